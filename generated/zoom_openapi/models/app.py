# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class App(_Record):
    type_: str | None
    """Kind of the app: `desktop` on a computer, `mobile` on a phone, `pad` on a tablet, `pzr` a
    Personal Zoom Room.

    Known values: `desktop`, `mobile`, `pad`, `pzr`.
    """
    presence_status: str | None
    """Presence that the user has in this app.

    Known values: `Available`, `Away`, `Do_Not_Disturb`, `In_Meeting`, `Presenting`,
    `On_Phone_Call`, `In_Calendar_Event`, `Offline`, `Busy`.
    """

    _WIRE_NAMES = {"type_": "type"}
