"""What an answer holds: its objects level by level, and the list that is what was asked for."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from postman_openapi.paging.names import NO_ITEMS, PAGE_FIELDS, WRAPPERS, letters
from postman_openapi.schemas.words import singular, words_of

Schema = Mapping[str, Any]
Path = tuple[str, ...]

_COMPONENTS = "#/components/schemas/"
_ALTERNATIVES = ("anyOf", "oneOf", "allOf")
_MANY_KEYS = frozenset({"$ref", *_ALTERNATIVES})
# Nobody puts a page's token deeper; a chain of references that is longer goes in a circle.
_DEEPEST = 3
_LONGEST_CHAIN = 20
_MOST_LEVELS = 100


class Member(NamedTuple):
    """A field of an answer, or of a request's body.

    Attributes:
        path: Its name, and before it those of the objects around it.
        kinds: The JSON types that it can have; none if nothing is known.
        examples: The examples of what holds it.
        format: The format of its texts.
    """

    path: Path
    kinds: frozenset[str]
    examples: Sequence[Any] = ()
    format: str = ""

    @property
    def letters(self) -> str:
        """The letters of its name."""
        return letters(self.path[-1])

    @property
    def values(self) -> list[Any]:
        """What examples have there."""
        found = self.examples
        for name in self.path:
            found = [each.get(name) for each in found if isinstance(each, dict)]
        return [each for each in found if each is not None]

    @property
    def can_be_text(self) -> bool:
        """Whether it can be a text or a number."""
        return not self.kinds or bool(self.kinds & {"string", "integer", "number"})

    @property
    def can_be_whole(self) -> bool:
        """Whether it can be a whole number."""
        return not self.kinds or bool(self.kinds & {"integer", "number"})


class _List(NamedTuple):
    path: Path
    items: Schema
    is_of_objects: bool


class Answer(NamedTuple):
    """The answer of an operation.

    Attributes:
        is_list: Whether it is a list itself, of objects or of things unknown.
        members: The fields of its objects, those of outer ones first.
        headers: The example of each header, by its name in lower case.
        lists: The lists in each object, by its path.
        fields_of_items: What the items of each list have, by its path.
    """

    is_list: bool
    members: tuple[Member, ...]
    headers: Mapping[str, str]
    lists: Mapping[Path, tuple[_List, ...]]
    fields_of_items: Mapping[Path, frozenset[str]]

    def items_near(self, path: Path, words: frozenset[str]) -> Path | None:
        """Return the path of the list that belongs to what stands in an object.

        It stands in the same object, else in one around it, else in one that these hold.

        Args:
            path: The object.
            words: What the operation is about.

        Returns:
            The path, empty if the answer is a list itself; None if there is no list of objects.
        """
        if self.is_list:
            return ()
        around = [path[:length] for length in range(len(path), -1, -1)]
        inside = [
            each
            for outer in around
            for each in self.lists
            if len(each) == len(outer) + 1 and each[: len(outer)] == outer
        ]
        places = [self.lists.get(each, ()) for each in around]
        places.append(tuple(each for inner in inside for each in self.lists[inner]))
        found = next(filter(None, places), ())
        return min(found, key=lambda each: _preference(each, words)).path if found else None

    @property
    def beside_items(self) -> Path:
        """The object that says which page this is; the outermost one if none does."""
        fields = (each for each in self.members if each.letters in PAGE_FIELDS)
        return next((each.path[:-1] for each in fields), ())

    def item_fields(self, items: Path) -> frozenset[str]:
        """Return the names of the fields that the items of a list have."""
        return self.fields_of_items.get(items, frozenset())


def answer_of(document: Schema, response: Schema) -> Answer | None:
    """Read an answer's schema and examples; None if the answer is not JSON."""
    for media_type, content in response.get("content", {}).items():
        if media_type.partition(";")[0].rstrip().endswith("json"):
            examples = [each.get("value") for each in content.get("examples", {}).values()]
            examples += [content["example"]] if "example" in content else []
            return _Reader(document, content.get("schema", {}), examples).answer(_headers(response))
    return None


def members_of(document: Schema, schema: Schema) -> tuple[Member, ...]:
    """Return the fields of a request's body."""
    return _Reader(document, schema, []).answer({}).members


