"""Documents for clients that type checkers read: one of another style, one out of a collection."""

import json
from pathlib import Path
from typing import Any

from postman_openapi import Profile, convert, load_profile, read_collection
from tests.spec.nested import house
from tests.spec.proof_document import orchard
from tests.spec.samples import HOST, collection, example, folder, form, item, raw

ROUNDTRIP = Path(__file__).parents[1] / "spec" / "roundtrip"
_EXPORTS = ("library", "library-classic")

TEXT = {"type": "string"}
NUMBER = {"type": "integer", "format": "int64"}


def documents() -> dict[str, dict[str, Any]]:
    """Return each document by the name of the package that is made of it."""
    profile = load_profile(ROUNDTRIP / "profile.toml")
    exported = {
        name.replace("-", "_"): _converted(
            (ROUNDTRIP / f"{name}.postman_collection.json").read_bytes(), profile
        )
        for name in _EXPORTS
    }
    library = json.loads((ROUNDTRIP / "library.openapi.json").read_bytes())
    samples = _converted(json.dumps(_samples()).encode())
    return {
        **exported,
        "library_openapi": library,
        "samples": samples,
        "house": house(),
        "orchard": orchard(),
        "shop": shop(),
    }


def _converted(export: bytes, profile: Profile | None = None) -> dict[str, Any]:
    return dict(convert(read_collection(export), profile).document)


def _samples() -> dict[str, Any]:
    """Return a collection with a body and an answer of each kind, on two hosts."""
    loans = [
        {"id": n, "book": {"title": "Emma"}, "from": "2026-03-01", "x-y": [[1]]} for n in (1, 2)
    ]
    listed = json.dumps({"loans": loans, "next_page_token": "t", "total": 2})
    json_type = [{"key": "Content-Type", "value": "application/json"}]
    xml_type = [{"key": "Content-Type", "value": "application/xml"}]
    return collection(
        folder(
            "Loans",
            item(
                f"{HOST}/loans?next_page_token=&page_size=3&from=2026-03-01",
                name="List loans",
                response=[example(listed, header=json_type)],
            ),
            item(
                f"{HOST}/loans/:loan_id",
                "PATCH",
                name="Update a loan",
                body=raw('{"from": "2026-03-02", "book": {"title": "Persuasion"}}', "json"),
                response=[example("", 204), example("", 409)],
            ),
            item(f"{HOST}/loans/:id/class", "DELETE", name="Delete class", response=[]),
        ),
        folder(
            "import",
            item(f"{HOST}/note", "POST", name="Post note", body=raw("Overdue.", "text")),
            item(
                f"{HOST}/card",
                "PUT",
                name="Put card",
                body=raw("<card/>", "xml"),
                response=[example("<card/>", header=xml_type)],
            ),
            item(
                f"{HOST}/photo",
                "POST",
                name="Add photo",
                body=form(("title", "Cover"), {"key": "file", "type": "file", "src": "a.png"}),
            ),
            item(f"{HOST}/search", "POST", name="Search", body=form(("q", "a"), mode="urlencoded")),
        ),
        folder(
            "Other host",
            item("https://other.example.com/v2/print", "GET", name="Print"),
            auth={"type": "basic"},
        ),
        auth={"type": "bearer"},
    )


def shop() -> dict[str, Any]:
    """Return a document of another style: OpenAPI 3.0, unions, maps, trees, sets, no tags."""
    return {
        "openapi": "3.0.3",
        "info": {"title": "Shop-API (v2)", "version": "2.0"},
        "servers": [{"url": "https://shop.example/api"}, {"url": "https://test.shop.example/api"}],
        "security": [{"oauth": ["read"]}, {"certificate": []}],
        "paths": {**_orders(), **_files()},
        "components": {
            "schemas": _schemas(),
            "securitySchemes": {
                "oauth": {"type": "oauth2", "flows": {}},
                "certificate": {"type": "http", "scheme": "digest"},
                "who": {"type": "openIdConnect", "openIdConnectUrl": "https://shop.example/who"},
                "key-of-app": {"type": "apiKey", "in": "query", "name": "app-key"},
            },
        },
    }


def _ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def _json(schema: Any) -> dict[str, Any]:
    return {"content": {"application/json; charset=utf-8": {"schema": schema}}}


