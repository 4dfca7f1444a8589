"""Secrets taken out of what outlives a request."""

from typing import Any, TypeVar

import httpx

_Request = TypeVar("_Request", bound=httpx.Request)
_SECRET_REQUEST_HEADERS = (b"authorization", b"proxy-authorization", b"cookie")
# The encodings go because the content is decoded already.
_DROPPED_ANSWER_HEADERS = (
    b"set-cookie",
    b"content-encoding",
    b"content-length",
    b"transfer-encoding",
)
_SHORTEST_SECRET = 8  # characters: a shorter one would be found where it is none
_REDACTED = "[redacted]"

KEPT_BYTES = 64 * 1024
"""How much an error keeps of the body of an answer."""

SECRETS = "client.secrets"
"""The extension of a request in which our own authentication notes what it put into it."""


def secrets_of(request: httpx.Request) -> tuple[str, ...]:
    """Return the secrets that a request carries."""
    noted: tuple[str, ...] = request.extensions.get(SECRETS, ())
    header: str = request.headers.get("authorization", "")
    credentials = header.partition(" ")[2] or header
    return (*noted, credentials) if credentials and credentials not in noted else noted


def redacted(text: str, secrets: tuple[str, ...]) -> str:
    """Return a text with secrets struck out; servers echo what they are sent."""
    for secret in secrets:
        if len(secret) >= _SHORTEST_SECRET:
            text = text.replace(secret, _REDACTED)
    return text


def without_secrets(response: httpx.Response) -> httpx.Response:
    """Return a copy of an answer and its request, for keeping: no credentials, no request body.

    Of a large answer the beginning is kept.
    """
    request = response.request
    secrets = secrets_of(request)
    margin = max(map(len, secrets), default=0)  # a secret may lie across the cut
    return type(response)(
        response.status_code,
        headers=headers_without_secrets(response),
        content=_redacted_bytes(response.content[: KEPT_BYTES + margin], secrets)[:KEPT_BYTES],
        request=request_without_secrets(request),
    )


def headers_without_secrets(response: httpx.Response) -> list[tuple[bytes, bytes]]:
    """Return the headers of an answer, for keeping: no cookies, and no credentials sent back."""
    secrets = secrets_of(response.request)
    return [
        (name, _redacted_bytes(value, secrets))
        for name, value in response.headers.raw
        if name.lower() not in _DROPPED_ANSWER_HEADERS
    ]


def request_without_secrets(request: _Request) -> _Request:
    """Return a copy of a request without its credentials and its body."""
    secrets = secrets_of(request)
    return type(request)(
        request.method,
        _url_without(request.url, secrets),
        headers=[
            (name, value)
            for name, value in request.headers.raw
            if name.lower() not in _SECRET_REQUEST_HEADERS
            and value.decode("latin-1") not in secrets
        ],
    )


def _url_without(url: Any, secrets: tuple[str, ...]) -> Any:
    if not url.query or not secrets:
        return url
    pairs = [
        (name, _REDACTED if value in secrets else redacted(value, secrets))
        for name, value in url.params.multi_items()
    ]
    return url if pairs == url.params.multi_items() else url.copy_with(params=pairs)


def _redacted_bytes(content: bytes, secrets: tuple[str, ...]) -> bytes:
    for secret in secrets:
        if len(secret) >= _SHORTEST_SECRET:
            content = content.replace(secret.encode("utf-8", "replace"), _REDACTED.encode())
    return content
