"""Clients of GraphQL and SOAP over a real connection, to a server that looks at what arrives."""

import asyncio
import json
import re
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from types import ModuleType
from typing import Any
from urllib.parse import urlsplit

import pytest

from tests.spec.test_action_calls import package

__all__ = ["package"]  # the client of the collection, made once

PETS = {"7": {"name": "Tom"}}
ACTION = re.compile(r'action="urn:pets#(\w+)"')


class Pets(BaseHTTPRequestHandler):
    """Answers queries and messages by what they ask for."""

    def do_POST(self) -> None:
        """Answer a request."""
        content = self.rfile.read(int(self.headers["Content-Length"] or 0))
        answer = {"/graphql": self._graphql, "/ws": self._soap}[urlsplit(self.path).path]
        status, kind, text = answer(content)
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(text.encode())))
        self.end_headers()
        self.wfile.write(text.encode())

    def _graphql(self, content: bytes) -> tuple[int, str, str]:
        sent = json.loads(content)
        assert self.headers["Content-Type"] == "application/json"
        pet = PETS.get(sent.get("variables", {}).get("id"))
        answer: dict[str, Any] = {"data": {"pet": pet}}
        if not sent["query"].startswith("query GetPet"):
            answer = {"data": {"asked": sent.get("operationName", ""), **sent.get("variables", {})}}
        elif pet is None:
            answer = {"data": None, "errors": [{"message": "No such pet.", "path": ["pet"]}]}
        return 200, "application/json", json.dumps(answer)

    def _soap(self, content: bytes) -> tuple[int, str, str]:
        kind = self.headers["Content-Type"]
        action = self.headers["SOAPAction"] or "".join(ACTION.findall(kind))
        if b"<fail/>" in content:
            return 500, kind, "<Fault>No such pet.</Fault>"
        return 200, kind, f"<done by='{action.strip(chr(34))}'>Zo\u00eb {content.decode()}</done>"

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the library's name
        """Say nothing."""


@pytest.fixture
def server() -> Iterator[str]:
    """The address of a server of pets."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Pets)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def test_graphql_over_a_connection(package: ModuleType, server: str) -> None:
    """Queries are answered by what they ask for, and a failure is one though its status is 200."""
    with package.Client(base_url=server) as client:
        assert client.pets.get(id="7").data.pet.name == "Tom"
        assert client.pets.second(x=True) == {"data": {"asked": "Second", "x": True}}
        assert client.pets.add(input_={"name": "A"}) == {
            "data": {"asked": "", "input": {"name": "A"}}
        }
        with pytest.raises(package.errors.ApplicationError, match=r"No such pet"):
            client.pets.get(id="8")


def test_soap_over_a_connection(package: ModuleType, server: str) -> None:
    """Both versions say their action where it belongs; answers are texts, faults are errors."""
    with package.Client(base_url=server) as client:
        first = client.pets.fetch(body="<Zo\u00eb/>")
        second = client.pets.sell(body="<e/>")
        with pytest.raises(package.errors.ServerError, match="500"):
            client.pets.fetch(body="<fail/>")

    assert first == "<done by='urn:pets/FetchPet'>Zo\u00eb <Zo\u00eb/></done>"
    assert second == "<done by='SellPet'>Zo\u00eb <e/></done>"


def test_actions_awaited_over_a_connection(package: ModuleType, server: str) -> None:
    """The awaiting client does the same."""

    async def call() -> tuple[Any, str]:
        async with package.AsyncClient(base_url=server) as client:
            pet = await client.pets.get(id="7")
            return pet.data.pet.name, await client.pets.sell(body="<e/>")

    assert asyncio.run(call()) == ("Tom", "<done by='SellPet'>Zo\u00eb <e/></done>")
