"""`postman-openapi check`: does the client of a document lack nothing, and do what it says?"""

import json
from argparse import Namespace

import attrs

from postman_openapi.documents import load_document
from postman_openapi.files import FileError
from postman_openapi.proof.checking import Check, check_client, check_document
from postman_openapi.terminal import Terminal, one_line

_ROWS = (
    ("operations in the document", "operations"),
    ("endpoint modules generated", "endpoints"),
    ("endpoint modules imported", "imported_endpoints"),
    ("model modules generated", "models"),
    ("model modules imported", "imported_models"),
    ("calls made", "calls"),
    ("calls that were right", "right_calls"),
)


def run(arguments: Namespace, terminal: Terminal) -> int:
    """Check a document, or a client against its document."""
    document = load_document(arguments.document)
    if arguments.client is None:
        terminal.progress(f"generating a client from {arguments.document}")
        check = check_document(document, templates=arguments.templates)
    else:
        if not arguments.client.is_dir():
            raise FileError(f"{arguments.client} is no folder")
        check = check_client(document, arguments.client)
    terminal.write(_REPORTS[arguments.format](check))
    return 0 if check.is_passed else 1


def _as_text(check: Check) -> str:
    lines = [f"{title:<28}{getattr(check, name):>6}" for title, name in _ROWS]
    lines += [
        f"{'problems':<28}{len(check.problems):>6}",
        *(f"  {line}" for line in check.problems),
    ]
    if check.unclassified:
        lines.append(f"{'failures without a kind':<28}{len(check.unclassified):>6}")
        lines += [f"  {one_line(line)}" for line in check.unclassified]
    lines.append("passed" if check.is_passed else "failed")
    return "\n".join(lines) + "\n"


def _as_json(check: Check) -> str:
    value = {**attrs.asdict(check), "passed": check.is_passed}
    return json.dumps(value, indent=2) + "\n"


_REPORTS = {"text": _as_text, "json": _as_json}
