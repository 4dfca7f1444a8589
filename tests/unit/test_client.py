import json
import math
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from zoomkit import AsyncZoom, BearerToken, Zoom, errors
from zoomkit.testing import Answer, FakeZoom

AUTH = BearerToken("token")


def client(
    *answers: httpx.Response | Exception, **options: Any
) -> tuple[Zoom, list[httpx.Request]]:
    """Return a client that gets these answers in turn, and the list of what it sends."""
    sent: list[httpx.Request] = []
    left = list(answers)

    def respond(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        answer = left.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer

    return Zoom(AUTH, transport=httpx.MockTransport(respond), **options), sent


def test_end_is_update_webinar_status() -> None:
    """`end` sends the same request as the generated method and returns None."""
    zoom, sent = client(httpx.Response(204), httpx.Response(204))
    zoom.webinars.end(68423085)
    zoom.webinars.update_webinar_status(68423085, action="end")
    assert json.loads(sent[0].content) == {"action": "end"}
    assert sent[0].content == sent[1].content
    assert (
        sent[0].url == sent[1].url == httpx.URL("https://api.zoom.us/v2/webinars/68423085/status")
    )


def test_headers() -> None:
    """Each request asks for JSON and says who sends it."""
    zoom, sent = client(httpx.Response(204))
    zoom.webinars.end(1)
    assert sent[0].headers["accept"] == "application/json"
    assert sent[0].headers["user-agent"].startswith("zoomkit/")


def test_default_time_limits() -> None:
    """Without a word about it, a request may take 30 s and connecting 5 s."""
    zoom, sent = client(httpx.Response(204))
    zoom.webinars.end(1)
    limits = {"connect": 5.0, "read": 30.0, "write": 30.0, "pool": 30.0}
    assert sent[0].extensions["timeout"] == limits


def test_nothing_given_sends_an_empty_object() -> None:
    """A call without any field still sends JSON; Zoom refuses a PUT of another content type."""
    zoom, sent = client(httpx.Response(204))
    zoom.webinars.update_webinar_status(1)
    assert sent[0].content == b"{}"
    assert sent[0].headers["content-type"] == "application/json"


@pytest.mark.parametrize(
    "failure",
    [
        httpx.ConnectError("refused"),
        httpx.ReadTimeout("slow"),
        httpx.RemoteProtocolError("garbage"),
        httpx.Response(502),
        httpx.Response(503),
        httpx.Response(504),
        httpx.Response(429, json={"code": 429, "message": "... per-second rate limit ..."}),
    ],
)
def test_passing_trouble_is_overcome(
    failure: httpx.Response | Exception, pauses: list[float]
) -> None:
    """Two failures of a kind that passes are overcome by default, with growing pauses."""
    zoom, sent = client(failure, failure, httpx.Response(204))
    zoom.webinars.end(1)
    assert len(sent) == 3
    assert 0.25 <= pauses[0] <= 0.5 <= pauses[1] <= 1.0


@pytest.mark.parametrize(
    ("failure", "cls"),
    [
        (httpx.ConnectError("refused"), errors.APIConnectionError),
        (httpx.ConnectTimeout("slow"), errors.APITimeoutError),
        (httpx.ReadTimeout("slow"), errors.APITimeoutError),
        (httpx.DecodingError("bad gzip"), errors.APIConnectionError),
        (httpx.Response(503), errors.ServerError),
        (httpx.Response(429), errors.RateLimitError),
    ],
)
@pytest.mark.parametrize("max_retries", [0, 1, 2])
def test_retries_end(
    failure: httpx.Response | Exception,
    cls: type[errors.ZoomError],
    max_retries: int,
    pauses: list[float],
) -> None:
    """Trouble that does not pass is raised after `max_retries` further attempts, counted."""
    zoom, sent = client(*[failure] * 3, max_retries=max_retries)
    with pytest.raises(cls) as caught:
        zoom.webinars.end(1)
    assert len(sent) == max_retries + 1
    assert len(pauses) == max_retries
    assert caught.value.attempts == max_retries + 1  # type: ignore[attr-defined]


def test_daily_limit_is_raised_at_once(pauses: list[float]) -> None:
    """A daily limit is never waited out; the error says when it ends."""
    body = {"code": 429, "message": "You have reached the maximum daily rate limit for this API."}
    zoom, sent = client(httpx.Response(429, json=body))
    with pytest.raises(errors.DailyRateLimitError) as caught:
        zoom.webinars.end(1)
    assert (len(sent), pauses) == (1, [])
    assert caught.value.retry_at is not None


@pytest.mark.parametrize("status", [200, 201, 302, 400, 404, 500, 520, 599])
def test_other_answers_are_not_repeated(status: int) -> None:
    """An answer that would be the same again is not asked for again."""
    zoom, sent = client(httpx.Response(status))
    with pytest.raises(errors.APIError):
        zoom.webinars.end(1)
    assert len(sent) == 1


def test_options_are_changed_in_a_copy() -> None:
    """`with_options` leaves the client as it was and shares its connections."""
    zoom, sent = client(*[httpx.Response(204)] * 3)
    other = zoom.with_options(timeout=1.5, max_retries=0, body_encoding="multipart")
    zoom.webinars.end(1)
    other.webinars.end(1)
    zoom.webinars.end(1)
    assert [request.extensions["timeout"]["read"] for request in sent] == [30.0, 1.5, 30.0]
    kinds = [request.headers["content-type"].partition(";")[0] for request in sent]
    assert kinds == ["application/json", "multipart/form-data", "application/json"]


def test_closing_a_copy_leaves_the_original_open() -> None:
    """Only the client that made the connections closes them."""
    zoom, _ = client(httpx.Response(204))
    zoom.with_options(timeout=1).close()
    zoom.webinars.end(1)
    zoom.close()
    with pytest.raises(RuntimeError, match="closed"):
        zoom.webinars.end(1)


def test_own_http_client_is_used_and_left_open() -> None:
    """An httpx.Client that was passed in sends the requests and stays open."""
    sent: list[httpx.Request] = []

    def respond(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(204)

    http = httpx.Client(transport=httpx.MockTransport(respond), headers={"x-own": "1"})
    with Zoom(AUTH, http_client=http) as zoom:
        zoom.webinars.end(1)
    assert sent[0].headers["x-own"] == "1"
    assert not http.is_closed


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"max_retries": -1}, "max_retries"),
        ({"max_retries": "2"}, "max_retries"),
        ({"max_retries": 1.5}, "max_retries"),
        ({"timeout": 0}, "timeout"),
        ({"timeout": "1"}, "timeout"),
        ({"timeout": math.inf}, "timeout"),
        ({"timeout": math.nan}, "timeout"),
        ({"body_encoding": "xml"}, "body_encoding"),
        ({"base_url": "api.zoom.us"}, "base URL"),
        ({"base_url": "ftp://api.zoom.us"}, "base URL"),
        ({"base_url": "https://user:pass@api.zoom.us"}, "base URL"),
        ({"base_url": "https://api.zoom.us/v2#top"}, "base URL"),
        ({"http_client": httpx.Limits()}, "http_client"),
        ({"http_client": httpx.Client(), "transport": httpx.BaseTransport()}, "not both"),
    ],
)
@pytest.mark.parametrize("cls", [Zoom, AsyncZoom])
def test_bad_options_are_refused(cls: type, options: dict[str, Any], said: str) -> None:
    """A bad option is refused when the client is made, by name."""
    with pytest.raises(errors.ConfigurationError, match=said) as caught:
        cls(AUTH, **options)
    assert "pass@" not in str(caught.value)


