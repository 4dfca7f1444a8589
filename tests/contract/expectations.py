"""What a client has to make of each request and example, concluded from the collection alone.

Nothing here comes from what is derived: no document, no catalogue, no generated module. The tests
hold the client against this.
"""

import json
from collections.abc import Mapping
from functools import cache
from typing import Any, Literal

from attrs import frozen

from tests.contract.collection import Example, Field, Request, requests, typed
from tests.contract.marks import allowed_values, is_required, read_example_name
from tests.contract.pages import Page, read_page
from tests.contract.shapes import Kind, Shape, kind_of, shape_of

# A 200 without a body, beside another success, says in words that nothing was done. Not so these:
SUCCESSES: Mapping[tuple[str, str, int], str] = {
    ("DELETE", "/webinars/:webinarId", 200): "its text says that the request succeeded",
    ("PUT", "/users/:userId/status", 200): "its text says that the status was changed",
}
FAILURES: Mapping[tuple[str, str, int], str] = {
    ("PUT", "/webinars/:webinarId/registrants/status", 200): (
        "it is the only answer below 300, and its text says that the user has no webinar plan"
    ),
}

# Where such a 200 has no code, it says what code 200 says elsewhere: no plan, or no permission.
_NO_PLAN_OR_PERMISSION = 200
CODES: Mapping[tuple[str, str, int], int] = {
    ("PATCH", "/groups/:groupId", 200): 1010,  # the group belongs to another account
}


@frozen
class Failure:
    """A failure that an example documents.

    Attributes:
        status: The status of the answer.
        code: Zoom's error code in the answer; None if none is documented.
        message: What the collection says that it means.
    """

    status: int
    code: int | None
    message: str


@frozen
class Argument:
    """A parameter or body field, as a caller gives it.

    Attributes:
        name: Its name, as it is sent.
        place: Where it is sent.
        is_required: Whether it has to be given.
        values: The only values that it may have, as text; none if that is not said.
        kinds: The kinds of JSON that its sample values are, read from their text.
        is_file: Whether it is a file.
    """

    name: str
    place: Literal["path", "query", "body"]
    is_required: bool = False
    values: tuple[str, ...] = ()
    kinds: frozenset[Kind] = frozenset()
    is_file: bool = False


@frozen
class Answer:
    """What has to become of the answer of an example.

    Attributes:
        example: The example.
        is_success: Whether its answer, as it stands, is a success.
        meaning: What its name says that its status means.
        failures: What its name documents as failures under its status. A success can have some:
            then an answer that says one of their codes is a failure under the same status.
        json: The JSON of a success; None if it is none.
        shape: The shape of that JSON.
        page: The page that it is; None if the operation returns no pages.
    """

    example: Example
    is_success: bool
    meaning: str
    failures: tuple[Failure, ...]
    json: Any = None
    shape: Shape | None = None
    page: Page | None = None


@frozen
class Expectation:
    """What a client has to make of a request.

    Attributes:
        request: The request.
        arguments: What can be given: of the path in its order, of the query, of the body.
        media_types: The media types of its body, the one that is sent by default first.
        answers: What has to become of each example, in order.
    """

    request: Request
    arguments: tuple[Argument, ...]
    media_types: tuple[str, ...]
    answers: tuple[Answer, ...]

    @property
    def failures(self) -> tuple[Failure, ...]:
        """Every failure that its examples document."""
        return tuple(failure for answer in self.answers for failure in answer.failures)


@cache
def expectations() -> tuple[Expectation, ...]:
    """Return what is expected of each request of the collection."""
    return tuple(expect(request) for request in requests())


def expect(request: Request) -> Expectation:
    """Return what is expected of a request."""
    return Expectation(
        request=request,
        arguments=(
            *(_argument(field, "path", request) for field in _in_order(request)),
            *(_argument(field, "query", request) for field in request.query),
            *(_argument(field, "body", request) for field in request.body),
        ),
        media_types=media_types(request),
        answers=tuple(_answer(request, example) for example in request.examples),
    )


def is_success(request: Request, example: Example) -> bool:
    """Tell whether an example's answer is a success, by its status and the exceptions to that."""
    key = (*request.address, example.status)
    if key in SUCCESSES or key in FAILURES:
        return key in SUCCESSES
    return 200 <= example.status < 300 and not says_that_nothing_was_done(request, example)


def says_that_nothing_was_done(request: Request, example: Example) -> bool:
    """Tell whether an example is a 200 without a body beside another status below 300."""
    others = {each.status for each in request.examples if 200 < each.status < 300}
    return example.status == 200 and not example.body and bool(others)


def media_types(request: Request) -> tuple[str, ...]:
    """Return the media types of a request's body, the one that is sent by default first.

    The exporter wrote every body as a form. Zoom documents JSON and answers a body that it does not
    understand 204 without effect, so JSON goes first; the form stays for whoever selects it. JSON
    cannot carry a file, so there the form stands alone.
    """
    match request.body_mode:
        case None:
            return ()
        case "formdata" if any(field.is_file for field in request.body):
            return ("multipart/form-data",)
        case "formdata":
            return ("application/json", "multipart/form-data")
        case "urlencoded":
            return ("application/x-www-form-urlencoded",)
        case "raw" if request.body:
            return ("application/json",)
    raise LookupError(
        f"{request.address}: which media type has a body of mode {request.body_mode}?"
    )


def _answer(request: Request, example: Example) -> Answer:
    name = read_example_name(example.name)
    if name.status not in {None, example.status}:
        raise ValueError(f"{request.address}: {example.name!r} names another status than it has")
    succeeds = is_success(request, example)
    failures = tuple(Failure(example.status, code, message) for code, message in name.codes)
    if not succeeds and not failures:
        code = CODES.get((*request.address, example.status), _NO_PLAN_OR_PERMISSION)
        failures = (Failure(example.status, code if example.status < 300 else None, name.meaning),)
    if not succeeds or "json" not in example.content_type:
        return Answer(example, succeeds, name.meaning, failures)
    data = json.loads(example.body)
    return Answer(
        *(example, succeeds, name.meaning, failures),
        json=data,
        shape=shape_of(data),
        page=read_page(request, data),
    )


def _in_order(request: Request) -> list[Field]:
    """Return the parameters of the path in the order in which they stand in it."""
    by_key = {field.key: field for field in request.path}
    return [by_key[part[1:]] for part in request.template.split("/") if part.startswith(":")]


def _argument(field: Field, place: Literal["path", "query", "body"], request: Request) -> Argument:
    return Argument(
        name=field.key,
        place=place,
        is_required=place == "path" or is_required(field.description),
        values=allowed_values(field.description),
        kinds=frozenset(kind_of(typed(text)) for text in _samples(field, place, request) if text),
        is_file=field.is_file,
    )


def _samples(field: Field, place: str, request: Request) -> set[str]:
    """Return the values that a field has in the request and in its examples."""
    samples = {field.value}
    for example in request.examples:
        pairs = {"path": example.path_values.items(), "query": example.query, "body": example.form}
        samples.update(value for key, value in pairs[place] if key == field.key)
    return samples
