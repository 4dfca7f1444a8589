# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class SendDataToThirdPartyArchivingServiceSettings(_Record):
    enable: bool | None
    """Whether the setting is on."""
    type_: str | None
    """Which archiving service gets the data. `global_relay` goes with `smtp_delivery_address`,
    `smarsh` with `authorized_channel_token`.

    Known values: `global_relay`, `smarsh`.
    """
    smtp_delivery_address: str | None
    """Address to which the archiving service takes email over SMTP. Used when `type` is
    `global_relay`.
    """
    user_name: str | None
    """User name at the archiving service, used when `type` is `global_relay`."""
    passcode: str | None
    """Passcode for the archiving service, used if `type` is `global_relay`."""
    authorized_channel_token: str | None
    """Authorized channel token of the archiving service. Used when `type` is `smarsh`."""
    giphy_content_rating: int | None
    """The GIPHY content rating for the images that users find; GIPHY explains its ratings. Needs
    client version 5.11.0 or later.

    Known values: `1`, `2`, `3`, `4`.
    """

    _WIRE_NAMES = {"type_": "type"}
