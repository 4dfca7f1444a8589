"""Usage that type checkers accept, with the types that they must see."""

from datetime import UTC, date, datetime
from typing import Any, assert_type

import httpx

from zoomkit import (
    UNSET,
    AsyncPages,
    AsyncZoom,
    BearerToken,
    File,
    Page,
    Pages,
    RawAnswer,
    RequestOptions,
    ServerToServerOAuth,
    Unset,
    Zoom,
    catalogue,
    errors,
    inputs,
)
from zoomkit.errors import DocumentedError
from zoomkit.literals import WebinarStatusAction
from zoomkit.models import Registrant, RegistrantList, User, Webinar
from zoomkit.testing import FakeZoom, serve


def blocking() -> None:
    """Use the blocking client."""
    with Zoom(
        ServerToServerOAuth("account", "client", "secret"), timeout=10, max_retries=0
    ) as zoom:
        assert_type(zoom, Zoom)
        zoom.webinars.end(68423085)
        zoom.webinars.end("684 230 85", request_options={"timeout": 5})
        action: WebinarStatusAction = "end"
        zoom.webinars.update_status(68423085, action=action)
        assert_type(zoom.with_options(body_encoding="multipart", timeout=None), Zoom)
        assert_type(zoom.request("GET", "/users/host", params={"a": "b"}), httpx.Response)
    Zoom.from_env(base_url="https://api-eu.zoom.us/v2").close()


async def awaiting() -> None:
    """Use the awaiting client."""
    async with AsyncZoom(BearerToken("token"), http_client=httpx.AsyncClient()) as zoom:
        assert_type(zoom, AsyncZoom)
        await zoom.webinars.end(68423085)
        await zoom.webinars.update_status(68423085, action="end")
        assert_type(await zoom.request("GET", "/users/host"), httpx.Response)


def whole_api(zoom: Zoom, agenda: str | Unset = UNSET) -> None:
    """Use resources of the whole API: typed arguments, nested input, models, pages."""
    settings: inputs.WebinarSettings = {"approval_type": 2}
    webinar = zoom.webinars.create(
        "host@example.com",
        topic="Launch",
        type_=5,
        agenda=agenda,
        start_time=datetime(2026, 3, 1, 9, tzinfo=UTC),
        settings=settings,
    )
    assert_type(webinar, Webinar)
    assert_type(webinar.join_url, str | None)
    assert_type(webinar.start_time, datetime | None)
    assert_type(webinar["join_url"], Any)
    assert_type(webinar.to_dict(), dict[str, Any])
    registrants = zoom.webinars.list_registrants(68423085, status="approved")
    assert_type(registrants, Pages[Registrant, RegistrantList])
    for registrant in registrants:
        assert_type(registrant, Registrant)
    for page in registrants.pages(restart=True):
        assert_type(page, Page[Registrant, RegistrantList])
        assert_type(page.answer, RegistrantList)
        assert_type(page.raw, RawAnswer[RegistrantList])
    zoom.reports.get_host_report(from_=date(2026, 3, 1), to="2026-03-31")
    assert_type(zoom.users.get("host@example.com"), User)
    assert_type(zoom.users.delete("jonas@example.com", action="delete"), None)
    for picture in ("me.png", b"png", File(b"png", "me.png")):
        zoom.users.upload_picture("host@example.com", pic_file=picture)


async def whole_api_awaited(zoom: AsyncZoom) -> None:
    """Use the awaiting form of the same."""
    assert_type(await zoom.users.get("host@example.com"), User)
    registrants = zoom.webinars.list_registrants(68423085)
    assert_type(registrants, AsyncPages[Registrant, RegistrantList])
    async for registrant in registrants:
        assert_type(registrant, Registrant)


def raw(zoom: Zoom) -> None:
    """Ask for the answer behind a value."""
    options: RequestOptions = {"timeout": 5, "max_retries": 0, "headers": {"x-own": "1"}}
    answer = zoom.raw(zoom.webinars.get, 68423085, request_options=options)
    assert_type(answer, RawAnswer[Webinar])
    assert_type(answer.value, Webinar)
    assert_type(answer.headers, httpx.Headers)
    assert_type(zoom.raw(zoom.webinars.end, 68423085).status_code, int)


async def raw_awaited(zoom: AsyncZoom) -> None:
    """Ask for the answer behind an awaited value."""
    assert_type(await zoom.raw(zoom.webinars.get, 68423085), RawAnswer[Webinar])


def failing(zoom: Zoom) -> None:
    """Handle errors."""
    try:
        zoom.webinars.end(68423085)
    except errors.NotHostError as error:
        assert_type(error.code, int | str | None)
        assert_type(error.status_code, int)
        assert_type(error.operation, str | None)
        assert_type(error.documented, tuple[DocumentedError, ...])
        assert_type(error.request_id, str | None)


def documented() -> None:
    """Look up what the specification says."""
    operation = catalogue.load()["webinars.end"]
    assert_type(operation, catalogue.Operation)
    assert_type(operation.scopes, tuple[str, ...])
    assert_type(operation.rate_limit_label, str | None)


def testing() -> None:
    """Use the testing kit."""
    fake = FakeZoom()
    assert_type(fake.zoom(max_retries=0), Zoom)
    assert_type(fake.async_zoom(), AsyncZoom)
    with serve(fake) as base_url:
        assert_type(base_url, str)
