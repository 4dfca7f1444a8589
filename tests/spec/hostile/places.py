"""Places of collections and documents that take any text, all filled with the same one."""

import json
from typing import Any

from tests.spec.samples import HOST, SCHEMA, example, folder, form, item, raw


def collection_of(text: str) -> dict[str, Any]:
    """Return a collection with a text at each of its places."""
    query = [{"key": text, "value": text, "description": text}]
    url = {
        "raw": f"{HOST}/a",
        "host": [HOST],
        "path": ["a", text, ":id", f":{text}"],
        "query": query,
        "variable": [{"key": text, "value": text, "description": text}],
    }
    # A comment ends with its line.
    comment = " ".join(text.split())
    body = {text: text, "list": [{text: text, "deep": {text: [text]}}]}
    commented = f"// {comment}\n" + json.dumps(body).replace("{", f"{{ // {comment}\n", 1)
    answer = {text: {text: [{text: text}]}, "items": [{text: text}], "next_page_token": text}
    choice = f"(Required) (This can only be one of {text},b) {text} (At most 5)"
    items = [
        item(
            url,
            "POST",
            name=text,
            description=text,
            header=[{"key": text, "value": text, "description": text}],
            body=raw(commented, "json"),
            auth={"type": text, text: [{"key": text, "value": text}]},
            response=[
                example(json.dumps(answer), name=text, header=[{"key": text, "value": text}]),
                example(json.dumps({"code": text, "message": text}), 400, name=text),
                example(text, 404, name=text, status=text),
            ],
        ),
        item(
            f"{HOST}/forms",
            "PUT",
            name=f"Change {text}",
            description=f"First. {text}",
            body=form(
                {"key": text, "value": text, "description": choice},
                {"key": "kind", "value": text, "description": choice},
                {"key": "file", "type": "file", "src": text, "contentType": text},
            ),
            auth={"type": "apikey", "apikey": [{"key": "key", "value": text}]},
        ),
        item(f"{HOST}/texts", "PATCH", name="Send text", body=raw(text, "text")),
        item(
            {
                "raw": f"{HOST}/items",
                "host": [HOST],
                "path": ["items"],
                "query": [
                    {"key": "next_page_token", "value": text, "description": text},
                    {"key": "page_size", "value": "30"},
                ],
            },
            name="List items",
            response=[example(json.dumps(answer), name=text)],
        ),
        item(f"{{{{{text}}}}}/other", name="Ask another host"),
        item(
            f"{HOST}/graphql",
            "POST",
            name="Query",
            body={"mode": "graphql", "graphql": {"query": text, "variables": text}},
        ),
    ]
    return {
        "info": {"name": text, "description": text, "version": text, "schema": SCHEMA},
        "item": [folder(text, *items[1:], folder(text, items[0], description=text))],
        "variable": [{"key": text, "value": text}],
        "auth": {"type": "apikey", "apikey": [{"key": "key", "value": text}]},
    }


def document_of(text: str) -> dict[str, Any]:
    """Return a document with a text at each place, those that converters never fill as well."""
    thing = {
        "type": "object",
        "title": text,
        "description": text,
        "required": [text],
        "properties": {
            text: {"type": "string", "description": text, "default": text, "example": text},
            "constant": {"const": text, "description": text},
            "closed": {"type": "string", "enum": [text, "b"], "x-enum-name": text},
            "numbers": {"type": "integer", "enum": [1, 2], "x-enum-varnames": [text, "b"]},
            "pattern": {"type": "string", "pattern": text, "format": text},
            "map": {"type": "object", "additionalProperties": {"const": text}},
            "either": {"oneOf": [{"const": text}, {"type": "integer"}], "description": text},
            "list": {"type": "array", "items": {"type": "string", "enum": [text]}},
            "self": {"$ref": "#/components/schemas/Thing"},
        },
    }
    parameters = [
        {
            "name": text if place != "path" else "id",
            "in": place,
            "required": True,
            "description": text,
            "schema": schema,
            "example": text,
        }
        for place, schema in (
            ("path", {"type": "string", "default": text}),
            ("query", {"type": "string", "enum": [text, "b"], "default": text}),
            ("header", {"type": "string", "const": text}),
            ("cookie", {"type": "string"}),
        )
    ]
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}
    return {
        "openapi": "3.1.0",
        "info": {"title": text, "description": text, "version": text},
        "servers": [
            {
                "url": "https://{region}.example.com/{" + text + "}",
                "description": text,
                "variables": {
                    "region": {"default": text, "enum": [text], "description": text},
                    text: {"default": text, "description": text},
                },
            }
        ],
        "tags": [
            {"name": text, "description": text, "x-resource": text, "x-displayName": text},
            {"name": "others", "description": f"First. {text}"},
            {"name": "inner", "description": text, "x-resource": f"others.{text}.inmost"},
        ],
        "x-client": {"variable": text, "error_classes": {"1": text, text: text}},
        "security": [{text: [text]}],
        "paths": {
            "/things/{id}": {
                "post": {
                    "operationId": text,
                    "x-method": text,
                    "tags": [text],
                    "summary": text,
                    "description": text,
                    "x-scopes": [text],
                    "x-rate-limit-label": text,
                    "parameters": parameters,
                    "requestBody": {"description": text, "content": content},
                    "responses": {
                        "200": {"description": text, "content": content},
                        "400": {
                            "description": text,
                            "x-error-codes": [{"code": 1, "message": text}],
                        },
                    },
                    "deprecated": True,
                    "x-examples": {
                        text: {
                            "name": text,
                            "status": 200,
                            "request": {"path": {text: text}, "query": [[text, text]]},
                            "response": {"content_type": text, "headers": [[text, text]]},
                        }
                    },
                }
            },
            "/things": {
                "get": {
                    "operationId": "list_things",
                    "x-method": f"list_{text}",
                    "tags": ["others"],
                    "description": f"{text} First. Second.",
                    "parameters": [{"name": "after", "in": "query", "schema": {"const": text}}],
                    "x-paging": {
                        "kind": "token",
                        "parameter": "after",
                        "in": "query",
                        "answer": text,
                        "items": text,
                    },
                    "responses": {
                        "200": {
                            "description": text,
                            "content": {
                                "application/json": {
                                    "schema": {
                                        "type": "object",
                                        "properties": {
                                            text: {
                                                "type": "array",
                                                "items": {"$ref": "#/components/schemas/Thing"},
                                            }
                                        },
                                    }
                                }
                            },
                        }
                    },
                }
            },
            f"/{text}": {
                "get": {
                    "operationId": "get_path",
                    "tags": ["inner"],
                    "summary": text,
                    "responses": {"204": {"description": text}},
                }
            },
        },
        "components": {
            "schemas": {"Thing": thing, text: {"type": "object", "description": text}},
            "securitySchemes": {
                text: {"type": "apiKey", "in": "header", "name": text, "description": text},
                "http": {"type": "http", "scheme": text},
            },
        },
    }
