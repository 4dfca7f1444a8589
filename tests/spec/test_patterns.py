import importlib
import pkgutil
import re

import pytest

import postman_openapi
import zoomkit

# Python before 3.11.5 matches groups wrongly that repeat possessively; single characters are safe.
_POSSESSIVE_GROUP = re.compile(r"(?<!\\)\)(?:[*+?]|\{\d*,?\d*\})\+")


def patterns() -> list[tuple[str, str]]:
    """Return the module and the text of every pattern that a module or a class of ours holds."""
    modules = [
        importlib.import_module(found.name)
        for package in (postman_openapi, zoomkit)
        for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}.")
    ]
    return [
        (module.__name__, each.pattern)
        for module in modules
        for value in vars(module).values()
        for each in (value, *getattr(value, "_field_defaults", {}).values())
        if isinstance(getattr(each, "pattern", None), str)
    ]


def test_no_group_repeats_possessively() -> None:
    """No pattern relies on what early releases of Python 3.11 match wrongly."""
    found = patterns()
    assert len(found) > 140
    assert [each for each in found if _POSSESSIVE_GROUP.search(each[1])] == []


@pytest.mark.parametrize("pattern", [r"(?:-\w++)*+", r"(a|b)++", r"(?P<x>/y)?+", r"(ab){1,2}+"])
def test_guard_notices_a_possessive_group(pattern: str) -> None:
    """The search finds each way of repeating a group possessively."""
    assert _POSSESSIVE_GROUP.search(pattern)
