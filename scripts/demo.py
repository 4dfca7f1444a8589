"""The life of a webinar against an embedded fake Zoom: no account, no network.

scripts/demo               a story, told at reading pace
scripts/demo --fast        the same without pauses
scripts/demo --seed-case   one operation with every failure that it documents
"""

import sys
import tempfile
import time
from pathlib import Path

from zoomkit import Zoom, errors
from zoomkit.testing import FakeZoom

HOST = "host@example.com"
PAUSE = 0 if "--fast" in sys.argv else 1.5  # seconds
BOLD, DIM, GREEN, RED, PLAIN = (
    ("\033[1m", "\033[2m", "\033[32m", "\033[31m", "\033[0m")
    if sys.stdout.isatty()
    else ("", "", "", "", "")
)


class Teller:
    """Tells what happens, with the requests that it took.

    Args:
        fake: What receives them.
    """

    def __init__(self, fake: FakeZoom) -> None:
        self._fake = fake
        self._told = 0

    def begin(self, title: str) -> None:
        """Begin another chapter."""
        sys.stdout.write(f"\n{BOLD}{title}{PLAIN}\n")

    def show(self, text: str, colour: str = GREEN, most: int = 6) -> None:
        """Show the requests since the last time, then what came of them."""
        requests = self._fake.requests[self._told :]
        self._told = len(self._fake.requests)
        for request in requests[:most]:
            sys.stdout.write(f"  {DIM}{request}{PLAIN}\n")
        if len(requests) > most:
            sys.stdout.write(f"  {DIM}... and {len(requests) - most} more{PLAIN}\n")
        sys.stdout.write(f"  {colour}{text}{PLAIN}\n")
        sys.stdout.flush()
        time.sleep(PAUSE)


def tell(fake: FakeZoom, zoom: Zoom, folder: Path) -> None:
    """Tell the story."""
    teller = Teller(fake)
    teller.begin("A webinar is scheduled. The first call gets a token, the others share it")
    webinar = zoom.webinars.create(HOST, topic="Product launch", settings={"approval_type": 0})
    number = webinar.id or 0
    teller.show(f"webinar {number}, {webinar.topic!r}")

    teller.begin("95 people register, in batches of 30; one of them twice")
    rows = [{"email": f"guest{n}@example.com", "first_name": f"Guest {n}"} for n in range(94)]
    outcomes = zoom.webinars.add_all_registrants(number, [*rows, rows[0]], concurrency=1)
    teller.show(repr(outcomes), most=7)

    teller.begin("They are listed: pages are fetched as they are needed")
    registrants = zoom.webinars.list_registrants(number, page_size=30)
    teller.show(f"{sum(1 for _ in registrants)} registrants")

    teller.begin("A sibling process gets a new token, and ours dies in the middle of it")
    fake.revoke_tokens()
    topic = zoom.webinars.get(number).topic
    teller.show(f"renewed, and the call goes on: {topic!r}")

    teller.begin("Zoom says 429: too many requests in this second")
    fake.fail("webinars.list", status=429, kind="per_second", times=1)
    before = fake.clock.monotonic()
    count = sum(1 for _ in zoom.webinars.list(HOST))
    waited = fake.clock.monotonic() - before
    teller.show(f"waited {waited:.1f} s by the fake's clock, then {count} webinar(s)")

    teller.begin("It is held, and ended")
    record = fake.webinars[number]
    fake.start(record)
    for guest in rows[:3]:
        fake.join(record, guest["first_name"], guest["email"])
    fake.advance(minutes=30)
    zoom.webinars.end(number)
    teller.show(f"the webinar is {record.state}")

    teller.begin("Its recording is downloaded, and what was said in it")
    fake.publish_recording(record, ["MP4", "TRANSCRIPT"])
    for file in zoom.recordings.download_all(number, to=folder):
        teller.show(f"{file.path.name if file.path else ''}, {file.size} bytes")
    for cue in zoom.recordings.read_transcript(number):
        teller.show(f"{cue.start} {cue.speaker}: {cue.text}", most=3)

    teller.begin("What goes wrong has a class, what Zoom said, and what to do")
    zoom.webinars.delete(number)
    try:
        zoom.webinars.end(number)
    except errors.WebinarNotFoundError as error:
        teller.show(f"{type(error).__name__}: {error}", RED)


def main() -> None:
    """Run the demo."""
    if "--seed-case" in sys.argv:
        import seed_case  # noqa: PLC0415 - the other demo

        seed_case.main()
        return
    fake = FakeZoom()
    with fake.zoom() as zoom, tempfile.TemporaryDirectory() as folder:
        tell(fake, zoom, Path(folder))
    sys.stdout.write(f"\n{len(fake.requests)} requests; none of them left this process.\n")


if __name__ == "__main__":
    main()
