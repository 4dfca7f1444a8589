"""Folders in folders as tags, where a profile wants them."""

from typing import Any

import pytest

from postman_openapi import ProfileError
from postman_openapi.diff.comparison import compare
from postman_openapi.profile import profile_from
from postman_openapi.schemas.components import _Hoisting
from postman_openapi.schemas.name_candidates import _owners
from postman_openapi.schemas.shapes import Operation
from tests.spec.nested import house
from tests.spec.samples import HOST, converted, folder, item


def resources(document: dict[str, Any]) -> dict[str, str | None]:
    """Return the resource that each tag gives."""
    return {each["name"]: each.get("x-resource") for each in document["tags"]}


def tags(document: dict[str, Any]) -> dict[str, list[str]]:
    """Return the tags of each operation."""
    return {
        operation["operationId"]: operation["tags"]
        for path in document["paths"].values()
        for operation in path.values()
    }


def test_outermost_folders_are_resources_by_default() -> None:
    """Without a word of the profile a folder inside another one is none of its own."""
    document = house(levels=1)

    assert profile_from({}).resource_levels == 1
    assert resources(document) == {"Rooms": None, "Lifts": None, "Chat": None}
    assert tags(document)["list_room_locations"] == ["Rooms"]


def test_a_folder_in_a_folder_is_a_tag_of_both_names() -> None:
    """Such a tag stands behind its outer one, with its description, and says its resource."""
    document = house()

    assert resources(document) == {
        "Rooms": "rooms",
        "Rooms / Locations": "rooms.locations",
        "Lifts": None,
        "Chat": "chat",
        "Chat / Channels": "chat.channels",
        "Chat / Mention Groups": "chat.mention_groups",
    }
    assert document["tags"][1]["description"] == "Where rooms are."
    found = tags(document)
    assert found["get_room"] == ["Rooms"]
    assert found["list_room_locations"] == found["list_floors"] == ["Rooms / Locations"]


def test_three_levels_are_three_names() -> None:
    """The number of levels is the profile's, whatever it is."""
    document = house(levels=3)

    assert resources(document)["Rooms / Locations / Floors"] == "rooms.locations.floors"
    assert tags(document)["list_floors"] == ["Rooms / Locations / Floors"]


def test_names_that_are_long_blank_or_foreign() -> None:
    """A long name is cut, a blank one is left out, a foreign one stays, a dot parts nothing."""
    document = converted(
        folder("x" * 70, folder("y", item(f"{HOST}/a"))),
        folder("v1.2", folder(" ", item(f"{HOST}/b")), folder("部屋", item(f"{HOST}/c"))),
        profile=profile_from({"folders": {"resource_levels": 2}}),
    ).document

    assert [each.get("x-displayName") for each in document["tags"]][:2] == [
        "x" * 70,
        f"{'x' * 70} / y",
    ]
    assert resources(document) == {
        "x" * 60: "x" * 60,
        f"{'x' * 60} / y": f"{'x' * 60}.y",
        "v1.2": "v1_2",
        "v1.2 / 部屋": "v1_2.部屋",
    }


def test_a_folder_called_like_two_is_one_tag_with_them() -> None:
    """No name stands twice among the tags."""
    document = converted(
        folder("A / B", item(f"{HOST}/a")),
        folder("A", folder("B", item(f"{HOST}/b"))),
        profile=profile_from({"folders": {"resource_levels": 2}}),
    ).document

    assert sorted(resources(document)) == ["A", "A / B"]


@pytest.mark.parametrize("given", [0, -1, True, "2", 1.0])
def test_a_number_of_levels_that_is_none_is_refused(given: Any) -> None:
    """There is at least one level."""
    with pytest.raises(ProfileError, match="resource_levels is no number of folders"):
        profile_from({"folders": {"resource_levels": given}})


@pytest.mark.parametrize(
    ("given", "changed"),
    [
        ({"Rooms / Locations": "rooms.places"}, {"Rooms / Locations": "rooms.places"}),
        ({"Rooms / Locations": "places"}, {"Rooms / Locations": "places"}),
        ({"Lifts": "rooms.lifts"}, {"Lifts": "rooms.lifts"}),
        ({"Rooms": "spaces"}, {"Rooms": "spaces", "Rooms / Locations": "spaces.locations"}),
    ],
)
def test_resources_are_named_with_their_path(given: Any, changed: dict[str, str]) -> None:
    """A name of the profile is the whole path; inner resources follow their outer one."""
    assert resources(house(resources=given)) == {**resources(house()), **changed}


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"Lifts": "rooms.locations"}, "'rooms.locations' is already the name of 'Rooms / Loc"),
        ({"Rooms": "lifts"}, "'lifts' is already the name of 'Lifts'"),
        ({"Locations": "places"}, "no such tag"),
        ({"Lifts": "rooms."}, "no name of the form rooms or rooms.locations"),
        ({"Lifts": "rooms.class"}, "no name of the form"),
    ],
)
def test_a_path_that_does_not_fit_is_refused(given: Any, said: str) -> None:
    """A path that another tag has, or that is none, is an error that names it."""
    with pytest.raises(ProfileError, match=said):
        house(resources=given)


def test_components_are_named_after_the_inner_folder_first() -> None:
    """Of a resource inside another one its own noun comes first, and never both as one word."""
    document = {"tags": [{"name": "Rooms / Tags", "x-resource": "rooms.tags"}]}
    hoisting = _Hoisting(document, None)

    def owners(*tags: str) -> list[tuple[str, ...]]:
        resource = hoisting._resource({"tags": list(tags)})
        return [*_owners(Operation("get_it", "get", "", (), resource))]

    assert owners("Rooms / Tags") == [("tag",), ("room",)]
    assert owners("A / Boxes") == [("a", "box")]
    assert owners() == [()]


def moved(old: dict[str, Any], new: dict[str, Any]) -> list[str]:
    """Return what changed for users of a client in the resources of a document."""
    return [each.text for each in compare(old, new).changes if "resource" in each.rule.id]


def test_a_method_that_moved_is_a_difference() -> None:
    """A method that went to an inner resource broke its callers; its old resource did not."""
    found = moved(house(levels=1), house())

    assert len(found) == 6
    assert "the client's method moved from `Rooms` to `Rooms / Locations`" in found


def test_a_resource_that_is_called_otherwise_is_a_difference() -> None:
    """Another path of a tag broke the callers of its methods."""
    (text,) = moved(house(), house(resources={"Rooms / Locations": "rooms.places"}))

    assert text.endswith("`rooms.locations` of `Rooms / Locations` is now called `rooms.places`")
