"""What Zoom tells of an event: the documented body, with what is true here in it."""

from collections.abc import Iterator, Mapping
from copy import deepcopy
from difflib import get_close_matches
from hashlib import sha256
from typing import Any, Final

from zoomkit import events
from zoomkit.errors import InvalidArgumentError
from zoomkit.testing.recordings import admit
from zoomkit.testing.records import Record
from zoomkit.testing.world import World

_LEFT_OUT: Final = object()
_FILES: Final = "recording_files"
_TOKEN: Final = "download_token"  # noqa: S105 - a field's name


def happened(world: World, event: str, record: Record | None, fields: Mapping[str, Any]) -> Any:
    """Return the body that tells what happened to a record: documented fields that it has.

    Nothing is made up: what is not known here is left out.
    """
    example = events.load().examples[event]
    body = example["payload"]
    known = _about(world, record, fields)
    payload = {
        **_common(world, "single" if fields.get("occurrence_id") else "all"),
        **fields,
        "object": {**known, **fields},
    }
    if "old_object" in fields and record is not None:
        named = ("id", "uuid", "host_id")
        same = {name: record.get(name) for name in named}
        payload["old_object"] = {**same, **fields["old_object"]}
    said = {
        "event": event,
        "event_ts": _milliseconds(world),
        "payload": _selected(body, payload),
    }
    if _TOKEN in example and record is not None and record.table == "recordings":
        said[_TOKEN] = admit(world, record.id, _token(event, record))
    return said


def emitted(world: World, event: str, fields: Mapping[str, Any]) -> Any:
    """Return the documented body of an event with fields put in where they belong.

    Args:
        world: Where it happens.
        event: Its name.
        fields: By name, each where the body has it nearest to what the event is about; what is
            nested can be given as it is nested, too.

    Raises:
        UnknownEventError: There is no such event; the nearest is told.
        InvalidArgumentError: The body has no such field, or one of another form.
    """
    name = events.load()[event].name
    body = deepcopy(events.load().examples[name])
    if "event_ts" in body:
        body["event_ts"] = _milliseconds(world)
    payload = body["payload"]
    _put(payload, {key: each for key, each in _common(world).items() if key in payload})
    if "accountId" in payload:
        payload["accountId"] = world.account_id
    for key, value in fields.items():
        found = next((each for each in _places(body) if key in each), None)
        if found is None or key == "event":
            known = {key for each in _places(body) for key in each} - {"event"}
            raise InvalidArgumentError(_unknown(event, key, known))
        found[key] = _fitted(found[key], value, f"{event}: {key}")
    return body


def _common(world: World, operation: str | None = None) -> dict[str, Any]:
    owner = world["users"].find(world.owner_id)
    said = {
        "account_id": world.account_id,
        "operator": owner.get("email") if owner else None,
        "operator_id": owner.id if owner else None,
        "time_stamp": _milliseconds(world),
    }
    return said if operation is None else {**said, "operation": operation, "scope": operation}


def _about(world: World, record: Record | None, fields: Mapping[str, Any]) -> dict[str, Any]:
    if record is None:
        return {}
    known = {"account_id": world.account_id, **record.fields}
    if record.table == "recordings" and _FILES not in fields:
        files = [each.fields for each in world[_FILES].of(record.id)]
        size = sum(each["file_size"] for each in files)
        known |= {_FILES: files, "recording_count": len(files), "total_size": size}
    return known


def _token(event: str, record: Record) -> str:
    """Return a token that follows from what happened, so that telling of it uses up no id."""
    return f"fake-download-{sha256(f'{event}:{record.id}'.encode()).hexdigest()[:24]}"


def _milliseconds(world: World) -> int:
    return int(world.clock.now().timestamp() * 1000)


def _places(body: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield the objects of a body: what it is about, what is around that, what is in it."""
    payload = body["payload"]
    about = payload.get("object")
    if isinstance(about, dict):
        yield about
    yield payload
    yield body
    inner = [about] if isinstance(about, dict) else [payload]
    while inner:
        inner = [each for outer in inner for each in outer.values() if isinstance(each, dict)]
        yield from inner


def _put(body: dict[str, Any], fields: Mapping[str, Any]) -> None:
    body.update({name: value for name, value in fields.items() if value is not None})


def _fitted(example: Any, value: Any, name: str) -> Any:
    """Return a value in the form of an example; what is nested is put into the example."""
    if isinstance(example, dict) and isinstance(value, Mapping):
        for key in value:
            if key not in example:
                raise InvalidArgumentError(_unknown(name, key, set(example)))
        inner = {key: _fitted(example[key], each, f"{name}.{key}") for key, each in value.items()}
        return {**example, **inner}
    if isinstance(example, list) and isinstance(value, list | tuple):
        return [_fitted(deepcopy(example[0]), each, name) for each in value] if example else value
    found = _formed(example, value)
    if found is _LEFT_OUT:
        raise InvalidArgumentError(
            f"{name} is documented as {type(example).__name__}, such as {example!r}, and cannot be "
            f"{value!r}."
        )
    return found


def _selected(example: Any, known: Any) -> Any:
    """Return what is known of what is documented."""
    if isinstance(example, dict) and isinstance(known, Mapping):
        found = {
            name: _selected(each, known[name])
            for name, each in example.items()
            if known.get(name) is not None
        }
        return {name: each for name, each in found.items() if each is not _LEFT_OUT}
    if isinstance(example, list) and isinstance(known, list | tuple):
        found_items = [_selected(example[0], each) for each in known] if example else []
        return [each for each in found_items if each is not _LEFT_OUT]
    return _formed(example, known)


def _formed(example: Any, value: Any) -> Any:
    """Return a value of the type of an example, if it can be; a number may be written as text."""
    if value is None or example is None:
        return value
    if isinstance(example, dict | list) or isinstance(value, Mapping | list | tuple):
        return _LEFT_OUT
    if isinstance(example, str):
        return value if isinstance(value, str) else str(value)
    if isinstance(example, bool):
        return value if isinstance(value, bool) else _LEFT_OUT
    if isinstance(value, str) and value.strip().lstrip("-").isdecimal():
        return int(value)
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    return value if is_number else _LEFT_OUT


def _unknown(where: str, name: str, known: set[str]) -> str:
    near = get_close_matches(name, known, 1)
    hint = f" Did you mean {near[0]!r}?" if near else f" There are: {', '.join(sorted(known))}."
    return f"{where} has no field {name!r}.{hint}"
