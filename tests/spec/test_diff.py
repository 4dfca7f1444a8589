import copy
import json
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postman_openapi.diff.comparison import compare
from postman_openapi.diff.reports import FORMATS, as_json, as_markdown, as_text
from postman_openapi.diff.rules import RULES, Level
from tests.spec.samples import HOST, converted, example, item

REMOVED = object()
POST = "paths//loans/{loanId}/post"
GET = "paths//loans/{loanId}/get"
BODY = f"{POST}/requestBody/content/application~json/schema"
ANSWER = f"{GET}/responses/200/content/application~json/schema"
LIMIT = f"{GET}/parameters/1"


def document() -> dict[str, Any]:
    """Return a document with one of everything that is compared."""
    loan = {
        "type": "object",
        "required": ["id"],
        "properties": {
            "id": {"type": "integer", "format": "int64"},
            "note": {"type": ["string", "null"]},
            "kind": {"type": "string", "enum": ["a", "b"]},
            "parent": {"$ref": "#/components/schemas/Loan"},
            "parts": {"type": "array", "items": {"$ref": "#/components/schemas/Loan"}},
            "by_id": {"type": "object", "additionalProperties": {"type": "integer"}},
        },
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": "Library", "version": "1"},
        "servers": [{"url": "https://library.example"}],
        "tags": [{"name": "loans"}],
        "security": [{"oauth": ["read"]}],
        "components": {
            "schemas": {"Loan": loan},
            "securitySchemes": {"oauth": {"type": "oauth2"}},
        },
        "paths": {
            "/loans/{loanId}": {
                "parameters": [
                    {"name": "trace", "in": "header", "schema": {"type": "string"}},
                ],
                "get": {
                    "operationId": "get_loan",
                    "tags": ["loans"],
                    "x-scopes": ["loan:read"],
                    "x-rate-limit-label": "Light",
                    "parameters": [
                        {
                            "name": "loanId",
                            "in": "path",
                            "required": True,
                            "schema": {"type": "string"},
                        },
                        {
                            "name": "limit",
                            "in": "query",
                            "schema": {"type": "integer", "maximum": 50, "default": 10},
                        },
                        {
                            "name": "state",
                            "in": "query",
                            "required": True,
                            "schema": {"type": "string", "enum": ["open", "closed"]},
                        },
                    ],
                    "responses": {
                        "200": {
                            "description": "The loan",
                            "headers": {"X-Total": {"schema": {"type": "integer"}}},
                            "content": {
                                "application/json": {
                                    "schema": {"$ref": "#/components/schemas/Loan"},
                                    "examples": {"ok": {"value": {"id": 1}}},
                                }
                            },
                        },
                        "404": {
                            "description": "None",
                            "x-error-codes": [{"code": 41, "message": "No loan."}],
                        },
                    },
                },
                "post": {
                    "operationId": "change_loan",
                    "x-examples": {"late": {"status": 400}},
                    "requestBody": {
                        "content": {
                            "application/json": {
                                "schema": {
                                    "type": "object",
                                    "required": ["action"],
                                    "properties": {
                                        "action": {"type": "string", "enum": ["end", "extend"]},
                                        "days": {"type": "integer", "minimum": 1},
                                        "note": {"type": "string"},
                                    },
                                }
                            },
                            "multipart/form-data": {"schema": {"type": "object"}},
                        }
                    },
                    "responses": {"204": {"description": "Done"}},
                },
            }
        },
    }


def edited(pointer: str, value: Any) -> dict[str, Any]:
    """Return the document with one place changed; `//` begins a path, `~` is a slash in a key."""
    result = document()
    parts = pointer.replace("paths//loans/{loanId}", "paths/~loans~{loanId}").split("/")
    *above, last = [part.replace("~", "/") for part in parts]
    node: Any = result
    for part in above:
        node = node[int(part)] if isinstance(node, list) else node[part]
    if value is REMOVED:
        del node[int(last) if isinstance(node, list) else last]
    elif isinstance(node, list) and last == "+":
        node.append(value)
    else:
        node[int(last) if isinstance(node, list) else last] = value
    return result


def rule_ids(old: Mapping[str, Any], new: Mapping[str, Any]) -> set[str]:
    """Return the ids of the rules of all changes."""
    return {change.rule.id for change in compare(old, new).changes}


