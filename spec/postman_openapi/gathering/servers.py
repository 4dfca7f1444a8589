"""Servers: where an address leads, out of hosts, ports and variables."""

import re
from collections import Counter
from collections.abc import Iterable
from typing import Any, NamedTuple

from postman_openapi.diagnostics import Problem, Site
from postman_openapi.expressions import expression
from postman_openapi.gathering.naming import parameter_name
from postman_openapi.gathering.variables import VARIABLE, Scope
from postman_openapi.reading.collection import Url
from postman_openapi.reading.urls import split_path

_SCHEME = expression(r"[A-Za-z][A-Za-z0-9+.-]*://")
_LEADING_VARIABLE = expression(r"(\{\{[^{}]*\}\})([^{}:.]+)")
_CREDENTIALS = expression(r"(?<=://)[^/@]*@")
# Addresses of nothing that a request could be sent to, and beginnings of files on a disk.
_NO_SERVER = expression(
    r"(?:about|blob|chrome|chrome-extension|data|file|javascript|mailto|tel|view-source):.*+"
    r"|(?:[A-Za-z][A-Za-z0-9+.-]*)?:/*+|[A-Za-z]:[\\/].*+|\.{1,2}|~",
    re.IGNORECASE | re.DOTALL,
)
BARE = "server"
"""The variable of the server of addresses that have none: `/users`."""
_NAME = expression(r"\{([^{}]+)\}")


class Place(NamedTuple):
    """Where an address leads.

    Attributes:
        server: The server's address, unresolved variables as `{name}`; empty if none is named.
        segments: The path below the server.
    """

    server: str
    segments: tuple[str, ...]


def place_of(url: Url, scope: Scope, known: Iterable[str], site: Site) -> Place:
    """Split an address into server and path.

    Args:
        url: The address.
        scope: The variables that hold.
        known: The addresses of servers, paths included, that variables name.
        site: Where to report what is missing.
    """
    base, segments = url.base, url.segments
    if match := _LEADING_VARIABLE.fullmatch(base):
        # `{{baseUrl}}users` goes well if the variable's value ends with a slash.
        value = scope.resolve(match[1]).text
        if value.endswith("/"):
            base, segments = match[1], (*split_path(match[2]), *segments)
    server = _server(base, scope, site)
    for each in known:
        path = each.removeprefix(server).strip("/").split("/")
        if each.startswith(f"{server}/") and segments[: len(path)] == tuple(path):
            return Place(each, segments[len(path) :])
    return Place(server, segments)


def known_servers(values: Iterable[str | None]) -> tuple[str, ...]:
    """Return the addresses among variables' values that have a path, longest first."""
    addresses = {
        value.rstrip("/")
        for value in values
        if value and _SCHEME.match(value) and "{{" not in value and value.count("/") > len("//")
    }
    return tuple(sorted(addresses, key=lambda each: (-len(each), each)))


def server_object(server: str) -> dict[str, Any]:
    """Return a server as a document has it."""
    server = server or f"{{{BARE}}}"
    names = _NAME.findall(server)
    if not names:
        return {"url": server}
    return {
        "url": server,
        "variables": {name: {"default": _default(name, server)} for name in names},
    }


def _default(name: str, server: str) -> str:
    """Return something to put in the place of a server's variable, so that it is an address."""
    if server.startswith(f"{{{name}}}://"):
        return "https"
    if f":{{{name}}}" in server:
        return "80"
    is_host = server.startswith(f"{{{name}}}") and "://" not in server
    return "http://localhost" if is_host else name


def most_used(servers: Iterable[str]) -> str:
    """Return the server of most requests, the first one of equals; empty if none is named."""
    counts = Counter(server for server in servers if server)
    return max(counts, key=counts.__getitem__, default="")


def _server(base: str, scope: Scope, site: Site) -> str:
    resolution = scope.resolve(base)
    text = resolution.text.strip().rstrip("/").partition("?")[0]
    for name in filter(scope.is_missing, resolution.unresolved):
        site.report(
            Problem.UNRESOLVED_VARIABLE,
            f"the address needs the variable {name!r:.80}, which has no value",
            "it is a variable of the server",
        )
    if not text:
        return ""
    if _NO_SERVER.fullmatch(text):
        site.report(
            Problem.ADDRESS_NOT_USABLE,
            f"nothing can be sent to the address {text!r:.80}",
            "the operation has the server of the others",
        )
        return ""
    if text.startswith("/"):
        return f"{{{BARE}}}{text}"
    if not _SCHEME.match(text) and not text.startswith("{{"):
        site.report(
            Problem.URL_WITHOUT_SCHEME,
            f"the address {text!r:.80} has no scheme",
            "http:// is put before it, as Postman does",
        )
        text = f"http://{text}"
    if credentials := _CREDENTIALS.search(text):
        site.report(
            Problem.SECRET_LEFT_OUT,
            "the address carries credentials",
            "it stands without them",
        )
        text = text[: credentials.start()] + text[credentials.end() :]
    return VARIABLE.sub(lambda match: f"{{{parameter_name(match[1] or 'variable')}}}", text)
