"""Programs for Node.js, and their packages, which npm fetches when a test first asks."""

import fcntl
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

PROGRAMS = Path(__file__).parent / "node"
# Beside what pip installed: what is there is no part of the sources.
PROJECT = Path(sys.prefix) / "node"
INSTALLING_TIME, RUNNING_TIME = 100, 60  # seconds


def require_node() -> None:
    """Skip the test where there is no Node.js; in CI it fails."""
    missing = [each for each in ("node", "npm") if shutil.which(each) is None]
    if missing and os.environ.get("CI"):
        pytest.fail(f"CI has to have {' and '.join(missing)}")
    if missing:
        pytest.skip(f"not installed: {', '.join(missing)}")


def project() -> Path:
    """Return a folder in which the packages are installed, in the versions of package.json."""
    require_node()
    PROJECT.mkdir(exist_ok=True)
    wanted = (PROGRAMS / "package.json").read_text(encoding="utf-8")
    stamp = PROJECT / "installed"
    with (PROJECT / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # one of the workers installs, the others wait for it
        if not stamp.exists() or stamp.read_text(encoding="utf-8") != wanted:
            (PROJECT / "package.json").write_text(wanted, encoding="utf-8")
            _install()
            stamp.write_text(wanted, encoding="utf-8")
    return PROJECT


def _install() -> None:
    command = ["npm", "install", "--no-package-lock", "--ignore-scripts", "--no-audit", "--no-fund"]
    done = subprocess.run(  # noqa: S603 - our own command
        command, cwd=PROJECT, capture_output=True, text=True, check=False, timeout=INSTALLING_TIME
    )
    if done.returncode:
        said = f"npm cannot install the packages: {done.stderr}"
        (pytest.fail if os.environ.get("CI") else pytest.skip)(said)


def place(program: Path | str, folder: Path) -> Path:
    """Put a program, a file or its text, where it finds the packages; return where it is."""
    packages = folder / "node_modules"
    if not packages.exists():
        packages.symlink_to(project() / "node_modules")
    if isinstance(program, Path):
        return Path(shutil.copy(program, folder))
    path = folder / "sample.mjs"
    path.write_text(program, encoding="utf-8")
    return path


def run(program: Path | str, folder: Path, *arguments: str) -> str:
    """Run a program in a folder to its end, and return what it writes."""
    command = ["node", str(place(program, folder)), *arguments]
    done = subprocess.run(  # noqa: S603 - our own command
        command, cwd=folder, capture_output=True, text=True, check=False, timeout=RUNNING_TIME
    )
    assert done.returncode == 0, done.stderr
    return done.stdout
