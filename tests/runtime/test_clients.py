import json
import math
import warnings
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import httpx
import pytest

from postman_openapi.runtime.errors import (
    APIConnectionError,
    APIError,
    APITimeoutError,
    ConfigurationError,
    ConflictError,
    InvalidArgumentError,
    NotFoundError,
    RateLimitError,
    ServerError,
    UnreadableAnswerError,
)
from postman_openapi.runtime.types import UNSET
from tests.runtime.acme import AsyncClient, Client
from tests.runtime.scripted import Scripted

CYCLE: list[Any] = []
CYCLE.append(CYCLE)


def test_a_call_is_the_documented_request(client: Client, scripted: Scripted) -> None:
    """Method, path, query and headers are the operation's; the answer is its record."""
    scripted.gives({"id": 1, "name": "Amara"})
    assert client.people.get("1").name == "Amara"
    request = scripted.last
    assert (request.method, str(request.url)) == ("GET", "https://eu.acme.example/v2/people/1")
    assert request.headers["accept"] == "application/json"
    assert "python-httpx" in request.headers["user-agent"]
    assert request.content == b""
    assert "content-type" not in request.headers


@pytest.mark.anyio
async def test_an_awaited_call_is_the_same(async_client: AsyncClient, scripted: Scripted) -> None:
    """The awaiting client has the same names, arguments and errors."""
    scripted.gives({"id": 1}, httpx.Response(404, json={"code": 1001, "message": "No."}))
    async with async_client as client:
        assert (await client.people.get(1)).id == 1
        with pytest.raises(NotFoundError):
            await client.people.get(1)


def test_fields_of_a_body(client: Client, scripted: Scripted) -> None:
    """What is given is sent as JSON; None as null; what is not given is not sent."""
    scripted.gives(httpx.Response(201, json={}), httpx.Response(204))
    client.people.create(name="Ünal", born=datetime(1990, 3, 1, tzinfo=UTC), address={"a": UNSET})
    assert scripted.sent == {"name": "Ünal", "born": "1990-03-01", "address": {}}
    assert scripted.last.headers["content-type"] == "application/json"
    client.people.update(1, name=None)
    assert scripted.sent == {"name": None}


def test_nothing_given_sends_an_empty_object(client: Client, scripted: Scripted) -> None:
    """A body that is wanted is sent, also if it is empty."""
    scripted.gives(httpx.Response(204))
    client.people.update(1)
    assert scripted.last.content == b"{}"


def test_form_where_asked_for(client: Client, scripted: Scripted, tmp_path: Path) -> None:
    """`body_encoding` takes the form of an operation that has one, and a file always does."""
    path = tmp_path / "me.png"
    path.write_bytes(b"picture")
    scripted.gives(*[httpx.Response(201, json={})] * 2, httpx.Response(204))
    form = client.with_options(body_encoding="multipart")
    form.people.create(name="Amara", address={"city": "Lagos"})
    assert scripted.last.headers["content-type"].startswith("multipart/form-data; boundary=")
    assert b'name="address"\r\n\r\n{"city":"Lagos"}\r\n' in scripted.last.content
    client.people.create(photo=str(path))
    assert b'filename="me.png"\r\nContent-Type: image/png\r\n\r\npicture' in scripted.last.content
    form.people.update(1, name="x")
    assert scripted.last.headers["content-type"] == "application/json"


def test_file_in_json_is_refused(client: Client) -> None:
    """A file that no form can carry is an invalid argument."""
    with pytest.raises(InvalidArgumentError, match="form"):
        client.people.update(1, request_options={"body": {"photo": b"data"}})


