import copy
import json
import os
import subprocess
import sys
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from postman_openapi import convert, read_collection
from postman_openapi.schemas.components import hoist
from postman_openapi.schemas.inference import infer_schema

ROOT = Path(__file__).parents[2]
REFERENCE = ROOT.parent / "shared/reference/zoom-api-2022.postman_collection.json"
CODE = """
import json, sys
from postman_openapi.schemas.components import hoist
print(json.dumps(hoist(json.load(sys.stdin))))
"""


def answer(*values: Any) -> dict[str, Any]:
    """Return an answer's schema inferred from values."""
    return infer_schema(values, direction="response")


def operation(
    title: str, response: Any = None, body: Any = None, *, tag: str = "Things"
) -> dict[str, Any]:
    """Return an operation with a title, and with schemas inferred from the values."""
    result: dict[str, Any] = {
        "operationId": title.lower().replace(" ", "_"),
        "summary": title,
        "tags": [tag],
        "responses": {"204": {"description": "Done."}},
    }
    if response is not None:
        content = {"application/json": {"schema": answer(response)}}
        result["responses"] = {"200": {"description": "Done.", "content": content}}
    if body is not None:
        schema = infer_schema([body], direction="request")
        result["requestBody"] = {"content": {"application/json": {"schema": schema}}}
    return result


def document(**paths: dict[str, Any]) -> dict[str, Any]:
    """Return a document; `get_users_0` is GET /users/{id}."""
    result: dict[str, Any] = {}
    for key, value in paths.items():
        method, *parts = key.split("_")
        path = "".join("/{id}" if part.isdigit() else f"/{part}" for part in parts)
        result.setdefault(path, {})[method] = value
    return {"openapi": "3.1.0", "info": {"title": "t", "version": "1"}, "paths": result}


def components(**paths: dict[str, Any]) -> dict[str, list[str]]:
    """Return the names of the components with the names of their properties."""
    schemas = hoist(document(**paths)).get("components", {}).get("schemas", {})
    return {name: list(schema.get("properties", {})) for name, schema in schemas.items()}


PERSON = {"id": "a", "email": "a@example.com", "name": "A", "phone": "1"}
PAGE = {"page_size": 1, "next_page_token": ""}


@pytest.mark.parametrize(
    ("title", "value", "names"),
    [
        ("Get a user", PERSON, ["User"]),
        ("Get user's details", PERSON, ["User"]),
        ("List users", {**PAGE, "users": [PERSON]}, ["User", "UserList"]),
        ("List members of a role", {**PAGE, "members": [PERSON]}, ["Member", "MemberList"]),
        ("Get a user", {**PERSON, "settings": {"hd": True}}, ["User", "UserSettings"]),
        ("Get settings", {"audio": {"hd": True}}, ["AudioSettings", "ThingSettings"]),
        ("Get a user", {**PERSON, "address": {"city": "x"}}, ["Address", "User"]),
        ("Get daily report", {"year": 1, "dates": [{"x": 1}]}, ["DailyReport", "DailyReportDate"]),
        ("Pin or unpin book", {"id": 1, "title": "x"}, ["Book"]),
        ("Show or hide book", {"id": 1, "title": "x"}, ["Book"]),
        (
            "Get a user",
            {**PERSON, "settings": {"always_show": {"on": 1}, "users_to_chat_with": {"a": 1}}},
            ["AlwaysShowSettings", "User", "UserSettings", "UsersToChatWithSettings"],
        ),
        ("List things", [PERSON], ["Thing"]),
        ("/users/:id", PERSON, ["Thing"]),
        ("Get a file", PERSON, ["ThingFile"]),
        ("Get an error", PERSON, ["ThingError"]),
        (
            "Get usage",
            {"2024-01-01": {"n": 1}, "2024-01-02": {"n": 2}},
            ["ThingUsage", "ThingUsageMap"],
        ),
        ("Get totals", {"a@example.com": 1, "b@example.com": 2}, ["IntegerMap"]),
        ("Get a tree", {"free": {}}, ["JsonObject", "Tree"]),
        ("Get a user", {**PERSON, "\U0001f600": {"x": 1}}, ["User", "UserValue"]),
        ("Get a user", {**PERSON, "日本": [{"x": 1}]}, ["User", "UserItem"]),
        ("Get a user", {**PERSON, "'; import os #": {"x": 1}}, ["ImportOs", "User"]),
        ("Get a user", {**PERSON, "class": {"x": 1}}, ["Class", "User"]),
        ("Get a user", {**PERSON, "file": {"x": 1}}, ["User", "UserFile"]),
        ("Get a user", {**PERSON, "2fa": {"x": 1}}, ["User", "User2Fa"]),
        ("Get a user", {**PERSON, "x" * 10_000: {"x": 1}}, ["User", "X" + "x" * 59]),
        ("\U0001f600", PERSON, ["Thing"]),
        ("Get by ID", PERSON, ["Thing"]),
        ("Get all", {"data": [PERSON]}, ["Thing", "ThingList"]),
    ],
)
def test_names_are_what_a_person_would_choose(title: str, value: Any, names: list[str]) -> None:
    """A component is named after its key, its operation or its owner, never by its path there."""
    assert sorted(components(get_things=operation(title, value))) == names


