"""Which media type of an answer a client asks for, and reads."""

from collections.abc import Mapping
from typing import Any

from postman_openapi.reading.coercion import mapping_of

_ANYTHING = ("*/*", "application/*")


def accepted_content(response: Mapping[str, Any]) -> tuple[str, Mapping[str, Any]]:
    """Return the media type of a response that is asked for, and what is said of it.

    JSON goes before everything else, then the document's order holds. Empty where there is no
    content.
    """
    content = mapping_of(response.get("content"))
    ordered = sorted(content, key=lambda each: not is_json(each))
    return (ordered[0], mapping_of(content[ordered[0]])) if ordered else ("", {})


def is_json(media_type: str) -> bool:
    """Tell whether content of a media type is read as JSON."""
    return essence(media_type).endswith(("/json", "+json")) or is_open(media_type)


def is_open(media_type: str) -> bool:
    """Tell whether a media type leaves open what it is; as a rule, then it is JSON."""
    return essence(media_type) in _ANYTHING


def essence(media_type: str) -> str:
    """Return a media type without its parameters."""
    return media_type.partition(";")[0].strip().lower()
