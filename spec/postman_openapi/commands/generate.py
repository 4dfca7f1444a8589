"""`postman-openapi generate`: a document to a client package."""

from argparse import Namespace

from postman_openapi.client.completion import completed
from postman_openapi.client.generation import GenerationReport, generate_client
from postman_openapi.documents import load_document
from postman_openapi.files import refuse_overwriting
from postman_openapi.folders import folder_beside, refuse_foreign_folder, replace_folder
from postman_openapi.terminal import Terminal


def run(arguments: Namespace, terminal: Terminal) -> int:
    """Generate a client, and put it in the place of the old one if nothing was dropped."""
    refuse_overwriting([arguments.output], [arguments.document, arguments.templates])
    refuse_foreign_folder(arguments.output)
    document = load_document(arguments.document)
    terminal.progress(f"generating {arguments.package}")
    with folder_beside(arguments.output) as folder:
        report = generate_client(
            completed(document),
            package=arguments.package,
            output=folder,
            templates=arguments.templates,
            source=arguments.document.name,
        )
        if not is_complete(report, terminal):
            terminal.note("nothing written")
            return 1
        replace_folder(arguments.output, folder)
    terminal.progress(f"{arguments.output} written")
    return 0


def is_complete(report: GenerationReport, terminal: Terminal) -> bool:
    """Say what the generator made, and return whether it is everything."""
    terminal.progress(
        f"{report.operations} operations, {report.modules} endpoint modules, {report.models} models"
    )
    for warning in report.warnings:
        terminal.note(f"generator: {warning}")
    if report.modules != report.operations:
        terminal.note(f"{report.operations} operations gave {report.modules} endpoint modules")
    return not report.warnings and report.modules == report.operations
