from pathlib import Path
from typing import Any

import pytest

from postman_openapi.runtime.dialect import Dialect
from postman_openapi.runtime.encoding import encode
from postman_openapi.runtime.errors import InvalidArgumentError
from postman_openapi.runtime.operations import Operation, PathParameter
from postman_openapi.runtime.types import File


def encoded(body: Any, *media_types: str) -> dict[str, Any]:
    """Return a body as httpx takes it."""
    operation = Operation("put_it", "put", "it", "PUT", "/it", media_types=media_types)
    return encode(operation, body, "json")


def test_forms_of_a_whole_file(tmp_path: Path) -> None:
    """A body that is one file can be given as any file, its media type with it."""
    path = tmp_path / "a.png"
    path.write_bytes(b"data")
    for body in (b"data", path, str(path), ("a.png", b"data"), File(b"data")):
        found = encoded(body, "image/png")
        assert found == {"content": b"data", "headers": {"Content-Type": "image/png"}}
    found = encoded(("a.gif", b"data", "image/gif"), "image/*")
    assert found["headers"] == {"Content-Type": "image/gif"}


def test_tuple_is_a_list_in_json() -> None:
    """Where the body is JSON a tuple is no file."""
    assert encoded(("a", "b"), "application/json")["content"] == b'["a","b"]'


@pytest.mark.parametrize(
    ("body", "sent"), [({"a": 1}, "application/json"), (b"data", "application/octet-stream")]
)
def test_open_media_type_is_closed_when_sent(body: Any, sent: str) -> None:
    """A document that allows anything gets JSON or bytes, and is told so."""
    assert encoded(body, "*/*")["headers"] == {"Content-Type": sent}


def test_list_of_files_is_a_part_each() -> None:
    """A form repeats the name of a list of files; any other list is one part."""
    found = encoded({"photos": [b"a", File(b"b", "b.png")], "ids": [1, 2]}, "multipart/form-data")
    assert found["files"] == [
        ("photos", ("upload", b"a", None)),
        ("photos", ("b.png", b"b", None)),
        ("ids", (None, "[1,2]", None)),
    ]


@pytest.mark.parametrize(
    ("value", "expected"), [([1, "b"], "1,b"), ({"a": 1}, "a,1"), ("a,b", "a,b")]
)
def test_list_in_a_path(value: Any, expected: str) -> None:
    """A documented list stands in a path as one text; elsewhere it is refused."""
    dialect = Dialect()
    assert dialect.path_value(PathParameter("ids", False, True), value) == expected  # noqa: FBT003
    if not isinstance(value, str):
        with pytest.raises(InvalidArgumentError, match="ids"):
            dialect.path_value(PathParameter("ids", is_integer=False), value)
    with pytest.raises(InvalidArgumentError, match="ids"):
        dialect.path_value(PathParameter("ids", False, True), [])  # noqa: FBT003
