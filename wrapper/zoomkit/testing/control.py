"""What can be told to a fake Zoom from outside of its process: by drivers, and by its page.

Drivers send JSON: `POST /_fake/fail` with `{"operation": "webinars.end", "code": 3001}`. A browser
sends JSON to another site only if that allows it, and forms must carry the page's token: no other
page that is open can tell the fake anything.
"""

import secrets
from collections.abc import Callable, Mapping
from difflib import get_close_matches
from typing import Any, Final
from urllib.parse import parse_qs, quote

from attrs import asdict

from zoomkit.errors import InvalidArgumentError, WebhookError
from zoomkit.testing import routing, seeding
from zoomkit.testing.failures import NoAnswer
from zoomkit.testing.fake import FakeZoom
from zoomkit.testing.faults import Fault
from zoomkit.testing.hosts import host_of, wanted_status
from zoomkit.testing.messages import Answer, ReceivedRequest
from zoomkit.testing.outbox import DEFAULT_SECRET
from zoomkit.testing.page import render

PREFIX: Final = "/_fake/"
_NO_CACHE: Final = {"cache-control": "no-store"}
_PAGE_HEADERS: Final = {
    **_NO_CACHE,
    "content-type": "text/html; charset=utf-8",
    "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'",
    "referrer-policy": "same-origin",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
}
Obey = Callable[[FakeZoom, Mapping[str, Any]], object]


class Order:
    """What can be told, and the fields that it has.

    Args:
        function: Does it.
        *fields: The names of all fields.
    """

    def __init__(self, function: Obey, *fields: str) -> None:
        self._function = function
        self._fields = fields

    def obey(self, fake: FakeZoom, fields: Mapping[str, Any]) -> None:
        """Do what is told.

        Raises:
            InvalidArgumentError: A field is none of these; the nearest is told.
        """
        for name in fields:
            if name not in self._fields:
                near = get_close_matches(name, self._fields, 1)
                known = f"There are: {', '.join(self._fields) or 'none'}."
                hint = f"Did you mean {near[0]!r}?" if near else known
                raise InvalidArgumentError(f"There is no field {name!r}. {hint}")
        self._function(fake, fields)


class Control:
    """A fake Zoom with its page and what drivers tell it.

    Args:
        fake: The fake.
        hosts: The names under which it is called; requests to others are refused, so that no page
            of the web gets at it by a name of its own.
    """

    def __init__(self, fake: FakeZoom, hosts: frozenset[str]) -> None:
        self.fake = fake
        self._hosts = hosts
        self._token = secrets.token_urlsafe(16)

    def handle(self, request: ReceivedRequest) -> Answer | NoAnswer:
        """Answer a request: of the page, of a driver, or of Zoom's API."""
        if host_of(request) not in self._hosts:
            return Answer(421, "This host is not served here.\n")
        if request.path == "/" and request.method == "GET":
            said = parse_qs(request.query).get("said", [""])[0]
            return Answer(200, render(self.fake, self._token, said), _PAGE_HEADERS)
        if request.path.startswith(PREFIX):
            return self._ordered(request)
        self.fake.webhooks.home = f"http://{request.headers['host']}"
        fault = None
        try:
            fault = self._prefer(request)
            return self.fake.take(request)
        except InvalidArgumentError as error:  # of what was asked for, or of the seed
            return Answer(400, {"error": str(error)})
        finally:
            if fault is not None:  # the request may have been refused before
                fault.cancel()

    def _ordered(self, request: ReceivedRequest) -> Answer:
        name = request.path.removeprefix(PREFIX)
        if request.method == "GET" and name in _VIEWS:
            return Answer(200, _VIEWS[name](self.fake), _NO_CACHE)
        if request.method != "POST" or name not in _ORDERS:
            known = ", ".join(f"POST {PREFIX}{each}" for each in _ORDERS)
            return Answer(404, {"error": f"There is no such thing. There are: {known}."})
        is_form = not request.is_json
        fields = request.fields()
        if request.is_json and request.content and not isinstance(request.json, dict):
            return Answer(400, {"error": "The body is no JSON object."})
        if is_form and not secrets.compare_digest(str(fields.pop("token", "")), self._token):
            return Answer(403, {"error": "Send JSON, or the token of the page at /."})
        try:
            with self.fake.webhooks.held():
                said = {key: each for key, each in fields.items() if each != ""}
                _ORDERS[name].obey(self.fake, said)
        except (InvalidArgumentError, WebhookError, ValueError, TypeError) as error:
            return _back(str(error)) if is_form else Answer(400, {"error": str(error)})
        return _back("") if is_form else Answer(200, {"done": name})

    def _prefer(self, request: ReceivedRequest) -> Fault | None:
        """Let a request fail that asks for it: `Prefer: code=404`, `x-mock-response-code: 404`."""
        status = wanted_status(request)
        call = None if status is None else routing.load().call(request)
        if status is None or call is None or call.operation.is_success(status):
            return None
        documented = next((each for each in call.operation.errors if each.status == status), None)
        code = documented.code if documented else None
        return self.fake.fail(
            call.operation.id,
            status=status,
            code=code if isinstance(code, int) else None,
            times=1,
            where=lambda received: received is request,
        )


