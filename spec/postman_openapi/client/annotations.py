"""Types as code: what a property of the generator is in an answer, an argument, or an input."""

from collections.abc import Callable, Iterable, Mapping

from attrs import frozen

from postman_openapi.client.aliases import Values, literal_of
from postman_openapi.client.objects import Objects
from postman_openapi.client.properties import (
    BooleanProperty,
    ConstProperty,
    DateProperty,
    DateTimeProperty,
    FileProperty,
    FloatProperty,
    IntProperty,
    ListProperty,
    LiteralEnumProperty,
    ModelProperty,
    NoneProperty,
    PropertyProtocol,
    StringProperty,
    UnionProperty,
    UuidProperty,
)

_ANYTHING = "Any"
_PLAIN: Mapping[type, str] = {
    BooleanProperty: "bool",
    FloatProperty: "float",
    IntProperty: "int",
    NoneProperty: "None",
    StringProperty: "str",
}
_ANSWERED: Mapping[type, list[str]] = {
    DateProperty: ["datetime.date"],
    DateTimeProperty: ["datetime.datetime"],
    FileProperty: ["bytes"],
    UuidProperty: ["str"],
}
_GIVEN: Mapping[type, list[str]] = {
    DateProperty: ["datetime.date", "str"],
    DateTimeProperty: ["datetime.datetime", "str"],
    FileProperty: ["FileInput"],
    UuidProperty: ["uuid.UUID", "str"],
}
_READERS: Mapping[type, str] = {DateProperty: '"date"', DateTimeProperty: '"date-time"'}


@frozen
class Annotations:
    """Writes types.

    Attributes:
        objects: The objects of the document.
        alias_names: The name of each closed set of values.
        inputs: The names of the objects inside requests.
        models: The names of the classes of answers that can be given for them, by those.
    """

    objects: Objects
    alias_names: Mapping[Values, str]
    inputs: frozenset[str]
    models: Mapping[str, str]

    def answer(self, prop: PropertyProtocol) -> str:
        """Return the type that a property has in an answer."""
        return joined(self._parts(prop, self._answered_model, _ANSWERED))

    def given(self, prop: PropertyProtocol) -> str:
        """Return the type that a property has where a person gives it."""
        return joined(self._parts(prop, self._given_model, _GIVEN))

    def reader(self, prop: PropertyProtocol, *, is_named: bool = True) -> str:
        """Return how the JSON of a property becomes a value, as code; empty for plain JSON.

        `"date-time"`, `"date"`, a model, a list of one such, a dict for maps, or a tuple of models
        of which one fits.

        Args:
            prop: The property.
            is_named: Whether models stand there by name, as beside other models, or as classes.
        """
        if type(prop) in _READERS:
            return _READERS[type(prop)]
        if isinstance(prop, ModelProperty) and not self.objects.is_map(prop):
            name = prop.class_info.name
            return f'"{name}"' if is_named else f"_models.{name}"
        if isinstance(prop, ModelProperty):
            values = self.objects.values_of(prop)
            inner = self.reader(values, is_named=is_named) if values else ""
            return f'{{"*": {inner}}}' if inner else ""
        if isinstance(prop, ListProperty):
            inner = self.reader(prop.inner_property, is_named=is_named)
            return f"[{inner}]" if inner else ""
        return self._reader_of_union(prop, is_named=is_named)

    def _reader_of_union(self, prop: PropertyProtocol, *, is_named: bool) -> str:
        members = prop.inner_properties if isinstance(prop, UnionProperty) else []
        models = [each for each in members if isinstance(each, ModelProperty)]
        readers = dict.fromkeys(self.reader(each, is_named=is_named) for each in models or members)
        found = [each for each in readers if each]
        if len(found) > 1 and models:
            return f"({', '.join(found)})"
        return found[0] if found else ""

    def _parts(
        self,
        prop: PropertyProtocol,
        model: Callable[[ModelProperty], list[str]],
        special: Mapping[type, list[str]],
    ) -> list[str]:
        """Return the members of the union that a type is."""
        kind = type(prop)
        if kind in _PLAIN:
            return [_PLAIN[kind]]
        if kind in special:
            return special[kind]
        if isinstance(prop, ModelProperty) and not self.objects.is_map(prop):
            return model(prop)
        if isinstance(prop, UnionProperty):
            rows = (self._parts(inner, model, special) for inner in prop.inner_properties)
            return [part for row in rows for part in row]
        return [self._container(prop, model, special) or self._closed(prop)]

    def _container(
        self,
        prop: PropertyProtocol,
        model: Callable[[ModelProperty], list[str]],
        special: Mapping[type, list[str]],
    ) -> str:
        """Return the type of a list or a map, empty for anything else."""
        if isinstance(prop, ListProperty):
            return f"Sequence[{joined(self._parts(prop.inner_property, model, special))}]"
        if isinstance(prop, ModelProperty):
            inner = self.objects.values_of(prop)
            types = self._parts(inner, model, special) if inner else [_ANYTHING]
            return f"Mapping[str, {joined(types)}]"
        return ""

    def _closed(self, prop: PropertyProtocol) -> str:
        """Return the type of a closed set of values or of one value; Any for all that is open."""
        if isinstance(prop, LiteralEnumProperty):
            name = self.alias_names.get(frozenset(prop.values))
            return f"_literals.{name}" if name else literal_of(frozenset(prop.values))
        return _constant(prop.value.raw_value) if isinstance(prop, ConstProperty) else _ANYTHING

    def _answered_model(self, prop: ModelProperty) -> list[str]:
        return [f"_models.{prop.class_info.name}"]

    def _given_model(self, prop: ModelProperty) -> list[str]:
        name = str(prop.class_info.name)
        if name not in self.inputs:
            return ["Mapping[str, Any]"]
        return [
            f"_inputs.{name}",
            *([f"_models.{self.models[name]}"] if name in self.models else []),
        ]


def or_none(annotation: str) -> str:
    """Return a type that may also be None."""
    has_none = annotation == _ANYTHING or annotation.endswith("None")
    return annotation if has_none else f"{annotation} | None"


def joined(parts: Iterable[str]) -> str:
    """Join the members of a union, each once and None last; Any swallows the others."""
    unique = dict.fromkeys(parts)
    if _ANYTHING in unique or not unique:
        return _ANYTHING
    ordered = [part for part in unique if part != "None"]
    return " | ".join([*ordered, *(["None"] if "None" in unique else [])])


def _constant(value: object) -> str:
    if isinstance(value, bool | int | str):
        return f"Literal[{value!r}]"
    return {float: "float", type(None): "None"}.get(type(value), _ANYTHING)
