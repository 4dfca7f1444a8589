"""What servers do wrong, as functions that answer one connection."""

import gzip
import select
import socket
import struct
import threading
from collections.abc import Callable, Iterable
from contextlib import suppress

Respond = Callable[[socket.socket], None]
PULSE = 0.02  # seconds between two bytes of a slow server


def receive(connection: socket.socket) -> bytes:
    """Read one request to its end; nothing where the client hangs up."""
    data = b""
    while b"\r\n\r\n" not in data:
        more = connection.recv(65536)
        if not more:
            return b""
        data += more
    head, _, body = data.partition(b"\r\n\r\n")
    length = int((head.lower().partition(b"content-length: ")[2].split(b"\r\n")[0]) or 0)
    while len(body) < length:
        body += connection.recv(65536)
    return head + b"\r\n\r\n" + body


def message(status: str, body: bytes = b"", *headers: str, length: int | None = None) -> bytes:
    """Return an answer as bytes."""
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body) if length is None else length}"]
    return "\r\n".join([*lines, *headers, "", ""]).encode("latin-1") + body


def saying(*answers: bytes) -> Respond:
    """Answer one request after another on one connection, then close it."""

    def respond(connection: socket.socket) -> None:
        for each in answers:
            if not receive(connection):
                return
            connection.sendall(each)

    return respond


def dripping(before: bytes, drop: bytes = b"a") -> Respond:
    """Answer with something, then with a drop now and then, for as long as anybody listens."""

    def respond(connection: socket.socket) -> None:
        receive(connection)
        with suppress(OSError):
            connection.sendall(before)
            while not select.select([connection], [], [], PULSE)[0]:
                connection.sendall(drop)

    return respond


def flooding(before: bytes, pieces: Iterable[bytes]) -> Respond:
    """Answer with as much as the client takes."""

    def respond(connection: socket.socket) -> None:
        receive(connection)
        with suppress(OSError):
            connection.sendall(before)
            for each in pieces:
                connection.sendall(each)

    return respond


def reset(connection: socket.socket) -> None:
    """Reset the connection when it is closed."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def resetting(*before: bytes) -> Respond:
    """Read a request, answer with something, and reset the connection."""

    def respond(connection: socket.socket) -> None:
        receive(connection)
        for each in before:
            connection.sendall(each)
        reset(connection)

    return respond


class Closing:
    """Answers a request and closes the connection, while the client takes it for alive.

    Attributes:
        is_closed: Is set when that has happened.
    """

    def __init__(self, answer: bytes) -> None:
        self.answer = answer
        self.is_closed = threading.Event()

    def __call__(self, connection: socket.socket) -> None:
        """Answer one connection."""
        receive(connection)
        connection.sendall(self.answer)
        connection.close()
        self.is_closed.set()

    def wait_for(self, _: object) -> None:
        """Wait until that has happened; a call among calls."""
        assert self.is_closed.wait(20)


def dying_read(first: bytes, *, is_resetting: bool = False) -> Respond:
    """Answer a first request; read a second one to its end, and die."""

    def respond(connection: socket.socket) -> None:
        receive(connection)
        connection.sendall(first)
        receive(connection)
        if is_resetting:
            reset(connection)

    return respond


def hanging(connection: socket.socket) -> None:
    """Read whatever comes until the client hangs up, and never answer."""
    with suppress(OSError):
        while connection.recv(65536):
            pass


def bomb(size: int) -> bytes:
    """Return much, packed small."""
    return gzip.compress(b"0" * size, compresslevel=1)
