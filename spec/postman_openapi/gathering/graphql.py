"""GraphQL documents, as far as their operations go: kind, name and variables.

What an operation selects is not looked at; a server knows that better.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from postman_openapi.expressions import expression

# Tokens of the GraphQL specification, section 2.1; commas and comments are as good as spaces. A
# variable of Postman may stand anywhere.
_TOKEN = expression(
    r"(?P<skipped>[\s,\ufeff]+|\#[^\n\r]*)"
    r'|(?P<text>"""[^"\\]*+(?:(?:\\"""|\\(?!""")|"(?!""))[^"\\]*+)*"""'
    r'|"[^"\\\n\r]*+(?:\\.[^"\\\n\r]*+)*")'
    r"|(?P<postman>\{\{[^{}\s]++\}\})"
    r"|(?P<name>[_A-Za-z]\w*+)"
    r"|(?P<mark>\.\.\.|[!$&()\[\]{}:=@|])"
    r"|(?P<number>-?\d[\d.eE+-]*+)",
    re.DOTALL | re.ASCII,
)
_KINDS = frozenset({"query", "mutation", "subscription"})
_OPENING, _CLOSING = frozenset("([{"), frozenset(")]}")


class GraphqlType(NamedTuple):
    """The type of a variable.

    Attributes:
        name: The name of the type, of the items where it is a list.
        is_required: Whether null is no value.
        items: Whether null is no item; None where it is no list.
    """

    name: str
    is_required: bool = False
    items: "GraphqlType | None" = None


class GraphqlVariable(NamedTuple):
    """A variable of an operation.

    Attributes:
        name: Its name, without the dollar sign.
        type: Its type.
        has_default: Whether the operation gives it a value.
    """

    name: str
    type: GraphqlType
    has_default: bool = False

    @property
    def is_required(self) -> bool:
        """Whether it must be given."""
        return self.type.is_required and not self.has_default


class GraphqlOperation(NamedTuple):
    """An operation of a GraphQL document.

    Attributes:
        kind: `query`, `mutation` or `subscription`.
        name: Its name; empty if it has none.
        variables: Its variables.
    """

    kind: str
    name: str = ""
    variables: tuple[GraphqlVariable, ...] = ()


class GraphqlDocument(NamedTuple):
    """A GraphQL document.

    Attributes:
        operations: Its operations; none if this is no such document.
        essence: The text without what means nothing: equal documents have it equal.
    """

    operations: tuple[GraphqlOperation, ...] = ()
    essence: str = ""

    def operation(self, name: str) -> GraphqlOperation | None:
        """Return the operation of a name, the first one for no name; None if there is none."""
        return next((each for each in self.operations if name in ("", each.name)), None)


@lru_cache(maxsize=256)
def graphql_document(text: str) -> GraphqlDocument:
    """Find the operations of a GraphQL document; whatever is none has no operations."""
    tokens = _tokens(text)
    if tokens is None:
        return GraphqlDocument()
    operations: list[GraphqlOperation] = []
    for definition in _definitions(tokens):
        first = definition[0]
        if first == "{" and definition[-1] == "}":
            operations.append(GraphqlOperation("query"))
        elif first in _KINDS and definition[-1] == "}":
            operations.append(_operation(definition))
        elif first != "fragment":
            return GraphqlDocument()
    return GraphqlDocument(tuple(operations), " ".join(tokens))


def _tokens(text: str) -> list[str] | None:
    """Return the tokens of a text; None if there is something else in it."""
    tokens: list[str] = []
    end = 0
    while end < len(text):
        match = _TOKEN.match(text, end)
        if match is None:
            return None
        if match.lastgroup != "skipped":
            tokens.append(match[0])
        end = match.end()
    return tokens


def _definitions(tokens: Sequence[str]) -> Iterator[list[str]]:
    """Yield the tokens of each definition, which ends where its braces close."""
    current: list[str] = []
    depth = 0
    for token in tokens:
        current.append(token)
        depth += (token in _OPENING) - (token in _CLOSING)
        if depth == 0 and token == "}":  # noqa: S105 - of GraphQL
            yield current
            current = []
    if current:
        yield current


def _operation(definition: Sequence[str]) -> GraphqlOperation:
    kind, rest = definition[0], definition[1:]
    name = ""
    if rest[0].isidentifier():
        name, rest = rest[0], rest[1:]
    variables = _variables(rest[1:]) if rest[0] == "(" else []
    return GraphqlOperation(kind, name, tuple(variables))


def _variables(tokens: Sequence[str]) -> list[GraphqlVariable]:
    """Read variables up to the parenthesis that closes them: `$ids: [ID!]! = [] @directive`."""
    found: list[GraphqlVariable] = []
    depth = 0
    for index, token in enumerate(tokens):
        if token == ")" and depth == 0:  # noqa: S105 - of GraphQL
            break
        depth += (token in _OPENING) - (token in _CLOSING)
        if token == "$" and depth == 0 and tokens[index + 2 : index + 3] == [":"]:  # noqa: S105
            kind, length = _type(tokens[index + 3 :])
            has_default = tokens[index + 3 + length : index + 4 + length] == ["="]
            found.append(GraphqlVariable(tokens[index + 1], kind, has_default))
    return found


def _type(tokens: Sequence[str]) -> tuple[GraphqlType, int]:
    """Return the type at the start of some tokens, and how many of them it has."""
    depth = next((i for i, token in enumerate(tokens) if token != "["), len(tokens))  # noqa: S105
    length = depth
    name = tokens[length] if length < len(tokens) else ""
    length += 1
    is_required = tokens[length : length + 1] == ["!"]
    length += is_required
    found = GraphqlType(name, is_required)
    for _ in range(depth):
        length += 1
        is_required = tokens[length : length + 1] == ["!"]
        length += is_required
        found = GraphqlType(name, is_required, found)
    return found, length
