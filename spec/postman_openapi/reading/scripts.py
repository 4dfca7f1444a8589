"""Scripts that run before or after requests, which no document can hold."""

from collections.abc import Mapping
from typing import Any

from postman_openapi.diagnostics import Problem, Site
from postman_openapi.reading.coercion import list_of, mapping_of, text_of


def report_scripts(holder: Mapping[str, Any], site: Site) -> None:
    """Report the scripts of a collection, a folder or a request; empty ones are no news."""
    if any(_has_text(event) for event in list_of(holder.get("event"))):
        site.report(
            Problem.SCRIPT_NOT_CONVERTED,
            "a script runs before or after it",
            "a document has no place for it; it is left out",
        )


def _has_text(event: Any) -> bool:
    script = mapping_of(event).get("script")
    source = script.get("exec") if isinstance(script, dict) else script
    lines = source if isinstance(source, list) else [source]
    return any(text_of(line).strip() for line in lines)
