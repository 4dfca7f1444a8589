"""Programs that are run to be measured."""

import os
import subprocess
import time
from collections.abc import Sequence

from attrs import frozen


@frozen
class Run:
    """What one process took.

    Attributes:
        seconds: From its start to its end.
        work: The time that it had a processor.
        memory: The most that it had resident, in bytes.
    """

    seconds: float
    work: float
    memory: int


def run(command: Sequence[str]) -> Run | None:
    """Run a command; return what it took, or None if it failed."""
    started = time.perf_counter()
    quiet = subprocess.DEVNULL
    with subprocess.Popen(command, env=environment(), stdout=quiet, stderr=quiet) as process:  # noqa: S603
        # wait4 knows what this one child has used; `resource` knows only the largest of all.
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    seconds = time.perf_counter() - started
    work = usage.ru_utime + usage.ru_stime
    return Run(seconds, work, usage.ru_maxrss * 1024) if process.returncode == 0 else None


def best(command: Sequence[str], rounds: int) -> Run | None:
    """Run a command several times; return the least of what it took, or None if it failed."""
    runs = [run(command) for _ in range(rounds)]
    done = [each for each in runs if each is not None]
    if len(done) < rounds:
        return None
    return Run(
        seconds=min(each.seconds for each in done),
        work=min(each.work for each in done),
        memory=min(each.memory for each in done),
    )


def environment() -> dict[str, str]:
    """Return an environment in which compiled modules are kept, as for an installed package."""
    return {key: value for key, value in os.environ.items() if "BYTECODE" not in key}
