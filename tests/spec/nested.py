"""A small collection of folders in folders, and the document of it."""

import json
from typing import Any

from postman_openapi.profile import profile_from
from tests.spec.samples import HOST, converted, example, folder, item

LEVELS = {"folders": {"resource_levels": 2}}


def house(levels: int = 2, **names: Any) -> dict[str, Any]:
    """Return the document of a house: rooms with locations inside, chat with nothing else.

    Args:
        levels: How many folders are resources.
        **names: The tables under `names` of the profile.
    """
    profile = profile_from({"folders": {"resource_levels": levels}, "names": names})
    return dict(converted(*_folders(), profile=profile).document)


def _folders() -> list[dict[str, Any]]:
    place = {"id": "l1", "name": "Hall"}
    page = json.dumps({"next_page_token": "t2", "locations": [place]})
    json_type = [{"key": "Content-Type", "value": "application/json"}]

    def thing(value: Any) -> list[Any]:
        return [example(json.dumps(value), header=json_type)]

    locations = folder(
        "Locations",
        item(
            f"{HOST}/rooms/locations?next_page_token=t1",
            name="List room locations",
            response=[example(page, header=json_type)],
        ),
        item(
            f"{HOST}/rooms/locations/:locationId/profile",
            name="Get a room location profile",
            response=thing({"id": "l1", "floor": 2}),
        ),
        item(f"{HOST}/rooms/locations/:locationId", "DELETE", name="Delete a room location"),
        folder("Floors", item(f"{HOST}/rooms/locations/floors", name="List floors")),
        description="Where rooms are.",
    )
    return [
        folder(
            "Rooms",
            item(
                f"{HOST}/rooms/:roomId",
                name="Get a room",
                response=thing({"room_id": "r1", "seats": 4}),
            ),
            locations,
            description="Rooms of a house.",
        ),
        folder("Lifts", item(f"{HOST}/lifts", name="Call a lift")),
        folder(
            "Chat",
            folder("Channels", item(f"{HOST}/chat/channels/:id", name="Get a channel")),
            folder(
                "Mention Groups",
                item(f"{HOST}/chat/groups", "POST", name="Create a channel mention group"),
            ),
        ),
    ]
