"""What a test lets exist in a fake Zoom."""

from typing import Any

from zoomkit.errors import InvalidArgumentError
from zoomkit.ids import numeric_id
from zoomkit.testing import lifecycle
from zoomkit.testing.behaviours.scheduling import schedule
from zoomkit.testing.behaviours.users import OWNER, add_user, host_called
from zoomkit.testing.given import given
from zoomkit.testing.records import Record
from zoomkit.testing.service import Service
from zoomkit.testing.world import World


class Additions:
    """Users, meetings and webinars that are there without any call of the API.

    Attributes:
        world: What exists.
    """

    world: World
    _service: Service

    def add_user(self, email: str, **fields: Any) -> Record:
        """Make a user exist; what is not given, Zoom makes up.

        Raises:
            InvalidArgumentError: There is one with that address, or users have no such field.
        """
        with self._service.changing():
            if self.world["users"].find(email) is not None:
                raise InvalidArgumentError(f"There is a user {email!r} already.")
            return add_user(self.world, email=email, **given(self.world, "users", fields))

    def add_meeting(
        self,
        meeting_id: int | str | None = None,
        status: lifecycle.Status = lifecycle.WAITING,
        *,
        host: str = OWNER,
        capacity: int | None = None,
        **fields: Any,
    ) -> Record:
        """Make a meeting exist, by default one that is to come; what is not given, is made up.

        Args:
            meeting_id: Its id.
            status: What it is doing: "waiting", "started" or "ended".
            host: Whose it is; who does not exist yet is added.
            capacity: How many can register; by default as many as like to.
            **fields: What the API can set: `topic`, `settings`.

        Raises:
            InvalidArgumentError: A field is none, or has a value that the API would refuse.
        """
        number = None if meeting_id is None else numeric_id("meeting_id", meeting_id)
        return self._add("meetings", number, status, fields, host=host, capacity=capacity)

    def add_webinar(
        self,
        webinar_id: int | str | None = None,
        status: lifecycle.Status = lifecycle.STARTED,
        *,
        host: str = OWNER,
        capacity: int | None = None,
        **fields: Any,
    ) -> Record:
        """Make a webinar exist, by default one that is under way; what is not given, is made up.

        Args:
            webinar_id: Its id.
            status: What it is doing: "waiting", "started" or "ended".
            host: Whose it is; who does not exist yet is added.
            capacity: How many can register; by default as many as like to.
            **fields: What the API can set: `topic`, `settings`.

        Raises:
            InvalidArgumentError: A field is none, or has a value that the API would refuse.
        """
        number = None if webinar_id is None else numeric_id("webinar_id", webinar_id)
        return self._add("webinars", number, status, fields, host=host, capacity=capacity)

    def _add(
        self,
        table: str,
        number: int | None,
        status: str,
        fields: dict[str, Any],
        *,
        host: str,
        capacity: int | None,
    ) -> Record:
        lifecycle.known_status(status)
        with self._service.changing():
            checked = given(self.world, table, fields)
            record = schedule(
                self.world, table, host_called(self.world, host), {"id": number, **checked}
            )
            lifecycle.put(record, status)
            record.kept["capacity"] = capacity
        return record
