"""Scripts run in a process of their own, which sees nothing of the caller."""

import json
import subprocess
import sys
from collections.abc import Sequence
from typing import Any

from postman_openapi.errors import PostmanOpenapiError

_LONGEST = 600  # seconds


class ProbeError(PostmanOpenapiError):
    """A script ended without saying what it found."""


def run_isolated(script: str, arguments: Sequence[str] = (), given: str = "") -> Any:
    """Run a script and return the JSON that it prints.

    Args:
        script: The path of the script.
        arguments: Its arguments.
        given: Its standard input.

    Raises:
        ProbeError: It failed, took too long, or printed something else.
    """
    # -I keeps the caller's path and environment away, -W error shows what a later Python refuses.
    options = ["-I", "-W", "error", "-X", "utf8"]
    try:
        done = subprocess.run(  # noqa: S603 - our own interpreter and arguments, no shell
            [sys.executable, *options, script, *arguments],
            capture_output=True,
            check=False,
            encoding="utf-8",
            input=given,
            timeout=_LONGEST,
        )
    except subprocess.TimeoutExpired:
        raise ProbeError(f"did not end within {_LONGEST} seconds") from None
    if done.returncode != 0:
        last = done.stderr.strip().splitlines()[-1:] or ["no reason given"]
        raise ProbeError(f"ended with status {done.returncode}: {last[0]}")
    try:
        return json.loads(done.stdout)
    except ValueError:
        raise ProbeError("ended without saying what it found") from None
