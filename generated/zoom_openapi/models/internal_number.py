# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class InternalNumber(_Record, init=False):
    id: str | None
    """ID of the internal number."""
    allow_for_external_meetings: bool | None
    allow_join: bool | None
    country: str | None
    """Two-letter ISO code of the number's country."""
    display_number: str | None
    labels: str | None
    languages: str | None
    """Language in which the phone number is shown, such as `de-DE` for German.

    Known values: `en-GB`, `en-US`, `ar`, `da-DK`, `de-DE`, `es-ES`, `es-MX`, `fr-CA`, `fr-FR`,
    `it-IT`, `ja`, `ko-KR`, `nl-NL`, `pt-BR`, `pt-PT`, `ru`, `zh-CN`, `zh-HK`.
    """
    number: str | None
    """Phone number in E.164 form."""
    type_: int | None
    """Kind of phone number: `0` toll, `1` toll-free.

    Known values: `0`, `1`.
    """
    visible: bool | None
    """Whether users of the account see the number in the Zoom client and web portal."""
    assigned_accounts: Sequence[_models.AssignedAccount] | None

    _WIRE_NAMES = {"type_": "type"}

    _READERS = {"assigned_accounts": ["AssignedAccount"]}
