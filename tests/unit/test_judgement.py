from collections.abc import Mapping
from typing import Any

import httpx
import pytest

from zoom_openapi import catalogue
from zoomkit import errors
from zoomkit.judgement import Call, judge

STATUS = catalogue.load()["update_webinar_status"]


def answered(
    status: int,
    body: Any = None,
    headers: Mapping[str, str] | None = None,
    operation: catalogue.Operation | None = STATUS,
) -> errors.APIError | None:
    """Judge an answer to "update webinar status"."""
    request = httpx.Request("PUT", "https://api.zoom.us/v2/webinars/68423085/status")
    content = {"json": body} if isinstance(body, dict) else {"content": body or b""}
    response = httpx.Response(status, request=request, headers=headers, **content)
    return judge(response, Call(request, "/webinars/68423085/status", operation))


# The table of `PUT /webinars/{webinarId}/status`: HTTP status, code, class.
ROWS = [
    (200, None, errors.WebinarPlanMissingError),
    (400, 200, errors.WebinarPlanMissingError),
    (400, 300, errors.ValidationError),
    (400, 1010, errors.UserNotInAccountError),
    (400, 3003, errors.NotHostError),
    (400, 3063, errors.OnPremiseMeetingError),
    (404, 1001, errors.UserNotFoundError),
    (404, 3001, errors.MeetingNotFoundError),
    (401, 124, errors.InvalidTokenError),
    (401, 4711, errors.MissingScopeError),
    (400, 4711, errors.MissingScopeError),
    (429, 429, errors.RateLimitError),
]


@pytest.mark.parametrize(("status", "code", "cls"), ROWS)
def test_each_row_has_its_class(status: int, code: int | None, cls: type[errors.APIError]) -> None:
    """Each documented failure is its own class and carries what is known about it."""
    body = None if code is None else {"code": code, "message": "As Zoom words it."}
    error = answered(status, body, {"x-zm-trackingid": "v=2.0;t=1"})
    assert type(error) is cls
    assert error.status_code == status
    assert error.code == (200 if code is None else code)
    assert error.message == (None if code is None else "As Zoom words it.")
    assert error.operation == "update_webinar_status"
    assert error.request_id == "v=2.0;t=1"
    assert error.documented == STATUS.documented(status)
    assert (error.method, error.path) == ("PUT", "/webinars/68423085/status")


def test_documented_success_is_none() -> None:
    """The documented success is no error."""
    assert answered(204) is None


def test_empty_400_says_what_it_can_mean() -> None:
    """An empty 400 is a BadRequestError that lists the three documented codes and meanings."""
    error = answered(400)
    assert type(error) is errors.BadRequestError
    assert [each.code for each in error.documented] == [1010, 3003, 3063]
    assert all(each.message for each in error.documented)
    assert all(str(each.code) in str(error) for each in error.documented)


@pytest.mark.parametrize(
    ("status", "body", "cls"),
    [
        (400, "<result><code>300</code><message>No.</message></result>", errors.ValidationError),
        (400, '{"code":3003,"message":"You are not', errors.NotHostError),
        (400, '{"code":4711,"message":"lacks ["a"]"}', errors.MissingScopeError),
        (502, "<html><body>Bad Gateway</body></html>", errors.ServerError),
        (400, {"code": 987654, "message": "New."}, errors.BadRequestError),
        (404, "not json", errors.NotFoundError),
        (401, "", errors.AuthenticationError),
        (403, "", errors.PermissionDeniedError),
        (409, "", errors.ConflictError),
        (418, "", errors.BadRequestError),
        (520, "", errors.ServerError),
        (599, "", errors.ServerError),
        (300, "", errors.APIError),
        (300, {"code": 300, "message": "Invalid."}, errors.ValidationError),
        (201, "", errors.APIError),
        (202, {"code": 3001, "message": "Gone."}, errors.MeetingNotFoundError),
        (999, "", errors.APIError),
    ],
)
def test_malformed_and_unknown_answers(status: int, body: Any, cls: type[errors.APIError]) -> None:
    """Whatever is not a documented success becomes the class that fits best."""
    error = answered(status, body)
    assert type(error) is cls
    assert str(status) in str(error)


@pytest.mark.parametrize("status", [200, 201, 204])
def test_unknown_path_succeeds_with_any_2xx(status: int) -> None:
    """Where the specification has no operation every 2xx is a success."""
    assert answered(status, operation=None) is None


@pytest.mark.parametrize("status", [300, 400, 500])
def test_unknown_path_fails_otherwise(status: int) -> None:
    """Where the specification has no operation everything else is an error, undocumented."""
    error = answered(status, operation=None)
    assert error is not None
    assert (error.operation, error.documented) == (None, ())


def test_200_outside_webinars_is_not_about_webinars() -> None:
    """Code 200 means a missing webinar plan only for webinars."""
    error = answered(400, {"code": 200, "message": "Paid only."}, operation=None)
    assert type(error) is errors.PlanMissingError


@pytest.mark.parametrize(
    ("message", "headers", "cls"),
    [
        ("You have reached the maximum per-second rate limit.", {}, errors.RateLimitError),
        ("You have reached the maximum daily rate limit.", {}, errors.DailyRateLimitError),
        ("You have exceeded the daily rate limit (100).", {}, errors.DailyRateLimitError),
        ("Slow down.", {"x-ratelimit-type": "Daily-limit"}, errors.DailyRateLimitError),
        ("Slow down.", {"x-ratelimit-type": "QPS"}, errors.RateLimitError),
    ],
)  # fmt: skip
def test_rate_limits_are_told_apart(
    message: str, headers: dict[str, str], cls: type[errors.APIError]
) -> None:
    """A limit per second and one per day are told apart by the message, then by the headers."""
    error = answered(429, {"code": 429, "message": message}, headers)
    assert type(error) is cls
