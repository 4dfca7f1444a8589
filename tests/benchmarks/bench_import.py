"""Importing zoomkit, with the modules of one call, against importing httpx."""

import os
import statistics
import subprocess
import sys

from tests.benchmarks.tables import Row, show

ROUNDS = 15
HTTPX = "import httpx"
ZOOMKIT = "import zoomkit"
ONE_CALL = """
import httpx, zoomkit
transport = httpx.MockTransport(lambda request: httpx.Response(204))
caller = zoomkit.Zoom.__new__(zoomkit.Zoom)
from zoomkit.callers import SyncCaller
from zoomkit.options import Options, base_url_of
http = type("Http", (), {
    "build_request": lambda self, method, url, **_: httpx.Request(method, url),
    "send": lambda self, request, **_: httpx.Response(204, request=request),
})()
caller._caller = SyncCaller(
    http=http, auth=zoomkit.BearerToken("t"), base_url=base_url_of(None), options=Options(),
    owns_http=False,
)
caller.webinars.end(68423085)
"""


def seconds(source: str) -> float:
    """Return the seconds that a program takes in a new process, without those of starting it."""
    timing = (
        "import time; start = time.perf_counter()\n"
        f"{source}\n"
        "import sys; sys.stdout.write(str(time.perf_counter() - start))"
    )
    # Compiled modules are kept, as they are once a package is installed.
    environment = {key: value for key, value in os.environ.items() if "BYTECODE" not in key}
    done = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", timing],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    return float(done.stdout)


def ratio(source: str) -> float:
    """Return the time of a program by that of importing httpx, in turns, after a warm-up."""
    pairs = [(seconds(source), seconds(HTTPX)) for _ in range(ROUNDS)]
    return statistics.median(ours / theirs for ours, theirs in pairs[1:])


def main() -> int:
    """Measure and show."""
    rows = [
        Row("import zoomkit", "import httpx", ratio(ZOOMKIT), 1.5),
        Row("import zoomkit and make one call", "import httpx", ratio(ONE_CALL), 1.5),
    ]
    show(f"Imports (median of {ROUNDS - 1} rounds)", rows)
    return 0
