"""The OAuth endpoints of a fake Zoom."""

import base64
import itertools
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final
from urllib.parse import parse_qsl, urlencode

from attrs import define, field, frozen

from zoomkit.auth.consent import challenge
from zoomkit.testing.consent_pages import authorize_page, device_page, told
from zoomkit.testing.hosts import LOOPBACK, host_of
from zoomkit.testing.messages import Answer, ReceivedRequest
from zoomkit.testing.records import Key
from zoomkit.testing.world import World

BASE_PATH: Final = "/oauth/"
_DEVICE_GRANT: Final = "urn:ietf:params:oauth:grant-type:device_code"
_SHOWN_SCOPE: Final = "webinar:write:admin"
_CODE_LIFE: Final = 300.0  # seconds
_DEVICE_LIFE: Final = 900.0
_MOST_SHOWN: Final = 200  # users on a page


@frozen
class Grant:
    """What a token permits.

    Attributes:
        user: The id of the user whose it is; None if it is the account's.
        scopes: The scopes; None for all.
        ends_at: When it ends, in seconds of the fake's clock; None if never.
    """

    user: Key | None = None
    scopes: frozenset[str] | None = None
    ends_at: float | None = None


@frozen
class _Code:
    """What a user consented to."""

    redirect_uri: str
    code_challenge: str | None
    user: Key
    ends_at: float


@define
class _Device:
    """A device that waits for a user's consent."""

    user_code: str
    ends_at: float
    state: str = "authorization_pending"
    user: Key = field(default="")


