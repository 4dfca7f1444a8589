"""What a security scheme carries, left to it: no argument, and no part of an example."""

from collections.abc import Iterable
from typing import Any

from postman_openapi.writing.security_schemes import Scheme

_PLACES = {"header": "headers", "query": "query"}


def leave_to_schemes(operation: dict[str, Any], schemes: Iterable[Scheme]) -> None:
    """Take the parameters out of an operation that its security schemes carry.

    Args:
        operation: The operation; it is changed.
        schemes: The schemes that it needs.
    """
    carried = {
        (scheme["in"], _name(scheme["in"], scheme["name"]))
        for scheme in schemes
        if scheme["type"] == "apiKey"
    }
    if not carried:
        return
    parameters = [
        each
        for each in operation.pop("parameters", ())
        if (each["in"], _name(each["in"], each["name"])) not in carried
    ]
    if parameters:
        operation["parameters"] = parameters
    for example in operation.get("x-examples", {}).values():
        for place, key in _PLACES.items():
            pairs = example["request"].get(key)
            if pairs:
                example["request"][key] = [
                    pair for pair in pairs if (place, _name(place, pair[0])) not in carried
                ]


def _name(place: str, name: str) -> str:
    return name.strip().lower() if place == "header" else name
