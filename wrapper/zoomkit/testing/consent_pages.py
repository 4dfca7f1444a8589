"""The pages on which a user consents, for browsers: plain forms."""

from collections.abc import Iterable, Mapping
from html import escape
from typing import Final

from zoomkit.testing.messages import Answer

_HEADERS: Final = {
    "cache-control": "no-store",
    "content-type": "text/html; charset=utf-8",
    "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
}
_STYLE: Final = (
    ":root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;margin:3rem auto;"
    "max-width:26rem;padding:0 1rem;overflow-wrap:anywhere}select,input,button{display:block;"
    "font:inherit;box-sizing:border-box;margin:.5rem 0;padding:.4rem .8rem;width:100%}"
)


def authorize_page(query: Mapping[str, str], users: Iterable[str], scopes: Iterable[str]) -> Answer:
    """Return the page that asks a user whether an app may act for them.

    Args:
        query: What the app asks for; the form sends it back.
        users: The addresses of which one is chosen.
        scopes: What the app may do then.
    """
    said = ", ".join(sorted(scopes)) or "everything"
    hidden = "".join(_hidden(name, value) for name, value in query.items())
    return _page(
        "Allow this app?",
        f"<p>{escape(query.get('client_id', ''))} asks for: {escape(said)}.</p>"
        f'<form method=post action="/oauth/authorize">{hidden}{_users(users)}{_BUTTONS}</form>',
    )


def device_page(user_code: str, users: Iterable[str]) -> Answer:
    """Return the page on which a user types in what a device shows."""
    return _page(
        "Connect a device",
        '<form method=post action="/oauth/device"><label>Code<input name=user_code required '
        f'value="{escape(user_code)}"></label>{_users(users)}{_BUTTONS}</form>',
    )


def told(title: str, status: int = 200) -> Answer:
    """Return a page that says no more than its title."""
    return _page(title, "", status)


_BUTTONS: Final = (
    "<button name=decision value=allow>Allow</button><button name=decision value=deny>Deny</button>"
)


def _users(users: Iterable[str]) -> str:
    options = "".join(f"<option>{escape(each)}</option>" for each in users)
    return f"<label>User<select name=user>{options}</select></label>"


def _hidden(name: str, value: str) -> str:
    return f'<input type=hidden name="{escape(name)}" value="{escape(value)}">'


def _page(title: str, inner: str, status: int = 200) -> Answer:
    html = (
        "<!doctype html><html lang=en><head><meta charset=utf-8>"
        '<meta name=viewport content="width=device-width, initial-scale=1">'
        f"<title>{escape(title)}</title><style>{_STYLE}</style></head>"
        f"<body><h1>{escape(title)}</h1>{inner}</body></html>"
    )
    return Answer(status, html, _HEADERS)
