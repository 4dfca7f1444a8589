"""The derived document against the facts, field by field."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, Literal

from attrs import define, evolve, field, frozen

from tests.contract.reference import Node, Reader, of_facts, own_rows, rows

Side = Literal["request", "answer"]
Slot = tuple[str, str]
"""A component and what stands in it; without a component, where it stands."""


@frozen
class Difference:
    """What the document says otherwise than the facts.

    Attributes:
        place: The operation or event, and where in it.
        kind: What differs.
        expected: What the facts say.
        found: What the document says.
        is_shared: Whether it is so because other operations' facts, of the same component, say it.
    """

    place: str
    kind: str
    expected: Any
    found: Any
    is_shared: bool = False

    def __str__(self) -> str:
        return f"{self.place}: {self.kind} {self.expected!r:.60} is {self.found!r:.60}"


@define
class Comparison:
    """Compares a document with facts.

    Attributes:
        document: The document.
        facts: The folder of the facts.
    """

    document: Mapping[str, Any]
    facts: Path
    _reader: Reader = field(init=False)
    _uses: dict[Slot, list[Node]] = field(factory=lambda: defaultdict(list))
    _waiting: list[tuple[Slot, Difference]] = field(factory=list)

    def __attrs_post_init__(self) -> None:
        self._reader = Reader(self.document)

    def differences(self) -> list[Difference]:
        """Return every difference."""
        found = [each for row in own_rows(self.facts) for each in self._operation(row)]
        found += [each for row in rows(self.facts, "events") for each in self._event(row)]
        return [*found, *map(self._judged, self._waiting)]

    # --- operations and events

    def _operation(self, row: Mapping[str, Any]) -> Iterator[Difference]:
        key = f"{row['method']} {row['path']}"
        item = self.document["paths"].get(row["path"], {})
        operation = item.get(row["method"].lower())
        if operation is None:
            yield Difference(key, "operation", key, None)
            return
        twin = row["twin"]
        servers = operation.get("servers", item.get("servers", []))
        for kind, expected, found in (
            ("scopes", _names(row["scopes_classic"]), set(operation.get("x-scopes", ()))),
            (
                "granular scopes",
                _names(row["scopes_granular"]),
                set(operation.get("x-granular-scopes", ())),
            ),
            (
                "label",
                (row["rate_label"] or "").capitalize(),
                operation.get("x-rate-limit-label", ""),
            ),
            ("deprecated", bool(row["deprecated"]), bool(operation.get("deprecated"))),
            ("master path", twin["path"] if twin else "", operation.get("x-master-path", "")),
            ("server", row.get("base_url_override") or "", servers[0]["url"] if servers else ""),
            (
                "permissions",
                set(row["permissions"]),
                set(operation.get("x-role-permissions", ())),
            ),
        ):
            if expected != found:
                yield Difference(key, kind, expected, found)
        yield from self._parameters(
            key, row, [*item.get("parameters", ()), *operation.get("parameters", ())]
        )
        yield from self._body(key, row["body"] or {}, operation.get("requestBody", {}))
        yield from self._answers(key, row["responses"] or {}, operation["responses"])

    def _parameters(
        self, key: str, row: Mapping[str, Any], known: list[Mapping[str, Any]]
    ) -> Iterator[Difference]:
        found = {(each["in"], each["name"]): each for each in known}
        for each in (*row["path_params"], *row["query_params"], *row["header_params"]):
            place = f"{key} {each['in']}.{each['name']}"
            parameter = found.pop((each["in"], each["name"]), None)
            if parameter is None:
                yield Difference(place, "parameter", each["name"], None)
                continue
            is_required = bool(each.get("required")) or each["in"] == "path"
            if is_required != bool(parameter.get("required")):
                yield Difference(place, "required", is_required, not is_required)
            schema = {**parameter["schema"], "deprecated": parameter.get("deprecated", False)}
            expected = of_facts({"deprecated": each.get("deprecated"), **each["schema"]})
            self._compare(expected, schema, place, (place, ""), "request")
        for where, name in found:
            yield Difference(f"{key} {where}.{name}", "extra parameter", None, name)

    def _body(
        self, key: str, row: Mapping[str, Any], body: Mapping[str, Any]
    ) -> Iterator[Difference]:
        content = body.get("content", {})
        media_type = (row.get("content_type") or "").partition(";")[0]
        expected = [media_type] if row.get("schema") else []
        if list(content) != expected:
            yield Difference(key, "body", expected, list(content))
        if media_type in content and row.get("schema"):
            place = f"{key} body"
            schema = content[media_type]["schema"]
            self._compare(of_facts(row["schema"]), schema, place, (place, ""), "request")

    def _answers(
        self, key: str, row: Mapping[str, Any], responses: Mapping[str, Any]
    ) -> Iterator[Difference]:
        documented = {"200" if status == "2xx" else status: each for status, each in row.items()}
        for status in {*documented, *responses} - {"default"}:
            place = f"{key} {status}"
            if status not in documented or status not in responses:
                yield Difference(place, "status", status in documented, status in responses)
                continue
            response = responses[status]
            expected = Counter(str(each["code"]) for each in documented[status].get("errors") or ())
            found = Counter(
                str(each["code"]) for each in response.get("x-error-codes", ()) if "code" in each
            )
            if expected != found:
                yield Difference(place, "codes", dict(expected), dict(found))
            schema = documented[status].get("schema")
            if schema:
                media: dict[str, Any] = next(iter(response.get("content", {}).values()), {})
                node = of_facts(schema)
                self._compare(node, media.get("schema", {}), place, (place, ""), "answer")

    def _event(self, row: Mapping[str, Any]) -> Iterator[Difference]:
        key = row["event"]
        event = self.document.get("webhooks", {}).get(key, {}).get("post")
        if event is None:
            yield Difference(key, "event", key, None)
            return
        for kind, expected, found in (
            ("scopes", _names(row["scopes_classic"]), set(event.get("x-scopes", ()))),
            (
                "granular scopes",
                _names(row["scopes_granular"]),
                set(event.get("x-granular-scopes", ())),
            ),
        ):
            if expected != found:
                yield Difference(key, kind, expected, found)
        [media] = event["requestBody"]["content"].values()
        self._compare(of_facts(row["payload_schema"]), media["schema"], key, (key, ""), "answer")

    # --- values

    def _compare(
        self, expected: Node, schema: Mapping[str, Any], place: str, slot: Slot, side: Side
    ) -> None:
        found = self._reader.node(schema)
        self._uses[slot].append(expected)
        if found.component:
            slot = (found.component, "")
            self._uses[slot].append(expected)
        said = [
            ("type", expected.types, found.types),
            ("values", expected.choices, found.choices),
            ("deprecated", expected.is_deprecated, found.is_deprecated),
        ]
        if side == "request":
            said += [
                ("required fields", expected.required, found.required),
                ("default", expected.default, found.default),
                ("bounds", expected.bounds, found.bounds),
            ]
        for kind, one, other in said:
            if one != other:
                self._note(slot, place, f"{side} {kind}", one, other)
        self._compare_members(expected, schema, place, slot, side)
        for key, sign, each in (
            ("items", "[]", expected.items),
            ("additionalProperties", ".*", expected.values),
        ):
            inner = self._reader.inner(schema, key) if each else None
            if each and inner is None:
                self._note(slot, f"{place}{sign}", f"{side} {key}", "a schema", None)
            elif each and inner is not None:
                inner_slot = (slot[0], f"{slot[1]}{sign}")
                self._compare(each, inner, f"{place}{sign}", inner_slot, side)

    def _compare_members(
        self, expected: Node, schema: Mapping[str, Any], place: str, slot: Slot, side: Side
    ) -> None:
        members = self._reader.members(schema)
        for name in {*expected.fields, *members}:
            inside, inner_slot = f"{place}.{name}", (slot[0], f"{slot[1]}.{name}")
            if name not in members:
                self._note(inner_slot, inside, f"{side} field", name, None)
            elif name in expected.fields:
                self._compare(expected.fields[name], members[name], inside, inner_slot, side)
            else:
                self._note(inner_slot, inside, f"extra {side} field", None, name)

    def _note(self, slot: Slot, place: str, kind: str, expected: Any, found: Any) -> None:
        self._waiting.append((slot, Difference(place, kind, expected, found)))

    def _judged(self, waiting: tuple[Slot, Difference]) -> Difference:
        """Tell whether what is found is what all uses of a component say together."""
        slot, difference = waiting
        uses = self._uses.get(slot, [])
        types = frozenset().union(*(each.types for each in uses))
        together: dict[str, list[Any]] = {
            "type": [types - {"integer"} if "number" in types else types],
            "values": [frozenset().union(*(each.choices for each in uses))],
            # Deprecated in one answer, and not in another.
            "deprecated": [each.is_deprecated for each in uses],
        }
        kind = difference.kind.rpartition(" ")[2]
        is_extra = difference.kind.startswith("extra") and bool(uses)
        is_shared = is_extra or (
            len(uses) > 1 and kind in together and difference.found in together[kind]
        )
        return evolve(difference, is_shared=is_shared)


def _names(scopes: Iterable[str]) -> set[str]:
    return {each.strip() for each in scopes}
