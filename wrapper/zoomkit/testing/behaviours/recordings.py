"""Recordings in the cloud: their files, the trash, settings."""

from collections.abc import Iterable, Mapping
from typing import Any

from zoomkit.testing.recordings import COMPLETED, TOKEN_LIFE, TRASHED, admit, shown
from zoomkit.testing.records import Record
from zoomkit.testing.refusals import Refusal
from zoomkit.testing.registry import Resource, behaviour
from zoomkit.testing.routing import Call
from zoomkit.testing.world import World

RESOURCES = (
    Resource(table="recordings", noun="recording", parent="users", key="uuid"),
    Resource(table="recording_files", noun="recording", parent="recordings"),
    Resource(table="download_tokens", noun="token", parent="recordings", most=1_000),
)
_SETTINGS: Mapping[str, Any] = {
    "approval_type": 0,
    "authentication_domains": None,
    "authentication_option": None,
    "authentication_name": None,
    "on_demand": False,
    "recording_authentication": False,
    "send_email_to_host": True,
    "share_recording": "publicly",
    "show_social_share_buttons": True,
    "viewer_download": True,
    "auto_delete": False,
    "auto_delete_date": None,
}
_PURGE = "delete"


def recording_of(world: World, key: str, state: str = COMPLETED) -> Record:
    """Return a recording by the UUID of what was recorded, or the last one by its id.

    Args:
        world: Where.
        key: The UUID or the id.
        state: Whether files of it must be there, or in the trash.

    Raises:
        Refusal: There is none.
    """
    found = world["recordings"].find(key)
    every = (
        [found]
        if found
        else [each for each in world["recordings"].values() if str(each["id"]) == key]
    )
    every = [each for each in every if files_of(world, each, state)]
    if not every:
        raise Refusal.missing("recording")
    return every[-1]


def files_of(world: World, recording: Record, state: str) -> list[Record]:
    """Return the files of a recording that are there, or in the trash."""
    return [each for each in world["recording_files"].of(recording.id) if each.state == state]


def called_recording(world: World, call: Call) -> Record:
    """Return the recording that a call is about.

    Raises:
        Refusal: There is none.
    """
    return recording_of(world, call.path["meeting_id"])


@behaviour("get_meeting_recordings")
def get_recordings(world: World, call: Call) -> dict[str, Any]:
    """Show a recording with its files, and a token for these where that is asked for."""
    found = shown(world, called_recording(world, call))
    if "download_access_token" in str(call.query.get("include_fields", "")):
        life = float(call.query.get("ttl") or TOKEN_LIFE)
        found["download_access_token"] = admit(
            world, found["uuid"], world.ids.hexadecimal(40), life
        )
    return found


@behaviour("list_user_recordings")
def list_user_recordings(world: World, call: Call) -> list[dict[str, Any]]:
    """List a host's recordings, or what of them is in the trash."""
    host = world.find("users", call.path["user_id"])
    state = TRASHED if call.query.get("trash") else COMPLETED
    wanted = call.query.get("meeting_id")
    found = world["recordings"].of(host.id)
    if wanted:
        found = [each for each in found if str(wanted) in (str(each["id"]), each.id)]
    return _listed(world, found, call, state)


@behaviour("list_account_recordings")
def list_account_recordings(world: World, call: Call) -> list[dict[str, Any]]:
    """List the recordings of all hosts."""
    return _listed(world, world["recordings"].values(), call, COMPLETED)


def _listed(
    world: World, recordings: Iterable[Record], call: Call, state: str
) -> list[dict[str, Any]]:
    first, last = call.query.get("from") or "", call.query.get("to") or "9"
    return [
        shown(world, each, state)
        for each in recordings
        if first <= each["start_time"][:10] <= last and files_of(world, each, state)
    ]


