import subprocess
import sys
from pathlib import Path

import pytest

from zoomkit import catalogue
from zoomkit.kinds import CLASSES

DEMO = Path(__file__).parents[2] / "scripts" / "demo.py"
OPERATION = catalogue.load()["update_webinar_status"]


def told(option: str) -> str:
    """Return what the demo writes."""
    command = [sys.executable, str(DEMO), option]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)  # noqa: S603
    assert done.stderr == ""
    return done.stdout


@pytest.fixture(scope="module")
def shown() -> str:
    """What the demo writes of the seed's case."""
    return told("--seed-case")


def test_demo_tells_a_story() -> None:
    """Each chapter ends as it should: what is created is there, what is lost is found."""
    story = told("--fast")
    for said in (
        "Outcomes(added=94, already_registered=1, refused=0, failed=0)",
        "94 registrants",
        "-> 401\n  POST /oauth/token -> 200\n",
        "renewed, and the call goes on: 'Product launch'",
        "-> 429\n  GET",
        "the webinar is ended",
        "4119 bytes",
        "Host: Let us begin.",
        "WebinarNotFoundError: ",
    ):
        assert said in story


def test_demo_ends_the_webinar(shown: str) -> None:
    """The demo ends the webinar and shows the requests that did it."""
    assert "webinar 68423085 is ended" in shown
    assert "POST /oauth/token  grant_type=account_credentials&account_id=fake-account" in shown
    assert 'PUT /v2/webinars/68423085/status  {"action":"end"}' in shown


@pytest.mark.parametrize("failure", OPERATION.errors, ids=lambda each: f"{each.status}-{each.code}")
def test_demo_shows_each_documented_failure(shown: str, failure: catalogue.DocumentedError) -> None:
    """Each documented failure stands in the demo with the exception that it becomes."""
    block = shown.partition(f"{failure.status}, code {failure.code}: {failure.message}")[2]
    cls = CLASSES[failure.kind or ""]
    assert f"raises    {cls.__name__}\n" in block.partition("\n\n")[0]


def test_demo_renews_a_dead_token(shown: str) -> None:
    """The demo ends with a token that dies and is replaced: three requests and no error."""
    end = shown.rpartition("A token that dies")[2]
    assert end.count("PUT /v2/webinars") == 2
    assert end.count("POST /oauth/token") == 1
    assert "no error" in end
