from typing import Any

import pytest

from tests.spec.samples import HOST, converted, ids, item


@pytest.mark.parametrize(
    ("url", "variables", "server", "path"),
    [
        ("{{baseUrl}}/a", {"baseUrl": "https://x.example/v1"}, "https://x.example/v1", "/a"),
        ("{{baseUrl}}/a", {"baseUrl": "https://x.example/v1/"}, "https://x.example/v1", "/a"),
        ("{{baseUrl}}a/b", {"baseUrl": "https://x.example/v1/"}, "https://x.example/v1", "/a/b"),
        ("{{a}}/x", {"a": "{{b}}/v1", "b": "https://x.example"}, "https://x.example/v1", "/x"),
        ("https://x.example:8443/a", {}, "https://x.example:8443", "/a"),
        ("https://{{h}}.example/a", {"h": "x"}, "https://x.example", "/a"),
        ("https://x.example", {}, "https://x.example", "/"),
        ("https://x.example/", {}, "https://x.example", "/"),
        ("{{u}}//a", {"u": "https://x.example"}, "https://x.example", "/a"),
        (
            "https://x.example/v1/a",
            {"baseUrl": "https://x.example/v1"},
            "https://x.example/v1",
            "/a",
        ),
        (
            "{{u}}/{{v}}/a",
            {"u": "https://x.example", "v": "v1/api"},
            "https://x.example",
            "/v1/api/a",
        ),
    ],
)
def test_server_and_path(url: str, variables: dict[str, str], server: str, path: str) -> None:
    """An address is split where its server ends, variables put in."""
    fields = [{"key": key, "value": value} for key, value in variables.items()]

    document = converted(item(url), variable=fields).document

    assert document["servers"] == [{"url": server}]
    assert list(document["paths"]) == [path]


BARE = {"url": "{server}", "variables": {"server": {"default": "http://localhost"}}}


@pytest.mark.parametrize(
    ("url", "path"),
    [
        ("/a", "/a"),
        ("{{prefix}}", "/v1/api"),
        ("about:blank", "/#get_it"),
        ("https:", "/#get_it"),
        ("https://", "/#get_it"),
        ("https:///a", "/a"),
        ({"raw": "https:", "host": ["https:"]}, "/#get_it"),
        ("", "/#get_it"),
        ("file:///a.json", "/a.json"),
        ("C:\\data\\a.json", "/#get_it"),
        ("./a.json", "/a.json"),
        ("javascript:void(0)", "/#get_it"),
        ("://a.example", "/a.example"),
    ],
)
def test_what_is_no_server_is_left_to_who_calls(url: Any, path: str) -> None:
    """No address, a file's and a browser's own are no servers: the server is a variable."""
    document = converted(item(url), variable=[{"key": "prefix", "value": "/v1/api"}]).document

    assert document["servers"] == [BARE]
    assert list(document["paths"]) == [path]


def test_bare_paths_go_to_the_server_of_the_others() -> None:
    """A path without a server belongs to the API that the other requests name."""
    document = converted(item(f"{HOST}/a"), item("/b"), item("https:", name="C")).document

    assert document["servers"] == [{"url": HOST}]
    assert not any("servers" in each for each in document["paths"].values())


def test_a_variable_that_is_the_beginning_of_a_path() -> None:
    """`{{prefix}}/a` with a prefix that names no host has a server to choose, and the prefix."""
    prefix = [{"key": "prefix", "value": "/v1"}]
    (server,) = converted(item("{{prefix}}/a"), variable=prefix).document["servers"]

    assert server == {**BARE, "url": "{server}/v1"}


def test_hosts_with_ports_are_addresses() -> None:
    """`localhost:3000` is no scheme, and an open port has a default that is one."""
    assert converted(item("localhost:3000/a")).document["servers"] == [
        {"url": "http://localhost:3000"}
    ]
    (server,) = converted(item("http://{{host}}:{{port}}/a")).document["servers"]
    assert server["variables"] == {"host": {"default": "host"}, "port": {"default": "80"}}


def test_unresolved_host_is_a_variable_of_the_server() -> None:
    """A base address without a value stays a variable, and that is said."""
    conversion = converted(item("{{baseUrl}}/a"))

    assert conversion.document["servers"] == [
        {"url": "{baseUrl}", "variables": {"baseUrl": {"default": "http://localhost"}}}
    ]
    assert ids(conversion) == ["unresolved-variable"]


def test_unresolved_parts_of_an_address_have_defaults() -> None:
    """Each variable of a server has a default that makes it an address."""
    (server,) = converted(item("{{scheme}}://{{name}}.example/a")).document["servers"]

    assert server["url"] == "{scheme}://{name}.example"
    assert server["variables"] == {"scheme": {"default": "https"}, "name": {"default": "name"}}


def test_missing_scheme_is_postmans_default() -> None:
    """Where an address has no scheme Postman sends http, and that is said."""
    conversion = converted(item("x.example/a"))

    assert conversion.document["servers"] == [{"url": "http://x.example"}]
    assert ids(conversion) == ["url-without-scheme"]


def test_most_used_server_is_the_default_and_others_stay_where_they_hold() -> None:
    """Another host stands at the path if all its verbs share it, else at the operation."""
    other = "https://files.example"
    document = converted(
        item(f"{HOST}/a"),
        item(f"{HOST}/b"),
        item(f"{other}/b", "PUT"),
        item(f"{other}/c"),
        item(f"{other}/c", "PUT"),
        item(f"{HOST}/d"),
    ).document

    paths: dict[str, Any] = document["paths"]
    assert document["servers"] == [{"url": HOST}]
    assert paths["/c"]["servers"] == [{"url": other}]
    assert "servers" not in paths["/c"]["get"]
    assert paths["/b"]["put"]["servers"] == [{"url": other}]
    assert "servers" not in paths["/b"]["get"]
    assert "servers" not in paths["/a"]


def test_one_operation_on_several_hosts() -> None:
    """The same method and path on two hosts is one operation with two servers, and that is said."""
    conversion = converted(item(f"{HOST}/a"), item("https://x.example/a"), item(f"{HOST}/b"))

    assert conversion.document["paths"]["/a"]["servers"] == [
        {"url": HOST},
        {"url": "https://x.example"},
    ]
    assert ids(conversion) == ["same-path-on-several-hosts"]


@pytest.mark.parametrize("credentials", ["jane:s3cret", "{{user}}:{{password}}", "t0ken"])
def test_credentials_in_an_address_are_left_out(credentials: str) -> None:
    """No document holds the user and password that an address carries, and that is said."""
    values = [{"key": key, "value": key} for key in ("user", "password")]

    conversion = converted(item(f"https://{credentials}@x.example/a"), variable=values)

    assert conversion.document["servers"] == [{"url": "https://x.example"}]
    assert ids(conversion) == ["secret-left-out"]


def test_variables_of_a_server_have_names_that_an_address_can_hold() -> None:
    """A variable's name in an address is written like a path parameter's."""
    (server,) = converted(item("http://{{v2 API domain}}/a")).document["servers"]

    assert server["url"] == "http://{v2_API_domain}"
    assert server["variables"] == {"v2_API_domain": {"default": "v2_API_domain"}}
