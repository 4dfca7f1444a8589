import subprocess
import sys
from typing import Any

import pytest

from tests.contract.arguments import Argument
from tests.contract.collection import SEED
from tests.contract.expectations import NO_FAILURES, Failure, expect, expectations, media_types
from tests.contract.marks import Marks
from tests.contract.samples import request, response
from tests.contract.shapes import Kind, shape_of

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


@pytest.mark.parametrize("other", [200, 201, 202, 204])
def test_failure_below_300_says_so_in_its_name(other: int) -> None:
    """A 200 without a body whose name has an error code is a failure, whatever else succeeds."""
    marked = MARKED.format(status=200, code=4130)
    assert answers(response("Done.", other), response(marked, 200)) == [
        (True, ()),
        (False, (Failure(200, 4130, "Text."),)),
    ]


@pytest.mark.parametrize(
    ("other", "body"), [(200, '{"code": 4130, "message": "Text."}'), (201, ""), (204, "")]
)
def test_what_a_failure_is_replayed_with(other: int, body: str) -> None:
    """Only where its status is a success as well, a failure needs a body that tells them apart."""
    marked = MARKED.format(status=200, code=4130)
    found = expect(request(response("Done.", other), response(marked, 200))).answers
    assert [each.body for each in found] == ["", body]


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
    """Parameters have their place, marks and kinds; those of the path stand in its order."""
    fields = {
        "path": "things/:thingId/parts/:id",
        "query": {"from": "(Required) A day.", "size": "", "days": "(Type: list of integers)"},
        "form": {"action": "(This can only be one of end,start)", "size": "(Type: string)"},
        "files": {"file": "(Required) A picture."},
        "values": {"thingId": "7", "id": "a1", "from": "2026-03-01", "size": "30"},
    }
    required = Marks(is_required=True)
    assert expect(request(response("Done.", 200), **fields)).arguments == (
        Argument("thingId", "path", kinds=frozenset({"integer"})),
        Argument("id", "path", kinds=frozenset({"string"})),
        Argument("from", "query", required, frozenset({"string"})),
        Argument("size", "query", kinds=frozenset({"integer"})),
        Argument(
            *("days", "query", Marks(type="list of integers")),
            kinds=frozenset({"array"}),
            item_kinds=frozenset({"integer"}),
        ),
        Argument("action", "body", Marks(values=("end", "start")), frozenset({"string"})),
        Argument("size", "body", Marks(type="string"), frozenset({"string"})),
        Argument("file", "body", required, frozenset({"string"}), is_file=True),
    )


def test_arguments_of_json() -> None:
    """Fields of a JSON body have their marks and kinds at every depth, sent or not."""
    raw = """{
      // How warm. (Type: number)
      "warmth": 20,
      // (Required) The parts.
      "parts": [
        {
          // A text, of digits.
          "code": "1"
        },
        { "more": true }
      ]
      // When. (Type: string)
      // "when": null
    }"""
    text: frozenset[Kind] = frozenset({"string"})
    assert expect(request(raw=raw)).arguments[1:] == (
        Argument("warmth", "body", Marks(type="number"), frozenset({"number"})),
        Argument(
            *("parts", "body", Marks(is_required=True)),
            kinds=frozenset({"array"}),
            item_kinds=frozenset({"object"}),
            fields=(
                Argument("code", "body", kinds=text),
                Argument("more", "body", kinds=frozenset({"boolean"})),
            ),
        ),
        Argument("when", "body", Marks(type="string"), text, is_sent=False),
    )


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        ({}, ()),
        ({"form": {"a": ""}, "files": {"b": ""}}, ("multipart/form-data",)),
        ({"raw": '{"a": 1}'}, ("application/json",)),
        ({"raw": "{}"}, ("application/json",)),
    ],
)
def test_media_types(parts: dict[str, Any], expected: tuple[str, ...]) -> None:
    """A body goes as it stands in the collection."""
    assert media_types(request(**parts)) == expected


# --- the collections ------------------------------------------------------------------------------


def test_what_fails_below_300() -> None:
    """The failures below 300 that stand alone under their status are those of six requests."""
    alone = {
        each.request.address
        for each in expectations()
        for answer in each.answers
        if answer.example.status < 300 and not answer.is_success and not answer.body
    }
    assert sorted(alone) == [
        ("DELETE", "/roles/:roleId"),
        ("PATCH", "/accounts/:accountId/lock_settings"),
        ("PATCH", "/accounts/:accountId/options"),
        ("POST", "/im/groups"),
        ("PUT", "/meetings/:meetingUUID/recordings/status"),
        SEED,
    ]


@pytest.mark.parametrize(("address", "words"), NO_FAILURES.items())
def test_what_is_no_failure_is_documented_as_one(address: tuple[str, str], words: str) -> None:
    """What is listed as no failure stands in the collections as one, and is expected nowhere."""
    [found] = (each for each in expectations() if each.request.address == address)
    assert sum(words in each.name for each in found.request.examples) == 1
    assert not any(words in each.message for each in found.failures)


def test_seed() -> None:
    """The seed's request is expected as it was published, with the failures of today added."""
    (seed,) = (each for each in expectations() if each.request.address == SEED)
    assert seed.arguments == (
        Argument("webinarId", "path", Marks(is_required=True), frozenset({"integer"})),
        Argument("action", "body", Marks(values=("end",)), frozenset({"string"})),
    )
    assert seed.media_types == ("application/json", "multipart/form-data")
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
        *((400, 300), (400, 200), (400, 200)),
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
