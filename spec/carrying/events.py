"""Events as requests: what Zoom sends to an endpoint, to be fired at one's own from Postman."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from carrying.bodies import BodyWriter
from carrying.texts import OperationTexts
from carrying.values import Sampler

if TYPE_CHECKING:
    from collections.abc import Iterable

    from carrying.facts import Event
    from carrying.texts import Texts

FOLDER = "Webhooks"
_URL = "{{webhook_url}}"
_TIME = 1773673200000
_HEADERS = {
    "Content-Type": "application/json",
    "x-zm-request-timestamp": str(_TIME // 1000),
    "x-zm-signature": "v0={{signature}}",
}


def webhooks(events: Iterable[Event], texts: Texts) -> dict[str, Any]:
    """Return the folder of all events, one folder for each product."""
    folders: dict[str, list[dict[str, Any]]] = {}
    for event in events:
        folders.setdefault(event.product, []).append(_item(event, texts))
    inner = [{"name": name, "item": items} for name, items in folders.items()]
    return {"name": FOLDER, "item": inner}


def _item(event: Event, texts: Texts) -> dict[str, Any]:
    said = texts.operations.get(event.key, OperationTexts())
    writer = BodyWriter(event.key, texts, _Payload(event.key, texts, event=event.name))
    parts = [said.text]
    for name, scopes in (("Scopes", event.scopes), ("Granular Scopes", event.granular_scopes)):
        if scopes:
            parts.append(f"**{name}:** {' '.join(f'`{each}`' for each in scopes)}")
    return {
        "name": said.name or event.name,
        "request": {
            "auth": {"type": "noauth"},
            "method": "POST",
            "header": [{"key": key, "value": value} for key, value in _HEADERS.items()],
            "body": {
                "mode": "raw",
                "raw": writer.commented(event.payload),
                "options": {"raw": {"language": "json"}},
            },
            "url": {"raw": _URL, "host": [_URL]},
            "description": "<br>\n".join(part for part in parts if part),
        },
        "response": [],
    }


class _Payload(Sampler):
    """Makes the values of an event, which has its name and its time."""

    def __init__(self, operation: str, texts: Texts, event: str) -> None:
        super().__init__(operation, texts)
        self._own = {"body.event": event, "body.event_ts": _TIME}

    def value(self, *arguments: Any, **options: Any) -> Any:
        path = arguments[1]
        return self._own.get(path) or super().value(*arguments, **options)
