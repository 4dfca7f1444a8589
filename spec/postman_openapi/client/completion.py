"""Any document brought into the form that the converter writes, so that a client can be made of it.

Documents of other origin leave operations without ids, share parameters among the operations of a
path, and refer to parameters, bodies and answers in `components`. None of that survives here; what
the document says stays the same.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from postman_openapi.client.catalogue import HTTP_METHODS
from postman_openapi.paging.marking import with_paging
from postman_openapi.reading.coercion import list_of, mapping_of
from postman_openapi.references import resolve

# The generator leaves these out of a name, so that two words would become one.
_MARKS = re.compile(r"(?<=\w)[^\w\s.-]+(?=\w)")
_WORD = re.compile(r"[a-z0-9]+")


def completed(document: Mapping[str, Any]) -> dict[str, Any]:
    """Return the document with nothing left implicit in its operations; the given one stays."""
    items = {
        path: resolve(document, item)[0] for path, item in mapping_of(document.get("paths")).items()
    }
    taken = {
        operation["operationId"]
        for item in items.values()
        for operation in item.values()
        if isinstance(operation, Mapping) and isinstance(operation.get("operationId"), str)
    }
    paths = {path: _path_item(document, path, item, taken) for path, item in items.items()}
    return with_paging({**document, "paths": paths})


def _path_item(
    document: Mapping[str, Any], path: str, item: Mapping[str, Any], taken: set[str]
) -> dict[str, Any]:
    result = {key: value for key, value in item.items() if key != "parameters"}
    shared = list_of(item.get("parameters"))
    for method in HTTP_METHODS:
        if isinstance(item.get(method), Mapping):
            operation = _operation(document, item[method], shared)
            said = operation.get("operationId")
            if not isinstance(said, str):
                name = "_".join(_WORD.findall(f"{method} {path}".lower()))
                operation = {**operation, "operationId": _free_id(name, taken)}
            elif _MARKS.search(said):
                operation = {**operation, "operationId": _free_id(_MARKS.sub("_", said), taken)}
            result[method] = operation
    return result


def _operation(
    document: Mapping[str, Any], operation: Mapping[str, Any], shared: Sequence[Any]
) -> dict[str, Any]:
    result = dict(operation)
    if not result.get("tags"):
        result.pop("tags", None)
    if parameters := list(_parameters(document, [*shared, *list_of(operation.get("parameters"))])):
        result["parameters"] = parameters
    if "requestBody" in operation:
        result["requestBody"] = resolve(document, operation["requestBody"])[0]
    result["responses"] = {
        status: resolve(document, response)[0]
        for status, response in mapping_of(operation.get("responses")).items()
    }
    return result


def _parameters(document: Mapping[str, Any], parameters: Sequence[Any]) -> Iterator[Any]:
    found = {}
    for raw in parameters:
        parameter = resolve(document, raw)[0]
        # An operation's own parameter comes later and takes the place of its path's.
        found[parameter.get("in"), parameter.get("name")] = parameter
    yield from found.values()


def _free_id(name: str, taken: set[str]) -> str:
    candidate, number = name, 2
    while candidate in taken:
        candidate, number = f"{name}_{number}", number + 1
    taken.add(candidate)
    return candidate
