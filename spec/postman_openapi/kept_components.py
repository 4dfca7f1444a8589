"""The components and methods of an earlier release, read from its manifest or its document."""

import json
from collections.abc import Mapping
from pathlib import Path

from postman_openapi.documents import document_from
from postman_openapi.files import read_bytes
from postman_openapi.reading.coercion import mapping_of
from postman_openapi.schemas.kept_groups import Groups, groups_of


def load_groups(path: Path, models: Mapping[str, str]) -> Groups:
    """Read which components an earlier document had, and where.

    Args:
        path: A manifest that `build` wrote, or a document.
        models: The names that a profile gives to components, by those of the rules.

    Raises:
        FileError: The file cannot be read.
        NotADocumentError: It is neither.
    """
    data = read_bytes(path)
    try:
        value = json.loads(data)
    except (ValueError, RecursionError):
        value = None
    if isinstance(value, Mapping) and "sha256" in value:
        return Groups.from_data(value.get("components"))
    return groups_of(document_from(data, path), models)


def load_method_names(manifest: Path) -> dict[str, str]:
    """Read `resource.method` by operation from a manifest that `build` wrote."""
    try:
        value = json.loads(read_bytes(manifest))
    except (ValueError, RecursionError):
        return {}
    names = mapping_of(mapping_of(value).get("names")).get("operations")
    return {str(key): str(name) for key, name in mapping_of(names).items()}
