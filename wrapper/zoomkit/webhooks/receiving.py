"""A webhook: which handlers there are for which event, and how each delivery is answered."""

import json
import logging
import warnings
from collections.abc import Callable
from difflib import get_close_matches
from functools import partial
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from zoomkit import events, logs
from zoomkit.errors import ConfigurationError, UnreadableEventError, WebhookSignatureError
from zoomkit.webhooks.deliveries import URL_VALIDATION, AnyEvent, parse, validated
from zoomkit.webhooks.signatures import (
    WINDOW,
    Headers,
    Held,
    Secrets,
    matching_secret,
)
from zoomkit.webhooks.work import Handler, Work

if TYPE_CHECKING:
    from zoomkit.webhooks.asgi import AsgiApplication
    from zoomkit.webhooks.wsgi import WsgiApplication

_AnyHandler = TypeVar("_AnyHandler", bound=Handler)
_MOST_BYTES = 1024 * 1024
_JSON = (("content-type", "application/json"),)

_logger = logging.getLogger("zoomkit")


class Reply(NamedTuple):
    """How a delivery is answered.

    Attributes:
        status: The HTTP status.
        body: The body.
        headers: The headers, names in lower case.
    """

    status: int
    body: bytes = b""
    headers: tuple[tuple[str, str], ...] = ()


class Decision(NamedTuple):
    """How a delivery is answered, and what is to be done then.

    Attributes:
        reply: The answer.
        start: Starts the handlers, which have their places; returns at once.
        drop: Gives their places back, where nothing could be answered.
    """

    reply: Reply
    start: Callable[[], None] = lambda: None
    drop: Callable[[], None] = lambda: None


NOT_ALLOWED = Reply(405, headers=(("allow", "POST"),))
TOO_LARGE = Reply(413)
_DONE = Reply(204)
_BUSY = Reply(503, headers=(("retry-after", "5"),))


class Webhook:
    """Receives what Zoom tells: checks it, answers it, and hands it to handlers.

    Zoom wants an answer within 3 s, so that it is given before any handler runs. Handlers that are
    coroutines run as tasks of the event loop; others, and all of a WSGI application, in threads.
    What a handler raises is logged. Where too many are under way the answer is 503, and Zoom sends
    the event again later; so a handler may meet the same event twice.

    Args:
        secrets: The secret token of the app, or several while one takes the place of another.
        window: How many seconds a delivery may be old, or ahead of this machine's clock.
        max_body_bytes: How large a delivery can be.
        workers: How many threads run handlers that are no coroutines.
        max_pending: How many runs of handlers can be under way or waiting.
        close_seconds: How long `close` waits for them.

    Raises:
        ConfigurationError: There is no secret, or one is empty; or a number is wrong.
    """

    def __init__(
        self,
        secrets: Secrets,
        *,
        window: float = WINDOW,
        max_body_bytes: int = _MOST_BYTES,
        workers: int = 8,
        max_pending: int = 1000,
        close_seconds: float = 30.0,
    ) -> None:
        held = Held(secrets)
        del secrets  # or a traceback with locals would show them
        self._secrets = held.checked()
        numbers = (window, max_body_bytes, workers, max_pending)
        if not all(number > 0 for number in numbers) or close_seconds < 0:
            raise ConfigurationError(
                "window, max_body_bytes, workers and max_pending must be above 0, and "
                "close_seconds 0 or more."
            )
        self._window = window
        self.max_body_bytes = max_body_bytes
        self._close_seconds = close_seconds
        self._handlers: dict[str, list[Handler]] = {}
        self._of_any: list[Handler] = []
        self._work = Work(workers, max_pending)
        logs.begin()

    def __repr__(self) -> str:
        return f"Webhook(..., events={sorted(self._handlers)!r})"

    def on(self, *names: str) -> Callable[[_AnyHandler], _AnyHandler]:
        """Make a function the handler of some events; without names of every event.

            @webhook.on("meeting.started", "meeting.ended")
            def note(event): ...

        Args:
            *names: The names. One that is not known, and like one that is, makes a warning.
        """

        def add(handler: _AnyHandler) -> _AnyHandler:
            for name in names:
                _check_name(name)
                self._handlers.setdefault(name, []).append(handler)
            if not names:
                self._of_any.append(handler)
            return handler

        return add

    def receive(self, headers: Headers, raw_body: bytes) -> Reply:
        """Return the answer to a POST request, and start the handlers of its event.

        This is for frameworks; `asgi()` and `wsgi()` need none. It never waits.

        Args:
            headers: The headers.
            raw_body: The body as it came.
        """
        decision = self.decide(headers, raw_body)
        decision.start()
        return decision.reply

    def decide(self, headers: Headers, raw_body: bytes) -> Decision:
        """Return how a POST request is answered, and what is to be done then."""
        if len(raw_body) > self.max_body_bytes:
            return Decision(TOO_LARGE)
        try:
            secret = matching_secret(raw_body, headers, self._secrets, window=self._window)
        except WebhookSignatureError as error:
            _logger.warning("A delivery was refused. %s", error)
            return Decision(Reply(401))
        try:
            event = parse(raw_body)
            if event.event == URL_VALIDATION:
                answer = validated(event, secret)
                return Decision(Reply(200, json.dumps(answer).encode(), _JSON))
        except UnreadableEventError as error:
            _logger.warning("A delivery was refused. %s", error)
            return Decision(Reply(400))
        return self._handed_on(event)

    def _handed_on(self, event: AnyEvent) -> Decision:
        handlers = [*self._handlers.get(event.event or "", ()), *self._of_any]
        if not self._work.admit(len(handlers)):
            _logger.warning("The event %s was put off: too many are waiting.", event.event)
            return Decision(_BUSY)
        return Decision(
            _DONE,
            partial(self._work.start, handlers, event),
            partial(self._work.leave, len(handlers)),
        )

    def asgi(self) -> "AsgiApplication":
        """Return an ASGI application, for uvicorn, hypercorn, or to be mounted in another."""
        from zoomkit.webhooks.asgi import AsgiApplication  # noqa: PLC0415 - loaded when used

        return AsgiApplication(self)

    def wsgi(self) -> "WsgiApplication":
        """Return a WSGI application, for gunicorn, waitress and others."""
        from zoomkit.webhooks.wsgi import WsgiApplication  # noqa: PLC0415 - loaded when used

        return WsgiApplication(self)

    def close(self) -> None:
        """Take nothing more, and wait for the handlers that run or are waiting."""
        self._work.close(self._close_seconds)

    async def aclose(self) -> None:
        """Do what `close` does; tasks of this event loop go on meanwhile."""
        await self._work.aclose(self._close_seconds)


def _check_name(name: str) -> None:
    known = events.load()
    near = [] if name in known else get_close_matches(name, known, 1, 0.8)
    if near:
        warnings.warn(
            f"There is no event {name!r}. Did you mean {near[0]!r}?", UserWarning, stacklevel=3
        )
