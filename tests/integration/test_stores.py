"""What every store of tokens does, in memory, in a file, in a keyring and in a real Redis."""

import logging
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any

import keyring
import keyring.backend
import keyring.errors
import pytest

from tests.redis_server import redis_server
from zoomkit import Token, errors
from zoomkit.stores import (
    FileTokenStore,
    KeyringTokenStore,
    MemoryTokenStore,
    RedisTokenStore,
    TokenStore,
)
from zoomkit.testing import FakeZoom

OLD = Token.issued("old", expires_in=3600, scope="a b", refresh="r1", api_url="https://api.zoom.us")
NEW = Token.issued("new", expires_in=3600)
KINDS = ["memory", "file", "keyring", "redis"]
Make = Callable[..., TokenStore]
Use = Callable[..., Any]


class DictKeyring(keyring.backend.KeyringBackend):
    """A keyring in memory."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        """Return what is kept."""
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep something."""
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        """Remove what is kept."""
        if self.kept.pop((service, username), None) is None:
            raise keyring.errors.PasswordDeleteError


@pytest.fixture
def ring() -> Any:
    """A keyring in memory in place of the system's."""
    before = keyring.get_keyring()
    keyring.set_keyring(ring := DictKeyring())
    yield ring
    keyring.set_keyring(before)


@pytest.fixture(params=KINDS)
def make(request: pytest.FixtureRequest, tmp_path: Path) -> Make:
    """Make a store of one kind; all that are made share what is in them."""
    kind = request.param
    if kind == "memory":
        store = MemoryTokenStore()

        def memory(lock_seconds: float = 30.0) -> TokenStore:
            store.lock_seconds = lock_seconds
            return store

        return memory
    if kind == "keyring":
        request.getfixturevalue("ring")
        return lambda **options: KeyringTokenStore(lock_file=tmp_path / "locks", **options)
    if kind == "file":
        return lambda **options: FileTokenStore(tmp_path / "folder" / "tokens.json", **options)
    url = request.getfixturevalue("redis_url")
    return lambda **options: RedisTokenStore(url, prefix=f"{tmp_path}:", **options)


@pytest.fixture(params=["", "a"], ids=["blocking", "awaiting"])
async def use(request: pytest.FixtureRequest) -> Use:
    """Use a store, blocking or awaiting, by the same names."""

    async def used(store: TokenStore, name: str, *arguments: Any) -> Any:
        result = getattr(store, f"{request.param}{name}")(*arguments)
        return await result if request.param else result

    return used


@pytest.mark.anyio
async def test_token_is_kept_under_its_key(make: Make, use: Use) -> None:
    """What one saved another loads as it was, under its key only, until it is removed."""
    one, other = make(), make()
    assert await use(one, "load", "k") is None
    await use(one, "save", "k", OLD)
    assert await use(other, "load", "k") == OLD
    assert await use(other, "load", "l") is None
    await use(other, "save", "k", NEW)
    assert await use(one, "load", "k") == NEW
    for _ in range(2):
        await use(one, "remove", "k")
        assert await use(other, "load", "k") is None


@pytest.mark.anyio
async def test_swap_hears_only_who_knows_the_last_token(make: Make, use: Use) -> None:
    """A token takes the place of the one that its owner began from, and of no other."""
    one, other = make(), make()
    assert not await use(one, "swap", "k", OLD, NEW)
    assert await use(one, "swap", "k", None, OLD)
    assert not await use(other, "swap", "k", None, NEW)
    assert not await use(other, "swap", "k", NEW, NEW)
    assert await use(other, "load", "k") == OLD
    assert await use(other, "swap", "k", OLD, NEW)
    assert await use(one, "load", "k") == NEW


@pytest.mark.anyio
async def test_lock_is_held_by_one(make: Make, use: Use) -> None:
    """A lock is taken once, for one key, and given back only by who took it."""
    one, other = make(), make()
    assert await use(one, "acquire", "k", "one")
    assert not await use(other, "acquire", "k", "other")
    assert await use(other, "acquire", "l", "other")
    await use(other, "release", "k", "other")
    assert not await use(other, "acquire", "k", "other")
    await use(one, "release", "k", "one")
    assert await use(other, "acquire", "k", "other")