def test_bodies_and_results_are_named_after_their_operation() -> None:
    """What is sent is a body; what answers a change without being the thing is its result."""
    found = components(
        put_users_0=operation("Update a user", {"ok": True}, {"name": "x", "age": 3}),
    )
    assert sorted(found) == ["UpdateUserBody", "UpdateUserResult"]


def test_equal_shapes_are_one_component() -> None:
    """A shape seen through several endpoints and under several keys of one name is one class."""
    found = components(
        get_a=operation("List meeting registrants", {**PAGE, "registrants": [PERSON]}),
        get_b=operation("List webinar registrants", {**PAGE, "registrants": [PERSON]}),
        get_b_0=operation("Get a webinar registrant", PERSON),
    )
    assert found == {"Registrant": list(PERSON), "RegistrantList": [*PAGE, "registrants"]}


def test_equal_fields_are_no_proof() -> None:
    """Shapes of a few equal fields that are called differently are different things."""
    pair = {"id": "1", "name": "x"}
    found = components(
        get_a=operation("List folders", {"total": 1, "folders": [pair]}),
        get_b=operation("List templates", {"total": 1, "templates": [pair]}),
    )
    assert sorted(found) == ["Folder", "FolderList", "Template", "TemplateList"]


def test_neighbours_with_equal_fields_are_of_one_kind() -> None:
    """Values that stand beside each other in one object share their component."""
    rate = {"good": 1, "poor": 2}
    found = components(get_a=operation("Get a score", {"audio": rate, "video": rate}))
    assert sorted(map(tuple, found.values())) == [("audio", "video"), ("good", "poor")]


def test_what_is_listed_is_what_the_title_says() -> None:
    """Items are named by the title where their key names something else, and match by both."""
    meeting = {"uuid": "x", "topic": "x", "start": "x", "size": 1}
    found = components(
        get_meetings_0=operation("Get a meeting", {**meeting, "agenda": "x", "join_url": "x"}),
        get_webinars=operation("List webinars", {**PAGE, "webinars": [meeting]}),
        get_webinars_0=operation("Get a webinar", {**meeting, "panel": 1}),
        get_recordings=operation("List recordings", {"meetings": [{"uuid": "x", "share_url": 1}]}),
        get_absentees=operation("List absentees", {**PAGE, "registrants": [PERSON]}),
        get_m_0=operation("List meeting registrants", {**PAGE, "registrants": [PERSON]}),
        get_w_0=operation("List webinar registrants", {**PAGE, "registrants": [PERSON]}),
        get_x_0=operation("List past meeting guests", {"guests": [{"a": 1}]}),
        get_y_0=operation("List past webinar guests", {"guests": [{"a": 1}]}),
        get_z_0=operation("List guests", {"guests": [{"b": 1}]}),
    )
    assert sorted(found) == [
        *("Guest", "GuestList", "Meeting", "PastGuest", "PastGuestList", "Recording"),
        *("RecordingList", "Registrant", "RegistrantList", "Webinar", "WebinarList"),
    ]


