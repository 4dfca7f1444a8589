"""How calls that need a token at once share one renewal, its failure included."""

import asyncio
import itertools
import logging
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any

import anyio
import anyio.lowlevel
import attrs
import httpx
import pytest

from zoom_openapi.runtime import beside
from zoom_openapi.runtime.attempts import CURRENT, Attempt, remaining
from zoomkit import (
    AsyncZoom,
    MemoryTokenStore,
    ServerToServerOAuth,
    Token,
    TokenStore,
    UserOAuth,
    Zoom,
    errors,
)
from zoomkit.auth import store_use
from zoomkit.auth.needs import Need
from zoomkit.auth.renewals import Held, Renewal
from zoomkit.testing import FakeZoom

CALLERS = 20
BOUND = 20.0  # seconds that a test waits for what has to come
KEY = "https://zoom.us/oauth/token fake-account fake-client"
PATH = "/oauth/token"
NEW_TOKEN = Token.issued("a-token", expires_in=3599)
each_kind = pytest.mark.parametrize("is_awaiting", [False, True], ids=["threads", "tasks"])


class Gate(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Leads to a fake; a request for a token is let through when the gate is opened.

    Attributes:
        arrived: Is set when a request for a token is here.
        token_requests: How many there were.
        failure: What is raised in place of an answer with a token.
    """

    def __init__(self, fake: FakeZoom) -> None:
        self.fake = fake
        self.failure: Exception | None = None
        self.arrived = threading.Event()
        self.token_requests = 0
        self._opened = threading.Event()

    def open(self) -> None:
        """Let all through."""
        self._opened.set()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Answer from a thread."""
        if self._is_for_token(request):
            assert self._opened.wait(BOUND)
        return self._answer(request)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Answer from an event loop."""
        if self._is_for_token(request):
            with anyio.fail_after(BOUND):
                while not self._opened.is_set():
                    await anyio.lowlevel.checkpoint()
        return self._answer(request)

    def _is_for_token(self, request: httpx.Request) -> bool:
        is_for_token = request.url.path == PATH
        self.token_requests += is_for_token
        if is_for_token:
            self.arrived.set()
        return is_for_token

    def _answer(self, request: httpx.Request) -> httpx.Response:
        if self.failure and request.url.path == PATH:
            raise self.failure
        return self.fake.transport().handle_request(request)


@pytest.fixture
def gate(fake: FakeZoom) -> Gate:
    """A closed gate before the fake."""
    return Gate(fake)


@pytest.fixture
def waiting(monkeypatch: pytest.MonkeyPatch) -> threading.Semaphore:
    """Released once for each call that begins to wait for the renewal of another."""
    begun = threading.Semaphore(0)
    wait, wait_async = Renewal.wait, Renewal.wait_async

    def note(renewal: Renewal, seconds: float | None) -> bool:
        begun.release()
        return wait(renewal, seconds)

    async def note_async(renewal: Renewal, seconds: float | None) -> bool:
        begun.release()
        return await wait_async(renewal, seconds)

    monkeypatch.setattr(Renewal, "wait", note)
    monkeypatch.setattr(Renewal, "wait_async", note_async)
    return begun


def outcomes(
    is_awaiting: bool,
    auth: httpx.Auth,
    transport: Any,
    number: int,
    meanwhile: Callable[[], object],
    **options: Any,
) -> list[Any]:
    """Make as many calls at once, do something meanwhile, and return what each gave or raised."""
    options = {"transport": transport, "max_retries": 0, **options}

    def guarded(call: Callable[[], Any]) -> Any:
        try:
            return call()
        except errors.ZoomError as error:
            return error

    if not is_awaiting:
        with Zoom(auth, **options) as zoom, ThreadPoolExecutor(number + 1) as pool:
            calls = [
                pool.submit(guarded, lambda: zoom.webinars.end(68423085)) for _ in range(number)
            ]
            meanwhile()
            return [call.result(BOUND) for call in calls]

    async def run() -> list[Any]:
        async with AsyncZoom(auth, **options) as zoom:
            calls = [asyncio.create_task(zoom.webinars.end(68423085)) for _ in range(number)]
            await asyncio.to_thread(meanwhile)
            return await asyncio.wait_for(asyncio.gather(*calls, return_exceptions=True), BOUND)

    return asyncio.run(run())


def all_wait(waiting: threading.Semaphore, number: int) -> None:
    """Wait until so many calls wait."""
    for _ in range(number):
        assert waiting.acquire(timeout=BOUND)


@each_kind
def test_one_renewal_serves_all(
    is_awaiting: bool, gate: Gate, waiting: threading.Semaphore
) -> None:
    """Calls that need a token wait for the one that asks, however long that takes."""

    def meanwhile() -> None:
        all_wait(waiting, CALLERS - 1)
        gate.open()

    gave = outcomes(is_awaiting, gate.fake.auth(), gate, CALLERS, meanwhile)
    assert gave == [None] * CALLERS
    assert gate.token_requests == 1


@each_kind
@pytest.mark.parametrize("failure", [httpx.ReadTimeout("slow"), None], ids=["timeout", "refusal"])
def test_failure_is_shared(
    is_awaiting: bool, failure: Exception | None, gate: Gate, waiting: threading.Semaphore
) -> None:
    """Twenty callers on a token endpoint that fails make one token request, each with its error."""
    gate.failure = failure
    auth = ServerToServerOAuth("wrong", "fake-client", "fake-secret")

    def meanwhile() -> None:
        all_wait(waiting, CALLERS - 1)
        gate.open()

    gave = outcomes(is_awaiting, auth, gate, CALLERS, meanwhile)
    expected = errors.OAuthError if failure is None else errors.TokenRequestError
    assert {type(each) for each in gave} == {expected}
    assert len({id(each) for each in gave}) == CALLERS
    assert gate.token_requests == 1


@each_kind
def test_waiting_ends_with_its_own_time(is_awaiting: bool, gate: Gate) -> None:
    """Who waits for the renewal of another waits no longer than for any answer."""
    auth = gate.fake.auth()
    held = threading.Event()

    def slow() -> None:
        with Zoom(auth, transport=gate) as zoom:
            zoom.webinars.end(68423085)
        held.set()

    thread = threading.Thread(target=slow)
    thread.start()
    assert gate.arrived.wait(BOUND)
    gave = outcomes(is_awaiting, auth, gate, 3, lambda: None, timeout=0.01)
    assert {type(each) for each in gave} == {errors.TokenRequestError}
    assert "0.01 s" in str(gave[0])
    assert not held.is_set()
    gate.open()
    thread.join(BOUND)
    assert gate.token_requests == 1


def test_waiting_ends_with_the_deadline_of_the_call() -> None:
    """What is waited for within a call ends with it, however long an answer may take."""
    need = Need("key", "https://example.com", seconds=BOUND)
    assert need.patience == BOUND
    token = CURRENT.set(Attempt(time.monotonic()))
    try:
        assert need.patience == 0.0
    finally:
        CURRENT.reset(token)


def test_tasks_wait_for_a_thread(gate: Gate, waiting: threading.Semaphore) -> None:
    """A renewal is shared by a thread and by the tasks of two event loops."""
    auth = gate.fake.auth()
    with ThreadPoolExecutor(3) as pool:
        thread = pool.submit(
            outcomes, is_awaiting=False, auth=auth, transport=gate, number=1, meanwhile=lambda: None
        )
        assert gate.arrived.wait(BOUND)
        loops = [
            pool.submit(
                outcomes,
                is_awaiting=True,
                auth=auth,
                transport=gate,
                number=5,
                meanwhile=lambda: None,
            )
            for _ in range(2)
        ]
        all_wait(waiting, 10)
        gate.open()
        assert [*thread.result(BOUND), *itertools.chain(*(each.result(BOUND) for each in loops))]
    assert gate.token_requests == 1


def test_thread_that_stops_its_event_loop_renews_by_itself(fake: FakeZoom) -> None:
    """A blocking call in a task does not wait for another task, which it stops."""
    auth = fake.auth()
    has_begun, is_over = threading.Event(), threading.Event()

    async def respond(request: httpx.Request) -> httpx.Response:
        if request.url.path == PATH:
            has_begun.set()
            while not is_over.is_set():
                await anyio.lowlevel.checkpoint()
        return fake.transport().handle_request(request)

    async def run() -> None:
        async with AsyncZoom(auth, transport=httpx.MockTransport(respond)) as zoom:
            task = asyncio.create_task(zoom.webinars.end(68423085))
            await asyncio.to_thread(has_begun.wait, BOUND)
            fake.zoom(auth).webinars.end(68423085)
            is_over.set()
            await task

    asyncio.run(asyncio.wait_for(run(), BOUND))
    assert fake.oauth.issued == 2


def test_another_takes_over_from_one_that_is_cancelled(
    gate: Gate, waiting: threading.Semaphore
) -> None:
    """If the task that asks is cancelled, one that waits asks; the lock of the store is free."""
    auth = gate.fake.auth()

    async def run() -> None:
        async with AsyncZoom(auth, transport=gate, timeout=BOUND) as zoom:
            first = asyncio.create_task(zoom.webinars.end(68423085))
            await asyncio.to_thread(gate.arrived.wait, BOUND)
            others = [asyncio.create_task(zoom.webinars.end(68423085)) for _ in range(5)]
            await asyncio.to_thread(all_wait, waiting, 5)
            first.cancel()
            gate.open()
            await asyncio.gather(*others)
            assert (await asyncio.gather(first, return_exceptions=True))[0].__class__ is (
                asyncio.CancelledError
            )

    asyncio.run(asyncio.wait_for(run(), BOUND))
    assert gate.token_requests == 2


# --- ahead of the end -----------------------------------------------------------------------------


def due_store(gate: Gate, left: float = 200.0) -> MemoryTokenStore:
    """Return a store with a token that works and ends soon."""
    store = MemoryTokenStore()
    store.save(KEY, Token("ending", gate.fake.clock.now() + timedelta(seconds=left)))
    gate.fake.accept_token("ending")
    return store


class Told(logging.Handler):
    """Tells when something was logged."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.text = text
        self.was_told = threading.Event()

    def emit(self, record: logging.LogRecord) -> None:
        """Look at a record."""
        if self.text in record.getMessage():
            self.was_told.set()


@pytest.fixture
def told(logged: pytest.LogCaptureFixture) -> Iterator[Callable[[str], Told]]:
    """Wait for what is logged."""
    assert logged is not None
    handlers: list[Told] = []

    def tell(text: str) -> Told:
        handlers.append(Told(text))
        logging.getLogger("zoomkit").addHandler(handlers[-1])
        return handlers[-1]

    yield tell
    for handler in handlers:
        logging.getLogger("zoomkit").removeHandler(handler)


def test_renewal_ahead_stalls_nobody(gate: Gate, told: Callable[[str], Told]) -> None:
    """A token that still works is renewed beside the calls, once, and then replaced."""
    renewed = told("Got an access token")
    with gate.fake.zoom(gate.fake.auth(token_store=due_store(gate)), transport=gate) as zoom:
        for _ in range(3):
            zoom.webinars.end(68423085)
        assert gate.arrived.wait(BOUND)
        assert not renewed.was_told.is_set()
        gate.open()
        assert renewed.was_told.wait(BOUND)
        gate.fake.revoke_tokens()
        gate.fake.accept_token("fake-token-1")
        deadline = time.monotonic() + BOUND
        while gate.fake.requests[-1].headers["authorization"] != "Bearer fake-token-1":
            assert time.monotonic() < deadline
            zoom.webinars.end(68423085)
    assert gate.token_requests == 1


def test_task_renews_ahead_beside_the_calls(gate: Gate) -> None:
    """The same with tasks."""

    async def run() -> None:
        auth = gate.fake.auth(token_store=due_store(gate))
        async with gate.fake.async_zoom(auth, transport=gate) as zoom:
            for _ in range(3):
                await zoom.webinars.end(68423085)
            await asyncio.to_thread(gate.arrived.wait, BOUND)
            gate.open()
            while gate.fake.requests[-1].headers["authorization"] != "Bearer fake-token-1":
                await asyncio.sleep(0)
                await zoom.webinars.end(68423085)

    asyncio.run(asyncio.wait_for(run(), BOUND))
    assert gate.token_requests == 1


def test_failed_renewal_ahead_fails_no_call(gate: Gate, told: Callable[[str], Told]) -> None:
    """If a renewal ahead fails, that is a warning, and it is not tried again with every call."""
    warned = told("not renewed ahead")
    gate.failure = httpx.ConnectError("refused")
    gate.open()
    with gate.fake.zoom(gate.fake.auth(token_store=due_store(gate)), transport=gate) as zoom:
        zoom.webinars.end(68423085)  # takes the token from the store
        zoom.webinars.end(68423085)
        assert warned.was_told.wait(BOUND)
        zoom.webinars.end(68423085)
    assert gate.token_requests == 1


def test_foreign_client_renews_at_the_end(gate: Gate) -> None:
    """In a client of httpx that is not ours nothing can be done beside a call, so that it waits."""
    store = due_store(gate)
    auth = gate.fake.auth(token_store=store)
    gate.open()
    with httpx.Client(transport=gate, auth=auth) as http:
        assert http.get("https://api.zoom.us/v2/users").status_code == 200
        assert gate.token_requests == 0
        gate.fake.revoke_tokens()
        assert http.get("https://api.zoom.us/v2/users").status_code == 200
    assert gate.token_requests == 1


@pytest.mark.parametrize("life", [0, 1, 5])
def test_short_life_is_no_token_request_for_each_waiting_call(
    life: float, gate: Gate, waiting: threading.Semaphore
) -> None:
    """Of a token that is issued as good as expired all who waited for it make use."""
    gate.fake.oauth.life = life

    def meanwhile() -> None:
        all_wait(waiting, CALLERS - 1)
        gate.open()

    assert (
        outcomes(
            is_awaiting=False,
            auth=gate.fake.auth(),
            transport=gate,
            number=CALLERS,
            meanwhile=meanwhile,
        )
        == [None] * CALLERS
    )
    assert gate.token_requests == 1


# --- rejected tokens ------------------------------------------------------------------------------


def test_adopted_token_that_is_rejected_is_renewed(fake: FakeZoom) -> None:
    """If the token of a sibling is rejected, too, a new one is asked for."""
    store = MemoryTokenStore()
    store.save(KEY, Token.issued("first", expires_in=3600))
    auth = fake.auth(token_store=store)
    rejections = itertools.count()

    def respond(request: httpx.Request) -> httpx.Response:
        if request.url.path != PATH and next(rejections) == 0:
            store.save(KEY, Token.issued("second", expires_in=3600))
        return fake.transport().handle_request(request)

    fake.zoom(auth, transport=httpx.MockTransport(respond), max_retries=0).webinars.end(68423085)
    sent = [each.headers["authorization"] for each in fake.requests if each.path != PATH]
    assert sent == ["Bearer first", "Bearer second", "Bearer fake-token-1"]


@each_kind
def test_rivals_settle(is_awaiting: bool, fake: FakeZoom) -> None:
    """Two clients that kill each other's tokens come to an end, and no call of them fails."""
    fake.oauth.is_jealous = True
    auths = [fake.auth(), fake.auth()]

    def work(auth: ServerToServerOAuth) -> list[Any]:
        return [
            each
            for _ in range(CALLERS)
            for each in outcomes(is_awaiting, auth, fake.transport(), CALLERS, lambda: None)
        ]

    with ThreadPoolExecutor(2) as pool:
        gave = [each for result in pool.map(work, auths) for each in result]
    assert [each for each in gave if each is not None] == []
    assert len(gave) == 2 * CALLERS * CALLERS


def test_pauses_grow_while_new_tokens_are_rejected(monkeypatch: pytest.MonkeyPatch) -> None:
    """The first rejection of a new token means no pause; those that follow mean longer ones."""
    monkeypatch.setattr("zoomkit.auth.renewals.random.uniform", lambda _, most: most)
    held = Held()
    longest = []
    for number in range(8):
        token = Token.issued(f"t{number}", expires_in=3600)
        held.note_issued(token)
        held.reject(token)
        held.reject(token)  # by another call: it counts once
        longest.append(held.pause)
    assert longest == [0.0, 0.2, 0.4, 0.8, 1.6, 2.0, 2.0, 2.0]
    held.reject(Token.issued("of a sibling", expires_in=3600))
    assert held.pause == 0


# --- stores that fail -----------------------------------------------------------------------------


class Broken(TokenStore):
    """A store of which some operations fail."""

    def __init__(self, *broken: str) -> None:
        self.kept = MemoryTokenStore()
        for name in ("load", "save", "swap", "acquire", "release"):
            setattr(self, name, self._fail if name in broken else getattr(self.kept, name))

    def _fail(self, *_: object) -> Any:
        raise ConnectionError("no redis://:hush@host")


@each_kind
@pytest.mark.parametrize(
    "broken", [("load",), ("swap",), ("acquire",), ("release",), ("load", "swap", "acquire")]
)
def test_failing_store_is_a_warning(
    is_awaiting: bool, broken: tuple[str, ...], fake: FakeZoom, logged: pytest.LogCaptureFixture
) -> None:
    """A store that fails costs a warning, without its text, and no call; the token is kept here."""
    auth = fake.auth(token_store=Broken(*broken))
    for _ in range(2):
        gave = outcomes(is_awaiting, auth, fake.transport(), 3, lambda: None)
        assert gave == [None] * 3
    warnings = [each for each in logged.records if each.levelno == logging.WARNING]
    assert {each.name for each in warnings} == {"zoomkit"}
    assert "hush" not in logged.text
    assert fake.oauth.issued == 1


class Hanging(Broken):
    """A store that fails, and takes its time for it.

    Attributes:
        asked: For what.
    """

    def __init__(self) -> None:
        self.asked: list[str] = []
        super().__init__()
        for name in ("load", "save", "swap", "acquire", "release"):
            setattr(self, name, partial(self._note, name))

    def _note(self, name: str, *_: object) -> Any:
        self.asked.append(name)
        time.sleep(0.02)
        raise TimeoutError


@each_kind
def test_store_that_hangs_is_not_asked_again_and_again(
    is_awaiting: bool, fake: FakeZoom, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A store that takes its time to fail is tried twice for a token: when needed, when there."""
    monkeypatch.setattr(store_use, "_SLOW", 0.01)
    store = Hanging()
    auth = fake.auth(token_store=store)
    assert outcomes(is_awaiting, auth, fake.transport(), 3, lambda: None) == [None] * 3
    assert store.asked == ["load", "swap"]


def assert_set(event: threading.Event) -> None:
    """Wait until something has happened."""
    assert event.wait(BOUND)


def test_closing_waits_for_all_threads_together(monkeypatch: pytest.MonkeyPatch) -> None:
    """What goes on beside the calls of many users is waited for at once."""
    monkeypatch.setattr(beside, "_LONGEST_WAIT", 0.2)
    ended = threading.Event()
    http = httpx.Client()
    for _ in range(20):
        assert beside.start_thread(http, lambda: assert_set(ended))
    began = time.monotonic()
    beside.finish(http)
    took = time.monotonic() - began
    ended.set()
    assert 0.15 < took < 2
    http.close()


def test_store_has_to_be_one() -> None:
    """What is no TokenStore is refused at once."""
    with pytest.raises(errors.ConfigurationError, match="TokenStore"):
        ServerToServerOAuth("a", "b", "c", token_store={})  # type: ignore[arg-type]


# --- what is said ---------------------------------------------------------------------------------


@pytest.mark.parametrize("failure", [httpx.ConnectError("refused"), httpx.ReadTimeout("slow")])
def test_failed_token_request_is_not_told_as_the_call(
    failure: Exception, gate: Gate, pauses: list[float]
) -> None:
    """The error says nothing of the operation but that it had no effect."""
    gate.failure = failure
    gate.open()
    with pytest.raises(errors.TokenRequestError) as caught:
        gate.fake.zoom(transport=gate, max_retries=1).webinars.create("me", topic="a")
    text = str(caught.value)
    assert "access token" in text
    assert "no effect" in text
    assert "2 attempts" in text
    assert "/users" not in text
    assert isinstance(caught.value, errors.OAuthError)
    assert isinstance(caught.value, errors.APIConnectionError)
    assert not isinstance(caught.value, errors.APITimeoutError)
    assert len(pauses) == 1


@pytest.mark.parametrize(("method", "attempts"), [("GET", 2), ("POST", 2)])
def test_failed_token_request_is_tried_again_for_any_method(
    method: str, attempts: int, gate: Gate, pauses: list[float]
) -> None:
    """A token request has no effect that could come twice, whatever the call would do."""
    gate.failure = httpx.ReadError("reset")
    gate.open()
    with pytest.raises(errors.TokenRequestError):
        gate.fake.zoom(transport=gate, max_retries=attempts - 1).request(method, "/x")
    assert (gate.token_requests, len(pauses)) == (attempts, attempts - 1)


class Endless(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that never ends."""

    def __iter__(self) -> Iterator[bytes]:
        return itertools.repeat(b" " * 1024)

    async def __aiter__(self) -> Any:
        for each in itertools.repeat(b" " * 1024):
            yield each


@each_kind
@pytest.mark.parametrize("limit", ["_LARGEST_ANSWER", "_LONGEST_READING"])
def test_endless_answer_ends(
    is_awaiting: bool, limit: str, fake: FakeZoom, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An answer of the token endpoint may be neither large nor slow."""
    for name in ("_LARGEST_ANSWER", "_LONGEST_READING"):
        monkeypatch.setattr(f"zoomkit.auth.reading.{name}", 1e-9 if name == limit else 1e12)

    def respond(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, stream=Endless())

    gave = outcomes(is_awaiting, fake.auth(), httpx.MockTransport(respond), 1, lambda: None)
    assert isinstance(gave[0], errors.TokenRequestError)


def test_no_token_in_tracebacks(fake: FakeZoom) -> None:
    """Nor does one hold a token that was rejected, when its renewal is refused."""

    def respond(request: httpx.Request) -> httpx.Response:
        if request.url.path == PATH and fake.oauth.issued:
            return httpx.Response(400, json={"error": "invalid_client"})
        return fake.transport().handle_request(request)

    zoom = fake.zoom(transport=httpx.MockTransport(respond))
    zoom.webinars.end(68423085)
    fake.revoke_tokens()
    with pytest.raises(errors.OAuthError) as caught:
        zoom.webinars.end(68423085)
    frames = [each for each in caught.traceback if "/wrapper/" in str(each.path)]
    assert frames
    assert "fake-token" not in " ".join(str(each.locals) for each in frames)


def test_no_secret_in_tracebacks(fake: FakeZoom) -> None:
    """No local variable of ours holds the client secret or the answer when a token is refused."""
    for answer in ({"access_token": "hush\nhush", "refresh_token": "hush"}, {"error": "hushed"}):

        def respond(_: httpx.Request, answer: Any = answer) -> httpx.Response:
            return httpx.Response(200, json=answer)

        with pytest.raises(errors.OAuthError) as caught:
            fake.zoom(transport=httpx.MockTransport(respond)).webinars.end(1)
        frames = [each for each in caught.traceback if "/wrapper/" in str(each.path)]
        shown = " ".join(str(each.locals) for each in frames)
        assert frames
        assert "hush'" not in shown
        assert "fake-secret" not in shown


class Away(MemoryTokenStore):
    """A store that can be away for a while, and then has what it had before.

    Attributes:
        is_away: Whether it is.
    """

    is_away = False

    def load(self, key: str) -> Token | None:
        """Load, unless it is away."""
        self._check()
        return super().load(key)

    def save(self, key: str, token: Token) -> None:
        """Save, unless it is away."""
        self._check()
        super().save(key, token)

    def acquire(self, key: str, owner: str) -> bool:
        """Lock, unless it is away."""
        self._check()
        return super().acquire(key, owner)

    def _check(self) -> None:
        if self.is_away:
            raise OSError("away")


def test_store_that_was_away_gets_what_it_missed(fake: FakeZoom) -> None:
    """A refresh token that the store did not take is saved beside a later call, for all others."""
    store = Away()
    auth = signed_in(fake, store)
    zoom = fake.zoom(auth)
    fake.revoke_tokens()
    store.is_away = True
    zoom.webinars.end(68423085)
    store.is_away = False
    with zoom:
        zoom.webinars.end(68423085)
    fake.revoke_tokens()
    fake.zoom(fake.user_auth(token_store=store)).webinars.end(68423085)
    assert fake.oauth.issued == 3


def test_worker_knows_more_than_a_store_that_was_away(fake: FakeZoom) -> None:
    """A worker goes on with its own refresh token where that of the store is the older one."""
    store = Away()
    auth = signed_in(fake, store)
    zoom = fake.zoom(auth)
    fake.revoke_tokens()
    fake.advance(seconds=1)
    store.is_away = True
    zoom.webinars.end(68423085)
    (held,) = auth._held.values()
    held.unsaved = None  # or a call that comes before the token ends would save it
    fake.advance(hours=1)
    store.is_away = False
    zoom.webinars.end(68423085)
    assert fake.oauth.issued == 3


def test_token_that_a_store_missed_is_revoked(fake: FakeZoom) -> None:
    """Of a user who signs out the last token is revoked, and none is used any more."""
    store = Away()
    auth = signed_in(fake, store)
    zoom = fake.zoom(auth)
    zoom.webinars.end(68423085)
    fake.advance(hours=1)
    store.is_away = True
    zoom.webinars.end(68423085)
    last = fake.requests[-1].headers["authorization"].removeprefix("Bearer ")
    store.is_away = False
    auth.revoke()
    assert fake.requests[-1].fields()["token"] == last
    with pytest.raises(errors.OAuthError, match="login_required"):
        zoom.webinars.end(68423085)


def test_refusal_while_the_store_is_away_is_told_so(fake: FakeZoom) -> None:
    """Another worker may have the refresh token that is worth something: nobody has to sign in."""
    store = Away()
    first = fake.zoom(signed_in(fake, store))
    second = fake.zoom(fake.user_auth(token_store=store))
    first.webinars.end(68423085)
    fake.advance(hours=1)
    second.webinars.end(68423085)
    fake.advance(hours=1)
    store.is_away = True
    with pytest.raises(errors.OAuthError, match=r"invalid_grant.* Bring the token store back"):
        first.webinars.end(68423085)
    store.is_away = False
    first.webinars.end(68423085)


def signed_in(fake: FakeZoom, store: TokenStore) -> UserOAuth:
    """Return the credentials of a user who has signed in."""
    auth = fake.user_auth(token_store=store)
    asked = auth.authorization()
    with httpx.Client(transport=fake.transport()) as browser:
        auth.exchange(asked, browser.get(asked.url).headers["location"])
    return auth


@each_kind
def test_renewal_ahead_has_a_time_of_its_own(is_awaiting: bool, fake: FakeZoom) -> None:
    """What is done beside a call is not bound by the deadline of that call."""
    left: dict[str, float | None] = {}
    asked = threading.Event()

    def respond(request: httpx.Request) -> httpx.Response:
        left[request.url.path] = remaining()
        if request.url.path == PATH:
            asked.set()
        return fake.transport().handle_request(request)

    auth = fake.auth()
    fake.zoom(auth).webinars.end(68423085)
    (held,) = auth._held.values()
    assert held.token
    ends = fake.clock.now() + timedelta(seconds=200)
    held.token = attrs.evolve(held.token, expires_at=ends)
    auth._store.save(KEY, held.token)
    transport = httpx.MockTransport(respond)
    gave = outcomes(is_awaiting, auth, transport, 1, lambda: asked.wait(BOUND), deadline=BOUND)
    assert not isinstance(gave[0], Exception)
    assert (left.pop(PATH) or 0.0) > BOUND
    assert (left.popitem()[1] or BOUND) < BOUND


def test_renewal_ahead_that_was_never_begun_stops_nobody(fake: FakeZoom) -> None:
    """A task that its event loop cancels before it begins is no renewal that others wait for."""
    ended: list[str] = []

    async def run() -> None:
        async def work() -> None:
            raise AssertionError("It was cancelled.")

        assert beside.start_task(fake, work, lambda: ended.append("ended"))
        (task,) = asyncio.all_tasks() - {asyncio.current_task()}
        task.cancel()

    asyncio.run(run())
    assert ended == ["ended"]


def test_renewal_ahead_without_a_thread_is_put_off(
    fake: FakeZoom, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where no thread can be started the token serves on, and nobody waits for a renewal."""

    def refuse(_: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    fake.oauth.life = 0.0
    auth = fake.auth()
    zoom = fake.zoom(auth, max_retries=0, timeout=1)
    zoom.webinars.end(68423085)
    (held,) = auth._held.values()
    assert held.token
    ends = fake.clock.now() + timedelta(seconds=200)
    held.token = attrs.evolve(held.token, life=3599.0, expires_at=ends)
    monkeypatch.setattr(threading.Thread, "start", refuse)
    zoom.webinars.end(68423085)
    assert fake.oauth.issued == 1
    held.token = None
    zoom.webinars.end(68423085)
    assert fake.oauth.issued == 2


STRANGE = {
    "text": "a-token",
    "naive": attrs.evolve(NEW_TOKEN, expires_at=datetime(2999, 1, 1)),  # noqa: DTZ001 - of a store
    "no-value": attrs.evolve(NEW_TOKEN, value=None),  # type: ignore[arg-type]
    "two-lines": attrs.evolve(NEW_TOKEN, value="a\nb"),
    "life": attrs.evolve(NEW_TOKEN, life=float("nan")),
    "first-day": attrs.evolve(NEW_TOKEN, expires_at=datetime.min.replace(tzinfo=UTC)),
}


@pytest.mark.parametrize("kept", STRANGE.values(), ids=STRANGE)
def test_strange_token_in_a_store_is_a_warning(
    kept: Any, fake: FakeZoom, logged: pytest.LogCaptureFixture
) -> None:
    """What a store gives that is no token, or none that can be used, fails no call."""

    class Strange(MemoryTokenStore):
        def load(self, key: str) -> Token | None:  # noqa: ARG002
            return kept  # type: ignore[no-any-return]

    fake.zoom(fake.auth(token_store=Strange())).webinars.end(68423085)
    assert fake.oauth.issued == 1
    assert {each.levelno for each in logged.records if each.name == "zoomkit"} >= {logging.WARNING}
    assert "a-token" not in logged.text


def test_call_that_is_cut_off_gives_the_lock_back(fake: FakeZoom) -> None:
    """A lock that was taken just as its call was cancelled does not stop others until it ends."""
    taken = asyncio.Event()

    class Late(MemoryTokenStore):
        async def aacquire(self, key: str, owner: str) -> bool:
            assert self.acquire(key, owner)
            taken.set()
            await asyncio.Event().wait()
            return True

    async def run() -> bool:
        store = Late()
        async with fake.async_zoom(fake.auth(token_store=store)) as zoom:
            call = asyncio.create_task(zoom.webinars.end(68423085))
            await taken.wait()
            call.cancel()
            await asyncio.gather(call, return_exceptions=True)
        return store.acquire(KEY, "other")

    assert asyncio.run(run())
