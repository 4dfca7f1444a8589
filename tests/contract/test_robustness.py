"""Answers that differ from what is documented: each JSON answer, spoilt in every field in turn."""

import copy
import importlib
import json
import pickle
from collections.abc import Iterator
from types import ModuleType, SimpleNamespace
from typing import Any

import httpx
import pytest

from tests.contract.collection import Example, examples
from zoom_openapi import catalogue

CLIENT = SimpleNamespace(raise_on_unexpected_status=False)
OTHERS: tuple[Any, ...] = (None, "text", -1, 1.5, True, [], {}, [1, "a"], {"a": 1}, [{"b": None}])


def is_parsed(example: Example) -> bool:
    """Tell whether an example's answer becomes a model."""
    operation = catalogue.load().match(example.method, example.path)
    assert operation is not None
    return "json" in example.content_type and operation.is_success(example.status)


ANSWERS = [example for example in examples() if example.body and is_parsed(example)]
each_answer = pytest.mark.parametrize(
    "example", ANSWERS, ids=[f"{each.request}-{each.status}" for each in ANSWERS]
)


def endpoint_of(example: Example) -> ModuleType:
    """Return the generated module of an example's operation."""
    operation = catalogue.load().match(example.method, example.path)
    assert operation is not None
    return importlib.import_module(f"zoom_openapi.api.{operation.resource}.{operation.id}")


def parsed(endpoint: ModuleType, status: int, data: Any) -> Any:
    """Parse a JSON answer."""
    response = httpx.Response(status, json=data)
    return endpoint._parse_response(client=CLIENT, response=response)


def spoilt(data: Any) -> Iterator[Any]:
    """Yield copies of JSON data, each with one field removed, replaced or added."""
    for container, key in _places(data):
        kept = container[key]
        for other in OTHERS:
            if type(other) is not type(kept) or other != kept:
                container[key] = other
                yield data
        container[key] = kept
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
def test_spoilt_answer_is_parsed_without_loss(example: Example) -> None:
    """Whatever one field holds, or if it is missing or new, parsing works and loses nothing."""
    endpoint = endpoint_of(example)
    data = json.loads(example.body)
    for each in spoilt(data):
        assert parsed(endpoint, example.status, each).to_dict() == each


@each_answer
def test_models_behave_like_values(example: Example) -> None:
    """Models compare, copy, pickle, and print their class and fields."""
    endpoint = endpoint_of(example)
    first, second = (parsed(endpoint, example.status, json.loads(example.body)) for _ in range(2))
    assert first == second == copy.deepcopy(first)
    assert pickle.loads(pickle.dumps(first)) == first  # noqa: S301 - our own bytes
    assert repr(first).startswith(f"{type(first).__name__}(")


def test_guard_notices_a_lost_field() -> None:
    """The comparison fails for a model that drops or changes something."""
    data = {"a": 1, "b": [{"c": 2}]}
    variants = {json.dumps(each) for each in spoilt(data)}
    assert len(variants) > 40
    assert json.dumps(data) not in variants
