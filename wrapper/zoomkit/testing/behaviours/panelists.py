"""Panelists of webinars, and how webinars look: name tags."""

from typing import Any

from zoomkit.testing.records import Record
from zoomkit.testing.refusals import Refusal
from zoomkit.testing.registry import Listing, Resource, behaviour
from zoomkit.testing.routing import Call
from zoomkit.testing.world import World

RESOURCES = (
    Resource(
        table="panelists",
        noun="panelist",
        parent="webinars",
        list="list_webinar_panelists",
        delete="remove_webinar_panelist",
    ),
    Resource(
        table="name_tags",
        noun="name_tag",
        parent="webinars",
        create="create_webinar_name_tag",
        update="update_webinar_name_tag",
    ),
)
_MOST_PANELISTS = 100
_MOST_TAGS = 20
_TAG = ("virtual_background_id", "name_tag_id", "name_tag_name", "name_tag_pronouns")


@behaviour("list_webinar_panelists")
def list_panelists(world: World, call: Call) -> Listing:
    """List the panelists of a webinar."""
    found = world["panelists"].of(world.find("webinars", call.path["webinar_id"]).id)
    return Listing(found, {"total_records": len(found)})


@behaviour("add_webinar_panelists")
def add_panelists(world: World, call: Call) -> dict[str, Any]:
    """Add panelists; who is one already is changed."""
    webinar = world.find("webinars", call.path["webinar_id"])
    known = {str(each["email"]).casefold(): each for each in world["panelists"].of(webinar.id)}
    given = {str(each.get("email")).casefold(): each for each in call.fields.get("panelists") or []}
    if len({*known, *given}) > _MOST_PANELISTS:
        raise Refusal(kind="limit_reached", saying="panelist")
    for email, each in given.items():
        if email in known:
            known[email].update(each)
        else:
            unset = dict.fromkeys((*_TAG, "name_tag_description"))
            join_url = f"{webinar['join_url']}?tk={world.ids.hexadecimal()}"
            world.add("panelists", {**unset, **each, "join_url": join_url}, parent=webinar.id)
    return {"id": str(webinar.id), "updated_at": world.clock.stamp()}


@behaviour("remove_all_webinar_panelists")
def remove_all_panelists(world: World, call: Call) -> None:
    """Remove all panelists of a webinar."""
    for each in world["panelists"].of(world.find("webinars", call.path["webinar_id"]).id):
        world.remove(each)


@behaviour("create_webinar_name_tag")
def create_name_tag(world: World, call: Call) -> Record:
    """Add a name tag; of all of a webinar one can be the default."""
    webinar = world.find("webinars", call.path["webinar_id"])
    others = world["name_tags"].of(webinar.id)
    if len(others) >= _MOST_TAGS:
        raise Refusal(kind="limit_reached", saying="name tags")
    if call.fields.get("is_default"):
        for each in others:
            each["is_default"] = False
    return world.add("name_tags", {"is_default": False, **call.fields}, parent=webinar.id)


@behaviour("batch_delete_webinar_name_tags")
def batch_delete_name_tags(world: World, call: Call) -> None:
    """Delete the name tags that the query names."""
    webinar = world.find("webinars", call.path["webinar_id"])
    wanted = [each for each in str(call.query.get("name_tag_ids") or "").split(",") if each]
    found = [each for each in world["name_tags"].of(webinar.id) if each.id in wanted]
    if len(found) < len(wanted):
        raise Refusal(300, kind="invalid", saying="name_tag_ids")
    for each in found:
        world.remove(each)


@behaviour("get_webinar_branding")
def get_branding(world: World, call: Call) -> dict[str, Any]:
    """Show how a webinar looks."""
    webinar = world.find("webinars", call.path["webinar_id"])
    tags = [each.fields for each in world["name_tags"].of(webinar.id)]
    return {"wallpaper": None, "virtual_backgrounds": [], "name_tags": tags}