@behaviour("delete_meeting_recordings")
def delete_recordings(world: World, call: Call) -> None:
    """Put all files of a recording into the trash, or delete them for good."""
    recording = called_recording(world, call)
    _drop(world, recording, files_of(world, recording, COMPLETED), call)


@behaviour("delete_recording_file")
def delete_file(world: World, call: Call) -> None:
    """Put one file into the trash, or delete it for good."""
    recording = called_recording(world, call)
    _drop(world, recording, [_file(world, recording, call, COMPLETED)], call)


@behaviour("recover_meeting_recordings")
def recover_recordings(world: World, call: Call) -> None:
    """Take all files of a recording out of the trash."""
    recording = recording_of(world, call.path["meeting_uuid"], TRASHED)
    _restore(world, recording, files_of(world, recording, TRASHED), call)


@behaviour("recover_recording_file")
def recover_file(world: World, call: Call) -> None:
    """Take one file out of the trash."""
    recording = recording_of(world, call.path["meeting_id"], TRASHED)
    _restore(world, recording, [_file(world, recording, call, TRASHED)], call)


def _file(world: World, recording: Record, call: Call, state: str) -> Record:
    file = world.find("recording_files", call.path["recording_id"], recording.id)
    if file.state != state:
        raise Refusal.missing("recording")
    return file


def _drop(world: World, recording: Record, files: list[Record], call: Call) -> None:
    is_final = call.query.get("action") == _PURGE
    for each in files:
        if is_final:
            world.remove(each)
        else:
            each.state, each["deleted_time"] = TRASHED, world.clock.stamp()
    event = "recording.deleted" if is_final else "recording.trashed"
    world.emit(event, recording, recording_files=[each.fields for each in files])


def _restore(world: World, recording: Record, files: list[Record], call: Call) -> None:
    if call.fields.get("action") != "recover":
        world.note(f"{call.operation.method_name} changed nothing: 'action' is missing.")
        return
    for each in files:
        each.state, each["deleted_time"] = COMPLETED, None
    world.emit("recording.recovered", recording, recording_files=[each.fields for each in files])


@behaviour("get_meeting_transcript")
def get_transcript(world: World, call: Call) -> dict[str, Any]:
    """Show where the transcript of a recording can be got."""
    recording, file = _transcript(world, call)
    return {
        **recording.fields,
        "meeting_id": recording.id,
        "meeting_topic": recording["topic"],
        "transcript_created_time": file["recording_end"],
        "can_download": True,
        "download_url": file["download_url"],
        "download_restriction_reason": None,
    }


@behaviour("delete_meeting_transcript")
def delete_transcript(world: World, call: Call) -> None:
    """Delete the transcript of a recording."""
    recording, file = _transcript(world, call)
    world.remove(file)
    world.emit("recording.deleted", recording, recording_files=[file.fields])


def _transcript(world: World, call: Call) -> tuple[Record, Record]:
    missing = Refusal(3322)
    try:
        recording = called_recording(world, call)
    except Refusal:
        raise missing from None
    for each in files_of(world, recording, COMPLETED):
        if each["file_type"] == "TRANSCRIPT":
            return recording, each
    raise missing


@behaviour("get_recording_settings")
def get_settings(world: World, call: Call) -> dict[str, Any]:
    """Show who may see a recording."""
    recording = called_recording(world, call)
    said = {"topic": recording["topic"], "password": recording["password"]}
    return {**_SETTINGS, **said, **recording.kept.get("settings", {})}


@behaviour("update_recording_settings")
def update_settings(world: World, call: Call) -> None:
    """Change who may see a recording; a new topic renames it."""
    recording = called_recording(world, call)
    recording.kept["settings"] = {**recording.kept.get("settings", {}), **call.fields}
    recording.update({name: call.fields[name] for name in ("password",) if name in call.fields})
    if "topic" in call.fields:
        old = recording["topic"]
        recording["topic"] = call.fields["topic"]
        world.emit("recording.renamed", recording, old_object={"topic": old})
