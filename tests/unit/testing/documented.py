"""The documented requests, as they arrive at a fake."""

from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

import httpx

from zoomkit.catalogue import Operation
from zoomkit.testing import ReceivedRequest

TOKEN = "token-of-a-test"


def request_of(operation: Operation, said: Mapping[str, Any]) -> ReceivedRequest:
    """Return the request of a documented example; where none is documented, a word will do.

    Args:
        operation: The operation.
        said: What the example says of the request; may be empty.
    """
    path = operation.path
    for name, value in said.get("path", {}).items():
        path = path.replace(f"{{{name}}}", quote(str(value), safe=""))
    built = httpx.Request(
        operation.method,
        "https://api.zoom.us/v2" + path.replace("{", "").replace("}", ""),
        params=[tuple(each) for each in said.get("query", ())],
        **_body(said.get("body") or {}),
    )
    built.headers["authorization"] = f"Bearer {TOKEN}"
    content = built.read()
    path, _, query = built.url.raw_path.decode().partition("?")
    return ReceivedRequest(operation.method, path, query, dict(built.headers), content)


def _body(body: Mapping[str, Any]) -> dict[str, Any]:
    if "text" in body:
        headers = {"content-type": body["content_type"]}
        return {"content": body["text"].encode(), "headers": headers}
    parts: list[tuple[str, Any]] = [
        *((name, (None, value)) for name, value in body.get("fields", ())),
        *((name, (file, b"...")) for name, file in body.get("files", ())),
    ]
    return {"files": parts} if parts else {}
