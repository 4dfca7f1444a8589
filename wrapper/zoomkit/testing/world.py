"""The state of a fake Zoom."""

from collections.abc import Callable, Mapping
from copy import deepcopy
from typing import Any

from attrs import frozen

from zoomkit.testing import validation
from zoomkit.testing.clock import Clock
from zoomkit.testing.ids import Ids
from zoomkit.testing.keeping import KEPT, Latest
from zoomkit.testing.records import Key, Record, Table, copied
from zoomkit.testing.refusals import Refusal
from zoomkit.testing.registry import Resource, registry
from zoomkit.testing.routing import Call

Listener = Callable[[str, Record | None, Mapping[str, Any]], None]


@frozen
class State:
    """What existed at some time.

    Attributes:
        world: Whose state it is.
        records: All records, in their order, as they were.
        originals: The same records, as they are.
        used: How many ids were made.
        taken: Ids that are not made.
        moved: How far the clock had been moved.
    """

    world: "World"
    records: tuple[Record, ...]
    originals: tuple[Record, ...]
    used: int
    taken: frozenset[Key]
    moved: float


class World:
    """What exists, and who is told when it changes.

    Args:
        clock: Tells the time.
        seed: What ids follow from.
        account_id: The account that all of it belongs to.
        keep: How many notices are kept.

    Attributes:
        tables: What exists, by table: "users", "meetings".
        ids: Makes ids.
        listeners: Who is told of events, such as those who send webhooks: functions that take the
            event's name, the record that it is about, and further fields.
        notices: What was ignored, to be told to the test.
        owner_id: The id of the account's owner, who "me" is for an app of the account.
    """

    def __init__(
        self,
        clock: Clock,
        seed: int = 0,
        account_id: str = "fake-account",
        *,
        keep: int = KEPT,
    ) -> None:
        self.clock = clock
        self.account_id = account_id
        self.ids = Ids(seed)
        self.listeners: list[Listener] = []
        self.notices: list[str] = Latest(keep)
        self.owner_id: Key = ""
        self.resources = registry().resources
        self.tables = {
            name: Table(name, resource.aliases) for name, resource in self.resources.items()
        }

    def __getitem__(self, table: str) -> Table:
        return self.tables[table]

    def completed(self, table: str, fields: Mapping[str, Any]) -> dict[str, Any]:
        """Return the fields of a new record with the documented defaults of those not given."""
        return validation.load().completed(self.resources[table].create, fields)

    def find(self, table: str, key: Key, parent: Key | None = None) -> Record:
        """Return a record by its id, or by another field that it is known by.

        Args:
            table: The table.
            key: The id as the path has it.
            parent: The id of what it must belong to, if that matters.

        Raises:
            Refusal: There is none.
        """
        found = self.tables[table].find(key)
        if found is None or (parent is not None and found.parent != parent):
            raise Refusal.missing(self.resources[table].noun)
        return found

    def called(self, table: str, call: Call) -> Record:
        """Return the record that a call is about: that of the id in its path.

        Raises:
            Refusal: There is none, or the id cannot be one.
        """
        resource = self.resources[table]
        parent = self.above(resource, call)
        return self.find(table, call.path[resource.id_argument], parent.id if parent else None)

    def above(self, resource: Resource, call: Call) -> Record | None:
        """Return the record that a call's record belongs to, where the path names it.

        Raises:
            Refusal: The path names one that does not exist.
        """
        if resource.parent is None:
            return None
        argument = resource.parent_argument or self.resources[resource.parent].id_argument
        if argument not in call.path:
            return None
        return self.find(resource.parent, call.path[argument])

    def add(
        self,
        table: str,
        fields: Mapping[str, Any],
        *,
        parent: Key | None = None,
        key: Key | None = None,
        state: str = "",
    ) -> Record:
        """Make a record exist.

        Args:
            table: The table.
            fields: What the API shows of it.
            parent: The id of what it belongs to.
            key: Its id; by default that among the fields, else a new one.
            state: What it is doing.
        """
        resource = self.resources[table]
        own: Key = key or fields.get(resource.key) or resource.new_key(self.ids)
        shown = {**copied(dict(fields)), resource.key: own}
        added = self.tables[table].add(Record(table, own, shown, parent, state))
        if resource.most is not None and len(self.tables[table]) > resource.most:
            self.remove(next(iter(self.tables[table].values())))
        return added

    def remove(self, record: Record) -> None:
        """Let a record and all that belongs to it be gone."""
        for name, resource in self.resources.items():
            if resource.parent == record.table:
                for each in self.tables[name].of(record.id):
                    self.remove(each)
        self.tables[record.table].remove(record.id)

    def emit(self, event: str, record: Record | None = None, **fields: Any) -> None:
        """Tell those who listen that something happened, such as "webinar.ended"."""
        for each in self.listeners:
            each(event, record, fields)

    def note(self, text: str) -> None:
        """Note something that Zoom would do without a word, and that is probably a mistake."""
        self.notices.append(text)

    def state(self) -> State:
        """Return the state to go back to."""
        every = tuple(each for table in self.tables.values() for each in table.values())
        taken = frozenset(self.ids.taken)
        return State(self, deepcopy(every), every, self.ids.used, taken, self.clock.moved)

    def restore(self, state: State) -> None:
        """Go back to a state, its ids and its time included.

        A test may hold records: they are the ones that exist then, unless the state is another's.
        """
        for name, resource in self.resources.items():
            self.tables[name] = Table(name, resource.aliases)
        for before, original in zip(deepcopy(state.records), state.originals, strict=True):
            record = original if state.world is self else before
            record.fields, record.parent = before.fields, before.parent
            record.state, record.kept = before.state, before.kept
            self.tables[record.table].add(record)
        self.ids.used, self.ids.taken = state.used, set(state.taken)
        self.clock.set_back(state.moved)
        self.notices.clear()
