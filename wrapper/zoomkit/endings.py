"""Whether a meeting has ended: what `meetings.get` and `meetings.get_past` tell of it together."""

from typing import Any, Final, NamedTuple

from zoom_openapi.models import PastMeeting
from zoom_openapi.runtime.options import RequestOptions
from zoomkit.errors import InvalidArgumentError, MeetingNotFoundError, PermissionDeniedError
from zoomkit.ids import numeric_id, text_id
from zoomkit.steps import Steps
from zoomkit.waiting import answer_of

_MOST_LOOKS: Final = 3  # at a meeting that is over, until its key figures are there


class Ended(NamedTuple):
    """A meeting that has ended.

    Attributes:
        meeting: Its key figures, or None where they cannot be had.
    """

    meeting: PastMeeting | None


class Ending:
    """Looks whether a meeting has ended.

    A meeting that runs has the status "started". One that does not has not begun yet, or it has
    ended; then it has a past instance. A UUID is that of an instance, which is past or runs.

    Args:
        meeting_id: The meeting's number, or the UUID of one instance.

    Raises:
        InvalidArgumentError: It is neither.
    """

    def __init__(self, meeting_id: int | str) -> None:
        self._id = meeting_id
        self._is_number = _is_number(meeting_id)
        if not self._is_number:
            text_id("meeting_id", meeting_id)
        self._was_running = False
        self._uuid: str | None = None
        self._looks = 0

    def look(self, options: RequestOptions) -> Steps[Ended | None]:
        """Look once; None means that it has not ended yet."""
        if not self._is_number:
            past = yield from self._past(self._id, options)
            return Ended(past) if past is not None else None
        try:
            meeting = yield from answer_of("get_meeting", {"meeting_id": self._id}, options)
        except MeetingNotFoundError:  # an instant meeting is gone when it is over
            if self._was_running:
                return (yield from self._over(options))
            past = yield from self._past(self._id, options)
            if past is None:
                raise
            return Ended(past)
        if meeting.status == "started":
            self._was_running, self._uuid = True, meeting.uuid
            return None
        if self._was_running:
            return (yield from self._over(options))
        past = yield from self._past(self._id, options)
        return Ended(past) if past is not None else None

    def _over(self, options: RequestOptions) -> Steps[Ended | None]:
        self._looks += 1
        try:
            past = yield from self._past(self._uuid or self._id, options)
        except PermissionDeniedError:  # that it is over is known without
            return Ended(None)
        return Ended(past) if past is not None or self._looks >= _MOST_LOOKS else None

    def _past(self, meeting_id: int | str, options: RequestOptions) -> Steps[PastMeeting | None]:
        try:
            past: Any = yield from answer_of(
                "get_past_meeting", {"meeting_id": meeting_id}, options
            )
        except MeetingNotFoundError:
            return None
        return past if past.end_time is not None else None


def _is_number(meeting_id: int | str) -> bool:
    try:
        numeric_id("meeting_id", meeting_id)
    except InvalidArgumentError:
        if isinstance(meeting_id, str):
            return False
        raise
    return True