def test_what_a_change_answers_may_be_a_thing_of_another_name() -> None:
    """A title that says what is done need not say what comes of it; equal fields do."""
    found = components(
        get_loans_0=operation("Get a loan", PERSON),
        post_copies_0=operation("Lend a copy", PERSON),
    )
    assert list(found) == ["Loan"]


def test_failures_are_never_the_thing() -> None:
    """What is answered when something fails is an error, whatever was asked for."""
    op = operation("Get a book")
    schema = answer({"code": 1, "fields": [{"name": "x"}]})
    for status in ("404", "500"):
        op["responses"][status] = {"content": {"application/json": {"schema": schema}}}
    found = hoist(document(get_books_0=op, get_loans_0=operation("Get a loan", PERSON)))
    assert list(found["components"]["schemas"]) == ["Error", "ErrorField", "Loan"]


def test_lists_are_told_from_items() -> None:
    """A page is a List of its items; an answer of many things that is no page is in the plural."""
    found = components(
        get_a=operation("List invoices", {"currency": "EUR", "invoices": [{"no": 1}]}),
        get_b=operation("List domains", {"domains": ["example.com"]}),
        get_c=operation("Get questions", {"questions": [{"q": 1}], "more": [{"r": 1}]}),
    )
    assert {"Invoice", "InvoiceList", "DomainList", "Question", "Questions"} <= set(found)


def test_what_is_only_sent_leaves_the_short_name_to_what_is_received() -> None:
    """Input that only says which thing is meant is a Ref of it, any other its Input."""
    found = components(
        get_a=operation("List members", {"members": [PERSON]}),
        post_a=operation("Add members", None, {"members": [{"id": "1"}]}),
        post_b=operation("Create members", None, {"members": [{"name": "x", "age": 1}]}),
    )
    assert {"Member", "MemberRef", "MemberInput"} <= set(found)


def test_locked_settings_are_not_the_settings() -> None:
    """Parts of settings in another state are others: whether they are locked, not what they are."""
    parts = {"recording": {"local": True, "cloud": True, "auto": True}}
    found = components(
        get_a_settings=operation("Get account settings", parts),
        get_a_locks=operation("Get account locked settings", parts),
    )
    assert {"RecordingSettings", "LockedRecordingSettings"} <= set(found)


def test_near_equal_shapes_of_one_name_merge() -> None:
    """The same resource with a field more here and one less there is one class with all fields."""
    found = components(
        get_users=operation("List users", {**PAGE, "users": [{**PERSON, "dept": "x"}]}),
        get_users_0=operation("Get a user", {**PERSON, "created_at": "2024-01-01"}),
    )
    assert set(found["User"]) == {*PERSON, "dept", "created_at"}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"id": 1, "name": "x"}, {"id": 1, "title": "x"}),
        ({"id": 1, "a": 1, "b": 1, "c": 1}, {"id": 1, "x": 1, "y": 1, "z": 1}),
        ({"a": 1, "b": 1, "c": 1, "d": 1}, {"a": "x", "b": "x", "c": "x", "d": 1, "e": 1}),
    ],
)
def test_different_things_of_one_name_stay_apart(one: Any, other: Any) -> None:
    """Shapes that share a name but not most fields, or not their types, stay two classes."""
    found = components(
        get_a=operation("List meeting events", {"total": 1, "events": [one]}),
        get_b=operation("List webinar events", {"total": 1, "events": [other]}),
    )
    assert {"MeetingEvent", "WebinarEvent"} <= set(found)


