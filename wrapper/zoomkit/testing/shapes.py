"""What a documented answer shows of a record."""

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any

from zoom_openapi.runtime.schemas import Schemas
from zoomkit.testing.checks import typed
from zoomkit.testing.records import copied

NO_FIELDS: Mapping[str, Any] = {}
_NUMBERS = frozenset({"integer", "number"})
_DAY = len("2026-03-02")


class Shape:
    """The form of a value in an answer.

    Args:
        schema: Its schema.
        schemas: What references lead to.
    """

    def __init__(self, schema: Mapping[str, Any], schemas: Schemas) -> None:
        self._schema = schema
        self._schemas = schemas

    @cached_property
    def members(self) -> dict[str, "Shape"]:
        """The forms of an object's fields, by name; empty for what has none documented."""
        return {
            name: Shape(each, self._schemas)
            for schema in self._parts(self._schema)
            for name, each in schema.get("properties", {}).items()
        }

    @cached_property
    def item(self) -> "Shape | None":
        """The form of a list's items; None for what is no list."""
        found = (each["items"] for each in self._parts(self._schema) if "items" in each)
        first = next(found, None)
        return None if first is None else Shape(first, self._schemas)

    def view(self, example: Any = None, settable: Mapping[str, Any] = NO_FIELDS) -> "View":
        """Return what shows values in this form.

        Args:
            example: What the documented example has in this place; see `View`. A single value of
                it serves where the value has none.
            settable: The fields that people can set, nested ones by the names above them; where
                nobody did, there is none, and no example of one is shown.
        """
        return View(self, example, settable)

    def as_documented(self, value: Any) -> Any:
        """Return a single value as the documented type; itself where it is that, or cannot be."""
        if value is None or type(value) in self.fitting:
            return value
        if not isinstance(value, str):
            return str(value)
        return value[:_DAY] if "string" in self._types else typed(value, self._types)

    @cached_property
    def fitting(self) -> frozenset[type]:
        """The Python types of single values that are shown as they are."""
        types = self._types
        is_day = any(each.get("format") == "date" for each in self._parts(self._schema))
        fitting: list[type] = [bool]
        if "string" not in types or types & _NUMBERS:
            fitting += [int, float]
        if (not types or "string" in types) and not is_day:
            fitting.append(str)
        return frozenset(fitting)

    @cached_property
    def _types(self) -> frozenset[str]:
        """The types that the value can have; empty where all are."""
        said = [each.get("type", ()) for each in self._parts(self._schema)]
        return frozenset(
            name for each in said for name in ((each,) if isinstance(each, str) else each)
        )

    def names(self, depth: int = 4) -> dict[str, Any]:
        """Return the names of all fields, nested ones below them."""
        return {
            name: shape.names(depth - 1) if depth else {} for name, shape in self.members.items()
        }

    def list_name(self) -> str | None:
        """Return the field that is the list of what an answer lists: its only list of objects."""
        lists = [name for name, each in self.members.items() if each.item is not None]
        objects = [name for name in lists if (item := self.members[name].item) and item.members]
        return next(iter(objects or lists), None)

    def _parts(self, schema: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
        """Yield a schema and those that it is made of, or may be."""
        schema = self._schemas.resolved(schema)
        yield schema
        for key in ("allOf", "anyOf", "oneOf"):
            for each in schema.get(key, ()):
                yield from self._parts(each)


class View:
    """Shows values in a form; what the form and its example say is worked out once.

    Args:
        shape: The form.
        example: What the documented example has in this place. No other fields are shown than
            those of it, where it has any: the form may be that of several operations' answers.
        settable: The fields that people can set.
    """

    def __init__(self, shape: Shape, example: Any, settable: Mapping[str, Any]) -> None:
        self._shape = shape
        self._example = example if isinstance(example, Mapping) else NO_FIELDS
        self._items = example if isinstance(example, list) else []
        self._settable = settable

    def show(self, value: Any) -> Any:
        """Return what an answer shows of a value: fields of a record, or one of them."""
        if isinstance(value, dict) and self._members:
            fitting, members, shown = self._fitting, self._members, value.copy()
            for name, found in value.items():
                fits = fitting.get(name)
                if fits is None or found is None:
                    del shown[name]
                elif type(found) not in fits:
                    shown[name] = members[name].show(found)
            if self._usual:
                shown |= {name: each for name, each in self._usual if name not in value}
            return shown
        if isinstance(value, list) and self._item is not None:
            return [self._item.show(each) for each in value]
        if isinstance(value, dict | list):
            return copied(value)  # a record may change; what was answered does not
        return self._shape.as_documented(value)

    @cached_property
    def _members(self) -> dict[str, "View"]:
        """What shows the fields, by their names."""
        return {
            name: shape.view(self._example.get(name), self._settable.get(name, NO_FIELDS))
            for name, shape in self._shape.members.items()
            if name in self._example or not self._example
        }

    @cached_property
    def _fitting(self) -> dict[str, frozenset[type]]:
        """The Python types of each field that are shown as they are."""
        return {name: self._shape.members[name].fitting for name in self._members}

    @cached_property
    def _usual(self) -> tuple[tuple[str, Any], ...]:
        """The fields that are shown where the value has none: nobody can set them."""
        return tuple(
            (name, example)
            for name in self._members
            if name not in self._settable
            and not isinstance(example := self._example.get(name), dict | list | None)
        )

    @cached_property
    def _item(self) -> "View | None":
        item = self._shape.item
        example = next(iter(self._items), None)
        return None if item is None else item.view(example, _names(example))


def _names(value: Any) -> dict[str, Any]:
    """Return the names of an object's fields, nested ones below them."""
    return {name: _names(each) for name, each in value.items()} if isinstance(value, dict) else {}
