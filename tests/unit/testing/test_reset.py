"""Going back to the seed: each part of a fake that a test may have changed."""

from copy import deepcopy
from typing import Any

import httpx
import pytest

from zoomkit import BearerToken, Zoom, errors
from zoomkit.testing import Clock, FakeZoom, seeding

BASIC = ("fake-client", "fake-secret")


@pytest.fixture
def fake() -> FakeZoom:
    """A fake with something in it."""
    return FakeZoom(seed="demo")


@pytest.fixture
def http(fake: FakeZoom) -> httpx.Client:
    """Whoever speaks HTTP to the fake."""
    return httpx.Client(transport=fake.transport(), base_url="https://zoom.us")


def exchange(http: httpx.Client, code: str) -> int:
    """Exchange a code; return the status of the answer."""
    form = {
        "grant_type": "authorization_code",
        "code": code,
        "redirect_uri": "https://example.com/callback",
    }
    return http.post("/oauth/token", data=form, auth=BASIC).status_code


def code_of(http: httpx.Client) -> str:
    """Return the code of a user who consents."""
    query = {"client_id": "fake-client", "redirect_uri": "https://example.com/callback"}
    back = httpx.URL(http.get("/oauth/authorize", params=query).headers["location"])
    return back.params["code"]


def test_state_returns(fake: FakeZoom, zoom: Zoom) -> None:
    """What exists is what the seed says, also of the owner, who is the one that is there."""
    before = seeding.dump(fake.world)
    zoom.users.update("me", last_name="Changed")
    zoom.users.delete("mei.tanaka@example.com")
    fake.add_meeting()
    assert fake.owner["last_name"] == "Changed"
    fake.reset()
    assert seeding.dump(fake.world) == before
    assert fake.owner is fake.users[fake.owner.id]
    assert fake.owner["last_name"] != "Changed"


def test_ids_and_time_return(fake: FakeZoom) -> None:
    """The same test makes the same things at the same time."""

    def made() -> tuple[Any, str]:
        fake.advance(hours=3)
        return fake.add_meeting().fields, fake.clock.stamp()

    first = made()
    fake.reset()
    assert made() == first


def test_a_clock_that_runs_shows_the_present_again() -> None:
    """What was moved is moved back; what passed by itself has passed."""
    now = [100.0]
    fake = FakeZoom(clock=Clock(source=lambda: now[0]))
    now[0] += 60
    fake.advance(hours=1)
    fake.reset()
    assert fake.clock.monotonic() == 60


def test_faults_and_delays_are_forgotten(fake: FakeZoom, zoom: Zoom) -> None:
    """Nothing fails or is slow that did not before."""
    fake.fail("*", status=500)
    fake.answer("users.get")
    fake.delay("*", 10)
    fake.reset()
    zoom.users.get("me")
    assert fake.clock.monotonic() == 0


def test_limits_return(fake: FakeZoom) -> None:
    """Limits that a test set are gone, and those before count from nothing."""
    fake.limit("Medium", 2)
    before = fake.snapshot()
    fake.limit("Light", 1)
    with fake.zoom(max_retries=0) as zoom:
        for _ in range(2):
            list(zoom.users.list())
        with pytest.raises(errors.RateLimitError):
            list(zoom.users.list())
        fake.reset(before)
        assert fake.rate_limited == 0
        for _ in range(3):
            zoom.users.get("me")
        for _ in range(2):
            list(zoom.users.list())
        with pytest.raises(errors.RateLimitError):
            list(zoom.users.list())
        fake.reset()
        for _ in range(5):
            list(zoom.users.list())


def test_what_was_received_is_forgotten(fake: FakeZoom, zoom: Zoom) -> None:
    """The journal, the warnings and the numbers of answers begin anew."""
    meeting = fake.add_meeting()
    zoom.meetings.end(int(meeting.id))
    assert fake.warnings
    fake.reset()
    assert (fake.requests, fake.warnings, fake.oauth.issued) == ([], [], 0)
    with pytest.raises(errors.NotFoundError) as caught:
        zoom.users.get("nobody")
    assert caught.value.request_id == "fake-0001"


def test_receivers_return(fake: FakeZoom) -> None:
    """Who was told since is told no more; who was told before still is, and once."""
    first: list[httpx.Request] = []
    later: list[httpx.Request] = []
    fake.send_webhooks_to(first.append, validate=False)
    before = fake.snapshot()
    fake.send_webhooks_to(later.append, validate=False)
    fake.emit("meeting.started")
    fake.reset(before)
    assert fake.deliveries == []
    fake.emit("meeting.started")
    assert (len(first), len(later)) == (2, 1)
    fake.reset()
    fake.emit("meeting.started")
    assert (len(first), len(later)) == (2, 1)


def test_what_failed_is_not_sent_again(fake: FakeZoom) -> None:
    """A delivery that waits for its next attempt waits no longer."""
    sent: list[httpx.Request] = []

    def refuse(request: httpx.Request) -> int:
        sent.append(request)
        return 500

    fake.send_webhooks_to(refuse, validate=False)
    fake.emit("meeting.started")
    fake.reset()
    fake.advance(hours=3)
    assert len(sent) == 1


