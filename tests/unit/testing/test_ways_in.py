"""The ways into a fake: clients in one word, httpx of one's own, respx."""

import subprocess
import sys

import httpx
import pytest
import respx

from zoomkit import AsyncZoom, BearerToken, Zoom, errors
from zoomkit.testing import Answer, FakeZoom


def test_client_in_one_word() -> None:
    """A client of a new fake needs nothing else."""
    with Zoom.fake() as zoom:
        assert zoom.users.get("me").email == "host@example.com"


@pytest.mark.anyio
async def test_awaiting_client_in_one_word() -> None:
    """The awaiting client has it, too."""
    async with AsyncZoom.fake() as zoom:
        assert (await zoom.users.get("me")).email == "host@example.com"


def test_client_of_a_class_of_ones_own(fake: FakeZoom) -> None:
    """A subclass makes clients of its own, with its options, of a fake that is given."""

    class Mine(Zoom):
        pass

    with Mine.fake(fake, max_retries=0) as zoom:
        assert type(zoom) is Mine
        zoom.webinars.end(68423085)
    assert fake.webinars[68423085].state == "ended"


def test_with_statement() -> None:
    """A fake holds for as long as a block."""
    with FakeZoom() as fake:
        fake.zoom().users.get("me")
        assert len(fake.calls("users.get")) == 1


def test_own_token(fake: FakeZoom) -> None:
    """A token that was made elsewhere is accepted when it is told."""
    with fake.zoom(BearerToken("mine")) as zoom:
        with pytest.raises(errors.InvalidTokenError):
            zoom.users.get("me")
        fake.accept_token("mine")
        zoom.users.get("me")


def test_own_client_of_httpx(fake: FakeZoom) -> None:
    """Code that calls Zoom by httpx alone is tested by a transport."""
    fake.accept_token("mine")
    with httpx.Client(transport=fake.transport()) as client:
        headers = {"authorization": "Bearer mine"}
        answer = client.get("https://api.zoom.us/v2/webinars/68423085", headers=headers)
    assert answer.json()["id"] == 68423085


@pytest.mark.anyio
async def test_asgi_transport(fake: FakeZoom) -> None:
    """As an ASGI application it serves any client of these."""
    fake.accept_token("mine")
    transport = httpx.ASGITransport(app=fake)
    async with httpx.AsyncClient(transport=transport, base_url="https://api.zoom.us") as client:
        answer = await client.get("/v2/users/me", headers={"authorization": "Bearer mine"})
    assert answer.json()["email"] == "host@example.com"


def test_respx(fake: FakeZoom) -> None:
    """Routes of respx lead to it, beside others."""
    with respx.mock:
        respx.route(host__regex=r".*\.?zoom\.us").mock(side_effect=fake.respond)
        with Zoom(fake.auth()) as zoom:
            zoom.webinars.end(68423085)
    fake.calls("webinars.end").assert_called_once_with(68423085)


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [("GET", "/no/such/path", 404), ("PUT", "/users", 404)],
)
def test_unknown_path(fake: FakeZoom, method: str, path: str, status: int) -> None:
    """What no operation has is not found, and the journal says that it was none."""
    with pytest.raises(errors.APIError) as caught:
        fake.zoom().request(method, path)
    assert caught.value.response.status_code == status
    assert fake.requests[-1].operation is None


def test_answers_are_numbered(fake: FakeZoom) -> None:
    """Each answer has a request id of its own, which errors tell."""
    fake.answer("users.get", Answer(500))
    with fake.zoom(max_retries=0) as zoom, pytest.raises(errors.ServerError) as caught:
        zoom.users.get("me")
    assert caught.value.request_id == "fake-0002"


def test_import_does_not_load_it() -> None:
    """Who uses the client alone does not pay for the fake."""
    code = "import sys, zoomkit; zoomkit.Zoom; print('zoomkit.testing' in sys.modules)"
    found = subprocess.run(  # noqa: S603 - our own code
        [sys.executable, "-c", code], capture_output=True, check=True, text=True
    )
    assert found.stdout == "False\n"
