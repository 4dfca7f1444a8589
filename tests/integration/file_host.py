"""A host of files on loopback: ranges, redirects, lines that break, pages in place of files."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


class FileHost:
    """What a host has and does.

    Attributes:
        content: The file that is at every path.
        etag: Its version.
        breaks: After how many bytes each answer breaks off, in turn; then none does.
        redirects: Where each path leads.
        pages: What comes as HTML in place of the file, by path.
        takes_ranges: Whether parts can be asked for.
        tells_length: Whether answers say how long they are.
        token: The only bearer token that is let in; None lets everybody in.
        seen: The path, the Range and the Authorization of each request.
        url: Where it is.
    """

    def __init__(self, content: bytes = b"") -> None:
        self.content = content
        self.etag = '"1"'
        self.breaks: list[int] = []
        self.redirects: dict[str, str] = {}
        self.pages: dict[str, bytes] = {}
        self.takes_ranges = True
        self.tells_length = True
        self.token: str | None = None
        self.seen: list[tuple[str, str | None, str | None]] = []
        self.url = ""

    def answer(self, request: BaseHTTPRequestHandler) -> None:
        """Answer a request."""
        asked, token = request.headers.get("Range"), request.headers.get("Authorization")
        self.seen.append((request.path, asked, token))
        if self.token is not None and token != f"Bearer {self.token}":
            _send(
                request,
                401,
                b'{"code": 124, "message": "no"}',
                {"Content-Type": "application/json"},
            )
        elif request.path in self.redirects:
            _send(request, 302, b"", {"Location": self.redirects[request.path]})
        elif request.path in self.pages:
            _send(request, 200, self.pages[request.path], {"Content-Type": "text/html"})
        else:
            self._send_file(request, asked)

    def _send_file(self, request: BaseHTTPRequestHandler, asked: str | None) -> None:
        begin, size = 0, len(self.content)
        if self.takes_ranges and asked and request.headers.get("If-Range") in (None, self.etag):
            begin = int(asked.removeprefix("bytes=").removesuffix("-"))
        headers = {"Content-Type": "video/mp4", "ETag": self.etag}
        if begin >= size > 0:
            _send(request, 416, b"", {"Content-Range": f"bytes */{size}"})
            return
        if begin:
            headers["Content-Range"] = f"bytes {begin}-{size - 1}/{size}"
        cut = self.breaks.pop(0) if self.breaks else None
        if not self.tells_length:
            headers["Connection"] = "close"
        _send(request, 206 if begin else 200, self.content[begin:], headers, cut)


@contextmanager
def hosting(host: FileHost) -> Iterator[FileHost]:
    """Serve a host's files."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            host.answer(self)

        def log_message(self, *_: Any) -> None:
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        host.url = f"http://127.0.0.1:{server.server_address[1]}"
        thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
        thread.start()
        try:
            yield host
        finally:
            server.shutdown()
            thread.join(timeout=5)


def _send(
    request: BaseHTTPRequestHandler,
    status: int,
    content: bytes,
    headers: dict[str, str],
    cut: int | None = None,
) -> None:
    request.send_response(status)
    if headers.get("Connection") != "close":
        headers["Content-Length"] = str(len(content))
    for name, value in headers.items():
        request.send_header(name, value)
    request.end_headers()
    with suppress(OSError):
        request.wfile.write(content if cut is None else content[:cut])
        request.wfile.flush()
    request.close_connection |= cut is not None
