"""Importing zoomkit, with the modules of one call, against importing httpx."""

import os
import statistics
import subprocess
import sys

from tests.benchmarks.tables import Row, show

ROUNDS = 15
HTTPX = "import httpx"
ZOOMKIT = "import zoomkit"
# Sends nothing, so that no connection pool is loaded, as none is by the other side.
ONE_CALL = """
import httpx, zoomkit

class Http(httpx.Client):
    def __init__(self):
        pass

    def __del__(self):
        pass

    def build_request(self, method, url, **_):
        return httpx.Request(method, url)

    def send(self, request, **_):
        return httpx.Response(204, request=request)

zoomkit.Zoom(zoomkit.BearerToken("t"), http_client=Http()).webinars.end(68423085)
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
        Row("import zoomkit", "import httpx", ratio(ZOOMKIT), 1.25),
        Row("import zoomkit and make one call", "import httpx", ratio(ONE_CALL), 1.25),
    ]
    show(f"Imports (median of {ROUNDS - 1} rounds)", rows)
    return 0
