"""The samples in JavaScript, as the pages have them, against the fake."""

import re
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from tests.outside import node_project
from tests.programs import Program
from tests.served_fake import served
from zoomkit import errors
from zoomkit.testing import FakeZoom
from zoomkit.webhooks import sign

DOCS = Path(__file__).parents[2] / "docs"
OF_PAGE = "http://127.0.0.1:4010"  # where the page has the server
SECRET = "the secret token of the app"
BODY = b'{"event": "meeting.started", "payload": {"object": {"topic": "Launch"}}}'


def sample(page: str, word: str) -> str:
    """Return the sample in JavaScript of a page that has a word in it."""
    text = (DOCS / page).read_text(encoding="utf-8")
    found = re.findall(r"^```js\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    (one,) = [str(each) for each in found if word in each]
    return one


class Receiver(Program):
    """The handler of docs/webhooks.md, which is running.

    Attributes:
        url: Where it takes webhooks.
    """

    def __init__(self, folder: Path) -> None:
        program = node_project.place(sample("webhooks.md", "express"), folder)
        super().__init__(["node", str(program)], {"PORT": "0", "ZOOM_WEBHOOK_SECRET": SECRET})
        self.url = f"http://127.0.0.1:{self.line().split()[-1]}/hook"


@pytest.fixture
def receiver(tmp_path: Path) -> Iterator[Receiver]:
    """A handler in Express."""
    running = Receiver(tmp_path)
    yield running
    running.stop()


def test_express_verifies_webhooks(receiver: Receiver) -> None:
    """Its URL is validated; what happens arrives, and is Zoom's."""
    fake = FakeZoom()
    fake.send_webhooks_to(receiver.url, SECRET)
    webinar = fake.add_webinar(topic="Launch", status="waiting")
    fake.start(webinar)
    fake.zoom().webinars.end(webinar.id)
    shown = [receiver.line().split()[0] for _ in range(3)]
    assert shown == ["webinar.created", "webinar.started", "webinar.ended"]
    assert all(each.is_delivered for each in fake.deliveries)


def test_express_refuses_what_is_not_signed_with_its_secret(receiver: Receiver) -> None:
    """Neither the validation nor an event of another secret is taken, nor an old or changed one."""
    fake = FakeZoom()
    with pytest.raises(errors.WebhookError):
        fake.send_webhooks_to(receiver.url, "another secret")
    fake.send_webhooks_to(receiver.url, "another secret", validate=False)
    fake.start(fake.add_meeting(topic="Forged"))
    assert [each.status for each in fake.deliveries[-1].attempts] == [401]
    signed = sign(BODY, SECRET)
    sent = [
        ({}, BODY),
        (signed, BODY + b" "),
        (sign(BODY, SECRET, timestamp=1), BODY),
        ({**signed, "x-zm-signature": "v0="}, BODY),
        (signed, BODY),
    ]
    with httpx.Client(headers={"content-type": "application/json"}, trust_env=False) as http:
        answers = [http.post(receiver.url, headers=each, content=body) for each, body in sent]
    assert [each.status_code for each in answers] == [401, 401, 401, 401, 204]
    assert receiver.line() == "meeting.started Launch\n"


@pytest.mark.parametrize(
    ("word", "topic", "shown"),
    [("fetch", "From JavaScript", "From JavaScript\n"), ("@zoom/rivet", "By Rivet", "true\n")],
)
def test_samples_for_the_server_run(tmp_path: Path, word: str, topic: str, shown: str) -> None:
    """By hand and by Zoom's own SDK a token is obtained, and a meeting created (and listed)."""
    text = sample("testing.md", word)
    assert OF_PAGE in text
    node_project.require_node()
    with served("--seed", "demo") as server:
        assert node_project.run(text.replace(OF_PAGE, server.url), tmp_path) == shown
        received = [(each["operation"], each["status"]) for each in server.see("requests")]
        assert topic in [each["topic"] for each in server.see("state")["meetings"]]
    expected = [(None, 200), ("meetings.create", 201), ("meetings.list", 200)]
    assert received == expected[: len(received)]
    assert len(received) > 1
