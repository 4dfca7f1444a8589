"""Import every module of a package and say what came of it, as JSON.

A script of its own, run in a process that has nothing of this package on its path: what a client
needs to be imported must be in the client.
"""

import importlib
import json
import sys
from pathlib import Path


def main(folder: str, package: str) -> None:
    """Import the modules of `folder/package`.

    Prints an object: each module's name, and what went wrong with it or null.
    """
    sys.path.insert(0, folder)
    names = sorted(_names(Path(folder), package))
    sys.stdout.write(json.dumps({name: _failure(name) for name in names}))


def _names(folder: Path, package: str) -> set[str]:
    return {
        ".".join(path.relative_to(folder).with_suffix("").parts).removesuffix(".__init__")
        for path in (folder / package).rglob("*.py")
    }


def _failure(name: str) -> str | None:
    try:
        module = importlib.import_module(name)
        # Models load lazily: that the module imports does not show that its names exist.
        for attribute in getattr(module, "__all__", ()):
            getattr(module, attribute)
    except BaseException as error:  # noqa: BLE001 - generated code may raise anything
        return f"{type(error).__name__}: {error}"
    return None


if __name__ == "__main__":
    main(*sys.argv[1:])
