"""The fixtures for pytest, in a run of their own."""

import subprocess
import sys

import pytest

pytest_plugins = ["pytester"]
USE = """
    import pytest

    def test_it_is_ended(fake_zoom, zoom):
        webinar = fake_zoom.add_webinar(topic="Launch")
        zoom.webinars.end(webinar.id)
        fake_zoom.calls("webinars.end").assert_called_once_with(webinar.id)

    @pytest.mark.anyio  # in asyncio and in trio
    async def test_it_is_ended_awaited(fake_zoom, async_zoom):
        webinar = fake_zoom.add_webinar()
        await async_zoom.webinars.end(webinar.id)
        assert fake_zoom.webinars[webinar.id].state == "ended"

    def test_nothing_is_left(fake_zoom):
        assert not fake_zoom.requests
"""


def test_fixtures_are_there(pytester: pytest.Pytester) -> None:
    """A fake and its clients, blocking and awaiting, new for each test."""
    pytester.makepyfile(USE)
    pytester.runpytest_subprocess("-p", "anyio", "-p", "no:randomly").assert_outcomes(passed=4)


def test_a_failing_test_shows_the_journal(pytester: pytest.Pytester) -> None:
    """A test that fails shows what the fake received, and what it warns of."""
    pytester.makepyfile(
        """
        def test_it_fails(fake_zoom, zoom):
            webinar = fake_zoom.add_webinar(68423085)
            zoom.request("PUT", "/webinars/68423085/status", json={"status": "end"})
            assert False

        def test_it_goes_well(zoom):
            zoom.users.list().first()
        """
    )
    output = pytester.runpytest_subprocess().stdout
    output.fnmatch_lines(
        ["*what the fake Zoom received*", "*PUT /v2/webinars/68423085/status -> 204*"]
    )
    output.fnmatch_lines(["*what it warns of*"])
    output.no_fnmatch_line("*/v2/users*")


def test_it_costs_nothing_until_it_is_used() -> None:
    """The plugin loads nothing of zoomkit, nor httpx."""
    names = "{'zoomkit', 'zoom_openapi', 'httpx'}"
    code = f"import zoomkit_pytest, sys; print({names} & set(sys.modules))"
    command = [sys.executable, "-c", code]
    assert subprocess.check_output(command, text=True) == "set()\n"  # noqa: S603
