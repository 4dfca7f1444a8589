import httpx
import pytest

from tests.unit.conftest import Run, Scripted
from zoomkit import Zoom, errors
from zoomkit.testing import FakeZoom


def test_end_is_update_status(run: Run, scripted: Scripted) -> None:
    """`end` sends the same request as the generated method and returns None."""
    scripted.gives(httpx.Response(204), httpx.Response(204))
    assert run(lambda zoom: zoom.webinars.end(68423085)) is None
    assert run(lambda zoom: zoom.webinars.update_status(68423085, action="end")) is None
    first, second = scripted.requests
    assert (first.method, str(first.url)) == (
        "PUT",
        "https://api.zoom.us/v2/webinars/68423085/status",
    )
    assert (first.method, first.url, first.content) == (second.method, second.url, second.content)
    assert scripted.sent == {"action": "end"}


@pytest.mark.parametrize("value", [68423085, "68423085", "684 230 85"])
def test_end_takes_an_id_in_any_form(run: Run, fake: FakeZoom, value: int | str) -> None:
    """Each form of an id that people have ends the webinar."""
    run(lambda zoom: zoom.webinars.end(value), auth=fake.auth(), transport=fake.transport())
    assert fake.webinars[68423085].state == "ended"


def test_end_has_options_of_its_own(run: Run, scripted: Scripted) -> None:
    """`end` takes `request_options`, as every method does."""
    scripted.gives(httpx.Response(503))
    options = {"max_retries": 0, "timeout": 7, "headers": {"x-own": "1"}}
    with pytest.raises(errors.ServerError):
        run(lambda zoom: zoom.webinars.end(1, request_options=options))
    assert scripted.last.extensions["timeout"]["read"] == 7
    assert scripted.last.headers["x-own"] == "1"


def test_end_has_a_raw_answer(run: Run, scripted: Scripted) -> None:
    """`raw` shows the answer of a method that is written by hand, too."""
    scripted.gives(httpx.Response(204, headers={"x-zm-trackingid": "t-1"}))
    raw = run(lambda zoom: zoom.raw(zoom.webinars.end, 1))
    assert (raw.value, raw.status_code, raw.request_id) == (None, 204, "t-1")


def test_error_names_the_operation(run: Run, scripted: Scripted) -> None:
    """An error of `end` carries the operation's id and the name of its method."""
    scripted.gives(httpx.Response(400, json={"code": 3003, "message": "Not the host."}))
    with pytest.raises(errors.NotHostError) as caught:
        run(lambda zoom: zoom.webinars.end(1))
    assert caught.value.operation == "update_webinar_status"
    assert caught.value.method_name == "webinars.update_status"


def test_resource_says_what_it_is_for() -> None:
    """What an editor shows for `zoom.webinars` is what the resource is for."""
    assert "schedule, change" in (Zoom.webinars.__doc__ or "")
