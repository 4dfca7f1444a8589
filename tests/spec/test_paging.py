"""How lists come in pages, in the manners of many APIs."""

from typing import Any

import pytest
from openapi_spec_validator import validate

from postman_openapi.paging.marking import with_paging
from postman_openapi.schemas.inference import infer_schema
from tests.spec.samples import HOST, converted, example, item, raw

ROWS = [{"id": 1, "name": "x"}]
ADDRESS = "https://api.example.com/things?page=2"


def parameter(name: str, value: Any = None) -> dict[str, Any]:
    """Return a parameter of a query; without a value nothing is known of it."""
    if value is None:
        return {"name": name, "in": "query", "schema": {"type": "string"}}
    schema = infer_schema([value], direction="request")
    return {"name": name, "in": "query", "schema": schema, "example": value}


def paging(
    query: dict[str, Any],
    answer: Any,
    *,
    path: str = "/things",
    body: Any = None,
    link: str | None = None,
) -> dict[str, Any] | None:
    """Return what is said of an operation with these parameters and this answer."""
    media_type = {"schema": infer_schema([answer], direction="response")}
    content = {"application/json": {**media_type, "examples": {"ok": {"value": answer}}}}
    response: dict[str, Any] = {"description": "Fine.", "content": content}
    if link is not None:
        response["headers"] = {"Link": {"schema": {"type": "string"}, "example": link}}
    operation: dict[str, Any] = {
        "operationId": "list_things",
        "parameters": [parameter(name, value) for name, value in query.items()],
        "responses": {"200": response},
    }
    if body is not None:
        schema = infer_schema([body], direction="request")
        operation["requestBody"] = {"content": {"application/json": {"schema": schema}}}
    method = "get" if body is None else "post"
    document = {
        "openapi": "3.1.0",
        "info": {"title": "t", "version": "1"},
        "paths": {path: {method: operation}},
    }
    marked = with_paging(document)["paths"][path][method]
    found: dict[str, Any] | None = marked.get("x-paging")
    return found


def expected(kind: str, items: str = "", **members: Any) -> dict[str, Any]:
    """Return how something pages; a parameter stands in the query unless it is a cursor's."""
    place = {"in": "body" if kind == "cursor" else "query"} if "parameter" in members else {}
    return {"kind": kind, "items": items, **place, **members}


@pytest.mark.parametrize(
    ("query", "answer", "items", "members"),
    [
        (
            {"page_size": 30, "next_page_token": None},
            {"next_page_token": "", "page_size": 30, "things": ROWS},
            "things",
            {"parameter": "next_page_token", "answer": "next_page_token", "size": "page_size"},
        ),
        (
            {"pageSize": 30, "pageToken": "abc"},
            {"files": ROWS, "nextPageToken": "def"},
            "files",
            {"parameter": "pageToken", "answer": "nextPageToken", "size": "pageSize"},
        ),
        (
            {"cursor": None, "limit": 100},
            {"ok": True, "channels": ROWS, "response_metadata": {"next_cursor": "dGVhbQ=="}},
            "channels",
            {"parameter": "cursor", "answer": "response_metadata.next_cursor", "size": "limit"},
        ),
        (
            {"continuationToken": None},
            {"continuationToken": "abc", "items": ROWS},
            "items",
            {"parameter": "continuationToken", "answer": "continuationToken"},
        ),
        (
            {"NextToken": None, "MaxResults": 5},
            {"Things": ROWS, "NextToken": None},
            "Things",
            {"parameter": "NextToken", "answer": "NextToken", "size": "MaxResults"},
        ),
        (
            {"after": "525", "limit": 10},
            {"results": ROWS, "paging": {"next": {"after": "526", "link": ADDRESS}}},
            "results",
            {"parameter": "after", "answer": "paging.next.after", "size": "limit"},
        ),
        (
            {"page[cursor]": None, "page[size]": 10},
            {"data": ROWS, "included": ROWS, "meta": {"page": {"next_cursor": "a"}}},
            "data",
            {"parameter": "page[cursor]", "answer": "meta.page.next_cursor", "size": "page[size]"},
        ),
        (
            {"starting_after": None, "limit": 10},
            {"object": "list", "has_more": True, "data": ROWS},
            "data",
            {"parameter": "starting_after", "answer": "data.-1.id", "size": "limit"},
        ),
        (
            {"cursor": None, "before": None},
            {"cursor": "this", "next_cursor": "next", "entries": ROWS},
            "entries",
            {"parameter": "cursor", "answer": "next_cursor"},
        ),
        (
            {"offset": "itr123/rec456", "pageSize": 100},
            {"records": ROWS, "offset": "itr123/rec456"},
            "records",
            {"parameter": "offset", "answer": "offset", "size": "pageSize"},
        ),
        (
            {"page": 1, "per_page": 10},
            {"things": ROWS, "next_page": 2, "count": 11},
            "things",
            {"parameter": "page", "answer": "next_page", "size": "per_page"},
        ),
        (
            {"start": 0, "limit": 25},
            {"values": ROWS, "size": 25, "isLastPage": False, "nextPageStart": 25},
            "values",
            {"parameter": "start", "answer": "nextPageStart", "size": "limit"},
        ),
        (
            {"limit": 5, "continue": None},
            {"metadata": {"continue": "abc"}, "items": ROWS},
            "items",
            {"parameter": "continue", "answer": "metadata.continue", "size": "limit"},
        ),
    ],
)
def test_tokens(query: Any, answer: Any, items: str, members: dict[str, Any]) -> None:
    """A token that comes back is sent again, whatever both are called."""
    assert paging(query, answer) == expected("token", items, **members)


