"""What a document says of its operations and events beyond OpenAPI, for the client to carry along.

The document names it in `x-operation-extensions`: the key of each, and what people call it.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from postman_openapi.client.method_view import Extension
from postman_openapi.reading.coercion import list_of, mapping_of

# These have members of their own in the view and in the catalogue.
_OWN_MEMBERS = frozenset({"x-scopes", "x-rate-limit-label"})


def extension_labels(document: Mapping[str, Any]) -> dict[str, str]:
    """Return the keys that are carried along, with what people call them, or nothing."""
    said = mapping_of(document.get("x-operation-extensions"))
    return {
        name: label if isinstance(label, str) else ""
        for name, label in said.items()
        if name not in _OWN_MEMBERS
    }


def extensions_of(operation: Mapping[str, Any], labels: Mapping[str, str]) -> list[Extension]:
    """Return what an operation has of them: texts and lists of texts.

    Args:
        operation: The operation, or an event.
        labels: The keys, with what people call them.
    """
    return [
        Extension(name, value, label)
        for name, label in labels.items()
        if (value := _value(operation.get(name)))
    ]


def extensions_data(extensions: Sequence[Extension]) -> dict[str, Any]:
    """Return extensions as JSON data."""
    return {
        each.name: each.value if isinstance(each.value, str) else list(each.value)
        for each in extensions
    }


def _value(said: Any) -> str | list[str]:
    if isinstance(said, str):
        return said
    return [each for each in list_of(said) if isinstance(each, str)]
