from typing import Any

import httpx
import pytest

from zoomkit import errors
from zoomkit.answers import read_envelope
from zoomkit.ids import numeric_id, text_id
from zoomkit.limits import is_daily_limit

LARGEST = 2**63 - 1


@pytest.mark.parametrize(
    ("message", "expected"),
    [
        ("You have reached the maximum per-second rate limit for this API.", False),
        ("You have reached the maximum per second rate limit for this API.", False),
        ("You have reached the maximum daily rate limit for this API.", True),
        (None, True),
    ],
)
def test_message_goes_before_the_header(message: str | None, expected: bool) -> None:
    """A message that names the limit per second is believed more than the header."""
    response = httpx.Response(429, headers={"X-RateLimit-Type": "Daily-limit"})
    assert is_daily_limit(response, message) is expected


@pytest.mark.parametrize(
    "body",
    [
        {"code": 300, "message": "No."},
        {"code": 300, "errorMessage": "No."},
        {"code": 300, "message": "", "errorMessage": "No."},
        {"code": 300, "message": None, "errorMessage": "No."},
    ],
)
def test_message_has_two_names(body: dict[str, Any]) -> None:
    """A message is read under either of its names."""
    envelope = read_envelope(httpx.Response(400, json=body))
    assert (envelope.code, envelope.message) == (300, "No.")


@pytest.mark.parametrize("number", [1, 9, 10, LARGEST - 1, LARGEST])
def test_smallest_and_largest_number(number: int) -> None:
    """Ids go from 1 to the largest whole number of 64 bits, also as text."""
    assert numeric_id("webinar_id", number) == number
    assert numeric_id("webinar_id", str(number)) == number
    assert text_id("meeting_id", number) == str(number)


@pytest.mark.parametrize("number", [0, -1, LARGEST + 1])
def test_numbers_beyond(number: int) -> None:
    """A number beyond these is no id."""
    with pytest.raises(errors.InvalidArgumentError):
        numeric_id("webinar_id", number)
    with pytest.raises(errors.InvalidArgumentError):
        numeric_id("webinar_id", str(number))
