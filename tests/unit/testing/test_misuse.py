"""What a test says wrongly is told, and not taken for something else."""

from collections.abc import Callable
from typing import Any

import pytest

from zoomkit import errors
from zoomkit.testing import FakeZoom


@pytest.mark.parametrize(
    ("misuse", "said"),
    [
        (lambda fake: fake.fail("webinars.end", code=3001, times=0), "times must be 1 at least"),
        (lambda fake: fake.fail("webinars.end", code=3001, times=-1), "times must be 1 at least"),
        (lambda fake: fake.fail("webinars.end", code=3001, after=-1), "after must be 0 at least"),
        (lambda fake: fake.advance(minutes=-5), "only goes forward"),
        (lambda fake: fake.limit("Lihgt", 1), "Heavy, Light, Medium, Resource-intensive"),
        (lambda fake: fake.reset("demo"), "what snapshot"),
    ],
)
def test_misuse(fake: FakeZoom, misuse: Callable[[Any], object], said: str) -> None:
    """What would have no effect, or another, is refused."""
    with pytest.raises(errors.InvalidArgumentError, match=said):
        misuse(fake)


def test_one_name_is_a_list(fake: FakeZoom) -> None:
    """One event, or one sort of file, can be said without a list around it."""
    fake.send_webhooks_to(lambda _: None, events="recording.completed", validate=False)
    fake.publish_recording(fake.add_meeting(), "MP4")
    assert [each.event for each in fake.deliveries] == ["recording.completed"]
    (file,) = fake.deliveries[0].body["payload"]["object"]["recording_files"]
    assert file["file_type"] == "MP4"
