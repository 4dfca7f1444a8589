"""The scopes of the token that a client has, or gets for the purpose."""

from typing import Any, Final

import httpx

from zoom_openapi.runtime import _http
from zoom_openapi.runtime.base_callers import SENDER
from zoom_openapi.runtime.callers import AsyncCaller, SyncCaller
from zoomkit.errors import APIConnectionError, APITimeoutError, ConfigurationError

SCOPES: Final = "zoomkit.scopes"
"""The extension of a request in which its authentication notes the scopes of its token."""


def noted_scopes(request: httpx.Request) -> frozenset[str] | None:
    """Return the scopes of the token that a request carries, or None if they are not known."""
    found: frozenset[str] | None = request.extensions.get(SCOPES)
    return found or None


def token_scopes(caller: SyncCaller) -> frozenset[str]:
    """Return the scopes of the token that a client uses; it gets one if it has none.

    Args:
        caller: The client's.

    Raises:
        ConfigurationError: The authentication does not know the scopes.
        ZoomError: No token can be got.
    """
    http = caller.connections.http
    auth, request = _asked(caller, http)
    flow = auth.sync_auth_flow(request)
    try:
        step = next(flow)
        while step is not request:
            step = flow.send(http.send(step, auth=None, follow_redirects=False))
    except Exception as error:  # noqa: BLE001 - whatever httpx lets through
        raise _translated(caller.failure(error)) from None
    finally:
        flow.close()
    return _found(auth, request)


async def async_token_scopes(caller: AsyncCaller) -> frozenset[str]:
    """Return the scopes of the token that a client uses; see `token_scopes`."""
    lent = await caller.connections.lend()
    auth, request = _asked(caller, lent.http)
    flow = auth.async_auth_flow(request)
    try:
        step = await anext(flow)
        while step is not request:
            step = await flow.asend(await lent.http.send(step, auth=None, follow_redirects=False))
    except Exception as error:  # noqa: BLE001 - whatever httpx lets through
        raise _translated(caller.failure(error)) from None
    finally:
        caller.connections.give_back(lent)
        await flow.aclose()
    return _found(auth, request)


def _asked(caller: SyncCaller | AsyncCaller, http: Any) -> tuple[Any, httpx.Request]:
    """Return the authentication of a client and a request for it, which is not sent."""
    extensions = {**caller.options.extensions, SENDER: http}
    request: httpx.Request = http.build_request(
        "GET", caller.servers.base_text, headers=dict(caller.headers), extensions=extensions
    )
    return caller.credentials.of_base(), request


def _found(auth: object, request: httpx.Request) -> frozenset[str]:
    scopes = noted_scopes(request)
    if scopes is None:
        raise ConfigurationError(
            f"{type(auth).__name__} does not know which scopes its token has: nothing has told it. "
            "Pass what the token endpoint answered to zoomkit.scopes.missing(answer, ...)."
        )
    return scopes


def _translated(error: Any) -> Exception:
    if not _http.is_instance(error, "RequestError"):
        found: Exception = error
        return found
    cls = APITimeoutError if _http.is_instance(error, "TimeoutException") else APIConnectionError
    reason = f"{type(error).__name__}: {error}"
    return cls(reason, method=error.request.method, path=error.request.url.path)
