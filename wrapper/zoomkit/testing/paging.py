"""Which part of a list a page is, and the token of the next one."""

import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Mapping, Sequence
from hashlib import sha256
from typing import Any, Final, TypeVar

from attrs import frozen

from zoomkit.testing.clock import Clock
from zoomkit.testing.refusals import Refusal
from zoomkit.testing.routing import Call

TOKEN_LIFE: Final = 15 * 60
"""Seconds that the token of a page lives. Source: Zoom's documentation of `next_page_token`."""
_DEFAULT_SIZE = 30
_TOKEN = "next_page_token"  # noqa: S105 - a parameter's name
_NUMBER = "page_number"
_SIZE = "page_size"
PARAMETERS: Final = frozenset({_TOKEN, _NUMBER, _SIZE})
"""What of a query says which page is wanted."""
_EXPIRED = "The next page token is invalid or expired."
_Item = TypeVar("_Item")


@frozen
class Page:
    """One page of a list.

    Attributes:
        items: What is on it.
        beside: What stands beside the items, where the answer documents it.
    """

    items: Sequence[Any]
    beside: Mapping[str, Any]


def page_of(call: Call, items: Sequence[_Item], clock: Clock, default_size: int | None) -> Page:
    """Return the page of a list that a call asks for.

    Args:
        call: The call.
        items: The whole list.
        clock: Tells whether a token is too old.
        default_size: How many items a page has where the call does not say; None if the list is not
            cut into pages.

    Raises:
        Refusal: The token is none, is too old, or is of another list.
    """
    paging = call.operation.paging
    given = call.fields if paging and paging.place == "body" else call.query
    said = str(given.get(_SIZE, ""))  # some operations say that it is text
    size = (int(said) if said.isdecimal() else 0) or default_size or _DEFAULT_SIZE
    if paging is None:
        size = max(len(items), 1)
    token = given.get(_TOKEN)
    start = 0
    if token:
        start = _start(token, call, given, clock)
    elif (number := str(given.get(_NUMBER, ""))).isdecimal():
        start = max(int(number) - 1, 0) * size
    end = start + size
    count = -(-len(items) // size)
    beside = {
        "page_size": size,
        "page_number": start // size + 1,
        "page_count": count,
        "total_records": len(items),
        _TOKEN: _token(end, call, given, clock) if end < len(items) else "",
    }
    return Page(items[start:end], beside)


def _token(start: int, call: Call, given: Mapping[str, Any], clock: Clock) -> str:
    expires = int(clock.monotonic()) + TOKEN_LIFE
    said = f"{start}.{expires}.{_digest(call, given)}"
    return urlsafe_b64encode(said.encode()).decode().rstrip("=")


def _start(token: str, call: Call, given: Mapping[str, Any], clock: Clock) -> int:
    try:
        said = urlsafe_b64decode(f"{token}==").decode()
        start, expires, digest = said.split(".")
        if digest == _digest(call, given) and clock.monotonic() <= int(expires):
            return int(start)
    except ValueError:
        pass
    raise Refusal(300, status=400, message=_EXPIRED)


def _digest(call: Call, given: Mapping[str, Any]) -> str:
    """Return what must be the same on each page: what is listed, its query, the size of a page."""
    same = {name: value for name, value in given.items() if name not in (_TOKEN, _NUMBER)}
    listed = [call.operation.id, call.account, call.path, same]
    return sha256(json.dumps(listed, sort_keys=True, default=str).encode()).hexdigest()[:12]
