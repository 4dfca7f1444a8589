import importlib.util
import subprocess
import sys
from types import ModuleType

import pytest

import zoom_openapi
import zoomkit
from zoomkit import (
    auth,
    catalogue,
    errors,
    events,
    inputs,
    literals,
    logs,
    models,
    oauth,
    scopes,
    stores,
    testing,
    webhooks,
)

MODULES = [
    *(zoomkit, auth, catalogue, errors, events, inputs, literals, models, oauth, scopes, stores),
    *(logs, testing, webhooks),
]
LAZY_MODULES = [zoomkit, stores, inputs, literals, models, zoom_openapi, zoom_openapi.models]


@pytest.mark.parametrize("module", MODULES)
def test_all_is_what_is_public(module: ModuleType) -> None:
    """Every name in `__all__` of a public module exists, and none stands there twice."""
    assert [name for name in module.__all__ if not hasattr(module, name)] == []
    assert len(set(module.__all__)) == len(module.__all__)


@pytest.mark.parametrize("module", LAZY_MODULES)
def test_dir_shows_what_is_public(module: ModuleType) -> None:
    """`dir` of a module whose names are loaded when asked for shows `__all__` and nothing else."""
    assert set(dir(module)) == set(module.__all__)
    with pytest.raises(AttributeError, match="NoSuchName"):
        module.NoSuchName  # noqa: B018


def test_root_has_what_people_need() -> None:
    """What is needed for calls and annotations stands at the one root."""
    assert set(zoomkit.__all__) == {
        *("Zoom", "AsyncZoom", "BearerToken", "ServerToServerOAuth"),
        *("Authorization", "UserOAuth", "Token", "ZoomError", "__version__"),
        *("FileTokenStore", "KeyringTokenStore", "MemoryTokenStore", "RedisTokenStore"),
        "TokenStore",
        *("Quota", "RateLimiter"),
        *("Hooks", "RequestEvent", "AnswerEvent", "RetryEvent", "WaitEvent"),
        *("UNSET", "Unset", "File", "Page", "Pages", "AsyncPages", "RawAnswer", "RequestOptions"),
        *("catalogue", "errors", "events", "inputs", "literals", "models", "oauth", "scopes"),
        *("logs", "stores", "testing", "webhooks"),
    }


@pytest.mark.parametrize("name", ["models", "inputs", "literals"])
def test_generated_names_are_the_same(name: str) -> None:
    """What is imported from the root is the generated class itself."""
    ours, generated = getattr(zoomkit, name), getattr(zoom_openapi, name)
    assert ours.__all__ == generated.__all__
    assert all(getattr(ours, each) is getattr(generated, each) for each in ours.__all__)


@pytest.mark.parametrize(
    "name",
    ["uvicorn", "asyncio", "anyio", "keyring", "redis", "openapi_python_client", "opentelemetry"],
)
@pytest.mark.parametrize("source", ["import zoomkit", "import zoomkit; zoomkit.Zoom"])
def test_import_is_light(source: str, name: str) -> None:
    """Importing zoomkit and its client loads no extra and nothing that only some callers need."""
    assert importlib.util.find_spec(name), "what is not installed is never loaded"
    program = f"{source}\nimport sys; sys.exit({name!r} in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0  # noqa: S603
