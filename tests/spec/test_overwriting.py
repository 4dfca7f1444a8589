"""No command writes onto what it reads, or onto something else that it writes."""

from pathlib import Path

import pytest

from postman_openapi.cli import main
from postman_openapi.files import FileError, refuse_overwriting
from tests.spec.samples import collection, item
from tests.spec.test_cli import write

DOCUMENT = {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {}}
OVERLAY = {
    "overlay": "1.0.0",
    "info": {"title": "T", "version": "1"},
    "actions": [{"target": "$.info", "update": {"version": "2"}, "description": "A reason."}],
}
CLIENT = ("--output", "client", "--package", "client")
BUILD = ("build", "c.json", "--overlay", "o.json", "--profile", "p.toml")


@pytest.fixture
def inputs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[Path, bytes]:
    """A folder, the current one, with a file of each kind that commands read."""
    write(tmp_path / "c.json", collection(item("https://a.example/a")))
    write(tmp_path / "d.json", DOCUMENT)
    write(tmp_path / "o.json", OVERLAY)
    (tmp_path / "p.toml").touch()
    (tmp_path / "link.json").symlink_to("c.json")
    (tmp_path / "hard.json").hardlink_to(tmp_path / "c.json")
    monkeypatch.chdir(tmp_path)
    return {path: path.read_bytes() for path in tmp_path.iterdir()}


@pytest.mark.parametrize(
    "arguments",
    [
        ("convert", "c.json", "-o", "c.json"),
        ("convert", "c.json", "-o", "./x/../c.json"),
        ("convert", "c.json", "-o", "link.json"),
        ("convert", "c.json", "-o", "hard.json"),
        ("convert", "c.json", "--profile", "p.toml", "-o", "p.toml"),
        ("overlay", "d.json", "o.json", "-o", "d.json"),
        ("overlay", "d.json", "o.json", "-o", "o.json"),
        ("generate", "d.json", "--output", ".", "--package", "client"),
        ("diff", "c.json", "d.json", "-o", "d.json"),
        (*BUILD, "--document", "c.json", "--manifest", "m.json", *CLIENT),
        (*BUILD, "--document", "o.json", "--manifest", "m.json", *CLIENT),
        (*BUILD, "--document", "x.json", "--manifest", "p.toml", *CLIENT),
        (*BUILD, "--document", "x.json", "--manifest", "x.json", *CLIENT),
        (*BUILD, "--document", "client/x.json", "--manifest", "m.json", *CLIENT),
        (*BUILD, "--document", "x.json", "--manifest", "m.json", *CLIENT, "--templates", "client"),
    ],
    ids=" ".join,
)
def test_commands_refuse_to_write_onto_their_inputs(
    arguments: tuple[str, ...], inputs: dict[Path, bytes], capsys: pytest.CaptureFixture[str]
) -> None:
    """Whatever leads to an input, it stays; the status is 2, and the one line says which file."""
    assert main([*arguments, "-q"]) == 2

    shown = capsys.readouterr().err
    assert shown.count("\n") == 1
    assert "overwri" in shown
    assert {path: path.read_bytes() for path in inputs} == inputs


def test_a_device_is_no_file_to_lose(inputs: dict[Path, bytes]) -> None:
    """What only streams can be output and input at once."""
    assert main(["convert", "-q", "c.json", "-o", "/dev/null"]) == 0
    assert inputs
    refuse_overwriting([Path("/dev/null")], [Path("/dev/null")])


def test_different_files_are_allowed(tmp_path: Path) -> None:
    """Files beside each other, and those that were not asked for, are no danger."""
    refuse_overwriting([tmp_path / "a", None, tmp_path / "b"], [tmp_path / "c", None])


def test_an_input_inside_of_an_output_is_refused(tmp_path: Path) -> None:
    """A folder is replaced with all that is in it."""
    with pytest.raises(FileError, match=r"client would be overwritten, and .*spec\.json is read"):
        refuse_overwriting([tmp_path / "client"], [tmp_path / "client" / "spec.json"])
