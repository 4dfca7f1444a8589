# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
"""What can go wrong, as one tree of exceptions; it is drawn in the run-time package."""

from .runtime.errors import (
    AnswerTooLargeError,
    APIConnectionError,
    APIError,
    APITimeoutError,
    ApplicationError,
    AuthenticationError,
    BadRequestError,
    ClientError,
    ConfigurationError,
    ConflictError,
    FieldError,
    InvalidArgumentError,
    NotFoundError,
    PageTokenExpiredError,
    PagingError,
    PermissionDeniedError,
    RateLimitError,
    ServerError,
    UnreadableAnswerError,
)
from .runtime.errors import publish as _publish

__all__ = (
    "APIConnectionError",
    "APIError",
    "APITimeoutError",
    "AnswerTooLargeError",
    "ApplicationError",
    "AuthenticationError",
    "BadRequestError",
    "ClientError",
    "ConfigurationError",
    "ConflictError",
    "FieldError",
    "InvalidArgumentError",
    "NotFoundError",
    "PageTokenExpiredError",
    "PagingError",
    "PermissionDeniedError",
    "RateLimitError",
    "ServerError",
    "UnreadableAnswerError",
)

# Tracebacks and pickles say where people find these.
_publish(__name__, "ClientError")
