"""What goes wrong in a client itself, or on the way to an API: no answer is at hand."""

from collections.abc import Mapping
from typing import Any, Literal, Self, TypeAlias

_SHOWN_TEXT = 2000  # characters

Repetition: TypeAlias = Literal["never", "if harmless", "always"]
"""Whether a request that failed may be sent again: never, if it cannot take effect twice, or
always, because the API did not even look at it."""


class ClientError(Exception):
    """Anything that goes wrong in this library."""

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

    def __str__(self) -> str:
        sent = f" after {self.attempts} attempts" if self.attempts > 1 else ""
        return f"{self.method} {self.path} got no answer{sent}: {in_line(self.reason)}."

    @property
    def _repetition(self) -> Repetition:
        return "if harmless"


class APITimeoutError(APIConnectionError):
    """No answer arrived in time; the request may have taken effect all the same."""


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


def in_line(text: str) -> str:
    """Return a text as one line of a message."""
    return " ".join(text[:_SHOWN_TEXT].split()).rstrip(".:")
