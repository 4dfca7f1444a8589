"""Users who consent: in a browser, on a device; and what they are told when that fails."""

import asyncio
import copy
import hashlib
import pickle
from base64 import urlsafe_b64encode
from collections.abc import Callable
from datetime import timedelta
from typing import Any, cast
from urllib.parse import parse_qs, urlsplit

import attrs
import httpx
import pytest

from zoomkit import (
    Authorization,
    BearerToken,
    MemoryTokenStore,
    RateLimiter,
    RedisTokenStore,
    ServerToServerOAuth,
    Token,
    UserOAuth,
    Zoom,
    errors,
)
from zoomkit.stores import KeyringTokenStore
from zoomkit.testing import Clock, FakeZoom

KEY = "https://zoom.us/oauth/token user fake-client me"
SECRETS = ("very-secret",)  # in a list, so that no constant of a frame is one
Do = Callable[..., Any]


@pytest.fixture(params=["", "a"], ids=["blocking", "awaiting"])
def do(request: pytest.FixtureRequest) -> Do:
    """Do something with credentials, blocking or awaiting, by the same names."""

    def done(auth: UserOAuth, name: str, *arguments: Any) -> Any:
        name = {"await_for": "wait_for"}.get(name, name)
        if not request.param:
            return getattr(auth, name)(*arguments)
        twin = "await_for" if name == "wait_for" else f"a{name}"
        return asyncio.run(getattr(auth, twin)(*arguments))

    return done


def visited(fake: FakeZoom, authorization: Authorization) -> str:
    """Let a browser visit the page on which a user consents; return where it is sent back to."""
    with httpx.Client(transport=fake.transport()) as browser:
        return str(browser.get(authorization.url).headers["location"])


def signed_in(fake: FakeZoom, **options: Any) -> UserOAuth:
    """Return the credentials of a user who has signed in."""
    auth = fake.user_auth(**options)
    authorization = auth.authorization()
    auth.exchange(authorization, visited(fake, authorization))
    return auth


def refused(do: Do, auth: UserOAuth, name: str, *arguments: Any) -> errors.OAuthError:
    """Return the error with which something ends."""
    with pytest.raises(errors.OAuthError) as caught:
        do(auth, name, *arguments)
    return caught.value


def test_authorization_url_has_state_and_challenge(fake: FakeZoom) -> None:
    """The URL asks for a code, with a state and the S256 of a verifier that is not in it."""
    asked = fake.user_auth().authorization()
    url = urlsplit(asked.url)
    query = {name: values[0] for name, values in parse_qs(url.query).items()}
    digest = hashlib.sha256(asked.code_verifier.encode()).digest()
    assert f"{url.scheme}://{url.netloc}{url.path}" == "https://zoom.us/oauth/authorize"
    assert query == {
        "response_type": "code",
        "client_id": "fake-client",
        "redirect_uri": "https://example.com/callback",
        "state": asked.state,
        "code_challenge": urlsafe_b64encode(digest).decode().rstrip("="),
        "code_challenge_method": "S256",
    }
    assert 43 <= len(asked.code_verifier) <= 128
    assert asked.code_verifier not in asked.url + repr(asked)


def test_no_two_authorizations_are_alike(fake: FakeZoom) -> None:
    """State and verifier are new each time."""
    asked = [fake.user_auth().authorization() for _ in range(20)]
    assert len({each.state for each in asked}) == 20
    assert len({each.code_verifier for each in asked}) == 20


def test_authorization_wants_a_redirect_uri(fake: FakeZoom) -> None:
    """Without a redirect URI there is none."""
    with pytest.raises(errors.ConfigurationError, match="redirect_uri"):
        fake.user_auth(redirect_uri=None).authorization()


def test_code_becomes_a_token(fake: FakeZoom, do: Do) -> None:
    """After the exchange calls are made with the user's token, also by others with the store."""
    store = MemoryTokenStore()
    auth = fake.user_auth(token_store=store)
    asked = auth.authorization()
    do(auth, "exchange", asked, visited(fake, asked))
    for each in (auth, fake.user_auth(token_store=store)):
        fake.zoom(each).webinars.end(68423085)
    assert fake.oauth.issued == 1


def test_each_user_has_tokens_of_his_own(fake: FakeZoom) -> None:
    """In one store there are the tokens of several users."""
    store = MemoryTokenStore()
    for user in ("anna", "ben"):
        signed_in(fake, token_store=store, user=user)
    for user in ("anna", "ben"):
        fake.zoom(fake.user_auth(token_store=store, user=user)).webinars.end(68423085)
    sent = [each.headers["authorization"] for each in fake.requests if "/v2/" in each.path]
    assert len(set(sent)) == 2
    with pytest.raises(errors.OAuthError, match="not signed in"):
        fake.zoom(fake.user_auth(token_store=store, user="carl")).webinars.end(68423085)


