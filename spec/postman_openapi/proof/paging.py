"""Lists of two pages, for each kind of paging that a document can name."""

from collections.abc import Mapping
from typing import Any

from attrs import evolve, frozen

from postman_openapi.proof.answers import Answer
from postman_openapi.proof.bodies import NOTHING
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
    if not paging or not is_json(answer.media_type or ""):
        return None
    body = Samples(schemas, "writeOnly").value(answer.schema, is_full=True)
    items = items_of(paging, body)
    if not items:
        return None
    kind, where = str(paging.get("kind")), str(paging.get("answer") or "")
    if where and not isinstance(body, dict):
        return None
    name, place = str(paging.get("parameter") or ""), str(paging.get("in") or "query")
    started = _given(request, place, name)
    if kind == "link":
        url = f"{operation.base_url}{operation.path}".replace("{", "").replace("}", "")
        link = f"{url}?page={_LINK}"
        state = Following("link", link, link)
        first, last = (link, None) if where else (NOTHING, NOTHING)
        headers: tuple[tuple[str, str], ...] = () if where else (("Link", f'<{link}>; rel="next"'),)
    elif kind == "page":
        number = started if isinstance(started, int) else 1
        state = Following(place, name, number + 1)
        first = last = number + 1
        body, headers = _numbered(schemas, answer, body, name, number), ()
    elif kind == "offset":
        skipped = started if isinstance(started, int) else 0
        state = Following(place, name, skipped + len(items))
        first = last = skipped + len(items) + 1
        headers = ()
    else:
        state, first, last, headers = Following(place, name, _TOKEN), _TOKEN, None, ()
    here, there = body, body
    if where and first is not NOTHING:
        here, there = with_value(body, where, first), with_value(body, where, last)
        if kind == "page":
            there = _numbered(schemas, answer, there, name, first)
    elif kind in ("page", "offset"):
        there = _emptied(paging, body)
    named = evolve(answer, body=here, headers=headers)
    return named, evolve(answer, body=there), state


def _numbered(schemas: Schemas, answer: Answer, body: Any, name: str, number: Any) -> Any:
    """Return a page with its own number in it, where such a page says it."""
    is_said = name in schemas.properties(answer.schema)
    return with_value(body, name, number) if is_said else body


def _emptied(paging: Mapping[str, Any], body: Any) -> Any:
    path = str(paging.get("items") or "")
    return with_value(body, path, []) if path else []


def _given(request: Request, place: str, name: str) -> Any:
    if place == "query":
        return request.parameters.get(("query", name))
    return value_at(request.body, name)
