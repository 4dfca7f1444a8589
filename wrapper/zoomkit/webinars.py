"""Webinars, with what is easier said by hand than generated."""

from zoom_openapi.api.webinars import AsyncWebinars as _AsyncWebinars
from zoom_openapi.api.webinars import Webinars as _Webinars


class Webinars(_Webinars):
    """The operations on webinars."""

    def end(self, webinar_id: int | str) -> None:
        """End a webinar that is in progress.

        The same as `update_webinar_status(webinar_id, action="end")`.

        Args:
            webinar_id: The webinar's id, an int or its digits, also grouped: "684 230 85".

        Raises:
            InvalidArgumentError: The id is none; nothing was sent.
            WebinarPlanMissingError: The user has no webinar plan.
            NotHostError: The caller is not the host.
            MeetingNotFoundError: There is no such webinar.
            ZoomError: Anything else, see `zoomkit.errors`.
        """
        self.update_webinar_status(webinar_id, action="end")


class AsyncWebinars(_AsyncWebinars):
    """The operations on webinars, awaited."""

    async def end(self, webinar_id: int | str) -> None:
        """End a webinar that is in progress; see `Webinars.end`."""
        await self.update_webinar_status(webinar_id, action="end")
