"""What changed between two OpenAPI documents, as changes with oasdiff's rule ids and levels.

The parts: `rules` is the table of rules, `schemas` compares schemas, `operations` and `answers` the
rest of an operation, `names` what users of a client write, this module the document around them,
and `reports` writes it down.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from attrs import evolve, frozen

from postman_openapi.diff.answers import compare_contents
from postman_openapi.diff.changes import Change, change
from postman_openapi.diff.names import renamed_resources
from postman_openapi.diff.nodes import (
    METHODS,
    Operation,
    Versions,
    in_both,
    only_in,
    quoted,
)
from postman_openapi.diff.operations import compare_operations
from postman_openapi.diff.rules import Level
from postman_openapi.diff.sites import Site
from postman_openapi.diff.views import Views, same_components
from postman_openapi.reading.coercion import list_of, mapping_of

_API = "API"
# Where nothing is needed, no credentials are one of the ways in.
_OPEN: dict[str, set[str]] = {"none": set()}
_PLACEHOLDER = re.compile(r"\{[^{}]*\}")


@frozen
class Difference:
    """Everything that changed, the breaking changes first."""

    changes: tuple[Change, ...]

    @property
    def is_breaking(self) -> bool:
        """Whether programs written for the older API break or may break."""
        return any(change.is_breaking for change in self.changes)

    def count(self, level: Level) -> int:
        """Return how many changes have a level."""
        return sum(1 for change in self.changes if change.rule.level is level)


def compare(old: Mapping[str, Any], new: Mapping[str, Any]) -> Difference:
    """Compare two OpenAPI 3.x documents.

    Args:
        old: The older document.
        new: The newer document.
    """
    old_views, new_views = Views(old), Views(new, same_components(old, new))
    found = [
        *_servers(old, new),
        *_security(old, new),
        *_security_schemes(old_views, new_views),
        *renamed_resources(old, new),
        *_operations(old_views, new_views),
        *_events(old_views, new_views),
    ]
    # A body of several media types with one schema tells each change as often.
    return Difference(tuple(sorted(dict.fromkeys(found), key=lambda item: item.sort_key)))


# --- the document ---------------------------------------------------------------------------------


def _servers(old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[Change]:
    before, after = (
        [mapping_of(server).get("url") for server in list_of(side.get("servers"))]
        for side in (old, new)
    )
    for url in only_in(after, before):
        yield change("server-added", _API, name=quoted(url))
    for url in only_in(before, after):
        yield change("server-removed", _API, name=quoted(url))


def _security(old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[Change]:
    before, after = old.get("security"), new.get("security")
    yield from _requirements(before, after, "api-global-security", _API)
    yield from _refused(before, after, _API)


def _requirements(old: Any, new: Any, rule: str, subject: str) -> Iterator[Change]:
    before, after = _alternatives(old), _alternatives(new)
    for name in only_in(after, before):
        yield change(f"{rule}-added", subject, name=quoted(name))
    for name in only_in(before, after):
        yield change(f"{rule}-removed", subject, name=quoted(name))
    for name in in_both(before, after):
        for scope in sorted(after[name] - before[name]):
            yield change(f"{rule}-scope-added", subject, name=quoted(name), scope=quoted(scope))
        for scope in sorted(before[name] - after[name]):
            yield change(f"{rule}-scope-removed", subject, name=quoted(name), scope=quoted(scope))


def _refused(old: Any, new: Any, subject: str) -> Iterator[Change]:
    """Yield each way in that was enough and is so no more."""
    before, after = _alternatives(old) or _OPEN, _alternatives(new) or _OPEN
    if "none" in after:
        return
    for name in only_in(before, after):
        # Whoever gives more than what is asked for is let in as well.
        if not any(set(each.split(" and ")) <= set(name.split(" and ")) for each in after):
            needed = ", or ".join(quoted(each) for each in after)
            told = "nothing" if name == "none" else quoted(name)
            yield change("client-credentials-refused", subject, old=told, new=needed)


def _alternatives(requirements: Any) -> dict[str, set[str]]:
    """Return the scopes of each way in, by the names of the schemes that it takes together."""
    return {
        " and ".join(sorted(mapping_of(requirement))) or "none": {
            str(scope) for scopes in mapping_of(requirement).values() for scope in list_of(scopes)
        }
        for requirement in list_of(requirements)
    }


def _security_schemes(old: Views, new: Views) -> Iterator[Change]:
    before, after = (
        mapping_of(mapping_of(side.document.get("components")).get("securitySchemes"))
        for side in (old, new)
    )
    for name in only_in(after, before):
        yield change("api-security-component-added", _API, name=quoted(name))
    for name in only_in(before, after):
        yield change("api-security-component-removed", _API, name=quoted(name))
    for name in in_both(before, after):
        types = old.resolved(before[name]).get("type"), new.resolved(after[name]).get("type")
        if types[0] != types[1]:
            facts = {"name": quoted(name), "old": quoted(types[0]), "new": quoted(types[1])}
            yield change("api-security-component-type-changed", _API, **facts)


# --- operations -----------------------------------------------------------------------------------


def _operations(old: Views, new: Views) -> Iterator[Change]:
    before, after = _by_key(old), _by_key(new)
    paths = {path for path, _ in after}
    for path, method in only_in(before, after):
        yield _removed(before[path, method], is_whole_path=path not in paths)
    for key in only_in(after, before):
        name = after[key].node.get("operationId", "without an id")
        yield change("endpoint-added", after[key].label, name=quoted(name))
    for key in in_both(before, after):
        yield from compare_operations(before[key], after[key])
        yield from _own_security(before[key], after[key])


def _events(old: Views, new: Views) -> Iterator[Change]:
    """Yield what changed in events: like answers, they are received."""
    before, after = _by_event(old), _by_event(new)
    for name in only_in(after, before):
        yield change("event-added", _API, name=quoted(name))
    for name in only_in(before, after):
        yield change("event-removed", _API, name=quoted(name))
    for name in in_both(before, after):
        label = f"event {name}"
        versions = Versions(before[name], after[name])
        for item in compare_contents(
            versions,
            versions.old.body,
            versions.new.body,
            Site("response", "body", label, "the payload"),
        ):
            yield evolve(item, subject=label)


def _by_event(views: Views) -> dict[str, Operation]:
    return {
        name: Operation(views, name, method, node)
        for name, item in mapping_of(views.document.get("webhooks")).items()
        for method, node in views.resolved(item).items()
        if method in METHODS and isinstance(node, Mapping)
    }


def _removed(operation: Operation, *, is_whole_path: bool) -> Change:
    what = "api-path" if is_whole_path else "api"
    how = "with" if operation.node.get("deprecated") is True else "without"
    return change(f"{what}-removed-{how}-deprecation", operation.label)


def _own_security(old: Operation, new: Operation) -> Iterator[Change]:
    # The converter writes what differs from the document's security as an extension.
    for keyword in ("security", "x-security"):
        before, after = old.node.get(keyword), new.node.get(keyword)
        if before != after:
            yield from _requirements(before, after, "api-security", new.label)
            if keyword == "security":
                yield from _refused(_effective(old), _effective(new), new.label)


def _effective(operation: Operation) -> Any:
    """Return what an operation needs: its own requirements, or the document's."""
    return operation.node.get("security", operation.views.document.get("security"))


def _by_key(views: Views) -> dict[tuple[str, str], Operation]:
    """Return the operations by path and method; the names of path parameters do not count."""
    found: dict[tuple[str, str], Operation] = {}
    for path, raw in mapping_of(views.document.get("paths")).items():
        item = views.resolved(raw)
        shape = _PLACEHOLDER.sub("{}", path)
        shared = tuple(list_of(item.get("parameters")))
        for method in METHODS:
            node = item.get(method)
            if isinstance(node, Mapping):
                # Two paths of one shape in a document keep apart by their full names.
                key = (path if (shape, method) in found else shape, method)
                found[key] = Operation(views, path, method, node, shared)
    return found
