"""The client: openapi-python-client 0.29.1 run in process, with our templates and own files."""

import contextlib
import io
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from attrs import frozen
from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError

from postman_openapi.client.argument_names import restore_wire_names, with_safe_parameters
from postman_openapi.client.catalogue import examples_data, operations, operations_data
from postman_openapi.client.preparation import (
    body_descriptions,
    generator_view,
    tag_descriptions,
    unsupported_media_types,
)
from postman_openapi.errors import PostmanOpenapiError
from postman_openapi.json_text import json_lines

# Each operation and each example is one line of its file.
_OPERATION_LEVELS = 2
_EXAMPLE_LEVELS = 3
_RUFF_COMMANDS = (
    ("check", "--isolated", "--no-cache", "--fix-only", "--quiet", "--select=I,F401,UP"),
    ("format", "--isolated", "--no-cache", "--quiet", "--line-length=100"),
)


class GenerationError(PostmanOpenapiError):
    """The generator refused the document as a whole."""


@frozen
class GenerationReport:
    """What a generator run made.

    Attributes:
        operations: How many operations the document has.
        modules: How many endpoint modules were written.
        models: How many model modules were written.
        warnings: What the generator dropped or could not do, a line each.
    """

    operations: int
    modules: int
    models: int
    warnings: tuple[str, ...]


def default_templates() -> Path:
    """Return the folder of our own templates: beside the package, or inside it once installed."""
    package = Path(__file__).parents[1]
    installed = package / "templates"
    return installed if installed.is_dir() else package.parent / "templates"


def generate_client(
    document: Mapping[str, Any],
    *,
    package: str,
    output: Path,
    templates: Path | None = None,
    source: str = "an OpenAPI document",
) -> GenerationReport:
    """Write a client package for a document.

    The same document gives the same bytes, wherever and however often it is run.

    Args:
        document: A valid OpenAPI 3.x document.
        package: The import name of the client.
        output: The package's folder. It must not exist yet.
        templates: A folder of templates that go before the generator's own; ours by default.
        source: What the header of each file says that it was generated from.

    Raises:
        GenerationError: The generator cannot read the document.
        FileExistsError: `output` exists.
    """
    if output.exists():
        raise FileExistsError(f"{output} exists; generate into a new folder and move it")
    project = _project(document, package, output, templates or default_templates())
    with contextlib.redirect_stdout(io.StringIO()):
        errors = project.build()
    notice = f"Generated from {' '.join(source.split())}. Not to be edited."
    _add_own_files(project, document, output, notice)
    _finish(output, notice)
    return GenerationReport(
        operations=sum(1 for _ in operations(document)),
        modules=sum(1 for path in output.glob("api/*/*.py") if path.name != "__init__.py"),
        models=sum(1 for path in output.glob("models/*.py") if path.name != "__init__.py"),
        warnings=tuple(_line(error) for error in errors),
    )


def _project(document: Mapping[str, Any], package: str, output: Path, templates: Path) -> Project:
    config = Config.from_sources(
        ConfigFile(
            literal_enums=True,
            post_hooks=[],
            package_name_override=package,
            project_name_override=package,
            content_type_overrides=unsupported_media_types(document),
        ),
        meta_type=MetaType.NONE,
        document_source="",
        file_encoding="utf-8",
        overwrite=False,
        output_path=output,
    )
    view, renamings = with_safe_parameters(generator_view(document))
    parsed = GeneratorData.from_dict(view, config=config)
    if isinstance(parsed, GeneratorError):
        raise GenerationError(f"the generator cannot read the document: {_line(parsed)}")
    restore_wire_names(parsed, renamings)
    _import_unset(parsed)
    project = Project(openapi=parsed, config=config, custom_template_path=templates)
    project.env.globals["body_descriptions"] = body_descriptions(document)
    project.env.globals["tag_descriptions"] = tag_descriptions(document)
    return project


def _import_unset(parsed: GeneratorData) -> None:
    """Let modules import `Unset` whose functions take one of several bodies.

    The generator gives such a body that default, and imports it only for other arguments.
    """
    for collection in parsed.endpoint_collections_by_tag.values():
        for endpoint in collection.endpoints:
            if len(endpoint.bodies) > 1:
                endpoint.relative_imports.add("from ...types import UNSET, Unset")


def _add_own_files(
    project: Project, document: Mapping[str, Any], output: Path, notice: str
) -> None:
    catalogue = project.env.get_template("catalogue.py.jinja").render()
    (output / "catalogue.py").write_text(catalogue, encoding="utf-8")
    (output / "py.typed").touch()
    for name, data, levels in (
        ("operations.json", operations_data(document), _OPERATION_LEVELS),
        ("examples.json", examples_data(document), _EXAMPLE_LEVELS),
    ):
        text = json_lines({"$comment": notice, **data}, levels)
        (output / name).write_text(text, encoding="utf-8", newline="\n")


def _finish(output: Path, notice: str) -> None:
    """Put the notice on each module and format the package, independent of any configuration."""
    for path in sorted(output.rglob("*.py")):
        path.write_text(
            f"# {notice}\n" + path.read_text(encoding="utf-8"), encoding="utf-8", newline="\n"
        )
    for arguments in _RUFF_COMMANDS:
        # -P: the client has a module called types, which must not hide the standard one.
        subprocess.run(  # noqa: S603 - our own arguments, no shell
            [sys.executable, "-P", "-m", "ruff", *arguments, "--target-version=py311", "."],
            cwd=output,
            check=True,
            capture_output=True,
            text=True,
        )
    shutil.rmtree(output / ".ruff_cache", ignore_errors=True)


def _line(error: GeneratorError) -> str:
    return " ".join(f"{error.header}: {error.detail or ''}".split())
