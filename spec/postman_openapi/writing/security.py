"""Security: what each operation needs, and what most of them need together."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from postman_openapi.diagnostics import Diagnostics
from postman_openapi.gathering.calls import Exchange
from postman_openapi.gathering.merging import Operation
from postman_openapi.gathering.sources import Source
from postman_openapi.reading.collection import Auth
from postman_openapi.writing.security_schemes import Scheme, SchemeNames

_NO_AUTH = Auth("noauth")


class Security(NamedTuple):
    """The security of a whole collection.

    Attributes:
        schemes: The schemes by name.
        default: The schemes of which any is enough, for every operation that needs nothing else.
        needs: The same for each operation, by its id.
    """

    schemes: Mapping[str, Scheme]
    default: tuple[str, ...]
    needs: Mapping[str, tuple[str, ...]]

    def schemes_of(self, operation_id: str) -> list[Scheme]:
        """Return the schemes that an operation needs."""
        return [self.schemes[name] for name in self.needs[operation_id]]

    def exception(self, operation_id: str) -> tuple[str, ...] | None:
        """Return what an operation needs; None if that is the default."""
        own = self.needs[operation_id]
        return None if own == self.default else own


def security_of(
    sources: Sequence[Source], operations: Sequence[Operation], diagnostics: Diagnostics
) -> Security:
    """Find the schemes of all operations and what most of them need."""
    names = SchemeNames()
    own = {
        names.needed(each.collection.auth or _NO_AUTH, each, diagnostics.at(each.collection.name))
        for each in sources
    }
    needs = {operation.id: _needs(operation, names) for operation in operations}
    counts = Counter(needs.values())
    is_said = len(own) == 1 and all(each.collection.auth for each in sources)
    default = own.pop() if is_said else max(counts, key=counts.__getitem__, default=())
    return Security(names.schemes, default, needs)


def requirements(names: tuple[str, ...]) -> list[dict[str, list[str]]]:
    """Return schemes of which any is enough as a document has them."""
    return [{name: []} for name in names]


def _needs(operation: Operation, names: SchemeNames) -> tuple[str, ...]:
    needed = [
        name
        for exchange in operation.exchanges
        for name in names.needed(_auth(exchange), exchange.route.source, exchange.route.site)
    ]
    return tuple(dict.fromkeys(needed))


def _auth(exchange: Exchange) -> Auth:
    """Return how a request authenticates: by its own setting, a folder's or the collection's.

    Where nobody has set anything, or none at all, an Authorization header that the request carries
    tells.
    """
    request = exchange.route.request
    settings = [request.auth, *(folder.auth for folder in reversed(request.folders))]
    outer = exchange.route.source.collection.auth
    found = next((auth for auth in [*settings, outer] if auth is not None), None)
    if found is None or found.type == _NO_AUTH.type:
        return _auth_of_header(exchange.call.header("authorization"))
    return found


def _auth_of_header(value: str) -> Auth:
    if not value:
        return _NO_AUTH
    kind = value.partition(" ")[0].lower()
    if kind in ("bearer", "basic", "digest"):
        return Auth(kind)
    # The value is looked at for its prefix only.
    return Auth("apikey", (("key", "Authorization"), ("in", "header"), ("value", value)))
