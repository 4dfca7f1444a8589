"""`postman-openapi build`: a collection to a document and a client, or a check that they are so."""

import tempfile
from argparse import Namespace
from pathlib import Path

from postman_openapi.client.building import Sources, Targets, build, differences
from postman_openapi.commands.findings import tell
from postman_openapi.commands.generate import is_complete
from postman_openapi.files import refuse_overwriting, write_whole
from postman_openapi.folders import folder_beside, refuse_foreign_folder, replace_folder
from postman_openapi.inputs import Inputs
from postman_openapi.terminal import Terminal


def run(arguments: Namespace, terminal: Terminal) -> int:
    """Build everything, or compare with what stands there."""
    last = arguments.manifest
    sources = Sources(
        inputs=Inputs.of(arguments),
        package=arguments.package,
        profile=arguments.profile,
        overlay=arguments.overlay,
        templates=arguments.templates,
        manifest=None if arguments.regroup or not last.is_file() else last,
    )
    targets = Targets(arguments.document, arguments.output, arguments.manifest)
    refuse_overwriting(targets.paths, sources.paths)
    if arguments.check:
        with tempfile.TemporaryDirectory() as folder:
            return _check(sources, targets, Path(folder), terminal, is_verbose=arguments.verbose)
    refuse_foreign_folder(targets.client)
    with folder_beside(targets.client) as folder:
        folder.mkdir()
        return _build(sources, targets, folder, terminal, is_verbose=arguments.verbose)


def _build(
    sources: Sources, targets: Targets, folder: Path, terminal: Terminal, *, is_verbose: bool
) -> int:
    built = targets.inside(folder)
    if not _is_built(sources, built, terminal, is_verbose=is_verbose):
        terminal.note("nothing written")
        return 1
    write_whole(targets.document, built.document.read_bytes())
    replace_folder(targets.client, built.client)
    write_whole(targets.manifest, built.manifest.read_bytes())
    terminal.progress(f"{targets.document}, {targets.client} and {targets.manifest} written")
    return 0


def _check(
    sources: Sources, targets: Targets, folder: Path, terminal: Terminal, *, is_verbose: bool
) -> int:
    built = targets.inside(folder)
    if not _is_built(sources, built, terminal, is_verbose=is_verbose):
        return 1
    found = differences(built, targets)
    for line in found:
        terminal.note(line)
    if found:
        terminal.note(f"{len(found)} derived files differ from what is committed: build again")
        return 1
    terminal.progress("what is committed is what would be built")
    return 0


def _is_built(sources: Sources, targets: Targets, terminal: Terminal, *, is_verbose: bool) -> bool:
    result = build(sources, targets, terminal.progress)
    tell(result.diagnostics, terminal.progress, is_verbose=is_verbose)
    return is_complete(result.report, terminal)
