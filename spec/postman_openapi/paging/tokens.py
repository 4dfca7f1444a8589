"""Pages by a token of the answer: sent back in the query, or in the body of a search."""

from collections.abc import Iterator, Sequence
from typing import Literal

from postman_openapi.paging import names
from postman_openapi.paging.answers import Answer, Member
from postman_openapi.paging.cases import Case, Paging
from postman_openapi.paging.links import leads_on
from postman_openapi.paging.parameters import Parameter, size_among


def by_token(case: Case) -> Paging | None:
    """Page by a token that goes into the query."""
    sent = [each for each in case.query if each.is_token and each.letters in names.TOKENS]
    return _tokens(case, sent, "token") or _by_last_id(case)


def by_cursor(case: Case) -> Paging | None:
    """Page by a token that goes into the body."""
    sent = [each for each in case.body if each.is_token and each.letters in names.TOKENS]
    return _tokens(case, sent, "cursor")


def _tokens(
    case: Case, sent: Sequence[Parameter], kind: Literal["token", "cursor"]
) -> Paging | None:
    pairs = [
        (_affinity(parameter.letters, member, rank), parameter, member)
        for parameter in sent
        for member, rank in _tokens_of(case.answer)
    ]
    for _, parameter, member in sorted(pairs, key=lambda pair: pair[0]):
        if (items := case.items(member.path[:-1])) is not None:
            size = size_among(case.body if kind == "cursor" else case.query, parameter)
            return Paging(kind, items, parameter.name, ".".join(member.path), size)
    return None


def _tokens_of(answer: Answer) -> Iterator[tuple[Member, int]]:
    for member in answer.members:
        for rank, known in enumerate((names.NEXT_TOKENS, names.ECHOED_TOKENS)):
            if member.letters in known and member.can_be_text and not leads_on(member, answer):
                yield member, rank


def _affinity(sent: str, member: Member, rank: int) -> tuple[int, bool, int, int, int]:
    """Order pairs: sure tokens first, then those of one name, then those of outer objects."""
    received = member.letters
    is_same = received.removeprefix("next") in (sent, sent.removeprefix("next"))
    known = names.NEXT_TOKENS if rank == 0 else names.ECHOED_TOKENS
    return rank, not is_same, len(member.path), names.TOKENS[sent], known[received]


def by_promise(case: Case) -> Paging | None:
    """Page by a token that the parameter's name promises, and that no recorded answer has."""
    for parameter in case.query:
        if parameter.letters in names.PROMISES and parameter.is_token:
            near = case.answer.beside_items
            if (items := case.items(near)) is not None and not case.answer.is_list:
                promised = ".".join((*near, parameter.name))
                size = size_among(case.query, parameter)
                return Paging("token", items, parameter.name, promised, size)
    return None


def _by_last_id(case: Case) -> Paging | None:
    """Page by the id of the last item, which the answer needs not say once more."""
    for parameter in case.query:
        if parameter.letters in names.LAST_IDS:
            items = case.answer.items_near((), case.words)
            if items is not None and "id" in case.answer.item_fields(items):
                last = ".".join((*items, "-1", "id"))
                size = size_among(case.query, parameter)
                return Paging("token", ".".join(items), parameter.name, last, size)
    return None
