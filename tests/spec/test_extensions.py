"""What documents say of operations and events beyond OpenAPI, and the client carries along."""

import importlib
import sys
from pathlib import Path
from typing import Any

import pytest

from postman_openapi.client.catalogue import operations_data
from postman_openapi.client.completion import completed
from postman_openapi.client.docstrings import method_docstring
from postman_openapi.client.events import events_data
from postman_openapi.client.extensions import extension_labels, extensions_of
from postman_openapi.client.generation import client_view_of, generate_client
from postman_openapi.client.method_view import Extension
from postman_openapi.client.view import ClientView
from postman_openapi.profile import profile_from
from tests.spec.samples import HOST, converted, folder, item, raw

PROFILE = profile_from(
    {
        "operations": {
            "x-scopes": {"pattern": "Scopes: (?P<value>.*)", "each": "[a-z]+"},
            "x-roles": {"pattern": "Roles: (?P<value>.*)", "each": "[a-z]+", "label": "Roles"},
            "x-twin": {"pattern": "Twin: (?P<value>.*)"},
        },
        "webhooks": {"folders": ["Hooks"], "name": "event"},
    }
)


def library() -> dict[str, Any]:
    """Return a document of an operation and two events, whose prose says more."""
    said = "Get it.\n\nScopes: read\n\nRoles: owner, admin\n\nTwin: /twin"
    lent = raw('{"event": "book.lent", "book": {"id": 1}}', "json")
    found = item(f"{HOST}/books", name="Get a book", description=said)
    document = converted(
        found,
        folder(
            "Hooks",
            item(
                "{{hook}}",
                "POST",
                name="Book lent",
                body=lent,
                description="Sent when lent.\n\nScopes: read\n\nRoles: owner",
            ),
            item("{{hook}}", "POST", name="ping", body=raw("ping")),
        ),
        profile=PROFILE,
    ).document
    return completed(document)


def view_of(document: dict[str, Any]) -> ClientView:
    """Return what the client of a document consists of."""
    return client_view_of(document, "library", Path("unused"))


def test_the_document_names_what_the_rules_find() -> None:
    """Whoever makes a client finds out what there is, and what people call it."""
    assert library()["x-operation-extensions"] == {"x-scopes": "", "x-roles": "Roles", "x-twin": ""}
    assert "x-operation-extensions" not in converted(item(f"{HOST}/books")).document


def test_the_catalogue_has_them() -> None:
    """An operation's entry has them all, besides those that have members of their own."""
    document = library()
    (entry,) = operations_data(document, view_of(document))["operations"].values()
    assert entry["extensions"] == {"x-roles": ["owner", "admin"], "x-twin": "/twin"}
    assert entry["scopes"] == ["read"]


def test_docstrings_name_those_with_a_label() -> None:
    """What has a label is for people; what has none is for the program alone."""
    (resource,) = view_of(library()).resources
    text = method_docstring(resource.methods[0], "books", "client", is_async=False)
    assert "Scopes: read." in text
    assert "Roles: owner, admin." in text
    assert "/twin" not in text


@pytest.mark.parametrize(
    ("value", "found"),
    [
        ("a", "a"),
        (["a", "b"], ["a", "b"]),
        (["a", 1, None], ["a"]),
        ("", None),
        ([], None),
        (5, None),
        ({"a": "b"}, None),
    ],
)
def test_texts_and_lists_of_texts_are_carried(value: Any, found: Any) -> None:
    """Whatever else a document of other origin has there is left out."""
    wanted = [] if found is None else [Extension("x-a", found, "A")]
    assert extensions_of({"x-a": value}, {"x-a": "A"}) == wanted


@pytest.mark.parametrize("said", [None, 5, ["x-a"], "x-a"])
def test_a_document_may_name_none(said: Any) -> None:
    """A document that names none, or nonsense, has none."""
    assert extension_labels({"x-operation-extensions": said}) == {}


# --- events ---------------------------------------------------------------------------------------


def test_events_are_told_with_what_is_said_of_them() -> None:
    """An event has its class, if any, its texts and its scopes."""
    data = events_data(view_of(library()).events)["events"]
    assert data["book.lent"] == {
        "model": "BookLentEvent",
        "summary": "Book lent",
        "description": "Sent when lent.",
        "scopes": ["read"],
        "extensions": {"x-roles": ["owner"]},
    }
    assert data["ping"] == {"summary": "ping"}


def test_a_client_has_a_registry_of_events(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Events are found by name, with the class of the payload, which is loaded when asked for."""
    generate_client(library(), package="lendings", output=tmp_path / "lendings")
    monkeypatch.syspath_prepend(tmp_path)
    events = importlib.import_module("lendings.events")
    errors = importlib.import_module("lendings.runtime.events")

    assert "lendings.models.book_lent_event" not in sys.modules
    model = events.MODELS["book.lent"]
    assert model.__name__ == "BookLentEvent"
    assert model.from_dict({"event": "book.lent"}).event == "book.lent"
    assert list(events.MODELS) == ["book.lent"]
    assert set(events.load()) == {"book.lent", "ping"}
    assert events.load()["book.lent"].scopes == ("read",)
    assert events.load()["book.lent"].extensions == {"x-roles": ("owner",)}
    assert events.load()["ping"].model is None
    assert events.load().get("book.lost") is None
    with pytest.raises(errors.UnknownEventError, match=r"book.lost.*mean 'book.lent'"):
        events.load()["book.lost"]
    with pytest.raises(errors.UnknownEventError, match="no class"):
        events.MODELS["ping"]


def test_a_client_without_events_has_no_registry(tmp_path: Path) -> None:
    """Nothing of events is written where there are none."""
    document = completed(converted(item(f"{HOST}/books", name="Get a book")).document)
    generate_client(document, package="plain", output=tmp_path / "plain")
    assert not list((tmp_path / "plain").glob("events.*"))
    assert "events" not in (tmp_path / "plain/__init__.py").read_text(encoding="utf-8")
