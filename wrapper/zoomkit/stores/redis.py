"""Tokens in Redis, for the processes of many hosts."""

import json
from typing import Any, Final

from zoom_openapi.runtime.loops import is_asyncio
from zoomkit.bounds import share_of_rest
from zoomkit.errors import ConfigurationError
from zoomkit.stores.base import TokenStore
from zoomkit.tokens import Token

_NO_TOKEN: Final = ""
_TIMEOUTS: Final = ("socket_connect_timeout", "socket_timeout")
_PART: Final = 0.25  # of the time that a call has left; a renewal uses the store four times
# Each is one step for everybody else. A token is known by its value, as it may be rounded.
_SWAP: Final = """
local kept = redis.call('GET', KEYS[1])
local value = kept and cjson.decode(kept).value or ''
if value ~= ARGV[1] then return 0 end
redis.call('SET', KEYS[1], ARGV[2])
return 1
"""
_RELEASE: Final = """
if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end
return 0
"""


class RedisTokenStore(TokenStore):
    """Keeps tokens in Redis; needs the extra `zoomkit[redis]`.

    A connection is made for each use, some times an hour, and closed after it: none is shared with
    a child process or another event loop, and none is found dead. In trio a thread waits,
    since redis-py awaits in asyncio only.

    Args:
        url: Where Redis is, such as "rediss://user:password@redis.example.com:6379/0".
        prefix: What the keys in Redis begin with.
        lock_seconds: How long others wait for one that died while it asked for a token.
        **options: What `redis.Redis.from_url` takes besides, such as `ssl_ca_certs`.

    Raises:
        ConfigurationError: redis-py is not installed, or the URL cannot be read.
    """

    def __init__(
        self,
        url: str,
        *,
        prefix: str = "zoomkit:",
        lock_seconds: float = 30.0,
        **options: Any,
    ) -> None:
        self._redis = _redis()
        self._url = url
        del url  # or a traceback with locals would show it
        self._prefix = prefix
        self.lock_seconds = lock_seconds
        self._options = {"socket_connect_timeout": 2.0, "socket_timeout": 5.0, **options}
        if not self._can_connect():
            raise ConfigurationError("The URL of Redis cannot be read.")

    def _can_connect(self) -> bool:
        try:
            self._connected().close()
        except (ValueError, TypeError, AttributeError):
            return False  # what it says may hold the password
        return True

    def __reduce__(self) -> tuple[Any, ...]:
        raise TypeError("A RedisTokenStore may hold a password and cannot be pickled.")

    def __repr__(self) -> str:
        return f"RedisTokenStore(..., prefix={self._prefix!r})"

    def _connected(self) -> Any:
        return self._redis.Redis.from_url(self._url, **self._bounded())

    def _connected_async(self) -> Any:
        import redis.asyncio  # noqa: PLC0415 - only awaiting clients need it

        return redis.asyncio.Redis.from_url(self._url, **self._bounded())

    def _bounded(self) -> dict[str, Any]:
        """Return the options for one use, which leaves the call that it is for some time."""
        most = share_of_rest(_PART)
        if most is None:
            return self._options
        given = {name: self._options[name] for name in _TIMEOUTS}
        limits = {name: most if each is None else min(each, most) for name, each in given.items()}
        return {**self._options, **limits}

    def load(self, key: str) -> Token | None:
        """Return the token kept under a key, or None."""
        with self._connected() as redis:
            return _read(redis.get(self._of_token(key)))

    async def aload(self, key: str) -> Token | None:
        """Do what `load` does."""
        if not is_asyncio():
            return await super().aload(key)
        async with self._connected_async() as redis:
            return _read(await redis.get(self._of_token(key)))

    def save(self, key: str, token: Token) -> None:
        """Keep a token under a key in place of the one before."""
        with self._connected() as redis:
            redis.set(self._of_token(key), _text(token))

    async def asave(self, key: str, token: Token) -> None:
        """Do what `save` does."""
        if not is_asyncio():
            await super().asave(key, token)
            return
        async with self._connected_async() as redis:
            await redis.set(self._of_token(key), _text(token))

    def remove(self, key: str) -> None:
        """Forget the token of a key."""
        with self._connected() as redis:
            redis.delete(self._of_token(key))

    async def aremove(self, key: str) -> None:
        """Do what `remove` does."""
        if not is_asyncio():
            await super().aremove(key)
            return
        async with self._connected_async() as redis:
            await redis.delete(self._of_token(key))

    def swap(self, key: str, old: Token | None, new: Token) -> bool:
        """Save a token if the one before is still there, and tell whether it was."""
        with self._connected() as redis:
            return bool(redis.eval(_SWAP, 1, *self._swapped(key, old, new)))

    async def aswap(self, key: str, old: Token | None, new: Token) -> bool:
        """Do what `swap` does."""
        if not is_asyncio():
            return await super().aswap(key, old, new)
        async with self._connected_async() as redis:
            return bool(await redis.eval(_SWAP, 1, *self._swapped(key, old, new)))

    def acquire(self, key: str, owner: str) -> bool:
        """Take the lock of a key if it is free or has expired, and tell whether it was taken."""
        with self._connected() as redis:
            return bool(redis.set(self._of_lock(key), owner, nx=True, px=self._milliseconds))

    async def aacquire(self, key: str, owner: str) -> bool:
        """Do what `acquire` does."""
        if not is_asyncio():
            return await super().aacquire(key, owner)
        async with self._connected_async() as redis:
            taken = await redis.set(self._of_lock(key), owner, nx=True, px=self._milliseconds)
            return bool(taken)

    def release(self, key: str, owner: str) -> None:
        """Give the lock of a key back, unless it has expired and is somebody else's."""
        with self._connected() as redis:
            redis.eval(_RELEASE, 1, self._of_lock(key), owner)

    async def arelease(self, key: str, owner: str) -> None:
        """Do what `release` does."""
        if not is_asyncio():
            await super().arelease(key, owner)
            return
        async with self._connected_async() as redis:
            await redis.eval(_RELEASE, 1, self._of_lock(key), owner)

    @property
    def _milliseconds(self) -> int:
        return max(1, int(self.lock_seconds * 1000))

    def _of_token(self, key: str) -> str:
        return f"{self._prefix}token:{key}"

    def _of_lock(self, key: str) -> str:
        return f"{self._prefix}lock:{key}"

    def _swapped(self, key: str, old: Token | None, new: Token) -> tuple[str, str, str]:
        return self._of_token(key), old.value if old else _NO_TOKEN, _text(new)


def _text(token: Token) -> str:
    return json.dumps(token.to_dict())


def _read(kept: bytes | str | None) -> Token | None:
    return Token.from_dict(json.loads(kept)) if kept else None


def _redis() -> Any:
    try:
        import redis  # noqa: PLC0415 - an extra
    except ModuleNotFoundError:
        raise ConfigurationError(
            "RedisTokenStore needs the library redis: install zoomkit[redis]."
        ) from None
    return redis
