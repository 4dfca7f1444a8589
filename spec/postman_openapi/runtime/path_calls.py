"""Calls of any path below the base URL, whether an operation has it or not."""

import re
from collections.abc import Mapping
from typing import Any, TypedDict

import httpx

from .bodies import plain
from .callers import AsyncCaller, SyncCaller
from .calls import Call
from .errors import InvalidArgumentError
from .requests import request

_BELOW_BASE = re.compile(r"/([^/].*)?", re.DOTALL)


class RequestContent(TypedDict, total=False):
    """What a request to a path can carry, as httpx takes it."""

    params: Mapping[str, Any]
    headers: Mapping[str, str]
    json: Any
    data: Mapping[str, Any]
    files: Any
    content: Any


def path_call(
    caller: SyncCaller | AsyncCaller, method: str, path: str, content: RequestContent
) -> Call:
    """Build the call of any path below the base URL."""
    given: object = path
    if (
        not isinstance(given, str)
        or not _BELOW_BASE.fullmatch(given)
        or not {".", ".."}.isdisjoint(given.partition("?")[0].split("/"))
    ):
        raise InvalidArgumentError.of(
            "path", path, "a path below the base URL that begins with a slash, like /users/me"
        )
    verb: object = method
    if not isinstance(verb, str) or not verb.isascii() or not verb.isalpha():
        raise InvalidArgumentError.of("method", method, "the name of an HTTP method")
    carried: dict[str, Any] = dict(content)
    if carried.get("json") is not None:
        carried["json"] = plain("json", carried["json"])
    try:
        headers = httpx.Headers({"Accept": "application/json", **caller.headers})
        headers.update(carried.pop("headers", None))
    except (ValueError, TypeError) as error:
        raise InvalidArgumentError(f"{method} {path} cannot be sent: {error}.") from None
    servers = caller.servers
    built = request(
        caller.connections.http,
        method,
        f"{servers.base_text}{path}",
        path=path,
        options=caller.options,
        headers=headers.raw,
        content=carried,
    )
    raw_path = built.url.raw_path.decode().partition("?")[0]
    below = raw_path.removeprefix(servers.base_url.raw_path.decode().rstrip("/"))
    operation = caller.endpoints.catalogue.match(built.method, below)
    path = caller.dialect.path_of(operation, below)
    if path != below:
        _redirect(built, below, path)
    if operation is not None:
        auth = caller.auth(operation)
    else:
        auth = caller.adapted(caller.credentials.of_base(), is_asked=True)
    return Call(built, path, operation, auth, caller.options, caller.clock)


def _redirect(built: httpx.Request, path: str, wanted: str) -> None:
    """Send a request to another path on its host, with the query that it has."""
    before, mark, query = built.url.raw_path.decode().partition("?")
    raw_path = f"{before.removesuffix(path)}{wanted}{mark}{query}"
    built.url = built.url.copy_with(raw_path=raw_path.encode())
