"""The clients under test, made once: making one takes longer than a call over no network."""

from collections.abc import Mapping
from typing import cast

import pytest

from tests.contract.clients import AnyAsyncClient, AnyClient, Network, awaiting, blocking

pytest.register_assert_rewrite("tests.contract.calls", "tests.contract.outcomes")

_NETWORK = Network()
_CLIENTS: Mapping[str, AnyClient | AnyAsyncClient] = {
    "blocking": blocking(_NETWORK),
    "awaiting": awaiting(_NETWORK),
}


@pytest.fixture
def network() -> Network:
    """The network of all clients."""
    return _NETWORK


@pytest.fixture(params=list(_CLIENTS))
def client(request: pytest.FixtureRequest) -> AnyClient | AnyAsyncClient:
    """Each client in turn."""
    return _CLIENTS[request.param]


@pytest.fixture
def blocking_client() -> AnyClient:
    """The client that blocks."""
    return cast("AnyClient", _CLIENTS["blocking"])
