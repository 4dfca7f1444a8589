"""How a file is fetched: redirects, what broke off, passcodes; and whom a token is shown."""

from collections.abc import Mapping
from typing import Any, Final, NamedTuple, TypeAlias

import httpx
from attrs import define, frozen

from zoom_openapi.runtime.authentication import BearerToken
from zoom_openapi.runtime.base_callers import Caller
from zoom_openapi.runtime.calls import Call
from zoom_openapi.runtime.envelopes import Envelope
from zoom_openapi.runtime.options import Options, RequestOptions
from zoom_openapi.runtime.redaction import SECRETS
from zoom_openapi.runtime.requests import request
from zoom_openapi.runtime.servers import origin_of
from zoom_openapi.runtime.types import UNSET, Unset
from zoomkit.errors import (
    APIConnectionError,
    APIError,
    DownloadError,
    InvalidArgumentError,
    PasscodeRequiredError,
    ZoomError,
)
from zoomkit.judgement import ZoomDialect
from zoomkit.sources import Source, is_of_zoom, read_url, shown
from zoomkit.steps import Fetch, Steps
from zoomkit.targets import Report, Target, media_type

Token: TypeAlias = str | Unset | None

_MOST_REDIRECTS: Final = 5
_MOST_RESTARTS: Final = 2
_REDIRECTS: Final = (301, 302, 303, 307, 308)
_UNSATISFIABLE: Final = 416
_SHORTEST: Final = 0.001  # seconds
_SECRET_HEADERS: Final = ("authorization", "proxy-authorization", "cookie")


@frozen
class Wish:
    """How somebody wants a file.

    Attributes:
        token: The bearer token; UNSET for that of the client, None for none.
        progress: Is told how far it is.
        request_options: How requests are sent.
    """

    token: Token = UNSET
    progress: Report | None = None
    request_options: RequestOptions | None = None


class Place(NamedTuple):
    """Where a file is asked for.

    Attributes:
        url: The URL.
        auth: How the request is authenticated, as the client that sends wants to be told.
        is_home: Whether that is the host that was named, rather than one it led to.
    """

    url: httpx.URL
    auth: Any
    is_home: bool = True


class FileDialect(ZoomDialect):
    """How the servers answer on which the files are."""

    def judge(self, response: httpx.Response, call: Call, attempts: int = 1) -> APIError | None:
        """Return the error that an answer is; a redirect is none, nor is that nothing is left."""
        status = response.status_code
        if status == _UNSATISFIABLE or (status in _REDIRECTS and "location" in response.headers):
            return None
        is_page = media_type(response) in ("text/html", "application/xhtml+xml")
        if response.is_success and is_page:
            return self.error(PasscodeRequiredError, response, call, Envelope(), attempts=attempts)
        return super().judge(response, call, attempts)


def caller_of_files(caller: Any) -> Any:
    """Return a caller like another that gets files, which no rate limit of the API counts."""
    twin = caller.with_dialect(FileDialect())
    twin.pacer = None
    return twin


@define
class _Way:
    """How far a download is, and where it goes on."""

    home: Place
    target: Target
    there: Place
    best: int
    redirects: int = 0
    restarts: int = 0

    def go_on(self, error: ZoomError, *, is_late: bool) -> None:
        """Ask for the rest where more had come than before; raise the error otherwise."""
        received = self.target.received
        if isinstance(error, APIConnectionError) and received > self.best and not is_late:
            self.best = received
        elif isinstance(error, DownloadError) and received < self.best:
            self._restart(error)  # the file has changed
        else:
            raise error
        self.there, self.redirects = self.home, 0

    def arrived(self, response: httpx.Response) -> bool:
        """Tell whether an answer was the last one."""
        here = shown(self.there.url)
        if response.status_code in _REDIRECTS:
            self.redirects += 1
            self.there = _redirected(self.there, response, self.redirects)
            return False
        if response.status_code == _UNSATISFIABLE:
            if self.target.is_end(response):
                return True
            self._restart(DownloadError(f"{here} has no such part of the file."))
            self.there, self.redirects = self.home, 0
            return False
        if not self.target.is_begun:
            kind = media_type(response) or "nothing"
            raise DownloadError(f"{here} answered {kind}, which is not the file.")
        return True

    def _restart(self, error: ZoomError) -> None:
        self.restarts += 1
        if self.restarts > _MOST_RESTARTS:
            raise error
        self.target.restart()
        self.best = 0


