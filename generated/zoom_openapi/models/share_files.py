# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class ShareFiles(_Record):
    enable: bool | None
    """Whether the setting is on."""
    share_option: str | None
    """Who chat users may exchange files with: `anyone`, only people in the `account`, or only
    people in the `organization`. `disable` turns file transfer off; screenshots still work.

    Known values: `anyone`, `account`, `organization`, `disable`.
    """
    view_option: str | None
    """Who can view the files that users share in chat.

    Known values: `anyone`, `account`, `organization`.
    """
    restrictions: _models.Restrictions | None
    """Restrictions on sharing and viewing files in chat."""

    _READERS = {"restrictions": "Restrictions"}
