import threading
from concurrent.futures import ThreadPoolExecutor

import anyio
import httpx
import pytest

from zoomkit import AsyncZoom, ServerToServerOAuth, Zoom

PATIENCE = 0.3  # seconds that a token request waits for a second one beside it
CALLERS = 5


class SlowTokens(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """A network on which a token takes its time, so that requests for one meet if they can."""

    def __init__(self) -> None:
        self.token_requests = 0
        self.met = threading.Event()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Answer from a thread."""
        if self._is_for_token(request):
            self.met.wait(PATIENCE)
        return self._answer(request)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Answer from an event loop."""
        if self._is_for_token(request):
            with anyio.move_on_after(PATIENCE):
                while not self.met.is_set():
                    await anyio.lowlevel.checkpoint()
        return self._answer(request)

    def _is_for_token(self, request: httpx.Request) -> bool:
        is_token = request.url.path == "/oauth/token"
        self.token_requests += is_token
        if self.token_requests > 1:
            self.met.set()
        return is_token

    def _answer(self, request: httpx.Request) -> httpx.Response:
        if request.url.path == "/oauth/token":
            return httpx.Response(200, json={"access_token": "a-token", "expires_in": 3600})
        return httpx.Response(204)


def test_threads_wait_for_one_renewal() -> None:
    """Threads that need a token wait for the one that asks, however long that takes."""
    network = SlowTokens()
    zoom = Zoom(ServerToServerOAuth("account", "client", "secret"), transport=network)
    with ThreadPoolExecutor(CALLERS) as pool:
        list(pool.map(zoom.webinars.end, range(1, CALLERS + 1)))
    assert network.token_requests == 1


@pytest.mark.anyio
async def test_tasks_wait_for_one_renewal() -> None:
    """Tasks that need a token wait for the one that asks, however long that takes."""
    network = SlowTokens()
    zoom = AsyncZoom(ServerToServerOAuth("account", "client", "secret"), transport=network)
    async with anyio.create_task_group() as tasks:
        for number in range(1, CALLERS + 1):
            tasks.start_soon(zoom.webinars.end, number)
    assert network.token_requests == 1
