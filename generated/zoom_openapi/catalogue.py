# Generated from zoom.postman_collection.json. Not to be edited.
"""The catalogue: what the specification documents about each operation, and its examples"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from attrs import frozen


@frozen
class DocumentedError:
    """One failure that an operation documents

    Attributes:
        status: The HTTP status that it comes with.
        code: The API's own error code, or None where only the status is documented.
        message: What it means.
    """

    status: int
    code: int | None
    message: str


@frozen
class PathParameter:
    """A parameter in an operation's path

    Attributes:
        name: Its name as an argument.
        is_integer: Whether its value is a whole number.
    """

    name: str
    is_integer: bool


@frozen
class Operation:
    """One operation of the API

    Attributes:
        id: Its unique name, which is also the name of its method.
        resource: The name of the resource that holds it.
        method: The HTTP method.
        path: The path template, relative to the server's base URL.
        summary: What it does, in a line.
        path_parameters: The parameters in the path, in order.
        media_types: The content types of its request body, the preferred one first.
        scopes: The OAuth scopes of which one is needed.
        rate_limit_label: The weight class that rate limits count it under.
        successes: The statuses that mean success; empty if none is documented.
        errors: The documented failures.
    """

    id: str
    resource: str
    method: str
    path: str
    summary: str
    path_parameters: tuple[PathParameter, ...]
    media_types: tuple[str, ...]
    scopes: tuple[str, ...]
    rate_limit_label: str | None
    successes: tuple[int, ...]
    errors: tuple[DocumentedError, ...]

    def is_success(self, status: int) -> bool:
        """Tell whether the operation documents this status as a success"""
        return status in self.successes if self.successes else 200 <= status < 300

    def documented(self, status: int) -> tuple[DocumentedError, ...]:
        """Return the failures that this status can mean"""
        return tuple(error for error in self.errors if error.status == status)

    def fits(self, segments: list[str]) -> bool:
        """Tell whether a path, cut at its slashes, is one of this operation's"""
        template = self.path.strip("/").split("/")
        return len(template) == len(segments) and all(
            part == segment or "{" in part for part, segment in zip(template, segments, strict=True)
        )


class Catalogue(Mapping[str, Operation]):
    """All operations by id"""

    def __init__(self, data: Mapping[str, Any]) -> None:
        self.server: str = data["server"]
        self._data: Mapping[str, Any] = data["operations"]
        self._operations: dict[str, Operation] = {}

    def __getitem__(self, operation_id: str) -> Operation:
        if operation_id not in self._operations:
            self._operations[operation_id] = _operation(operation_id, self._data[operation_id])
        return self._operations[operation_id]

    def __iter__(self) -> Iterator[str]:
        return iter(self._data)

    def __len__(self) -> int:
        return len(self._data)

    def match(self, method: str, path: str) -> Operation | None:
        """Find the operation that a request calls

        Args:
            method: The HTTP method.
            path: The path below the server's base URL, still percent-encoded.
        """
        segments = path.strip("/").split("/")
        fitting = [
            self[operation_id]
            for operation_id, entry in self._data.items()
            if entry["method"] == method.upper() and self[operation_id].fits(segments)
        ]
        return min(fitting, key=lambda operation: operation.path.count("{"), default=None)


def _operation(operation_id: str, entry: Mapping[str, Any]) -> Operation:
    return Operation(
        id=operation_id,
        resource=entry["resource"],
        method=entry["method"],
        path=entry["path"],
        summary=entry["summary"],
        path_parameters=tuple(PathParameter(*each) for each in entry["path_parameters"]),
        media_types=tuple(entry["media_types"]),
        scopes=tuple(entry["scopes"]),
        rate_limit_label=entry["rate_limit_label"],
        successes=tuple(entry["successes"]),
        errors=tuple(DocumentedError(*each) for each in entry["errors"]),
    )


@cache
def load() -> Catalogue:
    """Return the catalogue of this package, read once"""
    return Catalogue(_read("operations.json"))


@cache
def examples() -> Mapping[str, Mapping[str, Any]]:
    """Return every example of the specification, by operation id and name, read once"""
    data: Mapping[str, Mapping[str, Any]] = _read("examples.json")["examples"]
    return data


def _read(name: str) -> Any:
    return json.loads(Path(__file__).with_name(name).read_text(encoding="utf-8"))
