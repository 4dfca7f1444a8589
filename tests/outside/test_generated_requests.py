"""Requests that Schemathesis makes up of the document, and what the served fake answers them."""

from collections.abc import Iterator
from typing import Any

import pytest
import requests
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st
from schemathesis.checks import not_a_server_error
from schemathesis.core.failures import FailureGroup
from schemathesis.generation import GenerationMode
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from tests.outside import populated
from tests.outside.documented import NO_CONTENT, has_no_success, is_documented
from tests.served_fake import Running
from zoomkit.testing.routing import BASE_PATH

PARTS = 4
# Requests to each operation that are as documented, and such that are not.
RIGHT, WRONG = 4, 3
CHECKS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_schema_conformance,
]


@pytest.mark.parametrize("part", range(PARTS))
def test_answers_are_documented(document: Any, server: Running, part: int) -> None:
    """No answer is a server's error, undocumented, or of another form than is documented."""
    session = requests.Session()
    session.headers["Authorization"] = f"Bearer {server.token()}"
    state = server.see("state")
    operations = [each.ok() for each in document.get_all_operations()]
    assert len(operations) > 500
    findings: list[str] = []
    for operation in operations[part::PARTS]:
        server.post("reset")
        for mode, number in ((GenerationMode.POSITIVE, RIGHT), (GenerationMode.NEGATIVE, WRONG)):
            if mode is GenerationMode.POSITIVE or _can_be_wrong(operation):
                findings += _findings(operation, mode, number, state, session, server.url)
    assert not findings, "\n\n".join(findings)


def _can_be_wrong(operation: Any) -> bool:
    """Tell whether there is something in a request that must be of a form; any text is an id."""
    return any(each for each in (*operation.query, *operation.body))


def _findings(  # noqa: PLR0917
    operation: Any,
    mode: GenerationMode,
    number: int,
    state: Any,
    session: requests.Session,
    url: str,
) -> list[str]:
    findings: list[str] = []

    @seed(1)
    @settings(
        max_examples=number,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(case=operation.as_strategy(generation_mode=mode), place=st.integers(0, 100))
    def check(case: Any, place: int) -> None:
        for name in case.path_parameters if place % 4 else ():
            if known := populated.ids(state, name):
                case.path_parameters[name] = known[place % len(known)]
        response = case.call(base_url=f"{url}{BASE_PATH}", session=session)
        findings.extend(_wrong(case, response))

    check()
    return findings


def _wrong(case: Any, response: Any) -> Iterator[str]:
    operation_id, status = case.operation.definition.raw["operationId"], response.status_code
    if not is_documented(operation_id, status):
        yield f"{operation_id} does not document {status}: {case.as_curl_command()}"
    is_empty_success = status == NO_CONTENT and has_no_success(operation_id)
    checks = [not_a_server_error] if is_empty_success else CHECKS
    try:
        case.validate_response(response, checks=checks)
    except FailureGroup as failures:
        yield str(failures)
