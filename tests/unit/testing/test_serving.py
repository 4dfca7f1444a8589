"""How the fake is served."""

import asyncio
import socket

import httpx

from zoomkit.testing import FakeZoom
from zoomkit.testing.server import listening


def test_parts_of_an_answer_go_at_once() -> None:
    """A connection does not wait for the client's word between headers and body: 40 ms each."""
    found: list[int] = []

    async def connect() -> None:
        done = asyncio.Event()

        def connected(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            used = writer.get_extra_info("socket")
            found.append(used.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY))
            writer.close()
            done.set()

        listener = listening("127.0.0.1", 0)
        async with await asyncio.start_server(connected, sock=listener):
            _, writer = await asyncio.open_connection(*listener.getsockname())
            await done.wait()
            writer.close()

    asyncio.run(connect())
    assert found
    assert found[0]


def test_an_empty_answer_has_no_media_type() -> None:
    """What has no body says nothing of its type; what has one does."""
    with FakeZoom(seed="demo") as fake:
        fake.accept_token("mine")
        headers = {"Authorization": "Bearer mine"}
        with httpx.Client(transport=fake.transport(), headers=headers) as http:
            url = "https://api.zoom.us/v2/webinars/68423086"
            ended = http.put(f"{url}/status", json={"action": "end"})
            shown = http.get(url)
    assert (ended.status_code, "content-type" in ended.headers) == (204, False)
    assert shown.headers["content-type"] == "application/json"
