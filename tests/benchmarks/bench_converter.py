"""The converter as a whole process: against its peers, as collections grow, and the whole build.

The collection is the large one that lies beside the repository, if it does; else the small one of
the round trip. The peers come from npm, into the user's cache folder, never into the repository.
"""

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.benchmarks.processes import Run, best, run
from tests.benchmarks.tables import Row, show

ROOT = Path(__file__).parents[2]
SPEC = ROOT / "spec"
REFERENCE = ROOT.parent / "shared" / "reference" / "zoom-api-2022.postman_collection.json"
FALLBACK = ROOT / "tests" / "spec" / "roundtrip" / "library.postman_collection.json"

_ROUNDS = 5
_PAIRS = 9
_SIZES = (1, 2, 4, 8)
_MEGABYTE = 1_000_000
_SECONDS_FOR_BUILD = 15
_MEMORY_PER_BYTE = 12

_READ_AND_WRITE = """
const fs = require('fs');
const text = fs.readFileSync(process.argv[2], 'utf8');
const write = (result) => fs.writeFileSync(process.argv[3],
  typeof result === 'string' ? result : JSON.stringify(result));
"""
_PEERS = {
    "@readme/postman-to-openapi": """
const convert = require('@readme/postman-to-openapi');
convert(text, null, {outputFormat: 'json'}).then(write);
""",
    "postman2openapi": """
write(require('postman2openapi').transpile(JSON.parse(text)));
""",
}
_PEER_VERSIONS = {"@readme/postman-to-openapi": "4.1.0", "postman2openapi": "1.2.1"}
_GOALS = {"@readme/postman-to-openapi": 1.2, "postman2openapi": 1.0}


def main() -> int:
    """Measure, and print tables."""
    source = REFERENCE if REFERENCE.is_file() else FALLBACK
    size = source.stat().st_size
    _print(f"\n{source.name}, {size / _MEGABYTE:.2f} MB")
    with tempfile.TemporaryDirectory() as folder:
        _write_profile(Path(folder))
        rows = [
            *_compare(source, Path(folder)),
            *_grow(source, Path(folder)),
            *_build(Path(folder)),
        ]
    show("The converter, whole processes", rows)
    return 0


# --- against the peers ----------------------------------------------------------------------------


def _compare(source: Path, folder: Path) -> Iterator[Row]:
    """Run the converter and a peer by turns, so that whatever else the machine does meets both.

    First as if nothing had ever been converted, which is what counts; then from its cache.
    """
    _print(f"\n  medians of {_PAIRS} runs             seconds      work   peak MB   operations")
    ours, theirs = folder / "ours.json", folder / "peer.json"
    for name, command in _peers(source, folder):
        turns = {
            "convert": _ours(source, ours, "--no-cache"),
            "convert, from its cache": ["env", f"XDG_CACHE_HOME={folder}", *_ours(source, ours)],
            name: [*command, str(theirs)],
        }
        for each in turns.values():
            run(each)  # the first start of a program reads its files from the disk
        rounds = [{key: run(each) for key, each in turns.items()} for _ in range(_PAIRS)]
        runs = {key: [each[key] for each in rounds] for key in turns}
        for key, found in runs.items():
            output = theirs if key == name else ours
            _print(_line(key, [each for each in found if each], _operations(output)))
        theirs.unlink(missing_ok=True)
        for key in list(turns)[:-1]:
            both = zip(runs[key], runs[name], strict=True)
            pairs = [(one, other) for one, other in both if one and other]
            if pairs:
                seconds = statistics.median(one.seconds / other.seconds for one, other in pairs)
                work = statistics.median(one.work / other.work for one, other in pairs)
                yield Row(key, name, seconds, goal=_GOALS[name])
                yield Row(f"{key}, processor time", name, work, goal=None)


def _line(name: str, runs: list[Run], operations: int) -> str:
    if not runs:
        return f"  {name:<28}  failed"
    seconds = statistics.median(each.seconds for each in runs)
    work = statistics.median(each.work for each in runs)
    memory = min(each.memory for each in runs) / _MEGABYTE
    return f"  {name:<28}{seconds:>9.2f}{work:>10.2f}{memory:>10.0f}{operations:>13}"


