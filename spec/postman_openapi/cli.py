"""The command line `postman-openapi`: what it understands, and how errors become exit statuses.

Each command is a function in `commands`; it is imported only when it is asked for, because the
generator takes longer to load than a conversion takes.
"""

import argparse
import gc
import importlib
import keyword
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TypeAlias

from postman_openapi.errors import PostmanOpenapiError
from postman_openapi.terminal import Terminal

_OK, _FAILED, _BAD_INPUT, _INTERRUPTED = 0, 1, 2, 130

_DESCRIPTION = "Turn a Postman collection into an OpenAPI document, and that into a Python client."
_EPILOG = """\
exit status:
  0  everything is well
  1  a check failed: --strict, --check, --fail-on, or the generator would drop something
  2  the input or the command line is wrong; nothing was written

example, from a collection to a client:
  postman-openapi convert acme.postman_collection.json -o acme.openapi.json
  postman-openapi check acme.openapi.json
  postman-openapi generate acme.openapi.json --output acme_api --package acme_api
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line.

    Args:
        arguments: What stands after the program's name; that of this process by default.

    Returns:
        The exit status.
    """
    given = sys.argv[1:] if arguments is None else arguments
    if "--environment" in given:
        from postman_openapi.inputs import environments_last  # noqa: PLC0415 (rare)

        given = environments_last(given)
    parsed = _parser(given).parse_args(given)
    terminal = Terminal(is_quiet=parsed.quiet)
    module, function = parsed.run
    run = getattr(importlib.import_module(f"postman_openapi.commands.{module}"), function)
    try:
        status: int = run(parsed, terminal)
    except PostmanOpenapiError as error:
        terminal.note(f"postman-openapi {parsed.command}: {error}")
        return _BAD_INPUT
    except BrokenPipeError:
        # Whoever read our output has seen enough; Python would complain again while closing it.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _OK
    except OSError as error:
        terminal.note(f"postman-openapi {parsed.command}: {error}")
        return _BAD_INPUT
    except RecursionError:
        terminal.note(f"postman-openapi {parsed.command}: the input is nested too deeply")
        return _BAD_INPUT
    except KeyboardInterrupt:
        terminal.note("interrupted")
        return _INTERRUPTED
    return status


def run() -> None:
    """Run the command line as a process of its own, and end it."""
    if sys.argv[1:2] == ["convert"]:
        # A conversion makes many objects and no cycles: looking for them takes a tenth of the time.
        gc.disable()
    status = main()
    try:
        for stream in filter(None, (sys.stdout, sys.stderr)):  # a stream that is closed is None
            stream.flush()
    except OSError:
        sys.exit(status)  # Python tells what was not written
    # To take a large document apart, object by object, takes longer than to write it.
    os._exit(status)


class _Help(argparse.RawDescriptionHelpFormatter):
    def __init__(self, prog: str) -> None:
        # As `shutil` would say it, which brings three kinds of compression with it, and `argparse`
        # asks for each option.
        try:
            columns = int(os.environ.get("COLUMNS", "0")) or os.get_terminal_size().columns
        except (OSError, ValueError):
            columns = 0
        super().__init__(prog, width=(columns or 80) - 2)


def _parser(given: Sequence[str]) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="postman-openapi", description=_DESCRIPTION, epilog=_EPILOG, formatter_class=_Help
    )
    commands = parser.add_subparsers(
        dest="command", required=True, metavar="COMMAND", prog=parser.prog
    )
    adding = {
        "convert": _add_convert,
        "overlay": _add_overlay,
        "generate": _add_generate,
        "build": _add_build,
        "check": _add_check,
        "diff": _add_diff,
        "errors": _add_errors,
    }
    # To make the options of all commands takes as long as to import a tenth of the converter.
    wanted = adding.get(given[0]) if given else None
    for add in [wanted] if wanted else adding.values():
        add(commands)
    return parser


# In quotes: its class takes an argument only in the eyes of type checkers.
_Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"  # noqa: SLF001


def _command(
    commands: _Commands, name: str, run: tuple[str, str], help_line: str, examples: str
) -> argparse.ArgumentParser:
    parser = commands.add_parser(
        name,
        help=help_line,
        description=f"{help_line[0].upper()}{help_line[1:]}.",
        epilog=f"examples:\n{examples}",
        formatter_class=_Help,
    )
    parser.set_defaults(run=run)
    parser.add_argument("-q", "--quiet", action="store_true", help="say nothing of progress")
    return parser


def _add_convert(commands: _Commands) -> None:
    parser = _command(
        commands,
        "convert",
        ("convert", "run"),
        "convert Postman collections (v2.0, v2.1) to an OpenAPI document",
        "  postman-openapi convert acme.postman_collection.json > acme.openapi.json\n"
        "  postman-openapi convert acme.postman_collection.json -o acme.openapi.json --strict\n"
        "  postman-openapi convert users.json orders.json -o acme.openapi.json\n"
        "  postman-openapi convert collections/ -o acme.openapi.json \\\n"
        "      --environment sandbox.postman_environment.json live.postman_environment.json\n"
        "  postman-openapi convert new.postman_collection.json --keep old.openapi.json\n",
    )
    _add_collections(parser)
    _add_output(parser, "the document")
    _add_profile(parser)
    parser.add_argument(
        "--keep",
        type=Path,
        metavar="FILE",
        help="a document or manifest whose components stay where they still fit",
    )
    parser.add_argument(
        "--strict", action="store_true", help="write nothing and fail if there are diagnostics"
    )
    parser.add_argument(
        "--no-cache",
        action="store_true",
        help="convert anew, though the same was converted before",
    )
    parser.add_argument(
        "--diagnostics", choices=("text", "json"), default="text", help="their form (%(default)s)"
    )
    _add_verbose(parser)


