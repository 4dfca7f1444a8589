"""A Redis of the tests' own, on a free port, with nothing on disk."""

import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
import redis

STARTING_TIME = 20.0  # seconds


@contextmanager
def running_redis() -> Iterator[str]:
    """Start a Redis and yield its URL; without the program the test skips, which CI takes ill."""
    program = shutil.which("redis-server") or pytest.skip("redis-server is not installed")
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port = listener.getsockname()[1]
    options = ["--port", str(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"]
    server = subprocess.Popen(  # noqa: S603 - our own
        [program, *options],
        stdout=subprocess.DEVNULL,
        cwd=os.environ.get("TMPDIR", "/tmp"),  # noqa: S108
    )
    url = f"redis://127.0.0.1:{port}/0"
    try:
        deadline = time.monotonic() + STARTING_TIME
        with redis.Redis.from_url(url) as client:
            while not answers(client):
                assert server.poll() is None, "redis-server has ended"
                assert time.monotonic() < deadline, "redis-server does not answer"
        yield url
    finally:
        server.terminate()
        server.wait()


def answers(client: "redis.Redis") -> bool:
    """Tell whether a Redis answers."""
    try:
        return bool(client.ping())
    except redis.ConnectionError:
        return False
