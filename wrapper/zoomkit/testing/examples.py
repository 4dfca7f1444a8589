"""Documented examples as answers, with what the request itself says put in."""

from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import unquote

from zoomkit.catalogue import Catalogue, Operation
from zoomkit.testing.messages import Answer
from zoomkit.testing.records import copied
from zoomkit.testing.routing import Call

_PAGES = ("next_page_token", "page_number")


class Examples:
    """Answers with examples.

    Args:
        catalogue: The operations and their examples.
    """

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue

    def answer(self, call: Call) -> Answer:
        """Answer with the documented success whose page is asked for, and whose query is most like.

        The ids in the request's path and its fields stand in it where the example has its own.
        """
        successes = self._successes(call.operation)
        if not successes:
            return Answer(min(call.operation.successes, default=204))

        def likeness(example: Mapping[str, Any]) -> tuple[int, int]:
            asked = dict(example["request"].get("query", ()))
            sent = {name: str(value) for name, value in call.query.items()}
            pages = sum(asked.get(name) == sent.get(name) for name in _PAGES)
            return pages, sum(sent.get(name) == value for name, value in asked.items())

        # An empty one beside others is no success: that the plan lacks something is said by it.
        with_body = [each for each in successes if each["response"].get("body") is not None]
        best = max(with_body or successes, key=likeness)
        body = best["response"].get("body")
        ids = best["request"].get("path", {})
        given = {
            unquote(str(ids[name])): value
            for name, value in call.wire_path().items()
            if name in ids and unquote(str(ids[name])) != value
        }
        body = _replaced(body, given) if given else copied(body)
        if isinstance(body, dict):
            _fill(body, call.fields)
        return Answer(best["status"], body)

    def body(self, operation: Operation) -> Any:
        """Return one body with all that an operation's documented successes show; None without."""
        return _merged([each["response"].get("body") for each in self._successes(operation)])

    def _successes(self, operation: Operation) -> list[Mapping[str, Any]]:
        examples = self._catalogue.examples.get(operation.id, {})
        return [each for each in examples.values() if operation.is_success(each["status"])]


def _merged(values: Sequence[Any]) -> Any:
    """Return one value with the fields of all, each as the first has it; of lists, one item."""
    values = [each for each in values if each is not None]
    if values and all(isinstance(each, dict) for each in values):
        names = dict.fromkeys(name for each in values for name in each)
        return {name: _merged([each[name] for each in values if name in each]) for name in names}
    if values and all(isinstance(each, list) for each in values):
        item = _merged([item for each in values for item in each])
        return [] if item is None else [item]
    return values[0] if values else None


def _replaced(value: Any, given: Mapping[str, str]) -> Any:
    """Return a value in which each id of the example is the one that was given."""
    if isinstance(value, dict):
        return {name: _replaced(each, given) for name, each in value.items()}
    if isinstance(value, list):
        return [_replaced(each, given) for each in value]
    if isinstance(value, bool) or str(value) not in given:
        return value
    return _like(value, given[str(value)])


def _fill(body: dict[str, Any], fields: Mapping[str, Any]) -> None:
    for name, value in fields.items():
        if name in body and value is not None:
            body[name] = _filled(body[name], value)


def _filled(example: Any, value: Any) -> Any:
    """Return an example with a value put in; it keeps its form where the value has another one."""
    if isinstance(example, dict) and isinstance(value, Mapping):
        _fill(example, value)
        return example
    if isinstance(example, list) and isinstance(value, list):
        if example and isinstance(example[0], dict):
            return [_filled(copied(example[0]), each) for each in value]
        return copied(value)
    is_single = not isinstance(example, dict | list) and not isinstance(value, Mapping | list)
    return _like(example, value) if is_single else example


def _like(example: Any, value: Any) -> Any:
    """Return a value as the type that the example has; the example where it cannot be that."""
    if isinstance(example, str) and not isinstance(value, bool):
        return str(value)
    if isinstance(example, int) and not isinstance(example, bool) and isinstance(value, str):
        return int(value) if value.isdecimal() else example
    return value if example is None or isinstance(value, type(example)) else example
