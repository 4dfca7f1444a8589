"""What is said about a client in its code: the lines of docstrings, wrapped and safe to print.

Texts of a document are hostile until they have passed through `safe_for_docstring`. Lines are
wrapped here, since only here it is known how far each is indented.
"""

import re
import textwrap
from collections.abc import Iterable, Iterator, Sequence

from openapi_python_client.strings import safe_for_docstring

from postman_openapi.client.example_calls import call_lines
from postman_openapi.client.method_view import Argument, Method
from postman_openapi.client.view import ClientView, ServerVariable

_WIDTH = 100
_INDENT = "    "
_CODE = re.compile(r"`([^`\n]+)`")
_BULLETS = ("- ", "* ")


def docstring(lines: Sequence[str], indent: int) -> str:
    """Return a docstring, quotes and all, to be printed behind an indentation.

    Args:
        lines: Its lines, escaped and wrapped; the first is its summary.
        indent: How far it is indented, in spaces.
    """
    margin = " " * indent
    text = "\n".join(
        f"{margin}{line}".rstrip() if index else line for index, line in enumerate(lines)
    )
    is_short = len(lines) == 1 and not text.endswith('"')
    return f'"""{text}"""' if is_short else f'"""{text}\n{margin}"""'


def text_lines(text: str, indent: int) -> list[str]:
    """Return a text as lines that fit behind an indentation and three quotes."""
    return [line for block in _blocks(text) for line in _wrapped(block, indent + 3)] or [""]


def described(text: str, indent: int) -> str:
    """Return a docstring that holds nothing but a text; empty where there is none."""
    lines = _paragraphs(text, indent)
    return docstring(lines, indent) if lines else ""


def method_docstring(method: Method, resource: str, variable: str, *, is_async: bool) -> str:
    """Return the docstring of a method.

    Args:
        method: The method.
        resource: The attribute of the client that holds it.
        variable: What examples call the client.
        is_async: Whether it is awaited.
    """
    indent = 8
    lines = _opening(method, indent)
    for title, rows in (
        ("Args", _arguments(method)),
        ("Returns", [_returns(method)]),
        ("Raises", _failures(method)),
    ):
        entries = [line for row in rows if row for line in _entry(row, indent)]
        if entries:
            lines += ["", f"{title}:", *entries]
    call = call_lines(method, f"{variable}.{resource}", is_async=is_async)
    if call:
        lines += ["", "Example:", *(f"{_INDENT}{safe_for_docstring(line)}" for line in call)]
    return docstring(lines, indent)


def client_docstring(view: ClientView, *, is_async: bool) -> str:
    """Return the docstring of a client."""
    indent = 4
    if is_async:
        return docstring(["A client that is awaited: the names and arguments of `Client`."], indent)
    rows = [
        *(f"{each.name}: {each.description}" for each in view.credentials),
        "auth: What authenticates in any other way.",
        "base_url: Where the API is; by default where its specification says.",
        *(f"{each.name}: {_variable(each)}" for each in view.server_variables),
        "timeout: Seconds for each phase of a request, or an `httpx.Timeout`; None waits for ever.",
        "max_retries: How often a request is sent again where that is safe; 0 means never.",
        'body_encoding: "json", or "multipart" for operations that take a form as well.',
        "http_client: A client of httpx or httpx2 to send with; it stays open when this is closed.",
        "transport: A transport of httpx or httpx2 to send with, instead of `http_client`.",
        "**limits: `deadline`, `max_answer_bytes` and `accept_gone`, as in `Limits`.",
    ]
    return docstring(
        [
            "A client that blocks. Share one: it is safe to use from several threads.",
            "",
            "Args:",
            *(line for row in rows for line in _entry(row, indent)),
            "",
            "Raises:",
            *_entry("ConfigurationError: An option is wrong.", indent),
        ],
        indent,
    )


def _variable(variable: ServerVariable) -> str:
    said = " ".join(variable.description.split()).rstrip(".")
    return f"{said or 'A part of the server address'}; by default {variable.default!r}."


