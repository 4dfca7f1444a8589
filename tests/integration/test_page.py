"""The page of the fake, in a browser, at the width of a desk and of a pocket."""

from collections.abc import Iterator
from typing import Any

import pytest

from zoomkit.testing import FakeZoom, asgi, serve
from zoomkit.testing.control import Control
from zoomkit.testing.hosts import LOOPBACK


@pytest.fixture
def fake() -> FakeZoom:
    """A fake with things in it, one of them hostile."""
    fake = FakeZoom(seed="demo")
    fake.add_meeting(topic="<script>document.title = 'broken'</script>" + "x" * 150)
    return fake


@pytest.fixture
def url(fake: FakeZoom) -> Iterator[str]:
    """Where the page is."""
    control = Control(fake, frozenset(LOOPBACK))

    async def application(scope: Any, receive: Any, send: Any) -> None:
        await asgi.serve_request(control.handle, scope, receive, send)

    with serve(application) as base_url:
        yield base_url.removesuffix("/v2")


@pytest.fixture
def page(window: Any, url: str) -> Any:
    """The page, opened."""
    window.goto(url)
    return window


def test_it_fits(page: Any) -> None:
    """Nothing is wider than the window, and what exists can be seen."""
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
    assert page.title() == "Fake Zoom"
    assert page.get_by_text("Product launch").is_visible()
    assert page.get_by_role("button", name="Reset").is_visible()


def test_buttons_change_things(page: Any, fake: FakeZoom) -> None:
    """Webinars start and end, operations fail, the clock moves, and all of it can be undone."""
    row = page.locator("tr", has_text="Product launch")
    row.get_by_role("button", name="Start").click()
    assert fake.webinars[68423085].state == "started"
    page.locator("tr", has_text="Product launch").get_by_role("button", name="End").click()
    assert fake.webinars[68423085].state == "ended"
    page.get_by_label("minutes").fill("15")
    page.get_by_role("button", name="Move the clock").click()
    assert "09:15" in page.locator("header").inner_text()
    page.get_by_role("button", name="Reset").click()
    assert fake.webinars[68423085].state == "waiting"


def test_a_failure_can_be_ordered(page: Any, fake: FakeZoom) -> None:
    """An operation fails as it was told; a name that there is not is told with the nearest."""
    page.get_by_label("operation").fill("webinars.edn")
    page.get_by_label("code").fill("3001")
    page.get_by_role("button", name="Let fail").click()
    assert "Did you mean" in page.get_by_role("alert").inner_text()
    page.get_by_label("operation").fill("webinars.end")
    page.get_by_label("code").fill("3001")
    page.get_by_role("button", name="Let fail").click()
    with fake.zoom() as zoom, pytest.raises(LookupError, match="3001"):
        raise LookupError(str(_failure(zoom)))


def _failure(zoom: Any) -> Exception:
    try:
        zoom.webinars.end(68423085)
    except Exception as error:  # noqa: BLE001 - whatever it is
        return error
    raise AssertionError("It went well.")


def test_texts_stay_texts(page: Any) -> None:
    """What is stored is shown, never run."""
    assert page.title() == "Fake Zoom"
    assert page.get_by_text("<script>document.title").first.is_visible()
