"""Whether an answer is a success, and which error it is otherwise.

Zoom's codes are overloaded and its statuses vary, so the operation and the code are asked first and
the status second. Sources: Zoom's API reference (error definitions of each operation, rate limits).
"""

from collections.abc import Mapping
from datetime import UTC, datetime
from types import MappingProxyType
from typing import TypeVar

import httpx
from attrs import frozen

from zoom_openapi.catalogue import Operation
from zoomkit import errors
from zoomkit.answers import Envelope, read_envelope
from zoomkit.limits import is_daily_limit, retry_at
from zoomkit.redaction import bearer_token, redacted, without_secrets

_Kind = TypeVar("_Kind", bound=errors.APIError)

_BY_CODE: Mapping[int, type[errors.APIError]] = MappingProxyType(
    {
        104: errors.MissingScopeError,
        124: errors.InvalidTokenError,
        200: errors.PlanMissingError,
        300: errors.ValidationError,
        429: errors.RateLimitError,
        1001: errors.UserNotFoundError,
        1010: errors.UserNotInAccountError,
        3001: errors.MeetingNotFoundError,
        3003: errors.NotHostError,
        3063: errors.OnPremiseMeetingError,
        4700: errors.MissingScopeError,
        4711: errors.MissingScopeError,
    }
)
_BY_RESOURCE_AND_CODE: Mapping[tuple[str, int], type[errors.APIError]] = MappingProxyType(
    {("webinars", 200): errors.WebinarPlanMissingError}
)
_BY_STATUS: Mapping[int, type[errors.APIError]] = MappingProxyType(
    {
        401: errors.AuthenticationError,
        403: errors.PermissionDeniedError,
        404: errors.NotFoundError,
        409: errors.ConflictError,
        429: errors.RateLimitError,
    }
)
_CLIENT_ERRORS = range(400, 500)
_SERVER_ERRORS = range(500, 600)


@frozen
class Call:
    """What is called.

    Attributes:
        request: The request.
        path: Its path below the API's base URL.
        operation: The operation, or None where none has that path; then every 2xx is a success.
    """

    request: httpx.Request
    path: str
    operation: Operation | None


def judge(response: httpx.Response, call: Call, *, attempts: int = 1) -> errors.APIError | None:
    """Return the error that an answer is, or None if it is a success.

    Args:
        response: The answer, read to its end.
        call: What was called.
        attempts: How many times the request was sent.
    """
    operation = call.operation
    if _is_success(response, operation):
        return None
    envelope = read_envelope(response)
    code = _code(response, envelope, operation)
    cls = error_class(operation.resource if operation else None, response.status_code, code)
    if issubclass(cls, errors.RateLimitError) and is_daily_limit(response, envelope.message):
        cls = errors.DailyRateLimitError
    return _error(cls, response, call, envelope, code=code, attempts=attempts)


def unreadable(
    response: httpx.Response, call: Call, *, attempts: int = 1
) -> errors.UnreadableAnswerError:
    """Return the error for a success whose body is not what it should be."""
    return _error(
        errors.UnreadableAnswerError, response, call, Envelope(), code=None, attempts=attempts
    )


def error_class(resource: str | None, status: int, code: int | None) -> type[errors.APIError]:
    """Return the class for an error code, or for the status where the code says nothing."""
    if code is not None:
        special = _BY_RESOURCE_AND_CODE.get((resource or "", code)) or _BY_CODE.get(code)
        if special:
            return special
    if status in _BY_STATUS:
        return _BY_STATUS[status]
    if status in _CLIENT_ERRORS:
        return errors.BadRequestError
    return errors.ServerError if status in _SERVER_ERRORS else errors.APIError


def _is_success(response: httpx.Response, operation: Operation | None) -> bool:
    if operation is None:
        return response.is_success
    if not operation.is_success(response.status_code):
        return False
    codes = {each.code for each in operation.documented(response.status_code)}
    return not codes or read_envelope(response).code not in codes


def _code(response: httpx.Response, envelope: Envelope, operation: Operation | None) -> int | None:
    """Return the code of an answer; a 2xx that is a failure has the one documented for it."""
    if envelope.code is not None or operation is None or not response.is_success:
        return envelope.code
    codes = {each.code for each in operation.documented(response.status_code)}
    return codes.pop() if len(codes) == 1 else None


def _error(
    cls: type[_Kind],
    response: httpx.Response,
    call: Call,
    envelope: Envelope,
    *,
    code: int | None,
    attempts: int,
) -> _Kind:
    token = bearer_token(response.request)
    operation = call.operation
    return cls(
        path=call.path,
        response=without_secrets(response),
        code=code,
        message=redacted(envelope.message, token) if envelope.message else None,
        errors=tuple(
            errors.FieldError(redacted(each.field, token), redacted(each.message, token))
            for each in envelope.errors
        ),
        operation=operation.id if operation else None,
        documented=operation.documented(response.status_code) if operation else (),
        attempts=attempts,
        retry_at=retry_at(response, envelope.message, now=datetime.now(UTC)),
    )
