"""Corrections to a document that stay apart from it: OpenAPI Overlay 1.0.

An overlay is a list of actions. Each selects nodes of the document by a JSONPath expression
(RFC 9535) and merges something into them or removes them. This module follows
https://spec.openapis.org/overlay/v1.0.0.html and is stricter in one point: an action that
selects nothing is an error, because a correction that no longer applies should be looked at by
a person rather than be carried along. It is laxer in another: `remove` takes primitives too, as
Overlay 1.1 does.

What an action does:

- ``update`` on an object merges recursively: objects meet key by key, an array that meets an
  array is appended to it, everything else is replaced. On an array, the update is one more
  entry (or several, if it is an array itself).
- ``remove: true`` takes the selected nodes out of the object or array that holds them.
- ``x-copy: {from: KEY, to: OTHER}`` is an extension of ours: each selected object that has KEY
  and not OTHER gets a copy of KEY's value under OTHER, placed directly before KEY. The place
  matters because tools prefer the first media type of a body. For example::

      - target: $.paths.*.*.requestBody.content
        description: The server reads JSON; the forms were an artefact of the exporter.
        x-copy: {from: multipart/form-data, to: application/json}
"""

from collections.abc import Mapping
from typing import Any, TypeAlias

from postman_openapi.overlays.reading import (
    Action,
    Copy,
    Overlay,
    OverlayError,
    load_overlay,
    parse_overlay,
)

__all__ = [
    "Action",
    "Copy",
    "Overlay",
    "OverlayError",
    "apply_overlay",
    "load_overlay",
    "parse_overlay",
]

Location: TypeAlias = tuple[str | int, ...]


def apply_overlay(document: Mapping[str, Any], overlay: Overlay) -> dict[str, Any]:
    """Apply the actions of an overlay in order, each to the result of the one before.

    Args:
        document: The OpenAPI document; it is not changed.
        overlay: The corrections.

    Returns:
        A corrected copy, which shares nothing with `document` or `overlay`.

    Raises:
        OverlayError: An action selects nothing, or does not fit what it selects.
    """
    result: dict[str, Any] = _cloned(document)
    for action in overlay.actions:
        _apply(result, action)
    return result


def _apply(document: dict[str, Any], action: Action) -> None:
    import jsonpath_rfc9535  # noqa: PLC0415 (takes long to load, and few commands need it)

    nodes = jsonpath_rfc9535.find(action.target, document)
    if not nodes:
        raise OverlayError(
            f"{action} selects nothing in the document:"
            " the correction no longer applies; mend it or remove it"
        )
    if action.kind == "remove":
        _remove(document, [node.location for node in nodes], action)
    elif action.copy is not None:
        _copy([node.value for node in nodes], action.copy, action)
    else:
        for node in nodes:
            _update(node.value, node.location, action)


def _update(value: Any, location: Location, action: Action) -> None:
    if isinstance(value, list):
        entries = action.update if isinstance(action.update, list) else [action.update]
        value.extend(_cloned(entries))
    elif not isinstance(value, dict):
        raise OverlayError(
            f"{action}: {_pointer(location)} is the primitive {value!r}, which cannot be updated;"
            " select the object that holds it"
        )
    elif not isinstance(action.update, dict):
        raise OverlayError(
            f"{action}: {_pointer(location)} is an object, so `update` must be one too"
        )
    else:
        _merge(value, action.update)


def _merge(target: dict[str, Any], update: Mapping[str, Any]) -> None:
    for key, value in update.items():
        present = target.get(key)
        if isinstance(present, dict) and isinstance(value, dict):
            _merge(present, value)
        elif isinstance(present, list) and isinstance(value, list):
            present.extend(_cloned(value))
        else:
            target[key] = _cloned(value)


def _remove(document: Any, locations: list[Location], action: Action) -> None:
    keys: dict[Location, set[str | int]] = {}
    for location in locations:
        if not location:
            raise OverlayError(f"{action}: the document itself cannot be removed")
        keys.setdefault(location[:-1], set()).add(location[-1])
    # All parents are looked up before anything goes: removing shifts what comes after.
    parents = [(_at(document, parent), chosen) for parent, chosen in keys.items()]
    for parent, chosen in parents:
        if isinstance(parent, list):
            parent[:] = [item for index, item in enumerate(parent) if index not in chosen]
        else:
            for key in chosen:
                del parent[key]


def _copy(values: list[Any], copy: Copy, action: Action) -> None:
    matching = [
        value
        for value in values
        if isinstance(value, dict) and copy.source in value and copy.destination not in value
    ]
    if not matching:
        raise OverlayError(
            f"{action}: nothing selected has {copy.source!r} and lacks {copy.destination!r}:"
            " the correction no longer applies; mend it or remove it"
        )
    for value in matching:
        items = list(value.items())
        value.clear()
        for key, item in items:
            if key == copy.source:
                value[copy.destination] = _cloned(item)
            value[key] = item


def _at(document: Any, location: Location) -> Any:
    for key in location:
        document = document[key]
    return document


def _pointer(location: Location) -> str:
    parts = (str(key).replace("~", "~0").replace("/", "~1") for key in location)
    return "#/" + "/".join(parts)


def _cloned(value: Any) -> Any:
    # copy.deepcopy does the same for JSON, five times slower.
    if isinstance(value, Mapping):
        return {key: _cloned(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_cloned(item) for item in value]
    return value
