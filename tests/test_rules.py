"""What holds for every run, shown with runs of pytest that have something wrong."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
Run = Callable[..., str]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Run pytest with our configuration on a module, and return what it writes."""

    def run(source: str, *arguments: str, ci: str = "") -> str:
        module = tmp_path / "test_made_up.py"
        module.write_text(source, encoding="utf-8")
        command = [
            *(sys.executable, "-m", "pytest", "-c", str(ROOT / "pyproject.toml")),
            *("--rootdir", str(tmp_path), "-p", "no:cacheprovider"),
            *("-p", "tests.rules", "-p", "pytest_timeout", "-p", "pytest_randomly"),
            *(*arguments, str(module)),
        ]
        return subprocess.run(  # noqa: S603 - our own command
            command,
            cwd=ROOT,
            env={**os.environ, "CI": ci, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
            timeout=60,
        ).stdout

    return run


HANGS = """
import threading

def test_waits_for_ever():
    lock = threading.Lock()
    lock.acquire()
    lock.acquire()

def test_is_quick():
    pass
"""


def test_hanging_test_fails_alone(run: Run) -> None:
    """A test that waits for ever fails where it waits, and the others go on."""
    shown = run(HANGS, "--timeout=0.5")
    assert "1 failed, 1 passed" in shown
    assert "Timeout (>0.5s)" in shown
    assert ">       lock.acquire()" in shown


LEAVES_A_THREAD = """
import threading

def test_leaves_a_thread():
    threading.Thread(target=threading.Event().wait, name="left behind").start()
"""


def test_thread_left_behind_keeps_no_run_from_ending(run: Run) -> None:
    """A thread that never ends is shown and ended with the process."""
    shown = run(LEAVES_A_THREAD, "-o", "exit_timeout=0.5")
    assert "1 passed" in shown
    assert "Timeout (0:00:00.500000)!" in shown
    assert "in wait" in shown


SKIPS_A_TEST = """
import pytest

@pytest.mark.skip(reason="not today")
def test_is_skipped():
    pass

@pytest.mark.xfail(reason="known", strict=True)
def test_is_expected_to_fail():
    assert False
"""

SKIPS_ITSELF = """
import pytest

pytest.skip("not today", allow_module_level=True)
"""


def test_skip_is_a_skip_elsewhere(run: Run) -> None:
    """Outside CI a skip stays one."""
    assert "1 skipped, 1 xfailed" in run(SKIPS_A_TEST)


@pytest.mark.parametrize(
    ("source", "counts"), [(SKIPS_A_TEST, "1 xfailed, 1 error"), (SKIPS_ITSELF, "1 error")]
)
def test_skip_fails_in_ci(run: Run, source: str, counts: str) -> None:
    """In CI it fails, with its reason; a failure that is expected stays expected."""
    shown = run(source, ci="true")
    assert counts in shown
    assert "test_made_up.py:4: CI skips nothing: Skipped: not today" in shown


READS_THE_REFERENCE = """
def test_reads(reference):
    pass

def test_does_not_read():
    pass
"""


def test_reference_is_left_out_but_not_in_ci(run: Run) -> None:
    """Without the reference its tests are left out, not skipped; in CI its absence fails them."""
    shown = run(READS_THE_REFERENCE)
    assert "1 passed, 1 deselected" in shown
    assert "reference: not here" in shown
    assert "CI leaves nothing out" in run(READS_THE_REFERENCE, ci="true")


ORDER = "\n".join(f"def test_{number}(): pass" for number in range(9))


def test_order_depends_on_the_seed_alone(run: Run) -> None:
    """Tests run in an order of their own for each seed, and the seed is printed."""

    def order(seed: int) -> list[str]:
        shown = run(ORDER, "-v", f"--randomly-seed={seed}")
        assert f"Using --randomly-seed={seed}" in shown
        return [line.split("::")[1].split()[0] for line in shown.splitlines() if "::" in line]

    assert order(1) != order(2)


ZONE = """
from datetime import datetime, timedelta

def test_zone():
    assert datetime(2026, 3, 1).astimezone().utcoffset() == timedelta(hours=5.5)
"""


def test_local_time_is_not_utc(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where no zone is asked for, the tests see one that differs from UTC."""
    monkeypatch.delenv("TZ", raising=False)
    assert "1 passed" in run(ZONE)
