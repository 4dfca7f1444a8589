"""The samples of docs/testing.md that are tests run as tests, and its seed is one."""

import re
from pathlib import Path

import pytest
import yaml

from zoomkit.testing import FakeZoom

pytest_plugins = ["pytester"]
PAGE = (Path(__file__).parents[3] / "docs" / "testing.md").read_text(encoding="utf-8")


def blocks(language: str) -> list[str]:
    """Return the samples in a language."""
    return re.findall(rf"^```{language}\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)


def test_samples_are_tests_that_pass(pytester: pytest.Pytester) -> None:
    """The code under test, and its tests for pytest and for unittest."""
    under_test, *rest = blocks("python")
    tests = [each for each in rest if "def test_" in each]
    pytester.makepyfile("\n".join([under_test, *tests]))
    pytester.runpytest_subprocess().assert_outcomes(passed=3)


def test_the_seed_is_one() -> None:
    """The seed of the page can be read."""
    (seed,) = blocks("yaml")
    fake = FakeZoom(seed=yaml.safe_load(seed))
    assert fake.webinars[84512345678].state == "started"
    (registrant,) = fake.zoom().webinars.list_registrants(84512345678)
    assert registrant.email == "bao@example.com"
