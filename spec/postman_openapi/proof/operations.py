"""What a document says of its operations, as far as a call of them is judged by it."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any
from urllib.parse import urljoin, urlsplit

from attrs import frozen

from postman_openapi.client.catalogue import operations, sent_path
from postman_openapi.proof.schemas import Schemas
from postman_openapi.reading.coercion import list_of, mapping_of

ELSEWHERE = "https://api.check.invalid"
"""Where an API is taken to be whose document does not say it."""

# OpenAPI: parameters of these names are to be ignored; media types and security say them.
_NO_PARAMETERS = frozenset({"accept", "content-type", "authorization"})
_VARIABLE = re.compile(r"\{([^{}]*)\}")
_EXPLODED = "form"


@frozen
class Parameter:
    """A parameter of an operation.

    Attributes:
        name: Its name on the wire.
        place: `path`, `query`, `header` or `cookie`.
        schema: What it can be.
        is_required: Whether it must be sent.
        style: How lists and objects are written.
        explode: Whether each of their members stands for itself.
        examples: The values that the document shows.
    """

    name: str
    place: str
    schema: Any
    is_required: bool
    style: str
    explode: bool
    examples: Sequence[Any]


@frozen
class Operation:
    """An operation of a document.

    Attributes:
        id: Its id.
        method: The HTTP method, in capitals.
        path: The template of its path, as it is sent.
        base_url: Where it is, without a slash at the end.
        parameters: What it takes besides a body.
        content: The schema of its body by media type.
        body_is_required: Whether it needs one.
        alternatives: The sets of security schemes of which one is to be satisfied.
        data: The whole operation object.
    """

    id: str
    method: str
    path: str
    base_url: str
    parameters: Sequence[Parameter]
    content: Mapping[str, Any]
    body_is_required: bool
    alternatives: Sequence[frozenset[str]]
    data: Mapping[str, Any]

    @property
    def responses(self) -> Mapping[str, Any]:
        """What it answers, by status."""
        return mapping_of(self.data.get("responses"))

    @property
    def paging(self) -> Mapping[str, Any]:
        """How its list comes in pages; empty where it does not."""
        return mapping_of(self.data.get("x-paging"))

    def at(self, place: str) -> list[Parameter]:
        """Return the parameters at a place."""
        return [each for each in self.parameters if each.place == place]


def documented_operations(document: Mapping[str, Any]) -> list[Operation]:
    """Return the operations of a document with nothing left implicit."""
    schemas = Schemas(document)
    return [
        Operation(
            id=operation["operationId"],
            method=method.upper(),
            path=sent_path(path),
            base_url=_base_url(document, document["paths"][path], operation),
            parameters=[
                each
                for each in _parameters(schemas, operation)
                if (each.place, each.name.lower()) not in _keys(document, operation)
            ],
            content={
                str(media_type): mapping_of(each).get("schema", {})
                for media_type, each in _content(operation).items()
            },
            body_is_required=mapping_of(operation.get("requestBody")).get("required") is True,
            alternatives=[
                frozenset(map(str, mapping_of(each)))
                for each in list_of(operation.get("security", document.get("security")))
            ],
            data=operation,
        )
        for path, method, operation in operations(document)
    ]


def default_base_url(document: Mapping[str, Any]) -> str:
    """Return where a document's API is, with the variables' defaults."""
    return _base_url(document, {}, {})


def is_told(document: Mapping[str, Any]) -> bool:
    """Tell whether a document says by itself where its API is."""
    servers = list_of(document.get("servers"))
    return bool(servers) and bool(urlsplit(_expanded(mapping_of(servers[0]))).netloc)


def is_open(url: str) -> bool:
    """Tell whether what is sent to a URL can be read on the way, so that no secret goes there."""
    parts = urlsplit(url)
    return parts.scheme != "https" and parts.hostname not in ("localhost", "127.0.0.1", "::1")


def essence(media_type: str) -> str:
    """Return a media type without its parameters."""
    return media_type.partition(";")[0].strip().lower()


def is_json(media_type: str) -> bool:
    """Tell whether a media type is for JSON."""
    return essence(media_type).endswith(("/json", "+json")) or essence(media_type) == "*/*"


def is_text(media_type: str) -> bool:
    """Tell whether a media type is for text."""
    kind = essence(media_type)
    return kind.startswith("text/") or kind.endswith(("/xml", "+xml"))


def _base_url(
    document: Mapping[str, Any], item: Mapping[str, Any], operation: Mapping[str, Any]
) -> str:
    general = [*map(_expanded, map(mapping_of, list_of(document.get("servers"))))]
    base = urljoin(f"{ELSEWHERE}/", general[0] if general else "")
    own = list_of(operation.get("servers")) or list_of(item.get("servers"))
    urls = [urljoin(f"{base.rstrip('/')}/", _expanded(mapping_of(each))) for each in own]
    # Any of several will do; the document's first is the one that a client is made for.
    return (base if not urls or base in urls else urls[0]).rstrip("/")


def _expanded(server: Mapping[str, Any]) -> str:
    variables = mapping_of(server.get("variables"))

    def value(found: re.Match[str]) -> str:
        return str(mapping_of(variables.get(found[1])).get("default", ""))

    return _VARIABLE.sub(value, str(server.get("url") or ""))


def _parameters(schemas: Schemas, operation: Mapping[str, Any]) -> Iterator[Parameter]:
    for said in map(mapping_of, list_of(operation.get("parameters"))):
        name, place = str(said.get("name")), str(said.get("in"))
        if place == "header" and name.lower() in _NO_PARAMETERS:
            continue
        style = str(said.get("style") or ("form" if place in ("query", "cookie") else "simple"))
        yield Parameter(
            name=name,
            place=place,
            schema=said.get("schema", {}),
            is_required=said.get("required") is True or place == "path",
            style=style,
            explode=bool(said.get("explode", style == _EXPLODED)),
            examples=list(named_examples(schemas, said).values()),
        )


def named_examples(schemas: Schemas, holder: Mapping[str, Any]) -> dict[str, Any]:
    """Return the examples that a parameter or a media type shows, by name."""
    found = {"example": holder["example"]} if holder.get("example") is not None else {}
    for name, each in mapping_of(holder.get("examples")).items():
        example = schemas.read(each)
        if "value" in example:
            found[str(name)] = example["value"]
    return found


def _content(operation: Mapping[str, Any]) -> Mapping[str, Any]:
    return mapping_of(mapping_of(operation.get("requestBody")).get("content"))


def _keys(document: Mapping[str, Any], operation: Mapping[str, Any]) -> set[tuple[str, str]]:
    """Return place and name of each API key that an operation asks for: they are no arguments."""
    schemes = mapping_of(mapping_of(document.get("components")).get("securitySchemes"))
    alternatives = list_of(operation.get("security", document.get("security")))
    asked = [mapping_of(schemes.get(name)) for each in alternatives for name in mapping_of(each)]
    return {
        (str(each.get("in")), str(each.get("name")).lower())
        for each in asked
        if each.get("type") == "apiKey"
    }
