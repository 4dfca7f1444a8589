"""A fake Zoom behind a real port."""

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

_STARTING_TIME = 10.0  # seconds


def listening(host: str, port: int) -> socket.socket:
    """Return a socket that whoever knows the port gets into.

    Args:
        host: The interface.
        port: The port; 0 for any that is free.

    Raises:
        OSError: It cannot be listened on; it is told why.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # With its protocol asyncio knows it as TCP, and lets the parts of an answer go at once.
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
        listener.listen()
    except OSError as error:
        listener.close()
        raise OSError(f"{host}:{port} cannot be listened on: {error.strerror}.") from error
    return listener


@contextmanager
def serve(application: Any) -> Iterator[str]:
    """Serve an ASGI application on a free port of the loopback interface.

    Args:
        application: The application, such as a `FakeZoom`.

    Yields:
        The base URL for a client, such as "http://127.0.0.1:49152/v2".

    Raises:
        ModuleNotFoundError: uvicorn is not installed; the extra `zoomkit[testing]` brings it.
        TimeoutError: The server does not start.
    """
    import uvicorn  # noqa: PLC0415 - an extra

    listener = listening("127.0.0.1", 0)
    server = uvicorn.Server(uvicorn.Config(application, log_level="warning", lifespan="off"))
    thread = threading.Thread(target=server.run, args=([listener],), daemon=True)
    thread.start()
    deadline = time.monotonic() + _STARTING_TIME
    while not server.started:
        if time.monotonic() > deadline or not thread.is_alive():
            raise TimeoutError("The server did not start.")
        time.sleep(0.005)
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}/v2"
    finally:
        server.should_exit = True
        thread.join()
        listener.close()
