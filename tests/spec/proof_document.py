"""A document that has each thing that a client can get wrong."""

from typing import Any

TEXT = {"type": "string"}
NUMBER = {"type": "integer"}
TREE = {"$ref": "#/components/schemas/Tree"}
TREE_ID = {"name": "treeId", "in": "path", "required": True, "schema": TEXT}
PAGE_SIZE = {"name": "page_size", "in": "query", "schema": NUMBER}
EVENTS = "https://events.orchard.example/v2"


def content(schema: Any, media_type: str = "application/json") -> dict[str, Any]:
    """Return the content of a body or an answer."""
    return {"content": {media_type: {"schema": schema}}}


def answer(
    schema: Any = None, media_type: str = "application/json", description: str = "Done"
) -> dict[str, Any]:
    """Return a documented answer."""
    said = {} if schema is None else content(schema, media_type)
    return {"description": description, **said}


def thing(**properties: Any) -> dict[str, Any]:
    """Return the schema of an object."""
    return {"type": "object", "properties": properties}


def query(name: str, schema: Any = TEXT, **more: Any) -> dict[str, Any]:
    """Return a query parameter."""
    return {"name": name, "in": "query", "schema": schema, **more}


def operation(name: str, tag: str, *parameters: Any, **more: Any) -> dict[str, Any]:
    """Return an operation; its answer is 204 if nothing else is said."""
    responses = more.pop("responses", {"204": answer()})
    return {
        "operationId": name,
        "tags": [tag],
        "summary": name.replace("_", " "),
        "parameters": list(parameters),
        "responses": responses,
        **more,
    }


def orchard() -> dict[str, Any]:
    """Return the document."""
    return {
        "openapi": "3.1.0",
        "info": {"title": "Orchard", "version": "1"},
        "servers": [
            {
                "url": "https://{region}.orchard.example/v1",
                "variables": {"region": {"default": "eu", "enum": ["eu", "us"]}},
            }
        ],
        "security": [{"bearer": []}],
        "paths": {**_trees(), **_bodies(), **_both(), **_hosts(), **_pages(), **_names()},
        "components": {
            "securitySchemes": {
                "bearer": {"type": "http", "scheme": "bearer"},
                "login": {"type": "http", "scheme": "basic"},
                "key": {"type": "apiKey", "in": "header", "name": "X-Key"},
                "signature": {"type": "apiKey", "in": "query", "name": "sig"},
                "session": {"type": "apiKey", "in": "cookie", "name": "sid"},
            },
            "schemas": _schemas(),
        },
    }


def _schemas() -> dict[str, Any]:
    return {
        "Tree": {
            **thing(
                id=TEXT,
                kind={"type": "string", "enum": ["apple", "pear"]},
                plantedAt={"type": "string", "format": "date-time"},
                prunedOn={"type": "string", "format": "date"},
                place={"$ref": "#/components/schemas/Place"},
                branches={"type": "array", "items": {"$ref": "#/components/schemas/Branch"}},
                **{"class": TEXT, "x-y": NUMBER, "from_dict": TEXT},
            ),
            "required": ["id"],
        },
        "Place": thing(row=NUMBER, column={"type": ["integer", "null"]}),
        "Branch": thing(
            length={"type": "number"}, leaves={"type": "object", "additionalProperties": NUMBER}
        ),
        "Job": thing(job_id=TEXT, status=TEXT),
        "Problem": thing(code=NUMBER, message=TEXT),
    }


