"""Headers that say nothing about an API: what browsers and HTTP itself add to every message."""

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


def is_added(name: str) -> bool:
    """Tell whether a header of this name was added on the way and is nobody's argument."""
    name = name.strip().lower()
    return name in _ADDED or name.startswith(_ADDED_FAMILIES)
