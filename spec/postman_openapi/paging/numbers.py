"""Pages by numbers: that of the page, or how many things come before it."""

from collections.abc import Container
from typing import Literal

from postman_openapi.paging import names
from postman_openapi.paging.answers import Answer, Member
from postman_openapi.paging.cases import Case, Paging
from postman_openapi.paging.links import is_address
from postman_openapi.paging.parameters import Parameter, size_among


def by_page(case: Case) -> Paging | None:
    """Page by the number of the page, or by that of the next one if the answer has it."""
    sent = [each for each in case.query if each.letters in names.PAGES and each.is_number]
    if not sent:
        return None
    parameter = min(sent, key=lambda each: names.PAGES[each.letters])
    size = size_among(case.query, parameter)
    if (following := _number(case.answer, names.NEXT_PAGES)) is not None:
        items = case.items(following.path[:-1])
        if items is not None:
            return Paging("token", items, parameter.name, ".".join(following.path), size)
    count = _number(case.answer, names.PAGE_COUNTS)
    return _counted(case, "page", parameter, count=count, size=size)


def by_offset(case: Case) -> Paging | None:
    """Page by an offset, or by the next one if the answer has it."""
    sent = [
        each
        for each in case.query
        # A `start` of which nothing is known may be a date.
        if each.letters in names.OFFSETS and (each.is_known or each.letters != "start")
    ]
    if not sent:
        return None
    parameter = min(sent, key=lambda each: names.OFFSETS[each.letters])
    size = size_among(case.query, parameter)
    for member in case.answer.members:
        is_token = member.letters == parameter.letters == "offset" and "string" in member.kinds
        if (member.letters in names.NEXT_OFFSETS and member.can_be_text) or is_token:
            items = case.items(member.path[:-1])
            if items is not None:
                return Paging("token", items, parameter.name, ".".join(member.path), size)
    if not parameter.is_number or not size:
        return None
    total = _number(case.answer, names.TOTALS)
    return _counted(case, "offset", parameter, count=total, size=size)


def _counted(
    case: Case,
    kind: Literal["page", "offset"],
    parameter: Parameter,
    *,
    count: Member | None,
    size: str,
) -> Paging | None:
    """Page by numbers, if a size or a field beside the items says that these are pages."""
    is_page = any(each.letters in names.PAGE_FIELDS for each in case.answer.members)
    if not (size or count or is_page or case.answer.is_list):
        return None
    items = case.items(count.path[:-1] if count else case.answer.beside_items)
    if items is None:
        return None
    answer = ".".join(count.path) if count else ""
    odd = 0 if kind == "page" else 1
    first = odd if parameter.first == odd else None
    return Paging(kind, items, parameter.name, answer, size, first)


def _number(answer: Answer, known: Container[str]) -> Member | None:
    """Return the outermost field of one of some names that can be a number."""
    return next(
        (
            each
            for each in answer.members
            if each.letters in known and each.can_be_whole and not is_address(each)
        ),
        None,
    )
