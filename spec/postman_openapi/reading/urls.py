"""Addresses, which Postman writes as a text, as parts, or as both."""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from postman_openapi.expressions import expression
from postman_openapi.reading.coercion import text_of
from postman_openapi.reading.collection import Url
from postman_openapi.reading.fields import read_fields, read_query, split_query

_VARIABLE = r"\{\{[^{}]*+\}\}"
# The base ends at the first slash outside of a variable; a query or fragment may follow at once.
_TEXT = expression(
    rf"(?P<base>(?:(?:{_VARIABLE}|[\w+.-]++)://)?(?:{_VARIABLE}|[^/?#])*)"
    r"(?P<path>/[^?#]*+)?(?:\?(?P<query>[^#]*+))?(?:\#.*+)?",
    re.DOTALL,
)
_SEGMENT = expression(rf"(?:^|(?<=/))(?:{_VARIABLE}|[^/])*")

_NO_URL = Url()


def read_url(raw: Any) -> Url:
    """Read an address; what has no parts is taken apart from its text."""
    if not isinstance(raw, dict):
        return _from_text(text_of(raw))
    text = text_of(raw.get("raw"))
    has_parts = bool(raw.get("host") or raw.get("path"))
    query = raw.get("query")
    parsed = _NO_URL if has_parts and query is not None else _from_text(text)
    return Url(
        raw=text,
        base=_base(raw) if has_parts else parsed.base,
        segments=_segments(raw.get("path")) if has_parts else parsed.segments,
        query=read_query(query) or parsed.query,
        variables=read_fields(raw.get("variable")),
    )


def split_path(text: str) -> tuple[str, ...]:
    """Take a path apart at its slashes; a slash inside of a variable does not count."""
    return tuple(_SEGMENT.findall(text) if "{{" in text else text.split("/"))


@lru_cache(maxsize=256)
def _from_text(text: str) -> Url:
    match = _TEXT.fullmatch(text.strip())
    if match is None:
        return Url(raw=text)
    path = match["path"] or ""
    return Url(
        raw=text,
        base=match["base"],
        segments=split_path(path[1:]) if path else (),
        query=split_query(match["query"] or ""),
    )


def _base(raw: Mapping[str, Any]) -> str:
    host = raw.get("host")
    name = ".".join(text_of(part) for part in host) if isinstance(host, list) else text_of(host)
    protocol = text_of(raw.get("protocol")).removesuffix("://")
    port = text_of(raw.get("port"))
    if protocol and name and "://" not in name:
        name = f"{protocol}://{name}"
    return f"{name}:{port}" if port and name else name


def _segments(raw: Any) -> tuple[str, ...]:
    """Return the path's segments; each may be a text or an object with a `value`."""
    if isinstance(raw, list):
        path = "/".join(
            text_of(part.get("value") if isinstance(part, dict) else part) for part in raw
        )
    else:
        path = text_of(raw).removeprefix("/")
    return split_path(path) if path or isinstance(raw, list) else ()
