"""What changed between two schemas, for the place where they stand.

Each check looks at one keyword and yields changes; `compare_schemas` runs them all and goes down
into properties and items. References are resolved, and a pair of references is compared once per
place, so that recursive schemas end.
"""

import json
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from postman_openapi.diff.changes import Change, change
from postman_openapi.diff.names import renamed_literal, renamed_model
from postman_openapi.diff.nodes import in_both, only_in
from postman_openapi.diff.rules import BOUNDS
from postman_openapi.diff.sites import Pair, Site
from postman_openapi.diff.views import View, Views


def compare_schemas(site: Site, old: tuple[Views, Any], new: tuple[Views, Any]) -> Iterator[Change]:
    """Yield what changed between two schemas.

    Args:
        site: Where they stand.
        old: The views of the older document, and the older schema.
        new: Likewise of the newer.
    """
    before, after = old[0].view(old[1]), new[0].view(new[1])
    pair = Pair(site, before, after, is_old_gone=not new[0].has(before.component))
    if pair.old.reference and pair.new.reference:
        key = (pair.old.reference, pair.new.reference)
        if key in site.seen or (key[0] == key[1] and key[0] in new[0].unchanged):
            return
        site.seen.add(key)
    for check in _CHECKS:
        yield from check(pair)
    if pair.old.is_unlike(pair.new):
        return
    yield from _properties(pair, old[0], new[0])
    if pair.old.items is not None and pair.new.items is not None:
        yield from compare_schemas(
            site.below("[]"), (old[0], pair.old.items), (new[0], pair.new.items)
        )
    if pair.old.values is not None and pair.new.values is not None:
        yield from compare_schemas(
            site.below("*"), (old[0], pair.old.values), (new[0], pair.new.values)
        )


# --- one keyword each -----------------------------------------------------------------------------


def _type(pair: Pair) -> Iterator[Change]:
    old, new, site = pair.old, pair.new, pair.site
    if old.type_label == new.type_label:
        return
    as_text = site.part == "parameter"
    if new.accepts(old, as_text=as_text):
        suffix = "type-generalized"
    elif old.accepts(new) and site.prefix in {
        "request-parameter-property",
        "response-property",
        "response-body",
    }:
        suffix = "type-specialized"
    else:
        suffix = "type-changed"
    yield site.change(suffix, old=old.type_label, new=new.type_label)


def _nullable(pair: Pair) -> Iterator[Change]:
    if pair.new.accepts_null and not pair.old.accepts_null:
        yield pair.site.change("became-nullable")
    if pair.old.accepts_null and not pair.new.accepts_null:
        yield pair.site.change("became-not-nullable")


def _enum(pair: Pair) -> Iterator[Change]:
    old, new, site = pair.old.enum, pair.new.enum, pair.site
    if old == new:
        return
    if not old:
        yield site.change("became-enum", new=_listed(new))
    elif not new:
        yield site.change("became-not-enum", old=_listed(old))
    else:
        for value in only_in(new, old):
            yield site.change("enum-value-added", new=_shown(value))
        for value in only_in(old, new):
            yield site.change("enum-value-removed", old=_shown(value))


def _bounds(pair: Pair) -> Iterator[Change]:
    for keyword, stem, _ in BOUNDS:
        old, new = pair.old.bounds.get(keyword), pair.new.bounds.get(keyword)
        if old == new:
            continue
        if old is None or new is None:
            suffix = "set" if old is None else "unset"
        else:
            suffix = "increased" if new > old else "decreased"
        yield pair.site.change(f"{stem}-{suffix}", old=_shown(old), new=_shown(new))


def _value(keyword: str, stem: str) -> "Check":
    """Return the check of a keyword that has one value or none."""

    def check(pair: Pair) -> Iterator[Change]:
        old, new = pair.old.values_of(keyword), pair.new.values_of(keyword)
        if old == new:
            return
        suffix = "changed" if old and new else "added" if new else "removed"
        yield pair.site.change(f"{stem}-{suffix}", old=_listed(old), new=_listed(new))

    return check


def _alternatives(keyword: str, stem: str) -> "Check":
    def check(pair: Pair) -> Iterator[Change]:
        old, new = pair.old.alternatives(keyword), pair.new.alternatives(keyword)
        if old and new:
            for name in only_in(new, old):
                yield pair.site.change(f"{stem}-added", new=name)
            for name in only_in(old, new):
                yield pair.site.change(f"{stem}-removed", old=name)

    return check


def _deprecated(pair: Pair) -> Iterator[Change]:
    # A parameter says so itself, beside its schema.
    if pair.site.part != "parameter" and pair.old.is_deprecated != pair.new.is_deprecated:
        yield pair.site.change("deprecated" if pair.new.is_deprecated else "reactivated")


Check = Callable[[Pair], Iterator[Change]]

_CHECKS: tuple[Check, ...] = (
    _type,
    _nullable,
    _enum,
    _bounds,
    _value("const", "const"),
    _value("default", "default-value"),
    _value("pattern", "pattern"),
    _alternatives("oneOf", "one-of"),
    _alternatives("anyOf", "any-of"),
    _deprecated,
    renamed_model,
    renamed_literal,
)


# --- properties -----------------------------------------------------------------------------------


def _properties(pair: Pair, old_views: Views, new_views: Views) -> Iterator[Change]:
    old, new, site = pair.old, pair.new, pair.site
    for name in only_in(old.properties, new.properties):
        yield _removed(site.below(name), is_required=name in old.required)
    for name in only_in(new.properties, old.properties):
        view = new_views.view(new.properties[name])
        yield _added(site.below(name), view, is_required=name in new.required)
    for name in in_both(old.properties, new.properties):
        place = site.below(name)
        if (name in old.required) != (name in new.required):
            yield _requirement(place, new_views.view(new.properties[name]), name in new.required)
        yield from compare_schemas(
            place, (old_views, old.properties[name]), (new_views, new.properties[name])
        )


def _removed(site: Site, *, is_required: bool) -> Change:
    if site.direction == "request":
        return _property_change("request-property-removed", site)
    kind = "required" if is_required else "optional"
    return _property_change(f"response-{kind}-property-removed", site)


def _added(site: Site, view: View, *, is_required: bool) -> Change:
    kind = "required" if is_required else "optional"
    if site.direction == "response":
        return _property_change(f"response-{kind}-property-added", site)
    suffix = "-with-default" if is_required and view.values_of("default") else ""
    return _property_change(f"new-{kind}-request-property{suffix}", site)


def _requirement(site: Site, view: View, is_required: bool) -> Change:  # noqa: FBT001 (the subject)
    suffix = "required" if is_required else "optional"
    if site.direction == "request" and is_required and view.values_of("default"):
        suffix = "required-with-default"
    return _property_change(f"{site.direction}-property-became-{suffix}", site)


def _property_change(rule_id: str, site: Site) -> Change:
    return change(rule_id, site.subject, place=site.place)


# --- words ----------------------------------------------------------------------------------------


def _shown(value: Any) -> str:
    return f"`{json.dumps(value, ensure_ascii=False)}`"


def _listed(values: Sequence[Any]) -> str:
    return ", ".join(_shown(value) for value in values) or "nothing"
