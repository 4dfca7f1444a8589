"""What changed in the names that users of a client write: methods, resources, models, aliases."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from postman_openapi.diff.changes import Change, change
from postman_openapi.diff.nodes import in_both, quoted
from postman_openapi.gathering.naming import resource_name
from postman_openapi.reading.coercion import list_of, mapping_of
from postman_openapi.schemas.words import words_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from postman_openapi.diff.nodes import Versions
    from postman_openapi.diff.sites import Pair

_API = "API"


def renamed_method(versions: Versions) -> Iterator[Change]:
    """Yield the change of the name that an operation's method is given."""
    old, new = (side.node.get("x-method") for side in (versions.old, versions.new))
    if old != new and not (None in (old, new) and _is_ruled(versions, str(old or new))):
        yield versions.change("client-method-renamed", old=_given(old), new=_given(new))


def _is_ruled(versions: Versions, name: str) -> bool:
    """Tell whether a name is the one that the rule gives: written down, since it was kept."""
    from postman_openapi.client.method_names import short_name  # noqa: PLC0415 - rare

    node = versions.new.node
    tag = "_".join(words_of(str(next(iter(list_of(node.get("tags"))), ""))))
    return name == short_name(tag, str(node.get("operationId")))


def renamed_resources(old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[Change]:
    """Yield the changes of the names that resources are given, by their tags."""
    before, after = _resources(old), _resources(new)
    for tag in in_both(before, after):
        same = {before[tag] or resource_name(str(tag)), after[tag] or resource_name(str(tag))}
        if len(same) > 1:
            names = {"old": _given(before[tag]), "new": _given(after[tag])}
            yield change("client-resource-renamed", _API, name=quoted(tag), **names)


def _resources(document: Mapping[str, Any]) -> dict[Any, Any]:
    tags = [mapping_of(tag) for tag in list_of(document.get("tags"))]
    return {tag.get("name"): tag.get("x-resource") for tag in tags}


def renamed_model(pair: Pair) -> Iterator[Change]:
    """Yield the change of the class of a place: its name is another, or it is another class."""
    site, old, new = pair.site, pair.old.component, pair.new.component
    # What a request sends as a whole has no class: its fields are arguments of a method.
    is_class = (site.direction, site.part) != ("request", "body") or bool(site.path)
    if not is_class or not old or not new or old == new:
        return
    names = {"old": quoted(old), "new": quoted(new)}
    if pair.is_old_gone:
        yield change("client-model-renamed", _API, **names)
    else:
        yield change("client-model-changed", site.subject, place=site.place, **names)


def renamed_literal(pair: Pair) -> Iterator[Change]:
    """Yield the change of the alias of a set of values."""
    old, new = (side.schema.get("x-enum-name") for side in (pair.old, pair.new))
    if old != new and pair.old.enum and pair.new.enum:
        values = ", ".join(quoted(json.dumps(value)) for value in pair.new.enum)
        names = {"old": _given(old), "new": _given(new)}
        yield change("client-literal-renamed", _API, name=values, **names)


def _given(name: Any) -> str:
    """Return a name that a document may give as it stands in a sentence."""
    return "(named by the rule)" if name is None else quoted(name)
