import contextlib
import json
import time

import pytest

from postman_openapi.schemas.values import MAX_DEPTH, JsonValue, parse_json, read_json, typed_value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("30", 30),
        ("0", 0),
        ("-5", -5),
        ("1.5", 1.5),
        ("true", True),
        ("false", False),
        ("[1]", [1]),
        ('{"a": 1}', {"a": 1}),
        ('{"a": {{id}},}', {"a": "{{id}}"}),
        (str(2**63 - 1), 2**63 - 1),
    ],
)
def test_typed_value_reads_what_a_text_stands_for(text: str, value: JsonValue) -> None:
    """Numbers, booleans and JSON written as text become values, of the same Python type."""
    assert typed_value(text) == value
    assert type(typed_value(text)) is type(value)


@pytest.mark.parametrize(
    "text",
    [
        *("", " ", "+15550100", "007", "1e5", "-0", "1.50", ".5", "5.", "1_000", "٣"),
        *("NaN", "Infinity", "null", "None", "True", "FALSE", "2024-01-31", "1.2.3", "0x10"),
        *("{{id}}", "{id}", "[id]", "[", "[NaN]", "{'a': 1}", "9" * 19, "9" * 100_000),
        "[" * 100_000,
    ],
)
def test_typed_value_keeps_other_text(text: str) -> None:
    """What would change when it is written again, or is no value, stays the text that it is."""
    assert typed_value(text) == text


@pytest.mark.parametrize("name", ["phone_number", "password", "zip", "fax", "leader_pin", "token"])
def test_typed_value_keeps_the_text_of_codes(name: str) -> None:
    """A phone number, a password or a postal code is text, even where it is all digits."""
    assert typed_value("94301", name) == "94301"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ('{"a": 1, "a": 2}', {"a": 2}),
        ('{"a": 1, // one\n "b": [1, 2,], /* two */ }', {"a": 1, "b": [1, 2]}),
        ('{"a": "http://x//y", "b": "/* no */"}', {"a": "http://x//y", "b": "/* no */"}),
        ('{"a": {{id}}, "b": "{{name}}"}', {"a": "{{id}}", "b": "{{name}}"}),
        ("[{{x}}{{y}}, {{x}}-1]", ["{{x}}{{y}}", "{{x}}-1"]),
        ('{"a": {"b": {"c": 1}}}', {"a": {"b": {"c": 1}}}),
        ('{"a": 0001, "b": -01, "c": 10, "d": 0}', {"a": 1, "b": -1, "c": 10, "d": 0}),
        ('{"a": "line\nbreak\t"}', {"a": "line\nbreak\t"}),
        (json.dumps('{"a": [1]}'), {"a": [1]}),
        (json.dumps("plain {text}"), "plain {text}"),
        (json.dumps("{plain text"), "{plain text"),
        ("\ufeff[1]", [1]),
        ("null", None),
        (r'["\ud83d\ude00", "\ud83d"]', ["\U0001f600", "\ufffd"]),
    ],
)
def test_parse_json_reads_what_people_write(text: str, value: JsonValue) -> None:
    """Comments, trailing commas, variables, leading zeros and JSON inside JSON are read."""
    assert parse_json(text) == value


@pytest.mark.parametrize(
    "text",
    [
        *("", " ", "text", "<xml/>", "{", "[1", '{"a" 1}', "[1] [2]", "{'a': 1}", "// only"),
        *("NaN", "[Infinity]", "[1e999]", "[" + "1" * 5000 + "]"),
        *("[" * 50_000, "[" * 50_000 + "]" * 50_000, '{"a":' * 50_000, '"' + "[" * 50_000),
        "[" * (MAX_DEPTH + 1) + "]" * (MAX_DEPTH + 1),
    ],
    ids=lambda text: repr(text[:12]),
)
def test_parse_json_refuses_what_is_not_json(text: str) -> None:
    """What is no JSON value, or nests too deep, is a ValueError and nothing else."""
    with pytest.raises(ValueError, match=r"."):
        parse_json(text)


def test_parse_json_reads_down_to_its_depth() -> None:
    """A value of exactly the allowed depth is read."""
    assert parse_json("[" * MAX_DEPTH + "]" * MAX_DEPTH)


@pytest.mark.parametrize(
    "unit",
    [
        *('"', '\\"', "/*", "/*/", "//", "{{", "{{a", ", ", "0", "-", "}}", '"a":{{b}},', ",\n"),
        *("'", "<a", "a b:", "...", "//a\n\n", '// "a": 1\n', '// "a": {\n', '"a":[1,//b\n2],'),
    ],
)
def test_reading_takes_linear_time(unit: str) -> None:
    """Four times as much of a text made to be hard on the patterns takes no more than that.

    Quadratic work would take sixteen times as long; the fastest of five runs says what a machine
    can do, whatever else it does meanwhile.
    """
    small, large = "{" + unit * 5_000, "{" + unit * 20_000

    assert seconds(large) < 9 * seconds(small) + 0.001


def seconds(text: str) -> float:
    """Return the processor's time for reading a text, the least of five."""
    taken = []
    for _ in range(5):
        start = time.process_time()
        with contextlib.suppress(ValueError):
            read_json(text)
        taken.append(time.process_time() - start)
    return min(taken)
