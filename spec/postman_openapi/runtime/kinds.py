"""Which kind of failure an answer is, by what it says.

APIs use one code for several things, and reword their messages. So the documented message that is
nearest to the one received gives the kind; where none is near, the code does if it always means
the same; else what the words say; else what the code usually means.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from types import MappingProxyType
from typing import Any

from .operations import DocumentedError

_NEAR = 0.5
_STEM = 5
# What stands for a value in a documented message, or is one in a message received.
_VALUES = re.compile(r"\$?\{[^}]*\}|\$\w+|<[^>]*>|https?://\S+|\S*[@\d_]\S*")
_WORDS = re.compile(r"[^\W\d_]{2,}")


class ErrorKinds:
    """How an API's failures are told apart.

    Attributes:
        always: The kinds of codes that always mean the same.
        usual: What other codes mostly mean.
    """

    def __init__(
        self,
        patterns: Iterable[Sequence[str]] = (),
        always: Mapping[str, str] = MappingProxyType({}),
        usual: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        self._sources = tuple(patterns)
        self.always = always
        self.usual = usual

    @classmethod
    def read(cls, data: Mapping[str, Any]) -> "ErrorKinds":
        """Return what a catalogue says of kinds."""
        return cls(data.get("patterns", ()), data.get("always", {}), data.get("usual", {}))

    @cached_property
    def _patterns(self) -> tuple[tuple[str, re.Pattern[str]], ...]:
        # Most programs never need them, so that they are compiled for the first failure.
        flags = re.IGNORECASE | re.MULTILINE
        return tuple((kind, re.compile(pattern, flags)) for kind, pattern in self._sources)

    def of(
        self,
        code: int | str | None,
        message: str | None,
        documented: Sequence[DocumentedError] = (),
    ) -> str | None:
        """Return the kind of a failure, or None if nothing tells it.

        Args:
            code: Its code.
            message: What the API says.
            documented: The failures that it can be.
        """
        near = nearest(message, documented) if message else None
        if near is not None and near.kind:
            return near.kind
        name = str(code)
        if name in self.always:
            return self.always[name]
        if message and (kind := self.of_message(message)):
            return kind
        kinds = {each.kind for each in documented}
        return kinds.pop() if len(kinds) == 1 and None not in kinds else self.usual.get(name)

    def of_message(self, message: str) -> str | None:
        """Return the kind that the words of a message tell, or None."""
        return next((kind for kind, each in self._patterns if each.search(message)), None)


NO_KINDS = ErrorKinds()


def nearest(message: str, documented: Iterable[DocumentedError]) -> DocumentedError | None:
    """Return the failure whose documented message is nearest to one, or None if none is near."""
    found, best = None, _NEAR
    for each in documented:
        if (near := nearness(message, each.message)) >= best and (found is None or near > best):
            found, best = each, near
    return found


def nearness(first: str, second: str) -> float:
    """Return which part of the words of two messages they share, from 0 to 1.

    Words count once and by their first letters, so that "enable" is "enabled"; values and what
    stands for them do not count.
    """
    one, other = _words(first), _words(second)
    return 2 * len(one & other) / (len(one) + len(other)) if one and other else 0.0


def _words(message: str) -> frozenset[str]:
    text = _VALUES.sub(" ", message.lower())
    return frozenset(word[:_STEM] for word in _WORDS.findall(text))
