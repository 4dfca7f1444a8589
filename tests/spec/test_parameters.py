from typing import Any

import pytest

from tests.spec.samples import HOST, converted, example, ids, item, operation


def parameters(*items: Any, **members: Any) -> dict[tuple[str, str], dict[str, Any]]:
    """Return the parameters of the one operation, by place and name."""
    found = operation(*items, **members).get("parameters", [])
    return {(each["in"], each["name"]): each for each in found}


def query(*fields: Any) -> dict[str, Any]:
    """Return an address with a query."""
    return {"raw": "", "host": [HOST], "path": ["a"], "query": list(fields)}


@pytest.mark.parametrize(
    ("values", "schema", "examples"),
    [
        (["30"], {"type": "integer"}, {"example": 30}),
        (["true", "false"], {"type": "boolean"}, {"examples": [True, False]}),
        (["1.5"], {"type": "number"}, {"example": 1.5}),
        (["1", "2.5"], {"type": "number"}, {"examples": [1, 2.5]}),
        (["30", "all"], {"type": "string"}, {"examples": ["30", "all"]}),
        (["007"], {"type": "string"}, {"example": "007"}),
        (["2020-01-31"], {"type": "string", "format": "date"}, {"example": "2020-01-31"}),
        (['{"a":1}'], {"type": "string"}, {"example": '{"a":1}'}),
        (["[1]"], {"type": "string"}, {"example": "[1]"}),
        (["5000000000"], {"type": "integer", "format": "int64"}, {"example": 5000000000}),
        ([""], {"type": "string"}, {}),
        ([None], {"type": "string"}, {}),
        (["{{x}}"], {"type": "string"}, {}),
        (["a%20b"], {"type": "string"}, {"example": "a b"}),
        (["<profileId>"], {"type": "string"}, {}),
        (["<your id>", "7"], {"type": "integer"}, {"example": 7}),
        (["<integer>"], {"type": "integer"}, {}),
    ],
)
def test_type_comes_from_values(
    values: list[Any], schema: dict[str, Any], examples: dict[str, Any]
) -> None:
    """A parameter's type covers all its values; its examples are of that type."""
    items = [item(query({"key": "p", "value": value})) for value in values]

    found = parameters(*items)["query", "p"]

    assert found["schema"] == schema
    if "examples" in examples:
        assert [each["value"] for each in found["examples"].values()] == examples["examples"]
    else:
        assert {k: v for k, v in found.items() if k == "example"} == examples


def test_marks_become_members() -> None:
    """Required flag, description and choices come out of the description."""
    field = {
        "key": "k",
        "value": "2",
        "description": "(Required) Kind. (This can only be one of 1,2)",
    }

    found = parameters(item(query(field)))["query", "k"]

    assert found == {
        "name": "k",
        "in": "query",
        "description": "Kind.",
        "required": True,
        "schema": {"type": "integer", "enum": [1, 2]},
        "example": 2,
    }


@pytest.mark.parametrize(
    ("choices", "schema"),
    [
        ("a,b", {"type": "string", "enum": ["a", "b"]}),
        ("1,all", {"type": "string", "enum": ["1", "all"]}),
        ("true,false", {"type": "boolean"}),
        ("1.5,2.5", {"type": "number", "enum": [1.5, 2.5]}),
    ],
)
def test_choices_decide_the_type(choices: str, schema: dict[str, Any]) -> None:
    """Choices are of one type, whatever nonsense an exporter has made up as the value."""
    field = {"key": "k", "value": "ut amet", "description": f"(This can only be one of {choices})"}

    found = parameters(item(query(field)))["query", "k"]

    assert found["schema"] == schema
    assert "example" not in found


@pytest.mark.parametrize(
    ("fields", "is_array"),
    [
        ([("a", "1", {}), ("a", "2", {})], True),
        ([("a", "1", {}), ("a", "2", {"disabled": True})], False),
        ([("a", "1", {"disabled": True}), ("a", "2", {"disabled": True})], False),
        (
            [
                ("a", "1", {"disabled": True, "description": "Ids."}),
                ("a", "2", {"disabled": True, "description": "Ids."}),
            ],
            True,
        ),
    ],
)
def test_repeated_key_is_an_array(fields: list[Any], *, is_array: bool) -> None:
    """A key that is sent twice is an array; disabled alternatives are not."""
    raw = [{"key": key, "value": value, **more} for key, value, more in fields]

    found = parameters(item(query(*raw)))["query", "a"]

    assert (found["schema"]["type"] == "array") is is_array
    if is_array:
        assert found["schema"]["items"] == {"type": "integer"}
        assert found["example"] == [1, 2]


def test_disabled_parameters_are_optional_evidence() -> None:
    """What Postman would leave out is documented all the same."""
    found = parameters(item(query({"key": "a", "value": "1", "disabled": True})))

    assert found["query", "a"]["schema"] == {"type": "integer"}
    assert "required" not in found["query", "a"]


