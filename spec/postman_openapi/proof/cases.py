"""The calls by which a client is judged: what is called, with what, and what is answered."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import zip_longest
from typing import Any

from attrs import evolve, field, frozen

from postman_openapi.client.catalogue import identifier
from postman_openapi.client.view import ClientView
from postman_openapi.proof.answers import Answer, Answers, as_judged
from postman_openapi.proof.arguments import Arguments, Offer, bound, offers
from postman_openapi.proof.operations import Operation, documented_operations, is_open
from postman_openapi.proof.paging import Following, following
from postman_openapi.proof.requests import Request, Requests
from postman_openapi.proof.schemas import Schemas, value_at, with_value
from postman_openapi.reading.coercion import mapping_of


@frozen
class Case:
    """A call, and what it is judged by.

    Attributes:
        operation: What is called.
        offer: The method for it.
        name: What the case shows.
        arguments: What the method is given.
        request: What it is to send.
        answers: What the server answers, one after the other; the last again and again.
        is_async: Whether it is awaited.
        has_credentials: Whether the client has any.
        following: What is to be asked for the second page, if pages are read on.
    """

    operation: Operation
    offer: Offer
    name: str
    arguments: Arguments
    request: Request
    answers: Sequence[Answer]
    is_async: bool = False
    has_credentials: bool = True
    following: Following | None = field(default=None)

    @property
    def title(self) -> str:
        """The method, its operation, and what the case shows."""
        return f"{self.offer.title}, {self.name}{', awaited' if self.is_async else ''}"

    @property
    def is_paged(self) -> bool:
        """Whether the method returns pages."""
        return self.offer.method.paging is not None

    @property
    def answer(self) -> Answer:
        """The first answer."""
        return self.answers[0]


def cases_of(document: Mapping[str, Any], view: ClientView) -> list[Case]:
    """Return the calls that prove a client.

    Args:
        document: A valid document with nothing left implicit in its operations.
        view: What its client offers.
    """
    schemas = Schemas(document)
    maker = _Maker(schemas, Requests(schemas), Answers(schemas))
    offered = offers(view)
    cases: list[Case] = []
    seen: set[Any] = set()
    for operation in documented_operations(document):
        offer = offered.get(identifier(operation.id))
        if offer is not None:
            cases += maker.of(operation, offer)
            kind = (operation.base_url, frozenset(operation.alternatives))
            if kind not in seen:
                seen.add(kind)
                cases += maker.redirected(operation, offer)
    return cases


@frozen
class _Maker:
    schemas: Schemas
    requests: Requests
    answers: Answers

    def of(self, operation: Operation, offer: Offer) -> Iterator[Case]:
        """Yield the cases of an operation; the first is made once more, awaited."""
        cases = list(self._all(operation, offer))
        yield from cases
        for case in cases[:1]:
            yield evolve(case, is_async=True)

    def redirected(self, operation: Operation, offer: Offer) -> Iterator[Case]:
        """Yield the case of a server that sends the client to another host."""
        answer = self.answers.redirect(operation)
        yield self._case(operation, offer, self.requests.least(operation), answer, answer.name)

    def _all(self, operation: Operation, offer: Offer) -> Iterator[Case]:
        covered: set[int] = set()
        for name, request, answer in self._examples(operation):
            covered.add(answer.status)
            yield self._case(operation, offer, request, answer, name)
        least = self.requests.least(operation)
        for answer in self.answers.documented(operation):
            if answer.status not in covered:
                yield self._case(operation, offer, least, answer, answer.name)
        for answer in self.answers.undocumented(operation):
            yield self._case(operation, offer, least, answer, answer.name)
        encoded = self.requests.to_be_encoded(operation)
        if encoded is not None:
            usual = self.answers.usual(operation)
            yield self._case(operation, offer, encoded, usual, encoded.name)
        for request in self.requests.with_files(operation):
            usual = self.answers.usual(operation)
            yield self._case(operation, offer, request, usual, request.name)
        yield from self._following(operation, offer, least)

    def _examples(self, operation: Operation) -> Iterator[tuple[str, Request, Answer]]:
        recorded = mapping_of(operation.data.get("x-examples"))
        for key, each in recorded.items():
            name = f"example {key!r}"
            example = mapping_of(each)
            request = self.requests.recorded(operation, example, name)
            yield name, request, self.answers.recorded(operation, example, str(key))
        if recorded:
            return
        usual, least = self.answers.usual(operation), self.requests.least(operation)
        rows = zip_longest(self.requests.shown(operation), self.answers.shown(operation))
        for request, answer in rows:
            name = ", ".join(each.name for each in (request, answer) if each is not None)
            yield name, request or least, answer or usual

    def _following(self, operation: Operation, offer: Offer, request: Request) -> Iterator[Case]:
        """Yield the case of a list of two pages."""
        usual = self.answers.usual(operation)
        _, sent = bound(self.schemas, operation, offer, request)
        pages = following(self.schemas, operation, sent, usual)
        if pages is not None and offer.method.paging is not None:
            first, second, state = pages
            case = self._case(operation, offer, request, first, "two pages")
            case = evolve(case, answers=[first, second], following=state)
            yield case
            yield evolve(case, is_async=True)

    def _case(
        self, operation: Operation, offer: Offer, request: Request, answer: Answer, name: str
    ) -> Case:
        answer = as_judged(operation, answer)
        if answer.is_success:
            request = _of_another_page(operation, request, answer)
        arguments, sent = bound(self.schemas, operation, offer, request)
        # A client keeps its secrets from a server that everybody on the way can listen to.
        return Case(
            operation,
            offer,
            name,
            arguments,
            sent,
            [answer],
            has_credentials=not is_open(operation.base_url),
        )


def _of_another_page(operation: Operation, request: Request, answer: Answer) -> Request:
    """Return a request that does not ask for the very page that its answer calls the next one.

    Examples do, and made-up ones: no list that is read could go on from there.
    """
    paging = operation.paging
    name, path = str(paging.get("parameter") or ""), str(paging.get("answer") or "")
    if not (name and path) or paging.get("kind") not in ("token", "cursor"):
        return request
    following = value_at(answer.body, path)
    if paging.get("in") == "body":
        is_same = following is not None and value_at(request.body, name) == following
        return evolve(request, body=with_value(request.body, name, None)) if is_same else request
    if request.parameters.get(("query", name)) != following:
        return request
    kept = {key: each for key, each in request.parameters.items() if key != ("query", name)}
    return evolve(request, parameters=kept)
