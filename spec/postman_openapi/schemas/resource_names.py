"""What a thing is called, judged by the place where it was found."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final, TypeAlias

from postman_openapi.expressions import expression
from postman_openapi.schemas.words import (
    is_foreign,
    singular,
    singular_phrase,
    singular_words,
    without_numbering,
    words_of,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

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

FAILURE: Final = ("error",)
"""What a failure answers is called: it is not what its operation is about."""

# The key of what an event is about.
_OBJECT: Final = ("object",)
_IDENTITY: Final = _set("id key name title uuid")
LIST_VERBS: Final = _set("find list query search")
_READING: Final = LIST_VERBS | _set("fetch get read retrieve show view")
_VERBS: Final = LIST_VERBS | _set(
    """activate add apply approve archive assign authorize batch bulk cancel change check close
    connect copy count create deactivate delete disable disconnect download duplicate edit
    enable end execute export fetch generate get import insert invite join leave lookup make
    mark merge modify move patch perform ping post publish put read receive recover refresh
    register reject remove rename replace request resend reset restore retrieve return revoke
    run save send set show start stop submit subscribe switch sync terminate test transfer
    trigger unsubscribe update upgrade upload upsert use validate verify view"""
)
_ARTICLES: Final = _set("a all an any current each every my one own s the this your")
_OF: Final = _set("for in of")
_STOPS: Final = _set("and as at by from into on or per that to under using via when with")
# Said of a thing that has a name already.
_EMPTY_NOUNS: Final = _set("data detail details info information")
# What is below a thing so named is a part of it: `settings.recording` are recording settings.
_GROUPS: Final = _set("config configuration options preferences settings")
# They are of something, too: the metrics of a meeting are not those of a webinar.
_ASPECTS: Final = _set("invitation metrics qos quality report reports usage")
# Of such a word before `settings` it depends what they are: locked settings are locks.
_STATE: Final = expression(r"[a-z]{2,}[^e]ed")
# A title of nothing but such words says less than the path.
_EMPTY_TITLES: Final = _set(
    "api endpoint example existing id ids item items many multiple new one request single test"
)
_ADDRESS: Final = expression(r"(?:^|\s)/|[{}]|://")


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
    is_over = False
    while len(words) > 1 and not is_over:
        if _is_choice_of_verbs(words):
            words = words[2:]
        elif words[0] not in _VERBS:
            break
        # What follows is no verb then: archive files are listed.
        is_over = words[0] in _READING
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


def _is_choice_of_verbs(words: list[str]) -> bool:
    """Tell whether words begin with two things to do: `pin or unpin message`."""
    if len(words) < 4 or words[1] != "or":  # noqa: PLR2004 - and what it is done to
        return False
    return not _VERBS.isdisjoint((words[0], words[2])) or words[2] == f"un{words[0]}"


@lru_cache(maxsize=1024)
def subject_words(operation: Operation) -> Words:
    """Return what an event is about: `meeting` of `meeting.started`."""
    subject, _, _ = operation.event.rpartition(".")
    return singular_phrase(words_of(subject or operation.event)) or ("event",)


def says_items(operation: Operation) -> bool:
    """Say whether an operation's title names the items of the list that it answers."""
    noun = noun_words(operation)
    return title_words(operation)[0] in LIST_VERBS or noun != singular_phrase(noun)


@lru_cache(maxsize=4096)
def base_words(occurrence: Occurrence) -> Words:
    """Return the words for what stands in a place: of its key, else of its operation."""
    if not occurrence.key and occurrence.operation.event:
        return subject_words(occurrence.operation)
    if not occurrence.key:
        return FAILURE if occurrence.failure else singular_phrase(noun_words(occurrence.operation))
    words = words_of(occurrence.key)
    if not words:
        return ("item",) if occurrence.is_item else ("value",)
    if occurrence.is_item:
        words = singular_phrase(words)
        heading = occurrence.heading
        is_said = core(heading) == core(words) or heading == words[: len(heading)]
        return words if is_said else heading
    group = _group(occurrence.owner)
    if group and words[-1] not in GENERIC | _GROUPS:
        *states, name = group
        return (*states, *singular_words(words), name)
    return words


def _group(owner: Words) -> Words:
    """Return the word for a group of parts that an owner ends with, and the states before it."""
    return (*states(owner), owner[-1]) if is_group(owner) else ()


@lru_cache(maxsize=4096)
def full_words(occurrence: Occurrence) -> tuple[Words, ...]:
    """Return the names that tell a place apart from those of other things.

    `settings` are settings of something: its name goes before a word that says too little. What an
    operation lists goes by the operation's title and by the key.
    """
    words = base_words(occurrence)
    if occurrence.operation.event and words[-1:] == _OBJECT:
        return (subject_words(occurrence.operation),)
    if occurrence.key and is_generic(words):
        words = (*owner_words(occurrence), *words)
    names = [words]
    if occurrence.heading:
        key = singular_phrase(words_of(occurrence.key))
        names = [occurrence.heading]
        if not (is_generic(key) or occurrence.heading[-1] in _ASPECTS):
            names.append(key)
    return tuple(singular_phrase(name) for name in names)


def is_group(words: Words) -> bool:
    """Say whether a name is that of parts which belong together: `recording settings`."""
    return words[-1:] != () and words[-1] in _GROUPS


@lru_cache(maxsize=4096)
def states(words: Words) -> Words:
    """Return the words that say which of several groups of settings is meant: `locked`."""
    if not is_group(words):
        return ()
    return tuple(word for word in words if _STATE.fullmatch(word))


@lru_cache(maxsize=4096)
def core(words: Words) -> Words:
    """Return the noun of a name, with what follows it: `registrant`, `meeting settings`."""
    telling_nothing = {*GENERIC, *_ASPECTS, *states(words)}
    for start in range(len(words) - 1, -1, -1):
        if words[start] not in telling_nothing:
            return words[start:]
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
    """Return the key of the items if a shape is a page of things, else None."""
    if "list_key" not in shape.found:
        shape.found["list_key"] = _list_key(shape)
    key: str | None = shape.found["list_key"]
    return key


def _list_key(shape: Shape) -> str | None:
    lists = [
        name
        for name, node in shape.properties.items()
        if node.items is not None and node.items.shape is not None
    ]
    if len(lists) != 1:
        return None
    others = {
        name: node.shape is None and node.items is None and not node.is_free_form
        for name, node in shape.properties.items()
        if name != lists[0]
    }
    is_page = any(
        o.role == "response"
        and o.is_whole
        and not (o.failure or o.operation.event)
        and is_page_of(lists[0], others, o.operation)
        for o in shape.occurrences
    )
    return lists[0] if is_page else None


def is_page_of(key: str, others: Mapping[str, bool], operation: Operation) -> bool:
    """Say whether an answer with one list of objects is a page of things.

    Beside the list a page has nothing but fields about the page. If the operation lists just what
    the key says, other values may stand there, as long as they do not identify a thing.

    Args:
        key: The key of the list.
        others: The names of the other fields, and whether these hold single values.
        operation: What is answered.
    """
    if all(name in LIST_FIELDS or name.startswith("total") for name in others):
        return True
    noun = noun_words(operation)
    return (
        says_items(operation)
        and singular_phrase(words_of(key))[-1:] == singular_phrase(noun)[-1:]
        and all(others.values())
        and others.keys().isdisjoint(_IDENTITY)
    )
