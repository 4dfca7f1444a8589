"""A made-up product of two operations and an event: its facts, and our texts about it."""

import json
from pathlib import Path
from typing import Any

BOOK = {
    "type": "object",
    "properties": {
        "id": {"type": "string"},
        "title": {"type": "string"},
        "kind": {"type": "string", "enum": ["novel", "atlas"]},
    },
}
LOAN = {
    "type": "object",
    "required": ["book_id"],
    "properties": {
        "book_id": {"type": "string", "maxLength": 9},
        "tags": {"type": "array", "maxItems": 3, "items": {"type": "string"}},
    },
}
NOTHING: dict[str, Any] = {
    "product": "Library",
    "tag": "Books",
    "path_params": [],
    "query_params": [],
    "header_params": [],
    "body": None,
    "scopes_classic": ["book:read"],
    "scopes_granular": ["book:read:book"],
    "rate_label": "light",
    "permissions": ["Book:Read"],
    "deprecated": False,
}
OPERATIONS = [
    {
        **NOTHING,
        "method": "GET",
        "path": "/books/{bookId}",
        "summary": "Get book",
        "path_params": [{"name": "bookId", "in": "path", "schema": {"type": "string"}}],
        "responses": {
            "200": {"schema": BOOK},
            "404": {"errors": [{"code": 7, "message": "Book {bookId} not found."}]},
        },
        "source_description": {
            "operation": "This API returns a book.",
            "responses": {"200": {"title": "The book title."}},
        },
    },
    {
        **NOTHING,
        "method": "POST",
        "path": "/loans",
        "summary": "Create loan",
        "body": {"content_type": "application/json", "schema": LOAN},
        "responses": {"201": {"schema": {"properties": {"id": {"type": "string"}}}}},
        "source_description": {"body": {"book_id": "The book."}},
    },
]
EVENTS = [
    {
        "product": "Library",
        "event": "book.lent",
        "payload_schema": {
            "type": "object",
            "properties": {"event": {"type": "string"}, "payload": BOOK},
        },
        "scopes_classic": ["book:read"],
        "scopes_granular": [],
        "deprecated": False,
        "source_description": {"event": "A book was lent.", "fields": {}},
    }
]
TEXTS = {
    "L.ops.txt": """
### GET /books/{bookId}
name: Get a book
text: Return one book.
200: The book.
### POST /loans
name: Create a loan
text: Lend a book.
201: The loan.
omit: tags
### EVENT book.lent
name: Book lent
text: Somebody took a book home.
""",
    "L.fields.txt": """
id = What tells it apart. :: "book000001" | "book000002"
path.bookId = Which book. :: "book000001"
book_id = The book to lend. :: "book00001"
title = What stands on its cover. :: "The Sea" | "The Hill"
tags = Words to find it by. :: "blue" | "old"
kind = Novel or atlas.
""",
    "L.messages.txt": "m0001 = There is no book {bookId}.\n",
}


def facts(folder: Path) -> Path:
    """Write the facts."""
    for name, rows in (("operations", OPERATIONS), ("events", EVENTS)):
        (folder / name).mkdir(parents=True)
        lines = "".join(json.dumps(row) + "\n" for row in rows)
        (folder / name / "library.jsonl").write_text(lines, encoding="utf-8")
    return folder


def texts(folder: Path) -> Path:
    """Write the texts."""
    folder.mkdir()
    for name, text in TEXTS.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder
