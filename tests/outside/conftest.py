"""What the tests from outside use."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import schemathesis

from tests.outside import populated
from tests.served_fake import Running, served

DOCUMENT = Path(__file__).parents[2] / "spec" / "openapi.json"


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """A served fake in which there is one of everything."""
    path = tmp_path_factory.mktemp("outside") / "world.yaml"
    populated.write(path)
    with served("--seed", str(path)) as running:
        yield running


@pytest.fixture(scope="module")
def document() -> Any:
    """The document, as Schemathesis reads it."""
    return schemathesis.openapi.from_path(DOCUMENT)