def test_denied_consent_says_so(fake: FakeZoom, do: Do) -> None:
    """If the user denies it, the error has Zoom's reason, and no token is asked for."""
    fake.oauth.consents = False
    auth = fake.user_auth()
    asked = auth.authorization()
    error = refused(do, auth, "exchange", asked, visited(fake, asked))
    assert (error.error, error.reason) == ("access_denied", "The user denied it")
    assert "sign in again" in str(error)


@pytest.mark.parametrize("state", ["", "&state=", "&state=other", "&state=%FF"])
def test_strange_state_is_refused(state: str, fake: FakeZoom, do: Do) -> None:
    """A browser that comes from elsewhere brings no code to Zoom."""
    auth = fake.user_auth()
    callback = f"https://example.com/callback?code=x{state}"
    error = refused(do, auth, "exchange", auth.authorization(), callback)
    assert error.error == "invalid_state"
    assert fake.requests == []


def test_replayed_state_is_refused(fake: FakeZoom, do: Do) -> None:
    """An authorization serves once."""
    auth = fake.user_auth()
    asked = auth.authorization()
    callback = visited(fake, asked)
    do(auth, "exchange", asked, callback)
    assert refused(do, auth, "exchange", asked, callback).error == "invalid_state"
    assert fake.oauth.issued == 1


def test_replayed_code_is_refused_by_zoom(fake: FakeZoom, do: Do) -> None:
    """In another process it is Zoom that knows that a code was used."""
    asked = fake.user_auth().authorization()
    callback = visited(fake, asked)
    do(fake.user_auth(), "exchange", asked, callback)
    error = refused(do, fake.user_auth(), "exchange", asked, callback)
    assert (error.status_code, error.error) == (400, "invalid_grant")
    assert error.reason == "Invalid authorization code"


def test_expired_code_is_refused(fake: FakeZoom, do: Do) -> None:
    """A code that has expired is an error with Zoom's reason."""
    auth = fake.user_auth()
    asked = auth.authorization()
    callback = visited(fake, asked)
    fake.oauth.expire_codes()
    assert refused(do, auth, "exchange", asked, callback).reason == "Invalid authorization code"


def test_redirect_mismatch_is_refused(fake: FakeZoom, do: Do) -> None:
    """Another redirect URI than that of the authorization is an error with Zoom's reason."""
    auth = fake.user_auth()
    asked = auth.authorization()
    callback = visited(fake, asked)
    changed = Authorization(asked.url, asked.state, asked.code_verifier, "https://example.com/2")
    assert refused(do, auth, "exchange", changed, callback).reason == "Redirect URI mismatch"


def test_stolen_code_is_worthless(fake: FakeZoom, do: Do) -> None:
    """Who has the code and not the verifier gets no token."""
    auth = fake.user_auth()
    asked = auth.authorization()
    stolen = Authorization(asked.url, asked.state, "x" * 43, asked.redirect_uri)
    callback = visited(fake, asked)
    assert refused(do, auth, "exchange", stolen, callback).reason == "Invalid code verifier"


# --- refresh --------------------------------------------------------------------------------------


def test_refresh_token_rotates(fake: FakeZoom) -> None:
    """Each renewal uses the refresh token of the one before."""
    auth = signed_in(fake)
    zoom = fake.zoom(auth)
    for _ in range(5):
        zoom.webinars.end(68423085)
        fake.revoke_tokens()
    refreshed = [each.fields().get("refresh_token") for each in fake.requests]
    used = [each for each in refreshed if each]
    assert len(set(used)) == len(used) == 4


class Watched(MemoryTokenStore):
    """A store that notes what was saved, and how many requests a fake had received by then."""

    def __init__(self, fake: FakeZoom) -> None:
        super().__init__()
        self.fake = fake
        self.saved: list[tuple[str, int]] = []

    def save(self, key: str, token: Token) -> None:
        """Keep a token under a key."""
        self.saved.append((token.value, len(self.fake.requests)))
        super().save(key, token)


def test_refresh_token_is_saved_before_the_token_is_used(fake: FakeZoom) -> None:
    """Between the answer with a new refresh token and its being saved no request is sent."""
    store = Watched(fake)
    auth = signed_in(fake, token_store=store)
    fake.revoke_tokens()
    fake.zoom(auth).webinars.end(68423085)
    value, received = store.saved[-1]
    assert fake.requests[received - 1].fields()["grant_type"] == "refresh_token"
    assert fake.requests[received].headers["authorization"] == f"Bearer {value}"


