"""How a client tells failures apart: what its catalogue says of their kinds."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from typing import Any

from postman_openapi.client.failures import DocumentedFailure
from postman_openapi.reading.coercion import list_of, mapping_of

_PATTERNS = "x-error-patterns"
_CODES = "x-error-code-kinds"


def error_kinds_data(
    document: Mapping[str, Any], failures: Iterable[DocumentedFailure]
) -> dict[str, Any]:
    """Return what the run-time package's `ErrorKinds` reads.

    Args:
        document: An OpenAPI document.
        failures: All failures that it documents.

    Returns:
        JSON data: `patterns`, pairs of kind and pattern in order; `always`, the kinds of codes that
        mean the same wherever they are documented; `vague`, what those mostly mean of which the
        document itself says it; `usual`, what the others mostly mean. Empty where the document
        knows no kinds.
    """
    found: dict[str, Counter[str]] = defaultdict(Counter)
    for each in failures:
        if each.code is not None and each.kind:
            found[str(each.code)][each.kind] += 1
    told = {str(k): str(v) for k, v in mapping_of(document.get(_CODES)).items()}
    always = {
        code: next(iter(kinds))
        for code, kinds in sorted(found.items())
        if len(kinds) == 1 and code not in told
    }
    mostly = {
        code: kinds.most_common(1)[0][0]
        for code, kinds in sorted(found.items())
        if code not in always and code not in told
    }
    data = {
        "patterns": [*_patterns(document)],
        "always": always,
        "vague": told,
        "usual": mostly,
    }
    return {key: value for key, value in data.items() if value}


def _patterns(document: Mapping[str, Any]) -> Iterator[list[str]]:
    """Yield the patterns that tell kinds of failure apart, in order, without what is none."""
    for each in map(mapping_of, list_of(document.get(_PATTERNS))):
        kind, pattern = each.get("kind"), each.get("pattern")
        if isinstance(kind, str) and isinstance(pattern, str):
            with suppress(re.error):
                re.compile(pattern)
                yield [kind, pattern]
