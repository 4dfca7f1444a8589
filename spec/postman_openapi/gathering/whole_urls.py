"""Variables that hold a whole address: `{{create_order_url}}`, with nothing behind it.

A variable that some request goes on from, `{{baseUrl}}/users`, is a server. One that no request
goes on from is an address of its own, with a path if it has a value.
"""

import re
from collections.abc import Iterable
from typing import NamedTuple

from postman_openapi.expressions import expression
from postman_openapi.gathering.servers import BARE, Place
from postman_openapi.gathering.variables import VARIABLE, Scope
from postman_openapi.reading.collection import Url

# With what goes on from a query that its value has: `{{search_url}}&size=5`.
_LONE = expression(rf"{VARIABLE.pattern}(?:&.*+)?", re.DOTALL)
_ORIGIN = expression(r"[^/]*+//[^/]*+|[^/]*+")


class WholeUrls(NamedTuple):
    """Tells the variables that hold whole addresses.

    Attributes:
        beginnings: The texts, variables put in, that addresses with a path begin with.
        wholes: Those of which addresses consist.
    """

    beginnings: frozenset[str]
    wholes: frozenset[str]

    @classmethod
    def of(cls, urls: Iterable[tuple[Url, Scope]]) -> "WholeUrls":
        """Look at all addresses of a collection."""
        beginnings: set[str] = set()
        wholes: set[str] = set()
        for url, scope in urls:
            if "{{" in url.base:
                found = beginnings if any(url.segments) else wholes
                found.add(scope.resolve(url.base).text)
        return cls(frozenset(beginnings), frozenset(wholes - beginnings))

    def without(self, servers: Iterable[str]) -> tuple[str, ...]:
        """Return the servers that are no whole addresses."""
        wholes = {each.rstrip("/") for each in self.wholes}
        return tuple(each for each in servers if each not in wholes)

    def is_whole(self, url: Url, scope: Scope) -> bool:
        """Tell whether an address is nothing but such a variable."""
        is_lone = "{{" in url.base and _LONE.fullmatch(url.base) is not None
        return is_lone and not any(url.segments) and scope.resolve(url.base).text in self.wholes

    def split(self, url: Url, scope: Scope, place: Place) -> Place:
        """Return where a whole address leads: to a path of a server."""
        if not self.is_whole(url, scope):
            return place
        origin = _ORIGIN.match(place.server)
        path = place.server[origin.end() :] if origin else ""
        if not path:
            return Place(place.server, ())
        ending = ("",) if scope.resolve(url.base).text.rstrip().endswith("/") else ()
        server = place.server.removesuffix(path)
        return Place("" if server == f"{{{BARE}}}" else server, (*path[1:].split("/"), *ending))
