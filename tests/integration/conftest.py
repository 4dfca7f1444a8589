"""Servers on loopback: a fake Zoom behind a real port, and one that answers with raw bytes."""

import shutil
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator

import pytest

from tests.integration.serving import Running, Start
from tests.redis_server import redis_server
from zoomkit.testing import FakeZoom, serve

Respond = Callable[[socket.socket], None]


@pytest.fixture
def served(fake: FakeZoom) -> Iterator[str]:
    """The base URL of the fake Zoom behind a real port."""
    with serve(fake) as base_url:
        yield base_url


@pytest.fixture
def raw_server() -> Iterator[Callable[..., str]]:
    """Start a server that lets a function answer each connection in turn; returns its base URL."""
    listener = socket.create_server(("127.0.0.1", 0))
    threads: list[threading.Thread] = []

    def start(*responses: Respond) -> str:
        def run() -> None:
            for respond in responses:
                try:
                    connection, _ = listener.accept()
                except OSError:
                    return
                with connection:
                    respond(connection)

        threads.append(threading.Thread(target=run, daemon=True))
        threads[-1].start()
        return f"http://127.0.0.1:{listener.getsockname()[1]}/v2"

    yield start
    listener.shutdown(socket.SHUT_RDWR)
    listener.close()
    for thread in threads:
        thread.join(timeout=5)


@pytest.fixture
def start() -> Iterator[Start]:
    """Start a server on a free port."""
    running: list[Running] = []

    def run(*arguments: str) -> Running:
        command = [sys.executable, "-m", "zoomkit.testing", "--port", "0", *arguments]
        process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)  # noqa: S603
        running.append(Running(process))
        return running[-1]

    yield run
    for each in running:
        each.process.terminate()
        assert each.process.stdout is not None
        each.process.stdout.close()
        each.process.wait(timeout=10)


@pytest.fixture(scope="session")
def redis_url() -> Iterator[str]:
    """The URL of a Redis of the tests' own."""
    with redis_server() as server:
        yield server.url


def program(name: str) -> str:
    """Return the path of a program; without it the test skips."""
    return shutil.which(name) or pytest.skip(f"{name} is not installed")
