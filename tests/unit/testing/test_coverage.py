"""The table of what the fake does is derived, and says what it has to."""

from pathlib import Path

import pytest

from zoomkit import catalogue
from zoomkit.testing import coverage

PAGE = Path(__file__).parents[3] / "docs" / "fake.md"
# Of each of these, making, showing, listing, changing and deleting agree.
REMEMBERED = (
    "users.create",
    "meetings.create",
    "meetings.add_registrant",
    "meetings.create_poll",
    "meetings.update_survey",
    "meetings.list_past_participants",
    "webinars.create",
    "webinars.add_registrant",
    "webinars.add_panelists",
    "recordings.get",
    "reports.list_meeting_participants",
    "groups.create",
    "roles.create",
    "chat.channels.create",
    "chat.messages.send",
    "rooms.create",
)


def test_page_is_what_would_be_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The page in docs/ is as derived, and a change of it is seen."""
    assert coverage.main([str(PAGE), "--check"]) == 0
    changed = tmp_path / "fake.md"
    changed.write_text(PAGE.read_text(encoding="utf-8") + "x", encoding="utf-8")
    assert coverage.main([str(changed), "--check"]) == 1
    assert "scripts/regenerate" in capsys.readouterr().err
    assert coverage.main([str(changed)]) == 0
    assert changed.read_text(encoding="utf-8") == PAGE.read_text(encoding="utf-8")


def test_it_remembers_enough() -> None:
    """At least 200 operations are stateful, all that people ask for first among them."""
    kinds = coverage.coverage()
    assert sum(each == coverage.STATEFUL for each in kinds.values()) >= 200
    for name in REMEMBERED:
        assert kinds[catalogue.load()[name].id] == coverage.STATEFUL, name
