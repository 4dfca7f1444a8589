"""Whether what a method returns holds the body of the answer, and nothing else.

A value comes from the probe as a list: its kind, and what it holds. Of a record that is the name of
its class, its JSON, and its fields by attribute.
"""

import base64
import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, date, datetime
from typing import Any

from postman_openapi.client.view import ClientView
from postman_openapi.proof.answers import Answer
from postman_openapi.proof.bodies import NOTHING
from postman_openapi.proof.body_verdicts import differences, is_same
from postman_openapi.proof.operations import essence, is_json
from postman_openapi.proof.schemas import Schemas
from postman_openapi.schemas.property_names import unsafe_names

_MOMENT = re.compile(r"\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:?\d\d)", re.ASCII)
_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_SHOWN = 120  # characters


class Values:
    """Judges values.

    Args:
        schemas: Reads the document's schemas.
        view: Says which attribute of a class is for which property.
    """

    def __init__(self, schemas: Schemas, view: ClientView) -> None:
        self._schemas = schemas
        self._names = {
            model.name: {each.wire_name: each.name for each in model.fields}
            for model in view.models
        }

    def faults(self, value: Sequence[Any], answer: Answer) -> Iterator[str]:
        """Yield what is wrong with the value of a successful answer."""
        kind, body = value[0], answer.body
        if body is NOTHING:
            if kind not in ("nothing", "record", "list", "map", "bytes", "plain"):
                yield f"the value is {_told(value)}, but there was nothing"
        elif not is_json(answer.media_type):
            is_text = essence(answer.media_type).startswith("text/")
            kinds = ("plain",) if is_text else ("bytes", "plain")
            if kind not in kinds or _content(value) != answer.payload:
                yield f"the value is {_told(value)}, not {_shown(answer.payload)}"
        elif kind == "bytes" and self._schemas.kind(answer.schema) in ("", "string"):
            if _content(value) != answer.payload:
                yield f"the value is {_told(value)}, not {_shown(answer.payload)}"
        elif kind == "nothing" and body is not None:
            yield "the value is None, but the answer has a body"
        else:
            yield from self.json_faults(value, body, answer.schema, "the value")

    def json_faults(
        self, value: Sequence[Any], body: Any, schema: Any, place: str
    ) -> Iterator[str]:
        """Yield what is wrong with a value that is to hold some JSON.

        Args:
            value: The value.
            body: The JSON.
            schema: What the document says of it.
            place: What it is called in a message.
        """
        alternatives = self._schemas.alternatives(schema)
        found: list[str] = []
        for each in alternatives:
            is_open = len(alternatives) > 1
            faults = list(self._faults_by_schema(value, body, each, place, is_open=is_open))
            if not faults:
                return
            found = found or faults
        yield from found

    def schema_of_items(self, schema: Any, path: str) -> Any:
        """Return the schema of a list that stands at a dotted path in an answer."""
        return self._schemas.at(schema, path) or {}

    def _faults_by_schema(
        self, value: Sequence[Any], body: Any, schema: Any, place: str, *, is_open: bool
    ) -> Iterator[str]:
        kind = value[0]
        if isinstance(body, dict) and kind == "record":
            yield from self._record_faults(value, body, schema, place)
        elif isinstance(body, dict) and kind == "map":
            if self._schemas.properties(schema) and not is_open:
                yield f"{place} is a plain mapping, although its properties are documented"
            yield from self._map_faults(value, body, schema, place)
        elif isinstance(body, list) and kind == "list":
            yield from self._list_faults(value, body, self._schemas.members_of(schema), place)
        else:
            yield from self._scalar_faults(value, body, schema, place)

    def _record_faults(
        self, value: Sequence[Any], body: Mapping[str, Any], schema: Any, place: str
    ) -> Iterator[str]:
        _, name, json, fields = value
        if not is_same(json, body):
            yield from differences(json, body, f"{place}.to_dict()")
            return
        names = self._names.get(name)
        if names is None:
            yield f"{place} is a {name}, which is no class of answers"
            return
        properties = self._schemas.properties(schema)
        unsafe = unsafe_names(properties)
        for wire, inner in properties.items():
            if wire in unsafe:
                continue
            attribute = names.get(wire)
            if attribute is None or attribute not in fields:
                yield f"{place} is a {name} without a field for {wire!r}"
            elif wire in body:
                yield from self.json_faults(
                    fields[attribute], body[wire], inner, f"{place}.{attribute}"
                )
            elif fields[attribute][0] != "nothing":
                yield f"{place}.{attribute} is {_told(fields[attribute])}, but was not sent"

    def _map_faults(
        self, value: Sequence[Any], body: Mapping[str, Any], schema: Any, place: str
    ) -> Iterator[str]:
        found = value[1]
        if found.keys() != body.keys():
            yield f"{place} has the keys {_shown(sorted(found))}, not {_shown(sorted(body))}"
            return
        said = self._schemas.read(schema)
        properties, others = self._schemas.properties(schema), said.get("additionalProperties")
        for name, each in found.items():
            inner = properties.get(name, others if isinstance(others, dict) else {})
            yield from self.json_faults(each, body[name], inner, f"{place}[{name!r}]")

    def _list_faults(
        self, value: Sequence[Any], body: Sequence[Any], schema: Any, place: str
    ) -> Iterator[str]:
        found = value[1]
        if len(found) != len(body):
            yield f"{place} has {len(found)} items, not {len(body)}"
            return
        for index, (one, other) in enumerate(zip(found, body, strict=True)):
            yield from self.json_faults(one, other, schema, f"{place}[{index}]")

    def _scalar_faults(
        self, value: Sequence[Any], body: Any, schema: Any, place: str
    ) -> Iterator[str]:
        form = self._schemas.read(schema).get("format")
        if isinstance(body, str):
            moment = _moment(body) if form == "date-time" else None
            day = _day(body) if form == "date" else None
            if moment is not None or day is not None:
                is_right = value[0] == form and _moment_of(value) == (moment or day)
                if not is_right:
                    yield f"{place} is {_told(value)}, not the {form} {body}"
                return
        if not (value[0] in ("plain", "nothing") and is_same(_content_of(value), body)):
            yield f"{place} is {_told(value)}, not {_shown(body)}"


