"""Every Python sample of the pages that people read runs, against the fake."""

import importlib
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from types import CodeType
from typing import Any

import httpx
import pytest

from postman_openapi import convert, load_profile, read_collection
from postman_openapi.client.completion import completed
from postman_openapi.client.generation import generate_client
from zoomkit.testing import Answer, FakeZoom

ROOT = Path(__file__).parents[2]
ROUNDTRIP = ROOT / "tests" / "spec" / "roundtrip"
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
VTT = b"WEBVTT\n\n00:01.000 --> 00:02.000\nAmara: Hello.\n"
FILES = [
    {
        "id": f"f-{kind}",
        "file_type": kind,
        "file_size": len(VTT),
        "status": "completed",
        "download_url": "https://files.zoom.us/rec/download/1",
    }
    for kind in ("MP4", "TRANSCRIPT")
]
BOOKS = {"books": [{"id": "1", "title": "Emma"}]}


def samples(page: Path) -> list[CodeType]:
    """Return the samples of a page, with their own line numbers."""
    text = page.read_text(encoding="utf-8")
    return [
        compile("\n" * text[: found.start(1)].count("\n") + found[1], str(page), "exec")
        for found in re.finditer(r"^```python\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    ]


@pytest.fixture
def world(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[FakeZoom]:
    """A fake Zoom that every new client talks to, a picture, and a client of a library."""
    fake = FakeZoom(account_id="...", client_id="...", client_secret="...")
    fake.add_webinar(68423085)
    page = Answer(200, {"registrants": [{"email": "amara@example.com"}]})
    fake.answer("webinars.list_registrants", *[page] * 5)

    recording = Answer(200, {"uuid": "u", "recording_files": FILES})
    fake.answer("recordings.get", *[recording] * 4)
    fake.answer("get_meeting_transcript", Answer(404, {"code": 3322, "message": "None."}))
    fake.answer("meetings.get_past", Answer(200, {"end_time": "2026-03-02T10:00:00Z"}))
    files = httpx.MockTransport(lambda _: httpx.Response(200, content=VTT))

    def zoom(kind: str, transport: object) -> Any:
        mounts = {"all://files.zoom.us": files}
        return getattr(httpx, kind)(transport=transport or fake.transport(), mounts=mounts)

    def library(kind: str, _: object) -> Any:
        def respond(request: httpx.Request) -> httpx.Response:
            is_list = request.url.path.endswith("/books")
            return httpx.Response(200, json=BOOKS) if is_list else httpx.Response(404)

        return getattr(httpx, kind)(transport=httpx.MockTransport(respond))

    monkeypatch.setattr("zoom_openapi.runtime._http.new_client", zoom)
    for name in ("ZOOM_ACCOUNT_ID", "ZOOM_CLIENT_ID", "ZOOM_CLIENT_SECRET"):
        monkeypatch.setenv(name, "...")
    (tmp_path / "me.png").write_bytes(b"png")
    monkeypatch.chdir(tmp_path)
    export = (ROUNDTRIP / "library.postman_collection.json").read_bytes()
    document = convert(read_collection(export), load_profile(ROUNDTRIP / "profile.toml")).document
    generate_client(completed(document), package="library_api", output=tmp_path / "library_api")
    monkeypatch.syspath_prepend(tmp_path)
    runtime = importlib.import_module("library_api.runtime._http")
    monkeypatch.setattr(runtime, "new_client", library)
    yield fake
    for name in [each for each in sys.modules if each.partition(".")[0] == "library_api"]:
        del sys.modules[name]


@pytest.mark.parametrize("page", PAGES, ids=lambda path: path.name)
def test_samples_run(page: Path, world: FakeZoom, capsys: pytest.CaptureFixture[str]) -> None:
    """The samples of a page run one after the other."""
    names: dict[str, Any] = {"__name__": "sample"}
    for code in samples(page):
        exec(code, names)  # noqa: S102 - our own pages
    if names.keys() - {"__name__", "__builtins__"}:
        assert world.requests
        assert capsys.readouterr().out


def test_readme_has_samples() -> None:
    """The test above has something to run."""
    assert len(samples(PAGES[0])) >= 5
