"""What zoomkit weighs: memory, making a client, parsing a large answer, the wheel."""

import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

import httpx

from tests.benchmarks.bench_import import HTTPX, ONE_CALL
from tests.benchmarks.tables import Row, show
from zoomkit import BearerToken, Zoom, catalogue

ROUNDS = 9
ROOT = Path(__file__).parents[2]
MEGABYTE = 1_000_000
PEAK = """
import resource, sys
sys.stdout.write(str(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss))
"""


def peak(source: str) -> int:
    """Return the peak memory of a program in a new process, in KiB."""
    command = [sys.executable, "-c", source + PEAK]
    done = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603
    return int(done.stdout)


def seconds(action: Callable[[], object], times: int) -> float:
    """Return the time that an action takes some times."""
    start = time.perf_counter()
    for _ in range(times):
        action()
    return time.perf_counter() - start


def ratio(ours: Callable[[], object], theirs: Callable[[], object], times: int) -> float:
    """Return the median ratio of two actions, measured in turns after a warm-up."""
    pairs = [(seconds(ours, times), seconds(theirs, times)) for _ in range(ROUNDS)]
    return statistics.median(first / second for first, second in pairs[1:])


def construction() -> float:
    """Measure making a client against making the httpx client that it holds."""
    return ratio(lambda: Zoom(BearerToken("t")).close(), lambda: httpx.Client().close(), 5)


def parsing() -> tuple[str, float]:
    """Measure parsing the largest list answer against `json.loads` of it."""
    listed = [
        (len(json.dumps(example["response"]["body"])), operation_id, example["response"]["body"])
        for operation_id, by_name in catalogue.load().examples.items()
        for example in by_name.values()
        if operation_id.startswith("list_") and isinstance(example["response"].get("body"), dict)
    ]
    _, operation_id, body = max(listed, key=lambda each: each[0])
    grown = {key: value * 100 if isinstance(value, list) else value for key, value in body.items()}
    content = json.dumps(grown).encode()
    operation = catalogue.load()[operation_id]
    endpoint = import_module(f"zoom_openapi.api.{operation.resource}.{operation_id}")
    response = httpx.Response(operation.successes[0], content=content)
    return operation_id, ratio(
        lambda: endpoint._parse_response(response),
        lambda: json.loads(content),
        5,
    )


def wheel() -> float:
    """Return the size of the wheel in megabytes."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "-w", folder, "."]
        subprocess.run(command, cwd=ROOT, check=True, capture_output=True)  # noqa: S603
        return sum(path.stat().st_size for path in Path(folder).glob("*.whl")) / MEGABYTE


def main() -> int:
    """Measure and show."""
    operation_id, parsed = parsing()
    rows = [
        Row("peak memory: import, one call", "import httpx", peak(ONE_CALL) / peak(HTTPX), 1.3),
        Row("Zoom(...)", "httpx.Client()", construction(), 1.2),
        Row(f"parsing {operation_id}", "json.loads", parsed, 15.0),
        Row("wheel in MB", "nothing", wheel(), 3.0),
    ]
    show("Weight", rows)
    return 0
