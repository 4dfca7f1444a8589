# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class WifiRssi(_Record):
    max_rssi: int | None
    """Highest signal strength (RSSI) of the wireless network, in `rssi_unit`."""
    avg_rssi: int | None
    """Average signal strength (RSSI) of the wireless network, in `rssi_unit`."""
    min_rssi: int | None
    """Lowest signal strength (RSSI) of the wireless network, in `rssi_unit`."""
    rssi_unit: str | None
    """Unit of the signal strengths (RSSI)."""
