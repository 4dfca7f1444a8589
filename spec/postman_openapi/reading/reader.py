"""Bytes to a `Collection`: what is a collection at all, and its outermost level."""

from collections.abc import Iterable, Mapping
from typing import Any

from postman_openapi.diagnostics import Diagnostics, Problem
from postman_openapi.errors import NotACollectionError
from postman_openapi.expressions import expression
from postman_openapi.reading.coercion import list_of, mapping_of, text_of
from postman_openapi.reading.collection import Collection
from postman_openapi.reading.fields import read_fields
from postman_openapi.reading.items import read_items
from postman_openapi.reading.json_input import LoadedJson, json_text, load_json
from postman_openapi.reading.messages import read_auth
from postman_openapi.reading.scripts import report_scripts

_FIRST_FORMAT = expression(r"/v1\.\d")
# What people hand over instead of a collection, by a key that only it has.
_OTHER_FORMATS = (
    ("openapi", "an OpenAPI document"),
    ("swagger", "a Swagger document"),
    ("asyncapi", "an AsyncAPI document"),
    ("_postman_variable_scope", "a Postman environment"),
    ("log", "an HTTP archive"),
    ("resources", "an Insomnia export"),
)


def read_collection(data: bytes | str | Mapping[str, Any], file: str = "") -> Collection:
    """Read a Postman collection of format v2.0 or v2.1.

    Args:
        data: The collection's JSON, or what a JSON reader made of it; an outer
            `{"collection": ...}` as Postman's API writes it may stand around it.
        file: What the file is called, to tell it from others that give the same document.

    Returns:
        The collection; what could not be read is among its diagnostics.

    Raises:
        NotACollectionError: The data is something else; the text says what.
    """
    text = json_text(data)
    # The largest things are let go as soon as they are used: bytes, text and values would stand
    # side by side.
    del data
    loaded = load_json(text)
    del text
    raw = _collection_object(loaded.value)
    info = mapping_of(raw.get("info"))
    name = text_of(info.get("name")).strip() or "API"
    diagnostics = Diagnostics()
    _report_input(diagnostics, name, loaded)
    report_scripts(raw, diagnostics.at(name))
    content = read_items(list_of(raw["item"]), diagnostics)
    return Collection(
        name=name,
        description=text_of(info.get("description")),
        version=_version(info.get("version")),
        auth=read_auth(raw.get("auth")),
        variables=read_fields(raw.get("variable")),
        folders=content.folders,
        requests=content.requests,
        diagnostics=diagnostics.as_tuple(),
        file=file,
    )


def _collection_object(value: Any) -> Mapping[str, Any]:
    """Return the object that holds `info` and `item`, or say what the input is instead."""
    if not isinstance(value, dict):
        raise NotACollectionError(f"not a Postman collection: the input is {_kind(value)}")
    inner = value.get("collection")
    raw = inner if isinstance(inner, dict) and "item" not in value else value
    for key, kind in _OTHER_FORMATS:
        if key in raw and "item" not in raw:
            raise NotACollectionError(f"not a Postman collection: this is {kind}")
    schema = text_of(mapping_of(raw.get("info")).get("schema"))
    if _FIRST_FORMAT.search(schema) or ("requests" in raw and "item" not in raw):
        raise NotACollectionError(
            "this is a Postman collection of format v1; export it from Postman as v2.1"
        )
    if not isinstance(raw.get("info"), Mapping):
        raise NotACollectionError('not a Postman collection: it has no object "info"')
    if not isinstance(raw.get("item"), list):
        raise NotACollectionError('not a Postman collection: it has no list "item"')
    return raw


def _kind(value: Any) -> str:
    if isinstance(value, list):
        return "a list"
    return "empty" if value is None else f"a {type(value).__name__}"


def _version(value: Any) -> str:
    """Return a version that stands as text or as an object of numbers."""
    if not isinstance(value, dict):
        return text_of(value).strip()
    if "major" not in value:
        return text_of(value.get("string")).strip()
    numbers: Iterable[str] = (text_of(value.get(key)) or "0" for key in ("major", "minor", "patch"))
    return ".".join(numbers)


def _report_input(diagnostics: Diagnostics, name: str, loaded: LoadedJson) -> None:
    site = diagnostics.at(name)
    for key in loaded.duplicate_keys:
        site.report(
            Problem.DUPLICATE_KEY,
            f"an object has the key {key!r} more than once",
            "the last one is used, as JSON readers do",
        )
    if loaded.has_lone_surrogates:
        site.report(
            Problem.LONE_SURROGATE,
            "a text holds half a character",
            "U+FFFD stands in its place",
        )
