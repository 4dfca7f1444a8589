"""Requests with one method and path made one operation, nothing of them dropped."""

from collections.abc import Iterable

from attrs import frozen

from postman_openapi.diagnostics import Site
from postman_openapi.gathering.calls import Call, Exchange
from postman_openapi.gathering.naming import Names, operation_id
from postman_openapi.gathering.paths import Template
from postman_openapi.reading.collection import Request


@frozen
class Operation:
    """Everything that a collection has on one method and path.

    Attributes:
        id: Its unique name.
        method: Its verb, in capitals.
        template: Its path.
        exchanges: Its requests with their examples, at least one.
    """

    id: str
    method: str
    template: Template
    exchanges: tuple[Exchange, ...]

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
        """Everything that was sent to it."""
        return tuple(call for exchange in self.exchanges for call in exchange.calls)

    @property
    def servers(self) -> tuple[str, ...]:
        """The servers that its requests name, each once."""
        servers = (exchange.route.server for exchange in self.exchanges)
        return tuple(dict.fromkeys(server for server in servers if server))


def merge(exchanges: Iterable[Exchange]) -> list[Operation]:
    """Group requests by method and path and name each group, in order of appearance."""
    groups: dict[tuple[str, str], list[Exchange]] = {}
    for exchange in exchanges:
        groups.setdefault(exchange.route.key, []).append(exchange)
    names = Names()
    return [_operation(names, group) for group in groups.values()]


def _operation(names: Names, exchanges: list[Exchange]) -> Operation:
    route = exchanges[0].route
    request = route.request
    folders = [folder.name for folder in request.folders]
    method = request.message.method
    identifier = operation_id(names, request.name, folders, method, route.template.text)
    return Operation(identifier, method, route.template, tuple(exchanges))
