"""Variables in JSON: a value that would break the JSON that it is put into becomes a text of it.

Postman puts values in as they are. `"{{quote}}"` with a value that holds quotes is no JSON then,
and what its author meant is one text.
"""

import json
import re

from postman_openapi.expressions import expression
from postman_openapi.gathering.variables import VARIABLE, Scope

_PARTS = expression(rf'"(?:[^"\\\n]++|\\.)*"|{VARIABLE.pattern}')
_OPENINGS = ("{", "[", "//", "/*")
_BREAKING = expression(r'["\\\n\r]')


def with_whole_values(text: str, scope: Scope) -> str:
    """Return JSON with those values put in that would break it otherwise; anything else stays.

    Args:
        text: A text; only one that begins as a JSON object or list, or a comment, is looked at.
        scope: The values.
    """
    if "{{" not in text or not text.lstrip().startswith(_OPENINGS):
        return text

    def in_text(match: re.Match[str]) -> str:
        value = _breaking(match, scope, '"')
        return match[0] if value is None else json.dumps(value, ensure_ascii=False)[1:-1]

    def part(match: re.Match[str]) -> str:
        if match[0].startswith('"'):
            return VARIABLE.sub(in_text, match[0])
        value = _breaking(match, scope, "")
        return match[0] if value is None else json.dumps(value, ensure_ascii=False)

    return _PARTS.sub(part, text)


def _breaking(match: re.Match[str], scope: Scope, quote: str) -> str | None:
    """Return the value of a variable if it is no JSON where it stands; None if it is."""
    value = scope.value(match[1])
    if value is None or not _BREAKING.search(value := scope.resolve(value).text):
        return None
    try:
        json.loads(f"{quote}{value}{quote}", strict=False)
    except ValueError:
        return value
    return None
