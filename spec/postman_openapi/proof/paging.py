"""Lists of two pages, for each kind of paging that a document can name."""

from collections.abc import Mapping
from typing import Any

from attrs import evolve, frozen

from postman_openapi.proof.answers import Answer
from postman_openapi.proof.operations import Operation, is_json
from postman_openapi.proof.requests import Request
from postman_openapi.proof.samples import Samples
from postman_openapi.proof.schemas import Schemas, value_at, with_value

_TOKEN = "token-of-page-2"  # noqa: S105 - of a page
_LINK = "page-2"


@frozen
class Following:
    """What the request for the second page is to have.

    Attributes:
        place: `query`, `body` or `link`.
        parameter: The parameter that says which page; dotted in a body, a query string for links.
        value: What it is to be.
    """

    place: str
    parameter: str
    value: Any


def items_of(paging: Mapping[str, Any], body: Any) -> list[Any]:
    """Return the items of a page."""
    path = str(paging.get("items") or "")
    found = value_at(body, path) if path else body
    return found if isinstance(found, list) else []


def following(
    schemas: Schemas, operation: Operation, request: Request, answer: Answer
) -> tuple[Answer, Answer, Following] | None:
    """Return two pages and what leads from one to the other; None where nothing can.

    Args:
        schemas: Reads the document's schemas.
        operation: The list.
        request: What asks for the first page.
        answer: A success.
    """
    paging = operation.paging
    if not paging or not is_json(answer.media_type):
        return None
    body = Samples(schemas, "writeOnly").value(answer.schema, is_full=True)
    items = items_of(paging, body)
    if not items:
        return None
    step = _step(operation, request, len(items))
    where = str(paging.get("answer") or "")
    first, second = body, _emptied(paging, body)
    if where:
        first = with_value(body, where, step.first)
        if value_at(first, where) != step.first:
            return None
        if not _is_of_an_item(where):  # else no item tells that there is no page after it
            second = with_value(body, where, step.last)
    if paging.get("kind") == "page":
        name = step.following.parameter
        first = _numbered(schemas, answer, first, name, step.following.value - 1)
        second = _numbered(schemas, answer, second, name, step.following.value)
    if paging.get("kind") == "link" and not where:
        link = ("Link", f'<{step.following.value}>; rel="next"')
        return evolve(answer, body=body, headers=(link,)), answer, step.following
    return evolve(answer, body=first), evolve(answer, body=second), step.following


@frozen
class _Step:
    """How the first page leads to the second.

    Attributes:
        following: What the request for the second page is to have.
        first: What the first page says of it.
        last: What the second page says of the one after it.
    """

    following: Following
    first: Any
    last: Any = None


def _step(operation: Operation, request: Request, number_of_items: int) -> _Step:
    paging = operation.paging
    name, place = str(paging.get("parameter") or ""), str(paging.get("in") or "query")
    started = _given(request, place, name)
    if paging.get("kind") == "link":
        url = f"{operation.base_url}{operation.path}".replace("{", "").replace("}", "")
        link = f"{url}?page={_LINK}"
        return _Step(Following("link", link, link), link)
    if paging.get("kind") == "page":
        usual = _number(paging.get("first"), 1)
        number = _number(started, usual)
        count = number + 1 + (usual == 0)  # how many pages there are, the one of number 0 included
        return _Step(Following(place, name, number + 1), count, count)
    if paging.get("kind") == "offset":
        usual = _number(paging.get("first"), 0)
        offset = _number(started, usual) + number_of_items
        total = offset - usual + 1
        return _Step(Following(place, name, offset), total, total)
    return _Step(Following(place, name, _TOKEN), _TOKEN)


def _numbered(schemas: Schemas, answer: Answer, body: Any, name: str, number: Any) -> Any:
    """Return a page with its own number in it, where such a page says it."""
    is_said = name in schemas.properties(answer.schema)
    return with_value(body, name, number) if is_said else body


def _is_of_an_item(path: str) -> bool:
    return any(part.lstrip("-").isdecimal() for part in path.split("."))


def _number(value: Any, usual: int) -> int:
    return value if isinstance(value, int) and not isinstance(value, bool) else usual


def _emptied(paging: Mapping[str, Any], body: Any) -> Any:
    path = str(paging.get("items") or "")
    return with_value(body, path, []) if path else []


def _given(request: Request, place: str, name: str) -> Any:
    if place == "query":
        return request.parameters.get(("query", name))
    return value_at(request.body, name)
