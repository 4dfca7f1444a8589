import importlib
import inspect
import re
import textwrap
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from zoomkit import AsyncZoom, Zoom, catalogue
from zoomkit.testing import FakeZoom

OPERATIONS = list(catalogue.load())
_EXAMPLE = "\nExample:\n"

# An example shows how to call what is deprecated, too.
pytestmark = pytest.mark.filterwarnings("ignore:.* is deprecated:DeprecationWarning")
each_operation = pytest.mark.parametrize("operation_id", OPERATIONS)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that the examples run in, with the file that they send."""
    (tmp_path / "picture.png").write_bytes(b"\x89PNG")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def method_of(operation_id: str, client: type[Zoom | AsyncZoom]) -> Callable[..., Any]:
    """Return the method that people call for an operation."""
    operation = catalogue.load()[operation_id]
    module = importlib.import_module(f"zoom_openapi.api.{operation.module.partition('.')[0]}")
    (found,) = (
        vars(cls)[operation.name]
        for name, cls in vars(module).items()
        if inspect.isclass(cls)
        and name.startswith("Async") == (client is AsyncZoom)
        and cls.__module__ == module.__name__
    )
    method: Callable[..., Any] = found
    return method


def example_of(operation_id: str, client: type[Zoom | AsyncZoom]) -> str:
    """Return the code of the example in a method's docstring, as it can be pasted."""
    text = inspect.getdoc(method_of(operation_id, client)) or ""
    _, _, example = text.partition(_EXAMPLE)
    return textwrap.dedent(example)


def called(operation_id: str, fake: FakeZoom) -> bool:
    """Tell whether a fake received a call of an operation, and of no other."""
    calls = [each for each in fake.requests if each.path != "/oauth/token"]
    found = {each.operation.id if each.operation else None for each in calls}
    return found == {operation_id}


@each_operation
@pytest.mark.parametrize("client", [Zoom, AsyncZoom])
def test_docstring_tells_what_is_documented(
    operation_id: str, client: type[Zoom | AsyncZoom]
) -> None:
    """A method's docstring holds what it does, its arguments, scopes, limit, failures, a call."""
    operation = catalogue.load()[operation_id]
    method = method_of(operation_id, client)
    text = inspect.getdoc(method) or ""
    assert text.partition("\n")[0].strip()
    assert all(scope in text for scope in operation.scopes)
    assert not operation.rate_limit_label or f"Rate limit: {operation.rate_limit_label}." in text
    flat = " ".join(text.split())
    documented = [each for each in operation.errors if each.code is not None]
    assert all(f"({each.status}, code {each.code})" in flat for each in documented)
    assert f"{operation.resource}.{operation.name}(" in text
    arguments = [name for name in inspect.signature(method).parameters if name != "self"]
    assert [name for name in arguments if f"\n    {name}: " not in text] == []


@each_operation
@pytest.mark.parametrize("client", [Zoom, AsyncZoom])
def test_docstring_fits_an_editor(operation_id: str, client: type[Zoom | AsyncZoom]) -> None:
    """No line of a docstring is longer than one of our own, and none is about encoding ids."""
    text = inspect.getdoc(method_of(operation_id, client)) or ""
    assert [line for line in text.splitlines() if len(line) > 92] == []
    assert not re.search(r"encode (it|the|this)\b.*\btwice|double[- ]encod", " ".join(text.split()))


@each_operation
@pytest.mark.usefixtures("folder")
def test_example_runs(operation_id: str) -> None:
    """The example of a method runs as it stands, and calls that method's operation."""
    fake = FakeZoom(only_examples=True)
    code = example_of(operation_id, Zoom)
    with fake.zoom() as zoom:
        exec(compile(code, operation_id, "exec"), {"zoom": zoom, "client": zoom})  # noqa: S102
    assert called(operation_id, fake)


@pytest.mark.anyio
@each_operation
@pytest.mark.usefixtures("folder")
async def test_awaited_example_runs(operation_id: str) -> None:
    """The example of an awaited method runs inside any function that may await."""
    fake = FakeZoom(only_examples=True)
    code = example_of(operation_id, AsyncZoom)
    function = f"async def example():\n{textwrap.indent(code, '    ')}"
    async with fake.async_zoom() as zoom:
        names: dict[str, Any] = {"zoom": zoom, "client": zoom}
        exec(compile(function, operation_id, "exec"), names)  # noqa: S102
        await names["example"]()
    assert called(operation_id, fake)
