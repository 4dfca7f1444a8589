"""What can go wrong, as one tree of exceptions.

    ClientError
      APIError                       the API answered, and the answer is no success
        BadRequestError              400, 422   the request itself is wrong
          PageTokenExpiredError                 the token of a page is not accepted any more
        AuthenticationError          401        the credentials are not accepted
        PermissionDeniedError        403        the caller may not do this
        NotFoundError                404        what the request names does not exist
        ConflictError                409        the request contradicts what is there already
        RateLimitError               429        there were too many requests
        ServerError                  500-599    the API, or something on the way to it, failed
        UnreadableAnswerError        200-299    a success whose body cannot be read
      APIConnectionError             no answer arrived
        APITimeoutError                ... in time
      PagingError                    a list cannot be read to its end
      ConfigurationError             credentials or options are missing or wrong
      InvalidArgumentError           an argument is wrong; nothing was sent (also a ValueError)

A client may put classes of its own below these, and gives the root its own name. All of them can be
pickled and copied, and none holds a token or any other secret.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any, ClassVar, Literal, NamedTuple, Self, TypeAlias

import httpx

from .operations import DocumentedError

_SHOWN_TEXT = 2000  # characters
_SHOWN_ERRORS = 10
_TEMPORARY_STATUSES = (502, 503, 504)

Repetition: TypeAlias = Literal["never", "if harmless", "always"]
"""Whether a request that failed may be sent again: never, if it cannot take effect twice, or
always, because the API did not even look at it."""


class FieldError(NamedTuple):
    """What is wrong with one field of a request.

    Attributes:
        field: Its name, dotted for nested fields; empty where the API names none.
        message: What is wrong.
    """

    field: str
    message: str


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


class APIError(ClientError):
    """The API answered, and the answer is no success.

    Attributes:
        method: The HTTP method of the request.
        path: The path of the request below the API's base URL.
        status_code: The HTTP status.
        code: The API's own error code, or None where the answer has none.
        message: The API's message, or None where the answer has none.
        errors: What is wrong with single fields.
        operation: The id of the operation, or None for a path that no operation has.
        method_name: The operation as people call it, such as "webinars.end".
        documented: What the document says that this status can mean for the operation.
        request_id: What the API calls this request, for its support.
        attempts: How many times the request was sent.
        retry_at: When it may be sent again, where that is known. Always in UTC.
        response: The answer. Its request carries no credentials.
    """

    advice: ClassVar[str] = ""

    def __init__(
        self,
        *,
        path: str,
        response: httpx.Response,
        code: int | str | None = None,
        message: str | None = None,
        errors: tuple[FieldError, ...] = (),
        operation: str | None = None,
        method_name: str | None = None,
        documented: tuple[DocumentedError, ...] = (),
        request_id: str | None = None,
        attempts: int = 1,
        retry_at: datetime | None = None,
    ) -> None:
        self.method = response.request.method
        self.path = path
        self.status_code = response.status_code
        self.code = code
        self.message = message
        self.errors = errors
        self.operation = operation
        self.method_name = method_name
        self.documented = documented
        self.request_id = request_id
        self.attempts = attempts
        self.retry_at = retry_at
        self.response = response
        super().__init__()

    @classmethod
    def of(cls, error: "APIError") -> Self:
        """Make an error of this class out of one that says less precisely what is wrong."""
        changed = cls(path=error.path, response=error.response)
        changed.__dict__.update(error.__dict__)
        return changed

    def __str__(self) -> str:
        return " ".join(sentence for sentence in self._sentences() if sentence)

    @property
    def _repetition(self) -> Repetition:
        return "if harmless" if self.status_code in _TEMPORARY_STATUSES else "never"

    def _sentences(self) -> list[str]:
        return [
            self._what_happened(),
            self._what_it_can_mean(),
            f"Not before {self.retry_at.isoformat()}." if self.retry_at else "",
            self._what_to_do(),
            f"Sent {self.attempts} times." if self.attempts > 1 else "",
            f"Request id: {_in_line(self.request_id)}." if self.request_id else "",
        ]

    def _what_happened(self) -> str:
        answer = f"{self.method} {self.path} answered {self.status_code}"
        if self.code is not None:
            answer += f", code {_in_line(str(self.code))}"
        said = [_in_line(self.message)] if self.message else []
        said += [
            f"{_in_line(each.field)}: {_in_line(each.message)}".lstrip(": ")
            for each in self.errors[:_SHOWN_ERRORS]
        ]
        if len(self.errors) > _SHOWN_ERRORS:
            said.append(f"and {len(self.errors) - _SHOWN_ERRORS} more")
        return f"{answer}: {'; '.join(said)}." if said else f"{answer}."

    def _what_it_can_mean(self) -> str:
        known = [each for each in self.documented if each.code == self.code]
        if any(each.message == self.message for each in known):
            return ""
        meanings = known or self.documented
        listed = "; ".join(
            _in_line(each.message) if each.code is None else f"{each.code} {_in_line(each.message)}"
            for each in meanings
        )
        return f"Documented: {listed}." if listed else ""

    def _what_to_do(self) -> str:
        return self.advice


def _in_line(text: str) -> str:
    return " ".join(text[:_SHOWN_TEXT].split()).rstrip(".:")


class BadRequestError(APIError):
    """The request itself is wrong (400 or 422); `errors` names fields where the API does."""

    advice = "Correct the request; sending it again unchanged will fail again."


class PageTokenExpiredError(BadRequestError):
    """The token of a page has expired.

    Attributes:
        page_token: The token that has expired.
        delivered: How many items were delivered before.
    """

    page_token: str = ""
    delivered: int = 0
    advice = "Read the list anew, or pass restart=True to pages()."


class AuthenticationError(APIError):
    """The API does not accept the credentials (401)."""

    advice = "Check the credentials."


class PermissionDeniedError(APIError):
    """The caller may not do this (403)."""


class NotFoundError(APIError):
    """What the request names does not exist, or not for this caller (404)."""


class ConflictError(APIError):
    """The request contradicts what is there already (409)."""


class RateLimitError(APIError):
    """There were too many requests (429); `retry_at` says when to go on, where known."""

    advice = "Send fewer requests at once."

    @property
    def _repetition(self) -> Repetition:
        return "always"


class ServerError(APIError):
    """The API, or something on the way to it, failed (500 to 599)."""

    advice = "Try again later."


class UnreadableAnswerError(APIError):
    """The operation succeeded, but its answer cannot be read; the raw body is in `response`."""

    advice = "The request took effect; do not send it again blindly."

    def _what_to_do(self) -> str:
        if self.method in ("GET", "HEAD", "OPTIONS"):
            return "The answer is not what is documented; something on the way may have changed it."
        return self.advice

    @property
    def _repetition(self) -> Repetition:
        return "never"


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
        return f"{self.method} {self.path} got no answer{sent}: {_in_line(self.reason)}."

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


TRUNK: tuple[type[ClientError], ...] = (
    ClientError,
    APIError,
    BadRequestError,
    PageTokenExpiredError,
    AuthenticationError,
    PermissionDeniedError,
    NotFoundError,
    ConflictError,
    RateLimitError,
    ServerError,
    UnreadableAnswerError,
    APIConnectionError,
    APITimeoutError,
    PagingError,
    ConfigurationError,
    InvalidArgumentError,
)


def publish(module: str, root: str, classes: Iterable[type] = (*TRUNK, FieldError)) -> None:
    """Give the classes of this module the place and the name under which people know them.

    Args:
        module: The public module, which must hold each class under its name: tracebacks show it,
            and pickles find the class there.
        root: The public name of `ClientError`, which that module must hold, too.
        classes: The classes to be named so.
    """
    for cls in classes:
        cls.__module__ = module
    ClientError.__name__ = ClientError.__qualname__ = root
