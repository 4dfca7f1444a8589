"""Resources inside others, in a generated client: found, called, named."""

import importlib
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from postman_openapi.client.completion import completed
from postman_openapi.client.generation import client_view_of, generate_client
from postman_openapi.client.method_names import short_name
from postman_openapi.client.resources import ResourceError
from postman_openapi.client.view import ClientView
from postman_openapi.proof.calls import call_everything
from tests.spec.nested import house

PACKAGE = "house_client"

LAZY = f"""
import sys
import httpx
from {PACKAGE} import Client

def loaded():
    return sorted(each for each in sys.modules if each.startswith("{PACKAGE}.api."))

client = Client(transport=httpx.MockTransport(lambda request: httpx.Response(204)))
client.lifts.call()
print(loaded())
client.rooms.get(1)
print("{PACKAGE}.api.rooms" in loaded(), "{PACKAGE}.api.rooms_locations" in loaded())
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that holds the client of the house."""
    place = tmp_path_factory.mktemp("house")
    report = generate_client(completed(house()), package=PACKAGE, output=place / PACKAGE)
    assert not report.warnings
    return place


@pytest.fixture(scope="module")
def package(folder: Path) -> Iterator[Any]:
    """The client of the house."""
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(folder))
        yield importlib.import_module(PACKAGE)
    for name in [name for name in sys.modules if name.partition(".")[0] == PACKAGE]:
        del sys.modules[name]


def view_of(document: dict[str, Any]) -> ClientView:
    """Return what the client of a document consists of."""
    return client_view_of(completed(document), PACKAGE, Path("unused"))


def answer(request: httpx.Request) -> httpx.Response:
    """Answer like the house: a list of two pages, and nothing else."""
    if request.url.path != "/rooms/locations":
        return httpx.Response(200, json={"id": "l1", "path": request.url.path})
    is_last = request.url.params.get("next_page_token") == "t2"
    page = {"locations": [{"id": "l2"}]} if is_last else {"next_page_token": "t2", "locations": []}
    return httpx.Response(200, json=page)


def client_of(package: Any, **options: Any) -> Any:
    """Return a client of the house."""
    return package.Client(transport=httpx.MockTransport(answer), max_retries=0, **options)


# --- names ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("resource", "operation", "method"),
    [
        ("rooms.locations", "list_room_locations", "list"),
        ("rooms.locations", "get_room_location_profile", "get_profile"),
        ("rooms.device_profiles", "get_room_media_devices", "get_media_devices"),
        ("rooms.digital_signage", "create_digital_signage_folder", "create_folder"),
        ("chat.mention_groups", "create_channel_mention_group", "create"),
        ("chat.mention_groups", "add_mention_group_members", "add_members"),
        ("chat.channels", "batch_remove_channel_members", "batch_remove_members"),
        ("chat.channels", "list_channel_mention_groups", "list_mention_groups"),
        ("chat.channels", "list_user_channels", "list_user_channels"),
        ("chat.messages", "send_chat_message", "send"),
        ("chat.messages", "list_pinned_channel_messages", "list_pinned_channel_messages"),
        ("chat.migration", "migrate_chat_messages", "migrate_messages"),
        ("chat.sessions", "star_chat", "star_chat"),
        ("phone.users.settings", "update_phone_user_settings", "update"),
    ],
)
def test_a_method_drops_the_nouns_around_it(resource: str, operation: str, method: str) -> None:
    """Besides its own noun that of each outer resource goes, and an owner's beside it."""
    beside = [each for each in ("channels", "messages") if not resource.endswith(each)]
    assert short_name(resource, operation, beside) == method


def test_an_owner_beside_a_resource_is_none_outside() -> None:
    """A resource of the client itself drops its own noun and no other."""
    assert short_name("groups", "create_channel_group", ["channels"]) == "create_channel_group"


def test_what_is_inside_is_found_and_called() -> None:
    """Each resource has its path; the outer one holds it, also without operations of its own."""
    view = view_of(house())

    assert {each.name: [m.name for m in each.methods] for each in view.resources} == {
        "chat": [],
        "chat.channels": ["get"],
        "chat.mention_groups": ["create"],
        "lifts": ["call"],
        "rooms": ["get"],
        "rooms.locations": ["list", "get_profile", "delete", "list_floors"],
    }
    assert [each.name for each in view.outermost] == ["chat", "lifts", "rooms"]
    assert [each.class_name for each in view.resources[0].inner] == [
        "ChatChannels",
        "ChatMentionGroups",
    ]
    assert view.resources[-1].description == "Where rooms are."


def test_names_of_the_profile_are_taken() -> None:
    """A method and a resource are called as the profile says, at any level."""
    names = {"Rooms / Locations": "rooms.places", "Lifts": "rooms.lifts"}
    view = view_of(house(resources=names, methods={"list_floors": "floors"}))

    assert [each.name for each in view.outermost] == ["chat", "rooms"]
    assert [each.own_attribute for each in view.outermost[1].inner] == ["lifts", "places"]
    assert "floors" in [each.name for each in view.resources[-1].methods]


