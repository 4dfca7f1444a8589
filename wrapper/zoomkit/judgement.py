"""How Zoom speaks: whether an answer is a success, and which error it is otherwise.

Zoom's codes are overloaded and its statuses vary, so the operation and the code are asked first and
the status second. Sources: Zoom's API reference (error definitions of each operation, rate limits,
pagination).
"""

from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType
from typing import Any

import httpx

from zoom_openapi.runtime.bodies import plain
from zoom_openapi.runtime.dialect import Call, Dialect, class_of_status
from zoom_openapi.runtime.envelopes import Envelope
from zoom_openapi.runtime.operations import Operation, PathParameter
from zoomkit import errors
from zoomkit._version import __version__
from zoomkit.answers import is_envelope, read_envelope
from zoomkit.ids import numeric_id, text_id
from zoomkit.limits.refusals import Reached, limit_reached, retry_at

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
_BY_LIMIT: Mapping[Reached, type[errors.RateLimitError]] = MappingProxyType(
    {
        "per_second": errors.RateLimitError,
        "daily": errors.DailyRateLimitError,
        "per_user": errors.UserRateLimitError,
        "concurrency": errors.ConcurrencyLimitError,
    }
)
_PAGE_TOKEN_STATUSES = (300, 400, 404)
_OVER = ("expired", "invalid", "wrong", "over")


class ZoomDialect(Dialect):
    """What Zoom does in its own way."""

    product = f"zoomkit/{__version__}"

    def path_value(self, parameter: PathParameter, value: Any) -> int | str:
        """Return an id as it belongs in a path, not yet quoted."""
        read = numeric_id if parameter.is_integer else text_id
        return read(parameter.name, plain(parameter.name, value))

    def is_error_envelope(self, response: httpx.Response, operation: Operation | None) -> bool:
        """Tell whether an answer with the status of a success says that there was an error."""
        if not response.content:
            return False
        if is_envelope(response):
            return True
        # Some statuses are documented as a success and, with a code, as a failure.
        known = operation.documented(response.status_code) if operation else ()
        codes = {each.code for each in known} - {None}
        return bool(codes) and read_envelope(response).code in codes

    def envelope(self, response: httpx.Response) -> Envelope:
        """Read the error out of an answer; what cannot be read is missing."""
        return read_envelope(response)

    def error_class(
        self,
        response: httpx.Response,
        call: Call,
        envelope: Envelope,
        code: int | str | None,
    ) -> type[errors.APIError]:
        """Return the class of the error that an answer is."""
        resource = call.operation.resource if call.operation else None
        cls = error_class(resource, response.status_code, code)
        if issubclass(cls, errors.RateLimitError):
            return _BY_LIMIT[limit_reached(response, envelope.message)]
        return cls

    def request_id(self, response: httpx.Response) -> str | None:
        """Return Zoom's tracking id of a request."""
        tracking_id: str | None = response.headers.get("x-zm-trackingid")
        return tracking_id

    def retry_at(
        self, response: httpx.Response, envelope: Envelope, now: datetime
    ) -> datetime | None:
        """Return when a request may be sent again, in UTC, or None if the answer does not tell."""
        return retry_at(response, envelope, now=now)

    def is_page_token_refused(self, error: errors.APIError) -> bool:
        """Tell whether the request for a page was refused because its token has expired.

        Zoom says so in words alone; the status and the code are those of any wrong argument.
        """
        said = (error.message or "").lower().replace("_", " ")
        return (
            error.status_code in _PAGE_TOKEN_STATUSES
            and "page token" in said
            and any(word in said for word in _OVER)
        )


def error_class(resource: str | None, status: int, code: int | str | None) -> type[errors.APIError]:
    """Return the class for an error code, or for the status where the code says nothing."""
    if isinstance(code, int):
        special = _BY_RESOURCE_AND_CODE.get((resource or "", code)) or _BY_CODE.get(code)
        if special:
            return special
    return class_of_status(status)
