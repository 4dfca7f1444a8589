"""Calls: requests as they are sent, variables put in and paths taken apart.

A request is one call; so is the original request of each of its examples, which may have another
query, another body or other path values. All of them are evidence of what an operation takes.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple
from urllib.parse import unquote

from postman_openapi.diagnostics import Problem
from postman_openapi.gathering.json_variables import with_whole_values
from postman_openapi.gathering.routes import Route, segments_of
from postman_openapi.gathering.variables import VARIABLE, Scope, resolved
from postman_openapi.reading.collection import Body, Example, Field, Message, Url
from postman_openapi.reading.fields import split_query
from postman_openapi.schemas.placeholders import is_name_in_brackets

_NO_URL = Url()


class Call(NamedTuple):
    """A request as it is sent.

    Attributes:
        path: What stands in place of each path parameter.
        query: The query, percent escapes decoded.
        headers: The headers.
        body: The body, if any.
        method: Its verb, where it is not the operation's.
        address: Its address, where that is not the operation's.
    """

    path: tuple[Field, ...] = ()
    query: tuple[Field, ...] = ()
    headers: tuple[Field, ...] = ()
    body: Body | None = None
    method: str = ""
    address: str = ""

    def header(self, name: str) -> str:
        """Return a header's value; an empty text if it is not sent."""
        wanted = name.lower()
        return next(
            (
                each.value
                for each in self.headers
                if each.value and not each.is_disabled and each.key.strip().lower() == wanted
            ),
            "",
        )


class Record(NamedTuple):
    """An example with the call that it answers."""

    example: Example
    call: Call


class Exchange(NamedTuple):
    """A request of the collection: its call and the records of it."""

    route: Route
    call: Call
    records: tuple[Record, ...]

    @property
    def calls(self) -> tuple[Call, ...]:
        """Everything that was sent: the request itself, then what its examples were got with."""
        return (self.call, *(record.call for record in self.records))


def exchange_of(route: Route) -> Exchange:
    """Take a request and its examples apart."""
    call = _call(route.request.message, route)
    # Most examples of a request were got with one call: it is looked at once.
    known: dict[int, Call] = {}
    records = tuple(
        Record(example, _original(example, route, call, known))
        for example in route.request.examples
    )
    return Exchange(route, call, records)


def evidence(fields: Iterable[Field]) -> list[str]:
    """Return the values among fields that say something.

    Empty ones, unresolved variables and names in angle brackets, unless of a type, say nothing.
    """
    return [
        each.value
        for each in fields
        if each.value
        and not ("{{" in each.value and VARIABLE.search(each.value))
        and not is_name_in_brackets(each.value)
    ]


def _original(example: Example, route: Route, call: Call, known: dict[int, Call]) -> Call:
    """Return the call that an example answers; what it leaves open is as in the request."""
    message = example.request
    if message is None:
        return call
    if message.url == _NO_URL:
        message = message._replace(url=route.request.message.url)
    is_other_method = message.method != route.request.message.method
    if is_other_method:
        route.site.report(
            Problem.EXAMPLE_OF_OTHER_METHOD,
            f"the example {example.name!r:.80} was got with {message.method:.20}",
            "it stays an example of this operation and says so",
        )
    if id(example.request) in known:
        return known[id(example.request)]
    if message == route.request.message:
        return call
    original = _call(message, route)
    if is_other_method:
        original = original._replace(method=message.method)
    values = {each.key: each for each in original.path if each.value}
    original = original._replace(path=tuple(values.get(each.key, each) for each in call.path))
    known[id(example.request)] = original
    return original


def _call(message: Message, route: Route) -> Call:
    def text(raw: str) -> str:
        return resolved(raw, route.scope, route.site)

    path = _path(message, route)
    query = (*_query_of_base(message.url, route), *message.url.query)
    return Call(
        path=path or (),
        query=tuple([_decoded(_resolved_field(each, text)) for each in query]),
        headers=tuple(
            [
                each if each.key.strip().lower() == "authorization" else _resolved_field(each, text)
                for each in message.headers
            ]
        ),
        body=None if message.body is None else _resolved_body(message.body, text, route.scope),
        address=text(message.url.raw) if path is None else "",
    )


def _query_of_base(url: Url, route: Route) -> tuple[Field, ...]:
    """Return the query in the value of a variable that holds a whole address."""
    if "{{" not in url.base:
        return ()
    _, mark, query = route.scope.resolve(url.base).text.partition("?")
    if not mark or not any(url.segments):
        return split_query(query)
    route.site.report(
        Problem.ADDRESS_NOT_USABLE,
        f"the query {query!r:.80} of a variable stands before the path",
        "the address stands without it",
    )
    return ()


def _path(message: Message, route: Route) -> tuple[Field, ...] | None:
    """Return what stands in place of each path parameter; None if the path is another one."""
    own, other = route.request.message.url, message.url
    if (own.base, own.segments) == (other.base, other.segments):
        segments = route.segments
    else:
        segments = segments_of(message.url, route.scope, route.known_servers, route.site)
    values = route.template.match(segments)
    if values is None:
        route.site.report(
            Problem.EXAMPLE_OF_OTHER_PATH,
            f"an example was got from {message.url.raw!r:.200}",
            "it stays an example of this operation and says so",
        )
        return None
    known = {each.key: each for each in message.url.variables}
    return tuple(_path_field(name, text, known, route) for name, text in values.items())


def _path_field(name: str, text: str, known: Mapping[str, Field], route: Route) -> Field:
    """Return a path parameter with its value: as written, or as a variable of that name has it."""
    if "{{" in text:
        resolution = route.scope.resolve(text)
        return Field(name, None if resolution.unresolved else unquote(resolution.text))
    text = unquote(text)
    reference = text[1:] if text.startswith(":") else text.strip("${<>}")
    if reference in known:
        return known[reference]._replace(key=name)
    for key, field in known.items():
        # `:id.json` may be known under its whole name, and then its value has the ending too.
        if key.startswith(f"{reference}."):
            value = (field.value or "").removesuffix(key.removeprefix(reference))
            return field._replace(key=name, value=value)
    is_value = not text.startswith((":", "{", "${", "<"))
    return Field(name, text if is_value else None)


def _resolved_field(field: Field, text: Callable[[str], str]) -> Field:
    if "{{" not in field.key and "{{" not in (field.value or ""):
        return field
    return field._replace(
        key=text(field.key), value=None if field.value is None else text(field.value)
    )


def _decoded(field: Field) -> Field:
    if "%" not in field.key and "%" not in (field.value or ""):
        return field
    return field._replace(
        key=unquote(field.key),
        value=None if field.value is None else unquote(field.value),
    )


def _resolved_body(body: Body, text: Callable[[str], str], scope: Scope) -> Body:
    return body._replace(
        text=text(with_whole_values(body.text, scope)),
        variables=text(with_whole_values(body.variables, scope)),
        fields=tuple([_resolved_field(each, text) for each in body.fields]),
    )
