import json
import math
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from tests.unit.conftest import Run, Scripted
from zoomkit import UNSET, AsyncZoom, BearerToken, Zoom, errors
from zoomkit.testing import FakeZoom

AUTH = BearerToken("token-of-zoom")
NO_CONTENT = httpx.Response(204)
each_kind = pytest.mark.parametrize("cls", [Zoom, AsyncZoom])


def end(zoom: Zoom | AsyncZoom) -> Any:
    """End a webinar."""
    return zoom.webinars.end(1)


def test_headers(run: Run, scripted: Scripted) -> None:
    """Each request asks for JSON and says who sends it."""
    scripted.gives(NO_CONTENT)
    run(end)
    assert scripted.last.headers["accept"] == "application/json"
    assert scripted.last.headers["user-agent"].startswith("zoomkit/")
    assert scripted.last.headers["authorization"] == "Bearer token-of-zoom"


def test_default_time_limits(run: Run, scripted: Scripted) -> None:
    """Without a word about it, a request may take 30 s and connecting 5 s."""
    scripted.gives(NO_CONTENT)
    run(end)
    limits = {"connect": 5.0, "read": 30.0, "write": 30.0, "pool": 30.0}
    assert scripted.last.extensions["timeout"] == limits


@pytest.mark.parametrize("arguments", [{}, {"action": UNSET}])
def test_nothing_given_sends_an_empty_object(
    run: Run, scripted: Scripted, arguments: dict[str, Any]
) -> None:
    """A call without any field still sends JSON; Zoom refuses a PUT of another content type."""
    scripted.gives(NO_CONTENT)
    run(lambda zoom: zoom.webinars.update_status(1, **arguments))
    assert scripted.last.content == b"{}"
    assert scripted.last.headers["content-type"] == "application/json"


@pytest.mark.parametrize(
    "failure",
    [
        httpx.ConnectError("refused"),
        httpx.ReadTimeout("slow"),
        httpx.Response(502),
        httpx.Response(503),
        httpx.Response(504),
        httpx.Response(429, json={"code": 429, "message": "... per-second rate limit ..."}),
    ],
)
def test_passing_trouble_is_overcome(
    run: Run, scripted: Scripted, failure: Any, pauses: list[float]
) -> None:
    """Two failures of a kind that passes are overcome by default, with pauses."""
    scripted.gives(failure, failure, NO_CONTENT)
    run(end)
    assert len(scripted.requests) == 3
    assert 0 <= pauses[0] <= 0.5
    assert 0 <= pauses[1] <= 1.0


@pytest.mark.parametrize(
    ("failure", "cls"),
    [
        (httpx.ConnectError("refused"), errors.APIConnectionError),
        (httpx.ReadTimeout("slow"), errors.APITimeoutError),
        (httpx.Response(503), errors.ServerError),
        (httpx.Response(429), errors.RateLimitError),
    ],
)
@pytest.mark.parametrize("max_retries", [0, 2])
def test_retries_end(
    run: Run,
    scripted: Scripted,
    pauses: list[float],
    *,
    failure: Any,
    cls: type[errors.ZoomError],
    max_retries: int,
) -> None:
    """Trouble that does not pass is raised after `max_retries` further attempts, counted."""
    scripted.gives(*[failure] * 3)
    with pytest.raises(cls) as caught:
        run(end, max_retries=max_retries)
    assert len(scripted.requests) == max_retries + 1
    assert len(pauses) == max_retries
    assert caught.value.attempts == max_retries + 1  # type: ignore[attr-defined]


def test_daily_limit_is_raised_at_once(run: Run, scripted: Scripted, pauses: list[float]) -> None:
    """A daily limit is never waited out; the error says when it ends."""
    body = {"code": 429, "message": "You have reached the maximum daily rate limit for this API."}
    scripted.gives(httpx.Response(429, json=body))
    with pytest.raises(errors.DailyRateLimitError) as caught:
        run(end)
    assert (len(scripted.requests), pauses) == (1, [])
    assert caught.value.retry_at is not None


