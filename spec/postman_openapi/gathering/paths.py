"""Path templates: which parts of an address are parameters, and what an example has there."""

import re
from collections.abc import Collection, Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import quote

from postman_openapi.expressions import expression
from postman_openapi.gathering.naming import parameter_name

# In `/files/:id.json` the ending is no part of the name, unless Postman itself says so.
_ENDING = expression(
    r"\.(?:json|xml|csv|tsv|txt|html?|pdf|zip|gz|png|jpe?g|gif|svg|ya?ml|md|ics)$", re.IGNORECASE
)
_PLACEHOLDER = expression(
    r"\{\{(?P<variable>[^{}]*+)\}\}"
    r"|\$?\{(?P<braces>[^{}]++)\}"
    r"|<(?P<angles>[^<>]++)>"
    r"|(?P<lead>^|(?<=[-._~,;=@!+()]))"
    r":(?P<colon>[^\W\d]\w*+(?:-\w++)*)"
)
_ESCAPED = expression(r"%7B(?P<braces>[^{}%]++)%7D|%3C(?P<angles>[^<>%]++)%3E", re.IGNORECASE)
# What stays readable in a path: the characters of RFC 3986, and percent escapes as they are.
_PATH_CHARACTERS = "!$&'()*+,;=:@%-._~"


class Segment(NamedTuple):
    """What stands between two slashes: literal text and parameters by turns.

    Attributes:
        literals: The text before, between and after the parameters.
        names: The parameters' names.
    """

    literals: tuple[str, ...]
    names: tuple[str, ...] = ()

    @property
    def is_parameter(self) -> bool:
        """Whether the segment is one parameter and nothing else."""
        return self.literals == ("", "")

    @property
    def shape(self) -> str:
        """The segment with its parameters' names left out."""
        return "{}".join(map(_readable, self.literals))


class Template(NamedTuple):
    """A path with parameters.

    Attributes:
        segments: What stands between its slashes.
    """

    segments: tuple[Segment, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """The parameters' names in their order."""
        return tuple(name for segment in self.segments for name in segment.names)

    @property
    def shape(self) -> str:
        """The path with its parameters' names left out: paths of one shape are the same path."""
        return "/" + "/".join(segment.shape for segment in self.segments)

    @property
    def text(self) -> str:
        """The path as a document's key."""
        return "/" + "/".join(_segment_text(segment) for segment in self.segments)

    def renamed(self, names: Sequence[str]) -> "Template":
        """Return the same path with other names for its parameters."""
        rest = iter(names)
        return Template(
            tuple(
                Segment(segment.literals, tuple(next(rest) for _ in segment.names))
                if segment.names
                else segment
                for segment in self.segments
            )
        )

    def match(self, segments: Sequence[str]) -> dict[str, str] | None:
        """Return what another path has in place of each parameter; None if it is another path."""
        if len(segments) != len(self.segments):
            return None
        values: dict[str, str] = {}
        for own, other in zip(self.segments, segments, strict=True):
            found = _match(own, other)
            if found is None:
                return None
            values.update(found)
        return values


def template_of(segments: Iterable[str], known: Collection[str]) -> Template:
    """Find the parameters of a path.

    Args:
        segments: What stands between the slashes.
        known: The names of the path variables that the collection lists.
    """
    return Template(tuple(_segment(segment, known) for segment in segments))


def _segment(text: str, known: Collection[str]) -> Segment:
    if "%" in text:
        text = _ESCAPED.sub(lambda match: f"{{{match['braces'] or match['angles']}}}", text)
    if "{" not in text and ":" not in text and "<" not in text:
        return Segment((text,))
    if text.startswith(":") and text[1:] in known and not _ENDING.search(text):
        return Segment(("", ""), (parameter_name(text[1:]),))
    literals: list[str] = []
    names: list[str] = []
    end = 0
    for match in _PLACEHOLDER.finditer(text):
        name = next(filter(None, match.group("variable", "braces", "angles", "colon")), "")
        literals.append(text[end : match.start()])
        names.append(parameter_name(name))
        end = match.end()
    return Segment((*literals, text[end:]), tuple(names))


def _segment_text(segment: Segment) -> str:
    if not segment.names:
        return _readable(segment.literals[0])
    parts = [_readable(segment.literals[0])]
    for name, literal in zip(segment.names, segment.literals[1:], strict=True):
        parts.append(f"{{{name}}}")
        parts.append(_readable(literal))
    return "".join(parts)


@lru_cache(maxsize=1024)
def _readable(literal: str) -> str:
    """Return a literal as a path has it, without the braces that only parameters have."""
    return quote(literal, safe=_PATH_CHARACTERS)


def _match(own: Segment, text: str) -> dict[str, str] | None:
    if not own.names:
        return {} if own.literals[0] == text else None
    if own.is_parameter:
        return {own.names[0]: text}
    return _values_between(own, text)


def _values_between(own: Segment, text: str) -> dict[str, str] | None:
    """Take a text apart at fixed texts, from left to right."""
    first, *middle, last = own.literals
    if not text.startswith(first) or not text.endswith(last):
        return None
    start, limit = len(first), len(text) - len(last)
    values: list[str] = []
    for literal in middle:
        end = text.find(literal, start + 1, limit)
        if end < 0:
            return None
        values.append(text[start:end])
        start = end + len(literal)
    if start >= limit:
        return None
    return dict(zip(own.names, [*values, text[start:limit]], strict=True))
