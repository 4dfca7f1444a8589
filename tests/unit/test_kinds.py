"""The classes of kinds, and which scopes a refusal is about."""

import json
from pathlib import Path

import httpx
import pytest

from zoomkit import catalogue, errors
from zoomkit.kinds import CLASSES
from zoomkit.needed_scopes import scopes_in, scopes_of

DOCUMENT = Path(__file__).parents[2] / "spec" / "openapi.json"
REQUEST = httpx.Request("PUT", "https://api.zoom.us/v2/webinars/68423085/status")


def test_classes_are_those_of_the_docs() -> None:
    """Docstrings and docs/errors.md name the classes that are raised."""
    told = json.loads(DOCUMENT.read_text(encoding="utf-8"))["x-client"]["error_classes"]
    assert {kind: cls.__name__ for kind, cls in CLASSES.items()} == told


def test_every_kind_has_a_class_of_its_own() -> None:
    """Whoever catches a class catches one kind, and those below it."""
    assert len(set(CLASSES.values())) == len(CLASSES)
    assert {cls.__name__ for cls in CLASSES.values()} <= set(errors.__all__)


@pytest.mark.parametrize(
    ("message", "scopes"),
    [
        (
            "Invalid access token, does not contain scopes:[webinar:write:admin, webinar:write].",
            ("webinar:write:admin", "webinar:write"),
        ),
        (
            "Invalid access token, does not contain scopes:[webinar:update:status:admin]",
            ("webinar:update:status:admin",),
        ),
        (
            "Invalid access token, does not contain role:read:admin scope.",
            ("role:read:admin",),
        ),
        ("scopes: [a:b, a:b", ("a:b",)),
        ("A scope is missing.", ()),
        ("", ()),
    ],
)
def test_scopes_that_are_named(message: str, scopes: tuple[str, ...]) -> None:
    """Scopes are read from a list in brackets, else from anywhere, each once."""
    assert scopes_in(message) == scopes


def missing(message: str | None, operation: str | None) -> errors.MissingScopeError:
    """Make an error."""
    response = httpx.Response(400, request=REQUEST)
    return errors.MissingScopeError(
        path="/webinars/68423085/status",
        response=response,
        code=4711,
        message=message,
        operation=operation,
    )


def test_scopes_that_are_not_named() -> None:
    """Where Zoom names none they are those of the operation, of which one is needed."""
    error = missing("A scope is missing.", "update_webinar_status")
    granular = catalogue.load()["update_webinar_status"].extensions["x-granular-scopes"]
    assert error.scopes == tuple(granular)
    assert f"Add one of {', '.join(granular)} to the app" in str(error)
    named = missing("does not contain scopes:[a:b, c:d].", "update_webinar_status")
    assert named.scopes == ("a:b", "c:d")
    assert "Add one of a:b, c:d to the app" in str(named)


def test_scopes_of_nothing() -> None:
    """A path that no operation has needs what nobody knows."""
    assert scopes_of(None) == scopes_of("no_such_operation") == ()
    assert "Add the scope to the app" in str(missing(None, None))
