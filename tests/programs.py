"""A program that runs beside the tests, and whose lines they read."""

import os
import queue
import subprocess
import threading
from collections.abc import Mapping, Sequence

STARTING_TIME = 60.0  # seconds for a line of its output, however busy the machine is


class Program:
    """A program that runs until it is stopped.

    Args:
        command: What is started.
        environment: Variables besides those of this process.
    """

    def __init__(
        self, command: Sequence[str], environment: Mapping[str, str] | None = None
    ) -> None:
        self._process = subprocess.Popen(  # noqa: S603 - our own commands
            command, env={**os.environ, **(environment or {})}, stdout=subprocess.PIPE, text=True
        )
        self._lines: queue.SimpleQueue[str] = queue.SimpleQueue()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def line(self) -> str:
        """Return the next line that it writes; empty once it has ended."""
        return self._lines.get(timeout=STARTING_TIME)

    def stop(self) -> None:
        """End it."""
        self._process.terminate()
        self._process.wait(timeout=10)
        self._reader.join(timeout=10)
        assert self._process.stdout is not None
        self._process.stdout.close()

    def _read(self) -> None:
        """Take its output as it comes: a full pipe would hold it up."""
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self._lines.put(line)
        self._lines.put("")
