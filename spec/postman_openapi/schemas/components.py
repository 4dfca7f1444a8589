"""Move the object schemas of a document to named components, each shape once."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from postman_openapi.names import renamed_models
from postman_openapi.schemas.component_names import ComponentNames
from postman_openapi.schemas.kept_groups import body_key
from postman_openapi.schemas.shape_matching import unite_same
from postman_openapi.schemas.shape_merging import ShapeClasses
from postman_openapi.schemas.shape_reading import ShapeReader
from postman_openapi.schemas.shape_writing import FREE_FORM, FREE_FORM_NAME, ShapeWriter
from postman_openapi.schemas.shapes import Node, Occurrence, Operation
from postman_openapi.schemas.words import class_name, words_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from postman_openapi.schemas.kept_groups import Groups
    from postman_openapi.schemas.shapes import Role, Schema

_METHODS: Final = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


def hoist(
    document: dict[str, Any],
    models: Mapping[str, str] = MappingProxyType({}),
    *,
    may_be_null: bool = False,
    kept: Groups | None = None,
) -> dict[str, Any]:
    """Replace the object schemas of all bodies by references to named components.

    Equal shapes become one component, and near-equal shapes of one name as well; see
    `shape_matching` for the rules and `component_names` for the names. Examples, extensions and
    everything else that is data stay as they are.

    Args:
        document: An OpenAPI 3.1 document with inline schemas; it is not changed. `x-name` in an
            object schema is the name that its component gets.
        models: Names for components, by the names that they would have.
        may_be_null: Whether every field of an answer can be null, also where it never was.
        kept: The components of an earlier document, which stay where they still fit.

    Returns:
        The document with `components.schemas`.

    Raises:
        ProfileError: There is no such component, or two would have one name.
    """
    hoisting = _Hoisting(document, kept)
    paths = {
        path: {
            key: hoisting.read(path, key, value)
            if key in _METHODS and isinstance(value, dict)
            else value
            for key, value in item.items()
        }
        if isinstance(item, dict)
        else item
        for path, item in document.get("paths", {}).items()
    }
    webhooks = {
        name: {method: hoisting.read_event(name, value) for method, value in item.items()}
        for name, item in document.get("webhooks", {}).items()
    }
    schemas = hoisting.finish(models, may_be_null=may_be_null)
    result = {**document, "paths": paths, **({"webhooks": webhooks} if webhooks else {})}
    if schemas:
        result["components"] = {**document.get("components", {}), "schemas": schemas}
    return result


class _Hoisting:
    def __init__(self, document: Mapping[str, Any], kept: Groups | None) -> None:
        self._existing: Schema = dict(document.get("components", {}).get("schemas", {}))
        self._reader = ShapeReader(kept)
        self._places: list[tuple[Schema, Node]] = []
        self._answers: list[Node] = []
        self._taken = list(self._existing)
        self._resources = {
            tag.get("name"): tuple(str(tag["x-resource"]).split("."))
            for tag in document.get("tags") or ()
            if "x-resource" in tag
        }

    def read(self, path: str, method: str, operation: Schema) -> Schema:
        """Copy an operation as far as its schemas, and note them for `finish`."""
        path, _, action = path.partition("#")
        context = Operation(
            id=str(operation.get("operationId") or f"{method} {path}"),
            method=method,
            title=action or str(operation.get("summary") or ""),
            path=tuple(part for part in path.split("/") if part and "{" not in part),
            resource=self._resource(operation),
        )
        words = words_of(context.id)
        for parameter in operation.get("parameters") or ():
            self._taken.append(class_name([*words, *words_of(str(parameter.get("name", "")))]))
        result = dict(operation)
        body = operation.get("requestBody")
        if isinstance(body, dict) and "content" in body:
            result["requestBody"] = self._with_content(body, context, "request", "request")
        responses = operation.get("responses")
        if isinstance(responses, dict):
            result["responses"] = {
                status: self._with_content(response, context, "response", status)
                if isinstance(response, dict) and "content" in response
                else response
                for status, response in responses.items()
            }
        return result

    def read_event(self, name: str, operation: Schema) -> Schema:
        """Copy an event likewise; its body is received, and its answers are given."""
        context = Operation(
            id=str(operation.get("operationId") or name),
            method="post",
            title=str(operation.get("summary") or name),
            path=(name,),
            resource=self._resource(operation),
            event=name,
        )
        result = dict(operation)
        if "content" in operation.get("requestBody", {}):
            body = operation["requestBody"]
            result["requestBody"] = self._with_content(body, context, "response", "request")
        result["responses"] = {
            status: self._with_content(response, context, "request", status)
            if "content" in response
            else response
            for status, response in operation["responses"].items()
        }
        return result

    def _resource(self, operation: Schema) -> tuple[str, ...]:
        tag = str(next(iter(operation.get("tags") or ()), ""))
        return self._resources.get(tag, (tag,))

    def _with_content(self, holder: Schema, operation: Operation, role: Role, what: str) -> Schema:
        """Copy a body or an answer; `what` is the status of an answer, and else `request`."""
        failure = _failure(what) if role == "response" and not operation.event else ""
        content: Schema = {}
        for media_type, value in holder["content"].items():
            content[media_type] = value
            if isinstance(value, dict) and isinstance(value.get("schema"), dict):
                place = Occurrence(operation, role, "", is_item=False, failure=failure)
                content[media_type] = {**value}
                body = body_key(operation.id, what, media_type)
                node = self._reader.read(value["schema"], place, body)
                self._places.append((content[media_type], node))
                if role == "response":
                    node.relax(is_property=False)
                    self._answers.append(node)
        return {**holder, "content": content}

    def finish(self, models: Mapping[str, str], *, may_be_null: bool) -> Schema:
        """Unite and name the shapes, write the schemas into their places; return the components."""
        classes = ShapeClasses(self._reader.shapes)
        unite_same(classes)
        classes.relax_responses(self._answers, may_be_null=may_be_null)
        shapes = classes.reachable(node for _, node in self._places)
        given = ComponentNames(classes, self._taken).assign()
        others = [*self._existing, FREE_FORM_NAME]
        names = renamed_models({shape.id: given[shape.id] for shape in shapes}, models, others)
        writer = ShapeWriter(lambda shape_id: names[classes.find(shape_id).id])
        for holder, node in self._places:
            holder["schema"] = writer.place(node)
        schemas = {names[shape.id]: writer.component(shape) for shape in shapes}
        if writer.uses_free_form:
            schemas[FREE_FORM_NAME] = {**FREE_FORM}
        return {**self._existing, **dict(sorted(schemas.items()))}


def _failure(status: str) -> str:
    """Return a status that means failure, else nothing; of the default nobody knows."""
    return "" if status.startswith("2") or status == "default" else status