def _trees() -> dict[str, Any]:
    """Examples as the converter writes them, arrays, headers, cookies, two successes."""
    return {
        "/trees/{treeId}": {
            "get": operation(
                "get_tree",
                "Trees",
                TREE_ID,
                query("fields", {"type": "array", "items": TEXT}),
                query("sizes", {"type": "array", "items": NUMBER}, explode=False),
                query("deep", {"type": "boolean"}),
                {"name": "X-Trace", "in": "header", "schema": TEXT},
                {"name": "visit", "in": "cookie", "schema": TEXT},
                responses={
                    "200": {
                        "description": "The tree",
                        "content": {
                            "application/json": {
                                "schema": TREE,
                                "examples": {"the_tree": {"value": {"id": "t1", "place": None}}},
                            }
                        },
                    },
                    "404": {
                        "description": "No tree",
                        "x-error-codes": [
                            {"code": 1001, "message": "There is no such tree."},
                            {"code": 1002, "message": "It was felled."},
                        ],
                        **content({"$ref": "#/components/schemas/Problem"}),
                    },
                    "410": answer(description="Felled"),
                    "default": answer({"$ref": "#/components/schemas/Problem"}),
                },
                **{
                    "x-examples": {
                        "the_tree": {
                            "name": "The tree",
                            "status": 200,
                            "request": {
                                "path": {"treeId": "t 1"},
                                "query": [
                                    ["fields", "id"],
                                    ["fields", "class"],
                                    ["sizes", "1,2"],
                                    ["deep", "true"],
                                ],
                                "headers": [["X-Trace", "abc"], ["Accept", "*/*"]],
                            },
                            "response": {"content_type": "application/json"},
                        },
                        "no_tree": {
                            "name": "No tree",
                            "status": 404,
                            "request": {"path": {"treeId": "t2"}, "query": []},
                            "response": {"content_type": "application/json"},
                        },
                    }
                },
            ),
            "patch": operation(
                "update_tree",
                "Trees",
                TREE_ID,
                requestBody={"required": True, **content(TREE)},
                responses={
                    "200": answer(TREE),
                    "202": answer({"$ref": "#/components/schemas/Job"}),
                },
            ),
            "delete": operation("delete_tree", "Trees", TREE_ID),
        },
        "/trees": {
            "get": operation(
                "list_trees",
                "Trees",
                query("next_page_token"),
                PAGE_SIZE,
                {"name": "visit", "in": "cookie", "schema": TEXT},
                responses={
                    "200": answer(
                        thing(
                            next_page_token=TEXT,
                            felled={"type": "array", "items": TREE},
                            trees={"type": "array", "items": TREE},
                        )
                    )
                },
                **{
                    "x-paging": {
                        "kind": "token",
                        "parameter": "next_page_token",
                        "in": "query",
                        "answer": "next_page_token",
                        "items": "trees",
                        "size": "page_size",
                    }
                },
            ),
            "post": operation(
                "create_tree",
                "Trees",
                requestBody=content(
                    thing(
                        kind={"type": "string", "enum": ["apple", "pear"]},
                        plantedAt={"type": "string", "format": "date-time"},
                        place={"$ref": "#/components/schemas/Place"},
                        body=TEXT,
                        url=TEXT,
                        **{"self": TEXT, "class": TEXT, "x-y": NUMBER, "request_options": TEXT},
                    )
                ),
                responses={"201": answer(TREE), "409": answer(description="It stands already.")},
            ),
        },
    }


def _bodies() -> dict[str, Any]:
    """A body of each kind."""
    photo = thing(file={"type": "string", "format": "binary"}, title=TEXT, tags=thing(a=NUMBER))
    photo["required"] = ["file"]
    binary = {"type": "string", "format": "binary"}
    rows = {
        "label": ("text/plain", TEXT, "text/plain", TEXT),
        "map": ("application/xml", TEXT, "application/xml", TEXT),
        "scan": ("application/octet-stream", binary, "image/png", binary),
        "photo": ("multipart/form-data", photo, "application/json", TREE),
        "note": ("application/x-www-form-urlencoded", thing(text=TEXT, stars=NUMBER), "", None),
        "branches": (
            "application/json",
            {"type": "array", "items": {"$ref": "#/components/schemas/Branch"}},
            "application/json",
            {"type": "array", "items": {"$ref": "#/components/schemas/Branch"}},
        ),
    }
    return {
        f"/trees/{{treeId}}/{name}": {
            "put": operation(
                f"put_{name}",
                "Parts",
                TREE_ID,
                requestBody={"required": True, **content(sent, media_type)},
                responses={
                    "200" if answered else "204": answer(answered, kind),
                    "413": answer(description="Too large"),
                },
            )
        }
        for name, (media_type, sent, kind, answered) in rows.items()
    }


