"""Many clients at once on a fake Zoom: `python -m tests.benchmarks.fake_load --seconds 60`.

Each client makes a meeting, looks at it, lists, changes it, registers somebody, ends it, deletes it
and asks for it once more, over and over. By default the fake is a server in a process of its own,
as `python -m zoomkit.testing` starts it; with `--in-process` the clients share one in this process.
What counts is that nothing goes wrong, and what the fake has resident.
"""

import argparse
import asyncio
import os
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Any

from attrs import define, field

from tests.benchmarks.processes import environment
from zoomkit import AsyncZoom, ServerToServerOAuth, errors
from zoomkit.testing import FakeZoom

CLIENTS = 50
_SAMPLES = 6
_INSTANT, _SCHEDULED = 1, 2
_HELD = 10  # of so many meetings one is held, whose history stays
_MEGABYTE = 1e6
_PATIENCE = 20.0  # seconds


@define
class Load:
    """What came of it.

    Attributes:
        calls: How many calls were made, by method.
        failures: What went wrong.
        memory: What the fake had resident, in bytes, after equal parts of the time.
        seconds: How long it took.
    """

    calls: Counter[str] = field(factory=Counter)
    failures: list[str] = field(factory=list)
    memory: list[int] = field(factory=list)
    seconds: float = 0.0

    @property
    def rate(self) -> float:
        """How many calls were answered in a second."""
        return self.calls.total() / self.seconds

    @property
    def growth(self) -> float:
        """How much more was resident at the end than after the first half, by that."""
        half = self.memory[len(self.memory) // 2 - 1]
        return self.memory[-1] / half - 1


async def visit(zoom: AsyncZoom, number: int, load: Load) -> None:
    """Do everything once that is done to a meeting."""

    async def called(name: str, *values: Any, **fields: Any) -> Any:
        load.calls[name] += 1
        return await getattr(zoom.meetings, name)(*values, **fields)

    kind = _SCHEDULED if number % _HELD else _INSTANT
    settings: Any = {"approval_type": 0}
    made = await called("create", "me", topic=f"Load {number}", type_=kind, settings=settings)
    await called("get", made.id)
    load.calls["list"] += 1
    async for _ in zoom.meetings.list("me", page_size=30).pages():
        break
    await called("update", made.id, topic="Changed")
    address = f"ada{number}@example.com"
    await called("add_registrant", made.id, email=address, first_name="Ada")
    await called("end", made.id)
    await called("delete", made.id)
    try:
        await called("get", made.id)
    except errors.MeetingNotFoundError:
        return
    raise AssertionError("What was deleted is still there.")


async def run(
    connect: Callable[[], AsyncZoom], pid: int, seconds: float, clients: int = CLIENTS
) -> Load:
    """Let clients call for a time.

    Args:
        connect: Makes a client.
        pid: The process that the fake is in.
        seconds: For how long.
        clients: How many there are.
    """
    load = Load()
    start = time.monotonic()

    async def work(first: int) -> None:
        async with connect() as zoom:
            for number in count(first):
                try:
                    await visit(zoom, number, load)
                except Exception as error:  # noqa: BLE001 - whatever goes wrong is to be told
                    load.failures.append(f"{type(error).__name__}: {error}")
                if time.monotonic() > start + seconds:
                    return

    async def watch() -> None:
        for sample in range(1, _SAMPLES + 1):
            await asyncio.sleep(start + seconds * sample / _SAMPLES - time.monotonic())
            load.memory.append(await asyncio.to_thread(resident, pid))

    await asyncio.gather(watch(), *(work(each) for each in range(clients)))
    load.seconds = time.monotonic() - start
    return load


@contextmanager
def served() -> Iterator[tuple[Callable[[], AsyncZoom], int]]:
    """Start a server; yield what makes clients of it, and its process."""
    command = [sys.executable, "-m", "zoomkit.testing", "--port", "0", "--seed", "demo"]
    with NamedTemporaryFile("w") as log:
        process = subprocess.Popen(command, stdout=log, text=True, env=environment())  # noqa: S603
        try:
            url, *credentials = _first_line(Path(log.name), process).split()
            given: dict[str, Any] = dict(each.split("=", 1) for each in credentials)
            auth = f"{url.removesuffix('/v2')}/oauth/token"
            yield (
                lambda: AsyncZoom(ServerToServerOAuth(**given, token_url=auth), base_url=url),
                process.pid,
            )
        finally:
            process.terminate()
            process.wait(_PATIENCE)


def _first_line(log: Path, process: "subprocess.Popen[str]") -> str:
    deadline = time.monotonic() + _PATIENCE
    while time.monotonic() < deadline and process.poll() is None:
        line, end, _ = log.read_text().partition("\n")
        if end:
            return line
        time.sleep(0.01)
    raise TimeoutError("The server did not start.")


def resident(pid: int) -> int:
    """Return how many bytes a process has resident."""
    pages = Path(f"/proc/{pid}/statm")
    if pages.exists():
        return int(pages.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    command = ["ps", "-o", "rss=", "-p", str(pid)]
    found = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603
    return int(found.stdout) * 1024


def main(arguments: Sequence[str] | None = None) -> int:
    """Put the load on a fake and tell what came of it; the status is 1 if anything went wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=60.0)
    parser.add_argument("--clients", type=int, default=CLIENTS)
    parser.add_argument("--in-process", action="store_true", help="without a server")
    options = parser.parse_args(arguments)
    if options.in_process:
        fake = FakeZoom(seed="demo")
        load = asyncio.run(run(fake.async_zoom, os.getpid(), options.seconds, options.clients))
    else:
        with served() as (connect, pid):
            load = asyncio.run(run(connect, pid, options.seconds, options.clients))
    memory = ", ".join(f"{each / _MEGABYTE:.0f}" for each in load.memory)
    sys.stdout.write(
        f"{options.clients} clients, {load.seconds:.0f} s: {load.calls.total():,} calls "
        f"({load.rate:,.0f}/s), {len(load.failures)} failures\n"
        f"resident MB: {memory}\n"
    )
    for each, times in Counter(load.failures).most_common(5):
        sys.stdout.write(f"{times} x {each}\n")
    return 1 if load.failures else 0


if __name__ == "__main__":
    sys.exit(main())
