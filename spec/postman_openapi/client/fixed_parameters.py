"""Parameters that are always sent with one value, so that nobody has to give them."""

from collections.abc import Iterator, Mapping
from typing import Any

from postman_openapi.reading.coercion import list_of, mapping_of

_PLACES = ("query", "header", "cookie")


def is_fixed(parameter: Any) -> bool:
    """Tell whether a parameter is required and its schema allows one text or number only."""
    said = mapping_of(parameter)
    return (
        said.get("required") is True
        and said.get("in") in _PLACES
        and isinstance(mapping_of(said.get("schema")).get("const"), str | int | float)
    )


def fixed_parameters(operation: Mapping[str, Any]) -> Iterator[tuple[str, str, Any]]:
    """Yield place, name and value of what an operation is always sent with."""
    for each in list_of(operation.get("parameters")):
        if is_fixed(each):
            yield each["in"], str(each["name"]), each["schema"]["const"]
