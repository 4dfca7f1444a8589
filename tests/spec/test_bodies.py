from typing import Any

import pytest

from tests.spec.samples import HOST, converted, example, form, ids, item, raw, schema_of


def content(*items: Any, **members: Any) -> dict[str, Any]:
    """Return the body's media types of the one operation, references resolved."""
    document = converted(*items, **members).document
    (path_item,) = document["paths"].values()
    (operation,) = path_item.values()
    found = operation["requestBody"]["content"]
    return {
        media_type: {**value, "schema": schema_of(document, value["schema"])}
        for media_type, value in found.items()
    }


def post(body: Any, **members: Any) -> dict[str, Any]:
    """Return a request with a body."""
    return item(f"{HOST}/a", "POST", body=body, **members)


@pytest.mark.parametrize(
    ("body", "header", "media_type"),
    [
        (raw("{}", "json"), None, "application/json"),
        (raw('{"a": 1}'), None, "application/json"),
        (raw("[]", "json"), "application/vnd.api+json; charset=utf-8", "application/vnd.api+json"),
        (raw("<a/>", "xml"), None, "application/xml"),
        (raw("<a/>"), None, "application/xml"),
        (raw("<html></html>"), None, "text/html"),
        (raw("x", "javascript"), None, "application/javascript"),
        (raw("x", "html"), None, "text/html"),
        (raw("x", "text"), None, "text/plain"),
        (raw("x"), None, "text/plain"),
        (raw("x"), "text/csv", "text/csv"),
        (raw("x"), "nonsense", "text/plain"),
        (raw("[1]"), "application/x-www-form-urlencoded", "application/json"),
        (raw('{"a": 1}', "json"), "multipart/form-data", "application/json"),
        (raw("a=1"), "application/x-www-form-urlencoded", "application/x-www-form-urlencoded"),
        (form(("a", "1")), "application/json", "multipart/form-data"),
        (form(("a", "1"), mode="urlencoded"), None, "application/x-www-form-urlencoded"),
        ({"mode": "file", "file": {"src": "a.bin"}}, None, "application/octet-stream"),
        ({"mode": "file", "file": {"src": "a.png"}}, "image/png", "image/png"),
        ({"mode": "file"}, None, "application/octet-stream"),
        ({"mode": "graphql", "graphql": {"query": "{a}"}}, None, "application/json"),
    ],
)
def test_media_type(body: Any, header: str | None, media_type: str) -> None:
    """A body's media type is its header's, else what Postman's mode and editor say."""
    headers = [{"key": "Content-Type", "value": header}] if header else []

    assert list(content(post(body, header=headers))) == [media_type]


def test_form_fields() -> None:
    """A form's fields have types, marks, files, lists and JSON in them."""
    body = form(
        {"key": "kind", "value": "x", "description": "(Required) (This can only be one of x,y)"},
        ("count", "3"),
        ("settings", '{"a": true}'),
        {"key": "photo", "type": "file", "src": "a.png", "contentType": "image/png"},
        ("tag", "a"),
        ("tag", "b"),
        {"key": "note", "value": "n", "disabled": True},
    )

    described = content(post(body))["multipart/form-data"]

    schema = described["schema"]
    assert schema["required"] == ["kind"]
    properties = schema["properties"]
    assert properties["kind"] == {"type": "string", "enum": ["x", "y"], "example": "x"}
    assert properties["count"] == {"type": "integer", "example": 3}
    assert properties["photo"] == {"type": "string", "format": "binary"}
    assert properties["tag"]["type"] == "array"
    assert properties["note"]["type"] == "string"
    assert "settings" in properties
    assert described["encoding"] == {"photo": {"contentType": "image/png"}}


@pytest.mark.parametrize(
    "text",
    [
        '{"a": 1}',
        '{"a": 1, // comment\n}',
        '{"a": {{number}}}',
        '"{\\"a\\": 1}"',
        '\ufeff{"a": 1}',
    ],
)
def test_json_as_people_write_it(text: str) -> None:
    """Comments, variables, double encoding and byte order marks are no obstacle."""
    described = content(post(raw(text, "json")), variable=[{"key": "number", "value": "1"}])

    assert described["application/json"]["example"] == {"a": 1}


