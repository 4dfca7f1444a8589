"""`postman-openapi diff`: what changed between two collections or documents."""

from argparse import Namespace
from typing import Any

from postman_openapi import convert, load_profile
from postman_openapi.commands.convert import write_result
from postman_openapi.diff.comparison import compare
from postman_openapi.diff.reports import FORMATS
from postman_openapi.documents import NotADocumentError, document_from
from postman_openapi.errors import NotACollectionError
from postman_openapi.files import read_bytes, refuse_overwriting
from postman_openapi.inputs import Inputs
from postman_openapi.profile import Profile
from postman_openapi.schemas.kept_groups import Groups, groups_of
from postman_openapi.terminal import Terminal


def run(arguments: Namespace, terminal: Terminal) -> int:
    """Compare, report, and judge what was found."""
    environments = arguments.environment or []
    read = [arguments.old, arguments.new, arguments.profile, *environments]
    refuse_overwriting([arguments.output], read)
    profile = load_profile(arguments.profile) if arguments.profile else Profile()
    old = _document(Inputs.at([arguments.old], environments), profile, terminal)
    # Else shapes that did not change could fall into other components than they did.
    kept = groups_of(old, profile.names.models)
    new = _document(Inputs.at([arguments.new], environments), profile, terminal, kept)
    difference = compare(old, new)
    report = FORMATS[arguments.format](difference).encode("utf-8", "backslashreplace")
    write_result([report], arguments.output, terminal)
    is_failed = {
        None: False,
        "breaking": difference.is_breaking,
        "any": bool(difference.changes),
    }
    return 1 if is_failed[arguments.fail_on] else 0


def _document(
    inputs: Inputs, profile: Profile, terminal: Terminal, kept: Groups | None = None
) -> dict[str, Any]:
    """Return a document: the one that is there, or what the collections that are there give."""
    reason: NotADocumentError | None = None
    if len(inputs.collections) == 1:
        (path,) = inputs.collections.values()
        try:
            return document_from(read_bytes(path), path)
        except NotADocumentError as error:
            reason = error
    try:
        collections = inputs.read_collections()
    except NotACollectionError as error:
        if reason is None:
            raise
        raise NotADocumentError(
            f"{inputs.title} is neither a document ({reason}) nor a collection ({error})"
        ) from None
    conversion = convert(collections, profile, environments=inputs.read_environments(), kept=kept)
    if conversion.diagnostics:
        number = len(conversion.diagnostics)
        terminal.progress(f"{inputs.title}: {number} diagnostics; convert shows them")
    return dict(conversion.document)
