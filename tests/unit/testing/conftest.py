"""Clients of the fake, the events that it caused, and requests that no client would send."""

import json
from collections.abc import Callable, Iterator
from importlib.resources import files
from typing import Any

import pytest

from zoomkit import Zoom, errors
from zoomkit.testing import FakeZoom

Send = Callable[..., Any]
_EVENTS = json.loads((files("zoom_openapi") / "events.json").read_text("utf-8"))["events"]


@pytest.fixture
def zoom(fake: FakeZoom) -> Iterator[Zoom]:
    """A client of the fake."""
    with fake.zoom() as client:
        yield client


@pytest.fixture
def send(zoom: Zoom) -> Send:
    """Send any request; return the status and the body of the answer, whatever it is."""

    def sent(method: str, path: str, **options: Any) -> tuple[int, Any]:
        try:
            answer = zoom.request(method, path, **options)
        except errors.APIError as error:
            answer = error.response
        return answer.status_code, answer.json() if answer.content else None

    return sent


@pytest.fixture(autouse=True)
def events(fake: FakeZoom) -> Iterator[list[str]]:
    """The events that were caused, in order; each must be one that is documented."""
    caused: list[str] = []
    fake.world.listeners.append(lambda event, _record, _fields: caused.append(event))
    yield caused
    assert set(caused) <= set(_EVENTS)
