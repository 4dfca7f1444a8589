from typing import Any

import pytest
from carrying.facts import Node, node


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ({"required": ["a"]}, Node(type="object", fields={"a": Node()}, required=frozenset("a"))),
        ({"enum": [{}]}, Node(type="object", fields={"a": Node()}, choices=({},))),
    ],
)
def test_what_a_list_says_its_items_are(said: dict[str, Any], expected: Node) -> None:
    """Fields and values that the facts name at a list are those of its items."""
    found = node({"type": "array", "items": {"properties": {"a": {}}}, **said})

    assert found == Node(type="array", items=expected)
