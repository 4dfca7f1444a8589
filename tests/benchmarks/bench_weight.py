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
from zoom_openapi.runtime.cursors import value_at
from zoom_openapi.runtime.records import Record, fields_of
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


class LargeList:
    """A list that the specification has an example of, with a hundred times its items.

    Args:
        wanted: Its operation; by default the one with the largest example.

    Attributes:
        operation: The operation that answers with it.
        content: The answer's body.
    """

    def __init__(self, wanted: str | None = None) -> None:
        operations = catalogue.load()
        found = [
            (len(json.dumps(example["response"].get("body"))), operation.id, name)
            for operation in (operations.values() if wanted is None else [operations[wanted]])
            for name, example in operations.examples.get(operation.id, {}).items()
            if operation.paging and operation.is_success(example["status"])
        ]
        _, operation_id, name = max(found)
        self.operation = operations[operation_id]
        body = operations.examples[operation_id][name]["response"]["body"]
        self._path = self.operation.paging.items if self.operation.paging else ""
        items = value_at(body, self._path)
        self.content = json.dumps({**body, self._path: items * 100}).encode()
        self._response = httpx.Response(self.operation.successes[0], content=self.content)
        endpoint = import_module(f"zoom_openapi.api.{self.operation.module}")
        self._parse = endpoint._parse_response

    def wrap(self) -> list[Record]:
        """Read the list, each item as a record."""
        return list(value_at(self._parse(self._response), self._path))

    def read(self) -> None:
        """Read the list, and of each item every field that was sent."""
        for item in self.wrap():
            names = fields_of(type(item))
            for wire in item:
                getattr(item, names.get(wire, "to_dict"))

    def load(self) -> object:
        """Read the list as JSON alone."""
        return json.loads(self.content)


def wheel() -> float:
    """Return the size of the wheel in megabytes."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "-w", folder, "."]
        subprocess.run(command, cwd=ROOT, check=True, capture_output=True)  # noqa: S603
        return sum(path.stat().st_size for path in Path(folder).glob("*.whl")) / MEGABYTE


def lines() -> int:
    """Return the number of lines under `generated/`, of code and of data."""
    paths = (ROOT / "generated").rglob("*")
    files = [path for path in paths if path.suffix in (".json", ".md", ".py", ".pyi")]
    return sum(path.read_bytes().count(b"\n") for path in files)


def main() -> int:
    """Measure and show."""
    lists = [LargeList(), LargeList("webinars.list_registrants")]
    rows = [
        Row("peak memory: import, one call", "import httpx", peak(ONE_CALL) / peak(HTTPX), 1.3),
        Row("Zoom(...)", "httpx.Client()", construction(), 1.2),
        Row("wheel in MB", "nothing", wheel(), 3.0),
        Row("lines under generated/", "operations", lines() / len(catalogue.load()), 280),
    ]
    for each in lists:
        name = each.operation.method_name
        rows += [
            Row(f"{name}: to records", "json.loads", ratio(each.wrap, each.load, 5), 2.5),
            Row(f"{name}: each field read", "json.loads", ratio(each.read, each.load, 5), None),
        ]
    show("Weight", rows)
    return 0
