"""The clients: what people hold in their hands."""

from functools import cached_property
from types import TracebackType
from typing import TYPE_CHECKING, Self, Unpack

import httpx

from zoom_openapi.api import AsyncResources, Resources
from zoom_openapi.types import UNSET, Unset
from zoomkit.auth import ServerToServerOAuth
from zoomkit.callers import AsyncCaller, RequestContent, SyncCaller
from zoomkit.errors import ConfigurationError
from zoomkit.options import (
    DEFAULT_MAX_RETRIES,
    DEFAULT_TIMEOUT,
    BodyEncoding,
    ClientOptions,
    Environment,
    Options,
    Timeout,
    base_url_of,
    timeout_of,
)

if TYPE_CHECKING:
    from zoomkit.webinars import AsyncWebinars, Webinars


class Zoom(Resources):
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
        http_client: An `httpx.Client` to send with, for proxies, certificates or limits of your
            own. It stays open when this client is closed.
        transport: An httpx transport to send with, such as a mock, instead of `http_client`.

    Raises:
        ConfigurationError: An option is wrong.
    """

    _caller: SyncCaller

    def __init__(
        self,
        auth: httpx.Auth,
        *,
        base_url: str | None = None,
        timeout: Timeout = DEFAULT_TIMEOUT,
        max_retries: int = DEFAULT_MAX_RETRIES,
        body_encoding: BodyEncoding = "json",
        http_client: httpx.Client | None = None,
        transport: httpx.BaseTransport | None = None,
    ) -> None:
        _check(auth, http_client, transport, httpx.Client)
        self._caller = SyncCaller(
            auth=auth,
            base_url=base_url_of(base_url),
            options=Options(timeout_of(timeout), max_retries, body_encoding),
            http=http_client or httpx.Client(transport=transport),
            owns_http=http_client is None,
        )

    @classmethod
    def from_env(cls, **options: Unpack[ClientOptions]) -> Self:
        """Make a client from `ZOOM_ACCOUNT_ID`, `ZOOM_CLIENT_ID` and `ZOOM_CLIENT_SECRET`.

        `ZOOM_BASE_URL` is optional.

        Args:
            **options: The other arguments of the class.

        Raises:
            ConfigurationError: A variable is missing; it is named.
        """
        environment = Environment.read()
        return cls(_account_auth(environment), **environment.options(options))

    @cached_property
    def webinars(self) -> "Webinars":
        """Webinars."""
        from zoomkit.webinars import Webinars  # noqa: PLC0415 - loaded when used

        return Webinars(self._caller)

    def with_options(
        self,
        *,
        timeout: Timeout | Unset = UNSET,
        max_retries: int | Unset = UNSET,
        body_encoding: BodyEncoding | Unset = UNSET,
    ) -> Self:
        """Return a client with other options that shares the connections and tokens of this one."""
        client = type(self).__new__(type(self))
        client._caller = self._caller.with_options(  # noqa: SLF001 - our own
            timeout, max_retries, body_encoding
        )
        return client

    def request(self, method: str, path: str, **content: Unpack[RequestContent]) -> httpx.Response:
        """Send a request to any path, with the same authentication, retries and errors.

        Args:
            method: The HTTP method.
            path: The path below the base URL, such as "/users/me".
            **content: `params`, `json`, `data`, `files`, `content` and `headers` as in httpx.

        Returns:
            The answer, read to its end: a documented success of the operation that has this path,
            or any 2xx if none has it.

        Raises:
            ZoomError: See `zoomkit.errors`.
        """
        return self._caller.send(self._caller.path_call(method, path, content))

    def close(self) -> None:
        """Close the connections, unless they belong to a client that was passed in."""
        self._caller.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc_value: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"Zoom(base_url={str(self._caller.base_url)!r})"


class AsyncZoom(AsyncResources):
    """A client that is awaited: the same names and arguments as `Zoom`."""

    _caller: AsyncCaller

    def __init__(
        self,
        auth: httpx.Auth,
        *,
        base_url: str | None = None,
        timeout: Timeout = DEFAULT_TIMEOUT,
        max_retries: int = DEFAULT_MAX_RETRIES,
        body_encoding: BodyEncoding = "json",
        http_client: httpx.AsyncClient | None = None,
        transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        _check(auth, http_client, transport, httpx.AsyncClient)
        self._caller = AsyncCaller(
            auth=auth,
            base_url=base_url_of(base_url),
            options=Options(timeout_of(timeout), max_retries, body_encoding),
            http=http_client or httpx.AsyncClient(transport=transport),
            owns_http=http_client is None,
        )

    @classmethod
    def from_env(cls, **options: Unpack[ClientOptions]) -> Self:
        """Make a client from the environment; see `Zoom.from_env`."""
        environment = Environment.read()
        return cls(_account_auth(environment), **environment.options(options))

    @cached_property
    def webinars(self) -> "AsyncWebinars":
        """Webinars."""
        from zoomkit.webinars import AsyncWebinars  # noqa: PLC0415 - loaded when used

        return AsyncWebinars(self._caller)

    def with_options(
        self,
        *,
        timeout: Timeout | Unset = UNSET,
        max_retries: int | Unset = UNSET,
        body_encoding: BodyEncoding | Unset = UNSET,
    ) -> Self:
        """Return a client with other options that shares the connections and tokens of this one."""
        client = type(self).__new__(type(self))
        client._caller = self._caller.with_options(  # noqa: SLF001 - our own
            timeout, max_retries, body_encoding
        )
        return client

    async def request(
        self, method: str, path: str, **content: Unpack[RequestContent]
    ) -> httpx.Response:
        """Send a request to any path; see `Zoom.request`."""
        return await self._caller.send(self._caller.path_call(method, path, content))

    async def aclose(self) -> None:
        """Close the connections, unless they belong to a client that was passed in."""
        await self._caller.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc_value: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        return f"AsyncZoom(base_url={str(self._caller.base_url)!r})"


def _check(auth: object, http_client: object, transport: object, kind: type) -> None:
    if not isinstance(auth, httpx.Auth):
        raise ConfigurationError(
            "auth must be an httpx.Auth, such as ServerToServerOAuth(...) or BearerToken(...), "
            f"and not a {type(auth).__name__}."
        )
    if http_client is not None and transport is not None:
        raise ConfigurationError("Give http_client or transport, not both.")
    if http_client is not None and not isinstance(http_client, kind):
        raise ConfigurationError(
            f"http_client must be an httpx.{kind.__name__}, and not a {type(http_client).__name__}."
        )


def _account_auth(environment: Environment) -> ServerToServerOAuth:
    return ServerToServerOAuth(
        environment.account_id, environment.client_id, environment.client_secret
    )
