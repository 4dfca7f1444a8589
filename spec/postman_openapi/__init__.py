"""Any Postman collection in, one OpenAPI 3.1 document out, and a Python client from that.

from postman_openapi import convert, load_profile, read_collection

collection = read_collection(Path("api.postman_collection.json").read_bytes())
conversion = convert(collection, load_profile("profile.toml"))
conversion.document, conversion.diagnostics
"""

from typing import TYPE_CHECKING, Any

from postman_openapi.collection import Collection
from postman_openapi.diagnostics import Diagnostic, Problem
from postman_openapi.document import Conversion, convert
from postman_openapi.errors import NotACollectionError, PostmanOpenapiError, ProfileError
from postman_openapi.profile import Profile, load_profile
from postman_openapi.reading import read_collection

if TYPE_CHECKING:
    from postman_openapi.overlay import Overlay, OverlayError, apply_overlay, load_overlay

__all__ = [
    "Collection",
    "Conversion",
    "Diagnostic",
    "NotACollectionError",
    "Overlay",
    "OverlayError",
    "PostmanOpenapiError",
    "Problem",
    "Profile",
    "ProfileError",
    "apply_overlay",
    "convert",
    "load_overlay",
    "load_profile",
    "read_collection",
]

_OVERLAY_NAMES = frozenset({"Overlay", "OverlayError", "apply_overlay", "load_overlay"})


def __getattr__(name: str) -> Any:
    # Overlays bring a JSONPath library with them, which who only converts need not wait for.
    if name in _OVERLAY_NAMES:
        from postman_openapi import overlay  # noqa: PLC0415

        return getattr(overlay, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
