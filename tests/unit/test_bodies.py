import math
from datetime import UTC, date, datetime, timedelta, timezone
from enum import Enum
from io import BytesIO
from uuid import UUID

import pytest

from zoom_openapi.models import UpdateWebinarStatusBody
from zoom_openapi.types import UNSET, File
from zoomkit.bodies import Body
from zoomkit.errors import InvalidArgumentError


class Colour(Enum):
    """An enumeration."""

    RED = "red"


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (None, None),
        (0, 0),
        (False, False),
        ("", ""),
        ([], []),
        ({}, {}),
        (("a", 1), ["a", 1]),
        ({"a": UNSET, "b": None}, {"b": None}),
        (Colour.RED, "red"),
        (UUID(int=1), "00000000-0000-0000-0000-000000000001"),
        (date(2026, 3, 1), "2026-03-01"),
        (datetime(2026, 3, 1, 9, 30), "2026-03-01T09:30:00"),  # noqa: DTZ001 - local time
        (datetime(2026, 3, 1, 9, 30, tzinfo=UTC), "2026-03-01T09:30:00Z"),
        (
            datetime(2026, 3, 1, 9, 30, 5, 7, tzinfo=timezone(timedelta(hours=2))),
            "2026-03-01T07:30:05Z",
        ),
        (UpdateWebinarStatusBody(action="end"), {"action": "end"}),
        ([{"a": UpdateWebinarStatusBody()}], [{"a": {}}]),
    ],
)
def test_value_becomes_json(value: object, expected: object) -> None:
    """Every kind of value that people pass becomes JSON; None and falsy values stay."""
    assert Body({"field": value}).to_dict() == {"field": expected}


def test_unset_is_left_out() -> None:
    """A field that was not given is not sent."""
    body = Body({"a": UNSET, "b": 1})
    assert body.to_dict() == {"b": 1}
    assert Body({"a": UNSET}).to_dict() == {}


@pytest.mark.parametrize(
    "value", [object(), b"bytes", {"deep": [1, object()]}, math.nan, [math.inf]]
)
def test_what_cannot_be_sent_is_refused(value: object) -> None:
    """A value that no request can carry is refused with the path to it."""
    with pytest.raises(InvalidArgumentError, match="settings"):
        Body({"settings": value})


def test_file_is_sent_as_it_is() -> None:
    """A file becomes a part of the form with its name and type."""
    file = File(payload=BytesIO(b"data"), file_name="a.png", mime_type="image/png")
    assert Body({"file": file}).to_multipart() == [("file", ("a.png", file.payload, "image/png"))]


def test_form_holds_text() -> None:
    """In a form scalars are text and nested values JSON text."""
    body = Body({"a": "x", "b": 1, "c": True, "d": {"e": [1, "y"]}, "f": None})
    assert [(name, part[1]) for name, part in body.to_multipart()] == [
        ("a", "x"),
        ("b", "1"),
        ("c", "true"),
        ("d", '{"e":[1,"y"]}'),
        ("f", "null"),
    ]
