import json
from typing import Any

import pytest

from postman_openapi import NotACollectionError, read_collection
from postman_openapi.reading.collection import BodyMode, Field
from tests.spec.samples import HOST, collection, example, folder, form, item, raw


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "empty"),
        (b"  \n", "empty"),
        (b"null", "empty"),
        (b"{", "not JSON"),
        (b"\xff\xfe\xfd", "not JSON"),
        (b"[]", "a list"),
        (b'"text"', "a str"),
        (b"{}", '"info"'),
        (b'{"info": {}}', '"item"'),
        (b'{"info": {}, "item": {}}', '"item"'),
        (b'{"openapi": "3.1.0", "info": {}}', "OpenAPI"),
        (b'{"swagger": "2.0", "info": {}}', "Swagger"),
        (b'{"id": "1", "name": "x", "order": [], "requests": []}', "v1"),
        (b'{"values": [], "_postman_variable_scope": "environment"}', "environment"),
        (b'{"collection": {"openapi": "3.0.0"}}', "OpenAPI"),
        (b"[" * 100_000, "nest"),
        (b'{"item": ' + b"9" * 5000 + b"}", "number"),
    ],
)
def test_other_input_is_refused_in_one_line(data: bytes, said: str) -> None:
    """Whatever is no collection is named in one line."""
    with pytest.raises(NotACollectionError) as caught:
        read_collection(data)

    assert said in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32-le"])
def test_every_encoding_of_json_is_read(encoding: str) -> None:
    """UTF-8, 16 and 32 are read, with and without a byte order mark."""
    text = json.dumps(collection(item(HOST, name="Größe")), ensure_ascii=False)

    assert read_collection(text.encode(encoding)).requests[0].name == "Größe"


def test_outer_object_of_postmans_api_is_taken_off() -> None:
    """`{"collection": ...}` around a collection makes no difference."""
    inner = collection(item(HOST))

    assert read_collection({"collection": inner}) == read_collection(inner)


@pytest.mark.parametrize(
    ("raw_version", "version"),
    [
        (None, ""),
        ("2.4", "2.4"),
        ({"major": 1, "minor": 2, "patch": 3}, "1.2.3"),
        ({"string": "1.0"}, "1.0"),
        (7, "7"),
    ],
)
def test_version_is_text_or_an_object(raw_version: Any, version: str) -> None:
    """A version may be written in any of the ways that the format allows."""
    data = collection()
    data["info"]["version"] = raw_version

    assert read_collection(data).version == version


@pytest.mark.parametrize(
    ("description", "text"),
    [
        ("Plain.", "Plain."),
        ({"content": "Inside.", "type": "text/markdown"}, "Inside."),
        (None, ""),
        ({"content": None}, ""),
    ],
)
def test_description_is_text_object_or_null(description: Any, text: str) -> None:
    """A description is its text, however it is wrapped."""
    read = read_collection(collection(item(HOST, description=description)))

    assert read.requests[0].description == text


def test_folders_of_any_depth_are_read() -> None:
    """200 levels of folders are no problem, and the innermost request knows them all."""
    nested = item(HOST, name="deep")
    for level in range(200):
        nested = folder(f"f{level}", nested)

    (request,) = read_collection(json.dumps(collection(nested))).requests

    assert len(request.folders) == 200
    assert request.where.endswith("f0 / deep")


def test_bare_text_is_a_request() -> None:
    """A request that is a text is a GET of that address."""
    (request,) = read_collection(collection({"name": "x", "request": f"{HOST}/a?b=c"})).requests

    assert request.message.method == "GET"
    assert request.message.url.segments == ("a",)
    assert request.message.url.query == (Field("b", "c"),)


@pytest.mark.parametrize("unreadable", [None, "text", 7, [], {"name": "neither"}])
def test_unreadable_item_is_reported(unreadable: Any) -> None:
    """What is neither request nor folder is left out, not silently."""
    read = read_collection(collection(unreadable, item(HOST)))

    assert len(read.requests) == 1
    assert [each.id for each in read.diagnostics] == ["item-not-readable"]


@pytest.mark.parametrize(
    ("header", "fields"),
    [
        ([{"key": "A", "value": "1"}], (Field("A", "1"),)),
        ("A: 1\nB: x:y", (Field("A", "1"), Field("B", "x:y"))),
        (["A: 1"], (Field("A", "1"),)),
        (None, ()),
        ([{"key": "A", "value": None, "disabled": True}], (Field("A", is_disabled=True),)),
        ([None, 7], ()),
    ],
)
def test_headers_are_a_list_a_text_or_null(header: Any, fields: tuple[Field, ...]) -> None:
    """Headers are read from every form that the formats have."""
    (request,) = read_collection(collection(item(HOST, header=header))).requests

    assert request.message.headers == fields


@pytest.mark.parametrize(
    ("settings"),
    [
        [{"key": "key", "value": "X-Key"}, {"key": "in", "value": "query"}],
        {"key": "X-Key", "in": "query"},
    ],
)
def test_auth_settings_of_both_formats(settings: Any) -> None:
    """v2.0 writes an authentication's settings as an object, v2.1 as a list."""
    auth = {"type": "apikey", "apikey": settings}
    (request,) = read_collection(collection(item(HOST, auth=auth))).requests

    assert request.auth is not None
    assert request.auth.type == "apikey"
    assert request.auth.setting("key") == "X-Key"
    assert request.auth.setting("in") == "query"


