import subprocess
import sys
from pathlib import Path

import pytest

from zoomkit import catalogue
from zoomkit.kinds import CLASSES

DEMO = Path(__file__).parents[2] / "scripts" / "demo.py"
OPERATION = catalogue.load()["update_webinar_status"]


@pytest.fixture(scope="module")
def shown() -> str:
    """What the demo writes."""
    command = [sys.executable, str(DEMO)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)  # noqa: S603
    assert done.stderr == ""
    return done.stdout


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
