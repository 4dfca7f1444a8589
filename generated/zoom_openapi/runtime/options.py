"""How requests are sent: for a client, and for a single call."""

from collections.abc import Mapping
from typing import Any, Final, Literal, TypeAlias, TypedDict

import httpx

from . import _http
from .errors import ClientError, ConfigurationError, InvalidArgumentError
from .types import Unset

BodyEncoding: TypeAlias = Literal["json", "multipart"]
Timeout: TypeAlias = float | httpx.Timeout | None

DEFAULT_TIMEOUT: Final = httpx.Timeout(30.0, connect=5.0)
DEFAULT_MAX_RETRIES: Final = 2
_BODY_ENCODINGS = ("json", "multipart")
_LONGEST_TIMEOUT = 24 * 3600  # seconds
_LONGEST_CONNECT = 5.0


class RequestOptions(TypedDict, total=False):
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


class Options:
    """How the requests of a client are sent.

    Args:
        timeout: How long each phase of a request may take, in seconds.
        max_retries: How often a request is sent again at most; 0 means never.
        body_encoding: "json", or "multipart" for operations that document a form.

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
    ) -> None:
        _check_retries(max_retries, ConfigurationError)
        if body_encoding not in _BODY_ENCODINGS:
            raise ConfigurationError(
                f"body_encoding is {body_encoding!r}, but must be one of {_BODY_ENCODINGS}."
            )
        self.timeout = timeout
        self.max_retries = max_retries
        self.body_encoding: BodyEncoding = body_encoding
        self.extensions: Mapping[str, Any] = {"timeout": timeout.as_dict()}

    def changed(
        self,
        timeout: Timeout | Unset,
        max_retries: int | Unset,
        body_encoding: BodyEncoding | Unset,
    ) -> "Options":
        """Return these options with others in the place of some."""
        return Options(
            self.timeout if isinstance(timeout, Unset) else timeout_of(timeout),
            self.max_retries if isinstance(max_retries, Unset) else max_retries,
            self.body_encoding if isinstance(body_encoding, Unset) else body_encoding,
        )

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
        for name in ("headers", "query"):
            if not isinstance(given.get(name, {}), Mapping):
                raise InvalidArgumentError.of(
                    f'request_options["{name}"]', given.get(name), "a mapping of names and values"
                )
        if "timeout" not in given and "max_retries" not in given:
            return self
        timeout, max_retries = self.timeout, given.get("max_retries", self.max_retries)
        if "timeout" in given:
            timeout = timeout_of(given["timeout"], InvalidArgumentError)
        _check_retries(max_retries, InvalidArgumentError)
        return Options(timeout, max_retries, self.body_encoding)


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


def _check_retries(value: object, wrong: type[ClientError]) -> None:
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise wrong(f"max_retries is {value!r}, but must be a whole number, 0 or more.")
