"""What can go wrong, under the names of this client."""

from postman_openapi.runtime.errors import (
    APIConnectionError,
    APIError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    ClientError,
    ConfigurationError,
    ConflictError,
    InvalidArgumentError,
    NotFoundError,
    PageTokenExpiredError,
    PagingError,
    PermissionDeniedError,
    RateLimitError,
    ServerError,
    UnreadableAnswerError,
)

__all__ = [
    "APIConnectionError",
    "APIError",
    "APITimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "ClientError",
    "ConfigurationError",
    "ConflictError",
    "InvalidArgumentError",
    "NotFoundError",
    "PageTokenExpiredError",
    "PagingError",
    "PermissionDeniedError",
    "RateLimitError",
    "ServerError",
    "UnreadableAnswerError",
]
