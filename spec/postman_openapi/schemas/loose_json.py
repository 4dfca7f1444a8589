"""JSON as people write it: with comments, slips, and holes where a value belongs."""

from __future__ import annotations

import math
import re
from json import JSONDecoder
from typing import TYPE_CHECKING, Final

from postman_openapi.expressions import expression
from postman_openapi.schemas.json_comments import Comments
from postman_openapi.schemas.values import MAX_DEPTH, Hole, JsonText

if TYPE_CHECKING:
    from postman_openapi.schemas.json_comments import Notes, Path
    from postman_openapi.schemas.values import JsonValue

# Every repetition is possessive, or of pieces that begin differently than what follows them, and a
# quote without its end is the end: a hostile text is walked once.
_VARIABLE: Final = r"\{\{[^{}\"]*+\}\}"
_PIECE: Final = (
    rf"(?:{_VARIABLE}|\$\{{[^{{}}\"\s]*+\}}|<[^<>\"\r\n]{{1,100}}+>"
    # A date with a time and an address have colons, which end any other word.
    r"|\d{4}-\d\d-\d\dT\d\d:\d\d[\d:.Z+-]*+|[a-z]{2,10}+://[^\s\"{}\[\],]*+"
    r"|[^\s\"{}\[\],:/\ufeff\u200b]|/(?![/*]))"
)
_TOKEN: Final = expression(
    r"(?P<space>[\s\ufeff\u200b]++)"
    r'|(?P<string>")'
    r"|(?P<single>'(?:[^'\\\r\n]++|\\.)*')"
    r"|(?P<comment>//[^\r\n]*+|/\*(?:[^*]++|\*(?!/))*(?:\*/|\Z))"
    r"|(?P<gap>(?:\.{3,}|\u2026)(?=[\s,\]}/]|\Z))"
    rf"|(?P<word>{_PIECE}+(?:[ \t]++{_PIECE}+)*)"
    r"|(?P<mark>[{}\[\],:])"
    r"|(?P<end>\Z)",
    re.DOTALL,
)
_NUMBER: Final = expression(r"(-?)(?:0++(?=\d))?(\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)", re.ASCII)
_VARIABLES: Final = expression(rf"{_VARIABLE}(?:[\w.+-]|{_VARIABLE})*")
_MEMBERS: Final = expression(rf"(?:{_VARIABLE}[ \t]*+)+")
_STRINGS: Final = JSONDecoder(strict=False)
_OPENERS: Final = ("{", "[")
_CLOSERS: Final = ("}", "]")
_WORDS: Final = {"true": True, "false": False, "null": None}
_PYTHON_WORDS: Final = {"True": True, "False": False, "None": None}
_NO_NUMBERS: Final = frozenset({"NaN", "Infinity", "-Infinity"})


def read_loose(text: str, *, takes_holes: bool) -> JsonText:
    """Read JSON with comments, trailing commas, leading zeros and `{{variables}}`.

    Args:
        text: The text.
        takes_holes: Whether anything else may stand where a value belongs, such as `<an id>`, `...`
            or nothing at all; and commas may be missing, keys bare or in single quotes.

    Raises:
        ValueError: It is not JSON even so, or nests deeper than `MAX_DEPTH`.
    """
    comments = Comments(_members)
    value = _Reader(text, comments, takes_holes=takes_holes).whole()
    return JsonText(value, tuple(comments.omitted), comments.notes, is_strict=False)


def _members(text: str) -> tuple[JsonValue, Notes]:
    """Read what stands in a comment as members of an object; no holes, or any text would do."""
    comments = Comments()
    value = _Reader(f"{{{text}\n}}", comments, takes_holes=False).whole()
    return value, comments.notes


