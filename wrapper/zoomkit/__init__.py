"""A typed client for the Zoom REST API, sync and async.

    from zoomkit import Zoom

    with Zoom.from_env() as zoom:
        zoom.webinars.end(68423085)

Everything is loaded when it is first asked for.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from zoomkit._version import __version__

if TYPE_CHECKING:
    from zoom_openapi.runtime.options import RequestOptions
    from zoom_openapi.runtime.pages import AsyncPages, Page, Pages
    from zoom_openapi.runtime.raw import RawAnswer
    from zoom_openapi.runtime.types import UNSET, File, Unset
    from zoomkit import catalogue, errors, events, inputs, literals, models, scopes, testing
    from zoomkit.auth import BearerToken, ServerToServerOAuth
    from zoomkit.client import AsyncZoom, Zoom
    from zoomkit.errors import ZoomError
    from zoomkit.tokens import MemoryTokenStore, Token, TokenStore

__all__ = [
    "UNSET",
    "AsyncPages",
    "AsyncZoom",
    "BearerToken",
    "File",
    "MemoryTokenStore",
    "Page",
    "Pages",
    "RawAnswer",
    "RequestOptions",
    "ServerToServerOAuth",
    "Token",
    "TokenStore",
    "Unset",
    "Zoom",
    "ZoomError",
    "__version__",
    "catalogue",
    "errors",
    "events",
    "inputs",
    "literals",
    "models",
    "scopes",
    "testing",
]

_MODULES = {
    "AsyncPages": "zoom_openapi.runtime.pages",
    "AsyncZoom": "zoomkit.client",
    "BearerToken": "zoom_openapi.runtime.authentication",
    "File": "zoom_openapi.runtime.types",
    "MemoryTokenStore": "zoomkit.tokens",
    "Page": "zoom_openapi.runtime.pages",
    "Pages": "zoom_openapi.runtime.pages",
    "RawAnswer": "zoom_openapi.runtime.raw",
    "RequestOptions": "zoom_openapi.runtime.options",
    "ServerToServerOAuth": "zoomkit.auth",
    "Token": "zoomkit.tokens",
    "TokenStore": "zoomkit.tokens",
    "UNSET": "zoom_openapi.runtime.types",
    "Unset": "zoom_openapi.runtime.types",
    "Zoom": "zoomkit.client",
    "ZoomError": "zoomkit.errors",
}

if not TYPE_CHECKING:  # or type checkers would take every name for a known one

    def __getattr__(name: str) -> Any:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        module = import_module(_MODULES.get(name, f"{__name__}.{name}"))
        value = getattr(module, name) if name in _MODULES else module
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return list(__all__)
