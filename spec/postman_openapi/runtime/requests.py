"""Requests: from the arguments of a call to what httpx sends."""

from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import httpx

from .bodies import parameter_text, query_pairs
from .encoding import encode
from .errors import InvalidArgumentError
from .operations import Operation
from .options import Options, RequestOptions
from .types import UNSET

_SHOWN_PATH = 200  # characters


def build(
    http: Any,
    *,
    url: str,
    operation: Operation,
    content: Mapping[str, Any],
    options: Options,
    given: RequestOptions | None,
    headers: Mapping[str, str],
) -> httpx.Request:
    """Build the request of an operation.

    Args:
        http: The client that will send it.
        url: Where it goes; it can have a query of its own.
        operation: What is called.
        content: What its endpoint makes of the arguments: `url`, and maybe `params`, `headers`,
            `cookies` and `body`.
        options: How it is sent.
        given: The options of this call alone.
        headers: Those that each request has.

    Raises:
        InvalidArgumentError: It cannot be sent.
    """
    sent: dict[str, str] = {**headers, "Accept": operation.accept}
    params = content.get("params")
    body = content.get("body", UNSET)
    if "headers" in content:
        sent.update(_headers(content["headers"]))
    if content.get("cookies"):
        sent["Cookie"] = "; ".join(_cookies(content["cookies"]))
    if given:
        params = {**(params or {}), **given.get("query", {})}
        body = _merged(body, given.get("body", UNSET))
    carried = {} if body is UNSET else encode(operation, body, options.body_encoding)
    if "headers" in carried:
        sent.update(carried.pop("headers"))
    if given and "headers" in given:
        own = _headers(given["headers"])
        replaced = {name.lower() for name in own}
        sent = {name: each for name, each in sent.items() if name.lower() not in replaced} | own
    if params:
        pairs = query_pairs(params)
        if "?" in url:  # else what is given as params would take the place of that query
            pairs = [*parse_qsl(urlsplit(url).query, keep_blank_values=True), *pairs]
        carried["params"] = pairs or None
    return request(
        http,
        operation.method,
        url,
        path=content["url"],
        options=options,
        headers=sent,
        content=carried,
    )


def request(
    http: Any,
    method: str,
    url: str,
    *,
    path: str,
    options: Options,
    headers: Any,
    content: Mapping[str, Any],
) -> httpx.Request:
    """Build a request with what httpx takes, and translate its refusals."""
    try:
        built: httpx.Request = http.build_request(
            method, url, headers=headers, extensions=dict(options.extensions), **content
        )
    except (httpx.InvalidURL, ValueError, TypeError, AttributeError) as error:
        raise _unsendable(method, path, error) from None
    except Exception as error:
        if type(error).__name__ == "InvalidURL":  # that of httpx2
            raise _unsendable(method, path, error) from None
        raise
    return built


def _unsendable(method: str, path: str, error: Exception) -> InvalidArgumentError:
    return InvalidArgumentError(
        f"{method.upper()} {path[:_SHOWN_PATH]} cannot be sent: {str(error)[:_SHOWN_PATH]}."
    )


def _headers(headers: Mapping[str, Any]) -> dict[str, str]:
    found = {}
    for name, value in headers.items():
        if value is UNSET or value is None:
            continue
        if not isinstance(name, str):
            raise InvalidArgumentError.of("the name of a header", name, "a text")
        text = found[name] = parameter_text(name, value)
        if not text.isprintable() or not text.isascii() or not name.isascii():
            raise InvalidArgumentError(f"The header {name!r} holds what no header can carry.")
    return found


def _cookies(cookies: Mapping[str, Any]) -> list[str]:
    return [f"{name}={value}" for name, value in _headers(cookies).items()]


def _merged(body: Any, further: Any) -> Any:
    if isinstance(body, Mapping) and isinstance(further, Mapping):
        return {**body, **further}
    return body if further is UNSET else further
