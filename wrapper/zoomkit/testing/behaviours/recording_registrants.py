"""Who registered to see a recording."""

from typing import Any

from zoomkit.testing.behaviours.questions import check_answers, questions_of
from zoomkit.testing.behaviours.recordings import called_recording
from zoomkit.testing.behaviours.registrants import APPROVED, PENDING, set_status
from zoomkit.testing.records import Record
from zoomkit.testing.registry import Resource, behaviour
from zoomkit.testing.routing import Call
from zoomkit.testing.world import World

RESOURCES = (
    Resource(
        table="recording_registrants",
        noun="registrant",
        parent="recordings",
        create="add_recording_registrant",
        list="list_recording_registrants",
    ),
)
_MANUAL = 1


@behaviour("add_recording_registrant")
def add_registrant(world: World, call: Call) -> dict[str, Any]:
    """Let somebody register to see a recording."""
    recording = called_recording(world, call)
    check_answers(recording, call.fields)
    every = world["recording_registrants"].of(recording.id)
    registrant = next((each for each in every if each["email"] == call.fields["email"]), None)
    if registrant is None:
        is_manual = recording.kept.get("settings", {}).get("approval_type") == _MANUAL
        made_up = {
            "status": PENDING if is_manual else APPROVED,
            "create_time": world.clock.stamp(),
            "join_url": None,
            "participant_pin_code": None,
        }
        fields = {**call.fields, **made_up}
        registrant = world.add("recording_registrants", fields, parent=recording.id)
        world.emit("recording.registration_created", recording, registrant=registrant.fields)
    return {
        "id": recording["id"],
        "registrant_id": registrant.id,
        "share_url": f"https://zoom.us/rec/share/{registrant.id}",
        "topic": recording["topic"],
    }


@behaviour("list_recording_registrants")
def list_registrants(world: World, call: Call) -> list[Record]:
    """List who registered: the approved, if the query does not say."""
    wanted = call.query.get("status") or APPROVED
    every = world["recording_registrants"].of(called_recording(world, call).id)
    return [each for each in every if each["status"] == wanted]


@behaviour("update_recording_registrant_status")
def update_registrant_status(world: World, call: Call) -> None:
    """Approve or deny registrants."""
    recording = called_recording(world, call)
    for named in call.fields.get("registrants") or []:
        found = world["recording_registrants"].find(named.get("id", ""))
        if found is None or found.parent != recording.id:
            world.note(f"recordings.update_registrant_status ignored {named}: no such registrant.")
        else:
            set_status(world, recording, found, call.fields["action"], "recording")


@behaviour("get_recording_registration_questions")
def get_questions(world: World, call: Call) -> dict[str, Any]:
    """Show what people are asked when they register."""
    return questions_of(called_recording(world, call))


@behaviour("update_recording_registration_questions")
def update_questions(world: World, call: Call) -> None:
    """Change what people are asked when they register."""
    recording = called_recording(world, call)
    recording.kept["asked"] = {**questions_of(recording), **call.fields}
