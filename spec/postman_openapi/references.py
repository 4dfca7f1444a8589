"""References of a document to itself: what a `$ref` stands for."""

from collections.abc import Iterator, Mapping
from typing import Any

from postman_openapi.reading.coercion import mapping_of

# A chain of references that is longer goes in a circle.
_LONGEST_CHAIN = 50


def resolve(document: Mapping[str, Any], node: Any) -> tuple[Mapping[str, Any], str]:
    """Follow references until something stands there itself.

    Args:
        document: The document that the references are of.
        node: An object that may be a reference.

    Returns:
        The object, empty if there is none at the place, and the last reference that was followed,
        "" if the node was none.
    """
    reference = ""
    for _ in range(_LONGEST_CHAIN):
        target = mapping_of(node).get("$ref")
        if not isinstance(target, str):
            break
        reference = target
        node = _at(document, target)
    return mapping_of(node), reference


def references_in(node: Any) -> Iterator[str]:
    """Yield the target of every reference in a value, however deep."""
    open_nodes = [node]
    while open_nodes:
        value = open_nodes.pop()
        if isinstance(value, Mapping):
            target = value.get("$ref")
            if isinstance(target, str):
                yield target
            open_nodes.extend(value.values())
        elif isinstance(value, list):
            open_nodes.extend(value)


def _at(document: Mapping[str, Any], reference: str) -> Any:
    if not reference.startswith("#/"):
        return None
    node: Any = document
    for part in reference[2:].split("/"):
        node = mapping_of(node).get(part.replace("~1", "/").replace("~0", "~"))
    return node
