"""Where values stand in what a collection says of a request."""

from collections.abc import Iterator
from typing import Any

from tests.contract.collection import Request
from tests.contract.expectations import Answer, Expectation
from tests.contract.shapes import Place

Leaf = tuple[str, Place, Any]


def texts(expectation: Expectation) -> Iterator[tuple[str, Place, str]]:
    """Yield each text of a request and its answers with its place."""
    for name, at, value in leaves(expectation):
        if isinstance(value, str):
            yield name, at, value


def leaves(expectation: Expectation) -> Iterator[Leaf]:
    """Yield each value of a request and its answers that holds no others, with its place."""
    request = expectation.request
    name = _name(request)
    for field in (*request.path, *request.query, *request.form):
        yield f"{name} {field.key}", (), field.value
    for at, member in request.body.places() if request.body else ():
        if not isinstance(member.value.json, dict | list):
            yield f"{name} body {'.'.join(at)}", at, member.value.json
    for answer in expectation.answers:
        for at, value in _values(answer.json, ()):
            yield place_of(expectation, answer, at), at, value


def _values(value: Any, at: Place) -> Iterator[tuple[Place, Any]]:
    if isinstance(value, dict):
        for key, each in value.items():
            yield from _values(each, (*at, key))
    elif isinstance(value, list):
        for each in value:
            yield from _values(each, (*at, "[]"))
    else:
        yield at, value


def sent_objects(request: Request) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield the objects that a request sends, its parameters and form among them."""
    call, name = request.call, _name(request)
    yield name, {**dict(call.query), **dict(call.form)}
    for at, each in _dicts(call.json, ()):
        yield f"{name} body {'.'.join(at)}", each


def answered_objects(expectation: Expectation) -> Iterator[tuple[Answer, Place, dict[str, Any]]]:
    """Yield the objects of all answers."""
    for answer in expectation.answers:
        for at, each in _dicts(answer.json, ()):
            yield answer, at, each


def _dicts(value: Any, at: Place) -> Iterator[tuple[Place, dict[str, Any]]]:
    if isinstance(value, dict):
        yield at, value
        for key, each in value.items():
            yield from _dicts(each, (*at, key))
    elif isinstance(value, list):
        for each in value:
            yield from _dicts(each, (*at, "[]"))


def lists(value: Any, at: Place) -> Iterator[tuple[Place, list[Any]]]:
    """Yield the lists in a JSON value."""
    if isinstance(value, dict):
        for key, each in value.items():
            yield from lists(each, (*at, key))
    elif isinstance(value, list):
        yield at, value
        for each in value:
            yield from lists(each, (*at, "[]"))


def _name(request: Request) -> str:
    return request.name if request.is_event else " ".join(request.address)


def place_of(expectation: Expectation, answer: Answer, at: Place) -> str:
    """Return what a place in an answer is called."""
    return " ".join([*expectation.request.address, str(answer.example.status), ".".join(at)])
