"""Files of recordings, over real sockets: they arrive whole or not at all, and leak no token."""

import os
import socket
from collections.abc import Callable, Iterator
from contextlib import suppress
from inspect import isawaitable
from io import BytesIO
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import anyio
import pytest

from tests.integration.file_host import FileHost, hosting
from zoomkit import AsyncZoom, BearerToken, Zoom, errors
from zoomkit.models import UserRecording

CONTENT = os.urandom(300_000)
TOKEN = "token-of-the-client"
Run = Callable[..., Any]


@pytest.fixture
def host() -> Iterator[FileHost]:
    """The host of the files; it is the API's, too."""
    with hosting(FileHost(CONTENT)) as running:
        yield running


@pytest.fixture
def elsewhere() -> Iterator[FileHost]:
    """Another host, to which links lead."""
    with hosting(FileHost(CONTENT)) as running:
        yield running


@pytest.fixture(params=[Zoom, AsyncZoom])
def run(request: pytest.FixtureRequest, host: FileHost) -> Run:
    """Call something with a client, blocking and awaiting, and return what it returns."""

    def run_with(call: Callable[[Any], Any], **options: Any) -> Any:
        options = {"base_url": f"{host.url}/v2", "max_retries": 0, **options}
        if request.param is Zoom:
            with Zoom(BearerToken(TOKEN), **options) as zoom:
                return call(zoom)

        async def run_awaiting() -> Any:
            async with AsyncZoom(BearerToken(TOKEN), **options) as zoom:
                value = call(zoom)
                return await value if isawaitable(value) else [each async for each in value]

        return anyio.run(run_awaiting)

    return run_with


def a_file(url: str, **fields: Any) -> Any:
    """Return a file as answers have it."""
    known = {"id": "f-1", "file_type": "MP4", "file_size": len(CONTENT), "recording_type": "video"}
    return SimpleNamespace(download_url=url, **{**known, **fields})


def left_in(folder: Path) -> list[str]:
    """Return the names of what is in a folder."""
    return sorted(each.name for each in folder.iterdir())


def test_a_file_arrives(run: Run, host: FileHost, tmp_path: Path) -> None:
    """A file gets a name that tells what it is, all of its bytes, and the client's token."""
    done = run(lambda zoom: zoom.recordings.download(a_file(f"{host.url}/rec/1"), to=tmp_path))
    assert done.path.read_bytes() == CONTENT
    assert (done.size, done.path.name) == (len(CONTENT), "video_f-1.mp4")
    assert host.seen == [("/rec/1", None, f"Bearer {TOKEN}")]
    assert left_in(tmp_path) == ["video_f-1.mp4"]


def test_a_file_goes_on_where_it_broke_off(run: Run, host: FileHost, tmp_path: Path) -> None:
    """A line that breaks costs what is missing only, as long as more comes each time."""
    host.breaks = [100_000, 50_000]
    done = run(lambda zoom: zoom.recordings.download(f"{host.url}/1", to=tmp_path / "a.mp4"))
    assert done.path.read_bytes() == CONTENT
    assert [asked for _, asked, _ in host.seen] == [None, "bytes=100000-", "bytes=150000-"]


def test_a_line_that_brings_nothing_more_is_an_error(
    run: Run, host: FileHost, tmp_path: Path
) -> None:
    """What never comes any further ends, and nothing stands under the file's name."""
    host.breaks = [100_000, 0, 0, 0, 0]
    with pytest.raises(errors.APIConnectionError):
        run(lambda zoom: zoom.recordings.download(f"{host.url}/1", to=tmp_path / "a.mp4"))
    assert "a.mp4" not in left_in(tmp_path)


def test_a_later_call_goes_on(run: Run, host: FileHost, tmp_path: Path) -> None:
    """What an earlier call got of a file that is known is not fetched again."""
    host.breaks = [100_000, 0, 0]
    file = a_file(f"{host.url}/1")
    with pytest.raises(errors.APIConnectionError):
        run(lambda zoom: zoom.recordings.download(file, to=tmp_path))
    host.seen.clear()
    host.breaks = []
    done = run(lambda zoom: zoom.recordings.download(file, to=tmp_path))
    assert done.path.read_bytes() == CONTENT
    assert [asked for _, asked, _ in host.seen] == ["bytes=100000-"]


