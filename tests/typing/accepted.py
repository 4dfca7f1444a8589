"""Usage that type checkers accept, with the types that they must see."""

from datetime import date
from typing import assert_type

import httpx

from zoom_openapi.models import Registrant, RegistrantList, User, Webinar
from zoom_openapi.types import Pages, Unset
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


def whole_api(zoom: Zoom) -> None:
    """Use resources of the whole API: typed arguments, models, pages."""
    webinar = zoom.webinars.create_webinar(
        "me",
        topic="Launch",
        type_=5,
        start_time="2026-03-01T09:00:00Z",
        settings={"approval_type": 2},
    )
    assert_type(webinar, Webinar)
    assert_type(webinar.join_url, str | None | Unset)
    registrants = zoom.webinars.list_webinar_registrants(68423085, status="approved")
    assert_type(registrants, Pages[Registrant, RegistrantList])
    for registrant in registrants:
        assert_type(registrant, Registrant)
    for page in registrants.pages(restart=True):
        assert_type(page.next_page_token, str | None)
        assert_type(page.answer, RegistrantList)
    zoom.reports.get_host_report(from_=date(2026, 3, 1), to="2026-03-31")
    assert_type(zoom.users.get_user("me"), User)
    assert_type(zoom.users.delete_user("jonas@example.com", action="delete"), None)


async def whole_api_awaited(zoom: AsyncZoom) -> None:
    """Use the awaiting form of the same."""
    assert_type(await zoom.users.get_user("me"), User)
    async for registrant in zoom.webinars.list_webinar_registrants(68423085):
        assert_type(registrant, Registrant)


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
