"""Servers on loopback: a fake Zoom behind a real port, and one that answers with raw bytes."""

import os
import shutil
import socket
import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.redis_server import redis_server
from tests.served_fake import Running, Start
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
        running.append(Running(*arguments))
        return running[-1]

    yield run
    for each in running:
        each.stop()


@pytest.fixture(scope="session")
def redis_url() -> Iterator[str]:
    """The URL of a Redis of the tests' own."""
    with redis_server() as server:
        yield server.url


# Not for the session: while it is there, an event loop runs in this thread, and no other can.
@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    """A headless Chromium of the machine; without it the tests skip, in CI they fail."""
    path = shutil.which("chromium") or shutil.which("google-chrome")
    if path is None:
        if os.environ.get("CI"):
            pytest.fail("CI has to have chromium")
        pytest.skip("chromium is not installed")
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 - takes a while

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture(params=[(1280, 800), (390, 844)], ids=["desk", "pocket"])
def window(request: pytest.FixtureRequest, browser: Any) -> Iterator[Any]:
    """An empty page of a browser, as wide as a desk's or a pocket's."""
    width, height = request.param
    context = browser.new_context(viewport={"width": width, "height": height})
    yield context.new_page()
    context.close()


def program(name: str) -> str:
    """Return the path of a program; without it the test skips."""
    return shutil.which(name) or pytest.skip(f"{name} is not installed")
