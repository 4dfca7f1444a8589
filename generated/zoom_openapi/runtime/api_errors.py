"""What an API says when a call is no success; `errors` shows where each class stands."""

from datetime import datetime
from typing import ClassVar, NamedTuple, Self

import httpx

from .base_errors import ClientError, Repetition, in_line
from .kinds import nearness
from .operations import DocumentedError

_SHOWN_ERRORS = 10
_SHOWN_PART = 200  # characters
_SHOWN_MEANINGS = 1500
_SHOWN_SAYING = 1500
_TEMPORARY_STATUSES = (502, 503, 504)


class FieldError(NamedTuple):
    """What is wrong with one field of a request.

    Attributes:
        field: Its name, dotted for nested fields; empty where the API names none.
        message: What is wrong.
    """

    field: str
    message: str


class APIError(ClientError):
    """The API answered, and the answer is no success.

    Attributes:
        method: The HTTP method of the request.
        path: The path of the request below the API's base URL.
        status_code: The HTTP status.
        code: The API's own error code, or None where the answer has none.
        message: The API's message, or None where the answer has none.
        kind: What kind of failure it is, such as "not_found", or None where nothing tells it.
        errors: What is wrong with single fields.
        operation: The id of the operation, or None for a path that no operation has.
        method_name: The operation as people call it, such as "webinars.end".
        documented: What the document says that this status can mean for the operation.
        request_id: What the API calls this request, for its support.
        attempts: How many times the request was sent.
        retry_at: When it may be sent again, where that is known. Always in UTC.
        response: The answer. Its request carries no credentials.
        is_body_cut: Whether only the beginning of its body is kept.
    """

    advice: ClassVar[str] = ""

    def __init__(
        self,
        *,
        path: str,
        response: httpx.Response,
        code: int | str | None = None,
        message: str | None = None,
        kind: str | None = None,
        errors: tuple[FieldError, ...] = (),
        operation: str | None = None,
        method_name: str | None = None,
        documented: tuple[DocumentedError, ...] = (),
        request_id: str | None = None,
        attempts: int = 1,
        retry_at: datetime | None = None,
        is_body_cut: bool = False,
    ) -> None:
        self.method = response.request.method
        self.path = path
        self.status_code = response.status_code
        self.code = code
        self.message = message
        self.kind = kind
        self.errors = errors
        self.operation = operation
        self.method_name = method_name
        self.documented = documented
        self.request_id = request_id
        self.attempts = attempts
        self.retry_at = retry_at
        self.response = response
        self.is_body_cut = is_body_cut
        super().__init__()

    @classmethod
    def of(cls, error: "APIError") -> Self:
        """Make an error of this class out of one that says less precisely what is wrong."""
        changed = cls(path=error.path, response=error.response)
        changed.__dict__.update(error.__dict__)
        return changed

    def _said(self) -> str:
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
            f"Request id: {in_line(self.request_id)}." if self.request_id else "",
            f"Of its body {len(self.response.content)} bytes are kept." if self.is_body_cut else "",
        ]

    def _what_happened(self) -> str:
        answer = f"{self.method} {self.path} answered {self.status_code}"
        if self.code is not None:
            answer += f", code {in_line(str(self.code))}"
        said = [in_line(self.message)] if self.message else []
        said += [
            f"{in_line(each.field, _SHOWN_PART)}: {in_line(each.message, _SHOWN_PART)}".lstrip(": ")
            for each in self.errors[:_SHOWN_ERRORS]
            if each.message not in (self.message or "")
        ]
        if len(self.errors) > _SHOWN_ERRORS:
            said.append(f"and {len(self.errors) - _SHOWN_ERRORS} more")
        return f"{answer}: {in_line('; '.join(said), _SHOWN_SAYING)}." if said else f"{answer}."

    def _what_it_can_mean(self) -> str:
        known = [each for each in self.documented if each.code == self.code]
        said = self.message or ""
        if any(each.message == said or nearness(each.message, said) == 1.0 for each in known):
            return ""
        meanings = known or self.documented
        listed = "; ".join(
            in_line(each.message) if each.code is None else f"{each.code} {in_line(each.message)}"
            for each in meanings
        )
        return f"Documented: {in_line(listed, _SHOWN_MEANINGS)}." if listed else ""

    def _what_to_do(self) -> str:
        return self.advice


class BadRequestError(APIError):
    """The request itself is wrong (400 or 422); `errors` names fields where the API does."""

    advice = "Correct the request; sending it again unchanged will fail again."

    def _what_it_can_mean(self) -> str:
        return "" if self.errors else super()._what_it_can_mean()  # it is told field by field


class PageTokenExpiredError(BadRequestError):
    """The token of a page has expired; it is `page_token`."""

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


class ApplicationError(APIError):
    """The status is that of a success, and the answer says that the operation failed."""

    @property
    def _repetition(self) -> Repetition:
        return "never"


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


class AnswerTooLargeError(UnreadableAnswerError):
    """The operation succeeded, but its answer is larger than `max_answer_bytes`."""

    def _what_to_do(self) -> str:
        too_large = "The answer is larger than max_answer_bytes."
        is_reading = self.method in ("GET", "HEAD", "OPTIONS")
        return too_large if is_reading else f"{too_large} {self.advice}"
