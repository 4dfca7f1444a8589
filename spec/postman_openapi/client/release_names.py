"""The names of a release: everything of a client that its users write, as the manifest holds it."""

from collections.abc import Iterable, Mapping
from typing import Any

from attrs import field, frozen

from postman_openapi.client.view import ClientView


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


def release_names(view: ClientView) -> ReleaseNames:
    """Return the names of a client."""
    return ReleaseNames(
        operations={
            method.operation_id: f"{resource.name}.{method.name}"
            for resource in view.resources
            for method in resource.methods
        },
        models=[each.name for each in view.models],
        inputs=[each.name for each in view.inputs],
        literals=[each.name for each in view.aliases],
    )
