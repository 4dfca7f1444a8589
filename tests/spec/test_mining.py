import re
from pathlib import Path

import pytest

from postman_openapi.gathering.mining import (
    ErrorCode,
    FieldProse,
    mine_example,
    mine_field,
    mine_operation,
)
from postman_openapi.gathering.prose import paragraphs
from postman_openapi.profile import Profile, load_profile
from postman_openapi.schemas.marks import Marks

ZOOM = load_profile(Path(__file__).parents[2] / "spec" / "profile.toml")
LABEL = "**[Rate Limit Label](https://example.com/limits#labels):** "


def only(*choices: str) -> Marks:
    """Return what the mark of a list of values says."""
    return Marks(choices=choices)


@pytest.mark.parametrize(
    ("line", "scopes"),
    [
        ("**Scopes:** `a:read:admin` `a:read`", ["a:read:admin", "a:read"]),
        ("**Scope:** `a:read`, `b:write`.", ["a:read", "b:write"]),
        ("**Scopes**:`a_b:read`", ["a_b:read"]),
        ("**Scopes:** `a:read` or `b:read`<br>", ["a:read", "b:read"]),
        ("**Scope:** a:read:admin", ["a:read:admin"]),
        ("Scopes: `a:read`", ["a:read"]),
        (" **Scope:** `a:read`,`a:read` ", ["a:read"]),
    ],
)
def test_scopes(line: str, scopes: list[str]) -> None:
    """Scopes are found in every way in which they are written, and their line goes."""
    mined = mine_operation(f"First.<br>\n{line}\nLast.", ZOOM)

    assert mined.extensions == {"x-scopes": scopes}
    assert mined.description == "First.\n\nLast."


def test_prose_among_scopes_stays() -> None:
    """A line that says more than scopes stays as prose."""
    line = "**Scope:** `a:read` for masters. `b:read` for everybody else."

    mined = mine_operation(line, ZOOM)

    assert mined.extensions == {"x-scopes": ["a:read", "b:read"]}
    assert mined.description == line


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        (f"{LABEL}`Light`", ""),
        (f"One.<br>{LABEL}`Light` Two.", "One.\n Two."),
        ("**Rate Limit Label:** `Light`", ""),
        ("**[Rate Limit Label](x)**: `Light`", ""),
    ],
)
def test_rate_limit_label(text: str, rest: str) -> None:
    """A label is found, and only what says it goes."""
    mined = mine_operation(text, ZOOM)

    assert mined.extensions == {"x-rate-limit-label": "Light"}
    assert mined.description == rest


def test_default_profile_leaves_prose_alone() -> None:
    """Without a profile there is nothing to be found in an operation's prose."""
    mined = mine_operation("**Scopes:** `a:read`", Profile())

    assert mined.extensions == {}
    assert mined.description == "**Scopes:** `a:read`"


@pytest.mark.parametrize(
    ("description", "prose"),
    [
        ("(Required) The id.", FieldProse("The id.", is_required=True)),
        ("(Required)", FieldProse("", is_required=True)),
        ("(required) The id.", FieldProse("The id.", is_required=True)),
        (" (This can only be one of end)", FieldProse("", marks=only("end"))),
        (
            "Kind. (This can only be one of 1,2, 99)",
            FieldProse("Kind.", marks=only("1", "2", "99")),
        ),
        ("(This can only be one of a (b),c)", FieldProse("", marks=only("a (b)", "c"))),
        ("undefined", FieldProse()),
        ("undefined (This can only be one of a)", FieldProse("", marks=only("a"))),
        ("", FieldProse()),
        ("Says (Required) inside.", FieldProse("Says inside.", is_required=True)),
    ],
)
def test_field(description: str, prose: FieldProse) -> None:
    """What Postman's importer writes into descriptions is found without any profile."""
    found = mine_field(description, Profile())

    assert found._replace(marks=found.marks._replace(written={})) == prose


@pytest.mark.parametrize(
    "mark",
    [
        "**Error Code:** `1010`<br>\n",
        "**Error Code**: `1010` <br>",
        "**Error Code:**`1010`\n",
        "**Error code:** `1010`\n\n",
        "**Response Error Code:** `1010` ",
    ],
)
def test_error_code(mark: str) -> None:
    """An error code is found in every way in which it is marked, with what follows it."""
    mined = mine_example(f"**HTTP Status Code:** `400`<br>\nBad.<br>\n{mark}No.", ZOOM)

    assert mined.meaning == "Bad."
    assert mined.status == 400
    assert mined.error_codes == (ErrorCode(1010, "No."),)


@pytest.mark.parametrize(
    ("name", "status", "meaning"),
    [
        ("**HTTP Status Code:** `204` **No Content**<br>\nGone.", 204, "Gone."),
        ("**HTTP Status Code:** `200` **OK**<br>", 200, "OK"),
        ("**Status Code:** `404`", 404, ""),
        ("**HTTP Status:** `202`\nLater.", 202, "Later."),
        ("**HTTPS Status Code**:`200` OK", 200, "OK"),
        ("Plain meaning.", None, "Plain meaning."),
        ("", None, ""),
        ("**Error Code:** `200` No.\n**HTTP Status Code:** `200`<br>Listed.", 200, "Listed."),
    ],
)
def test_status(name: str, status: int | None, meaning: str) -> None:
    """A status is found in a name; what is no mark is the meaning."""
    mined = mine_example(name, ZOOM)

    assert (mined.status, mined.meaning) == (status, meaning)


def test_several_codes_keep_their_order_and_lines() -> None:
    """The same code may mean several things, and a meaning may have several lines."""
    name = "**Error Code:** `300`<br>A.<br>B.<br>**Error Code:** `300` C."

    mined = mine_example(name, ZOOM)

    assert mined.error_codes == (ErrorCode(300, "A.\nB."), ErrorCode(300, "C."))


@pytest.mark.parametrize("end", ["**Error Code", "**Error Code:** `", "**Error Code:** `30"])
def test_cut_off_code_is_none(end: str) -> None:
    """A name that was cut inside a code gives no wrong code."""
    mined = mine_example(f"**Error Code:** `1001` Gone.<br>{end}", ZOOM)

    assert mined.error_codes == (ErrorCode(1001, "Gone."),)
    assert mined.is_cut_off


def test_codes_may_be_words() -> None:
    """An API's codes need not be numbers."""
    profile = Profile(error_code=re.compile(r"\[(?P<value>[A-Z_]+)\]"))

    assert mine_example("[NOT_FOUND] Gone.", profile).error_codes == (
        ErrorCode("NOT_FOUND", "Gone."),
    )


@pytest.mark.parametrize("text", ["one<br> <br>two", "one <br>\t<br/> two", "one</br> <BR> two"])
def test_breaks_with_nothing_but_spaces_between_them(text: str) -> None:
    """Each of several line breaks becomes one, also where spaces stand between them."""
    assert paragraphs(text).split() == ["one", "two"]
    assert "<" not in paragraphs(text)