def test_worker_that_was_overtaken_uses_the_new_chain(fake: FakeZoom) -> None:
    """A refresh token that another has used meanwhile is no error: the store has the next one."""
    store = MemoryTokenStore()
    auth = signed_in(fake, token_store=store)
    sibling = fake.user_auth(token_store=store)
    fake.revoke_tokens()
    store.acquire = lambda *_: True  # type: ignore[method-assign]  # a lock that has expired
    is_first = [True]

    def respond(request: httpx.Request) -> httpx.Response:
        if request.url.path == "/oauth/token" and is_first.pop() if is_first else False:
            fake.zoom(sibling).webinars.end(68423085)
        return fake.transport().handle_request(request)

    Zoom(auth, transport=httpx.MockTransport(respond), max_retries=0).webinars.end(68423085)
    assert fake.oauth.issued == 2


def test_dead_chain_asks_for_a_new_sign_in(fake: FakeZoom) -> None:
    """If Zoom does not know the refresh token, the error says that the user has to sign in."""
    store = MemoryTokenStore()
    store.save(KEY, Token("t", fake.clock.now() - timedelta(hours=1), refresh="lost"))
    with pytest.raises(errors.OAuthError, match="sign in again") as caught:
        fake.zoom(fake.user_auth(token_store=store)).webinars.end(68423085)
    assert (caught.value.error, caught.value.reason) == ("invalid_grant", "Invalid Token!")
    assert len(fake.requests) == 1


# --- revoke and devices ---------------------------------------------------------------------------


def test_revoked_tokens_are_forgotten(fake: FakeZoom, do: Do) -> None:
    """After a revocation neither Zoom nor the store knows the token; a second one does nothing."""
    store = MemoryTokenStore()
    auth = signed_in(fake, token_store=store)
    do(auth, "revoke")
    assert store.load(KEY) is None
    with pytest.raises(errors.OAuthError, match="not signed in"):
        fake.zoom(auth).webinars.end(68423085)
    sent = len(fake.requests)
    do(auth, "revoke")
    assert len(fake.requests) == sent
    assert not fake.oauth.accepts("fake-token-2")


@pytest.fixture
def device_pauses(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The pauses between questions in seconds, noted instead of made."""
    noted: list[float] = []

    def note(_: Clock, seconds: float) -> None:
        noted.append(seconds)

    monkeypatch.setattr(Clock, "sleep", note)
    return noted


def deciding(fake: FakeZoom, decide: Callable[[], object], after: int) -> httpx.MockTransport:
    """Return a transport on which a user decides after so many questions."""
    asked = [0]

    def respond(request: httpx.Request) -> httpx.Response:
        asked[0] += b"device_code=" in request.content
        if asked[0] == after:
            decide()
        if asked[0] == 2 and b"device_code=" in request.content:
            return httpx.Response(400, json={"error": "slow_down"})
        return fake.transport().handle_request(request)

    return httpx.MockTransport(respond)


def test_device_gets_a_token_once_the_user_consents(
    fake: FakeZoom, do: Do, device_pauses: list[float]
) -> None:
    """Zoom is asked in the interval that it wants, slower if it wants, until the user consents."""
    codes: list[str] = []
    transport = deciding(fake, lambda: fake.oauth.decide(codes[0]), after=4)
    auth = fake.user_auth(transport=transport)
    device = do(auth, "device")
    codes.append(device.user_code)
    assert device.verification_uri == "https://zoom.us/oauth/device"
    assert device.device_code not in repr(device)
    do(auth, "wait_for", device)
    assert device_pauses == [5.0, 10.0, 10.0]
    fake.zoom(auth).webinars.end(68423085)


@pytest.mark.parametrize("error", ["access_denied", "expired_token"])
@pytest.mark.usefixtures("device_pauses")
def test_device_without_consent(error: str, fake: FakeZoom, do: Do) -> None:
    """Denied consent and an expired code are errors with Zoom's word."""
    auth = fake.user_auth()
    device = do(auth, "device")
    if error == "access_denied":
        fake.oauth.decide(device.user_code, consents=False)
    else:
        fake.oauth.expire_codes()
    assert refused(do, auth, "wait_for", device).error == error


# --- hosts, secrets -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("options", "host"),
    [
        ({}, "zoom.us"),
        ({"cloud": "gov"}, "zoomgov.com"),
        ({"oauth_url": "http://[::1]:1/o"}, "::1"),
    ],
)
def test_endpoints_of_a_cloud(options: Any, host: str) -> None:
    """The endpoints are those of the cloud, or those that are given."""
    auth = UserOAuth("client", "secret", redirect_uri="https://example.com", **options)
    assert urlsplit(auth.authorization().url).hostname == host


@pytest.mark.parametrize("url", ["http://zoom.example.com/oauth", "ftp://zoom.us", "\0"])
def test_no_secret_to_endpoints_in_clear(url: str) -> None:
    """Endpoints that the secret could be read on the way to are refused, without it."""
    with pytest.raises(errors.ConfigurationError) as caught:
        UserOAuth("client", "very-secret", oauth_url=url)
    assert "very-secret" not in str(caught.value)