def test_unparseable_json_is_kept_as_text() -> None:
    """What is said to be JSON and is none is kept as text, and that is said."""
    conversion = converted(post(raw('{"a": ', "json")))

    found = conversion.document["paths"]["/a"]["post"]["requestBody"]["content"]
    assert found == {"text/plain": {"schema": {"type": "string"}, "example": '{"a": '}}
    assert ids(conversion) == ["request-body-not-parsed"]


def test_graphql_is_an_object_of_query_and_variables() -> None:
    """A GraphQL body is what goes over the wire: JSON with a query and its variables."""
    graphql = {"query": "query Q {a}", "variables": '{"n": 1}', "operationName": "Q"}

    described = content(post({"mode": "graphql", "graphql": graphql}))["application/json"]

    assert described["example"] == {
        "query": "query Q {a}",
        "variables": {"n": 1},
        "operationName": "Q",
    }


def test_form_written_as_raw_text() -> None:
    """A raw text under the forms' content type is a form."""
    header = [{"key": "content-type", "value": "application/x-www-form-urlencoded"}]

    described = content(post(raw("a=1&b=x"), header=header))

    schema = described["application/x-www-form-urlencoded"]["schema"]
    assert list(schema["properties"]) == ["a", "b"]


def test_bodies_of_several_types_stand_side_by_side() -> None:
    """Requests and examples with other bodies add media types and properties."""
    other = {"method": "POST", "url": f"{HOST}/a", "body": raw('{"c": 1}', "json")}

    described = content(
        post(form(("a", "1"))),
        post(form(("b", "1")), response=[example(originalRequest=other)]),
    )

    assert list(described) == ["multipart/form-data", "application/json"]
    assert list(described["multipart/form-data"]["schema"]["properties"]) == ["a", "b"]


@pytest.mark.parametrize(
    ("items", "is_required"),
    [
        ([post(form(("a", "1")))], True),
        ([post(form(("a", "1"))), post(None)], False),
        ([post(form({"key": "a", "value": "1", "disabled": True}))], False),
        ([post(form({"key": "a", "value": "1", "description": "(Required)"})), post(None)], True),
    ],
)
def test_body_is_required_if_it_is_always_sent(items: list[Any], *, is_required: bool) -> None:
    """A body that every request sends, or that has a required field, is required."""
    document = converted(*items).document

    body = document["paths"]["/a"]["post"]["requestBody"]
    assert body.get("required", False) is is_required


def test_nameless_form_field_is_reported() -> None:
    """A form field without a name is no property, and that is said."""
    assert ids(converted(post(form(("", "1"), ("a", "1"))))) == ["unnamed-parameter"]


def test_body_schema_is_named_after_its_operation() -> None:
    """The schema of a body is a component with a name of its own."""
    document = converted(post(form(("a", "1")), name="Update webinar status")).document

    assert list(document["components"]["schemas"]) == ["UpdateWebinarStatusBody"]


def test_several_body_schemas_are_named_apart() -> None:
    """Beside another body a form is named as a form."""
    document = converted(
        post(form(("a", "1")), name="Add it"), post(raw('{"b": 1}', "json"))
    ).document

    assert list(document["components"]["schemas"]) == ["AddItBody", "AddItForm"]


def test_json_under_the_header_of_a_form_is_reported() -> None:
    """JSON is no form, whatever a header left behind says; and that is said."""
    header = [{"key": "Content-Type", "value": "application/x-www-form-urlencoded"}]
    request = post(raw('{"a": {"b": 1}}'), header=header)

    assert list(content(request)["application/json"]["schema"]["properties"]) == ["a"]
    assert ids(converted(request)) == ["body-of-other-type"]


def test_what_could_not_be_read_stands_last() -> None:
    """A body that does not parse comes after those that do."""
    broken, whole = post(raw('{"a": ', "json")), post(raw('{"a": 1}', "json"))

    assert list(content(broken, whole)) == ["application/json", "text/plain"]
