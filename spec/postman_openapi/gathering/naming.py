"""Names: safe, unique and stable, out of whatever a collection calls things."""

import builtins
import keyword
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache

from postman_openapi.expressions import expression
from postman_openapi.schemas.words import is_foreign, latin, without_numbering, words_of

_MAX_LENGTH = 60
_PARAMETER = expression(r"[A-Za-z_][A-Za-z0-9_-]*")
_NOT_IN_PARAMETER = expression(r"[^A-Za-z0-9-]+")
_WORDS = expression(r"\w+")
_ARTICLES = frozenset({"a", "an", "the"})
_PLACEHOLDER = expression(r"\{[^{}]*\}")
_RESERVED = frozenset({*keyword.kwlist, *keyword.softkwlist, *dir(builtins), "self", "cls"})


@lru_cache(maxsize=1024)
def slug(text: str, *, limit: int = _MAX_LENGTH) -> str:
    """Return a text as words joined by underscores, cut between words."""
    words = words_of(latin(text[: 10 * _MAX_LENGTH]))
    length = 0
    for count, word in enumerate(words):
        length += len(word) + 1
        if length > limit + 1:
            return "_".join(words[:count]) or word[:limit]
    return "_".join(words)


def parameter_name(name: str) -> str:
    """Return a path parameter's name: as it is where a template can hold it, else like it."""
    name = name.strip()
    if _PARAMETER.fullmatch(name):
        return name[:_MAX_LENGTH]
    safe = _NOT_IN_PARAMETER.sub("_", latin(name[:_MAX_LENGTH])).strip("_") or "parameter"
    return f"_{safe}" if safe[0].isdigit() else safe


def tag_name(folder: str) -> str:
    """Return a folder's name as a tag: a client's folder is called like it, and has a limit."""
    return folder[:_MAX_LENGTH].rstrip()


def tag_of(folders: Iterable[str]) -> str:
    """Return the tag of what stands in folders, outermost first: `Rooms / Locations`."""
    return " / ".join(filter(None, map(tag_name, folders)))


def resource_name(folder: str) -> str:
    """Return a folder's name as that of a resource: `digital_signage`."""
    words = _WORDS.findall(folder.lower()) if is_foreign(folder) else ()
    return "_".join(words)[:_MAX_LENGTH] or slug(folder) or "tag"


class Names:
    """Gives each thing a name of its own, in the order of asking."""

    def __init__(self, key: Callable[[str], str] = str) -> None:
        """Make it.

        Args:
            key: What of a name tells it apart from others; all of it by default.
        """
        self._key = key
        self._taken: set[str] = set()
        self._next_numbers: dict[str, int] = {}

    def claim(self, *candidates: str) -> str:
        """Return the first free candidate, else the last one with a number."""
        for candidate in candidates:
            if self.take(candidate):
                return candidate
        last = candidates[-1]
        number = self._next_numbers.get(last, 2)
        while not self.take(f"{last}_{number}"):
            number += 1
        self._next_numbers[last] = number + 1
        return f"{last}_{number}"

    def take(self, name: str) -> bool:
        """Take a name; tell whether it was free."""
        key = self._key(name)
        is_free = key not in self._taken
        self._taken.add(key)
        return is_free


def parameter_names() -> Names:
    """Return names for parameters, told apart as their Python identifiers will be."""
    return Names(_identity)


def operation_id(names: Names, name: str, folders: Sequence[str], method: str, path: str) -> str:
    """Return an operation's id: its request's name without articles and the number of a step.

    Where that is taken a folder's name is added. Of a name in another script than Latin only crumbs
    would be left; there the path tells more.

    Args:
        names: The ids that are in use.
        name: The request's name.
        folders: The names of the folders around it, outermost first.
        method: Its verb.
        path: Its path template.
    """
    title = "" if is_foreign(name) else without_numbering(name)
    base = _without_articles(slug(title))
    if base and not base[0].isdigit() and base not in _RESERVED and names.take(base):
        return base
    by_path = slug(f"{method} {path}".replace("{", " by "))
    base = base or by_path
    if base[0].isdigit():
        base = f"{slug(method) or 'send'}_{base}"
    qualifiers = (slug(_PLACEHOLDER.sub(" ", folder)) for folder in folders)
    qualified = [f"{base}_{qualifier}" for qualifier in qualifiers if qualifier]
    candidates = [base, *qualified, f"{base}_{by_path}"]
    return names.claim(*(each for each in candidates if each not in _RESERVED))


def _without_articles(name: str) -> str:
    """Leave out articles; what ends a name is none: `plan_a`."""
    *words, last = name.split("_")
    kept = [word for word in words if word not in _ARTICLES]
    return "_".join([*kept, last]) if kept or last not in _ARTICLES else ""


def _identity(name: str) -> str:
    """Reduce a name to what its Python identifier will be told apart by."""
    return "".join(character for character in name.lower() if character.isalnum())
