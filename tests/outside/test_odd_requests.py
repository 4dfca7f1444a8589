"""Requests that nobody should send: the served fake refuses them, and goes on."""

import json
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.served_fake import HTTP, Running, served
from zoomkit.testing import Answer, FakeZoom, ReceivedRequest
from zoomkit.testing.control import Control

PATIENCE = 20.0  # seconds
MEETINGS = "/v2/users/host@example.com/meetings"
JSON = {"Content-Type": "application/json"}
FORM = {"Content-Type": "application/x-www-form-urlencoded"}
PARTS = {"Content-Type": "multipart/form-data; boundary=x"}
BASIC = {"Authorization": "Basic ZmFrZS1jbGllbnQ6ZmFrZS1zZWNyZXQ="}
FIELDS = (
    *("operation", "status", "code", "kind", "times", "after", "minutes", "hours"),
    *("seed", "event", "fields", "events", "secret", "webinar", "meeting"),
)
COLLECTION = Path(__file__).parents[2] / "spec" / "collections" / "users.postman_collection.json"
ORDERS = ("emit", "webhooks", "seed", "fail", "heal", "advance", "start", "end")
VALUES = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=5)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=2), st.dictionaries(st.text(max_size=5), inner, max_size=2)
    ),
    max_leaves=4,
)


TARGETS = [
    ("/v2/no/such/path", 404),
    ("/v2", 404),
    ("/v1/users", 404),
    ("//", 404),
    ("/v2/users/%", 404),
    ("/v2/users/%zz", 404),
    ("/v2/users/%00%ff", 404),
    ("/v2/users/%252F%252F", 404),
    ("/v2/users/" + "a" * 20_000, 404),
    ("/v2/" + "users/" * 2_000, 404),
    ("/v2/../../etc/passwd", 404),
    ("/v2/users?page_size=%ff%zz&&=&page_size", 200),
    ("/v2/users?page_size=" + "9" * 5_000, 200),
    ("/v2/users?page_number=-1&next_page_token=%00", 400),
    ("/v2/users/\xe9\xff", 404),
    ("/oauth/authorize?client_id=%ff", 400),
    ("/oauth/nothing", 400),
    ("/rec/download/..%2f", 404),
    ("/_fake/nothing", 404),
    ("*", 404),
]
BODIES: list[tuple[dict[str, str], bytes]] = [
    (JSON, b""),
    (JSON, b"{"),
    (JSON, b"\xff\xfe{}"),
    (JSON, b"[" * 100_000),
    (JSON, b'{"topic": ' + b"[" * 90_000 + b"]" * 90_000 + b"}"),
    (JSON, b'{"unknown": ' + b"[" * 500 + b"]" * 500 + b"}"),
    (JSON, b'{"topic": "\\ud800", "agenda": "\\udfff", "settings": {"\\ud800": 1}}'),
    (JSON, b'{"type": ' + b"9" * 10_000 + b"}"),
    (JSON, b'{"type": NaN, "duration": Infinity}'),
    (JSON, b'{"topic": "' + b"x" * 10_000_000 + b'"}'),
    (JSON, b'"topic"'),
    (JSON, b"[1]"),
    (JSON, b"null"),
    ({"Content-Type": "application/json; charset=no-such"}, b'{"topic": "\xff"}'),
    ({"Content-Type": "text/plain"}, b"{}"),
    ({"Content-Type": ""}, b"{}"),
    ({"Content-Type": "/"}, b"{}"),
    ({"Content-Type": "multipart/form-data"}, b"--x\r\n\r\n"),
    ({"Content-Type": "multipart/form-data; boundary="}, b"--\r\n"),
    (PARTS, b"--x\r\nContent-Disposition: nothing\r\n\r\n\r\n--x--"),
    (PARTS, b"\x00\xff" * 1000),
    (FORM, b"%ff=%zz&&&=" * 1000),
    ({"Authorization": ""}, b"{}"),
    ({"Authorization": "Bearer \xe9\xff", **JSON}, b"{}"),
    ({"X-Odd": "\xe9\xff", **FORM}, b"{}"),
    ({"Prefer": "code=999999999999, code=\xb2", **FORM}, b"{}"),
]


@pytest.fixture(scope="module")
def server() -> Iterator[Running]:
    """A served fake."""
    with served("--seed", "demo") as running:
        yield running


