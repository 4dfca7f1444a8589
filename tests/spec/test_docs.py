import re
from pathlib import Path

from postman_openapi.diagnostics import Problem

PAGE = Path(__file__).parents[2] / "docs" / "toolchain.md"


def test_page_lists_every_diagnostic() -> None:
    """The page on the toolchain lists each diagnostic's id, and no other."""
    table = PAGE.read_text(encoding="utf-8").rpartition("## Diagnostics")[2]
    assert re.findall(r"^\| `([a-z-]+)` \|", table, re.MULTILINE) == sorted(Problem)
