"""Recordings that appear when something has been recorded."""

from collections.abc import Iterable, Mapping
from typing import Any, Final

from zoomkit.testing import lifecycle
from zoomkit.testing.records import Key, Record
from zoomkit.testing.world import World

TOKEN_LIFE: Final = 24 * 60 * 60.0
"""Seconds that the token of an event, or of an answer that says nothing else, opens files."""
COMPLETED: Final = "completed"
TRASHED: Final = "trash"
DOWNLOADS: Final = "https://zoom.us/rec/download/"
"""Where files are got. It leads on to another host, as Zoom's addresses do."""
_KINDS: Mapping[str, tuple[str, str]] = {
    "MP4": ("MP4", "shared_screen_with_speaker_view"),
    "M4A": ("M4A", "audio_only"),
    "TRANSCRIPT": ("VTT", "audio_transcript"),
    "CHAT": ("TXT", "chat_file"),
    "CC": ("VTT", "closed_caption"),
    "TIMELINE": ("JSON", "timeline"),
    "SUMMARY": ("JSON", "summary"),
}
_TRANSCRIPT = (
    "WEBVTT\r\n\r\n1\r\n00:00:01.000 --> 00:00:04.000\r\n{speaker}: Welcome to {topic}.\r\n\r\n"
    "2\r\n00:00:05.000 --> 00:00:08.000\r\n{speaker}: Let us begin.\r\n"
)


def publish(
    world: World,
    record: Record,
    files: Iterable[str] | Mapping[str, bytes] = ("MP4", "M4A"),
    *,
    passcode: str = "",
) -> Record:
    """Let a recording of the last instance be ready; what was never held is held for a moment.

    Args:
        world: Where.
        record: A meeting or a webinar.
        files: The types of its files ("MP4", "M4A", "TRANSCRIPT", "CHAT"), or what is in each.
        passcode: What has to be said to see it.
    """
    if record.state == lifecycle.WAITING:
        lifecycle.start(world, record)
        lifecycle.end(world, record)
    instance = lifecycle.current(world, record)
    recording = world.add(
        "recordings",
        {
            **{name: instance[name] for name in ("id", "host_id", "topic", "start_time")},
            "duration": instance["duration"],
            "uuid": instance.id,
            "account_id": world.account_id,
            "type": str(record.get("type", "")),
            "host_email": instance["user_email"],
            "password": passcode,
            "recording_play_passcode": world.ids.hexadecimal() if passcode else "",
            "auto_delete": False,
            "auto_delete_date": None,
            "rc_zone": None,
        },
        parent=record.parent,
        key=instance.id,
        state=COMPLETED,
    )
    files = (files,) if isinstance(files, str) else files
    contents = files if isinstance(files, Mapping) else dict.fromkeys(files)
    for kind, content in contents.items():
        add_file(world, recording, kind, content)
    noun = lifecycle.noun_of(record)
    world.emit("recording.completed", recording, object_type=noun)
    if "TRANSCRIPT" in contents:
        world.emit("recording.transcript_completed", recording, object_type=noun)
    return recording


def admit(world: World, recording: Key, token: str, seconds: float = TOKEN_LIFE) -> str:
    """Let a token open the files of a recording for a while; return the token."""
    fields = {"id": token, "ends": world.clock.monotonic() + seconds}
    world.add("download_tokens", fields, parent=recording)
    return token


def add_file(world: World, recording: Record, kind: str, content: bytes | None = None) -> Record:
    """Add a file to a recording.

    Args:
        world: Where.
        recording: The recording.
        kind: Its type, such as "MP4".
        content: What is in it; by default something that names it, a transcript for "TRANSCRIPT".
    """
    extension, recorded = _KINDS.get(kind, (kind, kind.lower()))
    key = world.ids.text()
    content = _content(world, recording, kind) if content is None else content
    instance = world["instances"].find(recording.id)
    end = (instance and instance.get("end_time")) or world.clock.stamp()
    file = world.add(
        "recording_files",
        {
            "id": key,
            "meeting_id": recording.id,
            "recording_start": recording["start_time"],
            "recording_end": end,
            "file_type": kind,
            "file_extension": extension,
            "file_size": len(content),
            "file_path": None,
            "download_url": f"{DOWNLOADS}{key}",
            "play_url": f"https://zoom.us/rec/play/{key}",
            "recording_type": recorded,
            "status": COMPLETED,
            "deleted_time": None,
        },
        parent=recording.id,
        key=key,
        state=COMPLETED,
    )
    file.kept["content"] = content
    return file


def _content(world: World, recording: Record, kind: str) -> bytes:
    if kind in ("TRANSCRIPT", "CC"):
        host = world["users"].find(recording["host_id"])
        speaker = host["display_name"] if host else "Host"
        return _TRANSCRIPT.format(speaker=speaker, topic=recording["topic"]).encode()
    if kind == "CHAT":
        return b"00:00:02\tHost:\tHello everyone\r\n"
    return f"{kind} of {recording['topic']}: ".encode() + bytes(range(256)) * 16


def shown(world: World, recording: Record, state: str = COMPLETED) -> dict[str, Any]:
    """Return what the API shows of a recording, with its files that are there, or in the trash."""
    files = [
        each.fields for each in world["recording_files"].of(recording.id) if each.state == state
    ]
    return {
        **recording.fields,
        "recording_count": len(files),
        "total_size": sum(each["file_size"] for each in files),
        "recording_files": files,
        "participant_audio_files": [],
        "download_access_token": None,
        "instance_id": None,
        "service_name": None,
        "external_storage_addr": None,
    }
