import copy
import pickle

import pytest

import zoom_openapi
from zoom_openapi import catalogue, models, types
from zoomkit import errors
from zoomkit.judgement import error_class


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
        cls = error_class(operation.resource, each.status, each.code)
        assert issubclass(cls, errors.APIError)
        assert each.message.strip()


def test_unset_stays_one() -> None:
    """UNSET survives copies and pickles as the one instance that it is, and shows its name."""
    assert copy.copy(types.UNSET) is types.UNSET
    assert copy.deepcopy({"a": types.UNSET})["a"] is types.UNSET
    assert pickle.loads(pickle.dumps(types.UNSET)) is types.UNSET  # noqa: S301 - our own bytes
    assert repr(types.UNSET) == "UNSET"
    assert not types.UNSET


@pytest.mark.parametrize("module", [zoom_openapi, models])
def test_lazy_modules_know_their_names(module: object) -> None:
    """Every exported name loads, is listed, and a wrong one is an AttributeError."""
    names: tuple[str, ...] = module.__all__  # type: ignore[attr-defined]
    assert all(getattr(module, name) for name in names)
    assert set(names) <= {*dir(module), *names}
    with pytest.raises(AttributeError, match="NoSuchName"):
        module.NoSuchName  # type: ignore[attr-defined]  # noqa: B018
