"""Events: requests of a collection that the API itself sends, apart from those that it answers."""

from collections.abc import Iterable, Iterator, Sequence
from difflib import get_close_matches
from typing import NamedTuple

from postman_openapi.diagnostics import Diagnostic, Diagnostics, Problem
from postman_openapi.errors import ProfileError
from postman_openapi.gathering.calls import Call, Exchange, exchange_of
from postman_openapi.gathering.merging import Operation
from postman_openapi.gathering.naming import Names, slug
from postman_openapi.gathering.payloads import sent_payload
from postman_openapi.gathering.routes import routes_of
from postman_openapi.gathering.sources import Source
from postman_openapi.reading.collection import Collection, Request
from postman_openapi.webhooks import Webhooks

# Where an event is sent to is for its receiver to say.
_OF_ADDRESSES = frozenset(
    {
        Problem.EMPTY_PATH_SEGMENT,
        Problem.PARAMETER_RENAMED,
        Problem.UNRESOLVED_VARIABLE,
        Problem.URL_WITHOUT_SCHEME,
    }
)


class Event(NamedTuple):
    """Something that an API tells.

    Attributes:
        name: What the API calls it.
        folder: The folder that it belongs to: the one below the folder of all events, if any.
        operation: Everything that a collection has on it.
    """

    name: str
    folder: str
    operation: Operation


def without_events(sources: Sequence[Source], webhooks: Webhooks) -> list[Source]:
    """Return collections without their events.

    Raises:
        ProfileError: A folder that should hold events is in none of them.
    """
    _refuse_unknown([each.collection for each in sources], webhooks)
    return [_with_requests(each, webhooks, are_events=False) for each in sources]


def events_of(
    sources: Sequence[Source], webhooks: Webhooks, taken: Iterable[str], diagnostics: Diagnostics
) -> list[Event]:
    """Return the events of collections, in order; requests of one name are one event.

    Args:
        sources: The whole collections.
        webhooks: Which of their requests are events.
        taken: The ids of operations.
        diagnostics: Where to report; `of_payloads` tells what of it matters.
    """
    found = [_with_requests(each, webhooks, are_events=True) for each in sources]
    groups: dict[str, list[Exchange]] = {}
    for route in routes_of(found, diagnostics):
        exchange = exchange_of(route)
        groups.setdefault(_name(exchange, webhooks), []).append(exchange)
    names = Names()
    for each in taken:
        names.claim(each)
    return [_event(name, group, names, webhooks) for name, group in groups.items()]


def of_payloads(diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Return what was reported of events without what is about their address."""
    return tuple(each for each in diagnostics if each.id not in _OF_ADDRESSES)


def _event(name: str, exchanges: list[Exchange], names: Names, webhooks: Webhooks) -> Event:
    route = exchanges[0].route
    folders = [folder.name for folder in route.request.folders]
    start = next(index for index, each in enumerate(folders) if each in webhooks.folders)
    identifier = names.claim(f"on_{slug(name) or 'event'}")
    operation = Operation(
        identifier,
        route.request.message.method,
        route.template,
        tuple(exchanges),
        sources=tuple(filter(None, dict.fromkeys(each.route.source.name for each in exchanges))),
    )
    return Event(name, folders[start : start + 2][-1], operation)


def _name(exchange: Exchange, webhooks: Webhooks) -> str:
    told = (_told(call, webhooks.name) for call in exchange.calls) if webhooks.name else ()
    return next(filter(None, told), "") or exchange.route.request.name or "event"


def _told(call: Call, place: str) -> str:
    """Return what a payload says at a place; nothing if it says nothing there."""
    if call.body is None or not call.body.text:
        return ""
    value = sent_payload(call.body.text, call.header("content-type"), call.body.language).value
    for key in place.split("."):
        value = value.get(key) if isinstance(value, dict) else None
    return value if isinstance(value, str) else ""


def _is_event(request: Request, webhooks: Webhooks) -> bool:
    return any(folder.name in webhooks.folders for folder in request.folders)


def _with_requests(source: Source, webhooks: Webhooks, *, are_events: bool) -> Source:
    """Return a source with its events alone, or without them."""
    whole = source.collection
    requests = tuple(each for each in whole.requests if _is_event(each, webhooks) == are_events)
    return source._replace(collection=whole._replace(requests=requests))


def _refuse_unknown(collections: Sequence[Collection], webhooks: Webhooks) -> None:
    known = dict.fromkeys(name for each in collections for name in _folder_names(each))
    for name in webhooks.folders:
        if name not in known:
            near = get_close_matches(name, known, n=1)
            hint = f" (there is {near[0]!r})" if near else ""
            whose = "the collection has" if len(collections) == 1 else "the collections have"
            raise ProfileError(
                f"webhooks.folders: {whose} no folder {name!r}{hint}; mend the entry or remove it"
            )


def _folder_names(collection: Collection) -> Iterator[str]:
    yield from (folder.name for folder in collection.folders)
    for request in collection.requests:
        yield from (folder.name for folder in request.folders)
