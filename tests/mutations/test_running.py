from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.mutations.__main__ import show
from tests.mutations.defects import Defect, Edit
from tests.mutations.running import Result, Verdict, judge

CODE = """
def double(number):
    return 2 * number
"""

TESTS = """
from pathlib import Path

from code_under_test import double

def test_small():
    assert double(2) == 4

def test_large():
    assert double(300) == 600

def test_derived():
    assert Path("derived.txt").read_text() == "source\\n"

def test_fails_anyway():
    assert double(2) == 5
"""

SQUARED = Edit("code_under_test.py", "2 * number", "number * number")
DEFECTS = [
    Defect("seen", (SQUARED,), "test_code.py::test_large"),
    Defect("seen by one of them", (SQUARED,), "test_code.py -k 'small or large'"),
    Defect("not seen", (SQUARED,), "test_code.py::test_small"),
    Defect("fits no more", (Edit("code_under_test.py", "3 *", "2 *"),), "test_code.py -k small"),
    Defect("test fails anyway", (SQUARED,), "test_code.py::test_fails_anyway"),
    Defect("no such test", (SQUARED,), "test_code.py::test_gone"),
    Defect(
        "not importable", (Edit("code_under_test.py", "double", "twice"),), "test_code.py -k small"
    ),
    Defect("derived", (Edit("source.txt", "source", "sauce"),), "test_code.py::test_derived"),
    Defect(
        "made again",
        (Edit("source.txt", "source", "sauce"),),
        "test_code.py::test_derived",
        is_regenerated=True,
    ),
    Defect(
        "cannot be made again",
        (Edit("scripts/regenerate", "cp", "exit 3; cp"),),
        "test_code.py::test_derived",
        is_regenerated=True,
    ),
]


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small repository with something wrong in its tests."""
    root = tmp_path_factory.mktemp("tree") / "repository"
    (root / "scripts").mkdir(parents=True)
    files = {
        "code_under_test.py": CODE,
        "test_code.py": TESTS,
        "source.txt": "source\n",
        "derived.txt": "source\n",
        "scripts/_setup": "exit 1\n",
        "scripts/regenerate": '. "$(dirname "$0")/_setup"\nsetup dev\ncp source.txt derived.txt\n',
    }
    for name, text in files.items():
        (root / name).write_text(text, encoding="utf-8")
    return root


@pytest.fixture(scope="module")
def results(tree: Path) -> Mapping[str, Result]:
    """What came out for each defect, without plugins, which take most of the time."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")
        return {result.defect.name: result for result in judge(DEFECTS, tree)}


@pytest.mark.parametrize(
    ("name", "verdict", "reason"),
    [
        ("seen", Verdict.KILLED, ""),
        ("seen by one of them", Verdict.KILLED, ""),
        ("not seen", Verdict.SURVIVED, "test_code.py::test_small passes"),
        ("fits no more", Verdict.NO_LONGER_FITS, "holds 0 times '3 *'"),
        ("test fails anyway", Verdict.NOT_JUDGED, "does not pass without it"),
        ("no such test", Verdict.NOT_JUDGED, "does not pass without it"),
        ("not importable", Verdict.NOT_JUDGED, "cannot be run with it"),
        ("derived", Verdict.SURVIVED, "passes"),
        ("made again", Verdict.KILLED, ""),
        ("cannot be made again", Verdict.NOT_JUDGED, "regenerating fails"),
    ],
)
def test_verdict(results: Mapping[str, Result], name: str, verdict: Verdict, reason: str) -> None:
    """Only a test that passes without the defect and fails with it has seen it."""
    result = results[name]
    assert result.verdict is verdict
    assert reason in result.reason
    assert bool(result.reason) is (verdict is not Verdict.KILLED)


def test_repository_stays_as_it_is(results: Mapping[str, Result], tree: Path) -> None:
    """Defects go into copies only."""
    assert len(results) == len(DEFECTS)
    assert (tree / "code_under_test.py").read_text(encoding="utf-8") == CODE
    assert (tree / "derived.txt").read_text(encoding="utf-8") == "source\n"


@pytest.mark.parametrize("verdict", [each for each in Verdict if each is not Verdict.KILLED])
def test_what_is_not_seen_is_shown_and_fails(
    capsys: pytest.CaptureFixture[str], verdict: Verdict
) -> None:
    """One defect that is not seen is enough for a bad exit status, and is named."""
    good, bad = Result(DEFECTS[0], Verdict.KILLED), Result(DEFECTS[1], verdict, "since")
    assert show([good, bad]) == 1
    shown = capsys.readouterr().out
    assert f"{verdict.value:<16}seen by one of them: since\n" in shown
    assert "1 of 2 defects are seen" in shown


def test_all_seen_is_good(capsys: pytest.CaptureFixture[str]) -> None:
    """The exit status is good if every defect is seen, and there is one."""
    assert show([Result(DEFECTS[0], Verdict.KILLED)]) == 0
    assert show([]) == 1
    assert "1 of 1 defects are seen" in capsys.readouterr().out
