"""What is logged, and that no secret is."""

import logging
import subprocess
import sys

import httpx
import pytest

from zoomkit import BearerToken, Zoom, logs
from zoomkit.testing import FakeZoom

JWT = "eyJhbGciOiJIUzUxMiJ9.eyJ2ZXIiOjl9.c2lnbmF0dXJl-_x"


@pytest.mark.parametrize(
    ("text", "secret"),
    [
        ("Authorization: Bearer abcdefghij0123456789", "abcdefghij0123456789"),
        ("Authorization: Basic Y2xpZW50OnNlY3JldA==", "Y2xpZW50OnNlY3JldA"),
        ("https://zoom.us/rec/download/x?access_token=s3cr3t&a=1", "s3cr3t"),
        ("https://zoom.us/oauth/authorize?client_id=1&state=s3cr3t", "s3cr3t"),
        ("http://127.0.0.1/callback?code=s3cr3t", "s3cr3t"),
        ("grant_type=refresh_token&refresh_token=s3cr3t", "s3cr3t"),
        ("https://zoom.us/j/7?pwd=s3cr3t", "s3cr3t"),
        ("https://zoom.us/w/7?tk=s3cr3t&pwd=0", "s3cr3t"),
        ('{"access_token": "s3cr3t", "scope": "user:read"}', "s3cr3t"),
        ('{"client_secret":"s3\\"cr3t"}', "cr3t"),
        ("{'plainToken': 's3cr3t'}", "s3cr3t"),
        ("[(b'Set-Cookie', b'zm_session=s3cr3t; path=/')]", "s3cr3t"),
        ("[(b'set-cookie', b'a=\\'s3cr3t'), (b'x', b'y')]", "s3cr3t"),
        (f"GET /rec/webhook_download/{JWT}/file", JWT),
    ],
)
def test_secrets_are_struck_out(text: str, secret: str) -> None:
    """What looks like a secret is struck out, wherever in a line it is."""
    assert secret in text
    assert secret not in logs.redacted(text)
    assert "[redacted]" in logs.redacted(text)


@pytest.mark.parametrize(
    "text",
    [
        "PUT /webinars/68423085/status answered 400, code 3003: you are not the host.",
        "{'code': '300', 'message': 'Invalid token.'}",
        "The token endpoint wants Basic authentication.",
        "GET /users?status=active&page_size=30",
    ],
)
def test_other_texts_stay(text: str) -> None:
    """What is none stays: a log is there to be read."""
    assert logs.redacted(text) == text


def test_long_texts_are_read_at_once() -> None:
    """No text makes the filter try for long: its work grows with the length and no faster."""
    for piece in ("?a_", "'", "(b'cookie', b'\\", "eyJ", "bearer ", "'token_", "a-b_"):
        logs.redacted(piece * 20_000)


def test_arguments_are_filtered(logged: pytest.LogCaptureFixture) -> None:
    """A secret that is an argument of a record is struck out, other records keep theirs."""
    Zoom(BearerToken("t"))
    logger = logging.getLogger("httpx")
    logger.info("HTTP Request: %s %s", "GET", httpx.URL("https://zoom.us/x?access_token=s3cr3t"))
    logger.info("HTTP Request: %s", "GET")
    first, second = logged.records
    assert first.getMessage() == "HTTP Request: GET https://zoom.us/x?access_token=[redacted]"
    assert second.args == ("GET",)


def test_tracebacks_are_filtered(logged: pytest.LogCaptureFixture) -> None:
    """A secret in the text of an exception is struck out of its traceback; others are let be."""
    Zoom(BearerToken("t"))
    logger = logging.getLogger("zoomkit")
    for text in ("/x?access_token=s3cr3t", "/x"):
        try:
            raise ValueError(text)  # noqa: TRY301 - it is logged
        except ValueError:
            logger.exception("It failed.")
    first, second = logged.records
    assert "s3cr3t" not in (first.exc_text or "")
    assert "access_token=[redacted]" in (first.exc_text or "")
    assert second.exc_info is not None
    assert "ValueError: /x" in logged.text


def test_what_cannot_be_shown_is_let_pass() -> None:
    """A record with wrong arguments is logging's own to report."""
    record = logging.LogRecord("zoomkit", logging.INFO, "", 1, "%d", ("x",), None)
    assert logs.RedactingFilter().filter(record)
    assert record.args == ("x",)


@pytest.mark.parametrize("name", ["zoomkit", "httpx", "httpcore.http11", "httpcore2.connection"])
def test_the_filter_is_in_its_places(name: str) -> None:
    """A client puts the filter where URLs and headers are logged, once."""
    for _ in range(2):
        Zoom(BearerToken("t"))
    found = [
        each for each in logging.getLogger(name).filters if isinstance(each, logs.RedactingFilter)
    ]
    assert len(found) == 1


def test_calls_are_logged_under_zoomkit(fake: FakeZoom, logged: pytest.LogCaptureFixture) -> None:
    """What the run-time package tells is logged under `zoomkit`, with the operation."""
    fake.zoom().webinars.end(68423085)
    ours = [each.getMessage() for each in logged.records if each.name == "zoomkit"]
    wanted = "PUT /webinars/68423085/status (webinars.update_status) is sent, attempt 1."
    assert wanted in ours


PROGRAM = """
import logging
{before}
from zoomkit.testing import FakeZoom
fake = FakeZoom()
fake.add_webinar(68423085)
fake.zoom().webinars.end(68423085)
"""


def shown(level: str, before: str = "") -> str:
    """Return what a program writes to its standard error."""
    done = subprocess.run(  # noqa: S603 - our own
        [sys.executable, "-c", PROGRAM.format(before=before)],
        env={"ZOOMKIT_LOG": level},
        check=True,
        capture_output=True,
        text=True,
    )
    return done.stderr


def test_the_environment_shows_the_log() -> None:
    """`ZOOMKIT_LOG=debug` shows the calls of a program that has set up no log."""
    lines = [each for each in shown("debug").splitlines() if "webinars.update_status" in each]
    assert len(lines) == 2
    assert " DEBUG zoomkit PUT /webinars/68423085/status" in lines[0]


def test_less_can_be_shown() -> None:
    """Other levels are taken as they are, and without the variable nothing is shown."""
    assert shown("info") == ""
    assert shown("") == ""


def test_a_wrong_level_is_named() -> None:
    """A level that is none is said to be one, and nothing else is shown."""
    assert shown("loud").strip() == (
        "ZOOMKIT_LOG is 'loud', but must be one of debug, info, warning."
    )


def test_an_applications_own_log_is_used() -> None:
    """Where the application has set up a log, each line is shown once, in its form."""
    own = shown("debug", 'logging.basicConfig(format="own %(message)s")')
    assert own.count("webinars.update_status) is sent") == 1
    assert all(each.startswith("own ") for each in own.splitlines())
