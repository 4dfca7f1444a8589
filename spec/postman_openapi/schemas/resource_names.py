"""What a thing is called, judged by the place where it was found."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final, TypeAlias

from postman_openapi.schemas.words import (
    is_foreign,
    singular,
    singular_phrase,
    without_numbering,
    words_of,
)

if TYPE_CHECKING:
    from postman_openapi.schemas.shapes import Occurrence, Operation, Shape

Words: TypeAlias = tuple[str, ...]


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


GENERIC: Final = _set(
    """attribute attributes authentication basic body code config configuration content contents
    context count counts custom data date day default detail details element entry error errors
    feature features field fields file files filter filters hour info information input item items
    key language link links list locale meta metadata method month name number object option options
    output page pagination param parameter parameters params payload permissions preference
    preferences profile properties property quality records request response result results security
    setting settings source stat statistics stats status structure sub summary time total totals
    type types usage value values year"""
)
"""Words that say too little alone: settings of what?"""

LIST_FIELDS: Final = _set(
    """count cursor date end_time first from has_more has_next href last limit links meta month next
    next_cursor next_page next_page_token next_token offset page page_count page_number page_size
    page_token pages pagination per_page prev previous size start_time to total total_count
    total_pages total_records year hasMore nextPageToken nextToken pageCount pageNumber pageSize
    pageToken perPage totalCount totalPages totalRecords"""
)
"""The fields that stand beside the items of a list, and say nothing about what they are."""

LIST_VERBS: Final = _set("find list query search")
_VERBS: Final = LIST_VERBS | _set(
    """activate add apply approve archive assign authorize cancel change check close connect copy
    count create deactivate delete disable disconnect download duplicate edit enable end execute
    export fetch generate get import insert invite join leave lookup make mark merge modify move
    patch perform ping post publish put read receive recover refresh register reject remove rename
    replace request reset resend restore retrieve return revoke run save send set show start stop
    submit subscribe switch sync terminate test transfer trigger unsubscribe update upgrade upload
    upsert use validate verify view"""
)
_ARTICLES: Final = _set("a all an any current each every my one own s the this your")
_OF: Final = _set("for in of")
_STOPS: Final = _set("and as at by from into on or per that to under using via when with")
# Said of a thing that has a name already.
_EMPTY_NOUNS: Final = _set("data detail details info information")
# What is below a thing so named is a part of it: `settings.recording` are recording settings.
_GROUPS: Final = _set("config configuration options preferences settings")
# A title of nothing but such words says less than the path.
_EMPTY_TITLES: Final = _set(
    "api endpoint example existing id ids item items many multiple new one request single test"
)
_ADDRESS: Final = re.compile(r"(?:^|\s)/|[{}]|://")


_SAYING_NOTHING: Final = (
    _VERBS | _ARTICLES | _OF | _STOPS | _EMPTY_NOUNS | _EMPTY_TITLES | LIST_VERBS
)


@lru_cache(maxsize=1024)
def title_words(operation: Operation) -> Words:
    """Return the words of an operation's title, without articles; never none."""
    is_unusable = _ADDRESS.search(operation.title) or is_foreign(operation.title)
    words = () if is_unusable else words_of(without_numbering(operation.title))
    if all(word in _SAYING_NOTHING for word in words):
        words = (operation.method, *(word for part in operation.path for word in words_of(part)))
    return tuple(word for word in words if word not in _ARTICLES) or ("call",)


@lru_cache(maxsize=1024)
def noun_words(operation: Operation) -> Words:
    """Return what an operation is about: its title without the verb, `members of a role` turned."""
    words = list(title_words(operation))
    while len(words) > 1 and words[0] in _VERBS:
        words = words[1:]
    phrases: list[list[str]] = [[]]
    for word in words:
        if word in _STOPS | _OF and not phrases[-1]:
            continue
        if word in _STOPS:
            break
        if word in _OF:
            phrases.append([])
        else:
            phrases[-1].append(word)
    owners = [singular(word) for phrase in reversed(phrases[1:]) for word in phrase]
    noun = phrases[0]
    while len(noun) + len(owners) > 1 and noun and noun[-1] in _EMPTY_NOUNS:
        noun = noun[:-1]
    return (*owners, *(singular(word) for word in noun[:-1]), *noun[-1:])


def base_words(occurrence: Occurrence) -> Words:
    """Return the words for what stands in a place: of its key, else of its operation."""
    if not occurrence.key:
        return singular_phrase(noun_words(occurrence.operation))
    words = words_of(occurrence.key)
    if not words:
        return ("item",) if occurrence.is_item else ("value",)
    if occurrence.is_item:
        return singular_phrase(words)
    group = occurrence.owner[-1:]
    if words and group and group[0] in _GROUPS and words[-1] not in GENERIC | _GROUPS:
        return (*(singular(word) for word in words), *group)
    return words


def is_generic(words: Words) -> bool:
    """Say whether a name says too little without one before it."""
    if not words or words[0][0].isdigit():
        return True
    return len(words) == 1 and (words[0] in GENERIC or len(words[0]) == 1)


def owner_words(occurrence: Occurrence) -> Words:
    """Return the words of what a place belongs to, no more than are needed to tell it."""
    last = occurrence.owner[-1:]
    return occurrence.owner if is_generic(last) else last


def list_key(shape: Shape) -> str | None:
    """Return the key of the items if a shape is a page of things, else None.

    A page is one list of objects, and beside it nothing but fields about the page.
    """
    lists = [
        name
        for name, node in shape.properties.items()
        if node.items is not None and node.items.shape is not None
    ]
    if len(lists) != 1 or not shape.properties.keys() - set(lists) <= LIST_FIELDS:
        return None
    is_answer = any(not o.key and o.role == "response" for o in shape.occurrences)
    return lists[0] if is_answer else None
