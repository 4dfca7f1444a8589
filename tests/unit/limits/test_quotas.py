import pytest

from zoomkit import Quota, catalogue
from zoomkit.limits.quotas import Plan, demand


@pytest.mark.parametrize(
    ("path", "label", "plan", "expected"),
    [
        ("/webinars/1", "Light", "free", (4, 1, 6_000)),
        ("/webinars/1", "Light", "pro", (30, 1, 0)),
        ("/users", "Medium", "business", (60, 1, 0)),
        ("/report/daily", "Heavy", "pro", (10, 1, 30_000)),
        ("/metrics/meetings", "Resource-intensive", "business", (20, 60, 60_000)),
        ("/phone/users", "Light", "pro", (20, 1, 0)),
        ("/contact_center/queues", "Heavy", "business", (10, 1, 30_000)),
        ("/phone/users", "Light", "free", (0, 1, 0)),
        ("/users", "Medium", None, (0, 1, 0)),
        ("/metrics/im", "Resource-intensive", None, (0, 60, 0)),
    ],
)
def test_limits_by_product_plan_and_label(
    path: str, label: str, plan: Plan | None, expected: tuple[int, float, int]
) -> None:
    """Each product has a table by plan and label; what no table has is unknown."""
    used = demand("GET", path, label, plan)
    assert (used.window.limit, used.window.period, used.day.limit) == expected


def test_heavy_and_intensive_share_a_day() -> None:
    """Both labels count together for the day, each product for itself, and alone on a free plan."""
    pro = [demand("GET", "/x", label, "pro").day.key for label in ("Heavy", "Resource-intensive")]
    assert pro[0] == pro[1] != demand("GET", "/phone/x", "Heavy", "pro").day.key
    assert demand("GET", "/x", "Heavy", "free").day != demand("GET", "/x", "Light", "free").day


@pytest.mark.parametrize(
    ("operation_id", "path", "user"),
    [
        ("create_meeting", "/users/abc/meetings", "users/abc of a day"),
        ("create_webinar", "/users/abc/webinars", "users/abc of a day"),
        ("update_meeting", "/meetings/1", "meetings/1 of a day"),
        ("update_webinar", "/webinars/1", "webinars/1 of a day"),
        ("get_meeting", "/meetings/1", None),
        ("create_meeting_poll", "/meetings/1/polls", None),
    ],
)
def test_creating_and_changing_counts_for_a_user(
    operation_id: str, path: str, user: str | None
) -> None:
    """Creating counts for the user in the path, changing for what is changed; nothing else does."""
    operation = catalogue.load()[operation_id]
    assert operation.path.count("/") == path.count("/")
    used = demand(operation.method, path, "Light", "business")
    assert (used.user.key if used.user else None) == user
    assert used.user is None or used.user.limit == 100


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/phone/users"),
        ("GET", "/contact_center/queues"),
        ("GET", "/webinars/1"),
        ("POST", "/users/abc/meetings"),
        ("PATCH", "/meetings/1"),
        ("GET", "/accounts"),
    ],
)
def test_a_sub_account_counts_as_the_operation_itself(method: str, path: str) -> None:
    """A path below a sub account falls under the product and the user of the operation's own."""
    own = demand(method, path, "Light", "pro")
    assert demand(method, f"/accounts/7890{path}", "Light", "pro") == own
    assert demand(method, f"/accounts/phone{path}", "Light", "pro") == own


def test_quotas_of_ones_own() -> None:
    """A quota that an account was given takes the place of its plan's, product by product."""
    own = {"Heavy": Quota(99), "phone/Light": Quota(7)}
    assert demand("GET", "/report/daily", "Heavy", "pro", own).window.limit == 99
    assert demand("GET", "/phone/x", "Heavy", "pro", own).window.limit == 5
    assert demand("GET", "/phone/x", "Light", "pro", own).window.limit == 7


def test_every_label_of_the_catalogue_is_known() -> None:
    """No operation has a label that the tables lack."""
    labels = {each.rate_limit_label for each in catalogue.load().values()} - {None}
    assert all(demand("GET", "/x", label or "", "pro").window.limit for label in labels)
