"""What came of the calls: the cases brought to the probe, and its findings back."""

import base64
import json
import uuid
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from attrs import frozen

from postman_openapi.proof import call_probe
from postman_openapi.proof.answers import Answer
from postman_openapi.proof.arguments import told
from postman_openapi.proof.cases import Case
from postman_openapi.proof.processes import run_isolated
from postman_openapi.proof.sent import Sent


@frozen
class Failure:
    """An exception that a call raised.

    Attributes:
        name: Its class.
        text: What it says.
        is_client_error: Whether it is one of the client's.
        is_api_error: Whether it says that the API answered with a failure.
        is_unreadable: Whether it says that an answer could not be read.
        status: The status that it carries.
        documented: What it says that the document says: status, code and meaning.
    """

    name: str
    text: str
    is_client_error: bool
    is_api_error: bool
    is_unreadable: bool
    status: int | None = None
    documented: Sequence[Sequence[Any]] = ()


@frozen
class Outcome:
    """What came of a call.

    Attributes:
        requests: What was sent.
        value: What was returned: its kind and what it holds.
        failure: What was raised instead, or None.
    """

    requests: Sequence[Sent]
    value: Sequence[Any] = ()
    failure: Failure | None = None


def outcomes_of(
    cases: Sequence[Case], client: Path, options: Mapping[str, Any], secrets: Mapping[str, str]
) -> list[Outcome]:
    """Make calls, each with a client of the package in a folder.

    Args:
        cases: The calls.
        client: The folder of the package.
        options: The arguments of the clients.
        secrets: Those that authenticate.

    Raises:
        ProbeError: The clients cannot be made, or end the process.
    """
    mark = f"file {uuid.uuid4().hex}"
    job = {
        "folder": str(client.parent.resolve()),
        "package": client.name,
        "mark": mark,
        "options": options,
        "secrets": secrets,
        "cases": [_told_case(each, mark) for each in cases],
    }
    found = run_isolated(call_probe.__file__, given=json.dumps(job))
    return [_outcome(each) for each in found]


def _told_case(case: Case, mark: str) -> dict[str, Any]:
    return {
        "resource": case.offer.resource.attribute,
        "method": case.offer.method.name,
        "positional": told(list(case.arguments.positional), mark),
        "keywords": told(dict(case.arguments.keywords), mark),
        "answers": [_told_answer(each) for each in case.answers],
        "is_async": case.is_async,
        "is_paged": case.is_paged,
        "has_credentials": case.has_credentials,
    }


def _told_answer(answer: Answer) -> dict[str, Any]:
    kind = [("Content-Type", answer.media_type)] if answer.media_type else []
    return {
        "status": answer.status,
        "headers": [*kind, *answer.headers],
        "body": base64.b64encode(answer.payload).decode(),
    }


def _outcome(told_outcome: Mapping[str, Any]) -> Outcome:
    error = told_outcome.get("error")
    return Outcome(
        requests=[Sent.of(each) for each in told_outcome["requests"]],
        value=told_outcome.get("value", ()),
        failure=Failure(**error) if error else None,
    )
