"""Requests as they are sent, recorded answers and authentication."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from postman_openapi.diagnostics import Problem, Site
from postman_openapi.reading.coercion import (
    list_of,
    mapping_of,
    number_of,
    optional_text_of,
    text_of,
)
from postman_openapi.reading.collection import Auth, Example, Field, Message
from postman_openapi.reading.fields import read_fields, read_headers
from postman_openapi.reading.request_bodies import read_body
from postman_openapi.reading.urls import read_url


def read_message(raw: Any, site: Site) -> Message:
    """Read a request; a bare text is the address of a GET."""
    if not isinstance(raw, dict):
        return Message(method="GET", url=read_url(raw))
    return Message(
        method=_method(raw.get("method"), site),
        url=read_url(raw.get("url")),
        headers=read_headers(raw.get("header")),
        body=read_body(raw.get("body"), site),
    )


def read_examples(raw: Iterable[Mapping[str, Any]], site: Site) -> Iterator[Example]:
    """Read the recorded answers of a request; most were got with one and the same."""
    last: Any = None
    message: Message | None = None
    for each in raw:
        original = each.get("originalRequest")
        if original != last:
            last, message = original, None if original is None else read_message(original, site)
        yield _example(each, message)


def _example(raw: Mapping[str, Any], message: Message | None) -> Example:
    return Example(
        name=text_of(raw.get("name")),
        request=message,
        code=number_of(raw.get("code")),
        status=text_of(raw.get("status")),
        headers=read_headers(raw.get("header")) + _cookies(raw.get("cookie")),
        body=optional_text_of(raw.get("body")),
        language=text_of(raw.get("_postman_previewlanguage")).lower(),
    )


def read_auth(raw: Any) -> Auth | None:
    """Read an authentication; its settings are a list in v2.1 and an object in v2.0."""
    auth = mapping_of(raw)
    kind = text_of(auth.get("type"))
    if not kind:
        return None
    settings = read_fields(auth.get(kind))
    return Auth(kind.strip().lower(), tuple((each.key, each.value or "") for each in settings))


def _method(raw: Any, site: Site) -> str:
    """Return the verb in capitals; Postman sends GET where there is none."""
    method = "".join(raw.split()).upper() if isinstance(raw, str) else ""
    if not method and raw not in (None, ""):
        site.report(Problem.WRONG_SHAPE, f"the method is {raw!r:.60}", "GET is taken for it")
    return method or "GET"


def _cookies(raw: Any) -> tuple[Field, ...]:
    """Return an answer's cookies as the headers that set them."""
    return tuple(
        Field("Set-Cookie", f"{text_of(each.get('name'))}={text_of(each.get('value'))}")
        for each in list_of(raw)
        if isinstance(each, dict)
    )
