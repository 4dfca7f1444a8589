"""A Zoom for tests: in process, or behind a port."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from zoomkit.errors import InvalidArgumentError
from zoomkit.testing import seeding
from zoomkit.testing.additions import Additions
from zoomkit.testing.behaviours.users import OWNER, add_user
from zoomkit.testing.clock import Clock
from zoomkit.testing.happenings import Happenings
from zoomkit.testing.keeping import KEPT
from zoomkit.testing.oauth import FakeOAuth
from zoomkit.testing.observations import Observations
from zoomkit.testing.orders import Orders
from zoomkit.testing.outbox import DEFAULT_SECRET
from zoomkit.testing.seeding import Seed
from zoomkit.testing.service import Service, Snapshot
from zoomkit.testing.ways_in import WaysIn
from zoomkit.testing.world import World


class FakeZoom(Additions, Orders, Observations, Happenings, WaysIn):
    """An ASGI application that behaves as Zoom documents.

    It remembers what it is told, checks tokens and requests, answers every documented failure on
    demand, and records what it receives. An operation without a behaviour of its own answers with
    the documented example of its success, with the request's ids and fields in it.

    Args:
        account_id: The only account that it knows.
        client_id: The app's client id.
        client_secret: The app's client secret.
        seed: What exists at first: a seed file, or "empty", "demo" or "big"; see `seeding`. By
            default there is the owner of the account.
        random_seed: What ids follow from; the same in every run.
        strict: Whether fields that are not documented are refused.
        only_examples: Whether it remembers nothing: every operation answers its documented example,
            and every id exists.
        clock: Tells the time; by default it stands still until it is moved.
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
        seed: Seed | None = None,
        random_seed: int = 0,
        strict: bool = False,
        only_examples: bool = False,
        clock: Clock | None = None,
        keep: int = KEPT,
    ) -> None:
        clock = clock or Clock()
        world = World(clock, random_seed, account_id, keep=keep)
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
        owner = add_user(self.world, email=OWNER, type=2, role_name="Owner", role_id="0")
        self.world.owner_id = owner.id
        if seed is not None:
            seeding.load(self.world, seed)
        self._start = service.snapshot()

    # --- what a test says ---------------------------------------------------------------------

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

    def load(self, seed: Seed) -> None:
        """Make exist what a seed says, beside what exists.

        Args:
            seed: A file, "empty", "demo" or "big", or the data itself.

        Raises:
            InvalidArgumentError: It cannot be read, or says what cannot be; it is told where.
        """
        with self._service.changing():
            seeding.load(self.world, seed)

    def snapshot(self, path: str | Path | None = None) -> Snapshot:
        """Return the state to go back to: what exists, the ids to come, the time, and what is set.

        What is set are limits, webhook receivers, accepted tokens, and attributes of `oauth`.

        Args:
            path: Where what exists is written to as a seed file, too, YAML or JSON by its name.

        Raises:
            InvalidArgumentError: It cannot be written there.
        """
        if path is not None:
            seeding.save(self.world, path)
        return self._service.snapshot()

    def reset(self, snapshot: Snapshot | None = None) -> None:
        """Go back to a state, by default to the first one: that of the seed.

        All that a test did is undone. What exists, the ids to come and the time are as they were
        (a clock that runs by itself shows the present again), and so are limits, receivers of
        webhooks, accepted tokens and the attributes of `oauth`. Faults, delays, the journal,
        warnings, deliveries, codes, devices, and what was counted are forgotten.

        Clients can be kept: the tokens that they hold are as good as new ones, also where a test
        revoked them or let them end.

        Args:
            snapshot: What `snapshot` returned, to keep what was made ready before.

        Raises:
            InvalidArgumentError: It is none.
        """
        if not isinstance(snapshot, Snapshot | None):
            raise InvalidArgumentError("reset takes what snapshot() returned, or nothing.")
        self._service.restore(snapshot or self._start)
