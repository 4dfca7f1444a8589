"""The derived document against Zoom's facts, field by field; what differs has a reason."""

import json
import re
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from attrs import frozen

from tests.contract.comparison import Comparison, Difference
from tests.contract.facts import REFERENCE_NAME
from tests.contract.reference import Node, of_facts

DOCUMENT = Path(__file__).parents[2] / "spec" / "openapi.json"
_SEED = r"PUT /webinars/{webinarId}/status"


@frozen
class Reason:
    """Why the document says something else than the facts.

    Attributes:
        text: The reason.
        kind: The kinds of difference, as a pattern.
        place: The places, as a pattern.
        when: What else has to hold.
    """

    text: str
    kind: str
    place: str = ".*"
    when: Callable[[Difference], bool] = lambda _: True

    def explains(self, difference: Difference) -> bool:
        """Tell whether it is the reason of a difference."""
        kind = re.fullmatch(self.kind, difference.kind)
        return bool(kind and re.match(self.place, difference.place)) and self.when(difference)


REASONS = [
    Reason(
        "a schema that several operations share has what the facts of any of them have",
        r".*",
        when=lambda each: each.is_shared,
    ),
    Reason("the seed's item stands as it was published", "body|codes|status", _SEED),
    Reason(
        "only a failure is documented under 200; the overlay adds the success",
        "status",
        r"(PATCH /accounts/{accountId}/(lock_settings|options)|PUT .*/recordings/status) 204",
    ),
    Reason(
        "a success is documented as error code 200, which the overlay takes away",
        "codes",
        r"GET /accounts/{accountId}/(lock_settings|recordings) 200$",
    ),
    Reason("nobody has a token of the first page", "required", r"GET /rooms/tags query"),
    Reason("the path has it, the facts' parameters don't", "extra parameter", r"\w+ \S+ path\."),
    Reason(
        "an id of a meeting or webinar is a number or a UUID wherever it stands",
        "request type",
        r"\w+ \S+ (path|query)\.(meeting|webinar)\w*$",
        lambda each: each.expected <= {"integer", "string"},
    ),
    Reason(
        "without a type in the facts it is a text",
        "(request|answer) type",
        when=lambda each: not each.expected and each.found == {"string"},
    ),
    Reason(
        "counts, sizes, times and a meeting's number are whole",
        "answer type",
        r".*[._](total_records|page_size|capacity|file_size|length|time(stamp)?|meeting_number)$",
        lambda each: each.expected == {"number"} and each.found == {"integer"},
    ),
    Reason(
        "a discount comes back as it was sent, where it is whole",
        "answer type",
        r"POST /accounts/{accountId}/plans/addons 201\..*\.discount_(percent|rate)$",
        lambda each: each.expected == {"number"} and each.found == {"integer"},
    ),
    Reason(
        "of a text or an object the example shows the text",
        "answer type",
        r".*\.complete_time$",
        lambda each: each.expected == {"object", "string"},
    ),
    Reason(
        "the time of an event is a number in all others, and in what is sent",
        "answer type",
        r"(workspace|chat_channel)\..*\.event_ts$",
    ),
    Reason(
        "an answer that says nothing needs no value for it",
        "answer values",
        when=lambda each: each.expected - {""} == each.found,
    ),
    Reason(
        "one file at a time, as its text says",
        "request (type|items|bounds)",
        r"POST /chat/users/{userId}/messages/files body\.files",
    ),
    Reason(
        "several days are joined by commas, which a list of values would refuse",
        "(request|answer) (values|default)",
        r".*\.weekly_days$",
    ),
    Reason("256 are kilobytes, not letters", "request bounds", "POST /chat/emoji/files body.file$"),
    Reason(
        "the facts require a field that the body does not have",
        "request required fields",
        "PATCH /devices/{deviceId}/assignment body$",
    ),
    Reason(
        "the facts' wording calls it deprecated, and does not mark it",
        "(request|answer) deprecated",
        when=lambda each: each.found is True,
    ),
]


@cache
def differences(facts: Path) -> list[Difference]:
    """Return what differs between the document and the facts."""
    return Comparison(json.loads(DOCUMENT.read_text(encoding="utf-8")), facts).differences()


@cache
def reasons(facts: Path) -> Mapping[int, list[str]]:
    """Return what each reason explains, by its number, and under -1 what none does."""
    found: dict[int, list[str]] = {}
    for difference in differences(facts):
        explaining = (number for number, each in enumerate(REASONS) if each.explains(difference))
        found.setdefault(next(explaining, -1), []).append(str(difference))
    return found


