# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class UserSignedInEventObject(_Record, init=False):
    id: str | None
    """Unique ID of the object that holds it."""
    client_type: str | None
    """Kind of client on which the user signed in or out."""
    date_time: datetime.datetime | None
    """When the message was sent."""
    email: str | None
    """Email address of the user."""
    version: str | None
    """Version of the participant's Zoom client."""
    login_type: int | None
    """How the user signs in: `0` Facebook, `1` Google, `24` Apple, `27` Microsoft, `97` mobile
    device,
    `98` RingCentral, `99` API user, `100` work email, `101` single sign-on; in China only also `11`
    phone, `21` WeChat, `23` Alipay.
    """

    _READERS = {"date_time": "date-time"}
