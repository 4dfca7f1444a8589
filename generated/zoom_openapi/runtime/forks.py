"""What a child process must not share with its parent: locks, connections, work in progress.

A fork copies a lock as it is, also one that a thread holds which the child does not have, and a
socket whose answers then go to whoever reads first.
"""

import os
import weakref
from typing import Protocol


class Renewable(Protocol):
    """Something that makes parts of itself anew in a child process."""

    def renew_in_child(self) -> None:
        """Make anew what the parent has. No lock may be waited for here."""


_RENEWABLE: "weakref.WeakSet[Renewable]" = weakref.WeakSet()


def register(thing: Renewable) -> None:
    """Renew a thing in each child process, as long as it lives."""
    _RENEWABLE.add(thing)


def _renew() -> None:
    for thing in list(_RENEWABLE):
        thing.renew_in_child()


if hasattr(os, "register_at_fork"):  # Windows has no fork
    os.register_at_fork(after_in_child=_renew)
