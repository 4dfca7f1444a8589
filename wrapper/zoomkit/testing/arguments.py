"""Arguments of a call, as a test says them and as they were sent."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from attrs import frozen

from zoom_openapi.runtime.bodies import as_date, joined, parameter_text, plain
from zoom_openapi.runtime.types import UNSET
from zoomkit.catalogue import Operation
from zoomkit.errors import InvalidArgumentError
from zoomkit.ids import numeric_id


@frozen
class Arguments:
    """The arguments of a call.

    Attributes:
        path: The values in the path, in order.
        fields: The query and the fields of the body, by wire name.
        texts: The names of those that are sent as text: the query.
    """

    path: Sequence[object]
    fields: Mapping[str, Any]
    texts: frozenset[str] = frozenset()

    @classmethod
    def of(
        cls, operation: Operation, path: Sequence[object], arguments: Mapping[str, object]
    ) -> "Arguments":
        """Return what is said as the operation's method takes it.

        Args:
            operation: The operation.
            path: The values in the path that are not named.
            arguments: All others by the names of arguments: `type_`, `from_`, `meeting_id`.
        """
        names = [each.name for each in operation.path_parameters][len(path) :]
        named = [arguments[name] for name in names if name in arguments]
        fields = {
            operation.query_parameters.get(name, name.rstrip("_")): value
            for name, value in arguments.items()
            if name not in names and value is not UNSET
        }
        return cls((*path, *named), fields, frozenset(operation.query_parameters.values()))

    def are_of(self, path: Sequence[str], fields: Mapping[str, Any]) -> bool:
        """Tell whether these were sent, in the form that what is sent has."""
        return (
            len(self.path) == len(path)
            and all(map(_is_in_path, self.path, path))
            and self.fields.keys() == fields.keys()
            and all(
                _is_sent(value, fields[name], is_text=name in self.texts)
                for name, value in self.fields.items()
            )
        )

    def __str__(self) -> str:
        fields = [f"{name}={value!r}" for name, value in self.fields.items()]
        return f"({', '.join([*map(str, self.path), *fields])})"


def _is_in_path(value: object, sent: str) -> bool:
    if str(value) == sent:
        return True
    try:
        return str(numeric_id("id", value)) == sent  # grouped digits: "684 230 85"
    except InvalidArgumentError:
        return False


def _is_sent(value: Any, sent: Any, *, is_text: bool) -> bool:
    if value == sent:
        return True
    try:
        said = plain("It", value)
        if said == sent or (isinstance(value, date) and as_date(value) == sent):
            return True
        text = joined(said) if isinstance(said, list) else parameter_text("It", said)
    except InvalidArgumentError:  # such as a file
        return False
    return is_text and bool(text == sent)
