"""The objects that the generator found in a document; what answers and requests hold of them."""

from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from typing import Any

from attrs import frozen
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.openapi import Endpoint

from postman_openapi.client.limits import with_limits
from postman_openapi.client.properties import (
    ListProperty,
    ModelProperty,
    PropertyProtocol,
    UnionProperty,
)
from postman_openapi.client.readable_schemas import DEFAULT


@frozen
class Objects:
    """Objects by the name of their class.

    What refers to an object knows its class only, so whoever wants its properties asks here.

    Attributes:
        by_name: The objects.
    """

    by_name: Mapping[str, ModelProperty]

    @classmethod
    def of(cls, parsed: GeneratorData) -> "Objects":
        """Return the objects of a document that the generator has read."""
        return cls({str(each.class_info.name): each for each in parsed.models})

    def properties(self, model: ModelProperty) -> list[PropertyProtocol]:
        """Return the properties of an object, in the document's order."""
        known = self.by_name.get(str(model.class_info.name), model)
        found = [*(known.required_properties or []), *(known.optional_properties or [])]
        order = {name: index for index, name in enumerate(_written(known))}
        last = len(order)
        return sorted(found, key=lambda each: order.get(wire_name(each), last))

    def is_object(self, prop: PropertyProtocol) -> bool:
        """Tell whether a property is an object whose keys the document names."""
        return isinstance(prop, ModelProperty) and bool(self.properties(prop))

    def is_map(self, prop: PropertyProtocol) -> bool:
        """Tell whether a property is an object whose keys the document does not name."""
        return isinstance(prop, ModelProperty) and not self.properties(prop)

    def values_of(self, model: ModelProperty) -> PropertyProtocol | None:
        """Return what the values of a map are, or None if they can be anything."""
        return self.by_name.get(str(model.class_info.name), model).additional_properties

    def inside(self, props: Iterable[PropertyProtocol]) -> list[str]:
        """Return the names of the objects in some properties, however deep, without maps."""
        found: dict[str, None] = {}
        waiting = list(props)[::-1]
        while waiting:
            prop = waiting.pop()
            waiting.extend(self._members(prop))
            if isinstance(prop, ModelProperty):
                name = str(prop.class_info.name)
                inner = self.properties(prop)
                if inner and name not in found:
                    found[name] = None
                    waiting.extend(reversed(inner))
        return list(found)

    def description(self, model: ModelProperty, prop: PropertyProtocol) -> str:
        """Return what an object says of one of its properties, also beside a reference."""
        data = self._data(model, prop)
        text = _text(getattr(data, "description", None)) or text_of(prop)
        return with_limits(text, partial(_keyword, data))

    def example(self, model: ModelProperty, prop: PropertyProtocol) -> Any:
        """Return the example that an object gives for one of its properties, or None."""
        data = self._data(model, prop)
        found = getattr(data, "example", None)
        return _extra(data, "example") if found is None else found

    def known_values(self, model: ModelProperty, prop: PropertyProtocol) -> list[Any]:
        """Return the values that are known of one of an object's properties, or of its items."""
        data = self._data(model, prop)
        while data is not None:
            found = _extra(data, "x-known-values")
            if isinstance(found, list):
                return found
            data = getattr(data, "items", None)
        return []

    def is_deprecated(self, model: ModelProperty, prop: PropertyProtocol) -> bool:
        """Tell whether a property should no longer be given."""
        return bool(getattr(self._data(model, prop), "deprecated", False))

    def _members(self, prop: PropertyProtocol) -> list[PropertyProtocol]:
        if isinstance(prop, ListProperty):
            return [prop.inner_property]
        if isinstance(prop, UnionProperty):
            return prop.inner_properties[::-1]
        values = self.values_of(prop) if isinstance(prop, ModelProperty) else None
        return [values] if values and not self.is_object(prop) else []

    def _data(self, model: ModelProperty, prop: PropertyProtocol) -> object:
        known = self.by_name.get(str(model.class_info.name), model)
        return (known.data.properties or {}).get(prop.name)


def bodies_of(endpoints: Iterable[Endpoint]) -> Iterator[PropertyProtocol]:
    """Yield the bodies of some operations."""
    for endpoint in endpoints:
        for body in endpoint.bodies:
            yield body.prop


def wire_name(prop: PropertyProtocol) -> str:
    """Return a property's key in the JSON."""
    return prop.name.get_untrusted_value()


def text_of(prop: PropertyProtocol) -> str:
    """Return what a property says of itself, or nothing."""
    return _text(prop.description)


def _keyword(data: object, name: str) -> Any:
    """Return the value of a keyword of a schema, None if it has none."""
    if name == "default":
        return _extra(data, DEFAULT)
    found = getattr(data, name, None)
    return _text(found) if name == "pattern" else found


def _extra(data: object, name: str) -> Any:
    return (getattr(data, "model_extra", None) or {}).get(name)


def _text(value: Any) -> str:
    return value.get_untrusted_value() if hasattr(value, "get_untrusted_value") else value or ""


def _written(model: ModelProperty) -> list[str]:
    return [_text(name) for name in model.data.properties or {}]
