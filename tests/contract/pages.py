"""Which answers are pages, what their items are, and what leads to the next one."""

from collections.abc import Iterator, Mapping
from typing import Any

from attrs import frozen

from tests.contract.arguments import arguments
from tests.contract.collection import Request
from tests.contract.shapes import Place, at

PARAMETERS = frozenset({"next_page_token", "page_number"})
"""What is sent to get another page. A list without any of them comes back whole."""

_SIGNS = ("next_page_token", "page_count", "page_number", "total_records", "page_size")
"""What stands beside the items of a page, the surest sign first."""

# Which array is the page's, where several hold objects.
ITEMS: Mapping[tuple[str, str], Place] = {
    ("GET", "/report/chat/sessions/:sessionId"): (
        "messages",
    ),  # the others say what became of them
}


@frozen
class Page:
    """A page of a list.

    Attributes:
        items_at: Where its items stand in the answer.
        items: Its items.
        token_at: Where the token of the next page stands in the answer; None if nowhere.
        token: That token; empty on the last page.
        number: The number of the page, if the answer has it.
        count: The number of all pages, if the answer has it.
    """

    items_at: Place
    items: tuple[Any, ...]
    token_at: Place | None = None
    token: str = ""
    number: int | None = None
    count: int | None = None

    @property
    def has_next(self) -> bool:
        """Whether the answer says that another page follows."""
        if self.number is None or self.count is None:
            return bool(self.token)
        return bool(self.token) or self.number < self.count


def is_paged(request: Request) -> bool:
    """Tell whether a request can ask for another page."""
    return any(each.name in PARAMETERS for each in arguments(request) if each.place != "path")


def read_page(request: Request, answer: Any) -> Page | None:
    """Return the page that an answer is; None if the request returns no pages.

    Raises:
        LookupError: It has to be a page, and no array or several can be its items.
    """
    if not is_paged(request) or not isinstance(answer, dict):
        return None
    place = _place_of_page(answer)
    page = at(answer, place)
    items_at = ITEMS.get(request.address) or (*place, _key_of_items(request, page))
    has_token = "next_page_token" in page
    return Page(
        items_at=items_at,
        items=tuple(at(answer, items_at)),
        token_at=(*place, "next_page_token") if has_token else None,
        token=page["next_page_token"] if has_token else "",
        number=page.get("page_number"),
        count=page.get("page_count"),
    )


def _place_of_page(answer: Mapping[str, Any]) -> Place:
    """Return where the object stands that has the surest sign of a page and an array beside it."""
    found = [
        (_SIGNS.index(sign), place)
        for place, value in _objects(answer, ())
        for sign in _SIGNS
        if sign in value and any(isinstance(each, list) for each in value.values())
    ]
    return min(found)[1] if found else ()


def _objects(value: Mapping[str, Any], place: Place) -> Iterator[tuple[Place, Mapping[str, Any]]]:
    yield place, value
    for key, each in value.items():
        if isinstance(each, dict):
            yield from _objects(each, (*place, key))


def _key_of_items(request: Request, page: Mapping[str, Any]) -> str:
    """Return the key of the one array of objects, or of the one array."""
    arrays = {key: value for key, value in page.items() if isinstance(value, list)}
    of_objects = [key for key, value in arrays.items() if value and isinstance(value[0], dict)]
    match of_objects or list(arrays):
        case [key]:
            return key
        case keys:
            raise LookupError(f"{request.address}: which of {keys} are the items of its page?")
