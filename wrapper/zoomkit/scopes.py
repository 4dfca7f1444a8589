"""OAuth scopes: which ones a program needs, has, and lacks.

    scopes.needed(zoom.webinars.end, zoom.meetings.create, "users.list", audience="admin")

Each operation has alternatives, of which one is enough. They come in two styles: apps made since
March 2024 have granular scopes only ("webinar:update:status"), older ones classic scopes
("webinar:write") until they migrate. Of most there are several reaches: the plain scope is for the
user who granted it, ":admin" for all users of the account, ":master" for its sub accounts. Sources:
Zoom's API reference and its pages on scopes.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from types import MappingProxyType
from typing import Any, Literal, TypeAlias

from zoom_openapi.runtime.dialect import Dialect
from zoomkit import catalogue
from zoomkit.catalogue import Operation
from zoomkit.errors import InvalidArgumentError, UnknownScopesError
from zoomkit.hitting_sets import smallest_hitting_set
from zoomkit.sub_accounts import SubAccountDialect, master_path, named_account
from zoomkit.tokens import Token

__all__ = ["Audience", "Called", "Style", "granted", "missing", "needed"]

Style: TypeAlias = Literal["granular", "classic"]
Audience: TypeAlias = Literal["user", "admin", "master"]
Called: TypeAlias = Callable[..., Any] | str | Operation
"""A method such as `zoom.webinars.end`, a name ("webinars.end"), or an operation's id."""

_GRANULAR = "x-granular-scopes"
_MASTER = "x-master-scopes"
_REACHES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    # Where there is no scope of the reach that is asked for, the next one is taken.
    {
        "user": ("user", "admin", "master"),
        "admin": ("admin", "user", "master"),
        "master": ("master", "admin", "user"),
    }
)
_STYLES = ("granular", "classic")
_CHANGING = frozenset({"write", "update", "delete"})
_GRANULAR_PARTS = 3


def needed(
    *operations: Called, style: Style = "granular", audience: Audience = "user"
) -> tuple[str, ...]:
    """Return the smallest set of scopes that permits some operations, in alphabetical order.

    Among sets of one size, that of the narrower scopes is taken: those that only read, then those
    that permit fewer operations.

    Args:
        *operations: Methods, names or ids of operations.
        style: "granular", or "classic" for apps that have not migrated.
        audience: Whom the app acts for: "user", those who grant it access; "admin", all users of
            the account, as apps with server-to-server OAuth do; "master", sub accounts, by
            `for_account`. Where an operation has no scope of that reach, the nearest one is taken.

    Raises:
        UnknownScopesError: Zoom documents no scopes of that style for some of them.
        InvalidArgumentError: One of them is no operation, or an option is none.
    """
    _check(style, _STYLES, "style")
    _check(audience, tuple(_REACHES), "audience")
    called = {each.id: each for called in operations for each in operations_of(called)}.values()
    alternatives = {each.id: _nearest(each, style, audience) for each in called}
    unknown = [each for each in called if not alternatives[each.id]]
    if unknown:
        raise UnknownScopesError(_unknown(unknown, style, audience))
    return tuple(sorted(smallest_hitting_set(alternatives.values(), _breadth)))


def granted(token: str | Mapping[str, Any] | Token | Iterable[str]) -> frozenset[str]:
    """Return the scopes that a token has.

    Args:
        token: The answer of the token endpoint, the text of its `scope`, a `Token`, or scopes.

    Raises:
        InvalidArgumentError: It says nothing of scopes.
    """
    if isinstance(token, Token):
        return token.scopes
    said: Any = token.get("scope") if isinstance(token, Mapping) else token
    if isinstance(said, str):
        return frozenset(said.replace(",", " ").split())
    if isinstance(said, Iterable):
        found = [*said]
        if all(isinstance(each, str) for each in found):
            return frozenset(found)
    kind = "a token answer without a scope" if isinstance(token, Mapping) else type(token).__name__
    raise InvalidArgumentError(
        f"These are no scopes: {kind}. Pass the answer of the token endpoint, or its scope."
    )


def missing(
    held: str | Mapping[str, Any] | Token | Iterable[str],
    *operations: Called,
    style: Style | None = None,
    audience: Audience | None = None,
) -> tuple[str, ...]:
    """Return the smallest set of scopes that a token lacks for some operations.

    Args:
        held: What the token has, as `granted` takes it.
        *operations: Methods, names or ids of operations.
        style: The style of what is to be added; by default that of what the token has.
        audience: Its reach; by default "admin" if the token has scopes of that reach, else "user".

    Raises:
        UnknownScopesError: Zoom documents no scopes for some of the others.
        InvalidArgumentError: One of them is no operation.
    """
    have = granted(held)
    wanted = audience or ("admin" if any(_reach(each) == "admin" for each in have) else "user")
    lacking = [
        each
        for called in operations
        for each in operations_of(called)
        if have.isdisjoint(alternatives_of(each, is_for_sub_account=wanted == "master"))
    ]
    return needed(*lacking, style=style or style_of(have), audience=wanted)