def test_an_attribute_of_every_client_gives_way_with_all_inside() -> None:
    """A resource that has the name of something of each client has an underscore behind it."""
    view = view_of(house(resources={"Rooms": "raw"}))

    assert [each.attribute for each in view.resources][-2:] == ["raw_", "raw_.locations"]
    assert [each.name for each in view.outermost] == ["chat", "lifts", "raw"]


@pytest.mark.parametrize(
    ("names", "said"),
    [
        (
            {"methods": {"get_room": "locations"}},
            r"'rooms\.locations' is a resource, and the method of the operation 'get_room': give",
        ),
        (
            {"resources": {"Lifts": "rooms_locations"}},
            r"'rooms_locations' and 'rooms\.locations' would have one package.*names\.resources",
        ),
    ],
)
def test_a_name_that_is_taken_is_refused(names: Any, said: str) -> None:
    """A method called like a resource beside it, or two packages of one name, are errors."""
    with pytest.raises(ResourceError, match=said):
        view_of(house(**names))


# --- calls ----------------------------------------------------------------------------------------


def test_an_inner_resource_is_called(package: Any) -> None:
    """Methods, pages, raw answers and options are the same at each level."""
    with client_of(package) as client:
        assert client.rooms.locations is client.rooms.locations
        assert repr(client.rooms.locations) == "<RoomsLocations>"
        assert {"get", "locations"} <= set(dir(client.rooms))
        assert [each["id"] for each in client.rooms.locations.list()] == ["l2"]
        assert client.rooms.locations.get_profile("l1")["path"] == "/rooms/locations/l1/profile"
        raw = client.raw(client.rooms.locations.get_profile, "l1", request_options={"timeout": 1})
        assert (raw.status_code, raw.value.id) == (200, "l1")
        other = client.with_options(timeout=3)
        assert other.rooms.locations is not client.rooms.locations
        assert other.rooms.locations.get_profile("l1").id == "l1"
        assert client.chat.mention_groups.create() is None


@pytest.mark.anyio
async def test_an_inner_resource_is_awaited(package: Any) -> None:
    """The awaiting client has the same."""
    async with package.AsyncClient(transport=httpx.MockTransport(answer)) as client:
        assert repr(client.rooms.locations) == "<AsyncRoomsLocations>"
        assert [each.id async for each in client.rooms.locations.list()] == ["l2"]
        raw = await client.raw(client.rooms.locations.get_profile, "l1")
        assert raw.value.id == "l1"


def test_a_failure_names_the_method_by_its_path(package: Any) -> None:
    """Whoever reads an error or the catalogue finds the method as it is called."""
    catalogue = importlib.import_module(f"{package.__name__}.catalogue").load()
    operation = catalogue["rooms.locations.get_profile"]

    assert operation.id == "get_room_location_profile"
    assert operation.resource == "rooms.locations"
    assert operation.method_name == "rooms.locations.get_profile"
    assert catalogue[operation.id] == operation


def test_only_what_is_used_is_loaded(folder: Path) -> None:
    """A resource is loaded when it is first asked for, and so are those inside it."""
    done = subprocess.run(  # noqa: S603 - our own code
        [sys.executable, "-c", LAZY], cwd=folder, capture_output=True, text=True, check=True
    )

    assert done.stdout.splitlines() == [
        f"['{PACKAGE}.api.lifts', '{PACKAGE}.api.lifts.call_lift']",
        "True False",
    ]


# --- what is written ------------------------------------------------------------------------------


def test_texts_call_it_by_its_path(folder: Path, package: Any) -> None:
    """The README and the examples of docstrings show the call as people write it."""
    text = (folder / PACKAGE / "README.md").read_text(encoding="utf-8")
    locations = importlib.import_module(f"{PACKAGE}.api.rooms_locations").RoomsLocations

    assert "### `client.rooms.locations`\n\nWhere rooms are." in text
    assert "- `client.rooms.locations.get_profile(location_id)`: Get a room" in text
    assert "in 5 groups" in text
    assert "### `client.chat`\n" not in text
    assert "client.rooms.locations.list(" in locations.list.__doc__
    assert locations.__doc__ == "Where rooms are."
    assert type(package.Client(base_url="https://a.example").rooms).locations.__doc__ == (
        "Where rooms are."
    )


def test_the_proof_calls_it(folder: Path, tmp_path: Path) -> None:
    """Every operation is called through the resources that hold it; one that is gone is missed."""
    document = completed(house())
    view = view_of(house())
    good = call_everything(document, view, folder / PACKAGE)
    assert (good.problems, good.right) == ([], good.made)
    copy = tmp_path / PACKAGE
    report = generate_client(document, package=PACKAGE, output=copy)
    module = copy / "api" / "rooms" / "__init__.py"
    module.write_text(module.read_text(encoding="utf-8").replace("def locations(", "def places("))

    found = call_everything(document, view, copy)

    assert report.names.operations["list_room_locations"] == "rooms.locations.list"
    assert any("'Rooms' object has no attribute 'locations'" in each for each in found.problems)


def test_the_data_beside_a_client_has_the_path(folder: Path) -> None:
    """What other programs read of an operation says where its method is."""
    data = json.loads((folder / PACKAGE / "operations.json").read_bytes())

    entry = data["operations"]["create_channel_mention_group"]
    assert (entry["resource"], entry["name"]) == ("chat.mention_groups", "create")