def test_settings_of_different_things_stay_apart() -> None:
    """Settings belong to what they are settings of, however similar they are."""
    settings = {"host_video": True, "hd": True, "audio": "both", "lobby": False}
    found = components(
        get_m_0=operation("Get a meeting", {"id": 1, "settings": {**settings, "pmi": 1}}),
        get_w_0=operation("Get a webinar", {"uuid": "x", "settings": {**settings, "panel": 1}}),
    )
    assert {"MeetingSettings", "WebinarSettings"} <= set(found)


def test_envelopes_of_different_things_stay_apart() -> None:
    """What holds different objects under one key is not one thing, however alike it looks."""
    found = components(
        get_a=operation("Get result", {"ok": True, "code": 0, "data": {"x": {"a": 1, "b": 2}}}),
        get_b=operation("Get result", {"ok": True, "code": 0, "data": {"x": {"e": 1, "f": 2}}}),
    )
    assert sorted(map(tuple, found.values())) == [
        *(("a", "b"), ("e", "f"), ("ok", "code", "data"), ("ok", "code", "data"), ("x",), ("x",)),
    ]


def test_alternatives_keep_their_formats() -> None:
    """An object beside a 64-bit integer becomes a reference beside a 64-bit integer."""
    op = operation("Get a table", {"rows": [{"a": 1}, 2**40]})
    schema = hoist(document(get_a=op))["components"]["schemas"]["Table"]
    assert schema["properties"]["rows"]["items"] == {
        "anyOf": [
            {"$ref": "#/components/schemas/Row"},
            {"type": "integer", "format": "int64"},
        ]
    }


def body_with(schema: dict[str, Any]) -> dict[str, Any]:
    """Return an operation `Update a role` with a request schema, and the answer of that shape."""
    result = operation("Update a role", {"name": "x", "level": 1, "rights": ["a"]})
    result["requestBody"] = {"content": {"application/json": {"schema": schema}}}
    return result


FIELDS = {
    "name": {"type": "string"},
    "level": {"type": "integer"},
    "rights": {"type": "array", "items": {"type": "string"}},
}


@pytest.mark.parametrize(
    "promise",
    [
        {"required": ["name"]},
        {"properties": {**FIELDS, "name": {"type": "string", "enum": ["x", "y"]}}},
        {"properties": {**FIELDS, "name": {"type": "string", "format": "binary"}}},
        {"additionalProperties": False},
    ],
)
def test_what_a_request_promises_stays_out_of_answers(promise: dict[str, Any]) -> None:
    """A body that requires or restricts fields keeps that, and the answer does not get it."""
    schema = {"type": "object", "properties": FIELDS, **promise}
    schemas = hoist(document(put_roles_0=body_with(schema)))["components"]["schemas"]
    assert schemas["UpdateRoleBody"] == schema
    assert schemas["UpdateRoleResult"] == answer({"name": "x", "level": 1, "rights": ["a"]})


def test_a_body_belongs_to_its_operation() -> None:
    """What is said of a body's fields is said of no other operation's, however equal they are."""
    fields = [
        {"id": {"type": "string", "description": text, "example": text}} for text in ("new", "old")
    ]
    answers = {"id": "x"}
    given = document(put_x=operation("Update x", answers), patch_x=operation("Change x", answers))
    for method, properties in zip(("put", "patch"), fields, strict=True):
        schema = {"type": "object", "properties": properties}
        given["paths"]["/x"][method]["requestBody"] = {
            "content": {"application/json": {"schema": schema}}
        }
    schemas = hoist(given)["components"]["schemas"]
    assert schemas["UpdateXBody"]["properties"] == fields[0]
    assert schemas["ChangeXBody"]["properties"] == fields[1]
    assert not [name for name in schemas if "Body" not in name and "new" in str(schemas[name])]


def test_media_types_of_one_operation_share_a_body() -> None:
    """A body that says the same in two media types is one component, else it is two."""
    fields = {"id": {"type": "string", "description": "x"}}
    for second, count in (({**fields}, 1), ({"id": {"type": "string", "description": "y"}}, 2)):
        op = operation("Send it")
        op["requestBody"] = {
            "content": {
                media_type: {"schema": {"type": "object", "properties": properties}}
                for media_type, properties in (("application/json", fields), ("text/x", second))
            }
        }
        assert len(hoist(document(post_a=op))["components"]["schemas"]) == count


