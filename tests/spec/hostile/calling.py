"""Import all of a generated package, evaluate its annotations, and call every method of it."""

import asyncio
import contextlib
import importlib
import inspect
import itertools
import typing
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx

_STATUSES = (200, 400)
_ITEMS = 3


def exercise(package: Path, text: str) -> int:
    """Do with a package what people do with one.

    Args:
        package: Its folder; what holds that is on the path.
        text: What stands in every argument and every answer.

    Returns:
        How many requests were sent.
    """
    names = {
        ".".join(path.relative_to(package.parent).with_suffix("").parts).removesuffix(".__init__")
        for path in package.rglob("*.py")
        if path.relative_to(package).parts[0] != "runtime"  # copied, and imported by the others
    }
    modules = [importlib.import_module(name) for name in sorted(names)]
    own = {
        id(value): value
        for module in modules
        for value in [getattr(module, name) for name in getattr(module, "__all__", dir(module))]
        if str(getattr(value, "__module__", package.name)) in names
    }
    for value in own.values():
        _look_at(value)
    client = importlib.import_module(f"{package.name}.client")
    catalogue = importlib.import_module(f"{package.name}.catalogue")
    repr([catalogue.load(), catalogue.examples()])
    sent: list[httpx.Request] = []
    for status in _STATUSES:
        options = {
            "base_url": "https://api.example.com",
            "transport": httpx.MockTransport(
                lambda request, s=status: _answer(request, s, text, sent)
            ),
            "max_retries": 0,
            "auth": httpx.Auth(),
        }
        with client.Client(**options) as blocking:
            for method in _methods(blocking):
                for given in _arguments(method, text):
                    with contextlib.suppress(Exception):
                        _read(method(*given[0], **given[1]))
        asyncio.run(_await_all(client.AsyncClient(**options), text))
    return len(sent)


async def _await_all(client: Any, text: str) -> None:
    async with client:
        for method in _methods(client):
            for given in _arguments(method, text):
                with contextlib.suppress(Exception):
                    result = method(*given[0], **given[1])
                    if inspect.isawaitable(result):
                        _read(await result)
                    else:
                        _read([item async for item in result][:_ITEMS])


def _answer(request: httpx.Request, status: int, text: str, sent: list[Any]) -> httpx.Response:
    sent.append(request)
    thing = {text: text, "list": [text], "closed": text, "code": 1, "message": text, "items": []}
    body = {**thing, text: [{text: text}] if request.method == "GET" else text}
    return httpx.Response(status, json=body)


def _methods(client: Any) -> Iterator[Any]:
    """Yield the methods of every resource of a client, and of those inside."""
    for name, member in inspect.getmembers_static(type(client)):
        if type(member).__name__ == "cached_property":
            resource = getattr(client, name)
            for attribute in vars(type(resource)):
                if not attribute.startswith("_") and callable(getattr(resource, attribute)):
                    yield getattr(resource, attribute)
            yield from _methods(resource)


def _arguments(method: Any, text: str) -> Iterator[tuple[list[Any], dict[str, Any]]]:
    """Yield what to call a method with: what it needs, then everything."""
    parameters = [
        each
        for name, each in inspect.signature(method).parameters.items()
        if name != "request_options"
    ]
    positional = [text or "x" for each in parameters if each.kind is not each.KEYWORD_ONLY]
    keywords = [each for each in parameters if each.kind is each.KEYWORD_ONLY]
    yield positional, {e.name: _value(e, text) for e in keywords if e.default is e.empty}
    yield positional, {each.name: _value(each, text) for each in keywords}


def _value(parameter: inspect.Parameter, text: str) -> Any:
    is_file = "FileInput" in str(parameter.annotation)
    return text.encode() if is_file else text


def _read(answer: Any) -> None:
    """Read all of an answer, as people and debuggers do."""
    if hasattr(answer, "pages"):
        answer = list(itertools.islice(answer, _ITEMS))
    for each in answer if isinstance(answer, list) else [answer]:
        repr(each)
        for name in dir(each):
            with contextlib.suppress(Exception):
                repr(getattr(each, name))


def _look_at(value: Any) -> None:
    """Evaluate annotations, as editors and libraries do."""
    members = vars(value).values() if isinstance(value, type) else ()
    for each in (value, *members):
        if isinstance(each, type) or callable(each):
            with contextlib.suppress(Exception):
                typing.get_type_hints(each, include_extras=True)
            with contextlib.suppress(Exception):
                inspect.signature(each, eval_str=True)
