"""Zoom's own SDK for JavaScript uses the served fake."""

import json
from pathlib import Path

from tests.outside import node_project
from tests.served_fake import served


def test_it_creates_a_meeting_and_lists_it(tmp_path: Path) -> None:
    """A token is obtained, a meeting created and listed; a failure is told in Zoom's words."""
    node_project.require_node()
    with served("--seed", "demo") as server:
        program = node_project.PROGRAMS / "rivet.mjs"
        said = node_project.run(program, tmp_path, server.url, *server.credentials.values())
        received = [(each["method"], each["status"]) for each in server.see("requests")]
    shown = json.loads(said)
    assert shown["created"]["topic"] == "By Rivet"
    assert shown["created"]["id"] in shown["ids"]
    assert shown["trackingId"]
    assert shown["refused"].startswith('[404/3001]: "')
    assert received == [("POST", 200), ("POST", 201), ("GET", 200), ("GET", 404)]
