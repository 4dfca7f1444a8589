"""Files that go to Zoom, over real sockets: they are sent as they are read."""

import resource
import socket
from collections.abc import Callable
from pathlib import Path

import anyio
import pytest

from zoomkit import AsyncZoom, BearerToken, Zoom

SIZE = 512 * 1024**2


@pytest.mark.parametrize("client", [Zoom, AsyncZoom])
def test_memory_stays_flat(
    client: type[Zoom | AsyncZoom], raw_server: Callable[..., str], tmp_path: Path
) -> None:
    """512 MB are uploaded in a tenth of their size of memory, all of them."""
    path = tmp_path / "large.png"
    with path.open("wb") as file:
        file.truncate(SIZE)
    received = 0

    def respond(connection: socket.socket) -> None:
        nonlocal received
        head = b""
        while b"\r\n\r\n" not in head:
            head += connection.recv(65536)
        length = int(head.lower().partition(b"content-length: ")[2].split(b"\r\n")[0])
        received = len(head.partition(b"\r\n\r\n")[2])
        while received < length:
            received += len(connection.recv(1024 * 1024))
        connection.sendall(b"HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n")

    base_url = raw_server(respond)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    if issubclass(client, Zoom):
        with client(BearerToken("token"), base_url=base_url) as zoom:
            zoom.users.upload_picture("host@example.com", pic_file=path)
    else:

        async def upload() -> None:
            async with client(BearerToken("token"), base_url=base_url) as zoom:
                await zoom.users.upload_picture("host@example.com", pic_file=path)

        anyio.run(upload)
    assert received > SIZE
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) * 1024
    assert grown < SIZE / 10
