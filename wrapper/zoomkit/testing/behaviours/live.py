"""Around meetings and webinars: live streams, invitations, templates, tokens, live control."""

from typing import Any

from zoomkit.testing import lifecycle
from zoomkit.testing.behaviours.owners import for_owners, owned
from zoomkit.testing.records import Record
from zoomkit.testing.refusals import Refusal
from zoomkit.testing.registry import Listing, Resource, behaviour
from zoomkit.testing.routing import Call
from zoomkit.testing.world import World

RESOURCES = (
    Resource(
        table="meeting_templates",
        noun="meeting_template",
        parent="users",
        create="create_meeting_template",
        list="list_meeting_templates",
        get="get_meeting_template",
    ),
    Resource(
        table="webinar_templates",
        noun="webinar_template",
        parent="users",
        create="create_webinar_template",
        list="list_webinar_templates",
    ),
)
_MOST_TEMPLATES = 40
_TOKEN_LIFE = 120
_NO_STREAM = {"page_url": "", "stream_key": "", "stream_url": "", "resolution": ""}
_STREAM_EVENTS = {"start": "started", "stop": "stopped"}
_RECORDING_EVENTS = {
    "recording.start": "started",
    "recording.stop": "stopped",
    "recording.pause": "paused",
    "recording.resume": "resumed",
}


@for_owners("get_{}_livestream")
def get_livestream(owner: str, world: World, call: Call) -> dict[str, Any]:
    """Show where something is streamed to."""
    return {**_NO_STREAM, **owned(world, owner, call).kept.get("livestream", {})}


@for_owners("update_{}_livestream")
def update_livestream(owner: str, world: World, call: Call) -> None:
    """Say where something is streamed to."""
    kept = owned(world, owner, call).kept
    kept["livestream"] = {**kept.get("livestream", {}), **call.fields}


@for_owners("update_{}_livestream_status")
def update_livestream_status(owner: str, world: World, call: Call) -> None:
    """Start or stop the stream of what is under way."""
    record = owned(world, owner, call)
    action = call.fields.get("action")
    if owner == "webinar" and "livestream" not in record.kept:
        raise Refusal(kind="wrong_state", saying="streaming")
    if action == "start" and record.state != lifecycle.STARTED:
        raise Refusal(4927)
    if action not in _STREAM_EVENTS:
        world.note(f"{owner}s.update_livestream_status changed nothing: its action is {action}.")
        return
    record.kept["is_streaming"] = action == "start"
    if owner == "meeting":  # no such event is documented of webinars
        event = f"meeting.live_streaming_{_STREAM_EVENTS[action]}"
        world.emit(event, record, live_streaming=record.kept.get("livestream", {}))


@behaviour("get_meeting_invitation")
def get_invitation(world: World, call: Call) -> dict[str, Any]:
    """Show the words of an invitation."""
    meeting = world.find("meetings", call.path["meeting_id"])
    host = world["users"].find(meeting.parent or "")
    lines = [
        f"{host['display_name'] if host else 'The host'} is inviting you to a Zoom meeting.",
        "",
        f"Topic: {meeting['topic']}",
        *([f"Time: {meeting['start_time']}"] if meeting.get("start_time") else []),
        "",
        "Join Zoom Meeting",
        str(meeting["join_url"]),
        "",
        f"Meeting ID: {meeting.id}",
        *([f"Passcode: {meeting['password']}"] if meeting.get("password") else []),
    ]
    return {"invitation": "\r\n".join(lines), "sip_links": [f"sip:{meeting.id}@zoomcrc.com"]}


@for_owners("create_{}_invite_links")
def create_invite_links(owner: str, world: World, call: Call) -> list[dict[str, Any]]:
    """Make a link for each person."""
    record = owned(world, owner, call)
    return [
        {
            "name": each.get("name"),
            "join_url": f"{record['join_url']}?tk={world.ids.hexadecimal()}",
        }
        for each in call.fields.get("attendees") or []
    ]


@behaviour(
    "get_meeting_live_streaming_token",
    "get_meeting_local_recording_token",
    "get_meeting_local_archiving_token",
    "get_meeting_closed_caption_token",
)
def get_meeting_token(world: World, call: Call) -> dict[str, Any]:
    """Make a token for what joins a meeting by itself."""
    return _token(world, world.find("meetings", call.path["meeting_id"]))


@behaviour(
    "get_webinar_live_streaming_token",
    "get_webinar_local_recording_token",
    "get_webinar_local_archiving_token",
    "get_webinar_caption_token",
)
def get_webinar_token(world: World, call: Call) -> dict[str, Any]:
    """Make a token for what joins a webinar by itself."""
    return _token(world, world.find("webinars", call.path["webinar_id"]))


def _token(world: World, record: Record) -> dict[str, Any]:
    token = f"https://zoom.us/closedcaption?id={record.id}&s={world.ids.hexadecimal()}"
    return {"expire_in": _TOKEN_LIFE, "token": token}


@for_owners("create_{}_template")
def create_template(owner: str, world: World, call: Call) -> Record:
    """Make a template of a meeting or a webinar; one of the same name only where that is wanted."""
    user = world.find("users", call.path["user_id"])
    source = world.find(f"{owner}s", call.fields.get(f"{owner}_id", ""))
    table = f"{owner}_templates"
    every = world[table].of(user.id)
    same = next((each for each in every if each["name"] == call.fields.get("name")), None)
    if same is not None and not call.fields.get("overwrite"):
        raise Refusal(kind="already_exists", saying="template")
    if same is not None:
        return same
    if len(every) >= _MOST_TEMPLATES:
        raise Refusal(kind="limit_reached", saying="templates")
    fields = {"name": call.fields.get("name") or source["topic"], "type": 1}
    return world.add(table, fields, parent=user.id)


@for_owners("list_{}_templates")
def list_templates(owner: str, world: World, call: Call) -> Listing:
    """List a user's templates."""
    found = world[f"{owner}_templates"].of(world.find("users", call.path["user_id"]).id)
    return Listing(found, {"total_records": len(found)})


@behaviour("list_webinar_tracking_sources")
def list_tracking_sources(world: World, call: Call) -> Listing:
    """List where registrants come from, with how many of each."""
    webinar = world.find("webinars", call.path["webinar_id"])
    counts: dict[str, int] = {}
    for each in world["webinar_registrants"].of(webinar.id):
        if each.get("source_id"):
            counts[each["source_id"]] = counts.get(each["source_id"], 0) + 1
    sources = [
        {
            "id": source,
            "source_name": source,
            "registration_count": count,
            "visitor_count": count,
            "tracking_url": f"{webinar['registration_url']}?source={source}",
        }
        for source, count in counts.items()
    ]
    return Listing(sources, {"total_records": len(sources)})


@behaviour("control_live_meeting")
def control_live_meeting(world: World, call: Call) -> None:
    """Record what is under way, or put somebody out of it."""
    key, method = call.path["meeting_id"], call.fields.get("method")
    record = world["meetings"].find(key) or world["webinars"].find(key)
    if record is None or record.state != lifecycle.STARTED:
        raise Refusal.missing("meeting")
    if method in _RECORDING_EVENTS:
        world.emit(f"recording.{_RECORDING_EVENTS[method]}", record)
    elif method == "participant.remove":
        wanted = (call.fields.get("params") or {}).get("participant_uuid")
        for each in world["participants"].of(lifecycle.current(world, record).id):
            if each["participant_uuid"] == wanted and each.state == lifecycle.STARTED:
                lifecycle.leave(world, record, each)
    elif method is None:
        world.note("meetings.control changed nothing: 'method' is missing.")
