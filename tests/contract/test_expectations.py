import subprocess
import sys
from typing import Any

import pytest

from tests.contract.collection import SEED, Request
from tests.contract.expectations import (
    CODES,
    FAILURES,
    SUCCESSES,
    Argument,
    Failure,
    expect,
    expectations,
    is_success,
    media_types,
    says_that_nothing_was_done,
)
from tests.contract.samples import request, response
from tests.contract.shapes import shape_of

MARKED = "**HTTP Status Code:** `{status}`<br>\nMeaning.<br>\n**Error Code:** `{code}`<br>\nText."


def answers(*responses: dict[str, Any]) -> list[tuple[bool, tuple[Failure, ...]]]:
    """Return whether each answer is a success, and what its name documents."""
    return [(each.is_success, each.failures) for each in expect(request(*responses)).answers]


@pytest.mark.parametrize("status", [200, 201, 202, 204])
def test_below_300_is_success(status: int) -> None:
    """A status below 300 is a success, with a body and without."""
    assert answers(response("Done.", status)) == [(True, ())]
    assert answers(response("Done.", status, {"id": 1})) == [(True, ())]


@pytest.mark.parametrize("status", [300, 400, 404, 429, 520])
def test_from_300_on_is_failure(status: int) -> None:
    """Any other status is a failure, with the code and message of each mark, or with its text."""
    marked = MARKED.format(status=status, code=1010)
    assert answers(response(marked, status), response("Not done.", status)) == [
        (False, (Failure(status, 1010, "Text."),)),
        (False, (Failure(status, None, "Not done."),)),
    ]


@pytest.mark.parametrize("other", [201, 202, 204])
def test_empty_200_beside_another_success_is_failure(other: int) -> None:
    """A 200 without a body beside another success says that nothing was done."""
    failures = (Failure(200, 200, "No plan."),)
    assert answers(response("Done.", other), response("No plan.", 200)) == [
        (True, ()),
        (False, failures),
    ]
    marked = MARKED.format(status=200, code=4130)
    assert answers(response(marked, 200), response("Done.", other)) == [
        (False, (Failure(200, 4130, "Text."),)),
        (True, ()),
    ]


def test_success_can_document_a_failure() -> None:
    """A 200 with a body is a success, and what its name marks is a failure under that status."""
    marked = MARKED.format(status=200, code=200)
    assert answers(response(marked, 200, {"id": 1}), response("Done.", 204)) == [
        (True, (Failure(200, 200, "Text."),)),
        (True, ()),
    ]


def test_second_page_is_a_success() -> None:
    """Two 200s are no two successes of which one says that nothing was done."""
    assert answers(response("First.", 200), response("Second.", 200)) == [(True, ()), (True, ())]


def test_status_in_the_name_has_to_be_the_status() -> None:
    """A name that marks another status than its example has is an error."""
    with pytest.raises(ValueError, match="another status"):
        answers(response(MARKED.format(status=404, code=1), 400))


def test_json_of_a_success() -> None:
    """The JSON of a success is there with its shape, that of a failure is not."""
    found = expect(request(response("It.", 200, {"id": 1}), response("No.", 400, {"code": 1})))
    assert [(each.json, each.shape) for each in found.answers] == [
        ({"id": 1}, shape_of({"id": 1})),
        (None, None),
    ]


def test_arguments() -> None:
    """Arguments have their place, marks and kinds; those of the path stand in its order."""
    fields = {
        "path": "things/:thingId/parts/:id",
        "query": {"from": "(Required) A day.", "size": ""},
        "form": {"action": "(This can only be one of end,start)", "settings": ""},
        "files": {"file": "(Required) A picture."},
        "values": {"thingId": "7", "id": "a1", "from": "2026-03-01", "size": "30", "action": "end"},
    }
    other = {**fields, "values": {"thingId": "x", "settings": '{"a":1}', "size": "1.5"}}
    assert expect(request(response("Done.", 200, **other), **fields)).arguments == (
        Argument("thingId", "path", is_required=True, kinds=frozenset({"integer", "string"})),
        Argument("id", "path", is_required=True, kinds=frozenset({"string"})),
        Argument("from", "query", is_required=True, kinds=frozenset({"string"})),
        Argument("size", "query", kinds=frozenset({"integer", "number"})),
        Argument("action", "body", values=("end", "start"), kinds=frozenset({"string"})),
        Argument("settings", "body", kinds=frozenset({"object"})),
        Argument("file", "body", is_required=True, is_file=True),
    )


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        ({}, ()),
        ({"form": {"a": ""}}, ("application/json", "multipart/form-data")),
        ({"form": {"a": ""}, "files": {"b": ""}}, ("multipart/form-data",)),
        ({"raw": '{"a": 1}'}, ("application/json",)),
    ],
)
def test_media_types(parts: dict[str, Any], expected: tuple[str, ...]) -> None:
    """JSON goes first where a form can be JSON, and a file goes as a form only."""
    assert media_types(request(**parts)) == expected


def test_unknown_body_is_an_error() -> None:
    """A body of which nobody knows the media type is an error."""
    with pytest.raises(LookupError, match="of mode raw"):
        media_types(request(raw="<thing/>"))


# --- the collection -------------------------------------------------------------------------------


def of(address: tuple[str, str]) -> Request:
    """Return the request with this method and path."""
    (found,) = (each.request for each in expectations() if each.request.address == address)
    return found


@pytest.mark.parametrize("key", [*SUCCESSES, *FAILURES, *CODES], ids=lambda key: "-".join(key[:2]))
def test_exception_is_needed(key: tuple[str, str, int]) -> None:
    """What is listed by hand is in the collection, and the rule alone would say otherwise."""
    *address, status = key
    found = of((str(address[0]), str(address[1])))
    (example,) = (each for each in found.examples if each.status == status)
    if key in CODES:
        assert example.codes == []
    assert says_that_nothing_was_done(found, example) is (key not in FAILURES)
    assert is_success(found, example) is (key in SUCCESSES)


def test_what_fails_below_300() -> None:
    """35 requests have a 200 that is a failure, and no other status below 300 is one."""
    failing = [
        answer.example.status
        for each in expectations()
        for answer in each.answers
        if answer.example.status < 300 and not answer.is_success
    ]
    assert failing == [200] * 35


def test_seed() -> None:
    """The seed's request is expected as it was published."""
    (seed,) = (each for each in expectations() if each.request.address == SEED)
    assert seed.arguments == (
        Argument("webinarId", "path", is_required=True, kinds=frozenset({"integer"})),
        Argument("action", "body", values=("end",), kinds=frozenset({"string"})),
    )
    assert [(each.example.status, each.is_success) for each in seed.answers] == [
        (200, False),
        (204, True),
        (400, False),
        (404, False),
    ]
    assert [(each.status, each.code) for each in seed.failures] == [
        (200, 200),
        *((400, 1010), (400, 3003), (400, 3063)),
        *((404, 1001), (404, 3001)),
    ]
    assert seed.failures[2].message == "You are not the meeting host."


def test_nothing_derived_is_read() -> None:
    """The expectations import neither the toolchain nor a client."""
    derived = {"zoom_openapi", "postman_openapi", "zoomkit", "openapi_python_client", "httpx"}
    source = (
        "import sys; from tests.contract.expectations import expectations; expectations();"
        f"sys.stdout.write(' '.join({derived!r} & set(sys.modules)))"
    )
    command = [sys.executable, "-c", source]
    done = subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603
    assert done.stdout == ""