@pytest.mark.parametrize(
    ("body", "mode"),
    [
        (raw("x"), BodyMode.RAW),
        (form(("a", "1")), BodyMode.FORMDATA),
        (form(("a", "1"), mode="urlencoded"), BodyMode.URLENCODED),
        ({"mode": "urlencoded", "urlencoded": "a=1"}, BodyMode.URLENCODED),
        ({"mode": "file", "file": {"src": "cover.png"}}, BodyMode.FILE),
        ({"mode": "graphql", "graphql": {"query": "{a}"}}, BodyMode.GRAPHQL),
        ("plain text", BodyMode.RAW),
    ],
)
def test_bodies_of_every_mode(body: Any, mode: BodyMode) -> None:
    """Every mode of a body is read."""
    (request,) = read_collection(collection(item(HOST, "POST", body=body))).requests

    assert request.message.body is not None
    assert request.message.body.mode is mode


@pytest.mark.parametrize(
    "body",
    [
        None,
        {},
        {"mode": "none"},
        {"mode": "raw"},
        {"mode": "raw", "raw": " "},
        {"mode": "formdata", "formdata": []},
        {**raw("x"), "disabled": True},
        {"mode": "graphql", "graphql": None},
    ],
)
def test_no_body(body: Any) -> None:
    """A body that sends nothing is none."""
    (request,) = read_collection(collection(item(HOST, "POST", body=body))).requests

    assert request.message.body is None


@pytest.mark.parametrize(
    ("code", "read"),
    [(404, 404), ("404", 404), (404.0, 404), (None, None), ("x", None), (True, None), ([], None)],
)
def test_status_of_an_example(code: Any, read: int | None) -> None:
    """A status is a number, however it is written, or missing."""
    (request,) = read_collection(collection(item(HOST, response=[example(code=code)]))).requests

    assert request.examples[0].code == read


def test_unreadable_example_is_reported() -> None:
    """An example that is no object is left out, not silently."""
    read = read_collection(collection(item(HOST, response=[None, example("x")])))

    assert len(read.requests[0].examples) == 1
    assert [each.id for each in read.diagnostics] == ["item-not-readable"]


def test_cookies_become_headers() -> None:
    """The cookies of an answer are headers that set them."""
    answer = example(cookie=[{"name": "sid", "value": "1"}, None])
    (request,) = read_collection(collection(item(HOST, response=[answer]))).requests

    assert request.examples[0].headers == (Field("Set-Cookie", "sid=1"),)


def test_duplicate_keys_are_reported() -> None:
    """Of a duplicate key the last one counts, and that is said."""
    read = read_collection('{"info": {"name": "a", "name": "b"}, "item": []}')

    assert read.name == "b"
    assert [each.id for each in read.diagnostics] == ["duplicate-key"]


def test_half_characters_are_replaced() -> None:
    """A lone surrogate, which no file could hold, is replaced and reported; a pair stays."""
    read = read_collection('{"info": {"name": "a\\ud800 \\ud83d\\ude00"}, "item": []}')

    assert read.name == "a\ufffd \U0001f600"
    assert [each.id for each in read.diagnostics] == ["lone-surrogate"]


@pytest.mark.parametrize(
    "place",
    [
        lambda event: collection(item(HOST), event=event),
        lambda event: collection(folder("f", item(HOST), event=event)),
        lambda event: collection({**item(HOST), "event": event}),
    ],
)
def test_scripts_are_reported(place: Any) -> None:
    """A script, which a document cannot hold, is reported wherever it hangs."""
    event = [{"listen": "test", "script": {"exec": ["pm.test()"]}}]

    read = read_collection(place(event))

    assert [each.id for each in read.diagnostics] == ["script-not-converted"]


@pytest.mark.parametrize("event", [[], [{"listen": "test", "script": {"exec": [""]}}], [None]])
def test_empty_scripts_are_nothing(event: Any) -> None:
    """The empty scripts that Postman writes everywhere are no news."""
    assert not read_collection(collection({**item(HOST), "event": event}, event=event)).diagnostics


@pytest.mark.parametrize(
    ("method", "read", "problems"),
    [
        ("get", "GET", []),
        (" post ", "POST", []),
        (None, "GET", []),
        ("", "GET", []),
        (7, "GET", ["wrong-shape"]),
    ],
)
def test_methods(method: Any, read: str, problems: list[str]) -> None:
    """A method is in capitals, GET where there is none."""
    found = read_collection(collection(item(HOST, method)))

    assert found.requests[0].message.method == read
    assert [each.id for each in found.diagnostics] == problems


def test_unknown_body_mode_is_reported() -> None:
    """A body of a mode that nobody knows is left out, not silently."""
    found = read_collection(collection(item(HOST, "POST", body={"mode": "telepathy"})))

    assert found.requests[0].message.body is None
    assert [each.id for each in found.diagnostics] == ["unknown-body-mode"]


def test_objects_that_no_json_holds_are_refused() -> None:
    """An object that no JSON reader has made is refused like any other wrong input."""
    with pytest.raises(NotACollectionError):
        read_collection({"info": {}, "item": {1, 2}})
