"""Small items of a collection, made for tests."""

import json
from collections.abc import Mapping
from typing import Any

from tests.contract.collection import Request, read_request

Fields = Mapping[str, str]


def response(name: str, status: int, answer: Any = None, **original: Any) -> dict[str, Any]:
    """Return an example: its name, its status, its JSON, and what its request has of its own."""
    return {
        "name": name,
        "code": status,
        "header": [
            {"key": "Content-Type", "value": "text/plain" if answer is None else "application/json"}
        ],
        "body": "" if answer is None else json.dumps(answer),
        "originalRequest": request_json(**original),
    }


def request_json(
    method: str = "GET",
    path: str = "things/:thingId",
    *,
    query: Fields | None = None,
    form: Fields | None = None,
    files: Fields | None = None,
    raw: str | None = None,
    values: Fields | None = None,
) -> dict[str, Any]:
    """Return a request; each field is described, and its sample is among `values`."""

    def entries(fields: Fields | None, kind: str = "text") -> list[dict[str, Any]]:
        return [
            {"key": key, "value": (values or {}).get(key), "description": text, "type": kind}
            for key, text in (fields or {}).items()
        ]

    parts = path.split("/")
    variables = entries({part[1:]: "" for part in parts if part.startswith(":")})
    body: dict[str, Any] = {}
    if form is not None or files is not None:
        body = {"mode": "formdata", "formdata": entries(form) + entries(files, "file")}
    elif raw is not None:
        body = {"mode": "raw", "raw": raw}
    url = {"path": parts, "query": entries(query), "variable": variables}
    return {"method": method, "url": url, "body": body, "description": "A thing."}


def request(*responses: dict[str, Any], **parts: Any) -> Request:
    """Return a request with its examples."""
    return read_request(
        {"name": "Get a thing", "request": request_json(**parts), "response": list(responses)}
    )
