"""Methods keep the names that they had, where another operation alone would take them away.

Of two operations that the rule calls the same both have their long names. One that comes or goes
would rename a method that did not change; its old name is written into the document instead.
"""

from collections.abc import Mapping
from typing import Any

from postman_openapi.client.catalogue import identifier, operations
from postman_openapi.client.method_names import method_names, short_name
from postman_openapi.client.resources import Path, Tags, names_beside

_METHOD = "x-method"


def keep_methods(document: Mapping[str, Any], kept: Mapping[str, str]) -> None:
    """Write names that methods had into the document, where the rule has another one now.

    Args:
        document: The document; its operations are changed.
        kept: `resource.method` by operation, as an earlier manifest has it.
    """
    tags = Tags.of(document)
    groups: dict[Path, dict[str, Any]] = {}
    for _, _, operation in operations(document):
        found = groups.setdefault(tags.path(operation), {})
        found[identifier(operation["operationId"])] = operation
    for path, found in groups.items():
        resource, beside = ".".join(path), names_beside(path, groups)
        chosen = {key: str(each[_METHOD]) for key, each in found.items() if each.get(_METHOD)}
        ruled = method_names(resource, list(found), chosen, beside)
        for key, operation in found.items():
            if key in chosen:
                continue
            name = kept.get(key, "").removeprefix(f"{resource}.")
            is_by_rule = name in (key, short_name(resource, key, beside))
            is_taken = name in chosen.values() or (name in found and name != key)
            if is_by_rule and name != ruled[key] and not is_taken:
                operation[_METHOD] = name