def query(name: str, *, required: bool = False, **more: Any) -> dict[str, Any]:
    """Return a query parameter."""
    return {"name": name, "in": "query", "required": required, "schema": {"type": "string"}, **more}


def test_document_equals_itself() -> None:
    """Without a change there is none."""
    assert compare(document(), document()).changes == ()


# The place, its new value, what changed, and what changed seen the other way round.
CASES = [
    ("servers/+", {"url": "https://b"}, {"server-added"}, {"server-removed"}),
    (
        "security/+",
        {"key": []},
        {"api-global-security-added"},
        {"api-global-security-removed", "client-credentials-refused"},
    ),
    (
        "security/0/oauth/+",
        "write",
        {"api-global-security-scope-added"},
        {"api-global-security-scope-removed"},
    ),
    (
        "components/securitySchemes/key",
        {"type": "apiKey"},
        {"api-security-component-added"},
        {"api-security-component-removed"},
    ),
    (
        "components/securitySchemes/oauth/type",
        "http",
        {"api-security-component-type-changed"},
        {"api-security-component-type-changed"},
    ),
    (f"{GET}/x-security", [{"key": []}], {"api-security-added"}, {"api-security-removed"}),
    (POST, REMOVED, {"api-removed-without-deprecation"}, {"endpoint-added"}),
    (
        "paths//loans/{loanId}",
        REMOVED,
        {"api-path-removed-without-deprecation"},
        {"endpoint-added"},
    ),
    (
        f"{GET}/operationId",
        "read_loan",
        {"api-operation-id-removed", "client-operation-renamed"},
        {"api-operation-id-removed", "client-operation-renamed"},
    ),
    (f"{GET}/x-method", "read", {"client-method-renamed"}, {"client-method-renamed"}),
    ("tags/0/x-resource", "hires", {"client-resource-renamed"}, {"client-resource-renamed"}),
    (
        f"{GET}/parameters/2/schema/x-enum-name",
        "LoanState",
        {"client-literal-renamed"},
        {"client-literal-renamed"},
    ),
    (
        "components/schemas/Loan/properties/kind/x-enum-name",
        "LoanKind",
        {"client-literal-renamed"},
        {"client-literal-renamed"},
    ),
    (f"{GET}/tags/+", "more", {"api-tag-added"}, {"api-tag-removed"}),
    (
        f"{GET}/tags/0",
        "other",
        {"api-tag-added", "api-tag-removed", "client-resource-changed"},
        {"api-tag-added", "api-tag-removed", "client-resource-changed"},
    ),
    (f"{GET}/deprecated", True, {"endpoint-deprecated"}, {"endpoint-reactivated"}),
    (
        f"{GET}/parameters/+",
        query("q"),
        {"new-optional-request-parameter"},
        {"request-parameter-removed"},
    ),
    (
        f"{GET}/parameters/+",
        query("q", required=True),
        {"new-required-request-parameter"},
        {"request-parameter-removed"},
    ),
    (
        f"{GET}/parameters/+",
        query("q", deprecated=True),
        {"new-optional-request-parameter"},
        {"request-parameter-removed-with-deprecation"},
    ),
    (
        f"{LIMIT}/required",
        True,
        {"request-parameter-became-required"},
        {"request-parameter-became-optional"},
    ),
    (
        f"{LIMIT}/deprecated",
        True,
        {"request-parameter-deprecated"},
        {"request-parameter-reactivated"},
    ),
    (
        f"{LIMIT}/schema/type",
        "string",
        {"request-parameter-type-generalized"},
        {"request-parameter-type-changed"},
    ),
    (
        f"{LIMIT}/schema/type",
        ["integer", "null"],
        {"request-parameter-became-nullable"},
        {"request-parameter-became-not-nullable"},
    ),
    (
        f"{LIMIT}/schema/format",
        "int32",
        {"request-parameter-type-changed"},
        {"request-parameter-type-generalized"},
    ),
    (
        f"{LIMIT}/schema/maximum",
        100,
        {"request-parameter-max-increased"},
        {"request-parameter-max-decreased"},
    ),
    (f"{LIMIT}/schema/minimum", 1, {"request-parameter-min-set"}, {"request-parameter-min-unset"}),
    (
        f"{LIMIT}/schema/default",
        20,
        {"request-parameter-default-value-changed"},
        {"request-parameter-default-value-changed"},
    ),
    (
        f"{LIMIT}/schema/default",
        REMOVED,
        {"request-parameter-default-value-removed"},
        {"request-parameter-default-value-added"},
    ),
    (
        f"{LIMIT}/schema/enum",
        [1, 2],
        {"request-parameter-became-enum"},
        {"request-parameter-became-not-enum"},
    ),
    (
        f"{GET}/parameters/2/schema/enum/+",
        "lost",
        {"request-parameter-enum-value-added"},
        {"request-parameter-enum-value-removed"},
    ),
    (
        f"{GET}/parameters/2/schema/pattern",
        "^o",
        {"request-parameter-pattern-added"},
        {"request-parameter-pattern-removed"},
    ),
    (
        f"{POST}/requestBody/required",
        True,
        {"request-body-became-required"},
        {"request-body-became-optional"},
    ),
    (f"{POST}/requestBody", REMOVED, {"request-body-removed"}, {"request-body-added-optional"}),
    (
        f"{POST}/requestBody/content/multipart~form-data",
        REMOVED,
        {"request-body-media-type-removed"},
        {"request-body-media-type-added"},
    ),
    (f"{BODY}/type", "array", {"request-body-type-changed"}, {"request-body-type-changed"}),
    (
        f"{BODY}/properties/extra",
        {"type": "string"},
        {"new-optional-request-property"},
        {"request-property-removed"},
    ),
    (
        f"{BODY}/required/+",
        "note",
        {"request-property-became-required"},
        {"request-property-became-optional"},
    ),
    (
        f"{BODY}/properties/action/enum/+",
        "pause",
        {"request-property-enum-value-added"},
        {"request-property-enum-value-removed"},
    ),
    (
        f"{BODY}/properties/days/type",
        "number",
        {"request-property-type-generalized"},
        {"request-property-type-changed"},
    ),
    (
        f"{BODY}/properties/days/minimum",
        2,
        {"request-property-min-increased"},
        {"request-property-min-decreased"},
    ),
    (
        f"{BODY}/properties/note/deprecated",
        True,
        {"request-property-deprecated"},
        {"request-property-reactivated"},
    ),
    (
        f"{BODY}/properties/note/const",
        "x",
        {"request-property-const-added"},
        {"request-property-const-removed"},
    ),
    (
        f"{GET}/responses/202",
        {"description": "Later"},
        {"response-success-status-added"},
        {"response-success-status-removed"},
    ),
    (
        f"{GET}/responses/404",
        REMOVED,
        {"response-non-success-status-removed"},
        {"response-non-success-status-added"},
    ),
    (
        f"{GET}/responses/200/content/text~csv",
        {},
        {"response-media-type-added"},
        {"response-media-type-removed"},
    ),
    (
        f"{GET}/responses/200/headers/X-Total",
        REMOVED,
        {"optional-response-header-removed"},
        {"response-header-added"},
    ),
    (
        "components/schemas/Loan/properties/extra",
        {"type": "string"},
        {"response-optional-property-added"},
        {"response-optional-property-removed"},
    ),
    (
        "components/schemas/Loan/properties/id",
        REMOVED,
        {"response-required-property-removed"},
        {"response-required-property-added"},
    ),
    (
        "components/schemas/Loan/required",
        ["id", "kind"],
        {"response-property-became-required"},
        {"response-property-became-optional"},
    ),
    (
        "components/schemas/Loan/properties/note/type",
        "string",
        {"response-property-became-not-nullable"},
        {"response-property-became-nullable"},
    ),
    (
        "components/schemas/Loan/properties/kind/enum/+",
        "c",
        {"response-property-enum-value-added"},
        {"response-property-enum-value-removed"},
    ),
    (
        "components/schemas/Loan/properties/id/type",
        "string",
        {"response-property-type-changed"},
        {"response-property-type-changed"},
    ),
    (
        "components/schemas/Loan/properties/id/format",
        "int32",
        {"response-property-type-specialized"},
        {"response-property-type-generalized"},
    ),
    (
        "components/schemas/Loan/properties/by_id/additionalProperties/type",
        "number",
        {"response-property-type-generalized"},
        {"response-property-type-specialized"},
    ),
    (
        f"{ANSWER}",
        {"type": "array"},
        {"response-body-type-changed"},
        {"response-body-type-changed"},
    ),
    (
        f"{GET}/responses/404/x-error-codes/+",
        {"code": 42, "message": "Gone."},
        {"error-code-added"},
        {"error-code-removed"},
    ),
    (
        f"{GET}/responses/404/x-error-codes/0/message",
        "Never was.",
        {"error-code-meaning-changed"},
        {"error-code-meaning-changed"},
    ),
    (
        f"{GET}/responses/200/x-failure-code",
        200,
        {"failure-code-added"},
        {"failure-code-removed"},
    ),
    (f"{GET}/x-scopes/+", "loan:admin", {"scope-added"}, {"scope-removed"}),
    (
        f"{GET}/x-rate-limit-label",
        "Heavy",
        {"rate-limit-label-changed"},
        {"rate-limit-label-changed"},
    ),
    (f"{POST}/x-examples/early", {}, {"example-added"}, {"example-removed"}),
    (
        f"{GET}/responses/200/content/application~json/examples/ok/value/id",
        2,
        {"example-changed"},
        {"example-changed"},
    ),
]


