"""What a fake that runs for days forgets, and what it does not."""

import pytest
from attrs import evolve

from zoomkit import Zoom, errors
from zoomkit.testing import Answer, FakeZoom, ReceivedRequest, oauth
from zoomkit.testing.clock import Clock
from zoomkit.testing.control import Control
from zoomkit.testing.keeping import Latest, forget_oldest
from zoomkit.testing.records import Record, Table
from zoomkit.testing.world import World


def test_latest_are_kept() -> None:
    """A list that forgets has its last entries, in order, and as many as it is to keep."""
    kept: Latest[int] = Latest(16)
    for number in range(1000):
        kept.append(number)
        assert list(kept) == list(range(number + 1))[-len(kept) :]
        assert min(number + 1, 16) <= len(kept) <= 18


def test_first_are_forgotten() -> None:
    """What came first goes first."""
    kept = dict.fromkeys("abcd")
    forget_oldest(kept, 2)
    assert list(kept) == ["c", "d"]
    forget_oldest(kept, 2)
    assert list(kept) == ["c", "d"]


def test_requests_warnings_and_deliveries_are_bounded() -> None:
    """A fake keeps as many of each as it is told; all requests are counted."""
    fake = FakeZoom(keep=8)
    fake.send_webhooks_to(lambda _: 200, validate=False)
    zoom = fake.zoom()
    for number in range(20):
        zoom.meetings.create("me", topic=str(number), request_options={"body": {"colour": "red"}})
    assert [each.json["topic"] for each in fake.requests[-8:]] == [str(n) for n in range(12, 20)]
    assert len(fake.requests) in (8, 9)
    assert len(fake.warnings) in (8, 9)
    assert len(fake.deliveries) in (8, 9)
    assert fake.journal.received == 21  # with that of the token


def test_tokens_are_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of very many tokens the latest are good."""
    monkeypatch.setattr(oauth, "KEPT", 3)
    fake = FakeZoom()
    clients = [fake.zoom() for _ in range(6)]
    for zoom in clients:
        zoom.users.get("me")
    assert len(fake.oauth._tokens) <= 4


def test_deleted_meetings_are_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    """Those that were deleted first cannot come back; the latest can."""
    fake = FakeZoom()
    resources = {**fake.world.resources}
    resources["deleted_meetings"] = evolve(resources["deleted_meetings"], most=2)
    monkeypatch.setattr(fake.world, "resources", resources)
    zoom = fake.zoom()
    made = [fake.add_meeting().id for _ in range(4)]
    for key in made:
        zoom.meetings.delete(int(key))
    assert list(fake.world["deleted_meetings"]) == made[2:]
    zoom.meetings.update_status(int(made[3]), action="recover")
    with pytest.raises(errors.MeetingNotFoundError):
        zoom.meetings.update_status(int(made[0]), action="recover")


def test_what_nobody_can_delete_is_bounded() -> None:
    """Each table has a bound to which only the fake itself adds, and no other one has."""
    bounded = {name for name, each in World(Clock()).resources.items() if each.most is not None}
    assert bounded == {"deleted_meetings", "download_tokens", "instances", "participants"}


def test_failure_that_a_refused_request_asked_for_is_forgotten() -> None:
    """A request that asks for a failure, and is refused before, leaves no order behind."""
    fake = FakeZoom()
    headers = {"host": "localhost", "prefer": "code=404"}
    request = ReceivedRequest("GET", "/v2/users/me", headers=headers)
    answer = Control(fake, frozenset({"localhost"})).handle(request)
    assert isinstance(answer, Answer)
    assert answer.status == 401
    assert all(each.is_over for each in fake.faults._counted)


def test_table_forgets_what_is_removed() -> None:
    """Of a record that is gone nothing stays: neither its names nor its place below another."""
    table = Table("meetings", ("uuid",))
    empty = {name: len(kept) for name, kept in vars(table).items() if isinstance(kept, dict)}
    for key in range(10):
        record = table.add(Record("meetings", key, {"uuid": f"u{key}"}, parent=f"p{key}"))
        record["uuid"] = f"v{key}"
        assert table.find(f"v{key}") is record
        table.remove(key)
        assert table.noted(f"u{key}") is None
    found = {name: len(kept) for name, kept in vars(table).items() if isinstance(kept, dict)}
    assert found == empty


def test_user_who_was_deleted_comes_back_by_a_seed(zoom: Zoom, fake: FakeZoom) -> None:
    """A seed adds whom it names, if they were there once and are gone."""
    fake.load("demo")
    zoom.users.delete("mei.tanaka@example.com", action="delete")
    fake.load({"users": [{"email": "mei.tanaka@example.com", "first_name": "Mei"}]})
    assert zoom.users.get("mei.tanaka@example.com").first_name == "Mei"
