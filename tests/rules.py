"""What holds for every run of the tests; a plugin of pytest.

No test depends on the order (pytest-randomly shuffles, and prints the seed that repeats an order),
on the machine's speed or on its time zone. None can hang. In CI none is skipped or left out.
"""

import faulthandler
import os
import sys
import time
from collections.abc import Generator
from pathlib import Path

import pytest

# On a machine whose zone is UTC, local time taken for UTC is seen by no test.
if "TZ" not in os.environ and sys.platform != "win32":
    os.environ["TZ"] = "IST-5:30"
    time.tzset()


def is_ci() -> bool:
    """Tell whether this is the run that leaves nothing out."""
    return bool(os.environ.get("CI"))


def reference_of(config: pytest.Config) -> Path:
    """Return where the public collections lie, if they do: beside the repository."""
    return config.rootpath.parent / "shared" / "reference"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the time that a finished run has to end."""
    parser.addini("exit_timeout", "seconds that threads have to end after the run", default="30")


def pytest_report_header(config: pytest.Config) -> str:
    """Say which zone the tests see, and whether the reference is here."""
    is_here = "here" if reference_of(config).exists() else "not here, so its tests are left out"
    return f"time zone: {time.tzname[0]}; reference: {is_here}"


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what reads the reference where it is not; in CI its absence fails these tests."""
    if is_ci() or reference_of(config).exists():
        return
    left_out = [each for each in items if "reference" in getattr(each, "fixturenames", ())]
    config.hook.pytest_deselected(items=left_out)
    items[:] = [each for each in items if each not in left_out]


def fail_if_skipped(report: pytest.TestReport | pytest.CollectReport) -> None:
    """In CI, make a failure of a skip; a failure that is expected is none."""
    if is_ci() and report.skipped and not hasattr(report, "wasxfail"):
        assert isinstance(report.longrepr, tuple), report.longrepr
        path, line, reason = report.longrepr
        report.outcome = "failed"
        report.longrepr = f"{path}:{line}: CI skips nothing: {reason}"


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """In CI, let a test fail that is skipped."""
    report = yield
    fail_if_skipped(report)
    return report


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_make_collect_report() -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    """In CI, let a module fail that is skipped as a whole."""
    report = yield
    fail_if_skipped(report)
    return report


@pytest.hookimpl(trylast=True)
def pytest_unconfigure(config: pytest.Config) -> None:
    """End a run that a thread left behind by a test would keep from ending, and show the thread."""
    seconds = float(config.getini("exit_timeout"))
    faulthandler.dump_traceback_later(seconds, exit=True, file=sys.__stderr__ or sys.stderr)


@pytest.fixture(scope="session")
def reference(pytestconfig: pytest.Config) -> Path:
    """The folder of the public collections: third-party facts, which are not in the repository."""
    folder = reference_of(pytestconfig)
    if not folder.exists():
        pytest.fail(f"{folder} is missing, and CI leaves nothing out")
    return folder
