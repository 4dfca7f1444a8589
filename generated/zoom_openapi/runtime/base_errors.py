"""What goes wrong in a client itself, or on the way to an API: no answer is at hand."""

from collections.abc import Mapping
from typing import Any, Literal, Self, TypeAlias

_SHOWN_TEXT = 1000  # characters
_MOST_BYTES = 4096  # of the text of an error

Repetition: TypeAlias = Literal["never", "if harmless", "always"]
"""Whether a request that failed may be sent again: never, if it cannot take effect twice, or
always, because the API did not even look at it."""


class ClientError(Exception):
    """Anything that goes wrong in this library.

    Attributes:
        is_outcome_unknown: Whether the API may have done what was asked for all the same: an answer
            was lost, or came from something on the way. Never so for what only reads.
        page_token: Where a list broke off: what to go on with.
        delivered: How many items of the list were delivered before.
    """

    is_outcome_unknown: bool = False
    page_token: str | int | None = None
    delivered: int = 0

    def __str__(self) -> str:
        said = [self._said(), self._progress()]
        if self.is_outcome_unknown:
            said.append("It may have been done all the same; look before doing it again.")
        return _one_line(" ".join(each for each in said if each))

    def _said(self) -> str:
        """Return the text without what a subclass need not know."""
        return super().__str__()

    def _progress(self) -> str:
        return f"{self.delivered} items of the list came before." if self.delivered else ""

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self)!r})"

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (type(self), self.args, self.__dict__)

    @property
    def _repetition(self) -> Repetition:
        return "never"


def _rebuild(cls: type[ClientError], args: tuple[Any, ...], state: Mapping[str, Any]) -> Any:
    error = cls.__new__(cls, *args)
    error.args = args
    error.__dict__.update(state)
    return error


class APIConnectionError(ClientError):
    """No answer arrived: the connection failed or broke.

    Attributes:
        reason: What happened to the connection.
        method: The HTTP method of the request.
        path: The path of the request below the API's base URL.
        attempts: How many times the request was sent.
    """

    def __init__(self, reason: str, *, method: str, path: str, attempts: int = 1) -> None:
        self.reason = reason
        self.method = method
        self.path = path
        self.attempts = attempts
        super().__init__(reason)

    def _said(self) -> str:
        sent = f" after {self.attempts} attempts" if self.attempts > 1 else ""
        return f"{self.method} {self.path} got no answer{sent}: {in_line(self.reason)}."

    @property
    def _repetition(self) -> Repetition:
        return "if harmless"


class APITimeoutError(APIConnectionError):
    """No answer arrived in time, or the deadline of the call passed before."""


class PagingError(ClientError):
    """A list cannot be read to its end: what the API says of its next page leads nowhere.

    Attributes:
        page_token: What it says of the next page.
        delivered: How many items were delivered before.
    """

    def __init__(
        self, reason: str, *, page_token: str | int | None = None, delivered: int = 0
    ) -> None:
        self.page_token = page_token
        self.delivered = delivered
        super().__init__(reason)

    def _progress(self) -> str:
        return ""  # the reason tells


class ConfigurationError(ClientError):
    """Credentials or options are missing or wrong; nothing was sent."""


class InvalidArgumentError(ClientError, ValueError):
    """An argument is wrong; nothing was sent."""

    @classmethod
    def of(cls, name: str, value: object, wanted: str) -> Self:
        """Say which argument is wrong, what was given, and what is wanted."""
        return cls(f"{name} is {_shown(value)}, but must be {wanted}.")


def _shown(value: object) -> str:
    try:
        text = repr(value)
    except Exception:  # noqa: BLE001 - whatever it is, it must not hide the error about it
        text = f"a {type(value).__name__}"
    return text if len(text) <= _SHOWN_TEXT else f"{text[:_SHOWN_TEXT]}..."


def in_line(text: str, most: int = _SHOWN_TEXT) -> str:
    """Return a text as one line of a message."""
    return " ".join(text[:most].split()).rstrip(" .:")


def in_seconds(seconds: float | None) -> str:
    """Return a stretch of time as people read it, such as "0.5 s"."""
    return f"{round(seconds or 0.0, 3):g} s"


def _one_line(text: str) -> str:
    """Return a text that forges no line of a log, and fills none."""
    if not text.isprintable():
        text = " ".join("".join(each if each.isprintable() else " " for each in text).split())
    if len(text) * 4 <= _MOST_BYTES:
        return text
    encoded = text.encode()
    if len(encoded) <= _MOST_BYTES:
        return text
    return f"{encoded[: _MOST_BYTES - 3].decode(errors='ignore')}..."
