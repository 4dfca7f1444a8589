import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from postman_openapi.cli import main

FOLDER = Path(__file__).parent / "roundtrip"
COLLECTION = FOLDER / "library.postman_collection.json"
DOCUMENT = FOLDER / "library.openapi.json"
PROFILE = FOLDER / "profile.toml"
ROOT = Path(__file__).parents[2]

COMMANDS = ("convert", "overlay", "generate", "build", "check", "diff")


def write(path: Path, value: Any) -> Path:
    """Write JSON to a file and return its path."""
    path.write_text(json.dumps(value), encoding="utf-8")
    return path


def small_collection(*items: Any) -> dict[str, Any]:
    """Return a collection of one request, or of the given items."""
    request = {"name": "Get a", "request": {"method": "GET", "url": "https://a.example/a"}}
    schema = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
    return {"info": {"name": "Small", "schema": schema}, "item": list(items) or [request]}


@pytest.fixture
def collection(tmp_path: Path) -> Path:
    """A small collection that converts without diagnostics."""
    return write(tmp_path / "small.postman_collection.json", small_collection())


@pytest.fixture
def questionable(tmp_path: Path) -> Path:
    """A collection with a request that OpenAPI has no method for."""
    name = "Purge\nit \u202e"
    purge = {"name": name, "request": {"method": "PURGE", "url": "https://a.example/b"}}
    ordinary = small_collection()["item"][0]
    return write(tmp_path / "purge.postman_collection.json", small_collection(ordinary, purge))


# --- help and errors ------------------------------------------------------------------------------


