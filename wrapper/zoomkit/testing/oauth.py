"""The OAuth endpoints of a fake Zoom."""

import base64
import itertools
from collections.abc import Callable, Mapping
from typing import Any, Final
from urllib.parse import parse_qsl, urlencode

from zoomkit.auth.consent import challenge
from zoomkit.testing.consent_pages import authorize_page, device_page, told
from zoomkit.testing.grants import CODE_LIFE, DEVICE_LIFE, Code, Device, Grant, Grants, permitted
from zoomkit.testing.hosts import LOOPBACK, host_of
from zoomkit.testing.keeping import KEPT, forget_oldest
from zoomkit.testing.messages import Answer, ReceivedRequest
from zoomkit.testing.world import World

BASE_PATH: Final = "/oauth/"
_DEVICE_GRANT: Final = "urn:ietf:params:oauth:grant-type:device_code"
_SHOWN_SCOPE: Final = "webinar:write:admin"
_MOST_SHOWN: Final = 200  # users on a page


class FakeOAuth(Grants):
    """Issues tokens and checks them, as Zoom documents it.

    Args:
        world: Whose users there are, and what time it is.
        client_id: The app's client id.
        client_secret: The app's client secret.
    """

    def __init__(self, world: World, client_id: str, client_secret: str) -> None:
        super().__init__(world)
        pair = f"{client_id}:{client_secret}".encode()
        self._basic = f"Basic {base64.b64encode(pair).decode()}"
        self._client_id = client_id
        self._grants: Mapping[str, Callable[[dict[str, Any]], Answer]] = {
            "account_credentials": self._for_account,
            "authorization_code": self._for_code,
            "refresh_token": self._for_refresh,
            _DEVICE_GRANT: self._for_device,
        }

    def answer(self, request: ReceivedRequest) -> Answer:
        """Answer a request to an OAuth endpoint."""
        for kept in (self._tokens, self._refresh, self._codes, self._devices):
            forget_oldest(kept, KEPT)
        endpoint, _, rest = request.path.removeprefix(BASE_PATH).partition("/")
        if endpoint == "authorize":
            return self._authorize(request)
        if endpoint == "device":
            return self._device(request, rest)
        if request.headers.get("authorization") != self._basic:
            return _refused("invalid_client", "Invalid client id or secret")
        return self._of_app(endpoint, request)

    def _of_app(self, endpoint: str, request: ReceivedRequest) -> Answer:
        fields = {**dict(parse_qsl(request.query)), **_texts(request)}  # Zoom takes either
        if endpoint == "token":
            grant = self._grants.get(fields.get("grant_type", ""))
            return grant(fields) if grant else _refused("unsupported_grant_type")
        if endpoint == "devicecode":
            return self._new_device(request)
        if endpoint == "revoke":
            self.revoke_one(fields.get("token", ""))
            return Answer(200, {"status": "success"})
        return Answer(404)

    def _authorize(self, request: ReceivedRequest) -> Answer:
        is_decided = request.method == "POST"
        asked = _texts(request) if is_decided else dict(parse_qsl(request.query))
        redirect_uri = asked.get("redirect_uri", "")
        if redirect_uri not in self.redirect_uris or asked.get("client_id") != self._client_id:
            return Answer(400, "Invalid redirect: 4,700.")
        if not is_decided and "text/html" in request.headers.get("accept", ""):
            return authorize_page(asked, self._addresses(), self.scopes or ())
        given = {"state": asked.get("state", "")}
        if asked.get("decision") == "allow" if is_decided else self.consents:
            given["code"] = f"fake-code-{next(self._numbers)}"
            self._codes[given["code"]] = Code(
                redirect_uri,
                asked.get("code_challenge"),
                self._user(asked.get("user", "")),
                self.after(CODE_LIFE),
            )
        else:
            given |= {"error": "access_denied", "error_description": "The user denied it"}
        mark = "&" if "?" in redirect_uri else "?"
        return Answer(302, None, {"location": f"{redirect_uri}{mark}{urlencode(given)}"})

    def _device(self, request: ReceivedRequest, user_code: str) -> Answer:
        if request.method != "POST":
            return device_page(user_code, self._addresses())
        fields = _texts(request)
        consents = fields.get("decision") == "allow"
        code = fields.get("user_code", "").strip()
        if not self.decide(code, consents=consents, user=fields.get("user", "")):
            return told("No device shows this code.", 400)
        return told("The device is connected." if consents else "The device was turned away.")

    def _for_account(self, fields: dict[str, Any]) -> Answer:
        wanted = {"grant_type": "account_credentials", "account_id": self._world.account_id}
        if fields != wanted:
            return _refused("invalid_request", "Bad request")
        return self._new_token(Grant(None, permitted(self.scopes)))

    def _for_code(self, fields: dict[str, Any]) -> Answer:
        code = self._codes.pop(fields.get("code", ""), None)  # it serves once
        if code is None or not self.lives(code.ends_at):
            return _refused("invalid_grant", "Invalid authorization code")
        if fields.get("redirect_uri") != code.redirect_uri:
            return _refused("invalid_grant", "Redirect URI mismatch")
        verifier = fields.get("code_verifier", "")
        if code.code_challenge is not None and challenge(verifier) != code.code_challenge:
            return _refused("invalid_grant", "Invalid code verifier")
        return self._new_token(Grant(code.user, permitted(self.scopes)))

    def _for_refresh(self, fields: dict[str, Any]) -> Answer:
        grant = self._refresh.pop(fields.get("refresh_token", ""), None)
        if grant is None:
            return _refused("invalid_grant", "Invalid Token!")
        return self._new_token(grant)

    def _for_device(self, fields: dict[str, Any]) -> Answer:
        device = self._devices.get(fields.get("device_code", ""))
        if device is None:
            return _refused("invalid_grant")
        if not self.lives(device.ends_at):
            return _refused("expired_token")
        if device.state != "consented":
            return _refused(device.state)
        del self._devices[fields["device_code"]]
        return self._new_token(Grant(device.user, permitted(self.scopes)))

    def _new_device(self, request: ReceivedRequest) -> Answer:
        number = next(self._numbers)
        code = f"CODE-{number}"
        self._devices[f"fake-device-{number}"] = Device(code, self.after(DEVICE_LIFE))
        is_here = host_of(request) in LOOPBACK
        page = f"http://{request.headers['host']}" if is_here else "https://zoom.us"
        return Answer(
            200,
            {
                "device_code": f"fake-device-{number}",
                "user_code": code,
                "verification_uri": f"{page}/oauth/device",
                "verification_uri_complete": f"{page}/oauth/device/{code}",
                "expires_in": int(DEVICE_LIFE),
                "interval": 5,
            },
        )

    def _new_token(self, grant: Grant) -> Answer:
        token = self.new_token(grant.user, grant.scopes)
        scopes = [_SHOWN_SCOPE] if grant.scopes is None else sorted(grant.scopes)
        answer = {
            "access_token": token,
            "token_type": "bearer",
            "expires_in": self.life,
            "scope": " ".join(scopes),
            "api_url": self.api_url,
        }
        if grant.user is not None:
            answer["refresh_token"] = self.new_refresh_token(grant)
        return Answer(200, answer)

    def _addresses(self) -> list[str]:
        users = itertools.islice(self._world["users"].values(), _MOST_SHOWN)
        return [str(each.get("email")) for each in users]


def _texts(request: ReceivedRequest) -> dict[str, str]:
    return {name: each for name, each in request.fields().items() if isinstance(each, str)}


def _refused(error: str, reason: str | None = None) -> Answer:
    return Answer(400, {"error": error} | ({"reason": reason} if reason else {}))
