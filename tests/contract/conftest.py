"""The clients under test, made once: making one takes longer than a call over no network."""

from collections.abc import Mapping
from typing import cast

import pytest

from tests.contract.clients import AsyncZoom, Network, Zoom, awaiting, blocking

pytest.register_assert_rewrite("tests.contract.calls", "tests.contract.outcomes")

_NETWORK = Network()
_CLIENTS: Mapping[str, Zoom | AsyncZoom] = {
    "blocking": blocking(_NETWORK),
    "awaiting": awaiting(_NETWORK),
}


@pytest.fixture
def network() -> Network:
    """The network of all clients."""
    return _NETWORK


@pytest.fixture(params=list(_CLIENTS))
def client(request: pytest.FixtureRequest) -> Zoom | AsyncZoom:
    """Each client in turn."""
    return _CLIENTS[request.param]


@pytest.fixture
def blocking_client() -> Zoom:
    """The client that blocks."""
    return cast("Zoom", _CLIENTS["blocking"])
