from typing import Any

import pytest

from postman_openapi.overlays.yaml_input import NotYamlError, parse_yaml


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("a: [1, 2.5, true, null, text]", {"a": [1, 2.5, True, None, "text"]}),
        ('{"a": {"b": "c"}}', {"a": {"b": "c"}}),
        ("on: no", {"on": "no"}),
        ("day: 2022-01-01", {"day": "2022-01-01"}),
        ("200: {description: Done}", {"200": {"description": "Done"}}),
        ("a: &x {b: 1}\nc: *x", {"a": {"b": 1}, "c": {"b": 1}}),
    ],
)
def test_yaml_is_json(text: str, value: Any) -> None:
    """What a person writes in YAML is what they would have written in JSON."""
    assert parse_yaml(text.encode()) == value


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a: [", "no YAML"),
        (b"\xff\xff", "no YAML"),
        ("a: 1\nb: 2\na: 3\n", "line 3: the key 'a' stands twice"),
        ("true: 1", "the key True is no text"),
        ("? [a, b]\n: 1", "no YAML"),
        ("a: !!binary aGVsbG8=", "a bytes, which JSON lacks"),
        ("a: !!python/object:os.system {}", "no YAML"),
        ("[" * 100_000, "nested too deeply"),
    ],
)
def test_what_json_lacks_is_refused(text: str | bytes, message: str) -> None:
    """What has no counterpart in JSON is told, in one line."""
    with pytest.raises(NotYamlError, match=message) as caught:
        parse_yaml(text.encode() if isinstance(text, str) else text)

    assert "\n" not in str(caught.value)