@pytest.mark.parametrize(
    ("query", "answer", "items", "members"),
    [
        (
            {"page_number": 1, "page_size": 30},
            {"page_count": 3, "page_number": 1, "total_records": 70, "things": ROWS},
            "things",
            {"parameter": "page_number", "answer": "page_count", "size": "page_size"},
        ),
        ({"page": 1, "per_page": 30}, ROWS, "", {"parameter": "page", "size": "per_page"}),
        ({"page": None}, ROWS, "", {"parameter": "page"}),
        (
            {"page": 0, "size": 20},
            {"content": ROWS, "totalPages": 3, "number": 0},
            "content",
            {"parameter": "page", "answer": "totalPages", "size": "size", "first": 0},
        ),
        (
            {"page": 0, "size": 20},
            {"_embedded": {"things": ROWS}, "page": {"totalPages": 3, "number": 0}},
            "_embedded.things",
            {"parameter": "page", "answer": "page.totalPages", "size": "size", "first": 0},
        ),
        (
            {"page[number]": 1, "page[size]": 30},
            {"data": ROWS, "meta": {"total_pages": 3, "total_count": 70}},
            "data",
            {"parameter": "page[number]", "answer": "meta.total_pages", "size": "page[size]"},
        ),
        (
            {"pageNumber": 1, "pageSize": 30},
            {"data": {"items": ROWS}, "total": 70, "errors": []},
            "data.items",
            {"parameter": "pageNumber", "size": "pageSize"},
        ),
    ],
)
def test_page_numbers(query: Any, answer: Any, items: str, members: dict[str, Any]) -> None:
    """Pages are counted, from 0 where something says so, up to their number if there is one."""
    assert paging(query, answer) == expected("page", items, **members)


@pytest.mark.parametrize(
    ("query", "answer", "items", "members"),
    [
        (
            {"offset": 0, "limit": 10},
            {"total": 70, "offset": 0, "things": ROWS},
            "things",
            {"parameter": "offset", "answer": "total", "size": "limit"},
        ),
        ({"skip": 0, "take": 10}, ROWS, "", {"parameter": "skip", "size": "take"}),
        (
            {"$skip": 0, "$top": 10},
            {"value": ROWS},
            "value",
            {"parameter": "$skip", "size": "$top"},
        ),
        (
            {"startAt": 0, "maxResults": 50},
            {"startAt": 0, "maxResults": 50, "total": 70, "issues": ROWS},
            "issues",
            {"parameter": "startAt", "answer": "total", "size": "maxResults"},
        ),
        (
            {"startIndex": 1, "count": 10},
            {"totalResults": 70, "itemsPerPage": 10, "Resources": ROWS},
            "Resources",
            {"parameter": "startIndex", "answer": "totalResults", "size": "count", "first": 1},
        ),
    ],
)
def test_offsets(query: Any, answer: Any, items: str, members: dict[str, Any]) -> None:
    """An offset goes with a size, and ends with a total if there is one."""
    assert paging(query, answer) == expected("offset", items, **members)


