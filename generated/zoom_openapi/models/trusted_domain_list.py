# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence

from ..runtime.records import Record as _Record


class TrustedDomainList(_Record, init=False):
    trusted_domains: Sequence[str] | None
