import json
from pathlib import Path
from typing import Any

import pytest
from openapi_spec_validator import validate

from postman_openapi import Conversion, ProfileError, read_collection
from postman_openapi.client.completion import completed
from postman_openapi.client.generation import client_view_of
from postman_openapi.diff.comparison import compare
from postman_openapi.profile import profile_from
from postman_openapi.proof.checking import check_document
from postman_openapi.schemas.kept_groups import groups_of
from postman_openapi.writing.document import convert
from tests.spec.samples import HOST, collection, example, folder, ids, item, raw

BOOK = {"id": 1, "title": "x", "pages": 3, "shelf": {"row": 1}}
PART = {"id": 1, "title": "x"}
SETTINGS = {"folders": ["Hooks"], "name": "event"}


def event(name: str, thing: Any, *, title: str = "An event", **more: Any) -> dict[str, Any]:
    """Return the request of an event."""
    payload = {"event": name, "payload": {"account": "a", "object": thing}}
    return item("{{hook_url}}", "POST", name=title, body=raw(json.dumps(payload), "json"), **more)


def library(*events: Any, webhooks: Any = SETTINGS, kept: Any = None) -> Conversion:
    """Convert a collection of one operation and a folder of events."""
    books = folder(
        "Books",
        item(f"{HOST}/books/:id", name="Get a book", response=[example(json.dumps(BOOK))]),
    )
    source = collection(books, folder("Hooks", *events))
    return convert(read_collection(source), profile_from({"webhooks": webhooks}), kept=kept)


def properties(document: dict[str, Any]) -> dict[str, list[str]]:
    """Return the names of the components with those of their properties."""
    schemas = document["components"]["schemas"]
    return {name: list(schema.get("properties", {})) for name, schema in schemas.items()}


def test_requests_of_a_folder_are_events() -> None:
    """They are no operations, their address is nobody's, and each has a payload of its class."""
    header = [{"key": "x-signature", "value": "v0=1"}, {"key": "Content-Type", "value": "x"}]
    conversion = library(event("book.lent", PART, header=header))
    document = conversion.document

    assert ids(conversion) == []
    assert list(document["paths"]) == ["/books/{id}"]
    assert document["servers"] == [{"url": HOST}]
    found = document["webhooks"]["book.lent"]["post"]
    assert found["operationId"] == "on_book_lent"
    assert [each["name"] for each in found["parameters"]] == ["x-signature"]
    content = found["requestBody"]["content"]["application/json"]
    assert content["schema"] == {"$ref": "#/components/schemas/BookLentEvent"}
    assert found["security"] == []
    assert list(found["responses"]) == ["200"]
    validate(document)


def test_requests_of_one_name_are_one_event() -> None:
    """The payload has what any of the examples has."""
    document = library(
        event("book.lent", {"a": 1}), event("book.lent", {"a": None, "b": 2})
    ).document

    assert list(document["webhooks"]) == ["book.lent"]
    schema = document["components"]["schemas"]["BookLentEventObject"]
    assert schema["properties"] == {"a": {"type": ["integer", "null"]}, "b": {"type": "integer"}}
    assert "required" not in schema


@pytest.mark.parametrize(
    ("webhooks", "name"),
    [
        ({"folders": ["Hooks"]}, "Book lent"),
        ({"folders": ["Hooks"], "name": "payload.account"}, "a"),
        ({"folders": ["Hooks"], "name": "payload.none"}, "Book lent"),
    ],
)
def test_an_event_is_named_by_its_payload_or_its_request(webhooks: Any, name: str) -> None:
    """The profile says where a payload has the name; else the request's name is it."""
    document = library(event("x", PART, title="Book lent"), webhooks=webhooks).document

    assert list(document["webhooks"]) == [name]


def test_what_has_no_more_than_the_resource_is_the_resource() -> None:
    """An event's object is the component of what it is about, which does not change by that."""
    before = properties(library(event("shop.opened", {"x": 1})).document)
    after = properties(library(event("book.lent", PART)).document)

    assert after["Book"] == before["Book"] == list(BOOK)
    schemas = library(event("book.lent", PART)).document["components"]["schemas"]
    held = schemas["BookLentEventPayload"]["properties"]["object"]
    assert held == {"$ref": "#/components/schemas/Book"}


def test_values_are_known_of_the_resource_too() -> None:
    """What events and a glossary list are the known values; what events say is not said of it."""
    events = [
        item(
            "{{hook_url}}",
            "POST",
            body=raw(
                f'{{"event": "book.{name}", "payload": {{"account": "a", "object": {{"id": 1,\n'
                f'"title": "x" // Then. (This can only be one of {values})\n}}}}}}',
                "json",
            ),
        )
        for name, values in (("lent", "x,y"), ("lost", "z,y"))
    ]
    glossary = {"Book.title": {"description": "A title.", "values": ["w", "x"]}}
    books = folder(
        "Books",
        item(f"{HOST}/books/:id", name="Get a book", response=[example(json.dumps(BOOK))]),
    )
    source = read_collection(collection(books, folder("Hooks", *events)))
    found = convert(source, profile_from({"webhooks": SETTINGS, "glossary": glossary})).document

    title = found["components"]["schemas"]["Book"]["properties"]["title"]
    assert title["x-known-values"] == ["x", "y", "z", "w"]
    assert title["description"] == "A title."
    assert "enum" not in title


