"""Tokens of a fake Zoom: whose they are, what they permit, and when they end."""

from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from zoomkit import BearerToken, Zoom, errors
from zoomkit.testing import FakeZoom

CALLBACK = "https://example.com/callback"
BASIC = ("fake-client", "fake-secret")


@pytest.fixture
def browser(fake: FakeZoom) -> httpx.Client:
    """A browser, or anything else that speaks HTTP."""
    return httpx.Client(
        transport=fake.transport(), base_url="https://zoom.us", headers={"Accept": "text/html"}
    )


def test_a_token_ends_by_the_fakes_clock(fake: FakeZoom) -> None:
    """Moved beyond its life, a token is refused as expired."""
    with httpx.Client(transport=fake.transport(), base_url="https://api.zoom.us") as http:
        form = {"grant_type": "account_credentials", "account_id": "fake-account"}
        token = http.post("/oauth/token", data=form, auth=BASIC).json()["access_token"]
        headers = {"Authorization": f"Bearer {token}"}
        assert http.get("/v2/users", headers=headers).status_code == 200
        fake.advance(hours=1)
        answer = http.get("/v2/users", headers=headers)
    assert (answer.status_code, answer.json()["code"]) == (401, 124)
    assert "expired" in answer.json()["message"]


def test_clients_renew_by_the_same_clock(fake: FakeZoom, zoom: Zoom) -> None:
    """A client of the fake asks for a new token in time, so that it meets no refusal."""
    for count in (1, 2, 3):
        list(zoom.users.list())
        assert fake.oauth.issued == count
        fake.advance(hours=2)
    assert [each for each in fake.requests if each.answer and each.answer.status == 401] == []


def test_users_renew_by_the_same_clock(fake: FakeZoom) -> None:
    """A user's token is refreshed by the fake's clock, and the refresh token rotates."""
    auth = fake.user_auth()
    with httpx.Client(transport=fake.transport()) as http:
        authorization = auth.authorization()
        auth.exchange(authorization, http.get(authorization.url).headers["location"])
    with fake.zoom(auth) as zoom:
        list(zoom.users.list())
        fake.advance(hours=2)
        list(zoom.users.list())
    sent = [each.fields().get("refresh_token") for each in fake.requests if "token" in each.path]
    assert sent[-1] is not None
    with httpx.Client(transport=fake.transport()) as http:
        form = {"grant_type": "refresh_token", "refresh_token": sent[-1]}
        answer = http.post("https://zoom.us/oauth/token", data=form, auth=BASIC)
    assert answer.json() == {"error": "invalid_grant", "reason": "Invalid Token!"}


@pytest.mark.parametrize(
    ("scopes", "missing"),
    [
        (["meeting:read:meeting"], "webinar:update:status"),
        (["meeting:read"], "webinar:write"),
        ([], "webinar:update:status"),
    ],
)
def test_scopes_are_checked(fake: FakeZoom, scopes: list[str], missing: str) -> None:
    """A token that lacks the scope is refused with the names of its style, granular or classic."""
    fake.add_webinar(68423085)
    fake.oauth.scopes = scopes
    with fake.zoom() as zoom, pytest.raises(errors.MissingScopeError, match=missing):
        zoom.webinars.end(68423085)


@pytest.mark.parametrize("scope", ["webinar:update:status:admin", "webinar:write"])
def test_one_scope_of_either_style_is_enough(fake: FakeZoom, scope: str) -> None:
    """A granular scope permits an operation, and so does a classic one."""
    fake.add_webinar(68423085)
    fake.oauth.scopes = [scope]
    with fake.zoom() as zoom:
        zoom.webinars.end(68423085)
    assert fake.webinars[68423085].state == "ended"


def test_a_new_token_kills_the_older_one_of_the_account(fake: FakeZoom) -> None:
    """Where tokens are jealous, that of a sibling dies; the tokens of users live on."""
    fake.oauth.is_jealous = True
    fake.accept_token("of-ada", user="ada@example.com")
    with fake.zoom() as one, fake.zoom() as other, fake.zoom(BearerToken("of-ada")) as ada:
        list(one.users.list())
        list(other.users.list())
        list(one.users.list())
        assert fake.oauth.issued == 3
        assert ada.users.get("me").email == "ada@example.com"


def test_a_browser_is_shown_a_page(fake: FakeZoom, browser: httpx.Client) -> None:
    """The user is chosen and consents in a form; the token is that user's."""
    fake.add_user("ada@example.com")
    auth = fake.user_auth()
    authorization = auth.authorization()
    page = browser.get(authorization.url)
    assert page.status_code == 200
    assert "<option>ada@example.com</option>" in page.text
    asked = {key: each[0] for key, each in parse_qs(urlsplit(authorization.url).query).items()}
    form = {**asked, "user": "ada@example.com", "decision": "allow"}
    back = browser.post("/oauth/authorize", data=form)
    auth.exchange(authorization, back.headers["location"])
    with fake.zoom(auth) as zoom:
        assert zoom.users.get("me").email == "ada@example.com"


