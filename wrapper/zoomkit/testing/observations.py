"""What a test asks a fake Zoom: what was received and sent, and what exists."""

from zoomkit.testing.deliveries import Delivery
from zoomkit.testing.journal import Calls, Journal, calls_of
from zoomkit.testing.limits import Limits
from zoomkit.testing.messages import ReceivedRequest
from zoomkit.testing.outbox import Outbox
from zoomkit.testing.records import Record, Table
from zoomkit.testing.world import World


class Observations:
    """What is there, and what happened.

    Attributes:
        world: What exists.
        journal: What was received.
        limits: How many requests are allowed.
        webhooks: What is told of what happens.
    """

    world: World
    journal: Journal
    limits: Limits
    webhooks: Outbox

    @property
    def requests(self) -> list[ReceivedRequest]:
        """What was received, in order, token requests included."""
        return self.journal.requests

    @property
    def warnings(self) -> list[str]:
        """What Zoom would take without a word and ignore, a sentence each."""
        return self.world.notices

    @property
    def deliveries(self) -> list[Delivery]:
        """The events that were sent, in order, with each attempt and its answer."""
        return self.webhooks.deliveries

    @property
    def rate_limited(self) -> int:
        """How many requests were refused by a limit."""
        return self.limits.refused

    @property
    def owner(self) -> Record:
        """The account's owner, who is there from the beginning."""
        return self.world["users"][self.world.owner_id]

    @property
    def users(self) -> Table:
        """The users by id; `find` also finds them by address."""
        return self.world["users"]

    @property
    def meetings(self) -> Table:
        """The meetings by id."""
        return self.world["meetings"]

    @property
    def webinars(self) -> Table:
        """The webinars by id."""
        return self.world["webinars"]

    @property
    def recordings(self) -> Table:
        """The recordings by the UUID of what was recorded."""
        return self.world["recordings"]

    def calls(self, operation: str) -> Calls:
        """Return the calls of an operation: `fake.calls("webinars.end").assert_called_once()`.

        Raises:
            InvalidArgumentError: There is no such operation; the nearest is told.
        """
        return calls_of(operation, self.requests)
