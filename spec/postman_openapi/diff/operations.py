"""What changed in one operation: a check for each of its parts."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from postman_openapi.diff.answers import compare_contents, compare_responses
from postman_openapi.diff.changes import Change
from postman_openapi.diff.names import renamed_method
from postman_openapi.diff.nodes import Operation, Versions, in_both, only_in, quoted
from postman_openapi.diff.schemas import compare_schemas
from postman_openapi.diff.sites import Site
from postman_openapi.reading.coercion import list_of


def compare_operations(old: Operation, new: Operation) -> Iterator[Change]:
    """Yield what changed in an operation that both documents have."""
    versions = Versions(old, new)
    for check in _CHECKS:
        yield from check(versions)


# --- the operation itself -------------------------------------------------------------------------


def _identity(versions: Versions) -> Iterator[Change]:
    old, new = (str(side.node.get("operationId", "")) for side in (versions.old, versions.new))
    if old == new:
        return
    if not old:
        yield versions.change("api-operation-id-added", new=quoted(new))
        return
    yield versions.change("api-operation-id-removed", old=quoted(old), new=quoted(new))
    yield versions.change("client-operation-renamed", old=quoted(old), new=quoted(new))


def _tags(versions: Versions) -> Iterator[Change]:
    old, new = (list_of(side.node.get("tags")) for side in (versions.old, versions.new))
    for tag in only_in(new, old):
        yield versions.change("api-tag-added", name=quoted(tag))
    for tag in only_in(old, new):
        yield versions.change("api-tag-removed", name=quoted(tag))
    before, after = versions.old.tag, versions.new.tag
    if before != after:
        yield versions.change("client-resource-changed", old=quoted(before), new=quoted(after))


def _lifecycle(versions: Versions) -> Iterator[Change]:
    old, new = (side.node.get("deprecated") is True for side in (versions.old, versions.new))
    if old != new:
        yield versions.change("endpoint-deprecated" if new else "endpoint-reactivated")


# --- what is sent ---------------------------------------------------------------------------------


def _parameters(versions: Versions) -> Iterator[Change]:
    old, new = versions.old.parameters, versions.new.parameters
    for key in only_in(old, new):
        suffix = "-with-deprecation" if old[key].get("deprecated") is True else ""
        rule = f"request-parameter-removed{suffix}"
        yield versions.change(rule, place=_parameter_place(old[key]))
    for key in only_in(new, old):
        yield versions.change(_new_parameter_rule(new[key]), place=_parameter_place(new[key]))
    for key in in_both(old, new):
        yield from _parameter(versions, old[key], new[key])


def _new_parameter_rule(parameter: Mapping[str, Any]) -> str:
    if parameter.get("in") == "path":
        return "new-request-path-parameter"
    kind = "required" if parameter.get("required") is True else "optional"
    return f"new-{kind}-request-parameter"


def _parameter(
    versions: Versions, old: Mapping[str, Any], new: Mapping[str, Any]
) -> Iterator[Change]:
    place = _parameter_place(new)
    if old.get("name") != new.get("name") and new.get("in") == "path":
        names = {"old": quoted(old.get("name")), "new": quoted(new.get("name"))}
        yield versions.change("client-argument-renamed", **names)
    for keyword, gained, lost in (
        ("required", "became-required", "became-optional"),
        ("deprecated", "deprecated", "reactivated"),
    ):
        before, after = old.get(keyword) is True, new.get(keyword) is True
        if before != after:
            rule = f"request-parameter-{gained if after else lost}"
            yield versions.change(rule, place=place)
    site = Site("request", "parameter", versions.new.label, place)
    yield from compare_schemas(
        site, (versions.old.views, old.get("schema")), (versions.new.views, new.get("schema"))
    )


def _body(versions: Versions) -> Iterator[Change]:
    old, new = versions.old.body, versions.new.body
    needed = new.get("required") is True
    if not old and new:
        yield versions.change(f"request-body-added-{'required' if needed else 'optional'}")
    elif old and not new:
        yield versions.change("request-body-removed")
    elif (old.get("required") is True) != needed:
        yield versions.change(f"request-body-became-{'required' if needed else 'optional'}")
    if old and new:
        site = Site("request", "body", versions.new.label, "the request body")
        yield from compare_contents(versions, old, new, site)


# --- extensions -----------------------------------------------------------------------------------


def _scopes(versions: Versions) -> Iterator[Change]:
    old, new = (list_of(side.node.get("x-scopes")) for side in (versions.old, versions.new))
    for scope in only_in(new, old):
        yield versions.change("scope-added", name=quoted(scope))
    for scope in only_in(old, new):
        yield versions.change("scope-removed", name=quoted(scope))


def _rate_limit_label(versions: Versions) -> Iterator[Change]:
    old, new = (side.node.get("x-rate-limit-label") for side in (versions.old, versions.new))
    if old != new:
        yield versions.change("rate-limit-label-changed", old=old or "none", new=new or "none")


def _examples(versions: Versions) -> Iterator[Change]:
    old, new = versions.old.examples, versions.new.examples
    changed = [key for key in new if key in old and new[key] != old[key]]
    for rule, keys in (
        ("example-added", list(only_in(new, old))),
        ("example-removed", list(only_in(old, new))),
        ("example-changed", changed),
    ):
        if keys:
            yield versions.change(rule, name=", ".join(quoted(key) for key in keys))


_CHECKS: tuple[Callable[[Versions], Iterator[Change]], ...] = (
    _identity,
    renamed_method,
    _tags,
    _lifecycle,
    _parameters,
    _body,
    compare_responses,
    _scopes,
    _rate_limit_label,
    _examples,
)


def _parameter_place(parameter: Mapping[str, Any]) -> str:
    return f"the {parameter.get('in')} parameter `{parameter.get('name')}`"