def _add_verbose(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "-v", "--verbose", action="store_true", help="show each diagnostic, not one line per cause"
    )


def _add_overlay(commands: _Commands) -> None:
    parser = _command(
        commands,
        "overlay",
        ("convert", "run_overlay"),
        "apply an OpenAPI Overlay 1.0 to a document",
        "  postman-openapi overlay acme.openapi.json corrections.yaml -o better.openapi.json\n",
    )
    _add_file(parser, "document", "the OpenAPI document")
    _add_file(parser, "overlay", "the overlay, YAML or JSON")
    _add_output(parser, "the corrected document")
    parser.add_argument(
        "--require-reasons", action="store_true", help="refuse actions without a description"
    )


def _add_generate(commands: _Commands) -> None:
    parser = _command(
        commands,
        "generate",
        ("generate", "run"),
        "generate a Python client from an OpenAPI document",
        "  postman-openapi generate acme.openapi.json --output acme_api --package acme_api\n",
    )
    _add_file(parser, "document", "the OpenAPI document")
    _add_client(parser)


def _add_build(commands: _Commands) -> None:
    parser = _command(
        commands,
        "build",
        ("build", "run"),
        "do all of it: convert, apply the overlay, generate, and note the checksums",
        "  postman-openapi build acme.postman_collection.json --overlay corrections.yaml \\\n"
        "      --document openapi.json --output acme_api --package acme_api \\\n"
        "      --manifest manifest.json\n"
        "  postman-openapi build ... --check   # is what stands there up to date?\n",
    )
    _add_collections(parser)
    _add_profile(parser)
    parser.add_argument("--overlay", type=Path, metavar="FILE", help="corrections to the document")
    for option in ("document", "manifest"):
        parser.add_argument(
            f"--{option}", type=Path, metavar="FILE", required=True, help=f"the {option} to write"
        )
    _add_client(parser)
    parser.add_argument(
        "--regroup",
        action="store_true",
        help="name and group components anew, whatever the manifest says",
    )
    parser.add_argument(
        "--check", action="store_true", help="write nothing; fail if anything would change"
    )
    _add_verbose(parser)


def _add_check(commands: _Commands) -> None:
    parser = _command(
        commands,
        "check",
        ("check", "run"),
        "prove that a document is valid and that the generator drops nothing of it",
        "  postman-openapi check acme.openapi.json\n"
        "  postman-openapi check acme.openapi.json --client acme_api --format json\n",
    )
    _add_file(parser, "document", "the OpenAPI document")
    parser.add_argument(
        "--client", type=Path, metavar="FOLDER", help="a client made earlier; else one is made"
    )
    _add_templates(parser)
    parser.add_argument("--format", choices=("text", "json"), default="text")


def _add_errors(commands: _Commands) -> None:
    parser = _command(
        commands,
        "errors",
        ("errors", "run"),
        "write a page of all documented failures, their kinds and the classes that they raise",
        "  postman-openapi errors acme.openapi.json --client acme_api -o errors.md\n",
    )
    _add_file(parser, "document", "the OpenAPI document")
    parser.add_argument("--client", type=Path, metavar="FOLDER", required=True, help="its client")
    parser.add_argument(
        "-o", "--output", type=Path, metavar="FILE", required=True, help="where to write the page"
    )
    parser.add_argument("--check", action="store_true", help="write nothing; fail if it differs")


def _add_diff(commands: _Commands) -> None:
    parser = _command(
        commands,
        "diff",
        ("diff", "run"),
        "say what changed between two collections or documents, breaking changes first",
        "  postman-openapi diff old.openapi.json new.openapi.json --fail-on breaking\n"
        "  postman-openapi diff old.postman_collection.json new.postman_collection.json \\\n"
        "      --format markdown\n"
        "  postman-openapi diff 1.0/ 2.0/ --environment live.postman_environment.json\n",
    )
    _add_file(parser, "old", "the older document or collection, or a folder of collections")
    _add_file(parser, "new", "the newer one")
    _add_environments(parser)
    _add_output(parser, "the report")
    _add_profile(parser)
    parser.add_argument("--format", choices=("text", "markdown", "json"), default="text")
    parser.add_argument(
        "--fail-on", choices=("breaking", "any"), help="exit with 1 if there is such a change"
    )


def _add_file(parser: argparse.ArgumentParser, name: str, help_line: str) -> None:
    parser.add_argument(name, type=Path, metavar=name.upper(), help=help_line)


def _add_collections(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "collections",
        type=Path,
        metavar="COLLECTION",
        nargs="+",
        help="a collection, or a folder of collections; several give one document",
    )
    _add_environments(parser)


def _add_environments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--environment",
        type=Path,
        metavar="FILE",
        nargs="+",
        action="extend",
        help="values of variables, from Postman's environments or globals;"
        " the last one goes before the others, secrets are left out",
    )


def _add_output(parser: argparse.ArgumentParser, what: str) -> None:
    parser.add_argument(
        "-o", "--output", type=Path, metavar="FILE", help=f"where to write {what}; else printed"
    )


def _add_profile(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--profile", type=Path, metavar="FILE", help="how this API's prose says things (TOML)"
    )


def _add_templates(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--templates", type=Path, metavar="FOLDER", help="templates that go before our own"
    )


def _add_client(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--output", type=Path, metavar="FOLDER", required=True, help="the package's folder"
    )
    parser.add_argument(
        "--package", type=_package, metavar="NAME", required=True, help="its import name"
    )
    _add_templates(parser)


def _package(name: str) -> str:
    if not name.isidentifier() or keyword.iskeyword(name):
        raise argparse.ArgumentTypeError(f"{name!r} is no name that Python can import")
    return name


if __name__ == "__main__":
    run()
