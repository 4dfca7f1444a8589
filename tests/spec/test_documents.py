import json
from pathlib import Path

import pytest

from postman_openapi.documents import NotADocumentError, document_text, load_document
from postman_openapi.files import FileError

MINIMAL = {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {}}


@pytest.mark.parametrize("name", ["a.json", "a"])
def test_json_is_read(tmp_path: Path, name: str) -> None:
    """A document is JSON unless its suffix says otherwise."""
    (tmp_path / name).write_text(json.dumps(MINIMAL))

    assert load_document(tmp_path / name) == MINIMAL


def test_yaml_is_read(tmp_path: Path) -> None:
    """A document may be YAML."""
    (tmp_path / "a.yaml").write_text("openapi: 3.0.3\npaths: {}\n")

    assert load_document(tmp_path / "a.yaml") == {"openapi": "3.0.3", "paths": {}}


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("a.json", "{", "no JSON: Expecting property name"),
        ("a.json", b"\xff\xfe{", "no JSON"),
        ("a.yaml", "a: [", "no YAML"),
        ("a.json", "[]", "a JSON object, this is none"),
        ("a.json", '{"item": []}', "this is a Postman collection; convert it first"),
        ("a.json", '{"collection": {}}', "this is a Postman collection"),
        ("a.json", '{"swagger": "2.0"}', "this is version 2.0 of Swagger"),
        ("a.json", "{}", "this is something else"),
        ("a.json", '{"openapi": "3.0.0", "paths": []}', "`paths` must be an object"),
        ("a.json", "[" * 100_000, "nested too deeply"),
    ],
)
def test_what_is_no_document(tmp_path: Path, name: str, text: str | bytes, message: str) -> None:
    """Each kind of wrong input gets one line that names the file."""
    path = tmp_path / name
    path.write_bytes(text.encode() if isinstance(text, str) else text)

    with pytest.raises(NotADocumentError, match=message) as caught:
        load_document(path)

    assert str(caught.value).startswith(str(path))
    assert "\n" not in str(caught.value)


def test_missing_file(tmp_path: Path) -> None:
    """A file that is not there is said to be so."""
    with pytest.raises(FileError, match="cannot read"):
        load_document(tmp_path / "none.json")


def test_text_is_readable_and_stable() -> None:
    """Letters are written as they are, half characters as escapes, and it can be read back."""
    document = {"info": {"title": "Bücher \ud83d"}}

    text = document_text(document)

    assert text == '{\n "info": {\n  "title": "Bücher \\ud83d"\n }\n}\n'
    assert json.loads(text.encode()) == document
