"""Run the known defects, or those whose name contains the arguments; any that is not seen fails."""

import sys
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from tests.mutations.defects import read_defects
from tests.mutations.running import Result, Verdict, judge


def main(wanted: str) -> int:
    """Judge the defects that have a text in their name; return the exit status."""
    defects = [defect for defect in read_defects() if wanted in defect.name]
    return show(judge(defects, Path(__file__).parents[2]))


def show(results: Iterable[Result]) -> int:
    """Print a line for each result as it comes; return the exit status."""
    counts: Counter[Verdict] = Counter()
    for result in results:
        counts[result.verdict] += 1
        reason = f": {result.reason}" if result.reason else ""
        sys.stdout.write(f"{result.verdict.value:<16}{result.defect.name}{reason}\n")
        sys.stdout.flush()
    seen, judged = counts[Verdict.KILLED], counts.total()
    sys.stdout.write(f"\n{seen} of {judged} defects are seen\n")
    return 0 if judged and seen == judged else 1


if __name__ == "__main__":
    sys.exit(main(" ".join(sys.argv[1:])))
