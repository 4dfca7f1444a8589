"""The modules of a client's operations, found by name when they are first called."""

import sys
import warnings
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any, NamedTuple

import httpx

from .catalogue import Catalogue
from .operations import Operation
from .types import UNSET


class Endpoint(NamedTuple):
    """An operation and the code for it.

    Attributes:
        operation: What the document says of it.
        get_kwargs: Makes the content of a request out of the arguments.
        parse_response: Makes the value out of a successful answer.
    """

    operation: Operation
    get_kwargs: Callable[..., dict[str, Any]]
    parse_response: Callable[[httpx.Response], Any]


class Endpoints:
    """The endpoints of one client.

    Args:
        package: The client's package.
        catalogue: What it can call.
        inside: Further packages that belong to it: a warning is for the line that calls them.
    """

    def __init__(self, package: str, catalogue: Catalogue, inside: tuple[str, ...] = ()) -> None:
        self.package = package
        self.inside = inside
        self.catalogue = catalogue
        self._found: dict[str, Endpoint] = {}

    def __getitem__(self, operation_id: str) -> Endpoint:
        endpoint = self._found.get(operation_id)
        if endpoint is None:
            operation = self.catalogue[operation_id]
            module = import_module(f"{self.package}.api.{operation.module}")
            endpoint = Endpoint(operation, module._get_kwargs, module._parse_response)  # noqa: SLF001
            self._found[operation_id] = endpoint
        return endpoint

    def warn(self, operation: Operation, arguments: Mapping[str, Any], known: set[str]) -> None:
        """Warn once of an operation, and of each argument given, that is deprecated.

        Args:
            operation: What is called.
            arguments: Its arguments.
            known: What one was warned of before; it grows.
        """
        if operation.is_deprecated:
            self._warn(f"{operation.method_name} is deprecated.", known)
        for name in operation.deprecated_arguments:
            if arguments.get(name, UNSET) is not UNSET:
                self._warn(f"The argument {name} of {operation.method_name} is deprecated.", known)

    def _warn(self, message: str, known: set[str]) -> None:
        if message not in known:
            known.add(message)
            warnings.warn(message, DeprecationWarning, stacklevel=self._level_outside())

    def _level_outside(self) -> int:
        """Return how far up the caller's own line is: outside of the client and of this package."""
        inside = (self.package, __name__.rpartition(".")[0], *self.inside)
        frame, level = sys._getframe(1), 1  # noqa: SLF001 - as warnings does, too
        while frame.f_back is not None:
            name: str = frame.f_globals.get("__name__", "")
            if not any(name == each or name.startswith(f"{each}.") for each in inside):
                break
            frame, level = frame.f_back, level + 1
        return level
