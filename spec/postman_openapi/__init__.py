"""Any Postman collection in, one OpenAPI 3.1 document out, and a Python client from that.

The packages are the stations on the way, in this order:

    reading     bytes to a `Collection`; nothing is concluded yet
    gathering   what it means: servers, paths, calls, merged operations, mined prose, evidence
    schemas     values to schemas, schemas to named components
    writing     the document: operations, parameters, bodies, responses, examples, security
    paging      how the lists of a document come in pages
    overlays    corrections to the document that stay apart from it
    client      the client of a document, and the proof that nothing is missing in it
    diff        what changed between two documents

`profile` says how an API's prose is read, `diagnostics` what could not be expressed; `cli` and
`commands` are the command line. To add a rule to the conversion, find its subject in a file name.

from postman_openapi import convert, load_profile, read_collection

collection = read_collection(Path("api.postman_collection.json").read_bytes())
conversion = convert(collection, load_profile("profile.toml"))
conversion.document, conversion.diagnostics
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from postman_openapi.diagnostics import Diagnostic, Problem
    from postman_openapi.errors import (
        NotACollectionError,
        NotAnEnvironmentError,
        PostmanOpenapiError,
        ProfileError,
        SameOperationError,
    )
    from postman_openapi.overlays.overlay import Overlay, OverlayError, apply_overlay, load_overlay
    from postman_openapi.profile import Profile, load_profile
    from postman_openapi.reading.collection import Collection, Environment
    from postman_openapi.reading.environments import read_environment
    from postman_openapi.reading.reader import read_collection
    from postman_openapi.writing.document import Conversion, convert

__all__ = [
    "Collection",
    "Conversion",
    "Diagnostic",
    "Environment",
    "NotACollectionError",
    "NotAnEnvironmentError",
    "Overlay",
    "OverlayError",
    "PostmanOpenapiError",
    "Problem",
    "Profile",
    "ProfileError",
    "SameOperationError",
    "apply_overlay",
    "convert",
    "load_overlay",
    "load_profile",
    "read_collection",
    "read_environment",
]

# Nobody waits for what is not asked for: a client is generated without the converter, and overlays
# bring a JSONPath library with them.
_HOMES = {
    "diagnostics": ("Diagnostic", "Problem"),
    "errors": (
        "NotACollectionError",
        "NotAnEnvironmentError",
        "PostmanOpenapiError",
        "ProfileError",
        "SameOperationError",
    ),
    "overlays.overlay": ("Overlay", "OverlayError", "apply_overlay", "load_overlay"),
    "profile": ("Profile", "load_profile"),
    "reading.collection": ("Collection", "Environment"),
    "reading.environments": ("read_environment",),
    "reading.reader": ("read_collection",),
    "writing.document": ("Conversion", "convert"),
}


def __getattr__(name: str) -> Any:
    for home, names in _HOMES.items():
        if name in names:
            return getattr(import_module(f"{__name__}.{home}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
