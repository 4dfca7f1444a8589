"""What all calls of an operation together say about each parameter or form field."""

from collections.abc import Iterable, Sequence
from itertools import chain
from typing import NamedTuple

from postman_openapi.gathering.calls import evidence
from postman_openapi.gathering.mining import FieldProse, mined_together
from postman_openapi.profile import Profile
from postman_openapi.reading.collection import Field


class Gathered(NamedTuple):
    """Everything that is known of one parameter or form field.

    Attributes:
        key: Its name.
        prose: Its descriptions, mined.
        samples: What each call has for it, only what says something, each once.
        is_list: Whether a call has it more than once.
        is_file: Whether it is a file.
        content_type: The media type of a form's part, where one is set.
    """

    key: str
    prose: FieldProse
    samples: tuple[tuple[str, ...], ...] = ()
    is_list: bool = False
    is_file: bool = False
    content_type: str = ""

    @property
    def values(self) -> tuple[str, ...]:
        """All values that were seen, each once."""
        return tuple(dict.fromkeys(chain.from_iterable(self.samples)))


def gather(calls: Iterable[Sequence[Field]], profile: Profile) -> list[Gathered]:
    """Gather fields by name, in the order of their first appearance.

    Args:
        calls: The fields of each call; disabled ones are evidence too.
        profile: What to look for in descriptions.
    """
    groups: dict[str, list[list[Field]]] = {}
    for fields in calls:
        own: dict[str, list[Field]] = {}
        for each in fields:
            own.setdefault(each.key, []).append(each)
        for key, group in own.items():
            known = groups.setdefault(key, [])
            # Most calls only repeat what the one before has said.
            if not known or known[-1] != group:
                known.append(group)
    return [_gathered(key, group, profile) for key, group in groups.items()]


def _gathered(key: str, groups: list[list[Field]], profile: Profile) -> Gathered:
    samples = dict.fromkeys([tuple(evidence(group)) for group in groups])
    samples.pop((), None)
    fields = [each for group in groups for each in group]
    prose = mined_together(dict.fromkeys([each.description for each in fields]), profile)
    return Gathered(
        key,
        prose,
        tuple(samples),
        any(map(_is_list, groups)),
        any(each.is_file for each in fields),
        next(filter(None, [each.content_type for each in fields]), ""),
    )


def _is_list(group: list[Field]) -> bool:
    """Tell a repeated field from one with alternatives of which all but one are disabled."""
    if len(group) == 1:
        return False
    enabled = [each for each in group if not each.is_disabled]
    if enabled:
        return len(enabled) > 1
    return bool(group[0].description) and len({each.description for each in group}) == 1
