"""Files that say what exists in a fake Zoom, in YAML or JSON: read, and written.

    users:
      - email: amara@example.com
        first_name: Amara
    webinars:
      - of: amara@example.com
        id: 84512345678
        topic: Launch
        doing: waiting
    webinar_registrants:
      - of: 84512345678
        email: bao@example.com
        first_name: Bao

Each list is a table of the fake's world; each entry has the fields that the API shows of a thing.
`of` names what it belongs to, by its id or another name of its own; `doing` says what it is doing;
`kept` is what the fake knows of it besides. What is not given is made up as Zoom does.
"""

import json
from collections.abc import Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Any, Final, TypeAlias

from zoomkit.errors import InvalidArgumentError
from zoomkit.testing import lifecycle
from zoomkit.testing.behaviours import registrants
from zoomkit.testing.behaviours.registrants import register
from zoomkit.testing.behaviours.scheduling import schedule
from zoomkit.testing.behaviours.users import add_user
from zoomkit.testing.records import Record
from zoomkit.testing.registry import registry
from zoomkit.testing.world import World
from zoomkit.testing.writing import plain, written

Seed: TypeAlias = str | Path | Mapping[str, Any]
"""A file, the name of one that comes along ("empty", "demo", "big"), or the data itself."""

NAMED: Final = ("empty", "demo", "big")
_FOLDER: Final = Path(__file__).parent / "seeds"
_REGISTRANTS: Final = frozenset(each.table for each in registrants.RESOURCES)
_HELD = ("meetings", "webinars")
_OF, _DOING, _KEPT = "of", "doing", "kept"


def load(world: World, seed: Seed) -> None:
    """Make exist what a seed says, beside what exists.

    Raises:
        InvalidArgumentError: It cannot be read, or says what cannot be; it is told where.
    """
    if seed == "big":
        seed = big()
    data, name = (seed, "the seed") if isinstance(seed, Mapping) else _read(seed)
    if not isinstance(data, Mapping):
        raise InvalidArgumentError(f"{name} holds no lists of things, such as `users:`.")
    for table, entries in data.items():
        if table not in world.tables:
            near = get_close_matches(str(table), world.tables, 1)
            hint = f" Did you mean {near[0]!r}?" if near else ""
            raise InvalidArgumentError(f"{name}: there are no {table!r} in a fake Zoom.{hint}")
        if not isinstance(entries, list):
            raise InvalidArgumentError(f"{name}: {table} is no list.")
    listeners, world.listeners = world.listeners, []  # nothing of it happens now
    try:
        for table in sorted(data, key=lambda name: _depth(world, name)):
            for number, entry in enumerate(data[table]):
                _add(world, table, entry, f"{name}: {table}[{number}]")
    finally:
        world.listeners = listeners


def dump(world: World) -> dict[str, list[dict[str, Any]]]:
    """Return what exists as a seed."""
    return {
        name: [_entry(record) for record in table.values()]
        for name, table in world.tables.items()
        if len(table)
    }


def save(world: World, path: str | Path) -> None:
    """Write what exists into a seed file, YAML or JSON by its name.

    Raises:
        InvalidArgumentError: It cannot be written there.
    """
    path = Path(path)
    data = dump(world)
    if path.suffix.lower() == ".json":
        text = json.dumps(data, indent=1, ensure_ascii=False) + "\n"
    else:
        text = _yaml().safe_dump(data, sort_keys=False, allow_unicode=True)
    part = path.with_name(f".{path.name}.part")
    try:
        part.write_text(text, encoding="utf-8")
        part.replace(path)
    except OSError as error:
        raise InvalidArgumentError(f"The state cannot be written to {path}: {error}.") from error


def big() -> dict[str, Any]:
    """Return a seed of 2,000 users and 20,000 meetings, for paging."""
    users = [
        {"email": f"user{number:04}@example.com", "first_name": "User", "last_name": f"{number:04}"}
        for number in range(2000)
    ]
    meetings = [
        {
            "of": users[number % 2000]["email"],
            "id": 81_000_000_000 + number,
            "topic": f"Meeting {number:05}",
        }
        for number in range(20_000)
    ]
    return {"users": users, "meetings": meetings}


