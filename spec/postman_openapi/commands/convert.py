"""`postman-openapi convert` and `overlay`: collection to document, document to a better one."""

from argparse import Namespace
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from postman_openapi.commands.findings import tell
from postman_openapi.documents import document_pieces, encoded_pieces, load_document
from postman_openapi.files import refuse_overwriting, write_pieces
from postman_openapi.inputs import Inputs
from postman_openapi.kept_components import load_groups
from postman_openapi.profile import Profile, load_profile
from postman_openapi.terminal import Terminal
from postman_openapi.writing.document import convert


def run(arguments: Namespace, terminal: Terminal) -> int:
    """Convert collections to one document."""
    inputs = Inputs.of(arguments)
    refuse_overwriting([arguments.output], [*inputs.paths, arguments.profile, arguments.keep])
    profile = load_profile(arguments.profile) if arguments.profile else Profile()
    terminal.progress(f"converting {inputs.title}")
    kept = load_groups(arguments.keep, profile.names.models) if arguments.keep else None
    environments = inputs.read_environments()
    conversion = convert(inputs.read_collections(), profile, environments=environments, kept=kept)
    tell(
        conversion.diagnostics,
        terminal.note,
        form=arguments.diagnostics,
        is_verbose=arguments.verbose,
    )
    if arguments.strict and conversion.diagnostics:
        terminal.note(f"{len(conversion.diagnostics)} diagnostics with --strict: nothing written")
        return 1
    _write_document(conversion.document, arguments.output, terminal)
    return 0


def run_overlay(arguments: Namespace, terminal: Terminal) -> int:
    """Apply an overlay to a document."""
    from postman_openapi.overlays.overlay import apply_overlay, load_overlay  # noqa: PLC0415 (slow)

    refuse_overwriting([arguments.output], [arguments.document, arguments.overlay])
    overlay = load_overlay(arguments.overlay, require_reasons=arguments.require_reasons)
    document = apply_overlay(load_document(arguments.document), overlay)
    terminal.progress(f"{len(overlay.actions)} actions of {overlay.title!r} applied")
    _write_document(document, arguments.output, terminal)
    return 0


def write_result(pieces: Iterable[str], output: Path | None, terminal: Terminal) -> None:
    """Write a command's result to a file, or to standard output if there is none."""
    if output is None:
        for piece in pieces:
            terminal.write(piece)
    else:
        _write_file((piece.encode() for piece in pieces), output, terminal)


def _write_document(document: dict[str, Any], output: Path | None, terminal: Terminal) -> None:
    if output is None:
        write_result(document_pieces(document), None, terminal)
    else:
        _write_file(encoded_pieces(document), output, terminal)


def _write_file(pieces: Iterable[bytes], output: Path, terminal: Terminal) -> None:
    write_pieces(output, pieces)
    terminal.progress(f"{output} written")
