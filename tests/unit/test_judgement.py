from collections.abc import Mapping
from typing import Any

import httpx
import pytest

from zoom_openapi.runtime.calls import Call
from zoomkit import catalogue, errors
from zoomkit.judgement import ZoomDialect
from zoomkit.kinds import CLASSES

STATUS = catalogue.load()["update_webinar_status"]
DIALECT = ZoomDialect().knowing(catalogue.load().error_kinds)


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
    return DIALECT.judge(response, Call(request, "/webinars/68423085/status", operation), 1)


# The table of `PUT /webinars/{webinarId}/status`: HTTP status, code, class.
ROWS = [
    (200, None, errors.WebinarPlanMissingError),
    (400, 200, errors.PermissionDeniedError),
    (400, 300, errors.ValidationError),
    (400, 1010, errors.UserNotInAccountError),
    (400, 3003, errors.NotHostError),
    (400, 3063, errors.OnPremiseMeetingError),
    (404, 1001, errors.UserNotFoundError),
    (404, 3001, errors.WebinarNotFoundError),
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
    assert (error.operation, error.method_name) == (STATUS.id, "webinars.update_status")
    assert error.request_id == "v=2.0;t=1"
    assert error.documented == STATUS.documented(status)
    assert (error.method, error.path) == ("PUT", "/webinars/68423085/status")


@pytest.mark.parametrize(("code", "message"), [(None, None), (409, "Taken."), (409, "Conflict")])
def test_code_that_repeats_the_status(code: int | None, message: str | None) -> None:
    """A code that only repeats the status means what the status means that has no code."""
    operation = catalogue.load()["update_division"]
    body = None if code is None else {"code": code, "message": message}
    error = answered(409, body, operation=operation)
    assert type(error) is errors.AlreadyExistsError
    assert error.code == code


def test_documented_success_is_none() -> None:
    """The documented success is no error."""
    assert answered(204) is None


def test_empty_400_says_what_it_can_mean() -> None:
    """An empty 400 is a BadRequestError that lists the documented codes and meanings."""
    error = answered(400)
    assert type(error) is errors.BadRequestError
    assert [each.code for each in error.documented] == [1010, 3003, 3063, 300, 200, 200]
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
        (202, {"code": 3001, "message": "Gone."}, errors.WebinarNotFoundError),
        (999, "", errors.APIError),
    ],
)
def test_malformed_and_unknown_answers(status: int, body: Any, cls: type[errors.APIError]) -> None:
    """Whatever is not a documented success becomes the class that fits best."""
    error = answered(status, body)
    assert type(error) is cls
    assert str(status) in str(error)


@pytest.mark.parametrize(
    ("status", "body"),
    [
        (201, ""),
        (202, "<html>Accepted</html>"),
        (201, {"id": 1}),
        (201, {"code": 0, "message": "Done."}),
        (201, {"code": 201, "message": "Created."}),
        (202, {"code": 200, "message": "Success."}),
        (202, {"message": "On its way."}),
        (202, {"code": 300}),
        (202, {"code": 300, "message": "The text", "id": 7}),
        (202, {"code": "DE", "message": "A country"}),
        (202, {"items": [{"code": 300, "message": "An item"}]}),
        (202, "[" * 100_000 + '"code" "message"'),
        (202, 'column "code": 300, "message": "of a file"'),
    ],
)
def test_undocumented_success_is_one(status: int, body: Any) -> None:
    """A 2xx that nobody documents is a success, unless it says that it is an error."""
    assert answered(status, body) is None


ENVELOPES: list[Any] = [
    {"code": 300, "message": "Invalid."},
    {"code": "300", "message": "Invalid."},
    {"code": 300, "errorMessage": "Invalid."},
    {"code": 300, "message": "Invalid.", "errors": [{"field": "topic", "message": "Too long."}]},
    '{"code":300,"message":"lacks ["a"]"}',
    '<?xml version="1.0"?>\n<result><code>300</code><message>Invalid.</message></result>',
]


