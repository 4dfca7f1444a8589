"""Put words together, and find the words that names share."""

from __future__ import annotations

import itertools
from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from postman_openapi.schemas.resource_names import Words


def joined(owner: Words, base: Words) -> Words:
    """Put the owner before the base, without saying a word twice; none if it adds nothing."""
    if not base or set(owner) <= set(base):
        return ()
    for length in range(min(len(owner), len(base)), 0, -1):
        if owner[-length:] == base[:length]:
            return (*owner, *base[length:])
    if owner[-1] == base[-1] and len(base) > 1:
        return (*owner[:-1], *base)
    return (*owner, *base)


def after_verb(title: Words, owner: Words) -> Words:
    """Put the owner into a title, unless the title has it: `update settings`, `group`."""
    return title if set(owner) <= set(title) else (*title[:1], *owner, *title[1:])


def common_end(phrases: Sequence[Words]) -> Words:
    """Return the words that all phrases end with."""
    reverted = common_start([phrase[::-1] for phrase in phrases])
    return reverted[::-1]


def usual_end(phrases: Sequence[Words]) -> Words:
    """Return the last word of more than half of the phrases."""
    word, count = Counter(phrase[-1] for phrase in phrases if phrase).most_common(1)[0]
    return (word,) if count * 2 > len(phrases) else ()


def common_start(phrases: Sequence[Words]) -> Words:
    """Return the words that all phrases begin with."""
    common = phrases[0]
    for phrase in phrases[1:]:
        pairs = zip(common, phrase, strict=False)
        common = tuple(one for one, other in itertools.takewhile(lambda p: p[0] == p[1], pairs))
    return common
