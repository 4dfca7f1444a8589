import ast
import errno
import json
import os
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from postman_openapi import cache
from postman_openapi.cli import main
from postman_openapi.commands.conversion import converted
from postman_openapi.writing.document import convert

PROFILE = 'glossary = "glossary.toml"\n[answers]\nmay_be_null = true\n'


class Case(NamedTuple):
    """A conversion of everything that can be named.

    Attributes:
        folder: Where all of it is.
        capsys: What was printed.
    """

    folder: Path
    capsys: pytest.CaptureFixture[str]

    @property
    def kept(self) -> list[Path]:
        """What the cache holds."""
        return [*(self.folder / "cache" / "postman-openapi").glob("*")]

    def convert(self, *options: str) -> tuple[int, bytes, str]:
        """Convert; return the status, the document and what was said."""
        output = self.folder / "out.json"
        output.unlink(missing_ok=True)
        given = {
            "--environment": "live.postman_environment.json",
            "--profile": "profile.toml",
            "--keep": "old.json",
        }
        named = [part for key, name in given.items() for part in (key, str(self.folder / name))]
        source = str(self.folder / "api.json")
        status = main(["convert", source, *named, "-o", str(output), *options])
        said = self.capsys.readouterr().err
        return status, output.read_bytes() if output.exists() else b"", said


def request(method: str = "GET") -> dict[str, Any]:
    """Return a request with an answer."""
    answer = {"name": "OK", "code": 200, "body": '{"topic": "Launch"}', "header": []}
    url = "{{base}}/meetings"
    return {"name": "List", "request": {"method": method, "url": url}, "response": [answer]}