def test_other_bodies(client: Client, scripted: Scripted, tmp_path: Path) -> None:
    """Texts, files and form fields are sent as what the operation documents."""
    path = tmp_path / "me.png"
    path.write_bytes(b"picture")
    scripted.gives(httpx.Response(200, text="ok"), *[httpx.Response(204)] * 3)
    assert client.files.send_note(body="Grüße") == "ok"
    assert scripted.last.content.decode() == "Grüße"
    assert scripted.last.headers["content-type"] == "text/plain; charset=utf-8"
    assert scripted.last.headers["accept"] == "text/plain"
    for body in (path, b"picture"):
        client.files.upload("a/b", body=body)
        assert scripted.last.content == b"picture"
        assert scripted.last.headers["content-type"] == "image/png"
        assert scripted.last.url.raw_path.startswith(b"/v1/files/a%2Fb?")
    client.files.send_form(name="a b", ids=[1, 2])
    assert scripted.last.content == b"name=a+b&ids=1&ids=2"
    assert scripted.last.headers["content-type"] == "application/x-www-form-urlencoded"


def test_query_and_joined(client: Client, scripted: Scripted) -> None:
    """A list repeats, or is one text where the document wants that."""
    scripted.gives({"any": ["thing"]})
    assert client.people.tag("a b", tags=["x", "y"]) == {"any": ["thing"]}
    assert scripted.last.url.raw_path == b"/v2/people/a%20b/tags?tags=x&tags=y&joined=x%2Cy"


@pytest.mark.parametrize("value", ["", " ", ".", "..", "a\nb", True, None, b"x", ["a"]])
def test_what_would_change_the_path_is_refused(client: Client, value: Any) -> None:
    """An argument that is no segment of a path is refused by name; nothing is sent."""
    with pytest.raises(InvalidArgumentError, match="name"):
        client.people.tag(value)


@pytest.mark.parametrize(
    "value", ["", "a", 1.5, True, None, "9" * 30, pytest.param(10**5000, id="huge"), "1/2"]
)
def test_what_is_no_whole_number_is_refused(client: Client, value: Any) -> None:
    """An argument that must be a whole number is refused if it is none."""
    with pytest.raises(InvalidArgumentError, match="person_id"):
        client.people.get(value)


def test_surrogate_is_named(client: Client) -> None:
    """A text that cannot be encoded is refused with its place."""
    with pytest.raises(InvalidArgumentError, match=r"address\.city\[1\]"):
        client.people.create(address={"city": ["a", "\ud800"]})
    with pytest.raises(InvalidArgumentError, match="name"):
        client.with_options(body_encoding="multipart").people.create(name="\ud800")


# --- options of a call ----------------------------------------------------------------------------


def test_request_options(client: Client, scripted: Scripted) -> None:
    """A call can have time limits, headers, query and body fields of its own."""
    scripted.gives(*[httpx.Response(204)] * 2)
    client.people.update(
        1,
        name="a",
        request_options={
            "timeout": 5,
            "headers": {"accept": "text/csv", "X-Own": "1"},
            "query": {"dry": True},
            "body": {"further": 1},
        },
    )
    request = scripted.last
    assert request.extensions["timeout"] == {"connect": 5, "read": 5, "write": 5, "pool": 5}
    assert request.headers.get_list("accept") == ["text/csv"]
    assert request.headers["x-own"] == "1"
    assert request.url.params["dry"] == "true"
    assert scripted.sent == {"name": "a", "further": 1}
    client.people.update(1)
    assert scripted.last.extensions["timeout"]["read"] == 30.0


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"timout": 5}, "'timeout'"),
        ({"timeout": -1}, "timeout"),
        ({"max_retries": -1}, "max_retries"),
        ({"headers": "x"}, "headers"),
        ({"headers": {"X": "a\nb"}}, "'X'"),
        ({"headers": {"X": "\u0394"}}, "'X'"),
        (5, "request_options"),
    ],
)
def test_wrong_request_options(client: Client, options: Any, said: str) -> None:
    """A wrong option of a call is an invalid argument that names it."""
    with pytest.raises(InvalidArgumentError, match=said):
        client.people.get(1, request_options=options)


# --- answers --------------------------------------------------------------------------------------


@pytest.mark.parametrize("status", [200, 201, 203, 206])
def test_undocumented_success_is_a_success(client: Client, scripted: Scripted, status: int) -> None:
    """A status from 200 to 299 that is not documented as a failure is read as documented."""
    scripted.gives(httpx.Response(status, json={"id": 1}))
    assert client.people.get(1).id == 1


