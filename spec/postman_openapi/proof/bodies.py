"""Bodies of requests: those of examples, and made-up ones."""

import json
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from typing import Any, Final
from urllib.parse import parse_qsl

from postman_openapi.proof.operations import Operation, essence, is_json, named_examples
from postman_openapi.proof.samples import Samples, Upload
from postman_openapi.proof.schemas import Schemas
from postman_openapi.proof.texts import grouped, pairs_of, typed
from postman_openapi.reading.coercion import list_of, mapping_of

NOTHING: Final = object()
"""The body of a request or an answer that has none."""

_FORMS = ("application/x-www-form-urlencoded", "multipart/form-data")
_MOST_EXAMPLES = 50


class Bodies:
    """Makes bodies for operations.

    Args:
        schemas: Reads the document's schemas.
    """

    def __init__(self, schemas: Schemas) -> None:
        self._schemas = schemas
        self._samples = Samples(schemas, "readOnly")

    def completed(self, operation: Operation, body: Any, media_type: str) -> tuple[Any, str]:
        """Return a body with all that it needs, and its media type."""
        if not operation.content:
            return NOTHING, ""
        media_type = media_type or next(iter(operation.content))
        schema = operation.content.get(media_type, {})
        if body is NOTHING:
            if not operation.body_is_required:
                return NOTHING, media_type
            body = self._samples.value(schema, is_full=False)
        if isinstance(body, dict):
            properties = self._schemas.properties(schema)
            lacking = {
                name: self._samples.value(properties.get(name, {}), is_full=False)
                for name in list_of(self._schemas.read(schema).get("required"))
                if name not in body
            }
            body = body | lacking
        return body, media_type

    def shown(self, operation: Operation) -> Iterator[tuple[str, str, Any]]:
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

    def recorded(self, operation: Operation, body: Mapping[str, Any]) -> tuple[str, Any]:
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
            pairs = pairs_of(body.get("fields"))
            if isinstance(text, str):
                pairs = parse_qsl(text, keep_blank_values=True)
            return self._form(schema, pairs, pairs_of(body.get("files")))
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
        for name, texts in grouped(fields).items():
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
