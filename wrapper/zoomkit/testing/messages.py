"""What a fake Zoom receives and answers."""

import email
import email.policy
import json
from collections.abc import Mapping
from email.message import Message
from typing import Any
from urllib.parse import parse_qs

from attrs import define, field, frozen

from zoomkit.catalogue import Operation

_DEEPEST = 100


@frozen
class Answer:
    """What a fake Zoom answers.

    Attributes:
        status: The HTTP status.
        body: JSON data, raw bytes or text, or None for an empty body.
        headers: Headers besides the content type.
    """

    status: int
    body: Any = None
    headers: Mapping[str, str] = field(factory=dict)

    def content(self) -> bytes:
        """Return the body as it goes over the wire."""
        if self.body is None:
            return b""
        if isinstance(self.body, bytes | str):
            # A text may have come as halves of characters, which JSON can escape.
            text = self.body
            return text.encode(errors="replace") if isinstance(text, str) else text
        return json.dumps(self.body).encode()

    def all_headers(self) -> dict[str, str]:
        """Return the headers, with a content type if there is a body."""
        own = {}
        if self.body is not None:
            is_text = isinstance(self.body, bytes | str)
            own["content-type"] = "text/plain" if is_text else "application/json"
        return {**own, **{name.lower(): value for name, value in self.headers.items()}}


@define(eq=False)
class ReceivedRequest:
    """A request as it arrived, and what became of it.

    Attributes:
        method: The HTTP method.
        path: The path, still percent-encoded.
        query: The query string.
        headers: The headers, by name in lower case.
        content: The body.
        operation: The operation that it calls; None for tokens, and where none has its path.
        answer: What it was answered; None while nothing is.
    """

    method: str
    path: str
    query: str = ""
    headers: Mapping[str, str] = field(factory=dict, repr=False)
    content: bytes = b""
    operation: Operation | None = field(default=None, repr=False)
    answer: Answer | None = field(default=None, repr=False)

    @property
    def content_type(self) -> str:
        """The content type without its parameters."""
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()

    @property
    def is_json(self) -> bool:
        """Whether the body is said to be JSON."""
        said = self.content_type
        return said == "application/json" or (said[:12] == "application/" and said[-5:] == "+json")

    @property
    def json(self) -> Any:
        """The body as JSON data; None if it is none, or is nested too deeply to be used."""
        try:
            data = json.loads(self.content)
        except (ValueError, RecursionError):
            return None
        marks = self.content.count(b"[") + self.content.count(b"{")
        return None if marks > _DEEPEST and _is_deeper(data, _DEEPEST) else data

    def fields(self) -> dict[str, Any]:
        """Return the fields of a JSON or form body; empty for any other."""
        if self.is_json:
            data = self.json
            return data if isinstance(data, dict) else {}
        if self.content_type == "application/x-www-form-urlencoded":
            text = self.content.decode(errors="replace")
            return {key: values[-1] for key, values in parse_qs(text).items()}
        if self.content_type == "multipart/form-data":
            return dict(self._parts())
        return {}

    def __str__(self) -> str:
        query = f"?{self.query}" if self.query else ""
        status = f" -> {self.answer.status}" if self.answer else ""
        return f"{self.method} {self.path}{query}{status}"

    def _parts(self) -> list[tuple[str, str]]:
        head = f"Content-Type: {self.headers['content-type']}\r\n\r\n".encode()
        message = email.message_from_bytes(head + self.content, policy=email.policy.HTTP)
        return [
            (str(part.get_param("name", header="content-disposition")), _part_text(part))
            for part in message.iter_parts()
        ]


def _is_deeper(data: Any, most: int) -> bool:
    """Tell whether JSON data is nested more than so many levels."""
    level = [data]
    for _ in range(most):
        level = [
            inner
            for each in level
            if isinstance(each, dict | list)
            for inner in (each.values() if isinstance(each, dict) else each)
        ]
        if not level:
            return False
    return True


def _part_text(part: Message) -> str:
    content = part.get_payload(decode=True)
    return content.decode(errors="replace") if isinstance(content, bytes) else ""
