"""An operation as the rules see it, and what they say of it."""

from collections.abc import Sequence
from typing import Any, Literal, NamedTuple, TypeAlias

from postman_openapi.paging.answers import Answer, Path
from postman_openapi.paging.parameters import Parameter

Kind: TypeAlias = Literal["token", "page", "offset", "cursor", "link"]


class Paging(NamedTuple):
    """How the answer of an operation comes in pages.

    Attributes:
        kind: What leads to the next page: a token of the answer that goes into the query (`token`)
            or into the body (`cursor`), the number of the page, an offset, or an address.
        items: The dotted path of the items in the answer; empty if the answer is the list.
        parameter: What is sent for the next page, dotted where it is nested; empty for an address.
        answer: The dotted path, in the answer, of the token, the number of pages, the number of all
            things or the address; empty where there is none. A number in it is the index of an
            item, -1 the last one's.
        size: The parameter for the size of a page; empty if there is none.
        first: The number of the first page or thing, where it is not 1 or 0.
    """

    kind: Kind
    items: str
    parameter: str = ""
    answer: str = ""
    size: str = ""
    first: int | None = None

    def as_object(self) -> dict[str, Any]:
        """Return it as a document has it; what there is not is left out."""
        place = "body" if self.kind == "cursor" else "query"
        members = {
            "kind": self.kind,
            "parameter": self.parameter,
            "in": place if self.parameter else "",
            "answer": self.answer,
            "size": self.size,
        }
        found: dict[str, Any] = {key: value for key, value in members.items() if value}
        found["items"] = self.items
        return found if self.first is None else {**found, "first": self.first}


class Case(NamedTuple):
    """An operation with one of its answers.

    Attributes:
        query: The parameters of its query.
        body: The fields of its JSON body, where that can hold a cursor.
        answer: The answer.
        words: What the operation is about.
    """

    query: Sequence[Parameter]
    body: Sequence[Parameter]
    answer: Answer
    words: frozenset[str]

    def items(self, near: Path = ()) -> str | None:
        """Return the dotted path of the items that belong to an object; None if there are none."""
        path = self.answer.items_near(near, self.words)
        return None if path is None else ".".join(path)