def test_shapes_below_a_shared_shape_are_relaxed() -> None:
    """What an answer can hold through a merged shape requires nothing either."""
    inner = {"type": "object", "properties": FIELDS, "required": ["name"]}
    outer: dict[str, Any] = {"w": 1, "x": 2, "y": 3, "z": 4}
    body = {**infer_schema([outer], direction="request")}
    body["properties"] = {**body["properties"], "inner": inner}
    wrapper = {"type": "object", "properties": {"box": body}}
    op = operation("Change it", {"box": outer})
    op["requestBody"] = {"content": {"application/json": {"schema": wrapper}}}
    schemas = hoist(document(put_x=op))["components"]["schemas"]
    assert set(schemas["Box"]["properties"]) == {*outer, "inner"}
    assert "required" not in schemas["Inner"]


def test_a_hint_is_the_name() -> None:
    """`x-name` in a schema is the component's name and does not reach the document."""
    op = operation("Get it", PERSON)
    op["responses"]["200"]["content"]["application/json"]["schema"]["x-name"] = "human_being"
    result = hoist(document(get_x=op))
    assert list(result["components"]["schemas"]) == ["HumanBeing"]
    assert "x-name" not in json.dumps(result)


@pytest.mark.parametrize(
    "value",
    [
        {"name": "a", "children": [{"name": "b", "size": 1, "children": []}], "size": 1},
        {"name": "a", "size": 1, "children": [{"name": "b", "size": 2}]},
        {"name": "a", "size": 1, "parent": {"name": "b", "size": 2}},
        {"name": "a", "nodes": [{"name": "b", "nodes": [{"name": "c", "nodes": [{"x": 1}]}]}]},
        {
            "name": "a",
            "kids": [{"value": "<Circular reference to #/components/schemas/Folder detected>"}],
        },
    ],
)
def test_trees_refer_to_themselves(value: Any) -> None:
    """A shape that holds shapes like itself is one recursive component."""
    result = hoist(document(get_folders_0=operation("Get a folder", value)))
    text = json.dumps(result["components"]["schemas"]["Folder"])
    assert "#/components/schemas/Folder" in text


def test_equal_shapes_of_one_name_are_one_component() -> None:
    """Equal fields under one name, at different places and depths, are one component."""
    pair = {"start": 1, "end": 2, "zone": "x", "label": "y"}
    found = components(
        get_a=operation("Get a shift", {"id": 1, "slot": pair, "free_slots": [pair]}),
        get_b=operation("Get a slot", pair),
        post_c=operation("Add a slot", pair, {"slot": pair, "more": {"slot": pair}}),
    )
    assert [name for name in found if "zone" in found[name]] == ["Slot"]


def test_names_differ_by_more_than_case() -> None:
    """Two components never have names that a file system takes for one, nor numbers for names."""
    found = components(
        get_a=operation("Get userInfo", {"a": 1, "b": 2}),
        get_b=operation("Get Userinfo", {"c": 1, "d": 2}),
        get_c=operation("Get user info", {"e": 1, "f": 2}),
    )
    assert len({name.casefold() for name in found}) == 3
    assert not any(name[-1].isdigit() for name in found)


DATA = {"$ref": "#/nowhere", "type": "object", "properties": {"x": {"type": "object"}}}


@pytest.mark.parametrize("where", ["example", "examples", "default", "enum", "x-data"])
def test_data_is_never_walked(where: str) -> None:
    """What looks like a schema or a reference inside data stays as it is."""
    op = operation("Send it", None, {"a": {"b": 1}})
    media_type = op["requestBody"]["content"]["application/json"]
    data = {"example": DATA, "default": DATA}.get(where, [DATA])
    media_type["schema"]["properties"]["free"] = {"type": "string", where: data}
    media_type["example"] = DATA
    op["x-examples"] = {"one": {"request": {"body": DATA}}}
    given = document(post_x=op)
    before = copy.deepcopy(given)
    result = hoist(given)
    assert given == before
    found = result["paths"]["/x"]["post"]
    assert found["requestBody"]["content"]["application/json"]["example"] == DATA
    assert found["x-examples"] == op["x-examples"]
    free = result["components"]["schemas"]["SendItBody"]["properties"]["free"]
    assert free == {"type": "string", where: data}


