"""The runtime is copied into each client and has to stand on its own there."""

import ast
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import postman_openapi.runtime

SOURCE = Path(postman_openapi.runtime.__file__).parent
MODULES = sorted(SOURCE.glob("*.py"))
OPTIONAL = {"tracing": {"opentelemetry"}}  # once the application has loaded it
ALLOWED = {"httpx", "attrs", "anyio", *sys.stdlib_module_names}


@pytest.mark.parametrize("module", MODULES, ids=lambda path: path.stem)
def test_imports_are_relative_or_allowed(module: Path) -> None:
    """Each module imports its own package relatively, and besides only httpx and attrs."""
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        names = []
        if isinstance(node, ast.Import):
            names = [each.name for each in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level <= 1
            names = [] if node.level else [node.module or ""]
        allowed = ALLOWED | OPTIONAL.get(module.stem, set())
        assert {name.partition(".")[0] for name in names} <= allowed


def test_a_copy_works_on_its_own(tmp_path: Path) -> None:
    """A client with a copy of the runtime works where the original is not there."""
    package = tmp_path / "acme"
    shutil.copytree(Path(__file__).parent / "acme", package)
    shutil.copytree(SOURCE, package / "runtime")
    for path in package.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        text = text.replace("postman_openapi.runtime", "acme.runtime")
        path.write_text(text.replace("tests.runtime.acme", "acme"), encoding="utf-8")
    code = (
        "import sys, httpx; from acme import Client; "
        "c = Client(token='t', transport=httpx.MockTransport("
        "lambda _: httpx.Response(200, json={'people': [{'id': 1}]}))); "
        "print([p.id for p in c.people.list()], c.people.get(1).get('people')); "
        "assert not any(name.startswith('postman_openapi') for name in sys.modules)"
    )
    done = subprocess.run(  # noqa: S603 - our own
        [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.stdout.strip() == "[1] [{'id': 1}]", done.stderr


def test_a_call_imports_only_what_it_needs(tmp_path: Path) -> None:
    """Pages, raw answers and what only awaiting clients need are imported when they are used."""
    code = (
        "import sys, httpx; from tests.runtime.acme import Client; "
        "c = Client(token='t', transport=httpx.MockTransport(lambda _: httpx.Response(204))); "
        "before = set(sys.modules); c.people.get(1); "
        "print(*sorted(n.rpartition('.')[2] for n in sys.modules if '.runtime.' in n))"
    )
    done = subprocess.run(  # noqa: S603 - our own
        [sys.executable, "-c", code],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=False,
    )
    loaded = set(done.stdout.split())
    assert "callers" in loaded, done.stderr
    assert loaded.isdisjoint({"pages", "cursors", "raw", "representation"})
    assert tmp_path.exists()
