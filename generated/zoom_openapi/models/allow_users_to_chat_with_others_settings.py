# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class AllowUsersToChatWithOthersSettings(_Record):
    enable: bool | None
    """Whether users can chat with others. Even when limited to the same organization, they may
    reach external users in channels and group chats that both belong to.
    """
    selected_option: int | None
    """With whom users can chat: `1` anyone, internal or external; `2` users of the same
    organization; `3` those and users of certain domains; `4` those and certain users.

    Known values: `1`, `2`, `3`, `4`.
    """
    user_email_addresses: str | None
    """Domains or email addresses, inside or outside the account, comma-separated: domains if
    `selected_option` is `3`, addresses if it is `4`.
    """