@pytest.mark.parametrize(("pointer", "value", "forward", "backward"), CASES)
def test_change_is_named(pointer: str, value: Any, forward: set[str], backward: set[str]) -> None:
    """Each change has its rules and no others, and likewise the change back."""
    after = edited(pointer, value)
    assert rule_ids(document(), after) == forward
    assert rule_ids(after, document()) == backward


def test_deprecated_operation_may_go() -> None:
    """Taking away what was announced is no breaking change."""
    old = edited(f"{POST}/deprecated", value=True)

    difference = compare(old, edited(POST, REMOVED))

    assert [change.rule.id for change in difference.changes] == ["api-removed-with-deprecation"]
    assert not difference.is_breaking


def test_default_softens_the_id_of_a_required_property() -> None:
    """There are own ids for required properties that have a default."""
    new = edited(f"{BODY}/required/+", "note")
    content = new["paths"]["/loans/{loanId}"]["post"]["requestBody"]["content"]
    schema = content["application/json"]["schema"]
    schema["properties"]["note"]["default"] = "none"
    schema["required"].append("late")
    schema["properties"]["late"] = {"type": "boolean", "default": False}

    assert rule_ids(document(), new) == {
        "request-property-became-required-with-default",
        "request-property-default-value-added",
        "new-required-request-property-with-default",
    }


