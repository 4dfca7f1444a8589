"""What a test orders a fake Zoom to refuse: failures, limits, tokens."""

from collections.abc import Iterable

from zoomkit.limits.quotas import Plan, Quota
from zoomkit.testing.behaviours.users import host_called
from zoomkit.testing.faults import Fault, Faults, Where
from zoomkit.testing.limits import Limits
from zoomkit.testing.messages import Answer
from zoomkit.testing.oauth import FakeOAuth
from zoomkit.testing.world import World


class Orders:
    """What fails from now on, what is allowed, and whose tokens are good.

    Attributes:
        world: What exists.
        faults: What was ordered to fail.
        limits: How many requests are allowed.
        oauth: The OAuth endpoints.
    """

    world: World
    faults: Faults
    limits: Limits
    oauth: FakeOAuth

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

        Raises:
            InvalidArgumentError: No operation has such a label.
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
        self.oauth.accept(token, scopes, None if user is None else host_called(self.world, user).id)

    def revoke_tokens(self) -> None:
        """Make every token that was issued invalid."""
        self.oauth.revoke()
