"""What happens during a call, told to hooks and to the log.

Nothing is made of it where nobody wants to know.
"""

import logging
import time
from collections.abc import Callable
from typing import Any, Final, Literal, NamedTuple, TypeAlias

import httpx

from .base_errors import ClientError, ConfigurationError
from .calls import Call
from .operations import Operation
from .redaction import headers_without_secrets

Reason: TypeAlias = Literal["turn", "retry"]
"""Why a call waits: its turn has not come, by what paces it; or it is going to be tried again."""


class RequestEvent(NamedTuple):
    """A request is about to be sent.

    Attributes:
        operation: What is called; None for a path that no operation has.
        method: The HTTP method.
        path: The path below the API's base URL.
        attempt: The number of the attempt, from 1.
    """

    operation: Operation | None
    method: str
    path: str
    attempt: int


class AnswerEvent(NamedTuple):
    """A request was answered, or got no answer.

    Attributes:
        request: What was sent.
        seconds: How long that took, with the token where one was fetched within it: a call that is
            paced fetches its token before.
        status: The status of the answer, or None if there was none.
        headers: The headers of the answer without cookies; empty if there was none.
        error: The error that it is, or None if it is a success.
    """

    request: RequestEvent
    seconds: float
    status: int | None
    headers: httpx.Headers
    error: ClientError | None


class RetryEvent(NamedTuple):
    """A request failed and is going to be sent again.

    Attributes:
        request: What was sent.
        seconds: The pause until then.
        error: How it failed.
    """

    request: RequestEvent
    seconds: float
    error: ClientError


class WaitEvent(NamedTuple):
    """A call is about to pause.

    Attributes:
        request: What is going to be sent.
        seconds: For how long.
        reason: Why.
    """

    request: RequestEvent
    seconds: float
    reason: Reason


class Hooks(NamedTuple):
    """Functions that are told what happens during calls.

    They run where the call runs, also in an event loop, so that they must not block; what they
    raise is logged and does not change the call.

    Attributes:
        on_request: Is told of each request before it is sent.
        on_answer: Is told of each answer, and of each request that got none.
        on_retry: Is told before a request is sent again.
        on_wait: Is told of each pause.
    """

    on_request: Callable[[RequestEvent], object] | None = None
    on_answer: Callable[[AnswerEvent], object] | None = None
    on_retry: Callable[[RetryEvent], object] | None = None
    on_wait: Callable[[WaitEvent], object] | None = None


_NO_HOOKS = Hooks()


class Watch:
    """Is told what happens during one call, and does nothing of it."""

    def request(self, attempt: int) -> None:
        """Take in that a request is about to be sent."""

    def answer(
        self, attempt: int, response: httpx.Response | None, error: ClientError | None
    ) -> None:
        """Take in what came of a request."""

    def retry(self, attempt: int, error: ClientError, seconds: float) -> None:
        """Take in that a request is going to be sent again after a pause."""

    def wait(self, attempt: int, seconds: float, reason: Reason) -> None:
        """Take in that the call is about to pause."""


UNWATCHED: Final = Watch()


class _Telling(Watch):
    """Tells hooks and a log what happens during one call.

    Args:
        call: The call.
        hooks: Who wants to know.
        logger: Where it is written down.
    """

    def __init__(self, call: Call, hooks: Hooks, logger: logging.Logger) -> None:
        self._call = call
        self._hooks = hooks
        self._logger = logger
        self._started = 0.0
        self._event: RequestEvent | None = None

    def request(self, attempt: int) -> None:
        """Tell that a request is about to be sent."""
        self._started = time.perf_counter()
        self._write("%s is sent, attempt %d.", attempt)
        if self._hooks.on_request is not None:
            self._tell(self._hooks.on_request, self._of(attempt))

    def answer(
        self, attempt: int, response: httpx.Response | None, error: ClientError | None
    ) -> None:
        """Tell what came of a request."""
        seconds = time.perf_counter() - self._started
        status = None if response is None else response.status_code
        if status is None:
            self._write("%s got no answer in %.3f s.", seconds)
        else:
            self._write("%s answered %d in %.3f s.", status, seconds)
        if self._hooks.on_answer is not None:
            kept = None if response is None else headers_without_secrets(response)
            event = AnswerEvent(self._of(attempt), seconds, status, httpx.Headers(kept), error)
            self._tell(self._hooks.on_answer, event)

    def retry(self, attempt: int, error: ClientError, seconds: float) -> None:
        """Tell that a request is going to be sent again after a pause."""
        if self._hooks.on_retry is not None:
            self._tell(self._hooks.on_retry, RetryEvent(self._of(attempt), seconds, error))
        if seconds > 0:
            self.wait(attempt + 1, seconds, "retry")

    def wait(self, attempt: int, seconds: float, reason: Reason) -> None:
        """Tell that the call is about to pause."""
        self._write("%s waits %.3f s for its %s.", seconds, reason)
        if self._hooks.on_wait is not None:
            self._tell(self._hooks.on_wait, WaitEvent(self._of(attempt), seconds, reason))

    def _of(self, attempt: int) -> RequestEvent:
        """Return the event of an attempt, made once."""
        event = self._event
        if event is None or event.attempt != attempt:
            call = self._call
            event = RequestEvent(call.operation, call.request.method, call.path, attempt)
            self._event = event
        return event

    def _write(self, text: str, *values: object) -> None:
        if self._logger.isEnabledFor(logging.DEBUG):
            self._logger.debug(text, _shown(self._call), *values)

    def _tell(self, hook: Callable[[Any], object], event: Any) -> None:
        try:
            hook(event)
        except Exception:
            self._logger.exception("A hook failed for a %s.", type(event).__name__)


def checked(hooks: Any) -> Hooks | None:
    """Return hooks.

    Raises:
        ConfigurationError: They are none.
    """
    if hooks is None:
        return None
    if not isinstance(hooks, Hooks) or not all(each is None or callable(each) for each in hooks):
        raise ConfigurationError(
            "hooks must be a Hooks(on_request=..., on_answer=..., on_retry=..., on_wait=...) of "
            f"functions, and not a {type(hooks).__name__}."
        )
    from inspect import iscoroutinefunction  # noqa: PLC0415 - loaded when used

    if any(map(iscoroutinefunction, hooks)):
        raise ConfigurationError("Hooks are not awaited: they must be plain functions.")
    return hooks


def watching(call: Call, hooks: Hooks | None, logger: logging.Logger) -> Watch:
    """Return who tells of a call; nothing is told where nobody wants to know."""
    if hooks is None and not logger.isEnabledFor(logging.DEBUG):
        return UNWATCHED
    return _Telling(call, hooks or _NO_HOOKS, logger)


def _shown(call: Call) -> str:
    named = f" ({call.operation.method_name})" if call.operation else ""
    return f"{call.request.method} {call.path}{named}"
