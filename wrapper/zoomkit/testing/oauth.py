"""The OAuth endpoints of a fake Zoom."""

import base64
import itertools
from collections.abc import Callable, Mapping
from typing import Any, Final
from urllib.parse import parse_qsl, urlencode

from attrs import define, frozen

from zoomkit.auth.consent import challenge
from zoomkit.testing.messages import Answer, ReceivedRequest

BASE_PATH: Final = "/oauth/"
_DEVICE_GRANT: Final = "urn:ietf:params:oauth:grant-type:device_code"
_ACCOUNT: Final = "the account"


@frozen
class _Code:
    """What a user consented to."""

    redirect_uri: str
    code_challenge: str | None


@define
class _Device:
    """A device that waits for a user's consent."""

    user_code: str
    state: str = "authorization_pending"


class FakeOAuth:
    """Issues tokens and checks them, as Zoom documents it.

    Args:
        account_id: The only account that it knows.
        client_id: The app's client id.
        client_secret: The app's client secret.

    Attributes:
        life: What it says that a token lives, in seconds.
        is_jealous: Whether a new token kills the one before.
        redirect_uris: Where browsers may be sent back to.
        consents: Whether the user consents in the browser.
        api_url: Where it says that the API is.
        issued: How many tokens were issued.
    """

    def __init__(self, account_id: str, client_id: str, client_secret: str) -> None:
        self.life: float = 3599
        self.is_jealous = False
        self.redirect_uris = {"https://example.com/callback", "http://127.0.0.1:8765/callback"}
        self.consents = True
        self.api_url = "https://api.zoom.us"
        self.issued = 0
        self._account_id = account_id
        pair = f"{client_id}:{client_secret}".encode()
        self._basic = f"Basic {base64.b64encode(pair).decode()}"
        self._client_id = client_id
        self._numbers = itertools.count(1)
        self._tokens: set[str] = set()
        self._refresh: set[str] = set()
        self._codes: dict[str, _Code] = {}
        self._devices: dict[str, _Device] = {}
        self._grants: Mapping[str, Callable[[dict[str, Any]], Answer]] = {
            "account_credentials": self._for_account,
            "authorization_code": self._for_code,
            "refresh_token": self._for_refresh,
            _DEVICE_GRANT: self._for_device,
        }

    # --- what a test says ---------------------------------------------------------------------

    def accept(self, token: str) -> None:
        """Accept a token that was not issued here."""
        self._tokens.add(token)

    def revoke(self) -> None:
        """Make every access token worthless; refresh tokens serve on."""
        self._tokens.clear()

    def expire_codes(self) -> None:
        """Make every code worthless, as five minutes do."""
        self._codes.clear()
        for device in self._devices.values():
            device.state = "expired_token"

    def decide(self, user_code: str, *, consents: bool = True) -> None:
        """Let the user of a device decide, who typed in a code."""
        for device in self._devices.values():
            if device.user_code == user_code:
                device.state = "consented" if consents else "access_denied"

    # --- behaviour ----------------------------------------------------------------------------

    def accepts(self, token: str) -> bool:
        """Tell whether a call may be made with a token."""
        return token in self._tokens

    def answer(self, request: ReceivedRequest) -> Answer:
        """Answer a request to an OAuth endpoint."""
        endpoint = request.path.removeprefix(BASE_PATH)
        if endpoint == "authorize":
            return self._authorize(dict(parse_qsl(request.query)))
        if request.headers.get("authorization") != self._basic:
            return _refused("invalid_client", "Invalid client id or secret")
        fields = request.fields()
        if endpoint == "token":
            grant = self._grants.get(fields.get("grant_type", ""))
            return grant(fields) if grant else _refused("unsupported_grant_type")
        if endpoint == "devicecode":
            return self._new_device()
        if endpoint == "revoke":
            self._tokens.discard(fields.get("token", ""))
            return Answer(200, {"status": "success"})
        return Answer(404)

    def _authorize(self, query: dict[str, str]) -> Answer:
        redirect_uri = query.get("redirect_uri", "")
        if redirect_uri not in self.redirect_uris or query.get("client_id") != self._client_id:
            return Answer(400, "Invalid redirect: 4,700.")
        given = {"state": query.get("state", "")}
        if self.consents:
            given["code"] = f"fake-code-{next(self._numbers)}"
            self._codes[given["code"]] = _Code(redirect_uri, query.get("code_challenge"))
        else:
            given |= {"error": "access_denied", "error_description": "The user denied it"}
        return Answer(302, None, {"location": f"{redirect_uri}?{urlencode(given)}"})

    def _for_account(self, fields: dict[str, Any]) -> Answer:
        if fields != {"grant_type": "account_credentials", "account_id": self._account_id}:
            return _refused("invalid_request", "Bad request")
        return self._new_token(_ACCOUNT)

    def _for_code(self, fields: dict[str, Any]) -> Answer:
        code = self._codes.pop(fields.get("code", ""), None)  # it serves once
        if code is None:
            return _refused("invalid_grant", "Invalid authorization code")
        if fields.get("redirect_uri") != code.redirect_uri:
            return _refused("invalid_grant", "Redirect URI mismatch")
        verifier = fields.get("code_verifier", "")
        if code.code_challenge is not None and challenge(verifier) != code.code_challenge:
            return _refused("invalid_grant", "Invalid code verifier")
        return self._new_token("a user")

    def _for_refresh(self, fields: dict[str, Any]) -> Answer:
        refresh = fields.get("refresh_token", "")
        if refresh not in self._refresh:
            return _refused("invalid_grant", "Invalid Token!")
        self._refresh.remove(refresh)
        return self._new_token("a user")

    def _for_device(self, fields: dict[str, Any]) -> Answer:
        device = self._devices.get(fields.get("device_code", ""))
        if device is None:
            return _refused("invalid_grant")
        if device.state != "consented":
            return _refused(device.state)
        del self._devices[fields["device_code"]]
        return self._new_token("a user")

    def _new_device(self) -> Answer:
        number = next(self._numbers)
        self._devices[f"fake-device-{number}"] = _Device(f"CODE-{number}")
        return Answer(
            200,
            {
                "device_code": f"fake-device-{number}",
                "user_code": f"CODE-{number}",
                "verification_uri": "https://zoom.us/oauth_device",
                "verification_uri_complete": f"https://zoom.us/oauth/device/CODE-{number}",
                "expires_in": 900,
                "interval": 5,
            },
        )

    def _new_token(self, owner: str) -> Answer:
        token = f"fake-token-{next(self._numbers)}"
        if self.is_jealous:
            self._tokens.clear()
        self._tokens.add(token)
        self.issued += 1
        answer = {
            "access_token": token,
            "token_type": "bearer",
            "expires_in": self.life,
            "scope": "webinar:write:admin",
            "api_url": self.api_url,
        }
        if owner != _ACCOUNT:
            refresh = f"fake-refresh-{next(self._numbers)}"
            self._refresh.add(refresh)
            answer["refresh_token"] = refresh
        return Answer(200, answer)


def _refused(error: str, reason: str | None = None) -> Answer:
    return Answer(400, {"error": error} | ({"reason": reason} if reason else {}))
