"""A fake Zoom, a client of it, and the events that it caused."""

import json
from collections.abc import Iterator
from importlib.resources import files

import pytest

from zoomkit import Zoom
from zoomkit.testing import FakeZoom

_EVENTS = json.loads((files("zoom_openapi") / "events.json").read_text("utf-8"))["events"]


@pytest.fixture
def fake() -> FakeZoom:
    """A fake with its owner, and nobody else."""
    return FakeZoom()


@pytest.fixture
def zoom(fake: FakeZoom) -> Iterator[Zoom]:
    """A client of the fake."""
    with fake.zoom() as client:
        yield client


@pytest.fixture(autouse=True)
def events(fake: FakeZoom) -> Iterator[list[str]]:
    """The events that were caused, in order; each must be one that is documented."""
    caused: list[str] = []
    fake.world.listeners.append(lambda event, _record, _fields: caused.append(event))
    yield caused
    assert set(caused) <= set(_EVENTS)
