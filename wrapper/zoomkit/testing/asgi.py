"""A fake Zoom as an ASGI application."""

from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any, TypeAlias
from urllib.parse import quote

from zoomkit.testing.failures import NoAnswer
from zoomkit.testing.files import HOME
from zoomkit.testing.messages import Answer, ReceivedRequest
from zoomkit.testing.outbox import Outbox
from zoomkit.testing.recordings import DOWNLOADS

_WIRE = "latin-1"  # in which all bytes are something
Scope: TypeAlias = MutableMapping[str, Any]
Receive: TypeAlias = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send: TypeAlias = Callable[[MutableMapping[str, Any]], Awaitable[None]]
Handle: TypeAlias = Callable[[ReceivedRequest], Answer | NoAnswer]


async def serve_request(handle: Handle, scope: Scope, receive: Receive, send: Send) -> None:
    """Answer one request of a server, or the events of one that starts and stops."""
    if scope["type"] == "lifespan":
        await _live(receive, send)
        return
    request = await _received(scope, receive)
    answer = handle(request)
    if isinstance(answer, NoAnswer):
        # More is promised than comes, so that the server closes the connection.
        headers = [(b"content-length", b"1000")]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        return
    own = answer.all_headers()
    headers = [(name.encode(), value.encode()) for name, value in own.items()]
    await send({"type": "http.response.start", "status": answer.status, "headers": headers})
    content = answer.content()
    if own.get("content-type") == "application/json":  # files are got where the fake is
        here = f"http://{request.headers.get('host', '')}{HOME}"
        content = content.replace(DOWNLOADS.encode(), here.encode())
    await send({"type": "http.response.body", "body": content})


async def deliver(webhooks: Outbox) -> None:
    """Send the events that wait, while the server goes on: receivers may block."""
    if webhooks.is_waiting:
        import anyio.to_thread  # noqa: PLC0415 - loaded when used

        await anyio.to_thread.run_sync(webhooks.deliver)


async def _received(scope: Scope, receive: Receive) -> ReceivedRequest:
    content, is_more = b"", True
    while is_more:
        message = await receive()
        content += message.get("body", b"")
        is_more = message.get("more_body", False)
    return ReceivedRequest(
        method=scope["method"],
        path=(scope.get("raw_path") or quote(scope["path"]).encode()).decode(_WIRE),
        query=scope.get("query_string", b"").decode(_WIRE),
        headers={
            name.decode(_WIRE).lower(): value.decode(_WIRE) for name, value in scope["headers"]
        },
        content=content,
    )


async def _live(receive: Receive, send: Send) -> None:
    while True:
        event = (await receive())["type"]
        await send({"type": f"{event}.complete"})
        if event == "lifespan.shutdown":
            return