@pytest.mark.parametrize("status", [200, 302, 400, 404, 500, 520, 599])
def test_other_answers_are_not_repeated(run: Run, scripted: Scripted, status: int) -> None:
    """A failure that would be the same again is not asked for again; 200 is documented as one."""
    scripted.gives(httpx.Response(status))
    with pytest.raises(errors.APIError):
        run(end)
    assert len(scripted.requests) == 1


@pytest.mark.parametrize("status", [201, 202, 204])
def test_undocumented_success_is_one(run: Run, scripted: Scripted, status: int) -> None:
    """A 2xx that is not documented as a failure is a success, documented or not."""
    scripted.gives(httpx.Response(status))
    run(end)
    scripted.gives(httpx.Response(status, json={"id": 7, "topic": "Launch"}))
    webinar = run(lambda zoom: zoom.webinars.create("host@example.com", topic="Launch"))
    assert (webinar.id, webinar["topic"]) == (7, "Launch")


@pytest.mark.parametrize(
    "call",
    [
        end,
        lambda zoom: zoom.webinars.get(1),
        lambda zoom: zoom.users.list(),
        lambda zoom: zoom.request("GET", "/users"),
    ],
)
def test_error_envelope_raises_whatever_the_operation(
    run: Run, scripted: Scripted, call: Any
) -> None:
    """An error envelope with the status of a success is no value and no empty list."""
    scripted.gives(httpx.Response(200, json={"code": 300, "message": "Invalid field."}))
    with pytest.raises(errors.APIError, match="Invalid field"):
        run(call)


@pytest.mark.parametrize("body", ["null", "[]", "5", '"text"', "true", "<html></html>", ""])
@pytest.mark.parametrize(
    "call", [lambda zoom: zoom.webinars.get(1), lambda zoom: zoom.users.list()]
)
def test_answer_of_another_kind_is_unreadable(
    run: Run, scripted: Scripted, body: str, call: Any
) -> None:
    """Where an object is documented and something else arrives, the answer is unreadable."""
    scripted.gives(httpx.Response(200, text=body))
    with pytest.raises(errors.UnreadableAnswerError) as caught:
        run(call)
    assert caught.value.response.text == body


@pytest.mark.parametrize("users", [5, "abc", {"a": 1}])
def test_list_of_another_kind_is_unreadable(run: Run, scripted: Scripted, users: object) -> None:
    """Where a list is documented and something else arrives, iterating says so."""
    scripted.gives(httpx.Response(200, json={"users": users}))
    with pytest.raises(errors.UnreadableAnswerError):
        run(lambda zoom: zoom.users.list())


def test_options_are_changed_in_a_copy(scripted: Scripted) -> None:
    """`with_options` leaves the client as it was and shares its connections."""
    scripted.gives(*[NO_CONTENT] * 3)
    zoom = Zoom(AUTH, transport=httpx.MockTransport(scripted.respond))
    other = zoom.with_options(timeout=1.5, max_retries=0, body_encoding="multipart")
    for each in (zoom, other, zoom):
        each.webinars.end(1)
    limits = [request.extensions["timeout"]["read"] for request in scripted.requests]
    assert limits == [30.0, 1.5, 30.0]
    kinds = [request.headers["content-type"].partition(";")[0] for request in scripted.requests]
    assert kinds == ["application/json", "multipart/form-data", "application/json"]
    assert type(other) is Zoom


def test_closing_a_copy_leaves_the_original_open(scripted: Scripted) -> None:
    """Only the client that made the connections closes them; a closed one says so."""
    scripted.gives(NO_CONTENT)
    zoom = Zoom(AUTH, transport=httpx.MockTransport(scripted.respond))
    zoom.with_options(timeout=1).close()
    zoom.webinars.end(1)
    zoom.close()
    with pytest.raises(errors.ConfigurationError, match="closed"):
        zoom.webinars.end(1)


