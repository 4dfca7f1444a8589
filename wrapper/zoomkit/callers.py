"""The two shells that do the I/O of a call: one blocks, one awaits. Everything else they share."""

import re
import time
from collections.abc import Mapping
from functools import partial
from types import MappingProxyType, ModuleType, SimpleNamespace
from typing import (
    TYPE_CHECKING,
    Any,
    Generic,
    Self,
    TypedDict,
    TypeVar,
    get_args,
    get_origin,
)

import httpx
from attrs import evolve, frozen

from zoom_openapi import catalogue
from zoom_openapi.catalogue import Operation
from zoom_openapi.types import UNSET, Unset
from zoomkit import errors, ids
from zoomkit._version import __version__
from zoomkit.bodies import Body, plain
from zoomkit.exchange import Outcome, Send, Wait, exchange
from zoomkit.judgement import Call, unreadable
from zoomkit.options import BodyEncoding, Options, Timeout, timeout_of
from zoomkit.retry import RetryPolicy

_HEADERS = MappingProxyType(
    {
        "Accept": "application/json",
        "User-Agent": f"zoomkit/{__version__} python-httpx/{httpx.__version__}",
    }
)
if TYPE_CHECKING:
    from zoomkit.pages import AsyncPages, SyncPages

_BELOW_BASE = re.compile(r"/([^/].*)?")
_NO_CONTENT = 204
_SHOWN_PATH = 200  # characters
_MULTIPART = "multipart/form-data"
_PARSER = SimpleNamespace(raise_on_unexpected_status=False)
_Http = TypeVar("_Http", httpx.Client, httpx.AsyncClient)


class RequestContent(TypedDict, total=False):
    """What a request to a path can carry, as httpx takes it."""

    params: Mapping[str, Any]
    headers: Mapping[str, str]
    json: Any
    data: Mapping[str, Any]
    files: Any
    content: Any


@frozen
class _Caller(Generic[_Http]):
    """Builds requests and reads answers.

    Attributes:
        http: Sends the requests.
        auth: Authenticates them.
        base_url: Where the API is.
        options: How they are sent.
        owns_http: Whether closing this closes the client that sends.
    """

    http: _Http
    auth: httpx.Auth
    base_url: httpx.URL
    options: Options
    owns_http: bool

    def with_options(
        self,
        timeout: Timeout | Unset,
        max_retries: int | Unset,
        body_encoding: BodyEncoding | Unset,
    ) -> Self:
        """Return a caller with other options that shares the connections of this one."""
        old = self.options
        options = Options(
            old.timeout if isinstance(timeout, Unset) else timeout_of(timeout),
            old.max_retries if isinstance(max_retries, Unset) else max_retries,
            old.body_encoding if isinstance(body_encoding, Unset) else body_encoding,
        )
        return evolve(self, options=options, owns_http=False)

    @property
    def policy(self) -> RetryPolicy:
        """When a request is sent again."""
        return RetryPolicy(self.options.max_retries)

    def operation_call(
        self,
        operation_id: str,
        endpoint: ModuleType,
        path: tuple[Any, ...],
        parameters: Mapping[str, Any],
        body: Any,
    ) -> Call:
        """Build the call of an operation from its arguments."""
        operation = catalogue.load()[operation_id]
        arguments = {
            name: plain(name, value) for name, value in parameters.items() if value is not UNSET
        }
        fields = Body(body) if isinstance(body, Mapping) else None
        if body is not UNSET:
            arguments["body"] = fields or body
        request = endpoint._get_kwargs(*_path_values(operation, path), **arguments)  # noqa: SLF001
        if fields and self._sends_form(operation) and (form := fields.to_multipart()):
            request.pop("json", None)
            request["files"] = form
        if "files" in request:
            del request["headers"]["Content-Type"]  # httpx writes it, with a boundary of its own
        return Call(self._request(**request), request["url"], operation)

    def _sends_form(self, operation: Operation) -> bool:
        return self.options.body_encoding == "multipart" and _MULTIPART in operation.media_types

    def path_call(self, method: str, path: str, content: RequestContent) -> Call:
        """Build the call of any path below the base URL."""
        if not _BELOW_BASE.fullmatch(path) or not {".", ".."}.isdisjoint(path.split("/")):
            raise errors.InvalidArgumentError.of(
                "path", path, "a path below the base URL that begins with a slash, like /users/me"
            )
        request = self._request(method.upper(), path, **content)
        raw_path = request.url.raw_path.decode().partition("?")[0]
        below = raw_path.removeprefix(self.base_url.raw_path.decode().rstrip("/"))
        return Call(request, below, catalogue.load().match(request.method, below))

    def _request(
        self, method: str, url: str, headers: Mapping[str, str] | None = None, **content: Any
    ) -> httpx.Request:
        merged = httpx.Headers(_HEADERS)
        try:
            merged.update(headers)
            return self.http.build_request(
                method,
                f"{self.base_url}{url}",
                headers=merged,
                timeout=self.options.timeout,
                **content,
            )
        except (httpx.InvalidURL, ValueError) as error:
            raise errors.InvalidArgumentError(
                f"{method.upper()} {url[:_SHOWN_PATH]} cannot be sent: {error}."
            ) from None


