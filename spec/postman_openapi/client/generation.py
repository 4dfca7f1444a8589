"""The client: what openapi-python-client 0.29.1 reads of a document, decided upon, and printed."""

import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from attrs import field, frozen
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError

from postman_openapi.client.argument_names import restore_wire_names, with_safe_parameters
from postman_openapi.client.bare_schemas import schemas_data
from postman_openapi.client.catalogue import examples_data, operations, operations_data
from postman_openapi.client.events import event_examples_data, events_data
from postman_openapi.client.preparation import generator_view
from postman_openapi.client.printing import copy_runtime, print_client
from postman_openapi.client.release_names import ReleaseNames, release_names
from postman_openapi.client.view import ClientView
from postman_openapi.client.views import client_view
from postman_openapi.errors import PostmanOpenapiError
from postman_openapi.json_text import json_lines

# Each operation, each schema and each example is one line of its file.
_OPERATION_LEVELS = 2
_EXAMPLE_LEVELS = 3
_CODING = re.compile(r"coding[:=]")
_RUFF_COMMANDS = (
    ("check", "--isolated", "--no-cache", "--fix-only", "--quiet", "--select=I,F401,UP,TC005"),
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
        names: What the users of the client write.
    """

    operations: int
    modules: int
    models: int
    warnings: tuple[str, ...]
    names: ReleaseNames = field(repr=False)


def default_templates() -> Path:
    """Return the folder of our own templates: beside the package, or inside it once installed."""
    package = Path(__file__).parents[1]
    installed = package / "templates"
    return installed if installed.is_dir() else package.parent / "templates"


def generate_client(
    document: Mapping[str, object],
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
        templates: A folder with templates of one's own in the place of all of ours.
        source: What the header of each file says that it was generated from.

    Raises:
        GenerationError: The generator cannot read the document.
        FileExistsError: `output` exists.
    """
    if output.exists():
        raise FileExistsError(f"{output} exists; generate into a new folder and move it")
    parsed = _parsed(document, package, output)
    view = client_view(parsed, document, package)
    print_client(view, output, templates or default_templates())
    notice = f"Generated from {_in_comment(source)}. Not to be edited."
    _write_data(view, document, output, notice)
    _finish(output, notice)
    copy_runtime(output)
    return GenerationReport(
        operations=sum(1 for _ in operations(document)),
        modules=sum(1 for path in output.glob("api/*/*.py") if path.name != "__init__.py"),
        models=sum(1 for path in output.glob("models/*.py") if path.name != "__init__.py"),
        warnings=tuple(_warnings(parsed)),
        names=release_names(view),
    )


def client_view_of(document: Mapping[str, object], package: str, output: Path) -> ClientView:
    """Return what a client of a document consists of.

    Args:
        document: A valid OpenAPI 3.x document with nothing left implicit in its operations.
        package: The import name of the client.
        output: The package's folder, which is not touched.

    Raises:
        GenerationError: The generator cannot read the document.
    """
    return client_view(_parsed(document, package, output), document, package)


def _parsed(document: Mapping[str, object], package: str, output: Path) -> GeneratorData:
    """Let the generator read its view of a document."""
    config = Config.from_sources(
        ConfigFile(
            literal_enums=True,
            post_hooks=[],
            package_name_override=package,
            project_name_override=package,
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
    return parsed


def _warnings(parsed: GeneratorData) -> list[str]:
    """Return what the generator could not do, a line each."""
    collections = parsed.endpoint_collections_by_tag.values()
    errors = [error for collection in collections for error in collection.parse_errors]
    return [_line(error) for error in (*errors, *parsed.errors)]


def _write_data(
    view: ClientView, document: Mapping[str, object], output: Path, notice: str
) -> None:
    """Write what the client says of its operations, their examples, schemas, and its events."""
    for name, data, levels in (
        ("operations.json", operations_data(document, view), _OPERATION_LEVELS),
        ("examples.json", examples_data(document), _EXAMPLE_LEVELS),
        ("schemas.json", schemas_data(document), _OPERATION_LEVELS),
        *([("events.json", events_data(view.events), _OPERATION_LEVELS)] if view.events else []),
        *(
            [("event_examples.json", event_examples_data(document), _OPERATION_LEVELS)]
            if view.events
            else []
        ),
    ):
        text = json_lines({"$comment": notice, **data}, levels)
        # Half a surrogate pair, which no file can hold, is written as an escape.
        (output / name).write_text(text, encoding="utf-8", errors="backslashreplace", newline="\n")


def _finish(output: Path, notice: str) -> None:
    """Put the notice on each module and format the package, independent of any configuration."""
    for path in sorted([*output.rglob("*.py"), *output.rglob("*.pyi")]):
        path.write_text(
            f"# {notice}\n" + path.read_text(encoding="utf-8"),
            encoding="utf-8",
            errors="backslashreplace",
            newline="\n",
        )
    for arguments in _RUFF_COMMANDS:
        # -P: the client may have a module that must not hide a standard one.
        subprocess.run(  # noqa: S603 - our own arguments, no shell
            [sys.executable, "-P", "-m", "ruff", *arguments, "--target-version=py311", "."],
            cwd=output,
            check=True,
            capture_output=True,
            text=True,
        )
    shutil.rmtree(output / ".ruff_cache", ignore_errors=True)


def _in_comment(text: str) -> str:
    """Return a text as what can stand in the first comment of a module.

    There `coding:` would say in which encoding Python reads the rest.
    """
    shown = "".join(each if each.isprintable() else " " for each in text)
    return " ".join(_CODING.sub("coding ", shown).split())


def _line(error: GeneratorError) -> str:
    return " ".join(f"{error.header}: {error.detail or ''}".split())
