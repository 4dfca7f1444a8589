"""A server of the saved answers of any Postman collection."""

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final, Self
from urllib.parse import parse_qsl, unquote

from attrs import frozen

from zoomkit.errors import InvalidArgumentError
from zoomkit.testing.hosts import host_of, wanted_status
from zoomkit.testing.messages import Answer, ReceivedRequest

_DEEPEST: Final = 50
_HOST = re.compile(r"^(?:\{\{[^{}]*\}\}|[a-z][a-z0-9+.-]*://[^/?#]*)")
_UNSENT: Final = frozenset(
    ("connection", "content-encoding", "content-length", "date", "keep-alive", "transfer-encoding")
)


@frozen
class Saved:
    """One saved answer of one request.

    Attributes:
        method: The HTTP method.
        segments: The path; a segment that is a variable is None.
        query: What the query had that got this answer.
        answer: The answer.
    """

    method: str
    segments: tuple[str | None, ...]
    query: Mapping[str, str]
    answer: Answer

    def fits(self, method: str, segments: list[str]) -> bool:
        """Tell whether it answers a request; the path may begin with more, such as "/v2"."""
        own = self.segments
        rest = segments[len(segments) - len(own) :] if own else segments
        return (
            method == self.method
            and len(rest) == len(own)
            and all(each in (None, said) for each, said in zip(own, rest, strict=True))
        )


class CollectionServer:
    """Answers requests with the answers that are saved in a collection.

    Which of several: the one of the status that is asked for, the one whose query is most alike, a
    success before a failure.

    Args:
        saved: The answers.
        hosts: The names under which it is called; None for any.
    """

    def __init__(self, saved: list[Saved], hosts: frozenset[str] | None = None) -> None:
        self._saved = saved
        self._hosts = hosts

    @classmethod
    def read(cls, path: str | Path, hosts: frozenset[str] | None = None) -> Self:
        """Read a collection (v2.0 or v2.1).

        Raises:
            InvalidArgumentError: It cannot be read, or no answer is saved in it.
        """
        try:
            collection = json.loads(Path(path).read_bytes())
        except (OSError, ValueError, RecursionError) as error:
            raise InvalidArgumentError(
                f"{path} cannot be read as a collection: {error}."
            ) from error
        saved = list(_saved(_dict(collection), 0))
        if not saved:
            raise InvalidArgumentError(
                f"{path} holds no saved answers, so there is nothing to serve."
            )
        return cls(saved, hosts)

    def handle(self, request: ReceivedRequest) -> Answer:
        """Answer a request."""
        if self._hosts is not None and host_of(request) not in self._hosts:
            return Answer(421, "This host is not served here.\n")
        segments = [unquote(each) for each in request.path.split("/") if each]
        found = [each for each in self._saved if each.fits(request.method, segments)]
        if not found:
            return Answer(
                404, {"error": f"No request of the collection is {request.method} there."}
            )
        sent = dict(parse_qsl(request.query))
        wanted = wanted_status(request)

        def likeness(saved: Saved) -> tuple[int, bool, int, bool]:
            fixed = sum(each is not None for each in saved.segments)
            alike = sum(sent.get(name) == value for name, value in saved.query.items())
            status = saved.answer.status
            return fixed, wanted == status, alike, status < 400  # noqa: PLR2004

        return max(found, key=likeness).answer


def _saved(folder: Mapping[str, Any], depth: int) -> Iterator[Saved]:
    if depth > _DEEPEST:
        return
    for item in map(_dict, _list(folder.get("item"))):
        yield from _saved(item, depth + 1)
        for response in map(_dict, _list(item.get("response"))):
            request = response.get("originalRequest") or item.get("request")
            request = {"url": request} if isinstance(request, str) else _dict(request)
            path, query = _address(request.get("url"))
            status = response.get("code")
            yield Saved(
                str(request.get("method") or "GET").upper(),
                tuple(_segment(each) for each in path.split("/") if each),
                query,
                Answer(
                    status if isinstance(status, int) and 200 <= status <= 599 else 200,  # noqa: PLR2004
                    str(response["body"]) if response.get("body") else None,
                    dict(_headers(response)),
                ),
            )


def _address(url: Any) -> tuple[str, dict[str, str]]:
    raw = str(_dict(url).get("raw") or "") if isinstance(url, dict) else str(url or "")
    path, _, query = _HOST.sub("", raw).partition("#")[0].partition("?")
    return path, dict(parse_qsl(query, keep_blank_values=True))


def _segment(text: str) -> str | None:
    return None if text.startswith(":") or "{{" in text else unquote(text)


def _headers(response: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    language = str(response.get("_postman_previewlanguage", ""))
    yield "content-type", "application/json" if language == "json" else "text/plain; charset=utf-8"
    for header in map(_dict, _list(response.get("header"))):
        name, value = str(header.get("key") or "").lower(), str(header.get("value") or "")
        is_token = re.fullmatch(r"[!#$%&'*+.^_`|~0-9a-z-]+", name)
        if is_token and name not in _UNSENT and value.isascii() and value.isprintable():
            yield name, value


def _dict(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []
