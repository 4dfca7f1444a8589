"""How a fake Zoom answers a request: what is checked, in the order in which Zoom checks it."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from attrs import frozen

from zoomkit import catalogue, scopes
from zoomkit.testing import answering, grants, limits, routing, validation
from zoomkit.testing.failures import NoAnswer
from zoomkit.testing.faults import Faults
from zoomkit.testing.files import Files
from zoomkit.testing.journal import Journal
from zoomkit.testing.keeping import KEPT
from zoomkit.testing.messages import Answer, ReceivedRequest
from zoomkit.testing.oauth import BASE_PATH as OAUTH_PATH
from zoomkit.testing.oauth import FakeOAuth
from zoomkit.testing.outbox import Outbox, Subscription
from zoomkit.testing.refusals import Refusal, Refusals
from zoomkit.testing.registry import registry
from zoomkit.testing.routing import Call
from zoomkit.testing.world import State, World

_INVALID_TOKEN = Answer(401, {"code": 124, "message": "Invalid access token."})
_EXPIRED_TOKEN = Answer(401, {"code": 124, "message": "Access token is expired."})
_USER, _ME = "user_id", "me"
_NO_SUCH_PATH = Answer(404, {"code": 404, "message": "No operation has this path."})


@frozen
class Snapshot:
    """A state to go back to: what existed, and what a test had set."""

    state: State
    oauth: grants.Settings
    limits: limits.Settings
    receivers: tuple[Subscription, ...]


class Service:
    """Answers requests, one at a time.

    Args:
        oauth: The OAuth endpoints.
        world: What exists.
        is_strict: Whether fields that are not documented are refused.
        only_examples: Whether every operation answers its documented example, whatever exists.
        keep: How many requests and deliveries are kept.

    Attributes:
        journal: What was received.
        limits: How many requests are allowed.
        faults: What was ordered to fail.
        webhooks: What is told of what happens; it waits until somebody delivers it.
    """

    def __init__(
        self,
        oauth: FakeOAuth,
        world: World,
        *,
        is_strict: bool = False,
        only_examples: bool = False,
        keep: int = KEPT,
    ) -> None:
        self.oauth = oauth
        self.world = world
        self.journal = Journal(keep)
        self.limits = limits.Limits(world.clock)
        self._is_strict = is_strict
        self._functions = {} if only_examples else registry().functions
        self._refusals = Refusals(catalogue.load(), world.account_id)
        self.faults = Faults(catalogue.load(), world.clock, self._refusals)
        self._files = Files(world, oauth.accepts)
        self.webhooks = Outbox(world, keep)
        self._lock = threading.RLock()

    @contextmanager
    def changing(self) -> Iterator[None]:
        """Let a test change what exists: no request is answered meanwhile; it is told of then."""
        with self._lock, self.webhooks.held():
            yield
        self.webhooks.deliver()

    def snapshot(self) -> Snapshot:
        """Return the state to go back to."""
        with self._lock:
            return Snapshot(
                self.world.state(),
                self.oauth.settings(),
                self.limits.settings(),
                tuple(self.webhooks.subscriptions),
            )

    def restore(self, snapshot: Snapshot) -> None:
        """Go back to a state; what was received, sent and ordered to fail is forgotten."""
        with self._lock:
            self.world.restore(snapshot.state)
            self.oauth.begin_anew(snapshot.oauth)
            self.limits.begin_anew(snapshot.limits)
            self.webhooks.begin_anew(snapshot.receivers)
            self.faults.heal()
            self.journal.clear()

    def handle(self, request: ReceivedRequest, patience: float | None = None) -> Answer | NoAnswer:
        """Answer a request; see `FakeZoom.handle`."""
        with self._lock, self.webhooks.held():
            self.journal.note(request)
            answer = self._answer(request, patience)
            if isinstance(answer, NoAnswer):
                return answer
            tracking = {"x-zm-trackingid": f"fake-{self.journal.received:04}"}
            request.answer = Answer(answer.status, answer.body, {**tracking, **answer.headers})
            return request.answer

    def _answer(self, request: ReceivedRequest, patience: float | None) -> Answer | NoAnswer:
        """Check a request in the order in which Zoom does, and let the operation answer it."""
        if request.path.startswith(OAUTH_PATH):
            return self.oauth.answer(request)
        file = self._files.answer(request)
        if file is not None:
            return file
        token = request.headers.get("authorization", "").removeprefix("Bearer ")
        grant = self.oauth.grant(token)
        if grant is None:
            return _EXPIRED_TOKEN if self.oauth.has_ended(token) else _INVALID_TOKEN
        call = routing.load().call(request)
        if call is None:
            return _NO_SUCH_PATH
        request.operation = call.operation
        lacking = _lacking(grant, call)
        if lacking:
            return _lacks(lacking)
        call.user = None if grant.user is None else str(grant.user)
        if call.path.get(_USER) == _ME:
            call.path[_USER] = str(call.user or self.world.owner_id)
        refusal = self.limits.refusal(call)
        return refusal or self.faults.outcome(call, patience) or self._done(call)

    def _done(self, call: Call) -> Answer:
        try:
            for notice in validation.load().check(call, is_strict=self._is_strict):
                self.world.note(notice)
            function = self._functions.get(call.operation.id)
            if function is None:
                return answering.load().examples.answer(call)
            return answering.load().answer(call, function(self.world, call), self.world.clock)
        except Refusal as refusal:
            return self._refusals.answer(refusal, call)


def _lacking(grant: grants.Grant, call: Call) -> tuple[str, ...]:
    """Return the scopes of which a token lacks all; none if it has one, or none is documented."""
    if grant.scopes is None:
        return ()
    known = scopes.alternatives_of(call.operation, is_for_sub_account=call.account is not None)
    if not grant.scopes.isdisjoint(known):
        return ()
    style = scopes.style_of(grant.scopes)
    own = scopes.alternatives_of(call.operation, style, is_for_sub_account=call.account is not None)
    return own or known


def _lacks(names: tuple[str, ...]) -> Answer:
    said = f"Invalid access token, does not contain scopes:[{', '.join(names)}]."
    return Answer(400, {"code": 4711, "message": said})
