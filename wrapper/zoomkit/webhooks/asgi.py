"""A webhook as an ASGI application."""

from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any, Final, TypeAlias

from zoomkit.webhooks.receiving import NOT_ALLOWED, TOO_LARGE, Decision, Reply, Webhook

Message: TypeAlias = MutableMapping[str, Any]
Receive: TypeAlias = Callable[[], Awaitable[Message]]
SendMessage: TypeAlias = Callable[[Message], Awaitable[None]]

_LONGEST_BODY: Final = 2.5  # seconds: Zoom waits for 3
_TOO_SLOW = Reply(408, headers=(("connection", "close"),))


class AsgiApplication:
    """Answers what Zoom sends, on any path.

    On shutdown it waits for the handlers. An application in which this one is mounted may not pass
    that on; then let it await `webhook.aclose()`.

    Args:
        webhook: Decides.
    """

    def __init__(self, webhook: Webhook) -> None:
        self._webhook = webhook

    async def __call__(
        self, scope: MutableMapping[str, Any], receive: Receive, send: SendMessage
    ) -> None:
        """Answer a request."""
        if scope["type"] == "lifespan":
            await self._live(receive, send)
        elif scope["type"] == "http":
            decision = await self._decision(scope, receive)
            if decision is not None:
                await _answer(decision, send)
        else:
            await send({"type": "websocket.close", "code": 1003})

    async def _decision(self, scope: MutableMapping[str, Any], receive: Receive) -> Decision | None:
        import anyio  # noqa: PLC0415 - only awaiting applications need it

        if scope["method"] != "POST":
            return Decision(NOT_ALLOWED)
        headers: list[tuple[bytes, bytes]] = list(scope["headers"])
        said = next((value for name, value in headers if name.lower() == b"content-length"), b"")
        most = self._webhook.max_body_bytes
        if said.isdigit() and int(said[:20]) > most:
            return Decision(TOO_LARGE)
        body = bytearray()
        with anyio.move_on_after(_LONGEST_BODY):
            while True:
                message = await receive()
                if message["type"] == "http.disconnect":
                    return None
                body += message.get("body", b"")
                if len(body) > most:
                    return Decision(TOO_LARGE)
                if not message.get("more_body"):
                    return self._webhook.decide(headers, bytes(body))
        return Decision(_TOO_SLOW)

    async def _live(self, receive: Receive, send: SendMessage) -> None:
        while True:
            message = await receive()
            if message["type"] == "lifespan.startup":
                await send({"type": "lifespan.startup.complete"})
            elif message["type"] == "lifespan.shutdown":
                await self._webhook.aclose()
                await send({"type": "lifespan.shutdown.complete"})
                return


async def _answer(decision: Decision, send: SendMessage) -> None:
    reply = decision.reply
    headers = [(name.encode(), value.encode()) for name, value in reply.headers]
    if reply.status != 204:  # noqa: PLR2004 - it has no body, and no length either
        headers.append((b"content-length", str(len(reply.body)).encode()))
    try:
        await send({"type": "http.response.start", "status": reply.status, "headers": headers})
        await send({"type": "http.response.body", "body": reply.body})
    except BaseException:
        decision.drop()  # Zoom has no answer and sends it again
        raise
    decision.start()
