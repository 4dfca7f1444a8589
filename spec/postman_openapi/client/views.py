"""The view of a client, out of a document and what the generator has parsed of it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from keyword import iskeyword
from typing import Any

from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.strings import PythonIdentifier

from postman_openapi.client.aliases import Use, alias_names, aliases, named_sets, place_words
from postman_openapi.client.annotations import Annotations, or_none
from postman_openapi.client.body_fields import body_fields
from postman_openapi.client.catalogue import identifier, operations
from postman_openapi.client.counterparts import counterparts
from postman_openapi.client.error_names import ErrorNames
from postman_openapi.client.events import events_of
from postman_openapi.client.extensions import extension_labels
from postman_openapi.client.methods import MethodReader
from postman_openapi.client.model_view import Field, Input, Key, Model
from postman_openapi.client.objects import Objects, bodies_of, wire_name
from postman_openapi.client.properties import (
    ListProperty,
    LiteralEnumProperty,
    ModelProperty,
    PropertyProtocol,
    UnionProperty,
)
from postman_openapi.client.resources import resources_of
from postman_openapi.client.servers import credentials, server_variables
from postman_openapi.client.view import ClientView
from postman_openapi.gathering.naming import Names
from postman_openapi.reading.coercion import list_of, mapping_of
from postman_openapi.schemas.words import words_of

# What an annotation may be made of: a key of such a name would hide it in the body of a class.
_TYPES = frozenset({"bool", "bytes", "datetime", "float", "int", "str", "uuid"})
# The names that every record has.
_OF_RECORDS = ("get", "to_dict", "from_dict")


def client_view(parsed: GeneratorData, document: Mapping[str, Any], package: str) -> ClientView:
    """Return what a client of a document consists of.

    Args:
        parsed: The document as the generator has read its view of it.
        document: The document.
        package: The import name of the client.
    """
    endpoints = [
        each
        for _, group in sorted(parsed.endpoint_collections_by_tag.items())
        for each in group.endpoints
    ]
    by_id = {identifier(each["operationId"]): each for _, _, each in operations(document)}
    objects = Objects.of(parsed)
    uses = [*_uses(objects, endpoints)]
    names = alias_names(uses, dict(named_sets(document)))
    events = [*events_of(document, objects.by_name)]
    answered = objects.inside(
        [
            *(each.prop for endpoint in endpoints for each in endpoint.responses.patterns),
            *(objects.by_name[each.model] for each in events if each.model),
        ]
    )
    given = objects.inside(_given(objects, endpoints, by_id))
    models = counterparts(objects, answered, given)
    annotations = Annotations(objects, names, frozenset(given), models)
    reader = MethodReader(
        objects, annotations, ErrorNames.of_document(document), extension_labels(document)
    )
    said = mapping_of(document.get("x-client"))
    info = mapping_of(document.get("info"))
    return ClientView(
        title=str(info.get("title") or package),
        description=str(info.get("description") or ""),
        package=package,
        variable=str(PythonIdentifier(str(said.get("variable") or "client"), prefix="api_")),
        server=str(mapping_of(next(iter(list_of(document.get("servers"))), {})).get("url") or ""),
        server_variables=server_variables(document),
        credentials=credentials(document),
        resources=resources_of(parsed, document, by_id, reader),
        models=[_model(objects, annotations, objects.by_name[name]) for name in sorted(answered)],
        inputs=[
            _input(objects, annotations, objects.by_name[name])
            for name in sorted(annotations.inputs)
        ],
        aliases=aliases(names),
        events=events,
    )


def _given(
    objects: Objects, endpoints: Iterable[Endpoint], by_id: Mapping[str, Mapping[str, Any]]
) -> Iterator[PropertyProtocol]:
    """Yield what people give that may hold objects: the fields of a body, or all of it."""
    for endpoint in endpoints:
        fields = [*body_fields(objects, endpoint, by_id[str(endpoint.name)])]
        yield from (each.prop for each in fields) if fields else bodies_of([endpoint])
        yield from endpoint.query_parameters


def _uses(objects: Objects, endpoints: Sequence[Endpoint]) -> Iterator[Use]:
    """Yield the places that take one of a closed set of values."""
    for endpoint in endpoints:
        words = words_of(str(endpoint.name))
        verbs = 3 if words[1:2] == ("or",) else 1
        verb, owner = words[:verbs], words[verbs:]
        for _, parameter in endpoint.iter_all_parameters():
            yield from _sets(parameter, owner, verb)
        for body in bodies_of([endpoint]):
            for prop in objects.properties(body) if isinstance(body, ModelProperty) else ():
                yield from _sets(prop, owner, verb)
    for name, model in objects.by_name.items():
        if not name.endswith("Body"):
            for prop in objects.properties(model):
                yield from _sets(prop, words_of(name))


def _sets(
    prop: PropertyProtocol, owner: Sequence[str], verb: tuple[str, ...] = ()
) -> Iterator[Use]:
    words = place_words(owner, words_of(wire_name(prop)))
    waiting: list[PropertyProtocol] = [prop]
    while waiting:
        each = waiting.pop()
        if isinstance(each, LiteralEnumProperty):
            yield Use(frozenset(each.values), words, verb)
        elif isinstance(each, ListProperty):
            waiting.append(each.inner_property)
        elif isinstance(each, UnionProperty):
            waiting.extend(each.inner_properties)


def _model(objects: Objects, annotations: Annotations, model: ModelProperty) -> Model:
    names = Names()
    for name in _OF_RECORDS:
        names.claim(name)
    return Model(
        name=str(model.class_info.name),
        module=str(model.class_info.module_name),
        description=_described(model),
        fields=[
            Field(
                name=names.claim(str(prop.python_name), f"{prop.python_name}_"),
                wire_name=wire_name(prop),
                annotation=or_none(annotations.answer(prop)),
                reader=annotations.reader(prop),
                description=_with_values(
                    objects.description(model, prop), objects.known_values(model, prop)
                ),
            )
            for prop in objects.properties(model)
        ],
    )


def _with_values(description: str, values: Sequence[Any]) -> str:
    """Return a description with the values that a field is known to have."""
    if not values:
        return description
    listed = ", ".join(f"`{value}`" for value in values)
    return f"{description}\n\nKnown values: {listed}.".strip()


def _input(objects: Objects, annotations: Annotations, model: ModelProperty) -> Input:
    keys = [
        Key(
            name=wire_name(prop),
            annotation=annotations.given(prop)
            if prop.required
            else or_none(annotations.given(prop)),
            is_required=prop.required,
            description=objects.description(model, prop),
        )
        for prop in objects.properties(model)
    ]
    return Input(
        name=str(model.class_info.name),
        description=_described(model),
        keys=keys,
        is_class=all(_is_attribute(key.name) for key in keys),
    )


def _described(model: ModelProperty) -> str:
    return model.description.get_untrusted_value() if model.description else ""


def _is_attribute(name: str) -> bool:
    return (
        name.isidentifier()
        and name.isascii()
        and str(PythonIdentifier(name, prefix="field_", skip_snake_case=True)) in (name, f"{name}_")
        and not name.startswith("_")
        and not iskeyword(name)
        and name not in _TYPES
    )