def test_what_is_being_sent_is_forgotten_too(fake: FakeZoom) -> None:
    """A delivery that fails while the fake goes back is not sent again."""
    sent: list[httpx.Request] = []

    def reset_and_refuse(request: httpx.Request) -> int:
        sent.append(request)
        fake.reset(before)
        return 500

    fake.send_webhooks_to(reset_and_refuse, validate=False)
    before = fake.snapshot()
    fake.emit("meeting.started")
    fake.advance(hours=3)
    assert len(sent) == 1


def test_clients_go_on(fake: FakeZoom, zoom: Zoom) -> None:
    """A client needs no new token, whatever a test did to the one that it holds."""
    zoom.users.get("me")
    fake.revoke_tokens()
    fake.reset()
    zoom.users.get("me")
    fake.oauth.scopes = ["meeting:read"]
    fake.revoke_tokens()
    with pytest.raises(errors.MissingScopeError):
        zoom.users.get("me")
    fake.reset()
    zoom.users.get("me")
    fake.advance(hours=2)
    fake.reset()
    zoom.users.get("me")
    assert [each.answer and each.answer.status for each in fake.requests] == [200]


def test_tokens_of_users_go_on(fake: FakeZoom, http: httpx.Client) -> None:
    """A refresh token that was revoked with its access token serves again."""
    form = {
        "grant_type": "authorization_code",
        "code": code_of(http),
        "redirect_uri": "https://example.com/callback",
    }
    token = http.post("/oauth/token", data=form, auth=BASIC).json()
    http.post("/oauth/revoke", data={"token": token["access_token"]}, auth=BASIC)
    renewal = {"grant_type": "refresh_token", "refresh_token": token["refresh_token"]}
    assert http.post("/oauth/token", data=renewal, auth=BASIC).status_code == 400
    fake.reset()
    assert http.post("/oauth/token", data=renewal, auth=BASIC).status_code == 200


def test_accepted_tokens_return(fake: FakeZoom) -> None:
    """A token that was told in a test is worth nothing in the next, and one told before serves."""
    fake.accept_token("before")
    snapshot = fake.snapshot()
    fake.accept_token("since")
    fake.revoke_tokens()
    fake.reset(snapshot)
    fake.zoom(BearerToken("before")).users.get("me")
    with pytest.raises(errors.InvalidTokenError):
        fake.zoom(BearerToken("since")).users.get("me")


def test_no_secret_is_shown(fake: FakeZoom) -> None:
    """A snapshot tells neither tokens nor the secrets of receivers."""
    fake.accept_token("token-of-a-user")
    fake.send_webhooks_to(lambda _: None, "secret-of-a-receiver", validate=False)
    said = repr(fake.snapshot())
    assert "token-of-a-user" not in said
    assert "secret-of-a-receiver" not in said


def test_codes_are_forgotten(fake: FakeZoom, http: httpx.Client) -> None:
    """A code of before serves no more, nor does a device that waits."""
    code = code_of(http)
    device = http.post("/oauth/devicecode", auth=BASIC).json()
    fake.reset()
    assert exchange(http, code) == 400
    assert not fake.oauth.decide(device["user_code"])
    assert exchange(http, code_of(http)) == 200


def test_settings_of_oauth_return(fake: FakeZoom) -> None:
    """What a test set of the OAuth endpoints is as it was."""
    oauth = fake.oauth

    def said() -> list[Any]:
        names = ("life", "is_jealous", "scopes", "consents", "api_url", "redirect_uris")
        return [deepcopy(getattr(oauth, name)) for name in names]

    before = said()
    oauth.life, oauth.is_jealous, oauth.scopes = 1, True, []
    oauth.consents, oauth.api_url = False, "https://api-eu.zoom.us"
    oauth.redirect_uris.add("https://other.example.com")
    fake.reset()
    assert said() == before


def test_records_that_a_test_holds(fake: FakeZoom, zoom: Zoom) -> None:
    """What a test made ready and holds is what exists after a reset, also if it was deleted."""
    webinar = fake.add_webinar(topic="Before")
    before = fake.snapshot()
    zoom.webinars.update(webinar.id, topic="Changed")
    zoom.webinars.end(webinar.id)
    zoom.webinars.delete(webinar.id)
    fake.reset(before)
    assert fake.webinars[webinar.id] is webinar
    assert (webinar["topic"], webinar.state) == ("Before", "started")


def test_a_state_of_another_fake(fake: FakeZoom) -> None:
    """Two fakes that go back to the same state share nothing."""
    meeting = fake.add_meeting(topic="Mine")
    other = FakeZoom()
    other.reset(fake.snapshot())
    other.meetings[meeting.id]["topic"] = "Another's"
    assert fake.meetings[meeting.id]["topic"] == "Mine"
