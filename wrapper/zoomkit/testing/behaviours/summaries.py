"""Summaries of meetings that are over."""

from typing import Any

from zoomkit.testing import lifecycle
from zoomkit.testing.behaviours.past import instances_of
from zoomkit.testing.records import Record
from zoomkit.testing.refusals import Refusal
from zoomkit.testing.registry import Resource, behaviour
from zoomkit.testing.routing import Call
from zoomkit.testing.world import World

RESOURCES = (Resource(table="summaries", noun="summary", key="meeting_uuid"),)
_TRASHED = "trash"


def publish_summary(world: World, record: Record, overview: str, **fields: Any) -> Record:
    """Let the summary of a meeting's last instance be ready.

    Args:
        world: Where.
        record: The meeting.
        overview: What it says.
        **fields: Further fields of it: `next_steps`, `summary_details`.
    """
    instance = lifecycle.current(world, record)
    now = world.clock.stamp()
    instance["has_meeting_summary"] = True
    summary = world.add(
        "summaries",
        {
            "meeting_host_id": instance["host_id"],
            "meeting_host_email": instance["user_email"],
            "meeting_uuid": instance.id,
            "meeting_id": instance["id"],
            "meeting_topic": instance["topic"],
            "meeting_start_time": instance["start_time"],
            "meeting_end_time": instance["end_time"],
            "summary_start_time": instance["start_time"],
            "summary_end_time": instance["end_time"],
            "summary_created_time": now,
            "summary_last_modified_time": now,
            "summary_last_modified_user_id": instance["host_id"],
            "summary_last_modified_user_email": instance["user_email"],
            "summary_title": f"Meeting summary for {instance['topic']}",
            "summary_overview": overview,
            "summary_details": [],
            "next_steps": [],
            "edited_summary": None,
            "summary_content": overview,
            "summary_doc_url": f"https://docs.zoom.us/doc/{world.ids.text()}",
            **fields,
        },
        key=instance.id,
    )
    world.emit("meeting.summary_completed", summary)
    return summary


@behaviour("list_meeting_summaries")
def list_summaries(world: World, call: Call) -> list[dict[str, Any]]:
    """List the summaries of the account."""
    field = call.query.get("time_filter_field") or "summary_start_time"
    first, last = str(call.query.get("from") or ""), str(call.query.get("to") or "9")
    return [
        each.fields
        for each in world["summaries"].values()
        if each.state != _TRASHED
        and first <= each[field][: len(first) or None]
        and each[field][: len(last)] <= last
    ]


@behaviour("get_meeting_summary")
def get_summary(world: World, call: Call) -> dict[str, Any]:
    """Show the summary of a meeting."""
    return _called(world, call).fields


@behaviour("delete_meeting_summary")
def delete_summary(world: World, call: Call) -> None:
    """Put a summary into the trash."""
    summary = _called(world, call)
    summary.state = _TRASHED
    world.emit("meeting.summary_trashed", summary)


def _called(world: World, call: Call) -> Record:
    """Return the summary of the last instance of a meeting, by its UUID or its id."""
    keys = [each.id for each in instances_of(world, "meeting", call.path["meeting_id"])]
    found = [world["summaries"][key] for key in keys if key in world["summaries"]]
    if not found:
        raise Refusal.missing("meeting")
    if found[-1].state == _TRASHED:
        raise Refusal(2305, kind="wrong_state")
    return found[-1]
