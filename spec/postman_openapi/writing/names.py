"""The names that a profile gives to methods, resources and sets of values, as extensions."""

from collections.abc import Iterator, Mapping
from typing import Any

from postman_openapi.errors import ProfileError
from postman_openapi.gathering.naming import resource_name
from postman_openapi.names import ChosenNames, Scalar, refuse_unknown, value_set
from postman_openapi.writing.tags import RESOURCE

METHOD = "x-method"
ENUM_NAME = "x-enum-name"

_HTTP_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


def write_names(document: dict[str, Any], names: ChosenNames) -> None:
    """Write the names of methods, resources and aliases into a document, as extensions.

    Args:
        document: The document; it is changed.
        names: The names.

    Raises:
        ProfileError: There is no such operation, tag or value set, or two things of one kind would
            have one name.
    """
    if names.methods:
        _write_methods(document, names.methods)
    if names.resources:
        _write_resources(document, names.resources)
    if names.literals:
        _write_literals(document, names.literals)


def _write_methods(document: dict[str, Any], methods: Mapping[str, str]) -> None:
    operations = {each["operationId"]: each for each in _operations(document)}
    refuse_unknown("methods", methods, operations, "operation")
    owners: dict[tuple[str, str], str] = {}
    for operation_id, name in methods.items():
        operation = operations[operation_id]
        resource = next(iter(operation.get("tags", ())), "")
        rival = owners.setdefault((resource, name), operation_id)
        if rival != operation_id:
            raise ProfileError(
                f"names.methods.{operation_id}: {name!r} is already the method of {rival!r} on"
                f" {resource!r}; choose another name"
            )
        operation[METHOD] = name


def _write_resources(document: dict[str, Any], resources: Mapping[str, str]) -> None:
    used = (tag for operation in _operations(document) for tag in operation.get("tags", ())[:1])
    tags = {tag["name"]: tag for tag in document.get("tags", ())}
    refuse_unknown("resources", resources, [*tags, *used], "tag")
    for tag in resources:
        if tag not in tags:
            tags[tag] = {"name": tag}
            document.setdefault("tags", []).append(tags[tag])
    paths = {name: str(tag.get(RESOURCE) or resource_name(name)) for name, tag in tags.items()}
    moved = {paths[name]: path for name, path in resources.items()}
    for name, tag in tags.items():
        if name in resources or RESOURCE in tag:
            tag[RESOURCE] = paths[name] = resources.get(name) or _followed(paths[name], moved)
    for tag, name in resources.items():
        rival = next((each for each in tags if each != tag and paths[each] == name), tag)
        if rival != tag:
            raise ProfileError(
                f"names.resources.{tag}: {name!r} is already the name of {rival!r};"
                f" choose another one, or give {rival!r} another one as well"
            )


def _followed(path: str, moved: Mapping[str, str]) -> str:
    """Return the path of a resource whose outer ones may be called otherwise now."""
    outer, dot, own = path.rpartition(".")
    return f"{moved.get(outer) or _followed(outer, moved)}.{own}" if dot else path


def _write_literals(document: dict[str, Any], literals: Mapping[str, tuple[Scalar, ...]]) -> None:
    wanted = {value_set(values): name for name, values in literals.items()}
    used: set[str] = set()
    for schema in _enums(document):
        name = wanted.get(value_set(schema["enum"]))
        if name is not None:
            used.add(name)
            schema[ENUM_NAME] = name
    if unused := [name for name in literals if name not in used]:
        raise ProfileError(
            f"names.literals.{unused[0]}: no parameter or field has exactly the values"
            f" {list(literals[unused[0]])}; mend the entry or remove it"
        )


def _operations(document: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    for item in document.get("paths", {}).values():
        for method in _HTTP_METHODS:
            if method in item:
                yield item[method]


def _enums(document: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield the schemas of a document that list their values."""
    for operation in _operations(document):
        for parameter in operation.get("parameters", ()):
            yield from _enums_in(parameter.get("schema"))
        for media_type in operation.get("requestBody", {}).get("content", {}).values():
            yield from _enums_in(media_type.get("schema"))
    for schema in document.get("components", {}).get("schemas", {}).values():
        yield from _enums_in(schema)


def _enums_in(schema: Any) -> Iterator[dict[str, Any]]:
    if not isinstance(schema, dict):
        return
    if isinstance(schema.get("enum"), list):
        yield schema
    inner = [schema.get("items"), schema.get("additionalProperties")]
    for key in ("allOf", "anyOf", "oneOf"):
        inner += schema.get(key, ())
    for each in (*schema.get("properties", {}).values(), *inner):
        yield from _enums_in(each)