@pytest.mark.parametrize("body", ENVELOPES)
@pytest.mark.parametrize("operation", [None, STATUS, catalogue.load()["list_users"]])
def test_envelope_is_an_error_under_any_success(
    body: Any, operation: catalogue.Operation | None
) -> None:
    """An error envelope under a 2xx is an error, whatever the operation."""
    for status in (200, 201, 204):
        error = answered(status, body, operation=operation)
        assert type(error) is errors.ValidationError
        assert error.code == 300
        assert error.message


def test_permission_is_missing_under_any_success() -> None:
    """Code 200 is an error under status 200 as well, where it says so in words."""
    error = answered(200, {"code": 200, "message": "No permission."}, operation=None)
    assert type(error) is errors.PermissionDeniedError


@pytest.mark.parametrize("operation_id", list(catalogue.load()))
def test_no_documented_success_is_taken_for_an_error(operation_id: str) -> None:
    """No example of a success looks like an error, whatever fields it has."""
    operation = catalogue.load()[operation_id]
    for example in catalogue.load().examples.get(operation_id, {}).values():
        body = example["response"].get("body")
        if operation.is_success(example["status"]) and isinstance(body, dict):
            assert answered(example["status"], body, operation=operation) is None


AMBIGUOUS = STATUS._replace(successes=(200, 204))


@pytest.mark.parametrize(
    ("body", "cls"),
    [
        ("", type(None)),
        ({"id": 1}, type(None)),
        ({"code": 201}, type(None)),
        ({"code": 200}, errors.WebinarPlanMissingError),
    ],
)
def test_status_that_is_success_and_failure(body: Any, cls: type) -> None:
    """Where a status is documented as both, the documented code tells the failure."""
    assert type(answered(200, body, operation=AMBIGUOUS)) is cls


@pytest.mark.parametrize(
    ("status", "message", "is_refused"),
    [
        (400, "The next page token is invalid or expired.", True),
        (400, "Invalid next_page_token.", True),
        (300, "The page token is wrong or has expired.", True),
        (404, "The page token is invalid, or its time is over.", True),
        (400, "Invalid field.", False),
        (400, "The token is expired.", False),
        (400, "A page token is not allowed here.", False),
        (401, "The access token is expired.", False),
        (400, None, False),
    ],
)
def test_page_token_is_refused_in_words(status: int, message: str | None, is_refused: bool) -> None:
    """That the token of a page has expired stands in the message, and only there."""
    error = answered(status, {"code": 300, "message": message})
    assert error is not None
    assert DIALECT.is_page_token_refused(error) == is_refused


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


@pytest.mark.parametrize(
    ("code", "message", "cls"),
    [
        (200, "You do not have a paid account.", errors.PlanMissingError),
        (200, "Webinar plan is missing.", errors.WebinarPlanMissingError),
        (200, "No permission.", errors.PermissionDeniedError),
        (200, "This feature is not enabled.", errors.FeatureDisabledError),
        (300, "Invalid field.", errors.ValidationError),
        (300, "Meeting does not exist: 123.", errors.MeetingNotFoundError),
        (300, "The group name is already in use.", errors.AlreadyExistsError),
        (3000, "This meeting has not started.", errors.WrongStateError),
        (4711, "Invalid access token, does not contain scopes:[a:b].", errors.MissingScopeError),
        (4711, "Your account does not have the required license.", errors.PlanMissingError),
        (124, "Access token is expired.", errors.InvalidTokenError),
        (9999, "Something went wrong.", errors.OperationFailedError),
        (9999, "Alas.", errors.BadRequestError),
    ],
)
def test_the_class_follows_what_is_said(
    code: int, message: str, cls: type[errors.APIError]
) -> None:
    """Where nothing is documented the words decide, and the code only where they say nothing."""
    error = answered(400, {"code": code, "message": message}, operation=None)
    assert type(error) is cls
    assert error.kind == next((kind for kind, each in CLASSES.items() if each is cls), None)


def test_a_gateway_is_no_judge() -> None:
    """The words of a 5xx say nothing of the request: something on the way may have said them."""
    error = answered(502, {"code": 502, "message": "The user was not found."}, operation=None)
    assert type(error) is errors.ServerError
    assert error.kind is None


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