def test_documented_failure_below_300(client: Client, scripted: Scripted) -> None:
    """A 2xx that is documented as a failure raises with its code and meaning."""
    scripted.gives(httpx.Response(202, json={}))
    with pytest.raises(APIError, match="There is no such plan") as caught:
        client.people.get(1)
    assert caught.value.code == 77


@pytest.mark.parametrize("body", ["null", "[]", "5", "<html>", "", '{"a":', "[" * 100_000])
def test_another_body_is_unreadable(client: Client, scripted: Scripted, body: str) -> None:
    """Where an object is documented and something else arrives, the answer is unreadable."""
    scripted.gives(httpx.Response(200, text=body))
    with pytest.raises(UnreadableAnswerError) as caught:
        client.people.get(1)
    assert "took effect" not in str(caught.value)
    assert caught.value.response.text == body[: 64 * 1024]


def test_no_content_is_an_empty_record(client: Client, scripted: Scripted) -> None:
    """An answer that has no content by definition is a record without fields."""
    scripted.gives(httpx.Response(204))
    assert client.people.get(1).to_dict() == {}


def test_unreadable_answer_of_a_change_says_so(client: Client, scripted: Scripted) -> None:
    """The error warns of sending a request again that took effect."""
    scripted.gives(httpx.Response(201, text="ok"))
    with pytest.raises(UnreadableAnswerError, match="took effect"):
        client.people.create(name="a")


@pytest.mark.parametrize(
    ("response", "expected"),
    [
        (httpx.Response(200), None),
        (httpx.Response(200, json=[1]), [1]),
        (httpx.Response(200, text="5"), 5),
        (httpx.Response(200, text="hello"), "hello"),
        (httpx.Response(200, content=b"\xff"), b"\xff"),
    ],
)
def test_undocumented_answer_is_what_it_is(
    client: Client, scripted: Scripted, response: httpx.Response, expected: object
) -> None:
    """Where nothing is documented, JSON, text and bytes come as they are."""
    scripted.gives(response)
    assert client.people.tag("a") == expected


def test_file_is_bytes(client: Client, scripted: Scripted) -> None:
    """A file comes as bytes."""
    scripted.gives(httpx.Response(200, content=b"\x89PNG"))
    assert client.files.download("a.png") == b"\x89PNG"


# --- failures -------------------------------------------------------------------------------------


def test_error_says_everything(client: Client, scripted: Scripted) -> None:
    """An error says what happened, what it is documented to mean, and which request it was."""
    body = {"code": 1001, "message": "Gone.", "errors": [{"field": "id", "message": "bad"}]}
    scripted.gives(httpx.Response(404, json=body, headers={"x-request-id": "r-1"}))
    with pytest.raises(NotFoundError) as caught:
        client.people.get(1)
    error = caught.value
    assert (error.operation, error.method_name) == ("get_person", "people.get")
    assert (error.method, error.path, error.status_code) == ("GET", "/people/1", 404)
    assert error.request_id == "r-1"
    assert str(error) == (
        "GET /people/1 answered 404, code 1001: Gone; id: bad. "
        "Documented: 1001 The person does not exist. Request id: r-1."
    )


@pytest.mark.parametrize(
    "failure",
    [
        httpx.ConnectError("refused"),
        httpx.ReadTimeout("slow"),
        httpx.RemoteProtocolError("garbage"),
        httpx.Response(502),
        httpx.Response(503),
        httpx.Response(429),
    ],
)
def test_passing_trouble_is_overcome(
    client: Client, scripted: Scripted, failure: Any, slept: list[float]
) -> None:
    """Two failures of a kind that passes are overcome, with pauses."""
    scripted.gives(failure, failure, {"id": 1})
    assert client.people.get(1).id == 1
    assert 0 <= slept[0] <= 0.5
    assert 0 <= slept[1] <= 1.0


@pytest.mark.anyio
async def test_passing_trouble_is_overcome_awaited(
    async_client: AsyncClient, scripted: Scripted, slept: list[float]
) -> None:
    """The awaiting client does the same."""
    scripted.gives(httpx.ReadError("reset"), httpx.Response(503), {"id": 1})
    assert (await async_client.people.get(1)).id == 1
    assert len(slept) == 2


