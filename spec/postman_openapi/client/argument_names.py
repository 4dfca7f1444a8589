"""Parameters as the generator can take them, and their own names and places back.

Two wire names such as `ids` and `ids[]` may have the same Python name, a path can hold a name that
is none of Python, and a header can be a list: the generator drops such an operation. In its view
they go by other names, and headers are cookies, which can be anything. Once it has parsed the view,
names and places are put back. What an argument is called is decided later, by `methods`.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from typing import Any

from attrs import frozen
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.schema.untrusted_string import UntrustedString
from openapi_python_client.strings import PythonIdentifier

from postman_openapi.gathering.naming import Names

_PREFIX = "field_"
_LOCATIONS = ("path", "query", "header", "cookie")
# What the generator takes for a parameter in the template of a path.
_IN_TEMPLATE = re.compile(r"[a-zA-Z_-][a-zA-Z0-9_-]*", re.ASCII)


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
    """Put wire names and headers back into what the generator has parsed; Python's names stay."""
    by_operation: dict[str, dict[str, Renaming]] = {}
    for each in changes:
        operation = str(PythonIdentifier(each.operation_id, prefix=_PREFIX))
        by_operation.setdefault(operation, {})[each.name] = each
    # An operation of two tags is one object.
    endpoints = {
        id(endpoint): endpoint
        for collection in parsed.endpoint_collections_by_tag.values()
        for endpoint in collection.endpoints
    }
    for endpoint in endpoints.values():
        _restore(endpoint, by_operation.get(str(endpoint.name), {}))


def _restore(endpoint: Endpoint, changes: Mapping[str, Renaming]) -> None:
    headers = []
    for _, parameter in endpoint.iter_all_parameters():
        change = changes.get(parameter.name.get_untrusted_value())
        if change is not None:
            parameter.name = UntrustedString(change.wire_name)
            headers += [parameter] if change.location == "header" else []
    endpoint.header_parameters += headers
    endpoint.cookie_parameters = [
        each for each in endpoint.cookie_parameters if not any(each is header for header in headers)
    ]


def _renamings(operation: Mapping[str, Any]) -> list[Renaming]:
    """Say which of an operation's parameters need another name or place.

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
        if location == "path" and not own.isascii():
            own = "parameter"
        name = names.claim(own, f"{own}_{location}")
        is_readable = location != "path" or _IN_TEMPLATE.fullmatch(wire_name)
        if name != identifier or not is_readable or location == "header":
            found.append(Renaming(operation.get("operationId", ""), location, name, wire_name))
    return found


def _renamed(
    parameters: Iterable[Mapping[str, Any]], changes: Iterable[Renaming]
) -> list[Mapping[str, Any]]:
    names = {(each.location, each.wire_name): each.name for each in changes}
    renamed: list[Mapping[str, Any]] = []
    for each in parameters:
        place = each.get("in", "")
        name = names.get((place, each.get("name", "")))
        shown = "cookie" if place == "header" else place
        renamed.append({**each, "name": name, "in": shown} if name else each)
    return renamed


def _renamed_path(path: str, changes: Iterable[Renaming]) -> str:
    names = {each.wire_name: each.name for each in changes if each.location == "path"}
    return re.sub(r"\{([^{}]+)\}", lambda match: f"{{{names.get(match[1], match[1])}}}", path)
