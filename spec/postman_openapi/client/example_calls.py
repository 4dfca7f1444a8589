"""A call of a method as somebody would write it, out of the document's examples."""

from collections.abc import Mapping, Sequence
from typing import Any

from openapi_python_client.strings import in_double_quote_literal

from postman_openapi.client.method_view import Argument, Method

_LINE = 88  # characters behind the indentation of a docstring's section
_MOST_LINES = 8
_MOST_OPTIONAL = 3
_LONGEST_OPTIONAL = 70
_FILE = "FileInput"
_SAMPLE = '"picture.png"'


def call_lines(method: Method, owner: str, *, is_async: bool) -> list[str]:
    """Return the lines of a call; none where the document lacks an example of what it needs.

    Args:
        method: The method.
        owner: What stands before it: `zoom.webinars`.
        is_async: Whether it is awaited.
    """
    required = [(each, _literal(each)) for each in method.arguments if each.is_required]
    if any(value is None for _, value in required):
        return []
    function = f"{owner}.{method.name}"
    head = f"{'await ' if is_async and not method.paging else ''}{function}"
    if method.paging:
        head = f"{'async ' if is_async else ''}for item in {function}"
    given = [_argument(each, value or "") for each, value in required]
    lines = _call(head, given, ":" if method.paging else "")
    for each, value in _optional(method, has_field=any(_is_field(each) for each, _ in required)):
        longer = _call(head, [*given, _argument(each, value)], ":" if method.paging else "")
        if len(longer) <= _MOST_LINES or (len(lines) == 1 and method.shown is None):
            given.append(_argument(each, value))
            lines = longer
    return [*lines, "    print(item)"] if method.paging else lines


def _optional(method: Method, *, has_field: bool) -> list[tuple[Argument, str]]:
    """Return what the call gives besides what it must: what an example of the document gives.

    Where there is none, some fields that make the call worth calling.
    """
    by_name = {
        each.name: (each, value)
        for each in method.arguments
        if not each.is_required and not each.is_deprecated
        if (value := _literal(each)) is not None
    }
    if method.shown is not None:
        return [by_name[name] for name in method.shown if name in by_name]
    optional = [item for item in by_name.values() if _is_field(item[0])]
    short = [item for item in optional if len(item[1]) <= _LONGEST_OPTIONAL][:_MOST_OPTIONAL]
    return short or ([] if has_field else optional[:1])


def _is_field(argument: Argument) -> bool:
    return argument.place in ("field", "body")


def _argument(argument: Argument, value: str) -> str:
    return value if argument.place == "path" else f"{argument.name}={value}"


def _literal(argument: Argument) -> str | None:
    """Return the example of an argument as a literal, or None if it has none."""
    value: Any = argument.example
    if argument.annotation.startswith(_FILE):
        return _SAMPLE
    if argument.annotation.startswith(f"Sequence[{_FILE}"):
        return f"[{_SAMPLE}]"
    if value is None:
        return None
    return "\n".join(_rendered(value, _LINE - len(argument.name) - 6))


def _rendered(value: Any, width: int) -> list[str]:
    """Return JSON data as lines of Python, on one line where it fits."""
    flat = _flat(value)
    if len(flat) <= width or not isinstance(value, Mapping | list) or not value:
        return [flat]
    if isinstance(value, list):
        rows = [_rendered(each, width - 4) for each in value]
        opening, closing = "[", "]"
    else:
        rows = []
        for key, each in value.items():
            first, *more = _rendered(each, width - 6 - len(key))
            rows.append([f"{_flat(key)}: {first}", *more])
        opening, closing = "{", "}"
    lines = [f"    {line}{',' if line is row[-1] else ''}" for row in rows for line in row]
    return [opening, *lines, closing]


def _flat(value: Any) -> str:
    if isinstance(value, str):
        return f'"{in_double_quote_literal(value)}"'
    if isinstance(value, list):
        return f"[{', '.join(map(_flat, value))}]"
    if isinstance(value, Mapping):
        return f"{{{', '.join(f'{_flat(key)}: {_flat(each)}' for key, each in value.items())}}}"
    return repr(value)


def _call(head: str, arguments: Sequence[str], tail: str = "") -> list[str]:
    line = f"{head}({', '.join(arguments)}){tail}"
    if len(line) <= _LINE and "\n" not in line:
        return [line]
    lines = [f"{head}("]
    for argument in arguments:
        lines += [f"    {each}" for each in argument.splitlines()]
        lines[-1] += ","
    return [*lines, f"){tail}"]
