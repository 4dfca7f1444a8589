"""Secrets taken out of what outlives a request."""

import httpx

_SECRET_REQUEST_HEADERS = ("authorization", "proxy-authorization", "cookie")
# The encodings go because the content is decoded already.
_DROPPED_ANSWER_HEADERS = ("set-cookie", "content-encoding", "content-length", "transfer-encoding")


def bearer_token(request: httpx.Request) -> str:
    """Return the token that a request carries, or an empty text."""
    header: str = request.headers.get("authorization", "")
    return header.partition(" ")[2]


def redacted(text: str, secret: str) -> str:
    """Return a text with a secret struck out; servers echo what they are sent."""
    return text.replace(secret, "[redacted]") if secret else text


def without_secrets(response: httpx.Response) -> httpx.Response:
    """Return a copy of an answer and its request, for keeping: no credentials, no request body."""
    request = response.request
    token = bearer_token(request)
    content = response.content
    return httpx.Response(
        response.status_code,
        headers=[
            (name, redacted(value, token))
            for name, value in response.headers.multi_items()
            if name.lower() not in _DROPPED_ANSWER_HEADERS
        ],
        content=content.replace(token.encode(), b"[redacted]") if token else content,
        request=request_without_secrets(request),
    )


def request_without_secrets(request: httpx.Request) -> httpx.Request:
    """Return a copy of a request without its credentials and its body."""
    return httpx.Request(
        request.method,
        request.url,
        headers=[
            item
            for item in request.headers.multi_items()
            if item[0].lower() not in _SECRET_REQUEST_HEADERS
        ],
    )
