from typing import Any

import pytest

from postman_openapi import read_collection
from postman_openapi.diagnostics import Diagnostics
from postman_openapi.gathering.calls import exchange_of
from postman_openapi.gathering.merging import merge
from postman_openapi.gathering.routes import routes_of
from postman_openapi.gathering.sources import sources_of
from tests.spec.samples import (
    HOST,
    collection,
    converted,
    example,
    form,
    ids,
    item,
    operation,
    raw,
)


def examples(*answers: Any, **request: Any) -> dict[str, Any]:
    """Return the examples of an operation with these answers."""
    found = operation(item(f"{HOST}/a/:id?x=1", "POST", response=answers, **request))
    assert isinstance(found["x-examples"], dict)
    return found["x-examples"]


def test_every_example_is_kept_under_a_name() -> None:
    """Examples of the same name get names of their own; long names are cut between words."""
    names = ["Done", "Done", "", "Donè!", "word " * 30]

    found = examples(*(example(name=name) for name in names))

    assert [each["name"] for each in found.values()] == names
    assert list(found) == ["done", "done_2", "ok", "done_3", "_".join(["word"] * 9)]


def test_request_is_what_was_sent() -> None:
    """An example has the path, query, headers and body of its own original request."""
    original = {
        "method": "POST",
        "url": {
            "host": [HOST],
            "path": ["a", ":id"],
            "query": [
                {"key": "x", "value": "2"},
                {"key": "x", "value": "3"},
                {"key": "y", "value": "4", "disabled": True},
            ],
            "variable": [{"key": "id", "value": "7"}],
        },
        "header": [
            {"key": "X-Trace", "value": "t"},
            {"key": "Content-Type", "value": "application/json"},
            {"key": "Authorization", "value": "Bearer {{token}}"},
        ],
        "body": raw('{ "a": 1 }', "json"),
    }

    (found,) = examples(example(originalRequest=original)).values()

    assert found["request"] == {
        "path": {"id": "7"},
        "query": [["x", "2"], ["x", "3"]],
        "headers": [["X-Trace", "t"]],
        "body": {"content_type": "application/json", "text": '{ "a": 1 }'},
    }


@pytest.mark.parametrize(
    ("body", "sent"),
    [
        (
            form(("a", "1"), {"key": "b", "value": "2", "disabled": True}),
            {"content_type": "multipart/form-data", "fields": [["a", "1"]]},
        ),
        (
            form({"key": "f", "type": "file", "src": "a.png"}),
            {"content_type": "multipart/form-data", "fields": [], "files": [["f", "a.png"]]},
        ),
        (
            form(("a", "1"), ("a", "2"), mode="urlencoded"),
            {
                "content_type": "application/x-www-form-urlencoded",
                "fields": [["a", "1"], ["a", "2"]],
            },
        ),
        (raw("<a/>", "xml"), {"content_type": "application/xml", "text": "<a/>"}),
        (
            {"mode": "file", "file": {"src": "a.bin"}},
            {"content_type": "application/octet-stream", "file": "a.bin"},
        ),
        (
            {"mode": "graphql", "graphql": {"query": "{ä}"}},
            {"content_type": "application/json", "text": '{"query": "{ä}"}'},
        ),
    ],
)
def test_body_of_every_mode_can_be_sent_again(body: Any, sent: dict[str, Any]) -> None:
    """An example's body has what is needed to send it again."""
    (found,) = examples(example(), body=body).values()

    assert found["request"]["body"] == sent


def test_values_come_from_the_request_where_an_example_has_none() -> None:
    """The exporter leaves path values out of original requests; the request's own stand in."""
    url = {"host": [HOST], "path": ["a", ":id"], "variable": [{"key": "id", "value": "7"}]}
    bare = {"method": "GET", "url": {**url, "variable": [{"key": "id"}]}}

    found = operation(item(url, response=[example(originalRequest=bare)]))

    (only,) = found["x-examples"].values()
    assert only["request"]["path"] == {"id": "7"}


def test_answer_is_complete() -> None:
    """An example has its answer's headers; its body stands under its media type."""
    headers = [
        {"key": "Content-Type", "value": "text/plain; charset=x"},
        {"key": "X-Left", "value": "7"},
    ]

    (found,) = examples(example("x", header=headers)).values()

    assert found["response"] == {
        "content_type": "text/plain; charset=x",
        "headers": [["X-Left", "7"]],
    }


def test_body_without_a_status_stands_in_the_example() -> None:
    """The body of an answer without a status is where a reader of the example finds it."""
    (found,) = examples(example("x", code=None)).values()

    assert found["status"] is None
    assert found["response"]["body"] == "x"


@pytest.mark.parametrize(
    ("original", "said", "problem"),
    [
        ({"method": "PUT", "url": f"{HOST}/a/1"}, {"method": "PUT"}, "example-of-other-method"),
        (
            {"method": "POST", "url": f"{HOST}/b/1"},
            {"url": f"{HOST}/b/1"},
            "example-of-other-path",
        ),
    ],
)
def test_example_of_another_operation_stays(
    original: Any, said: dict[str, str], problem: str
) -> None:
    """An example that was got from elsewhere is kept where it hangs, says so, and is reported."""
    conversion = converted(
        item(f"{HOST}/a/:id", "POST", response=[example(originalRequest=original)])
    )

    (found,) = conversion.document["paths"]["/a/{id}"]["post"]["x-examples"].values()
    assert said.items() <= found["request"].items()
    assert ids(conversion) == [problem]


def test_each_example_of_another_method_is_reported() -> None:
    """Examples that were got with one call of another method are reported one by one."""
    original = {"method": "PUT", "url": f"{HOST}/a/1"}
    answers = [example(name=name, originalRequest=original) for name in ("One", "Two")]

    conversion = converted(item(f"{HOST}/a/:id", "POST", response=answers))

    messages = [each.message for each in conversion.diagnostics]
    assert ["'One'" in messages[0], "'Two'" in messages[1], len(messages)] == [True, True, 2]


def test_a_call_of_several_examples_is_looked_at_once() -> None:
    """What several examples were got with is one call, which an operation has once."""
    original = {"method": "GET", "url": f"{HOST}/a/2?x=1"}
    answers = [example(name=str(number), originalRequest=original) for number in range(3)]
    read = read_collection(collection(item(f"{HOST}/a/:id", response=answers)))

    (route,) = routes_of(sources_of([read], ()), Diagnostics())
    (merged,) = merge([exchange_of(route)])

    assert len(merged.exchanges[0].calls) == 4
    assert [len(call.query) for call in merged.calls] == [0, 1]


@pytest.mark.parametrize(
    ("value", "problems"),
    [("Bearer abc", ["secret-left-out"]), ("Bearer {{t}}", []), ("<token>", [])],
)
def test_credentials_are_left_out(value: str, problems: list[str]) -> None:
    """No credentials get into a document; real ones are reported."""
    header = [{"key": "Authorization", "value": value}]

    conversion = converted(item(f"{HOST}/a", header=header, response=[example()]))

    assert value not in str(conversion.document)
    assert ids(conversion) == problems


@pytest.mark.parametrize("url", [{}, "", {"raw": ""}])
def test_original_request_without_an_address_has_that_of_the_request(url: Any) -> None:
    """An original request that names no address was sent where the request is sent."""
    original = {"method": "GET", "url": url}

    conversion = converted(item(f"{HOST}/a?x=1", response=[example(originalRequest=original)]))

    (found,) = conversion.document["paths"]["/a"]["get"]["x-examples"].values()
    assert found["request"] == {"path": {}, "query": [["x", "1"]]}
    assert not conversion.diagnostics
