"""What Zoom allows: by product, plan and label, for each day, and for one user.

Source: Zoom's page on rate limits. A label is counted for the whole account, whichever app and
operation it is.
"""

import re
from collections.abc import Mapping
from typing import Literal, NamedTuple, TypeAlias

Plan: TypeAlias = Literal["free", "pro", "business"]
"""The plan of an account; "business" stands for Business, Education, Enterprise and Partners."""

DEFAULT_LABEL = "Light"
_CORE = "zoom"
_OF_PATH: Mapping[str, str] = {"phone": "phone", "contact_center": "contact_center"}
_HEAVY = "Heavy and Resource-intensive"
_INTENSIVE = "Resource-intensive"
_PER_USER = 100
# Creating and changing meetings and webinars is counted for their host.
_COUNTED_PER_USER = re.compile(
    r"POST (users/[^/]+)/(?:meetings|webinars)|PATCH ((?:meetings|webinars)/[^/]+)"
)
# What `for_account` calls: `/accounts/{accountId}` and the operation's own path.
_ACCOUNTS = "accounts/"
_OF_SUB_ACCOUNT = re.compile(rf"^{_ACCOUNTS}[^/]+/")
_COUNTED_METHODS = ("POST", "PATCH")


class Quota(NamedTuple):
    """What an account may do under one label.

    Attributes:
        limit: How many requests within a period; 0 where it isn't known.
        period: The period in seconds.
        per_day: How many requests a day, counted in UTC; 0 where nothing limits them, or it isn't
            known.
        day: What is counted together for the day; by default the label alone.
    """

    limit: int
    period: float = 1.0
    per_day: int = 0
    day: str = ""


_TABLES: Mapping[str, Mapping[Plan, Mapping[str, Quota]]] = {
    _CORE: {
        "free": {
            "Light": Quota(4, per_day=6_000),
            "Medium": Quota(2, per_day=2_000),
            "Heavy": Quota(1, per_day=1_000),
            _INTENSIVE: Quota(10, 60.0, 30_000),
        },
        "pro": {
            "Light": Quota(30),
            "Medium": Quota(20),
            "Heavy": Quota(10, 1.0, 30_000, _HEAVY),
            _INTENSIVE: Quota(10, 60.0, 30_000, _HEAVY),
        },
        "business": {
            "Light": Quota(80),
            "Medium": Quota(60),
            "Heavy": Quota(40, 1.0, 60_000, _HEAVY),
            _INTENSIVE: Quota(20, 60.0, 60_000, _HEAVY),
        },
    },
    "phone": {
        "pro": {
            "Light": Quota(20),
            "Medium": Quota(10),
            "Heavy": Quota(5, 1.0, 15_000, _HEAVY),
            _INTENSIVE: Quota(5, 60.0, 15_000, _HEAVY),
        },
        "business": {
            "Light": Quota(40),
            "Medium": Quota(20),
            "Heavy": Quota(10, 1.0, 30_000, _HEAVY),
            _INTENSIVE: Quota(10, 60.0, 30_000, _HEAVY),
        },
    },
    "contact_center": {
        "pro": {
            "Light": Quota(20),
            "Medium": Quota(10),
            "Heavy": Quota(5, 1.0, 15_000, _HEAVY),
        },
        "business": {
            "Light": Quota(40),
            "Medium": Quota(20),
            "Heavy": Quota(10, 1.0, 30_000, _HEAVY),
        },
    },
}


class Window(NamedTuple):
    """A limit on the requests within any stretch of time.

    Attributes:
        key: What is counted together, such as "zoom/Light".
        limit: How many at most; 0 where it isn't known.
        period: The stretch in seconds.
    """

    key: str
    limit: int
    period: float


class Allowance(NamedTuple):
    """A limit on the requests of a day.

    Attributes:
        key: What is counted together.
        limit: How many at most; 0 where it isn't known.
    """

    key: str
    limit: int


class Demand(NamedTuple):
    """What one request uses up.

    Attributes:
        window: Its place among those of the next second or minute.
        day: Its place among those of its label today.
        user: Its place among those for one user today, if they are counted.
    """

    window: Window
    day: Allowance
    user: Allowance | None = None

    @property
    def allowances(self) -> tuple[Allowance, ...]:
        """Those of the day."""
        return (self.day,) if self.user is None else (self.day, self.user)


def product_of(path: str) -> str:
    """Return which product's table a path falls under; that of a sub account is its own path's."""
    return _OF_PATH.get(_own_path(path).partition("/")[0], _CORE)


def _own_path(path: str) -> str:
    """Return a path without slashes around it and without the sub account that it may name."""
    own = path.strip("/")
    return _OF_SUB_ACCOUNT.sub("", own) if own.startswith(_ACCOUNTS) else own


def demand(
    method: str,
    path: str,
    label: str,
    plan: Plan | None = None,
    own: Mapping[str, Quota] | None = None,
) -> Demand:
    """Return what a request uses up.

    Args:
        method: Its HTTP method.
        path: Its path below the API's base URL.
        label: The label of its operation.
        plan: The account's plan, if it is told.
        own: Quotas that take the place of those of the plan, by label, or by product and label
            ("phone/Heavy").
    """
    window, day = shared_limits(product_of(path), label, plan, own)
    return Demand(window, day, user_limit(method, path))


def shared_limits(
    product: str, label: str, plan: Plan | None = None, own: Mapping[str, Quota] | None = None
) -> tuple[Window, Allowance]:
    """Return what the requests of a product and label use up together; see `demand`."""
    key = f"{product}/{label}"
    of_plan = _TABLES[product].get(plan, {}) if plan else {}
    quota = (own or {}).get(key) or ((own or {}).get(label) if product == _CORE else None)
    quota = quota or of_plan.get(label) or Quota(0, _period(label))
    return (
        Window(key, quota.limit, quota.period),
        Allowance(f"{product}/{quota.day or label} of a day", quota.per_day),
    )


def user_limit(method: str, path: str) -> Allowance | None:
    """Return what a request uses up of those for one user, if it is counted so."""
    if method not in _COUNTED_METHODS:
        return None
    counted = _COUNTED_PER_USER.fullmatch(f"{method} {_own_path(path)}")
    return Allowance(f"{counted[1] or counted[2]} of a day", _PER_USER) if counted else None


def _period(label: str) -> float:
    return 60.0 if label == _INTENSIVE else 1.0
