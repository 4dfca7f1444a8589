"""The schemas beside a client: the rules of a document, without its texts."""

from typing import Any

from postman_openapi.client.bare_schemas import schemas_data
from postman_openapi.runtime.schemas import Parameter, Schemas

TREE = {
    "type": "object",
    "description": "A tree.",
    "required": ["$ref"],
    "properties": {
        "$ref": {"type": "string", "example": "x"},
        "next": {"$ref": "#/components/schemas/Tree"},
        "leaves": {"type": "array", "maxItems": 3, "items": {"anyOf": [{"const": 1}]}},
    },
    "additionalProperties": False,
}
DOCUMENT: dict[str, Any] = {
    "paths": {
        "/trees/{id}": {
            "put": {
                "operationId": "putTree",
                "parameters": [
                    {"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}},
                    {"name": "deep", "in": "query", "description": "How.", "schema": {}},
                ],
                "requestBody": {
                    "required": True,
                    "content": {
                        "application/json": {"schema": {"$ref": "#/components/schemas/Tree"}}
                    },
                },
                "responses": {
                    "200": {"content": {"application/json": {"schema": {"type": "object"}}}},
                    "4XX": {"content": {"application/json": {"schema": {"title": "Failure"}}}},
                    "204": {"description": "Nothing."},
                },
            }
        }
    },
    "components": {"schemas": {"Tree": TREE, "Unused": {"type": "string"}}},
}


def test_rules_are_kept_and_texts_are_not() -> None:
    """Of a component its rules are left; one that no operation leads to is left out."""
    assert schemas_data(DOCUMENT)["schemas"] == {
        "Tree": {
            "type": "object",
            "required": ["$ref"],
            "properties": {
                "$ref": {"type": "string"},
                "next": {"$ref": "#/schemas/Tree"},
                "leaves": {"type": "array", "maxItems": 3, "items": {"anyOf": [{"const": 1}]}},
            },
            "additionalProperties": False,
        }
    }


def test_operations_are_read_back() -> None:
    """A client finds the parameters, bodies and answers of an operation again."""
    schemas = Schemas(schemas_data(DOCUMENT))
    assert schemas.parameters("put_tree") == (
        Parameter("id", "path", {"type": "integer"}, is_required=True),
        Parameter("deep", "query", {}, is_required=False),
    )
    body = schemas.bodies("put_tree")["application/json"]
    assert schemas.resolved(body)["type"] == "object"
    assert schemas.answer("put_tree", 200) == {"type": "object"}
    assert schemas.answer("put_tree", 404) == {}
    assert schemas.answer("put_tree", 204) is None
    assert schemas.answer("put_tree", 200, "text/csv") is None
    assert sorted(schemas.statuses("put_tree")) == ["200", "204", "4XX"]


def test_unknown_operation_documents_nothing() -> None:
    """Whoever asks for what there is not, finds nothing."""
    schemas = Schemas(schemas_data(DOCUMENT))
    assert (schemas.parameters("x"), schemas.bodies("x"), schemas.statuses("x")) == ((), {}, ())
