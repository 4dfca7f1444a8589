"""The answers of the OAuth endpoints as they arrive, and what it means if none does."""

import time
from typing import Any, Final

import httpx

from zoom_openapi.runtime.attempts import remaining
from zoom_openapi.runtime.redaction import redacted, request_without_secrets, secrets_of
from zoomkit.errors import TokenRequestError

_LONGEST_READING: Final = 5.0  # seconds
_LARGEST_ANSWER: Final = 256 * 1024  # bytes
_SHOWN_REASON: Final = 500  # characters


class TokenAnswer:
    """The body of an answer of the token endpoint, which may be neither large nor slow."""

    def __init__(self, response: httpx.Response) -> None:
        self._response = response
        self._chunks: list[bytes] = []
        self._size = 0
        left = remaining()
        longest = _LONGEST_READING if left is None else min(_LONGEST_READING, left)
        self._deadline = time.monotonic() + longest

    def add(self, chunk: bytes) -> None:
        """Take a piece of it."""
        self._chunks.append(chunk)
        self._size += len(chunk)
        if self._size > _LARGEST_ANSWER:
            raise TokenRequestError("its answer is too large")
        if time.monotonic() > self._deadline:
            raise TokenRequestError("its answer did not end in time")

    def whole(self) -> httpx.Response:
        """Return an answer that has been read."""
        return httpx.Response(self._response.status_code, content=b"".join(self._chunks))


def token_request_failure(error: Any) -> TokenRequestError:
    """Return the error for one of httpx or httpx2, of which nothing knows credentials any more."""
    said = str(error)
    if not isinstance(error, TimeoutError):
        said = redacted(said, secrets_of(error.request))
        error.request = request_without_secrets(error.request)
    error.args = (said,)
    error.__cause__ = error.__context__ = error.__traceback__ = None
    name = type(error).__name__
    return TokenRequestError((f"{name}: {said}" if said else name)[:_SHOWN_REASON])
