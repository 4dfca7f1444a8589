"""The same clients over httpx and httpx2: tokens, errors, connections."""

from typing import Any

import anyio
import pytest

from zoomkit import AsyncZoom, Zoom, errors
from zoomkit.testing import Answer, FakeZoom, ReceivedRequest, serve


def transport(http: Any, fake: FakeZoom) -> Any:
    """Return a transport of a module that leads to a fake."""

    def respond(request: Any) -> Any:
        path, _, query = request.url.raw_path.decode().partition("?")
        headers = dict(request.headers)
        answer = fake.handle(ReceivedRequest(request.method, path, query, headers, request.read()))
        assert isinstance(answer, Answer)
        content = answer.content()
        return http.Response(answer.status, headers=answer.all_headers(), content=content)

    return http.MockTransport(respond)


def paths(fake: FakeZoom) -> list[str]:
    """Return what was asked for."""
    return [request.path.rpartition("/")[2] for request in fake.requests]


def test_token_is_fetched_and_renewed(http: Any, fake: FakeZoom) -> None:
    """Credentials of an account get their tokens through a transport of either module."""
    with Zoom(fake.auth(), transport=transport(http, fake)) as zoom:
        zoom.webinars.end(68423085)
        fake.revoke_tokens()
        zoom.webinars.end(68423085)
    assert paths(fake) == ["token", "status", "status", "token", "status"]
    assert fake.webinars[68423085].state == "ended"


def test_errors_are_the_same(http: Any, fake: FakeZoom) -> None:
    """A failure has the same class and holds no credentials."""
    fake.fail("webinars.end", 400, 3003)
    with (
        Zoom(fake.auth(), transport=transport(http, fake)) as zoom,
        pytest.raises(errors.NotHostError) as caught,
    ):
        zoom.webinars.end(68423085)
    assert "authorization" not in caught.value.response.request.headers


def test_token_endpoint_refuses(http: Any, fake: FakeZoom) -> None:
    """A token that is refused is an OAuthError here, too."""
    other = FakeZoom(client_secret="another-secret")
    with (
        Zoom(other.auth(), transport=transport(http, fake)) as zoom,
        pytest.raises(errors.OAuthError),
    ):
        zoom.webinars.end(68423085)


def test_awaiting_client_over_a_socket(http: Any, fake: FakeZoom) -> None:
    """A client of either module that was passed in sends over real connections, awaited."""

    async def end(base_url: str) -> None:
        async with (
            http.AsyncClient() as client,
            AsyncZoom(fake.auth(), base_url=base_url, http_client=client) as zoom,
        ):
            await zoom.webinars.end(68423085)

    with serve(fake) as base_url:
        anyio.run(end, base_url)
    assert paths(fake) == ["token", "status"]
