"""What a client is told when it is made: which server, and who is asking."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from openapi_python_client.strings import PythonIdentifier

from postman_openapi.client.view import Credential, ServerVariable
from postman_openapi.gathering.naming import Names
from postman_openapi.reading.coercion import list_of, mapping_of
from postman_openapi.runtime.authentication import COMPUTED

_TOKEN_PREFIX = re.compile(r"[a-z][a-z0-9-]*")
# The arguments that every client has.
_TAKEN = (
    *("self", "auth", "base_url", "timeout", "max_retries", "body_encoding", "http_client"),
    "transport",
)


def server_variables(document: Mapping[str, Any]) -> list[ServerVariable]:
    """Return the variables of a document's first server."""
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
        for variable, said in _mappings(server.get("variables"))
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