@pytest.mark.parametrize(
    ("query", "answer", "link", "items", "members"),
    [
        ({"page": 1, "per_page": 30}, ROWS, f'<{ADDRESS}>; rel="next"', "", {"size": "per_page"}),
        ({"per_page": 30}, ROWS, f"<{ADDRESS}>; rel=last", "", {"size": "per_page"}),
        (
            {"page": 1},
            {"count": 70, "next": ADDRESS, "previous": None, "results": ROWS},
            None,
            "results",
            {"answer": "next"},
        ),
        (
            {},
            {"count": 1, "next": None, "previous": None, "results": ROWS},
            None,
            "results",
            {"answer": "next"},
        ),
        (
            {"cursor": None},
            {"next": None, "previous": f"{ADDRESS}&cursor=x", "results": ROWS},
            None,
            "results",
            {"answer": "next"},
        ),
        (
            {"PageSize": 50},
            {"calls": ROWS, "next_page_uri": "/2010/Calls.json?Page=1", "page": 0},
            None,
            "calls",
            {"answer": "next_page_uri", "size": "PageSize"},
        ),
        (
            {},
            {"_links": {"next": {"href": "/things?page=2"}}, "_embedded": {"things": ROWS}},
            None,
            "_embedded.things",
            {"answer": "_links.next.href"},
        ),
        (
            {"page[number]": 1},
            {"data": ROWS, "links": {"self": ADDRESS, "next": None}},
            None,
            "data",
            {"answer": "links.next"},
        ),
        (
            {},
            {"value": ROWS, "@odata.nextLink": ADDRESS},
            None,
            "value",
            {"answer": "@odata.nextLink"},
        ),
    ],
)
def test_addresses(
    query: Any, answer: Any, link: str | None, items: str, members: dict[str, Any]
) -> None:
    """An address of the next page, in the answer or in its header, needs no parameter."""
    assert paging(query, answer, link=link) == expected("link", items, **members)


@pytest.mark.parametrize(
    ("body", "answer", "items", "members"),
    [
        (
            {"filter": {}, "start_cursor": "a", "page_size": 10},
            {"object": "list", "results": ROWS, "next_cursor": "b", "has_more": True},
            "results",
            {"parameter": "start_cursor", "answer": "next_cursor", "size": "page_size"},
        ),
        (
            {"query": {"name": "x"}, "pagination": {"limit": 10, "cursor": "a"}},
            {"things": ROWS, "pages": {"next": {"cursor": "b"}}},
            "things",
            {
                "parameter": "pagination.cursor",
                "answer": "pages.next.cursor",
                "size": "pagination.limit",
            },
        ),
    ],
)
def test_cursors_in_bodies(body: Any, answer: Any, items: str, members: dict[str, Any]) -> None:
    """A search sends the token of the answer in its body."""
    assert paging({}, answer, body=body) == expected("cursor", items, **members)


@pytest.mark.parametrize(
    ("query", "answer"),
    [
        ({}, ROWS),
        ({"limit": 10}, ROWS),
        ({"page": 1}, {"id": 1, "name": "x"}),
        ({"page": 1}, {"id": 1, "pictures": ROWS}),
        ({"page": "home"}, {"total": 1, "things": ROWS}),
        ({"offset": 1}, {"total": 1, "things": ROWS}),
        ({"next_page_token": None}, {"next_page_token": "", "names": ["x"]}),
        ({"next_page_token": None}, ["x"]),
        ({"cursor": None}, {"things": ROWS}),
        ({"after": "2024-01-31"}, {"next": "abc", "things": ROWS}),
        ({"token": "s3cret"}, {"token": "s3cret", "things": ROWS}),
        ({"start": "2024-01-31", "limit": 10}, {"total": 1, "things": ROWS}),
        ({"start": None, "limit": 10}, {"total": 1, "things": ROWS}),
        ({"starting_after": None}, {"data": [{"name": "x"}]}),
        ({"next_page_token": None}, {"next_page_token": True, "things": 1}),
        ({}, {"id": 1, "next": {"id": 2}, "pictures": ROWS}),
        ({"page": 1}, {"page": 1, "errors": ROWS}),
        ({}, None),
    ],
)
def test_what_does_not_page(query: Any, answer: Any) -> None:
    """Without a list of objects, or without anything that leads to the next page, none is told."""
    assert paging(query, answer) is None


