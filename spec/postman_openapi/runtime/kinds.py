"""Which kind of failure an answer is, by what it says.

APIs use one code for several things, and reword their messages. So the documented message that is
nearest to the one received gives the kind; where none is near, the code does if it always means
the same; else what the words say; else the code by what it can mean here, or mostly means.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from types import MappingProxyType
from typing import Any

from .operations import DocumentedError

_NEAR = 0.5
_STEM = 5
_MOST_CHARACTERS = 2000  # of a message that is read
# What stands for a value in a documented message, or is one in a message received.
_VALUES = re.compile(r"\$?\{[^}]*\}|\$\w+|<[^>]*>|https?://\S+|\S*[@\d_]\S*")
_WORDS = re.compile(r"[^\W\d_]{2,}")


class ErrorKinds:
    """How an API's failures are told apart.

    Attributes:
        always: The kinds of codes that always mean the same.
        vague: What codes mostly mean that can mean anything, whatever is documented of them.
        usual: What other codes mostly mean.
    """

    def __init__(
        self,
        patterns: Iterable[Sequence[str]] = (),
        always: Mapping[str, str] = MappingProxyType({}),
        vague: Mapping[str, str] = MappingProxyType({}),
        usual: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        self._sources = tuple(patterns)
        self.always = always
        self.vague = vague
        self.usual = usual

    @classmethod
    def read(cls, data: Mapping[str, Any]) -> "ErrorKinds":
        """Return what a catalogue says of kinds."""
        tables = (data.get(name, {}) for name in ("always", "vague", "usual"))
        return cls(data.get("patterns", ()), *tables)

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
            message: What the API says; only its beginning is read.
            documented: The failures that it can be.
        """
        name = str(code)
        message = message[:_MOST_CHARACTERS] if message else None
        kinds = {each.kind for each in documented}
        only = kinds.pop() if len(kinds) == 1 else None
        if not message:
            return only or self._of_code(name)
        near = nearest(message, documented)
        if near is not None and near.kind:
            return near.kind
        return (
            self.always.get(name)
            or self.of_message(message)
            or self.vague.get(name)  # a message unlike what is documented means something else
            or only
            or self.usual.get(name)
        )

    def _of_code(self, name: str) -> str | None:
        return self.always.get(name) or self.vague.get(name) or self.usual.get(name)

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
