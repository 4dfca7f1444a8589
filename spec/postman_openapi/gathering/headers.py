"""Headers that say nothing about an API: what browsers and HTTP itself add to every message."""

from collections.abc import Iterable
from functools import lru_cache

# What a message needs on its way, or what a browser tells about its page and its user.
_ADDED = frozenset(
    {
        "accept-encoding",
        "connection",
        "content-encoding",
        "content-length",
        "cookie",
        "cookie2",
        "date",
        "dnt",
        "expect",
        "host",
        "keep-alive",
        "origin",
        "postman-token",
        "proxy-authorization",
        "proxy-connection",
        "referer",
        "set-cookie",
        "set-cookie2",
        "te",
        "trailer",
        "transfer-encoding",
        "upgrade",
        "upgrade-insecure-requests",
    }
)
_ADDED_FAMILIES = ("sec-", "proxy-authenticate")
# An API may know these; beside headers that only a browser sends they are the browser's.
_OF_BROWSERS = frozenset({"accept-language", "cache-control", "pragma", "priority"})
_SIGNS_OF_BROWSERS = ("sec-fetch-", "sec-ch-ua")


def names_of_browser(names: Iterable[str]) -> frozenset[str]:
    """Return what else among the names of a request's headers a browser has added."""
    is_browser = any(map(_is_sign_of_browser, names))
    return _OF_BROWSERS if is_browser else frozenset()


@lru_cache(maxsize=256)
def _is_sign_of_browser(name: str) -> bool:
    return name.strip().lower().startswith(_SIGNS_OF_BROWSERS)


@lru_cache(maxsize=256)
def is_added(name: str) -> bool:
    """Tell whether a header of this name was added on the way and is nobody's argument."""
    name = name.strip().lower()
    return name in _ADDED or name.startswith(_ADDED_FAMILIES)