def test_what_differs_has_a_reason(reference: Path) -> None:
    """The document says what the facts say; whatever it says otherwise is explained."""
    assert reasons(reference / REFERENCE_NAME).get(-1, []) == []


@pytest.mark.parametrize(
    "number",
    range(len(REASONS)),
    ids=[each.text for each in REASONS],
)
def test_reason_is_needed(reference: Path, number: int) -> None:
    """Each reason explains something."""
    assert reasons(reference / REFERENCE_NAME).get(number)


def test_bodies_have_no_other_fields(reference: Path) -> None:
    """No field can be sent that the facts do not have."""
    found = differences(reference / REFERENCE_NAME)
    assert [str(each) for each in found if each.kind == "extra request field"] == []


# --- guards ---------------------------------------------------------------------------------------


WEBINAR = "/webinars/{webinarId}/registrants"


def of_registrants(change: Any, facts: Path) -> list[Difference]:
    """Return what differs where the document is changed and has no other operations."""
    document = json.loads(DOCUMENT.read_text(encoding="utf-8"))
    document = {**document, "paths": {WEBINAR: document["paths"][WEBINAR]}, "webhooks": {}}
    change(document["paths"][WEBINAR]["post"], document)
    found = Comparison(document, facts).differences()
    return [each for each in found if WEBINAR in each.place and not each.is_shared]


def fields(operation: dict[str, Any], document: dict[str, Any]) -> dict[str, Any]:
    """Return the fields of an operation's body."""
    schema = operation["requestBody"]["content"]["application/json"]["schema"]
    name = schema.get("$ref", "").rpartition("/")[2]
    found: dict[str, Any] = (document["components"]["schemas"][name] if name else schema)[
        "properties"
    ]
    return found


@pytest.mark.parametrize(
    ("kind", "change"),
    [
        ("request field", lambda op, doc: fields(op, doc).pop("email")),
        ("extra request field", lambda op, doc: fields(op, doc).update(more={"type": "string"})),
        ("request type", lambda op, doc: fields(op, doc).update(email={"type": "integer"})),
        ("request bounds", lambda op, doc: fields(op, doc)["first_name"].update(maxLength=1)),
        ("request values", lambda op, doc: fields(op, doc)["email"].update(enum=["a"])),
        ("request default", lambda op, doc: fields(op, doc)["email"].update(default="a")),
        ("codes", lambda op, _: op["responses"]["404"]["x-error-codes"].pop()),
        ("status", lambda op, _: op["responses"].pop("404")),
        ("scopes", lambda op, _: op["x-scopes"].pop()),
        ("granular scopes", lambda op, _: op["x-granular-scopes"].pop()),
        ("label", lambda op, _: op.update({"x-rate-limit-label": "Heavy"})),
        ("master path", lambda op, _: op.pop("x-master-path")),
        ("permissions", lambda op, _: op.pop("x-role-permissions")),
        ("deprecated", lambda op, _: op.update(deprecated=True)),
        ("server", lambda op, _: op.update(servers=[{"url": "https://example.com"}])),
        ("parameter", lambda op, _: op["parameters"].pop()),
        ("operation", lambda _, doc: doc["paths"][WEBINAR].pop("post")),
    ],
)
def test_guard_notices_a_lost_fact(reference: Path, kind: str, change: Any) -> None:
    """The comparison finds each kind of fact that is lost or invented."""
    facts = reference / REFERENCE_NAME
    known = set(map(str, of_registrants(lambda _, __: None, facts)))
    new = [each for each in of_registrants(change, facts) if str(each) not in known]
    assert kind in {each.kind for each in new}


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"type": "long", "minimum": 1}, Node(frozenset({"integer"}), bounds={"minimum": 1})),
        ({"type": "array", "maximum": 3}, Node(frozenset({"array"}), bounds={"maxItems": 3})),
        ({"type": "string", "maximum": 3}, Node(frozenset({"string"}))),
        ({"type": "file"}, Node(frozenset({"string"}))),
        (
            {"type": "array", "enum": [1], "items": {"type": "integer"}},
            Node(
                frozenset({"array"}), items=Node(frozenset({"integer"}), choices=frozenset({"1"}))
            ),
        ),
        (
            {
                "oneOf": [
                    {"type": "object", "properties": {" a ": {}, "b": {}}, "required": ["a", "b"]},
                    {"type": "object", "properties": {"b": {}}, "required": ["b"]},
                ]
            },
            Node(
                frozenset({"object"}),
                fields={"a": Node(), "b": Node()},
                required=frozenset({"b"}),
            ),
        ),
    ],
)
def test_quirks_of_the_facts(schema: dict[str, Any], expected: Node) -> None:
    """What the facts say in an odd way is read as it is meant."""
    assert of_facts(schema) == expected