def _opening(method: Method, indent: int) -> list[str]:
    """Return what a method does: the first sentence of its description, then the rest."""
    text = _as_given(" ".join(method.description.split(" ")), method)
    first, _, rest = text.partition("\n\n")
    sentence, stop, more = first.partition(". ")
    headline = text_lines(sentence + stop.strip(), indent)
    if sentence and len(headline) == 1:
        rest = "\n\n".join(filter(None, [more, rest]))
    else:
        headline = text_lines(method.summary, indent)[:1]
        headline = headline if headline != [""] else [method.name]
        rest = text
    lines = [headline[0]]
    if method.is_deprecated and "deprecated" not in text.lower():
        lines += ["", "Deprecated."]
    for paragraph in filter(None, [rest, *_facts(method)]):
        lines += ["", *_paragraphs(paragraph, indent)]
    return lines


def _facts(method: Method) -> Iterator[str]:
    if method.scopes:
        yield f"Scopes: {', '.join(method.scopes)}."
    for each in method.extensions:
        if each.label:
            said = each.value if isinstance(each.value, str) else ", ".join(each.value)
            yield f"{each.label}: {said.rstrip('.')}."
    if method.rate_limit_label:
        yield f"Rate limit: {method.rate_limit_label}."


def _as_given(text: str, method: Method) -> str:
    """Return a text with the names of arguments in place of those that the API has for them."""
    names = {each.wire_name: each.name for each in method.arguments}
    return _CODE.sub(lambda match: f"`{names.get(match[1], match[1])}`", text)


def _arguments(method: Method) -> Iterator[str]:
    for argument in method.arguments:
        yield f"{argument.name}: {_as_given(_meaning(argument), method)}"
    yield "request_options: How this call alone is sent: time limit, retries, headers."


def _meaning(argument: Argument) -> str:
    text = " ".join(argument.description.split()) or "Not described."
    is_told = not argument.is_deprecated or "deprecated" in text.lower()
    return text if is_told else f"Deprecated. {text}"


def _returns(method: Method) -> str:
    text = " ".join(method.returns.split())
    if method.paging:
        # What further examples say is about one page of many.
        text = " ".join(method.returns.partition("\n")[0].split())
        return (
            f"{text.removesuffix('.') or 'The items'}, fetched page by page as they are asked for."
        )
    if method.answer == "None":
        return ""
    return text or "What the API answers."


def _failures(method: Method) -> Iterator[str]:
    for failure in method.failures:
        code = "" if failure.code is None else f", code {failure.code}"
        meaning = " ".join(failure.meaning.split()).rstrip(".:")
        yield f"{failure.error}: {f'{meaning} ' if meaning else ''}({failure.status}{code})."


def _entry(text: str, indent: int) -> list[str]:
    """Return an item of a section, indented once, its further lines twice."""
    width = _WIDTH - indent
    return textwrap.wrap(
        safe_for_docstring(text),
        width,
        initial_indent=_INDENT,
        subsequent_indent=2 * _INDENT,
        break_on_hyphens=False,
    )


def _paragraphs(text: str, indent: int) -> list[str]:
    lines: list[str] = []
    for block in _blocks(text):
        wrapped = _wrapped(block, indent)
        if not lines and len(wrapped[0]) > _WIDTH - indent - 3:
            wrapped = _wrapped(block, indent + 3)
        lines += [*([""] if lines else []), *wrapped]
    return lines


def _blocks(text: str) -> Iterable[str]:
    return filter(None, (block.strip() for block in safe_for_docstring(text).split("\n\n")))


def _wrapped(block: str, indent: int) -> list[str]:
    """Wrap a paragraph, each bullet of a list apart."""
    lines: list[str] = []
    for item in _items(block):
        is_bullet = item.startswith(_BULLETS)
        lines += textwrap.wrap(
            item,
            _WIDTH - indent,
            subsequent_indent="  " if is_bullet else "",
            break_on_hyphens=False,
        )
    return lines


def _items(block: str) -> list[str]:
    items: list[str] = []
    for line in block.splitlines():
        if items and not line.lstrip().startswith(_BULLETS):
            items[-1] = f"{items[-1]} {line.strip()}"
        else:
            items.append(line.strip())
    return items
