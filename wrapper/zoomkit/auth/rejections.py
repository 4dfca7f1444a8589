"""How Zoom rejects a token: by 401 and code 124, and otherwise where an operation documents it."""

from typing import Final

import httpx

from zoom_openapi.runtime.base_callers import JUDGE
from zoom_openapi.runtime.dialect import Dialect
from zoom_openapi.runtime.operations import Operation

INVALID_TOKEN: Final = 124
_KIND: Final = "invalid_token"
_UNAUTHORIZED: Final = 401


def may_tell_of_token(request: httpx.Request, response: httpx.Response) -> bool:
    """Tell by the head of an answer whether it may say that the token is rejected."""
    status = response.status_code
    if status == _UNAUTHORIZED:
        return True
    operation = _judge(request)[1]
    if operation is None or response.is_success:
        return False
    return any(each.kind == _KIND for each in operation.documented(status))


def is_rejected(request: httpx.Request, response: httpx.Response, code: int | str | None) -> bool:
    """Tell whether an answer that was read, and may say so, says that the token is rejected.

    Args:
        request: What was sent.
        response: The answer.
        code: Zoom's code in it; a 401 without one is taken for a rejection.
    """
    if response.status_code == _UNAUTHORIZED and code in (INVALID_TOKEN, None):
        return True
    dialect, operation = _judge(request)
    return dialect is not None and dialect.kind_of(response, operation) == _KIND


def _judge(request: httpx.Request) -> tuple[Dialect | None, Operation | None]:
    judge: tuple[Dialect, Operation | None] | None = request.extensions.get(JUDGE)
    return judge or (None, None)
