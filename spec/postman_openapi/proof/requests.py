"""What is sent in a call: an example's values, and made-up ones where the document has none."""

import json
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from typing import Any, Final
from urllib.parse import parse_qsl

from attrs import evolve, field, frozen

from postman_openapi.proof.operations import (
    Operation,
    Parameter,
    essence,
    is_json,
    named_examples,
)
from postman_openapi.proof.samples import Samples, Upload
from postman_openapi.proof.schemas import Schemas
from postman_openapi.proof.texts import typed
from postman_openapi.reading.coercion import list_of, mapping_of

NOTHING: Final = object()
"""The body of a request that has none."""

_URLENCODED = "application/x-www-form-urlencoded"
_FORMS = (_URLENCODED, "multipart/form-data")
_SEPARATORS: Mapping[str, str] = {"spaceDelimited": " ", "pipeDelimited": "|"}
_TO_BE_ENCODED = "a/b?c=1&d#e%2Ff é+"
_MOST_EXAMPLES = 50


@frozen
class Request:
    """The values of a request, by wire name.

    Attributes:
        name: What it shows.
        parameters: The values of parameters, by place and name.
        body: The body: an object by wire name, a text, an `Upload`, any JSON, or NOTHING.
        media_type: The media type that the example has; empty where it has none.
    """

    name: str
    parameters: Mapping[tuple[str, str], Any]
    body: Any = field(default=NOTHING)
    media_type: str = ""


