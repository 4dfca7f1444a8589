"""What happens to meetings and webinars: they start and they end."""

from typing import Final

from zoomkit.testing.records import Record
from zoomkit.testing.world import World

WAITING: Final = "waiting"
STARTED: Final = "started"
ENDED: Final = "ended"


def start(world: World, record: Record) -> None:
    """Start a meeting or a webinar."""
    record.state = STARTED
    record["status"] = STARTED
    world.emit(f"{_noun(record)}.started", record)


def end(world: World, record: Record) -> None:
    """End a meeting or a webinar; where none is under way nothing happens, and a notice says so."""
    if record.state != STARTED:
        world.note(f"{_noun(record)} {record.key} is {record.state}; ending it changes nothing.")
        return
    record.state = ENDED
    record["status"] = WAITING  # what the API shows of one that could be started again
    world.emit(f"{_noun(record)}.ended", record)


def _noun(record: Record) -> str:
    return record.table.removesuffix("s")
