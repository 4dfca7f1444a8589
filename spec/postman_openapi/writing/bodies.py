"""Request bodies: one description for each media type that is sent."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from postman_openapi.diagnostics import Problem, Site
from postman_openapi.gathering.calls import Call
from postman_openapi.gathering.evidence import Gathered, gather
from postman_openapi.gathering.merging import Operation
from postman_openapi.gathering.payloads import (
    BINARY,
    FORM,
    JSON,
    MULTIPART,
    Payload,
    essence,
    sent_payload,
)
from postman_openapi.profile import Profile
from postman_openapi.reading.collection import Body, BodyMode, Field
from postman_openapi.reading.fields import split_query
from postman_openapi.schemas.inference import infer_schema
from postman_openapi.schemas.values import JsonValue, parse_json
from postman_openapi.schemas.words import class_name, words_of
from postman_openapi.writing.documented_fields import document_fields, joined_notes
from postman_openapi.writing.field_schemas import Schema, field_schema
from postman_openapi.writing.misfits import with_misfits
from postman_openapi.writing.parameters import example_members

_FORMS = {BodyMode.FORMDATA: MULTIPART, BodyMode.URLENCODED: FORM}


def sent_value(call: Call) -> Payload:
    """Return what a call's body holds and as which media type it goes; nothing if it has none."""
    return Payload("", None) if call.body is None else _payload(call.body, call)


def body_object(operation: Operation, profile: Profile) -> dict[str, Any] | None:
    """Return an operation's request body as a document has it; None if nothing is ever sent."""
    forms: dict[str, list[Sequence[Field]]] = {}
    payloads: dict[str, list[Payload]] = {}
    for call in operation.calls:
        if call.body is None:
            continue
        payload = _payload(call.body, call)
        fields = _form_fields(call.body, payload)
        if fields is None:
            payloads.setdefault(payload.media_type, []).append(payload)
            _report_type(payload, operation.site)
        else:
            forms.setdefault(payload.media_type, []).append(fields)
    content = {
        media_type: _form_content(groups, profile, operation.site)
        for media_type, groups in forms.items()
    }
    # What could not be read says less than what could.
    ordered = sorted(payloads, key=lambda each: all(one.fault for one in payloads[each]))
    content |= {
        media_type: _raw_content(payloads[media_type], profile, operation.site)
        for media_type in ordered
    }
    if not content:
        return None
    _name_schemas(operation, content)
    body: dict[str, Any] = {}
    # What is said of the schema as a whole is said of the body.
    said = [each["schema"].pop("description", "") for each in content.values()]
    if description := next(filter(None, said), ""):
        body["description"] = description
    body["content"] = content
    if _is_required(operation, content.values()):
        body["required"] = True
    return body


def _name_schemas(operation: Operation, content: dict[str, dict[str, Any]]) -> None:
    """Name the schemas of objects after the operation; a form beside another body as a form."""
    for media_type, each in content.items():
        if each["schema"].get("type") == "object":
            is_one_form_of_several = len(content) > 1 and media_type in _FORMS.values()
            kind = "form" if is_one_form_of_several else "body"
            each["schema"]["x-name"] = class_name([*words_of(operation.id), kind])


def _payload(body: Body, call: Call) -> Payload:
    content_type = call.header("content-type")
    if body.mode in _FORMS:
        return Payload(_FORMS[body.mode], None)
    if body.mode is BodyMode.FILE:
        return Payload(essence(content_type) or BINARY, body.file)
    if body.mode is BodyMode.GRAPHQL:
        return Payload(JSON, _graphql_value(body))
    return sent_payload(body.text, content_type, body.language)


def _graphql_value(body: Body) -> JsonValue:
    value: dict[str, JsonValue] = {"query": body.text}
    if body.variables.strip():
        try:
            value["variables"] = parse_json(body.variables)
        except ValueError:
            value["variables"] = body.variables
    if body.operation:
        value["operationName"] = body.operation
    return value


def _form_fields(body: Body, payload: Payload) -> tuple[Field, ...] | None:
    """Return the fields of a form, also of one that is written as text; None for anything else."""
    if body.mode in _FORMS:
        return body.fields
    if payload.media_type == FORM and isinstance(payload.value, str):
        return split_query(payload.value)
    return None


def _report_type(payload: Payload, site: Site) -> None:
    if payload.declared:
        site.report(
            Problem.BODY_OF_OTHER_TYPE,
            f"a request body is JSON and its header says {payload.declared}",
            "it is taken for what it is",
        )
    if payload.fault:
        site.report(
            Problem.REQUEST_BODY_NOT_PARSED,
            f"a request body is said to be JSON and is none: {payload.fault:.200}",
            "it is kept as text",
        )


def _form_content(
    groups: Iterable[Sequence[Field]], profile: Profile, site: Site
) -> dict[str, Any]:
    fields = gather(groups, profile)
    for each in fields:
        if not each.key:
            site.report(
                Problem.UNNAMED_PARAMETER,
                "a form field has no name",
                "it stands in the examples only",
            )
    named = [each for each in fields if each.key]
    schema: Schema = {
        "type": "object",
        "properties": {each.key: _property(each, site) for each in named},
    }
    if required := [each.key for each in named if each.prose.is_required]:
        schema["required"] = required
    content: dict[str, Any] = {"schema": schema}
    if encoding := {
        each.key: {"contentType": each.content_type} for each in named if each.content_type
    }:
        content["encoding"] = encoding
    return content


def _property(field: Gathered, site: Site) -> Schema:
    described = field_schema(field, "form")
    schema = described.schema
    prose = field.prose
    if description := with_misfits(prose.description, described.misfits, field.key, site):
        schema["description"] = description
    if field.prose.is_deprecated:
        schema["deprecated"] = True
    if len(described.examples) == 1:
        schema["example"] = described.examples[0]
    elif described.examples:
        schema["examples"] = list(described.examples)
    return schema


def _raw_content(payloads: Sequence[Payload], profile: Profile, site: Site) -> dict[str, Any]:
    values = _distinct(payload.value for payload in payloads)
    first = payloads[0]
    if first.is_json:
        # What is commented out can be sent, though nobody has sent it.
        seen = [*values, *(value for payload in payloads for value in payload.omitted)]
        schema = infer_schema(seen, direction="request")
        notes = joined_notes(payload.notes for payload in payloads)
        document_fields(schema, notes, profile, site)
        return {"schema": schema, **example_members(values)}
    schema = {"type": "string"}
    if first.is_binary:
        schema["format"] = "binary"
        values = []
    return {"schema": schema, **example_members(values)}


def _distinct(
    values: Iterable[JsonValue], key: Callable[[JsonValue], str] = repr
) -> list[JsonValue]:
    return list({key(value): value for value in values}.values())


def _sends(call: Call) -> bool:
    """Tell whether a call has a body, and not just a form whose fields are all disabled."""
    if call.body is None:
        return False
    return call.body.mode not in _FORMS or not all(each.is_disabled for each in call.body.fields)


def _is_required(operation: Operation, contents: Iterable[dict[str, Any]]) -> bool:
    """Tell whether every request sends a body, or a field of it is marked as required."""
    is_always_sent = all(_sends(exchange.call) for exchange in operation.exchanges)
    return is_always_sent or any(each["schema"].get("required") for each in contents)
