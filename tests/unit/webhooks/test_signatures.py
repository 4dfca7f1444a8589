"""Which deliveries are Zoom's."""

import hashlib
import hmac
import time
import traceback
from collections.abc import Callable
from typing import Any

import pytest

from zoomkit.errors import ConfigurationError, WebhookSignatureError
from zoomkit.webhooks import sign, verify

BODY = b'{"event": "meeting.started", "payload": {"topic": "\xc3\xa9"}}'
SECRET = "webhook-secret-token"
NOW = 1_700_000_000


def check_of(headers: Any, body: bytes = BODY, now: float = NOW, **given: Any) -> str:
    """Return which check a delivery fails; "" if none."""
    try:
        verify(body, headers, given.pop("secrets", SECRET), now=now, **given)
    except WebhookSignatureError as error:
        return error.check
    return ""


def test_signature_is_the_documented_one() -> None:
    """The signature is the HMAC of version, time and body as Zoom documents it."""
    message = b"v0:%d:%s" % (NOW, BODY)
    expected = "v0=" + hmac.new(SECRET.encode(), message, hashlib.sha256).hexdigest()
    headers = {"X-Zm-Signature": expected, "X-Zm-Request-Timestamp": str(NOW)}
    assert check_of(headers) == ""
    assert sign(BODY, SECRET, timestamp=NOW) == {key.lower(): headers[key] for key in headers}


def test_the_present_is_this_machines() -> None:
    """Without a moment given, both signing and checking take the present."""
    verify(BODY, sign(BODY, SECRET), SECRET)
    with pytest.raises(WebhookSignatureError, match="too long ago"):
        verify(BODY, sign(BODY, SECRET, timestamp=int(time.time()) - 400), SECRET)


@pytest.mark.parametrize(
    "kind",
    [
        dict,
        lambda headers: list(headers.items()),
        lambda headers: [(name.encode(), value.encode()) for name, value in headers.items()],
    ],
)
def test_headers_of_any_framework(kind: Callable[[Any], Any]) -> None:
    """Headers are a mapping or pairs, of texts or bytes."""
    assert check_of(kind(sign(BODY, SECRET, timestamp=NOW))) == ""


SIGNED = sign(BODY, SECRET, timestamp=NOW)
SIGNATURE = SIGNED["x-zm-signature"]


@pytest.mark.parametrize(
    ("changes", "check"),
    [
        ({"x-zm-signature": ""}, "no_signature"),
        ({"x-zm-request-timestamp": " "}, "no_timestamp"),
        ({"x-zm-request-timestamp": "-1"}, "bad_timestamp"),
        ({"x-zm-request-timestamp": "1e9"}, "bad_timestamp"),
        ({"x-zm-request-timestamp": "1_700"}, "bad_timestamp"),
        ({"x-zm-request-timestamp": "\u0661"}, "bad_timestamp"),
        ({"x-zm-request-timestamp": "9" * 5000}, "bad_timestamp"),
        ({"x-zm-request-timestamp": str(NOW + 1)}, "mismatch"),
        ({"x-zm-signature": SIGNATURE.upper()}, "mismatch"),
        ({"x-zm-signature": SIGNATURE.removeprefix("v0=")}, "mismatch"),
        ({"x-zm-signature": f"{SIGNATURE}0"}, "mismatch"),
        ({"x-zm-signature": f"{SIGNATURE}, {SIGNATURE}"}, "mismatch"),
        ({"x-zm-signature": "v0=\u00e9\ud800"}, "mismatch"),
    ],
)
def test_error_says_which_check_failed(changes: dict[str, str], check: str) -> None:
    """Each way in which headers can be wrong has its word, and none gets through."""
    assert check_of({**SIGNED, **changes}) == check


@pytest.mark.parametrize("header", ["x-zm-signature", "x-zm-request-timestamp"])
def test_a_header_sent_twice_is_refused(header: str) -> None:
    """Two headers of a name are refused, for another reader may take the other one."""
    pairs = [*SIGNED.items(), (header.title(), SIGNED[header])]
    assert check_of(pairs) in ("mismatch", "bad_timestamp")


def test_a_changed_body_is_refused() -> None:
    """Not a byte of the body may differ."""
    assert check_of(SIGNED, BODY.replace(b" ", b"")) == "mismatch"


@pytest.mark.parametrize(
    ("seconds", "check"), [(300, ""), (301, "too_old"), (-300, ""), (-301, "too_new")]
)
def test_replay_window(seconds: int, check: str) -> None:
    """A delivery may be five minutes old, or ahead, and not more."""
    assert check_of(SIGNED, now=NOW + seconds) == check
    assert check_of(SIGNED, now=NOW + seconds, window=1000) == ""


@pytest.mark.parametrize("secrets", [["new", SECRET], (SECRET, "old"), {SECRET}, iter([SECRET])])
def test_several_secrets(secrets: Any) -> None:
    """While a secret takes the place of another, both are good."""
    assert check_of(SIGNED, secrets=secrets) == ""


def test_another_secret() -> None:
    """A signature with another secret is none."""
    assert check_of(SIGNED, secrets=["webhook-secret", "token"]) == "mismatch"


@pytest.mark.parametrize("secrets", ["", " ", [], ["good-secret", ""], [None]])
def test_an_empty_secret_is_refused(secrets: Any) -> None:
    """With an empty secret anybody could sign, so that it is an error, and shows no other."""
    with pytest.raises(ConfigurationError) as caught:
        verify(BODY, SIGNED, secrets, now=NOW)
    assert "good-secret" not in shown(caught.value)


def test_errors_hold_no_secret() -> None:
    """Neither the error, nor a traceback with our locals as text, shows a secret."""
    with pytest.raises(WebhookSignatureError) as caught:
        verify(BODY, {**SIGNED, "x-zm-signature": "v0=0"}, [SECRET], now=NOW)
    assert SECRET not in f"{caught.value!r} {caught.value} {caught.value.__dict__}"
    assert caught.value.__cause__ is None


def shown(error: BaseException) -> str:
    """Return a traceback with the locals of our frames."""
    report = traceback.TracebackException.from_exception(error, capture_locals=True)
    frames = [frame for frame in report.stack if "zoomkit/webhooks" in frame.filename]
    assert frames
    return " ".join(str(frame.locals) for frame in frames)
