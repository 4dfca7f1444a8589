"""What a served fake does for those who call it, and for those who drive it."""

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.served_fake import HTTP, Start
from zoomkit import errors
from zoomkit.testing import FakeZoom


def test_a_client_of_any_kind_can_use_it(start: Start) -> None:
    """The first line says all that a client needs; what is created is there."""
    server = start("--seed", "demo")
    assert re.fullmatch(
        r"http://127\.0\.0\.1:\d+/v2 account_id=\S+ client_id=\S+ client_secret=\S+\n", server.first
    )
    with server.zoom() as zoom:
        created = zoom.meetings.create("host@example.com", topic="From outside")
        assert zoom.meetings.get(created.id or 0).topic == "From outside"
        zoom.webinars.end(68423086)


def test_requests_are_logged(start: Start) -> None:
    """Each request is a line: method, path, status, operation."""
    server = start("--seed", "demo")
    with server.zoom() as zoom:
        zoom.webinars.end(68423086)
    lines = [server.line() for _ in range(2)]
    assert lines[1] == "PUT /v2/webinars/68423086/status -> 204 webinars.update_status\n"


def test_drivers_change_things(start: Start) -> None:
    """Failures, time, seeds and resets can be ordered in JSON; what was received can be asked."""
    server = start()
    assert server.post("seed", seed="demo").json() == {"done": "seed"}
    assert server.post("fail", operation="webinars.end", code=3001, times=1).is_success
    with server.zoom(max_retries=0) as zoom:
        with pytest.raises(errors.WebinarNotFoundError):
            zoom.webinars.end(68423086)
        zoom.webinars.end(68423086)
        assert server.post("advance", hours=2).is_success
        assert zoom.users.get("mei.tanaka@example.com").first_name == "Mei"
    received = HTTP.get(f"{server.url}/_fake/requests").json()
    assert [
        each["status"] for each in received if each["operation"] == "webinars.update_status"
    ] == [
        404,
        204,
    ]
    assert server.post("start", webinar="68423085").is_success
    assert server.post("reset").is_success
    assert [*HTTP.get(f"{server.url}/_fake/state").json()] == ["users"]


def test_recordings_are_downloaded(start: Start, tmp_path: Path) -> None:
    """The addresses of files lead to the server itself, and from there to another host of it."""
    fake = FakeZoom(seed="demo")
    fake.publish_recording(fake.webinars[68423086], {"MP4": b"film"})
    fake.snapshot(tmp_path / "seed.yaml")
    with start("--seed", str(tmp_path / "seed.yaml")).zoom() as zoom:
        (file,) = zoom.recordings.download_all(68423086, to=tmp_path)
    assert file.path is not None
    assert file.path.read_bytes() == b"film"


def test_wrong_orders_are_told(start: Start) -> None:
    """An order that cannot be done is a 400 that says why; one that there is not, a 404."""
    server = start()
    answer = server.post("fail", operation="webinars.edn", code=3001)
    assert (answer.status_code, "Did you mean" in answer.json()["error"]) == (400, True)
    assert server.post("seed", seed="/etc/passwd").status_code == 400
    assert server.post("start", webinar="1").status_code == 400
    assert server.post("advance", minutes="soon").status_code == 400
    assert server.post("destroy").status_code == 404
    assert HTTP.post(f"{server.url}/_fake/fail", content=b"[1]", headers=JSON).status_code == 400


JSON = {"content-type": "application/json"}


def test_no_other_page_gets_in(start: Start) -> None:
    """Forms without the page's token, foreign host names, and other origins get nothing."""
    server = start("--seed", "demo")
    assert HTTP.post(f"{server.url}/_fake/reset", data={"token": "guess"}).status_code == 403
    assert HTTP.post(f"{server.url}/_fake/reset", content="{}").status_code == 403
    foreign = HTTP.get(f"{server.url}/_fake/state", headers={"host": "attacker.example"})
    assert foreign.status_code == 421
    preflight = HTTP.options(f"{server.url}/_fake/reset", headers={"origin": "https://x.example"})
    assert "access-control-allow-origin" not in preflight.headers
    assert len(HTTP.get(f"{server.url}/_fake/state").json()["users"]) == 5


@pytest.mark.parametrize("header", [{"Prefer": "code=404"}, {"x-mock-response-code": "404"}])
def test_a_status_can_be_asked_for(start: Start, header: dict[str, str]) -> None:
    """A request says itself which documented status it wants; the next one is as always."""
    server = start("--seed", "demo")
    with server.zoom() as zoom:
        with pytest.raises(errors.NotFoundError):
            zoom.webinars.get(68423085, request_options={"headers": header})
        assert zoom.webinars.get(68423085).topic == "Product launch"


def test_any_collection_is_served(start: Start, tmp_path: Path) -> None:
    """The saved answers of another API's collection are given by path, query and status."""

    def item(path: str, *answers: tuple[int, str, str]) -> dict[str, Any]:
        return {
            "name": path,
            "request": {"method": "GET", "url": "{{base}}" + path},
            "response": [
                {
                    "code": code,
                    "body": body,
                    "_postman_previewlanguage": "json",
                    "originalRequest": {"method": "GET", "url": {"raw": "{{base}}" + path + query}},
                }
                for code, body, query in answers
            ],
        }

    path = tmp_path / "books.json"
    books = [
        item("/books/:id", (200, '{"id": 1}', ""), (404, '{"error": "gone"}', "")),
        item("/books/new", (200, '{"id": "new"}', "")),
        item("/books", (200, "[1]", "?page=1"), (200, "[2]", "?page=2")),
    ]
    path.write_text(json.dumps({"info": {"name": "Books"}, "item": [{"item": books}]}))
    server = start("--collection", str(path))
    assert server.first == f"{server.url}\n"

    def got(path: str, **headers: str) -> tuple[int, Any]:
        answer = HTTP.get(f"{server.url}{path}", headers=headers)
        return answer.status_code, answer.json()

    assert got("/books/7") == (200, {"id": 1})
    assert got("/books/7", prefer="code=404") == (404, {"error": "gone"})
    assert got("/api/books/new") == (200, {"id": "new"})
    assert (got("/books?page=1"), got("/books?page=2")) == ((200, [1]), (200, [2]))
    assert got("/films")[0] == 404


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--seed", "no-such-file.yaml"], "no-such-file.yaml"),
        (["--collection", "no-such-file.json"], "no-such-file.json"),
        (["--host", "192.0.2.1"], "192.0.2.1"),
    ],
)
def test_what_prevents_the_start_is_told(arguments: list[str], said: str) -> None:
    """What it cannot start with is one line on standard error, and exit status 2."""
    command = [sys.executable, "-m", "zoomkit.testing", "--port", "0", *arguments]
    done = subprocess.run(command, check=False, capture_output=True, text=True, timeout=60)  # noqa: S603
    assert (done.returncode, done.stdout) == (2, "")
    assert said in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_a_port_that_is_taken_is_told(start: Start) -> None:
    """A port that another has is told with its number."""
    port = start().url.rpartition(":")[2]
    command = [sys.executable, "-m", "zoomkit.testing", "--port", port]
    done = subprocess.run(command, check=False, capture_output=True, text=True, timeout=60)  # noqa: S603
    assert done.returncode == 2
    assert f"127.0.0.1:{port} cannot be listened on" in done.stderr
