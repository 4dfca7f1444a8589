"""What meetings and webinars have in common: their operations have the same names but for that."""

from collections.abc import Callable
from functools import partial
from typing import Any

from zoomkit.testing.records import Record
from zoomkit.testing.registry import behaviour
from zoomkit.testing.routing import Call
from zoomkit.testing.world import World

OWNERS = ("meeting", "webinar")
_Function = Callable[[str, World, Call], Any]


def for_owners(pattern: str) -> Callable[[_Function], _Function]:
    """Let a function answer an operation of meetings and its like of webinars.

    The function takes the owner's noun before the world and the call.
    """

    def register(function: _Function) -> _Function:
        for owner in OWNERS:
            behaviour(pattern.format(owner))(partial(function, owner))
        return function

    return register


def owned(world: World, owner: str, call: Call) -> Record:
    """Return the meeting or the webinar of a call."""
    return world.find(f"{owner}s", call.path[f"{owner}_id"])
