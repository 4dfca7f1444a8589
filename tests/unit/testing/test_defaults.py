"""The documented defaults of what nobody said."""

from typing import Any

from zoom_openapi.runtime.schemas import Schemas
from zoomkit.testing.defaults import Defaults

SCHEMAS = Schemas(
    {"operations": {}, "schemas": {"Place": {"properties": {"city": {"default": "Oslo"}}}}}
)
THING: dict[str, Any] = {
    "properties": {
        "type": {"default": 2},
        "tags": {"default": ["a"]},
        "place": {"$ref": "#/schemas/Place"},
        "topic": {},
    }
}


def test_defaults_stand_for_what_is_not_given() -> None:
    """What is given stays; what is not, or is null, has its default."""
    defaults = Defaults(THING, SCHEMAS)
    assert defaults.completed({"topic": "Mine", "type": None}) == {
        "topic": "Mine",
        "type": 2,
        "tags": ["a"],
    }
    assert defaults.completed({"type": 3, "tags": []}) == {"type": 3, "tags": []}


def test_nested_defaults_only_where_the_object_is_given() -> None:
    """An object that nobody gave is not made up; of one that is given, the rest is."""
    defaults = Defaults(THING, SCHEMAS)
    assert "place" not in defaults.completed({})
    assert defaults.completed({"place": {}})["place"] == {"city": "Oslo"}
    assert defaults.completed({"place": {"city": "Rom"}})["place"] == {"city": "Rom"}


def test_defaults_are_shared_by_nobody() -> None:
    """Whoever changes theirs changes that of nobody else."""
    defaults = Defaults(THING, SCHEMAS)
    defaults.completed({})["tags"].append("b")
    assert defaults.completed({})["tags"] == ["a"]