@pytest.mark.parametrize("command", COMMANDS)
def test_help_has_examples(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Each command explains itself, with an example."""
    with pytest.raises(SystemExit) as caught:
        main([command, "--help"])

    assert caught.value.code == 0
    assert f"examples:\n  postman-openapi {command} " in capsys.readouterr().out


def test_unknown_command(capsys: pytest.CaptureFixture[str]) -> None:
    """Who names no command that there is gets to know all of them."""
    with pytest.raises(SystemExit) as caught:
        main(["convrt", "a.json"])

    assert caught.value.code == 2
    said = capsys.readouterr().err
    assert [command for command in COMMANDS if command in said] == list(COMMANDS)


def test_help_documents_exit_statuses(capsys: pytest.CaptureFixture[str]) -> None:
    """The statuses are part of the contract with scripts."""
    with pytest.raises(SystemExit):
        main(["--help"])

    shown = capsys.readouterr().out
    assert "exit status:" in shown
    assert all(f"\n  {status}  " in shown for status in (0, 1, 2))


@pytest.mark.parametrize(
    "arguments",
    [[], ["fly"], ["convert"], ["generate", "a.json", "--output", "x", "--package", "class"]],
)
def test_wrong_usage_is_2(arguments: list[str]) -> None:
    """A command line that makes no sense ends with 2."""
    with pytest.raises(SystemExit) as caught:
        main(arguments)

    assert caught.value.code == 2


WRONG_INPUTS: dict[str, bytes] = {
    "empty": b"",
    "not JSON": b"hello",
    "a list": b"[]",
    "null": b"null",
    "not UTF-8": b"\xff\xff\xff",
    "format v1": b'{"id": "1", "name": "old", "order": [], "requests": []}',
    "an OpenAPI document": DOCUMENT.read_bytes(),
    "deep nesting": b"[" * 200_000,
}


@pytest.mark.parametrize("content", WRONG_INPUTS.values(), ids=WRONG_INPUTS)
def test_what_is_no_collection_is_one_line(
    content: bytes, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Wrong input gives status 2, one line on standard error, and no file."""
    source, output = tmp_path / "in.json", tmp_path / "out.json"
    source.write_bytes(content)

    status = main(["convert", "--quiet", str(source), "-o", str(output)])

    captured = capsys.readouterr()
    assert status == 2
    assert captured.out == ""
    assert captured.err.startswith("postman-openapi convert: ")
    assert captured.err.count("\n") == 1
    assert not output.exists()


@pytest.mark.parametrize("command", ["overlay", "generate", "check", "diff"])
def test_missing_files_are_named(
    command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A file that is not there is named, for each command that reads one."""
    missing = str(tmp_path / "none.json")
    more = {
        "overlay": [missing],
        "generate": ["--output", str(tmp_path / "client"), "--package", "client"],
        "diff": [missing],
    }

    assert main([command, missing, *more.get(command, [])]) == 2
    assert "none.json" in capsys.readouterr().err


def test_deep_document_is_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A document that can be read but not worked on ends with 2, not with a traceback."""
    source, overlay = tmp_path / "deep.json", tmp_path / "overlay.json"
    depth = 900
    nested = "[" * depth + "]" * depth
    source.write_text(f'{{"openapi": "3.1.0", "paths": {{}}, "x-deep": {nested}}}')
    info = {"title": "T", "version": "1"}
    actions = [{"target": "$", "update": {"x": 1}}]
    write(overlay, {"overlay": "1.0.0", "info": info, "actions": actions})

    assert main(["overlay", str(source), str(overlay)]) == 2
    assert "nested too deeply" in capsys.readouterr().err


# --- convert and overlay --------------------------------------------------------------------------


def test_convert_writes_to_a_file_or_prints(
    collection: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Without `-o` the document goes to standard output, the very same bytes."""
    output = tmp_path / "out.json"

    assert main(["convert", str(collection), "-o", str(output)]) == 0
    assert main(["convert", str(collection)]) == 0

    assert capsys.readouterr().out == output.read_text(encoding="utf-8")
    assert list(json.loads(output.read_text())["paths"]) == ["/a"]


def test_convert_uses_the_profile(capsys: pytest.CaptureFixture[str]) -> None:
    """What the profile describes is in the document."""
    assert main(["convert", str(COLLECTION), "--profile", str(PROFILE)]) == 0

    assert '"x-rate-limit-label": "Heavy"' in capsys.readouterr().out


def test_diagnostics_are_a_line_each(
    questionable: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A diagnostic says what, where, and what was done, in one line however it is named."""
    assert main(["convert", "-q", str(questionable), "-o", os.devnull]) == 0

    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == 1
    assert lines[0].startswith("method-not-in-openapi: ")
    assert ": Purge it" in lines[0]


def test_diagnostics_as_json(questionable: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A script can read the diagnostics."""
    assert main(["convert", "-q", str(questionable), "--diagnostics", "json"]) == 0

    diagnostic = json.loads(capsys.readouterr().err)
    assert diagnostic["id"] == "method-not-in-openapi"
    assert set(diagnostic) == {"id", "where", "what", "action"}


def test_strict_fails_on_diagnostics(questionable: Path, collection: Path, tmp_path: Path) -> None:
    """With `--strict` a diagnostic is status 1 and nothing is written; without one all is well."""
    output = tmp_path / "out.json"

    assert main(["convert", str(collection), "--strict", "-o", os.devnull]) == 0
    assert main(["convert", str(questionable), "--strict", "-o", str(output)]) == 1
    assert not output.exists()


def test_overlay_is_applied(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A document and an overlay give the corrected document."""
    actions = [{"target": "$.info", "update": {"title": "Better"}}]
    info = {"title": "Corrections", "version": "1"}
    overlay = write(tmp_path / "o.json", {"overlay": "1.0.0", "info": info, "actions": actions})

    assert main(["overlay", str(DOCUMENT), str(overlay)]) == 0
    assert json.loads(capsys.readouterr().out)["info"]["title"] == "Better"

    assert main(["overlay", str(DOCUMENT), str(overlay), "--require-reasons"]) == 2
    assert "no `description`" in capsys.readouterr().err


# --- generate, build, check -----------------------------------------------------------------------


def test_generate_replaces_its_own_output_only(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A generated folder is replaced; somebody's folder is refused and left alone."""
    client = tmp_path / "library"
    arguments = ["generate", str(DOCUMENT), "--output", str(client), "--package", "library"]

    assert main(arguments) == 0
    (client / "stale.py").touch()
    assert main(arguments) == 0
    assert not (client / "stale.py").exists()
    assert (client / "api" / "books" / "list_books.py").is_file()

    (client / "__init__.py").write_text("# mine\n")
    assert main(arguments) == 2
    assert "is no generated package" in capsys.readouterr().err
    assert (client / "__init__.py").read_text() == "# mine\n"
    assert list(tmp_path.iterdir()) == [client]


def test_generate_writes_nothing_incomplete(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """If the generator drops an operation, the status is 1 and nothing is written."""
    document = json.loads(DOCUMENT.read_text())
    listing = document["paths"]["/books"]["get"]
    document["paths"]["/more"] = {"get": {**listing, "operationId": "listBooks"}}
    source = write(tmp_path / "doc.json", document)
    client = tmp_path / "library"

    status = main(["generate", str(source), "--output", str(client), "--package", "library"])

    assert status == 1
    assert "21 operations gave 20 endpoint modules" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == [source]


@pytest.fixture
def build(tmp_path: Path) -> list[str]:
    """The arguments of a build of the library, with copies of its sources."""
    for source in (COLLECTION, PROFILE):
        (tmp_path / source.name).write_bytes(source.read_bytes())
    overlay = {
        "overlay": "1.0.0",
        "info": {"title": "Corrections", "version": "1"},
        "actions": [
            {"target": "$.info", "update": {"version": "9"}, "description": "It is the ninth."}
        ],
    }
    arguments = {
        "--profile": PROFILE.name,
        "--overlay": write(tmp_path / "overlay.yaml", overlay).name,
        "--document": "openapi.json",
        "--output": "library",
        "--package": "library",
        "--manifest": "manifest.json",
    }
    places = {
        option: value if option == "--package" else str(tmp_path / value)
        for option, value in arguments.items()
    }
    collection = str(tmp_path / COLLECTION.name)
    return ["build", "--quiet", collection, *(part for pair in places.items() for part in pair)]


def test_build_is_reproducible(
    build: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """`--check` after a build finds nothing, and after any change says which file."""
    assert main(build) == 0
    assert main([*build, "--check"]) == 0

    manifest = json.loads((tmp_path / "manifest.json").read_text())
    assert set(manifest["sha256"]) == {"collection", "profile", "overlay", "document"}
    assert manifest["generator"]["openapi-python-client"] == "0.29.1"
    assert json.loads((tmp_path / "openapi.json").read_text())["info"]["version"] == "9"

    client = tmp_path / "library"
    (client / "extra.py").touch()
    (client / "client.py").unlink()
    (client / "errors.py").write_text("changed\n")
    (client / "__pycache__").mkdir(exist_ok=True)
    (client / "__pycache__" / "x.pyc").touch()
    capsys.readouterr()

    assert main([*build, "--check"]) == 1
    assert [line.removeprefix(f"{client}/") for line in capsys.readouterr().err.splitlines()] == [
        "client.py is missing",
        "errors.py differs",
        "extra.py should not be there",
        "3 derived files differ from what is committed: build again",
    ]
    assert (client / "errors.py").read_text() == "changed\n"


def test_check_of_a_build_sees_a_changed_runtime(
    build: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A run-time package that is no exact copy any more is an error that names the module."""
    assert main(build) == 0
    module = tmp_path / "library" / "runtime" / "retry.py"
    module.write_text(module.read_text() + "# mended here, not where it comes from\n")
    capsys.readouterr()

    assert main([*build, "--check"]) == 1
    assert "runtime/retry.py differs" in capsys.readouterr().err


def test_check_of_a_build_sees_changed_sources(build: list[str], tmp_path: Path) -> None:
    """A source that changed since the build is noticed, though its change has no effect."""
    assert main(build) == 0
    profile = tmp_path / PROFILE.name
    profile.write_text(profile.read_text() + "# one more line\n")

    assert main([*build, "--check"]) == 1


def test_failed_build_leaves_everything(build: list[str], tmp_path: Path) -> None:
    """An overlay that no longer applies ends the build before anything is written."""
    assert main(build) == 0
    before = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")}
    overlay = tmp_path / "overlay.yaml"
    overlay.write_text(overlay.read_text().replace("$.info", "$.gone"))
    before.pop(overlay)

    assert main(build) == 2

    after = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")}
    after.pop(overlay)
    before.pop(tmp_path, None)
    assert {**after, tmp_path: 0} == {**before, tmp_path: 0}


def test_check_prints_a_table(capsys: pytest.CaptureFixture[str]) -> None:
    """A document of which nothing is dropped passes."""
    assert main(["check", str(DOCUMENT)]) == 0

    lines = capsys.readouterr().out.splitlines()
    assert lines[0].split() == ["operations", "in", "the", "document", "20"]
    assert lines[-1] == "passed"


def test_check_fails_on_an_invalid_document(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """An invalid document has status 1, and the reasons are in the report."""
    source = write(tmp_path / "doc.json", {"openapi": "3.1.0", "info": {}, "paths": {}})

    assert main(["check", str(source), "--format", "json"]) == 1

    report = json.loads(capsys.readouterr().out)
    assert report["passed"] is False
    assert any("#/info" in problem for problem in report["problems"])


def test_check_of_a_client(build: list[str], tmp_path: Path) -> None:
    """A client made earlier is checked as it is; what is no folder is refused."""
    assert main(build) == 0
    arguments = ["check", str(tmp_path / "openapi.json"), "--client"]

    assert main([*arguments, str(tmp_path / "library")]) == 0
    assert main([*arguments, str(tmp_path / "nowhere")]) == 2

    next((tmp_path / "library" / "api").glob("*/list_books.py")).unlink()
    assert main([*arguments, str(tmp_path / "library")]) == 1


# --- diff -----------------------------------------------------------------------------------------


def test_diff_takes_collections_and_documents(
    collection: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Both kinds can be compared, also with each other."""
    document = tmp_path / "doc.json"
    assert main(["convert", str(collection), "-o", str(document)]) == 0

    assert main(["diff", str(collection), str(document)]) == 0
    assert main(["diff", str(collection), str(DOCUMENT), "--format", "json"]) == 0

    first, second = capsys.readouterr().out.split("\n", 1)
    assert first == "No changes."
    assert json.loads(second)["summary"]["error"] > 0


@pytest.mark.parametrize(
    ("old", "new", "fail_on", "status"),
    [
        ("small", "large", "any", 1),
        ("small", "large", "breaking", 0),
        ("large", "small", "breaking", 1),
        ("small", "small", "any", 0),
    ],
)
def test_diff_can_fail(tmp_path: Path, old: str, new: str, fail_on: str, status: int) -> None:
    """`--fail-on` turns changes into a status."""
    request = {"name": "Get b", "request": {"method": "GET", "url": "https://a.example/b"}}
    small = small_collection()
    write(tmp_path / "small", small)
    write(tmp_path / "large", small_collection(*small["item"], request))

    paths = [str(tmp_path / old), str(tmp_path / new)]

    assert main(["diff", *paths, "--fail-on", fail_on, "-o", os.devnull]) == status


def test_diff_of_neither(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What is neither a collection nor a document is said to be so, in one line."""
    source = write(tmp_path / "x.json", {"name": "x"})

    assert main(["diff", str(source), str(source)]) == 2
    assert "neither a document" in capsys.readouterr().err


# --- the process ----------------------------------------------------------------------------------


def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    """Run the command line as a process of its own."""
    inherited = {**os.environ, "PYTHONPATH": str(ROOT / "spec"), **environment}
    command = [sys.executable, "-m", "postman_openapi.cli", *arguments]
    return subprocess.run(command, env=inherited, capture_output=True, check=False)  # noqa: S603


def test_result_does_not_depend_on_the_hash_seed() -> None:
    """The same collection gives the same bytes in every process."""
    arguments = ("convert", "-q", str(COLLECTION), "--profile", str(PROFILE))
    first, second = (run(*arguments, PYTHONHASHSEED=seed) for seed in ("0", "1"))

    assert first.returncode == 0, first.stderr
    assert first.stdout == second.stdout


def test_a_process_says_all_before_it_ends() -> None:
    """The end of a process comes after everything that it has to say, and with its status."""
    program = (
        "import sys\n"
        "from postman_openapi import cli\n"
        "cli.main = lambda: len('all') * bool(sys.stdout.write('said'))\n"
        "cli.run()"
    )
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "spec"), "PYTHONUNBUFFERED": ""}

    done = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", program], env=environment, capture_output=True, check=False
    )

    assert (done.returncode, done.stdout) == (3, b"said")


def test_a_process_without_standard_output(collection: Path, tmp_path: Path) -> None:
    """A process that nobody listens to does its work."""
    target = tmp_path / "openapi.json"
    start = "import sys; from postman_openapi.cli import run; sys.exit(run())"
    convert = [sys.executable, "-c", start, "convert", "-q", str(collection), "-o", str(target)]
    inherited = {**os.environ, "PYTHONPATH": str(ROOT / "spec")}

    done = subprocess.run(  # noqa: S603 - our own program
        ["/bin/sh", "-c", 'exec "$@" >&-', "sh", *convert],
        env=inherited,
        stderr=subprocess.PIPE,
        check=False,
    )

    assert (done.returncode, done.stderr) == (0, b"")
    assert json.loads(target.read_bytes())["paths"]


def test_terminal_without_unicode(questionable: Path) -> None:
    """Names that the terminal cannot show do not end the program."""
    done = run("convert", str(questionable), "-o", os.devnull, PYTHONIOENCODING="ascii")

    assert done.returncode == 0, done.stderr


def test_closed_pipe_is_no_error(collection: Path) -> None:
    """Whoever reads only the beginning gets no traceback."""
    reading, writing = os.pipe()
    os.close(reading)
    command = [sys.executable, "-m", "postman_openapi.cli", "convert", "-q", str(collection)]
    inherited = {**os.environ, "PYTHONPATH": str(ROOT / "spec")}

    done = subprocess.run(  # noqa: S603
        command, env=inherited, stdout=writing, stderr=subprocess.PIPE, check=False
    )
    os.close(writing)

    assert done.returncode == 0, done.stderr
    assert b"Traceback" not in done.stderr
