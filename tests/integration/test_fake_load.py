"""Many clients at once on one fake: nothing goes wrong, and it keeps no more than it is told."""

import asyncio
import os
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from tests.benchmarks import fake_load
from zoomkit import AsyncZoom, ServerToServerOAuth, Zoom, errors
from zoomkit.testing import FakeZoom, ReceivedRequest
from zoomkit.testing.server import serve

KEEP = 64
CLIENTS = 50


@pytest.fixture
def fake() -> Iterator[FakeZoom]:
    """A fake that has kept all that it keeps in the end."""
    fake = FakeZoom(seed="demo", keep=KEEP)
    before = counted(fake)
    yield fake
    after = counted(fake)
    gone = ("deleted_meetings", "instances")  # what was deleted or held stays for a while
    assert {name for name, count in after.items() if count != before[name]} <= set(gone)
    for kept in (fake.requests, fake.warnings):
        assert len(kept) <= KEEP * 9 // 8


def counted(fake: FakeZoom) -> dict[str, int]:
    """Return how many records there are of each sort."""
    return {name: len(table) for name, table in fake.world.tables.items()}


def test_awaiting_clients_of_a_server(fake: FakeZoom) -> None:
    """Fifty clients that call a server at once get what they want, each for itself."""
    with serve(fake) as url:
        # Of the server, which is in this process.
        options: dict[str, Any] = {"token_url": f"{url.removesuffix('/v2')}/oauth/token"}

        def connect() -> AsyncZoom:
            auth = ServerToServerOAuth("fake-account", "fake-client", "fake-secret", **options)
            return AsyncZoom(auth, base_url=url)

        load = asyncio.run(fake_load.run(connect, os.getpid(), 2.0, CLIENTS))
    assert load.failures == []
    assert load.calls["create"] == load.calls["delete"] >= CLIENTS
    assert len(load.memory) == 6


def test_a_failure_is_told(fake: FakeZoom) -> None:
    """The load tells what goes wrong: otherwise it would prove nothing."""
    fake.fail("meetings.update", code=3001)
    load = asyncio.run(fake_load.run(fake.async_zoom, os.getpid(), 0.1, 2))
    assert load.failures
    assert {each.partition(":")[0] for each in load.failures} == {"MeetingNotFoundError"}
    for key in list(fake.meetings):
        if str(fake.meetings[key]["topic"]).startswith("Load"):
            fake.world.remove(fake.meetings[key])


def test_threads_share_a_fake(fake: FakeZoom) -> None:
    """Fifty threads with a client each find what they made, and nothing of what they deleted."""

    def work(number: int) -> bool:
        with Zoom(fake.auth(), transport=fake.transport()) as zoom:
            for turn in range(3):
                topic = f"Thread {number}, {turn}"
                made: Any = zoom.meetings.create("me", topic=topic)
                zoom.meetings.update(made.id, agenda=topic)
                found = zoom.meetings.get(made.id)
                assert (found.topic, found.agenda) == (topic, topic)
                assert made.id in {each.id for each in zoom.meetings.list("me", page_size=300)}
                zoom.meetings.delete(made.id)
                with pytest.raises(errors.MeetingNotFoundError):
                    zoom.meetings.get(made.id)
        return True

    with ThreadPoolExecutor(CLIENTS) as pool:
        assert list(pool.map(work, range(CLIENTS))) == [True] * CLIENTS


def test_requests_are_answered_one_at_a_time(fake: FakeZoom) -> None:
    """No request sees what another one has done half."""
    inside: list[str] = []
    most = 0

    def busy(request: ReceivedRequest) -> bool:
        nonlocal most
        inside.append(request.path)
        most = max(most, len(inside))
        threading.Event().wait(0.002)  # others would come in meanwhile
        inside.pop()
        return False

    fake.fail("users.get", status=503, where=busy)
    with fake.zoom() as zoom, ThreadPoolExecutor(8) as pool:
        assert all(pool.map(lambda _: zoom.users.get("me").id, range(32)))
    assert most == 1