def fetching(caller: Caller[Any], source: Source, target: Target, wish: Wish) -> Steps[None]:
    """Fetch a file into a target, as long as it comes any further."""
    home = Place(source.url, _auth(caller, source, wish.token))
    way = _Way(home, target, home, target.received)
    options = _options(caller, wish.request_options)
    clock = caller.clock
    ends_at = None if not options.deadline else clock.monotonic() + options.deadline
    is_done = target.is_full
    while not is_done:
        if ends_at is not None:
            options = options.changed(deadline=max(ends_at - clock.monotonic(), _SHORTEST))
        outcome: Any = yield Fetch(_call(caller, way.there, options, wish, target), caller)
        if isinstance(outcome, ZoomError):
            way.go_on(outcome, is_late=ends_at is not None and clock.monotonic() >= ends_at)
            is_done = target.is_full
        else:
            is_done = way.arrived(outcome.response)
    target.check()


def _auth(caller: Caller[Any], source: Source, token: Token) -> Any:
    """Return what authenticates the request for a file.

    Raises:
        InvalidArgumentError: A token would be shown to somebody else than Zoom.
    """
    if token is None:
        return None
    if not is_of_zoom(source.url, caller.servers.base_url):
        raise InvalidArgumentError(
            f"The file is on {source.url.host}, which is none of Zoom's hosts, so that no token is "
            "sent there. If it needs none, pass token=None."
        )
    auth = caller.credentials.of_base() if isinstance(token, Unset) else BearerToken(token)
    return caller.adapted(auth, is_asked=True)


def _redirected(here: Place, response: httpx.Response, redirects: int) -> Place:
    """Return where an answer leads to; another host gets nothing that is secret."""
    if redirects > _MOST_REDIRECTS:
        raise DownloadError(f"{shown(here.url)} leads from one place to the next without end.")
    try:
        url = read_url(str(here.url.join(response.headers["location"])))
    except (InvalidArgumentError, httpx.InvalidURL, ValueError):
        url = None
    if url is None or (here.url.scheme == "https" and url.scheme != "https"):
        raise DownloadError(f"{shown(here.url)} leads to no URL that is safe to follow.")
    if origin_of(url) == origin_of(here.url):
        return Place(url, here.auth, here.is_home)
    return Place(url, None, is_home=False)


def _options(caller: Caller[Any], given: RequestOptions | None) -> Options:
    options = caller.options.for_call(given) if given else caller.options
    is_unlimited = isinstance(options.deadline, Unset)
    return options.changed(deadline=None) if is_unlimited else options


def _call(caller: Caller[Any], there: Place, options: Options, wish: Wish, target: Target) -> Call:
    given: Mapping[str, str] = {}
    if there.is_home and wish.request_options:
        given = wish.request_options.get("headers", {})
    own = {name.lower() for name in given}
    usual = {**caller.headers, "Accept": "*/*", "Accept-Encoding": "identity"}
    built = request(
        caller.connections.http,
        "GET",
        str(there.url),
        path=shown(there.url),
        options=options,
        headers={**{n: each for n, each in usual.items() if n.lower() not in own}, **given},
        content={},
    )
    if there.auth is None:
        for name in _SECRET_HEADERS:  # which the client that sends may have of its own
            if name not in own:
                built.headers.pop(name, None)
    # Links are signed, and older ones hold a token.
    built.extensions[SECRETS] = tuple(value for _, value in there.url.params.multi_items())
    return Call(built, shown(there.url), None, there.auth, options, caller.clock, target)
