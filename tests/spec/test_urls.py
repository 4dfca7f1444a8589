from typing import Any

import pytest

from postman_openapi.reading.collection import Field
from postman_openapi.reading.urls import read_url


@pytest.mark.parametrize(
    ("text", "base", "segments", "query"),
    [
        (
            "https://a.example/b/c?d=e&f#g",
            "https://a.example",
            ("b", "c"),
            [("d", "e"), ("f", None)],
        ),
        ("{{baseUrl}}/b/:id", "{{baseUrl}}", ("b", ":id"), []),
        ("{{scheme}}://{{host}}:8080/b", "{{scheme}}://{{host}}:8080", ("b",), []),
        ("a.example:8080/b", "a.example:8080", ("b",), []),
        ("a.example", "a.example", (), []),
        ("/b/c", "", ("b", "c"), []),
        ("{{base/url?x}}/b", "{{base/url?x}}", ("b",), []),
        ("https://a.example/b/", "https://a.example", ("b", ""), []),
        ("https://a.example?x=1", "https://a.example", (), [("x", "1")]),
        ("", "", (), []),
        ("https://a.example/{{a/b}}/c", "https://a.example", ("{{a/b}}", "c"), []),
        ("https://a.example/x?a=b=c", "https://a.example", ("x",), [("a", "b=c")]),
    ],
)
def test_text(text: str, base: str, segments: tuple[str, ...], query: list[Any]) -> None:
    """An address that is a text is taken apart, variables left whole."""
    url = read_url(text)

    assert (url.base, url.segments) == (base, segments)
    assert [(each.key, each.value) for each in url.query] == query


@pytest.mark.parametrize(
    ("parts", "base", "segments"),
    [
        (
            {"host": ["a", "example"], "path": ["b"], "protocol": "https"},
            "https://a.example",
            ("b",),
        ),
        ({"host": "a.example", "path": "/b/c", "port": 81}, "a.example:81", ("b", "c")),
        ({"host": ["{{baseUrl}}"], "path": ["b/c", "d"]}, "{{baseUrl}}", ("b", "c", "d")),
        ({"host": ["a"], "path": [{"type": "string", "value": "b"}, None]}, "a", ("b", "")),
        ({"raw": "https://a.example/b"}, "https://a.example", ("b",)),
        ({"host": ["a"]}, "a", ()),
        ({"path": ["b"]}, "", ("b",)),
        ({}, "", ()),
        (None, "", ()),
    ],
)
def test_parts(parts: Any, base: str, segments: tuple[str, ...]) -> None:
    """An address in parts needs no text, and its parts may be lists or texts."""
    url = read_url(parts)

    assert (url.base, url.segments) == (base, segments)


@pytest.mark.parametrize(
    ("parts", "query"),
    [
        ({"raw": "https://a/b?c=d", "host": "a", "path": "b"}, (Field("c", "d"),)),
        ({"raw": "https://a/b?c=d", "host": "a", "path": "b", "query": []}, ()),
        ({"host": "a", "query": [{"key": "c", "value": "d"}]}, (Field("c", "d"),)),
        ({"host": "a", "query": "?c=d"}, (Field("c", "d"),)),
        ({"host": "a", "query": {"c": "d"}}, (Field("c", "d"),)),
        ({"host": "a", "query": [None, "x"]}, ()),
    ],
)
def test_query(parts: Any, query: tuple[Field, ...]) -> None:
    """A query is a list, a text or an object; without one the address's text tells."""
    assert read_url(parts).query == query
