from typing import Any

import pytest

from tests.contract.shapes import Kind, Place, at, kind_of, merged, shape_of


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        (None, "null"),
        (True, "boolean"),
        (0, "integer"),
        (0.0, "number"),
        ("", "string"),
        ([], "array"),
        ({}, "object"),
    ],
)
def test_kind(value: Any, kind: Kind) -> None:
    """Each JSON value has one kind, and a boolean is no integer."""
    assert kind_of(value) == kind


def kinds(value: Any) -> dict[Place, list[Kind]]:
    """Return the kinds at each place of a value."""
    return {place: sorted(shape.kinds) for place, shape in shape_of(value).places()}


def test_every_place_has_its_kinds() -> None:
    """Keys are found at every depth, and the items of an array are one place."""
    assert kinds({"a": {"b": [1, {"c": None}, {"c": "x", "d": [[]]}]}, "e": []}) == {
        (): ["object"],
        ("a",): ["object"],
        ("a", "b"): ["array"],
        ("a", "b", "[]"): ["integer", "object"],
        ("a", "b", "[]", "c"): ["null", "string"],
        ("a", "b", "[]", "d"): ["array"],
        ("a", "b", "[]", "d", "[]"): ["array"],
        ("e",): ["array"],
    }


def test_shapes_merge() -> None:
    """Two answers of one operation make one shape, as two items of one array do."""
    first, second = {"a": 1, "b": [{"c": 1}]}, {"a": "x", "b": [], "d": {}}
    both = merged([shape_of(first), shape_of(second)])
    assert both == shape_of([first, second]).items
    assert merged([]) is None


def test_place_leads_to_its_value() -> None:
    """What stands at a place is found again."""
    assert at({"a": {"b": [1]}}, ("a", "b")) == [1]
    assert at([1], ()) == [1]
