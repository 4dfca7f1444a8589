"""Webhooks that a fake Zoom sends: signed, in order, and again where they fail."""

import json
import threading
from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any, Final

import httpx
from attrs import field, frozen

from zoomkit import events
from zoomkit.errors import ConfigurationError, WebhookError
from zoomkit.testing import payloads
from zoomkit.testing.alarm import Alarm
from zoomkit.testing.deliveries import Attempt, Delivery
from zoomkit.testing.files import HOME
from zoomkit.testing.keeping import KEPT, Latest
from zoomkit.testing.receivers import Receiver, receiver
from zoomkit.testing.recordings import DOWNLOADS
from zoomkit.testing.records import Record
from zoomkit.testing.world import World
from zoomkit.webhooks.deliveries import URL_VALIDATION
from zoomkit.webhooks.signatures import Held, encrypted, sign

DEFAULT_SECRET: Final = "fake-webhook-secret"  # noqa: S105 - of the fake
RETRIES: Final = (5 * 60.0, 30 * 60.0, 90 * 60.0)
"""Seconds until Zoom sends again what was not taken, each after the time before."""

_SUCCESSES: Final = range(200, 300)
_HEADERS: Final = {"content-type": "application/json; charset=utf-8", "user-agent": "Zoom Webhooks"}


@frozen
class Subscription:
    """Somebody who is told: where, how, signed with what, and of which events; none for all."""

    url: str
    take: Receiver = field(repr=False)
    secret: Held
    names: frozenset[str]


