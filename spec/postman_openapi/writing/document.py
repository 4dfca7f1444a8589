"""The conversion: a collection in, an OpenAPI 3.1 document out."""

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from postman_openapi.diagnostics import Diagnostic, Diagnostics, Problem
from postman_openapi.gathering.calls import exchange_of
from postman_openapi.gathering.merging import Operation, merge
from postman_openapi.gathering.routes import routes_of
from postman_openapi.gathering.sources import Source, sources_of
from postman_openapi.paging.marking import with_paging
from postman_openapi.profile import Profile
from postman_openapi.reading.collection import Collection, Environment
from postman_openapi.schemas.components import hoist
from postman_openapi.schemas.kept_groups import Groups
from postman_openapi.writing.carried_credentials import leave_to_schemes
from postman_openapi.writing.id_types import unify_ids
from postman_openapi.writing.information import info_object
from postman_openapi.writing.names import write_names
from postman_openapi.writing.operations import operation_object
from postman_openapi.writing.security import Security, requirements, security_of
from postman_openapi.writing.servers import Servers, with_shared_servers
from postman_openapi.writing.tags import tag_objects

OPENAPI_VERSION = "3.1.0"
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


class Conversion(NamedTuple):
    """A document and what had to be done to get it.

    Attributes:
        document: The OpenAPI document, ready to be written as JSON.
        diagnostics: What the document cannot say, and what it says instead.
    """

    document: dict[str, Any]
    diagnostics: tuple[Diagnostic, ...]


def convert(
    collections: Collection | Sequence[Collection],
    profile: Profile | None = None,
    *,
    environments: Sequence[Environment] = (),
    kept: Groups | None = None,
) -> Conversion:
    """Convert Postman collections to one OpenAPI 3.1 document.

    The same collections give the same document, on any machine.

    Args:
        collections: A collection as `read_collection` returns it, or several of one API. The same
            operation in two of them has to be equal.
        profile: How the API's prose says what a collection has no field for, and names.
        environments: Values of variables, as `read_environment` returns them; the last one goes
            before the others.
        kept: The components of an earlier document, which stay where they still fit.

    Raises:
        SameOperationError: Two collections have one operation and say different things of it.
        ProfileError: An entry of the profile does not fit the document.
    """
    given = [collections] if isinstance(collections, Collection) else collections
    diagnostics = Diagnostics()
    sources = sources_of(given, environments)
    for each in sources:
        found = each.collection.diagnostics
        diagnostics.add(tuple(one._replace(where=each.place(one.where)) for one in found))
    profile = profile or Profile()
    document = _document(sources, profile, diagnostics)
    del collections, given, sources  # the document holds what is needed of them
    document = with_paging(
        hoist(document, profile.names.models, may_be_null=profile.may_be_null, kept=kept)
    )
    _add_facts(document, profile)
    write_names(document, profile.names)
    return Conversion(document, diagnostics.as_tuple())


def _add_facts(document: dict[str, Any], profile: Profile) -> None:
    """Write what a profile knows of operations, fields and failures into a document."""
    if profile.operation_rules:
        document["x-operation-extensions"] = {
            rule.extension: rule.label for rule in profile.operation_rules
        }
    # Most profiles say nothing about these, and need not wait for what would write it.
    if profile.glossary.entries:
        from postman_openapi.writing.glossary import apply_glossary  # noqa: PLC0415

        apply_glossary(document, profile.glossary, profile.deprecated)
    if profile.error_kinds:
        from postman_openapi.writing.error_kinds import write_error_kinds  # noqa: PLC0415

        write_error_kinds(document, profile.error_kinds)


def _document(
    sources: Sequence[Source], profile: Profile, diagnostics: Diagnostics
) -> dict[str, Any]:
    """Return the document with inline schemas."""
    collections = [each.collection for each in sources]
    for each in collections:
        if not each.requests:
            diagnostics.at(each.name).report(
                Problem.NO_REQUESTS, "the collection has no requests", "it gives no operations"
            )
    whole, sources = sources, _own_requests(sources, profile)
    operations = merge(exchange_of(route) for route in routes_of(sources, diagnostics))
    security = security_of(sources, operations, diagnostics)
    servers = Servers.of(operations)
    document: dict[str, Any] = {"openapi": OPENAPI_VERSION, "info": info_object(collections)}
    document["servers"] = servers.objects(servers.main)
    if security.default:
        document["security"] = requirements(security.default)
    requests = (request for each in sources for request in each.collection.requests)
    if tags := tag_objects(collections, requests, profile.resource_levels):
        document["tags"] = tags
    document |= _operations(operations, servers, security, profile)
    if profile.webhooks.folders:
        taken = [operation.id for operation in operations]
        document["webhooks"] = _webhooks(whole, profile, taken, diagnostics)
    if security.schemes:
        document["components"] = {"securitySchemes": dict(security.schemes)}
    return document


def _own_requests(sources: Sequence[Source], profile: Profile) -> Sequence[Source]:
    """Return sources without the requests that the API sends."""
    if not profile.webhooks.folders:
        return sources
    from postman_openapi.gathering.events import without_events  # noqa: PLC0415 (few have any)

    return without_events(sources, profile.webhooks)


def _webhooks(
    sources: Sequence[Source], profile: Profile, taken: Iterable[str], diagnostics: Diagnostics
) -> dict[str, Any]:
    from postman_openapi.gathering.events import events_of, of_payloads  # noqa: PLC0415 (few)
    from postman_openapi.writing.webhooks import webhook_objects  # noqa: PLC0415

    found = Diagnostics()
    events = events_of(sources, profile.webhooks, taken, found)
    objects = webhook_objects(events, profile)
    diagnostics.add(of_payloads(found))
    return objects


def _operations(
    operations: Iterable[Operation], servers: Servers, security: Security, profile: Profile
) -> dict[str, Any]:
    """Return the paths, and apart from them the operations whose verb OpenAPI does not have."""
    paths: dict[str, dict[str, Any]] = {}
    others: list[dict[str, Any]] = []
    for operation in operations:
        result = operation_object(operation, profile)
        leave_to_schemes(result, security.schemes_of(operation.id))
        if own_servers := servers.own(operation):
            result["servers"] = own_servers
        needs = security.exception(operation.id)
        if needs is not None:
            result["security"] = requirements(needs)
        path, method = operation.path, operation.method.lower()
        if method in METHODS:
            paths.setdefault(path, {})[method] = result
        else:
            _report_method(operation)
            others.append({"method": operation.method, "path": path, "operation": result})
    unify_ids(paths)
    document: dict[str, Any] = {"paths": with_shared_servers(paths)}
    return document | ({"x-unsupported-operations": others} if others else {})


def _report_method(operation: Operation) -> None:
    operation.site.report(
        Problem.METHOD_NOT_IN_OPENAPI,
        f"OpenAPI has no method {operation.method:.40}",
        "the operation stands under x-unsupported-operations",
    )
