"""The page of a fake Zoom: what exists, what was received, and buttons to change things."""

from collections.abc import Iterable
from html import escape
from typing import Any, Final

from zoomkit.testing import lifecycle
from zoomkit.testing.deliveries import Delivery
from zoomkit.testing.fake import FakeZoom
from zoomkit.testing.messages import ReceivedRequest
from zoomkit.testing.records import Record
from zoomkit.testing.seeding import NAMED

_MOST_ROWS: Final = 25
_MOST_REQUESTS: Final = 50
_LIVING: Final = ("meetings", "webinars")
_COLUMNS: Final = ("topic", "name", "email", "display_name", "first_name", "title", "start_time")
_STYLE: Final = """
:root { color-scheme: light dark; --line: #8884; --soft: #8881; --accent: #0b5cff; }
* { box-sizing: border-box; }
body { font: 15px/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 76rem; padding: 1.25rem; }
header { align-items: baseline; border-bottom: 1px solid var(--line); display: flex;
  flex-wrap: wrap; gap: .25rem 1.5rem; margin-bottom: 1.25rem; padding-bottom: .75rem; }
h1 { font-size: 1.4rem; margin: 0; }
h2 { font-size: 1.05rem; margin: 0 0 .5rem; }
main { display: grid; gap: 1.25rem; grid-template-columns: minmax(0, 1fr); }
@media (min-width: 60rem) { main { grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); } }
section { border: 1px solid var(--line); border-radius: .6rem; margin-bottom: 1.25rem;
  padding: 1rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { border-top: 1px solid var(--line); padding: .3rem .6rem .3rem 0; text-align: left;
  vertical-align: top; }
th { border-top: 0; font-weight: 600; }
code, .log { font: 13px/1.5 ui-monospace, monospace; overflow-wrap: anywhere; }
td code { white-space: nowrap; }
.log { list-style: none; margin: 0; padding: 0; }
.log li { border-top: 1px solid var(--line); padding: .2rem 0; }
.bad { color: #c22; } .said { background: #c221; border-radius: .4rem; padding: .5rem .75rem; }
.soft { opacity: .7; }
form { display: flex; flex-wrap: wrap; gap: .4rem; margin: 0 0 .6rem; }
td form { margin: 0; }
input, select, button { background: var(--soft); border: 1px solid var(--line);
  border-radius: .4rem; color: inherit; font: inherit; min-width: 0; padding: .25rem .6rem; }
input { flex: 1 1 8rem; } input.short { flex: 1 1 6rem; width: 6rem; }
button { cursor: pointer; } button:hover, button:focus-visible { border-color: var(--accent); }
"""


def render(fake: FakeZoom, token: str, said: str = "") -> str:
    """Return the page as HTML.

    Args:
        fake: The fake.
        token: What its forms carry.
        said: What went wrong with the last form.
    """
    warning = f'<p class="said" role="alert">{escape(said)}</p>' if said else ""
    tables = "".join(
        _table(name, list(table.values()), token)
        for name, table in fake.world.tables.items()
        if table
    )
    return (
        "<!doctype html><html lang=en><head><meta charset=utf-8>"
        '<meta name=viewport content="width=device-width, initial-scale=1">'
        f"<title>Fake Zoom</title><style>{_STYLE}</style></head><body>"
        f"<header><h1>Fake Zoom</h1><span>{escape(fake.clock.stamp())}</span>"
        f'<span class="soft">{fake.journal.received} requests</span></header>{warning}'
        f"<main><div>{tables}</div><div>{_orders(token)}{_warnings(fake)}{_deliveries(fake)}{_journal(fake)}</div></main>"
        "</body></html>"
    )


def _table(name: str, records: list[Record], token: str) -> str:
    columns = [each for each in _COLUMNS if any(each in record for record in records[:_MOST_ROWS])]
    has_life = name in _LIVING
    first = ("id", "doing", "") if has_life else ("id",)
    head = "".join(f"<th>{escape(each)}</th>" for each in (*first, *columns))
    rows = "".join(_row(record, columns, token) for record in records[:_MOST_ROWS])
    more = len(records) - _MOST_ROWS
    rest = f'<p class="soft">and {more} more</p>' if more > 0 else ""
    title = escape(name.replace("_", " ").capitalize())
    return (
        f'<section><h2>{title} <span class="soft">{len(records)}</span></h2><div class="scroll">'
        f"<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table></div>{rest}</section>"
    )


