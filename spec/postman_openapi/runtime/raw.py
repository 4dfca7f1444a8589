"""Values together with the answers that they are from."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Generic, TypeVar

import httpx
from attrs import field, frozen

from .callers import LAST_ANSWER
from .dialect import Dialect
from .errors import InvalidArgumentError
from .redaction import request_without_secrets
from .steps import Answered

Value = TypeVar("Value")


@frozen
class RawAnswer(Generic[Value]):
    """A value and the answer that it is from.

    Attributes:
        value: What the method returns.
        status_code: The HTTP status.
        headers: The headers of the answer.
        request_id: What the API calls the request, for its support.
        response: The answer. Its request carries neither credentials nor a body.
    """

    value: Value
    status_code: int
    headers: httpx.Headers = field(repr=False)
    request_id: str | None
    response: httpx.Response = field(repr=False)

    @classmethod
    def of(cls, value: Value, answered: Answered, dialect: Dialect) -> "RawAnswer[Value]":
        """Put a value together with its answer."""
        response = answered.response
        response.request = request_without_secrets(response.request)
        request_id = dialect.request_id(response)
        return RawAnswer(value, response.status_code, response.headers, request_id, response)


def call(
    dialect: Dialect,
    method: Callable[..., Value],
    args: tuple[Any, ...],
    kwargs: Mapping[str, Any],
) -> RawAnswer[Value]:
    """Call a method and return its value with the last answer that it got."""
    noted: list[Answered] = []
    token = LAST_ANSWER.set(noted)
    try:
        value = method(*args, **kwargs)
    finally:
        LAST_ANSWER.reset(token)
    return _raw(dialect, value, noted)


async def call_awaited(
    dialect: Dialect,
    method: Callable[..., Awaitable[Value]],
    args: tuple[Any, ...],
    kwargs: Mapping[str, Any],
) -> RawAnswer[Value]:
    """Call a method, await it, and return its value with the last answer that it got."""
    noted: list[Answered] = []
    token = LAST_ANSWER.set(noted)
    try:
        awaited: object = method(*args, **kwargs)
        value = await awaited if isinstance(awaited, Awaitable) else awaited
    finally:
        LAST_ANSWER.reset(token)
    return _raw(dialect, value, noted)


def _raw(dialect: Dialect, value: Any, noted: list[Answered]) -> RawAnswer[Any]:
    from .pages import AsyncPages, Pages  # noqa: PLC0415 - they need this module

    if isinstance(value, Pages | AsyncPages):
        raise InvalidArgumentError(
            "A list in pages has no answer of its own; iterate over its pages(), each of which has "
            "its own: page.raw."
        )
    if not noted:
        raise InvalidArgumentError("raw() wants a method of the client; this one sent nothing.")
    return RawAnswer.of(value, noted[-1], dialect)