class Requests:
    """Makes requests for operations.

    Args:
        schemas: Reads the document's schemas.
    """

    def __init__(self, schemas: Schemas) -> None:
        self._schemas = schemas
        self._samples = Samples(schemas, "readOnly")

    def recorded(self, operation: Operation, example: Mapping[str, Any], name: str) -> Request:
        """Return the request of one of the converter's examples.

        What the operation needs and the example lacks is made up; what the operation does not have
        is left out.
        """
        request = mapping_of(example.get("request"))
        if "method" in request or "url" in request:  # got from another operation
            return evolve(self.least(operation), name=name)
        told = {
            "path": _grouped(mapping_of(request.get("path")).items()),
            "query": _grouped(_pairs(request.get("query"))),
            "header": {k.lower(): v for k, v in _grouped(_pairs(request.get("headers"))).items()},
        }
        parameters = {}
        for each in operation.parameters:
            key = each.name.lower() if each.place == "header" else each.name
            texts = told.get(each.place, {}).get(key)
            value = self._parameter(each, texts) if texts else None
            if value is None and each.is_required:
                value = self._sample(each, is_full=True)
            if value is not None:
                parameters[each.place, each.name] = value
        media_type, body = self._body(operation, mapping_of(request.get("body")))
        return self._completed(operation, Request(name, parameters, body, media_type))

    def shown(self, operation: Operation) -> list[Request]:
        """Return requests with the examples of parameters and bodies, the rest made up in full.

        Where the document shows several values there is a request for each.
        """
        bodies = [*self._shown_bodies(operation)]
        number = max([1, len(bodies), *(len(each.examples) for each in operation.parameters)])
        requests = []
        for index in range(min(number, _MOST_EXAMPLES)):
            name, media_type, body = (
                bodies[min(index, len(bodies) - 1)] if bodies else ("", "", None)
            )
            parameters = {
                (each.place, each.name): each.examples[min(index, len(each.examples) - 1)]
                if each.examples
                else self._sample(each, is_full=True)
                for each in operation.parameters
            }
            request = Request(
                f"example {name!r}" if name else "everything given",
                self._usable(operation, parameters),
                body if bodies else NOTHING,
                media_type,
            )
            requests.append(self._completed(operation, request))
        return requests

    def least(self, operation: Operation) -> Request:
        """Return a request with nothing but what is required."""
        parameters = {
            (each.place, each.name): self._sample(each, is_full=False)
            for each in operation.parameters
            if each.is_required
        }
        return self._completed(operation, Request("only what is required", parameters))

    def to_be_encoded(self, operation: Operation) -> Request | None:
        """Return a request whose texts would change the URL unencoded; None if none can."""
        least = self.least(operation)
        changed = {
            (each.place, each.name): _TO_BE_ENCODED
            for each in operation.parameters
            if each.place in ("path", "query") and self._is_any_text(each)
        }
        if not changed:
            return None
        return evolve(least, name="texts to be encoded", parameters={**least.parameters, **changed})

    def separator(self, parameter: Parameter) -> str:
        """Return what stands between the members of a list, empty where each stands for itself."""
        if parameter.explode and parameter.place in ("query", "cookie"):
            return ""
        return _SEPARATORS.get(parameter.style, ",")

    # --- parameters ---------------------------------------------------------------------------

    def _parameter(self, parameter: Parameter, texts: Sequence[str]) -> Any:
        schema = parameter.schema
        kind = self._schemas.kind(schema)
        if kind == "array":
            separator = self.separator(parameter)
            parts = texts if not separator else [p for t in texts for p in t.split(separator)]
            return [typed(self._schemas, self._schemas.members_of(schema), each) for each in parts]
        if kind == "object" or (parameter.place in ("path", "header") and not texts[0].strip()):
            return None
        value = typed(self._schemas, schema, texts[0])
        is_wrong = parameter.place == "path" and kind == "integer" and isinstance(value, str)
        return None if is_wrong or (kind == "boolean" and isinstance(value, str)) else value

    def _sample(self, parameter: Parameter, *, is_full: bool) -> Any:
        found = parameter.examples[:1] or [
            self._samples.value(parameter.schema, is_full=is_full or parameter.place == "path")
        ]
        value = found[0]
        is_empty = isinstance(value, str) and not value.strip()
        if parameter.place == "path" and (value is None or is_empty):
            return 1 if self._schemas.kind(parameter.schema) == "integer" else "text"
        return "text" if value is None else value

    def _usable(
        self, operation: Operation, parameters: Mapping[tuple[str, str], Any]
    ) -> dict[tuple[str, str], Any]:
        """Return parameters without those that the document shows as something they are not."""
        usable = {}
        for each in operation.parameters:
            value = parameters[each.place, each.name]
            if each.place == "path" and (isinstance(value, dict | list) or not str(value).strip()):
                value = self._sample(evolve(each, examples=()), is_full=True)
            usable[each.place, each.name] = value
        return usable

    def _is_any_text(self, parameter: Parameter) -> bool:
        schema = self._schemas.read(parameter.schema)
        is_closed = not {"enum", "const", "format", "pattern"}.isdisjoint(schema)
        return self._schemas.kinds(schema) == ["string"] and not is_closed

    # --- bodies -------------------------------------------------------------------------------

    def _completed(self, operation: Operation, request: Request) -> Request:
        """Fill in what a body needs and does not have."""
        if not operation.content:
            return evolve(request, body=NOTHING, media_type="")
        media_type = request.media_type or next(iter(operation.content))
        schema = operation.content.get(media_type, {})
        body = request.body
        if body is NOTHING:
            if not operation.body_is_required:
                return request
            body = self._samples.value(schema, is_full=False)
        if isinstance(body, dict):
            required = list_of(self._schemas.read(schema).get("required"))
            lacking = [name for name in required if name not in body]
            properties = self._schemas.properties(schema)
            body |= {
                name: self._samples.value(properties.get(name, {}), is_full=False)
                for name in lacking
            }
        return evolve(request, body=body, media_type=media_type)

    def _shown_bodies(self, operation: Operation) -> Iterator[tuple[str, str, Any]]:
        """Yield name, media type and value of each body that the document shows or implies."""
        content = mapping_of(mapping_of(operation.data.get("requestBody")).get("content"))
        for media_type, said in content.items():
            schema = operation.content[media_type]
            for name, value in islice(
                named_examples(self._schemas, mapping_of(said)).items(), _MOST_EXAMPLES
            ):
                if self._fits(media_type, schema, value):
                    yield name, media_type, self._carried(media_type, schema, value)
                    continue
                if isinstance(value, str) and is_json(media_type):
                    found = typed(self._schemas, schema, value)
                    if not isinstance(found, str):
                        yield name, media_type, found
            if media_type == next(iter(content)):
                yield "", media_type, self._samples.value(schema, is_full=True)

    def _fits(self, media_type: str, schema: Any, value: Any) -> bool:
        if not is_json(media_type) and essence(media_type) not in _FORMS:
            return isinstance(value, str)
        return self._schemas.fits(schema, value)

    def _carried(self, media_type: str, schema: Any, value: Any) -> Any:
        """Return a value that the document shows as what is to be sent for it."""
        if isinstance(value, str) and self._schemas.is_binary(schema):
            return Upload(content=value.encode(errors="replace"))
        if not isinstance(value, dict) or essence(media_type) not in _FORMS:
            return value
        properties = self._schemas.properties(schema)
        return {
            name: self._carried("", properties.get(name, {}), each) for name, each in value.items()
        }

    def _body(self, operation: Operation, body: Mapping[str, Any]) -> tuple[str, Any]:
        """Return media type and value of an example's body; NOTHING where it fits no schema."""
        sent = essence(str(body.get("content_type") or ""))
        for media_type, schema in operation.content.items():
            if essence(media_type) == sent or (not sent and body):
                value = self._read_body(sent or essence(media_type), schema, body)
                return (media_type, value) if value is not NOTHING else ("", NOTHING)
        return "", NOTHING

    def _read_body(self, sent: str, schema: Any, body: Mapping[str, Any]) -> Any:
        text = body.get("text")
        if "file" in body:
            return Upload(str(body["file"] or "sample.bin"))
        if sent in _FORMS:
            pairs = _pairs(body.get("fields"))
            if isinstance(text, str):
                pairs = parse_qsl(text, keep_blank_values=True)
            return self._form(schema, pairs, _pairs(body.get("files")))
        if not isinstance(text, str):
            return NOTHING
        if is_json(sent):
            try:
                value = json.loads(text)
            except (ValueError, RecursionError):
                return NOTHING
            return value if self._fits(sent, schema, value) else NOTHING
        return Upload(content=text.encode()) if self._schemas.is_binary(schema) else text

    def _form(
        self,
        schema: Any,
        fields: Sequence[tuple[str, str]],
        files: Sequence[tuple[str, str]],
    ) -> dict[str, Any]:
        properties = self._schemas.properties(schema)
        form: dict[str, Any] = {}
        for name, texts in _grouped(fields).items():
            own = properties.get(name, {})
            is_list = self._schemas.kind(own) == "array" and not texts[0].startswith("[")
            if is_list:
                members = self._schemas.members_of(own)
                form[name] = [typed(self._schemas, members, each) for each in texts]
            else:
                form[name] = typed(self._schemas, own, texts[-1])
        for name, file in files:
            form[name] = Upload(str(file or "sample.bin").rpartition("/")[2] or "sample.bin")
        return {name: value for name, value in form.items() if name in properties}


def _pairs(value: Any) -> list[tuple[str, str]]:
    """Return pairs of name and text; what has no value is an empty one."""
    return [
        (str(each[0]), "" if each[1] is None else str(each[1]))
        for each in list_of(value)
        if isinstance(each, list) and len(each) == 2  # noqa: PLR2004 - a name and a value
    ]


def _grouped(pairs: Any) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name, value in pairs:
        found.setdefault(str(name), []).append("" if value is None else str(value))
    return found
