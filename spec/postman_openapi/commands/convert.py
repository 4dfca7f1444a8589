"""`postman-openapi convert` and `overlay`: collection to document, document to a better one."""

from argparse import Namespace
from collections.abc import Iterable
from pathlib import Path

from postman_openapi.cache import Result, key_of, load, store
from postman_openapi.files import refuse_overwriting, write_pieces
from postman_openapi.inputs import Inputs
from postman_openapi.terminal import Terminal


def run(arguments: Namespace, terminal: Terminal) -> int:
    """Convert collections to one document, or write what that gave before."""
    inputs = Inputs.of(arguments)
    refuse_overwriting([arguments.output], [*inputs.paths, arguments.profile, arguments.keep])
    key = key_of(arguments, inputs)
    result = load(key) if key else None
    if result is not None:
        terminal.progress(f"converting {inputs.title}")
        return _deliver(result, arguments, terminal)
    from postman_openapi.commands.conversion import converted  # noqa: PLC0415 (slow)

    result = converted(arguments, inputs, terminal)
    if not key:
        return _deliver(result, arguments, terminal)
    result = result._replace(document=list(result.document))
    status = _deliver(result, arguments, terminal)
    if key == key_of(arguments, inputs):  # else something has changed while it was read
        store(key, result)
    return status


def run_overlay(arguments: Namespace, terminal: Terminal) -> int:
    """Apply an overlay to a document."""
    from postman_openapi.documents import encoded_pieces, load_document  # noqa: PLC0415 (see above)
    from postman_openapi.overlays.overlay import apply_overlay, load_overlay  # noqa: PLC0415 (slow)

    refuse_overwriting([arguments.output], [arguments.document, arguments.overlay])
    overlay = load_overlay(arguments.overlay, require_reasons=arguments.require_reasons)
    document = apply_overlay(load_document(arguments.document), overlay)
    terminal.progress(f"{len(overlay.actions)} actions of {overlay.title!r} applied")
    write_result(encoded_pieces(document), arguments.output, terminal)
    return 0


def write_result(pieces: Iterable[bytes], output: Path | None, terminal: Terminal) -> None:
    """Write a command's result to a file, or to standard output if there is none."""
    if output is None:
        for piece in pieces:
            terminal.write(piece.decode())
    else:
        write_pieces(output, pieces)
        terminal.progress(f"{output} written")


def _deliver(result: Result, arguments: Namespace, terminal: Terminal) -> int:
    for line in result.notes:
        terminal.note(line)
    if arguments.strict and result.diagnostics:
        terminal.note(f"{result.diagnostics} diagnostics with --strict: nothing written")
        return 1
    write_result(result.document, arguments.output, terminal)
    return 0