def test_renamed_path_parameter_is_no_other_operation() -> None:
    """The server does not see the name; the client's keyword argument changes."""
    text = json.dumps(document()).replace("loanId", "id")

    assert rule_ids(document(), json.loads(text)) == {"client-argument-renamed"}


def test_shape_of_paths_that_differ_only_in_names() -> None:
    """Two paths of one shape in a document are both compared."""
    old = document()
    old["paths"]["/loans/{other}"] = {"get": {"operationId": "other", "responses": {}}}
    new = copy.deepcopy(old)
    new["paths"]["/loans/{other}"]["get"]["operationId"] = "another"

    changes = compare(old, new).changes

    assert {change.subject for change in changes} == {"GET /loans/{other}"}


def test_recursive_schemas_end() -> None:
    """A schema that holds itself is compared once, and its change told once per place."""
    new = edited("components/schemas/Loan/properties/extra", {"type": "string"})

    changes = compare(document(), new).changes

    assert [change.text for change in changes] == ["`extra` of the answer 200 is new"]


def test_schema_that_refers_to_itself_ends() -> None:
    """A reference to itself, or an `allOf` of itself, is survived."""
    old, new = document(), document()
    old["components"]["schemas"]["Loan"] = {"$ref": "#/components/schemas/Loan"}
    new["components"]["schemas"]["Loan"] = {
        "allOf": [{"$ref": "#/components/schemas/Loan"}, {"$ref": "#/components/schemas/Loan"}]
    }

    assert compare(old, new).changes == ()


def test_inlined_reference_is_no_change() -> None:
    """A schema written out instead of referred to says the same."""
    new = document()
    content = new["paths"]["/loans/{loanId}"]["get"]["responses"]["200"]["content"]
    content["application/json"]["schema"] = copy.deepcopy(new["components"]["schemas"]["Loan"])

    assert compare(document(), new).changes == ()


def test_all_of_is_merged() -> None:
    """Properties that come by `allOf` are the same as one's own."""
    new = document()
    loan = new["components"]["schemas"]["Loan"]
    properties = loan["properties"]
    new["components"]["schemas"]["Loan"] = {
        "allOf": [
            {"type": "object", "properties": {"id": properties.pop("id")}, "required": ["id"]},
            {"properties": properties},
        ]
    }

    assert compare(document(), new).changes == ()


