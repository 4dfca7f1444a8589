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


def scopes_of(
    operation_id: str | None, path: str = "", held: frozenset[str] | None = None
) -> tuple[str, ...]:
    """Return the scopes of an operation that a token lacks, of which one is needed.

    Args:
        operation_id: The operation, or None.
        path: The path that was called, which tells whether it was for a sub account.
        held: The scopes of the token, or None if they are not known.

    Returns:
        Those of the style that the token has, granular where that is not known; of the other style
        where there are no such.
    """
    if operation_id is None:
        return ()
    from zoomkit import catalogue, scopes  # noqa: PLC0415 - read when a scope is missing
    from zoomkit.sub_accounts import named_account  # noqa: PLC0415

    operation = catalogue.load().get(operation_id)
    if operation is None:
        return ()
    is_twin = named_account(path) is not None
    of_style = scopes.alternatives_of(
        operation, scopes.style_of(held or ()), is_for_sub_account=is_twin
    )
    known = of_style or scopes.alternatives_of(operation, is_for_sub_account=is_twin)
    return tuple(each for each in known if each not in (held or ()))
