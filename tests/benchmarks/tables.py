"""Results as a table."""

import sys
from collections.abc import Sequence

from attrs import frozen

_MANY = 1000  # from here on, nobody wants the fraction


@frozen
class Row:
    """One figure.

    Attributes:
        what: What was measured.
        against: What it is compared with.
        figure: The ratio of both; or what is counted, where it is compared with nothing.
        goal: The largest figure that is good; None where there is no goal.
    """

    what: str
    against: str
    figure: float
    goal: float | None


def show(title: str, rows: Sequence[Row]) -> None:
    """Write a table of figures to standard output."""
    cells = [("measured", "against", "figure", "goal", "")] + [
        (row.what, row.against, _shown(row.figure), _shown(row.goal), _mark(row)) for row in rows
    ]
    widths = [max(len(row[column]) for row in cells) for column in range(5)]
    sys.stdout.write(f"\n{title}\n")
    for row in cells:
        line = "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        sys.stdout.write(f"  {line.rstrip()}\n")
    sys.stdout.flush()


def _mark(row: Row) -> str:
    return "" if row.goal is None or row.figure <= row.goal else "missed"


def _shown(figure: float | None) -> str:
    if figure is None:
        return "-"
    return f"{figure:,.0f}" if figure >= _MANY else f"{figure:.2f}"
