"""Call a client over a mock transport and say what came of it, as JSON.

A script of its own, run in a process that has nothing of this package on its path. It reads its
calls from the standard input and judges nothing.
"""

import asyncio
import base64
import importlib
import io
import json
import sys
import tempfile
import warnings
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from operator import attrgetter
from pathlib import Path
from typing import Any

import httpx

_MOST_REQUESTS = 20
_MOST_PAGES = 4


class Server:
    """Answers requests and remembers them."""

    def __init__(self) -> None:
        self.requests: list[httpx.Request] = []
        self._answers: Sequence[Mapping[str, Any]] = ()

    def expect(self, answers: Sequence[Mapping[str, Any]]) -> None:
        """Forget what was, and give these answers, the last of them again and again."""
        self.requests = []
        self._answers = answers

    def __call__(self, request: httpx.Request) -> httpx.Response:
        """Answer a request."""
        number = len(self.requests)
        if number >= _MOST_REQUESTS:
            raise RuntimeError("the client sends one request after the other")
        self.requests.append(request)
        answer = self._answers[min(number, len(self._answers) - 1)]
        return httpx.Response(
            answer["status"],
            headers=[(name, value) for name, value in answer["headers"]],
            content=base64.b64decode(answer["body"]),
        )


class Client:
    """Calls the methods of a client.

    Args:
        package: The client's package.
        errors: Its errors.
        job: What is to be done.
        folder: Where files are put that are sent.
    """

    def __init__(self, package: Any, errors: Any, job: Mapping[str, Any], folder: Path) -> None:
        self._errors = errors
        self._mark = job["mark"]
        self.server = Server()
        self._package = package
        self._folder = folder
        self._job = job
        self._clients: dict[tuple[bool, bool], Any] = {}

    async def outcome(self, case: Mapping[str, Any]) -> dict[str, Any]:
        """Make a call and return what came of it."""
        self.server.expect(case["answers"])
        try:
            result = {"value": await self._value(case)}
        except BaseException as error:  # noqa: BLE001 - generated code may raise anything
            result = {"error": self._told_error(error)}
        return {**result, "requests": [_told_request(each) for each in self.server.requests]}

    async def _value(self, case: Mapping[str, Any]) -> Any:
        client = self._client(is_async=case["is_async"], has_credentials=case["has_credentials"])
        method = attrgetter(f"{case['resource']}.{case['method']}")(client)
        positional = [self._argument(each) for each in case["positional"]]
        keywords = {name: self._argument(each) for name, each in case["keywords"].items()}
        value = method(*positional, **keywords)
        if not case["is_paged"]:
            return shown(await value if case["is_async"] else value)
        if not hasattr(value, "pages"):
            if hasattr(value, "close"):
                value.close()
            return ["other", f"{type(value).__name__}, which has no pages"]
        return ["pages", await _pages(value, case)]

    def _client(self, *, is_async: bool, has_credentials: bool) -> Any:
        if (is_async, has_credentials) not in self._clients:
            kind = self._package.AsyncClient if is_async else self._package.Client
            secrets = self._job["secrets"] if has_credentials else {}
            self._clients[is_async, has_credentials] = kind(
                **self._job["options"],
                **secrets,
                max_retries=0,
                transport=httpx.MockTransport(self.server),
            )
        return self._clients[is_async, has_credentials]

    def _argument(self, value: Any) -> Any:
        if isinstance(value, dict):
            if self._mark in value:
                form, name, content = value[self._mark]
                return self._file(form, name, base64.b64decode(content))
            return {name: self._argument(each) for name, each in value.items()}
        return [self._argument(each) for each in value] if isinstance(value, list) else value

    def _told_error(self, error: BaseException) -> dict[str, Any]:
        known: Any = error
        text = " ".join(str(error).split())
        told = {
            "name": type(error).__name__,
            "text": text[:300],
            "is_client_error": isinstance(error, self._errors.ClientError),
            "is_api_error": isinstance(error, self._errors.APIError),
            "is_unreadable": isinstance(error, self._errors.UnreadableAnswerError),
        }
        if told["is_api_error"]:
            told["status"] = known.status_code
            told["documented"] = [
                [each.status, each.code, each.message] for each in known.documented
            ]
        return told

    def _file(self, form: str, name: str, content: bytes) -> Any:
        if form == "path":
            path = self._folder / name
            path.write_bytes(content)
            return str(path)
        if form == "file":
            file = io.BytesIO(content)
            file.name = name
            return file
        return content if form == "bytes" else (name, content)


async def _pages(value: Any, case: Mapping[str, Any]) -> list[Any]:
    """Read the first page, or all of them where a second one is expected."""
    most = _MOST_PAGES if len(case["answers"]) > 1 else 1
    pages: list[Any] = []
    iterator = value.pages()
    try:
        while len(pages) < most:
            page = await anext(iterator) if case["is_async"] else next(iterator)
            pages.append([shown(page.items), shown(page.answer)])
    except (StopIteration, StopAsyncIteration):
        pass
    return pages


def shown(value: Any) -> list[Any]:
    """Return a value as JSON data: what kind it is, and what it holds."""
    for classes, kind, told in _KINDS:
        if isinstance(value, classes):
            return [kind, told(value)]
    if value is None:
        return ["nothing"]
    if hasattr(value, "to_dict"):
        # Its completion shows what is a field.
        names = [each for each in dir(value) if each not in ("from_dict", "get", "to_dict")]
        fields = {name: shown(getattr(value, name)) for name in names if name[0] != "_"}
        return ["record", type(value).__name__, value.to_dict(), fields]
    if isinstance(value, Mapping):
        return ["map", {str(name): shown(each) for name, each in value.items()}]
    if isinstance(value, Sequence):
        return ["list", [shown(each) for each in value]]
    return ["other", type(value).__name__]


_KINDS: Sequence[tuple[Any, str, Callable[[Any], Any]]] = (
    ((str, int, float), "plain", lambda value: value),
    (datetime, "date-time", lambda value: value.isoformat()),
    (date, "date", lambda value: value.isoformat()),
    (bytes, "bytes", lambda value: base64.b64encode(value).decode()),
)


def _told_request(request: httpx.Request) -> dict[str, Any]:
    url = request.url
    return {
        "method": request.method,
        "url": f"{url.scheme}://{url.netloc.decode()}{url.raw_path.decode()}",
        "headers": [
            [name.decode("latin-1"), value.decode("latin-1")] for name, value in request.headers.raw
        ],
        "body": base64.b64encode(request.read()).decode(),
    }


async def _outcomes(job: Mapping[str, Any]) -> list[Any]:
    package = importlib.import_module(job["package"])
    errors = importlib.import_module(f"{job['package']}.errors")
    with tempfile.TemporaryDirectory() as folder:
        client = Client(package, errors, job, Path(folder))
        return [await client.outcome(case) for case in job["cases"]]


def main() -> None:
    """Make the calls that the standard input names and print their outcomes."""
    job = json.load(sys.stdin)
    sys.path.insert(0, str(Path(job["folder"])))
    # What an API deprecates is no fault of its client.
    warnings.simplefilter("ignore", DeprecationWarning)
    # Whatever the client prints must not come between.
    out, sys.stdout = sys.stdout, sys.stderr
    outcomes = asyncio.run(_outcomes(job))
    out.write(json.dumps(outcomes))


if __name__ == "__main__":
    main()
