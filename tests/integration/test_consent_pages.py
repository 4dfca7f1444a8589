"""The pages on which a user consents, in a browser, at the width of a desk and of a pocket."""

from typing import Any

import pytest

from zoomkit import UserOAuth, Zoom, errors
from zoomkit.testing import FakeZoom

FITS = "document.documentElement.scrollWidth <= window.innerWidth"


@pytest.fixture
def fake() -> FakeZoom:
    """A fake whose apps ask for little."""
    fake = FakeZoom(seed="demo")
    fake.oauth.scopes = ["user:read:user", "meeting:read:list_meetings:master:with:a:long:name"]
    return fake


@pytest.fixture
def auth(fake: FakeZoom, served: str) -> UserOAuth:
    """An app to which the browser comes back at the fake's own address."""
    redirect_uri = served.replace("/v2", "/callback")
    fake.oauth.redirect_uris.add(redirect_uri)
    oauth_url = served.replace("/v2", "/oauth")
    return fake.user_auth(redirect_uri=redirect_uri, oauth_url=oauth_url, transport=None)


def test_a_user_consents(window: Any, auth: UserOAuth, served: str) -> None:
    """The page says what is asked for; whoever allows it is whom the token is of."""
    authorization = auth.authorization()
    window.goto(authorization.url)
    assert window.title() == "Allow this app?"
    assert window.get_by_text("user:read:user").is_visible()
    assert window.evaluate(FITS)
    window.get_by_label("User").select_option("mei.tanaka@example.com")
    window.get_by_role("button", name="Allow").click()
    assert window.url.startswith(served.replace("/v2", "/callback?"))
    auth.exchange(authorization, window.url)
    with Zoom(auth, base_url=served) as zoom:
        assert zoom.users.get("me").email == "mei.tanaka@example.com"


def test_a_user_denies(window: Any, auth: UserOAuth) -> None:
    """Whoever denies it comes back without a code, and the app is told."""
    authorization = auth.authorization()
    window.goto(authorization.url)
    window.get_by_role("button", name="Deny").click()
    assert "code=" not in window.url
    with pytest.raises(errors.OAuthError, match="access_denied"):
        auth.exchange(authorization, window.url)


def test_a_foreign_app_gets_no_page(window: Any, auth: UserOAuth) -> None:
    """A redirect to somewhere else is refused before anybody is asked."""
    url = auth.authorization().url.replace("callback", "elsewhere")
    answer = window.goto(url)
    assert answer.status == 400
    assert window.get_by_role("button").count() == 0


def test_a_device_is_connected(window: Any, auth: UserOAuth) -> None:
    """A code that no device shows is told; the right one connects it."""
    device = auth.device()
    window.goto(device.verification_uri)
    assert window.evaluate(FITS)
    window.get_by_label("Code").fill("WRONG")
    window.get_by_role("button", name="Allow").click()
    assert window.get_by_text("No device shows this code.").is_visible()
    window.goto(device.verification_uri)
    window.get_by_label("Code").fill(device.user_code)
    window.get_by_role("button", name="Allow").click()
    assert window.get_by_text("The device is connected.").is_visible()
    auth.wait_for(device)
