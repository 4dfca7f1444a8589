"""A request held against the specification, and what Zoom would say of it."""

from collections.abc import Mapping
from functools import cache
from typing import Any

from attrs import frozen

from zoom_openapi.runtime.schemas import Schemas
from zoomkit import catalogue
from zoomkit.testing.checks import Checks
from zoomkit.testing.defaults import Defaults
from zoomkit.testing.findings import REQUIRED, Check, Findings
from zoomkit.testing.refusals import Refusal
from zoomkit.testing.routing import Call, wire_names

_SETTINGS = "settings"
_FORM = "multipart/form-data"
_UNSUPPORTED = "Unsupported Content Type"
_NO_JSON = "Request Body should be a valid JSON object."


@frozen
class _Rules:
    """What an operation demands, ready to be checked."""

    path: Mapping[str, Check]
    query: Mapping[str, Check]
    required: tuple[str, ...]
    json: Check | None
    form: Check | None
    is_body_required: bool


class Validation:
    """Checks calls, and gives their values the types that are documented.

    Args:
        schemas: What is documented.
    """

    def __init__(self, schemas: Schemas) -> None:
        self._schemas = schemas
        self._json = Checks(self._schemas)
        self._text = Checks(self._schemas, is_text=True)
        self._rules: dict[str, _Rules] = {}
        self._defaults: dict[str, Defaults] = {}

    def check(self, call: Call, *, is_strict: bool = False) -> list[str]:
        """Check a call and put its body and its query, with their types, into it.

        Args:
            call: The call.
            is_strict: Whether fields that are not documented are refused.

        Returns:
            What Zoom ignores without a word, a sentence each.

        Raises:
            Refusal: Something is wrong with the call.
        """
        rules = self._rules.get(call.operation.id) or self._compiled(call)
        findings = Findings()
        for wire, value in call.wire_path().items():
            if wire in rules.path:
                rules.path[wire](value, wire, findings)
        self._check_query(call, rules, findings)
        self._check_body(call, rules, findings)
        if is_strict:
            findings.errors += [
                (each, "This field is not documented.") for each in findings.unknown
            ]
        if findings.errors:
            raise Refusal.invalid(*findings.errors)
        known = ", ".join(call.operation.query_parameters.values())
        documented = f" Its query can have: {known}." if known else ""
        return [
            f"{call.operation.method_name} does not document {each!r}; Zoom ignores it."
            + (documented if each in call.query else "")
            for each in findings.unknown
        ]

    def _check_query(self, call: Call, rules: _Rules, findings: Findings) -> None:
        for name in rules.required:
            if not call.query.get(name):
                findings.errors.append((name, REQUIRED))
        for name, value in call.query.items():
            # An empty one, such as the token of the first page, is none.
            if name not in rules.query:
                findings.unknown.append(name)
            elif value:
                call.query[name] = rules.query[name](value, name, findings)
        call.query = {name: value for name, value in call.query.items() if value != ""}

    def _check_body(self, call: Call, rules: _Rules, findings: Findings) -> None:
        request = call.request
        if not request.content:
            if rules.is_body_required and request.method != "GET":
                raise Refusal(300, status=400, message=_NO_JSON)
            return
        if rules.json is None and rules.form is None:
            return
        if request.content_type == _FORM and rules.form is not None:
            call.fields = rules.form(request.fields(), "", findings)
        elif request.is_json and rules.json is not None:
            call.body = request.json
            if call.body is None:
                raise Refusal(300, status=400, message=_NO_JSON)
            call.body = rules.json(call.body, "", findings)
            call.fields = call.body if isinstance(call.body, dict) else {}
        else:
            raise Refusal(300, status=415, message=_UNSUPPORTED)

    def _compiled(self, call: Call) -> _Rules:
        operation = call.operation
        parameters = self._schemas.parameters(operation.id)
        bodies = self._schemas.bodies(operation.id)
        form = bodies.get(_FORM)
        json = next((each for name, each in bodies.items() if name != _FORM), None)
        names = wire_names(operation)
        rules = self._rules[operation.id] = _Rules(
            path={
                each.name: self._text.of(each.schema) for each in parameters if each.name in names
            },
            query={
                each.name: self._text.of(each.schema)
                for each in parameters
                if each.place == "query"
            },
            required=tuple(
                each.name for each in parameters if each.place == "query" and each.is_required
            ),
            json=None if json is None else self._json.of(json),
            form=None if form is None else self._text.of(form),
            is_body_required=operation.body_is_required,
        )
        return rules

    def wrong(self, operation_id: str, fields: Mapping[str, Any]) -> list[tuple[str, str]]:
        """Return what of an operation's body has no value that is documented: name and message.

        What is required, and what is not documented, does not matter.
        """
        schema = next(iter(self._schemas.bodies(operation_id).values()), {})
        members = self._schemas.resolved(schema).get("properties", {})
        findings = Findings()
        for name in members.keys() & fields.keys():
            self._json.of(members[name])(fields[name], name, findings)
        return [each for each in findings.errors if each[1] != REQUIRED]

    def completed(self, operation_id: str, fields: Mapping[str, Any]) -> dict[str, Any]:
        """Return the fields of an operation's body with the documented defaults of the others.

        Those of a nested object are added where it is given; those of settings always.
        """
        defaults = self._defaults.get(operation_id)
        if defaults is None:
            schema = next(iter(self._schemas.bodies(operation_id).values()), {})
            defaults = self._defaults[operation_id] = Defaults(schema, self._schemas)
        return defaults.completed({_SETTINGS: {}, **fields})


@cache
def load() -> Validation:
    """Return the validation of Zoom's operations, whose checks are made once."""
    return Validation(catalogue.load().schemas)
