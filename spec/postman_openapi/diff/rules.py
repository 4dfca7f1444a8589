"""The rules of `diff`: every kind of change that it knows, as a table.

A rule has an id and a level. Both are oasdiff's (https://www.oasdiff.com, the rules of its checker)
where oasdiff has the rule; `_OURS` holds what it lacks. The level says what the change does to a
program that was written for the older API: `error` breaks it, `warning` may break it, `info` does
not.

Most rules about schemas exist once for each place where a schema can stand, with different levels:
what lets a request hold more is harmless, what lets an answer hold more is not. They form a family:
one row gives the end of the id, the sentence, and a level per place. Families are complete, so that
a few of their members are ours, too.
"""

from collections.abc import Iterator, Mapping
from enum import StrEnum

from attrs import frozen


class Level(StrEnum):
    """How much a change matters to programs written for the older API."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


_ERROR, _WARNING, _INFO = Level.ERROR, Level.WARNING, Level.INFO


@frozen
class Rule:
    """One kind of change.

    Attributes:
        id: Its stable name, oasdiff's where oasdiff has the rule.
        level: How much it matters.
        text: A sentence with gaps in braces, to be filled with what changed.
    """

    id: str
    level: Level
    text: str


# `diff_changes` fills the gaps in the texts; {place} is the parameter, body or property.
_OASDIFF = (
    # operations
    ("endpoint-added", _INFO, "new operation {name}"),
    ("api-path-removed-without-deprecation", _ERROR, "the operation is gone, with its path"),
    ("api-path-removed-with-deprecation", _INFO, "the deprecated operation is gone, with its path"),
    ("api-removed-without-deprecation", _ERROR, "the operation is gone"),
    ("api-removed-with-deprecation", _INFO, "the deprecated operation is gone"),
    ("api-operation-id-removed", _INFO, "the operation id {old} is now {new}"),
    ("api-operation-id-added", _INFO, "the operation id {new} is new"),
    ("api-tag-added", _INFO, "the tag {name} is new"),
    ("api-tag-removed", _INFO, "the tag {name} is gone"),
    ("endpoint-deprecated", _INFO, "the operation is deprecated"),
    ("endpoint-reactivated", _INFO, "the operation is no longer deprecated"),
    # parameters
    ("new-required-request-parameter", _ERROR, "{place} is new and required"),
    ("new-optional-request-parameter", _INFO, "{place} is new"),
    ("new-request-path-parameter", _ERROR, "{place} is new"),
    ("request-parameter-removed", _WARNING, "{place} is gone"),
    ("request-parameter-removed-with-deprecation", _INFO, "the deprecated {place} is gone"),
    ("request-parameter-became-required", _ERROR, "{place} is now required"),
    ("request-parameter-became-optional", _INFO, "{place} is now optional"),
    ("request-parameter-deprecated", _INFO, "{place} is deprecated"),
    ("request-parameter-reactivated", _INFO, "{place} is no longer deprecated"),
    # request bodies
    ("request-body-added-required", _ERROR, "a request body is new and required"),
    ("request-body-added-optional", _INFO, "a request body is new"),
    ("request-body-removed", _ERROR, "the request body is gone"),
    ("request-body-became-required", _ERROR, "the request body is now required"),
    ("request-body-became-optional", _INFO, "the request body is now optional"),
    ("request-body-media-type-added", _INFO, "the request body may be {name}"),
    ("request-body-media-type-removed", _ERROR, "the request body may no longer be {name}"),
    ("new-required-request-property", _ERROR, "{place} is new and required"),
    (
        "new-required-request-property-with-default",
        _ERROR,
        "{place} is new and required, with a default",
    ),
    ("new-optional-request-property", _INFO, "{place} is new"),
    ("request-property-removed", _WARNING, "{place} is gone"),
    ("request-property-became-required", _ERROR, "{place} is now required"),
    (
        "request-property-became-required-with-default",
        _ERROR,
        "{place} is now required, with a default",
    ),
    ("request-property-became-optional", _INFO, "{place} is now optional"),
    # responses
    ("response-success-status-added", _INFO, "the success {name} is new"),
    ("response-success-status-removed", _ERROR, "the success {name} is gone"),
    ("response-non-success-status-added", _INFO, "the answer {name} is new"),
    ("response-non-success-status-removed", _INFO, "the answer {name} is gone"),
    ("response-media-type-added", _INFO, "the answer {status} may be {name}"),
    ("response-media-type-removed", _ERROR, "the answer {status} is no longer {name}"),
    ("response-header-added", _INFO, "the answer {status} has the new header {name}"),
    ("required-response-header-removed", _ERROR, "the answer {status} lost the header {name}"),
    ("optional-response-header-removed", _WARNING, "the answer {status} lost the header {name}"),
    ("response-required-property-added", _INFO, "{place} is new"),
    ("response-required-property-removed", _ERROR, "{place} is gone"),
    ("response-optional-property-added", _INFO, "{place} is new"),
    ("response-optional-property-removed", _WARNING, "{place} is gone"),
    ("response-property-became-optional", _ERROR, "{place} may now be missing"),
    ("response-property-became-required", _INFO, "{place} is now always there"),
    # security
    ("api-security-added", _INFO, "the authentication {name} is accepted"),
    ("api-security-removed", _INFO, "the authentication {name} is no longer accepted"),
    ("api-security-scope-added", _INFO, "the authentication {name} needs the scope {scope}"),
    ("api-security-scope-removed", _INFO, "the authentication {name} needs no scope {scope}"),
    ("api-global-security-added", _INFO, "the authentication {name} is accepted"),
    ("api-global-security-removed", _INFO, "the authentication {name} is no longer accepted"),
    ("api-global-security-scope-added", _INFO, "the authentication {name} needs {scope}"),
    ("api-global-security-scope-removed", _INFO, "the authentication {name} needs no {scope}"),
    ("api-security-component-added", _INFO, "the security scheme {name} is new"),
    ("api-security-component-removed", _INFO, "the security scheme {name} is gone"),
    (
        "api-security-component-type-changed",
        _INFO,
        "the security scheme {name} is {new}, it was {old}",
    ),
)

# What oasdiff has no rule for: what a generated client shows of a document, and our extensions.
_OURS = (
    ("client-operation-renamed", _ERROR, "the client's operation {old} is now called {new}"),
    ("client-method-renamed", _ERROR, "the client's method {old} is now called {new}"),
    ("client-resource-changed", _ERROR, "the client's method moved from {old} to {new}"),
    (
        "client-resource-renamed",
        _ERROR,
        "the client's resource {old} of {name} is now called {new}",
    ),
    ("client-model-renamed", _ERROR, "the client's model {old} is now called {new}"),
    ("client-model-changed", _ERROR, "{place} is now a {new}, it was a {old}"),
    ("client-literal-renamed", _ERROR, "the alias {old} of the values {name} is now called {new}"),
    ("client-argument-renamed", _ERROR, "the path parameter {old} is now called {new}"),
    ("client-credentials-refused", _ERROR, "{old} is no longer enough to authenticate: {new} is"),
    ("event-added", _INFO, "the event {name} is new"),
    ("event-removed", _ERROR, "the event {name} is gone"),
    ("server-added", _INFO, "the server {name} is new"),
    ("server-removed", _WARNING, "the server {name} is gone"),
    ("example-added", _INFO, "new examples: {name}"),
    ("example-removed", _INFO, "examples gone: {name}"),
    ("example-changed", _INFO, "examples changed: {name}"),
    ("error-code-added", _INFO, "the answer {status} may have the error code {name}"),
    ("error-code-removed", _INFO, "the answer {status} has no error code {name} any more"),
    (
        "error-code-meaning-changed",
        _INFO,
        "the answer {status} explains the error code anew: {name}",
    ),
    (
        "error-kind-changed",
        _WARNING,
        "the failure {name} of the answer {status} is {new}, it was {old}",
    ),
    ("failure-code-added", _WARNING, "the answer {status} is now a failure, code {new}"),
    ("failure-code-removed", _WARNING, "the answer {status} is no longer a failure"),
    ("scope-added", _INFO, "the scope {name} is documented"),
    ("scope-removed", _WARNING, "the scope {name} is no longer documented"),
    ("rate-limit-label-changed", _INFO, "the rate limit label is {new}, it was {old}"),
)

_WIDENING = {
    "request-parameter": _INFO,
    "request-parameter-property": _INFO,
    "request-property": _INFO,
    "request-body": _INFO,
    "response-property": _ERROR,
    "response-body": _ERROR,
}
_NARROWING = {
    "request-parameter": _ERROR,
    "request-parameter-property": _ERROR,
    "request-property": _ERROR,
    "request-body": _ERROR,
    "response-property": _INFO,
    "response-body": _INFO,
}
_CHANGING = dict.fromkeys(_WIDENING, _ERROR)
_NEUTRAL = dict.fromkeys(_WIDENING, _INFO)
# What a parameter stands for that is left out is the call's meaning.
_DEFAULTING = {**_NEUTRAL, "request-parameter": _ERROR}
# A pattern or an alternative of an answer restricts nobody who reads it.
_TEXTUAL = {"response-property": _INFO, "response-body": _INFO}
# A limit that was always there may only have become known.
_LIMITING = {place: _WARNING if level is _ERROR else level for place, level in _NARROWING.items()}

_FAMILIES = (
    (
        "type-changed",
        "{place} has the type {new}, it was {old}",
        {**_CHANGING, "request-parameter-property": _WARNING},
    ),
    ("type-generalized", "{place} has the wider type {new}, it was {old}", _WIDENING),
    ("type-specialized", "{place} has the narrower type {new}, it was {old}", _NARROWING),
    ("became-nullable", "{place} may now be null", _WIDENING),
    ("became-not-nullable", "{place} may no longer be null", _NARROWING),
    ("became-enum", "{place} is now restricted to {new}", _NARROWING),
    (
        "became-not-enum",
        "{place} is no longer restricted to {old}",
        {**_WIDENING, "response-property": _WARNING, "response-body": _WARNING},
    ),
    (
        "enum-value-added",
        "{place} may be {new}",
        {**_WIDENING, "response-property": _WARNING, "response-body": _WARNING},
    ),
    ("enum-value-removed", "{place} may no longer be {old}", _NARROWING),
    ("const-added", "{place} is now always {new}", _NARROWING),
    ("const-removed", "{place} is no longer always {old}", _WIDENING),
    ("const-changed", "{place} is now always {new}, it was {old}", _CHANGING),
    ("default-value-added", "{place} has the default {new}", _DEFAULTING),
    ("default-value-removed", "{place} has no default any more, it was {old}", _DEFAULTING),
    ("default-value-changed", "{place} has the default {new}, it was {old}", _DEFAULTING),
    ("pattern-added", "{place} must match {new}", _NARROWING),
    ("pattern-removed", "{place} need not match {old} any more", {**_WIDENING, **_TEXTUAL}),
    (
        "pattern-changed",
        "{place} must match {new}, it was {old}",
        {**dict.fromkeys(_WIDENING, _WARNING), **_TEXTUAL},
    ),
    ("one-of-added", "{place} may be {new}", _WIDENING),
    ("one-of-removed", "{place} may no longer be {old}", _NARROWING),
    ("any-of-added", "{place} may be {new}", {**_WIDENING, **_TEXTUAL}),
    ("any-of-removed", "{place} may no longer be {old}", _NARROWING),
    ("deprecated", "{place} is deprecated", _NEUTRAL),
    ("reactivated", "{place} is no longer deprecated", _NEUTRAL),
)

# The keyword of JSON Schema, its name in oasdiff's ids, and whether a larger value allows more.
BOUNDS = (
    ("maximum", "max", True),
    ("exclusiveMaximum", "exclusive-max", True),
    ("maxLength", "max-length", True),
    ("maxItems", "max-items", True),
    ("minimum", "min", False),
    ("exclusiveMinimum", "exclusive-min", False),
    ("minLength", "min-length", False),
    ("minItems", "min-items", False),
)


# oasdiff speaks of media types in two places where it says body elsewhere.
IRREGULAR = {
    "response-body-enum-value-removed": "response-mediatype-enum-value-removed",
    "response-body-became-not-enum": "response-mediatype-became-not-enum",
}


def _bound_families() -> Iterator[tuple[str, str, dict[str, Level]]]:
    for keyword, stem, is_upper in BOUNDS:
        growing, shrinking = (_WIDENING, _NARROWING) if is_upper else (_NARROWING, _WIDENING)
        sentence = f"{{place}} has the {keyword} {{new}}, it was {{old}}"
        yield f"{stem}-increased", sentence, growing
        yield f"{stem}-decreased", sentence, shrinking
        yield f"{stem}-set", f"{{place}} has the {keyword} {{new}}", _LIMITING
        yield f"{stem}-unset", f"{{place}} has no {keyword} any more, it was {{old}}", _WIDENING


def _rules() -> Iterator[Rule]:
    for rule_id, level, text in (*_OASDIFF, *_OURS):
        yield Rule(rule_id, level, text)
    for suffix, text, levels in (*_FAMILIES, *_bound_families()):
        for place, level in levels.items():
            rule_id = f"{place}-{suffix}"
            yield Rule(IRREGULAR.get(rule_id, rule_id), level, text)


RULES: Mapping[str, Rule] = {rule.id: rule for rule in _rules()}
