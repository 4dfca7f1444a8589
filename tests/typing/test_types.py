import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from mypy import api

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
REJECTED = (HERE / "rejected.txt").read_text(encoding="utf-8").splitlines()
MISTAKES = {number for number, line in enumerate(REJECTED, 1) if "  # " in line}
CONFIG = ("--config-file", str(ROOT / "pyproject.toml"))


@pytest.fixture(scope="module")
def rejections(tmp_path_factory: pytest.TempPathFactory) -> set[tuple[int, str]]:
    """What mypy rejects of rejected.txt: line numbers and error codes."""
    path = tmp_path_factory.mktemp("typing") / "rejected.py"
    path.write_text("\n".join(REJECTED), encoding="utf-8")
    cache = str(path.parent / "cache")
    output, failure, _ = api.run([*CONFIG, "--cache-dir", cache, str(path)])
    assert not failure
    found = re.findall(r"rejected\.py:(\d+): error: .*\[([\w-]+)\]$", output, re.MULTILINE)
    return {(int(line), code) for line, code in found}


@pytest.mark.parametrize(
    ("number", "line"),
    [pytest.param(n, line, id=line) for n, line in enumerate(REJECTED, 1) if n in MISTAKES],
)
def test_mistake_is_rejected(number: int, line: str, rejections: set[tuple[int, str]]) -> None:
    """Mypy rejects a mistake for the right reason."""
    assert (number, line.rpartition("# ")[2]) in rejections


def test_nothing_else_is_rejected(rejections: set[tuple[int, str]]) -> None:
    """Mypy rejects no line that is right."""
    assert {number for number, _ in rejections} == MISTAKES


def test_right_usage_is_accepted(tmp_path: Path) -> None:
    """Mypy in strict mode accepts the usage in accepted.py and sees the types asserted there."""
    output, failure, status = api.run(
        [*CONFIG, "--cache-dir", str(tmp_path), str(HERE / "accepted.py")]
    )
    assert (failure, status) == ("", 0), output


def by_pyright(folder: Path, source: str) -> list[dict[str, Any]]:
    """Return what basedpyright says of a module in strict mode."""
    (folder / "usage.py").write_text(source, encoding="utf-8")
    settings = {"typeCheckingMode": "strict", "pythonVersion": "3.11"}
    roots = [str(ROOT / name) for name in ("wrapper", "generated")]
    config = json.dumps({**settings, "extraPaths": roots})
    (folder / "pyrightconfig.json").write_text(config, encoding="utf-8")
    command = [sys.executable, "-m", "basedpyright", "--outputjson", "-p", str(folder)]
    command += ["--pythonpath", sys.executable]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603
    found: list[dict[str, Any]] = json.loads(done.stdout)["generalDiagnostics"]
    return [each for each in found if each["severity"] == "error"]


def test_pyright_accepts_right_usage(tmp_path: Path) -> None:
    """Basedpyright in strict mode accepts the same usage and sees the same types."""
    source = (HERE / "accepted.py").read_text(encoding="utf-8")
    assert by_pyright(tmp_path, source) == []


def test_pyright_rejects_mistakes(tmp_path: Path) -> None:
    """Basedpyright rejects the same lines as mypy and no others."""
    found = by_pyright(tmp_path, "\n".join(REJECTED))
    assert {each["range"]["start"]["line"] + 1 for each in found} == MISTAKES
