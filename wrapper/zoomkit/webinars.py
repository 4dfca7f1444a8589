"""Webinars, with what is easier said by hand than generated."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from zoom_openapi.api.webinars import AsyncWebinars as _AsyncWebinars
from zoom_openapi.api.webinars import Webinars as _Webinars
from zoom_openapi.runtime.types import UNSET, Unset
from zoomkit.ids import numeric_id
from zoomkit.registering import Registering, register, register_awaited
from zoomkit.registrants import WEBINAR, Outcomes, Progress, Row

if TYPE_CHECKING:
    from zoom_openapi.runtime.options import RequestOptions


class Webinars(_Webinars):
    """Webinars: schedule, change and end them; panelists, registrants, polls, what remains."""

    def end(
        self, webinar_id: int | str, *, request_options: "RequestOptions | None" = None
    ) -> None:
        """End a webinar that is in progress.

        The same as `update_status(webinar_id, action="end")`.

        Args:
            webinar_id: The webinar's id, an int or its digits, also grouped: "684 230 85".
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            InvalidArgumentError: The id is none; nothing was sent.
            WebinarPlanMissingError: The user has no webinar plan.
            NotHostError: The caller is not the host.
            MeetingNotFoundError: There is no such webinar.
            ZoomError: Anything else, see `zoomkit.errors`.

        Example:
            zoom.webinars.end(68423085)
        """
        number = numeric_id("webinar_id", webinar_id)
        self.update_status(number, action="end", request_options=request_options)

    def add_all_registrants(
        self,
        webinar_id: int | str,
        rows: Iterable[Row],
        *,
        auto_approve: bool | Unset = UNSET,
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
            webinar_id: The webinar's id.
            rows: The people: dicts with `email`, `first_name` and whatever else `add_registrant`
                takes.
            auto_approve: Whether they are approved at once. It can be said only of rows that are
                sent in batches.
            concurrency: How many requests are under way at most, from 1 to 32.
            progress: Is called with the number of rows that have their outcome, and that of all.
            request_options: How each request is sent.

        Returns:
            What became of each row, in their order: "added", "already_registered", "refused" or
            "failed", with the registrant's id and link, or the error.

        Raises:
            WebinarNotFoundError: There is no such webinar.
            InvalidArgumentError: A row is no dict, or says what cannot be sent.
            ZoomError: Who is registered cannot be found out. What fails later is in the outcomes.

        Example:
            rows = [{"email": "amara@example.com", "first_name": "Amara"}]
            for outcome in zoom.webinars.add_all_registrants(68423085, rows):
                print(outcome.row["email"], outcome.status, outcome.registrant_id)
        """
        options = {"auto_approve": auto_approve}
        work = Registering(
            WEBINAR,
            webinar_id,
            rows,
            options=options,
            request_options=request_options,
            progress=progress,
        )
        return register(self._caller, work, concurrency)


class AsyncWebinars(_AsyncWebinars):
    """Webinars: schedule, change and end them; panelists, registrants, polls, what remains."""

    async def end(
        self, webinar_id: int | str, *, request_options: "RequestOptions | None" = None
    ) -> None:
        """End a webinar that is in progress; see `Webinars.end`.

        Args:
            webinar_id: The webinar's id, an int or its digits, also grouped: "684 230 85".
            request_options: How this call alone is sent: time limit, retries, headers.

        Example:
            await zoom.webinars.end(68423085)
        """
        number = numeric_id("webinar_id", webinar_id)
        await self.update_status(number, action="end", request_options=request_options)

    async def add_all_registrants(
        self,
        webinar_id: int | str,
        rows: Iterable[Row],
        *,
        auto_approve: bool | Unset = UNSET,
        concurrency: int = 2,
        progress: Progress | None = None,
        request_options: "RequestOptions | None" = None,
    ) -> Outcomes:
        """Register many people, each of them once; see `Webinars.add_all_registrants`.

        Example:
            outcomes = await zoom.webinars.add_all_registrants(68423085, rows)
        """
        options = {"auto_approve": auto_approve}
        work = Registering(
            WEBINAR,
            webinar_id,
            rows,
            options=options,
            request_options=request_options,
            progress=progress,
        )
        return await register_awaited(self._caller, work, concurrency)
