"""Usage that type checkers accept, with the types that they must see."""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, assert_type

import httpx

import zoomkit
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
    ZoomError,
    catalogue,
    errors,
    events,
    inputs,
    literals,
    models,
    scopes,
)
from zoomkit.errors import DocumentedError, FieldError
from zoomkit.registrants import Outcome
from zoomkit.testing import Answer, FakeZoom, ReceivedRequest, serve
from zoomkit.transcripts import Transcript


def blocking() -> None:
    """Use the blocking client."""
    with Zoom(
        ServerToServerOAuth("account", "client", "secret"), timeout=10, max_retries=0
    ) as zoom:
        assert_type(zoom, Zoom)
        zoom.webinars.end(68423085)
        zoom.webinars.end("684 230 85")
        action: literals.WebinarStatusAction = "end"
        zoom.webinars.update_status(68423085, action=action)
        assert_type(zoom.with_options(body_encoding="multipart", timeout=None), Zoom)
        assert_type(zoom.for_account("sub-account"), Zoom)
        past = zoom.meetings.wait_until_ended(68423085, deadline=60)
        assert_type(past, models.PastMeeting | None)
        recording = zoom.recordings.wait_until_ready(68423085, kinds={"mp4"})
        for file in recording.recording_files or ():
            assert_type(zoom.recordings.download(file, to="folder").size, int)
        assert_type(zoom.webinars.add_all_registrants(68423085, [{"email": "a"}])[0], Outcome)
        assert_type(zoom.check_scopes(zoom.webinars.end, "users.list"), tuple[str, ...])
        assert_type(zoom.request("GET", "/users/me", params={"a": "b"}), httpx.Response)
    Zoom.from_env(base_url="https://api-eu.zoom.us/v2").close()
    Zoom(httpx.BasicAuth("name", "password"), transport=httpx.HTTPTransport(retries=1)).close()


async def awaiting() -> None:
    """Use the awaiting client."""
    async with AsyncZoom(BearerToken("token"), http_client=httpx.AsyncClient()) as zoom:
        assert_type(zoom, AsyncZoom)
        await zoom.webinars.end(68423085)
        await zoom.webinars.update_status(68423085, action="end")
        assert_type(zoom.for_account("sub-account"), AsyncZoom)
        async for each in zoom.recordings.download_all(68423085, to="folder"):
            assert_type(each.is_new, bool)
        assert_type(await zoom.recordings.read_transcript(68423085), Transcript)
        assert_type(await zoom.check_scopes(zoom.webinars.end), tuple[str, ...])
        assert_type(await zoom.request("GET", "/users/me"), httpx.Response)
    await AsyncZoom.from_env().aclose()


def events_and_scopes(name: events.EventName) -> None:
    """Look events up by name, and ask for scopes."""
    assert_type(events.MODELS["meeting.started"], type[models.MeetingStartedEvent])
    assert_type(events.load()[name].description, str)
    assert_type(scopes.needed("webinars.end", style="classic"), tuple[str, ...])
    assert_type(scopes.missing({"scope": "a:b"}, "webinars.end"), tuple[str, ...])
    assert_type(scopes.granted("a:b"), frozenset[str])


def answers(zoom: Zoom) -> None:
    """Read answers: values or None, moments, sequences, models inside models."""
    webinar = zoom.webinars.get(68423085)
    assert_type(webinar, models.Webinar)
    assert_type(webinar.topic, str | None)
    assert_type(webinar.type_, int | None)
    assert_type(webinar.start_time, datetime | None)
    assert_type(webinar.settings, models.WebinarSettings | None)
    assert_type(webinar.occurrences, Sequence[models.Occurrence] | None)
    if webinar.settings is not None and webinar.start_time is not None:
        assert_type(webinar.settings.approval_type, int | None)
        assert_type(webinar.start_time.astimezone(UTC).date(), date)
    for occurrence in webinar.occurrences or ():
        assert_type(occurrence, models.Occurrence)
    assert_type("topic" in webinar, bool)
    assert_type(webinar["topic"], Any)
    assert_type(webinar.get("topic"), Any)
    assert_type(webinar.to_dict(), dict[str, Any])
    assert_type(models.Webinar.from_dict({"topic": "Launch"}), models.Webinar)
    assert_type({webinar: 1}, dict[models.Webinar, int])
    assert_type(zoom.users.get("me"), models.User)
    assert_type(zoom.users.delete("jonas@example.com", action="delete"), None)


def dates(zoom: Zoom) -> None:
    """Give dates and times as objects or as texts."""
    zoom.webinars.create("me", start_time=datetime(2026, 3, 1, 9, tzinfo=UTC))
    zoom.webinars.create("me", start_time="2026-03-01T09:00:00Z")
    recordings = zoom.recordings.list_for_account(
        "me", from_=date(2026, 3, 1), to=datetime.now(UTC)
    )
    for recording in recordings:
        assert_type(recording.start_time, datetime | None)


def objects_inside_requests(zoom: Zoom) -> None:
    """Give nested objects as dicts, which are checked key by key."""
    zoom.webinars.create("me", topic="Launch", type_=5, agenda=None, settings={"approval_type": 2})
    settings: inputs.UpdateWebinarSettings = {
        "host_video": True,
        "question_and_answer": {"enable": True},
    }
    settings["approval_type"] = 2
    zoom.webinars.update(68423085, settings=settings)
    webinar = zoom.webinars.get(68423085)
    zoom.webinars.create("me", settings=webinar.settings, recurrence=webinar.recurrence)
    zoom.webinars.update(68423085, recurrence={"type": 1, "repeat_interval": 2})
    people: list[inputs.PanelistInput] = [{"email": "amara@example.com", "name": "Amara"}]
    zoom.webinars.add_panelists(68423085, panelists=people)
    zoom.webinars.add_panelists(68423085, panelists=({"email": "jonas@example.com"},))


