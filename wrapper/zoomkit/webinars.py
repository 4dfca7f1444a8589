"""Webinars, with what is easier said by hand than generated."""

from typing import TYPE_CHECKING

from zoom_openapi.api.webinars import AsyncWebinars as _AsyncWebinars
from zoom_openapi.api.webinars import Webinars as _Webinars
from zoomkit.ids import numeric_id

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