def _moment(text: str) -> datetime | None:
    """Return the moment that a text means, None if it is not one with a zone."""
    if not _MOMENT.fullmatch(text):
        return None
    whole, _, rest = text.partition(".")
    zone = rest.lstrip("0123456789")
    digits = rest[: len(rest) - len(zone)][:6]
    try:
        moment = datetime.fromisoformat(f"{whole}.{digits.ljust(6, '0')}{zone}" if rest else text)
    except ValueError:
        return None
    return moment.astimezone(UTC) if moment.tzinfo else None


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if _DAY.fullmatch(text) else None
    except ValueError:
        return None


def _moment_of(value: Sequence[Any]) -> datetime | date:
    if value[0] == "date":
        return date.fromisoformat(value[1])
    moment = datetime.fromisoformat(value[1])
    return moment.astimezone(UTC) if moment.tzinfo else moment


def _content_of(value: Sequence[Any]) -> Any:
    return value[1] if len(value) > 1 else None


def _content(value: Sequence[Any]) -> bytes:
    if value[0] == "bytes":
        return base64.b64decode(value[1])
    return str(value[1]).encode(errors="surrogatepass")


def _told(value: Sequence[Any]) -> str:
    kind = value[0]
    if kind == "nothing":
        return "None"
    if kind in ("map", "list", "pages", "record"):
        return f"a {value[1] if kind == 'record' else kind}"
    return f"the {kind} {value[1]}" if kind.startswith("date") else _shown(value[1])


def _shown(value: object) -> str:
    text = repr(value)
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}..."
