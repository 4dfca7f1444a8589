"""Proof that a client lacks nothing of its document.

The generator's exit status proves nothing: operations overwrite each other, modules come out with
syntax errors, endpoints are dropped with a warning. So this counts: operations in the document =
endpoint modules generated = endpoint modules that can be imported, no warnings, every model
importable.
"""

import json
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path
from typing import Any, NoReturn

from attrs import frozen
from openapi_spec_validator.shortcuts import get_validator_cls
from openapi_spec_validator.validation.exceptions import ValidatorDetectError

from postman_openapi.client import import_probe
from postman_openapi.client.catalogue import operations
from postman_openapi.client.completion import completed
from postman_openapi.client.generation import GenerationError, generate_client

_MOST_ERRORS = 20
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
        problems: What is wrong, a line each: of the document, the generator, or a module.
    """

    operations: int
    endpoints: int = 0
    imported_endpoints: int = 0
    models: int = 0
    imported_models: int = 0
    problems: Sequence[str] = ()

    @property
    def is_passed(self) -> bool:
        """Whether nothing is missing."""
        return (
            not self.problems
            and self.operations == self.endpoints == self.imported_endpoints
            and self.models == self.imported_models
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
        return _counted(complete, client, warnings)


def check_client(document: Mapping[str, Any], client: Path) -> Check:
    """Check a client that was generated earlier.

    Args:
        document: The document that it was generated from.
        client: The folder of its package.
    """
    invalid = list(islice(_invalidities(document), _MOST_ERRORS))
    return _counted(completed(document), client, invalid)


def _counted(document: Mapping[str, Any], client: Path, problems: list[str]) -> Check:
    outcome = _import_all(client)
    endpoints = {name: failure for name, failure in outcome.items() if _is_endpoint(name)}
    models = {name: failure for name, failure in outcome.items() if _is_model(name)}
    failures = [f"{name}: {failure}" for name, failure in outcome.items() if failure]
    return Check(
        operations=_number_of_operations(document),
        endpoints=len(endpoints),
        imported_endpoints=sum(1 for failure in endpoints.values() if failure is None),
        models=len(models),
        imported_models=sum(1 for failure in models.values() if failure is None),
        problems=[*problems, *failures],
    )


def _import_all(client: Path) -> dict[str, str | None]:
    """Import each module of a package in a process of its own."""
    # -I keeps the caller's path and environment away, -W error shows what a later Python refuses.
    options = ["-I", "-W", "error", "-X", "utf8"]
    arguments = [import_probe.__file__, str(client.parent.resolve()), client.name]
    done = subprocess.run(  # noqa: S603 - our own interpreter and arguments, no shell
        [sys.executable, *options, *arguments], capture_output=True, check=False, encoding="utf-8"
    )
    if done.returncode != 0:
        last = done.stderr.strip().splitlines()[-1:] or ["no reason given"]
        return {client.name: f"importing ended with status {done.returncode}: {last[0]}"}
    outcome: dict[str, str | None] = json.loads(done.stdout)
    return outcome


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


def _is_endpoint(name: str) -> bool:
    parts = name.split(".")
    return len(parts) == 4 and parts[1] == "api"  # noqa: PLR2004 (package.api.tag.operation)


def _is_model(name: str) -> bool:
    parts = name.split(".")
    return len(parts) == 3 and parts[1] == "models"  # noqa: PLR2004 (package.models.name)
