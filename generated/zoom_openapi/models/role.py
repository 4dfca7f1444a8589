# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record

if TYPE_CHECKING:
    from .. import models as _models


class Role(Record):
    id: str | None
    """ID of the role."""
    name: str | None
    """New name."""
    description: str | None
    """New description."""
    total_members: int | None
    """How many users have the role."""
    privileges: Sequence[str] | None
    """Names of the privileges that the role gives, such as `User:Read`."""
    sub_account_privileges: _models.SubAccountPrivileges | None
    """Privileges on sub accounts, as the number `second_level`. For master accounts on the partner
    plan.
    """

    _READERS = {"sub_account_privileges": "SubAccountPrivileges"}