@pytest.mark.parametrize(
    ("failure", "cls"),
    [
        (httpx.ConnectTimeout("slow"), APITimeoutError),
        (httpx.DecodingError("bad gzip"), APIConnectionError),
        (httpx.Response(503), ServerError),
        (httpx.Response(429), RateLimitError),
    ],
)
@pytest.mark.parametrize("max_retries", [0, 1])
def test_retries_end(
    client: Client,
    scripted: Scripted,
    slept: list[float],
    *,
    failure: Any,
    cls: type[Exception],
    max_retries: int,
) -> None:
    """Trouble that does not pass is raised after `max_retries` further attempts, counted."""
    scripted.gives(failure, failure)
    with pytest.raises(cls) as caught:
        client.people.get(1, request_options={"max_retries": max_retries})
    assert caught.value.attempts == max_retries + 1 == len(slept) + 1  # type: ignore[attr-defined]


def test_what_may_have_taken_effect_is_not_repeated(
    client: Client, scripted: Scripted, slept: list[float]
) -> None:
    """A POST whose answer was lost is not sent again; one that was not sent is."""
    scripted.gives(httpx.ReadTimeout("slow"))
    with pytest.raises(APITimeoutError):
        client.people.create(name="a")
    scripted.gives(httpx.ConnectError("refused"), httpx.Response(201, json={}))
    client.people.create(name="a")
    assert (len(scripted.requests), len(slept)) == (3, 1)


@pytest.mark.parametrize("error", [httpx.LocalProtocolError("bad"), httpx.UnsupportedProtocol("x")])
def test_what_cannot_be_sent_is_not_repeated(
    client: Client, scripted: Scripted, error: Exception, slept: list[float]
) -> None:
    """A request that httpx refuses is an invalid argument, tried once."""
    scripted.gives(error)
    with pytest.raises(InvalidArgumentError, match="cannot be sent"):
        client.people.get(1)
    assert slept == []


def test_documented_meaning(client: Client, scripted: Scripted) -> None:
    """A failure without a word says what the document says of its status."""
    scripted.gives(httpx.Response(409))
    with pytest.raises(ConflictError, match="Documented: The name is taken"):
        client.people.create(name="a")


def test_redirects_are_not_followed(client: Client, scripted: Scripted) -> None:
    """A redirect is an error: credentials must not travel to another host."""
    scripted.gives(httpx.Response(302, headers={"location": "https://evil.example/"}))
    with pytest.raises(APIError, match="302"):
        client.people.get(1)
    assert len(scripted.requests) == 1


def test_bad_cookie_does_no_harm(client: Client, scripted: Scripted) -> None:
    """A cookie that no request could carry is not kept."""
    bad = httpx.Response(200, json={}, headers=[(b"set-cookie", "a=é".encode())])
    scripted.gives(bad, {"id": 1})
    client.people.get(1)
    assert client.people.get(1).id == 1
    assert "cookie" not in scripted.last.headers


# --- clients --------------------------------------------------------------------------------------


def test_options_are_changed_in_a_copy(client: Client, scripted: Scripted) -> None:
    """`with_options` leaves the client as it was and shares its connections."""
    scripted.gives(*[{"id": 1}] * 2)
    other = client.with_options(timeout=1.5, max_retries=0)
    other.people.get(1)
    assert scripted.last.extensions["timeout"]["read"] == 1.5
    other.close()
    client.people.get(1)
    assert scripted.last.extensions["timeout"]["read"] == 30.0


def test_closed_client_says_so(client: Client) -> None:
    """A client that was closed refuses with an error of its own."""
    with client:
        pass
    with pytest.raises(ConfigurationError, match="closed"):
        client.people.get(1)


