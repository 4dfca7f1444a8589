import json
from pathlib import Path
from typing import Any

import pytest
from openapi_spec_validator import validate

from postman_openapi import Profile
from postman_openapi.client.generation import generate_client
from postman_openapi.client.limits import with_limits
from postman_openapi.profile import profile_from
from postman_openapi.proof.checking import check_document
from tests.spec.samples import HOST, converted, example, ids, item, raw, schema_of

BODY = """
// What is ordered.
{
  // (Required) Who pays.
  "payer": "ada", // (At most 30 characters)
  "count": 2, // How many. (Between 1 and 300)
  "size": "b", // (This can only be one of a,b,c)
  "weight": 1.5, /* At least
                  * a gram. (At least 0.001) */
  // "coupon": "SPRING", // A code. (At most 10 characters)
  "address": { // Where it goes.
    // (Required) The town.
    "town": "Linz"
  },
  "lines": [ // What it holds. (At most 5 items)
    {
      "sku": "x1", // (Required) An article.
      "tags": ["new"], // (Between 1 and 3) (Deprecated)
    },
    { "sku": "x2", "gift": true /* Whether it is wrapped. */ },
  ],
  "days": [
    1, // Monday
    2 // Tuesday
  ],
  // "notes": {
  //   "text": "hi" // What is said.
  // }
}
"""
SENT = {
    "payer": "ada",
    "count": 2,
    "size": "b",
    "weight": 1.5,
    "address": {"town": "Linz"},
    "lines": [{"sku": "x1", "tags": ["new"]}, {"sku": "x2", "gift": True}],
    "days": [1, 2],
}


def documented(*texts: str, profile: Profile | None = None) -> tuple[dict[str, Any], Any]:
    """Return a document of requests with JSON bodies, and the body that it describes."""
    items = [item(f"{HOST}/orders", "POST", body=raw(text, "json")) for text in texts]
    document = converted(*items, profile=profile).document
    validate(document)
    return document, document["paths"]["/orders"]["post"]["requestBody"]


def properties(*texts: str, profile: Profile | None = None) -> dict[str, Any]:
    """Return the properties of the body that such requests send."""
    document, body = documented(*texts, profile=profile)
    schema = schema_of(document, body["content"]["application/json"]["schema"])
    return {"required": schema.get("required", []), **schema["properties"]}


def test_comments_describe_fields() -> None:
    """A comment above or behind a key is its description, and the marks in it count."""
    document, body = documented(BODY)
    found = properties(BODY)

    assert body["description"] == "What is ordered."
    assert found["required"] == ["payer"]
    assert found["payer"] == {"type": "string", "description": "Who pays.", "maxLength": 30}
    assert found["count"] == {
        "type": "integer",
        "description": "How many.",
        "minimum": 1,
        "maximum": 300,
    }
    assert found["size"] == {"type": "string", "enum": ["a", "b", "c"]}
    assert found["weight"]["minimum"] == 0.001
    assert found["weight"]["description"] == "At least\na gram."
    assert found["days"]["description"] == "* `1`: Monday\n* `2`: Tuesday"
    assert found["address"]["description"] == "Where it goes."
    assert schema_of(document, found["address"]) == {
        "type": "object",
        "required": ["town"],
        "properties": {"town": {"type": "string", "description": "The town."}},
    }


def test_comments_inside_lists_of_objects() -> None:
    """What is said of a key in any item of a list is said of the items."""
    document, _ = documented(BODY)
    lines = properties(BODY)["lines"]
    line = schema_of(document, lines["items"])

    assert (lines["description"], lines["maxItems"]) == ("What it holds.", 5)
    assert line["required"] == ["sku"]
    assert line["properties"]["sku"]["description"] == "An article."
    assert line["properties"]["gift"]["description"] == "Whether it is wrapped."
    assert line["properties"]["tags"]["minItems"] == 1
    assert line["properties"]["tags"]["maxItems"] == 3
    assert line["properties"]["tags"]["deprecated"] is True


