"""What a client is told when it is made: which server, and who is asking."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from attrs import frozen
from openapi_python_client.strings import PythonIdentifier

from postman_openapi.client.view import Credential, ServerVariable
from postman_openapi.gathering.naming import Names
from postman_openapi.reading.coercion import list_of, mapping_of
from postman_openapi.runtime.authentication import COMPUTED

_HTTP_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_TOKEN_PREFIX = re.compile(r"[a-z][a-z0-9-]*")
# The arguments that every client has.
_TAKEN = (
    *("self", "auth", "base_url", "timeout", "max_retries", "body_encoding", "http_client"),
    *("transport", "limits", "deadline", "max_answer_bytes", "accept_gone"),
)
# OpenAPI: header parameters of these names are to be ignored.
_NO_PARAMETERS = ("accept", "authorization", "content-type")


@frozen
class OwnServer:
    """The server of an operation that does not go to the document's.

    Attributes:
        url: Its URL.
        variables: What the document says of the variables in it.
    """

    url: str
    variables: Mapping[str, Mapping[str, Any]]


def own_server(document: Mapping[str, Any], path: str, method: str) -> OwnServer | None:
    """Return the server of an operation; None if that is the document's first one."""
    item = mapping_of(mapping_of(document.get("paths")).get(path))
    found = list_of(mapping_of(item.get(method)).get("servers")) or list_of(item.get("servers"))
    own = [mapping_of(each) for each in found]
    shared = list_of(document.get("servers"))
    first = mapping_of(shared[0]).get("url", "") if shared else None
    if not own or any(each.get("url", "") == first for each in own):
        return None
    return OwnServer(str(own[0].get("url", "")), dict(_mappings(own[0].get("variables"))))


def own_variables(document: Mapping[str, Any]) -> dict[str, Mapping[str, Any]]:
    """Return the variables of operations' own servers that people can set: those of one meaning.

    What the document's own servers have too is theirs.
    """
    found: dict[str, list[Mapping[str, Any]]] = {}
    for path, item in _mappings(document.get("paths")):
        for method in _HTTP_METHODS:
            server = own_server(document, path, method) if method in item else None
            for name, said in server.variables.items() if server else ():
                found.setdefault(name, []).append(said)
    shared = {name for each in list_of(document.get("servers")) for name in _variables(each)}
    return {
        name: said[0]
        for name, said in found.items()
        if name not in shared and all(each == said[0] for each in said)
    }


def _variables(server: Any) -> Mapping[str, Any]:
    return mapping_of(mapping_of(server).get("variables"))


def server_variables(document: Mapping[str, Any]) -> list[ServerVariable]:
    """Return the variables of a document's first server, then those of operations' own."""
    names = _names()
    server = mapping_of(next(iter(list_of(document.get("servers"))), {}))
    return [
        ServerVariable(
            name=names.claim(_identifier(variable), f"server_{_identifier(variable)}"),
            variable=variable,
            default=str(said.get("default", "")),
            choices=[repr(str(each)) for each in list_of(said.get("enum"))],
            description=str(said.get("description") or ""),
        )
        for variable, said in (
            *_mappings(server.get("variables")),
            *own_variables(document).items(),
        )
    ]


def credentials(document: Mapping[str, Any]) -> list[Credential]:
    """Return the arguments for the security schemes of a document.

    One token, name and password, or key for each scheme; two schemes of one kind are told apart by
    their names. What is none of these is given as an `httpx.Auth`.
    """
    names = _names()
    for each in server_variables(document):
        names.claim(each.name)
    components = mapping_of(document.get("components"))
    return [
        Credential(names.claim(name, f"{_identifier(scheme)}_{name}"), scheme, text)
        for scheme, said in _mappings(components.get("securitySchemes"))
        for name, text in _parts(said)
    ]


def sent_by_credentials(
    document: Mapping[str, Any], operation: Mapping[str, Any]
) -> frozenset[tuple[str, str]]:
    """Return place and name, in lower case, of the parameters that are no arguments.

    API keys that an operation asks for are a credential, even where it has them among its
    parameters; headers that media types and security speak for OpenAPI has clients ignore.
    """
    components = mapping_of(document.get("components"))
    schemes = mapping_of(components.get("securitySchemes"))
    asked = (
        mapping_of(schemes.get(name))
        for alternative in list_of(operation.get("security", document.get("security")))
        for name in mapping_of(alternative)
    )
    keys = {
        (str(each.get("in")), str(each.get("name")).lower())
        for each in asked
        if each.get("type") == "apiKey"
    }
    return frozenset(keys | {("header", name) for name in _NO_PARAMETERS})


def _parts(scheme: Mapping[str, Any]) -> list[tuple[str, str]]:
    kind, form = scheme.get("type"), str(scheme.get("scheme", "")).lower()
    if kind in ("oauth2", "openIdConnect") or (kind == "http" and form == "bearer"):
        return [("token", "The access token.")]
    if kind == "http" and form == "basic":
        return [("username", "The name of the user."), ("password", "The password.")]
    if kind == "http" and _TOKEN_PREFIX.fullmatch(form) and form not in COMPUTED:
        return [("token", f"The token, sent as `{scheme['scheme']} <token>`.")]
    if kind == "apiKey" and scheme.get("name"):
        return [("api_key", f"The API key, sent as the {scheme.get('in')} {scheme['name']}.")]
    return []


def _names() -> Names:
    names = Names()
    for name in _TAKEN:
        names.claim(name)
    return names


def _mappings(value: Any) -> Iterator[tuple[str, Mapping[str, Any]]]:
    for name, said in mapping_of(value).items():
        yield str(name), mapping_of(said)


def _identifier(name: str) -> str:
    return str(PythonIdentifier(name, prefix="value_"))
