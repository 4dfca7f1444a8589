"""A typed client for the Zoom REST API, sync and async."""

from zoomkit import errors
from zoomkit._version import __version__
from zoomkit.auth import BearerToken, ServerToServerOAuth
from zoomkit.client import AsyncZoom, Zoom
from zoomkit.errors import ZoomError
from zoomkit.tokens import MemoryTokenStore, Token, TokenStore

__all__ = [
    "AsyncZoom",
    "BearerToken",
    "MemoryTokenStore",
    "ServerToServerOAuth",
    "Token",
    "TokenStore",
    "Zoom",
    "ZoomError",
    "__version__",
    "errors",
]
