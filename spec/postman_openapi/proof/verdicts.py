"""Whether each call did what the document says."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any
from urllib.parse import urlsplit

from attrs import evolve, frozen

from postman_openapi.client.view import ClientView
from postman_openapi.proof.answers import Answer
from postman_openapi.proof.bodies import NOTHING
from postman_openapi.proof.cases import Case
from postman_openapi.proof.credentials import Secret, credential_faults, leaked
from postman_openapi.proof.operations import is_json
from postman_openapi.proof.outcomes import Failure, Outcome
from postman_openapi.proof.paging import items_of
from postman_openapi.proof.request_verdicts import linked_query, request_faults, shown
from postman_openapi.proof.requests import Request
from postman_openapi.proof.schemas import Schemas, with_value
from postman_openapi.proof.sent import Sent
from postman_openapi.proof.value_verdicts import Values

_MOST_FAULTS = 5  # of one call


@frozen
class Judge:
    """Judges calls.

    Attributes:
        schemas: Reads the document's schemas.
        view: What the client offers.
        secrets: The credentials that it was given.
    """

    schemas: Schemas
    view: ClientView
    secrets: Sequence[Secret]

    def problems(self, cases: Sequence[Case], outcomes: Sequence[Outcome]) -> tuple[int, list[str]]:
        """Return how many calls were right, and a line for each thing that went wrong.

        What goes wrong in several calls of one operation in the same way is told once.
        """
        values = Values(self.schemas, self.view)
        right = 0
        told: dict[tuple[str, str], list[Case]] = {}
        for case, outcome in zip(cases, outcomes, strict=True):
            faults = [*self._faults(case, outcome, values)]
            right += not faults
            for fault in faults[:_MOST_FAULTS]:
                told.setdefault((case.offer.title, fault), []).append(case)
        return right, [_line(fault, where) for (_, fault), where in told.items()]

    def _faults(self, case: Case, outcome: Outcome, values: Values) -> Iterator[str]:
        yield from self._sending_faults(case, outcome)
        failure = outcome.failure
        if failure is not None and not failure.is_client_error:
            yield f"it raised {failure.name}: {failure.text}"
        elif not outcome.requests:
            pass  # told already
        elif failure is not None:
            if not (failure.is_unreadable and self._is_unfit(case.answer)):
                yield from _failure_faults(case.answer, failure)
        elif not case.answer.is_success:
            yield f"the answer {case.answer.status} is a failure, and no error was raised"
        elif case.is_paged:
            yield from _page_faults(case, outcome.value, values)
        else:
            yield from _class_faults(case, outcome.value)
            yield from values.faults(outcome.value, case.answer)

    def _is_unfit(self, answer: Answer) -> bool:
        """Tell whether a body is missing or of another type than documented, as examples can be."""
        if answer.body is NOTHING:
            return answer.is_success
        return is_json(answer.media_type) and not self.schemas.fits(answer.schema, answer.body)

    # --- what was sent ------------------------------------------------------------------------

    def _sending_faults(self, case: Case, outcome: Outcome) -> Iterator[str]:
        if not outcome.requests:
            failure = outcome.failure
            if failure is None:
                yield "nothing was sent"
            elif failure.is_client_error:
                yield f"it sent nothing and raised {failure.name}: {failure.text}"
            return
        first, *others = outcome.requests
        yield from request_faults(case.operation, case.request, first, self.secrets)
        yield from credential_faults(
            case.operation, self.secrets, first, is_given=case.has_credentials
        )
        known = urlsplit(case.operation.base_url).netloc
        for each in others:
            if urlsplit(each.url).netloc != known and leaked(self.secrets, each):
                yield f"the credentials of {leaked(self.secrets, each)[0]} went to {each.origin}"
        if case.following is not None:
            yield from self._following_faults(case, others)
        elif others and case.answer.is_success:
            yield f"{len(outcome.requests)} requests were sent for one"

    def _following_faults(self, case: Case, others: Sequence[Sent]) -> Iterator[str]:
        """Yield what is wrong about the request for the second page."""
        if len(others) != 1 or case.following is None:
            yield f"{len(others) + 1} requests were sent for a list of two pages"
            return
        following, request, sent = case.following, case.request, others[0]
        if following.place == "link":
            if sent.url.partition("?")[0] != str(following.value).partition("?")[0]:
                yield f"the second page is asked for at {sent.url}, not at {following.value}"
            keys = {each.name for each in self.secrets if each.place == "query"}
            query = [pair for pair in sent.query if pair[0] not in keys]
            if query != linked_query(str(following.value)):
                yield f"the second page is asked for with {shown(query)}, not as it is linked"
            return
        for fault in request_faults(
            case.operation,
            _with(request, following.place, following.parameter, following.value),
            sent,
            self.secrets,
        ):
            yield f"of the second page, {fault}"


def _with(request: Request, place: str, parameter: str, value: Any) -> Request:
    if place == "query":
        return evolve(request, parameters={**request.parameters, ("query", parameter): value})
    body: Mapping[str, Any] = {} if request.body is NOTHING else request.body
    return evolve(request, body=with_value(body, parameter, value))


# --- what came back ---------------------------------------------------------------------------


def _failure_faults(answer: Answer, failure: Failure) -> Iterator[str]:
    if answer.is_success:
        yield f"the answer {answer.status} is a success, and {failure.name} was raised: " + (
            failure.text
        )
        return
    if not failure.is_api_error:
        yield f"the answer {answer.status} raised {failure.name}, which is no APIError"
        return
    if failure.status != answer.status:
        yield f"the error has the status {failure.status}, not {answer.status}"
    wanted = [[answer.status, code, text] for code, text in answer.meanings]
    if list(map(list, failure.documented)) != wanted:
        found = list(map(list, failure.documented))
        yield f"the error says that {shown(found)} is documented, not {shown(wanted)}"


def _page_faults(case: Case, value: Sequence[Any], values: Values) -> Iterator[str]:
    """Yield what is wrong with the pages that a method returned."""
    if value[0] != "pages":
        yield f"the value is {value[1] if len(value) > 1 else value[0]}, and no list in pages"
        return
    if len(value[1]) != len(case.answers):
        yield f"{len(value[1])} pages were read, not {len(case.answers)}"
        return
    paging = case.operation.paging
    for number, ((items, whole), answer) in enumerate(zip(value[1], case.answers, strict=True), 1):
        page = f"page {number}"
        yield from (
            fault.replace("the value", f"{page}.answer") for fault in values.faults(whole, answer)
        )
        schema = values.schema_of_items(answer.schema, str(paging.get("items") or ""))
        wanted = items_of(paging, answer.body)
        yield from values.json_faults(items, wanted, schema, f"{page}.items")


def _class_faults(case: Case, value: Sequence[Any]) -> Iterator[str]:
    """Yield whether a record is of another class than the method says."""
    if value[0] != "record":
        return
    readings = case.offer.method.readings
    own = [each for each in readings if each.status == case.answer.status]
    named = [each.model for each in own or readings if own or each.status is None]
    if named and named[0] and value[1] != named[0].rpartition(".")[2]:
        yield f"the value is a {value[1]}, not a {named[0].rpartition('.')[2]}"


def _line(fault: str, cases: Sequence[Case]) -> str:
    more = f" (and in {len(cases) - 1} more calls)" if len(cases) > 1 else ""
    return f"{cases[0].title}: {fault}{more}"
