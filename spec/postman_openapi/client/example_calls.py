"""A call of a method as somebody would write it, out of the document's examples."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from openapi_python_client.strings import in_double_quote_literal

from postman_openapi.client.view import Argument, Method

_LINE = 88  # characters behind the indentation of a docstring's section
_MOST_OPTIONAL = 3
_LONGEST_OPTIONAL = 70
_FILE = "FileInput"


def call_lines(method: Method, owner: str, *, is_async: bool) -> list[str]:
    """Return the lines of a call; none where the document lacks an example of what it needs.

    Args:
        method: The method.
        owner: What stands before it: `zoom.webinars`.
        is_async: Whether it is awaited.
    """
    given = [*_given(method)]
    if any(value is None for _, value in given):
        return []
    arguments = [
        value or "" if each.place == "path" else f"{each.name}={value}" for each, value in given
    ]
    function = f"{owner}.{method.name}"
    if method.paging:
        head = f"{'async ' if is_async else ''}for item in {function}"
        return [*_call(head, arguments, ":"), "    print(item)"]
    return _call(f"{'await ' if is_async else ''}{function}", arguments)


def _given(method: Method) -> Iterator[tuple[Argument, str | None]]:
    """Yield what the call gives: what it must, and some of what makes it worth calling."""
    optional = [
        (each, value)
        for each in method.arguments
        if not each.is_required and each.place in ("field", "body") and not each.is_deprecated
        if (value := _literal(each)) is not None
    ]
    short = [item for item in optional if len(item[1]) <= _LONGEST_OPTIONAL][:_MOST_OPTIONAL]
    required = [(each, _literal(each)) for each in method.arguments if each.is_required]
    yield from required
    has_field = any(each.place in ("field", "body") for each, _ in required)
    yield from short or ([] if has_field else optional[:1])


def _literal(argument: Argument) -> str | None:
    """Return the example of an argument as a literal, or None if it has none."""
    value: Any = argument.example
    if argument.annotation.startswith(_FILE):
        return '"picture.png"'
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
