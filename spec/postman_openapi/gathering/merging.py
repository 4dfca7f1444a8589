"""Requests with one method and path made one operation, nothing of them dropped."""

import re
from collections.abc import Iterable
from pathlib import PurePosixPath
from typing import NamedTuple

from postman_openapi.diagnostics import Site
from postman_openapi.errors import SameOperationError
from postman_openapi.expressions import expression
from postman_openapi.gathering.actions import Action
from postman_openapi.gathering.calls import Call, Exchange
from postman_openapi.gathering.naming import Names, operation_id, slug
from postman_openapi.gathering.paths import Template
from postman_openapi.reading.collection import Request

_NOT_IN_FRAGMENT = expression(r"[^\w.-]+", re.ASCII)


class Operation(NamedTuple):
    """Everything that a collection has on one method and path, or on one action there.

    Attributes:
        id: Its unique name.
        method: Its verb, in capitals.
        template: Its path.
        exchanges: Its requests with their examples, at least one.
        fragment: What tells it from others on its method and path; empty if nothing has to.
        sources: The collections that have it, where the document has several.
    """

    id: str
    method: str
    template: Template
    exchanges: tuple[Exchange, ...]
    fragment: str = ""
    sources: tuple[str, ...] = ()

    @property
    def path(self) -> str:
        """Its path as a document's key."""
        return f"{self.template.text}#{self.fragment}" if self.fragment else self.template.text

    @property
    def action(self) -> Action | None:
        """What it asks for beyond its address and its verb, if anything."""
        return self.exchanges[0].route.action

    @property
    def request(self) -> Request:
        """The first of its requests, which names it."""
        return self.exchanges[0].route.request

    @property
    def site(self) -> Site:
        """Where to report about it."""
        return self.exchanges[0].route.site

    @property
    def calls(self) -> tuple[Call, ...]:
        """Everything that was sent to it; what several examples share is there once."""
        calls = (call for exchange in self.exchanges for call in exchange.calls)
        return tuple({id(call): call for call in calls}.values())

    @property
    def servers(self) -> tuple[str, ...]:
        """The servers that its requests name, each once."""
        servers = (exchange.route.server for exchange in self.exchanges)
        return tuple(dict.fromkeys(server for server in servers if server))


def merge(exchanges: Iterable[Exchange]) -> list[Operation]:
    """Group requests by method and path and name each group, in order of appearance.

    Raises:
        SameOperationError: Two collections have an operation and say different things of it.
    """
    groups: dict[tuple[str, ...], list[Exchange]] = {}
    for exchange in exchanges:
        groups.setdefault(exchange.route.key, []).append(exchange)
    names, fragments = Names(), Names()
    found: list[Operation] = []
    errors: list[SameOperationError] = []
    for parts in map(_apart, groups.values()):
        for part in parts:
            try:
                found.append(_operation(names, fragments, part, is_first=part is parts[0]))
            except SameOperationError as error:
                errors.append(error)
    if errors:
        more = f" ({len(errors) - 1} more operations are in two files)" if errors[1:] else ""
        raise SameOperationError(f"{errors[0]}{more}")
    return found


def _apart(group: list[Exchange]) -> list[list[Exchange]]:
    """Take a group apart where two collections mean the APIs of different servers."""
    if len({each.route.source.name for each in group}) == 1:
        return [group]
    servers: dict[str, set[str]] = {}
    for each in group:
        servers.setdefault(each.route.source.name, set()).add(each.route.server)
    parts: list[tuple[set[str], list[Exchange]]] = []
    for name, own in servers.items():
        exchanges = [each for each in group if each.route.source.name == name]
        known = next((part for part in parts if "" in own | part[0] or own & part[0]), None)
        if known is None:
            parts.append((own, exchanges))
        else:
            known[0].update(own)
            known[1].extend(exchanges)
    return [part for _, part in parts]


def _operation(
    names: Names, fragments: Names, group: list[Exchange], *, is_first: bool
) -> Operation:
    sources = tuple(dict.fromkeys(each.route.source.name for each in group))
    exchanges = group if len(sources) == 1 else _of_one_source(group, sources)
    route = exchanges[0].route
    request = route.request
    folders = [folder.name for folder in request.folders]
    method = request.message.method
    path = route.template.text
    fragment = ""
    if route.is_told_apart or not is_first:
        name = (route.action.name if route.action else "") or route.address
        if not name:
            name = slug(request.name) if is_first else PurePosixPath(sources[0]).name.split(".")[0]
        name = _NOT_IN_FRAGMENT.sub("_", name).strip("_") or "request"
        fragment = fragments.claim(f"{method} {path}#{name}").rpartition("#")[2]
    identifier = operation_id(names, route.title, folders, method, f"{path} {fragment}".strip())
    return Operation(
        identifier,
        method,
        route.template,
        tuple(exchanges),
        fragment,
        tuple(filter(None, sources)),
    )


def _of_one_source(group: list[Exchange], sources: tuple[str, ...]) -> list[Exchange]:
    """Return the first source's requests of an operation, if the others have equal ones."""
    first, *others = ([each for each in group if each.route.source.name == s] for s in sources)
    for other in others:
        if list(map(_said, first)) != list(map(_said, other)):
            one, two = first[0].route, other[0].route
            raise SameOperationError(
                f"{one.request.message.method} {one.template.text:.200} is in {one.site.where!r}"
                f" and in {two.site.where!r}, and not equal; remove one of them, or make them equal"
            )
    return first


def _said(exchange: Exchange) -> tuple[object, ...]:
    route = exchange.route
    request = route.request
    return route.server, request.name, request.description, exchange.call, exchange.records
