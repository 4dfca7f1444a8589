"""What a client makes of an answer, held against what the collection says of it."""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from inspect import isawaitable
from typing import Any, get_args, get_origin

from tests.contract.calls import arguments_of, method_of, path_arguments
from tests.contract.clients import (
    AsyncPages,
    AsyncZoom,
    Page,
    Pages,
    Record,
    Zoom,
    ZoomError,
    errors,
)
from tests.contract.collection import Call
from tests.contract.declarations import signature_of
from tests.contract.expectations import Answer, Expectation
from tests.contract.pages import Page as ExpectedPage
from tests.contract.readings import faults


async def outcome_of(
    client: Zoom | AsyncZoom,
    call: Call,
    path: Sequence[str] | None = None,
    given: Mapping[str, Any] | None = None,
) -> Any:
    """Call a method as a collection does; return its value, the first page, or what is raised.

    Args:
        client: The client.
        call: The call.
        path: Other arguments for the path.
        given: Other arguments besides.
    """
    positional = path_arguments(call) if path is None else path
    keywords = arguments_of(call) if given is None else given
    try:
        return await value_of(method_of(client, call.address)(*positional, **keywords))
    except ZoomError as error:
        return error


async def value_of(result: Any) -> Any:
    """Return the value of what a method gives back, or its first page."""
    if isinstance(result, Pages):
        return next(result.pages())
    if isinstance(result, AsyncPages):
        return await anext(result.pages())
    return await result if isawaitable(result) else result


async def items_of(pages: Pages[Any, Any] | AsyncPages[Any, Any], **options: Any) -> list[Any]:
    """Return the JSON of all items of a list in pages; with options, by way of its pages."""
    found: list[Any]
    if isinstance(pages, Pages):
        found = [i for page in pages.pages(**options) for i in page.items] if options else [*pages]
    elif options:
        found = [each async for page in pages.pages(**options) for each in page.items]
    else:
        found = [each async for each in pages]
    return [json_of(each) for each in found]


def json_of(value: Any) -> Any:
    """Return the JSON that a value was read from."""
    if isinstance(value, Sequence) and not isinstance(value, str | bytes):
        return [json_of(each) for each in value]
    return value.to_dict() if isinstance(value, Record) else value


def assert_outcome(
    client: Zoom | AsyncZoom, outcome: Any, expectation: Expectation, answer: Answer
) -> None:
    """Assert that an answer as it is saved became the right value or the right error."""
    if answer.is_success:
        returns = signature_of(method_of(client, expectation.request.address)).returns
        assert_value(outcome, returns, answer)
        return
    said = json.loads(answer.body) if answer.body else {}
    # An answer without a body says no code; below 300 the only documented one is meant.
    is_meant = answer.example.status < 300 and len(answer.failures) == 1
    meant = answer.failures[0].code if is_meant else None
    assert_failure(outcome, expectation, answer.example.status, said.get("code", meant))
    assert outcome.message == said.get("message")


def assert_value(outcome: Any, returns: Any, answer: Answer) -> None:
    """Assert that a success became the right value, of the type that is declared."""
    assert not isinstance(outcome, ZoomError), outcome
    if answer.page:
        assert get_origin(returns) in (Pages, AsyncPages)
        item_type, answer_type = get_args(returns)
        assert_page(outcome, answer.page, item_type)
        assert outcome.raw.status_code == answer.example.status
        assert outcome.raw.value is outcome.answer
        outcome, returns = outcome.answer, answer_type
    assert not isinstance(outcome, Page)
    if answer.shape:
        assert list(faults(outcome, returns, answer.json)) == []
        assert json_of(outcome) == answer.json
    elif answer.example.body:
        assert outcome == answer.example.body.encode()
        assert returns is bytes
    else:
        assert outcome is None


def assert_page(page: Any, expected: ExpectedPage, item_type: Any) -> None:
    """Assert that a page has the items and the next token of an answer."""
    assert isinstance(page, Page)
    assert [json_of(each) for each in page.items] == list(expected.items)
    for item, data in zip(page.items, expected.items, strict=True):
        assert list(faults(item, item_type, data)) == []
    following = expected.token or (expected.number or 0) + 1 if expected.has_next else None
    assert page.next_page_token == following


def assert_failure(outcome: Any, expectation: Expectation, status: int, code: int | None) -> None:
    """Assert that an answer became the right error, which knows what it can mean."""
    assert isinstance(outcome, errors.APIError), outcome
    assert (outcome.method, outcome.status_code) == (expectation.request.call.method, status)
    assert outcome.code == code
    documented = Counter((each.status, each.code, each.message) for each in outcome.documented)
    assert documented == Counter(
        (each.status, each.code, each.message)
        for each in expectation.failures
        if each.status == status
    )
