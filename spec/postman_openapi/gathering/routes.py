"""Routes: which server, which path template and which verb each request of a collection has."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from postman_openapi.diagnostics import Diagnostics, Problem, Site
from postman_openapi.gathering.actions import Action, action_of, each_operation
from postman_openapi.gathering.literal_ids import with_literal_ids
from postman_openapi.gathering.naming import Names, parameter_names, slug
from postman_openapi.gathering.paths import Template, template_of
from postman_openapi.gathering.servers import known_servers, place_of
from postman_openapi.gathering.sources import Source
from postman_openapi.gathering.variables import Scope, scope_at
from postman_openapi.gathering.whole_urls import WholeUrls
from postman_openapi.reading.collection import Request, Url


class Route(NamedTuple):
    """A request and where it leads.

    Attributes:
        request: The request.
        source: The collection that it is of.
        scope: The variables that hold for it.
        site: Where to report about it.
        server: Its server's address; empty if it names none.
        segments: What its path has between the slashes, as written.
        template: Its path, with parameters.
        known_servers: The servers that variables of the collection name.
        action: What the request asks for beyond its address and its verb, if anything.
        address: What stands for an address that nobody knows: a variable's or the request's name.
    """

    request: Request
    source: Source
    scope: Scope
    site: Site
    known_servers: tuple[str, ...]
    server: str
    segments: tuple[str, ...]
    template: Template
    action: Action | None = None
    address: str = ""

    @property
    def key(self) -> tuple[str, ...]:
        """What makes two requests the same operation."""
        method, shape = self.request.message.method, self.template.shape
        if not self.is_told_apart:
            return method, shape
        server = self.server if self.address else ""
        return method, shape, server, self.address, self.action.key if self.action else ""

    @property
    def is_told_apart(self) -> bool:
        """Whether the path and the verb do not say all of what is asked for."""
        return self.action is not None or bool(self.address)

    @property
    def title(self) -> str:
        """What the operation is called after: the request, unless its action has a name."""
        return (self.action.name if self.action else "") or self.request.name


def routes_of(sources: Iterable[Source], diagnostics: Diagnostics) -> list[Route]:
    """Find the route of every request, in their order."""
    routes = [route for source in sources for route in _routes_in(source, diagnostics)]
    templates = with_literal_ids(route.template for route in routes)
    nameless = Names()
    names: dict[str, tuple[str, ...]] = {}
    settled: list[Route] = []
    for route, template in zip(routes, templates, strict=True):
        shape = template.shape
        if shape not in names:
            names[shape] = _distinct(template, route.site)
        address = route.address
        if not route.server and not route.segments:
            address = nameless.claim(slug(route.request.name) or "request")
        settled.append(route._replace(template=template.renamed(names[shape]), address=address))
    return settled


def _routes_in(source: Source, diagnostics: Diagnostics) -> Iterator[Route]:
    collection = source.collection
    requests = [each for request in collection.requests for each in each_operation(request)]
    scopes = [scope_at(source.scope, request) for request in requests]
    urls = WholeUrls.of(
        (request.message.url, own) for request, own in zip(requests, scopes, strict=True)
    )
    known = urls.without(known_servers(each.value for each in collection.variables))
    for request, own in zip(requests, scopes, strict=True):
        site = diagnostics.at(source.place(request.where))
        url = request.message.url
        place = urls.split(url, own, place_of(url, own, known, site))
        segments = _with_prefix(place.segments, own, site)
        is_open = not segments and place.server.startswith("{") and urls.is_whole(url, own)
        yield Route(
            request=request,
            source=source,
            scope=own,
            site=site,
            known_servers=known,
            server=place.server,
            segments=segments,
            template=template_of(segments, {each.key for each in url.variables}),
            action=action_of(request.message, own),
            address=place.server.strip("{}") if is_open else "",
        )


def servers_elsewhere(route: Route) -> Iterator[tuple[str, str]]:
    """Yield the server that a route has in each environment alone, behind the environment's name.

    An environment that does not say where the request goes is left out.
    """
    url = route.request.message.url
    unreported = Diagnostics().at("")
    for name, outer in route.source.environments:
        scope = scope_at(outer, route.request)
        server = place_of(url, scope, route.known_servers, unreported).server
        if not any(url.segments):
            # The variable held the whole address, of which only the beginning is the server.
            server = server.removesuffix("/" + "/".join(route.segments))
        if server and server.count("{") <= route.server.count("{"):
            yield name, server


def segments_of(url: Url, scope: Scope, known: tuple[str, ...], site: Site) -> tuple[str, ...]:
    """Return what an address has between the slashes of its path, below its server."""
    return _with_prefix(place_of(url, scope, known, site).segments, scope, site)


def _with_prefix(segments: tuple[str, ...], scope: Scope, site: Site) -> tuple[str, ...]:
    """Put in the values of variables that stand before any fixed text.

    `{{version}}/users` is a prefix that the collection has put into a variable, no parameter.
    """
    segments = _without_leading_empty(segments, site)
    for index, segment in enumerate(segments):
        if "{{" not in segment or scope.resolve(segment).unresolved:
            return (*_flat(segments[:index], scope), *segments[index:])
    return _flat(segments, scope)


def _flat(segments: tuple[str, ...], scope: Scope) -> tuple[str, ...]:
    return tuple(
        part for segment in segments for part in scope.resolve(segment).text.split("/") if part
    )


def _without_leading_empty(segments: tuple[str, ...], site: Site) -> tuple[str, ...]:
    start = next((i for i, segment in enumerate(segments) if segment), len(segments))
    if 0 < start < len(segments):
        site.report(
            Problem.EMPTY_PATH_SEGMENT,
            "the path begins with more than one slash",
            "it begins with one",
        )
        return segments[start:]
    return segments


def _distinct(template: Template, site: Site) -> tuple[str, ...]:
    """Return a path's parameter names, each of them once."""
    names = parameter_names()
    distinct = tuple(names.claim(name) for name in template.names)
    for name, other in zip(template.names, distinct, strict=True):
        if other != name:
            site.report(
                Problem.PARAMETER_RENAMED,
                f"the path has more than one parameter {name!r:.80}",
                f"the later one is {other!r:.80}",
            )
    return distinct
