# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class AuthenticationOptions(_Record):
    default_option: bool | None
    """Whether this authentication option is the default one."""
    domains: str | None
    """Domains that an authentication option accepts, comma-separated."""
    id: str | None
    """ID of the authentication option."""
    name: str | None
    """Name of the authentication option."""
    type_: str | None
    """Who can join or view. `enforce_login`: everybody signed in to Zoom;
    `enforce_login_with_domains`: users of certain domains; `enforce_login_with_same_account` and
    `internally`: users of the account.

    Known values: `enforce_login`, `enforce_login_with_same_account`, `enforce_login_with_domains`,
    `internally`.
    """
    visible: bool | None
    """Whether the authentication option is visible."""

    _WIRE_NAMES = {"type_": "type"}
