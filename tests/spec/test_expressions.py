import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postman_openapi.expressions import expression, expression_in_prose, needed_text
from postman_openapi.marks import DEFAULT_MARKS


@pytest.mark.parametrize(
    ("pattern", "needed"),
    [
        (r"\s?\(At least (?P<least>\d+)\)", "(at least "),
        (r"^[*\s]*Scopes?\W*:\W*(?P<value>.*)$", "scope"),
        (r"(?:Marked as )?deprecated(?=\W)", "deprecated"),
        (r"\A[(]gone[)]|[(]gone for good[)]\Z", "gone"),
        (r"gone|lost", ""),
        (r"ab*c", "a"),
        (r"ab{0,2}", "a"),
        (r"ab+c", "ab"),
        (r"a\x62c", "a"),
        (r"\u0061\N{DIGIT ONE}\1", ""),
        (r"[ab]c[^]d]e", "c"),
        (r"(?x) a b # of two letters", ""),
        (r"(?i:abc)", ""),
        ("", ""),
    ],
)
def test_needed_text(pattern: str, needed: str) -> None:
    """What every match has is found; what is optional, in brackets or in one alternative is not."""
    assert needed_text(pattern) == needed


_PIECES = [
    r"\(",
    "a",
    "b ",
    "Err",
    "[ab]",
    "(?:a|b)",
    r"\d{1,2}",
    ".",
    "?",
    "*",
    "+",
    "|",
    "^",
    "\u017f",
]


@given(st.lists(st.sampled_from(_PIECES), max_size=8), st.text("(aAbB eErR1s\u017f", max_size=8))
def test_it_finds_what_any_pattern_finds(pieces: list[str], text: str) -> None:
    """A text is only passed over where a search would find nothing."""
    pattern = "".join(pieces)
    try:
        compiled = re.compile(pattern, re.IGNORECASE)
    except re.error:
        return
    late = expression_in_prose(pattern)

    assert late.sub("-", text) == compiled.sub("-", text)
    assert late.subn("-", text) == compiled.subn("-", text)
    assert bool(late.search(text)) == bool(compiled.search(text))
    assert [*map(str, late.finditer(text))] == [*map(str, compiled.finditer(text))]


def test_letters_that_count_as_those_of_ascii() -> None:
    """A long s is an s for a pattern that heeds no case, and so it is found."""
    assert expression_in_prose("scope").search("\u017fcope")


def test_a_pattern_is_compiled_when_it_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is compiled for a pattern that is never asked, or for a text without its word."""
    compiled: list[str] = []
    compile_it = re.compile

    def noting(pattern: str, flags: int = 0) -> re.Pattern[str]:
        compiled.append(pattern)
        return compile_it(pattern, flags)

    monkeypatch.setattr(re, "compile", noting)
    plain, in_prose = expression("a+"), expression_in_prose("scopes?")
    assert in_prose.search("nothing") is None
    assert compiled == []

    assert plain.fullmatch("aaa")
    assert in_prose.search("Scope")
    assert compiled == ["a+", "scopes?"]


@pytest.mark.parametrize("name", ["required", "between", "default", "matches", "deprecated"])
def test_marks_need_a_text(name: str) -> None:
    """Each mark has a word that tells, so that most descriptions are not searched for it."""
    assert len(needed_text(getattr(DEFAULT_MARKS, name).pattern)) > 4
