"""Every module of a client imported."""

from pathlib import Path

from postman_openapi.proof import import_probe
from postman_openapi.proof.processes import ProbeError, run_isolated

_ENDPOINT_PARTS = 4  # package.api.resource.operation
_MODEL_PARTS = 3  # package.models.name


def import_everything(client: Path) -> dict[str, str | None]:
    """Import each module of a package in a process of its own.

    Args:
        client: The folder of the package.

    Returns:
        What went wrong with each module, None where nothing did.
    """
    arguments = [str(client.parent.resolve()), client.name]
    try:
        outcome: dict[str, str | None] = run_isolated(import_probe.__file__, arguments)
    except ProbeError as error:
        return {client.name: f"importing {error}"}
    return outcome


def is_endpoint(name: str) -> bool:
    """Tell whether a module is that of an operation."""
    parts = name.split(".")
    return len(parts) == _ENDPOINT_PARTS and parts[1] == "api"


def is_model(name: str) -> bool:
    """Tell whether a module is that of a model."""
    parts = name.split(".")
    return len(parts) == _MODEL_PARTS and parts[1] == "models"
