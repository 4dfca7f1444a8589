"""Answers."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tests.runtime.acme.models.address import Address as Address
    from tests.runtime.acme.models.person import Person as Person
    from tests.runtime.acme.models.person_list import PersonList as PersonList
    from tests.runtime.acme.models.visit import Visit as Visit

_MODULES = {
    "Address": "address",
    "Person": "person",
    "PersonList": "person_list",
    "Visit": "visit",
}


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
    globals()[name] = found
    return found
