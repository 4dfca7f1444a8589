"""What the tests from outside use."""

from collections.abc import Iterator

import pytest

from tests.outside import populated
from tests.served_fake import Running, served


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """A served fake in which there is one of everything."""
    path = tmp_path_factory.mktemp("outside") / "world.yaml"
    populated.write(path)
    with served("--seed", str(path)) as running:
        yield running
