"""Postman's environment and globals files: values of variables, kept apart from a collection."""

import re
from collections.abc import Mapping
from typing import Any

from postman_openapi.errors import NotACollectionError, NotAnEnvironmentError
from postman_openapi.expressions import expression
from postman_openapi.reading.coercion import list_of, mapping_of, text_of
from postman_openapi.reading.collection import Environment, Field
from postman_openapi.reading.json_input import json_text, load_json

# What is called like this is kept secret, whether or not its owner has marked it so.
_SECRET_NAME = expression(
    r"secret|passw|passphrase|credential|private|signature|bearer"
    r"|token(?!.{0,3}(?:url|uri|path|endpoint|type|expir))"
    r"|(?:api|access|auth|client|subscription|encryption|license|master|shared|signing)[\W_]?key"
    r"|(?:^|[\W_])(?:pwd|pw|pin|otp|jwt|hmac|auth|authorization|cookie|session)$",
    re.IGNORECASE,
)
_SCOPE = "_postman_variable_scope"


def read_environment(data: bytes | str | Mapping[str, Any]) -> Environment:
    """Read an environment or the globals, as Postman exports them.

    The values of secrets are not even kept: those of the type `secret`, and those with the name of
    a password, a token or a key.

    Args:
        data: The file's JSON, or what a JSON reader made of it; an outer `{"environment": ...}` as
            Postman's API writes it may stand around it.

    Raises:
        NotAnEnvironmentError: The data is something else; the text says what.
    """
    try:
        loaded = load_json(json_text(data)).value
    except NotACollectionError as error:
        reason = str(error).removeprefix("not a Postman collection: ")
        raise NotAnEnvironmentError(f"not a Postman environment: {reason}") from None
    raw = _environment_object(loaded)
    is_global = raw.get(_SCOPE) == "globals"
    variables: dict[str, Field] = {}
    secrets: set[str] = set()
    for each in list_of(raw.get("values")):
        said = mapping_of(each)
        name = text_of(said.get("key")).strip()
        if not name or said.get("enabled") is False:
            continue
        if said.get("type") == "secret" or _SECRET_NAME.search(name):
            secrets.add(name)
        else:
            variables[name] = Field(name, text_of(said.get("value")))
    return Environment(
        name=" ".join(text_of(raw.get("name")).split()) or "Environment",
        variables=tuple(variables.values()),
        secrets=frozenset(secrets),
        is_global=is_global,
    )


def _environment_object(value: Any) -> Mapping[str, Any]:
    """Return the object that holds the values, or say what the input is instead."""
    outer = mapping_of(value)
    inner = outer.get("environment")
    raw: Mapping[str, Any] = inner if isinstance(inner, dict) and "values" not in outer else outer
    if "item" in raw or "collection" in raw:
        raise NotAnEnvironmentError("not a Postman environment: this is a Postman collection")
    if not isinstance(raw.get("values"), list):
        raise NotAnEnvironmentError('not a Postman environment: it has no list "values"')
    return raw
