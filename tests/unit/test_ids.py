from enum import Enum
from uuid import UUID

import pytest

from zoomkit.errors import InvalidArgumentError
from zoomkit.ids import numeric_id, text_id
from zoomkit.testing import FakeZoom


@pytest.mark.parametrize(
    "value", [68423085, "68423085", "684 230 85", "684-230-85", "684\u00a0230\u00a085"]
)
def test_numeric_id_reads_what_people_paste(value: object) -> None:
    """An id is read from an int and from digits, also grouped."""
    assert numeric_id("webinar_id", value) == 68423085


@pytest.mark.parametrize(
    "value",
    [
        *("", " ", "abc", "../users/me", "1/2", "1.5", "-5", "5-", "1\n2", "0x10", "\u0661\u0662"),
        *("9" * 20, "9" * 5000, -1, 0, 1.5, True, None, b"1", 2**63, [1]),
    ],
)
def test_numeric_id_refuses_anything_else(value: object) -> None:
    """Anything but a positive int64 is refused, naming the argument and the value."""
    with pytest.raises(InvalidArgumentError, match=r"webinar_id is .* positive whole number"):
        numeric_id("webinar_id", value)


@pytest.mark.parametrize("value", ["", "abc", -1, "../users/me", "1/2"])
@pytest.mark.parametrize("encoding", ["json", "multipart"])
def test_bad_id_sends_nothing(fake: FakeZoom, value: int | str, encoding: str) -> None:
    """A bad id raises before any request, the one for a token included."""
    zoom = fake.zoom(body_encoding=encoding)  # type: ignore[arg-type]
    with pytest.raises(InvalidArgumentError):
        zoom.webinars.end(value)
    assert fake.requests == []


@pytest.mark.parametrize("value", [68423085, "68423085", "684 230 85"])
def test_good_id_ends_the_webinar(fake: FakeZoom, value: int | str) -> None:
    """Each form of a good id reaches the same webinar."""
    fake.zoom().webinars.end(value)
    assert fake.requests[-1].path == "/v2/webinars/68423085/status"
    assert fake.webinars[68423085].state == "ended"


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("me", "me"),
        ("ada@example.com", "ada@example.com"),
        (12, "12"),
        ("a/b==", "a/b=="),
        ("/abc==", "%2Fabc%3D%3D"),
        ("ab//c==", "ab%2F%2Fc%3D%3D"),
    ],
)
def test_text_id_quotes_what_is_encoded_twice(value: object, expected: str) -> None:
    """Only an id with a leading slash or two in a row is quoted before the usual quoting."""
    assert text_id("meeting_id", value) == expected


@pytest.mark.parametrize("value", ["", "  ", ".", "..", "a\nb", "a\x00", None, 1.5, True, b"x"])
def test_text_id_refuses_what_would_change_the_path(value: object) -> None:
    """An id that is empty, a dot segment or unprintable is refused."""
    with pytest.raises(InvalidArgumentError, match="user_id is"):
        text_id("user_id", value)


@pytest.mark.parametrize("value", ["9" * 65, "9" * 5000, "-".join(["684"] * 22), 10**64])
def test_text_id_refuses_more_digits_than_any_id_has(value: object) -> None:
    """Digits without end are refused, be they text or an int."""
    with pytest.raises(InvalidArgumentError, match=r"webinar_id is .* at most 64 digits"):
        text_id("webinar_id", value)


@pytest.mark.parametrize("value", ["9" * 64, 10**63, "9" * 64 + "a"])
def test_text_id_takes_long_ids(value: object) -> None:
    """An id of 64 digits is sent as it is, and so is a longer one that is no number."""
    assert text_id("user_id", value) == str(value)


class Number(int, Enum):
    """An id with a name."""

    WEBINAR = 68423085


class Who(str, Enum):  # noqa: UP042 - StrEnum prints its value anyway
    """A user with a name."""

    ME = "me"


class Odd(int):
    """A number that prints as something else."""

    def __str__(self) -> str:
        return "../users"


@pytest.mark.parametrize("value", [Number.WEBINAR, Odd(68423085)])
def test_number_is_sent_however_it_prints(fake: FakeZoom, value: int) -> None:
    """The id in the path is the number itself, not what its class makes of it."""
    fake.zoom().webinars.end(value)
    assert fake.requests[-1].path == "/v2/webinars/68423085/status"


@pytest.mark.parametrize(
    ("value", "expected"), [(Who.ME, "me"), (Odd(7), "7"), (UUID(int=7), str(UUID(int=7)))]
)
def test_text_is_sent_however_it_prints(fake: FakeZoom, value: object, expected: str) -> None:
    """A member of an enumeration and a UUID stand in the path with their value."""
    fake.add_user("seven@example.com", id=expected)
    fake.zoom().users.get(value)  # type: ignore[arg-type]
    assert fake.requests[-1].path == f"/v2/users/{expected}"
