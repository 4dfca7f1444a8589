# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
"""Zoom API: a typed client, sync and async."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import errors, events, inputs, literals, models
    from .client import AsyncClient, Client
    from .runtime.options import RequestOptions
    from .runtime.pages import AsyncPages, Pages
    from .runtime.raw import RawAnswer
    from .runtime.types import UNSET, File, Unset

__all__ = (
    "UNSET",
    "AsyncClient",
    "AsyncPages",
    "Client",
    "File",
    "Pages",
    "RawAnswer",
    "RequestOptions",
    "Unset",
    "errors",
    "events",
    "inputs",
    "literals",
    "models",
)

_MODULES = {
    "AsyncClient": "client",
    "AsyncPages": "runtime.pages",
    "Client": "client",
    "File": "runtime.types",
    "Pages": "runtime.pages",
    "RawAnswer": "runtime.raw",
    "RequestOptions": "runtime.options",
    "UNSET": "runtime.types",
    "Unset": "runtime.types",
}


if not TYPE_CHECKING:  # or type checkers would take every name for a known one

    def __getattr__(name: str) -> Any:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        module = import_module(f".{_MODULES.get(name, name)}", __name__)
        value = getattr(module, name) if name in _MODULES else module
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return list(__all__)
