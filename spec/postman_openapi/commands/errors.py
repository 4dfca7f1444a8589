"""`postman-openapi errors`: the documented failures of a client as a page for people."""

import json
from argparse import Namespace

from postman_openapi.client.error_table import error_table
from postman_openapi.documents import load_document
from postman_openapi.files import FileError, write_whole
from postman_openapi.terminal import Terminal


def run(arguments: Namespace, terminal: Terminal) -> int:
    """Write the page, or compare it with what stands there."""
    source = arguments.client / "operations.json"
    try:
        catalogue = json.loads(source.read_bytes())
    except (OSError, ValueError) as error:
        raise FileError(f"{source} cannot be read: {error}") from None
    page = error_table(load_document(arguments.document), catalogue).encode()
    if not arguments.check:
        write_whole(arguments.output, page)
        terminal.progress(f"{arguments.output} written")
        return 0
    if arguments.output.is_file() and arguments.output.read_bytes() == page:
        return 0
    terminal.note(f"{arguments.output} differs from what is documented: write it again")
    return 1
