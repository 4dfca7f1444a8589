"""What holds for every collection, tried on made-up ones."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openapi_spec_validator import validate

from postman_openapi import NotACollectionError, convert, read_collection
from postman_openapi.diagnostics import Diagnostics
from postman_openapi.documents import document_text
from postman_openapi.gathering.routes import routes_of
from postman_openapi.gathering.sources import sources_of
from postman_openapi.reading.collection import Collection
from tests.spec.samples import SCHEMA

SPEC = Path(__file__).parents[2] / "spec"

texts = st.one_of(
    st.text(max_size=12),
    st.sampled_from(
        ["id", "users", ":id", "{{baseUrl}}", "{x}", "7", "true", '{"a":1}', "a/b", "%", "\ud800"]
    ),
)
jsons = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=8,
)


Draw = st.DrawFn


def loosely(strategy: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Return a strategy that now and then gives something else altogether."""
    return st.one_of(strategy, strategy, strategy, st.none(), jsons)


def some(draw: Draw, **members: st.SearchStrategy[Any]) -> dict[str, Any]:
    """Draw an object that has some of these members, each loosely what it should be."""
    return {
        name: draw(loosely(strategy)) for name, strategy in members.items() if draw(st.booleans())
    }


@st.composite
def fields(draw: Draw) -> list[Any]:
    """Draw named values."""
    return [
        {"key": draw(loosely(texts)), "value": draw(loosely(texts))}
        | some(
            draw,
            description=texts,
            disabled=st.booleans(),
            type=st.sampled_from(["text", "file"]),
            src=texts,
        )
        for _ in range(draw(st.integers(0, 3)))
    ]


@st.composite
def urls(draw: Draw) -> Any:
    """Draw an address, as a text or in parts."""
    if draw(st.booleans()):
        return draw(texts)
    parts = st.lists(texts, max_size=3)
    return some(
        draw,
        raw=texts,
        host=parts,
        path=parts,
        query=fields(),
        variable=fields(),
        port=st.just("8080"),
        protocol=st.just("https"),
    )


@st.composite
def bodies(draw: Draw) -> dict[str, Any]:
    """Draw a body of any mode."""
    mode = draw(st.sampled_from(["raw", "json", "formdata", "urlencoded", "graphql", "file", "x"]))
    if mode == "json":
        return {"mode": "raw", "raw": json.dumps(draw(jsons))}
    content = {"raw": texts, "formdata": fields(), "urlencoded": fields()}
    return {"mode": mode, mode: draw(loosely(content.get(mode, jsons)))}


@st.composite
def auths(draw: Draw) -> dict[str, Any]:
    """Draw an authentication."""
    kind = draw(st.sampled_from(["basic", "bearer", "apikey", "oauth2", "noauth", "odd"]))
    return {"type": kind, kind: draw(fields())}


@st.composite
def requests(draw: Draw) -> dict[str, Any]:
    """Draw a request."""
    methods = st.sampled_from(["GET", "POST", "PUT", "PURGE", "delete", "A-B"])
    return {"method": draw(methods)} | some(
        draw, url=urls(), header=fields(), body=bodies(), description=texts, auth=auths()
    )


@st.composite
def examples(draw: Draw) -> dict[str, Any]:
    """Draw a recorded answer."""
    return some(
        draw,
        name=texts,
        code=st.sampled_from([200, 204, 404, 0, "500", 999]),
        body=st.one_of(texts, jsons.map(json.dumps)),
        header=fields(),
        originalRequest=requests(),
        status=texts,
    )


@st.composite
def items(draw: Draw, depth: int = 0) -> dict[str, Any]:
    """Draw a request with its examples, or a folder."""
    name = draw(loosely(texts))
    if depth < 3 and draw(st.integers(0, 3)) == 0:
        inner = draw(st.lists(items(depth + 1), max_size=3))
        return {"name": name, "item": inner} | some(draw, auth=auths(), variable=fields())
    request = draw(st.one_of(requests(), texts))
    return {"name": name, "request": request} | some(
        draw, response=st.lists(examples(), max_size=3)
    )


@st.composite
def collections(draw: Draw) -> dict[str, Any]:
    """Draw a collection; only its outermost shape is as it should be."""
    info = {"name": draw(loosely(texts)), "schema": SCHEMA}
    return {"info": info, "item": draw(st.lists(items(), max_size=4))} | some(
        draw, variable=fields(), auth=auths(), event=jsons
    )


def operations(document: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield all operations of a document, also those outside of OpenAPI."""
    for path_item in document["paths"].values():
        yield from (value for key, value in path_item.items() if key != "servers")
    yield from (each["operation"] for each in document.get("x-unsupported-operations", []))


def written(data: dict[str, Any]) -> bytes:
    """Return a collection as a file has it; half characters are escaped."""
    return json.dumps(data).encode()


def keys(collection: Collection) -> set[tuple[str, ...]]:
    """Return the methods and paths of a collection's requests."""
    return {route.key for route in routes_of(sources_of([collection], ()), Diagnostics())}


@given(collections())
def test_every_collection_becomes_a_valid_document(data: dict[str, Any]) -> None:
    """A collection, however odd its members, becomes a valid document that can be written."""
    document = convert(read_collection(written(data))).document

    validate(json.loads(document_text(document).encode()))


@given(collections())
def test_nothing_is_lost(data: dict[str, Any]) -> None:
    """Each method and path is an operation of its own id, and every example is in one."""
    collection = read_collection(written(data))

    found = list(operations(convert(collection).document))

    assert len(found) == len(keys(collection))
    assert len({each["operationId"] for each in found}) == len(found)
    assert sum(len(each.get("x-examples", {})) for each in found) == sum(
        len(request.examples) for request in collection.requests
    )


@given(collections())
def test_conversion_changes_nothing_of_its_input(data: dict[str, Any]) -> None:
    """Converting twice gives the same, and what is read from an object is left as it is."""
    before = json.dumps(data)
    collection = read_collection(data)

    assert convert(collection) == convert(collection)
    assert json.dumps(data) == before


@given(st.one_of(jsons.map(json.dumps), st.text(), st.binary()))
def test_anything_else_is_refused_clearly(data: str | bytes) -> None:
    """Input that is no collection is refused by the one error that is meant for it."""
    with pytest.raises(NotACollectionError) as caught:
        read_collection(data)

    assert len(str(caught.value).splitlines()) == 1


def test_same_bytes_under_every_hash_seed() -> None:
    """The document does not depend on the order that Python's hashes happen to have."""
    program = (
        "import sys\n"
        "from pathlib import Path\n"
        "from postman_openapi import convert, load_profile, read_collection\n"
        "from postman_openapi.documents import document_text\n"
        "sources = sorted(Path(sys.argv[1]).glob('*.json'))\n"
        "collections = [read_collection(each.read_bytes(), each.name) for each in sources]\n"
        "conversion = convert(collections, load_profile(sys.argv[2]))\n"
        "print(document_text(conversion.document), *conversion.diagnostics)\n"
    )
    sources = [str(SPEC / "collections"), str(SPEC / "profile.toml")]

    outputs = {
        subprocess.run(  # noqa: S603 - our own program
            [sys.executable, "-c", program, *sources],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(SPEC)},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("0", "1", "2")
    }

    assert len(outputs) == 1
