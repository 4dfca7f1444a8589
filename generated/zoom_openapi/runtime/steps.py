"""What a call asks of the shell that drives it, and what comes of it."""

from collections.abc import Generator
from typing import NamedTuple, TypeAlias

import httpx

from .attempts import Attempt
from .calls import Call
from .pacing import Learn, Reserve


class Send(NamedTuple):
    """Send the request; give back the answer, or the error that prevented one."""

    call: Call
    attempt: Attempt


class Prepare(NamedTuple):
    """Let what authenticates the request prepare, so that it leaves as soon as its turn comes.

    Give back nothing, or the error that prevented it.
    """

    call: Call
    attempt: Attempt


class Wait(NamedTuple):
    """Pause; give back nothing."""

    seconds: float


class Answered(NamedTuple):
    """A call that succeeded.

    Attributes:
        response: Its answer.
        attempts: How many times the request was sent.
    """

    response: httpx.Response
    attempts: int


Outcome: TypeAlias = httpx.Response | Exception | float | None
Step: TypeAlias = Reserve | Prepare | Send | Learn | Wait
Steps: TypeAlias = Generator[Step, Outcome, Answered]