def test_properties_may_be_called_like_keywords() -> None:
    """Fields called `$ref`, `type`, `properties` or `items` are fields."""
    value = {"$ref": "x", "type": "y", "properties": {"items": [{"$ref": 1}]}, "items": "z"}
    found = components(get_a=operation("Get a node", value))
    assert sorted(found["Node"]) == ["$ref", "items", "properties", "type"]


@pytest.mark.parametrize("depth", [30, 300, 3000])
@pytest.mark.parametrize("kind", ["object", "array", "map"])
def test_deep_schemas_are_cut_off(depth: int, kind: str) -> None:
    """A schema nested thousands deep ends in an open schema, without a RecursionError."""
    schema: dict[str, Any] = {"type": "object", "properties": {"leaf": {"type": "string"}}}
    for level in range(depth):
        if kind == "object":
            schema = {"type": "object", "properties": {"a": schema, f"b{level}": {}}}
        elif kind == "array":
            schema = {"type": "array", "items": schema}
        else:
            schema = {"type": "object", "additionalProperties": schema}
    op = operation("Get it", 1)
    op["responses"]["200"]["content"]["application/json"]["schema"] = schema
    assert len(json.dumps(hoist(document(get_x=op)))) < 100_000


def test_order_does_not_depend_on_hashes() -> None:
    """The same document gives the same bytes in any hash seed."""
    shared = {"x": 1, "y": [{"k": 1, "v": None}], "z": {"k": "t", "w": 1.5}}
    given = document(
        get_a=operation("List users", {**PAGE, "users": [{**PERSON, **shared}]}),
        get_b=operation("Get a group", {**shared, "mixed": [1, "x", {"a": 1}, [True]]}),
    )
    outputs = {
        subprocess.run(  # noqa: S603 - our own code
            [sys.executable, "-c", CODE],
            input=json.dumps(given),
            text=True,
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT / "spec")},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("0", "1", "2")
    }
    assert len(outputs) == 1


@pytest.fixture(scope="module")
def reference() -> dict[str, Any]:
    """The schemas of the reference collection's document."""
    if not REFERENCE.exists():
        pytest.skip("the reference collection is not here")
    schemas = convert(read_collection(REFERENCE.read_bytes())).document["components"]["schemas"]
    assert isinstance(schemas, dict)
    return schemas


def test_the_reference_gets_the_names_of_its_things(reference: dict[str, Any]) -> None:
    """The things that a large real API speaks of are components under their own names."""
    wanted = """Account Channel ChannelMember Device Group Member Meeting MeetingList
        MeetingSettings Poll PollList RecordingFile Recurrence Registrant RegistrantList Role
        RoleList TrackingField User UserList UserSettings Webinar WebinarSettings""".split()  # noqa: SIM905
    assert set(wanted) <= set(reference)


def test_the_reference_needs_no_numbers_for_names(reference: dict[str, Any]) -> None:
    """No two of its names differ only by case or by a number at the end, and none is long."""
    stems = sorted(name.rstrip("0123456789").casefold() for name in reference)
    assert not [one for one, other in pairwise(stems) if one == other]
    assert max(map(len, reference)) < 50


def test_the_references_things_differ(reference: dict[str, Any]) -> None:
    """Hardly two of its components that are no bodies have equal fields, and then other names."""
    texts: dict[str, list[str]] = {}
    for name, schema in reference.items():
        if not name.endswith("Body"):
            texts.setdefault(json.dumps(schema, sort_keys=True), []).append(name)
    assert len(texts) > 0.9 * sum(map(len, texts.values()))
