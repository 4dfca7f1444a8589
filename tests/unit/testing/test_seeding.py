"""Seeds: what they say exists, and what is wrong with one is told with its place."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.unit.testing.conftest import Send
from tests.unit.testing.documented import TOKEN, request_of
from tests.unit.testing.stories import OPERATIONS, RESOURCES, STORIES, Story
from zoomkit import errors
from zoomkit.testing import Answer, FakeZoom, ReceivedRequest, seeding
from zoomkit.testing.control import Control
from zoomkit.testing.registry import registry


@pytest.mark.parametrize("name", ["state.yaml", "state.json"])
def test_a_state_is_written_and_read(tmp_path: Path, name: str) -> None:
    """What a fake wrote of its state, another one reads: the same things with the same fields."""
    fake = FakeZoom(seed="demo")
    zoom = fake.zoom()
    fake.publish_recording(fake.webinars[68423086], ["MP4", "TRANSCRIPT"])
    meeting = zoom.meetings.create("mei.tanaka@example.com", topic="Written", agenda="Ünïcode: yes")
    zoom.meetings.delete(84512345678)
    fake.snapshot(tmp_path / name)
    other = FakeZoom(seed=tmp_path / name)
    assert seeding.dump(other.world) == seeding.dump(fake.world)
    assert other.zoom().meetings.get(meeting.id or 0).agenda == "Ünïcode: yes"
    other.zoom().meetings.update_status(84512345678, action="recover")
    assert 84512345678 in other.meetings
    assert [each.name for each in tmp_path.iterdir()] == [name]
    assert len(other.zoom().recordings.read_transcript(68423086)) == 2


@pytest.fixture
def full(fake: FakeZoom, send: Send) -> FakeZoom:
    """A fake in which every table is filled: all was done once that can be done."""
    made = {"users": fake.owner.id}
    for resource in STORIES:
        if resource.table not in made:
            story = Story(fake, send, resource, made)
            story.make()
            made[resource.table] = story.key
    meeting = fake.add_meeting(settings={"approval_type": 0}, recurrence={"type": 1})
    person = fake.join(meeting, "Ada", "ada@example.com")
    fake.ask(meeting, person, "Why?", "Because")
    fake.end(meeting)
    fake.publish_recording(meeting, ["MP4", "TRANSCRIPT"], passcode="secret")
    fake.publish_summary(meeting, "All was said")
    zoom = fake.zoom()
    zoom.recordings.get(meeting.id, include_fields="download_access_token")
    zoom.webinars.add_panelists(68423085, panelists=[{"name": "Bo", "email": "bo@example.com"}])
    deleted = fake.add_meeting(settings={"approval_type": 0})
    zoom.meetings.add_registrant(deleted.id, email="mei@example.com", first_name="Mei")
    zoom.meetings.delete(deleted.id)
    fake.accept_token(TOKEN)
    for operation_id in registry().functions:
        for example in OPERATIONS.examples.get(operation_id, {}).values():
            fake.handle(request_of(OPERATIONS[operation_id], example["request"]))
    return fake


@pytest.mark.parametrize("name", ["state.yaml", "state.json"])
def test_everything_is_written_and_read(tmp_path: Path, full: FakeZoom, name: str) -> None:
    """Of every sort there is something, and what is read is what was written."""
    before = seeding.dump(full.world)
    full.snapshot(tmp_path / name)
    other = FakeZoom(seed=tmp_path / name)
    assert seeding.dump(other.world) == before
    assert set(before) == set(RESOURCES)


@pytest.mark.parametrize("name", ["demo", "big"])
def test_seeds_are_read_as_they_were_written(tmp_path: Path, name: str) -> None:
    """What comes along can be written and read again."""
    fake = FakeZoom(seed=name)
    fake.snapshot(tmp_path / "state.json")
    other = FakeZoom(seed=tmp_path / "state.json")
    assert seeding.dump(other.world) == seeding.dump(fake.world)


def test_nothing_new_takes_the_id_of_what_was_read(full: FakeZoom, tmp_path: Path) -> None:
    """What is made after a state was read stands beside what was in it."""
    full.snapshot(tmp_path / "state.json")
    other = FakeZoom(seed=tmp_path / "state.json")
    before = {name: dict(table) for name, table in other.world.tables.items()}
    for used in range(full.world.ids.used):  # wherever the ids of the new ones begin
        other.world.ids.used = used
        other.add_meeting()
        other.world.ids.used = used
        other.add_user(f"user{used}@example.com")
    for name, table in before.items():
        assert all(other.world[name][key] is each for key, each in table.items())


def test_reset_returns_to_the_seed() -> None:
    """After a reset the things of the seed are there as they were, and nothing else."""
    fake = FakeZoom(seed="demo")
    before = seeding.dump(fake.world)
    zoom = fake.zoom()
    zoom.webinars.end(68423086)
    zoom.meetings.create("host@example.com", topic="New")
    assert seeding.dump(fake.world) != before
    fake.reset()
    assert seeding.dump(fake.world) == before


def test_seeds_come_along() -> None:
    """The three seeds can be read; the big one has what paging needs."""
    assert len(FakeZoom(seed="empty").users) == 1
    demo = FakeZoom(seed="demo")
    assert (len(demo.users), len(demo.meetings), len(demo.webinars)) == (5, 3, 2)
    big = FakeZoom(seed="big")
    assert (len(big.users), len(big.meetings)) == (2001, 20_000)
    zoom = big.zoom()
    assert sum(1 for _ in zoom.users.list(page_size=300)) == 2001
    assert {each.host_id for each in zoom.meetings.list("user0001@example.com")} == {
        zoom.users.get("user0001@example.com").id
    }


def test_a_seed_has_what_is_not_said_made_up() -> None:
    """A thing of which little is said has what Zoom makes up."""
    fake = FakeZoom(seed={"webinars": [{"topic": "Short"}]})
    (webinar,) = fake.webinars.values()
    assert webinar["host_email"] == "host@example.com"
    assert fake.zoom().webinars.get(webinar.id).join_url


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ([], "holds no lists"),
        ({"meeting": []}, "Did you mean 'meetings'"),
        ({"meetings": {}}, "meetings is no list"),
        ({"meetings": [1]}, r"meetings\[0\] is no set of fields"),
        ({"meetings": [{"of": "nobody"}]}, r"meetings\[0\]: `of` is 'nobody'"),
        ({"users": [{}]}, r"users\[0\] has no email"),
    ],
)
def test_what_is_wrong_is_told_with_its_place(tmp_path: Path, data: Any, said: str) -> None:
    """What is wrong with a seed is told with file and place."""
    path = tmp_path / "mine.json"
    path.write_text(json.dumps(data), encoding="utf-8")
    with pytest.raises(errors.InvalidArgumentError, match=f"mine.json.*{said}"):
        FakeZoom(seed=path)


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("a.yaml", "users: [", "a.yaml is no YAML"),
        ("a.json", "{", "a.json is no JSON"),
        ("a.yaml", "!!python/object/apply:os.system [exit]", "a.yaml is no YAML"),
    ],
)
def test_a_file_that_is_none_is_told(tmp_path: Path, name: str, text: str, said: str) -> None:
    """A file that is no YAML or JSON is an error with its name, and runs nothing."""
    (tmp_path / name).write_text(text, encoding="utf-8")
    with pytest.raises(errors.InvalidArgumentError, match=said):
        FakeZoom(seed=tmp_path / name)


def test_a_file_that_is_not_there_is_told() -> None:
    """A seed that there is not is told, with those that come along."""
    with pytest.raises(errors.InvalidArgumentError, match=r"'none'.*empty, demo, big"):
        FakeZoom(seed="none")


def test_a_state_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    """Where nothing can be written, that is an error with the path."""
    with pytest.raises(errors.InvalidArgumentError, match="cannot be written"):
        FakeZoom().snapshot(tmp_path / "no" / "such" / "folder.yaml")


def test_what_a_seed_lacks_is_told() -> None:
    """A call that needs a field which a seed left out says which; the server answers it by 400."""
    fake = FakeZoom(seed={"recordings": [{"uuid": "abc", "topic": "Mine"}]})
    with fake.zoom() as zoom, pytest.raises(errors.InvalidArgumentError, match="no 'start_time'"):
        list(zoom.recordings.list("me", from_="2026-03-01", to="2026-03-02"))
    fake.accept_token("mine")
    headers = {"host": "localhost", "authorization": "Bearer mine"}
    path = "/v2/users/me/recordings"
    request = ReceivedRequest("GET", path, "from=2026-03-01&to=2026-03-02", headers)
    answer = Control(fake, frozenset({"localhost"})).handle(request)
    assert isinstance(answer, Answer)
    assert (answer.status, "seed" in answer.body["error"]) == (400, True)


@pytest.mark.parametrize("said", ["doing", "status"])
def test_what_is_under_way_is_shown_so(said: str) -> None:
    """What a seed says to be started is listed as live, and shown as started."""
    fake = FakeZoom(seed={"meetings": [{"topic": "Mine", said: "started"}]})
    with fake.zoom() as zoom:
        (live,) = zoom.meetings.list("me", type_="live")
        assert zoom.meetings.get(live.id or 0).status == "started"


def test_what_cannot_be_done_is_told() -> None:
    """Nothing but waiting, started and ended can be said to be done."""
    with pytest.raises(errors.InvalidArgumentError, match=r"meetings\[0\]: status must be one of"):
        FakeZoom(seed={"meetings": [{"doing": "running"}]})
