"""What ends early while a refresh token is used up: the next one is saved all the same.

The token endpoint does its work at once and answers when it is let to: the refresh token that it
was sent is worth nothing from then on.
"""

import asyncio
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, MutableMapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import attrs
import httpx
import pytest

from zoomkit import AsyncZoom, FileTokenStore, UserOAuth, Zoom, errors
from zoomkit.testing import FakeZoom, serve

ROOT = Path(__file__).parents[2]
BOUND = 20.0  # seconds that a test waits for what has to come
HASTE = 0.2  # seconds
LAST_MINUTES = 200.0  # of a token that is renewed beside the calls
WEBINAR = 68423085
PROGRAM = """
import sys
from zoomkit import FileTokenStore, UserOAuth, Zoom
store, base_url = FileTokenStore(sys.argv[1]), sys.argv[2]
oauth_url = base_url.replace("/v2", "/oauth")
auth = UserOAuth("fake-client", "fake-secret", oauth_url=oauth_url, token_store=store)
zoom = Zoom(auth, base_url=base_url)
for _ in range(2):  # the first one looks into the store, the second sees that it is time
    zoom.webinars.end(68423085)
sys.stdin.readline()
print("done", flush=True)
"""


class Held:
    """A fake whose answers about tokens can be held back.

    Attributes:
        opened: Lets them through.
        arrived: Is set when a request has come whose answer is held back.
    """

    def __init__(self, fake: FakeZoom) -> None:
        self.fake = fake
        self.opened = threading.Event()
        self.opened.set()
        self.arrived = threading.Event()

    async def __call__(self, scope: MutableMapping[str, Any], receive: Any, send: Any) -> None:
        """Serve one request."""

        async def held(message: Any) -> None:
            if scope.get("path") == "/oauth/token" and not self.opened.is_set():
                self.arrived.set()
                await asyncio.to_thread(self.opened.wait, BOUND)
            await send(message)

        await self.fake(scope, receive, held)


class User:
    """A user who has signed in, and whose tokens are in a file.

    Attributes:
        held: Holds answers back.
        base_url: Where the fake is.
        store: The file.
        path: Where it is.
    """

    def __init__(self, held: Held, base_url: str, path: Path) -> None:
        self.held = held
        self.base_url = base_url
        self.path = path
        self.store = FileTokenStore(path)
        auth = self.auth()
        asked = auth.authorization()
        auth.exchange(asked, httpx.get(asked.url).headers["location"])

    def auth(self) -> UserOAuth:
        """Return what another worker has."""
        return UserOAuth(
            "fake-client",
            "fake-secret",
            redirect_uri="https://example.com/callback",
            oauth_url=self.base_url.replace("/v2", "/oauth"),
            token_store=self.store,
        )

    def age(self, seconds: float) -> None:
        """Leave the token so many seconds, and hold back the next."""
        (key,) = self.store._document.read()["tokens"]
        token = self.store.load(key)
        assert token
        ends = datetime.now(UTC) + timedelta(seconds=seconds)
        self.store.save(key, attrs.evolve(token, expires_at=ends))
        self.held.arrived.clear()
        self.held.opened.clear()

    def check_chain(self) -> None:
        """Renew the token once more, as another worker."""
        self.age(-1)
        self.held.opened.set()
        with Zoom(self.auth(), base_url=self.base_url) as zoom:
            zoom.webinars.end(WEBINAR)


@pytest.fixture
def user(fake: FakeZoom, tmp_path: Path) -> Iterator[User]:
    """A user who has signed in."""
    held = Held(fake)
    with serve(held) as base_url:
        yield User(held, base_url, tmp_path / "tokens.json")
        held.opened.set()


def opened_by(user: User, end: Callable[[], None]) -> None:
    """Do what ends the client; what is held back comes when that has begun."""
    begun = threading.Event()

    def open_soon() -> None:
        assert begun.wait(BOUND)
        user.held.opened.set()

    opener = threading.Thread(target=open_soon)
    opener.start()
    begun.set()
    end()
    opener.join(BOUND)


def test_closing_waits_for_a_renewal_ahead(user: User) -> None:
    """A client that is closed right after a call does not lose what is renewed beside it."""
    user.age(LAST_MINUTES)
    zoom = Zoom(user.auth(), base_url=user.base_url)
    zoom.webinars.end(WEBINAR)
    zoom.webinars.end(WEBINAR)
    assert user.held.arrived.wait(BOUND)
    opened_by(user, zoom.close)
    user.check_chain()


def test_process_that_ends_waits_for_a_renewal_ahead(user: User) -> None:
    """A program that is over after its calls, and closes nothing, does not lose it either."""
    user.age(LAST_MINUTES)
    command = [sys.executable, "-c", PROGRAM, str(user.path), user.base_url]
    with subprocess.Popen(  # noqa: S603 - our own
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as program:
        assert program.stdin
        assert program.stdout
        assert user.held.arrived.wait(BOUND)
        program.stdin.write("end\n")
        program.stdin.flush()
        assert program.stdout.readline() == "done\n"
        user.held.opened.set()
        assert program.wait(BOUND) == 0
    user.check_chain()


def test_nothing_is_renewed_ahead_beside_a_task(user: User) -> None:
    """An event loop that ends with its calls takes no renewal with it: there is none yet."""
    user.age(LAST_MINUTES)

    async def calls() -> None:
        zoom = AsyncZoom(user.auth(), base_url=user.base_url)
        for _ in range(30):
            await zoom.webinars.end(WEBINAR)

    asyncio.run(calls())
    assert not user.held.arrived.is_set()
    user.check_chain()


@pytest.mark.parametrize("limits", [{"deadline": HASTE}, {"timeout": HASTE, "max_retries": 0}])
def test_call_that_has_no_time_left(user: User, limits: Any) -> None:
    """A call ends in its time, and says that it did nothing; the next one has the new token."""
    user.age(-1)
    with Zoom(user.auth(), base_url=user.base_url) as zoom:
        for _ in range(2):  # the second waits for what the first one asked for
            with pytest.raises(errors.TokenRequestError) as caught:
                zoom.with_options(**limits).webinars.end(WEBINAR)
            assert not caught.value.is_outcome_unknown
        assert user.held.arrived.is_set()
        user.held.opened.set()
        zoom.webinars.end(WEBINAR)
    user.check_chain()


@pytest.mark.parametrize("is_closed_at_once", [False, True])
def test_cancelled_call(user: User, *, is_closed_at_once: bool) -> None:
    """A call that is cancelled leaves its renewal going on; so does the end of its client."""
    user.age(-1)

    async def run() -> None:
        async with AsyncZoom(user.auth(), base_url=user.base_url) as zoom:
            call = asyncio.create_task(zoom.webinars.end(WEBINAR))
            assert await asyncio.to_thread(user.held.arrived.wait, BOUND)
            call.cancel()
            await asyncio.gather(call, return_exceptions=True)
            if is_closed_at_once:
                opened_by(user, lambda: None)
            else:
                user.held.opened.set()
                await zoom.webinars.end(WEBINAR)

    asyncio.run(run())
    user.check_chain()
