"""Fixtures for pytest: a fake Zoom and its clients.

    def test_webinar_is_ended(fake_zoom, zoom):
        webinar = fake_zoom.add_webinar(topic="Launch")
        my_code(zoom, webinar.key)
        fake_zoom.calls("webinars.end").assert_called_once_with(webinar.key)

pytest finds them by itself. Nothing of zoomkit is imported until a test asks for one. A test that
fails shows what the fake received.
"""

from collections.abc import Generator, Iterator
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from zoomkit import AsyncZoom, Zoom
    from zoomkit.testing import FakeZoom


@pytest.fixture
def fake_zoom() -> "Iterator[FakeZoom]":
    """A fake Zoom for one test."""
    from zoomkit.testing import FakeZoom  # noqa: PLC0415 - costs nothing until it is used

    with FakeZoom() as fake:
        yield fake


@pytest.fixture
def zoom(fake_zoom: "FakeZoom") -> "Iterator[Zoom]":
    """A client of `fake_zoom`."""
    with fake_zoom.zoom() as client:
        yield client


@pytest.fixture
def async_zoom(fake_zoom: "FakeZoom") -> "AsyncZoom":
    """An awaiting client of `fake_zoom`, for tests of any plugin that awaits."""
    return fake_zoom.async_zoom()  # has no connections that would have to be closed


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Show what the fake received where a test fails."""
    report = yield
    fixtures: dict[str, Any] = getattr(item, "funcargs", {})
    if call.when == "call" and report.failed and "fake_zoom" in fixtures:
        fake = fixtures["fake_zoom"]
        report.sections.append(("what the fake Zoom received", str(fake.journal)))
        if fake.warnings:
            report.sections.append(("what it warns of", "\n".join(fake.warnings)))
    return report