def known_kinds(document: Schema, schema: Schema) -> frozenset[str]:
    """Return the JSON types that a schema allows; none if it does not say."""
    return frozenset([kind for each in _alternatives(document, schema) for kind in _kinds(each)])


class _Reader:
    def __init__(self, document: Schema, schema: Schema, examples: Sequence[Any]) -> None:
        self._document = document
        self._schema = schema
        self._examples = examples
        self._members: list[Member] = []
        self._lists: dict[Path, list[_List]] = {}

    def answer(self, headers: Mapping[str, str]) -> Answer:
        self._read()
        root = self._list((), self._schema)
        every = [
            *(each for found in self._lists.values() for each in found),
            *([root] if root else []),
        ]
        return Answer(
            is_list=root is not None,
            members=tuple(self._members),
            headers=headers,
            lists={path: tuple(found) for path, found in self._lists.items()},
            fields_of_items={
                each.path: frozenset(_properties(self._document, each.items)) for each in every
            },
        )

    def _read(self) -> None:
        level: list[tuple[Path, Schema]] = [((), self._schema)]
        for _ in range(_DEEPEST + 1):
            below: list[tuple[Path, Schema]] = []
            for path, schema in level[:_MOST_LEVELS]:
                for name, value in _properties(self._document, schema).items():
                    inner = (*path, name)
                    kinds = known_kinds(self._document, value)
                    self._members.append(
                        Member(inner, kinds, self._examples, str(value.get("format", "")))
                    )
                    if "array" in kinds and (found := self._list(inner, value)):
                        self._lists.setdefault(path, []).append(found)
                    if "object" in kinds:
                        below.append((inner, value))
            level = below

    def _list(self, path: Path, schema: Schema) -> _List | None:
        """Return a list of objects, or of nobody knows what; None for anything else."""
        if path and letters(path[-1]) in NO_ITEMS:
            return None
        for each in _alternatives(self._document, schema):
            if "array" in _kinds(each):
                items = each.get("items", {})
                kinds = known_kinds(self._document, items) - {"null"}
                if not kinds or "object" in kinds:
                    return _List(path, items, bool(kinds))
        return None


def _alternatives(document: Schema, schema: Schema) -> list[Schema]:
    """Return what a schema can be, references followed; each alternative once."""
    if isinstance(schema, dict) and "$ref" in schema:
        target = (
            document.get("components", {})
            .get("schemas", {})
            .get(str(schema["$ref"]).removeprefix(_COMPONENTS))
        )
        schema = target if isinstance(target, dict) else schema
    if isinstance(schema, dict) and _MANY_KEYS.isdisjoint(schema):
        return [schema]
    found: list[Schema] = []
    waiting: list[tuple[Any, int]] = [(schema, 0)]
    while waiting:
        node, depth = waiting.pop(0)
        if not isinstance(node, Mapping) or depth > _LONGEST_CHAIN:
            continue
        reference = str(node.get("$ref", ""))
        if reference:
            schemas = document.get("components", {}).get("schemas", {})
            waiting.append((schemas.get(reference.removeprefix(_COMPONENTS)), depth + 1))
            continue
        found.append(node)
        for key in _ALTERNATIVES:
            waiting.extend((each, depth + 1) for each in node.get(key) or ())
    return found


def _properties(document: Schema, schema: Schema) -> dict[str, Schema]:
    return {
        name: value
        for each in _alternatives(document, schema)
        for name, value in (each.get("properties") or {}).items()
        if isinstance(value, dict)
    }


def _kinds(schema: Schema) -> Iterable[str]:
    kinds = schema.get("type")
    if isinstance(kinds, list):
        return kinds
    if isinstance(kinds, str):
        return [kinds]
    if "properties" in schema:
        return ["object"]
    return ["array"] if "items" in schema else []


def _headers(response: Schema) -> dict[str, str]:
    return {
        name.strip().lower(): str(header.get("example", ""))
        for name, header in response.get("headers", {}).items()
        if isinstance(header, Mapping)
    }


def _preference(each: _List, words: frozenset[str]) -> tuple[bool, bool, int]:
    """Order lists: of objects before unknown ones, named after the operation, then as usual."""
    name = each.path[-1]
    fits = words.issuperset(singular(word) for word in words_of(name))
    return (not each.is_of_objects, not fits, WRAPPERS.get(letters(name), len(WRAPPERS)))
