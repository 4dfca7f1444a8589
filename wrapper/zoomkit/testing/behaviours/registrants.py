"""Registrants of meetings, of webinars and of recordings: the same for all three."""

from collections.abc import Mapping
from typing import Any

from zoomkit.testing import lifecycle
from zoomkit.testing.behaviours.owners import OWNERS, for_owners, owned
from zoomkit.testing.behaviours.questions import check_answers
from zoomkit.testing.behaviours.scheduling import is_over, is_registered_for
from zoomkit.testing.findings import REQUIRED
from zoomkit.testing.occurrences import occurrence
from zoomkit.testing.records import Record
from zoomkit.testing.refusals import Refusal
from zoomkit.testing.registry import Resource
from zoomkit.testing.routing import Call
from zoomkit.testing.world import World

MOST_AT_ONCE = 30
"""How many can register in one request. Source: Zoom's documentation of batch registration."""
APPROVED, PENDING, DENIED = "approved", "pending", "denied"
RESOURCES = tuple(
    Resource(
        table=f"{owner}_registrants",
        noun="registrant",
        parent=f"{owner}s",
        create=f"add_{owner}_registrant",
        get=f"get_{owner}_registrant",
        list=f"list_{owner}_registrants",
        delete=f"remove_{owner}_registrant",
    )
    for owner in OWNERS
)
_MANUAL = 1
_SINGLE = {"meetings": 2, "webinars": 5}
_STATES = {"approve": APPROVED, "deny": DENIED, "cancel": None}
_EVENTS = {"approve": "approved", "deny": "denied", "cancel": "cancelled"}


def register(
    world: World, record: Record, person: Mapping[str, Any], *, auto_approve: bool | None = None
) -> Record:
    """Register somebody; who is registered already stays so, with the same id.

    Args:
        world: Where.
        record: A meeting or a webinar.
        person: Who: `email`, `first_name`, further fields.
        auto_approve: Whether they are approved even where the host has to approve.
    """
    noun = lifecycle.noun_of(record)
    table = f"{noun}_registrants"
    for each in world[table].of(record.id):
        if str(each["email"]).casefold() == str(person["email"]).casefold():
            return each
    is_manual = (record.get("settings") or {}).get("approval_type") == _MANUAL
    registrant = world.add(
        table,
        {
            **{name: value for name, value in person.items() if name != "auto_approve"},
            "status": PENDING if is_manual and not auto_approve else APPROVED,
            "create_time": world.clock.stamp(),
            "join_url": f"{record['join_url']}?tk={world.ids.hexadecimal()}",
            "participant_pin_code": int(world.ids.digits(6)),
        },
        parent=record.id,
    )
    world.emit(f"{noun}.registration_created", record, registrant=registrant.fields)
    return registrant


@for_owners("add_{}_registrant")
def add_registrant(owner: str, world: World, call: Call) -> dict[str, Any]:
    """Register one person, for the occurrences that the query names."""
    record = owned(world, owner, call)
    _admit(world, record, [call.fields])
    ids = [each for each in str(call.query.get("occurrence_ids") or "").split(",") if each]
    chosen = [occurrence(record, each) for each in ids]
    before = len(world[f"{owner}_registrants"])
    registrant = register(world, record, call.fields, auto_approve=call.fields.get("auto_approve"))
    is_new = len(world[f"{owner}_registrants"]) > before
    _add_occurrences(registrant, ids, is_new=is_new)
    return {
        "id": record.id,
        "registrant_id": registrant.id,
        "topic": record["topic"],
        "start_time": record.get("start_time"),
        "join_url": registrant["join_url"],
        "occurrences": chosen or record.get("occurrences"),
        "participant_pin_code": registrant["participant_pin_code"],
    }


@for_owners("batch_add_{}_registrants")
def batch_add_registrants(owner: str, world: World, call: Call) -> list[dict[str, Any]]:
    """Register up to thirty people, all of them or none."""
    record = owned(world, owner, call)
    people = call.fields.get("registrants") or []
    if record.get("type") != _SINGLE[record.table]:
        raise Refusal(kind="unsupported", saying="batch registration")
    if not 0 < len(people) <= MOST_AT_ONCE:
        message = f"Invalid field. It must have 1 to {MOST_AT_ONCE} items."
        raise Refusal.invalid(("registrants", message))
    missing = [
        (f"registrants[{place}].{name}", REQUIRED)
        for place, person in enumerate(people)
        for name in ("email", "first_name")
        if not person.get(name)
    ]
    if missing:
        raise Refusal.invalid(*missing)
    _admit(world, record, people, are_asked=False)
    auto_approve = call.fields.get("auto_approve")
    found = [register(world, record, each, auto_approve=auto_approve) for each in people]
    return [{**each.fields, "registrant_id": each.id} for each in found]


