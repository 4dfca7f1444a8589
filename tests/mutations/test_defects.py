from pathlib import Path

import pytest

from tests.mutations.defects import Defect, DoesNotFitError, Edit, read_defects

ROOT = Path(__file__).parents[2]
DEFECTS = read_defects()

each_defect = pytest.mark.parametrize("defect", DEFECTS, ids=lambda defect: defect.name)


@each_defect
def test_defect_still_fits(defect: Defect) -> None:
    """What a defect replaces stands exactly once in its file, and its test's file is there."""
    assert defect.edits
    for edit in defect.edits:
        edit.applied(ROOT)
    assert (ROOT / defect.test.split()[0].partition("::")[0]).exists()


def test_names_differ() -> None:
    """No two defects have the same name."""
    assert len({defect.name for defect in DEFECTS}) == len(DEFECTS)


def test_edit_replaces_once(tmp_path: Path) -> None:
    """An edit replaces the one place that it names."""
    (tmp_path / "a.py").write_text("one two\n", encoding="utf-8")
    assert Edit("a.py", "two", "three").applied(tmp_path) == "one three\n"


def test_edit_of_a_line(tmp_path: Path) -> None:
    """An edit of a line leaves the same text in other lines as it is."""
    (tmp_path / "a.py").write_text("a: one\nb: one\n", encoding="utf-8")
    assert Edit("a.py", "one", "two", line="b:").applied(tmp_path) == "a: one\nb: two\n"


@pytest.mark.parametrize(
    ("edit", "message"),
    [
        (Edit("a.py", "two", "three", line="x"), "a.py has 0 lines with 'x'"),
        (Edit("a.py", "two", "three", line="one"), "a.py has 2 lines with 'one'"),
        (Edit("a.py", "one", "three", line="three"), "a.py holds 0 times 'one'"),
        (Edit("a.py", "four", ""), "a.py holds 0 times 'four'"),
        (Edit("a.py", "one", ""), "a.py holds 2 times 'one'"),
        (Edit("a.py", "", "x"), "a.py holds 0 times ''"),
        (Edit("b.py", "one", ""), "b.py holds 0 times 'one'"),
        (Edit("a.py", "two", "two"), "replaced by itself"),
    ],
)
def test_edit_that_does_not_fit(tmp_path: Path, edit: Edit, message: str) -> None:
    """An edit that cannot be made exactly once is an error that names it."""
    (tmp_path / "a.py").write_text("one two\none\nthree\n", encoding="utf-8")
    with pytest.raises(DoesNotFitError, match=message):
        edit.applied(tmp_path)


def test_list_is_read(tmp_path: Path) -> None:
    """A list is read as it is written, line breaks and backslashes as in the file."""
    path = tmp_path / "defects.toml"
    path.write_text(
        r"""
        [[defects]]
        name = "wrong"
        test = "test_a.py -k 'a or b'"
        regenerate = true
        [[defects.edits]]
        file = "a.py"
        search = '''return "\n"
    # done'''
        replace = ''
        """,
        encoding="utf-8",
    )
    edit = Edit("a.py", 'return "\\n"\n    # done', "")
    expected = Defect("wrong", (edit,), "test_a.py -k 'a or b'", is_regenerated=True)
    assert read_defects(path) == (expected,)
