# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class IntegrationSettings(_Record):
    box: bool | None
    """Whether people who join from a mobile device may share what lies in their Box account."""
    dropbox: bool | None
    """Whether people who join from a mobile device may share what lies in their Dropbox account."""
    google_calendar: bool | None
    """Whether meetings can be scheduled with Google Calendar."""
    google_drive: bool | None
    """Whether people who join from a mobile device may share what lies in their Google Drive."""
    kubi: bool | None
    """Whether users in a meeting can control a connected Kubi device."""
    microsoft_one_drive: bool | None
    """Whether people who join from a mobile device can share content that they keep in Microsoft
    OneDrive.
    """
