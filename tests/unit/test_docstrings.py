import importlib
import inspect
from collections.abc import Callable
from typing import Any

import pytest

from zoom_openapi import catalogue


def method_of(operation_id: str, prefix: str) -> Callable[..., Any]:
    """Return the resource method of an operation."""
    operation = catalogue.load()[operation_id]
    module = importlib.import_module(f"zoom_openapi.api.{operation.resource}")
    (found,) = (
        vars(cls)[operation_id]
        for name, cls in vars(module).items()
        if inspect.isclass(cls)
        and name.startswith("Async") == bool(prefix)
        and operation_id in vars(cls)
    )
    method: Callable[..., Any] = found
    return method


@pytest.mark.parametrize("operation_id", list(catalogue.load()))
@pytest.mark.parametrize("prefix", ["", "Async"])
def test_docstring_tells_what_is_documented(operation_id: str, prefix: str) -> None:
    """A method's docstring holds what it does, its arguments, scopes, limit, failures, a call."""
    operation = catalogue.load()[operation_id]
    method = method_of(operation_id, prefix)
    text = inspect.getdoc(method) or ""
    assert text.startswith(operation.summary)
    assert len(text.split("\n\n")) > 2
    assert all(scope in text for scope in operation.scopes)
    assert not operation.rate_limit_label or f"Rate limit: {operation.rate_limit_label}." in text
    documented = [each for each in operation.errors if each.code is not None]
    assert all(f"- {each.status}, code {each.code}: " in text for each in documented)
    assert f"{operation.resource}.{operation_id}(" in text
    arguments = [name for name in inspect.signature(method).parameters if name != "self"]
    assert [name for name in arguments if f"\n    {name}: " not in text] == []