class Outbox:
    """Sends events to those who want them.

    What happens while a request is answered is sent afterwards, in order.

    Args:
        world: Where things happen.
        keep: How many deliveries are kept: the latest.

    Attributes:
        deliveries: What was sent, in order.
        subscriptions: Who is told.
        home: Where the fake is, if it is behind a port: files that events name are got there.
    """

    def __init__(self, world: World, keep: int = KEPT) -> None:
        self.deliveries: list[Delivery] = Latest(keep)
        self.home = ""
        self._world = world
        self.subscriptions: list[Subscription] = []
        self._waiting: deque[tuple[Subscription, Delivery]] = deque()
        self._failed: list[tuple[Subscription, Delivery]] = []
        self._sending = threading.Lock()
        self._here = threading.local()
        self._alarm = Alarm(world.clock, self.deliver)
        world.listeners.append(self._note)

    def subscribe(
        self, target: Any, secret: str, names: Iterable[str] = (), *, validate: bool = True
    ) -> None:
        """Send events to a receiver from now on; see `FakeZoom.send_webhooks_to`."""
        held = Held(secret)
        del secret  # or a traceback with locals would show it
        held.checked()
        names = (names,) if isinstance(names, str) else names
        wanted = frozenset(events.load()[name].name for name in names)
        url, take = receiver(target)
        subscription = Subscription(url, take, held, wanted)
        if validate:
            self._validate(subscription)
        self.subscriptions.append(subscription)

    def emit(self, event: str, fields: Mapping[str, Any]) -> Any:
        """Tell of an event that is made up, and return the body that is sent."""
        body = payloads.emitted(self._world, event, fields)
        self._add(event, body)
        return body

    def begin_anew(self, subscriptions: Iterable[Subscription]) -> None:
        """Forget what was sent and what was to be sent, and tell these from now on."""
        self.subscriptions = list(subscriptions)
        self.deliveries.clear()
        # Anew, and not emptied: another thread may be sending something of before.
        self._waiting, self._failed = deque(), []

    @contextmanager
    def held(self) -> Iterator[None]:
        """Send nothing of what happens in this thread meanwhile; `deliver` sends it then."""
        self._here.depth = self._depth + 1
        try:
            yield
        finally:
            self._here.depth -= 1

    def deliver(self) -> None:
        """Send what waits, and again what failed and is due; one thread does it at a time.

        Where time passes by itself, what falls due later is sent then without being asked.
        """
        while self.is_waiting and not self._depth:
            if not self._sending.acquire(blocking=False):
                return  # whoever sends goes on with it
            try:
                self._send_next()
            finally:
                self._sending.release()
        self._alarm.set(self._next_due())

    @property
    def is_waiting(self) -> bool:
        """Whether anything is to be sent now."""
        due = self._next_due()
        return bool(self._waiting) or (due is not None and due <= self._world.clock.monotonic())

    @property
    def _depth(self) -> int:
        return getattr(self._here, "depth", 0)

    def _note(self, event: str, record: Record | None, fields: Mapping[str, Any]) -> None:
        if any(not each.names or event in each.names for each in self.subscriptions):
            self._add(event, payloads.happened(self._world, event, record, fields))

    def _add(self, event: str, body: Any) -> None:
        for each in self.subscriptions:
            if not each.names or event in each.names:
                self._waiting.append((each, Delivery(event, body, each.url)))
        self.deliver()

    def _next_due(self) -> float | None:
        return min((each.due or 0.0 for _, each in tuple(self._failed)), default=None)

    def _send_next(self) -> None:
        now = self._world.clock.monotonic()
        waiting, failed = self._waiting, self._failed
        due = [pair for pair in failed if (pair[1].due or 0.0) <= now]
        if due:
            pair = min(due, key=lambda each: each[1].due or 0.0)
            failed.remove(pair)
        elif waiting:
            pair = waiting.popleft()
            self.deliveries.append(pair[1])
        else:
            return  # somebody else did it
        if self._is_to_be_sent_again(*pair, now):
            failed.append(pair)

    def _is_to_be_sent_again(
        self, subscription: Subscription, delivery: Delivery, now: float
    ) -> bool:
        """Try to deliver something; tell whether that has to be tried again, once it is due."""
        at = self._world.clock.stamp()
        try:
            status = self._sent(subscription, delivery.body).status_code
        except Exception as error:  # noqa: BLE001 - whatever an application of somebody's raises
            said = f"{type(error).__name__}: {error}"
            delivery.attempts.append(Attempt(at, error=said))
            self._world.note(f"{delivery.event} was not taken by {delivery.url}: {said}")
        else:
            delivery.attempts.append(Attempt(at, status))
            delivery.is_delivered = status in _SUCCESSES
        count = len(delivery.attempts)
        if delivery.is_delivered or count > len(RETRIES):
            delivery.due = None
            return False
        delivery.due = (now if delivery.due is None else delivery.due) + RETRIES[count - 1]
        return True

    def _sent(self, subscription: Subscription, body: Any) -> httpx.Response:
        text = json.dumps(body, separators=(",", ":"))
        content = (text.replace(DOWNLOADS, self.home + HOME) if self.home else text).encode()
        # Signed by the machine's clock, by which receivers look how old a delivery is.
        headers = {**_HEADERS, **sign(content, subscription.secret.value)}
        request = httpx.Request("POST", subscription.url, headers=headers, content=content)
        # A client that sends a request of its own making takes no timeout of its own.
        request.extensions["timeout"] = httpx.Timeout(3.0).as_dict()
        return subscription.take(request)

    def _validate(self, subscription: Subscription) -> None:
        token = self._world.ids.text()
        moment = int(self._world.clock.now().timestamp() * 1000)
        body = {"event": URL_VALIDATION, "event_ts": moment, "payload": {"plainToken": token}}
        wanted = {
            "plainToken": token,
            "encryptedToken": encrypted(token, subscription.secret.value),
        }
        try:
            answer = self._sent(subscription, body)
        except ConfigurationError:
            raise
        except Exception as error:
            raise _not_validated(subscription, f"{type(error).__name__}: {error}") from error
        if answer.status_code not in _SUCCESSES:
            raise _not_validated(subscription, f"it answered {answer.status_code}")
        try:
            said = answer.json()
        except ValueError:
            said = None
        if said != wanted:
            raise _not_validated(subscription, "its answer does not hold the token, rightly signed")


def _not_validated(subscription: Subscription, why: str) -> WebhookError:
    return WebhookError(
        f"{subscription.url} did not pass Zoom's URL validation: {why}. It has to answer "
        f'{URL_VALIDATION} with {{"plainToken": ..., "encryptedToken": ...}} within 3 s.'
    )
