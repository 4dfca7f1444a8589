"""What one API does otherwise than others, and what most of them do."""

import json
import logging
from collections.abc import Mapping
from copy import copy
from datetime import datetime
from typing import Any, Self, TypeVar

import httpx

from . import errors
from .bodies import joined
from .calls import Call
from .envelopes import Envelope, envelope_of, is_graphql_failure
from .errors import APIError, FieldError
from .kinds import NO_KINDS, ErrorKinds
from .operations import Operation, PathParameter
from .path_values import path_text, whole_number
from .reading import CUT
from .redaction import KEPT_BYTES, redacted, secrets_of, without_secrets
from .retry import retry_after

_Kind = TypeVar("_Kind", bound=APIError)

PAGE_TOKEN_EXPIRED = "page_token_expired"  # noqa: S105 - a kind of failure
_GRAPHQL = "graphql"
_SUCCESSES = range(200, 300)
_CLIENT_ERRORS = range(400, 500)
_SERVER_ERRORS = range(500, 600)
_BY_STATUS: Mapping[int, type[APIError]] = {
    401: errors.AuthenticationError,
    403: errors.PermissionDeniedError,
    404: errors.NotFoundError,
    409: errors.ConflictError,
    410: errors.NotFoundError,
    429: errors.RateLimitError,
}
_REQUEST_IDS = ("x-request-id", "request-id", "x-correlation-id", "x-amzn-requestid", "x-trace-id")


