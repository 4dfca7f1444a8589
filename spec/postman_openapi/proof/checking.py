"""Proof that a client lacks nothing of its document, and does what it says.

The generator's exit status proves nothing: operations overwrite each other, modules come out with
syntax errors, endpoints are dropped with a warning, calls go to the wrong host. So this counts
(operations in the document = endpoint modules generated = endpoint modules that can be imported, no
warnings, every model importable) and calls: every operation with each of the document's examples.
"""

import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path
from typing import Any, NoReturn

from attrs import frozen
from openapi_spec_validator.shortcuts import get_validator_cls
from openapi_spec_validator.validation.exceptions import ValidatorDetectError

from postman_openapi.client.catalogue import operations
from postman_openapi.client.completion import completed
from postman_openapi.client.failures import documented_failures
from postman_openapi.client.generation import (
    GenerationError,
    client_view_of,
    generate_client,
)
from postman_openapi.proof.calls import call_everything
from postman_openapi.proof.imports import import_everything, is_endpoint, is_model

_MOST_ERRORS = 20
_MOST_MODULES = 3  # that are named for the same failure
_PACKAGE = "client_under_check"


@frozen
class Check:
    """What was counted.

    Attributes:
        operations: Operations in the document.
        endpoints: Endpoint modules of the client.
        imported_endpoints: Those of them that could be imported.
        models: Model modules of the client.
        imported_models: Those of them that could be imported.
        calls: Calls that were made of its methods.
        right_calls: Those of them that did what the document says.
        problems: What is wrong, a line each: of the document, the generator, a module, or a call.
        unclassified: Documented failures without a kind, a line each, in a document that has kinds.
    """

    operations: int
    endpoints: int = 0
    imported_endpoints: int = 0
    models: int = 0
    imported_models: int = 0
    calls: int = 0
    right_calls: int = 0
    problems: Sequence[str] = ()
    unclassified: Sequence[str] = ()

    @property
    def is_passed(self) -> bool:
        """Whether nothing is missing, and nothing wrong."""
        return (
            not self.problems
            and self.operations == self.endpoints == self.imported_endpoints
            and self.models == self.imported_models
            and self.calls == self.right_calls
        )


def check_document(document: Mapping[str, Any], *, templates: Path | None = None) -> Check:
    """Generate a client from a document and check it.

    Args:
        document: An OpenAPI 3.x document.
        templates: Templates that go before the generator's own; ours by default.
    """
    complete = completed(document)
    invalid = list(islice(_invalidities(document), _MOST_ERRORS))
    if invalid:
        return Check(_number_of_operations(complete), problems=invalid)
    with tempfile.TemporaryDirectory() as folder:
        client = Path(folder) / _PACKAGE
        try:
            report = generate_client(complete, package=_PACKAGE, output=client, templates=templates)
        except GenerationError as error:
            return Check(_number_of_operations(complete), problems=[str(error)])
        warnings = [f"generator: {warning}" for warning in report.warnings]
        return _checked(complete, client, warnings)


def check_client(document: Mapping[str, Any], client: Path) -> Check:
    """Check a client that was generated earlier.

    Args:
        document: The document that it was generated from.
        client: The folder of its package.
    """
    complete = completed(document)
    invalid = list(islice(_invalidities(document), _MOST_ERRORS))
    if invalid:
        return Check(_number_of_operations(complete), problems=invalid)
    return _checked(complete, client, [])


def _checked(document: Mapping[str, Any], client: Path, problems: list[str]) -> Check:
    outcome = import_everything(client)
    endpoints = {name: failure for name, failure in outcome.items() if is_endpoint(name)}
    models = {name: failure for name, failure in outcome.items() if is_model(name)}
    failures = [*_failures(outcome)]
    try:
        view = client_view_of(document, client.name, client)
    except GenerationError as error:
        return Check(_number_of_operations(document), problems=[*problems, *failures, str(error)])
    calls = call_everything(document, view, client)
    return Check(
        operations=_number_of_operations(document),
        endpoints=len(endpoints),
        imported_endpoints=sum(1 for failure in endpoints.values() if failure is None),
        models=len(models),
        imported_models=sum(1 for failure in models.values() if failure is None),
        calls=calls.made,
        right_calls=calls.right,
        problems=[*problems, *failures, *calls.problems],
        unclassified=tuple(unclassified_failures(document)),
    )


def unclassified_failures(document: Mapping[str, Any]) -> Iterator[str]:
    """Yield the documented failures that no kind was given to; none if no failure has a kind."""
    failures = [
        (operation["operationId"], each)
        for _, _, operation in operations(document)
        for each in documented_failures(operation)
        if isinstance(each.status, int) or each.code is not None
    ]
    if "x-error-patterns" in document or any(each.kind for _, each in failures):
        for operation_id, (status, code, message, kind) in failures:
            if not kind:
                told = str(status) if code is None else f"{status}/{code}"
                yield f"{operation_id} {told}: {' '.join(message.split())}"


def _failures(outcome: Mapping[str, str | None]) -> Iterator[str]:
    """Yield what went wrong with modules; what is wrong with a package is so with all inside."""
    told: dict[str, list[str]] = {}
    for name, failure in outcome.items():
        if failure:
            told.setdefault(failure, []).append(name)
    for failure, names in told.items():
        shown = names if len(names) <= _MOST_MODULES else names[:1]
        more = f" (and of {len(names) - 1} more modules)" if len(names) > len(shown) else ""
        yield from (f"{name}: {failure}{more}" for name in shown)


class _NoFetching(Mapping[str, Callable[[str], NoReturn]]):
    """What the validator gets references with: nothing, whatever the kind of their address."""

    def __getitem__(self, scheme: str) -> Callable[[str], NoReturn]:
        return _refuse

    def __iter__(self) -> Iterator[str]:
        return iter(())

    def __len__(self) -> int:
        return 0


def _refuse(reference: str) -> NoReturn:
    raise ValueError(f"{reference:.200} is outside of the document, and is not fetched")


def _invalidities(document: Mapping[str, Any]) -> Iterator[str]:
    try:
        kind = get_validator_cls(document)
    except ValidatorDetectError:
        yield f"the document has the unknown version {document.get('openapi')!r}"
        return
    validator = type(kind.__name__, (kind,), {"resolver_handlers": _NoFetching()})(document)
    try:
        for error in validator.iter_errors():
            place = "/".join(str(part) for part in error.absolute_path)
            yield f"invalid at #/{place}: {' '.join(error.message.split())[:300]}"
    except Exception as error:  # noqa: BLE001 - it stumbles over what it has just called invalid
        yield f"invalid: the validator stopped at {type(error).__name__}: {error}"


def _number_of_operations(document: Mapping[str, Any]) -> int:
    return sum(1 for _ in operations(document))
