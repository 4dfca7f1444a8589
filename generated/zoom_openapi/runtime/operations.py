"""What a document says of one operation, as the catalogue holds it.

Here, as in all that a first call needs, data is named tuples: a class of attrs takes five times as
long to import.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

_SUCCESSES = range(200, 300)


class DocumentedError(NamedTuple):
    """One failure that an operation documents.

    Attributes:
        status: The HTTP status that it comes with.
        code: The API's own error code, or None where only the status is documented.
        message: What it means.
        kind: Which kind of failure it is, where the document tells kinds apart.
    """

    status: int
    code: int | str | None
    message: str
    kind: str | None = None


class PathParameter(NamedTuple):
    """A parameter in an operation's path.

    Attributes:
        name: Its name as an argument.
        is_integer: Whether its value is a whole number.
        is_list: Whether its value is a list or an object, joined by commas.
    """

    name: str
    is_integer: bool
    is_list: bool = False


class Paging(NamedTuple):
    """How a list comes in pages.

    Attributes:
        kind: "token", "page", "offset", "cursor" or "link".
        parameter: What is sent for the next page, by wire name; dotted where it is nested in the
            body; None for links.
        place: Where it is sent, "query" or "body".
        answer: Where the answer says how to go on: the dotted path of its token, page count, total
            or next link; None where it says nothing, or says it in the `Link` header.
        items: The dotted path of the items; empty where the answer itself is the list.
        size: The parameter for the size of a page, by wire name, or None.
        first: The number of the first page, or the offset of the first item, where it is unusual.
    """

    kind: str
    parameter: str | None = None
    place: str = "query"
    answer: str | None = None
    items: str = ""
    size: str | None = None
    first: int | None = None


class ServerVariable(NamedTuple):
    """A part of a server's URL that its user chooses.

    Attributes:
        default: Its value where none is given.
        enum: What it can be; empty if anything.
        description: What it means.
    """

    default: str
    enum: tuple[str, ...] = ()
    description: str = ""


class Server(NamedTuple):
    """Where an API is.

    Attributes:
        url: Its URL, with variables in braces.
        description: What it is for.
        variables: The variables by name.
    """

    url: str
    description: str = ""
    variables: Mapping[str, ServerVariable] = MappingProxyType({})


class SecurityScheme(NamedTuple):
    """How an API wants to be given credentials.

    Attributes:
        name: Its name in the document.
        type: "http", "apiKey", "oauth2", "openIdConnect" or "mutualTLS".
        scheme: Of the type "http": "bearer", "basic" or another, in lower case.
        place: Of the type "apiKey": "header", "query" or "cookie".
        parameter: Of the type "apiKey": the name of the header, parameter or cookie.
        prefix: Of the type "http": the word before the credentials, as the document writes it.
    """

    name: str
    type: str
    scheme: str = ""
    place: str = ""
    parameter: str = ""
    prefix: str = ""


class Operation(NamedTuple):
    """One operation of an API.

    Attributes:
        id: Its unique name.
        name: The name of its method on the resource.
        resource: The name of the resource that holds it: "webinars", "rooms.locations".
        method: The HTTP method.
        path: The path template, relative to the server's base URL.
        summary: What it does, in a line.
        server: The URL of its own server, maybe with variables; None for the document's.
        security: The alternatives of credentials, each a tuple of names of security schemes of
            which all are needed; empty if it wants none.
        path_parameters: The parameters in the path, in order.
        query_parameters: The query parameters, from the argument's name to the wire name.
        media_types: The content types of its request body, the preferred one first.
        body_is_required: Whether it wants a body.
        accept: The content type of its answer.
        paging: How its list comes in pages, or None.
        scopes: The OAuth scopes of which one is needed.
        protocol: What its requests and answers are worded in, such as "graphql"; empty for HTTP.
        rate_limit_label: The weight class that rate limits count it under.
        is_deprecated: Whether it should not be used any more.
        deprecated_arguments: The arguments that should not be given any more.
        successes: The statuses that mean success; empty if none is documented.
        errors: The documented failures.
        other_errors: Those that are documented for more than one status: a range such as "4XX", or
            "default" for every other; with code, meaning and maybe kind.
        extensions: What else the document says of it, a text or several, by its key there.
    """

    id: str
    name: str
    resource: str
    method: str
    path: str
    summary: str = ""
    server: str | None = None
    security: tuple[tuple[str, ...], ...] = ()
    path_parameters: tuple[PathParameter, ...] = ()
    query_parameters: Mapping[str, str] = MappingProxyType({})
    media_types: tuple[str, ...] = ()
    body_is_required: bool = False
    accept: str = "application/json"
    paging: Paging | None = None
    scopes: tuple[str, ...] = ()
    protocol: str = ""
    rate_limit_label: str | None = None
    is_deprecated: bool = False
    deprecated_arguments: tuple[str, ...] = ()
    successes: tuple[int, ...] = ()
    errors: tuple[DocumentedError, ...] = ()
    other_errors: tuple[tuple[Any, ...], ...] = ()
    extensions: Mapping[str, str | tuple[str, ...]] = MappingProxyType({})

    @property
    def method_name(self) -> str:
        """Its method as people call it, such as "webinars.end"."""
        return f"{self.resource}.{self.name}"

    @property
    def module(self) -> str:
        """Its module inside a client's package `api`: "rooms_locations.list_room_locations"."""
        return f"{self.resource.replace('.', '_')}.{self.id}"

    def is_success(self, status: int) -> bool:
        """Tell whether a status means success: from 200 to 299, and not documented as a failure."""
        if status not in _SUCCESSES:
            return False
        return status in self.successes or all(error.status != status for error in self.errors)

    def documented(self, status: int) -> tuple[DocumentedError, ...]:
        """Return the failures that this status can mean: its own, else its range's, or any's."""
        found = tuple(error for error in self.errors if error.status == status)
        if found or status in self.successes:
            return found
        for said in (f"{status // 100}XX", "default"):
            rows = [row for row in self.other_errors if row[0] == said]
            if rows:
                return tuple(DocumentedError(status, *said) for _, *said in rows)
        return ()

    def failures_like(self, status: int, code: int | str | None) -> tuple[DocumentedError, ...]:
        """Return the documented failures that one with this status and code can be.

        Those of both; where the code only repeats the status, those of the status that have none;
        else those of the code, which may come with another status than documented. Where there is
        no code, those of the status.
        """
        of_status = self.documented(status)
        if code is None:
            return of_status
        found = tuple(each for each in of_status if each.code == code)
        if not found and code == status:
            found = tuple(each for each in of_status if each.code is None)
        return found or tuple(each for each in self.errors if each.code == code)

    def fits(self, segments: list[str]) -> bool:
        """Tell whether a path, cut at its slashes, is one of this operation's."""
        template = self.path.strip("/").split("/")
        return len(template) == len(segments) and all(
            part == segment or "{" in part for part, segment in zip(template, segments, strict=True)
        )

    @classmethod
    def read(cls, operation_id: str, entry: Mapping[str, Any]) -> "Operation":
        """Return the operation that an entry of the catalogue describes."""
        paging = entry.get("paging")
        return cls(
            id=operation_id,
            name=entry.get("name", operation_id),
            resource=entry["resource"],
            method=entry["method"],
            path=entry["path"],
            summary=entry.get("summary", ""),
            server=entry.get("server"),
            security=tuple(tuple(each) for each in entry.get("security", ())),
            path_parameters=tuple(
                PathParameter(*each) for each in entry.get("path_parameters", ())
            ),
            query_parameters=dict(entry.get("query_parameters", ())),
            media_types=tuple(entry.get("media_types", ())),
            body_is_required=entry.get("body_is_required", False),
            accept=entry.get("accept", "application/json"),
            paging=Paging(**paging) if paging else None,
            scopes=tuple(entry.get("scopes", ())),
            protocol=entry.get("protocol", ""),
            rate_limit_label=entry.get("rate_limit_label"),
            is_deprecated=entry.get("is_deprecated", False),
            deprecated_arguments=tuple(entry.get("deprecated_arguments", ())),
            successes=tuple(entry.get("successes", ())),
            errors=tuple(DocumentedError(*each) for each in entry.get("errors", ())),
            other_errors=tuple(tuple(each) for each in entry.get("other_errors", ())),
            extensions=read_extensions(entry),
        )


def read_extensions(entry: Mapping[str, Any]) -> dict[str, str | tuple[str, ...]]:
    """Return what an entry of an operation or an event says beyond OpenAPI."""
    return {
        name: value if isinstance(value, str) else tuple(value)
        for name, value in entry.get("extensions", {}).items()
    }
