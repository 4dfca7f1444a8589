import json
from typing import Any

import pytest

from postman_openapi import Profile
from postman_openapi.profile import profile_from
from tests.spec.samples import HOST, converted, example, ids, item

PROFILE = profile_from(
    {"examples": {"status": r"HTTP (?P<value>\d+)", "error_code": r"#(?P<value>\d+)"}}
)


def responses(*examples: Any, profile: Profile | None = None) -> dict[str, Any]:
    """Return the responses of an operation with these examples."""
    document = converted(item(f"{HOST}/a", response=examples), profile=profile).document
    found = document["paths"]["/a"]["get"]["responses"]
    assert isinstance(found, dict)
    return found


def header(content_type: str) -> list[dict[str, str]]:
    """Return a Content-Type header."""
    return [{"key": "Content-Type", "value": content_type}]


@pytest.mark.parametrize(
    ("answer", "status", "problem"),
    [
        (example(code=300), "300", None),
        (example(code=520), "520", None),
        (example(code="404"), "404", None),
        (example(code=None, status="Not Found"), "404", "response-without-status"),
        (example(code=0, name="HTTP 409"), "409", "response-without-status"),
        (example(code=None), "default", "response-without-status"),
        (example(code=999), "default", "response-without-status"),
        (example(code=99), "default", "response-without-status"),
        (example(code=201, name="HTTP 204"), "201", "documented-status-differs"),
    ],
)
def test_status(answer: Any, status: str, problem: str | None) -> None:
    """A status is the example's, else what its name or reason phrase says, else the default."""
    conversion = converted(item(f"{HOST}/a", response=[answer]), profile=PROFILE)

    assert list(conversion.document["paths"]["/a"]["get"]["responses"]) == [status]
    assert ids(conversion) == ([problem] if problem else [])


def test_meanings_and_codes_of_one_status_are_joined() -> None:
    """Examples of one status are one response with all meanings and all codes."""
    (found,) = responses(
        example(code=400, name="Bad. #1 One."),
        example(code=400, name="Worse. #2 Two. #1 Other."),
        example(code=400, name="Bad. #1 One."),
        profile=PROFILE,
    ).values()

    assert found["description"] == "Bad.\nWorse."
    assert found["x-error-codes"] == [
        {"code": 1, "message": "One."},
        {"code": 2, "message": "Two."},
        {"code": 1, "message": "Other."},
    ]


@pytest.mark.parametrize(
    ("answer", "description"),
    [
        (example(code=404), "Not Found"),
        (example(code=299, status="Odd"), "Odd"),
        (example(code=299), "An answer."),
        (example(code=404, name="Gone."), "Gone."),
    ],
)
def test_description_is_never_empty(answer: Any, description: str) -> None:
    """Where a name says nothing, the reason phrase does."""
    (found,) = responses(answer).values()

    assert found["description"] == description


@pytest.mark.parametrize(
    ("answer", "media_type", "value"),
    [
        (example('{"a": 1}', header=header("application/json")), "application/json", {"a": 1}),
        (example('{"a": 1}', header=header("text/plain")), "application/json", {"a": 1}),
        (example('{"a": 1}'), "application/json", {"a": 1}),
        (example("[1]", header=header("application/hal+json")), "application/hal+json", [1]),
        (example("plain", header=header("text/plain")), "text/plain", "plain"),
        (example("{plain", header=header("text/plain")), "text/plain", "{plain"),
        (example("<a/>", header=header("application/xml")), "application/xml", "<a/>"),
        (example("<html>", header=header("text/html; charset=x")), "text/html", "<html>"),
        (example("%PDF", header=header("application/pdf")), "application/pdf", "%PDF"),
        (example("7", _postman_previewlanguage="json"), "application/json", 7),
        (example("null", _postman_previewlanguage="json"), "application/json", None),
        (example("x", header=header("")), "text/plain", "x"),
    ],
)
def test_content(answer: Any, media_type: str, value: Any) -> None:
    """A body stands under what it is: JSON is JSON also where its header says text."""
    (found,) = responses(answer).values()

    ((own_type, content),) = found["content"].items()
    assert own_type == media_type
    assert [each["value"] for each in content["examples"].values()] == [value]


@pytest.mark.parametrize("body", [None, "", "  "])
def test_no_body_no_content(body: str | None) -> None:
    """An answer without a body has no content, whatever its header says."""
    (found,) = responses(example(body, header=header("application/json"))).values()

    assert "content" not in found


def test_broken_json_is_kept_as_text() -> None:
    """JSON that does not parse is kept as text beside JSON that does, and that is said."""
    answers = [
        example('{"a": ', header=header("application/json"), name="Broken"),
        example('{"a": 1}', header=header("application/json"), name="Whole"),
    ]
    conversion = converted(item(f"{HOST}/a", response=answers))

    content = conversion.document["paths"]["/a"]["get"]["responses"]["200"]["content"]
    assert list(content) == ["application/json", "text/plain"]
    assert content["text/plain"]["examples"] == {"broken": {"value": '{"a": '}}
    assert ids(conversion) == ["response-body-not-parsed"]


def test_headers_of_the_api_are_documented() -> None:
    """An answer's own headers are documented, those of the connection are not."""
    headers = [
        {"key": "X-Left", "value": "7"},
        {"key": "x-left", "value": "6"},
        {"key": "Date", "value": "x"},
        {"key": "", "value": "x"},
    ]

    (found,) = responses(example(header=headers)).values()

    assert found["headers"] == {"X-Left": {"schema": {"type": "string"}, "example": "7"}}


def test_operation_without_examples_has_a_default() -> None:
    """A document needs a response; where none is recorded it says so."""
    assert list(responses()) == ["default"]


@pytest.mark.parametrize(
    ("media_type", "schema"),
    [
        ("image/png", {"type": "string", "format": "binary"}),
        ("application/pdf", {"type": "string", "format": "binary"}),
        ("image/svg+xml", {"type": "string"}),
    ],
)
def test_bytes_are_bytes(media_type: str, schema: dict[str, Any]) -> None:
    """An answer that is no text says so."""
    (found,) = responses(example("x", header=header(media_type))).values()

    assert found["content"][media_type]["schema"] == schema


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        (["2024-01-31T10:00:00Z", "2024-02-01T10:00:00+01:00"], "date-time"),
        (["2024-01-31T10:00:00Z", None], "date-time"),
        (["2024-01-31T10:00:00Z", ""], None),
        (["2024-01-31", "2024-02-01"], "date"),
    ],
)
def test_fields_of_answers_that_are_always_times(values: list[Any], expected: str | None) -> None:
    """A field is a time if every answer of every operation that shares the shape says so."""
    bodies = [json.dumps({"id": 1, "name": "x", "made_at": value}) for value in values]
    requests = [
        item(f"{HOST}/{'abc'[number]}/:id", name="Get a thing", response=[example(body)])
        for number, body in enumerate(bodies)
    ]

    document = converted(*requests).document

    (schema,) = document["components"]["schemas"].values()
    assert schema["properties"]["made_at"].get("format") == expected
