# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
"""What the specification documents of each operation, and its examples."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from .runtime.catalogue import Catalogue, DocumentedError, Operation, PathParameter

__all__ = ("Catalogue", "DocumentedError", "Operation", "PathParameter", "examples", "load")

_FOLDER = Path(__file__).parent


@cache
def load() -> Catalogue:
    """Return the catalogue of this package, read once."""
    return Catalogue.read(_FOLDER)


@cache
def examples() -> Mapping[str, Mapping[str, Any]]:
    """Return every example of the specification, by operation id and name, read once."""
    return load().examples