def _read(seed: str | Path) -> tuple[Any, str]:
    path = Path(seed)
    if str(seed) in NAMED and not path.exists():
        path = _FOLDER / f"{seed}.json"
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        known = ", ".join(NAMED)
        raise InvalidArgumentError(
            f"The seed {str(seed)!r} cannot be read: {error}. Name a file, or one of {known}."
        ) from error
    try:
        if path.suffix.lower() == ".json":
            return json.loads(text), path.name
        return _yaml().safe_load(text) or {}, path.name
    except ValueError as error:
        raise InvalidArgumentError(f"{path.name} is no JSON: {error}.") from error
    except _yaml().YAMLError as error:
        said = " ".join(str(error).split())
        raise InvalidArgumentError(f"{path.name} is no YAML: {said}.") from error


def _yaml() -> Any:
    try:
        import yaml  # noqa: PLC0415 - an extra
    except ModuleNotFoundError as error:
        raise InvalidArgumentError(
            'Seeds in YAML need PyYAML: pip install "zoomkit[testing]".'
        ) from error
    return yaml


def _add(world: World, table: str, entry: Any, place: str) -> None:
    if not isinstance(entry, Mapping):
        raise InvalidArgumentError(f"{place} is no set of fields.")
    fields = {str(name): plain(value) for name, value in entry.items()}
    of, doing, kept = fields.pop(_OF, None), fields.pop(_DOING, None), fields.pop(_KEPT, None)
    parent = _parent(world, table, of, place)
    record = _made(world, table, fields, parent, place)
    if parent is None and of is not None:  # of a thing that outlives what it belongs to
        world[table].remove(record.id)
        record.parent = of
        world[table].add(record)
    if table in _HELD:
        doing = doing or fields.get("status")
        lifecycle.put(record, _status(doing, place) if doing else record.state)
    elif doing is not None:
        record.state = str(doing)
    if isinstance(kept, dict):
        record.kept.update(kept)
    for each in (record, *record.kept.get("records", ())):  # or a thing to come replaces it
        world.ids.taken |= {each.id, str(each.get("uuid", each.id))}


def _status(said: Any, place: str) -> str:
    try:
        return lifecycle.known_status(str(said))
    except InvalidArgumentError as error:
        raise InvalidArgumentError(f"{place}: {error}") from None


def _made(
    world: World, table: str, fields: dict[str, Any], parent: Record | None, place: str
) -> Record:
    resource = world.resources[table]
    known = [name for name in (resource.key, *resource.aliases) if fields.get(name) is not None]
    found = next((each for name in known if (each := world[table].noted(fields[name]))), None)
    if found is not None:  # such as the owner of the account, who is always there
        found.update({name: each for name, each in fields.items() if name != resource.key})
        return found
    if table == "users":
        if not fields.get("email"):
            raise InvalidArgumentError(f"{place} has no email, by which users are known.")
        return add_user(world, **fields)
    if table in _HELD and parent is not None:
        return schedule(world, table, parent, fields)
    if table in _REGISTRANTS and parent is not None and resource.key not in fields:
        return register(world, parent, fields)
    # What was written down has what it had: not all that is created gets the defaults.
    is_new = resource.create and fields.get(resource.key) is None
    if is_new or resource.create in registry().usual:
        fields = world.completed(table, fields)
    return world.add(table, fields, parent=parent.id if parent else None)


def _parent(world: World, table: str, of: Any, place: str) -> Record | None:
    above = world.resources[table].parent
    if above is None:
        return None
    if of is None and above == "users":
        of = world.owner_id
    found = None if of is None else world[above].find(of)
    if found is None:
        raise InvalidArgumentError(
            f"{place}: `of` is {of!r}, and there is no such thing among the {above}."
        )
    return found


def _depth(world: World, table: str) -> int:
    """Return how many tables stand above one: what belongs to something comes after it."""
    above = world.resources[table].parent
    return 0 if above is None else 1 + _depth(world, above)


def _entry(record: Record) -> dict[str, Any]:
    marks = {_OF: record.parent, _DOING: record.state, _KEPT: record.kept}
    said = {name: value for name, value in marks.items() if value}
    entry: dict[str, Any] = written({**record.fields, **said})
    return entry
