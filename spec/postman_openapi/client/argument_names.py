"""Parameters under names that the generator can tell apart, and their own names back.

Two wire names such as `ids` and `ids[]` may have the same Python name, and the generator drops such
an operation. In its view they go by other names; once it has parsed the view the wire names are put
back. What an argument is called is decided later, by `methods`.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from typing import Any

from attrs import frozen
from openapi_python_client.parser import GeneratorData
from openapi_python_client.schema.untrusted_string import UntrustedString
from openapi_python_client.strings import PythonIdentifier

from postman_openapi.gathering.naming import Names

_PREFIX = "field_"
_LOCATIONS = ("path", "query", "header", "cookie")


@frozen
class Renaming:
    """A parameter that goes by another name in the generator's view.

    Attributes:
        operation_id: Its operation.
        location: Where it is sent: path, query, header or cookie.
        name: Its name in the view.
        wire_name: Its name in the document.
    """

    operation_id: str
    location: str
    name: str
    wire_name: str


def with_safe_parameters(
    view: Mapping[str, Any],
) -> tuple[dict[str, Any], list[Renaming]]:
    """Give the parameters of a view names that the generator can carry.

    Returns:
        The view with other names where needed, and what was renamed.
    """
    paths: dict[str, Any] = {}
    changes: list[Renaming] = []
    for path, item in view.get("paths", {}).items():
        renamed: dict[str, Any] = {}
        own: list[Renaming] = []
        for key, value in item.items():
            is_operation = isinstance(value, Mapping) and value.get("parameters")
            found = _renamings(value) if is_operation else []
            renamed[key] = (
                {**value, "parameters": _renamed(value["parameters"], found)} if found else value
            )
            own += found
        paths[_renamed_path(path, own)] = renamed
        changes += own
    return {**view, "paths": paths}, changes


def restore_wire_names(parsed: GeneratorData, changes: Iterable[Renaming]) -> None:
    """Put the wire names back into what the generator has parsed; Python's names stay."""
    wire_names = {
        (str(PythonIdentifier(each.operation_id, prefix=_PREFIX)), each.location, each.name): each
        for each in changes
        if each.location != "path"
    }
    for collection in parsed.endpoint_collections_by_tag.values():
        for endpoint in collection.endpoints:
            for location, parameter in endpoint.iter_all_parameters():
                name = parameter.name.get_untrusted_value()
                change = wire_names.get((str(endpoint.name), location.value, name))
                if change is not None:
                    parameter.name = UntrustedString(change.wire_name)


def _renamings(operation: Mapping[str, Any]) -> list[Renaming]:
    """Say which of an operation's parameters need another name.

    Those of its path come first, so that all operations of a path call them the same.
    """
    names = Names()
    found: list[Renaming] = []
    inline = [each for each in operation["parameters"] if each.get("in") in _LOCATIONS]
    for each in sorted(inline, key=lambda each: _LOCATIONS.index(each["in"])):
        wire_name, location = each["name"], each["in"]
        identifier = str(PythonIdentifier(wire_name, prefix=_PREFIX))
        # Python takes identifiers of one normal form for the same.
        own = unicodedata.normalize("NFKC", identifier)
        name = names.claim(own, f"{own}_{location}")
        if name != identifier:
            found.append(Renaming(operation.get("operationId", ""), location, name, wire_name))
    return found


def _renamed(
    parameters: Iterable[Mapping[str, Any]], changes: Iterable[Renaming]
) -> list[Mapping[str, Any]]:
    names = {(each.location, each.wire_name): each.name for each in changes}
    renamed: list[Mapping[str, Any]] = []
    for each in parameters:
        name = names.get((each.get("in", ""), each.get("name", "")))
        renamed.append({**each, "name": name} if name else each)
    return renamed


def _renamed_path(path: str, changes: Iterable[Renaming]) -> str:
    names = {each.wire_name: each.name for each in changes if each.location == "path"}
    return re.sub(r"\{([^{}]+)\}", lambda match: f"{{{names.get(match[1], match[1])}}}", path)
