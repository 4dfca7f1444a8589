# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence

from ..runtime.records import Record as _Record


class InSessionSettings(_Record):
    custom_data_center_regions: bool | None
    """Whether the data center regions for real-time meeting traffic are chosen in
    `data_center_regions`; if not, the default regions are used.
    """
    data_center_regions: Sequence[str] | None
    """The chosen data center regions, used when `custom_data_center_regions` is `true`: `DE`
    Germany, `IE` Ireland, `NL` Netherlands; `CA` Canada, `US` United States, `MX` Mexico, `LA`
    Latin America; `CN` China, `SG` Singapore, `HK` Hong Kong SAR, `TY` Japan, `IN` India, `AU`
    Australia.

    Known values: `AU`, `LA`, `CA`, `CN`, `DE`, `HK`, `IN`, `IE`, `TY`, `MX`, `NL`, `SG`, `US`.
    """
    unchecked_data_center_regions: Sequence[str] | None
    """The data center regions that are not chosen, when `custom_data_center_regions` is `true`:
    `EU` Europe; `US` United States, `CA` Canada, `LA` Latin America; `AU` Australia; `TY` Tokyo,
    `CN` China, `IN` India, `HK` Hong Kong.

    Known values: `EU`, `HK`, `AU`, `IN`, `TY`, `CN`, `US`, `CA`, `DE`, `NL`, `LA`.
    """
    p2p_connetion: bool | None
    """Whether two people who are alone in a meeting are connected to each other directly, peer to
    peer.
    """
    p2p_ports: bool | None
    """Whether peer-to-peer connections listen on the ports in `ports_range`."""
    ports_range: str | None
    """Ranges of ports from 1 to 65535 for peer-to-peer connections, separated by semicolons. Used
    when `p2p_ports` is `true`.
    """
    dscp_audio: int | None
    """DSCP marking of audio packets."""
    dscp_marking: bool | None
    """Whether packets are marked with differentiated services code points (DSCP)."""
    dscp_video: int | None
    """DSCP marking of video packets."""
    dscp_dual: bool | None
    """Whether the DSCP markings in `dscp_video` and `dscp_audio` apply in both directions, incoming
    and outgoing.
    """
    subsession: bool | None
    """Whether the host can split a session into smaller rooms."""
