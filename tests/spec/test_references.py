from typing import Any

import pytest

from postman_openapi.references import references_in, resolve

DOCUMENT = {
    "components": {
        "a": {"$ref": "#/components/b"},
        "b": {"value": 1},
        "c": {"$ref": "#/components/c"},
        "with/slash~": {"value": 2},
        "text": "no object",
    }
}


@pytest.mark.parametrize(
    ("node", "found", "reference"),
    [
        ({"value": 0}, {"value": 0}, ""),
        ({"$ref": "#/components/b"}, {"value": 1}, "#/components/b"),
        ({"$ref": "#/components/a"}, {"value": 1}, "#/components/b"),
        ({"$ref": "#/components/with~1slash~0"}, {"value": 2}, "#/components/with~1slash~0"),
        ({"$ref": "#/components/text"}, {}, "#/components/text"),
        ({"$ref": "#/components/none/deeper"}, {}, "#/components/none/deeper"),
        ({"$ref": "https://a.example/b.json"}, {}, "https://a.example/b.json"),
        ({"$ref": 3}, {"$ref": 3}, ""),
        (None, {}, ""),
    ],
)
def test_reference_is_followed(node: Any, found: Any, reference: str) -> None:
    """A reference leads to an object, or to an empty one."""
    assert resolve(DOCUMENT, node) == (found, reference)


def test_circle_ends() -> None:
    """References that lead to each other end somewhere."""
    assert resolve(DOCUMENT, {"$ref": "#/components/c"})[1] == "#/components/c"


def test_references_are_found_at_any_depth() -> None:
    """Every target is found, in lists and objects."""
    value: Any = {"$ref": "#/x"}
    for _ in range(5_000):
        value = [{"a": value}]

    assert list(references_in({"b": value, "c": {"$ref": "#/y"}})) == ["#/y", "#/x"]