def test_own_http_client_is_used_and_left_open(scripted: Scripted) -> None:
    """An httpx.Client that was passed in sends the requests and stays open."""
    scripted.gives(NO_CONTENT)
    http = httpx.Client(transport=httpx.MockTransport(scripted.respond), headers={"x-own": "1"})
    with Zoom(AUTH, http_client=http) as zoom:
        zoom.webinars.end(1)
    assert scripted.last.headers["x-own"] == "1"
    assert not http.is_closed


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"max_retries": -1}, "max_retries"),
        ({"max_retries": "2"}, "max_retries"),
        ({"timeout": 0}, "timeout"),
        ({"timeout": math.nan}, "timeout"),
        ({"body_encoding": "xml"}, "body_encoding"),
        ({"base_url": "api.zoom.us"}, "base URL"),
        ({"base_url": "https://user:pass@api.zoom.us"}, "base URL"),
        ({"base_url": "http://api.zoom.us/v2"}, "plain http"),
        ({"http_client": httpx.Limits()}, "http_client"),
        ({"http_client": httpx.Client(), "transport": httpx.BaseTransport()}, "not both"),
    ],
)
@each_kind
def test_bad_options_are_refused(cls: type, options: dict[str, Any], said: str) -> None:
    """A bad option is refused when the client is made, by name."""
    with pytest.raises(errors.ConfigurationError, match=said) as caught:
        cls(AUTH, **options)
    assert "pass@" not in str(caught.value)


@pytest.mark.parametrize("auth", ["a-raw-token", None, BearerToken, ("user", "a-raw-token")])
@each_kind
def test_auth_must_be_one(cls: type, auth: object) -> None:
    """Something else in place of credentials is refused without being shown."""
    with pytest.raises(errors.ConfigurationError, match="such as ServerToServerOAuth") as caught:
        cls(auth)
    assert "a-raw-token" not in str(caught.value)


@each_kind
def test_repr_says_where_requests_go(cls: type) -> None:
    """The text of a client holds its class and base URL and no credentials."""
    assert repr(cls(AUTH)) == f"{cls.__name__}(base_url='https://api.zoom.us/v2')"


def test_request_reaches_any_path_with_the_same_errors(run: Run, fake: FakeZoom) -> None:
    """The escape hatch has the same authentication and, for a known path, the same errors."""
    way = {"auth": fake.auth(), "transport": fake.transport()}
    path, body = "/webinars/68423085/status", {"action": "end"}
    assert run(lambda zoom: zoom.request("PUT", path, json=body), **way).status_code == 204
    assert fake.webinars[68423085].state == "ended"
    fake.fail("webinars.update_status", 200)
    with pytest.raises(errors.WebinarPlanMissingError) as caught:
        run(lambda zoom: zoom.request("put", path, json=body), **way)
    assert caught.value.operation == "update_webinar_status"
    with pytest.raises(errors.NotFoundError) as unknown:
        run(lambda zoom: zoom.request("GET", "/no/such/path", params={"a": "1"}), **way)
    assert unknown.value.operation is None
    assert unknown.value.path == "/no/such/path"


@pytest.mark.parametrize(
    "path", ["", "users/me", "https://evil.example.com/", "//evil.example.com/", "/../x", "/a/./b"]
)
def test_request_stays_below_the_base_url(run: Run, fake: FakeZoom, path: str) -> None:
    """A path that could lead elsewhere is refused before a token goes anywhere."""
    with pytest.raises(errors.InvalidArgumentError, match="path"):
        run(lambda zoom: zoom.request("GET", path), auth=fake.auth(), transport=fake.transport())
    assert fake.requests == []


