"""How Zoom speaks: whether an answer is a success, and which error it is otherwise.

Zoom's codes are overloaded and its statuses vary, so that the class follows the kind of failure,
which the run-time package finds by what the answer says. Sources: Zoom's API reference (error
definitions of each operation, rate limits).
"""

import logging
from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType
from typing import Any, TypeVar

import httpx

from zoom_openapi.runtime.bodies import plain
from zoom_openapi.runtime.calls import Call
from zoom_openapi.runtime.dialect import Dialect, class_of_status
from zoom_openapi.runtime.envelopes import Envelope
from zoom_openapi.runtime.operations import Operation, PathParameter
from zoomkit import errors
from zoomkit._version import __version__
from zoomkit.answers import is_envelope, read_envelope
from zoomkit.ids import numeric_id, text_id
from zoomkit.kinds import CLASSES
from zoomkit.limits.refusals import Reached, limit_reached, retry_at
from zoomkit.token_scopes import noted_scopes

_Kind = TypeVar("_Kind", bound=errors.APIError)

_TOO_MANY_REQUESTS = 429
_KIND_OF_LIMIT: Mapping[Reached, str] = MappingProxyType(
    {
        "per_second": "rate_limited",
        "daily": "daily_limited",
        "per_user": "user_limited",
        "concurrency": "concurrency_limited",
    }
)


class ZoomDialect(Dialect):
    """What Zoom does in its own way."""

    product = f"zoomkit/{__version__}"
    logger = logging.getLogger("zoomkit")

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

    def kind(
        self, response: httpx.Response, call: Call, envelope: Envelope, code: int | str | None
    ) -> str | None:
        """Return the kind of failure that an answer is, or None if nothing tells it."""
        kind = super().kind(response, call, envelope, code)
        if (
            _TOO_MANY_REQUESTS not in (response.status_code, code)
            and kind not in _KIND_OF_LIMIT.values()
        ):
            return kind
        return _KIND_OF_LIMIT[limit_reached(response, envelope.message)]

    def error_class(self, response: httpx.Response, kind: str | None) -> type[errors.APIError]:
        """Return the class of the error that an answer is."""
        return CLASSES.get(kind or "") or class_of_status(response.status_code)

    def error(
        self,
        cls: type[_Kind],
        response: httpx.Response,
        call: Call,
        envelope: Envelope,
        *,
        code: int | str | None = None,
        kind: str | None = None,
        attempts: int = 1,
    ) -> _Kind:
        """Make an error out of an answer, without secrets; it knows what the token permits."""
        error = super().error(
            cls, response, call, envelope, code=code, kind=kind, attempts=attempts
        )
        if isinstance(error, errors.MissingScopeError):
            error.token_scopes = noted_scopes(call.request)
        return error

    def request_id(self, response: httpx.Response) -> str | None:
        """Return Zoom's tracking id of a request."""
        tracking_id: str | None = response.headers.get("x-zm-trackingid")
        return tracking_id

    def retry_at(
        self, response: httpx.Response, envelope: Envelope, now: datetime
    ) -> datetime | None:
        """Return when a request may be sent again, in UTC, or None if the answer does not tell."""
        return retry_at(response, envelope, now=now)