def test_auth_must_be_one() -> None:
    """Something else in place of credentials is refused without being shown."""
    with pytest.raises(errors.ConfigurationError, match="not a str") as caught:
        Zoom("a-raw-token")  # type: ignore[arg-type]
    assert "a-raw-token" not in str(caught.value)


VARIABLES = {
    "ZOOM_ACCOUNT_ID": "fake-account",
    "ZOOM_CLIENT_ID": "fake-client",
    "ZOOM_CLIENT_SECRET": "fake-secret",
    "ZOOM_BASE_URL": "https://zoom.example.com/v2",
}


def test_from_env(monkeypatch: pytest.MonkeyPatch, fake: FakeZoom) -> None:
    """The environment gives the credentials and the base URL."""
    for name, value in VARIABLES.items():
        monkeypatch.setenv(name, value)
    zoom = Zoom.from_env(transport=fake.transport())
    zoom.webinars.end(68423085)
    assert "zoom.example.com" in repr(zoom)
    assert fake.webinars[68423085] == "ended"


@pytest.mark.parametrize(
    ("given", "used"),
    [(" https://zoom.example.com/v2\n", "zoom.example.com"), (" ", "api.zoom.us")],
)
def test_base_url_from_env_is_trimmed(
    given: str, used: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Blanks around the base URL do not count, and blanks alone are none."""
    for name, value in {**VARIABLES, "ZOOM_BASE_URL": given}.items():
        monkeypatch.setenv(name, value)
    assert used in repr(Zoom.from_env())


@pytest.mark.parametrize("missing", list(VARIABLES)[:3])
@pytest.mark.parametrize("value", [None, "", " "])
@pytest.mark.parametrize("cls", [Zoom, AsyncZoom])
def test_from_env_names_what_is_missing(
    cls: type[Zoom], missing: str, value: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A missing or empty variable is named, before any request."""
    for name, each in {**VARIABLES, missing: value}.items():
        if each is None:
            monkeypatch.delenv(name, raising=False)
        else:
            monkeypatch.setenv(name, each)
    with pytest.raises(errors.ConfigurationError, match=missing):
        cls.from_env()


def test_request_reaches_any_path_with_the_same_errors(fake: FakeZoom) -> None:
    """The escape hatch has the same authentication and, for a known path, the same errors."""
    zoom = fake.zoom()
    path = "/webinars/68423085/status"
    assert zoom.request("PUT", path, json={"action": "end"}).status_code == 204
    assert fake.webinars[68423085] == "ended"
    fake.fail("update_webinar_status", 200)
    with pytest.raises(errors.WebinarPlanMissingError) as caught:
        zoom.request("put", path, json={"action": "end"})
    assert caught.value.operation == "update_webinar_status"
    with pytest.raises(errors.NotFoundError) as unknown:
        zoom.request("GET", "/no/such/path", params={"a": "1"})
    assert unknown.value.operation is None
    assert unknown.value.path == "/no/such/path"


@pytest.mark.parametrize(
    "path", ["", "users/me", "https://evil.example.com/", "//evil.example.com/", "/../x", "/a/./b"]
)
def test_request_stays_below_the_base_url(fake: FakeZoom, path: str) -> None:
    """A path that could lead elsewhere is refused before a token goes anywhere."""
    with pytest.raises(errors.InvalidArgumentError, match="path"):
        fake.zoom().request("GET", path)
    assert fake.requests == []


@pytest.mark.parametrize(
    ("base_url", "sent_path"),
    [
        ("https://api.example.com", "/webinars/1/status"),
        ("https://api.example.com/v2/?", "/v2/webinars/1/status"),
        ("https://api.example.com:8443/a%20b", "/a%20b/webinars/1/status"),
        ("https://api.example.com/a%2Fb/", "/a%2Fb/webinars/1/status"),
        ("http://[::1]:8080/\u00fc", "/%C3%BC/webinars/1/status"),
    ],
)
def test_any_base_url(base_url: str, sent_path: str) -> None:
    """Whatever the base URL is, operations lie below it and `request` knows them."""
    zoom, sent = client(httpx.Response(204), httpx.Response(200), base_url=base_url)
    zoom.webinars.end(1)
    assert sent[0].url.raw_path == sent_path.encode()
    with pytest.raises(errors.WebinarPlanMissingError) as caught:
        zoom.request("PUT", "/webinars/1/status", json={"action": "end"})
    assert sent[1].url.raw_path == sent_path.encode()
    assert caught.value.path == "/webinars/1/status"


@pytest.mark.parametrize("name", ["accept", "Accept", "ACCEPT"])
def test_own_header_takes_the_place_of_ours(name: str) -> None:
    """A header given to `request` replaces the usual one, in whatever case it is written."""
    zoom, sent = client(httpx.Response(200))
    zoom.request("GET", "/report.csv", headers={name: "text/csv"})
    assert sent[0].headers.get_list("accept") == ["text/csv"]


@pytest.mark.parametrize(
    ("path", "content"),
    [
        ("/a\x00", {}),
        (f"/{'a' * 70_000}", {}),
        ("/a", {"params": {"q": "\ud800"}}),
        ("/a", {"json": math.nan}),
        ("/a", {"headers": {"x": "\u0394"}}),
    ],
)
def test_what_cannot_be_sent_is_an_invalid_argument(path: str, content: Any) -> None:
    """What httpx cannot make a request of is refused as ours, and briefly."""
    zoom, sent = client()
    with pytest.raises(errors.InvalidArgumentError, match="cannot be sent") as caught:
        zoom.request("PUT", path, **content)
    assert len(str(caught.value)) < 1000
    assert sent == []


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


@pytest.mark.parametrize("body", ["[]", "5", '"text"', "true"])
def test_answer_of_another_kind_is_unreadable(body: str) -> None:
    """Where an object is documented and something else arrives, the answer is unreadable."""
    zoom, _ = client(httpx.Response(200, text=body))
    with pytest.raises(errors.UnreadableAnswerError):
        zoom.webinars.get_webinar(1)


@pytest.mark.parametrize("users", [5, "abc", {"a": 1}])
def test_list_of_another_kind_is_unreadable(users: object) -> None:
    """Where a list is documented and something else arrives, iterating says so."""
    zoom, _ = client(httpx.Response(200, json={"users": users}))
    with pytest.raises(errors.UnreadableAnswerError):
        list(zoom.users.list_users())


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


def test_redirects_are_not_followed() -> None:
    """A redirect is an error: the token must not travel to another host."""
    zoom, sent = client(httpx.Response(302, headers={"location": "https://evil.example.com/"}))
    with pytest.raises(errors.APIError):
        zoom.webinars.end(1)
    assert len(sent) == 1


@pytest.mark.anyio
async def test_awaiting_client_does_the_same(fake: FakeZoom) -> None:
    """The awaiting client has the same names and the same errors."""
    async with fake.async_zoom() as zoom:
        await zoom.webinars.end("684 230 85")
        assert fake.webinars[68423085] == "ended"
        answer = await zoom.request("PUT", "/webinars/68423085/status", json={"action": "end"})
        assert answer.status_code == 204
        fake.fail("update_webinar_status", 400, 3003)
        with pytest.raises(errors.NotHostError):
            await zoom.with_options(max_retries=0).webinars.end(68423085)
        with pytest.raises(errors.InvalidArgumentError):
            await zoom.webinars.end("abc")


@pytest.mark.anyio
async def test_awaiting_client_retries(fake: FakeZoom, pauses: list[float]) -> None:
    """The awaiting client overcomes passing trouble with the same pauses."""
    fake.answer("update_webinar_status", Answer(503), Answer(502))
    async with fake.async_zoom() as zoom:
        await zoom.webinars.end(68423085)
    assert len(pauses) == 2
