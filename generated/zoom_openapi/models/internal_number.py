# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class InternalNumber(_Record):
    id: str | None
    """ID of the internal number."""
    allow_for_external_meetings: bool | None
    """Whether the number may be used for attending third-party meetings."""
    allow_join: bool | None
    """Whether users can join meetings with this number. Always `true` while `visible` is `true`."""
    country: str | None
    """Two-letter ISO code of the number's country."""
    display_number: str | None
    """The number as it is shown, for instance `+1 555 0142` for the `number` `+15550142`."""
    labels: str | None
    """Short description of the phone number."""
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
    """The accounts that the internal number is assigned to."""

    _WIRE_NAMES = {"type_": "type"}

    _READERS = {"assigned_accounts": ["AssignedAccount"]}