def _peers(source: Path, folder: Path) -> Iterator[tuple[str, list[str]]]:
    """Yield each peer's name and its command without the place of the output."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is None or npm is None:
        _print("node and npm are not installed: no peers")
        return
    home = _installed_peers(npm)
    for name, code in _PEERS.items():
        script = folder / f"{name.rpartition('/')[2]}.js"
        script.write_text(_READ_AND_WRITE + code)
        if home is not None:
            yield (
                name,
                ["env", f"NODE_PATH={home / 'node_modules'}", node, str(script), str(source)],
            )


def _installed_peers(npm: str) -> Path | None:
    cache = Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache"))
    home = cache / "postman-openapi-benchmarks"
    home.mkdir(parents=True, exist_ok=True)
    wanted = [f"{name}@{version}" for name, version in _PEER_VERSIONS.items()]
    if all((home / "node_modules" / name).is_dir() for name in _PEER_VERSIONS):
        return home
    options = ["--no-audit", "--no-fund", "--silent", "--prefix", str(home)]
    done = subprocess.run([npm, "install", *options, *wanted], check=False)  # noqa: S603
    if done.returncode != 0:
        _print("the peers cannot be installed from npm: no comparison")
        return None
    return home


# --- growth and memory ----------------------------------------------------------------------------


def _grow(source: Path, folder: Path) -> Iterator[Row]:
    _print("\n  copies      MB   seconds   work per copy   peak MB")
    runs: dict[int, Run] = {}
    collection = json.loads(source.read_bytes())
    size = 0
    for copies in _SIZES:
        path = folder / f"{copies}.json"
        # With tabs, as Postman itself writes collections.
        path.write_text(json.dumps(repeated(collection, copies), indent="\t"), encoding="utf-8")
        one = best(_ours(path, folder / "out.json", "--no-cache"), rounds=3)
        if one is None:
            _print(f"{copies:>8}  failed")
            return
        runs[copies], size = one, path.stat().st_size
        _print(
            f"{copies:>8}{size / _MEGABYTE:>8.1f}{one.seconds:>10.2f}{one.work / copies:>16.3f}"
            f"{one.memory / _MEGABYTE:>10.0f}"
        )
        yield Row(f"peak memory, {copies} copies", "size", one.memory / size, _MEMORY_PER_BYTE)
    empty = folder / "empty.json"
    empty.write_text(json.dumps(repeated(collection, 0)), encoding="utf-8")
    start = best(_ours(empty, folder / "out.json", "--no-cache"), _ROUNDS)
    if start is not None:
        single, many = (runs[copies].work - start.work for copies in (_SIZES[0], _SIZES[-1]))
        yield Row("work per copy, 8 copies", "1 copy", many / _SIZES[-1] / single, goal=1.1)


def repeated(collection: dict[str, Any], copies: int) -> dict[str, Any]:
    """Return a collection that holds another several times, under other names and paths."""
    inner = collection.get("collection", collection)
    items = [_renamed(item, number) for number in range(copies) for item in inner["item"]]
    return {**inner, "item": items}


def _renamed(item: dict[str, Any], number: int) -> dict[str, Any]:
    result = {**item, "name": f"{item.get('name', '')} {number}"}
    if "item" in item:
        result["item"] = [_renamed(child, number) for child in item["item"]]
    for key in ("request", "originalRequest"):
        if isinstance(item.get(key), dict):
            result[key] = _moved(item[key], number)
    if isinstance(item.get("response"), list):
        result["response"] = [_renamed(response, number) for response in item["response"]]
    return result


def _moved(request: dict[str, Any], number: int) -> dict[str, Any]:
    url = request.get("url")
    if not isinstance(url, dict) or not isinstance(url.get("path"), list):
        return request
    # Without `raw`, the parts say it all.
    parts = {key: value for key, value in url.items() if key != "raw"}
    return {**request, "url": {**parts, "path": [f"copy{number}", *url["path"]]}}


# --- the build ------------------------------------------------------------------------------------


def _build(folder: Path) -> Iterator[Row]:
    source = SPEC / "collections"
    arguments = [
        *("build", "--quiet", str(source), "--package", "built", "--output", str(folder / "built")),
        *("--document", str(folder / "d.json"), "--manifest", str(folder / "m.json")),
        *("--profile", str(SPEC / "profile.toml"), "--overlay", str(SPEC / "overlay.yaml")),
    ]
    built = best(_python(arguments), rounds=1)
    _print(f"\n  build: {f'{built.seconds:.1f} seconds' if built else 'failed'}")
    if built:
        yield Row("build", f"{_SECONDS_FOR_BUILD} s", built.seconds / _SECONDS_FOR_BUILD, goal=1.0)


# --- processes ------------------------------------------------------------------------------------


def _write_profile(folder: Path) -> None:
    """Write what Zoom's profile says of prose, without what fits its own collections only."""
    text = (SPEC / "profile.toml").read_text(encoding="utf-8")
    prose = "\n".join(each for each in text.splitlines() if not each.startswith("glossary"))
    (folder / "profile.toml").write_text(prose.partition("\n[folders")[0], encoding="utf-8")


def _ours(source: Path, output: Path, *options: str) -> list[str]:
    profile = ["--profile", str(output.parent / "profile.toml")]
    return _python(["convert", "--quiet", str(source), "--output", str(output), *profile, *options])


def _python(arguments: list[str]) -> list[str]:
    # As the installed command does it.
    start = "import sys; from postman_openapi.cli import run; sys.exit(run())"
    return ["env", f"PYTHONPATH={SPEC}", sys.executable, "-c", start, *arguments]


def _operations(document: Path) -> int:
    if not document.is_file():
        return 0
    methods = {"get", "put", "post", "delete", "options", "head", "patch", "trace"}
    paths = json.loads(document.read_bytes())["paths"]
    return sum(1 for item in paths.values() for method in item if method in methods)


def _print(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
