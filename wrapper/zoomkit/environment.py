"""What a client is told by environment variables."""

import os
from typing import TYPE_CHECKING, Any

from zoom_openapi.runtime.hooks import Hooks
from zoom_openapi.runtime.options import BodyEncoding, Limits, Timeout
from zoomkit.auth import ServerToServerOAuth
from zoomkit.errors import ConfigurationError
from zoomkit.hosts import Cloud, Region

if TYPE_CHECKING:
    from zoomkit.limits.limiter import RateLimiter

_CREDENTIALS = ("ZOOM_ACCOUNT_ID", "ZOOM_CLIENT_ID", "ZOOM_CLIENT_SECRET")
_BASE_URL = "ZOOM_BASE_URL"


class ClientOptions(Limits, total=False):
    """The arguments of a client besides its authentication."""

    base_url: str | None
    cloud: Cloud | None
    region: Region | None
    timeout: Timeout
    max_retries: int
    body_encoding: BodyEncoding
    http_client: Any
    transport: Any
    rate_limiter: "RateLimiter | None"
    hooks: Hooks | None


def credentials() -> ServerToServerOAuth:
    """Return the credentials of an account's app from the environment.

    Raises:
        ConfigurationError: A variable is missing or empty; it is named.
    """
    missing = [name for name in _CREDENTIALS if not _variable(name)]
    if missing:
        raise ConfigurationError(
            f"Set {', '.join(missing)} in the environment: they are shown on the credentials "
            "page of your server-to-server OAuth app in the Zoom App Marketplace."
        )
    return ServerToServerOAuth(*map(_variable, _CREDENTIALS))


def with_base_url(given: ClientOptions) -> ClientOptions:
    """Return the options of a client: those that are given go before the environment."""
    if {"cloud", "region"} & given.keys():
        return given
    return {"base_url": _variable(_BASE_URL) or None, **given}


def _variable(name: str) -> str:
    return os.environ.get(name, "").strip()
