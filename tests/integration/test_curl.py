"""The published curl command of "Update webinar status" and zoomkit say the same to a server."""

import subprocess

import pytest

from tests.integration.conftest import program
from zoomkit import AsyncZoom, BearerToken, Zoom
from zoomkit.testing import FakeZoom, ReceivedRequest

TOKEN = "curl-and-zoomkit"


@pytest.fixture
def by_curl(fake: FakeZoom, served: str) -> ReceivedRequest:
    """What a server receives from the published command, with a real token, host and id."""
    command = [
        *(program("curl"), "--silent", "--max-time", "10"),
        *("-X", "PUT"),
        *("-H", f"Authorization: Bearer {TOKEN}"),
        *("-H", "Content-Type: multipart/form-data"),
        *("--form", "action=end"),
        f"{served}/webinars/68423085/status",
    ]
    subprocess.run(command, check=True, capture_output=True)  # noqa: S603 - our own command
    return fake.requests.pop()


def assert_same(mine: ReceivedRequest, other: ReceivedRequest) -> None:
    """Assert that two requests agree in verb, path, authorization and form."""
    assert (mine.method, mine.path, mine.query) == ("PUT", "/v2/webinars/68423085/status", "")
    assert (mine.method, mine.path, mine.query) == (other.method, other.path, other.query)
    assert mine.headers["authorization"] == other.headers["authorization"] == f"Bearer {TOKEN}"
    assert mine.content_type == other.content_type == "multipart/form-data"
    assert mine.fields() == other.fields() == {"action": "end"}


def test_blocking_client_agrees_with_curl(
    fake: FakeZoom, served: str, by_curl: ReceivedRequest
) -> None:
    """`Zoom` with `body_encoding="multipart"` sends what the curl command sends."""
    with Zoom(BearerToken(TOKEN), base_url=served, body_encoding="multipart") as zoom:
        fake.accept_token(TOKEN)
        zoom.webinars.update_status(68423085, action="end")
    assert_same(fake.requests.pop(), by_curl)
    assert fake.webinars[68423085].state == "ended"


@pytest.mark.anyio
async def test_awaiting_client_agrees_with_curl(
    fake: FakeZoom, served: str, by_curl: ReceivedRequest
) -> None:
    """`AsyncZoom` with `body_encoding="multipart"` sends what the curl command sends."""
    options = {"base_url": served, "body_encoding": "multipart"}
    async with AsyncZoom(BearerToken(TOKEN), **options) as zoom:  # type: ignore[arg-type]
        fake.accept_token(TOKEN)
        await zoom.webinars.update_status(68423085, action="end")
    assert_same(fake.requests.pop(), by_curl)