def test_own_http_client_is_used_and_left_open(scripted: Scripted) -> None:
    """An httpx.Client that was passed in sends the requests and stays open."""
    scripted.gives({"id": 1})
    transport = httpx.MockTransport(scripted.respond)
    with httpx.Client(transport=transport, headers={"x-own": "1"}, params={"p": "1"}) as http:
        with Client(token="token-of-acme", http_client=http) as client:
            client.people.get(1)
        assert scripted.last.headers["x-own"] == "1"
        assert scripted.last.url.params["p"] == "1"
        assert not http.is_closed


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"max_retries": -1}, "max_retries"),
        ({"max_retries": "2"}, "max_retries"),
        ({"max_retries": True}, "max_retries"),
        ({"timeout": 0}, "timeout"),
        ({"timeout": "1"}, "timeout"),
        ({"timeout": 1e10}, "timeout"),
        ({"timeout": math.nan}, "timeout"),
        ({"timeout": math.inf}, "timeout"),
        ({"timeout": httpx.Timeout(-5)}, "timeout"),
        ({"base_url": "acme.example"}, "base URL"),
        ({"base_url": "ftp://acme.example"}, "base URL"),
        ({"base_url": "https://u:pass@acme.example"}, "base URL"),
        ({"base_url": "https://acme.example/#top"}, "base URL"),
        ({"base_url": "http://acme.example"}, "plain http"),
        ({"region": "mars"}, "'eu', 'us'"),
        ({"token": "a b"}, "access token"),
        ({"token": ""}, "access token"),
        ({"api_key": "é"}, "API key"),
        ({"basic": "x"}, "pair"),
        ({"auth": "a-raw-token"}, "not a str"),
        ({"http_client": httpx.Limits()}, "http_client"),
        ({"http_client": httpx.Client(), "transport": httpx.BaseTransport()}, "not both"),
    ],
)
@pytest.mark.parametrize("cls", [Client, AsyncClient])
def test_bad_options_are_refused(cls: Any, options: dict[str, Any], said: str) -> None:
    """A bad option is refused when the client is made, by name, without showing secrets."""
    with pytest.raises(ConfigurationError, match=said) as caught:
        cls(**{"token": "token-of-acme", **options})
    assert "pass@" not in str(caught.value)
    assert "a-raw-token" not in str(caught.value)


def test_variables_of_the_server(scripted: Scripted) -> None:
    """The server's variables are arguments, for an operation's own server too."""
    transport = httpx.MockTransport(scripted.respond)
    client = Client(token="token-of-acme", region="us", transport=transport)
    scripted.gives({"id": 1}, httpx.Response(204))
    client.people.get(1)
    assert scripted.last.url.host == "us.acme.example"
    client.files.upload("a", body=b"")
    assert scripted.last.url.host == "us.files.acme.example"


@pytest.mark.parametrize(
    ("base_url", "sent_path"),
    [
        ("https://api.example.com", "/people/1"),
        ("https://api.example.com/v2/", "/v2/people/1"),
        ("https://api.example.com:8443/a%20b", "/a%20b/people/1"),
        ("http://[::1]:8080/\u00fc", "/%C3%BC/people/1"),
    ],
)
def test_any_base_url(scripted: Scripted, base_url: str, sent_path: str) -> None:
    """Whatever the base URL is, operations lie below it and `request` knows them."""
    transport = httpx.MockTransport(scripted.respond)
    client = Client(token="token-of-acme", base_url=base_url, transport=transport)
    scripted.gives({"id": 1}, httpx.Response(404))
    client.people.get(1)
    assert scripted.last.url.raw_path == sent_path.encode()
    with pytest.raises(NotFoundError) as caught:
        client.request("get", "/people/1")
    assert scripted.last.url.raw_path == sent_path.encode()
    assert (caught.value.operation, caught.value.path) == ("get_person", "/people/1")


def test_request_reaches_any_path(client: Client, scripted: Scripted) -> None:
    """The escape hatch has the same credentials and errors, also for a path nobody documents."""
    scripted.gives({"id": 1}, httpx.Response(404))
    answer = client.request("PUT", "/any", json={"a": 1}, headers={"ACCEPT": "text/csv"})
    assert answer.json() == {"id": 1}
    assert scripted.last.headers.get_list("accept") == ["text/csv"]
    assert scripted.last.headers["authorization"] == "Bearer token-of-acme"
    with pytest.raises(NotFoundError) as caught:
        client.request("GET", "/no/such/path", params={"a": "1"})
    assert caught.value.operation is None