@pytest.fixture
def case(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Case:
    """A conversion with a cache of its own."""
    monkeypatch.delenv(cache.SWITCH)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setattr(sys, "platform", "linux")
    values = [{"key": "base", "value": "https://a.example"}]
    files: dict[str, Any] = {
        "api.json": {"info": {"name": "A"}, "item": [request(), request("PURGE")]},
        "live.postman_environment.json": {"name": "Live", "values": values},
        "old.json": {"openapi": "3.1.0", "paths": {}},
    }
    for name, value in files.items():
        (tmp_path / name).write_text(json.dumps(value), encoding="utf-8")
    (tmp_path / "profile.toml").write_text(PROFILE, encoding="utf-8")
    (tmp_path / "glossary.toml").write_text('topic = "What it is about."\n', encoding="utf-8")
    return Case(tmp_path, capsys)


@pytest.fixture
def conversions(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The conversions that were done, and not taken from the cache."""
    done: list[str] = []

    def noting(*arguments: Any, **options: Any) -> Any:
        done.append("once more")
        return convert(*arguments, **options)

    monkeypatch.setattr("postman_openapi.commands.conversion.convert", noting)
    return done


@pytest.mark.parametrize("options", [(), ("--diagnostics", "json"), ("--verbose",), ("--strict",)])
def test_what_was_converted_is_there_at_once(
    case: Case, conversions: list[str], options: tuple[str, ...]
) -> None:
    """A second conversion gives the same status, bytes and lines, and is none."""
    first = case.convert(*(each for each in options if each != "--strict"))
    assert case.convert(*options, "--no-cache")[0] == (1 if options == ("--strict",) else 0)
    assert len(conversions) == 2

    second = case.convert(*options)

    assert len(conversions) == 2
    assert second == (case.convert(*options, "--no-cache") if "--strict" in options else first)
    assert "PURGE" in second[2]


def test_standard_output_gets_it_as_well(case: Case, conversions: list[str]) -> None:
    """What is printed is the same, taken from the cache or not."""
    printed = []
    for _ in range(2):
        assert main(["convert", "-q", str(case.folder / "api.json")]) == 0
        printed.append(case.capsys.readouterr().out)

    assert printed[0] == printed[1]
    assert json.loads(printed[0])["openapi"]
    assert len(conversions) == 1


def appended(text: str) -> Callable[[Path], None]:
    """Return what appends a text to a file."""

    def append(path: Path) -> None:
        path.write_text(path.read_text(encoding="utf-8") + text, encoding="utf-8")

    return append


@pytest.mark.parametrize(
    ("name", "change"),
    [
        *((name, appended(" ")) for name in ("api.json", "live.postman_environment.json")),
        *((name, appended("\n")) for name in ("profile.toml", "glossary.toml", "old.json")),
    ],
)
def test_any_changed_byte_is_another_conversion(
    case: Case, conversions: list[str], name: str, change: Callable[[Path], None]
) -> None:
    """A byte more in any file that is read, though it means nothing, is converted anew."""
    case.convert()
    path = case.folder / name
    known = path.stat()

    change(path)
    os.utime(path, ns=(known.st_atime_ns, known.st_mtime_ns))
    case.convert()

    assert len(conversions) == 2


def test_a_folder_is_all_that_is_in_it(case: Case, conversions: list[str]) -> None:
    """A byte more in one of several collections, another name or another file is converted anew."""
    folder = case.folder / "collections"
    folder.mkdir()
    for number, name in enumerate(("a.json", "b.json")):
        shown = {**request(), "name": f"List {number}"}
        shown["request"] = {"method": "GET", "url": f"https://a.example/{number}"}
        (folder / name).write_text(json.dumps({"info": {"name": "A"}, "item": [shown]}), "utf-8")
    command = ["convert", "-q", str(folder), "-o", str(case.folder / "out.json")]
    changes: list[Callable[[], object]] = [
        lambda: None,
        lambda: appended(" ")(folder / "b.json"),
        lambda: (folder / "b.json").rename(folder / "c.json"),
        lambda: (
            (folder / "c.json")
            .rename(folder / "C.json")
            .write_bytes((folder / "a.json").read_bytes().replace(b"/0", b"/2"))
        ),
        lambda: (folder / "d.json").write_bytes(
            (folder / "a.json").read_bytes().replace(b"/0", b"/3")
        ),
        (folder / "d.json").unlink,
    ]
    done = []
    for change in changes:
        change()
        assert [main(command), main(command)] == [0, 0]
        done.append(len(conversions))

    assert done == [1, 2, 3, 4, 5, 5]  # without the last file it is what it was before


def test_other_sources_or_options_are_another_conversion(
    case: Case, conversions: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Our own sources, Python and what is said of diagnostics are a part of the key."""
    case.convert()
    case.convert("--verbose")
    assert len(conversions) == 2

    monkeypatch.setattr(cache, "_sources", lambda: iter([b"other"]))
    case.convert()
    monkeypatch.setattr(sys, "version", "4.0")
    case.convert()

    assert len(conversions) == 4


def imported_by(module: str) -> dict[str, Path]:
    """Return a module of ours with all that it imports, now or when it is first needed."""
    found: dict[str, Path] = {}
    waiting = [module]
    while waiting:
        name = waiting.pop()
        path = Path(cache.__file__).parents[1].joinpath(*name.split("."))
        path = path / "__init__.py" if path.is_dir() else path.with_suffix(".py")
        if name in found or not name.startswith("postman_openapi") or not path.exists():
            continue
        found[name] = path
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.module:
                inside = [f"{node.module}.{each.name}" for each in node.names]
                waiting += [node.module, node.module.rpartition(".")[0], *inside]
    return found


def test_the_sources_are_those_that_convert() -> None:
    """No module that a conversion can ever load is missing among the sources of a key."""
    modules = imported_by("postman_openapi.commands.conversion")
    assert {"postman_openapi.writing.glossary", "postman_openapi.schemas.loose_json"} < {*modules}
    # What was kept as YAML is not taken from the cache.
    modules = {key: path for key, path in modules.items() if "overlays" not in key}

    sources = {*cache._sources()}

    assert [key for key, path in modules.items() if path.read_bytes() not in sources] == []


@pytest.mark.parametrize(
    "spoil",
    [
        lambda path: path.write_bytes(b""),
        lambda path: path.write_bytes(path.read_bytes()[:-1]),
        lambda path: path.write_bytes(path.read_bytes().replace(b"meetings", b"meetinga")),
        lambda path: path.write_bytes(b"\xff\n" + path.read_bytes()),
        lambda path: (path.unlink(), path.mkdir()),
        lambda path: path.chmod(0o000) if os.getuid() else path.unlink(),
    ],
)
def test_what_is_not_as_it_was_written_is_not_there(
    case: Case, conversions: list[str], spoil: Callable[[Path], object]
) -> None:
    """An entry that is cut off, changed or unreadable is passed over without a word."""
    first = case.convert()
    [path] = case.kept
    spoil(path)

    assert case.convert() == first
    assert len(conversions) == 2


def test_nobody_else_can_read_it(case: Case) -> None:
    """Examples may be private: the folder and what is in it are the user's alone."""
    mask = os.umask(0)
    try:
        case.convert()
    finally:
        os.umask(mask)

    [path] = case.kept
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


@pytest.mark.parametrize("mode", [0o770, 0o707, 0o755])
def test_a_folder_that_others_can_use_is_not_used(
    case: Case, conversions: list[str], mode: int
) -> None:
    """Where others could have put something, nothing is taken and nothing is left."""
    case.convert()
    [path] = case.kept
    path.parent.chmod(mode)
    case.convert()
    assert len(conversions) == 2

    path.unlink()
    case.convert()

    assert case.kept == []


def test_where_nothing_can_be_written_nothing_is_kept(case: Case, conversions: list[str]) -> None:
    """A place that is no folder, or is full or read-only, only costs the second conversion."""
    (case.folder / "cache").write_text("no folder", encoding="utf-8")

    assert case.convert() == case.convert()
    assert len(conversions) == 2


def test_a_folder_that_is_read_only(
    case: Case, conversions: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A result that cannot be written is delivered all the same."""

    def refuse(*_arguments: object, **_options: object) -> None:
        raise OSError(errno.EROFS, os.strerror(errno.EROFS))

    monkeypatch.setattr(cache, "write_pieces", refuse)

    assert case.convert() == case.convert()
    assert len(conversions) == 2


@pytest.mark.parametrize("how", ["option", "variable"])
def test_it_can_be_switched_off(
    case: Case, conversions: list[str], monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    """Neither the option nor the variable leaves anything behind, or finds it."""
    if how == "variable":
        monkeypatch.setenv(cache.SWITCH, "1")
    for _ in range(2):
        case.convert(*(["--no-cache"] if how == "option" else []))

    assert len(conversions) == 2
    assert case.kept == []


def test_the_oldest_goes(case: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    """There are never more entries, or more bytes, than are allowed."""
    monkeypatch.setattr(cache, "MOST_ENTRIES", 2)
    first, second = "", ""
    for number in range(3):
        appended(" ")(case.folder / "api.json")
        case.convert()
        [*_, newest] = sorted(case.kept, key=lambda path: path.stat().st_mtime_ns)
        os.utime(newest, (number, number))
        first, second = first or newest.name, newest.name
    assert len(case.kept) == 2
    assert first not in {path.name for path in case.kept}

    monkeypatch.setattr(cache, "MOST_BYTES", case.kept[0].stat().st_size + 50)
    appended(" ")(case.folder / "api.json")
    case.convert()

    assert len(case.kept) == 1
    assert second != case.kept[0].name


def test_a_pipe_is_read_once(case: Case, conversions: list[str]) -> None:
    """What can be read once only is converted as ever, and not kept."""
    pipe = case.folder / "pipe.json"
    os.mkfifo(pipe)
    with subprocess.Popen(["cp", str(case.folder / "api.json"), str(pipe)]):  # noqa: S603, S607
        assert main(["convert", "-q", str(pipe), "-o", str(case.folder / "out.json")]) == 0

    assert case.kept == []
    assert len(conversions) == 1


def test_a_file_that_changes_meanwhile(
    case: Case, conversions: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was read while it changed is not kept as what was there before."""
    keys = iter(["one", "another"])
    monkeypatch.setattr("postman_openapi.commands.convert.key_of", lambda *_: next(keys))

    case.convert()

    assert conversions
    assert case.kept == []


def test_a_glossary_that_changes_meanwhile(
    case: Case, conversions: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What a glossary said is kept with what it said then, not with what stands there now."""

    def changing(arguments: Any, *others: Any) -> Any:
        result = converted(arguments, *others)
        (case.folder / "glossary.toml").write_text('topic = "Its title."\n', encoding="utf-8")
        return result

    monkeypatch.setattr("postman_openapi.commands.conversion.converted", changing)
    assert b"What it is about." in case.convert()[1]

    assert b"Its title." in case.convert()[1]
    assert len(conversions) == 2


def test_what_was_kept_as_yaml_is_read_each_time(case: Case, conversions: list[str]) -> None:
    """What reads YAML is no source of ours: nobody knows whether it is what it was."""
    old = case.folder / "old.yaml"
    old.write_text("openapi: 3.1.0\npaths: {}\n", encoding="utf-8")

    for _ in range(2):
        case.convert("--keep", str(old))

    assert case.kept == []
    assert len(conversions) == 2


@pytest.mark.parametrize(
    ("platform", "variables", "folder"),
    [
        ("linux", {"XDG_CACHE_HOME": "{}/x"}, "x/postman-openapi"),
        ("linux", {"XDG_CACHE_HOME": "not/absolute", "HOME": "{}"}, ".cache/postman-openapi"),
        ("linux", {"XDG_CACHE_HOME": "", "HOME": "{}"}, ".cache/postman-openapi"),
        ("darwin", {"HOME": "{}"}, "Library/Caches/postman-openapi"),
        ("win32", {"LOCALAPPDATA": "{}/l"}, "l/postman-openapi"),
    ],
)
def test_places(
    case: Case,
    monkeypatch: pytest.MonkeyPatch,
    platform: str,
    variables: dict[str, str],
    folder: str,
) -> None:
    """It lies where each platform keeps such things."""
    monkeypatch.setattr(sys, "platform", platform)
    for name, value in variables.items():
        monkeypatch.setenv(name, value.format(case.folder))

    assert main(["convert", "-q", str(case.folder / "api.json"), "-o", os.devnull]) == 0

    assert len([*(case.folder / folder).iterdir()]) == 1


def test_a_hit_loads_no_converter(case: Case) -> None:
    """Whoever finds a conversion waits for none of the modules that would do it."""
    program = (
        "import sys; from postman_openapi.cli import main\n"
        "status = main(['convert', '-q', sys.argv[1], '-o', sys.argv[2]])\n"
        "print(status, *sys.modules)"
    )
    command = [sys.executable, "-c", program, str(case.folder / "api.json")]
    loaded = [
        subprocess.run(  # noqa: S603 - our own program
            [*command, str(case.folder / name)], capture_output=True, check=True, text=True
        ).stdout.split()
        for name in ("one.json", "two.json")
    ]

    assert "postman_openapi.writing.document" in loaded[0]
    assert loaded[1][0] == "0"
    assert not [name for name in loaded[1] if name.startswith("postman_openapi.writing")]
    assert (case.folder / "one.json").read_bytes() == (case.folder / "two.json").read_bytes()


def test_two_at_once(case: Case) -> None:
    """Processes that convert the same at the same time all give it, and leave one entry."""
    program = "import sys; from postman_openapi.cli import run; run()"
    command = [sys.executable, "-c", program, "convert", "-q", str(case.folder / "api.json"), "-o"]
    outputs = [case.folder / f"{number}.json" for number in range(4)]
    running = [subprocess.Popen([*command, str(each)]) for each in outputs]  # noqa: S603 - ours

    assert [each.wait() for each in running] == [0] * 4
    assert len({each.read_bytes() for each in outputs}) == 1
    assert len(case.kept) == 1
