from typing import Any

import pytest
from openapi_spec_validator import validate

from tests.spec.samples import HOST, converted, folder, ids, item

BEARER = {"type": "bearer", "bearer": [{"key": "token", "value": "s3cret"}]}
BASIC = {"type": "basic"}


def settings(kind: str, **members: str) -> dict[str, Any]:
    """Return an authentication."""
    return {"type": kind, kind: [{"key": key, "value": value} for key, value in members.items()]}


@pytest.mark.parametrize(
    ("auth", "scheme"),
    [
        (BASIC, {"type": "http", "scheme": "basic"}),
        (BEARER, {"type": "http", "scheme": "bearer"}),
        ({"type": "digest"}, {"type": "http", "scheme": "digest"}),
        ({"type": "hawk"}, {"type": "http", "scheme": "Hawk"}),
        ({"type": "ntlm"}, {"type": "http", "scheme": "NTLM"}),
        ({"type": "oauth1"}, {"type": "http", "scheme": "OAuth"}),
        ({"type": "awsv4"}, {"type": "http", "scheme": "AWS4-HMAC-SHA256"}),
        ({"type": "edgegrid"}, {"type": "http", "scheme": "EG1-HMAC-SHA256"}),
        ({"type": "jwt"}, {"type": "http", "scheme": "bearer", "bearerFormat": "JWT"}),
        ({"type": "asap"}, {"type": "http", "scheme": "bearer", "bearerFormat": "JWT"}),
        ({"type": "apikey"}, {"type": "apiKey", "in": "header", "name": "Authorization"}),
        (
            {"type": "apikey", "apikey": {"key": "k", "in": "query"}},
            {"type": "apiKey", "in": "query", "name": "k"},
        ),
        ({"type": "oauth2"}, {"type": "oauth2", "flows": {}}),
        (
            settings(
                "oauth2",
                grant_type="authorization_code_with_pkce",
                authUrl="https://x.example/authorize",
                accessTokenUrl="{{tokens}}/token",
                scope="a b",
                clientSecret="s3cret",
            ),
            {
                "type": "oauth2",
                "flows": {
                    "authorizationCode": {
                        "authorizationUrl": "https://x.example/authorize",
                        "tokenUrl": "https://t.example/token",
                        "scopes": {"a": "", "b": ""},
                    }
                },
            },
        ),
        (
            settings(
                "oauth2", grant_type="client_credentials", accessTokenUrl="https://x.example/t"
            ),
            {
                "type": "oauth2",
                "flows": {"clientCredentials": {"tokenUrl": "https://x.example/t", "scopes": {}}},
            },
        ),
        (
            settings("oauth2", grant_type="implicit", authUrl="https://x.example/a"),
            {
                "type": "oauth2",
                "flows": {"implicit": {"authorizationUrl": "https://x.example/a", "scopes": {}}},
            },
        ),
    ],
)
def test_scheme(auth: dict[str, Any], scheme: dict[str, Any]) -> None:
    """Every authentication that Postman knows is a security scheme, without its secrets."""
    variable = [{"key": "tokens", "value": "https://t.example"}]

    conversion = converted(item(HOST), auth=auth, variable=variable)

    assert list(conversion.document["components"]["securitySchemes"].values()) == [scheme]
    assert "s3cret" not in str(conversion.document)
    assert not conversion.diagnostics
    validate(conversion.document)


def test_unknown_authentication_is_reported() -> None:
    """What nobody knows is a key in the Authorization header, and that is said."""
    conversion = converted(item(HOST), auth={"type": "handshake"})

    assert conversion.document["security"] == [{"handshake": []}]
    assert ids(conversion) == ["unknown-auth"]


def test_inherited_and_overridden() -> None:
    """The nearest authentication counts; an operation says what differs from the collection's."""
    document = converted(
        item(f"{HOST}/a"),
        folder("f", item(f"{HOST}/b"), folder("g", item(f"{HOST}/c")), auth=BASIC),
        item(f"{HOST}/d", auth={"type": "noauth"}),
        item(f"{HOST}/e", auth=BEARER),
        auth=BEARER,
    ).document

    assert document["security"] == [{"bearer": []}]
    found = {path: each["get"].get("security") for path, each in document["paths"].items()}
    assert found == {"/a": None, "/b": [{"basic": []}], "/c": [{"basic": []}], "/d": [], "/e": None}
    validate(document)


def test_most_common_counts_where_the_collection_says_nothing() -> None:
    """Without an authentication of the collection, that of most operations is the default."""
    document = converted(
        item(f"{HOST}/a", auth=BASIC), item(f"{HOST}/b", auth=BASIC), item(f"{HOST}/c")
    ).document

    assert document["security"] == [{"basic": []}]
    assert document["paths"]["/c"]["get"]["security"] == []


@pytest.mark.parametrize(
    ("value", "name"), [("Bearer {{t}}", "bearer"), ("basic x", "basic"), ("{{key}}", "apikey")]
)
def test_header_tells_where_nothing_else_does(value: str, name: str) -> None:
    """An Authorization header that requests carry is as good as a setting."""
    header = [{"key": "Authorization", "value": value}]

    assert converted(item(HOST, header=header)).document["security"] == [{name: []}]


def test_header_tells_where_none_is_set() -> None:
    """A request set to no authentication that carries a token needs one all the same."""
    header = [{"key": "Authorization", "value": "Bearer {{token}}"}]
    request = item(HOST, header=header, auth={"type": "noauth"})

    assert converted(request).document["security"] == [{"bearer": []}]


def test_no_authentication_at_all() -> None:
    """A collection without authentication has no security."""
    document = converted(item(HOST)).document

    assert "security" not in document
    assert "components" not in document