@pytest.mark.parametrize(
    "path", ["", "people", "https://evil.example/", "//evil.example/", "/../x", "/a/./b", 5]
)
def test_request_stays_below_the_base_url(client: Client, path: Any) -> None:
    """A path that could lead elsewhere is refused before a token goes anywhere."""
    with pytest.raises(InvalidArgumentError, match="path"):
        client.request("GET", path)


@pytest.mark.parametrize(
    ("method", "path", "content"),
    [
        ("GE T", "/a", {}),
        ("PUT", "/a\x00", {}),
        ("PUT", "/a", {"params": {"q": "\ud800"}}),
        ("PUT", "/a", {"json": math.nan}),
        ("PUT", "/a", {"json": object()}),
        ("PUT", "/a", {"json": CYCLE}),
        ("PUT", "/a", {"json": {("a", "b"): 1}}),
        ("PUT", "/a", {"json": 10**5000}),
        ("PUT", "/a", {"headers": {"x": "\u0394"}}),
        ("PUT", "/a", {"params": 5}),
        ("PUT", "/a", {"headers": 5}),
    ],
)
def test_request_that_cannot_be_sent(client: Client, method: str, path: str, content: Any) -> None:
    """What httpx cannot make a request of is refused as ours, and briefly."""
    with pytest.raises(InvalidArgumentError) as caught:
        client.request(method, path, **content)
    assert len(str(caught.value)) < 1000


@pytest.mark.parametrize("options", [{"headers": {1: "a"}}, {"query": {"a": CYCLE}}])
def test_options_that_cannot_be_sent(client: Client, options: Any) -> None:
    """Options of a call that no request can carry are refused as ours."""
    with pytest.raises(InvalidArgumentError):
        client.people.get(1, request_options=options)


def test_request_takes_what_bodies_take(client: Client, scripted: Scripted) -> None:
    """The JSON of a request to any path can hold a moment, as that of a method can."""
    scripted.gives({})
    client.request("PUT", "/a", json={"at": datetime(2026, 3, 1, tzinfo=UTC)})
    assert scripted.sent == {"at": "2026-03-01T00:00:00Z"}


def test_repr_shows_no_secret(client: Client) -> None:
    """A client shows where it calls and nothing of its credentials."""
    assert repr(client) == "Client(base_url='https://eu.acme.example/v2')"
    assert "of-acme" not in repr(vars(client))


# --- deprecation ----------------------------------------------------------------------------------


def test_deprecation_warns_once_and_at_the_callers_line(client: Client, scripted: Scripted) -> None:
    """A deprecated operation or argument warns once, and of the line that calls it."""
    scripted.gives(*[httpx.Response(204)] * 5)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        client.people.delete(1)
        client.people.delete(1)
        client.people.update(1, name="a")
        client.people.update(1, nick="a")
        client.people.update(1, nick="a")
    assert [str(each.message) for each in caught] == [
        "people.delete is deprecated.",
        "The argument nick of people.update is deprecated.",
    ]
    assert {each.category for each in caught} == {DeprecationWarning}
    assert {Path(each.filename).name for each in caught} == {"test_clients.py"}


@pytest.mark.anyio
async def test_deprecation_awaited(async_client: AsyncClient, scripted: Scripted) -> None:
    """The awaiting client warns of the line that awaits."""
    scripted.gives(httpx.Response(204))
    with pytest.warns(DeprecationWarning, match="delete") as caught:
        await async_client.people.delete(1)
    assert Path(caught[0].filename).name == "test_clients.py"


def test_dates_go_out_as_json(client: Client, scripted: Scripted) -> None:
    """A date in a nested field is sent as a text."""
    scripted.gives(httpx.Response(201, json={}))
    client.people.create(address={"since": date(2026, 3, 1)})
    assert json.loads(scripted.last.content) == {"address": {"since": "2026-03-01"}}