@pytest.mark.parametrize(
    ("base_url", "sent_path"),
    [
        ("https://api.example.com", "/webinars/1/status"),
        ("https://api.example.com/v2/?", "/v2/webinars/1/status"),
        ("https://api.example.com/a%2Fb/", "/a%2Fb/webinars/1/status"),
        ("http://[::1]:8080/\u00fc", "/%C3%BC/webinars/1/status"),
    ],
)
def test_any_base_url(run: Run, scripted: Scripted, base_url: str, sent_path: str) -> None:
    """Whatever the base URL is, operations lie below it and `request` knows them."""
    scripted.gives(NO_CONTENT, httpx.Response(200))
    run(end, base_url=base_url)
    assert scripted.last.url.raw_path == sent_path.encode()
    with pytest.raises(errors.WebinarPlanMissingError) as caught:
        run(
            lambda zoom: zoom.request("PUT", "/webinars/1/status", json={"action": "end"}),
            base_url=base_url,
        )
    assert scripted.last.url.raw_path == sent_path.encode()
    assert caught.value.path == "/webinars/1/status"


class OneWay(httpx.BaseTransport):
    """Sends each request as a socket would: its body is read as it goes."""

    def __init__(self, *answers: httpx.Response) -> None:
        self.answers = list(answers)
        self.bodies: list[bytes] = []

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Take a request and answer it."""
        assert isinstance(request.stream, httpx.SyncByteStream)
        self.bodies.append(b"".join(request.stream))
        return self.answers.pop(0)


def generated() -> Iterator[bytes]:
    """Yield a body that cannot be read twice."""
    yield b"once"


def test_body_that_is_used_up_is_not_sent_again(pauses: list[float]) -> None:
    """A request whose body is a generator fails with its own error instead of going out empty."""
    transport = OneWay(httpx.Response(503))
    with pytest.raises(errors.ServerError):
        Zoom(AUTH, transport=transport).request("PUT", "/x", content=generated())
    assert (transport.bodies, pauses) == ([b"once"], [])


def failing_hook(_: httpx.Response) -> None:
    """Fail as an event hook may: with an httpx error that knows no request."""
    raise httpx.ReadError("by a hook")


def test_error_of_an_event_hook_is_translated() -> None:
    """An httpx error from an event hook of one's own client becomes a connection error."""
    http = httpx.Client(
        transport=httpx.MockTransport(lambda _: httpx.Response(204)),
        event_hooks={"response": [failing_hook]},
    )
    with pytest.raises(errors.APIConnectionError):
        Zoom(AUTH, http_client=http, max_retries=0).webinars.end(1)


def test_redirects_are_not_followed(run: Run, scripted: Scripted) -> None:
    """A redirect is an error: the token must not travel to another host."""
    scripted.gives(httpx.Response(302, headers={"location": "https://evil.example.com/"}))
    with pytest.raises(errors.APIError):
        run(end)
    assert len(scripted.requests) == 1


def test_deprecated_argument_warns_at_the_callers_line(scripted: Scripted) -> None:
    """What Zoom deprecates warns once, and the warning shows the line that uses it."""
    scripted.gives({"registrants": []}, {"registrants": []})
    zoom = Zoom(AUTH, transport=httpx.MockTransport(scripted.respond))
    with pytest.warns(DeprecationWarning, match="page_number of webinars") as caught:
        assert [list(zoom.webinars.list_registrants(1, page_number=1)) for _ in "ab"] == [[], []]
    assert [each.filename for each in caught] == [__file__]


def test_further_fields_and_query(run: Run, scripted: Scripted) -> None:
    """What the specification does not know yet can be sent with `request_options`."""
    scripted.gives(NO_CONTENT)
    options = {"body": {"reason": "late"}, "query": {"force": True}}
    run(lambda zoom: zoom.webinars.update_status(1, action="end", request_options=options))
    assert json.loads(scripted.last.content) == {"action": "end", "reason": "late"}
    assert scripted.last.url.query == b"force=true"