def test_what_has_more_is_the_events_own() -> None:
    """A field that the resource lacks makes another component, shared by events with equal ones."""
    lent = {**PART, "reader": {"name": "x"}}
    found = properties(library(event("book.lent", lent), event("book.due", lent)).document)

    assert found == {
        "Book": list(BOOK),
        "BookDueEvent": ["event", "payload"],
        "BookEventObject": ["id", "title", "reader"],
        "BookEventPayload": ["account", "object"],
        "BookLentEvent": ["event", "payload"],
        "Reader": ["name"],
        "Shelf": ["row"],
    }


def test_what_was_before_is_named_after_the_event() -> None:
    """What stands in the object has the event's name, what is only in the old one says so."""
    payload = {
        "event": "book.changed",
        "payload": {
            "object": {"id": 1, "cover": {"a": 1}, "shelf": {"a": "x"}},
            "old_object": {"cover": {"b": [1]}, "shelf": {"a": "x"}},
        },
    }
    shelved = {**payload, "event": "book.moved", "payload": {"object": {"cover": {"c": "x"}}}}
    found = properties(
        library(
            *(item("{{u}}", "POST", body=raw(json.dumps(e), "json")) for e in (payload, shelved))
        ).document
    )

    assert [name for name in found if "Old" in name] == [
        "BookChangedEventOldObject",
        "BookChangedOldCover",
    ]
    assert {"BookChangedCover", "BookMovedCover", "BookChangedShelf"} <= found.keys()


def test_events_that_differ_do_not_share() -> None:
    """What one event tells is not said of another."""
    found = properties(
        library(
            event("book.lent", {**PART, "reader": "x"}), event("book.due", {**PART, "due": "x"})
        ).document
    )

    assert found["BookLentEventObject"] == [*PART, "reader"]
    assert found["BookDueEventObject"] == [*PART, "due"]


def test_an_event_may_be_answered() -> None:
    """What a receiver answers is described as well."""
    answered = event(
        "hook.check", {"token": "x"}, response=[example('{"token": "x", "hash": "y"}')]
    )
    document = library(answered).document

    (response,) = document["webhooks"]["hook.check"]["post"]["responses"].values()
    schema = response["content"]["application/json"]["schema"]
    assert schema == {"$ref": "#/components/schemas/HookCheckAnswer"}


def test_events_below_a_folder_have_its_name_as_tag() -> None:
    """Folders inside that of the events sort them."""
    document = library(folder("Books", event("book.lent", PART)), event("shop.opened", {})).document

    tags = {name: each["post"]["tags"] for name, each in document["webhooks"].items()}
    assert tags == {"book.lent": ["Books"], "shop.opened": ["Hooks"]}


def test_a_broken_payload_is_reported() -> None:
    """What cannot be read of an event is a diagnostic, like that of a request."""
    broken = item("{{hook_url}}", "POST", name="Lent", body=raw('{"event": ', "json"))

    assert ids(library(broken)) == ["request-body-not-parsed"]


@pytest.mark.parametrize(
    ("webhooks", "said"),
    [
        ({"folders": ["Hook"]}, "no folder 'Hook' .there is 'Hooks'"),
        ({"folders": "Hooks"}, "list"),
        ({"folders": [], "name": "event"}, "no folder"),
        ({"folders": ["Hooks"], "name": 1}, "name"),
        ({"colour": 1}, "colour"),
    ],
)
def test_a_wrong_table_is_refused(webhooks: Any, said: str) -> None:
    """A folder that is not there, and what cannot be used, are named."""
    with pytest.raises(ProfileError, match=said):
        library(webhooks=webhooks)


def test_the_client_has_the_classes_of_payloads() -> None:
    """A client has a class for each event, and knows which."""
    complete = completed(library(event("book.lent", {"reader": {"name": "x"}})).document)
    view = client_view_of(complete, "library", Path("unused"))

    assert {"BookLentEvent", "BookLentEventPayload", "Reader"} <= {e.name for e in view.models}
    assert {each.name: each.model for each in view.events} == {"book.lent": "BookLentEvent"}
    assert check_document(complete).is_passed


def test_components_of_events_are_kept() -> None:
    """A document with events keeps itself, and an event that grows keeps its classes."""
    events = [event("book.lent", PART), event("book.due", {**PART, "due": "x"})]
    before = library(*events).document
    kept = groups_of(before, {})

    assert json.dumps(library(*events, kept=kept).document) == json.dumps(before)
    grown = library(events[0], event("book.due", {**PART, "due": "x", "fee": 1}), kept=kept)
    assert properties(grown.document).keys() == properties(before).keys()


def test_changes_of_events_are_told() -> None:
    """Events that come and go, and what they tell, are changes of what is received."""
    old = library(event("book.lent", {"a": "x", "b": 1}), event("book.due", PART)).document
    new = library(event("book.lent", {"a": None, "b": 1}), event("book.lost", PART)).document

    found = {(each.rule.id, each.subject) for each in compare(old, new).changes if each.is_breaking}

    assert ("event-removed", "API") in found
    assert ("response-property-became-nullable", "event book.lent") in found


def test_no_component_of_the_api_changes_by_an_event() -> None:
    """Nulls, formats and types of events are theirs, and what is sent is never what is received."""
    sent = item(
        f"{HOST}/x", "POST", name="Send it", body=raw('{"badge": {"a": 1, "b": "x"}}', "json")
    )
    quiet = library(sent, event("shop.opened", {"y": 1})).document["components"]["schemas"]
    loud = library(
        sent,
        event("shop.opened", {"y": 1}),
        event("book.lent", {**PART, "title": None}),
        event("book.lost", {**PART, "pages": "many", "badge": {"a": 1, "b": "x"}}),
    ).document["components"]["schemas"]

    assert {name: loud[name] for name in quiet if "Event" not in name} == {
        name: schema for name, schema in quiet.items() if "Event" not in name
    }
