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
        ApplicationError             200-299    the answer says that the operation failed
        UnreadableAnswerError        200-299    a success whose body cannot be read
          AnswerTooLargeError                   ... because it is too large
      APIConnectionError             no answer arrived
        APITimeoutError                ... in time
      PagingError                    a list cannot be read to its end
      ConfigurationError             credentials or options are missing or wrong
      InvalidArgumentError           an argument is wrong; nothing was sent (also a ValueError)

A client may put classes of its own below these, and gives the root its own name. All of them can be
pickled and copied, and none holds a token or any other secret.
"""

from collections.abc import Iterable

from .api_errors import (
    AnswerTooLargeError,
    APIError,
    ApplicationError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    FieldError,
    NotFoundError,
    PageTokenExpiredError,
    PermissionDeniedError,
    RateLimitError,
    ServerError,
    UnreadableAnswerError,
)
from .base_errors import (
    APIConnectionError,
    APITimeoutError,
    ClientError,
    ConfigurationError,
    InvalidArgumentError,
    PagingError,
    Repetition,
)

__all__ = [
    "TRUNK",
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
    "Repetition",
    "ServerError",
    "UnreadableAnswerError",
    "publish",
]

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
    ApplicationError,
    UnreadableAnswerError,
    AnswerTooLargeError,
    APIConnectionError,
    APITimeoutError,
    PagingError,
    ConfigurationError,
    InvalidArgumentError,
)


def publish(module: str, root: str, classes: Iterable[type] = (*TRUNK, FieldError)) -> None:
    """Give the classes of the tree the place and the name under which people know them.

    Args:
        module: The public module, which must hold each class under its name: tracebacks show it,
            and pickles find the class there.
        root: The public name of `ClientError`, which that module must hold, too.
        classes: The classes to be named so.
    """
    for cls in classes:
        cls.__module__ = module
    ClientError.__name__ = ClientError.__qualname__ = root