def test_other_methods_do_not_page() -> None:
    """A change that answers with a list is made once, whatever stands in its query."""
    assert paging({"page": 1, "per_page": 2}, ROWS, body={"name": "x"}) is None
    assert paging({}, {"things": ROWS, "cursor": "b"}, body={"cursor": "a"}) is not None
    assert paging({}, {"thing": {"cursor": "b"}}, body={"cursor": "a"}) is None


@pytest.mark.parametrize(
    ("answer", "items"),
    [
        (
            {
                "issues": ["Microphone is not connected"],
                "past_meetings": {"meetings": ROWS, "next_page_token": ""},
            },
            "past_meetings.meetings",
        ),
        ({"past_meetings": {"meetings": [], "next_page_token": ""}}, "past_meetings.meetings"),
        ({"roles": ROWS, "things": ROWS, "next_page_token": ""}, "things"),
        ({"things": ROWS, "roles": ROWS, "next_page_token": ""}, "things"),
        ({"things": [], "roles": ROWS, "next_page_token": ""}, "roles"),
        ({"warnings": ROWS, "roles": ROWS, "data": ROWS, "next_page_token": ""}, "data"),
        ({"data": {"things": ROWS, "next_page_token": ""}, "roles": ROWS}, "data.things"),
        ({"data": {"things": ROWS}, "meta": {"next_page_token": ""}}, "data.things"),
    ],
)
def test_items_are_what_the_token_belongs_to(answer: Any, items: str) -> None:
    """Of several lists it is the one beside the token, of objects, named after the operation."""
    found = paging({"next_page_token": None}, answer)

    assert found is not None
    assert found["items"] == items


@pytest.mark.parametrize(
    ("answer", "token"),
    [
        ({"things": ROWS}, "next_page_token"),
        ({"things": ROWS, "page_count": 1, "page_number": 1}, "next_page_token"),
        ({"list": {"things": ROWS, "page_size": 30}}, "list.next_page_token"),
    ],
)
def test_parameter_promises_a_token(answer: Any, token: str) -> None:
    """A parameter for the next page's token means the field of its name, if none was recorded."""
    found = paging({"next_page_token": None, "page_number": 1, "page_size": 30}, answer)

    assert found is not None
    assert (found["kind"], found["answer"]) == ("token", token)


def test_document_says_it_itself() -> None:
    """What a document says of paging already is left alone."""
    said: dict[str, Any] = {"x-paging": None, "responses": {}}
    document = {"paths": {"/a": {"get": said, "servers": []}}}

    assert with_paging(document)["paths"]["/a"] == {"get": said, "servers": []}


def test_shapes_that_contain_themselves() -> None:
    """References that go in a circle end."""
    node = {"$ref": "#/components/schemas/Node"}
    properties = {"next": node, "children": {"type": "array", "items": node}}
    schemas = {
        "Node": {"type": "object", "properties": properties},
        "Loop": {"$ref": "#/components/schemas/Loop"},
    }
    content = {"application/json": {"schema": node}}
    operation = {
        "parameters": [parameter("page", 1), parameter("limit", 1)],
        "responses": {"200": {"content": content}, "201": {"content": content}},
    }
    document = {"paths": {"/a": {"get": operation}}, "components": {"schemas": schemas}}

    found = with_paging(document)["paths"]["/a"]["get"]["x-paging"]

    assert found["items"] == "children"


def test_conversion_says_it() -> None:
    """A collection's lists page, by what its examples hold, and the document stays valid."""
    url = {
        "host": [HOST],
        "path": ["things"],
        "query": [{"key": "page", "value": "1"}, {"key": "per_page", "value": "2"}],
    }
    link = [{"key": "Link", "value": f'<{ADDRESS}>; rel="next"'}]
    search = item(
        f"{HOST}/things/search",
        "POST",
        body=raw('{"cursor": "a"}', "json"),
        response=[example('{"things": [{"id": 1}], "next_cursor": ""}')],
    )

    document = converted(item(url, response=[example("[{}]", header=link)]), search).document

    listed = document["paths"]["/things"]["get"]
    assert listed["x-paging"] == {"kind": "link", "size": "per_page", "items": ""}
    assert list(listed).index("x-paging") == list(listed).index("responses") + 1
    assert document["paths"]["/things/search"]["post"]["x-paging"]["kind"] == "cursor"
    validate(document)