class FakeOAuth:
    """Issues tokens and checks them, as Zoom documents it.

    Args:
        world: Whose users there are, and what time it is.
        client_id: The app's client id.
        client_secret: The app's client secret.

    Attributes:
        life: How long a token lives, in seconds.
        is_jealous: Whether a new token kills the one before of the same account or user.
        scopes: What new tokens permit; None for everything.
        redirect_uris: Where browsers may be sent back to.
        consents: Whether the user consents, where no page is asked for.
        api_url: Where it says that the API is.
        issued: How many tokens were issued.
    """

    def __init__(self, world: World, client_id: str, client_secret: str) -> None:
        self.life: float = 3599
        self.is_jealous = False
        self.scopes: Iterable[str] | None = None
        self.redirect_uris = {"https://example.com/callback", "http://127.0.0.1:8765/callback"}
        self.consents = True
        self.api_url = "https://api.zoom.us"
        self.issued = 0
        self._world = world
        pair = f"{client_id}:{client_secret}".encode()
        self._basic = f"Basic {base64.b64encode(pair).decode()}"
        self._client_id = client_id
        self._numbers = itertools.count(1)
        self._tokens: dict[str, Grant] = {}
        self._refresh: dict[str, Grant] = {}
        self._codes: dict[str, _Code] = {}
        self._devices: dict[str, _Device] = {}
        self._grants: Mapping[str, Callable[[dict[str, Any]], Answer]] = {
            "account_credentials": self._for_account,
            "authorization_code": self._for_code,
            "refresh_token": self._for_refresh,
            _DEVICE_GRANT: self._for_device,
        }

    # --- what a test says ---------------------------------------------------------------------

    def accept(
        self, token: str, scopes: Iterable[str] | None = None, user: Key | None = None
    ) -> None:
        """Accept a token that was not issued here; it does not end.

        Args:
            token: The token.
            scopes: What it permits; by default everything.
            user: The id of the user whose it is; by default it is the account's.
        """
        self._tokens[token] = Grant(user, _set(scopes))

    def revoke(self) -> None:
        """Make every access token worthless; refresh tokens serve on."""
        self._tokens.clear()

    def expire_codes(self) -> None:
        """Make every code worthless, as five minutes do."""
        self._codes.clear()
        for device in self._devices.values():
            device.state = "expired_token"

    def decide(self, user_code: str, *, consents: bool = True, user: str = "") -> bool:
        """Let the user of a device decide, who typed in a code; tell whether there is such one."""
        for device in self._devices.values():
            if device.user_code == user_code and device.state == "authorization_pending":
                device.state = "consented" if consents else "access_denied"
                device.user = self._user(user)
                return True
        return False

    # --- behaviour ----------------------------------------------------------------------------

    def grant(self, token: str) -> Grant | None:
        """Return what a token permits; None if it is worthless."""
        found = self._tokens.get(token)
        return found if found is not None and self._lives(found.ends_at) else None

    def accepts(self, token: str) -> bool:
        """Tell whether a call may be made with a token."""
        return self.grant(token) is not None

    def has_ended(self, token: str) -> bool:
        """Tell whether a token was good once, and its time is over."""
        return token in self._tokens and self.grant(token) is None

    def answer(self, request: ReceivedRequest) -> Answer:
        """Answer a request to an OAuth endpoint."""
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
            self._revoke_one(fields.get("token", ""))
            return Answer(200, {"status": "success"})
        return Answer(404)

    def _revoke_one(self, token: str) -> None:
        found = self._tokens.pop(token, None)
        if found is not None and found.user is not None:
            self._refresh = {k: v for k, v in self._refresh.items() if v.user != found.user}

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
            self._codes[given["code"]] = _Code(
                redirect_uri,
                asked.get("code_challenge"),
                self._user(asked.get("user", "")),
                self._after(_CODE_LIFE),
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
        return self._new_token(Grant(None, _set(self.scopes)))

    def _for_code(self, fields: dict[str, Any]) -> Answer:
        code = self._codes.pop(fields.get("code", ""), None)  # it serves once
        if code is None or not self._lives(code.ends_at):
            return _refused("invalid_grant", "Invalid authorization code")
        if fields.get("redirect_uri") != code.redirect_uri:
            return _refused("invalid_grant", "Redirect URI mismatch")
        verifier = fields.get("code_verifier", "")
        if code.code_challenge is not None and challenge(verifier) != code.code_challenge:
            return _refused("invalid_grant", "Invalid code verifier")
        return self._new_token(Grant(code.user, _set(self.scopes)))

    def _for_refresh(self, fields: dict[str, Any]) -> Answer:
        grant = self._refresh.pop(fields.get("refresh_token", ""), None)
        if grant is None:
            return _refused("invalid_grant", "Invalid Token!")
        return self._new_token(grant)

    def _for_device(self, fields: dict[str, Any]) -> Answer:
        device = self._devices.get(fields.get("device_code", ""))
        if device is None:
            return _refused("invalid_grant")
        if not self._lives(device.ends_at):
            return _refused("expired_token")
        if device.state != "consented":
            return _refused(device.state)
        del self._devices[fields["device_code"]]
        return self._new_token(Grant(device.user, _set(self.scopes)))

    def _new_device(self, request: ReceivedRequest) -> Answer:
        number = next(self._numbers)
        code = f"CODE-{number}"
        self._devices[f"fake-device-{number}"] = _Device(code, self._after(_DEVICE_LIFE))
        is_here = host_of(request) in LOOPBACK
        page = f"http://{request.headers['host']}" if is_here else "https://zoom.us"
        return Answer(
            200,
            {
                "device_code": f"fake-device-{number}",
                "user_code": code,
                "verification_uri": f"{page}/oauth/device",
                "verification_uri_complete": f"{page}/oauth/device/{code}",
                "expires_in": int(_DEVICE_LIFE),
                "interval": 5,
            },
        )

    def _new_token(self, grant: Grant) -> Answer:
        token = f"fake-token-{next(self._numbers)}"
        if self.is_jealous:
            self._tokens = {k: v for k, v in self._tokens.items() if v.user != grant.user}
        self._tokens[token] = Grant(grant.user, grant.scopes, self._after(self.life))
        self.issued += 1
        scopes = [_SHOWN_SCOPE] if grant.scopes is None else sorted(grant.scopes)
        answer = {
            "access_token": token,
            "token_type": "bearer",
            "expires_in": self.life,
            "scope": " ".join(scopes),
            "api_url": self.api_url,
        }
        if grant.user is not None:
            refresh = f"fake-refresh-{next(self._numbers)}"
            self._refresh[refresh] = grant
            answer["refresh_token"] = refresh
        return Answer(200, answer)

    def _after(self, seconds: float) -> float:
        return self._world.clock.monotonic() + seconds

    def _lives(self, ends_at: float | None) -> bool:
        return ends_at is None or self._world.clock.monotonic() <= ends_at

    def _addresses(self) -> list[str]:
        users = itertools.islice(self._world["users"].values(), _MOST_SHOWN)
        return [str(each.get("email")) for each in users]

    def _user(self, address: str) -> Key:
        found = self._world["users"].find(address) if address else None
        return found.key if found else self._world.owner_id


def _texts(request: ReceivedRequest) -> dict[str, str]:
    return {name: each for name, each in request.fields().items() if isinstance(each, str)}


def _set(scopes: Iterable[str] | None) -> frozenset[str] | None:
    return None if scopes is None else frozenset(scopes)


def _refused(error: str, reason: str | None = None) -> Answer:
    return Answer(400, {"error": error} | ({"reason": reason} if reason else {}))
