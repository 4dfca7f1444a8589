"""`postman-openapi diff`: what changed between two collections or documents."""

from argparse import Namespace
from pathlib import Path
from typing import Any

from postman_openapi import convert, load_profile, read_collection
from postman_openapi.commands.convert import write_result
from postman_openapi.diff.comparison import compare
from postman_openapi.diff.reports import FORMATS
from postman_openapi.documents import NotADocumentError, document_from
from postman_openapi.errors import NotACollectionError
from postman_openapi.files import read_bytes, refuse_overwriting
from postman_openapi.profile import Profile
from postman_openapi.schemas.kept_groups import Groups, groups_of
from postman_openapi.terminal import Terminal


def run(arguments: Namespace, terminal: Terminal) -> int:
    """Compare, report, and judge what was found."""
    refuse_overwriting([arguments.output], [arguments.old, arguments.new, arguments.profile])
    profile = load_profile(arguments.profile) if arguments.profile else Profile()
    old = _document(arguments.old, profile, terminal)
    # Else shapes that did not change could fall into other components than they did.
    kept = groups_of(old, profile.names.models)
    new = _document(arguments.new, profile, terminal, kept)
    difference = compare(old, new)
    write_result([FORMATS[arguments.format](difference)], arguments.output, terminal)
    is_failed = {
        None: False,
        "breaking": difference.is_breaking,
        "any": bool(difference.changes),
    }
    return 1 if is_failed[arguments.fail_on] else 0


def _document(
    path: Path, profile: Profile, terminal: Terminal, kept: Groups | None = None
) -> dict[str, Any]:
    data = read_bytes(path)
    try:
        return document_from(data, path)
    except NotADocumentError as error:
        reason = error
    try:
        conversion = convert(read_collection(data), profile, kept=kept)
    except NotACollectionError as error:
        raise NotADocumentError(
            f"{path} is neither a document ({reason}) nor a collection ({error})"
        ) from None
    if conversion.diagnostics:
        terminal.progress(f"{path}: {len(conversion.diagnostics)} diagnostics; convert shows them")
    return dict(conversion.document)
