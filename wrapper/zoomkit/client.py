"""The clients: what people hold in their hands."""

from functools import cached_property
from typing import TYPE_CHECKING, Any, Self, Unpack

import httpx

from zoom_openapi.client import AsyncClient, Client
from zoom_openapi.runtime.options import (
    DEFAULT_MAX_RETRIES,
    DEFAULT_TIMEOUT,
    BodyEncoding,
    Timeout,
)
from zoomkit.errors import ConfigurationError
from zoomkit.judgement import ZoomDialect

if TYPE_CHECKING:
    from zoomkit.environment import ClientOptions
    from zoomkit.limits.limiter import RateLimiter
    from zoomkit.webinars import AsyncWebinars, Webinars

_DIALECT = ZoomDialect()


class Zoom(Client):
    """A client that blocks. Share one: it is safe to use from several threads.

    Args:
        auth: How requests are authenticated, such as `ServerToServerOAuth` or `BearerToken`.
        base_url: Where the API is; Zoom's own by default.
        timeout: Seconds for each phase of a request, or an `httpx.Timeout`; 30 by default, 5 to
            connect. None waits for ever.
        max_retries: How often a request is sent again after a connection error, a per-second rate
            limit, or a 502, 503 or 504; 0 means never. POST and PATCH are repeated only where the
            first attempt cannot have taken effect, and a body that is used up is not sent again.
        body_encoding: How bodies are sent: "json", or "multipart" for operations that document a
            form.
        http_client: A client of httpx or httpx2 to send with, for proxies, certificates or limits
            of your own. It stays open when this client is closed.
        transport: A transport of httpx or httpx2 to send with, such as a mock, instead of
            `http_client`.
        rate_limiter: Holds requests back so that Zoom does not have to refuse them; None by
            default. Clients of one account share one.

    Raises:
        ConfigurationError: An option is wrong, or credentials would go over plain http to another
            machine.
    """

    _dialect = _DIALECT

    def __init__(
        self,
        auth: httpx.Auth,
        *,
        base_url: str | None = None,
        timeout: Timeout = DEFAULT_TIMEOUT,
        max_retries: int = DEFAULT_MAX_RETRIES,
        body_encoding: BodyEncoding = "json",
        http_client: Any = None,
        transport: Any = None,
        rate_limiter: "RateLimiter | None" = None,
    ) -> None:
        super().__init__(
            auth=_checked(auth),
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            body_encoding=body_encoding,
            http_client=http_client,
            transport=transport,
        )
        self._caller.pacer = rate_limiter

    @classmethod
    def from_env(cls, **options: "Unpack[ClientOptions]") -> Self:
        """Make a client from `ZOOM_ACCOUNT_ID`, `ZOOM_CLIENT_ID` and `ZOOM_CLIENT_SECRET`.

        `ZOOM_BASE_URL` is optional.

        Args:
            **options: The other arguments of the class.

        Raises:
            ConfigurationError: A variable is missing; it is named.
        """
        from zoomkit.environment import credentials, with_base_url  # noqa: PLC0415 - when used

        return cls(credentials(), **with_base_url(options))

    @cached_property
    def webinars(self) -> "Webinars":
        """Webinars: schedule, change, end them; panelists, registrants, polls, what remains."""
        from zoomkit.webinars import Webinars  # noqa: PLC0415 - loaded when used

        return Webinars(self._caller)


class AsyncZoom(AsyncClient):
    """A client that is awaited: the same names and arguments as `Zoom`."""

    _dialect = _DIALECT

    def __init__(
        self,
        auth: httpx.Auth,
        *,
        base_url: str | None = None,
        timeout: Timeout = DEFAULT_TIMEOUT,
        max_retries: int = DEFAULT_MAX_RETRIES,
        body_encoding: BodyEncoding = "json",
        http_client: Any = None,
        transport: Any = None,
        rate_limiter: "RateLimiter | None" = None,
    ) -> None:
        super().__init__(
            auth=_checked(auth),
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            body_encoding=body_encoding,
            http_client=http_client,
            transport=transport,
        )
        self._caller.pacer = rate_limiter

    @classmethod
    def from_env(cls, **options: "Unpack[ClientOptions]") -> Self:
        """Make a client from the environment; see `Zoom.from_env`."""
        from zoomkit.environment import credentials, with_base_url  # noqa: PLC0415 - when used

        return cls(credentials(), **with_base_url(options))

    @cached_property
    def webinars(self) -> "AsyncWebinars":
        """Webinars: schedule, change, end them; panelists, registrants, polls, what remains."""
        from zoomkit.webinars import AsyncWebinars  # noqa: PLC0415 - loaded when used

        return AsyncWebinars(self._caller)


def _checked(auth: httpx.Auth) -> httpx.Auth:
    # By what it does: an Auth of httpx2 is no httpx.Auth.
    if isinstance(auth, type) or not hasattr(auth, "sync_auth_flow"):
        raise ConfigurationError(
            "auth must be an httpx.Auth, such as ServerToServerOAuth(...) or BearerToken(...), "
            f"and not a {type(auth).__name__}."
        )
    return auth
