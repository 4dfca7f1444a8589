"""English words out of names, and names out of words."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from postman_openapi.expressions import expression

if TYPE_CHECKING:
    from collections.abc import Sequence

_LONGEST_TEXT: Final = 400
_LONGEST_NAME: Final = 60
_WORD: Final = expression(
    r"[A-Z]{2,}s(?![a-z])|[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+(?:[A-Z](?![A-Za-z]))?\d*|[A-Z]+\d*|\d+"
)
_AMPERSAND: Final = expression(r"\b([A-Z])&([A-Z])\b")
_NUMBERING: Final = expression(
    r"^\s*+(?:[Ss]tep\s)?(?:\d+(?:\.\d+)*[a-z]?(?:[.):]|\s?[-\u2013\u2014](?=\s))|0\d++[a-z]?(?=\s))\s*+(?=\D)"
)
_POSSESSIVE: Final = expression(r"['\u2018\u2019]s?\b")
_LATIN: Final = str.maketrans(
    {"ß": "ss", "æ": "ae", "Æ": "Ae", "œ": "oe", "Œ": "Oe", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L"}
    | {"đ": "d", "Đ": "D", "ð": "d", "Ð": "D", "þ": "th", "Þ": "Th", "\u0131": "i"}
)
_IRREGULAR: Final = {
    "aliases": "alias",
    "analyses": "analysis",
    "buses": "bus",
    "caches": "cache",
    "campuses": "campus",
    "children": "child",
    "cookies": "cookie",
    "criteria": "criterion",
    "indices": "index",
    "men": "man",
    "movies": "movie",
    "people": "person",
    "quizzes": "quiz",
    "statuses": "status",
    "vertices": "vertex",
    "viruses": "virus",
    "women": "woman",
}
_UNCHANGED: Final = frozenset(
    """always analytics assets credentials data details diagnostics does goes goods https info
    license media metadata metrics news options os params permissions preferences privileges qos
    rtms series settings sms sos species statistics stats status terms tls this""".split()  # noqa: SIM905
)
# What such words join is more than a noun: `users to chat with others`.
_JOINTS: Final = frozenset("and as by for from of on or to with".split())  # noqa: SIM905
_ES_ENDINGS: Final = ("sses", "shes", "ches", "xes", "zzes")
_SINGULAR_ENDINGS: Final = ("ss", "us", "is", "as")


@lru_cache(maxsize=8192)
def words_of(text: str) -> tuple[str, ...]:
    """Split a name or phrase into lower-case words of ASCII letters and digits."""
    plain = _POSSESSIVE.sub(" ", text[:_LONGEST_TEXT])
    if "&" in plain:
        plain = _AMPERSAND.sub(r"\1\2", plain)
    return tuple(" ".join(_WORD.findall(latin(plain))).lower().split())


def latin(text: str) -> str:
    """Return a text with its accents gone and its Latin letters those of ASCII."""
    if text.isascii():
        return text
    import unicodedata  # noqa: PLC0415 (few names are in other letters)

    letters = unicodedata.normalize("NFKD", text.translate(_LATIN))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


@lru_cache(maxsize=1024)
def is_foreign(text: str) -> bool:
    """Tell whether a text has letters of another script, so that its words would be crumbs."""
    return any(letter.isalpha() and not letter.isascii() for letter in latin(text))


def without_numbering(title: str) -> str:
    """Return a title without the number of a step that it begins with: `1. `, `02 `, `3.1 - `."""
    return _NUMBERING.sub("", title)


@lru_cache(maxsize=8192)
def singular(word: str) -> str:
    """Return the singular of a lower-case English noun; mass nouns stay as they are."""
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if len(word) <= 3 or word in _UNCHANGED:  # noqa: PLR2004 - "ids" is rarer than "gps"
        return "id" if word == "ids" else word
    if word.endswith("ies"):
        return f"{word[:-3]}y"
    if word.endswith(_ES_ENDINGS):
        return word[:-2]
    if word.endswith("s") and not word.endswith(_SINGULAR_ENDINGS):
        return word[:-1]
    return word


def singular_phrase(words: Sequence[str]) -> tuple[str, ...]:
    """Return the words with the last one, the noun, in the singular."""
    return (*words[:-1], singular(words[-1])) if words else ()


def singular_words(words: Sequence[str]) -> tuple[str, ...]:
    """Return words in the singular, each of them, but for those of a phrase with joints."""
    return tuple(map(singular, words)) if _JOINTS.isdisjoint(words) else tuple(words)


def class_name(words: Sequence[str]) -> str:
    """Join words to the name of a class, at most 60 characters, cut between words."""
    name = ""
    for word in words:
        if name and len(name) + len(word) > _LONGEST_NAME:
            break
        name += word[:_LONGEST_NAME].capitalize()
    return name
