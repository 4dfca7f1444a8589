"""The fake Zoom: its calls against a transport with a canned answer, its start, and many clients.

Both sides are called through the same client, so what is above 1 is what it costs that the fake
checks, remembers and shapes its answers. Without a client, calls are counted at `FakeZoom.handle`.
What counts is the time that this process has a processor.
"""

import asyncio
import json
import os
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import httpx

from tests.benchmarks import fake_load
from tests.benchmarks.bench_import import work
from tests.benchmarks.tables import Row, show
from zoomkit import BearerToken, Zoom
from zoomkit.testing import Answer, FakeZoom, ReceivedRequest

ROUNDS, CALLS = 12, 60
MEETINGS = 1000
PAGE = 30
TOKEN = "bench"
HOST = "host@example.com"
HEADERS = {"authorization": f"Bearer {TOKEN}", "content-type": "application/json"}
FIELDS: dict[str, Any] = {"topic": "Mine", "duration": 60, "settings": {"host_video": True}}
GOAL = 3000  # calls in a second
IMPORT = "from zoomkit.testing import FakeZoom"
START = f"{IMPORT}; FakeZoom(seed='demo')"
SECONDS = 10.0
Calls = dict[str, Callable[[], object]]


def filled() -> FakeZoom:
    """Return a fake with many meetings and webinars of one host."""
    fake = FakeZoom()
    fake.accept_token(TOKEN)
    for number in range(MEETINGS):
        fake.add_meeting(topic=f"Meeting {number}")
        fake.add_webinar(topic=f"Webinar {number}")
    return fake


def bare_calls(fake: FakeZoom) -> Calls:
    """Return calls at the fake itself, without any client; each gives bytes for the wire."""

    def answered(method: str, path: str, query: str = "", body: bytes = b"") -> Answer:
        answer = fake.handle(ReceivedRequest(method, f"/v2{path}", query, HEADERS, body))
        assert isinstance(answer, Answer)
        assert answer.status < httpx.codes.BAD_REQUEST, answer
        answer.content()
        return answer

    content = json.dumps(FIELDS).encode()
    calls: Calls = {}
    for noun, table in (("meeting", fake.meetings), ("webinar", fake.webinars)):
        path, key = f"/users/{HOST}/{noun}s", next(iter(table))
        one = f"/{noun}s/{key}"
        made: list[Any] = []

        def create(path: str = path, made: list[Any] = made) -> None:
            made.append(answered("POST", path, "", content).body["id"])

        def delete(noun: str = noun, made: list[Any] = made) -> None:
            answered("DELETE", f"/{noun}s/{made.pop()}")

        calls[f"create a {noun}"] = create
        calls[f"get a {noun}"] = partial(answered, "GET", one)
        calls[f"update a {noun}"] = partial(answered, "PATCH", one, "", content)
        calls[f"delete a {noun}"] = delete
        calls[f"list {PAGE} of {MEETINGS} {noun}s"] = partial(
            answered, "GET", path, f"page_size={PAGE}"
        )
    return calls


def client_calls(zoom: Zoom, key: int) -> Calls:
    """Return the same calls of a client, about a meeting."""
    create: Any = zoom.meetings.create
    made: list[int] = []

    def delete() -> None:
        zoom.meetings.delete(made.pop())

    return {
        "create a meeting": lambda: made.append(create(HOST, **FIELDS).id),
        "get a meeting": lambda: zoom.meetings.get(key),
        "update a meeting": lambda: zoom.meetings.update(key, topic="Other"),
        "delete a meeting": delete,
        f"list {PAGE} of {MEETINGS} meetings": lambda: next(
            iter(zoom.meetings.list(HOST, page_size=PAGE).pages())
        ),
    }


def canned(fake: FakeZoom) -> httpx.MockTransport:
    """Return a transport that gives each request the answer that a fake gave to one like it."""
    kept: dict[tuple[str, int], tuple[int, bytes]] = {}

    def respond(request: httpx.Request) -> httpx.Response:
        key = (request.method, request.url.path.count("/"))
        if key not in kept:
            answer = fake.respond(request)
            kept[key] = answer.status_code, answer.content
        status, content = kept[key]
        return httpx.Response(status, headers={"content-type": "application/json"}, content=content)

    return httpx.MockTransport(respond)


def microseconds(call: Callable[[], object]) -> float:
    """Return what one of a number of calls takes."""
    start = time.process_time()
    for _ in range(CALLS):
        call()
    return (time.process_time() - start) / CALLS * 1e6


def bare() -> Iterator[Row]:
    """Measure the fake alone; in each round what is made is deleted."""
    rounds = _rounds([bare_calls(filled())])
    for name in rounds[0]:
        yield Row(f"{name}, microseconds", "", min(each[name][0] for each in rounds), 1e6 / GOAL)


def through_client() -> Iterator[Row]:
    """Measure the fake and a canned answer by turns, both through a client."""
    fake, other = filled(), filled()
    key = int(next(iter(fake.meetings)))
    clients = [
        Zoom(BearerToken(TOKEN), transport=transport)
        for transport in (fake.transport(), canned(other))
    ]
    rounds = _rounds([client_calls(each, key) for each in clients])
    for name in rounds[0]:
        least = [min(each[name][side] for each in rounds) for side in range(2)]
        yield Row(f"Zoom: {name}", "a canned answer", least[0] / least[1], None)
        yield Row(f"Zoom: {name}, microseconds", "", least[0], None)


def _rounds(sides: list[Calls]) -> list[dict[str, list[float]]]:
    return [
        {name: [microseconds(side[name]) for side in sides] for name in sides[0]}
        for _ in range(ROUNDS)
    ]


def start() -> Iterator[Row]:
    """Measure the start in processes of their own, without importing."""
    pairs = [(work(START), work(IMPORT), work("import httpx")) for _ in range(ROUNDS)]
    taken = statistics.median(both - imported for both, imported, _ in pairs)
    ratio = statistics.median((both - imported) / peer for both, imported, peer in pairs)
    yield Row("start with demo, milliseconds", "", taken * 1e3, 50)
    yield Row("start with demo", "import httpx", ratio, 0.5)
    ratio = statistics.median(imported / peer for _, imported, peer in pairs)
    yield Row("import zoomkit.testing", "import httpx", ratio, None)


def load() -> Iterator[Row]:
    """Let many clients at a server and at a fake in this process."""
    with fake_load.served() as (connect, pid):
        served = asyncio.run(fake_load.run(connect, pid, SECONDS))
    fake = FakeZoom(seed="demo")
    here = asyncio.run(fake_load.run(fake.async_zoom, os.getpid(), SECONDS))
    for name, found in (("a server", served), ("one in process", here)):
        sys.stdout.writelines(f"  {each}\n" for each in sorted(set(found.failures))[:5])
        yield Row(f"{fake_load.CLIENTS} clients of {name}: failures", "", len(found.failures), 0)
        yield Row("... calls in a second", "", found.rate, None)
    yield Row("... resident at the end", "after half", 1 + served.growth, None)


def main() -> int:
    """Measure and show."""
    show(f"The fake alone (least of {ROUNDS} rounds of {CALLS} calls)", [*bare()])
    show("The fake through a client, likewise", [*through_client()])
    show(f"Start (median of {ROUNDS} processes)", [*start()])
    show(f"{fake_load.CLIENTS} clients, {SECONDS:.0f} s", [*load()])
    return 0