@pytest.mark.anyio
async def test_lock_expires(make: Make, use: Use) -> None:
    """A lock that was never given back is free after its time, but not to its first owner."""
    store = make(lock_seconds=0.001)
    assert await use(store, "acquire", "k", "dead")
    while not await use(store, "acquire", "k", "other"):  # bounded by the time limit of tests
        pass
    store.lock_seconds = 30.0
    while not await use(store, "acquire", "k", "third"):
        pass
    await use(store, "release", "k", "dead")
    assert not await use(store, "acquire", "k", "fourth")


def test_no_store_shows_a_secret(make: Make) -> None:
    """The repr of a store holds no token, and no URL, in which there may be a password."""
    store = make()
    store.save("k", OLD)
    assert not [word for word in ("'old'", "r1", "127.0.0.1") if word in repr(store)]


def test_client_keeps_its_token_in_any_store(make: Make, fake: FakeZoom) -> None:
    """Two clients with one store get one token."""
    for _ in range(2):
        fake.zoom(fake.auth(token_store=make())).webinars.end(68423085)
    assert fake.oauth.issued == 1


def test_file_is_for_its_owner_alone(tmp_path: Path) -> None:
    """The file and its lock have the mode 0600, a folder that was made 0700, and no draft stays."""
    path = tmp_path / "folder" / "tokens.json"
    FileTokenStore(path).save("k", OLD)
    modes = {each.name: stat.S_IMODE(each.stat().st_mode) for each in path.parent.iterdir()}
    assert modes == {"tokens.json": 0o600, "tokens.json.lock": 0o600}
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_file_that_others_could_read_is_replaced(tmp_path: Path) -> None:
    """A file with a wider mode has 0600 after the next token, also behind a link, which stays."""
    path, link = tmp_path / "tokens.json", tmp_path / "link"
    path.write_text("{}")
    path.chmod(0o644)
    link.symlink_to(path)
    FileTokenStore(link).save("k", OLD)
    assert link.is_symlink()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize("content", ["old", "[]", '{"tokens": 5}', '{"name": "mine"}'])
def test_strange_file_is_left_alone(
    content: str, tmp_path: Path, fake: FakeZoom, logged: pytest.LogCaptureFixture
) -> None:
    """A file of something else is neither read for a token nor overwritten, and calls succeed."""
    path = tmp_path / "tokens.json"
    path.write_text(content)
    fake.zoom(fake.auth(token_store=FileTokenStore(path))).webinars.end(68423085)
    assert path.read_text() == content
    warnings = [each for each in logged.records if each.levelno == logging.WARNING]
    assert {each.name for each in warnings} == {"zoomkit"}


@pytest.mark.parametrize(
    ("cls", "library"), [(KeyringTokenStore, "keyring"), (RedisTokenStore, "redis")]
)
def test_missing_library_is_named(cls: Any, library: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without its library a store says which extra brings it."""
    monkeypatch.setitem(__import__("sys").modules, library, None)
    with pytest.raises(errors.ConfigurationError, match=rf"zoomkit\[{library}\]"):
        cls("redis://127.0.0.1:1")


@pytest.mark.anyio
@pytest.mark.parametrize("is_awaiting", [False, True], ids=["blocking", "awaiting"])
async def test_a_redis_that_hangs_leaves_time_for_the_call(
    fake: FakeZoom, logged: pytest.LogCaptureFixture, *, is_awaiting: bool
) -> None:
    """A call with less time than Redis would be waited for gets a token of its own."""
    with redis_server() as server:
        store = RedisTokenStore(server.url)
        server.hang()
        auth = fake.auth(token_store=store)
        if is_awaiting:
            async with fake.async_zoom(auth=auth, deadline=4) as zoom:
                await zoom.webinars.end(68423085)
        else:
            fake.zoom(auth=auth, deadline=4).webinars.end(68423085)
    assert "RedisTokenStore failed to load (TimeoutError)" in logged.text
