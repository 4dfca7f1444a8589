"""What a fake Zoom can do, found in the modules of `behaviours`.

Each module there is one area. It says in `RESOURCES` what it keeps, and has a function for each
operation that does more than create, get, list, update or delete one of these.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from attrs import field, frozen

from zoomkit.testing.messages import Answer
from zoomkit.testing.records import Key, Record

if TYPE_CHECKING:
    from zoomkit.testing.ids import Ids
    from zoomkit.testing.routing import Call
    from zoomkit.testing.world import World

Fields: TypeAlias = Mapping[str, Any]


@frozen
class Listing:
    """A list to be shown, with what stands beside it.

    Attributes:
        items: The records, or their fields; all of them: pages are cut from it later.
        beside: Further fields of the answer.
    """

    items: Sequence[Record | Fields]
    beside: Fields = field(factory=dict)


Shown: TypeAlias = "Record | Fields | Sequence[Record | Fields] | Listing | Answer | None"
Behaviour: TypeAlias = "Callable[[World, Call], Shown]"
_Function = TypeVar("_Function", bound=Callable[..., Any])
_FUNCTIONS: dict[str, Behaviour] = {}


@frozen(kw_only=True)
class Resource:
    """A sort of things that a fake Zoom keeps, and the operations that do the usual with them.

    All of them are named, also those that have a function of their own, which goes before the
    usual: what the bodies of `create` and `update` can set is known from here.

    Attributes:
        table: What the table is called: "meetings".
        noun: What one of them is called, as the kinds of failures have it: "meeting". The argument
            of its id is "meeting_id" unless `argument` says otherwise.
        parent: The table of what each belongs to, or None. Deleting that deletes these.
        argument: The argument of its id in paths.
        parent_argument: The argument of the parent's id in paths.
        key: The field that shows its id.
        aliases: Further fields by whose values it is found.
        new_key: Makes the id of a new one.
        most: How many are kept, where nobody deletes any: the oldest go. None for all.
        create: The operation that makes one.
        get: The operation that shows one.
        list: The operation that shows all of a parent, or all.
        update: The operation that changes what is given of one.
        delete: The operation that deletes one.
    """

    table: str
    noun: str
    parent: str | None = None
    argument: str = ""
    parent_argument: str = ""
    key: str = "id"
    aliases: tuple[str, ...] = ()
    new_key: "Callable[[Ids], Key]" = lambda ids: ids.text()
    most: int | None = None
    create: str = ""
    get: str = ""
    list: str = ""
    update: str = ""
    delete: str = ""

    @property
    def id_argument(self) -> str:
        """The argument of its id in paths."""
        return self.argument or f"{self.noun}_id"


def behaviour(*operation_ids: str) -> Callable[[_Function], _Function]:
    """Let a function answer operations: `@behaviour("update_webinar_status")`.

    It takes the world and the call, changes records, and returns what is to be shown: a record, a
    list of records, `Listing`, fields, or None for the documented empty success. What it refuses,
    it raises as a `Refusal`. It builds no answers: what is shown of a record, the specification
    says.
    """

    def register(function: _Function) -> _Function:
        for operation_id in operation_ids:
            if operation_id in _FUNCTIONS:
                raise ValueError(f"Two functions answer {operation_id}.")
            _FUNCTIONS[operation_id] = function
        return function

    return register


@frozen
class Registry:
    """What all areas together can do.

    Attributes:
        resources: What is kept, by table.
        functions: What answers an operation, by its id.
        usual: The operations that do no more than what is usual with a resource.
    """

    resources: Mapping[str, Resource]
    functions: Mapping[str, Behaviour]
    usual: frozenset[str]


@cache
def registry() -> Registry:
    """Return what all modules of `behaviours` can do."""
    from zoomkit.testing import behaviours, crud  # noqa: PLC0415 - they need this module

    found: list[Resource] = []
    for module in iter_modules(behaviours.__path__):
        area = import_module(f"{behaviours.__name__}.{module.name}")
        found.extend(getattr(area, "RESOURCES", ()))
    resources = _by_table(found)
    usual = {
        operation_id: function
        for resource in resources.values()
        for operation_id, function in crud.functions(resource)
    }
    return Registry(resources, {**usual, **_FUNCTIONS}, frozenset(usual) - set(_FUNCTIONS))


def _by_table(found: Iterable[Resource]) -> dict[str, Resource]:
    resources: dict[str, Resource] = {}
    for each in found:
        if each.table in resources:
            raise ValueError(f"Two resources are kept in {each.table}.")
        resources[each.table] = each
    return resources