@for_owners("list_{}_registrants")
def list_registrants(owner: str, world: World, call: Call) -> list[Record]:
    """List who is registered: the approved, if the query does not say."""
    record = owned(world, owner, call)
    wanted = call.query.get("status") or APPROVED
    occurrence_id = call.query.get("occurrence_id")
    if occurrence_id:
        occurrence(record, occurrence_id)
    source = call.query.get("tracking_source_id")
    return [
        each
        for each in world[f"{owner}_registrants"].of(record.id)
        if each["status"] == wanted
        and source in (None, each.get("source_id"))
        and (not occurrence_id or is_for(each, occurrence_id))
    ]


@for_owners("remove_{}_registrant")
def remove_registrant(owner: str, world: World, call: Call) -> None:
    """Cancel a registration, or that for one occurrence."""
    record = owned(world, owner, call)
    registrant = world.called(f"{owner}_registrants", call)
    _cancel(world, record, registrant, call.query.get("occurrence_id"))


@for_owners("update_{}_registrant_status")
def update_registrant_status(owner: str, world: World, call: Call) -> None:
    """Approve, deny or cancel registrations; what is so already stays so, and a notice says it."""
    record = owned(world, owner, call)
    action = call.fields["action"]
    registrants = world[f"{owner}_registrants"].of(record.id)
    for named in call.fields.get("registrants") or []:
        found = next((each for each in registrants if _is(each, named)), None)
        if found is None:
            world.note(f"{owner}s.update_registrant_status ignored {named}: no such registrant.")
        elif action == "cancel":
            _cancel(world, record, found, call.query.get("occurrence_id"))
        else:
            if action == "approve" and found["status"] != APPROVED:
                _check_room(world, record, 1)
            set_status(world, record, found, action, owner)


def set_status(world: World, record: Record, registrant: Record, action: str, noun: str) -> None:
    """Approve or deny a registrant."""
    if registrant["status"] == _STATES[action]:
        world.note(f"{registrant['email']} is {_STATES[action]} already; nothing changes.")
        return
    registrant["status"] = _STATES[action]
    world.emit(f"{noun}.registration_{_EVENTS[action]}", record, registrant=registrant.fields)


def is_for(registrant: Record, occurrence_id: str) -> bool:
    """Tell whether somebody registered for an occurrence: for it, or for all."""
    ids = registrant.kept.get("occurrences")
    return not ids or occurrence_id in ids


def _add_occurrences(registrant: Record, ids: list[str], *, is_new: bool) -> None:
    """Register somebody for occurrences, beside those before; none stands for all."""
    before = registrant.kept.get("occurrences", [])
    if is_new:
        registrant.kept["occurrences"] = ids
    elif ids and before:
        registrant.kept["occurrences"] = [*before, *(each for each in ids if each not in before)]
    else:
        registrant.kept["occurrences"] = []


def _admit(
    world: World, record: Record, people: list[dict[str, Any]], *, are_asked: bool = True
) -> None:
    """Refuse people who cannot register."""
    if not is_registered_for(record):
        raise Refusal(kind="feature_disabled", saying="registration")
    if is_over(record) or (record.get("settings") or {}).get("close_registration"):
        raise Refusal(3038)
    registered = {
        str(each["email"]).casefold()
        for each in world[f"{lifecycle.noun_of(record)}_registrants"].of(record.id)
    }
    new = {str(each["email"]).casefold() for each in people} - registered
    if record.table == "webinars":
        _check_roles(world, record, new)
    _check_room(world, record, len(new))
    for each in people if are_asked else ():
        check_answers(record, each)


def _check_roles(world: World, webinar: Record, emails: set[str]) -> None:
    if str(webinar.get("host_email")).casefold() in emails:
        raise Refusal(3027)
    panelists = {str(each["email"]).casefold() for each in world["panelists"].of(webinar.id)}
    if emails & panelists:
        raise Refusal(kind="already_exists", saying="panelist")


def _check_room(world: World, record: Record, more: int) -> None:
    """Refuse more registrants than there is room for."""
    capacity = record.kept.get("capacity") or (record.get("settings") or {}).get(
        "registrants_restrict_number"
    )
    people = world[f"{lifecycle.noun_of(record)}_registrants"].of(record.id)
    taken = sum(each["status"] == APPROVED for each in people)
    if capacity and more and taken + more > capacity:
        raise Refusal(kind="limit_reached", saying="attendee")


def _cancel(world: World, record: Record, registrant: Record, occurrence_id: str | None) -> None:
    if occurrence_id:
        occurrence(record, occurrence_id)
        every = [each["occurrence_id"] for each in record.get("occurrences") or ()]
        ids = registrant.kept.get("occurrences") or every
        registrant.kept["occurrences"] = left = [each for each in ids if each != occurrence_id]
        if left:
            return
    world.remove(registrant)
    noun = lifecycle.noun_of(record)
    world.emit(f"{noun}.registration_cancelled", record, registrant=registrant.fields)


def _is(registrant: Record, named: Mapping[str, Any]) -> bool:
    if named.get("id"):
        return bool(registrant.id == named["id"])
    return str(registrant["email"]).casefold() == str(named.get("email")).casefold()
