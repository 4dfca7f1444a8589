"""Events of several collections that become one document."""

import json

import pytest

from postman_openapi import Profile, ProfileError, convert, read_collection
from postman_openapi.profile import profile_from
from postman_openapi.reading.collection import Collection
from tests.spec.samples import HOST, item, raw


def _profile(*folders: str) -> Profile:
    return profile_from({"webhooks": {"folders": list(folders), "name": "event"}})


def _library(name: str, path: str, field: str) -> Collection:
    payload = json.dumps({"event": "book.due", field: "x"})
    told = item("{{callback}}", method="POST", name="Due", body=raw(payload))
    members = {
        "info": {
            "name": name,
            "schema": "https://schema.getpostman.com/json/collection/v2.1.0/",
        },
        "item": [item(f"{HOST}/{path}", name=path), {"name": "Events", "item": [told]}],
    }
    return read_collection(json.dumps(members).encode(), f"{name}.json")


def test_an_event_of_two_collections_is_one() -> None:
    """What two collections tell of an event is one webhook of both, and none of it a path."""
    collections = [_library("books", "books", "title"), _library("loans", "loans", "due")]

    document = convert(collections, _profile("Events")).document

    assert set(document["paths"]) == {"/books", "/loans"}
    event = document["webhooks"]["book.due"]["post"]
    assert event["x-sources"] == ["books.json", "loans.json"]
    assert [each["name"] for each in event["x-requests"]] == ["Due", "Due"]
    payload = document["components"]["schemas"]["BookDueEvent"]["properties"]
    assert set(payload) == {"event", "title", "due"}


def test_a_folder_of_events_that_no_collection_has_is_an_error() -> None:
    """A folder has to be in one of the collections, not in each."""
    one, two = _library("books", "books", "title"), _library("loans", "loans", "due")

    with pytest.raises(ProfileError, match="the collections have no folder 'Evnts'"):
        convert([one, two], _profile("Evnts"))
