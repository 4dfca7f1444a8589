"""The names of a release: everything of a client that its users write, as the manifest holds it."""

from collections.abc import Iterable, Mapping
from typing import Any

from attrs import field, frozen


def _sorted_names(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(set(names)))


@frozen
class ReleaseNames:
    """The names of a client.

    Attributes:
        operations: `resource.method` by operation id.
        models: The classes of answers.
        inputs: The types of nested input.
        literals: The aliases of sets of values.
    """

    operations: Mapping[str, str] = field(factory=dict)
    models: tuple[str, ...] = field(default=(), converter=_sorted_names)
    inputs: tuple[str, ...] = field(default=(), converter=_sorted_names)
    literals: tuple[str, ...] = field(default=(), converter=_sorted_names)

    def as_data(self) -> dict[str, Any]:
        """Return what a manifest says under `names`, the same for the same names."""
        return {
            "operations": dict(sorted(self.operations.items())),
            "models": list(self.models),
            "inputs": list(self.inputs),
            "literals": list(self.literals),
        }
