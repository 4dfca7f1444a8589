"""A call is a span of OpenTelemetry where the application uses that library."""

import sys
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest

from postman_openapi.runtime import tracing
from postman_openapi.runtime.errors import APIConnectionError, NotFoundError, ServerError
from tests.runtime.acme.client import AsyncClient, Client
from tests.runtime.scripted import Scripted
from tests.runtime.test_hooks import PERSON, each_kind, get_person


@pytest.fixture
def spans(monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """What the application exports."""
    from opentelemetry import trace  # noqa: PLC0415 - or all other tests would be traced
    from opentelemetry.sdk.trace import TracerProvider  # noqa: PLC0415
    from opentelemetry.sdk.trace.export import SimpleSpanProcessor  # noqa: PLC0415
    from opentelemetry.sdk.trace.export.in_memory_span_exporter import (  # noqa: PLC0415
        InMemorySpanExporter,
    )

    exporter = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    monkeypatch.setattr(trace, "get_tracer_provider", lambda: provider)
    monkeypatch.setitem(sys.modules, "opentelemetry.trace", trace)
    tracing._tracer.cache_clear()
    yield exporter
    tracing._tracer.cache_clear()


@each_kind
def test_a_call_is_one_span(
    kind: type[Client | AsyncClient], slept: list[float], spans: Any
) -> None:
    """All attempts of a call are one span, named by the operation, and current meanwhile."""
    from opentelemetry import trace  # noqa: PLC0415

    current: list[Any] = []

    class Noticing(Scripted):
        def respond(self, request: Any) -> Any:
            current.append(trace.get_current_span().get_span_context().span_id)
            return super().respond(request)

    noticing = Noticing()
    noticing.gives(httpx.Response(503), PERSON)
    get_person(kind, noticing)
    (span,) = spans.get_finished_spans()
    assert span.name == "people.get"
    assert span.kind is trace.SpanKind.CLIENT
    assert span.instrumentation_scope.name == "python-client"
    said = dict(span.attributes)
    assert said["http.request.method"] == "GET"
    assert said["url.template"] == "/people/{personId}"
    assert said["http.response.status_code"] == 200
    assert said["http.request.resend_count"] == 1
    assert span.status.is_unset
    assert current == [span.context.span_id] * 2
    assert len(slept) == 1
    assert not trace.get_current_span().is_recording()


@each_kind
@pytest.mark.parametrize(
    ("answer", "cls", "status"),
    [
        (lambda: httpx.Response(404, json={"message": "token-of-acme"}), NotFoundError, 404),
        (lambda: httpx.Response(500), ServerError, 500),
        (lambda: httpx.ConnectError("refused"), APIConnectionError, None),
    ],
)
def test_a_failure_is_one_of_the_span(
    kind: type[Client | AsyncClient],
    scripted: Scripted,
    spans: Any,
    *,
    answer: Callable[[], Any],
    cls: type[Exception],
    status: int | None,
) -> None:
    """A failed call is a failed span with class and status of the error, without its text."""
    scripted.gives(answer())
    with pytest.raises(cls):
        get_person(kind, scripted, max_retries=0)
    (span,) = spans.get_finished_spans()
    assert not span.status.is_ok
    assert span.status.description is None
    assert span.events == ()
    assert span.attributes["error.type"] == cls.__name__
    assert span.attributes.get("http.response.status_code") == status
    assert "token-of-acme" not in span.to_json()


def test_a_path_of_no_operation_is_a_span_by_its_method(
    client: Client, scripted: Scripted, spans: Any
) -> None:
    """A path that no operation has names no span: there would be too many names."""
    scripted.gives({})
    client.request("GET", "/nobody/knows/7")
    (span,) = spans.get_finished_spans()
    assert span.name == "GET"
    assert "url.template" not in span.attributes


def test_without_the_library_nothing_is_traced(
    client: Client, scripted: Scripted, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the application has not loaded the library, no call does."""
    monkeypatch.delitem(sys.modules, "opentelemetry.trace", raising=False)
    scripted.gives(PERSON)
    client.people.get(1)
    assert "opentelemetry.trace" not in sys.modules
