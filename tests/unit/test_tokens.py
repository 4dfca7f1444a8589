from datetime import UTC, datetime, timedelta

import pytest

from zoomkit.tokens import MemoryTokenStore, Token


@pytest.mark.parametrize(
    ("expires_in", "is_expired"), [(3599, False), (61, False), (59, True), (0, True), (-5, True)]
)
def test_token_expires_a_minute_early(expires_in: float, is_expired: bool) -> None:
    """A token counts as expired in its last minute."""
    assert Token.issued("t", expires_in=expires_in).is_expired == is_expired


def test_token_keeps_scopes_and_end() -> None:
    """Scopes are cut at spaces, and the end is counted from now in UTC."""
    token = Token.issued("t", expires_in=3600, scope="a:b c:d")
    assert token.scopes == {"a:b", "c:d"}
    assert timedelta(0) < token.expires_at - datetime.now(UTC) <= timedelta(hours=1)


def test_token_does_not_show_itself() -> None:
    """The value stands in no repr."""
    assert "hush" not in repr(Token.issued("hush", expires_in=1))


def test_memory_store_keeps_the_last_token() -> None:
    """A saved token is loaded under its key only, and a newer one takes its place."""
    store = MemoryTokenStore()
    old, new = Token.issued("old", expires_in=9), Token.issued("new", expires_in=9)
    store.save("a", old)
    store.save("a", new)
    assert store.load("a") is new
    assert store.load("b") is None
