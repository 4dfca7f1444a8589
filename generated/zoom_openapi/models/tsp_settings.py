# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class TspSettings(_Record):
    dial_in_number_unrestricted: bool | None
    """Whether users of the account may add TSP numbers that are not among the account's dial-in
    numbers.
    """
    dial_in_numbers: Sequence[_models.DialInNumber] | None
    """Dial-in numbers of the TSP account."""
    enable: bool | None
    """Whether the setting is on."""
    master_account_setting_extended: bool | None
    """On a master account, whether its TSP setting is passed on to all sub accounts; on a sub
    account, whether it takes the setting of its master account.
    """
    modify_credential_forbidden: bool | None
    """Whether users of the account are kept from changing their TSP credentials."""
    tsp_bridge: str | None
    """Zone of the telephony bridge.

    Known values: `US_TSP_TB`, `EU_TSP_TB`.
    """
    tsp_enabled: bool | None
    """Whether TSP is enabled on the account. All other TSP settings and features depend on it."""
    tsp_provider: str | None
    """Provider of the telephony service."""

    _READERS = {"dial_in_numbers": ["DialInNumber"]}