class _Reader:
    """Walks the tokens of a text, one ahead, and sorts the comments between them."""

    def __init__(self, text: str, comments: Comments, *, takes_holes: bool) -> None:
        self.comments = comments
        self._text = text
        self._takes_holes = takes_holes
        self._position = 0
        self._kind = self._token = ""
        self._container: Path = ()
        self._is_in_object = False
        self._behind: Path = ()
        self._above: list[str] = []

    def whole(self) -> JsonValue:
        """Read the one value that the text is."""
        self._advance()
        self.comments.add((), *self._taken())
        value = self._value((), 0)
        while self._takes_holes and self._kind == "mark" and self._token in _CLOSERS:
            self._advance()
        self.comments.add((), *self._taken())
        if self._kind != "end":
            raise self._fault("more than one value")
        if isinstance(value, Hole) and not _VARIABLES.fullmatch(value):
            raise self._fault("no JSON value")
        return value

    # --- tokens

    def _advance(self) -> None:
        """Go to the next token; sort the comments on the way by the lines that they stand on."""
        opens = self._kind == "mark" and self._token in (*_OPENERS, ",")
        run: list[str] = []
        is_first_line = True
        while True:
            match = _TOKEN.match(self._text, self._position)
            if match is None:
                raise self._fault("a character that cannot stand here")
            self._kind, self._token = str(match.lastgroup), match[0]
            if self._kind == "string":
                self._token, self._position = _STRINGS.raw_decode(self._text, match.start())
            else:
                self._position = match.end()
            if self._kind == "comment":
                run.append(self._token)
            elif self._kind != "space":
                break
            elif "\n" in self._token:
                if is_first_line:
                    self.comments.add(self._behind, *run)
                    run = []
                elif run and self._token.count("\n") > 1:
                    self._detach(run)
                    run = []
                is_first_line = False
        is_closed = self._kind in ("mark", "end") and self._token not in _OPENERS
        if is_first_line and (is_closed or not opens):
            self.comments.add(self._behind, *run)
        else:
            self._above += run

    def _detach(self, run: list[str]) -> None:
        """Note comments that a blank line keeps from what follows."""
        self._above += run
        self.comments.add(self._container, *self._taken_texts(self._container))

    def _taken(self) -> list[str]:
        texts, self._above = self._above, []
        return texts

    def _fault(self, what: str) -> ValueError:
        line = self._text.count("\n", 0, self._position) + 1
        column = self._position - self._text.rfind("\n", 0, self._position)
        return ValueError(f"{what}: line {line} column {column}")

    # --- values

    def _value(self, place: Path, depth: int) -> JsonValue:
        kind, token = self._kind, self._token
        if kind == "mark" and token in _OPENERS:
            return self._inside(place, depth)
        if kind == "mark" and self._takes_holes and place and not self._is_mark(":"):
            return Hole("")
        value = self._scalar(kind, token)
        self._advance()
        return value

    def _scalar(self, kind: str, token: str) -> JsonValue:
        if kind == "string":
            return token
        if kind == "word":
            return self._word(token)
        if self._takes_holes and kind == "gap":
            return Hole(token)
        if self._takes_holes and kind == "single":
            return _unquoted(token)
        raise self._fault("the text ends early" if kind == "end" else "no JSON value")

    def _word(self, token: str) -> JsonValue:
        if token in _WORDS:
            return _WORDS[token]
        if number := _NUMBER.fullmatch(token):
            return _number(number[1] + number[2])
        if token in _NO_NUMBERS:
            raise ValueError(f"{token} is no JSON number")
        if self._takes_holes or _VARIABLES.fullmatch(token):
            return _PYTHON_WORDS[token] if token in _PYTHON_WORDS else Hole(token)
        raise self._fault("no JSON value")

    def _inside(self, place: Path, depth: int) -> JsonValue:
        """Read an object or a list, from one bracket to the other."""
        if depth >= MAX_DEPTH:
            raise ValueError(f"nested more than {MAX_DEPTH} levels deep")
        outer = self._container, self._is_in_object
        self._container, self._is_in_object = place, self._token == "{"  # noqa: S105 - a bracket
        self._behind = place
        read = self._object if self._is_in_object else self._list
        value = read(place, depth + 1)
        self.comments.add(place, *self._taken_texts(place))
        self._container, self._is_in_object = outer
        self._behind = place
        self._advance()
        return value

    def _taken_texts(self, place: Path) -> list[str]:
        """Take the comments above what comes next, without members that are commented out."""
        texts = self._taken()
        return self.comments.take_members(place, texts) if self._is_in_object else texts

    def _object(self, place: Path, depth: int) -> JsonValue:
        members: dict[str, JsonValue] = {}
        self._advance()
        while not self._is_end("}"):
            above = self._taken_texts(place)
            key = self._key()
            inner = (*place, key)
            self.comments.add(inner, *above)
            self._behind = inner
            self._advance()
            if not members and isinstance(key, Hole) and self._is_mark("}"):
                return Hole(f"{{{key}}}")
            if self._takes_holes and _MEMBERS.fullmatch(key) and not self._is_mark(":"):
                self._pass_comma("}")  # a variable that holds members
                continue
            if not self._is_mark(":"):
                raise self._fault("no colon behind a key")
            self._advance()
            members[str(key)] = self._value(inner, depth)
            self._pass_comma("}")
        return members

    def _key(self) -> str:
        if self._kind == "string":
            return self._token
        if self._kind == "word" and (self._takes_holes or _VARIABLES.fullmatch(self._token)):
            return Hole(self._token)
        if self._kind == "single" and self._takes_holes:
            return _unquoted(self._token)
        raise self._fault("the text ends early" if self._kind == "end" else "no key")

    def _list(self, place: Path, depth: int) -> JsonValue:
        items: list[JsonValue] = []
        inner = (*place, None)
        self._advance()
        while not self._is_end("]"):
            known = len(self.comments.notes.get(inner, ()))
            self.comments.add(inner, *self._taken())
            self._behind = inner
            item = self._value(inner, depth)
            items.append(item)
            self._pass_comma("]")
            if not isinstance(item, (dict, list)):
                self.comments.move_to_list(inner, known, item)
        return items

    def _is_mark(self, mark: str) -> bool:
        return self._kind == "mark" and self._token == mark

    def _is_end(self, bracket: str) -> bool:
        """Tell whether an object or a list ends here; go past what stands for nothing."""
        while self._takes_holes and (self._kind == "gap" or self._is_mark(",")):
            self._advance()
        return self._is_mark(bracket)

    def _pass_comma(self, bracket: str) -> None:
        """Go past the comma behind a member; a line's end may stand for it in texts with holes."""
        if self._is_mark(","):
            self._advance()
        elif not self._is_mark(bracket) and (not self._takes_holes or self._is_at_border()):
            raise self._fault("the text ends early" if self._kind == "end" else "no comma")

    def _is_at_border(self) -> bool:
        return self._kind == "end" or (self._kind == "mark" and self._token not in _OPENERS)


def _number(text: str) -> int | float:
    if text.lstrip("-").isdecimal():
        return int(text)
    number = float(text)
    if math.isinf(number):
        raise ValueError("a number outside of what JSON readers hold")
    return number


def _unquoted(token: str) -> str:
    """Return the text in single quotes."""
    inner = token[1:-1].replace("\\'", "'")
    text = re.sub(r'(?<!\\)"', '\\"', inner)
    return str(_STRINGS.decode(f'"{text}"'))