def test_alternatives_are_named() -> None:
    """A member of `oneOf` that comes or goes is told by the name of its component."""
    one = {"$ref": "#/components/schemas/Loan"}
    old, new = edited(BODY, {"oneOf": [one]}), edited(BODY, {"oneOf": [one, {"type": "string"}]})

    assert rule_ids(old, new) == {"request-body-one-of-added"}
    assert rule_ids(new, old) == {"request-body-one-of-removed"}
    assert "`string`" in compare(old, new).changes[0].text


@pytest.mark.parametrize(
    "nullable",
    [
        {"type": "integer", "nullable": True},
        {"anyOf": [{"type": "integer"}, {"type": "null"}]},
        {"oneOf": [{"type": "null"}, {"type": "integer"}]},
    ],
)
def test_dialects_say_the_same(nullable: dict[str, Any]) -> None:
    """`nullable` of OpenAPI 3.0, the type null of 3.1 and the alternative null are one."""
    old = edited(f"{BODY}/properties/days", {"type": ["integer", "null"]})

    assert compare(old, edited(f"{BODY}/properties/days", nullable)).changes == ()


@pytest.mark.parametrize("junk", [None, [], "x", {"paths": []}, {"paths": {"/a": {"get": 1}}}])
def test_junk_does_not_crash(junk: Any) -> None:
    """Documents are untrusted: what has the wrong type counts as absent."""
    broken = junk if isinstance(junk, dict) else {"paths": junk, "components": junk}

    assert compare(broken, document()).changes
    assert compare(document(), broken).is_breaking


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=3),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["$ref", "type", "properties", "enum", "a"]), inner)
    ),
    max_leaves=8,
)
PLACES = sorted({pointer for pointer, *_ in CASES if not pointer.endswith("+")})


@given(place=st.sampled_from(PLACES), value=JSON)
def test_any_value_at_any_place(place: str, value: Any) -> None:
    """Whatever stands where, it is compared without a crash, and equals itself."""
    changed = edited(place, value)

    compare(document(), changed)
    compare(changed, document())

    assert compare(changed, copy.deepcopy(changed)).changes == ()


def test_breaking_changes_come_first() -> None:
    """Changes are ordered by level."""
    new = edited(f"{GET}/parameters/+", query("q", required=True))
    new["servers"] = [{"url": "https://other"}]

    levels = [change.rule.level for change in compare(document(), new).changes]

    assert levels == [Level.ERROR, Level.WARNING, Level.INFO]


@pytest.mark.parametrize(
    ("rule_id", "level"),
    [
        ("api-path-removed-without-deprecation", Level.ERROR),
        ("new-required-request-parameter", Level.ERROR),
        ("request-parameter-removed", Level.WARNING),
        ("request-property-removed", Level.WARNING),
        ("request-parameter-property-type-changed", Level.WARNING),
        ("response-property-enum-value-added", Level.WARNING),
        ("response-property-type-generalized", Level.ERROR),
        ("response-property-type-specialized", Level.INFO),
        ("response-mediatype-enum-value-removed", Level.INFO),
        ("response-optional-property-removed", Level.WARNING),
        ("request-property-pattern-changed", Level.WARNING),
        ("optional-response-header-removed", Level.WARNING),
        ("api-operation-id-removed", Level.INFO),
    ],
)
def test_levels_are_those_of_oasdiff(rule_id: str, level: Level) -> None:
    """Spot checks of the table against oasdiff's."""
    assert RULES[rule_id].level is level


def test_reports_of_nothing() -> None:
    """Each format can say that nothing changed."""
    nothing = compare(document(), document())

    assert as_text(nothing) == "No changes.\n"
    assert "No changes." in as_markdown(nothing)
    assert json.loads(as_json(nothing)) == {
        "summary": {"error": 0, "warning": 0, "info": 0},
        "breaking": False,
        "changes": [],
    }


@pytest.mark.parametrize("form", FORMATS)
def test_reports_name_rule_and_operation(form: str) -> None:
    """Each format tells which rule and which operation."""
    difference = compare(document(), edited(f"{GET}/parameters/+", query("q", required=True)))

    report = FORMATS[form](difference)

    assert "new-required-request-parameter" in report
    assert "GET /loans/{loanId}" in report
    assert "the query parameter `q` is new and required" in report


