"""Meetings, with what is easier said by hand than generated."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from zoom_openapi.api.meetings import AsyncMeetings as _AsyncMeetings
from zoom_openapi.api.meetings import Meetings as _Meetings
from zoom_openapi.runtime.types import UNSET, Unset
from zoomkit.endings import Ending
from zoomkit.ids import numeric_id
from zoomkit.registering import Registering, register, register_awaited
from zoomkit.registrants import MEETING, Outcomes, Progress, Row
from zoomkit.steps import take, take_awaited
from zoomkit.waiting import Patience, waiting

if TYPE_CHECKING:
    from zoom_openapi.models import PastMeeting
    from zoom_openapi.runtime.options import RequestOptions

_NOT_ENDED = "the meeting has not ended"


class Meetings(_Meetings):
    """Meetings: schedule, change and end them; registrants, polls, what remains."""

    def end(
        self, meeting_id: int | str, *, request_options: "RequestOptions | None" = None
    ) -> None:
        """End a meeting that is in progress.

        The same as `update_status(meeting_id, action="end")`.

        Args:
            meeting_id: The meeting's id, an int or its digits, also grouped: "684 230 85".
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            InvalidArgumentError: The id is none; nothing was sent.
            MeetingNotFoundError: There is no such meeting.
            ZoomError: Anything else, see `zoomkit.errors`.

        Example:
            zoom.meetings.end(68423085)
        """
        number = numeric_id("meeting_id", meeting_id)
        self.update_status(number, action="end", request_options=request_options)

    def wait_until_ended(
        self,
        meeting_id: int | str,
        *,
        deadline: float | None = None,
        longest_pause: float = 60.0,
        request_options: "RequestOptions | None" = None,
    ) -> "PastMeeting | None":
        """Wait until a meeting has ended.

        Zoom is asked after pauses that grow from a few seconds to `longest_pause`. A meeting that
        has not begun yet is waited for, too, unless an earlier instance of it has ended.

        Args:
            meeting_id: The meeting's id, or the UUID of one instance.
            deadline: How many seconds to wait at most; None for any number.
            longest_pause: How many seconds lie between two requests at most.
            request_options: How each request is sent.

        Returns:
            The key figures of the instance that ended; None where they cannot be had.

        Raises:
            WaitTimeoutError: The deadline passed before.
            MeetingNotFoundError: There is no such meeting, and was none.
            ZoomError: Anything else, see `zoomkit.errors`.

        Example:
            past = zoom.meetings.wait_until_ended(68423085, deadline=2 * 3600)
        """
        look = Ending(meeting_id).look
        patience = Patience(deadline, longest_pause)
        clock = self._caller.clock
        steps = waiting(look, _NOT_ENDED, patience, clock, request_options)
        return take(self._caller, steps).meeting

    def add_all_registrants(
        self,
        meeting_id: int | str,
        rows: Iterable[Row],
        *,
        auto_approve: bool | Unset = UNSET,
        registrants_confirmation_email: bool | Unset = UNSET,
        concurrency: int = 2,
        progress: Progress | None = None,
        request_options: "RequestOptions | None" = None,
    ) -> Outcomes:
        """Register many people, each of them once.

        Who is registered already is looked up first. The rest is sent in batches of the size that
        Zoom documents; what is wrong with a batch is traced to its rows. Where the answer to a
        request is lost, those who are registered now are looked up before anything is sent again.
        Rows that say more than `email`, `first_name` and `last_name` are sent one by one.

        Args:
            meeting_id: The meeting's id.
            rows: The people: dicts with `email`, `first_name` and whatever else `add_registrant`
                takes.
            auto_approve: Whether they are approved at once.
            registrants_confirmation_email: Whether they are told by email. It can be said only of
                rows that are sent in batches.
            concurrency: How many requests are under way at most, from 1 to 32.
            progress: Is called with the number of rows that have their outcome, and that of all.
            request_options: How each request is sent.

        Returns:
            What became of each row, in their order: "added", "already_registered", "refused" or
            "failed", with the registrant's id and link, or the error.

        Raises:
            MeetingNotFoundError: There is no such meeting.
            InvalidArgumentError: A row is no dict, or says what cannot be sent.
            ZoomError: Who is registered cannot be found out. What fails later is in the outcomes.

        Example:
            rows = [{"email": "amara@example.com", "first_name": "Amara"}]
            for outcome in zoom.meetings.add_all_registrants(68423085, rows):
                print(outcome.row["email"], outcome.status, outcome.registrant_id)
        """
        options = {
            "auto_approve": auto_approve,
            "registrants_confirmation_email": registrants_confirmation_email,
        }
        work = Registering(
            MEETING,
            meeting_id,
            rows,
            options=options,
            request_options=request_options,
            progress=progress,
        )
        return register(self._caller, work, concurrency)


class AsyncMeetings(_AsyncMeetings):
    """Meetings: schedule, change and end them; registrants, polls, what remains."""

    async def end(
        self, meeting_id: int | str, *, request_options: "RequestOptions | None" = None
    ) -> None:
        """End a meeting that is in progress; see `Meetings.end`.

        Example:
            await zoom.meetings.end(68423085)
        """
        number = numeric_id("meeting_id", meeting_id)
        await self.update_status(number, action="end", request_options=request_options)

    async def wait_until_ended(
        self,
        meeting_id: int | str,
        *,
        deadline: float | None = None,
        longest_pause: float = 60.0,
        request_options: "RequestOptions | None" = None,
    ) -> "PastMeeting | None":
        """Wait until a meeting has ended; see `Meetings.wait_until_ended`.

        Example:
            past = await zoom.meetings.wait_until_ended(68423085, deadline=2 * 3600)
        """
        look = Ending(meeting_id).look
        patience = Patience(deadline, longest_pause)
        clock = self._caller.clock
        steps = waiting(look, _NOT_ENDED, patience, clock, request_options)
        return (await take_awaited(self._caller, steps)).meeting

    async def add_all_registrants(
        self,
        meeting_id: int | str,
        rows: Iterable[Row],
        *,
        auto_approve: bool | Unset = UNSET,
        registrants_confirmation_email: bool | Unset = UNSET,
        concurrency: int = 2,
        progress: Progress | None = None,
        request_options: "RequestOptions | None" = None,
    ) -> Outcomes:
        """Register many people, each of them once; see `Meetings.add_all_registrants`.

        Example:
            outcomes = await zoom.meetings.add_all_registrants(68423085, rows)
        """
        options = {
            "auto_approve": auto_approve,
            "registrants_confirmation_email": registrants_confirmation_email,
        }
        work = Registering(
            MEETING,
            meeting_id,
            rows,
            options=options,
            request_options=request_options,
            progress=progress,
        )
        return await register_awaited(self._caller, work, concurrency)
