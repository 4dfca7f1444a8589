"""Each documented failure raises the class that docs/errors.md says, also in Zoom's own words."""

import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from postman_openapi.proof.checking import unclassified_failures
from zoom_openapi.runtime.calls import Call
from zoomkit import catalogue, errors
from zoomkit.catalogue import DocumentedError, Operation
from zoomkit.judgement import ZoomDialect

ROOT = Path(__file__).parents[2]
DOCUMENT = json.loads((ROOT / "spec/openapi.json").read_text(encoding="utf-8"))
DIALECT = ZoomDialect().knowing(catalogue.load().error_kinds)
PRODUCTS = ("accounts", "billing", "chatbot", "meetings", "rooms", "team-chat", "users")
_PLACEHOLDER = re.compile(r"\$?\{[^}]*\}|\$\w+")
_LEAST_SHARE = 0.97


def raised(operation: Operation, status: int, code: Any, message: str | None) -> errors.APIError:
    """Return what an answer to an operation raises."""
    request = httpx.Request(operation.method, "https://api.zoom.us/v2/any")
    content = b"" if code is None else json.dumps({"code": code, "message": message}).encode()
    response = httpx.Response(status, request=request, content=content)
    error = DIALECT.judge(response, Call(request, "/any", operation), 1)
    assert error is not None
    return error


def filled(message: str) -> str:
    """Put values into a message, as an answer has them."""
    return _PLACEHOLDER.sub("q7@example.com", message)


def rows() -> Iterator[list[str]]:
    """Yield the rows of the tables of docs/errors.md, each a list of cells."""
    for line in (ROOT / "docs/errors.md").read_text(encoding="utf-8").splitlines():
        if line.startswith("| "):
            yield [
                cell.strip().replace("\\|", "|").replace("\\\\", "\\").replace("&lt;", "<")
                for cell in re.split(r"(?<!\\)\|", line)[1:-1]
            ]


def plain(message: str) -> str:
    """Return a message in one line."""
    return " ".join(message.split())


TABLE = {
    (method, int(status), code, message): (kind, cls)
    for method, status, code, message, kind, cls in (row for row in rows() if len(row) == 6)
    if status.isdigit()
}
BARE = {(int(row[0]), row[1]): (row[2], row[3]) for row in rows() if row[0].isdigit()}


def test_every_failure_has_a_kind() -> None:
    """No documented failure is left without a kind, and each kind has a class."""
    assert list(unclassified_failures(DOCUMENT)) == []
    kinds = {each.kind for operation in catalogue.load().values() for each in operation.errors}
    assert kinds <= set(DOCUMENT["x-client"]["error_classes"])
    assert len(TABLE) > 1700


def test_a_failure_without_a_kind_is_seen() -> None:
    """The check fails for a failure whose kind is gone."""
    spoilt = json.loads(json.dumps(DOCUMENT))
    del spoilt["paths"]["/webinars/{webinarId}/status"]["put"]["responses"]["404"]["x-error-codes"][
        0
    ]["x-error-kind"]
    assert len(list(unclassified_failures(spoilt))) == 1


@pytest.mark.parametrize("operation_id", list(catalogue.load()))
def test_a_failure_raises_the_class_of_the_table(operation_id: str) -> None:
    """An answer with status, code and message, values filled in, raises what the table says."""
    operation = catalogue.load()[operation_id]
    for each in operation.errors:
        told = TABLE.get(
            (operation.method_name, each.status, str(each.code or ""), plain(each.message))
        ) or BARE.get((each.status, each.message))
        error = raised(operation, each.status, each.code, filled(each.message))
        assert (error.kind, type(error).__name__) == told, each


def zoom_words(reference: Path) -> Iterator[tuple[Operation, DocumentedError, str]]:
    """Yield each documented failure with Zoom's own words for it."""
    by_route = {
        (each.method, re.sub(r"\{\w+\}", "{}", each.path)): each
        for each in catalogue.load().values()
    }
    for product in PRODUCTS:
        path = reference / f"zoom-api-2026/operations/{product}.jsonl"
        for line in path.read_text(encoding="utf-8").splitlines():
            fact = json.loads(line)
            operation = by_route.get((fact["method"], re.sub(r"\{\w+\}", "{}", fact["path"])))
            if operation is None:
                continue
            ours: dict[Any, list[DocumentedError]] = defaultdict(list)
            for each in operation.errors:
                ours[each.status, str(each.code)].append(each)
            theirs: dict[Any, list[str]] = defaultdict(list)
            for status, code, message in failures(fact):
                theirs[status, code].append(message)
            for key, messages in theirs.items():
                if len(messages) == len(ours[key]):
                    for each, message in zip(ours[key], messages, strict=True):
                        yield operation, each, message


def failures(fact: dict[str, Any]) -> Iterator[tuple[int, str, str]]:
    """Yield status, code and message of the failures in a line of the facts."""
    for status, answer in fact["responses"].items():
        for each in answer["errors"] or ():
            yield int(status), str(each["code"]), each["message"]


def test_zoom_words_give_the_same_kind(reference: Path) -> None:
    """Zoom's own wording leads to the kind of the table, but for few failures, which are listed."""
    found = [
        (operation.method_name, each.status, each.code, message, error.kind, each.kind)
        for operation, each, message in zoom_words(reference)
        for error in [raised(operation, each.status, each.code, filled(message))]
    ]
    other = [each for each in found if each[-1] != each[-2]]
    print(*Counter(other).items(), sep="\n")  # noqa: T201 - the list of the rest
    assert len(found) > 1800
    assert 1 - len(other) / len(found) >= _LEAST_SHARE
