"""Results as a table."""

import sys
from collections.abc import Sequence

from attrs import frozen


@frozen
class Row:
    """One ratio.

    Attributes:
        what: What was measured.
        against: What it is compared with.
        ratio: The former by the latter.
        goal: The largest ratio that is good.
    """

    what: str
    against: str
    ratio: float
    goal: float


def show(title: str, rows: Sequence[Row]) -> None:
    """Write a table of ratios to standard output."""
    cells = [("measured", "against", "ratio", "goal", "")] + [
        (row.what, row.against, f"{row.ratio:.2f}", f"{row.goal:.2f}", _mark(row)) for row in rows
    ]
    widths = [max(len(row[column]) for row in cells) for column in range(5)]
    sys.stdout.write(f"\n{title}\n")
    for row in cells:
        line = "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        sys.stdout.write(f"  {line.rstrip()}\n")
    sys.stdout.flush()


def _mark(row: Row) -> str:
    return "" if row.ratio <= row.goal else "missed"
