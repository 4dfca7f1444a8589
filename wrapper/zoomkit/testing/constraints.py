"""What schemas demand of single values: which are allowed, their bounds, patterns and dates."""

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any

from zoomkit.testing.findings import Check, Findings

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")


def enum(schema: Mapping[str, Any]) -> list[Check]:
    """Return the check that a value is one of those that are allowed."""
    if "enum" not in schema and "const" not in schema:
        return []
    allowed = [*schema.get("enum", ()), *([schema["const"]] if "const" in schema else [])]
    texts = {str(each) for each in allowed}
    listed = ", ".join(str(each) for each in allowed)

    def check(value: Any, name: str, findings: Findings) -> Any:
        if str(value) not in texts:
            findings.wrong(name, f"It must be one of: {listed}.")
        return value

    return [check]


def bounds(schema: Mapping[str, Any]) -> list[Check]:
    """Return the checks of a number's, a text's or a list's size, and of a text's pattern."""
    checks: list[Check] = []

    def add(key: str, size: Callable[[Any], float | None], fits: Any, said: str) -> None:
        bound = schema.get(key)
        if bound is None:
            return

        def check(value: Any, name: str, findings: Findings) -> Any:
            measured = size(value)
            if measured is not None and not fits(measured, bound):
                findings.wrong(name, said.format(bound))
            return value

        checks.append(check)

    add("minimum", _number, lambda a, b: a >= b, "The minimum is {}.")
    add("maximum", _number, lambda a, b: a <= b, "The maximum is {}.")
    add("exclusiveMinimum", _number, lambda a, b: a > b, "It must be more than {}.")
    add("exclusiveMaximum", _number, lambda a, b: a < b, "It must be less than {}.")
    add("minLength", _length, lambda a, b: a >= b, "It must have {} characters at least.")
    add("maxLength", _length, lambda a, b: a <= b, "It must have {} characters at most.")
    add("minItems", _count, lambda a, b: a >= b, "It must have {} items at least.")
    add("maxItems", _count, lambda a, b: a <= b, "It must have {} items at most.")
    if isinstance(schema.get("pattern"), str):
        checks.append(_pattern(schema["pattern"]))
    return checks


def _pattern(text: str) -> Check:
    pattern = re.compile(text)

    def check(value: Any, name: str, findings: Findings) -> Any:
        if isinstance(value, str) and not pattern.search(value):
            findings.wrong(name, f"It must match {text}.")
        return value

    return check


def moment(schema: Mapping[str, Any]) -> list[Check]:
    """Return the check that a text is a date or a date-time, where one is wanted."""
    test = {"date": _is_date, "date-time": _is_moment}.get(schema.get("format", ""))
    if test is None:
        return []

    def check(value: Any, name: str, findings: Findings) -> Any:
        if isinstance(value, str) and not test(value):
            findings.wrong(name, f"It must be a {schema['format']}.")
        return value

    return [check]


def _number(value: Any) -> float | None:
    return value if isinstance(value, int | float) and not isinstance(value, bool) else None


def _length(value: Any) -> float | None:
    return len(value) if isinstance(value, str) else None


def _count(value: Any) -> float | None:
    return len(value) if isinstance(value, list) else None


def _is_date(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return _DATE.fullmatch(text) is not None


def _is_moment(text: str) -> bool:
    """Tell whether this is a date-time; one without an offset is local, as Zoom takes it."""
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return False
    return len(text) > len("2026-03-02")
