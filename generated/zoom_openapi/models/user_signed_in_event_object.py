# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime

from ..runtime.records import Record as _Record


class UserSignedInEventObject(_Record):
    id: str | None
    """The user's ID."""
    client_type: str | None
    """Client that the user signed in with: `browser`, `mac` (macOS), `win` (Windows), `iphone`,
    `android`, `ipad`, `chromeos` or `linux`.

    Known values: `browser`, `mac`, `win`, `iphone`, `android`, `ipad`, `chromeos`, `linux`.
    """
    date_time: datetime.datetime | None
    """When the user signed in."""
    email: str | None
    """Email address of the user."""
    version: str | None
    """Version of the Zoom client; `-` for a browser."""
    login_type: int | None
    """How the user signs in: `0` with Facebook, `1` with Google, `100` with a Zoom account, `101`
    with single sign-on (SSO).

    Known values: `0`, `1`, `100`, `101`.
    """

    _READERS = {"date_time": "date-time"}