def perhaps(zoom: Zoom, *, agenda: str | None, note: str | Unset = UNSET) -> None:
    """Say that something may not be given."""
    zoom.webinars.update(68423085, agenda=agenda)
    zoom.webinars.update(68423085, agenda=UNSET if agenda is None else agenda)
    zoom.webinars.update(68423085, agenda=note)


def files(zoom: Zoom, content: bytes) -> None:
    """Send a file in each of its forms."""
    zoom.users.upload_picture("me", pic_file="me.png")
    zoom.users.upload_picture("me", pic_file=Path("me.png"))
    zoom.users.upload_picture("me", pic_file=content)
    zoom.users.upload_picture("me", pic_file=("me.png", content, "image/png"))
    zoom.users.upload_picture("me", pic_file=File(content, file_name="me.png"))
    with Path("me.png").open("rb") as file:
        zoom.users.upload_picture("me", pic_file=file)


def pages(zoom: Zoom) -> None:
    """Read lists by item and by page."""
    registrants = zoom.webinars.list_registrants(68423085, status="approved")
    assert_type(registrants, Pages[models.Registrant, models.RegistrantList])
    for registrant in registrants:
        assert_type(registrant, models.Registrant)
        assert_type(registrant.email, str | None)
    for page in registrants.pages(restart=True):
        assert_type(page, Page[models.Registrant, models.RegistrantList])
        assert_type(page.items, Sequence[models.Registrant])
        assert_type(page.next_page_token, str | int | None)
        assert_type(page.answer, models.RegistrantList)
        assert_type(page.raw, RawAnswer[models.RegistrantList])
        assert_type(page.raw.status_code, int)


async def pages_awaited(zoom: AsyncZoom) -> None:
    """Read the same awaited."""
    registrants = zoom.webinars.list_registrants(68423085)
    assert_type(registrants, AsyncPages[models.Registrant, models.RegistrantList])
    async for registrant in registrants:
        assert_type(registrant, models.Registrant)
    async for page in registrants.pages():
        assert_type(page, Page[models.Registrant, models.RegistrantList])
    assert_type([each async for each in zoom.users.list(status="active")], list[models.User])


def raw(zoom: Zoom) -> None:
    """See the answer that a value is from."""
    answer = zoom.raw(zoom.webinars.get, 68423085, show_previous_occurrences=True)
    assert_type(answer, RawAnswer[models.Webinar])
    assert_type(answer.value, models.Webinar)
    assert_type(answer.status_code, int)
    assert_type(answer.headers, httpx.Headers)
    assert_type(answer.request_id, str | None)
    assert_type(answer.response, httpx.Response)
    assert_type(zoom.raw(zoom.webinars.end, 68423085), RawAnswer[None])


async def raw_awaited(zoom: AsyncZoom) -> None:
    """See the same awaited."""
    answer = await zoom.raw(zoom.webinars.get, 68423085)
    assert_type(answer, RawAnswer[models.Webinar])
    assert_type(await zoom.raw(zoom.webinars.end, 68423085), RawAnswer[None])


def options_of_a_call(zoom: Zoom) -> None:
    """Give one call options of its own."""
    zoom.webinars.get(68423085, request_options={"timeout": 2.5, "max_retries": 0})
    options: RequestOptions = {
        "timeout": httpx.Timeout(5),
        "headers": {"X-Trace": "1"},
        "query": {"new": 1},
        "body": {"new": True},
    }
    zoom.webinars.create("me", topic="Launch", request_options=options)
    zoom.webinars.list_registrants(68423085, request_options={"timeout": None})
    zoom.webinars.end(68423085, request_options=options)


def failing(zoom: Zoom) -> None:
    """Handle errors."""
    try:
        zoom.webinars.end(68423085)
    except errors.NotHostError as error:
        assert_type(error.code, int | str | None)
        assert_type(error.status_code, int)
        assert_type(error.message, str | None)
        assert_type(error.operation, str | None)
        assert_type(error.errors, tuple[FieldError, ...])
        assert_type(error.documented, tuple[DocumentedError, ...])
        assert_type(error.request_id, str | None)
    except zoomkit.errors.RateLimitError as error:
        assert_type(error.retry_at, datetime | None)
    except (errors.APIConnectionError, errors.UnreadableAnswerError):
        pass
    except ZoomError as error:
        assert_type(str(error), str)


def documented() -> None:
    """Ask what is documented."""
    operation = catalogue.load()["webinars.update_status"]
    assert_type(operation, catalogue.Operation)
    assert_type(operation.scopes, tuple[str, ...])
    assert_type(operation.rate_limit_label, str | None)


def testing() -> None:
    """Use the testing kit."""
    fake = FakeZoom()
    assert_type(fake.zoom(max_retries=0), Zoom)
    assert_type(fake.async_zoom(), AsyncZoom)
    assert_type(fake.requests, list[ReceivedRequest])
    fake.fail("webinars.update_status", 400, 3003)
    fake.answer("webinars.get", Answer(200, {"topic": "Launch"}))
    with serve(fake) as base_url:
        assert_type(base_url, str)