@pytest.mark.parametrize("duplicate", [pickle.dumps, copy.copy, copy.deepcopy])
@pytest.mark.parametrize(
    "make",
    [
        lambda: UserOAuth("client", "very-secret"),
        lambda: ServerToServerOAuth("account", "client", "very-secret"),
        lambda: Zoom(ServerToServerOAuth("account", "client", "very-secret")),
        lambda: BearerToken("very-secret"),
        lambda: RedisTokenStore("redis://user:very-secret@127.0.0.1:1/0"),
        lambda: RateLimiter("pro", redis="redis://user:very-secret@127.0.0.1:1/0"),
        KeyringTokenStore,
        MemoryTokenStore,
    ],
)
def test_what_holds_secrets_refuses_to_be_copied(
    make: Callable[[], Any], duplicate: Callable[[Any], Any]
) -> None:
    """Clients, credentials, limiters and stores say clearly that they cannot be pickled."""
    with pytest.raises(TypeError, match="pickled") as caught:
        duplicate(make())
    assert "very-secret" not in str(caught.value)


def test_no_secret_is_shown(fake: FakeZoom, logged: pytest.LogCaptureFixture) -> None:
    """Neither reprs nor logs hold a token, a refresh token, a code or the secret."""
    auth = signed_in(fake)
    fake.zoom(auth).webinars.end(68423085)
    fake.revoke_tokens()
    fake.zoom(auth).webinars.end(68423085)
    shown = logged.text.replace("https://zoom.us/oauth/authorize", "") + repr(auth)
    ours = "\n".join(line for line in shown.splitlines() if "/authorize?" not in line)
    held = ("fake-token", "fake-refresh", "fake-secret", "fake-code")
    assert [each for each in held if each in ours] == []


WRONG: dict[str, Callable[[], Any]] = {
    "account": lambda: ServerToServerOAuth("", "client", SECRETS[0]),
    "token_url": lambda: ServerToServerOAuth(
        "a", "client", SECRETS[0], token_url="http://a.example"
    ),
    "token_store": lambda: ServerToServerOAuth(
        "a", "client", SECRETS[0], token_store=cast("Any", 5)
    ),
    "client": lambda: UserOAuth("", SECRETS[0]),
    "oauth_url": lambda: UserOAuth("client", SECRETS[0], oauth_url="http://a.example"),
    "redis": lambda: RedisTokenStore(f"{SECRETS[0]}://"),
    "limiter": lambda: RateLimiter(redis=f"{SECRETS[0]}://"),
}


@pytest.mark.parametrize("make", WRONG.values(), ids=WRONG)
def test_wrong_argument_shows_no_secret_beside_it(make: Callable[[], Any]) -> None:
    """No frame of ours holds a secret that was given with an argument that is refused."""
    with pytest.raises(errors.ConfigurationError) as caught:
        make()
    frames = [each for each in caught.traceback if "/tests/" not in str(each.path)]
    shown = " ".join(str({name: repr(each) for name, each in one.locals.items()}) for one in frames)
    assert frames
    assert SECRETS[0] not in shown + str(caught.value)
    assert caught.value.__context__ is None


@pytest.mark.usefixtures("no_pauses")
@pytest.mark.parametrize("hiccup", [httpx.ReadError("lost"), httpx.Response(502, text="<html>")])
def test_device_waits_through_a_hiccup(fake: FakeZoom, hiccup: Any) -> None:
    """One poll that is lost, or answered by a gateway, does not end the waiting for a user."""
    outcomes = [hiccup]

    def respond(request: httpx.Request) -> httpx.Response:
        if request.url.path == "/oauth/token" and outcomes:
            outcome = outcomes.pop()
            if isinstance(outcome, Exception):
                raise outcome
            return cast("httpx.Response", outcome)
        return fake.transport().handle_request(request)

    auth = fake.user_auth(transport=httpx.MockTransport(respond))
    device = auth.device()
    fake.oauth.decide(device.user_code)
    auth.wait_for(device)
    assert fake.oauth.issued == 1


@pytest.mark.usefixtures("no_pauses")
def test_device_says_what_it_waited_through(fake: FakeZoom) -> None:
    """Where the token endpoint stays down until the code has expired, the error says that."""

    def respond(request: httpx.Request) -> httpx.Response:
        if request.url.path == "/oauth/token":
            raise httpx.ReadError("lost")
        return fake.transport().handle_request(request)

    auth = fake.user_auth(transport=httpx.MockTransport(respond))
    device = attrs.evolve(auth.device(), expires_in=0.01)
    with pytest.raises(errors.TokenRequestError, match="lost"):
        auth.wait_for(device)
