"""Example values: what a request sends and what its answer then says.

A value is, in this order: what the request had under the same name, one of those that the texts give,
one of those that it can have, one made from its format or its name. The n-th object of a list gets
the n-th of the values of each of its fields.
"""

from __future__ import annotations

import re
import zlib
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from attrs import define, field

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from carrying.facts import Node
    from carrying.texts import Texts

PEOPLE = ("amara.okafor", "jonas.lindqvist", "mei.tanaka", "diego.fuentes")
_TIMES = (
    (re.compile(r"(create|add|regist|request|upload|order)"), "2026-03-02T09:30:00Z"),
    (re.compile(r"(end|leave|left|finish|complete|expir|stop|to$|modif|update|last)"),
     "2026-03-16T15:45:00Z"),
    (re.compile(r""), "2026-03-16T15:00:00Z"),
)  # fmt: skip
_DATES = (
    (re.compile(r"(^to$|end|expir|last)"), "2026-03-31"),
    (re.compile(r"(^from$|start|create)"), "2026-03-01"),
    (re.compile(r""), "2026-03-16"),
)
_NEGATIVE = re.compile(r"(delet|block|disabl|error|spam|suspicious|deny|denied|fail|hidden|archiv|"
                       r"external|anonymous|emergency|mute)")  # fmt: skip
_ID = re.compile(r"(?:^|_)(?:uu)?ids?$")
_ITEMS = 2
_DAY = 24 * 60
PAGE_TOKEN = "next_page_token"  # noqa: S105 - the name of a field


@define(slots=False)
class Sampler:
    """Makes the example values of one exchange.

    Attributes:
        operation: The key of the operation.
        texts: Where example values stand.
        sent: What the request holds, by where an answer repeats it.
        missing: Places for which nothing was found but a made-up word.
    """

    operation: str
    texts: Texts
    sent: Mapping[str, Any] = field(factory=dict)
    missing: list[str] = field(factory=list)

    def value(
        self, node: Node, path: str, owner: str, name: str, number: int = 0, form: int = 0
    ) -> Any:
        """Return an example value.

        Args:
            node: What is known of it.
            path: Where it stands: `body.a.b`, `query.x`, or `a.b` in an answer.
            owner: The nearest key around it.
            name: Its own key.
            number: Which of several it is.
            form: Which of the forms of an object is shown, where it has several.
        """
        if node.type == "object" or node.fields or node.values:
            return self.object(node, path, name or owner, number, form)
        if node.type == "array":
            return self._list(node, path, owner, name, number)
        return self._scalar(node, path, owner, name, number)

    def object(
        self, node: Node, path: str, owner: str, number: int = 0, form: int = 0
    ) -> dict[str, Any]:
        """Return an example object with all fields that it can have at the same time."""
        if node.values is not None and not node.fields:
            return {
                key: self.value(node.values, f"{path}.*", owner, owner, each)
                for each, key in enumerate(("first", "second"))
            }
        shown = node.fields.keys()
        if node.alternatives:
            shown = node.alternatives[form % len(node.alternatives)]
        return _in_time(
            {
                name: self.value(each, f"{path}.{name}" if path else name, owner, name, number)
                for name, each in node.fields.items()
                if name in shown
            }
        )

    def _list(self, node: Node, path: str, owner: str, name: str, number: int) -> list[Any]:
        items = node.items
        if items is None:
            return []
        inner = f"{path}[]"
        most = int(node.bounds.get("maxItems", _ITEMS))
        if items.is_scalar or not items.type:
            choices = items.choices or self._examples(items, path, owner, name)
            count = min(_ITEMS, most, len(choices) or 1) if choices else 1
            if items.type == "boolean":
                return [True]
            return [self._scalar(items, path, owner, name, number + each) for each in range(count)]
        return [
            self.value(items, inner, owner, name, number + each, form=each)
            for each in range(min(_ITEMS, most))
        ]

    def _examples(self, node: Node, path: str, owner: str, name: str) -> Sequence[Any]:
        place = f"{self.operation}>{path}"
        return [
            fitted
            for value in self.texts.examples(place, owner, name)
            if (fitted := _fitted(value, node)) is not None
        ]

    def _scalar(self, node: Node, path: str, owner: str, name: str, number: int) -> Any:
        if name == PAGE_TOKEN and not path.startswith(("query", "body")):
            return ""
        if path in self.sent and number == 0:
            fitted = _fitted(self.sent[path], node)
            if fitted is not None:
                return fitted
        if node.type == "boolean":
            return _truth(node, name, number)
        examples = self._examples(node, path, owner, name)
        if examples:
            round_, place = divmod(number, len(examples))
            is_id = _ID.search(name) and not node.choices
            return _another(examples[place], round_) if is_id and round_ else examples[place]
        if node.choices:
            choices = [each for each in node.choices if each != ""] or list(node.choices)
            fitted = [_fitted(each, node) for each in choices]
            usable = [each for each in fitted if each is not None] or choices
            return usable[number % len(usable)]
        made = _made(node, name, number)
        if made is None:
            self.missing.append(f"{self.operation}>{path}")
            made = _word(node, name, number)
        return made


