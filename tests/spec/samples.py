"""Small collections for tests, built from what differs."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from postman_openapi import Conversion, Profile, convert, load_profile, read_collection
from postman_openapi.error_kinds import ErrorKinds
from postman_openapi.glossary import Glossary
from postman_openapi.names import ChosenNames
from postman_openapi.webhooks import Webhooks

SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
HOST = "https://api.example.com"
SPEC = Path(__file__).parents[2] / "spec"


def prose_of_zoom() -> Profile:
    """Return Zoom's profile as far as it fits any collection: how Zoom's prose says things."""
    return load_profile(SPEC / "profile.toml")._replace(
        names=ChosenNames(),
        glossary=Glossary(),
        webhooks=Webhooks(),
        error_kinds=ErrorKinds(),
    )


def collection(*items: Any, **members: Any) -> dict[str, Any]:
    """Return a collection of items; members such as `variable` or `auth` stand beside them."""
    return {"info": {"name": "Library", "schema": SCHEMA}, "item": list(items), **members}


def folder(name: str, *items: Any, **members: Any) -> dict[str, Any]:
    """Return a folder of items."""
    return {"name": name, "item": list(items), **members}


def item(
    url: Any, method: str = "GET", *, name: str = "Get it", response: Any = (), **request: Any
) -> dict[str, Any]:
    """Return a request; members such as `body` or `header` go into it."""
    return {
        "name": name,
        "request": {"method": method, "url": url, **request},
        "response": list(response),
    }


def example(body: str | None = None, code: Any = 200, *, name: str = "", **members: Any) -> Any:
    """Return a recorded answer."""
    return {"name": name, "code": code, "body": body, **members}


def form(*fields: Any, mode: str = "formdata") -> dict[str, Any]:
    """Return a form body; a field is a pair or what Postman writes."""
    return {
        "mode": mode,
        mode: [
            each if isinstance(each, Mapping) else {"key": each[0], "value": each[1]}
            for each in fields
        ],
    }


def raw(text: str, language: str | None = None) -> dict[str, Any]:
    """Return a raw body."""
    options = {"options": {"raw": {"language": language}}} if language else {}
    return {"mode": "raw", "raw": text, **options}


def graphql(query: str, variables: Any = None, **members: Any) -> dict[str, Any]:
    """Return a body of GraphQL."""
    text = "" if variables is None else json.dumps(variables)
    return {"mode": "graphql", "graphql": {"query": query, "variables": text, **members}}


def soap(element: str) -> dict[str, Any]:
    """Return a SOAP message whose body begins with an element."""
    text = f"<s:Envelope xmlns:s='urn:s'><s:Body>{element}</s:Body></s:Envelope>"
    return raw(text, "xml")


def converted(*items: Any, profile: Profile | None = None, **members: Any) -> Conversion:
    """Convert a collection of items."""
    return convert(read_collection(collection(*items, **members)), profile)


def operation(*items: Any, profile: Profile | None = None, **members: Any) -> dict[str, Any]:
    """Convert items that are one operation and return it, references resolved one level deep."""
    document = converted(*items, profile=profile, **members).document
    (path_item,) = document["paths"].values()
    (result,) = (value for key, value in path_item.items() if key != "servers")
    assert isinstance(result, dict)
    return result


def ids(conversion: Conversion) -> list[str]:
    """Return the ids of a conversion's diagnostics."""
    return [str(each.id) for each in conversion.diagnostics]


def schema_of(document: Mapping[str, Any], schema: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return a schema, or the component that it refers to."""
    if "$ref" not in schema:
        return schema
    name = schema["$ref"].rpartition("/")[2]
    found: Mapping[str, Any] = document["components"]["schemas"][name]
    return found
