"""Put each defect into a copy of the repository, and see whether its test fails."""

import os
import shlex
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from enum import Enum
from pathlib import Path

from attrs import frozen

from tests.mutations.defects import Defect, DoesNotFitError

_SECONDS = 900
_NOT_COPIED = {"dist", "node_modules"}
# What is installed for development is found in the copy first.
_SOURCES = ("wrapper", "generated", "spec")
# In the copy the scripts run in the environment that runs this.
_SETUP = 'cd "$(dirname "$0")/.." || exit 1\nsetup() { :; }\n'


class Verdict(Enum):
    """What came out for a defect; only `KILLED` is good."""

    KILLED = "killed"
    SURVIVED = "SURVIVED"
    NO_LONGER_FITS = "NO LONGER FITS"
    NOT_JUDGED = "NOT JUDGED"


@frozen
class Result:
    """A verdict and why.

    Attributes:
        defect: The defect.
        verdict: What came out.
        reason: Why, where that needs saying.
    """

    defect: Defect
    verdict: Verdict
    reason: str = ""


@frozen
class Run:
    """A run of pytest: its exit status and the end of what it wrote."""

    status: int
    end: str


def judge(defects: Sequence[Defect], root: Path) -> Iterator[Result]:
    """Yield the result for each defect, in order.

    A test proves something only if it passes without the defect, so each is run that way first.
    """
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        tests = list(dict.fromkeys(defect.test for defect in defects))
        with _copied(root) as copy:
            healthy = dict(zip(tests, pool.map(lambda test: _run(test, copy), tests), strict=True))
        yield from pool.map(lambda defect: _judge(defect, root, healthy[defect.test]), defects)


def _judge(defect: Defect, root: Path, healthy: Run) -> Result:
    if healthy.status:
        reason = f"its test does not pass without it: {healthy.end}"
        return Result(defect, Verdict.NOT_JUDGED, reason)
    with _copied(root) as copy:
        try:
            for edit in defect.edits:
                (copy / edit.file).write_text(edit.applied(copy), encoding="utf-8")
        except DoesNotFitError as error:
            return Result(defect, Verdict.NO_LONGER_FITS, str(error))
        if defect.is_regenerated and (made := _execute(["sh", "scripts/regenerate"], copy)).status:
            return Result(defect, Verdict.NOT_JUDGED, f"regenerating fails: {made.end}")
        run = _run(defect.test, copy)
    match run.status:
        case 0:
            return Result(defect, Verdict.SURVIVED, f"{defect.test} passes")
        case 1:
            return Result(defect, Verdict.KILLED)
    return Result(defect, Verdict.NOT_JUDGED, f"its test cannot be run with it: {run.end}")


@contextmanager
def _copied(root: Path) -> Iterator[Path]:
    """Copy the repository without its hidden parts, with what lies beside it for the tests."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "repository"
        shutil.copytree(root, copy, ignore=_not_copied)
        if (shared := root.parent / "shared").exists():
            (copy.parent / "shared").symlink_to(shared)
        if (setup := copy / "scripts" / "_setup").exists():
            setup.write_text(_SETUP, encoding="utf-8")
        yield copy


def _not_copied(_: str, names: list[str]) -> list[str]:
    return [name for name in names if name.startswith(".") or name in _NOT_COPIED]


def _run(test: str, copy: Path) -> Run:
    options = ["-q", "-x", "--no-header", "-p", "no:cacheprovider", "-p", "no:randomly"]
    return _execute([sys.executable, "-m", "pytest", *options, *shlex.split(test)], copy)


def _execute(command: list[str], copy: Path) -> Run:
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join(str(copy / name) for name in _SOURCES),
        "PYTHONDONTWRITEBYTECODE": "1",
        "PATH": os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")]),
    }
    done = subprocess.run(  # noqa: S603 - our own command
        command,
        cwd=copy,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
        timeout=_SECONDS,
    )
    return Run(done.returncode, " / ".join(done.stdout.strip().splitlines()[-3:]))