class SyncCaller(_Caller[httpx.Client]):
    """Calls operations and blocks until they are done."""

    def call(
        self,
        operation_id: str,
        endpoint: ModuleType,
        path: tuple[Any, ...] = (),
        parameters: Mapping[str, Any] = MappingProxyType({}),
        body: Any = UNSET,
        *,
        items: str | None = None,
    ) -> Any:
        """Send one request and return its parsed success body; `items` names a list in it."""
        call = self.operation_call(operation_id, endpoint, path, parameters, body)
        return _parsed(endpoint, self.send(call), call, items)

    def pages(
        self,
        operation_id: str,
        endpoint: ModuleType,
        path: tuple[Any, ...] = (),
        parameters: Mapping[str, Any] = MappingProxyType({}),
        *,
        items: str,
    ) -> "SyncPages[Any, Any]":
        """Return a list that is fetched page by page."""
        from zoomkit.pages import SyncPages  # noqa: PLC0415 - loaded when used

        fetch = partial(self.call, operation_id, endpoint, path, items=items)
        return SyncPages(parameters, items, fetch)

    def send(self, call: Call) -> httpx.Response:
        """Drive the steps of a call."""
        steps = exchange(call, self.policy)
        step = next(steps)
        while True:
            outcome: Outcome = None
            if isinstance(step, Wait):
                time.sleep(step.seconds)
            else:
                outcome = self._attempt(step)
            try:
                step = steps.send(outcome)
            except StopIteration as done:
                return _answer(done)

    def _attempt(self, step: Send) -> Outcome:
        try:
            return self.http.send(step.request, auth=self.auth, follow_redirects=False)
        except (httpx.RequestError, errors.ZoomError) as error:
            return error

    def close(self) -> None:
        """Close the connections if they are ours."""
        if self.owns_http:
            self.http.close()


class AsyncCaller(_Caller[httpx.AsyncClient]):
    """Calls operations and awaits them."""

    async def call(
        self,
        operation_id: str,
        endpoint: ModuleType,
        path: tuple[Any, ...] = (),
        parameters: Mapping[str, Any] = MappingProxyType({}),
        body: Any = UNSET,
        *,
        items: str | None = None,
    ) -> Any:
        """Send one request and return its parsed success body; `items` names a list in it."""
        call = self.operation_call(operation_id, endpoint, path, parameters, body)
        return _parsed(endpoint, await self.send(call), call, items)

    def pages(
        self,
        operation_id: str,
        endpoint: ModuleType,
        path: tuple[Any, ...] = (),
        parameters: Mapping[str, Any] = MappingProxyType({}),
        *,
        items: str,
    ) -> "AsyncPages[Any, Any]":
        """Return a list that is fetched page by page."""
        from zoomkit.pages import AsyncPages  # noqa: PLC0415 - loaded when used

        fetch = partial(self.call, operation_id, endpoint, path, items=items)
        return AsyncPages(parameters, items, fetch)

    async def send(self, call: Call) -> httpx.Response:
        """Drive the steps of a call."""
        steps = exchange(call, self.policy)
        step = next(steps)
        while True:
            outcome: Outcome = None
            if isinstance(step, Wait):
                await _sleep(step.seconds)
            else:
                outcome = await self._attempt(step)
            try:
                step = steps.send(outcome)
            except StopIteration as done:
                return _answer(done)

    async def _attempt(self, step: Send) -> Outcome:
        try:
            return await self.http.send(step.request, auth=self.auth, follow_redirects=False)
        except (httpx.RequestError, errors.ZoomError) as error:
            return error

    async def aclose(self) -> None:
        """Close the connections if they are ours."""
        if self.owns_http:
            await self.http.aclose()


async def _sleep(seconds: float) -> None:
    import anyio  # noqa: PLC0415 - httpx's own, and only awaiting clients need it

    await anyio.sleep(seconds)


def _answer(done: StopIteration) -> httpx.Response:
    response: httpx.Response = done.value
    return response


def _path_values(operation: Operation, values: tuple[Any, ...]) -> list[int | str]:
    return [
        (ids.numeric_id if parameter.is_integer else ids.text_id)(
            parameter.name, plain(parameter.name, value)
        )
        for parameter, value in zip(operation.path_parameters, values, strict=True)
    ]


def _parsed(endpoint: ModuleType, response: httpx.Response, call: Call, items: str | None) -> Any:
    if response.status_code == _NO_CONTENT and not response.content:
        return None  # whatever body is documented, HTTP allows none here
    try:
        parsed = endpoint._parse_response(client=_PARSER, response=response)  # noqa: SLF001
    except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError, RecursionError):
        raise unreadable(response, call) from None
    if not _has_shape(parsed, endpoint, items):
        raise unreadable(response, call)
    return parsed


def _has_shape(parsed: Any, endpoint: ModuleType, items: str | None) -> bool:
    """Tell whether an answer as a whole is what is documented; its fields may hold anything."""
    declared = endpoint._parse_response.__annotations__["return"]  # noqa: SLF001
    kinds = get_args(declared) or (declared,)
    if Any not in kinds and not isinstance(
        parsed, tuple(get_origin(kind) or kind for kind in kinds)
    ):
        return False
    return items is None or isinstance(getattr(parsed, items, None) or [], list)
