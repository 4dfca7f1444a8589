"""How a file is downloaded: redirects, what broke off, passcodes; and whom the token is shown."""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import IO, Any, Final, NamedTuple, TypeAlias

import httpx
from attrs import frozen

from zoom_openapi.runtime.authentication import BearerToken
from zoom_openapi.runtime.callers import Caller
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
from zoomkit.sources import Downloadable, Source, is_of_zoom, read_url, shown, source_of
from zoomkit.steps import Fetch, Steps, Work
from zoomkit.targets import PartFile, Report, Target, media_type

Destination: TypeAlias = str | os.PathLike[str] | IO[bytes]
Token: TypeAlias = str | Unset | None

_MOST_REDIRECTS: Final = 5
_MOST_RESTARTS: Final = 2
_REDIRECTS: Final = (301, 302, 303, 307, 308)
_UNSATISFIABLE: Final = 416
_SHORTEST: Final = 0.001  # seconds
_SECRET_HEADERS: Final = ("authorization", "proxy-authorization", "cookie")


@frozen
class Downloaded:
    """A file that is here now.

    Attributes:
        path: Where it is; None where an open file was given.
        size: How many bytes it has.
        file: What it was downloaded from.
        is_new: Whether it was downloaded now, rather than found.
    """

    path: Path | None
    size: int
    file: Any = None
    is_new: bool = True


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


def downloading(
    caller: Caller[Any], file: Downloadable | str, to: Destination, wish: Wish
) -> Steps[Downloaded]:
    """Download a file to a path, into a folder, or into an open file."""
    source = source_of(file)
    if not isinstance(to, str | os.PathLike):
        if not hasattr(to, "write") or hasattr(to, "encoding"):
            raise InvalidArgumentError.of("to", to, "a path, or a file opened in binary mode")
        target = Target(to, wish.progress, size=source.size, holds_json=source.holds_json)
        yield from fetching(caller, source, target, wish)
        return Downloaded(None, target.received, file)
    path = path_of(source, to)
    part = PartFile(path, source.mark)
    is_done = False
    try:
        target = Target(
            part.file,
            wish.progress,
            received=part.file.tell(),
            size=source.size,
            holds_json=source.holds_json,
        )
        yield from fetching(caller, source, target, wish)
        done = yield Work(part.finish)
        if isinstance(done, ZoomError):
            raise done
        is_done = True
    except DownloadError:
        part.is_kept = False  # nothing of it can be relied on
        raise
    finally:
        if not is_done:
            part.abandon()
    return Downloaded(path, target.received, file)


def fetching(caller: Caller[Any], source: Source, target: Target, wish: Wish) -> Steps[None]:
    """Fetch a file into a target, as long as it comes any further."""
    there = home = Place(source.url, _auth(caller, source, wish.token))
    options = _options(caller, wish.request_options)
    ends_at = None if not options.deadline else caller.clock.monotonic() + options.deadline
    redirects = restarts = 0
    best = target.received
    while not (target.received and target.total == target.received):
        if ends_at is not None:
            left = max(ends_at - caller.clock.monotonic(), _SHORTEST)
            options = options.changed(deadline=left)
        outcome: Any = yield Fetch(_call(caller, there, options, wish, target))
        is_late = ends_at is not None and caller.clock.monotonic() >= ends_at
        if isinstance(outcome, APIConnectionError) and target.received > best and not is_late:
            best, there, redirects = target.received, home, 0
            continue
        if isinstance(outcome, DownloadError) and target.received < best:  # it has changed
            restarts += 1
            if restarts <= _MOST_RESTARTS:
                best, there, redirects = 0, home, 0
                continue
        if isinstance(outcome, ZoomError):
            raise outcome
        response = outcome.response
        if response.status_code in _REDIRECTS:
            redirects += 1
            there = _redirected(there, response, redirects)
        elif response.status_code != _UNSATISFIABLE:
            if not target.is_begun:
                kind = media_type(response) or "nothing"
                raise DownloadError(f"{shown(there.url)} answered {kind}, which is not the file.")
            break
        elif target.is_end(response):
            break
        else:
            restarts += 1
            if restarts > _MOST_RESTARTS or not target.received:
                raise DownloadError(f"{shown(there.url)} has no such part of the file.")
            target.restart()
            best, there, redirects = 0, home, 0
    target.check()


def path_of(source: Source, to: str | os.PathLike[str]) -> Path:
    """Return where a file goes: the path itself, or a name in it if that is a folder.

    Raises:
        InvalidArgumentError: It is a folder, and nothing tells a name.
    """
    path = Path(to).expanduser()
    is_folder = path.is_dir() or os.fspath(to).endswith(("/", os.sep))
    if is_folder and source.name is None:
        raise InvalidArgumentError("A URL alone tells no name; pass the path of a file as to.")
    return path / source.name if is_folder and source.name else path


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
        headers={name: each for name, each in usual.items() if name.lower() not in own} | given,
        content={},
    )
    if there.auth is None:
        for name in _SECRET_HEADERS:  # which the client that sends may have of its own
            if name not in own:
                built.headers.pop(name, None)
    # Links are signed, and older ones hold a token.
    built.extensions[SECRETS] = tuple(value for _, value in there.url.params.multi_items())
    return Call(built, shown(there.url), None, there.auth, options, target)
