"""Put words together, and find the words that names share."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from postman_openapi.schemas.words import singular_phrase

if TYPE_CHECKING:
    from collections.abc import Sequence

    from postman_openapi.schemas.resource_names import Words


def joined(owner: Words, base: Words) -> Words:
    """Put the owner before the base, without saying a word twice; none if it adds nothing."""
    if not base or set(owner) <= set(base):
        return ()
    for length in range(min(len(owner), len(base)), 0, -1):
        if singular_phrase(owner[-length:]) == singular_phrase(base[:length]):
            return (*owner[:-length], *base)
    if owner[-1] == base[-1] and len(base) > 1:
        return joined(owner[:-1], base) or base
    return (*owner, *base)


def common_words(phrases: Sequence[Words]) -> Words:
    """Return the words that all phrases begin and end with: `past participant`."""
    start, end = common_start(phrases), common_end(phrases)
    room = min(map(len, phrases)) - len(end)
    return (*start[:room], *end) if end else start


def common_end(phrases: Sequence[Words]) -> Words:
    """Return the words that all phrases end with."""
    reverted = common_start([phrase[::-1] for phrase in phrases])
    return reverted[::-1]


def common_start(phrases: Sequence[Words]) -> Words:
    """Return the words that all phrases begin with."""
    common = phrases[0]
    for phrase in phrases[1:]:
        pairs = zip(common, phrase, strict=False)
        common = tuple(one for one, other in itertools.takewhile(lambda p: p[0] == p[1], pairs))
    return common