def test_examples_add_parameters() -> None:
    """An example that was got with another query adds to the parameters."""
    answer = example(originalRequest={"method": "GET", "url": query({"key": "b", "value": "x"})})

    found = parameters(item(query({"key": "a", "value": "1"}), response=[answer]))

    assert list(found) == [("query", "a"), ("query", "b")]


def test_headers_are_parameters_but_for_those_of_the_connection() -> None:
    """An API's own headers are parameters, once each whatever their case."""
    header = [
        {"key": "X-Trace", "value": "7"},
        {"key": "x-trace", "value": "8"},
        *(
            {"key": key, "value": "x"}
            for key in ("Accept", "content-type", "Authorization", "Host")
        ),
    ]

    found = parameters(item(f"{HOST}/a", header=header))

    assert list(found) == [("header", "X-Trace")]


@pytest.mark.parametrize(
    ("variables", "schema", "example_value"),
    [
        ([{"key": "id", "value": "7"}], {"type": "integer", "format": "int64"}, 7),
        ([{"key": "id", "value": "me"}], {"type": "string"}, "me"),
        ([{"id": "id", "value": "me"}], {"type": "string"}, "me"),
        ([], {"type": "string"}, None),
    ],
)
def test_path_parameters_are_typed_and_required(
    variables: list[Any], schema: dict[str, Any], example_value: Any
) -> None:
    """Every path parameter has a type, with 64 bits for numbers, and is required."""
    url = {"host": [HOST], "path": ["users", ":id"], "variable": variables}

    found = parameters(item(url))["path", "id"]

    assert found["required"] is True
    assert found["schema"] == schema
    assert found.get("example") == example_value


@pytest.mark.parametrize(
    ("path", "value"),
    [("users/{{id}}", 7), ("users/7", 7), ("files/{{id}}.json", 7), ("{{v}}/users/{{id}}", 7)],
)
def test_path_values_come_from_wherever_they_are(path: str, value: int) -> None:
    """A variable's value and a literal are examples of a path parameter."""
    variables = [{"key": "id", "value": "7"}, {"key": "v", "value": "v1"}]

    found = parameters(item(f"{HOST}/{path}"), variable=variables)

    (parameter,) = found.values()
    assert parameter["example"] == value


@pytest.mark.parametrize("path", ["users/<id>", "users/%3Cid%3E", "users/${id}", "users/%7Bid%7D"])
def test_names_in_brackets_are_no_values(path: str) -> None:
    """What a path has in place of a value, however it is marked, is no example."""
    found = parameters(item(f"{HOST}/{path}"))["path", "id"]

    assert "example" not in found


def test_value_known_with_an_ending() -> None:
    """Postman takes `id.json` for the name of a variable; the ending is no part of the value."""
    url = {
        "host": [HOST],
        "path": [":id.json"],
        "variable": [{"key": "id.json", "value": "7.json"}],
    }

    assert parameters(item(url))["path", "id"]["example"] == 7


def test_same_name_twice_in_a_path_is_told_apart() -> None:
    """A path cannot have one name twice; the second one gets a number, and that is said."""
    conversion = converted(item(f"{HOST}/users/:id/posts/:id"))

    assert list(conversion.document["paths"]) == ["/users/{id}/posts/{id_2}"]
    assert ids(conversion) == ["parameter-renamed"]


def test_nameless_parameter_is_reported() -> None:
    """A parameter without a name is none, and that is said."""
    conversion = converted(item(query({"key": "", "value": "x"}, {"key": None, "value": "y"})))

    assert "parameters" not in conversion.document["paths"]["/a"]["get"]
    assert ids(conversion) == ["unnamed-parameter"]


def test_unresolved_variables_are_reported_once() -> None:
    """A variable without a value is reported, Postman's own dynamic ones are not."""
    fields = [
        {"key": k, "value": v} for k, v in (("a", "{{x}}"), ("b", "{{x}}"), ("c", "{{$guid}}"))
    ]

    conversion = converted(item(query(*fields)))

    assert ids(conversion) == ["unresolved-variable"]


def test_folder_variables_hold_below() -> None:
    """A variable of a folder, which overrides the collection's, holds for what is in it."""
    inner = {
        "name": "f",
        "variable": [{"key": "x", "value": "2"}],
        "item": [item(query({"key": "a", "value": "{{x}}"}))],
    }

    found = parameters(inner, variable=[{"key": "x", "value": "one"}])

    assert found["query", "a"]["example"] == 2


def test_variables_that_hold_themselves_end() -> None:
    """Variables that refer to each other, or grow, do not hang."""
    variables = [{"key": "x", "value": "{{y}}{{y}}"}, {"key": "y", "value": "{{x}}{{x}}"}]

    conversion = converted(item(query({"key": "a", "value": "{{x}}"})), variable=variables)

    assert "unresolved-variable" in ids(conversion)
