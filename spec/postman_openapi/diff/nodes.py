"""Operations as `diff` sees them, and the words that all its modules use."""

import re
from collections.abc import Container, Iterable, Iterator, Mapping
from typing import Any, TypeVar

from attrs import field, frozen

from postman_openapi.diff.changes import Change, change
from postman_openapi.diff.views import Views
from postman_openapi.reading.coercion import list_of, mapping_of

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_Item = TypeVar("_Item")


@frozen
class Operation:
    """One operation of one document.

    Attributes:
        views: Its document, for references.
        path: The path template.
        method: In small letters.
        node: The operation object.
        shared: The parameters that the path item gives to all its operations.
    """

    views: Views
    path: str
    method: str
    node: Mapping[str, Any]
    shared: tuple[Any, ...] = field(default=(), repr=False)

    @property
    def label(self) -> str:
        """The operation as people write it: `PUT /webinars/{webinarId}`."""
        return f"{self.method.upper()} {self.path}"

    @property
    def placeholders(self) -> list[str]:
        """The names of the path parameters, in order."""
        return _PLACEHOLDER.findall(self.path)

    @property
    def parameters(self) -> dict[tuple[str, str], Mapping[str, Any]]:
        """The parameters by place and name; path parameters by their position instead."""
        found = {}
        for raw in (*self.shared, *list_of(self.node.get("parameters"))):
            parameter = self.views.resolved(raw)
            place, name = str(parameter.get("in")), str(parameter.get("name"))
            found[place, self._identity(place, name)] = parameter
        return found

    def _identity(self, place: str, name: str) -> str:
        if place == "path" and name in self.placeholders:
            return str(self.placeholders.index(name))
        return name.lower() if place == "header" else name

    @property
    def body(self) -> Mapping[str, Any]:
        """The request body, empty if there is none."""
        return self.views.resolved(self.node.get("requestBody"))

    @property
    def responses(self) -> dict[str, Mapping[str, Any]]:
        """The answers by status."""
        return {
            status: self.views.resolved(response)
            for status, response in mapping_of(self.node.get("responses")).items()
        }

    @property
    def tag(self) -> str:
        """The first tag, which decides where the client has its method."""
        tags = list_of(self.node.get("tags"))
        return str(tags[0]) if tags else ""

    @property
    def examples(self) -> dict[str, Any]:
        """Every named example, those of the extension and those of the media types."""
        named = dict(mapping_of(self.node.get("x-examples")))
        for response in self.responses.values():
            for media in mapping_of(response.get("content")).values():
                for key, example in mapping_of(mapping_of(media).get("examples")).items():
                    named[key] = (named.get(key), example)
        return named


@frozen
class Versions:
    """The older and the newer form of one operation."""

    old: Operation
    new: Operation

    def change(self, rule_id: str, **facts: object) -> Change:
        """Return a change of this operation."""
        return change(rule_id, self.new.label, **facts)


def only_in(these: Iterable[_Item], those: Container[_Item]) -> Iterator[_Item]:
    """Yield what the one has and the other lacks, in order."""
    return (item for item in these if item not in those)


def in_both(these: Container[_Item], those: Iterable[_Item]) -> Iterator[_Item]:
    """Yield what both have, in the order of the second."""
    return (item for item in those if item in these)


def quoted(value: object) -> str:
    """Return a name as it stands in a sentence."""
    return f"`{value}`"
