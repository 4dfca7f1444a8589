# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class SigninWithSso(_Record):
    enable: bool | None
    """Whether the setting is on."""
    require_sso_for_domains: bool | None
    """Whether users with an email address in one of the `domains` have to use single sign-on (SSO)."""
    domains: Sequence[str] | None
    """Domains whose users have to use single sign-on."""
    sso_bypass_users: Sequence[_models.SsoBypassUser] | None
    """The users who can sign in without SSO."""

    _READERS = {"sso_bypass_users": ["SsoBypassUser"]}
