from collections import defaultdict

from zoomkit import models


def test_no_two_models_are_the_same() -> None:
    """No two generated classes have names that differ in case only."""
    by_name: defaultdict[str, list[str]] = defaultdict(list)
    for name in models.__all__:
        by_name[name.lower()].append(name)
    assert [names for names in by_name.values() if len(names) > 1] == []