def _both() -> dict[str, Any]:
    """A body in two media types."""
    schema = {"$ref": "#/components/schemas/Place"}
    both = {**content(schema)["content"], **content(schema, "multipart/form-data")["content"]}
    return {
        "/places": {"post": operation("add_place", "Parts", requestBody={"content": both})},
    }


def _hosts() -> dict[str, Any]:
    """Operations on another host, and with security of their own."""
    return {
        "/events": {
            "get": operation(
                "list_events",
                "Events",
                servers=[{"url": EVENTS}],
                security=[{"key": []}],
                responses={"200": answer({"type": "array", "items": TEXT})},
            )
        },
        "/events/{id}": {
            "servers": [{"url": EVENTS}],
            "get": operation(
                "get_event",
                "Events",
                {"name": "id", "in": "path", "required": True, "schema": NUMBER},
                security=[{"login": []}, {"signature": [], "session": []}],
                responses={"200": answer({"type": "object", "additionalProperties": TREE})},
            ),
        },
        "/signed": {
            "get": operation("get_signed", "Events", security=[{"signature": [], "session": []}])
        },
        "/ping": {
            "get": operation(
                "ping",
                "Events",
                security=[],
                responses={"200": answer(thing(ok={"type": "boolean"}))},
            )
        },
    }


def _pages() -> dict[str, Any]:
    """A list of each other kind of pages."""
    items = {"type": "array", "items": TREE}
    return {
        "/by-page": {
            "get": operation(
                "list_by_page",
                "Lists",
                query("page", NUMBER),
                responses={"200": answer(thing(page=NUMBER, pages=NUMBER, data=items))},
                **{
                    "x-paging": {
                        "kind": "page",
                        "parameter": "page",
                        "in": "query",
                        "answer": "pages",
                        "items": "data",
                    }
                },
            )
        },
        "/by-offset": {
            "get": operation(
                "list_by_offset",
                "Lists",
                query("offset", NUMBER),
                query("limit", NUMBER),
                responses={"200": answer(thing(meta=thing(total=NUMBER), data=items))},
                **{
                    "x-paging": {
                        "kind": "offset",
                        "parameter": "offset",
                        "in": "query",
                        "answer": "meta.total",
                        "items": "data",
                        "size": "limit",
                    }
                },
            )
        },
        "/by-cursor": {
            "post": operation(
                "list_by_cursor",
                "Lists",
                requestBody=content(thing(filter=TEXT, page=thing(cursor=TEXT, size=NUMBER))),
                responses={"200": answer(thing(result=thing(next=TEXT, rows=items)))},
                **{
                    "x-paging": {
                        "kind": "cursor",
                        "parameter": "page.cursor",
                        "in": "body",
                        "answer": "result.next",
                        "items": "result.rows",
                        "size": "page.size",
                    }
                },
            )
        },
        "/by-link": {
            "get": operation(
                "list_by_link",
                "Lists",
                query("q"),
                responses={"200": answer(items)},
                **{"x-paging": {"kind": "link", "items": ""}},
            )
        },
    }


def _names() -> dict[str, Any]:
    """Names that meet others, or Python's."""
    return {
        "/names/{id}/{body}": {
            "get": operation(
                "get_request",
                "request",
                {"name": "id", "in": "path", "required": True, "schema": TEXT},
                {"name": "body", "in": "path", "required": True, "schema": TEXT},
                query("id"),
                query("self"),
                query("request_options"),
                query("ids"),
                query("ids[]", {"type": "array", "items": TEXT}),
                query("from", {"type": "string", "format": "date"}),
                query("filter", thing(kind=TEXT), style="deepObject", explode=True),
                {"name": "id", "in": "header", "schema": TEXT},
                responses={"200": answer(thing(get=TEXT, to_dict=TEXT, keys=TEXT))},
            ),
            "post": operation(
                "requests_get",
                "request",
                {"name": "id", "in": "path", "required": True, "schema": TEXT},
                {"name": "body", "in": "path", "required": True, "schema": TEXT},
                requestBody=content(thing(id=TEXT, body=NUMBER, camelCase=TEXT)),
            ),
        },
        "/names": {
            "get": operation("get_requests", "request", responses={"200": answer(TREE)}),
            "put": operation("get", "request", responses={"200": answer(TREE)}),
        },
    }
