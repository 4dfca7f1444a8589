"""A Redis of a test's own, on a free port, that keeps nothing on disk."""

import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress

import pytest

STARTING_TIME = 10.0  # seconds
_PROGRAM = "redis-server"


class RedisServer:
    """A Redis that can be stopped and started again at the same place.

    Attributes:
        url: Where it is.
    """

    def __init__(self) -> None:
        with socket.create_server(("127.0.0.1", 0)) as free:
            self._port = free.getsockname()[1]
        self.url = f"redis://127.0.0.1:{self._port}/0"
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start it, and return when it answers."""
        options = ["--port", str(self._port), "--bind", "127.0.0.1", "--save", ""]
        command = [_PROGRAM, *options, "--appendonly", "no", "--loglevel", "warning"]
        self._process = subprocess.Popen(command, stdout=subprocess.DEVNULL)  # noqa: S603
        deadline = time.monotonic() + STARTING_TIME
        while not self._answers():
            if self._process.poll() is not None or time.monotonic() > deadline:
                raise TimeoutError("Redis did not start.")
            time.sleep(0.01)

    def stop(self) -> None:
        """End it at once, as if its machine were gone."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None

    def hang(self) -> None:
        """Let it accept connections and answer nothing any more, until it is stopped."""
        assert self._process is not None
        self._process.send_signal(signal.SIGSTOP)

    def _answers(self) -> bool:
        with (
            suppress(OSError),
            socket.create_connection(("127.0.0.1", self._port), timeout=1) as connection,
        ):
            connection.sendall(b"PING\r\n")
            return connection.recv(16).startswith(b"+PONG")
        return False


@contextmanager
def redis_server() -> Iterator[RedisServer]:
    """Start a Redis and stop it in the end; where none is installed, the test skips."""
    if shutil.which(_PROGRAM) is None:
        pytest.skip(f"{_PROGRAM} is not installed")
    server = RedisServer()
    server.start()
    try:
        yield server
    finally:
        server.stop()
