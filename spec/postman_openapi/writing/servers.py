"""Servers: the document's, and those of operations that go elsewhere."""

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from postman_openapi.diagnostics import Problem
from postman_openapi.gathering.merging import Operation
from postman_openapi.gathering.routes import Route, servers_elsewhere
from postman_openapi.gathering.servers import most_used, server_object


class Servers(NamedTuple):
    """The servers of a document.

    Attributes:
        main: The address of the server of most operations; empty if none is named.
        routes: For each address a request that goes there.
    """

    main: str
    routes: dict[str, Route]

    @classmethod
    def of(cls, operations: Iterable[Operation]) -> "Servers":
        """Find the servers of all operations.

        An address of one operation alone is the document's only for want of others.
        """
        routes = [exchange.route for each in operations for exchange in each.exchanges]
        main = most_used(each.server for each in routes if not each.address)
        first = {each.server: each for each in reversed(routes)}
        return cls(main or most_used(each.server for each in routes), first)

    def objects(self, server: str) -> list[dict[str, Any]]:
        """Return a server as a document has it: once for each environment in which it is another.

        The first one is that of the last environment, whose values go before the others'.
        """
        names: dict[str, list[str]] = {server: []}
        if server in self.routes:
            for name, url in servers_elsewhere(self.routes[server]):
                names.setdefault(url, []).append(name)
        return [_described(server_object(url), of) for url, of in names.items()]

    def own(self, operation: Operation) -> list[dict[str, Any]]:
        """Return an operation's servers where they are not the document's."""
        servers = operation.servers
        if len(servers) > 1:
            operation.site.report(
                Problem.SAME_PATH_ON_SEVERAL_HOSTS,
                f"{operation.method} {operation.template.text:.100} goes to several hosts",
                "it is one operation with several servers",
            )
        if servers in ((), (self.main,)):
            return []
        found = [each for server in servers for each in self.objects(server)]
        return list({each["url"]: each for each in reversed(found)}.values())[::-1]


def with_shared_servers(paths: dict[str, dict[str, Any]]) -> dict[str, dict[str, Any]]:
    """Move servers that all operations of a path share to the path."""
    for item in paths.values():
        servers: Sequence[Any] = [operation.get("servers") for operation in item.values()]
        if servers[0] and all(each == servers[0] for each in servers):
            for operation in item.values():
                del operation["servers"]
            item["servers"] = servers[0]
    return paths


def _described(server: dict[str, Any], names: Sequence[str]) -> dict[str, Any]:
    return {**server, "description": ", ".join(dict.fromkeys(names))} if names else server
