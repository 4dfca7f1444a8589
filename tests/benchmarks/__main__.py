"""Run every benchmark of this folder, or those that are named: `scripts/bench call import`."""

import importlib
import sys
from pathlib import Path


def main(names: list[str]) -> int:
    """Run benchmarks one after the other; return the worst exit status."""
    found = sorted(path.stem for path in Path(__file__).parent.glob("bench_*.py"))
    wanted = [f"bench_{name}" for name in names] or found
    unknown = sorted(set(wanted) - set(found))
    if unknown:
        sys.stderr.write(f"There is no {', '.join(unknown)}; there are {', '.join(found)}.\n")
        return 2
    modules = [importlib.import_module(f"tests.benchmarks.{name}") for name in wanted]
    return max(int(module.main()) for module in modules)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
