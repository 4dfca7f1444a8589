import traceback

import pytest

from zoomkit import AsyncZoom, Zoom, errors
from zoomkit.testing import FakeZoom

VARIABLES = {
    "ZOOM_ACCOUNT_ID": "fake-account",
    "ZOOM_CLIENT_ID": "fake-client",
    "ZOOM_CLIENT_SECRET": "fake-secret",
    "ZOOM_BASE_URL": "https://zoom.example.com/v2",
}
each_kind = pytest.mark.parametrize("cls", [Zoom, AsyncZoom])


@pytest.fixture
def variables(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """An environment with all variables."""
    for name, value in VARIABLES.items():
        monkeypatch.setenv(name, value)
    return monkeypatch


@pytest.mark.usefixtures("variables")
def test_credentials_and_base_url(fake: FakeZoom) -> None:
    """The environment gives the credentials and the base URL."""
    zoom = Zoom.from_env(transport=fake.transport())
    zoom.webinars.end(68423085)
    assert "zoom.example.com" in repr(zoom)
    assert fake.webinars[68423085].state == "ended"


@each_kind
@pytest.mark.usefixtures("variables")
def test_arguments_go_before_the_environment(cls: type[Zoom | AsyncZoom]) -> None:
    """An argument takes the place of a variable."""
    zoom = cls.from_env(base_url="https://other.example.com/v2", max_retries=0)
    assert "other.example.com" in repr(zoom)


@each_kind
@pytest.mark.parametrize(
    ("given", "used"),
    [(" https://zoom.example.com/v2\n", "zoom.example.com"), (" ", "api.zoom.us")],
)
def test_base_url_is_trimmed(
    cls: type[Zoom | AsyncZoom], given: str, used: str, variables: pytest.MonkeyPatch
) -> None:
    """Blanks around the base URL do not count, and blanks alone are none."""
    variables.setenv("ZOOM_BASE_URL", given)
    assert used in repr(cls.from_env())


@each_kind
@pytest.mark.parametrize("missing", list(VARIABLES)[:3])
@pytest.mark.parametrize("value", [None, "", " "])
def test_what_is_missing_is_named(
    cls: type[Zoom | AsyncZoom],
    missing: str,
    value: str | None,
    variables: pytest.MonkeyPatch,
) -> None:
    """A missing or empty variable is named, before any request, and no other is shown."""
    variables.delenv(missing)
    if value is not None:
        variables.setenv(missing, value)
    with pytest.raises(errors.ConfigurationError, match=missing) as caught:
        cls.from_env()
    frames = [each for each in caught.traceback if "zoomkit" in str(each.path)]
    assert frames
    assert [each for each in frames if "fake-" in str(each.locals)] == []


@each_kind
def test_no_credentials_in_clear(
    cls: type[Zoom | AsyncZoom], variables: pytest.MonkeyPatch
) -> None:
    """A base URL to which credentials would go in clear is refused at once."""
    variables.setenv("ZOOM_BASE_URL", "http://zoom.example.com/v2")
    with pytest.raises(errors.ConfigurationError, match="plain http"):
        cls.from_env()


@each_kind
def test_frames_show_nothing_of_the_environment(
    cls: type[Zoom | AsyncZoom], variables: pytest.MonkeyPatch
) -> None:
    """A variable that is missing shows no other one, also not in a traceback with locals."""
    variables.delenv("ZOOM_ACCOUNT_ID")
    variables.setenv("SOMEBODY_ELSES", "secret-of-somebody")
    with pytest.raises(errors.ConfigurationError) as caught:
        cls.from_env()
    shown = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    frames = [each for each in shown.stack if "zoomkit" in each.filename]
    assert frames
    said = repr([each.locals for each in frames])
    assert "secret-of-somebody" not in said
    assert "fake-secret" not in said
