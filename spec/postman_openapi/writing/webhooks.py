"""Events as a document has them: one entry of `webhooks` for each, its payload as the body."""

from typing import Any

from postman_openapi.gathering.answers import DEFAULT
from postman_openapi.gathering.events import Event
from postman_openapi.gathering.naming import tag_name
from postman_openapi.profile import Profile
from postman_openapi.schemas.words import class_name, words_of
from postman_openapi.writing.operations import operation_object

_METHODS = frozenset({"get", "put", "post", "delete", "options", "head", "patch", "trace"})


def webhook_objects(events: list[Event], profile: Profile) -> dict[str, Any]:
    """Return the events of an API, with inline schemas.

    Args:
        events: The events.
        profile: How prose is read.
    """
    return {event.name: _path_item(event, profile) for event in events}


def _path_item(event: Event, profile: Profile) -> dict[str, Any]:
    operation = operation_object(event.operation, profile)
    if tag := tag_name(event.folder):
        operation["tags"] = [tag]
    parameters = [each for each in operation.pop("parameters", ()) if each["in"] != "path"]
    words = words_of(event.name)
    result: dict[str, Any] = {}
    for key, value in operation.items():
        if key == "requestBody":
            if parameters:
                result["parameters"] = parameters
            _name_schemas(value, class_name([*words, "event"]))
        result[key] = value
    # Whoever receives an event answers it; whether credentials come with it is not said here.
    result["security"] = []
    if set(result["responses"]) == {DEFAULT}:
        result["responses"] = {"200": {"description": "The event was received."}}
    for response in result["responses"].values():
        _name_schemas(response, class_name([*words, "answer"]))
    method = event.operation.method.lower()
    return {method if method in _METHODS else "post": result}


def _name_schemas(holder: dict[str, Any], name: str) -> None:
    for media_type in holder.get("content", {}).values():
        if media_type["schema"].get("type") == "object":
            media_type["schema"]["x-name"] = name
