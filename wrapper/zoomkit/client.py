"""The clients: what people hold in their hands."""

from functools import cached_property
from typing import TYPE_CHECKING, Any, Self, Unpack

import httpx

from zoom_openapi.client import AsyncClient, Client
from zoom_openapi.runtime.hooks import Hooks, checked
from zoom_openapi.runtime.options import (
    DEFAULT_MAX_RETRIES,
    DEFAULT_TIMEOUT,
    BodyEncoding,
    Limits,
    Timeout,
)
from zoomkit import logs
from zoomkit.errors import ConfigurationError
from zoomkit.hosts import Cloud, Region, base_url_of
from zoomkit.judgement import ZoomDialect

if TYPE_CHECKING:
    from zoomkit.environment import ClientOptions
    from zoomkit.limits.limiter import RateLimiter
    from zoomkit.meetings import AsyncMeetings, Meetings
    from zoomkit.recordings import AsyncRecordings, Recordings
    from zoomkit.scopes import Called, Style
    from zoomkit.webinars import AsyncWebinars, Webinars

_DIALECT = ZoomDialect()


class Zoom(Client):
    """A client that blocks. Share one: it is safe to use from several threads.

    Args:
        auth: How requests are authenticated, such as `ServerToServerOAuth` or `BearerToken`.
        base_url: Where the API is; Zoom's own by default.
        cloud: Which of Zoom's clouds is meant: "commercial" or "gov". The token endpoint follows.
        region: Which region of the commercial one answers: "au", "ca", "eu", "in", "sa", "sg" or
            "us".
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
        hooks: Functions that are told of each request, answer, retry and pause.
        **limits: `deadline`, seconds for a whole call, 120 by default, but for downloads none;
            `max_answer_bytes`, 64 MiB by default; `accept_gone`, whether a DELETE that is repeated
            because its answer was lost, and then finds nothing, counts as done; by default it does.

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
        cloud: Cloud | None = None,
        region: Region | None = None,
        timeout: Timeout = DEFAULT_TIMEOUT,
        max_retries: int = DEFAULT_MAX_RETRIES,
        body_encoding: BodyEncoding = "json",
        http_client: Any = None,
        transport: Any = None,
        rate_limiter: "RateLimiter | None" = None,
        hooks: Hooks | None = None,
        **limits: Unpack[Limits],
    ) -> None:
        super().__init__(
            auth=_checked(auth),
            base_url=base_url_of(base_url, cloud, region),
            timeout=timeout,
            max_retries=max_retries,
            body_encoding=body_encoding,
            http_client=http_client,
            transport=transport,
            **limits,
        )
        self._caller.pacer = rate_limiter
        self._caller.hooks = checked(hooks)
        logs.begin()

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

    def for_account(self, account_id: str) -> Self:
        """Return a client whose calls are for a sub account of a master account.

        It shares connections, tokens, limits and options with this one. A call goes to the path
        below `/accounts/{account_id}` that Zoom has for it; one that has none is refused, and
        nothing ever goes to the master account itself. The app needs scopes of the reach "master".

        Args:
            account_id: The sub account's id.

        Raises:
            InvalidArgumentError: That is no id. A method of the client that cannot be called for a
                sub account raises `SubAccountError`.
        """
        from zoomkit.sub_accounts import SubAccountDialect  # noqa: PLC0415 - loaded when used

        return self._with_caller(self._caller.with_dialect(SubAccountDialect(account_id)))

    def check_scopes(self, *operations: "Called", style: "Style | None" = None) -> tuple[str, ...]:
        """Return the scopes that the token lacks for some operations; none if it permits them.

        A token is got if there is none yet.

        Args:
            *operations: Methods such as `zoom.webinars.end`, names or ids of operations.
            style: The style of what is to be added; by default that of what the token has.

        Raises:
            ConfigurationError: The authentication does not know the scopes of its token, as a
                `BearerToken` does not.
            UnknownScopesError: Zoom documents no scopes for some of the operations.
            ZoomError: No token can be got.
        """
        from zoomkit.scopes import lacking  # noqa: PLC0415 - loaded when used
        from zoomkit.token_scopes import token_scopes  # noqa: PLC0415

        held = token_scopes(self._caller)
        return lacking(self._caller.dialect, held, operations, style)

    @cached_property
    def meetings(self) -> "Meetings":
        """Meetings: schedule, change, end them; registrants, polls, what remains."""
        from zoomkit.meetings import Meetings  # noqa: PLC0415 - loaded when used

        return Meetings(self._caller)

    @cached_property
    def recordings(self) -> "Recordings":
        """Recordings in the cloud: their files, transcripts, registrants and settings."""
        from zoomkit.recordings import Recordings  # noqa: PLC0415 - loaded when used

        return Recordings(self._caller)

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
        cloud: Cloud | None = None,
        region: Region | None = None,
        timeout: Timeout = DEFAULT_TIMEOUT,
        max_retries: int = DEFAULT_MAX_RETRIES,
        body_encoding: BodyEncoding = "json",
        http_client: Any = None,
        transport: Any = None,
        rate_limiter: "RateLimiter | None" = None,
        hooks: Hooks | None = None,
        **limits: Unpack[Limits],
    ) -> None:
        super().__init__(
            auth=_checked(auth),
            base_url=base_url_of(base_url, cloud, region),
            timeout=timeout,
            max_retries=max_retries,
            body_encoding=body_encoding,
            http_client=http_client,
            transport=transport,
            **limits,
        )
        self._caller.pacer = rate_limiter
        self._caller.hooks = checked(hooks)
        logs.begin()

    @classmethod
    def from_env(cls, **options: "Unpack[ClientOptions]") -> Self:
        """Make a client from the environment; see `Zoom.from_env`."""
        from zoomkit.environment import credentials, with_base_url  # noqa: PLC0415 - when used

        return cls(credentials(), **with_base_url(options))

    def for_account(self, account_id: str) -> Self:
        """Return a client whose calls are for a sub account; see `Zoom.for_account`."""
        from zoomkit.sub_accounts import SubAccountDialect  # noqa: PLC0415 - loaded when used

        return self._with_caller(self._caller.with_dialect(SubAccountDialect(account_id)))

    async def check_scopes(
        self, *operations: "Called", style: "Style | None" = None
    ) -> tuple[str, ...]:
        """Return the scopes that the token lacks for some operations; see `Zoom.check_scopes`."""
        from zoomkit.scopes import lacking  # noqa: PLC0415 - loaded when used
        from zoomkit.token_scopes import async_token_scopes  # noqa: PLC0415

        held = await async_token_scopes(self._caller)
        return lacking(self._caller.dialect, held, operations, style)

    @cached_property
    def meetings(self) -> "AsyncMeetings":
        """Meetings: schedule, change, end them; registrants, polls, what remains."""
        from zoomkit.meetings import AsyncMeetings  # noqa: PLC0415 - loaded when used

        return AsyncMeetings(self._caller)

    @cached_property
    def recordings(self) -> "AsyncRecordings":
        """Recordings in the cloud: their files, transcripts, registrants and settings."""
        from zoomkit.recordings import AsyncRecordings  # noqa: PLC0415 - loaded when used

        return AsyncRecordings(self._caller)

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
