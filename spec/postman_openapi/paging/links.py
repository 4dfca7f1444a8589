"""Pages by an address: in a field of the answer, or in its `Link` header."""

import re

from postman_openapi.expressions import expression
from postman_openapi.paging import names
from postman_openapi.paging.answers import Answer, Member
from postman_openapi.paging.cases import Case, Paging
from postman_openapi.paging.parameters import size_among

_ADDRESS = expression(r"https?://|/\S|\?\S+=")
_RELATION = expression(r"rel=\"?(?:next|prev|previous|first|last)\b", re.IGNORECASE)


def by_link(case: Case) -> Paging | None:
    """Page by an address in the answer, else by one in its `Link` header."""
    size = size_among(case.query)
    members = [each for each in case.answer.members if _is_next_link(each, case.answer)]
    for member in sorted(members, key=lambda each: len(each.path)):
        if (items := case.items(member.path[:-1])) is not None:
            return Paging("link", items, answer=".".join(member.path), size=size)
    header = case.answer.headers.get("link")
    is_paged = size or any(each.letters in names.PAGES for each in case.query)
    if header is not None and (_RELATION.search(header) or (not header and is_paged)):
        items = case.items()
        return None if items is None else Paging("link", items, size=size)
    return None


def _is_next_link(member: Member, answer: Answer) -> bool:
    if not (member.kinds <= {"string", "null"}):
        return False
    if member.letters in names.LINKS and len(member.path) > 1:
        return names.letters(member.path[-2]) == "next"
    if member.letters not in names.NEXT_LINKS:
        return False
    if any(part in member.letters for part in names.LINKS) or leads_on(member, answer):
        return True
    around = member.path[:-1]
    if around and names.letters(around[-1]) == "links":
        return True
    # Nothing was ever recorded; but what has a `previous` beside it is a link among pages.
    return not member.values and any(
        each.path[:-1] == around and each.letters in names.PREVIOUS for each in answer.members
    )


def leads_on(member: Member, answer: Answer) -> bool:
    """Tell whether a field holds an address, by itself or by what stands for the page before."""
    around = member.path[:-1]
    return is_address(member) or any(
        each.path[:-1] == around and each.letters in names.PREVIOUS and is_address(each)
        for each in answer.members
    )


def is_address(member: Member) -> bool:
    """Tell whether a field holds an address, by its format or by what was recorded."""
    if member.format in ("uri", "uri-reference", "url"):
        return True
    return any(isinstance(each, str) and _ADDRESS.match(each) for each in member.values)
