"""How a user consents: the authorization URL with state and PKCE, and what comes back from it.

Sources: RFC 6749 (4.1), RFC 7636 (PKCE), RFC 8628 (devices), and Zoom's pages on user OAuth.
"""

import base64
import hashlib
import hmac
import secrets
from typing import Self
from urllib.parse import parse_qs, urlsplit

import httpx
from attrs import field, frozen

from zoomkit.auth.endpoint import json_object
from zoomkit.errors import OAuthError

_ADVICE = "Ask the user to sign in again, with a new authorization."
_LONGEST_INTERVAL = 60.0  # seconds
_LONGEST_LIFE = 3600.0


@frozen
class Authorization:
    """A request for a user's consent. Keep it, in the user's session, until the user is back.

    Attributes:
        url: Where the user's browser has to go.
        state: Tells that the browser comes back from there.
        code_verifier: Tells Zoom that the code comes from whom it was asked by; never shown.
        redirect_uri: Where the browser comes back to.
    """

    url: str = field(repr=False)
    state: str = field(repr=False)
    code_verifier: str = field(repr=False)
    redirect_uri: str

    @classmethod
    def new(cls, endpoint: str, client_id: str, redirect_uri: str) -> Self:
        """Make one with a new state and a new verifier."""
        state, verifier = secrets.token_urlsafe(32), secrets.token_urlsafe(48)
        url = httpx.URL(
            endpoint,
            params={
                "response_type": "code",
                "client_id": client_id,
                "redirect_uri": redirect_uri,
                "state": state,
                "code_challenge": challenge(verifier),
                "code_challenge_method": "S256",
            },
        )
        return cls(str(url), state, verifier, redirect_uri)

    def code(self, callback: str) -> str:
        """Return the code in the URL that the browser came back to.

        Raises:
            OAuthError: Consent was denied, or the browser comes from elsewhere.
        """
        query = {name: values[-1] for name, values in parse_qs(urlsplit(callback).query).items()}
        if not hmac.compare_digest(query.get("state", "").encode(), self.state.encode()):
            raise OAuthError(
                error="invalid_state",
                reason="the browser does not come back from this authorization",
                advice=_ADVICE,
            )
        if "error" in query or "code" not in query:
            raise OAuthError(
                error=query.get("error", "invalid_request"),
                reason=query.get("error_description") or query.get("reason"),
                advice=_ADVICE,
            )
        return query["code"]


@frozen
class DeviceAuthorization:
    """A request for the consent of a user whose browser is on another device.

    Attributes:
        user_code: What the user has to type in there.
        verification_uri: Where.
        verification_uri_complete: Where nothing has to be typed in, or None.
        expires_in: How long the code serves, in seconds.
        interval: How often Zoom may be asked about it, in seconds.
        device_code: What Zoom is asked with; never shown.
    """

    user_code: str
    verification_uri: str
    verification_uri_complete: str | None
    expires_in: float
    interval: float
    device_code: str = field(repr=False)

    @classmethod
    def read(cls, response: httpx.Response) -> Self | None:
        """Read it out of an answer; None if that holds none."""
        answer = json_object(response)
        texts = [answer.get(name) for name in ("user_code", "verification_uri", "device_code")]
        complete = answer.get("verification_uri_complete")
        if not response.is_success or not all(isinstance(each, str) and each for each in texts):
            return None
        return cls(
            str(texts[0]),
            str(texts[1]),
            complete if isinstance(complete, str) else None,
            _seconds(answer.get("expires_in"), 900.0, _LONGEST_LIFE),
            _seconds(answer.get("interval"), 5.0, _LONGEST_INTERVAL),
            str(texts[2]),
        )


def challenge(verifier: str) -> str:
    """Return what Zoom knows a verifier by (S256)."""
    digest = hashlib.sha256(verifier.encode("ascii")).digest()
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode("ascii")


def _seconds(value: object, default: float, most: float) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value <= most:
        return default
    return float(value)
