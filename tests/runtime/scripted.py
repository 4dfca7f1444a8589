"""A server for tests."""

import json
from typing import Any

import httpx


class Scripted:
    """Gives scripted answers and remembers the requests that it got.

    Attributes:
        answers: What it gives in turn: answers, errors to be raised, or JSON data for a 200.
        requests: What it got.
    """

    def __init__(self) -> None:
        self.answers: list[Any] = []
        self.requests: list[Any] = []

    def gives(self, *answers: Any) -> None:
        """Add answers."""
        self.answers += answers

    def respond(self, request: Any) -> Any:
        """Answer a request."""
        self.requests.append(request)
        answer = self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        if isinstance(answer, dict | list) or answer is None:
            return httpx.Response(200, json=answer)
        return answer

    @property
    def last(self) -> Any:
        """The last request."""
        return self.requests[-1]

    @property
    def sent(self) -> Any:
        """The JSON data of the last request."""
        return json.loads(self.last.content)