def test_members_that_are_commented_out_can_be_sent() -> None:
    """A member in a comment is a field, with its description, and no part of an example."""
    document, body = documented(BODY)
    found = properties(BODY)

    assert found["coupon"] == {"type": "string", "description": "A code.", "maxLength": 10}
    notes = schema_of(document, found["notes"])
    assert notes["properties"]["text"] == {"type": "string", "description": "What is said."}
    assert body["content"]["application/json"]["example"] == SENT


def test_examples_are_strict_json() -> None:
    """Examples are without comments, also where they stand as the text that was sent."""
    recorded = {"method": "POST", "url": f"{HOST}/orders", "body": raw(BODY, "json")}
    answers = [example("{}", originalRequest=recorded)]
    request = item(f"{HOST}/orders", "POST", body=raw(BODY, "json"), response=answers)
    operation = converted(request).document["paths"]["/orders"]["post"]

    (found,) = operation["x-examples"].values()
    assert json.loads(found["request"]["body"]["text"]) == SENT


def test_generator_takes_documented_bodies() -> None:
    """A client is made of such a document, with nothing dropped."""
    assert check_document(documented(BODY)[0]).is_passed


def test_comments_of_several_bodies_add_up() -> None:
    """What one body leaves unsaid another one says; the first that says something counts."""
    found = properties('{"a": 1, "b": 2 // First\n}', '{"a": 3, // An a\n "b": 4 // Second\n}')

    assert found["a"]["description"] == "An a"
    assert found["b"]["description"] == "First"


@pytest.mark.parametrize(
    ("value", "mark", "keywords"),
    [
        ("5", "(Between 1 and 300)", {"minimum": 1, "maximum": 300}),
        ("5.5", "(between 0.5 and 9)", {"minimum": 0.5, "maximum": 9}),
        ("-5", "(At least -10)", {"minimum": -10}),
        ('"x"', "(At most 200 characters)", {"maxLength": 200}),
        ('"x"', "(Between 1 and 300)", {"minLength": 1, "maxLength": 300}),
        ("[5]", "(Between 1 and 300)", {"minItems": 1, "maxItems": 300}),
        ("[5]", "(At most 30 items)", {"maxItems": 30}),
        ("null", "(At most 5 characters)", {"maxLength": 5}),
        ("{{n}}", "(At most 5)", {"maximum": 5}),
        ("5", "(At most 200 characters)", {"description": "(At most 200 characters)"}),
        ('"x"', "(At least 0.5)", {"description": "(At least 0.5)"}),
    ],
)
def test_bounds_fit_the_type(value: str, mark: str, keywords: dict[str, Any]) -> None:
    """Bounds are those of a number, a text or a list, as the value is one."""
    found = properties(f'{{"a": {value} // {mark}\n}}')["a"]

    found.pop("type", None)
    found.pop("items", None)
    assert found == keywords


def test_characters_of_a_list_are_its_items() -> None:
    """A length of a list of texts is the length of each of them."""
    found = properties('{"a": ["x"] // (At most 9 characters)\n}')["a"]

    assert found == {"type": "array", "items": {"type": "string", "maxLength": 9}}


def test_letters_and_items_are_counted_apart() -> None:
    """One list can have bounds of its own and of the texts in it; if one misfits, neither goes."""
    marks = "(At least 1 item) (At most 9 characters) (At most 3 items)"
    found = properties(f'{{"a": ["x"], // {marks}\n"b": "x" // {marks}\n}}')

    assert found["a"] == {
        "type": "array",
        "minItems": 1,
        "maxItems": 3,
        "items": {"type": "string", "maxLength": 9},
    }
    assert found["b"].keys() == {"type", "description"}


def test_marks_of_a_whole_body_count() -> None:
    """What a comment above a body that is a list says of its size is said of the list."""
    _, body = documented('// All orders. (At most 20 items)\n[{"a": 1}]')

    schema = body["content"]["application/json"]["schema"]
    assert (body["description"], schema["maxItems"]) == ("All orders.", 20)
    assert "description" not in schema


