"""Request bodies, which Postman holds in five modes."""

from collections.abc import Mapping
from typing import Any

from postman_openapi.diagnostics import Problem, Site
from postman_openapi.reading.coercion import mapping_of, text_of
from postman_openapi.reading.collection import Body, BodyMode
from postman_openapi.reading.fields import read_query


def read_body(raw: Any, site: Site) -> Body | None:
    """Read a request body; None where nothing is sent."""
    if isinstance(raw, str):
        return Body(BodyMode.RAW, text=raw) if raw.strip() else None
    body = mapping_of(raw)
    mode = text_of(body.get("mode"))
    if body.get("disabled") is True or mode in ("", "none"):
        return None
    if mode not in _READERS:
        site.report(
            Problem.UNKNOWN_BODY_MODE, f"the body's mode is {mode!r:.60}", "the body is left out"
        )
        return None
    return _READERS[mode](body)


def _raw(body: Mapping[str, Any]) -> Body | None:
    text = text_of(body.get("raw"))
    options = mapping_of(mapping_of(body.get("options")).get("raw"))
    language = text_of(options.get("language")).lower()
    return Body(BodyMode.RAW, text=text, language=language) if text.strip() else None


def _form(body: Mapping[str, Any]) -> Body | None:
    mode = BodyMode(body["mode"])
    fields = read_query(body.get(mode))
    return Body(mode, fields=fields) if fields else None


def _file(body: Mapping[str, Any]) -> Body:
    file = body.get("file")
    source = file.get("src", file.get("content")) if isinstance(file, dict) else file
    return Body(BodyMode.FILE, file=text_of(source))


def _graphql(body: Mapping[str, Any]) -> Body | None:
    raw = body.get("graphql")
    graphql = raw if isinstance(raw, dict) else {"query": raw}
    query = text_of(graphql.get("query"))
    if not query.strip():
        return None
    return Body(
        BodyMode.GRAPHQL,
        text=query,
        variables=text_of(graphql.get("variables")),
        operation=text_of(graphql.get("operationName")),
    )


_READERS = {
    "raw": _raw,
    "urlencoded": _form,
    "formdata": _form,
    "file": _file,
    "graphql": _graphql,
}
