"""What every test can use."""

import logging
import os
import sys
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

from zoomkit.testing import FakeZoom

# No test finds what another one, or its user, has converted before.
os.environ["POSTMAN_OPENAPI_NO_CACHE"] = "1"

pytest_plugins = ["tests.rules"]
RECURSION_LIMIT = 1000  # of Python

# The same examples everywhere, however slow the machine is.
settings.register_profile(
    "everywhere",
    max_examples=60,
    deadline=None,
    derandomize=True,
    suppress_health_check=list(HealthCheck),
)
settings.load_profile("everywhere")


@pytest.fixture(autouse=True)
def _same_recursion_limit() -> None:
    """Undo what came before did to the recursion limit: mypy raises it for its whole process."""
    sys.setrecursionlimit(RECURSION_LIMIT)


@pytest.fixture
def anyio_backend() -> str:
    """Run awaiting tests on asyncio."""
    return "asyncio"


@pytest.fixture
def fake() -> FakeZoom:
    """A fake Zoom in which webinar 68423085 is in progress."""
    fake = FakeZoom()
    fake.add_webinar(68423085)
    return fake


@pytest.fixture
def pauses(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The pauses between attempts in seconds, noted instead of made."""
    noted: list[float] = []

    async def note(seconds: float) -> None:
        noted.append(seconds)

    monkeypatch.setattr("zoom_openapi.runtime.callers.time.sleep", noted.append)
    monkeypatch.setattr("zoom_openapi.runtime._http.pause", note)
    return noted


@pytest.fixture
def no_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    """Token requests without pauses between them: those of one who waits or who has a rival."""

    async def none(_: float) -> None:
        pass

    monkeypatch.setattr("zoomkit.auth.shells._block", lambda _: None)
    monkeypatch.setattr("zoomkit.auth.shells._sleep", none)


@pytest.fixture
def logged(caplog: pytest.LogCaptureFixture) -> Iterator[pytest.LogCaptureFixture]:
    """Everything that is logged at any level."""
    with caplog.at_level(logging.DEBUG):
        yield caplog
