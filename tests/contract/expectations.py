"""What a client has to make of each request and example, concluded from the collections alone.

Nothing here comes from what is derived: no document, no catalogue, no generated module. The tests
hold the client against this.
"""

import json
from collections.abc import Mapping
from functools import cache
from typing import Any

from attrs import frozen

from tests.contract.arguments import Argument, arguments
from tests.contract.collection import SEED, Call, Example, Request, requests
from tests.contract.marks import read_example_name
from tests.contract.pages import Page, read_page
from tests.contract.shapes import Shape, shape_of

# A failure under the status of a success has its code in its name, and no body. The seed's item,
# which stands as an earlier exporter wrote it, says it in words; elsewhere that has code 200.
FAILURES: Mapping[tuple[str, str, int], int] = {(*SEED, 200): 200}


@frozen
class Failure:
    """A failure that a saved answer documents.

    Attributes:
        status: The status of the answer.
        code: Zoom's error code in the answer; None if none is documented.
        message: What the collection says that it means.
    """

    status: int
    code: int | None
    message: str


# Successes that Zoom documents as error code 200, and which the overlay takes for none.
NO_FAILURES: Mapping[tuple[str, str], str] = {
    ("GET", "/accounts/:accountId/lock_settings"): "returned with HTTP",
    ("GET", "/accounts/:accountId/recordings"): "listed successfully",
}

# What Zoom documents today and the seed's item does not.
ADDED_FAILURES: Mapping[tuple[str, str], tuple[Failure, ...]] = {
    SEED: (
        Failure(400, 300, "The webinar ID is not valid."),
        Failure(400, 200, "You lack the permission for this."),
        Failure(
            *(400, 200),
            "The webinar plan is missing. Subscribe to it and enable webinars for this user first.",
        ),
    ),
}


@frozen
class Answer:
    """What has to become of a saved answer.

    Attributes:
        example: The answer.
        is_success: Whether it is a success.
        meaning: What its name says that its status means.
        failures: What its name documents as failures under its status.
        body: What it is replayed with: its body, or what its name says where the body is left out
            and without one it would be a success.
        json: The JSON of a success; None if it is none.
        shape: The shape of that JSON.
        page: The page that it is; None if the operation returns no pages.
    """

    example: Example
    is_success: bool
    meaning: str
    failures: tuple[Failure, ...]
    body: str
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
        answers: What has to become of each saved answer, in order.
    """

    request: Request
    arguments: tuple[Argument, ...]
    media_types: tuple[str, ...]
    answers: tuple[Answer, ...]

    @property
    def call(self) -> Call:
        """How it is called: as the first answer says, or as the request stands."""
        return self.answers[0].example.call if self.answers else self.request.call

    @property
    def failures(self) -> tuple[Failure, ...]:
        """Every failure that is documented: by its answers, or by what is listed."""
        own = (failure for answer in self.answers for failure in answer.failures)
        return (*own, *ADDED_FAILURES.get(self.request.address, ()))


@cache
def expectations() -> tuple[Expectation, ...]:
    """Return what is expected of each request of the collections."""
    return tuple(expect(request) for request in requests())


def expect(request: Request) -> Expectation:
    """Return what is expected of a request."""
    return Expectation(
        request=request,
        arguments=tuple(arguments(request)),
        media_types=media_types(request),
        answers=tuple(_answer(request, example) for example in request.examples),
    )


def is_success(request: Request, example: Example) -> bool:
    """Tell whether a saved answer is a success: by its status, its name and what is listed."""
    documents_failure = bool(read_example_name(example.name).codes) and not example.body
    is_listed = (*request.address, example.status) in FAILURES
    return 200 <= example.status < 300 and not documents_failure and not is_listed


def media_types(request: Request) -> tuple[str, ...]:
    """Return the media types of a request's body, the one that is sent by default first.

    The seed's item is a form as an earlier exporter wrote it. Zoom documents JSON and answers a
    body that it does not understand 204 without effect, so there JSON goes first; the form stays
    for whoever selects it.
    """
    form = ("multipart/form-data",) if request.form else ()
    is_json = request.body is not None or request.address == SEED
    return (*(("application/json",) if is_json else ()), *form)


def _answer(request: Request, example: Example) -> Answer:
    name = read_example_name(example.name)
    if name.status not in {None, example.status}:
        raise ValueError(f"{request.address}: {example.name!r} names another status than it has")
    succeeds = is_success(request, example)
    failures = tuple(Failure(example.status, code, message) for code, message in name.codes)
    if not succeeds and not failures:
        code = FAILURES.get((*request.address, example.status))
        failures = (Failure(example.status, code, name.meaning),)
    if not succeeds or "json" not in example.content_type:
        body = example.body or _body_that_is_meant(request, failures)
        words = NO_FAILURES.get(request.address)
        failures = tuple(each for each in failures if not words or words not in each.message)
        return Answer(example, succeeds, name.meaning, failures, body)
    data = json.loads(example.body)
    return Answer(
        *(example, succeeds, name.meaning, failures, example.body),
        json=data,
        shape=shape_of(data),
        page=read_page(request, data),
    )


def _body_that_is_meant(request: Request, failures: tuple[Failure, ...]) -> str:
    """Return the body of a failure that only its body tells from a success of the same status."""
    for failure in failures:
        succeeding = {each.status for each in request.examples if is_success(request, each)}
        if failure.status in succeeding:
            return json.dumps({"code": failure.code, "message": failure.message})
    return ""
