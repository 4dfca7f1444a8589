"""The names of the errors that documented failures raise.

By status, as the run-time package does it; a document whose client judges by kinds says so in
`x-client`: `error_classes: {user_not_found: UserNotFoundError}`.
"""

from collections.abc import Mapping
from typing import Any

from attrs import frozen

from postman_openapi.reading.coercion import mapping_of

_BY_STATUS: Mapping[int, str] = {
    401: "AuthenticationError",
    403: "PermissionDeniedError",
    404: "NotFoundError",
    409: "ConflictError",
    429: "RateLimitError",
}
_SUCCESSES = range(200, 300)
_CLIENT_ERRORS = range(400, 500)
_SERVER_ERRORS = range(500, 600)


@frozen
class ErrorNames:
    """Names the class of a failure.

    Attributes:
        by_kind: The classes of kinds of failures.
    """

    by_kind: Mapping[str, str]

    @classmethod
    def of_document(cls, document: Mapping[str, Any]) -> "ErrorNames":
        """Return the names that hold for a document."""
        client = mapping_of(document.get("x-client"))
        return cls({str(k): str(v) for k, v in mapping_of(client.get("error_classes")).items()})

    def of(self, status: int | str, kind: str | None) -> str:
        """Return the class for a kind, else for a status or a range of them."""
        known = self.by_kind.get(kind or "")
        if known:
            return known
        if isinstance(status, str):
            return "ServerError" if status == "5XX" else "APIError"
        if status in _BY_STATUS:
            return _BY_STATUS[status]
        if status in _CLIENT_ERRORS:
            return "BadRequestError"
        if status in _SUCCESSES:
            return "ApplicationError"
        return "ServerError" if status in _SERVER_ERRORS else "APIError"
