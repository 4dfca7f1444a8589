"""What is documented of every operation, held against the fake."""

import pytest

from tests.unit.testing.documented import TOKEN, request_of
from zoomkit import catalogue
from zoomkit.testing import Answer, FakeZoom
from zoomkit.testing.failures import NoAnswer
from zoomkit.testing.registry import registry

OPERATIONS = catalogue.load()
each_operation = pytest.mark.parametrize("operation_id", list(OPERATIONS))


def answers(fake: FakeZoom, operation_id: str) -> list[tuple[int, Answer]]:
    """Return what a fake answers to an operation's documented requests, with their statuses."""
    operation = OPERATIONS[operation_id]
    fake.accept_token(TOKEN)
    # Where nothing is documented, the bare path will do, if the operation takes no body.
    nothing = {"": {"request": {}, "status": min(operation.successes, default=204)}}
    found = []
    for example in OPERATIONS.examples.get(operation_id, nothing).values():
        answer = fake.handle(request_of(operation, example["request"]))
        assert not isinstance(answer, NoAnswer)
        found.append((example["status"], answer))
    return found


@each_operation
def test_documented_request_gets_the_documented_success(operation_id: str) -> None:
    """No request that is documented is refused or warned of, and its answer is a documented one."""
    operation = OPERATIONS[operation_id]
    fake = FakeZoom(only_examples=True, strict=True)
    for _, answer in answers(fake, operation_id):
        assert operation.is_success(answer.status)
        schema = OPERATIONS.schemas.answer(operation_id, answer.status)
        assert (schema is None) <= (answer.body is None)
    assert {each.operation.id for each in fake.requests if each.operation} == {operation_id}
    assert fake.warnings == []


@pytest.mark.parametrize("operation_id", sorted(registry().functions))
def test_operation_with_state_answers_what_is_documented(operation_id: str) -> None:
    """Where nothing exists yet, a documented request succeeds or fails as documented."""
    operation = OPERATIONS[operation_id]
    usual = {400, 404, *(each.status for each in operation.errors)}
    for _, answer in answers(FakeZoom(), operation_id):
        assert operation.is_success(answer.status) or answer.status in usual