def _back(said: str) -> Answer:
    return Answer(303, None, {"location": f"/?said={quote(said)}" if said else "/", **_NO_CACHE})


def _number(fields: Mapping[str, Any], name: str) -> int | None:
    value = fields.get(name)
    try:
        return None if value is None else int(value)
    except (TypeError, ValueError):
        raise InvalidArgumentError.of(name, value, "a whole number") from None


def _fail(fake: FakeZoom, fields: Mapping[str, Any]) -> None:
    fake.fail(
        str(fields.get("operation", "")),
        status=_number(fields, "status"),
        code=_number(fields, "code"),
        kind=fields.get("kind"),
        times=_number(fields, "times"),
        after=_number(fields, "after") or 0,
    )


def _advance(fake: FakeZoom, fields: Mapping[str, Any]) -> None:
    units = {
        name: float(fields[name]) for name in ("hours", "minutes", "seconds") if name in fields
    }
    fake.advance(**units)


def _seed(fake: FakeZoom, fields: Mapping[str, Any]) -> None:
    seed = fields.get("seed")
    if not isinstance(seed, dict) and seed not in seeding.NAMED:
        known = ", ".join(seeding.NAMED)
        raise InvalidArgumentError(f"seed must hold the data itself, or be one of {known}.")
    fake.load(seed)


def _emit(fake: FakeZoom, fields: Mapping[str, Any]) -> None:
    fake.emit(str(fields.get("event", "")), **fields.get("fields", {}))


def _webhooks(fake: FakeZoom, fields: Mapping[str, Any]) -> None:
    url = str(fields.get("url", ""))
    if not url.startswith(("http://", "https://")):
        raise InvalidArgumentError("url must be where webhooks are received.")
    secret = str(fields.get("secret", DEFAULT_SECRET))
    fake.send_webhooks_to(url, secret, events=fields.get("events", ()))


def _deliveries(fake: FakeZoom) -> list[dict[str, Any]]:
    return [
        {
            "event": each.event,
            "url": each.url,
            "body": each.body,
            "is_delivered": each.is_delivered,
            "attempts": [asdict(attempt) for attempt in each.attempts],
        }
        for each in fake.deliveries
    ]


def _life(change: str, *details: str) -> Order:
    def function(fake: FakeZoom, fields: Mapping[str, Any]) -> None:
        table = "webinars" if "webinar" in fields else "meetings"
        key = str(fields.get("webinar", fields.get("meeting", "")))
        record = fake.world[table].find(key)
        if record is None:
            raise InvalidArgumentError(f"There is no {table.removesuffix('s')} {key!r}.")
        getattr(fake, change)(record, **{name: fields[name] for name in details if name in fields})

    return Order(function, "meeting", "webinar", *details)


def _requests(fake: FakeZoom) -> list[dict[str, Any]]:
    return [
        {
            "method": each.method,
            "path": each.path,
            "query": each.query,
            "json": each.json,
            "operation": each.operation.method_name if each.operation else None,
            "status": each.answer.status if each.answer else None,
        }
        for each in fake.requests
    ]


_ORDERS: Final[Mapping[str, Order]] = {
    "emit": Order(_emit, "event", "fields"),
    "webhooks": Order(_webhooks, "url", "secret", "events"),
    "reset": Order(lambda fake, _: fake.reset()),
    "seed": Order(_seed, "seed"),
    "fail": Order(_fail, "operation", "status", "code", "kind", "times", "after"),
    "heal": Order(lambda fake, fields: fake.heal(fields.get("operation")), "operation"),
    "advance": Order(_advance, "hours", "minutes", "seconds"),
    "start": _life("start"),
    "join": _life("join", "name", "email"),
    "end": _life("end"),
    "publish_recording": _life("publish_recording", "files", "passcode"),
}
_VIEWS: Final[Mapping[str, Callable[[FakeZoom], Any]]] = {
    "state": lambda fake: seeding.dump(fake.world),
    "requests": _requests,
    "deliveries": _deliveries,
    "warnings": lambda fake: fake.warnings,
}
