"""The conversion behind `postman-openapi convert`, apart from it since most modules are its."""

from argparse import Namespace

from postman_openapi.cache import Result
from postman_openapi.commands.findings import tell
from postman_openapi.documents import encoded_pieces
from postman_openapi.inputs import Inputs
from postman_openapi.kept_components import load_groups
from postman_openapi.profile import Profile, load_profile
from postman_openapi.terminal import Terminal
from postman_openapi.writing.document import convert


def converted(arguments: Namespace, inputs: Inputs, terminal: Terminal) -> Result:
    """Convert collections to one document."""
    profile = load_profile(arguments.profile) if arguments.profile else Profile()
    terminal.progress(f"converting {inputs.title}")
    kept = load_groups(arguments.keep, profile.names.models) if arguments.keep else None
    environments = inputs.read_environments()
    conversion = convert(inputs.read_collections(), profile, environments=environments, kept=kept)
    notes: list[str] = []
    tell(
        conversion.diagnostics,
        notes.append,
        form=arguments.diagnostics,
        is_verbose=arguments.verbose,
    )
    return Result(
        encoded_pieces(conversion.document),
        tuple(notes),
        len(conversion.diagnostics),
        profile.glossary.files,
    )
