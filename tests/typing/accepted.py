"""Usage that type checkers accept, with the types that they must see."""

from typing import assert_type

import httpx

from zoomkit import AsyncZoom, BearerToken, ServerToServerOAuth, Zoom, errors
from zoomkit.errors import DocumentedError
from zoomkit.testing import FakeZoom, serve


def blocking() -> None:
    """Use the blocking client."""
    with Zoom(
        ServerToServerOAuth("account", "client", "secret"), timeout=10, max_retries=0
    ) as zoom:
        assert_type(zoom, Zoom)
        zoom.webinars.end(68423085)
        zoom.webinars.end("684 230 85")
        zoom.webinars.update_webinar_status(68423085, action="end")
        assert_type(zoom.with_options(body_encoding="multipart", timeout=None), Zoom)
        assert_type(zoom.request("GET", "/users/me", params={"a": "b"}), httpx.Response)
    Zoom.from_env(base_url="https://api-eu.zoom.us/v2").close()


async def awaiting() -> None:
    """Use the awaiting client."""
    async with AsyncZoom(BearerToken("token"), http_client=httpx.AsyncClient()) as zoom:
        assert_type(zoom, AsyncZoom)
        await zoom.webinars.end(68423085)
        await zoom.webinars.update_webinar_status(68423085, action="end")
        assert_type(await zoom.request("GET", "/users/me"), httpx.Response)


def failing(zoom: Zoom) -> None:
    """Handle errors."""
    try:
        zoom.webinars.end(68423085)
    except errors.NotHostError as error:
        assert_type(error.code, int | None)
        assert_type(error.status_code, int)
        assert_type(error.documented, tuple[DocumentedError, ...])
        assert_type(error.request_id, str | None)


def testing() -> None:
    """Use the testing kit."""
    fake = FakeZoom()
    assert_type(fake.zoom(max_retries=0), Zoom)
    assert_type(fake.async_zoom(), AsyncZoom)
    with serve(fake) as base_url:
        assert_type(base_url, str)
