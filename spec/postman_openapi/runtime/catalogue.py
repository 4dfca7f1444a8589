"""The catalogue: what the document says about each operation, and its examples."""

import json
from collections.abc import Iterator, Mapping
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .entries import section
from .errors import InvalidArgumentError
from .kinds import ErrorKinds
from .operations import (
    DocumentedError,
    Operation,
    Paging,
    PathParameter,
    SecurityScheme,
    Server,
    ServerVariable,
)

if TYPE_CHECKING:
    from .schemas import Schemas

__all__ = [
    "Catalogue",
    "DocumentedError",
    "Operation",
    "Paging",
    "PathParameter",
    "SecurityScheme",
    "Server",
    "ServerVariable",
    "UnknownOperationError",
]


class UnknownOperationError(InvalidArgumentError, KeyError):
    """No operation has that id or name."""

    def _said(self) -> str:
        return str(self.args[0])


class Catalogue(Mapping[str, Operation]):
    """All operations by id, parsed when asked for; also found by "resource.method".

    Args:
        data: The content of `operations.json`.
        folder: Where the examples and schemas are; None if there are none.

    Attributes:
        title: What the API is called.
        servers: Where it is, the default first.
        server_variables: What can be chosen of operations' own servers, by name.
        security_schemes: How it wants credentials, by name.
        error_kinds: How its failures are told apart.
    """

    def __init__(self, data: Mapping[str, Any], folder: Path | None = None) -> None:
        self.title: str = data.get("title", "")
        self.entries: Mapping[str, Mapping[str, Any]] = data["operations"]
        self.servers = tuple(_server(each) for each in data.get("servers", ()))
        self.server_variables = _variables(data.get("server_variables"))
        self.security_schemes = {
            name: _security_scheme(name, each)
            for name, each in data.get("security_schemes", {}).items()
        }
        self.error_kinds = ErrorKinds.read(data.get("error_kinds", {}))
        self._folder = folder
        self._operations: dict[str, Operation] = {}

    @staticmethod
    @cache
    def read(folder: Path) -> "Catalogue":
        """Return the catalogue in a folder, read once."""
        return Catalogue(json.loads(_text(folder / "operations.json")), folder)

    def __getitem__(self, name: str) -> Operation:
        operation = self._operations.get(name)
        if operation is None:
            operation_id = name if name in self.entries else self._ids_by_method.get(name)
            if operation_id is None:
                raise UnknownOperationError(self._unknown(name))
            operation = Operation.read(operation_id, self.entries[operation_id])
            self._operations[name] = operation
        return operation

    def __iter__(self) -> Iterator[str]:
        return iter(self.entries)

    def __len__(self) -> int:
        return len(self.entries)

    def match(self, method: str, path: str) -> Operation | None:
        """Find the operation of the API's own server that a request calls.

        Args:
            method: The HTTP method.
            path: The path below the server's base URL, still percent-encoded.

        Returns:
            The operation; None where there is none, or where the path does not tell which it is.
        """
        segments = path.strip("/").split("/")
        fitting = [
            self[operation_id]
            for operation_id, entry in self.entries.items()
            if entry["method"] == method.upper()
            and not entry.get("server")
            and self[operation_id].fits(segments)
        ]
        best = min(fitting, key=lambda operation: operation.path.count("{"), default=None)
        is_alone = best and sum(operation.path == best.path for operation in fitting) == 1
        return best if is_alone else None

    def add_name(self, name: str, operation_id: str) -> None:
        """Let an operation be found by a further name, as that of a method written by hand.

        Args:
            name: The name, such as "webinars.end".
            operation_id: The id of the operation that it leads to.
        """
        self._ids_by_method[name] = self[operation_id].id

    @cached_property
    def examples(self) -> Mapping[str, Mapping[str, Any]]:
        """Every example of the document, by operation id and name."""
        if self._folder is None:
            return {}
        return section(_text(self._folder / "examples.json"), "examples")

    @cached_property
    def schemas(self) -> "Schemas":
        """What the document demands of requests and says of answers."""
        from .schemas import Schemas  # noqa: PLC0415 - loaded when used

        if self._folder is None:
            return Schemas({"operations": {}, "schemas": {}})
        text = _text(self._folder / "schemas.json")
        return Schemas({name: section(text, name) for name in ("operations", "schemas")})

    @cached_property
    def _ids_by_method(self) -> dict[str, str]:
        return {
            f"{entry['resource']}.{entry.get('name', operation_id)}": operation_id
            for operation_id, entry in self.entries.items()
        }

    def _unknown(self, name: object) -> str:
        from difflib import get_close_matches  # noqa: PLC0415 - loaded when used

        wanted = str(name)
        method = wanted.rpartition(".")[2]
        same = [each for each in self._ids_by_method if each.rpartition(".")[2] == method]
        known = [*self.entries, *self._ids_by_method]
        near = get_close_matches(wanted, same, 1, cutoff=0) or get_close_matches(wanted, known, 1)
        hint = f" Did you mean {near[0]!r}?" if near else ""
        return f"There is no operation {name!r}.{hint}"


def _server(entry: Mapping[str, Any]) -> Server:
    variables = _variables(entry.get("variables"))
    return Server(entry["url"], entry.get("description") or "", variables)


def _variables(entries: Mapping[str, Any] | None) -> dict[str, ServerVariable]:
    return {
        name: ServerVariable(
            str(each.get("default", "")), tuple(each.get("enum") or ()), each.get("description", "")
        )
        for name, each in (entries or {}).items()
    }


def _security_scheme(name: str, entry: Mapping[str, Any]) -> SecurityScheme:
    return SecurityScheme(
        name,
        entry["type"],
        scheme=entry.get("scheme", "").lower(),
        prefix=entry.get("scheme", ""),
        place=entry.get("in", ""),
        parameter=entry.get("name", ""),
    )


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8")
