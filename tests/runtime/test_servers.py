from typing import Any

import pytest

from postman_openapi.runtime.catalogue import Catalogue
from postman_openapi.runtime.errors import ConfigurationError
from postman_openapi.runtime.operations import Operation
from postman_openapi.runtime.servers import Servers

BASE = "https://api.example.com/v1"


def base_of(own: str | None, **options: Any) -> str:
    """Return where an operation goes that has a server of its own."""
    servers = Servers(Catalogue({"operations": {}, "servers": [{"url": BASE}]}), **options)
    return servers.of(Operation("get_it", "get", "it", "GET", "/it", server=own))


@pytest.mark.parametrize(
    ("own", "expected"),
    [
        (None, BASE),
        ("https://files.example.com/v3/", "https://files.example.com/v3"),
        ("/v2", "https://api.example.com/v2"),
        ("v2/", "https://api.example.com/v1/v2"),
        ("/", "https://api.example.com"),
        ("//files.example.com/v2", "https://files.example.com/v2"),
    ],
)
def test_own_server(own: str | None, expected: str) -> None:
    """An operation goes to its own server; a relative one is that of the base URL."""
    assert base_of(own) == expected


def test_relative_server_follows_the_base_url() -> None:
    """Whoever sends requests elsewhere sends those of a relative server there, too."""
    assert base_of("/v2", base_url="https://proxy.example/v1") == "https://proxy.example/v2"


@pytest.mark.parametrize(
    ("own", "base_url", "expected"),
    [
        ("https://files.example.com/v3", "http://127.0.0.1:4010/v1", "http://127.0.0.1:4010/v1"),
        ("https://files.example.com/v3", "https://localhost/v1", "https://localhost/v1"),
        ("https://files.example.com/v3", "http://[::1]:4010", "http://[::1]:4010"),
        ("/v3", "http://127.0.0.1:4010/v1", "http://127.0.0.1:4010/v3"),
        (
            "https://files.example.com/v3",
            "https://localhost.example",
            "https://files.example.com/v3",
        ),
        ("https://files.example.com/v3", "https://10.0.0.1/v1", "https://files.example.com/v3"),
    ],
)
def test_this_machine_takes_all(own: str, base_url: str, expected: str) -> None:
    """Whoever sends requests to this machine sends there what has another server, too."""
    assert base_of(own, base_url=base_url) == expected


def test_an_address_that_is_given_is_kept() -> None:
    """A server whose address is told goes there, whatever the base URL is."""
    catalogue = Catalogue({"operations": {}, "servers": [{"url": BASE}]})
    told = {"address": "https://x.example"}
    servers = Servers(catalogue, "http://localhost:4010", told)
    operation = Operation("send_it", "send", "it", "POST", "/it", server="{address}")
    assert servers.of(operation) == "https://x.example"


def address_of(path: str, given: str, *, is_main: bool = False) -> str:
    """Return where an operation goes whose server is a variable."""
    own = {"default": "http://localhost"}
    servers = [{"url": "{address}" if is_main else BASE, "variables": {"address": own}}]
    operation = Operation(
        "send_it", "send", "it", "POST", path, server=None if is_main else "{address}"
    )
    found = Servers(Catalogue({"operations": {}, "servers": servers}), variables={"address": given})
    return found.of(operation)


@pytest.mark.parametrize("is_main", [True, False])
@pytest.mark.parametrize(
    "address", ["https://x.example/a?k=v&z=", "https://x.example?k=v", "https://x.example/a"]
)
def test_a_whole_address_may_have_a_query(address: str, *, is_main: bool) -> None:
    """What is nothing but a variable is called at exactly the address that it is given."""
    assert address_of("/", address, is_main=is_main).replace("e/?", "e?") == address


@pytest.mark.parametrize("is_main", [True, False])
def test_no_path_stands_behind_a_query(*, is_main: bool) -> None:
    """An address with a query is refused where a path has to follow, and the error says so."""
    with pytest.raises(ConfigurationError, match=r"has a query, and it\.send needs .* /it"):
        address_of("/it", "https://x.example/a?k=v", is_main=is_main)


def test_server_of_another_kind_is_refused() -> None:
    """What is no http is no server."""
    with pytest.raises(ConfigurationError, match="ftp"):
        base_of("ftp://files.example.com")
