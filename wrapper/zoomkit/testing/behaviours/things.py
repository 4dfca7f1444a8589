"""Things that are made, shown, listed, changed and deleted, and nothing else: a table of them."""

from typing import Any

from zoomkit.testing.registry import Resource, behaviour
from zoomkit.testing.routing import Call
from zoomkit.testing.world import World


def _thing(name: str, plural: str = "", **said: Any) -> Resource:
    """Return what is kept of things whose operations are all called alike."""
    plural = plural or f"{name}s"
    operations = {
        verb: f"{verb}_{plural if verb == 'list' else name}"
        for verb in ("create", "get", "list", "update", "delete")
    }
    return Resource(**{"table": plural, "noun": name, **operations, **said})


RESOURCES = (
    _thing("tracking_field", argument="field_id"),
    _thing("device", get=""),
    _thing("room_device_profile", parent="rooms", noun="device_profile"),
    _thing("sip_softphone", argument="phone_id", noun="phone", key="phone_id", get=""),
    _thing("shared_space", argument="space_id", noun="space", key="space_id"),
    _thing("contact_group", noun="group", key="group_id"),
    _thing("workspace"),
    _thing(
        "managed_device",
        noun="device",
        key="device_id",
        create="add_managed_device",
        delete="remove_managed_device",
    ),
    _thing("workspace_asset", argument="asset_id", noun="asset", key="asset_id"),
    _thing("room_background_folder", noun="folder", key="folder_id"),
    _thing("digital_signage_folder", noun="folder", key="folder_id", list=""),
    _thing("digital_signage_playlist", noun="playlist", key="playlist_id"),
    _thing("legal_hold_matter", argument="matter_id", key="matter_id", get=""),
    _thing(
        "information_barrier_policy",
        "information_barrier_policies",
        argument="policy_id",
        noun="policy",
    ),
)


@behaviour("list_tracking_fields")
def list_tracking_fields(world: World, _call: Call) -> dict[str, Any]:
    """List the tracking fields, all on one page."""
    found = [each.fields for each in world["tracking_fields"].values()]
    return {"total_records": len(found), "tracking_fields": found}


@behaviour("update_contact_group")
def update_contact_group(world: World, call: Call) -> None:
    """Change a contact group, whose fields have shorter names here."""
    group = world.called("contact_groups", call)
    for short, name in (("name", "group_name"), ("privacy", "group_privacy")):
        if short in call.fields:
            group[name] = call.fields[short]
    if "description" in call.fields:
        group["description"] = call.fields["description"]