class Dialect:
    """How an API speaks. A client of one that does something in its own way has a subclass.

    Attributes:
        product: What the client calls itself to the API, such as "acme/1.0".
        kinds: How failures are told apart.
        logger: Where it is written down what happens.
    """

    product = "python-client"
    kinds: ErrorKinds = NO_KINDS
    logger: logging.Logger = logging.getLogger(__name__.partition(".")[0])

    def knowing(self, kinds: ErrorKinds) -> Self:
        """Return a dialect like this one that tells failures apart."""
        found = copy(self)
        found.kinds = kinds
        return found

    @property
    def user_agent(self) -> str:
        """What the header `User-Agent` says."""
        return f"{self.product} python-httpx/{httpx.__version__}"

    def path_value(self, parameter: PathParameter, value: Any) -> int | str:
        """Return an argument as it belongs in a path, not yet quoted.

        Raises:
            InvalidArgumentError: It is none, or would change the path.
        """
        if parameter.is_integer:
            return whole_number(parameter.name, value)
        return path_text(parameter.name, joined(value) if parameter.is_list else value)

    def path_of(self, operation: Operation | None, path: str) -> str:  # noqa: ARG002
        """Return the path that a call goes to, where that is not the one it was made for.

        Args:
            operation: What is called; None for a path that no operation has.
            path: The path of the call below the API's base URL, quoted.

        Raises:
            InvalidArgumentError: It cannot be called by this client; nothing was sent.
        """
        return path

    def judge(self, response: httpx.Response, call: Call, attempts: int) -> APIError | None:
        """Return the error that an answer is, or None if it is a success.

        A status from 200 to 299 is a success, documented or not, unless it is documented as a
        failure, or the answer carries the error envelope of the API.

        Args:
            response: The answer, read to its end.
            call: What was called.
            attempts: How many times the request was sent.
        """
        operation = call.operation
        status = response.status_code
        is_success = response.is_success if operation is None else operation.is_success(status)
        if is_success and not self.is_error_envelope(response, operation):
            return None
        envelope = self.envelope(response)
        code = self.code(response, envelope, operation)
        kind = self.kind(response, call, envelope, code)
        return self.error(
            self.error_class(response, kind),
            response,
            call,
            envelope,
            code=code,
            kind=kind,
            attempts=attempts,
        )

    def unreadable(
        self, response: httpx.Response, call: Call, attempts: int = 1
    ) -> errors.UnreadableAnswerError:
        """Return the error for a success whose body is not what it should be."""
        return self.error(
            errors.UnreadableAnswerError, response, call, Envelope(), attempts=attempts
        )

    def too_large(
        self, response: httpx.Response, call: Call, attempts: int
    ) -> errors.AnswerTooLargeError:
        """Return the error for a success of which only the beginning was read."""
        return self.error(errors.AnswerTooLargeError, response, call, Envelope(), attempts=attempts)

    def is_gone(self, error: APIError) -> bool:
        """Tell whether a failure says that what was to be deleted does not exist."""
        return isinstance(error, errors.NotFoundError)

    def is_error_envelope(
        self,
        response: httpx.Response,
        operation: Operation | None,
    ) -> bool:
        """Tell whether an answer with the status of a success says that there was an error."""
        if operation is None or operation.protocol != _GRAPHQL:
            return False
        try:
            return is_graphql_failure(json.loads(response.content))
        except (ValueError, RecursionError):
            return False

    def envelope(self, response: httpx.Response) -> Envelope:
        """Read the error out of an answer; what cannot be read is missing."""
        try:
            data = json.loads(response.content)
        except (ValueError, RecursionError):
            return Envelope()
        return envelope_of(data)

    def code(
        self, response: httpx.Response, envelope: Envelope, operation: Operation | None
    ) -> int | str | None:
        """Return the code of a failure; a 2xx that is one has the one documented for it."""
        if envelope.code is not None or operation is None or not response.is_success:
            return envelope.code
        codes = {each.code for each in operation.documented(response.status_code)}
        return codes.pop() if len(codes) == 1 else None

    def kind(
        self, response: httpx.Response, call: Call, envelope: Envelope, code: int | str | None
    ) -> str | None:
        """Return the kind of failure that an answer is, or None if nothing tells it."""
        status, operation = response.status_code, call.operation
        documented = operation.failures_like(status, code) if operation else ()
        if status in _SERVER_ERRORS and not documented:
            return None  # the words may be those of something on the way
        return self.kinds.of(code, envelope.message, documented)

    def kind_of(self, response: httpx.Response, operation: Operation | None) -> str | None:
        """Return the kind of failure that the answer of an operation is, or None."""
        envelope = self.envelope(response)
        call = Call(response.request, response.request.url.path, operation)
        return self.kind(response, call, envelope, self.code(response, envelope, operation))

    def error_class(
        self,
        response: httpx.Response,
        kind: str | None,  # noqa: ARG002 - for subclasses
    ) -> type[APIError]:
        """Return the class of the error that an answer is."""
        return class_of_status(response.status_code)

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
        """Make an error out of an answer, without secrets."""
        secrets = secrets_of(response.request)
        operation = call.operation
        request_id = self.request_id(response)
        return cls(
            path=call.path,
            response=without_secrets(response),
            code=redacted(code, secrets) if isinstance(code, str) else code,
            message=redacted(envelope.message, secrets) if envelope.message else None,
            kind=kind,
            errors=tuple(
                FieldError(redacted(each.field, secrets), redacted(each.message, secrets))
                for each in envelope.errors
            ),
            operation=operation.id if operation else None,
            method_name=operation.method_name if operation else None,
            documented=operation.documented(response.status_code) if operation else (),
            request_id=redacted(request_id, secrets) if request_id else None,
            attempts=attempts,
            retry_at=self.retry_at(response, envelope, call.clock.now()),
            is_body_cut=CUT in response.extensions or len(response.content) > KEPT_BYTES,
        )

    def request_id(self, response: httpx.Response) -> str | None:
        """Return what the API calls a request, for its support."""
        headers = response.headers
        return next((headers[name] for name in _REQUEST_IDS if name in headers), None)

    def retry_at(
        self,
        response: httpx.Response,
        envelope: Envelope,  # noqa: ARG002 - for subclasses
        now: datetime,
    ) -> datetime | None:
        """Return when a request may be sent again, in UTC, or None if the answer does not tell."""
        return retry_after(response, now)

    def is_page_token_refused(self, error: APIError) -> bool:
        """Tell whether the request for a page was refused because its token has expired."""
        if error.kind:
            return error.kind == PAGE_TOKEN_EXPIRED
        said = f"{error.code or ''} {error.message or ''}".lower()
        return (
            isinstance(error, errors.BadRequestError | errors.NotFoundError)
            and ("token" in said or "cursor" in said)
            and any(word in said for word in ("expired", "invalid", "no longer", "stale"))
        )


def class_of_status(status: int) -> type[APIError]:
    """Return the class of errors for a status."""
    if status in _BY_STATUS:
        return _BY_STATUS[status]
    if status in _CLIENT_ERRORS:
        return errors.BadRequestError
    if status in _SUCCESSES:
        return errors.ApplicationError
    return errors.ServerError if status in _SERVER_ERRORS else APIError
