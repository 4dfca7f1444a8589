"""The logs of httpx and httpcore, which write what goes over the wire, show no secret."""

import base64
from collections.abc import Callable

import pytest

from tests.integration.faults import message, saying
from zoomkit import ServerToServerOAuth, Zoom

BASIC = base64.b64encode(b"client:secret-of-the-client").decode()
TOKEN = message(
    "200 OK",
    b'{"access_token": "token-of-zoom-0123456789", "expires_in": 3599}',
    "Set-Cookie: zm_session=secret-session; path=/",
    "X-Echo: secret-of-the-client",
    f"X-Echo-Basic: {BASIC}",
)
ANSWER = message(
    "200 OK",
    b'{"id": 1}',
    "Location: https://zoom.us/x?access_token=secret-link",
    "X-Echo: token-of-zoom-0123456789",
)


def test_no_secret_is_in_any_log(
    raw_server: Callable[..., str], logged: pytest.LogCaptureFixture
) -> None:
    """At DEBUG everybody writes down a token request and a call, and nobody a secret."""
    base_url = raw_server(saying(TOKEN, ANSWER))
    auth = ServerToServerOAuth("account", "client", "secret-of-the-client")
    with Zoom(auth, base_url=base_url) as zoom:
        zoom.webinars.get(1)
    names = {each.name for each in logged.records}
    assert {"zoomkit", "httpx", "httpcore.http11", "httpcore.connection"} <= names
    assert "receive_response_headers.complete" in logged.text
    shown = [each for each in ("secret-", "token-of-zoom", BASIC) if each in logged.text]
    assert shown == []
    assert "access_token=[redacted]" in logged.text
