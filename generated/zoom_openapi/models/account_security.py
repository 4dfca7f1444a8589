# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class AccountSecurity(_Record, init=False):
    admin_change_name_pic: bool | None
    import_photos_from_devices: bool | None
    hide_billing_info: bool | None
