"""Signing in from a command line, over real sockets."""

import socket
import threading
from typing import Any

import httpx
import pytest

from zoomkit import UserOAuth, Zoom, errors, oauth
from zoomkit.testing import FakeZoom


def free_port() -> int:
    """Return a port on which nothing listens."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
    return port


class Browser:
    """A browser: it follows where it is sent, in a thread of its own.

    Attributes:
        statuses: What it was answered.
    """

    def __init__(self, *before: str) -> None:
        self.before = before
        self.statuses: list[int] = []
        self.thread = threading.Thread(target=lambda: None)

    def open(self, url: str) -> None:
        """Open a page."""
        self.thread = threading.Thread(target=self._visit, args=(url,))
        self.thread.start()

    def _visit(self, url: str) -> None:
        with httpx.Client(trust_env=False) as http:
            callback = http.get(url).headers["location"]
            for each in (*self.before, callback):
                url = str(httpx.URL(callback).join(each))
                self.statuses.append(http.get(url).status_code)


@pytest.fixture
def auth(fake: FakeZoom, served: str) -> UserOAuth:
    """Credentials whose redirect URI is on this machine."""
    redirect_uri = f"http://127.0.0.1:{free_port()}/callback"
    fake.oauth.redirect_uris.add(redirect_uri)
    oauth_url = served.replace("/v2", "/oauth")
    return fake.user_auth(redirect_uri=redirect_uri, oauth_url=oauth_url, transport=None)


def test_login_signs_in(fake: FakeZoom, served: str, auth: UserOAuth) -> None:
    """After the browser came back, calls are made with the user's token."""
    browser = Browser()
    oauth.login(auth, open_url=browser.open)
    browser.thread.join()
    with Zoom(auth, base_url=served) as zoom:
        zoom.webinars.end(68423085)
    assert browser.statuses == [200]
    assert fake.webinars[68423085].state == "ended"


def test_strangers_are_turned_away(auth: UserOAuth) -> None:
    """What comes without the right state, or to another page, does not end the waiting."""
    browser = Browser("/callback?code=evil&state=evil", "/callback", "/favicon.ico")
    oauth.login(auth, open_url=browser.open)
    browser.thread.join()
    assert browser.statuses == [400, 400, 404, 200]


def test_denied_consent_is_told_to_both(fake: FakeZoom, auth: UserOAuth) -> None:
    """If consent is denied, the page says so and the error has Zoom's reason."""
    fake.oauth.consents = False
    browser = Browser()
    with pytest.raises(errors.OAuthError, match="The user denied it"):
        oauth.login(auth, open_url=browser.open)
    browser.thread.join()
    assert browser.statuses == [403]


def test_waiting_has_an_end(auth: UserOAuth) -> None:
    """If nobody comes back in time, that is an error."""
    with pytest.raises(errors.OAuthError, match="in time"):
        oauth.login(auth, open_url=lambda _: None, seconds=0.01)


@pytest.mark.parametrize(
    "redirect_uri",
    ["https://127.0.0.1:1/x", "http://example.com:1/x", "http://127.0.0.1/x", "zoom://x"],
)
def test_redirect_uri_has_to_be_here(redirect_uri: str, fake: FakeZoom) -> None:
    """Only a redirect URI on this machine can be listened on."""
    opened: list[Any] = []
    with pytest.raises(errors.ConfigurationError, match="on this machine"):
        oauth.login(fake.user_auth(redirect_uri=redirect_uri), open_url=opened.append)
    assert opened == []


def test_port_in_use_is_named(auth: UserOAuth) -> None:
    """A port on which another program listens is a ConfigurationError before the browser opens."""
    assert auth.redirect_uri
    port = httpx.URL(auth.redirect_uri).port
    opened: list[Any] = []
    with (
        socket.create_server(("127.0.0.1", port or 0)),
        pytest.raises(errors.ConfigurationError, match=str(port)),
    ):
        oauth.login(auth, open_url=opened.append)
    assert opened == []
