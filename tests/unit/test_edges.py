from typing import Any

import httpx
import pytest

from zoomkit import errors
from zoomkit.answers import read_envelope
from zoomkit.ids import numeric_id, text_id

LARGEST = 2**63 - 1


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