def _another(value: Any, number: int) -> Any:
    """Return an id like another one."""
    if isinstance(value, int) and not isinstance(value, bool):
        return value + number * 1111
    places = [place for place, letter in enumerate(str(value)) if letter.isdigit()]
    if not places:
        return f"{value}{number}"
    digit = (int(value[places[-1]]) + 3 * number) % 10
    return f"{value[: places[-1]]}{digit}{value[places[-1] + 1 :]}"


def _in_time(made: dict[str, Any]) -> dict[str, Any]:
    """Return an object whose end follows its start, as its duration says."""
    start, end = made.get("start_time"), made.get("end_time")
    if not (isinstance(start, str) and isinstance(end, str)):
        return made
    if len(end) == len("17:00:00"):
        return {**made, "start_time": "08:30:00"}
    try:
        begun = datetime.fromisoformat(start)
        ended = datetime.fromisoformat(end)
    except ValueError:
        return made
    minutes = made.get("duration")
    if not isinstance(minutes, int) or not 0 < minutes < _DAY:
        if ended > begun:
            return made
        minutes = 45
    ended = begun + timedelta(minutes=minutes)
    return {**made, "end_time": ended.isoformat().replace("+00:00", "Z")}


def _truth(node: Node, name: str, number: int) -> bool:
    if isinstance(node.default, bool) and number == 0:
        return node.default
    usual = not _NEGATIVE.search(name.lower())
    return usual if (number + zlib.crc32(name.encode()) % 2 * number) % 2 == 0 else not usual


def _fitted(value: Any, node: Node) -> Any:
    """Return a value in the type that is wanted; None if it cannot have it."""
    if isinstance(value, bool) or value is None:
        return value if node.type in ("boolean", "") else None
    if node.type == "string":
        text = str(value)
        if node.choices and text not in map(str, node.choices):
            return None
        return text if len(text) <= node.bounds.get("maxLength", len(text)) else None
    if node.type in ("integer", "number"):
        try:
            number = float(value)
        except (TypeError, ValueError):
            return None
        if node.choices and value not in node.choices and str(value) not in map(str, node.choices):
            return None
        if not node.bounds.get("minimum", number) <= number <= node.bounds.get("maximum", number):
            return None
        if number == int(number):
            return int(number)
        return number if node.type == "number" else None
    return value if not node.type else None


def _made(node: Node, name: str, number: int) -> Any:
    """Return a value made from the format or the name; None if neither says enough."""
    low = name.lower()
    if node.type == "string":
        makers: Mapping[str, Callable[[], str]] = {
            "email": lambda: f"{PEOPLE[number % len(PEOPLE)]}@example.com",
            "date-time": lambda: _time(low, number),
            "date": lambda: _date(low),
            "uri": lambda: f"https://zoom.example.com/{low.removesuffix('_url')}/{number + 1}",
            "uuid": lambda: f"7f3c2a10-5b1e-4d7a-9c3e-0000000000{number + 10}",
        }
        form = node.format
        if not form:
            if low.endswith("email"):
                form = "email"
            elif low.endswith(("_url", "url", "_link")):
                form = "uri"
            elif low.endswith(("_time", "date_time", "_at")):
                form = "date-time"
            elif low.endswith("date") or low in ("from", "to"):
                form = "date"
        if form in makers:
            return makers[form]()
        return node.default if isinstance(node.default, str) and node.default else None
    if node.type in ("integer", "number"):
        least = node.bounds.get("minimum")
        if isinstance(node.default, int | float) and not isinstance(node.default, bool):
            return _fitted(node.default, node)
        if low in ("page_size", "page_count", "page_number", "total_records"):
            return 1
        return _fitted(least, node) if least is not None else None
    return {} if node.type == "object" else None


def _time(name: str, number: int) -> str:
    time = next(value for pattern, value in _TIMES if pattern.search(name))
    day = int(time[8:10]) + number
    return f"{time[:8]}{day:02}{time[10:]}"


def _date(name: str) -> str:
    return next(value for pattern, value in _DATES if pattern.search(name))


def _word(node: Node, name: str, number: int) -> Any:
    if node.type == "integer":
        return number + 1
    if node.type == "number":
        return number + 1.5
    return f"{name}{number + 1}"
