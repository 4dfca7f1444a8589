"""Everything that is derived from a collection, built in one go: document, client, manifest."""

import filecmp
import hashlib
import json
from collections.abc import Callable, Iterable, Iterator
from importlib.metadata import version
from pathlib import Path
from typing import Any

from attrs import field, frozen

from postman_openapi import convert, load_profile
from postman_openapi.client.generation import GenerationReport, generate_client
from postman_openapi.client.kept_methods import keep_methods
from postman_openapi.client.release_names import ReleaseNames
from postman_openapi.diagnostics import Diagnostic
from postman_openapi.documents import document_text
from postman_openapi.files import read_bytes
from postman_openapi.inputs import Inputs
from postman_openapi.kept_components import load_groups, load_method_names
from postman_openapi.overlays.overlay import apply_overlay, load_overlay
from postman_openapi.profile import Profile
from postman_openapi.schemas.kept_groups import Groups, groups_of

# What the bytes of the client depend on besides its sources.
_TOOLS = ("openapi-python-client", "ruff")
_IGNORED = frozenset({"__pycache__", ".mypy_cache", ".ruff_cache"})


@frozen
class Sources:
    """What a client is built from.

    Attributes:
        inputs: The Postman collections and environments.
        package: The import name of the client.
        profile: How the collection's prose is read.
        overlay: Corrections to the document.
        templates: Templates that go before the generator's own.
        manifest: The manifest of the last build, whose components and names of methods are kept
            where they still fit.
    """

    inputs: Inputs
    package: str
    profile: Path | None = None
    overlay: Path | None = None
    templates: Path | None = None
    manifest: Path | None = None

    @property
    def paths(self) -> list[Path | None]:
        """Everything that is read and stays as it is; None where nothing was given."""
        return [*self.inputs.paths, self.profile, self.overlay, self.templates]


@frozen
class Targets:
    """Where the derived things stand: two files and a folder."""

    document: Path
    client: Path
    manifest: Path

    @property
    def paths(self) -> list[Path]:
        """Everything that is written."""
        return [self.document, self.client, self.manifest]

    def inside(self, folder: Path) -> "Targets":
        """Return targets of the same names in another folder."""
        return Targets(
            folder / "document.json", folder / self.client.name, folder / "manifest.json"
        )


@frozen
class Build:
    """What was built.

    Attributes:
        report: What the generator says.
        diagnostics: What the converter says.
    """

    report: GenerationReport
    diagnostics: tuple[Diagnostic, ...] = field(repr=False)


def build(sources: Sources, targets: Targets, progress: Callable[[str], None]) -> Build:
    """Build a document, a client and a manifest.

    Args:
        sources: What to build from.
        targets: Where to write; nothing of it may exist yet.
        progress: Is told what is being done.
    """
    progress(f"converting {sources.inputs.title}")
    profile = load_profile(sources.profile) if sources.profile else Profile()
    models = profile.names.models
    kept = load_groups(sources.manifest, models) if sources.manifest else None
    inputs = sources.inputs
    conversion = convert(
        inputs.read_collections(), profile, environments=inputs.read_environments(), kept=kept
    )
    document = conversion.document
    groups = groups_of(document, models)
    if sources.overlay:
        progress(f"applying {sources.overlay}")
        document = apply_overlay(document, load_overlay(sources.overlay, require_reasons=True))
    if sources.manifest:
        keep_methods(document, load_method_names(sources.manifest))
    targets.document.write_bytes(document_text(document).encode())
    progress(f"generating {sources.package}")
    report = generate_client(
        document,
        package=sources.package,
        output=targets.client,
        templates=sources.templates,
        source=inputs.title,
    )
    glossaries = profile.glossary.files
    manifest = _manifest(sources, targets.document, report.names, groups, glossaries)
    targets.manifest.write_bytes(manifest.encode())
    return Build(report, conversion.diagnostics)


def differences(built: Targets, committed: Targets) -> list[str]:
    """Return a line for each derived file that is not as it was built."""
    return [
        *_file_difference(built.document, committed.document),
        *_file_difference(built.manifest, committed.manifest),
        *_folder_differences(built.client, committed.client),
    ]


def _manifest(
    sources: Sources,
    document: Path,
    names: ReleaseNames,
    groups: Groups,
    glossaries: Iterable[Path] = (),
) -> str:
    files = {
        **_input_files(sources.inputs),
        "profile": sources.profile,
        **{f"glossary {path.name}": path for path in glossaries},
        "overlay": sources.overlay,
        "document": document,
    }
    value: dict[str, Any] = {
        "sha256": {name: _digest(path) for name, path in files.items() if path is not None},
        "generator": {tool: version(tool) for tool in _TOOLS},
        "names": names.as_data(),
        "components": groups.as_data(),
    }
    return json.dumps(value, indent=2) + "\n"


def _input_files(inputs: Inputs) -> dict[str, Path | None]:
    named: dict[str, Path | None] = {
        f"collection {key}": path for key, path in inputs.collections.items()
    }
    if len(inputs.collections) == 1:
        named = {"collection": next(iter(inputs.collections.values()))}
    environments = enumerate(inputs.environments, 1)
    return named | {f"environment {number}": path for number, path in environments}


def _digest(path: Path) -> str:
    return hashlib.sha256(read_bytes(path)).hexdigest()


def _file_difference(built: Path, committed: Path) -> Iterator[str]:
    if not committed.is_file():
        yield f"{committed} is missing"
    elif not filecmp.cmp(built, committed, shallow=False):
        yield f"{committed} differs"


def _folder_differences(built: Path, committed: Path) -> Iterator[str]:
    wanted, present = _names(built), _names(committed)
    for name in sorted(wanted):
        yield from _file_difference(built / name, committed / name)
    for name in sorted(present - wanted):
        yield f"{committed / name} should not be there"


def _names(folder: Path) -> set[Path]:
    return {
        path.relative_to(folder)
        for path in folder.rglob("*")
        if path.is_file() and not _IGNORED.intersection(path.relative_to(folder).parts)
    }