def test_a_file_that_changed_is_fetched_anew(run: Run, host: FileHost, tmp_path: Path) -> None:
    """Parts of two versions of a file are never put together."""
    host.breaks = [100_000]
    answer = host.answer

    def change(request: Any) -> None:
        answer(request)
        host.content, host.etag = CONTENT[::-1], '"2"'

    host.answer = change  # type: ignore[method-assign]
    done = run(lambda zoom: zoom.recordings.download(f"{host.url}/1", to=tmp_path / "a.mp4"))
    assert done.path.read_bytes() == CONTENT[::-1]


def test_a_host_without_ranges_sends_all_again(run: Run, host: FileHost, tmp_path: Path) -> None:
    """Where no part can be asked for, a file that broke off begins anew."""
    host.breaks, host.takes_ranges = [100_000], False
    done = run(lambda zoom: zoom.recordings.download(f"{host.url}/1", to=tmp_path / "a.mp4"))
    assert done.path.read_bytes() == CONTENT


def test_a_file_that_is_too_short_is_none(run: Run, host: FileHost, tmp_path: Path) -> None:
    """A file that ends before the size that Zoom told is an error, not a file."""
    host.content, host.tells_length = CONTENT[:1000], False
    with pytest.raises(errors.DownloadError, match="300000 bytes"):
        run(lambda zoom: zoom.recordings.download(a_file(f"{host.url}/1"), to=tmp_path))
    assert left_in(tmp_path) == []


def test_another_host_gets_no_token(
    run: Run, host: FileHost, elsewhere: FileHost, tmp_path: Path
) -> None:
    """A link to another host is followed without the token."""
    host.redirects = {"/1": f"{elsewhere.url}/2?signature=s"}
    done = run(lambda zoom: zoom.recordings.download(f"{host.url}/1", to=tmp_path / "a.mp4"))
    assert done.path.read_bytes() == CONTENT
    assert [token for _, _, token in (*host.seen, *elsewhere.seen)] == [f"Bearer {TOKEN}", None]


def test_a_foreign_host_is_refused(run: Run, elsewhere: FileHost, tmp_path: Path) -> None:
    """No token goes to a host that is none of Zoom's; without one the file can be had."""
    url = f"{elsewhere.url}/1"
    with pytest.raises(errors.InvalidArgumentError, match="none of Zoom's hosts"):
        run(lambda zoom: zoom.recordings.download(url, to=tmp_path / "a.mp4"))
    assert elsewhere.seen == []
    run(lambda zoom: zoom.recordings.download(url, to=tmp_path / "a.mp4", token=None))
    assert elsewhere.seen == [("/1", None, None)]


def test_an_own_token_is_sent(run: Run, host: FileHost, tmp_path: Path) -> None:
    """The token of the recording, or of an event, takes the place of the client's."""
    host.token = "of-the-event"
    url = f"{host.url}/1"
    run(lambda zoom: zoom.recordings.download(url, to=tmp_path / "a.mp4", token="of-the-event"))
    assert [token for _, _, token in host.seen] == ["Bearer of-the-event"]


def test_a_dead_token_is_an_error(run: Run, host: FileHost, tmp_path: Path) -> None:
    """A token that has ended is an `InvalidTokenError` without the token in it."""
    host.token = "another"
    with pytest.raises(errors.InvalidTokenError) as caught:
        run(lambda zoom: zoom.recordings.download(f"{host.url}/1", to=tmp_path / "a.mp4"))
    assert TOKEN not in repr(caught.value) + str(caught.value)
    assert left_in(tmp_path) == []


@pytest.mark.parametrize("kind", ["text/html", "video/mp4"])
def test_a_page_is_no_file(run: Run, host: FileHost, tmp_path: Path, kind: str) -> None:
    """A page that asks for the passcode is told as such, whatever type it says to be of."""
    page = b"<!doctype html><title>Enter the passcode</title>"
    if kind == "text/html":
        host.pages = {"/1": page}
    else:
        host.content = page
    with pytest.raises((errors.PasscodeRequiredError, errors.DownloadError), match="passcode"):
        run(lambda zoom: zoom.recordings.download(f"{host.url}/1", to=tmp_path / "a.mp4"))
    assert left_in(tmp_path) == []