def test_markdown_is_a_changelog_block() -> None:
    """The Markdown has a heading, a summary and a list per kind of change."""
    new = edited(f"{GET}/parameters/+", query("q", required=True))
    new["paths"]["/books"] = {"get": {"operationId": "list_books"}}

    assert as_markdown(compare(document(), new)).splitlines() == [
        "### Specification",
        "",
        "1 breaking change, 0 possibly breaking changes, 1 other change.",
        "",
        "**Breaking**",
        "",
        (
            "- `GET /loans/{loanId}`: the query parameter `q` is new and required"
            " (new-required-request-parameter)"
        ),
        "",
        "**Added**",
        "",
        "- `GET /books`: new operation `list_books` (endpoint-added)",
    ]


@pytest.mark.parametrize("form", ["text", "markdown"])
def test_reports_are_lines(form: str) -> None:
    """A text of the document cannot begin a line of the report or drive a terminal."""
    entry = {"code": 7, "message": "One.\n- `API`: all is well\x1b[2J"}
    changed = edited(f"{GET}/responses/404/x-error-codes/+", entry)

    report = FORMATS[form](compare(document(), changed))

    assert "7: One. - `API`: all is well\\x1b[2J" in report
    assert "\n- `API`" not in report
    assert "\x1b" not in report


def test_same_sentence_is_told_once() -> None:
    """What is true of many operations is one line that names a few of them."""
    old, new = document(), document()
    for number in range(5):
        path = {"get": {"operationId": f"o{number}", "responses": {}}}
        old["paths"][f"/p{number}"] = path
        new["paths"][f"/p{number}"] = {"get": {**path["get"], "deprecated": True}}

    report = as_text(compare(old, new))

    assert "GET /p0, GET /p1, GET /p2 and 2 more: the operation is deprecated" in report


def renamed(old: str, new: str) -> dict[str, Any]:
    """Return the document with a component and its references called otherwise."""
    text = json.dumps(document())
    text = text.replace(f'schemas/{old}"', f'schemas/{new}"').replace(f'"{old}":', f'"{new}":')
    result: dict[str, Any] = json.loads(text)
    return result


def test_a_renamed_model_is_told_once() -> None:
    """A component of another name is one breaking change, wherever it is used."""
    found = compare(document(), renamed("Loan", "Lending"))

    assert [(each.rule.id, each.text) for each in found.changes] == [
        ("client-model-renamed", "the client's model `Loan` is now called `Lending`")
    ]
    assert found.is_breaking


def test_a_place_of_another_model_is_told() -> None:
    """Where the old component is still there, the place has got another class."""
    new = renamed("Loan", "Lending")
    new["components"]["schemas"]["Loan"] = {"type": "object"}

    found = compare(document(), new)

    assert {each.rule.id for each in found.changes} == {"client-model-changed"}
    assert found.changes[0].subject == "GET /loans/{loanId}"


def test_the_name_of_a_whole_body_is_nobodys_business() -> None:
    """A body's fields are arguments of a method: nobody writes the name of its component."""
    versions = []
    for name in ("OldBody", "NewBody"):
        version = document()
        post = version["paths"]["/loans/{loanId}"]["post"]["requestBody"]["content"]
        media_type = post["application/json"]
        version["components"]["schemas"][name] = media_type["schema"]
        media_type["schema"] = {"$ref": f"#/components/schemas/{name}"}
        versions.append(version)

    assert compare(*versions).changes == ()


@pytest.mark.parametrize(("newer", "ids"), [(None, 2), ("x", 0)])
def test_a_field_that_turns_null_is_named(newer: Any, ids: int) -> None:
    """A field that was never null, and is so in a newer recording, is a breaking change."""
    old, new = (
        converted(
            item(f"{HOST}/a", response=[example(json.dumps({"id": 1, "title": "x"}))]),
            item(f"{HOST}/b", response=[example(json.dumps({"n": {"title": "x", "note": value}}))]),
        ).document
        for value in ("x", newer)
    )

    found = [each for each in compare(old, new).changes if each.is_breaking]

    assert len(found) == ids
    assert all("`n.note` of the answer 200" in each.text for each in found)
    assert not found or "response-property-became-nullable" in {each.rule.id for each in found}
