"""A fake Zoom as a transport of httpx: in process, without a port."""

from collections.abc import Callable

import httpx

from zoomkit.testing.failures import TIMEOUT, NoAnswer
from zoomkit.testing.messages import Answer, ReceivedRequest

Handle = Callable[[ReceivedRequest, float | None], Answer | NoAnswer]


def respond(handle: Handle, request: httpx.Request) -> httpx.Response:
    """Answer a request of httpx.

    Raises:
        httpx.ReadTimeout: The answer takes longer than the request waits.
        httpx.ReadError: The connection breaks.
    """
    path, _, query = request.url.raw_path.decode().partition("?")
    patience = request.extensions.get("timeout", {}).get("read")
    received = ReceivedRequest(
        method=request.method,
        path=path,
        query=query,
        headers=dict(request.headers),
        content=request.read(),
    )
    answer = handle(received, patience)
    if isinstance(answer, Answer):
        content, headers = answer.content(), answer.all_headers()
        return httpx.Response(answer.status, headers=headers, content=content)
    if answer.kind == TIMEOUT:
        raise httpx.ReadTimeout("The fake Zoom does not answer in time.", request=request)
    raise httpx.ReadError("The fake Zoom breaks the connection.", request=request)
