"""The check knows what GraphQL and SOAP send by themselves, and when a client does not."""

from pathlib import Path
from typing import Any

import pytest

from postman_openapi.client.generation import client_view_of, generate_client
from postman_openapi.proof.calls import call_everything
from postman_openapi.proof.checking import check_document
from tests.spec.samples import HOST, converted, example, graphql, item
from tests.spec.test_action_calls import document_of_actions

FAILED = '{"data": null, "errors": [{"message": "No pet."}]}'


def test_clients_of_actions_pass() -> None:
    """Texts of queries, names of operations and actions are sent, though nobody gives them."""
    check = check_document(document_of_actions())

    assert check.problems == []
    assert check.is_passed


def test_a_recorded_failure_of_graphql_has_to_raise() -> None:
    """An example that has errors and no data is taken for the failure that it is."""
    answers = [example(FAILED, name="Gone"), example('{"data": {"a": 1}}', name="Found")]
    request = item(f"{HOST}/graphql", "POST", body=graphql("query A { a }"), response=answers)

    assert check_document(converted(request).document).problems == []


@pytest.mark.parametrize(
    ("module", "old", "new", "said"),
    [
        ("get_pet", "query GetPet(", "query GetAll(", "the body, 'query' is 'query GetAll("),
        ("get_pet", '"id": id', '"ids": id', "the body, 'variables', 'id' is missing"),
        ("fetch_pet", "urn:pets/FetchPet", "urn:pets/SellPet", "the header SOAPAction is"),
    ],
)
def test_a_client_that_sends_another_action_is_found_out(
    module: str, old: str, new: str, said: str, tmp_path: Path
) -> None:
    """What is always sent is compared with the document."""
    document: dict[str, Any] = document_of_actions()
    paths = {path: each for path, each in document["paths"].items() if "Pet" in path}
    document["paths"] = paths
    generate_client(document, package="actions", output=tmp_path / "actions")
    (path,) = tmp_path.glob(f"actions/api/*/{module}.py")
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")

    calls = call_everything(
        document, client_view_of(document, "actions", tmp_path / "actions"), tmp_path / "actions"
    )

    assert any(said in each for each in calls.problems)
