"""What prose says through the rules of a profile, and the prose that is left."""

import re
from collections.abc import Iterable
from functools import lru_cache, partial
from typing import NamedTuple

from postman_openapi.expressions import expression
from postman_openapi.gathering.marks import first_marks, take_marks, value_of
from postman_openapi.gathering.prose import paragraphs, tidy
from postman_openapi.profile import Profile, Rule
from postman_openapi.schemas.marks import NO_MARKS, Marks

_WORD = expression(r"\w")


class OperationProse(NamedTuple):
    """An operation's description, mined.

    Attributes:
        description: The prose that is left.
        extensions: What the profile's rules found, by the document's key.
        is_deprecated: Whether it says that the operation is deprecated.
    """

    description: str
    extensions: dict[str, str | list[str]]
    is_deprecated: bool = False


class FieldProse(NamedTuple):
    """A parameter's or form field's description, mined.

    Attributes:
        description: The prose that is left.
        is_required: Whether it is marked as required.
        is_deprecated: Whether it says that the field is deprecated.
        marks: What marks say of its value.
    """

    description: str = ""
    is_required: bool = False
    is_deprecated: bool = False
    marks: Marks = NO_MARKS


class ErrorCode(NamedTuple):
    """A documented error code and its meaning."""

    code: int | str
    message: str


class ExampleProse(NamedTuple):
    """An example's name, mined.

    Attributes:
        meaning: What the answer means: the name without its marks.
        status: The status that the name says, if any.
        error_codes: The error codes that it lists, in their order.
        is_cut_off: Whether it ends inside the mark of an error code.
    """

    meaning: str
    status: int | None = None
    error_codes: tuple[ErrorCode, ...] = ()
    is_cut_off: bool = False


def mine_operation(description: str, profile: Profile) -> OperationProse:
    """Mine an operation's description."""
    text = _described(description, profile)
    extensions: dict[str, str | list[str]] = {}
    for rule in profile.operation_rules:
        found: list[str] = []
        text = rule.pattern.sub(partial(_mined, rule, found), text)
        if found:
            unique = list(dict.fromkeys(found))
            extensions[rule.extension] = unique if rule.each else unique[0]
    left = tidy(text)
    return OperationProse(left, extensions, profile.deprecated.search(left) is not None)


@lru_cache(maxsize=1024)
def mine_field(description: str, profile: Profile) -> FieldProse:
    """Mine the description of a parameter or a form field."""
    if not description:
        return FieldProse()
    taken = take_marks(description, profile.marks)
    left = _described(taken.text, profile)
    return FieldProse(
        description=left,
        is_required=taken.is_required,
        is_deprecated=taken.is_deprecated or profile.deprecated.search(left) is not None,
        marks=taken.marks,
    )


def mined_together(descriptions: Iterable[str], profile: Profile) -> FieldProse:
    """Mine several descriptions of one field: the first that says something counts."""
    mined = [mine_field(each, profile) for each in descriptions]
    if len(mined) == 1:
        return mined[0]
    return FieldProse(
        description=next((each.description for each in mined if each.description), ""),
        is_required=any(each.is_required for each in mined),
        is_deprecated=any(each.is_deprecated for each in mined),
        marks=first_marks([each.marks for each in mined]),
    )


@lru_cache(maxsize=1024)
def mine_example(name: str, profile: Profile) -> ExampleProse:
    """Mine an example's name: prose, in which each error code opens what is said about it."""
    text = paragraphs(name)
    marks = sorted(
        [
            *((match, False) for match in profile.status.finditer(text)),
            *((match, True) for match in profile.error_code.finditer(text)),
        ],
        key=lambda mark: mark[0].start(),
    )
    starts = [match.start() for match, _ in marks]
    meaning = [text[: starts[0]] if starts else text]
    status: int | None = None
    reasons: list[str] = []
    codes: list[ErrorCode] = []
    is_cut_off = False
    for (match, is_error), end in zip(marks, [*starts[1:], len(text)], strict=False):
        said, value = text[match.end() : end], value_of(match)
        if not is_error:
            status = int(value) if status is None and value.isdecimal() else status
            meaning.append(said)
            reasons.append((match["reason"] if "reason" in match.re.groupindex else "") or "")
        elif value:
            codes.append(ErrorCode(int(value) if value.isdecimal() else value, _lines(said)))
        else:
            is_cut_off = True
    said = _lines("\n".join(meaning)) or _lines("\n".join(reasons))
    return ExampleProse(said, status, tuple(codes), is_cut_off)


def _mined(rule: Rule, found: list[str], match: re.Match[str]) -> str:
    """Take what a rule found; the text goes unless it says more than that."""
    value = value_of(match)
    if rule.each is None:
        found.append(value.strip())
        return ""
    found.extend(item[0] for item in rule.each.finditer(value))
    rest = rule.filler.sub("", rule.each.sub(" ", value))
    return match[0] if _WORD.search(rest) else ""


def _described(description: str, profile: Profile) -> str:
    text = paragraphs(description)
    return "" if text in profile.no_description else text


def _lines(text: str) -> str:
    """Return the lines of mined prose that say something, each with single spaces."""
    lines = [" ".join(line.split()) for line in text.splitlines()]
    return "\n".join([line for line in lines if _WORD.search(line)])
