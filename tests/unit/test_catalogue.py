import pytest

from zoomkit import catalogue, errors, scopes
from zoomkit.kinds import CLASSES
from zoomkit.meetings import AsyncMeetings, Meetings
from zoomkit.recordings import AsyncRecordings, Recordings
from zoomkit.webinars import AsyncWebinars, Webinars


def test_seed_operation() -> None:
    """The catalogue holds what the collection documents of "Update webinar status"."""
    operation = catalogue.load()["update_webinar_status"]
    assert (operation.method, operation.path) == ("PUT", "/webinars/{webinarId}/status")
    assert operation.scopes == ("webinar:write:admin", "webinar:write")
    assert operation.rate_limit_label == "Light"
    assert operation.media_types == ("application/json", "multipart/form-data")
    assert operation.successes == (204,)
    assert [(each.status, each.code) for each in operation.errors] == [
        (200, 200),
        (400, 1010),
        (400, 3003),
        (400, 3063),
        (400, 300),
        (400, 200),
        (400, 200),
        (404, 1001),
        (404, 3001),
    ]
    assert all(each.message for each in operation.errors)


@pytest.mark.parametrize(
    ("method", "path", "found"),
    [
        ("PUT", "/webinars/1/status", "update_webinar_status"),
        ("put", "webinars/1/status", "update_webinar_status"),
        ("PUT", "/webinars/a%2Fb/status", "update_webinar_status"),
        ("GET", "/webinars/1/status", None),
        ("PUT", "/webinars/1/2/status", None),
        ("PUT", "/", None),
    ],
)
def test_match(method: str, path: str, found: str | None) -> None:
    """A request's path finds the operation that it calls, or none."""
    operation = catalogue.load().match(method, path)
    assert (operation.id if operation else None) == found


@pytest.mark.parametrize("operation_id", list(catalogue.load()))
def test_every_documented_failure_has_a_class(operation_id: str) -> None:
    """Each documented failure of each operation resolves to a class and has a meaning."""
    operation = catalogue.load()[operation_id]
    for each in operation.errors:
        assert issubclass(CLASSES[each.kind or ""], errors.APIError)
        assert each.message.strip()


@pytest.mark.parametrize("name", ["webinars.update_status", "webinars.end"])
def test_operation_is_found_by_its_methods(name: str) -> None:
    """An operation is found as it is called, also by a method that is written by hand."""
    assert catalogue.load()[name] == catalogue.load()["update_webinar_status"]


@pytest.mark.parametrize(
    ("name", "near"),
    [
        ("end", "webinars.end"),
        ("webinar.end", "webinars.end"),
        ("webinars.updat_status", "webinars.update_status"),
        ("update_webinars_status", "update_webinar_status"),
    ],
)
def test_unknown_name_has_a_suggestion(name: str, near: str) -> None:
    """A name that no operation has is an error with the nearest one."""
    with pytest.raises(errors.UnknownOperationError, match=f"Did you mean '{near}'"):
        catalogue.load()[name]


def test_examples_are_there() -> None:
    """The catalogue leads to every example of the specification."""
    documented = {each.id for each in catalogue.load().values() if each.successes or each.errors}
    assert set(catalogue.load().examples) == documented
    assert len(catalogue.load()) - len(documented) < 20


@pytest.mark.parametrize(
    "cls", [Webinars, AsyncWebinars, Meetings, AsyncMeetings, Recordings, AsyncRecordings]
)
def test_what_is_written_by_hand_is_known(cls: type) -> None:
    """What scopes it needs is known of each method that is written by hand."""
    resource = cls.__module__.rpartition(".")[2]
    written = [f"{resource}.{name}" for name in vars(cls) if not name.startswith("_")]
    assert written
    assert all(scopes.needed(name) for name in written)
    assert all(scopes.needed(getattr(cls, name.partition(".")[2])) for name in written)
