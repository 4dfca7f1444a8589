"""What a thing is called, judged by the place where it was found."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from postman_openapi.words import singular, singular_phrase, words_of

if TYPE_CHECKING:
    from postman_openapi.shapes import Operation, Occurrence, Shape

GENERIC: Final = frozenset(
    """attribute attributes authentication basic body code config configuration content contents
    context count counts custom data date day default detail details element entry error errors
    feature features field fields file files filter filters hour info information input item items
    key language link links list locale location log meta metadata method month name notification
    object option options output page pagination param parameter parameters params payload
    permission permissions phone policy preference preferences privilege profile properties property
    quality record records request response result results rule security setting settings source
    stat statistics stats status structure sub summary time total totals type types usage value
    values year""".split()  # noqa: SIM905
)
"""Words that say too little alone: settings of what?"""

LIST_FIELDS: Final = frozenset(
    """count cursor end_time first from has_more has_next href last limit links meta month next
    next_cursor next_page next_page_token next_token offset page page_count page_number page_size
    page_token pages pagination per_page prev previous size start_time to total total_count
    total_pages total_records year hasMore nextPageToken nextToken pageCount pageNumber pageSize
    pageToken perPage totalCount totalPages totalRecords""".split()  # noqa: SIM905
)
"""The fields that stand beside the items of a list, and say nothing about what they are."""

_VERBS: Final = frozenset(
    """activate add apply approve archive assign authorize batch bulk cancel change check close
    connect copy count create deactivate delete disable disconnect download duplicate edit enable
    end execute export fetch find generate get import insert invite join leave list lookup make mark
    merge modify move patch perform ping post publish put query read receive recover refresh
    register reject remove rename replace request reset resend restore retrieve return revoke run
    save search send set show start stop submit subscribe switch sync terminate test transfer
    trigger unsubscribe update upgrade upload upsert use validate verify view""".split()  # noqa: SIM905
)
_ARTICLES: Final = frozenset("a all an any current each every my one own s the this your".split())  # noqa: SIM905
_OF: Final = frozenset({"of", "in", "for"})
_STOPS: Final = frozenset("and as at by from into on or per that to under using via with".split())  # noqa: SIM905


def noun_words(operation: Operation) -> tuple[str, ...]:
    """Return what an operation is about: its title without the verb, `members of a role` turned."""
    words = words_of(operation.title) or words_of(operation.id)
    while len(words) > 1 and words[0] in _VERBS:
        words = words[1:]
    phrases: list[list[str]] = [[]]
    for word in words:
        if word in _STOPS and phrases[-1]:
            break
        if word in _OF and phrases[-1]:
            phrases.append([])
        elif word not in _ARTICLES:
            phrases[-1].append(word)
    owners = [singular_phrase(phrase) for phrase in reversed(phrases[1:]) if phrase]
    noun = tuple(word for owner in owners for word in owner) + tuple(phrases[0])
    return _singular_owners(noun)


def _singular_owners(words: tuple[str, ...]) -> tuple[str, ...]:
    return (*(singular(word) for word in words[:-1]), *words[-1:])


def base_words(occurrence: Occurrence) -> tuple[str, ...]:
    """Return the words for what stands in a place: of its key, else of its operation."""
    if occurrence.key:
        words = words_of(occurrence.key)
        return singular_phrase(words) if occurrence.is_item else tuple(words)
    noun = noun_words(occurrence.operation)
    return singular_phrase(noun)


def list_key(shape: Shape) -> str | None:
    """Return the key of the items if a shape is a page of things, else None.

    A page is one list of objects, and beside it nothing but fields about the page.
    """
    if any(occurrence.key or occurrence.role == "request" for occurrence in shape.occurrences):
        return None
    lists = [
        name
        for name, node in shape.properties.items()
        if node.items is not None and node.items.shape is not None
    ]
    if len(lists) != 1 or not (shape.properties.keys() - set(lists)) <= LIST_FIELDS:
        return None
    return lists[0]
