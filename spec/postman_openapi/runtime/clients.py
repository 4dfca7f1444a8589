"""What the clients of an API are made of."""

from collections.abc import Awaitable, Callable, Mapping
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, ParamSpec, Self, TypeVar, Unpack

import httpx

from . import _http
from .callers import AsyncCaller, SyncCaller
from .catalogue import Catalogue
from .connections import AsyncConnections, SyncConnections
from .credentials import Credentials
from .dialect import Dialect
from .endpoints import Endpoints
from .errors import ConfigurationError
from .hooks import Hooks, checked
from .options import (
    DEFAULT_MAX_RETRIES,
    DEFAULT_TIMEOUT,
    BodyEncoding,
    Limits,
    Options,
    Timeout,
    timeout_of,
)
from .path_calls import RequestContent, path_call
from .servers import Servers
from .types import UNSET, Unset
from .wire import watch

if TYPE_CHECKING:
    from .raw import RawAnswer

_Params = ParamSpec("_Params")
_Value = TypeVar("_Value")


class _Client:
    """What both kinds of clients have in common."""

    _package: ClassVar[str]
    """The package of the client: `api` and `operations.json` are in it."""
    _dialect: ClassVar[Dialect] = Dialect()
    _caller_class: ClassVar[type[Any]]
    _connections_class: ClassVar[type[Any]]
    _http_class: ClassVar[str]
    """The class of httpx, or httpx2, that sends."""

    _caller: Any

    def __init__(
        self,
        *,
        credentials: Mapping[str, Any] | None = None,
        auth: httpx.Auth | None = None,
        base_url: str | None = None,
        variables: Mapping[str, str | None] | None = None,
        timeout: Timeout = DEFAULT_TIMEOUT,
        max_retries: int = DEFAULT_MAX_RETRIES,
        body_encoding: BodyEncoding = "json",
        http_client: Any = None,
        transport: Any = None,
        **limits: Unpack[Limits],
    ) -> None:
        options = Options(timeout_of(timeout), max_retries, body_encoding, **limits)
        endpoints = _endpoints(self._package, self._dialect)
        servers = Servers(endpoints.catalogue, base_url, variables)
        _check_http(http_client, transport, self._http_class)
        self._caller = self._caller_class(
            endpoints,
            self._dialect.knowing(endpoints.catalogue.error_kinds),
            servers=servers,
            credentials=Credentials(endpoints.catalogue, servers, credentials, auth),
            options=options,
            connections=self._connections(http_client, transport),
            owns_http=http_client is None,
        )

    def _connections(self, http_client: Any, transport: Any) -> Any:
        def make() -> Any:
            return _http.new_client(self._http_class, transport)

        is_ours = http_client is None and transport is None
        http = watch(http_client) if http_client else make()
        return self._connections_class(http, make if is_ours else None)

    def with_options(
        self,
        *,
        timeout: Timeout | Unset = UNSET,
        max_retries: int | Unset = UNSET,
        body_encoding: BodyEncoding | Unset = UNSET,
        hooks: Hooks | Unset | None = UNSET,
        **limits: Unpack[Limits],
    ) -> Self:
        """Return a client with other options that shares the connections and tokens of this one.

        `hooks` are told what happens; None tells nobody.
        """
        caller = self._caller.with_options(
            timeout=timeout, max_retries=max_retries, body_encoding=body_encoding, **limits
        )
        if not isinstance(hooks, Unset):
            caller.hooks = checked(hooks)
        return self._with_caller(caller)

    def _with_caller(self, caller: Any) -> Self:
        """Return a client like this one that calls in another way."""
        client = type(self).__new__(type(self))
        client._caller = caller  # noqa: SLF001 - our own
        return client

    def __reduce__(self) -> tuple[Any, ...]:
        raise TypeError(
            f"A client such as {type(self).__name__} holds connections and credentials and can be "
            "neither copied nor pickled; make one where it is needed, or use with_options()."
        )

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self._caller.servers.base_text!r})"


