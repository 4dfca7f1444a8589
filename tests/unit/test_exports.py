import importlib.util
import subprocess
import sys

import pytest

import zoomkit
from zoomkit import errors, testing


@pytest.mark.parametrize("module", [zoomkit, errors, testing])
def test_all_is_what_is_public(module: object) -> None:
    """`__all__` of a public module is sorted and every name in it exists."""
    names: list[str] = module.__all__  # type: ignore[attr-defined]
    assert names == sorted(names)
    assert all(hasattr(module, name) for name in names)


def test_errors_exports_every_exception() -> None:
    """No exception class of the tree is missing from `zoomkit.errors.__all__`."""
    defined = {
        name
        for name, value in vars(errors).items()
        if isinstance(value, type) and issubclass(value, errors.ZoomError)
    }
    assert defined <= set(errors.__all__)


@pytest.mark.parametrize("name", ["uvicorn", "asyncio", "anyio", "openapi_python_client"])
def test_import_is_light(name: str) -> None:
    """Importing zoomkit loads no extra and nothing that only some callers need."""
    assert importlib.util.find_spec(name), "what is not installed is never loaded"
    source = f"import zoomkit, sys; sys.exit({name!r} in sys.modules)"
    assert subprocess.run([sys.executable, "-c", source], check=False).returncode == 0  # noqa: S603
