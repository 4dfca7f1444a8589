"""Everything that is derived from a collection, built in one go: document, client, manifest."""

import filecmp
import hashlib
import json
from collections.abc import Callable, Iterator
from importlib.metadata import version
from pathlib import Path
from typing import Any

from attrs import field, frozen

from postman_openapi import convert, load_profile, read_collection
from postman_openapi.client.generation import GenerationReport, generate_client
from postman_openapi.client.release_names import ReleaseNames
from postman_openapi.diagnostics import Diagnostic
from postman_openapi.documents import document_text
from postman_openapi.files import read_bytes
from postman_openapi.overlays.overlay import apply_overlay, load_overlay
from postman_openapi.profile import Profile

# What the bytes of the client depend on besides its sources.
_TOOLS = ("openapi-python-client", "ruff")
_IGNORED = frozenset({"__pycache__", ".mypy_cache", ".ruff_cache"})


@frozen
class Sources:
    """What a client is built from.

    Attributes:
        collection: The Postman collection.
        package: The import name of the client.
        profile: How the collection's prose is read.
        overlay: Corrections to the document.
        templates: Templates that go before the generator's own.
    """

    collection: Path
    package: str
    profile: Path | None = None
    overlay: Path | None = None
    templates: Path | None = None

    @property
    def paths(self) -> list[Path | None]:
        """Everything that is read; None where nothing was given."""
        return [self.collection, self.profile, self.overlay, self.templates]


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
    progress(f"converting {sources.collection}")
    profile = load_profile(sources.profile) if sources.profile else Profile()
    conversion = convert(read_collection(read_bytes(sources.collection)), profile)
    document = conversion.document
    if sources.overlay:
        progress(f"applying {sources.overlay}")
        document = apply_overlay(document, load_overlay(sources.overlay, require_reasons=True))
    targets.document.write_bytes(document_text(document).encode())
    progress(f"generating {sources.package}")
    report = generate_client(
        document,
        package=sources.package,
        output=targets.client,
        templates=sources.templates,
        source=sources.collection.name,
    )
    targets.manifest.write_bytes(_manifest(sources, targets.document, report.names).encode())
    return Build(report, conversion.diagnostics)


def differences(built: Targets, committed: Targets) -> list[str]:
    """Return a line for each derived file that is not as it was built."""
    return [
        *_file_difference(built.document, committed.document),
        *_file_difference(built.manifest, committed.manifest),
        *_folder_differences(built.client, committed.client),
    ]


def _manifest(sources: Sources, document: Path, names: ReleaseNames) -> str:
    files = {
        "collection": sources.collection,
        "profile": sources.profile,
        "overlay": sources.overlay,
        "document": document,
    }
    value: dict[str, Any] = {
        "sha256": {name: _digest(path) for name, path in files.items() if path is not None},
        "generator": {tool: version(tool) for tool in _TOOLS},
        "names": names.as_data(),
    }
    return json.dumps(value, indent=2) + "\n"


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