@pytest.mark.parametrize(
    ("value", "mark", "schema"),
    [
        ("2", "1,2", {"type": "integer", "enum": [1, 2]}),
        ('"2"', "1,2", {"type": "string", "enum": ["1", "2"]}),
        ("null", "a,b", {"type": "string", "enum": ["a", "b"]}),
        ("<kind>", "a,b", {"type": "string", "enum": ["a", "b"]}),
        ('["a"]', "a,b", {"type": "array", "items": {"type": "string", "enum": ["a", "b"]}}),
        ("true", "true,false", {"type": "boolean"}),
        (
            "{}",
            "a,b",
            {
                "$ref": "#/components/schemas/JsonObject",
                "description": "(This can only be one of a,b)",
            },
        ),
    ],
)
def test_choices_fit_the_type(value: str, mark: str, schema: dict[str, Any]) -> None:
    """The only values of a field are of its type; of a list they are its items."""
    text = f'{{"a": {value} // (This can only be one of {mark})\n}}'

    assert properties(text)["a"] == schema
    assert check_document(documented(text)[0]).is_passed


def test_choices_beside_null() -> None:
    """A field that was null somewhere has null among its values."""
    text = '{"a": "x" // (This can only be one of x,y)\n}'

    found = properties(text, '{"a": null}')["a"]

    assert found == {"type": ["string", "null"], "enum": ["x", "y", None]}
    assert check_document(documented(text, '{"a": null}')[0]).is_passed


def test_bounds_of_parameters_and_forms() -> None:
    """The marks of bounds count wherever a field is described."""
    query = [{"key": "size", "value": "30", "description": "How many (Between 1 and 300)"}]
    url = {"raw": f"{HOST}/a?size=30", "host": [HOST], "path": ["a"], "query": query}
    (parameter,) = converted(item(url)).document["paths"]["/a"]["get"]["parameters"]

    assert parameter["schema"] == {"type": "integer", "minimum": 1, "maximum": 300}
    assert parameter["description"] == "How many"


def test_marks_are_settings() -> None:
    """A profile says how an API writes bounds."""
    profile = profile_from(
        {
            "fields": {
                "required": "!",
                "between": r"\[(?P<least>\d+)-(?P<most>\d+)\]",
                "at_most": r"\[<(?P<most>\d+)\]",
            }
        }
    )

    found = properties('{"a": 5, // ! [1-9]\n "b": "x" // B [<7]\n}', profile=profile)

    assert found["required"] == ["a"]
    assert found["a"] == {"type": "integer", "minimum": 1, "maximum": 9}
    assert found["b"] == {"type": "string", "description": "B", "maxLength": 7}


@pytest.mark.parametrize(
    ("text", "descriptions"),
    [
        ('{ /* of a */ "a": 1 }', {"a": "of a"}),
        ('{ "a": 1, /* of b */ "b": 2 }', {"b": "of b"}),
        ('{ "a": 1 /* of a */, "b": 2 }', {"a": "of a"}),
        ('{ "a": /* of a */ 1 }', {"a": "of a"}),
        ('{ "a" // of a\n : 1 }', {"a": "of a"}),
        ('{\n// heading\n\n// of a\n"a": 1 }', {"a": "of a"}),
        ('{\n// of a\n// more\n"a": 1 // behind\n }', {"a": "of a\nmore\nbehind"}),
        ('{"a": {}, // of a\n "b": {\n} // of b\n}', {"a": "of a", "b": "of b"}),
        ('{\n// -----\n"a": "http://x" ///\n }', {}),
        ('{"a": "// no comment"}', {}),
        ('{"a": 1 // "quoted": prose\n}', {"a": '"quoted": prose'}),
    ],
)
def test_whose_comment_it_is(text: str, descriptions: dict[str, str]) -> None:
    """A comment is about the key above which or behind which it stands, on its own line or not."""
    found = properties(text)
    found.pop("required")

    assert {k: v["description"] for k, v in found.items() if "description" in v} == descriptions


