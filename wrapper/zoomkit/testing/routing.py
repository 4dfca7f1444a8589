"""Which operation a request calls, and with what."""

from collections.abc import Iterator
from functools import cache
from typing import Any
from urllib.parse import parse_qsl, unquote

from attrs import define, field

from zoomkit import catalogue
from zoomkit.catalogue import Catalogue, Operation
from zoomkit.sub_accounts import master_path
from zoomkit.testing.messages import ReceivedRequest

BASE_PATH = "/v2"
_ACCOUNT = "{accountId}"
_Node = dict[str, Any]  # by segment; "{" for any, "" for the operations that end here


@define
class Call:
    """A call of an operation.

    Attributes:
        request: The request that it is.
        operation: What is called.
        path: The values in the path by argument name: "webinar_id".
        query: The query by wire name; after validation with the types that are documented.
        fields: The fields of the body by wire name, likewise; empty where the body is no object.
        body: The body as JSON data.
        account: The sub account that a master account calls for, or None.
        user: The id of the user whose token it is; None for an app of the account.
    """

    request: ReceivedRequest
    operation: Operation
    path: dict[str, str]
    query: dict[str, Any] = field(factory=dict)
    fields: dict[str, Any] = field(factory=dict)
    body: Any = None
    account: str | None = None
    user: str | None = None

    @property
    def key(self) -> str:
        """The last value in the path: the id of what the call is about."""
        return next(reversed(self.path.values()), "")

    def wire_path(self) -> dict[str, str]:
        """Return the values in the path by their names in the specification: "webinarId"."""
        return dict(zip(wire_names(self.operation), self.path.values(), strict=False))


class Router:
    """Finds the operation of a request; those of sub accounts and of servers for files as well.

    Args:
        operations: The operations.
    """

    def __init__(self, operations: Catalogue) -> None:
        self._roots: dict[str, _Node] = {}
        # Of equal paths the first counts: an operation's own goes before any twin's.
        for operation in operations.values():
            self._add(operation, operation.path, is_twin=False)
        for operation in operations.values():
            twin = master_path(operation)
            if twin is not None:
                self._add(operation, twin, is_twin=True)

    def call(self, request: ReceivedRequest) -> Call | None:
        """Return the call that a request is, or None if no operation has its path."""
        path = request.path.removeprefix(BASE_PATH).strip("/")
        segments = path.split("/")
        found = next(_walk(self._roots.get(request.method.upper(), {}), segments, ()), None)
        if found is None:
            return None
        (operation, is_twin), values = found
        decoded = [_decoded(each) for each in values]
        account = decoded.pop(0) if is_twin else None
        names = [each.name for each in operation.path_parameters]
        query = dict(parse_qsl(request.query, keep_blank_values=True)) if request.query else {}
        return Call(
            request, operation, dict(zip(names, decoded, strict=True)), query, account=account
        )

    def _add(self, operation: Operation, path: str, *, is_twin: bool) -> None:
        node = self._roots.setdefault(operation.method, {})
        for segment in path.strip("/").split("/"):
            node = node.setdefault("{" if "{" in segment else segment, {})
        node.setdefault("", (operation, is_twin))


@cache
def load() -> Router:
    """Return the router of Zoom's operations, made once."""
    return Router(catalogue.load())


def wire_names(operation: Operation) -> list[str]:
    """Return the names of the values in an operation's path, as the specification has them."""
    parts = operation.path.split("/")
    return [part.strip("{}") for part in parts if part.startswith("{")]


def _walk(node: _Node, segments: list[str], values: tuple[str, ...]) -> Iterator[Any]:
    """Yield what a path leads to, words before values."""
    if not segments:
        if "" in node:
            yield node[""], values
        return
    first, *rest = segments
    if first in node and first not in ("", "{"):
        yield from _walk(node[first], rest, values)
    if first and "{" in node:
        yield from _walk(node["{"], rest, (*values, first))


def _decoded(segment: str) -> str:
    """Return a value of a path, which may be encoded twice, as a UUID with slashes has to be.

    Source: Zoom's documentation of meeting UUIDs, which one that starts with a slash or has two of
    them needs; encoded once it is found by nobody.
    """
    once = unquote(segment)
    if once.startswith("/") or "//" in once:
        return segment
    return unquote(once)
