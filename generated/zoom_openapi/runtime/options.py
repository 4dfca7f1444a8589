"""How requests are sent: for a client, and for a single call."""

from collections.abc import Mapping
from copy import copy
from typing import Any, Final, Literal, TypeAlias, TypedDict

import httpx

from . import _http
from .errors import ClientError, ConfigurationError, InvalidArgumentError
from .types import UNSET, Unset

BodyEncoding: TypeAlias = Literal["json", "multipart"]
Timeout: TypeAlias = float | httpx.Timeout | None

DEFAULT_TIMEOUT: Final = httpx.Timeout(30.0, connect=5.0)
DEFAULT_MAX_RETRIES: Final = 2
DEFAULT_DEADLINE: Final = 120.0  # seconds
DEFAULT_MAX_ANSWER_BYTES: Final = 64 * 1024 * 1024
_BODY_ENCODINGS = ("json", "multipart")
_LONGEST_TIMEOUT = 24 * 3600  # seconds
_LONGEST_CONNECT = 5.0


class Limits(TypedDict, total=False):
    """What bounds a call besides its phases: a client can have it, and a single call."""

    deadline: float | None
    """Seconds for a whole call: attempts, pauses, tokens and bodies; None waits for ever. 120 by
    default, except for downloads."""
    max_answer_bytes: int | None
    """How large an answer can be, also when it is unpacked; None for any. 64 MiB by default."""
    accept_gone: bool
    """Whether a DELETE that is sent again because its answer was lost, and then finds nothing,
    counts as done, as it does by default."""


class RequestOptions(Limits, total=False):
    """What a single call can have of its own."""

    timeout: Timeout
    """Seconds for each phase of the request, or an `httpx.Timeout`; None waits for ever."""
    max_retries: int
    """How often the request is sent again at most; 0 means never."""
    headers: Mapping[str, str]
    """Further headers; they take the place of those that the call would send."""
    query: Mapping[str, Any]
    """Further query parameters, by wire name; they take the place of those of the call."""
    body: Any
    """Further fields of the body, by wire name; or a body that takes the place of the call's."""


_REQUEST_OPTIONS = tuple(RequestOptions.__annotations__)
_CONTENT = ("headers", "query", "body")  # the options that belong to the request itself


class Options:
    """How the requests of a client are sent.

    Args:
        timeout: How long each phase of a request may take, in seconds.
        max_retries: How often a request is sent again at most; 0 means never.
        body_encoding: "json", or "multipart" for operations that document a form.
        deadline: How long a call may take, in seconds, with all its attempts, pauses and tokens;
            None for ever; where it is UNSET, a download takes as long as it takes.
        max_answer_bytes: How large an answer can be, also when it is unpacked; None for any size.
        accept_gone: Whether a DELETE that is sent again after its answer was lost, and then finds
            nothing, counts as done.

    Attributes:
        extensions: The timeout as httpx wants it with a request.

    Raises:
        ConfigurationError: One of them is wrong.
    """

    def __init__(
        self,
        timeout: httpx.Timeout = DEFAULT_TIMEOUT,
        max_retries: int = DEFAULT_MAX_RETRIES,
        body_encoding: BodyEncoding = "json",
        *,
        deadline: float | Unset | None = UNSET,
        max_answer_bytes: int | None = DEFAULT_MAX_ANSWER_BYTES,
        accept_gone: bool = True,
    ) -> None:
        self.timeout = timeout
        self.max_retries = max_retries
        self.body_encoding: BodyEncoding = body_encoding
        self.deadline = deadline
        self.max_answer_bytes = max_answer_bytes
        self.accept_gone = accept_gone
        self.extensions: Mapping[str, Any] = {"timeout": timeout.as_dict()}
        self._check(ConfigurationError)

    def changed(self, wrong: type[ClientError] = ConfigurationError, **given: Any) -> "Options":
        """Return these options with others in the place of some.

        Args:
            wrong: The error to be raised.
            **given: The others; what is UNSET stays.

        Raises:
            ClientError: One of them is wrong.
        """
        changes = {name: each for name, each in given.items() if each is not UNSET}
        if "timeout" in changes:
            changes["timeout"] = timeout_of(changes["timeout"], wrong)
        options = copy(self)
        options.__dict__.update(changes)
        options.extensions = {"timeout": options.timeout.as_dict()}
        options._check(wrong)  # noqa: SLF001 - our own
        return options

    def for_call(self, given: RequestOptions) -> "Options":
        """Return these options with those of a call.

        Raises:
            InvalidArgumentError: An option is unknown or wrong.
        """
        if not isinstance(given, Mapping):
            raise InvalidArgumentError.of("request_options", given, 'a dict like {"timeout": 5}')
        for name in given:
            if name not in _REQUEST_OPTIONS:
                from difflib import get_close_matches  # noqa: PLC0415 - loaded when used

                near = get_close_matches(str(name), _REQUEST_OPTIONS, n=1)
                hint = f"did you mean {near[0]!r}" if near else f"only {_REQUEST_OPTIONS} are known"
                raise InvalidArgumentError(f"request_options has no {name!r}; {hint}.")
        for name in _CONTENT:
            if name != "body" and not isinstance(given.get(name, {}), Mapping):
                raise InvalidArgumentError.of(
                    f'request_options["{name}"]', given.get(name), "a mapping of names and values"
                )
        changes = {name: each for name, each in given.items() if name not in _CONTENT}
        return self.changed(InvalidArgumentError, **changes) if changes else self

    def _check(self, wrong: type[ClientError]) -> None:
        if self.body_encoding not in _BODY_ENCODINGS:
            raise wrong(
                f"body_encoding is {self.body_encoding!r}, but must be one of {_BODY_ENCODINGS}."
            )
        if not _is_whole(self.max_retries, 0):
            raise wrong(
                f"max_retries is {self.max_retries!r}, but must be a whole number, 0 or more."
            )
        if not (self.deadline is None or self.deadline is UNSET or _is_sensible(self.deadline)):
            raise wrong(
                f"deadline is {self.deadline!r}, but must be a number of seconds above 0, at most "
                f"{_LONGEST_TIMEOUT}; None waits for ever."
            )
        if not (self.max_answer_bytes is None or _is_whole(self.max_answer_bytes, 1)):
            raise wrong(
                f"max_answer_bytes is {self.max_answer_bytes!r}, but must be a whole number above "
                "0; None means any size."
            )


def timeout_of(value: Timeout, wrong: type[ClientError] = ConfigurationError) -> httpx.Timeout:
    """Return a timeout; a plain number is for each phase, except that connecting takes 5 s at most.

    Args:
        value: Seconds, a timeout of httpx or httpx2, or None to wait for ever.
        wrong: The error to be raised.

    Raises:
        ClientError: It is no number of seconds above 0 and up to a day.
    """
    if value is None:
        return httpx.Timeout(None)
    given: Any = value
    if _http.is_instance(given, "Timeout"):
        parts: Mapping[str, Any] = given.as_dict()
        if all(each is None or _is_sensible(each) for each in parts.values()):
            return httpx.Timeout(**parts)
    elif _is_sensible(given):
        return httpx.Timeout(given, connect=min(given, _LONGEST_CONNECT))
    raise wrong(
        f"timeout is {value!r}, but must be a number of seconds above 0, at most {_LONGEST_TIMEOUT}"
        "; None waits for ever."
    )


def _is_sensible(seconds: object) -> bool:
    if isinstance(seconds, bool) or not isinstance(seconds, int | float):
        return False
    return 0 < seconds <= _LONGEST_TIMEOUT  # NaN is in no range


def _is_whole(value: object, least: int) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= least
