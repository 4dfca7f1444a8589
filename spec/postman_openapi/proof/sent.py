"""Requests that a client has sent, as the probe tells them."""

import base64
from collections.abc import Mapping
from functools import cached_property
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from attrs import define


@define(slots=False)
class Sent:
    """A request.

    Attributes:
        method: The HTTP method.
        url: The URL as it went over the wire.
        headers: Its headers, their names in lower case.
        body: Its body.
    """

    method: str
    url: str
    headers: list[tuple[str, str]]
    body: bytes

    @classmethod
    def of(cls, told: Mapping[str, Any]) -> "Sent":
        """Read a request."""
        headers = [(str(name).lower(), str(value)) for name, value in told["headers"]]
        return cls(told["method"], told["url"], headers, base64.b64decode(told["body"]))

    @cached_property
    def query(self) -> list[tuple[str, str]]:
        """The parameters behind the path, decoded."""
        return parse_qsl(urlsplit(self.url).query, keep_blank_values=True)

    @cached_property
    def cookies(self) -> list[tuple[str, str]]:
        """The cookies."""
        found: list[tuple[str, str]] = []
        for part in filter(None, "; ".join(self.all("cookie")).split("; ")):
            name, _, value = part.partition("=")
            found.append((name, value))
        return found

    @cached_property
    def text(self) -> str:
        """All that can be read of it, apart from the body."""
        return "\n".join([self.url, *(f"{name}: {value}" for name, value in self.headers)])

    @property
    def origin(self) -> str:
        """Whom it went to."""
        parts = urlsplit(self.url)
        return f"{parts.scheme}://{parts.netloc}"

    @property
    def content_type(self) -> str:
        """The media type of its body, with parameters."""
        return next(iter(self.all("content-type")), "")

    def all(self, name: str) -> list[str]:
        """Return the values of a header."""
        return [value for key, value in self.headers if key == name]
