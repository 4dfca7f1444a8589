"""A client of the fake, and requests that no client of ours would send."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from zoomkit import Zoom, errors
from zoomkit.testing import FakeZoom

Send = Callable[..., Any]


@pytest.fixture
def zoom(fake: FakeZoom) -> Iterator[Zoom]:
    """A client of the fake."""
    with fake.zoom() as zoom:
        yield zoom


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
