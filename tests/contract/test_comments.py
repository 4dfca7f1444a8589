import json
from typing import Any

import pytest

from tests.contract.comments import read


def said(text: str) -> list[tuple[str, str, bool, Any]]:
    """Return each member with its place, what is said of it, and whether it is sent."""
    return [
        (".".join(place), each.description, each.is_sent, each.value.json)
        for place, each in read(text).places()
    ]


@pytest.mark.parametrize(
    "value",
    [
        *({}, [], "", 0, -1.5e300, None, True, {"": {"a": [1, [2, {"b": "c"}]]}}),
        {"url": "https://example.com//x", "note": 'say "// no", then \\ and \n', "//": "//"},
        [{"a": "}"}, {"b": "]"}, {"c": "{,:"}, {"\u00fc\u4f1a": "\U0001f600"}],
    ],
)
@pytest.mark.parametrize("indent", [None, 0, 4])
def test_json_is_read_as_it_is(value: Any, indent: int | None) -> None:
    """What has no comments is plain JSON; signs inside of strings mean nothing."""
    assert read(json.dumps(value, indent=indent)).json == value


def test_comments_belong_to_the_key_below() -> None:
    """Comments above a key, one or several, are said of it and of nothing else."""
    text = """// Of the body.
    {
      // The name: a "quoted" one, {braces}, // and slashes.
      "name": "x", "plain": 1,
      // One line,
      //   and another.
      "inner": {
        // Deep.
        "key": [ {
          // In a list.
          "id": 1 }, { "id": 2 } ]
      }
      // Said of nothing.
    }
    // The end."""
    assert said(text) == [
        ("name", 'The name: a "quoted" one, {braces}, // and slashes.', True, "x"),
        ("plain", "", True, 1),
        ("inner", "One line, and another.", True, {"key": [{"id": 1}, {"id": 2}]}),
        ("inner.key", "Deep.", True, [{"id": 1}, {"id": 2}]),
        ("inner.key.[].id", "In a list.", True, 1),
        ("inner.key.[].id", "", True, 2),
    ]


def test_members_that_are_commented_out() -> None:
    """A member that is a comment is known with all that it holds, and is not sent."""
    text = """{
      "sent": 1,
      // Said of it.
      // "off": {
      //   // Said of what is inside.
      //   "deep": [
      //     1
      //   ],
      //   // Twice out.
      //   // "out": "a, // b"
      // },
      // Of the last.
      // "last": null
    }"""
    assert read(text).json == {"sent": 1}
    assert said(text) == [
        ("sent", "", True, 1),
        ("off", "Said of it.", False, {"deep": [1]}),
        ("off.deep", "Said of what is inside.", True, [1]),
        ("off.out", "Twice out.", False, "a, // b"),
        ("last", "Of the last.", False, None),
    ]
    assert read('{\n// "only": 1\n}').json == {}


@pytest.mark.parametrize("comment", ['"a": means b.', '"a" alone', '"a": {', '"a": 1 and more'])
def test_text_that_looks_like_a_member_is_text(comment: str) -> None:
    """A comment that begins like a member and is none is said of the key below."""
    assert said(f'{{\n// {comment}\n"x": 1}}') == [("x", comment, True, 1)]


@pytest.mark.parametrize(
    "text",
    ["", "// Nothing.", "{", '{"a": 1', '{"a" 1}', '{"a": 1 "b": 2}', "[1 2]", "{1: 2}", "{} {}"],
)
def test_what_is_no_json_is_an_error(text: str) -> None:
    """Nothing is guessed: what is not JSON without its comments is refused."""
    with pytest.raises(ValueError, match=r"."):
        read(text)
