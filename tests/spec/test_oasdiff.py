"""What oasdiff's published rules say of 34 changes; each was looked up in its table of checks."""

import copy
from typing import Any

import pytest

from postman_openapi.diff.comparison import compare
from postman_openapi.diff.rules import _OURS
from tests.spec.test_diff import BODY, GET, LIMIT, POST, REMOVED, document, edited, query

OURS = {rule_id for rule_id, _, _ in _OURS}
LOAN = "components/schemas/Loan"
STATE = f"{GET}/parameters/2"
FREE: dict[str, Any] = {"type": "string"}

CHANGES: list[tuple[str, Any, dict[str, str]]] = [
    # operations
    (f"{GET}/deprecated", True, {"endpoint-deprecated": "info"}),
    (GET, REMOVED, {"api-removed-without-deprecation": "error"}),
    ("paths//loans/{loanId}", REMOVED, {"api-path-removed-without-deprecation": "error"}),
    (f"{GET}/operationId", "read_loan", {"api-operation-id-removed": "info"}),
    (f"{GET}/tags/+", "more", {"api-tag-added": "info"}),
    # parameters
    (f"{GET}/parameters/+", query("q"), {"new-optional-request-parameter": "info"}),
    (
        f"{GET}/parameters/+",
        query("q", required=True),
        {"new-required-request-parameter": "error"},
    ),
    (LIMIT, REMOVED, {"request-parameter-removed": "warning"}),
    (f"{LIMIT}/required", True, {"request-parameter-became-required": "error"}),
    (f"{LIMIT}/schema/maximum", 20, {"request-parameter-max-decreased": "error"}),
    (f"{LIMIT}/schema/minimum", 1, {"request-parameter-min-set": "warning"}),
    (f"{LIMIT}/schema/default", 20, {"request-parameter-default-value-changed": "error"}),
    (f"{LIMIT}/schema/type", "string", {"request-parameter-type-generalized": "info"}),
    (f"{STATE}/schema/enum", ["open"], {"request-parameter-enum-value-removed": "error"}),
    (
        f"{STATE}/schema/enum",
        ["open", "closed", "lost"],
        {"request-parameter-enum-value-added": "info"},
    ),
    # what is sent
    (f"{BODY}/properties/due", FREE, {"new-optional-request-property": "info"}),
    (f"{BODY}/properties/note", REMOVED, {"request-property-removed": "warning"}),
    (f"{BODY}/required", ["action", "note"], {"request-property-became-required": "error"}),
    (f"{BODY}/properties/days/type", "string", {"request-property-type-changed": "error"}),
    (f"{BODY}/properties/note/maxLength", 9, {"request-property-max-length-set": "warning"}),
    (f"{BODY}/properties/note/enum", ["a"], {"request-property-became-enum": "error"}),
    (
        f"{POST}/requestBody/content/multipart~form-data",
        REMOVED,
        {"request-body-media-type-removed": "error"},
    ),
    (f"{POST}/requestBody/required", True, {"request-body-became-required": "error"}),
    # what comes back
    (f"{LOAN}/properties/due", FREE, {"response-optional-property-added": "info"}),
    (f"{LOAN}/properties/note", REMOVED, {"response-optional-property-removed": "warning"}),
    (f"{LOAN}/properties/note/type", "string", {"response-property-became-not-nullable": "info"}),
    (
        f"{LOAN}/properties/id/type",
        ["integer", "null"],
        {"response-property-became-nullable": "error"},
    ),
    (f"{LOAN}/required", [], {"response-property-became-optional": "error"}),
    (
        f"{LOAN}/properties/kind/enum",
        ["a", "b", "c"],
        {"response-property-enum-value-added": "warning"},
    ),
    (f"{GET}/responses/200", REMOVED, {"response-success-status-removed": "error"}),
    (f"{GET}/responses/404", REMOVED, {"response-non-success-status-removed": "info"}),
    (
        f"{GET}/responses/200/headers/X-Total",
        REMOVED,
        {"optional-response-header-removed": "warning"},
    ),
    # security
    ("security", REMOVED, {"api-global-security-removed": "info"}),
    ("security/+", {"key": []}, {"api-global-security-added": "info"}),
]


def test_there_are_34() -> None:
    """As many as were tried."""
    assert len(CHANGES) == 34


@pytest.mark.parametrize(("pointer", "value", "expected"), CHANGES)
def test_a_change_has_the_rule_and_level_of_oasdiff(
    pointer: str, value: Any, expected: dict[str, str]
) -> None:
    """Ids and levels are oasdiff's; what it has no rule for is ours and stands beside them."""
    new = edited(pointer, value)

    found = {each.rule.id: each.rule.level.value for each in compare(document(), new).changes}

    assert {rule_id: level for rule_id, level in found.items() if rule_id not in OURS} == expected


@pytest.mark.parametrize(
    ("old", "new", "refused"),
    [
        ([{"a": []}], [{"b": []}], {"`a` is no longer enough to authenticate: `b` is"}),
        ([{"a": []}, {"b": []}], [{"b": []}], {"`a` is no longer enough to authenticate: `b` is"}),
        (
            [{"a": []}],
            [{"a": [], "b": []}],
            {"`a` is no longer enough to authenticate: `a and b` is"},
        ),
        ([], [{"b": []}], {"nothing is no longer enough to authenticate: `b` is"}),
        ([{}], [{"b": []}], {"nothing is no longer enough to authenticate: `b` is"}),
        ([{"a": [], "b": []}], [{"b": []}], set()),
        ([{"a": []}], [], set()),
        ([{"a": []}], [{}], set()),
        ([{"a": []}], [{"a": []}, {"b": []}], set()),
    ],
)
@pytest.mark.parametrize("is_own", [True, False])
def test_credentials_that_are_refused_are_an_error(
    old: Any, new: Any, refused: set[str], *, is_own: bool
) -> None:
    """Where other credentials are needed than before, a rule of our own says so."""
    before, after = (copy.deepcopy(document()) for _ in range(2))
    for each, security in ((before, old), (after, new)):
        holder = each["paths"]["/loans/{loanId}"]["get"] if is_own else each
        holder["security"] = security

    found = [
        each
        for each in compare(before, after).changes
        if each.rule.id == "client-credentials-refused"
    ]

    assert {each.text for each in found} == refused
    assert all(each.is_breaking for each in found)


def test_security_of_its_own_is_compared_with_that_of_the_document() -> None:
    """An operation that had no requirement of its own had the document's."""
    after = edited(f"{GET}/security", [{"oauth": ["read"]}])

    assert not any(each.is_breaking for each in compare(document(), after).changes)
