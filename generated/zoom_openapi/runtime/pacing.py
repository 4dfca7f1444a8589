"""Holding requests back so that an API does not have to refuse them.

Whoever paces is asked before each attempt and told what came of it. It may ask others for that,
such as a store that several processes share, so that there are two ways to ask and to tell: one
blocks, one is awaited.
"""

from typing import NamedTuple, Protocol

import httpx

from .calls import Call
from .errors import APIError


class Reserve(NamedTuple):
    """Ask for a place in the order of requests; give back the seconds until its turn.

    Attributes:
        call: What is to be sent.
        longest: The seconds that the call has left to wait; None where nothing bounds them.
        ends_at: When the call has to be over, on the monotonic clock; None if never.
    """

    call: Call
    longest: float | None = None
    ends_at: float | None = None


class Learn(NamedTuple):
    """Tell what was answered; give back nothing.

    Attributes:
        call: What was sent.
        response: The answer.
        error: The error that it is, or None if it is a success.
        ends_at: When the call has to be over, on the monotonic clock; None if never.
    """

    call: Call
    response: httpx.Response
    error: APIError | None
    ends_at: float | None = None


class Pacer(Protocol):
    """Says before each attempt of a call how long to wait, and learns from the answers.

    What it does for that ends with the call: `wire.remaining()` says how long that has.
    """

    def reserve(self, asked: Reserve) -> float:
        """Reserve a place and return the seconds until its turn.

        Raises:
            ClientError: The turn comes later than the call can wait; nothing is reserved.
        """
        raise NotImplementedError

    async def areserve(self, asked: Reserve) -> float:
        """Reserve a place; see `reserve`."""
        raise NotImplementedError

    def learn(self, told: Learn) -> None:
        """Learn from an answer."""

    async def alearn(self, told: Learn) -> None:
        """Learn from an answer."""
