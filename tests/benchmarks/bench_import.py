"""Importing zoomkit, with the modules of one call, against importing httpx."""

import statistics
import subprocess
import sys

from tests.benchmarks.processes import environment
from tests.benchmarks.tables import Row, show

ROUNDS = 15
HTTPX = "import httpx"
ZOOMKIT = "import zoomkit"
# Sends nothing, so that no connection pool is loaded, as none is by the other side.
CLIENT = """
import httpx, zoomkit

class Http(httpx.Client):
    _transport, _mounts = httpx.BaseTransport(), {}

    def __init__(self):
        pass

    def __del__(self):
        pass

    def build_request(self, method, url, **_):
        return httpx.Request(method, url)

    def send(self, request, **_):
        if request.method == "PUT":
            return httpx.Response(204, request=request)
        return httpx.Response(200, json={"topic": "Launch"}, request=request)

zoom = zoomkit.Zoom(zoomkit.BearerToken("t"), http_client=Http())
"""
ONE_CALL = f"{CLIENT}zoom.webinars.end(68423085)"
ONE_ANSWER = f"{CLIENT}zoom.webinars.get(68423085).topic"


def work(source: str) -> float:
    """Return the time that a program has a processor, without that of starting Python."""
    timing = (
        "import time; start = time.process_time()\n"
        f"{source}\n"
        "import sys; sys.stdout.write(str(time.process_time() - start))"
    )
    done = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", timing],
        env=environment(),
        capture_output=True,
        text=True,
        check=True,
    )
    return float(done.stdout)


def ratio(source: str) -> float:
    """Return the time of a program by that of importing httpx, in turns, after a warm-up."""
    pairs = [(work(source), work(HTTPX)) for _ in range(ROUNDS)]
    return statistics.median(ours / theirs for ours, theirs in pairs[1:])


def main() -> int:
    """Measure and show."""
    rows = [
        Row("import zoomkit", "import httpx", ratio(ZOOMKIT), 1.25),
        Row("import zoomkit and make one call", "import httpx", ratio(ONE_CALL), 1.25),
        Row("import zoomkit and read one answer", "import httpx", ratio(ONE_ANSWER), None),
    ]
    show(f"Imports (median of {ROUNDS - 1} rounds)", rows)
    return 0
