import json
from pathlib import Path
from typing import Any

import pytest

from postman_openapi.client.completion import completed
from postman_openapi.client.generation import client_view_of
from tests.spec.samples import HOST, converted, example, item, raw

SEEN = {"id": 1, "shelf": {"row": 1, "lane": "a", "level": 2}}
OTHER = {"id": 1, "crate": {"row": 1, "size": 3}}


def given(sent: dict[str, Any]) -> str:
    """Return the type of an argument that such objects are sent for."""
    body = "{\n// Where it is.\n" + json.dumps({"place": sent}).strip("{")
    for key in sent:
        body = body.replace(f'"{key}"', f'// (Required) A {key}.\n"{key}"')
    document = converted(
        item(f"{HOST}/books/:id", name="Get a book", response=[example(json.dumps(SEEN))]),
        item(f"{HOST}/crates/:id", name="Get a crate", response=[example(json.dumps(OTHER))]),
        item(f"{HOST}/loans", "POST", name="Create a loan", body=raw(body, "json")),
    ).document
    view = client_view_of(completed(document), "books", Path("unused"))
    arguments = (
        argument
        for resource in view.resources
        for method in resource.methods
        for argument in method.arguments
    )
    return next(each.annotation for each in arguments if each.name == "place")


@pytest.mark.parametrize(
    ("sent", "models"),
    [
        ({"row": 1, "lane": "a", "level": 2}, "_models.Shelf"),
        ({"row": 1, "lane": "a"}, ""),
        ({"row": 1, "size": 3}, ""),
        ({"row": 1, "lane": "a", "level": 2, "depth": 1}, ""),
    ],
)
def test_the_model_that_is_most_alike_can_be_given(sent: dict[str, Any], models: str) -> None:
    """An answer with nearly the same fields, and with more than two, is taken for an input."""
    found = given(sent)

    assert [each for each in found.split(" | ") if each.startswith("_models")] == [
        each for each in [models] if each
    ]
