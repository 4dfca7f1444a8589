"""Every example of the collection, replayed through the real client over a mocked network."""

import email
import email.policy
import json
from collections.abc import Iterator, Mapping
from io import BytesIO
from typing import Any
from urllib.parse import parse_qsl

import httpx
import pytest
import respx
from openapi_python_client.strings import PythonIdentifier

from tests.contract.collection import COLLECTION, SEED, Example, examples, typed
from zoom_openapi import catalogue
from zoom_openapi.types import File
from zoomkit import AsyncZoom, BearerToken, Zoom, errors
from zoomkit.options import BodyEncoding
from zoomkit.pages import AsyncPages, SyncPages

EXAMPLES = examples()
SEED_EXAMPLES = [example for example in EXAMPLES if example.address == SEED]
ENCODINGS: tuple[BodyEncoding, ...] = ("json", "multipart")

# What each answer of the seed item must become, written by hand: (status, code) -> class.
SEED_CLASSES: Mapping[tuple[int, int | None], type[errors.APIError]] = {
    (200, None): errors.WebinarPlanMissingError,
    (400, None): errors.BadRequestError,
    (400, 1010): errors.UserNotInAccountError,
    (400, 3003): errors.NotHostError,
    (400, 3063): errors.OnPremiseMeetingError,
    (404, None): errors.NotFoundError,
    (404, 1001): errors.UserNotFoundError,
    (404, 3001): errors.MeetingNotFoundError,
}

FILE_TEXT = "the content of a file"
FILE = File(payload=BytesIO(FILE_TEXT.encode()), file_name="file.txt", mime_type="text/plain")

each_example = pytest.mark.parametrize(
    "example", EXAMPLES, ids=[f"{each.request}-{each.status}" for each in EXAMPLES]
)
each_encoding = pytest.mark.parametrize("encoding", ENCODINGS)


def operation_of(example: Example) -> catalogue.Operation:
    """Find the operation that an example calls."""
    operation = catalogue.load().match(example.method, example.path)
    assert operation is not None, f"no operation has {example.method} {example.path}"
    return operation


def argument(name: str) -> str:
    """Return the name of the argument for a parameter or field."""
    return str(PythonIdentifier(name, "field_"))


def arguments_of(example: Example) -> tuple[list[str], dict[str, Any]]:
    """Return the positional and keyword arguments that say what an example's request says."""
    positional = [
        example.path_values[part[1:]]
        for part in example.template.split("/")
        if part.startswith(":")
    ]
    keywords = {argument(name): typed(value) for name, value in example.query}
    taken = {*keywords, *map(argument, example.path_values)}
    for name, value in example.form:
        key = f"body_{argument(name)}" if argument(name) in taken else argument(name)
        keywords[key] = FILE if name in example.files else typed(value)
    return positional, keywords


def call(zoom: Zoom | AsyncZoom, example: Example) -> Any:
    """Call the method that an example is of."""
    operation = operation_of(example)
    resource = getattr(zoom, operation.resource)
    positional, keywords = arguments_of(example)
    return getattr(resource, operation.id)(*positional, **keywords)


@pytest.fixture(scope="module")
def zoom() -> Iterator[Zoom]:
    """A blocking client, made once: making one takes longer than a call over a mocked network."""
    with Zoom(BearerToken("contract-token"), max_retries=0) as zoom:
        yield zoom


@pytest.fixture(scope="module")
def async_zoom() -> AsyncZoom:
    """An awaiting client; over a mocked network there is nothing to be closed."""
    return AsyncZoom(BearerToken("contract-token"), max_retries=0)


def sync_outcome(zoom: Zoom, example: Example) -> Any:
    """Return what the blocking client returns or raises."""
    try:
        result = call(zoom, example)
        return next(result.pages()).answer if isinstance(result, SyncPages) else result
    except errors.ZoomError as error:
        return error


async def async_outcome(zoom: AsyncZoom, example: Example) -> Any:
    """Return what the awaiting client returns or raises."""
    try:
        result = call(zoom, example)
        if isinstance(result, AsyncPages):
            return (await anext(result.pages())).answer
        return await result
    except errors.ZoomError as error:
        return error


def answer_of(example: Example, body: str | None = None) -> httpx.Response:
    """Return the answer that an example documents."""
    return httpx.Response(
        example.status,
        headers={"content-type": example.content_type},
        content=example.body if body is None else body,
    )


def assert_request(request: httpx.Request, example: Example, encoding: BodyEncoding) -> None:
    """Assert that a request is the example's original one."""
    assert request.method == example.method
    path, _, query = request.url.raw_path.decode().partition("?")
    assert path == f"/v2{example.path}"
    assert parse_qsl(query, keep_blank_values=True) == list(example.query)
    assert request.url.host == "api.zoom.us"
    assert request.headers["authorization"] == "Bearer contract-token"
    content_type = request.headers.get("content-type", "")
    if not example.form:
        assert request.content == b""
    elif encoding == "json" and not example.files:
        assert content_type == "application/json"
        assert json.loads(request.content) == {name: typed(text) for name, text in example.form}
    else:
        assert content_type.startswith("multipart/form-data; boundary=")
        texts = dict.fromkeys(example.files, FILE_TEXT)
        expected = [(name, texts.get(name, text)) for name, text in example.form]
        assert form_of(content_type, request.content) == expected


