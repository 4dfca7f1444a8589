from typing import Any

import pytest
from openapi_spec_validator import validate

from postman_openapi.client.servers import credentials
from tests.spec.samples import HOST, converted, example, item

ADDED = [
    *("Accept-Encoding", "Connection", "Content-Encoding", "Cookie", "DNT", "Date", "Host"),
    *("Origin", "Referer", "Sec-CH-UA", "sec-fetch-mode", "Set-Cookie", "Transfer-Encoding"),
]
KEY = {"type": "apikey", "apikey": [{"key": "key", "value": "X-Key"}]}
QUERY_KEY = {
    "type": "apikey",
    "apikey": [{"key": "key", "value": "key"}, {"key": "in", "value": "query"}],
}


def headers(*names: str) -> list[dict[str, str]]:
    """Return headers of some names."""
    return [{"key": name, "value": "x"} for name in names]


def operation_of(request: dict[str, Any], **members: Any) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return a document of one request, and its operation."""
    document = converted(request, **members).document
    validate(document)
    return document, document["paths"]["/a"]["get"]


@pytest.mark.parametrize("name", ADDED)
def test_what_is_added_on_the_way_is_nobodys(name: str) -> None:
    """What a browser or HTTP adds is no argument, and no part of an example or an answer."""
    sent = headers(name, "X-Own")
    original = {"method": "GET", "url": f"{HOST}/a", "header": sent}
    answer = example("{}", header=headers(name, "X-Own"), originalRequest=original)

    _, operation = operation_of(item(f"{HOST}/a", header=sent, response=[answer]))

    assert [each["name"] for each in operation["parameters"]] == ["X-Own"]
    assert list(operation["responses"]["200"]["headers"]) == ["X-Own"]
    (found,) = operation["x-examples"].values()
    assert found["request"]["headers"] == [["X-Own", "x"]]
    assert found["response"]["headers"] == [["X-Own", "x"]]


@pytest.mark.parametrize(("sign", "names"), [("Sec-Fetch-Mode", []), ("X-Own", ["Pragma"])])
def test_what_else_a_browser_sends(sign: str, names: list[str]) -> None:
    """Beside headers that only browsers send, those that browsers send as well are theirs."""
    _, operation = operation_of(item(f"{HOST}/a", header=headers(sign, "Pragma")))

    found = [each["name"] for each in operation.get("parameters", ())]
    assert [name for name in found if name != sign] == names


@pytest.mark.parametrize(
    ("value", "scheme"),
    [
        ("Token {{token}}", {"type": "http", "scheme": "Token"}),
        ("Api-Key s3cret", {"type": "http", "scheme": "Api-Key"}),
        ("SSWS <the key>", {"type": "http", "scheme": "SSWS"}),
        ("s3cret", {"type": "apiKey", "in": "header", "name": "Authorization"}),
        ("s3cret of mine", {"type": "apiKey", "in": "header", "name": "Authorization"}),
        ("{{kind}} {{token}}", {"type": "apiKey", "in": "header", "name": "Authorization"}),
    ],
)
@pytest.mark.parametrize("is_setting", [False, True])
def test_prefix_of_a_token_is_kept(value: str, scheme: dict[str, Any], *, is_setting: bool) -> None:
    """`Authorization: Token x` is a scheme of HTTP, whether a header or a setting says so."""
    setting = [{"key": "key", "value": "Authorization"}, {"key": "value", "value": value}]
    request: dict[str, Any] = {"header": [{"key": "Authorization", "value": value}]}
    if is_setting:
        request = {"auth": {"type": "apikey", "apikey": setting}}

    document, operation = operation_of(item(f"{HOST}/a", **request))

    assert list(document["components"]["securitySchemes"].values()) == [scheme]
    assert "s3cret" not in str(document)
    assert "parameters" not in operation


def test_header_of_a_scheme_is_no_argument() -> None:
    """A key that the security scheme carries is asked for once, and stays out of examples."""
    sent = [{"key": "x-key", "value": "s3cret"}, {"key": "X-Own", "value": "x"}]
    original = {"method": "GET", "url": f"{HOST}/a", "header": sent}
    answer = example("{}", originalRequest=original)

    document, operation = operation_of(item(f"{HOST}/a", header=sent, auth=KEY, response=[answer]))

    assert [each["name"] for each in operation["parameters"]] == ["X-Own"]
    assert "s3cret" not in str(document)


def test_query_of_a_scheme_is_no_argument() -> None:
    """Likewise a key in the query; one of another name, or case, stays."""
    query = [{"key": "key", "value": "s3cret"}, {"key": "KEY", "value": "x"}]
    url = {"raw": f"{HOST}/a?key=s3cret&KEY=x", "host": [HOST], "path": ["a"], "query": query}
    answer = example("{}", originalRequest={"method": "GET", "url": url})

    document, operation = operation_of(item(url, auth=QUERY_KEY, response=[answer]))

    assert [each["name"] for each in operation["parameters"]] == ["KEY"]
    assert "s3cret" not in str(document)


def test_header_without_a_scheme_is_an_argument() -> None:
    """Where no scheme carries it, a header of the same name is what it is."""
    _, operation = operation_of(item(f"{HOST}/a", header=headers("X-Key")))

    assert [each["name"] for each in operation["parameters"]] == ["X-Key"]


@pytest.mark.parametrize(
    ("scheme", "names"),
    [("Token", ["token"]), ("Bearer", ["token"]), ("Digest", []), ("a b", []), ("x\ny", [])],
)
def test_client_takes_a_token_for_a_prefix(scheme: str, names: list[str]) -> None:
    """A client asks for the token of such a scheme, unless its header has to be computed."""
    schemes = {"own": {"type": "http", "scheme": scheme}}

    found = credentials({"components": {"securitySchemes": schemes}})

    assert [each.name for each in found] == names
