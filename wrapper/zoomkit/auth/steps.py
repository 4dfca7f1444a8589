"""What a flow asks of whoever drives it."""

from collections.abc import Callable, Generator
from typing import Any, NamedTuple, TypeAlias

import httpx

from zoomkit.auth.renewals import Renewal


class Forward(NamedTuple):
    """Send the request of the call itself; give back its answer."""

    request: httpx.Request


class Fetch(NamedTuple):
    """Send a request to the token endpoint; give back its answer, read to its end."""

    request: httpx.Request


class Read(NamedTuple):
    """Read an answer to its end; give back nothing."""

    response: httpx.Response


class Keep(NamedTuple):
    """Use the store; give back its result, or that of having none if it fails."""

    operation: str
    arguments: tuple[Any, ...]


class Join(NamedTuple):
    """Wait for a renewal that another call does; give back whether it ended in time."""

    renewal: Renewal
    seconds: float | None


class Pause(NamedTuple):
    """Wait; give back nothing.

    Attributes:
        seconds: How long.
        is_real: Whether for others of this machine, whom no clock of a test moves on.
    """

    seconds: float
    is_real: bool = False


class Beside(NamedTuple):
    """Take other steps beside the call; give back whether that can be.

    Attributes:
        steps: What is to be done; they may be left out where an event loop ends before.
        ended: Is called when they were taken or left out.
    """

    steps: "Steps"
    ended: Callable[[], None]


Step: TypeAlias = Forward | Fetch | Read | Keep | Join | Pause | Beside
Steps: TypeAlias = Generator[Step, Any, Any]
