# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class TspSettings(_Record, init=False):
    tsp_provider: str | None
    enable: bool | None
    dial_in_numbers: Sequence[_models.DialInNumber] | None
    tsp_enabled: bool | None
    master_account_setting_extended: bool | None
    modify_credential_forbidden: bool | None
    dial_in_number_unrestricted: bool | None
    tsp_bridge: str | None

    _READERS = {"dial_in_numbers": ["DialInNumber"]}
