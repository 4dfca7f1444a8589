"""The schemas: what the document demands of requests and says of answers, without its texts.

They are JSON Schema in the dialect of OpenAPI 3.1, and no call of a client needs them.
"""

from collections.abc import Mapping
from typing import Any, NamedTuple

_PREFIX = "#/schemas/"


class Parameter(NamedTuple):
    """One parameter of an operation.

    Attributes:
        name: Its name on the wire.
        place: "path", "query", "header" or "cookie".
        schema: What its value must be.
        is_required: Whether it must be sent.
    """

    name: str
    place: str
    schema: Mapping[str, Any]
    is_required: bool = False


class Schemas:
    """The schemas of all operations.

    Args:
        data: The content of `schemas.json`.

    Attributes:
        components: Those that others refer to as `#/schemas/NAME`, by name.
    """

    def __init__(self, data: Mapping[str, Any]) -> None:
        self.components: Mapping[str, Mapping[str, Any]] = data["schemas"]
        self._operations: Mapping[str, Mapping[str, Any]] = data["operations"]

    def parameters(self, operation_id: str) -> tuple[Parameter, ...]:
        """Return the parameters of an operation."""
        return tuple(
            Parameter(each["name"], each["in"], each["schema"], each.get("required", False))
            for each in self._said(operation_id).get("parameters", ())
        )

    def bodies(self, operation_id: str) -> Mapping[str, Mapping[str, Any]]:
        """Return the schemas of an operation's request body by media type; empty if it has none."""
        found: Mapping[str, Mapping[str, Any]] = self._said(operation_id).get("body", {})
        return found

    def answer(
        self, operation_id: str, status: int, media_type: str = "application/json"
    ) -> Mapping[str, Any] | None:
        """Return the schema of an answer; None if no body is documented for it."""
        answers = self._said(operation_id).get("answers", {})
        said = answers.get(str(status), answers.get(f"{status // 100}XX", {}))
        found: Mapping[str, Any] | None = said.get(media_type)
        return found

    def statuses(self, operation_id: str) -> tuple[str, ...]:
        """Return the statuses that an operation documents: "200", "4XX", "default"."""
        return tuple(self._said(operation_id).get("answers", {}))

    def resolved(self, schema: Mapping[str, Any]) -> Mapping[str, Any]:
        """Return the schema that a reference leads to, and any other as it is."""
        while isinstance(reference := schema.get("$ref"), str):
            schema = self.components[reference.removeprefix(_PREFIX)]
        return schema

    def _said(self, operation_id: str) -> Mapping[str, Any]:
        return self._operations.get(operation_id, {})
