"""A webhook as a WSGI application."""

from collections.abc import Callable, Iterable, Mapping
from http import HTTPStatus
from typing import Any, TypeAlias

from zoomkit.webhooks.receiving import NOT_ALLOWED, TOO_LARGE, Reply, Webhook

StartResponse: TypeAlias = Callable[[str, list[tuple[str, str]]], object]

_PREFIX = "HTTP_"
_LENGTH_REQUIRED = Reply(411)
_CUT_OFF = Reply(400)


class WsgiApplication:
    """Answers what Zoom sends, on any path. When the server stops, call `webhook.close()`.

    Args:
        webhook: Decides.
    """

    def __init__(self, webhook: Webhook) -> None:
        self._webhook = webhook

    def __call__(
        self, environ: Mapping[str, Any], start_response: StartResponse
    ) -> Iterable[bytes]:
        """Answer a request."""
        reply = self._reply(environ)
        headers = list(reply.headers)
        if reply.status != HTTPStatus.NO_CONTENT:
            headers.append(("content-length", str(len(reply.body))))
            if not reply.body:
                headers.append(("content-type", "text/plain"))  # PEP 3333's validator wants one
        start_response(f"{reply.status} {HTTPStatus(reply.status).phrase}", headers)
        return [reply.body]

    def _reply(self, environ: Mapping[str, Any]) -> Reply:
        if environ["REQUEST_METHOD"] != "POST":
            return NOT_ALLOWED
        most = self._webhook.max_body_bytes
        said: str = environ.get("CONTENT_LENGTH") or ""
        if not said.isascii() or not said.isdigit():
            if not environ.get("wsgi.input_terminated"):
                return _LENGTH_REQUIRED
            length = most + 1
        else:
            length = int(said[:20])
            if length > most:
                return TOO_LARGE
        body = _read(environ["wsgi.input"], length)
        if said and len(body) < length:
            return _CUT_OFF
        headers = [
            (name.removeprefix(_PREFIX).replace("_", "-"), value)
            for name, value in environ.items()
            if name.startswith(_PREFIX)
        ]
        return self._webhook.receive(headers, body)


def _read(stream: Any, length: int) -> bytes:
    body = bytearray()
    while len(body) < length:
        piece: bytes = stream.read(length - len(body))
        if not piece:
            break
        body += piece
    return bytes(body)
