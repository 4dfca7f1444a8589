import json
from datetime import UTC, datetime, timedelta

import pytest

from zoomkit.tokens import Token


@pytest.mark.parametrize(
    ("life", "left", "is_expired", "is_due"),
    [
        (3600, 3599, False, False),
        (3600, 301, False, False),
        (3600, 299, False, True),
        (3600, 61, False, True),
        (3600, 59, True, True),
        (3600, -5, True, True),
        (30, 29, False, False),
        (30, 5, False, True),
        (30, 2, True, True),
        (0, 0, True, True),
        (-5, -5, True, True),
    ],
)
def test_token_expires_a_little_early(
    life: float, left: float, *, is_expired: bool, is_due: bool
) -> None:
    """A token is not used in its last minute and due in its last five, or parts of a short life."""
    token = Token("t", datetime.now(UTC) + timedelta(seconds=left), life=life)
    assert (token.is_expired, token.is_due) == (is_expired, is_due)


def test_token_survives_being_written_down() -> None:
    """A token that is read from what was written of it is the same."""
    token = Token.issued("t", expires_in=9, scope="a b", refresh="r", api_url="https://api.zoom.us")
    assert Token.from_dict(json.loads(json.dumps(token.to_dict()))) == token


def test_token_keeps_scopes_and_end() -> None:
    """Scopes are cut at spaces, and the end is counted from now in UTC."""
    token = Token.issued("t", expires_in=3600, scope="a:b c:d")
    assert token.scopes == {"a:b", "c:d"}
    assert timedelta(0) < token.expires_at - datetime.now(UTC) <= timedelta(hours=1)


def test_token_does_not_show_itself() -> None:
    """The value stands in no repr."""
    assert "hush" not in repr(Token.issued("hush", expires_in=1, refresh="hush too"))
