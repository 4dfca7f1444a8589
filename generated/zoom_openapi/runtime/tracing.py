"""Spans of OpenTelemetry, one for each call, named by its operation.

They are made where the application has loaded that library; it is never loaded from here before.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any

from .base_errors import APIConnectionError, ClientError
from .calls import Call
from .errors import APIError
from .steps import Answered

_LIBRARY = "opentelemetry.trace"


def is_tracing() -> bool:
    """Tell whether the application uses OpenTelemetry."""
    return _LIBRARY in sys.modules


class Span:
    """The span of a call.

    Args:
        span: The span of OpenTelemetry.
    """

    def __init__(self, span: Any) -> None:
        self._span = span

    def answered(self, answered: Answered) -> Answered:
        """Note a success, and return it."""
        self._note(answered.response.status_code, answered.attempts)
        return answered

    def failed(self, error: BaseException) -> None:
        """Note a failure, without its text, which may name people."""
        from opentelemetry.trace import StatusCode  # noqa: PLC0415 - loaded by the application

        self._span.set_status(StatusCode.ERROR)
        self._span.set_attribute("error.type", type(error).__qualname__)
        if isinstance(error, APIError):
            self._note(error.status_code, error.attempts)
            if error.code is not None:
                self._span.set_attribute("api.error.code", error.code)
            if error.kind is not None:
                self._span.set_attribute("api.error.kind", error.kind)
        elif isinstance(error, APIConnectionError):
            self._note(None, error.attempts)
        if isinstance(error, ClientError) and error.is_outcome_unknown:
            self._span.set_attribute("api.is_outcome_unknown", value=True)

    def _note(self, status: int | None, attempts: int) -> None:
        if status is not None:
            self._span.set_attribute("http.response.status_code", status)
        if attempts > 1:
            self._span.set_attribute("http.request.resend_count", attempts - 1)


@contextmanager
def traced(call: Call, product: str) -> Iterator[Span]:
    """Make the span of a call the current one while the call is under way.

    Args:
        call: The call.
        product: Who makes it, such as "acme/1.0".
    """
    from opentelemetry.trace import SpanKind  # noqa: PLC0415 - loaded by the application

    operation, request = call.operation, call.request
    attributes: dict[str, Any] = {
        "http.request.method": request.method,
        "server.address": request.url.host,
    }
    if request.url.port is not None:
        attributes["server.port"] = request.url.port
    if operation is not None:
        attributes["api.operation"] = operation.id
        attributes["url.template"] = operation.path
    with _tracer(product).start_as_current_span(
        operation.method_name if operation else request.method,
        kind=SpanKind.CLIENT,
        attributes=attributes,
        record_exception=False,
        set_status_on_exception=False,
    ) as current:
        span = Span(current)
        try:
            yield span
        except BaseException as error:
            span.failed(error)
            raise


@cache
def _tracer(product: str) -> Any:
    from opentelemetry.trace import get_tracer  # noqa: PLC0415 - loaded by the application

    name, _, version = product.partition("/")
    return get_tracer(name, version or None)
