from typing import Any

import pytest

from tests.spec.samples import HOST, example, item, operation


@pytest.mark.parametrize("name", ["pageSize", "PAGE", "page_size", "X-Page", "filter[Name]"])
def test_names_are_spelt_as_they_are_sent(name: str) -> None:
    """A parameter of the query keeps its spelling; servers tell upper case from lower."""
    address = {"raw": "", "host": [HOST], "path": ["a"], "query": [{"key": name, "value": "1"}]}
    [found] = operation(item(address))["parameters"]
    assert (found["name"], found["in"]) == (name, "query")


def test_responses_stand_in_the_order_of_their_status() -> None:
    """However examples are ordered, statuses go up, and what has none stands last."""
    answers: list[Any] = [example(code=code) for code in (404, None, 204, 300, 200)]
    found = operation(item(f"{HOST}/a", response=answers))["responses"]
    assert list(found) == ["200", "204", "300", "404", "default"]