def _orders() -> dict[str, Any]:
    order_id = {
        "name": "order-id",
        "in": "path",
        "required": True,
        "schema": {"type": "string", "format": "uuid"},
    }
    return {
        "/orders": {
            "get": {
                "parameters": [
                    {"name": "offset", "in": "query", "schema": NUMBER},
                    {"name": "limit", "in": "query", "schema": NUMBER},
                    {
                        "name": "state",
                        "in": "query",
                        "schema": {
                            "type": "array",
                            "items": {"type": "string", "enum": ["open", "paid", None, "1st", ""]},
                        },
                    },
                    {"name": "If-None-Match", "in": "header", "schema": TEXT},
                ],
                "responses": {
                    "200": {
                        "description": "Orders",
                        **_json(
                            {
                                "type": "object",
                                "properties": {
                                    "total": NUMBER,
                                    "orders": {"type": "array", "items": _ref("order.v2")},
                                },
                            }
                        ),
                    },
                    "default": {"description": "Problem", **_json(_ref("Problem"))},
                },
            },
            "post": {
                "operationId": "OrdersController.placeOrder",
                "requestBody": {"required": True, **_json(_ref("NewOrder"))},
                "responses": {"201": {"description": "Placed", **_json(_ref("order.v2"))}},
            },
        },
        "/orders/{order-id}": {
            "parameters": [order_id],
            "get": {
                "operationId": "orders/get",
                "responses": {"200": {"description": "Order", **_json(_ref("order.v2"))}},
            },
            "delete": {
                "operationId": "orders/delete",
                "deprecated": True,
                "security": [],
                "responses": {"200": {"description": "Anything", **_json({})}},
            },
        },
        "/stock": {
            "get": {
                "operationId": "stock",
                "security": [{"key-of-app": []}],
                "responses": {
                    "200": {
                        "description": "Numbers by article",
                        **_json({"type": "object", "additionalProperties": _ref("Stock")}),
                    }
                },
            },
            "put": {
                "operationId": "setStock",
                "requestBody": _json({"type": "array", "items": _ref("Stock")}),
                "responses": {"200": {"description": "How many", **_json(NUMBER)}},
            },
        },
    }


def _files() -> dict[str, Any]:
    binary = {"type": "string", "format": "binary"}
    return {
        "/picture": {
            "servers": [{"url": "https://pictures.shop.example"}],
            "get": {
                "operationId": "picture",
                "responses": {
                    "200": {"description": "", "content": {"image/png": {"schema": binary}}}
                },
            },
            "post": {
                "operationId": "setPicture",
                "requestBody": {"content": {"image/png": {"schema": binary}}},
                "responses": {"204": {"description": ""}},
            },
            "put": {
                "operationId": "setPictures",
                "requestBody": {
                    "content": {
                        "multipart/form-data": {
                            "schema": {
                                "type": "object",
                                "required": ["files"],
                                "properties": {
                                    "files": {"type": "array", "items": binary},
                                    "about": _ref("Line"),
                                },
                            }
                        }
                    }
                },
                "responses": {"204": {"description": ""}},
            },
        },
        "/notes": {
            "post": {
                "operationId": "note",
                "requestBody": {
                    "required": True,
                    "content": {
                        "text/plain": {"schema": TEXT},
                        "application/xml": {"schema": TEXT},
                    },
                },
                "responses": {
                    "200": {"description": "", "content": {"text/csv": {"schema": TEXT}}}
                },
            }
        },
    }


def _schemas() -> dict[str, Any]:
    return {
        "order.v2": {
            "allOf": [
                _ref("NewOrder"),
                {
                    "type": "object",
                    "properties": {
                        "id": {"type": "string", "format": "uuid"},
                        "placed": {"type": "string", "format": "date-time", "nullable": True},
                        "payment": {"oneOf": [_ref("Card"), _ref("Transfer")]},
                        "history": {"type": "array", "items": {"type": "array", "items": TEXT}},
                        "notes": {"type": "object", "additionalProperties": TEXT},
                        "anything": {},
                        "record": _ref("Record"),
                        "list": TEXT,
                        "_links": {"type": "object", "additionalProperties": True},
                    },
                },
            ]
        },
        "NewOrder": {
            "type": "object",
            "description": "An order \\ with \"quotes\" and '''more'''.",
            "required": ["lines"],
            "properties": {
                "lines": {"type": "array", "items": _ref("Line")},
                "ship-on": {"type": "string", "format": "date"},
                "express": {"type": "boolean", "deprecated": True},
                "gift": {**_ref("Gift"), "nullable": True},
            },
        },
        "Line": {
            "type": "object",
            "required": ["article"],
            "properties": {
                "article": {**TEXT, "description": "Its number."},
                "size": {"type": "string", "enum": ["s", "m", "l"]},
                "count": {"type": "integer", "enum": [1, 2, 3]},
                "parts": {"type": "array", "items": _ref("Line")},
            },
        },
        "Record": {"type": "object", "properties": {"saved": {"type": "boolean"}}},
        "Gift": {"type": "object", "properties": {"for": TEXT, "wrap": {"type": "boolean"}}},
        "Card": {"type": "object", "properties": {"number": TEXT, "type": {"enum": ["card"]}}},
        "Transfer": {"type": "object", "properties": {"iban": TEXT, "amount": {"type": "number"}}},
        "Stock": {"type": "object", "properties": {"article": TEXT, "left": NUMBER}},
        "Problem": {"type": "object", "properties": {"message": TEXT}},
    }
