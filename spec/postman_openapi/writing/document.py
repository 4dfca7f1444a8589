"""The conversion: a collection in, an OpenAPI 3.1 document out."""

from collections.abc import Iterable, Sequence
from typing import Any

from attrs import frozen

from postman_openapi.diagnostics import Diagnostic, Diagnostics, Problem
from postman_openapi.gathering.calls import exchange_of
from postman_openapi.gathering.merging import Operation, merge
from postman_openapi.gathering.naming import tag_name
from postman_openapi.gathering.prose import one_line, paragraphs
from postman_openapi.gathering.routes import routes_of
from postman_openapi.gathering.servers import most_used, server_object
from postman_openapi.paging.marking import with_paging
from postman_openapi.profile import Profile
from postman_openapi.reading.collection import Collection
from postman_openapi.schemas.components import hoist
from postman_openapi.writing.carried_credentials import leave_to_schemes
from postman_openapi.writing.id_types import unify_ids
from postman_openapi.writing.names import write_names
from postman_openapi.writing.operations import operation_object
from postman_openapi.writing.security import Security, requirements, security_of

OPENAPI_VERSION = "3.1.0"
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


@frozen
class Conversion:
    """A document and what had to be done to get it.

    Attributes:
        document: The OpenAPI document, ready to be written as JSON.
        diagnostics: What the document cannot say, and what it says instead.
    """

    document: dict[str, Any]
    diagnostics: tuple[Diagnostic, ...]


def convert(collection: Collection, profile: Profile | None = None) -> Conversion:
    """Convert a Postman collection to an OpenAPI 3.1 document.

    The same collection gives the same document, on any machine.

    Args:
        collection: A collection, as `read_collection` returns it.
        profile: How the API's prose says what a collection has no field for, and names.

    Raises:
        ProfileError: A name of the profile does not fit the document.
    """
    diagnostics = Diagnostics()
    diagnostics.add(collection.diagnostics)
    profile = profile or Profile()
    document = _document(collection, profile, diagnostics)
    del collection  # the document holds what is needed of it
    document = with_paging(hoist(document, profile.names.models))
    write_names(document, profile.names)
    return Conversion(document, diagnostics.as_tuple())


def _document(collection: Collection, profile: Profile, diagnostics: Diagnostics) -> dict[str, Any]:
    """Return the document with inline schemas."""
    if not collection.requests:
        diagnostics.at(collection.name).report(
            Problem.NO_REQUESTS, "the collection has no requests", "the document has no operations"
        )
    operations = merge(exchange_of(route) for route in routes_of(collection, diagnostics))
    security = security_of(collection, operations, diagnostics)
    server = most_used(exchange.route.server for each in operations for exchange in each.exchanges)
    document: dict[str, Any] = {"openapi": OPENAPI_VERSION, "info": _info(collection)}
    document["servers"] = [server_object(server)]
    if security.default:
        document["security"] = requirements(security.default)
    if tags := _tags(collection):
        document["tags"] = tags
    document |= _operations(operations, server, security, profile)
    if security.schemes:
        document["components"] = {"securitySchemes": dict(security.schemes)}
    return document


def _info(collection: Collection) -> dict[str, Any]:
    info: dict[str, Any] = {"title": one_line(collection.name) or "API"}
    if description := paragraphs(collection.description):
        info["description"] = description
    info["version"] = one_line(collection.version) or "1.0.0"
    return info


def _tags(collection: Collection) -> list[dict[str, str]]:
    """Return the top folders with their descriptions, each name once."""
    tags: dict[str, dict[str, str]] = {}
    for folder in collection.folders:
        if name := tag_name(folder.name):
            tag = tags.setdefault(name, {"name": name})
            if name != folder.name:
                tag.setdefault("x-displayName", folder.name)
            if description := paragraphs(folder.description):
                tag.setdefault("description", description)
    return list(tags.values())


def _operations(
    operations: Iterable[Operation], server: str, security: Security, profile: Profile
) -> dict[str, Any]:
    """Return the paths, and apart from them the operations whose verb OpenAPI does not have."""
    paths: dict[str, dict[str, Any]] = {}
    others: list[dict[str, Any]] = []
    for operation in operations:
        result = operation_object(operation, profile)
        leave_to_schemes(result, security.schemes_of(operation.id))
        if own_servers := _own_servers(operation, server):
            result["servers"] = own_servers
        needs = security.exception(operation.id)
        if needs is not None:
            result["security"] = requirements(needs)
        path, method = operation.template.text, operation.method.lower()
        if method in METHODS:
            paths.setdefault(path, {})[method] = result
        else:
            _report_method(operation)
            others.append({"method": operation.method, "path": path, "operation": result})
    unify_ids(paths)
    document: dict[str, Any] = {"paths": _with_shared_servers(paths)}
    return document | ({"x-unsupported-operations": others} if others else {})


def _own_servers(operation: Operation, server: str) -> list[dict[str, Any]]:
    """Return an operation's servers where they are not the document's."""
    servers = operation.servers
    if len(servers) > 1:
        operation.site.report(
            Problem.SAME_PATH_ON_SEVERAL_HOSTS,
            f"{operation.method} {operation.template.text:.100} goes to several hosts",
            "it is one operation with several servers",
        )
    return [] if servers in ((), (server,)) else [server_object(each) for each in servers]


def _with_shared_servers(paths: dict[str, dict[str, Any]]) -> dict[str, dict[str, Any]]:
    """Move servers that all operations of a path share to the path."""
    for item in paths.values():
        servers: Sequence[Any] = [operation.get("servers") for operation in item.values()]
        if servers[0] and all(each == servers[0] for each in servers):
            for operation in item.values():
                del operation["servers"]
            item["servers"] = servers[0]
    return paths


def _report_method(operation: Operation) -> None:
    operation.site.report(
        Problem.METHOD_NOT_IN_OPENAPI,
        f"OpenAPI has no method {operation.method:.40}",
        "the operation stands under x-unsupported-operations",
    )