def lacking(
    dialect: Dialect, held: frozenset[str], operations: Iterable[Called], style: Style | None
) -> tuple[str, ...]:
    """Return the scopes that the token of a client lacks; see `Zoom.check_scopes`."""
    is_for_sub_account = isinstance(dialect, SubAccountDialect)
    return missing(
        held, *operations, style=style, audience="master" if is_for_sub_account else None
    )


def alternatives_of(
    operation: Operation, style: Style | None = None, *, is_for_sub_account: bool = False
) -> tuple[str, ...]:
    """Return the scopes of an operation, of which one is enough; none if none is documented.

    Args:
        operation: The operation.
        style: Of which style; by default of both.
        is_for_sub_account: Whether its twin for sub accounts is called.
    """
    if is_for_sub_account and not named_account(operation.path):
        twins = _listed(operation, _MASTER) if master_path(operation) else ()
        return tuple(each for each in twins if style in (None, _own_style(each)))
    granular = _listed(operation, _GRANULAR) if style != "classic" else ()
    return granular + (operation.scopes if style != "granular" else ())


def style_of(held: Iterable[str]) -> Style:
    """Return the style of most of the scopes that a token has; granular if nothing tells."""
    known = _operations_by_scope()
    styles = Counter(each for scope in held for each in _STYLES if known[each][scope])
    return "classic" if styles["classic"] > styles["granular"] else "granular"


def operations_of(called: Called) -> tuple[Operation, ...]:
    """Return the operations that a method, a name or an id stands for.

    Raises:
        InvalidArgumentError: It stands for none.
    """
    if isinstance(called, Operation):
        return (called,)
    operations = catalogue.load()
    if not isinstance(called, str):
        name, module = getattr(called, "__name__", None), getattr(called, "__module__", None)
        resource = _resources().get(str(module).rpartition(".")[2])
        if name is None or resource is None:
            raise InvalidArgumentError.of(
                "operation", called, 'a method such as zoom.webinars.end, or a name: "webinars.end"'
            )
        called = f"{resource}.{name}"
    return tuple(operations[each] for each in catalogue.COMPOSED.get(called, (called,)))


@cache
def _resources() -> dict[str, str]:
    """Return the resources by the modules that hold them."""
    entries = catalogue.load().entries.values()
    return {each["resource"].replace(".", "_"): each["resource"] for each in entries}


@cache
def _operations_by_scope() -> dict[str, Counter[str]]:
    """Return how many operations each scope permits, by style."""
    operations = list(catalogue.load().values())
    return {
        "granular": Counter(s for each in operations for s in _listed(each, _GRANULAR)),
        "classic": Counter(s for each in operations for s in each.scopes),
    }


def _listed(operation: Operation, key: str) -> tuple[str, ...]:
    said = operation.extensions.get(key, ())
    return (said,) if isinstance(said, str) else tuple(said)


def _nearest(operation: Operation, style: Style, audience: Audience) -> frozenset[str]:
    """Return the alternatives of the reach that is asked for, or of the nearest one."""
    known = alternatives_of(operation, style, is_for_sub_account=audience == "master")
    of_reach = (frozenset(e for e in known if _reach(e) == r) for r in _REACHES[audience])
    return next(filter(None, of_reach), frozenset())


def _reach(scope: str) -> str:
    parts = scope.split(":")
    return next((each for each in ("master", "admin") if each in parts), "user")


def _own_style(scope: str) -> Style:
    """Return the style of a scope by its form: granular ones name what they are about."""
    parts = [each for each in scope.split(":") if each not in ("admin", "master")]
    return "granular" if len(parts) >= _GRANULAR_PARTS else "classic"


def _breadth(scope: str) -> tuple[int, int]:
    """Return how much a scope permits: whether it changes anything, and how many operations."""
    known = _operations_by_scope()
    permitted = known["granular"][scope] + known["classic"][scope]
    return int(not _CHANGING.isdisjoint(scope.split(":"))), permitted


def _unknown(operations: Iterable[Operation], style: Style, audience: Audience) -> str:
    said = []
    for each in operations:
        others = alternatives_of(each, is_for_sub_account=audience == "master")
        if others:
            reason = f"of the other style: {', '.join(others)}"
        elif audience == "master" and not master_path(each) and not named_account(each.path):
            reason = "it cannot be called for a sub account"
        else:
            reason = "none of any style"
        said.append(f"{each.method_name} ({reason})")
    return f"Zoom documents no {style} scopes for {'; '.join(said)}."


def _check(value: object, known: tuple[str, ...], name: str) -> None:
    if value not in known:
        raise InvalidArgumentError.of(name, value, f"one of {known}")