def answered(server: Running, method: str, target: str, headers: Any, body: bytes) -> int:
    """Send a request as it stands, and return the status of the answer."""
    where = urlsplit(server.url)
    if server.credentials and "Authorization" not in headers:
        headers = {"Authorization": f"Bearer {server.token()}", **headers}
    said = {
        "Host": where.netloc,
        "Content-Length": str(len(body)),
        "Connection": "close",
        **headers,
    }
    lines = [f"{method} {target} HTTP/1.1", *(f"{name}: {value}" for name, value in said.items())]
    sent = "\r\n".join([*lines, "", ""]).encode("latin-1") + body
    with socket.create_connection((where.hostname, where.port), timeout=PATIENCE) as connection:
        connection.sendall(sent)
        with connection.makefile("rb") as answer:
            status = int(answer.readline().split()[1])
            answer.read()
    return status


@pytest.mark.parametrize(("target", "status"), TARGETS)
def test_paths(server: Running, target: str, status: int) -> None:
    """A path or query that leads nowhere is told so."""
    assert answered(server, "GET", target, {}, b"") in (status, 400)


@pytest.mark.parametrize("method", ["HEAD", "OPTIONS", "TRACE", "PUT", "BREW"])
@pytest.mark.parametrize("path", ["/v2/users", "/v2/no/such/path", "/", "/oauth/token"])
def test_methods(server: Running, method: str, path: str) -> None:
    """A method that a path does not have is refused."""
    assert 400 <= answered(server, method, path, {}, b"") < 500


@pytest.mark.parametrize(("headers", "body"), BODIES, ids=range(len(BODIES)))
@pytest.mark.parametrize("path", [MEETINGS, "/v2/users/host@example.com/picture", "/_fake/fail"])
def test_bodies(server: Running, path: str, headers: dict[str, str], body: bytes) -> None:
    """A body that is none is refused, whatever it says that it is."""
    status = answered(server, "POST", path, headers, body)
    assert status in (201, 400, 401, 403, 413, 415)


@pytest.mark.parametrize("path", ["token", "devicecode", "revoke", "authorize", "device"])
@pytest.mark.parametrize(
    "fields",
    [
        {"grant_type": [], "redirect_uri": [], "user_code": 1, "token": {}},
        {"grant_type": "refresh_token", "refresh_token": {}},
        [1],
    ],
)
def test_token_requests(server: Running, path: str, fields: Any) -> None:
    """What is no text in a token request is nothing."""
    body = json.dumps(fields).encode()
    assert answered(server, "POST", f"/oauth/{path}", {**JSON, **BASIC}, body) < 500


@pytest.mark.parametrize("order", ORDERS)
@settings(max_examples=40)
@given(fields=st.fixed_dictionaries({}, optional=dict.fromkeys(FIELDS, VALUES)))
def test_orders(order: str, fields: dict[str, Any]) -> None:
    """An order that makes no sense is refused, and changes nothing that would stop the fake."""
    control = Control(FakeZoom(), frozenset({"localhost"}))
    headers = {"host": "localhost", "content-type": "application/json"}
    body = json.dumps(fields).encode()
    answer = control.handle(
        ReceivedRequest("POST", f"/_fake/{order}", headers=headers, content=body)
    )
    assert isinstance(answer, Answer)
    assert answer.status in (200, 400)
    page = control.handle(ReceivedRequest("GET", "/", headers=headers))
    assert isinstance(page, Answer)
    assert page.status == 200
    assert page.content()


def test_a_status_that_is_not_documented_is_told(server: Running) -> None:
    """A request that asks for one is refused, and says what the operation documents."""
    headers = {"Authorization": f"Bearer {server.token()}", "Prefer": "code=418"}
    answer = HTTP.get(f"{server.url}/v2/users", headers=headers)
    assert answer.status_code == 400
    assert "documents no failure with status 418" in answer.json()["error"]


def test_a_served_collection_takes_them_too() -> None:
    """Where the saved answers of a collection are served, none is a server's error either."""
    with served("--collection", str(COLLECTION)) as server:
        for target, _ in TARGETS:
            assert answered(server, "GET", target, {}, b"") < 500
        for headers, body in BODIES:
            assert answered(server, "POST", MEETINGS, headers, body) < 500
