"""The entries of large files: read where they are, and the same as if all had been parsed."""

import json

import pytest

from postman_openapi.runtime.entries import Entries, section
from zoom_openapi import catalogue

LINES = """{
 "$comment": "Not \\"to\\" be edited.",
 "things": {
  "a": {"b": [1, {"c": "\\n }"}]},
  "quoted \\"name\\"": 2,
  "several": {
   "one": {"x": 1},
   "two": {"x": 2}
  }
 },
 "others": {
  "a": "of another section"
 }
}
"""


@pytest.mark.parametrize("name", ["things", "others"])
@pytest.mark.parametrize("levels", [None, 1, 2])
def test_entries_are_those_of_the_whole(name: str, levels: int | None) -> None:
    """An entry is what parsing the whole text would give, however that is laid out."""
    whole = json.loads(LINES)
    text = LINES if levels is None else json.dumps(whole, indent=levels)
    assert dict(section(text, name)) == whole[name]


def test_nothing_else_is_parsed() -> None:
    """What is not asked for is not parsed: it could be no JSON at all."""
    found = section(LINES.replace('"x": 1', "broken"), "things")
    assert isinstance(found, Entries)
    assert (list(found), found["a"]) == (
        list(json.loads(LINES)["things"]),
        {"b": [1, {"c": "\n }"}]},
    )
    with pytest.raises(ValueError, match="double quotes"):
        found["several"]


def test_entry_is_parsed_once() -> None:
    """Whoever asks twice gets the same object."""
    found = section(LINES, "things")
    assert found["a"] is found["a"]


@pytest.mark.parametrize("text", [LINES, json.dumps(json.loads(LINES))])
def test_absent_section(text: str) -> None:
    """A section that is not there is no empty one."""
    with pytest.raises(KeyError):
        section(text, "nothing")


def test_generated_files_are_read_by_entries() -> None:
    """The files of the client have the form that needs no parsing of the whole."""
    generated = (catalogue.examples(), catalogue.load().schemas.components)
    assert [type(each).__name__ for each in generated] == ["Entries", "Entries"]
