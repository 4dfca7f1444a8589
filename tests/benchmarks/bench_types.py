"""Type checkers on a file of one call, against one that uses httpx alone, both as installed.

The wheel is put into a fresh environment together with the checkers, whose caches are empty each
time. What counts is the time that a checker has a processor, the least of several rounds in turns:
other work on the machine adds to it, and nothing takes from it.
"""

import shutil
import subprocess
import sys
import tempfile
from importlib.metadata import version
from pathlib import Path

from tests.benchmarks.processes import run
from tests.benchmarks.tables import Row, show

ROUNDS = 6
ROOT = Path(__file__).parents[2]
CHECKERS = ("mypy", "basedpyright")
ONE_CALL = """
from zoomkit import BearerToken, Zoom

with Zoom(BearerToken("token")) as zoom:
    zoom.webinars.update_status(68423085, action="end")
"""
HTTPX = """
import httpx

with httpx.Client() as http:
    url = "https://api.zoom.us/v2/webinars/68423085/status"
    http.put(url, json={"action": "end"}, headers={"Authorization": "Bearer token"})
"""


def installed(folder: Path) -> str:
    """Make an environment that has the wheel and the checkers; return its interpreter."""
    python = str(folder / "environment" / "bin" / "python")
    wheels = folder / "wheels"
    pip = ("-m", "pip", "--quiet", "--disable-pip-version-check")
    commands = [
        [sys.executable, *pip, "wheel", "--no-deps", "--wheel-dir", str(wheels), str(ROOT)],
        [sys.executable, "-m", "venv", str(folder / "environment")],
        [python, *pip, "install", *(f"{each}=={version(each)}" for each in CHECKERS)],
    ]
    for command in commands:
        subprocess.run(command, check=True, capture_output=True)  # noqa: S603 - our own
    (wheel,) = wheels.glob("*.whl")
    subprocess.run([python, *pip, "install", str(wheel)], check=True, capture_output=True)  # noqa: S603
    return python


def work(command: list[str], cache: Path) -> float:
    """Return the time that a checker needs for a file, which has no errors, without a cache."""
    shutil.rmtree(cache, ignore_errors=True)
    done = run(command)
    if done is None:
        raise SystemExit(f"{' '.join(command)} failed")
    return done.work


def main() -> int:
    """Measure and show."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        python = installed(folder)
        ours, theirs = folder / "ours.py", folder / "theirs.py"
        ours.write_text(ONE_CALL, encoding="utf-8")
        theirs.write_text(HTTPX, encoding="utf-8")
        cache = folder / "cache"
        mypy = [python, "-m", "mypy", "--strict", "--config-file=", f"--cache-dir={cache}"]
        pyright = [python, "-m", "basedpyright", "--level", "error", "--pythonpath", python]
        rows = []
        for checker, command, goal in (("mypy", mypy, 1.7), ("basedpyright", pyright, 1.4)):
            pairs = [
                (work([*command, str(ours)], cache), work([*command, str(theirs)], cache))
                for _ in range(ROUNDS)
            ]
            ratio = min(each for each, _ in pairs) / min(each for _, each in pairs)
            rows.append(Row(f"{checker}: one call", "httpx alone", ratio, goal))
    show(f"Type checkers, cold (least of {ROUNDS} rounds)", rows)
    return 0
