"""Where tokens are kept: in memory, in a file, in the system's keyring, in Redis.

Whoever shares a store shares the tokens in it, and their renewal: threads, tasks, processes, hosts.
Each store is loaded when it is first asked for.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from zoomkit.stores.base import TokenStore
    from zoomkit.stores.file import FileTokenStore
    from zoomkit.stores.keyring import KeyringTokenStore
    from zoomkit.stores.memory import MemoryTokenStore
    from zoomkit.stores.redis import RedisTokenStore

__all__ = [
    "FileTokenStore",
    "KeyringTokenStore",
    "MemoryTokenStore",
    "RedisTokenStore",
    "TokenStore",
]

_MODULES = {
    "FileTokenStore": "file",
    "KeyringTokenStore": "keyring",
    "MemoryTokenStore": "memory",
    "RedisTokenStore": "redis",
    "TokenStore": "base",
}

if not TYPE_CHECKING:  # or type checkers would take every name for a known one

    def __getattr__(name: str) -> Any:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return list(__all__)
