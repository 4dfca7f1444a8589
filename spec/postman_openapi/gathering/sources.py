"""Sources: collections, each with the variables that hold in it, in every environment."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from postman_openapi.gathering.variables import Scope
from postman_openapi.reading.collection import Collection, Environment


class Source(NamedTuple):
    """A collection with what its variables stand for.

    Attributes:
        collection: The collection.
        scope: The variables that hold for all of it.
        environments: The same for each environment alone, with its name.
        name: What tells it from the other collections of the document; empty if it is the only one.
    """

    collection: Collection
    scope: Scope
    environments: tuple[tuple[str, Scope], ...] = ()
    name: str = ""

    def place(self, where: str) -> str:
        """Return a place in the collection as a place in all of them."""
        return f"{self.name}: {where}" if self.name else where


def sources_of(
    collections: Sequence[Collection], environments: Sequence[Environment]
) -> list[Source]:
    """Return the sources of a document.

    What a collection sets goes before the globals, and an environment before the collection; of
    several environments the last one goes first.
    """
    names = _names(collections) if len(collections) > 1 else [""]
    own = [each for each in environments if not each.is_global]
    shared = [each for each in environments if each.is_global]
    return [
        Source(
            collection,
            _scope(collection, shared, own),
            tuple((each.name, _scope(collection, shared, [each])) for each in own),
            name,
        )
        for collection, name in zip(collections, names, strict=True)
    ]


def _scope(
    collection: Collection, shared: Iterable[Environment], own: Iterable[Environment]
) -> Scope:
    scope = Scope()
    for each in shared:
        scope = scope.inside(each.variables, each.secrets)
    scope = scope.inside(collection.variables)
    for each in own:
        scope = scope.inside(each.variables, each.secrets)
    return scope


def _names(collections: Sequence[Collection]) -> Iterator[str]:
    for number, each in enumerate(collections, 1):
        yield each.file or f"{each.name} ({number})"
