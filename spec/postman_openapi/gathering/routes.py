"""Routes: which server, which path template and which verb each request of a collection has."""

from attrs import evolve, frozen

from postman_openapi.diagnostics import Diagnostics, Problem, Site
from postman_openapi.gathering.literal_ids import with_literal_ids
from postman_openapi.gathering.naming import parameter_names
from postman_openapi.gathering.paths import Template, template_of
from postman_openapi.gathering.servers import known_servers, place_of
from postman_openapi.gathering.variables import Scope, scope_at, scope_of
from postman_openapi.reading.collection import Collection, Request, Url


@frozen
class Route:
    """A request and where it leads.

    Attributes:
        request: The request.
        scope: The variables that hold for it.
        site: Where to report about it.
        server: Its server's address; empty if it names none.
        segments: What its path has between the slashes, as written.
        template: Its path, with parameters.
        known_servers: The servers that variables of the collection name.
    """

    request: Request
    scope: Scope
    site: Site
    known_servers: tuple[str, ...]
    server: str
    segments: tuple[str, ...]
    template: Template

    @property
    def key(self) -> tuple[str, str]:
        """What makes two requests the same operation."""
        return self.request.message.method, self.template.shape


def routes_of(collection: Collection, diagnostics: Diagnostics) -> list[Route]:
    """Find the route of every request, in their order."""
    scope = scope_of(collection)
    known = known_servers(each.value for each in collection.variables)
    routes = [
        _route(request, scope_at(scope, request), known, diagnostics.at(request.where))
        for request in collection.requests
    ]
    templates = with_literal_ids(route.template for route in routes)
    names: dict[str, tuple[str, ...]] = {}
    settled: list[Route] = []
    for route, template in zip(routes, templates, strict=True):
        shape = template.shape
        if shape not in names:
            names[shape] = _distinct(template, route.site)
        settled.append(evolve(route, template=template.renamed(names[shape])))
    return settled


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


def _route(request: Request, scope: Scope, known: tuple[str, ...], site: Site) -> Route:
    url = request.message.url
    place = place_of(url, scope, known, site)
    segments = _with_prefix(place.segments, scope, site)
    return Route(
        request=request,
        scope=scope,
        site=site,
        known_servers=known,
        server=place.server,
        segments=segments,
        template=template_of(segments, {each.key for each in url.variables}),
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
