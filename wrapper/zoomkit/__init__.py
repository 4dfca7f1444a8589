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
    from zoom_openapi.runtime.hooks import AnswerEvent, Hooks, RequestEvent, RetryEvent, WaitEvent
    from zoom_openapi.runtime.options import RequestOptions
    from zoom_openapi.runtime.pages import AsyncPages, Page, Pages
    from zoom_openapi.runtime.raw import RawAnswer
    from zoom_openapi.runtime.types import UNSET, File, Unset
    from zoomkit import (
        catalogue,
        errors,
        events,
        inputs,
        literals,
        logs,
        models,
        oauth,
        scopes,
        stores,
        testing,
        webhooks,
    )
    from zoomkit.auth import Authorization, BearerToken, ServerToServerOAuth, UserOAuth
    from zoomkit.client import AsyncZoom, Zoom
    from zoomkit.errors import ZoomError
    from zoomkit.limits.limiter import RateLimiter
    from zoomkit.limits.quotas import Quota
    from zoomkit.stores import (
        FileTokenStore,
        KeyringTokenStore,
        MemoryTokenStore,
        RedisTokenStore,
        TokenStore,
    )
    from zoomkit.tokens import Token

__all__ = [
    "UNSET",
    "AnswerEvent",
    "AsyncPages",
    "AsyncZoom",
    "Authorization",
    "BearerToken",
    "File",
    "FileTokenStore",
    "Hooks",
    "KeyringTokenStore",
    "MemoryTokenStore",
    "Page",
    "Pages",
    "Quota",
    "RateLimiter",
    "RawAnswer",
    "RedisTokenStore",
    "RequestEvent",
    "RequestOptions",
    "RetryEvent",
    "ServerToServerOAuth",
    "Token",
    "TokenStore",
    "Unset",
    "UserOAuth",
    "WaitEvent",
    "Zoom",
    "ZoomError",
    "__version__",
    "catalogue",
    "errors",
    "events",
    "inputs",
    "literals",
    "logs",
    "models",
    "oauth",
    "scopes",
    "stores",
    "testing",
    "webhooks",
]

_MODULES = {
    "AnswerEvent": "zoom_openapi.runtime.hooks",
    "AsyncPages": "zoom_openapi.runtime.pages",
    "AsyncZoom": "zoomkit.client",
    "Authorization": "zoomkit.auth",
    "BearerToken": "zoom_openapi.runtime.authentication",
    "File": "zoom_openapi.runtime.types",
    "FileTokenStore": "zoomkit.stores",
    "Hooks": "zoom_openapi.runtime.hooks",
    "KeyringTokenStore": "zoomkit.stores",
    "MemoryTokenStore": "zoomkit.stores",
    "Page": "zoom_openapi.runtime.pages",
    "Pages": "zoom_openapi.runtime.pages",
    "Quota": "zoomkit.limits.quotas",
    "RateLimiter": "zoomkit.limits.limiter",
    "RawAnswer": "zoom_openapi.runtime.raw",
    "RedisTokenStore": "zoomkit.stores",
    "RequestEvent": "zoom_openapi.runtime.hooks",
    "RequestOptions": "zoom_openapi.runtime.options",
    "RetryEvent": "zoom_openapi.runtime.hooks",
    "ServerToServerOAuth": "zoomkit.auth",
    "Token": "zoomkit.tokens",
    "TokenStore": "zoomkit.stores",
    "UNSET": "zoom_openapi.runtime.types",
    "Unset": "zoom_openapi.runtime.types",
    "UserOAuth": "zoomkit.auth",
    "WaitEvent": "zoom_openapi.runtime.hooks",
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
