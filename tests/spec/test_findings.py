"""What people read of a conversion's diagnostics."""

import json
from pathlib import Path

import pytest

from postman_openapi.cli import main
from postman_openapi.commands.findings import tell
from postman_openapi.diagnostics import Diagnostic, Problem
from tests.spec.samples import collection, item
from tests.spec.test_cli import write

HOST = "unresolved-variable: the variable 'host' has no value; it is unknown"
TOTALS = "7 diagnostics, 3 causes, 6 places: unresolved-variable 6, script-not-converted 1"


def variable(name: str, where: str) -> Diagnostic:
    """Return what is said of a variable without a value."""
    message = f"the variable {name!r} has no value"
    return Diagnostic(Problem.UNRESOLVED_VARIABLE, where, message, "it is unknown")


def lines_of(*diagnostics: Diagnostic, is_verbose: bool = False) -> list[str]:
    """Return what is said of diagnostics."""
    lines: list[str] = []
    tell(diagnostics, lines.append, is_verbose=is_verbose)
    return lines


def test_one_cause_is_one_line() -> None:
    """What was found often is said once, with its count and the first places, then the totals."""
    script = Diagnostic(Problem.SCRIPT_NOT_CONVERTED, "A", "a script runs", "it is left out")
    many = [variable("host", f"Users / {number}") for number in range(5)]

    assert lines_of(many[0], script, *many[1:], variable("port", "A")) == [
        f"{HOST} (5 places: Users / 0; Users / 1; Users / 2; ...)",
        "unresolved-variable: A: the variable 'port' has no value; it is unknown",
        "script-not-converted: A: a script runs; it is left out",
        f"{TOTALS}; --verbose shows each",
    ]


def test_very_many_causes_are_counted() -> None:
    """Of hundreds of causes of one kind the first ones are told, the others counted."""
    lines = lines_of(*(variable(f"v{number}", f"A{number % 7}") for number in range(98)))

    assert len(lines) == 22
    assert lines[20] == "unresolved-variable: 78 more causes in 78 places"
    assert lines[21] == (
        "98 diagnostics, 98 causes, 7 places: unresolved-variable 98; --verbose shows each"
    )


def test_verbose_tells_each() -> None:
    """Asked for, each diagnostic has its line, with its place first."""
    first, second = variable("host", "A"), variable("host", "B")

    assert lines_of(first, second, is_verbose=True) == [
        "unresolved-variable: A: the variable 'host' has no value; it is unknown",
        "unresolved-variable: B: the variable 'host' has no value; it is unknown",
        "2 diagnostics, 1 cause, 2 places: unresolved-variable 2",
    ]


def test_one_diagnostic_needs_no_summary() -> None:
    """A single finding is a single line, and nothing is nothing."""
    assert len(lines_of(variable("host", "A"))) == 1
    assert lines_of() == []


@pytest.mark.parametrize(
    ("options", "count"), [((), 2), (("--verbose",), 41), (("--diagnostics", "json"), 40)]
)
def test_convert_groups(
    options: tuple[str, ...], count: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The command groups for people, tells each when asked, and gives programs all of them."""
    items = [item(f"{{{{host}}}}/a{number}", name=f"A{number}") for number in range(40)]
    source = write(tmp_path / "c.json", collection(*items))

    assert main(["convert", "-q", str(source), "-o", "/dev/null", *options]) == 0

    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == count
    if "json" in options:
        assert {json.loads(line)["id"] for line in lines} == {"unresolved-variable"}
    else:
        assert "(40 places: " in lines[0] or options
