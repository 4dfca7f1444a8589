"""Example values: what a request sends and what its answer then says.

A value is, in this order: what the request had under the same name, one of those that the texts
give, one of those that it can have, one made from its format or its name. The n-th object of a
list gets the n-th of the values of each of its fields.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from attrs import define, field

from carrying.made_values import another, fitted, in_time, made, truth, word
from carrying.people import of_one_person

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from carrying.facts import Node
    from carrying.texts import Texts

_ID = re.compile(r"(?:^|_)(?:uu)?ids?$")
_ITEMS = 2
PAGE_TOKEN = "next_page_token"  # noqa: S105 - the name of a field


@define(slots=False)
class Sampler:
    """Makes the example values of one exchange.

    Attributes:
        operation: The key of the operation.
        texts: Where example values stand.
        sent: What the request holds, by where an answer repeats it.
        missing: Places for which nothing was found but a made-up word.
        form: Which of the forms of objects is shown, where they have several.
    """

    operation: str
    texts: Texts
    sent: Mapping[str, Any] = field(factory=dict)
    missing: list[str] = field(factory=list)
    form: int = 0

    def value(
        self, node: Node, path: str, owner: str, name: str, number: int = 0, *, form: int = 0
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
        shown = tuple(node.fields)
        if node.alternatives:
            form = form or self.form
            shown = node.alternatives[form % len(node.alternatives)]
            number += form
        shown_values = {
            name: self.value(each, f"{path}.{name}" if path else name, owner, name, number)
            for name, each in node.fields.items()
            if name in shown
        }
        repeated = [
            name for name in shown_values if (f"{path}.{name}" if path else name) in self.sent
        ]
        return in_time(of_one_person(shown_values, number, repeated if number == self.form else ()))

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
        found: list[Any] = []
        for each in range(min(_ITEMS if items.fields else 1, most)):
            value = self.value(items, inner, owner, name, number + each, form=each)
            if value not in found:
                found.append(value)
        return found

    def _examples(self, node: Node, path: str, owner: str, name: str) -> Sequence[Any]:
        place = f"{self.operation}>{path}"
        return [
            fitting
            for value in self.texts.examples(place, owner, name)
            if (fitting := fitted(value, node)) is not None
        ]

    def _scalar(self, node: Node, path: str, owner: str, name: str, number: int) -> Any:
        if name == PAGE_TOKEN and not path.startswith(("query", "body")):
            return ""
        if path in self.sent and number in (0, self.form):
            repeated = fitted(self.sent[path], node)
            if repeated is not None:
                return repeated
        if node.type == "boolean":
            return truth(node, name, number)
        examples = self._examples(node, path, owner, name)
        if examples:
            round_, place = divmod(number, len(examples))
            is_id = _ID.search(name) and not node.choices
            return another(examples[place], round_) if is_id and round_ else examples[place]
        if node.choices:
            choices = [each for each in node.choices if each != ""] or list(node.choices)
            usable = [each for each in (fitted(e, node) for e in choices) if each is not None]
            usable = usable or choices
            return usable[number % len(usable)]
        value = made(node, name, number)
        if value is None:
            self.missing.append(f"{self.operation}>{path}")
            value = word(node, name, number)
        return value
