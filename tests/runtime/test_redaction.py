import httpx
import pytest

from postman_openapi.runtime.redaction import redacted, request_without_secrets, without_secrets

REQUEST_HEADERS = {
    "Accept": "application/json",
    "Authorization": "Bearer token-of-acme",
    "Proxy-Authorization": "Basic cHJveHktb2YtYWNtZQ==",
    "Cookie": "session=cookie-of-acme",
    "X-Trace": "7",
}


@pytest.fixture
def request_of_acme() -> httpx.Request:
    """A request with everything that is nobody else's business."""
    url = "https://acme.example/people?page=2"
    return httpx.Request("POST", url, headers=REQUEST_HEADERS, content=b"body-of-acme")


def test_request_keeps_what_is_no_secret(request_of_acme: httpx.Request) -> None:
    """Address and other headers stay; credentials, cookies and the body go."""
    kept = request_without_secrets(request_of_acme)
    assert (kept.method, kept.url) == ("POST", request_of_acme.url)
    assert (kept.headers["accept"], kept.headers["x-trace"]) == ("application/json", "7")
    for name in ("authorization", "proxy-authorization", "cookie"):
        assert name not in kept.headers
    assert kept.content == b""


def test_answer_keeps_what_is_no_secret(request_of_acme: httpx.Request) -> None:
    """Status, body and headers stay; cookies go, and of an echoed token its value."""
    answer = httpx.Response(
        400,
        headers=[("X-Request-Id", "9"), ("Set-Cookie", "session=new-cookie"), ("Echo", "7")],
        text="No, not with token-of-acme.",
        request=request_of_acme,
    )
    kept = without_secrets(answer)
    assert kept.status_code == 400
    assert kept.text == "No, not with [redacted]."
    assert (kept.headers["x-request-id"], kept.headers["echo"]) == ("9", "7")
    assert "set-cookie" not in kept.headers
    assert "authorization" not in kept.request.headers
    assert kept.request.headers["x-trace"] == "7"


@pytest.mark.parametrize("times", [100, 2000, 20_000])
def test_token_that_is_cut_is_no_part_of_an_answer(times: int) -> None:
    """Where a token lies across the end of what is kept, nothing of it stays."""
    token = "token-of-acme-" + "abcdefghij" * 60
    request = httpx.Request("GET", "https://acme.example", headers={"Authorization": token})
    content = f"{token} ".encode() * times
    for size in (len(content), 128 * 1024, 64 * 1024 + 300):
        kept = without_secrets(httpx.Response(400, content=content[:size], request=request))
        assert b"token-of" not in kept.content
    assert "token-of" not in redacted(f"a message about {token[:50]}", (token,))
    assert redacted("a message about tok", (token,)) == "a message about tok"
