"""Ids that a path holds as literal values: `/users/123` beside `/users/:userId`."""

import re
from collections.abc import Iterable
from functools import lru_cache

from postman_openapi.expressions import expression
from postman_openapi.gathering.naming import parameter_names
from postman_openapi.gathering.paths import Segment, Template
from postman_openapi.schemas.words import singular_phrase, words_of

_ID = expression(
    r"[0-9]+"
    r"|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}"
    r"|(?=[a-f]*[0-9])(?=[0-9]*[a-f])[0-9a-f]{16,}"
    r"|(?=[a-z]*[0-9])[0-9A-HJKMNP-TV-Z]{26}"
    r"|[^@\s]+@[^@\s]+\.[a-z]{2,}",
    re.IGNORECASE,
)
# After these a number is a version.
_BEFORE_VERSION = frozenset({"api", "rest", "version", "v", "ver"})
_PARAMETER = Segment(("", ""), ("",))


class _Node:
    """A place in the tree of all paths.

    Attributes:
        children: What may follow, by the segment's shape.
        parameter: The name of the parameter that may follow, as the collection has it.
    """

    def __init__(self) -> None:
        self.children: dict[str, _Node] = {}
        self.parameter = ""


@lru_cache(maxsize=1024)
def is_id(text: str) -> bool:
    """Tell whether a text looks like an example of an id rather than like a word."""
    return _ID.fullmatch(text) is not None


def with_literal_ids(templates: Iterable[Template]) -> list[Template]:
    """Return the paths with parameters in the place of literal ids.

    A parameter is named as another path names it at the same place, else after what it follows.
    """
    given = list(templates)
    root = _Node()
    for template in given:
        _insert(root, template)
    return [_named(root, template) for template in given]


def _id_places(template: Template) -> set[int]:
    return {
        index
        for index, segment in enumerate(template.segments)
        if not segment.names
        and is_id(segment.literals[0])
        and not _is_version(template.segments, index)
    }


def _is_version(segments: tuple[Segment, ...], index: int) -> bool:
    text = segments[index].literals[0]
    if not text.isdecimal() or len(text) > 2:  # noqa: PLR2004 - versions are short
        return False
    return index == 0 or segments[index - 1].literals[-1].lower() in _BEFORE_VERSION


def _insert(root: _Node, template: Template) -> None:
    places = _id_places(template)
    node = root
    for index, segment in enumerate(template.segments):
        if segment.is_parameter and not node.parameter:
            node.parameter = segment.names[0]
        shape = _PARAMETER.shape if index in places else segment.shape
        node = node.children.setdefault(shape, _Node())


def _named(root: _Node, template: Template) -> Template:
    places = _id_places(template)
    if not places:
        return template
    names = parameter_names()
    for name in template.names:
        names.claim(name)
    segments: list[Segment] = []
    node = root
    for index, segment in enumerate(template.segments):
        if index in places:
            name = names.claim(node.parameter or _name_after(segments))
            segments.append(_PARAMETER._replace(names=(name,)))
        else:
            segments.append(segment)
        node = node.children[segments[-1].shape]
    return Template(tuple(segments))


def _name_after(segments: list[Segment]) -> str:
    """Name an id after the segment before it: `userId` after `users`."""
    words = words_of(segments[-1].literals[0]) if segments else []
    if not words:
        return "id"
    first, *rest = singular_phrase(words)
    return first + "".join(word.capitalize() for word in rest) + "Id"
