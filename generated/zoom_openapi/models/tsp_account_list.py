# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class TspAccountList(_Record, init=False):
    tsp_accounts: Sequence[_models.TspAccount] | None

    _READERS = {"tsp_accounts": ["TspAccount"]}