def test_links_in_a_circle_end(run: Run, host: FileHost, tmp_path: Path) -> None:
    """Links that lead nowhere are an error."""
    host.redirects = {"/1": "/2", "/2": "/1"}
    with pytest.raises(errors.DownloadError, match="without end"):
        run(lambda zoom: zoom.recordings.download(f"{host.url}/1", to=tmp_path / "a.mp4"))


def test_an_open_file_takes_the_bytes(run: Run, host: FileHost) -> None:
    """A file that is open already takes the bytes, also over a line that breaks."""
    host.breaks = [100_000]
    target = BytesIO()
    done = run(lambda zoom: zoom.recordings.download(f"{host.url}/1", to=target))
    assert (target.getvalue(), done.path, done.size) == (CONTENT, None, len(CONTENT))


def test_progress_is_told(run: Run, host: FileHost) -> None:
    """How far a file is, is told with numbers that never fall, up to its size."""
    told: list[tuple[int, int | None]] = []
    run(
        lambda zoom: zoom.recordings.download(
            f"{host.url}/1", to=BytesIO(), progress=lambda *far: told.append(far)
        )
    )
    assert told == sorted(told)
    assert told[-1] == (len(CONTENT), len(CONTENT))


def test_a_deadline_bounds_a_download(run: Run, host: FileHost, tmp_path: Path) -> None:
    """A deadline that is given holds for all attempts of a download together."""
    host.breaks = [1] * 10_000
    options = {"deadline": 0.3}
    with pytest.raises(errors.APIConnectionError):
        run(
            lambda zoom: zoom.recordings.download(
                f"{host.url}/1", to=tmp_path / "a.mp4", request_options=options
            )
        )
    assert len(host.seen) < 5_000


def test_all_files_are_downloaded(run: Run, host: FileHost, tmp_path: Path) -> None:
    """`download_all` gets the kinds that are wanted, and none a second time."""
    files = [
        {**vars(a_file(f"{host.url}/1")), "status": "completed"},
        {**vars(a_file(f"{host.url}/2", id="f-2", file_type="M4A")), "status": "completed"},
    ]
    recording = UserRecording.from_dict({"recording_files": files})

    def call(zoom: Any) -> Any:
        resource = zoom.recordings

        async def awaited(*_: Any, **__: Any) -> Any:
            return recording

        resource.get = awaited if isinstance(zoom, AsyncZoom) else lambda *_, **__: recording
        found = resource.download_all("uuid", to=tmp_path / "all", kinds={"mp4"})
        return found if isinstance(zoom, AsyncZoom) else list(found)

    assert [each.is_new for each in run(call)] == [True]
    assert [each.is_new for each in run(call)] == [False]
    assert left_in(tmp_path / "all") == ["video_f-1.mp4"]
    assert [path for path, _, _ in host.seen] == ["/1"]


@pytest.mark.parametrize("client", [Zoom, AsyncZoom])
def test_memory_stays_flat(client: type[Zoom | AsyncZoom], raw_server: Callable[..., str]) -> None:
    """2 GB go through the client in a fiftieth of their size, whole."""
    import resource  # noqa: PLC0415 - not on Windows

    size, piece = 2 * 1024**3, bytes(1024 * 1024)

    def respond(connection: socket.socket) -> None:
        connection.recv(65536)
        with suppress(OSError):
            connection.sendall(f"HTTP/1.1 200 OK\r\nContent-Length: {size}\r\n\r\n".encode())
            for _ in range(size // len(piece)):
                connection.sendall(piece)

    base_url = raw_server(respond)
    url = base_url.removesuffix("/v2") + "/1"
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with Path(os.devnull).open("wb") as nowhere:  # the disk is not what is tested
        if issubclass(client, Zoom):
            with client(BearerToken(TOKEN), base_url=base_url) as zoom:
                done = zoom.recordings.download(url, to=nowhere)
        else:

            async def download() -> Any:
                async with client(BearerToken(TOKEN), base_url=base_url) as zoom:
                    return await zoom.recordings.download(url, to=nowhere)

            done = anyio.run(download)
    assert done.size == size
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) * 1024
    assert grown < size / 50
