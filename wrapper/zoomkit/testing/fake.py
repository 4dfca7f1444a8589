"""A Zoom for tests: in process, or behind a port."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from zoomkit.ids import numeric_id
from zoomkit.limits.quotas import Plan, Quota
from zoomkit.testing import lifecycle, seeding
from zoomkit.testing.behaviours.scheduling import schedule
from zoomkit.testing.behaviours.users import add_user
from zoomkit.testing.clock import Clock
from zoomkit.testing.faults import Fault, Where
from zoomkit.testing.happenings import Happenings
from zoomkit.testing.journal import Calls, calls_of
from zoomkit.testing.keeping import KEPT
from zoomkit.testing.messages import Answer, ReceivedRequest
from zoomkit.testing.oauth import FakeOAuth
from zoomkit.testing.outbox import DEFAULT_SECRET, Delivery
from zoomkit.testing.records import Record, Table
from zoomkit.testing.seeding import Seed
from zoomkit.testing.service import Service
from zoomkit.testing.ways_in import WaysIn
from zoomkit.testing.world import Snapshot, World

OWNER = "host@example.com"
"""Who is there from the beginning: the owner of the account."""


class FakeZoom(Happenings, WaysIn):
    """An ASGI application that behaves as Zoom documents.

    It remembers what it is told, checks tokens and requests, answers every documented failure on
    demand, and records what it receives. An operation without a behaviour of its own answers with
    the documented example of its success, with the request's ids and fields in it.

    Args:
        account_id: The only account that it knows.
        client_id: The app's client id.
        client_secret: The app's client secret.
        seed: What ids follow from.
        strict: Whether fields that are not documented are refused.
        only_examples: Whether it remembers nothing: every operation answers its documented example,
            and every id exists.
        clock: Tells the time; by default it stands still until it is moved.
        data: What exists at first: a seed file, or "empty", "demo" or "big"; see `seeding`.
        keep: How many requests, warnings and deliveries are kept: the latest.

    Attributes:
        world: What exists.
        clock: The time, for the clients made here, too. Whoever sleeps by it goes on at once.
        journal: What was received.
        oauth: The OAuth endpoints: how long tokens live, whether users consent.
        faults: What was ordered to fail.
    """

    def __init__(
        self,
        *,
        account_id: str = "fake-account",
        client_id: str = "fake-client",
        client_secret: str = "fake-secret",  # noqa: S107 - of the fake
        seed: int = 0,
        strict: bool = False,
        only_examples: bool = False,
        clock: Clock | None = None,
        data: Seed | None = None,
        keep: int = KEPT,
    ) -> None:
        clock = clock or Clock()
        world = World(clock, seed, account_id, keep=keep)
        service = Service(
            FakeOAuth(world, client_id, client_secret),
            world,
            is_strict=strict,
            only_examples=only_examples,
            keep=keep,
        )
        super().__init__(service, clock, (account_id, client_id, client_secret))
        self.world = service.world
        self.oauth = service.oauth
        self.journal = service.journal
        self.limits = service.limits
        self.faults = service.faults
        self.owner = add_user(self.world, email=OWNER, type=2, role_name="Owner", role_id="0")
        self.world.owner_id = self.owner.key
        if data is not None:
            seeding.load(self.world, data)
        self._start = self.world.snapshot()

    # --- what a test says ---------------------------------------------------------------------

    def add_user(self, email: str, **fields: Any) -> Record:
        """Make a user exist; what is not given, Zoom makes up."""
        return add_user(self.world, email=email, **fields)

    def add_meeting(
        self,
        meeting_id: int | str | None = None,
        *,
        host: str = OWNER,
        capacity: int | None = None,
        **fields: Any,
    ) -> Record:
        """Make a meeting exist; what is not given, Zoom makes up.

        Args:
            meeting_id: Its id.
            host: Whose it is; who does not exist yet is added.
            capacity: How many can register; by default as many as like to.
            **fields: What the API can set: `topic`, `settings`.
        """
        number = None if meeting_id is None else numeric_id("meeting_id", meeting_id)
        record = schedule(self.world, "meetings", self._host(host), {"id": number, **fields})
        record.kept["capacity"] = capacity
        return record

    def add_webinar(
        self,
        webinar_id: int | str | None = None,
        status: str = lifecycle.STARTED,
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
        """
        number = None if webinar_id is None else numeric_id("webinar_id", webinar_id)
        record = schedule(self.world, "webinars", self._host(host), {"id": number, **fields})
        record.state = status
        record.kept["capacity"] = capacity
        return record

    def fail(
        self,
        operation: str,
        status: int | None = None,
        code: int | None = None,
        kind: str | None = None,
        *,
        times: int | None = None,
        after: int = 0,
        where: Where | None = None,
    ) -> Fault:
        """Let an operation fail from now on, however often a client tries again.

        `fake.fail("webinars.end", code=3001)`, `fake.fail("*", status=503, times=2)`.

        Args:
            operation: The operation, as "webinars.end" or "update_webinar_status"; "*" for all.
            status: The HTTP status. Alone it means an empty body.
            code: Zoom's code.
            kind: The kind of failure, where status and code leave several. Also "timeout", "reset",
                "garbage" and "html"; of 429 "per_second", "daily" and "user".
            times: How many requests fail; by default all until the fault is cancelled.
            after: How many requests go well before.
            where: Chooses among the requests: `lambda request: request.json["topic"] == "Mine"`.

        Returns:
            The fault, which can be cancelled and counts the requests that failed.

        Raises:
            InvalidArgumentError: There is no such operation, or neither does it document such a
                failure nor can it come anywhere; the nearest is told.
        """
        return self.faults.fail(
            operation, status=status, code=code, kind=kind, times=times, after=after, where=where
        )

    def answer(self, operation: str, *answers: Answer) -> None:
        """Answer the next calls of an operation with these, one each.

        Raises:
            InvalidArgumentError: There is no such operation.
        """
        self.faults.answer(operation, *answers)

    def delay(self, operation: str, seconds: float) -> None:
        """Let an operation, or "*" for all, take so long by the fake's clock."""
        self.faults.delay(operation, seconds)

    def heal(self, operation: str | None = None) -> None:
        """Cancel what was ordered to fail or to be slow, for an operation or for all."""
        self.faults.heal(operation)

    def limit(self, label: str, limit: int, *, period: float = 1.0, per_day: int = 0) -> None:
        """Refuse requests under a rate limit label beyond what is allowed, as Zoom does.

        Args:
            label: The label, such as "Light", or a product's: "phone/Light".
            limit: How many requests are allowed within any stretch of a period; 0 for any number.
            period: The period in seconds.
            per_day: How many are allowed each day, in UTC; 0 for any number.
        """
        self.limits.set_quota(label, Quota(limit, period, per_day))

    def limit_as(self, plan: Plan | None) -> None:
        """Refuse what Zoom refuses an account of a plan: "free", "pro" or "business".

        Raises:
            InvalidArgumentError: There is no such plan.
        """
        self.limits.set_plan(plan)

    def accept_token(
        self, token: str, *, scopes: Iterable[str] | None = None, user: str | None = None
    ) -> None:
        """Accept a token that was not issued here, such as that of a `BearerToken`.

        Args:
            token: The token.
            scopes: What it permits; by default everything.
            user: The address of the user whose it is; by default it is the account's.
        """
        self.oauth.accept(token, scopes, None if user is None else self._host(user).key)

    def revoke_tokens(self) -> None:
        """Make every token that was issued invalid."""
        self.oauth.revoke()

    def advance(self, *, hours: float = 0, minutes: float = 0, seconds: float = 0) -> None:
        """Move the clock forward; what is due then is sent again."""
        self.clock.advance(hours=hours, minutes=minutes, seconds=seconds)
        self.webhooks.deliver()

    def send_webhooks_to(
        self,
        target: Any,
        secret: str = DEFAULT_SECRET,
        *,
        events: Iterable[str] = (),
        validate: bool = True,
    ) -> None:
        """Tell somebody of all that happens from now on, as Zoom does.

        Each event is sent once the call that caused it is answered, signed with the secret. What is
        not answered with a success is sent again 5 minutes later by the fake's clock, 30 minutes
        after that, and 90 minutes after that. The time that is signed is the machine's.

        Args:
            target: A URL; an ASGI or a WSGI application, such as `webhook.asgi()`; or a function of
                the request, which returns a response of httpx, a status, JSON data, or None.
            secret: The secret token of the app.
            events: The events that are wanted; by default all.
            validate: Whether the receiver has to answer Zoom's URL validation first.

        Raises:
            WebhookError: It does not answer that rightly.
            UnknownEventError: There is no such event; the nearest is told.
        """
        self.webhooks.subscribe(target, secret, events, validate=validate)

    def emit(self, event: str, **fields: Any) -> Any:
        """Tell of an event, whether or not anything happened, and return what is sent.

        `fake.emit("meeting.participant_joined", topic="Mine", email="ada@example.com")`: the body
        is the documented one with the fields put in, each where it has one of that name.

        Args:
            event: The name of any event.
            **fields: By name; what is nested in it can be given as it is nested, too.

        Raises:
            UnknownEventError: There is no such event; the nearest is told.
            InvalidArgumentError: It has no such field.
        """
        return self.webhooks.emit(event, fields)

    def load(self, data: Seed) -> None:
        """Make exist what a seed says, beside what exists.

        Args:
            data: A file, "empty", "demo" or "big", or the data itself.

        Raises:
            InvalidArgumentError: It cannot be read, or says what cannot be; it is told where.
        """
        seeding.load(self.world, data)

    def snapshot(self, path: str | Path | None = None) -> Snapshot:
        """Return the state to go back to: what exists, the ids to come and the time.

        Args:
            path: Where what exists is written to as a seed file, too, YAML or JSON by its name.

        Raises:
            InvalidArgumentError: It cannot be written there.
        """
        if path is not None:
            seeding.save(self.world, path)
        return self.world.snapshot()

    def reset(self, snapshot: Snapshot | None = None) -> None:
        """Go back to a state, by default to the first one; forget faults and what was received."""
        self.world.restore(snapshot or self._start)
        self.faults.heal()
        self.limits.clear()
        self.journal.clear()
        self.webhooks.clear()

    # --- what a test asks ---------------------------------------------------------------------

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

    def _host(self, address: str) -> Record:
        return self.world["users"].find(address) or add_user(self.world, email=address)
