"""What an API tells by itself: events, out of the webhooks of a document."""

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from openapi_python_client.strings import ClassName

from postman_openapi.client.catalogue import HTTP_METHODS
from postman_openapi.client.extensions import (
    extension_labels,
    extensions_data,
    extensions_of,
)
from postman_openapi.client.preparation import payload_schemas
from postman_openapi.client.view import Event
from postman_openapi.reading.coercion import list_of, mapping_of


def events_of(document: Mapping[str, Any], models: Collection[str]) -> Iterator[Event]:
    """Yield the events of a document in its order.

    Args:
        document: The document.
        models: The classes that there are.
    """
    labels = extension_labels(document)
    classes = event_classes(document)
    for name, item in mapping_of(document.get("webhooks")).items():
        methods = mapping_of(item)
        said = mapping_of(next((methods[each] for each in HTTP_METHODS if each in methods), None))
        model = classes.get(name, "")
        yield Event(
            name=name,
            model=model if model in models else "",
            summary=str(said.get("summary") or ""),
            description=str(said.get("description") or ""),
            scopes=[each for each in list_of(said.get("x-scopes")) if isinstance(each, str)],
            extensions=extensions_of(said, labels),
        )


def event_classes(document: Mapping[str, Any]) -> dict[str, str]:
    """Return the class of each event's payload, by the event's name."""
    components = mapping_of(mapping_of(document.get("components")).get("schemas"))
    references = {
        event: str(schema.get("$ref", "")).removeprefix("#/components/schemas/")
        for event, schema in payload_schemas(document).items()
    }
    return {
        event: str(ClassName(name, prefix="model"))
        for event, name in references.items()
        if mapping_of(components.get(name)).get("properties")
    }


def event_examples_data(document: Mapping[str, Any]) -> dict[str, Any]:
    """Return a body of each event as the document has it, by the event's name."""
    return {
        "examples": {
            name: body
            for name, item in mapping_of(document.get("webhooks")).items()
            for method, said in mapping_of(item).items()
            if method in HTTP_METHODS and (body := _example(mapping_of(said))) is not None
        }
    }


def _example(operation: Mapping[str, Any]) -> Any:
    content = mapping_of(mapping_of(operation.get("requestBody")).get("content"))
    for each in map(mapping_of, content.values()):
        named = (mapping_of(one).get("value") for one in mapping_of(each.get("examples")).values())
        found = each.get("example", next(named, None))
        if found is not None:
            return found
    return None


def events_data(events: Collection[Event]) -> dict[str, Any]:
    """Return what the client says of its events, by name; what is not said is left out."""
    return {"events": {each.name: _entry(each) for each in events}}


def _entry(event: Event) -> dict[str, Any]:
    entry = {
        "model": event.model,
        "summary": event.summary,
        "description": event.description,
        "scopes": list(event.scopes),
        "extensions": extensions_data(event.extensions),
    }
    return {key: value for key, value in entry.items() if value}
