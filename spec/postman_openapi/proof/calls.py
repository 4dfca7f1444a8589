"""Every operation of a document called through its client, and what is wrong about it."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from attrs import frozen

from postman_openapi.client.catalogue import identifier, operations
from postman_openapi.client.view import ClientView
from postman_openapi.proof.arguments import missing, offers
from postman_openapi.proof.cases import cases_of
from postman_openapi.proof.credentials import secrets_of
from postman_openapi.proof.operations import (
    default_base_url,
    documented_operations,
    is_told,
)
from postman_openapi.proof.outcomes import outcomes_of
from postman_openapi.proof.processes import ProbeError
from postman_openapi.proof.schemas import Schemas
from postman_openapi.proof.verdicts import Judge


@frozen
class Calls:
    """What came of calling every operation.

    Attributes:
        made: How many calls were made.
        right: How many of them were right in every respect.
        problems: What was wrong, a line each.
    """

    made: int
    right: int
    problems: Sequence[str]


def call_everything(document: Mapping[str, Any], view: ClientView, client: Path) -> Calls:
    """Call every operation of a client with every example.

    Args:
        document: A valid document with nothing left implicit in its operations.
        view: What its client offers.
        client: The folder of the client's package.
    """
    problems = [*_unreachable(document, view)]
    cases = cases_of(document, view)
    secrets, arguments = secrets_of(document, view)
    options = {} if is_told(document) else {"base_url": default_base_url(document)}
    try:
        outcomes = outcomes_of(cases, client, options, arguments)
    except ProbeError as error:
        return Calls(len(cases), 0, [*problems, f"the calls: {client.name} {error}"])
    right, found = Judge(Schemas(document), view, secrets).problems(cases, outcomes)
    return Calls(len(cases), right, [*problems, *found])


def _unreachable(document: Mapping[str, Any], view: ClientView) -> Iterator[str]:
    """Yield what a document has and its client does not offer."""
    schemas, offered = Schemas(document), offers(view)
    names: dict[tuple[str, str], str] = {}
    for path, method, operation in operations(document):
        offer = offered.get(identifier(operation["operationId"]))
        if offer is None:
            yield f"{operation['operationId']} ({method.upper()} {path}): no method is for it"
            continue
        name = (offer.resource.attribute, offer.method.name)
        if name in names and names[name] != offer.method.operation_id:
            yield f"{offer.title}: {names[name]} has the same name"
        names[name] = offer.method.operation_id
    for each in documented_operations(document):
        offer = offered.get(identifier(each.id))
        if offer is not None:
            for fault in missing(schemas, each, offer):
                yield f"{offer.title}: {fault}"
            if each.paging and offer.method.paging is None:
                yield f"{offer.title}: its list comes in pages, and the method returns one answer"
