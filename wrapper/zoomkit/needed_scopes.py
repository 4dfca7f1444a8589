"""Which scopes a refusal is about: those that it names, or those that the operation needs.

Zoom says "Invalid access token, does not contain scopes:[webinar:write:admin, webinar:write]."
"""

import re

_LIST = re.compile(r"\bscopes?\W{0,4}\[([^\]]{0,2000})\]?", re.IGNORECASE)
_SCOPE = re.compile(r"\b[a-z][a-z0-9_]*(?::[a-z0-9_]+)+", re.ASCII)


def scopes_in(message: str) -> tuple[str, ...]:
    """Return the scopes that a message names, in its order."""
    listed = _LIST.search(message)
    return tuple(dict.fromkeys(_SCOPE.findall(listed[1] if listed else message)))


def scopes_of(operation_id: str | None) -> tuple[str, ...]:
    """Return the scopes of an operation, of which one is needed; none for no operation."""
    if operation_id is None:
        return ()
    from zoomkit import catalogue  # noqa: PLC0415 - read when a scope is missing, and no sooner

    operation = catalogue.load().get(operation_id)
    return operation.scopes if operation else ()
