"""How a client behaves, with its defaults, and what it reads from the environment."""

import math
import os
from collections.abc import Mapping
from typing import Any, Final, Literal, TypeAlias, TypedDict

import httpx
from attrs import field, frozen

from zoom_openapi import catalogue
from zoomkit.errors import ConfigurationError

BodyEncoding: TypeAlias = Literal["json", "multipart"]
Timeout: TypeAlias = float | httpx.Timeout | None

DEFAULT_TIMEOUT: Final = httpx.Timeout(30.0, connect=5.0)
DEFAULT_MAX_RETRIES: Final = 2
_BODY_ENCODINGS = ("json", "multipart")


class ClientOptions(TypedDict, total=False):
    """The arguments of a client besides its authentication."""

    base_url: str | None
    timeout: Timeout
    max_retries: int
    body_encoding: BodyEncoding
    http_client: Any
    transport: Any


@frozen
class Options:
    """How requests are sent.

    Attributes:
        timeout: How long each phase of a request may take, in seconds.
        max_retries: How often a request is sent again at most; 0 means never.
        body_encoding: "json", or "multipart" for operations that document a form.
    """

    timeout: httpx.Timeout = DEFAULT_TIMEOUT
    max_retries: int = DEFAULT_MAX_RETRIES
    body_encoding: BodyEncoding = "json"

    def __attrs_post_init__(self) -> None:
        retries: object = self.max_retries
        is_count = isinstance(retries, int) and not isinstance(retries, bool)
        if not is_count or self.max_retries < 0:
            raise ConfigurationError(f"max_retries is {retries!r}, but must be 0 or more.")
        if self.body_encoding not in _BODY_ENCODINGS:
            raise ConfigurationError(
                f"body_encoding is {self.body_encoding!r}, but must be one of {_BODY_ENCODINGS}."
            )


def timeout_of(value: Timeout) -> httpx.Timeout:
    """Return a timeout; a plain number is for each phase, except that connecting takes 5 s at most.

    Raises:
        ConfigurationError: It is no positive number.
    """
    if value is None or isinstance(value, httpx.Timeout):
        return httpx.Timeout(None) if value is None else value
    given: object = value
    is_number = isinstance(given, int | float) and not isinstance(given, bool)
    if not is_number or value <= 0 or not math.isfinite(value):
        raise ConfigurationError(f"timeout is {value!r}, but must be a number of seconds above 0.")
    return httpx.Timeout(value, connect=min(value, 5.0))


def base_url_of(value: str | None) -> httpx.URL:
    """Return the base URL of the API, the specification's own if None is given.

    Raises:
        ConfigurationError: It is no absolute http or https URL.
    """
    try:
        url = httpx.URL(value or catalogue.load().server)
    except httpx.InvalidURL as error:
        raise ConfigurationError(f"The base URL {value!r} cannot be read: {error}.") from None
    has_more = url.query or url.fragment or url.userinfo
    if url.scheme not in ("http", "https") or not url.host or has_more:
        raise ConfigurationError(
            "The base URL must look like https://api.zoom.us/v2, without a query, a fragment or a "
            f"password; its scheme is {url.scheme!r} and its host {url.host!r}."
        )
    return url.copy_with(raw_path=url.raw_path.rstrip(b"/?"))


@frozen
class Environment:
    """What `Zoom.from_env()` reads.

    Attributes:
        account_id: `ZOOM_ACCOUNT_ID`.
        client_id: `ZOOM_CLIENT_ID`.
        client_secret: `ZOOM_CLIENT_SECRET`.
        base_url: `ZOOM_BASE_URL`, or None for Zoom's own.
    """

    account_id: str
    client_id: str
    client_secret: str = field(repr=False)
    base_url: str | None

    def options(self, given: ClientOptions) -> ClientOptions:
        """Return the options of a client: those that are given go before the environment."""
        return {"base_url": self.base_url, **given}

    @classmethod
    def read(cls, variables: Mapping[str, str] | None = None) -> "Environment":
        """Read the environment variables, by default those of this process.

        Raises:
            ConfigurationError: Some are missing or empty; it names them.
        """
        found = os.environ if variables is None else variables
        names = ("ZOOM_ACCOUNT_ID", "ZOOM_CLIENT_ID", "ZOOM_CLIENT_SECRET")
        missing = [name for name in names if not found.get(name, "").strip()]
        if missing:
            raise ConfigurationError(
                f"Set {', '.join(missing)} in the environment: they are shown on the credentials "
                "page of your server-to-server OAuth app in the Zoom App Marketplace."
            )
        account_id, client_id, client_secret = (found[name].strip() for name in names)
        base_url = found.get("ZOOM_BASE_URL", "").strip() or None
        return cls(account_id, client_id, client_secret, base_url)
