# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class Role(_Record):
    description: str | None
    """What the role is for."""
    id: str | None
    """The role's ID."""
    name: str | None
    """Name of the role."""
    type_: str | None
    """Kind of role."""
    total_members: int | None
    """How many users have the role."""
    privileges: Sequence[str] | None
    """Names of the privileges that the role gives, such as `User:Read`."""
    sub_account_privileges: _models.RoleSubAccountPrivileges | None
    """How the role manages sub accounts. Only for accounts on the partner plan that have master and
    sub accounts.
    """
    privilege_scopes: Sequence[_models.PrivilegeScope] | None
    """The privileges that are limited to a scope, each with the groups it covers. Privileges
    without a chosen scope are left out.
    """

    _WIRE_NAMES = {"type_": "type"}

    _READERS = {
        "sub_account_privileges": "RoleSubAccountPrivileges",
        "privilege_scopes": ["PrivilegeScope"],
    }