def form_of(content_type: str, content: bytes) -> list[tuple[str, str]]:
    """Return the fields of a multipart body, in order, read by the standard library."""
    message = email.message_from_bytes(
        f"Content-Type: {content_type}\r\n\r\n".encode() + content, policy=email.policy.HTTP
    )
    return [
        (str(part.get_param("name", header="content-disposition")), part.get_content().rstrip("\n"))
        for part in message.iter_parts()
    ]


def assert_outcome(outcome: Any, example: Example, code: int | None = None) -> None:
    """Assert that an answer became the right value or the right error."""
    if operation_of(example).is_success(example.status) and code is None:
        assert not isinstance(outcome, errors.ZoomError), outcome
        if isinstance(outcome, File):
            assert outcome.payload.read().decode() == example.body
        elif example.body:
            assert outcome.to_dict() == json.loads(example.body)
        else:
            assert outcome is None
        return
    assert isinstance(outcome, errors.APIError)
    assert outcome.status_code == example.status
    assert outcome.operation == operation_of(example).id
    assert [each.code for each in outcome.documented if each.code in example.codes] == example.codes
    if example.address == SEED:
        assert type(outcome) is SEED_CLASSES[example.status, code]


@each_encoding
@each_example
def test_blocking_client_replays(
    zoom: Zoom, example: Example, encoding: BodyEncoding, respx_mock: respx.MockRouter
) -> None:
    """The blocking client sends an example's request and understands its answer."""
    route = respx_mock.route().mock(return_value=answer_of(example))
    outcome = sync_outcome(zoom.with_options(body_encoding=encoding), example)
    assert_request(route.calls.last.request, example, encoding)
    assert_outcome(outcome, example)


@pytest.mark.anyio
@each_encoding
@each_example
async def test_awaiting_client_replays(
    async_zoom: AsyncZoom, example: Example, encoding: BodyEncoding, respx_mock: respx.MockRouter
) -> None:
    """The awaiting client sends an example's request and understands its answer."""
    route = respx_mock.route().mock(return_value=answer_of(example))
    outcome = await async_outcome(async_zoom.with_options(body_encoding=encoding), example)
    assert_request(route.calls.last.request, example, encoding)
    assert_outcome(outcome, example)


@pytest.mark.parametrize(
    ("example", "code"),
    [
        pytest.param(example, code, id=f"{example.request}-{example.status}-{code}")
        for example in EXAMPLES
        for code in example.codes
    ],
)
def test_documented_code_is_raised(
    zoom: Zoom, example: Example, code: int, respx_mock: respx.MockRouter
) -> None:
    """A code that an example documents comes back as its error, with its documented meaning."""
    body = json.dumps({"code": code, "message": "As Zoom words it."})
    respx_mock.route().mock(return_value=answer_of(example, body))
    outcome = sync_outcome(zoom, example)
    assert_outcome(outcome, example, code)
    assert outcome.code == code
    assert outcome.message == "As Zoom words it."
    assert code in [each.code for each in outcome.documented]


def test_every_example_has_a_case() -> None:
    """No example of the collection lacks a case, and the catalogue knows each of them."""
    raw = json.dumps(json.loads(COLLECTION.read_text(encoding="utf-8")))
    assert len(EXAMPLES) == raw.count('"originalRequest"')
    kept = sum(len(by_name) for by_name in catalogue.examples().values())
    assert len(EXAMPLES) == kept


@pytest.mark.parametrize(
    "spoil",
    [
        pytest.param(lambda request: httpx.Request("POST", request.url), id="method"),
        pytest.param(lambda request: httpx.Request("PUT", f"{request.url}/x"), id="path"),
        pytest.param(lambda request: httpx.Request("PUT", request.url), id="body dropped"),
        pytest.param(
            lambda request: httpx.Request("PUT", request.url, json={"action": "stop"}), id="value"
        ),
        pytest.param(
            lambda request: httpx.Request("PUT", request.url, json={"status": "end"}), id="field"
        ),
    ],
)
def test_guard_notices_a_wrong_request(
    zoom: Zoom, spoil: Any, respx_mock: respx.MockRouter
) -> None:
    """The comparison with the original request fails for a request that differs in one thing."""
    example = SEED_EXAMPLES[0]
    route = respx_mock.route().mock(return_value=answer_of(example))
    sync_outcome(zoom, example)
    request = route.calls.last.request
    spoilt = spoil(request)
    spoilt.headers["authorization"] = request.headers["authorization"]
    assert_request(request, example, "json")
    with pytest.raises(AssertionError):
        assert_request(spoilt, example, "json")


@pytest.mark.parametrize("example", SEED_EXAMPLES, ids=lambda each: str(each.status))
def test_guard_notices_a_wrong_outcome(example: Example) -> None:
    """The comparison of outcomes fails for a value in place of an error and the other way round."""
    is_success = operation_of(example).is_success(example.status)
    wrong = errors.ConfigurationError("not what was documented") if is_success else None
    with pytest.raises(AssertionError):
        assert_outcome(wrong, example)