def _row(record: Record, columns: Iterable[str], token: str) -> str:
    cells = "".join(f"<td>{escape(_short(record.get(each)))}</td>" for each in columns)
    life = ""
    if record.table in _LIVING:
        change = "end" if record.state == lifecycle.STARTED else "start"
        hidden = {record.table.removesuffix("s"): str(record.id)}
        button = _form(change, change.capitalize(), token, hidden=hidden)
        life = f"<td>{escape(record.state)}</td><td>{button}</td>"
    key = f"<code>{escape(str(record.id))}</code>"
    return f"<tr><td>{key}</td>{life}{cells}</tr>"


def _orders(token: str) -> str:
    seeds = "".join(f"<option>{escape(each)}</option>" for each in NAMED)
    fail = (
        '<input name=operation placeholder="webinars.end or *" aria-label=operation required>'
        + _field("status", "400")
        + _field("code", "3001")
        + _field("times", "1")
    )
    return (
        "<section><h2>Change</h2>"
        + _form("fail", "Let fail", token, fail)
        + _form("heal", "Cancel all failures", token)
        + _form("advance", "Move the clock", token, _field("minutes", "15"))
        + _form("seed", "Add", token, f"<select name=seed aria-label=seed>{seeds}</select>")
        + _form("emit", "Tell of", token, _text("event", "meeting.started"))
        + _form("webhooks", "Send webhooks", token, _text("url", "http://…") + _text("secret", ""))
        + _form("reset", "Reset", token)
        + "</section>"
    )


def _text(name: str, example: str) -> str:
    hint = escape(f"{name} {example}".strip())
    return f'<input name={name} placeholder="{hint}" aria-label={name}>'


def _field(name: str, example: str) -> str:
    label = f"{name} {example}"
    return (
        f'<input class=short name={name} inputmode=numeric placeholder="{escape(label)}" '
        f"aria-label={name}>"
    )


def _form(
    order: str, label: str, token: str, inner: str = "", hidden: dict[str, str] | None = None
) -> str:
    values = {"token": token, **(hidden or {})}
    fixed = "".join(
        f'<input type=hidden name="{escape(name)}" value="{escape(value)}">'
        for name, value in values.items()
    )
    return (
        f'<form method=post action="/_fake/{order}">{fixed}{inner}'
        f"<button>{escape(label)}</button></form>"
    )


def _warnings(fake: FakeZoom) -> str:
    if not fake.warnings:
        return ""
    items = "".join(f"<li>{escape(each)}</li>" for each in fake.warnings[-_MOST_REQUESTS:])
    return f'<section><h2>Warnings</h2><ul class="log">{items}</ul></section>'


def _deliveries(fake: FakeZoom) -> str:
    if not fake.deliveries:
        return ""
    items = "".join(
        f"<li{'' if each.is_delivered else ' class=bad'}>{escape(each.event)} -&gt; "
        f"{escape(each.url)} {escape(_last(each))}</li>"
        for each in reversed(fake.deliveries[-_MOST_REQUESTS:])
    )
    return f'<section><h2>Webhooks</h2><ul class="log">{items}</ul></section>'


def _last(delivery: Delivery) -> str:
    last = delivery.attempts[-1] if delivery.attempts else None
    return "" if last is None else str(last.status or last.error)


def _journal(fake: FakeZoom) -> str:
    items = "".join(_line(each) for each in reversed(fake.requests[-_MOST_REQUESTS:]))
    empty = '<li class="soft">Nothing was received yet.</li>'
    return f'<section><h2>Requests</h2><ul class="log">{items or empty}</ul></section>'


def _line(request: ReceivedRequest) -> str:
    is_bad = request.answer is None or request.answer.status >= 400  # noqa: PLR2004
    return f"<li{' class=bad' if is_bad else ''}>{escape(str(request))}</li>"


def _short(value: Any) -> str:
    text = "" if value is None else str(value)
    return text if len(text) <= 60 else f"{text[:59]}…"  # noqa: PLR2004