@pytest.mark.parametrize(
    "text",
    [
        '{"profile": <profile id>}',
        '{"profile": <integer>, "next": <a, b>}',
        '{"a": {{n}},}',
        '{"a": "{{n}}", "b": {{n}}-{{m}}, "c": {{$randomInt}}}',
        '{"a": 1, ...}',
        '{"a": [1, 2, ...], "b": {...}, "c": ...}',
        '[{"a": 1}, …]',
        '{"a": , "b": }',
        '{"a": profile_id, "b": True, "c": None}',
        '{"a": {id}, "b": ${id}}',
        "{'a': 'it\\'s', b: 2}",
        '{"a": 1\n "b": 2}',
        '{"a": 1,, "b": 2}',
        '\ufeff{"a": 1}',
        '{\u00a0"a": 1}',
        '// a comment\n{"a": 1}',
        '{"a": 1} // the end',
        '{"a": 007}',
        '{"a": {"b": 1}}}',
        '{"a": 1, {{members}} {{others}}, "b": 2}',
        '{"a": 2024-01-31T10:00:00Z, "b": https://x.example/y}',
        "{{body}}",
    ],
)
@pytest.mark.parametrize("language", ["json", None])
def test_holes_leave_a_body_json(text: str, language: str | None) -> None:
    """Whatever stands where a value belongs, the body stays JSON, and nothing is reported."""
    if language is None and text == "{{body}}":
        language = "json"
    conversion = converted(item(f"{HOST}/a", "POST", body=raw(text, language)))
    content = conversion.document["paths"]["/a"]["post"]["requestBody"]["content"]

    assert list(content) == ["application/json"]
    assert set(ids(conversion)) <= {"unresolved-variable"}
    json.dumps(content, allow_nan=False)


def test_holes_say_nothing_of_a_type() -> None:
    """A hole can be anything, unless it names a type or another body has a value for it."""
    found = properties(
        '{"a": <profile id>, "b": <integer>, "c": {{n}}, "d": "{{n}}", "e": ..., "f": True}',
        '{"c": 5}',
    )

    assert found == {
        "required": [],
        "a": {},
        "b": {"type": "integer"},
        "c": {"type": "integer"},
        "d": {"type": "string"},
        "e": {},
        "f": {"type": "boolean"},
    }


@pytest.mark.parametrize(
    ("keywords", "text"),
    [
        ({}, "Size"),
        ({"minimum": 1, "maximum": 300}, "Size. 1 to 300."),
        ({"minimum": 0.5}, "Size. At least 0.5."),
        ({"maxLength": 200}, "Size. At most 200 characters."),
        ({"minItems": 2, "maxItems": 2}, "Size. Exactly 2 items."),
        ({"maximum": "fire()", "minimum": True}, "Size"),
        ({"pattern": "^[a-z]+$", "default": "ab"}, 'Size. Matches ^[a-z]+$ By default "ab".'),
        ({"default": False}, "Size. By default false."),
        ({"pattern": "x" * 101, "default": "y" * 101}, "Size"),
    ],
)
def test_docstrings_say_limits(keywords: dict[str, Any], text: str) -> None:
    """What a type cannot say stands behind the description."""
    assert with_limits("Size", keywords.get) == text


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Up to 5 in one call.", ""),
        ("IDs, at most five.", ""),
        ("Up to 50 of them.", " 1 to 5 items."),
        ("Five of them.", " 1 to 5 items."),
    ],
)
def test_a_limit_is_said_once(text: str, said: str) -> None:
    """What the description says of how many there may be is not said behind it again."""
    assert with_limits(text, {"minItems": 1, "maxItems": 5}.get) == text + said


def test_client_shows_limits_of_a_body(tmp_path: Path) -> None:
    """The docstring of a method has the limits of its arguments, and a call like the example."""
    document = documented('{"count": 2 // How many. (Between 1 and 300)\n}')[0]

    generate_client(document, package="limits", output=tmp_path / "limits")

    (module,) = (tmp_path / "limits/api").glob("*/__init__.py")
    text = module.read_text(encoding="utf-8")
    assert "count: How many. 1 to 300.\n" in text
    assert "client.default.get_it(count=2)\n" in text