class SyncClient(_Client):
    """A client that blocks. Share one: it is safe to use from several threads.

    Args:
        credentials: Credentials by the name of their security scheme: a token, an API key, a pair
            of name and password, or any `httpx.Auth`; None where none are given.
        auth: What authenticates requests by every scheme that has no credentials of its own.
        base_url: Where the API is; by default where the document says.
        variables: Values of the variables in the URLs of the servers.
        timeout: Seconds for each phase of a request, or an `httpx.Timeout`; None waits for ever.
        max_retries: How often a request is sent again at most; 0 means never.
        body_encoding: "json", or "multipart" for operations that document a form.
        http_client: A client of httpx or httpx2 to send with. It stays open when this is closed.
        transport: A transport of httpx or httpx2 to send with, instead of `http_client`.
        **limits: `deadline`, `max_answer_bytes` and `accept_gone`, as in `Limits`.

    Raises:
        ConfigurationError: An option is wrong.
    """

    _caller_class = SyncCaller
    _connections_class = SyncConnections
    _http_class = "Client"

    _caller: SyncCaller

    def request(self, method: str, path: str, **content: Unpack[RequestContent]) -> httpx.Response:
        """Send a request to any path, with the same authentication, retries and errors.

        Args:
            method: The HTTP method.
            path: The path below the base URL, such as "/users/me".
            **content: `params`, `json`, `data`, `files`, `content` and `headers` as in httpx.

        Returns:
            The answer, read to its end, a success.

        Raises:
            InvalidArgumentError: This is no path below the base URL, or the request cannot be sent.
            APIError: The answer is no success.
            APIConnectionError: There was no answer.
        """
        return self._caller.send(path_call(self._caller, method, path, content)).response

    def raw(
        self, method: Callable[_Params, _Value], /, *args: _Params.args, **kwargs: _Params.kwargs
    ) -> "RawAnswer[_Value]":
        """Call a method of this client and return its value with the answer that it is from.

        Args:
            method: The method, such as `client.users.get`.
            *args: Its arguments.
            **kwargs: Its arguments.

        Raises:
            InvalidArgumentError: It returns a list in pages, each of which has an answer of its own
                (`page.raw`), or it sends nothing.
        """
        from .raw import call  # noqa: PLC0415 - loaded when used

        return call(self._dialect, method, args, kwargs)

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


class AsyncClient(_Client):
    """A client that is awaited; see `SyncClient`."""

    _caller_class = AsyncCaller
    _connections_class = AsyncConnections
    _http_class = "AsyncClient"

    _caller: AsyncCaller

    async def request(
        self, method: str, path: str, **content: Unpack[RequestContent]
    ) -> httpx.Response:
        """Send a request to any path; see `SyncClient.request`."""
        return (await self._caller.send(path_call(self._caller, method, path, content))).response

    async def raw(
        self,
        method: Callable[_Params, Awaitable[_Value]],
        /,
        *args: _Params.args,
        **kwargs: _Params.kwargs,
    ) -> "RawAnswer[_Value]":
        """Call a method and return its value and answer; see `SyncClient.raw`."""
        from .raw import call_awaited  # noqa: PLC0415 - loaded when used

        return await call_awaited(self._dialect, method, args, kwargs)

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


def _endpoints(package: str, dialect: Dialect) -> Endpoints:
    inside = type(dialect).__module__.rpartition(".")[0]
    return _endpoints_of(package, inside)


@cache
def _endpoints_of(package: str, inside: str) -> Endpoints:
    spec = find_spec(package)
    if spec is None or spec.origin is None:
        raise ConfigurationError(f"There is no package {package}.")
    return Endpoints(package, Catalogue.read(Path(spec.origin).parent), (inside,))


def _check_http(http_client: object, transport: object, kind: str) -> None:
    if http_client is not None and transport is not None:
        raise ConfigurationError("Give http_client or transport, not both.")
    if http_client is not None and not _http.is_instance(http_client, kind):
        raise ConfigurationError(
            f"http_client must be an httpx.{kind}, and not a {type(http_client).__name__}."
        )
