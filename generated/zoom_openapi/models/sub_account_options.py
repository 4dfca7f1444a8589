# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence

from ..runtime.records import Record as _Record


class SubAccountOptions(_Record):
    billing_auto_renew: bool | None
    """Whether the billing renews automatically."""
    meeting_connector_list: Sequence[str] | None
    """Meeting Connectors, by IP address, which the sub account shares; all of the master account's
    when left out. Needs `share_mc`.
    """
    pay_mode: str | None
    """Who pays: `master` the master account, `sub` the sub account.

    Known values: `master`, `sub`.
    """
    room_connector_list: Sequence[str] | None
    """IP addresses of the virtual Room Connectors that the sub account shares; all of the master
    account's when left out. Needs `share_rc`.
    """
    share_mc: bool | None
    """Whether the sub account may use Meeting Connectors of the master account. For on-premise
    accounts only.
    """
    share_rc: bool | None
    """Whether the sub account may use virtual Room Connectors (VRC) of the master account. For
    on-premise accounts only.
    """
    resource_meeting_hybrid_list: Sequence[str] | None
    """Names of the Meeting Hybrid zones that the sub account shares; when left out, it shares every
    Meeting Connector of the master account.
    """
    resource_meeting_connector_list: Sequence[str] | None
    """Names of the Meeting Connector resources that the sub account shares; every one that the
    master account has when left out.
    """
    resource_share_mc: bool | None
    """Whether the sub account may use the master account's shared Meeting Connector resources. For
    on-premise accounts only.
    """
    resource_share_mh: bool | None
    """Whether the sub account may use the master account's shared Meeting Hybrid resources. For
    on-premise accounts only.
    """
