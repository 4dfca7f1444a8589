# Generated from zoom.postman_collection.json. Not to be edited.


"""The operations tagged webinars"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...types import UNSET, AsyncCaller, AsyncPages, Caller, File, Pages, Unset

if TYPE_CHECKING:
    import datetime

    from ...models.update_webinar_status_body import UpdateWebinarStatusBody
    from ...models.update_webinar_status_body_action import (
        UpdateWebinarStatusBodyAction,
    )


class Webinars:
    """The operations tagged webinars"""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def update_webinar_status(
        self,
        webinar_id: int | str,
        *,
        action: UpdateWebinarStatusBodyAction | Unset = UNSET,
    ) -> None:
        """Update webinar status

        Update a webinar's status. Use this API to end an ongoing webinar.

        **Prerequisites:**
        * The account must hold a valid [Webinar plan](https://zoom.us/webinar).

        Scopes: webinar:write:admin, webinar:write.

        Rate limit: Light.

        Documented failures:
        - 200: Webinar plan subscription is missing. Enable webinar for this user once the
        subscription is added:{userId}.
        - 400, code 1010: User does not belong to this account:{accountId}.
        - 400, code 3003: You are not the meeting host.
        - 400, code 3063: Can not end on-premise user's meeting:
        - 404, code 1001: User {userId} does not exist or does not belong to this account.
        - 404, code 3001: Webinar {webinarId} not found or has expired.

        Args:
            webinar_id: The webinar's ID.
        """
        from . import update_webinar_status as _endpoint

        return self._caller.call(
            "update_webinar_status",
            _endpoint,
            (webinar_id,),
            body={
                "action": action,
            },
        )


class AsyncWebinars:
    """The operations tagged webinars"""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def update_webinar_status(
        self,
        webinar_id: int | str,
        *,
        action: UpdateWebinarStatusBodyAction | Unset = UNSET,
    ) -> None:
        """Update webinar status

        Update a webinar's status. Use this API to end an ongoing webinar.

        **Prerequisites:**
        * The account must hold a valid [Webinar plan](https://zoom.us/webinar).

        Scopes: webinar:write:admin, webinar:write.

        Rate limit: Light.

        Documented failures:
        - 200: Webinar plan subscription is missing. Enable webinar for this user once the
        subscription is added:{userId}.
        - 400, code 1010: User does not belong to this account:{accountId}.
        - 400, code 3003: You are not the meeting host.
        - 400, code 3063: Can not end on-premise user's meeting:
        - 404, code 1001: User {userId} does not exist or does not belong to this account.
        - 404, code 3001: Webinar {webinarId} not found or has expired.

        Args:
            webinar_id: The webinar's ID.
        """
        from . import update_webinar_status as _endpoint

        return await self._caller.call(
            "update_webinar_status",
            _endpoint,
            (webinar_id,),
            body={
                "action": action,
            },
        )
