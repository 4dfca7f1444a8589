"""The files of a client: each template printed with what the view has decided."""

import shutil
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader
from openapi_python_client import TEMPLATE_FILTERS
from openapi_python_client.strings import safe_for_docstring

from postman_openapi.client.docstrings import client_docstring, described, method_docstring
from postman_openapi.client.readme import first_call, markdown, signature
from postman_openapi.client.view import ClientView

_RUNTIME = Path(__file__).parents[1] / "runtime"
# A model of such a name would hide what the others' annotations mean, where all are in one module.
_OF_STUB = frozenset({"Any", "Literal", "Mapping", "Sequence"})
_NOT_COPIED = shutil.ignore_patterns("__pycache__", "*.pyc")


def print_client(view: ClientView, output: Path, templates: Path) -> None:
    """Write the modules of a client.

    Args:
        view: What it consists of.
        output: The package's folder; it must not exist yet.
        templates: The folder of the templates.
    """
    environment = _environment(templates)
    output.mkdir(parents=True)
    for name, template, values in _modules(view):
        path = output / name
        path.parent.mkdir(parents=True, exist_ok=True)
        text = environment.get_template(template).render(view=view, **values)
        path.write_text(text, encoding="utf-8", errors="backslashreplace", newline="\n")
    (output / "py.typed").touch()


def copy_runtime(output: Path) -> None:
    """Put the run-time package into a client, unchanged."""
    shutil.copytree(_RUNTIME, output / "runtime", ignore=_NOT_COPIED)


def _modules(view: ClientView) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Yield each module of a client with its template and what goes into it."""
    yield "README.md", "README.md.jinja", {}
    yield "__init__.py", "package_init.py.jinja", {}
    yield "client.py", "client.py.jinja", {}
    yield "errors.py", "errors.py.jinja", {}
    yield "catalogue.py", "catalogue.py.jinja", {}
    yield "literals.py", "literals.py.jinja", {}
    yield "inputs.py", "inputs.py.jinja", {}
    if view.events:
        yield "events.py", "events.py.jinja", {}
    yield "models/__init__.py", "models_init.py.jinja", {}
    if view.models and _OF_STUB.isdisjoint(model.name for model in view.models):
        yield "models/__init__.pyi", "models_stub.pyi.jinja", {}
    for model in view.models:
        yield f"models/{model.module}.py", "model.py.jinja", {"model": model}
    yield "api/__init__.py", "api_init.py.jinja", {}
    for resource in view.resources:
        folder = f"api/{resource.package}"
        yield f"{folder}/__init__.py", "endpoint_init.py.jinja", {"resource": resource}
        for method in resource.methods:
            yield (
                f"{folder}/{method.operation_id}.py",
                "endpoint_module.py.jinja",
                {"method": method},
            )


@lru_cache(maxsize=1)  # reading them takes longer than printing a small client
def _environment(templates: Path) -> Environment:
    environment = Environment(
        loader=FileSystemLoader(str(templates)),
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # noqa: S701 - the output is Python; the filters below make texts safe
    )
    environment.filters.update(
        TEMPLATE_FILTERS, quoted=repr, one_line=_one_line, markdown=markdown, signature=signature
    )
    environment.globals.update(
        client_docstring=client_docstring,
        described=described,
        first_call=first_call,
        method_docstring=method_docstring,
    )
    return environment


def _one_line(text: str) -> str:
    """Return a text as one line for the middle of a docstring: not for its end."""
    return " ".join(safe_for_docstring(text).split())