def test_a_browser_can_deny(fake: FakeZoom, browser: httpx.Client) -> None:
    """Who presses Deny comes back without a code."""
    auth = fake.user_auth()
    authorization = auth.authorization()
    asked = {key: each[0] for key, each in parse_qs(urlsplit(authorization.url).query).items()}
    back = browser.post("/oauth/authorize", data={**asked, "decision": "deny"})
    with pytest.raises(errors.OAuthError, match="access_denied"):
        auth.exchange(authorization, back.headers["location"])


def test_what_is_shown_is_escaped(browser: httpx.Client) -> None:
    """Nothing in the address becomes part of the page."""
    query = {"client_id": "fake-client", "redirect_uri": CALLBACK, "state": '"><script>'}
    assert "<script>" not in browser.get("/oauth/authorize", params=query).text
    assert "<script>" not in browser.get("/oauth/device/%3Cscript%3E").text


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_a_foreign_redirect_is_refused(browser: httpx.Client, method: str) -> None:
    """A browser is never sent to an address that is not registered."""
    asked = {"client_id": "fake-client", "redirect_uri": "https://evil.example", "state": "x"}
    given: Any = {"params": asked} if method == "GET" else {"data": {**asked, "decision": "allow"}}
    answer = browser.request(method, "/oauth/authorize", **given)
    assert answer.status_code == 400
    assert "location" not in answer.headers


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"redirect_uri": "https://example.com/other"}, "Redirect URI mismatch"),
        ({"code_verifier": "wrong"}, "Invalid code verifier"),
        ({"code": "unknown"}, "Invalid authorization code"),
    ],
)
def test_a_wrong_exchange_is_refused(
    fake: FakeZoom, browser: httpx.Client, change: dict[str, str], reason: str
) -> None:
    """Each thing that has to fit is checked, and a code serves once."""
    auth = fake.user_auth()
    authorization = auth.authorization()
    browser.headers["Accept"] = "*/*"
    location = browser.get(authorization.url).headers["location"]
    form = {
        "grant_type": "authorization_code",
        "code": authorization.code(location),
        "redirect_uri": CALLBACK,
        "code_verifier": authorization.code_verifier,
    }
    wrong = browser.post("/oauth/token", data={**form, **change}, auth=BASIC)
    assert (wrong.status_code, wrong.json()["reason"]) == (400, reason)


def test_a_code_ends_after_five_minutes_and_serves_once(
    fake: FakeZoom, browser: httpx.Client
) -> None:
    """A code that is old or used is refused."""
    browser.headers["Accept"] = "*/*"
    for minutes in (5.1, 0):
        auth = fake.user_auth()
        authorization = auth.authorization()
        form = {
            "grant_type": "authorization_code",
            "code": authorization.code(browser.get(authorization.url).headers["location"]),
            "redirect_uri": CALLBACK,
            "code_verifier": authorization.code_verifier,
        }
        fake.advance(minutes=minutes)
        statuses = [
            browser.post("/oauth/token", data=form, auth=BASIC).status_code for _ in range(2)
        ]
        assert statuses == ([400, 400] if minutes else [200, 400])


def test_a_wrong_secret_is_refused(browser: httpx.Client) -> None:
    """Who does not know the secret gets no token."""
    form = {"grant_type": "account_credentials", "account_id": "fake-account"}
    answer = browser.post("/oauth/token", data=form, auth=("fake-client", "wrong"))
    assert (answer.status_code, answer.json()["error"]) == (400, "invalid_client")


def test_a_device_is_connected_on_its_page(fake: FakeZoom, browser: httpx.Client) -> None:
    """The code that the device shows is typed in, and its token is that of the user chosen."""
    fake.add_user("ada@example.com")
    auth = fake.user_auth()
    device = auth.device()
    assert device.user_code in browser.get(f"/oauth/device/{device.user_code}").text
    form = {"user_code": device.user_code, "user": "ada@example.com", "decision": "allow"}
    assert browser.post("/oauth/device", data=form).status_code == 200
    assert browser.post("/oauth/device", data=form).status_code == 400
    auth.wait_for(device)
    with fake.zoom(auth) as zoom:
        assert zoom.users.get("me").email == "ada@example.com"


def test_revoked_users_cannot_refresh(fake: FakeZoom, browser: httpx.Client) -> None:
    """With a user's token the refresh token is worth nothing, too."""
    auth = fake.user_auth()
    browser.headers["Accept"] = "*/*"
    authorization = auth.authorization()
    form = {
        "grant_type": "authorization_code",
        "code": authorization.code(browser.get(authorization.url).headers["location"]),
        "redirect_uri": CALLBACK,
        "code_verifier": authorization.code_verifier,
    }
    said = browser.post("/oauth/token", data=form, auth=BASIC).json()
    browser.post("/oauth/revoke", data={"token": said["access_token"]}, auth=BASIC)
    again = {"grant_type": "refresh_token", "refresh_token": said["refresh_token"]}
    assert browser.post("/oauth/token", data=again, auth=BASIC).status_code == 400
