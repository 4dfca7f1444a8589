"""The fake Zoom behaves over HTTP as it does in process."""

import json
import urllib.request
from collections.abc import MutableMapping
from pathlib import Path
from typing import Any

import pytest

from zoomkit import Zoom, errors
from zoomkit.testing import Answer, FakeZoom


def test_main_job_over_http(fake: FakeZoom, served: str) -> None:
    """A webinar is ended over real HTTP, the token request included."""
    with Zoom(fake.auth(), base_url=served) as zoom:
        zoom.webinars.end(68423085)
    assert fake.webinars[68423085].state == "ended"
    assert [request.path for request in fake.requests] == [
        "/oauth/token",
        "/v2/webinars/68423085/status",
    ]


def test_uploads_stay_on_the_machine(fake: FakeZoom, served: str, tmp_path: Path) -> None:
    """What has a server of its own at Zoom goes to the fake, too, with a token that it accepts."""
    path = tmp_path / "plan.txt"
    path.write_bytes(b"all of it")
    with Zoom(fake.auth(), base_url=served, max_retries=0) as zoom:
        assert zoom.chat.files.upload("me", file=path).id
    (request,) = fake.calls("chat.files.upload")
    assert request.headers["host"] in served
    assert request.headers["authorization"].startswith("Bearer fake-token")
    assert b"all of it" in request.content


def test_files_of_events_are_got_from_the_fake(fake: FakeZoom, served: str, tmp_path: Path) -> None:
    """The address in an event leads to the served fake, where its token opens the file."""
    events: list[Any] = []
    fake.send_webhooks_to(lambda each: events.append(json.loads(each.content)), validate=False)
    with Zoom(fake.auth(), base_url=served) as zoom:
        zoom.users.get("me")
        fake.publish_recording(fake.webinars[68423085], {"MP4": b"film"})
        event = events[-1]
        url = event["payload"]["object"]["recording_files"][0]["download_url"]
        assert url.startswith(served.removesuffix("/v2"))
        zoom.recordings.download(url, to=tmp_path / "film.mp4", token=event["download_token"])
    assert (tmp_path / "film.mp4").read_bytes() == b"film"


def test_any_http_client_gets_documented_answers(fake: FakeZoom, served: str) -> None:
    """Another HTTP client sees the token error that Zoom's clients see."""
    request = urllib.request.Request(  # noqa: S310 - loopback
        f"{served}/webinars/68423085/status", method="PUT", data=b"{}"
    )
    with pytest.raises(urllib.request.HTTPError) as caught:
        urllib.request.urlopen(request)  # noqa: S310 - loopback
    with caught.value as answer:
        assert answer.status == 401
        assert json.load(answer) == {"code": 124, "message": "Invalid access token."}
    assert len(fake.requests) == 1


def test_body_without_the_key_is_answered_204_without_effect(fake: FakeZoom) -> None:
    """As with Zoom, a body that is not understood is accepted and changes nothing."""
    zoom = fake.zoom()
    zoom.request("PUT", "/webinars/68423085/status", json={"status": "end"})
    assert fake.webinars[68423085].state == "started"


def test_unknown_webinar_is_not_found(fake: FakeZoom) -> None:
    """A webinar that nobody added does not exist."""
    with pytest.raises(errors.MeetingNotFoundError):
        fake.zoom().webinars.end(1)


@pytest.mark.parametrize(
    "name", ["update_webinar_status", "webinars.update_status", "webinars.end"]
)
def test_operations_are_known_by_all_their_names(fake: FakeZoom, name: str) -> None:
    """A failure is asked for by the operation's id, by its method, or by one written by hand."""
    fake.fail(name, 400, 3003)
    with pytest.raises(errors.NotHostError):
        fake.zoom().webinars.end(68423085)
    fake.answer(name, Answer(201))
    fake.zoom().webinars.end(68423085)
    assert fake.webinars[68423085].state == "started"


def test_only_documented_failures_can_be_asked_for(fake: FakeZoom) -> None:
    """Asking for a failure that the operation does not document is a mistake in the test."""
    with pytest.raises(errors.InvalidArgumentError, match="documents no failure"):
        fake.fail("webinars.update_status", 400, 9999)
    with pytest.raises(errors.InvalidArgumentError, match="no operation"):
        fake.answer("no_such_operation", Answer(200))
    with pytest.raises(errors.InvalidArgumentError, match=r"Did you mean 'webinars\.end'"):
        fake.fail("end", 400)


@pytest.mark.parametrize(
    ("path", "content", "status"),
    [
        ("/webinars/abc/status", b'{"action":"end"}', 400),
        ("/webinars/68423085/status/", b'{"action":"end"}', 204),
        ("/webinars/68423085/status", b'{"action"', 400),
    ],
)
def test_odd_requests_are_answered(fake: FakeZoom, path: str, content: bytes, status: int) -> None:
    """A request that no client of ours would send gets an answer, not an exception."""
    headers = {"Content-Type": "application/json"}
    try:
        answer = fake.zoom().request("PUT", path, content=content, headers=headers)
    except errors.APIError as error:
        answer = error.response
    assert answer.status_code == status


def test_form_is_recorded_as_it_was_sent(fake: FakeZoom) -> None:
    """A form's text is what was given, beyond ASCII and with its blanks."""
    zoom = fake.zoom(body_encoding="multipart")
    zoom.webinars.update(68423085, topic=" \u00fcber\n", agenda="\u4f1a")
    assert fake.requests[-1].fields() == {"topic": " \u00fcber\n", "agenda": "\u4f1a"}


@pytest.mark.anyio
async def test_server_may_start_and_stop_it(fake: FakeZoom) -> None:
    """The ASGI lifespan is answered, so that any server and test client can run the fake."""
    events = iter(["lifespan.startup", "lifespan.shutdown"])
    said: list[str] = []

    async def receive() -> dict[str, Any]:
        return {"type": next(events)}

    async def send(message: MutableMapping[str, Any]) -> None:
        said.append(message["type"])

    await fake({"type": "lifespan"}, receive, send)
    assert said == ["lifespan.startup.complete", "lifespan.shutdown.complete"]


@pytest.mark.parametrize("wrong", [{"account_id": "x"}, {"client_id": "x"}, {"client_secret": "x"}])
def test_wrong_credentials_get_no_token(wrong: dict[str, str]) -> None:
    """Credentials that differ from the fake's are refused by its token endpoint."""
    other = FakeZoom(**wrong)  # type: ignore[arg-type]
    with pytest.raises(errors.OAuthError):
        Zoom(other.auth(), transport=FakeZoom().transport()).webinars.end(1)
