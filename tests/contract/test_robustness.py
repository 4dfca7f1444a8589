"""Answers that differ from what is documented: each JSON answer, spoilt in every field in turn."""

import copy
import json
import pickle
from collections.abc import Iterator, Sequence
from typing import Any

import httpx
import pytest

from tests.contract.calls import operations
from tests.contract.clients import Record, endpoints
from tests.contract.declarations import fields_of
from tests.contract.expectations import Answer, expectations
from tests.contract.outcomes import json_of

OTHERS: tuple[Any, ...] = (
    *(None, "text", "2026-13-45T25:61:61Z", -1, 2**70, 1.5, True),
    *([], {}, [1, "a"], {"a": 1}, [{"b": None}], [[{}]]),
)
MANY = 50
"""So many fields are each replaced by all others."""

ANSWERS = [answer for each in expectations() for answer in each.answers if answer.shape]
ENDPOINTS = endpoints()

each_answer = pytest.mark.parametrize(
    "answer",
    ANSWERS,
    ids=lambda each: f"{' '.join(each.example.call.address)} {each.example.status}",
)


def read(answer: Answer, data: Any) -> Any:
    """Read JSON data as the client reads the answer of an example."""
    endpoint = ENDPOINTS[operations()[answer.example.call.address].id]
    return endpoint.parse_response(httpx.Response(answer.example.status, json=data))


def touch(value: Any) -> int:
    """Read every declared field of a value and of what is nested in it; return how many."""
    if isinstance(value, Record):
        fields = fields_of(type(value))
        return len(fields) + sum(touch(getattr(value, name)) for name in fields)
    if isinstance(value, Sequence) and not isinstance(value, str | bytes):
        return sum(map(touch, value))
    return 0


def spoilt(data: Any) -> Iterator[Any]:
    """Yield JSON data with one field removed, replaced or added; it is changed in its place.

    In an answer with many fields each is replaced by some of the others in turn, so that all
    together see every one of them.
    """
    places = list(_places(data))
    step = 1 + len(places) // MANY
    for number, (container, key) in enumerate(places):
        kept = container[key]
        for other in OTHERS[number % step :: step]:
            if type(other) is not type(kept) or other != kept:
                container[key] = other
                yield data
        if isinstance(container, dict):
            del container[key]
            yield data
        container[key] = kept
    for container in _objects(data):
        container["added_later"] = {"deep": [1]}
        yield data
        del container["added_later"]


def _places(data: Any) -> Iterator[tuple[Any, Any]]:
    """Yield each container and key of a value, deepest last; only the first items of lists."""
    keys = list(data) if isinstance(data, dict) else range(min(len(data), 1))
    for key in keys:
        yield data, key
        if isinstance(data[key], dict | list):
            yield from _places(data[key])


def _objects(data: Any) -> Iterator[dict[str, Any]]:
    if isinstance(data, dict):
        yield data
    for container, key in list(_places(data)):
        if isinstance(container[key], dict):
            yield container[key]


@each_answer
def test_spoilt_answer_is_read_without_loss(answer: Answer) -> None:
    """Whatever one field holds, or if it is missing or new, every field is read, and none lost."""
    data = copy.deepcopy(answer.json)
    for each in spoilt(data):
        value = read(answer, each)
        touch(value)
        assert json_of(value) == each
    assert data == answer.json


@each_answer
def test_records_behave_like_values(answer: Answer) -> None:
    """Records compare, copy, pickle and hash as what they hold, and print their class."""
    first, second = (read(answer, copy.deepcopy(answer.json)) for _ in range(2))
    assert touch(first) == touch(second)
    assert first == second == copy.deepcopy(first)
    assert pickle.loads(pickle.dumps(first)) == first  # noqa: S301 - our own bytes
    assert repr(first) == repr(second)
    if isinstance(first, Record):
        assert hash(first) == hash(second)
        assert repr(first).startswith(f"{type(first).__name__}(")
        assert all(first[key] == value for key, value in answer.json.items())
        assert list(first) == list(answer.json)
        other = read(answer, {**answer.json, "added_later": 1})
        assert first != other


def test_guard_notices_a_lost_field() -> None:
    """Each variant differs from the answer, and no field is left as it is."""
    data = {"a": 1, "b": [{"c": 2}]}
    variants = {json.dumps(each) for each in spoilt(data)}
    assert len(variants) > 40
    assert json.dumps(data) not in variants


def test_guard_counts_what_is_read() -> None:
    """Every field of a record is read, those of nested ones included."""
    answer = max(ANSWERS, key=lambda each: len(each.example.body))
    assert touch(read(answer, answer.json)) > 100
