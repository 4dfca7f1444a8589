"""Every request of the collections, sent to the served fake by Postman's own runner."""

import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import httpx
from schemathesis.core.failures import Failure, FailureGroup

from tests.outside import node_project
from tests.outside.documented import NO_CONTENT, has_no_success, is_documented
from tests.served_fake import Running
from zoomkit import catalogue
from zoomkit.testing import ReceivedRequest, routing

FOLDER = Path(__file__).parents[2] / "spec" / "collections"
# What this one holds Zoom sends, and no operation answers it.
OF_EVENTS = "webhooks.postman_collection.json"
COLLECTIONS = [each for each in sorted(FOLDER.glob("*.json")) if each.name != OF_EVENTS]


def test_each_request_has_a_documented_answer(
    document: Any, server: Running, tmp_path: Path
) -> None:
    """Each request is answered with a status and a form that its operation documents."""
    sent = [json.loads(each.read_text(encoding="utf-8")) for each in COLLECTIONS]
    for name in {file for collection in sent for file in _files(collection)}:
        (tmp_path / name).write_bytes(b"picture")
    program = node_project.PROGRAMS / "requests.mjs"
    paths = map(str, COLLECTIONS)
    base_url = f"{server.url}{routing.BASE_PATH}"
    said = node_project.run(program, tmp_path, base_url, server.token(), str(tmp_path), *paths)
    answers = [json.loads(line) for line in said.splitlines()]
    assert len(answers) == sum(map(_number, sent)) > 500
    called = {_operation(each) for each in answers}
    assert not {*catalogue.load()} - called, "operations that no request calls"
    assert not [each for each in answers if not is_documented(_operation(each), each["status"])]
    wrong = [said for each in answers for said in _wrong(document, each)]
    assert not wrong, "\n\n".join(wrong)
    assert len([each for each in answers if each["status"] < 300]) > len(answers) / 2


def _wrong(document: Any, answer: dict[str, Any]) -> Iterator[str]:
    """Yield how the form of an answer is another one than is documented."""
    operation_id, status = _operation(answer), answer["status"]
    if status == NO_CONTENT and has_no_success(operation_id):
        return
    headers = {"content-type": answer["type"]} if answer["type"] else {}
    request = httpx.Request(answer["method"], answer["url"])
    response = httpx.Response(status, headers=headers, text=answer["body"], request=request)
    response.elapsed = timedelta()
    try:
        document.find_operation_by_id(operation_id).validate_response(response)
    except (Failure, FailureGroup) as failure:
        yield f"{operation_id}, {status}: {failure}"


def _operation(answer: dict[str, Any]) -> str:
    """Return the operation that a request called; what leads elsewhere has left the machine."""
    path = f"{routing.BASE_PATH}{answer['url'].partition(routing.BASE_PATH)[2].partition('?')[0]}"
    call = routing.load().call(ReceivedRequest(answer["method"], path))
    assert call is not None, answer
    return call.operation.id


def _number(item: dict[str, Any]) -> int:
    """Return how many requests an item holds."""
    return ("request" in item) + sum(map(_number, item.get("item", [])))


def _files(item: dict[str, Any]) -> Iterator[str]:
    """Yield the names of the files that are uploaded."""
    for part in ((item.get("request") or {}).get("body") or {}).get("formdata", ()):
        source = part.get("src") or ()
        yield from [source] if isinstance(source, str) else source
    for each in item.get("item", ()):
        yield from _files(each)
