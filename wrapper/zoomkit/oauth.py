"""Signing a user in from a command line: a browser, and a listener on this machine."""

import time
import webbrowser
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, HTTPServer
from ipaddress import ip_address
from typing import Any
from urllib.parse import urlsplit

from zoomkit.auth.consent import Authorization
from zoomkit.auth.user import UserOAuth
from zoomkit.errors import ConfigurationError, OAuthError

__all__ = ["login"]

_LONGEST_REQUEST = 5.0  # seconds
_DONE = b"You are signed in. You can close this page.\n"
_REFUSED = b"You are not signed in. The program says why.\n"
_STRANGE = b"Nobody asked for this.\n"


def login(
    auth: UserOAuth,
    *,
    open_url: Callable[[str], object] = webbrowser.open,
    seconds: float = 300.0,
) -> None:
    """Sign a user in with a browser on this machine, and keep the tokens in the store of `auth`.

    A listener on the host and port of `auth.redirect_uri` takes one visit of the browser; what
    comes without the right state is turned away, and the listener goes on listening.

    Args:
        auth: Whose `redirect_uri` is on this machine, such as "http://127.0.0.1:8765/callback".
        open_url: Opens the page on which the user consents.
        seconds: How long to wait for the user.

    Raises:
        ConfigurationError: The redirect URI is not on this machine, or its port is in use.
        OAuthError: The user did not consent, or not in time.
        TokenRequestError: Zoom gave no answer.
    """
    authorization = auth.authorization()
    address = _address(authorization.redirect_uri)
    path = urlsplit(authorization.redirect_uri).path or "/"
    try:
        server = _Listener(address, path, authorization)
    except OSError as error:
        raise ConfigurationError(
            f"Nothing can listen on {address[0]}:{address[1]}: {error}."
        ) from None
    with server:
        open_url(authorization.url)
        deadline = time.monotonic() + seconds
        while server.callback is None:
            server.timeout = max(deadline - time.monotonic(), 0.0)
            if not server.timeout:
                raise OAuthError(
                    error="access_denied",
                    reason="nobody came back from the browser in time",
                    advice="Sign in again.",
                )
            server.handle_request()
    auth.exchange(authorization, server.callback)


class _Listener(HTTPServer):
    allow_reuse_address = False

    def __init__(self, address: tuple[str, int], path: str, authorization: Authorization) -> None:
        self.path = path
        self.authorization = authorization
        self.callback: str | None = None
        super().__init__(address, _Visit)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Let a visit that breaks off pass."""


class _Visit(BaseHTTPRequestHandler):
    timeout = _LONGEST_REQUEST

    def do_GET(self) -> None:
        """Take the browser's visit."""
        listener: Any = self.server
        if urlsplit(self.path).path != listener.path:
            self._answer(404, _STRANGE)
            return
        try:
            listener.authorization.code(self.path)
        except OAuthError as error:
            if error.error == "invalid_state":
                self._answer(400, _STRANGE)
                return
            self._answer(403, _REFUSED)
        else:
            self._answer(200, _DONE)
        listener.callback = self.path

    def _answer(self, status: int, text: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Type", "text/plain; charset=utf-8")
        self.send_header("Content-Length", str(len(text)))
        self.send_header("Referrer-Policy", "no-referrer")  # the code is in the address
        self.end_headers()
        self.wfile.write(text)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - so it is called there
        """Say nothing: the code is in the address."""


def _address(redirect_uri: str) -> tuple[str, int]:
    url = urlsplit(redirect_uri)
    host = url.hostname or ""
    try:
        is_here = host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        is_here = False
    if url.scheme != "http" or not is_here or not url.port:
        raise ConfigurationError(
            "redirect_uri must be on this machine, such as http://127.0.0.1:8765/callback, and "
            f"not {redirect_uri}."
        )
    return host, url.port
