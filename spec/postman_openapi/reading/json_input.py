"""JSON text of any origin to Python values, or one clear line."""

import json
import math
from collections.abc import Mapping
from typing import Any, NamedTuple

from postman_openapi.errors import NotACollectionError
from postman_openapi.expressions import expression

_SURROGATE_ESCAPE = expression(r"\\u[dD][89a-fA-F]")


class LoadedJson(NamedTuple):
    """A JSON value and what was odd about its text.

    Attributes:
        value: The value.
        duplicate_keys: Keys that one object has more than once.
        has_lone_surrogates: Whether half surrogate pairs were replaced.
    """

    value: Any
    duplicate_keys: tuple[str, ...] = ()
    has_lone_surrogates: bool = False


def load_json(text: str) -> LoadedJson:
    """Read JSON, with or without a byte order mark.

    Raises:
        NotACollectionError: The text is empty or no JSON.
    """
    text = text.lstrip("\ufeff")
    if not text or text.isspace():
        raise NotACollectionError("not a Postman collection: the input is empty")
    duplicates: dict[str, None] = {}

    def object_of(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        members = dict(pairs)
        if len(members) != len(pairs):
            seen: set[str] = set()
            for key, _ in pairs:
                if key in seen:
                    duplicates[key] = None
                seen.add(key)
        return members

    try:
        value = json.loads(
            text, object_pairs_hook=object_of, parse_constant=str, parse_float=_finite, strict=False
        )
    except json.JSONDecodeError as error:
        raise NotACollectionError(
            f"not a Postman collection: the input is not JSON "
            f"({error.msg}, line {error.lineno} column {error.colno})"
        ) from None
    except RecursionError:
        raise NotACollectionError(
            "not a Postman collection: lists and objects nest too deeply"
        ) from None
    except ValueError:
        raise NotACollectionError(
            "not a Postman collection: the input holds a number that nobody can read"
        ) from None
    has_lone_surrogates = False
    if _SURROGATE_ESCAPE.search(text):
        value, has_lone_surrogates = _without_lone_surrogates(value)
    return LoadedJson(value, tuple(duplicates), has_lone_surrogates)


def json_text(data: bytes | str | Mapping[str, Any]) -> str:
    """Return JSON in any of the encodings that JSON knows as text.

    What a JSON reader has made already is written again, so that all input is one kind.

    Raises:
        NotACollectionError: The data is no text, or JSON cannot hold it.
    """
    if isinstance(data, str):
        # Half a character may stand in a text as it is; here it is written as an escape, which no
        # text that was decoded can do without.
        return data.encode("utf-8", "backslashreplace").decode()
    if isinstance(data, Mapping):
        return _written(data)
    encoding = json.detect_encoding(data)
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        raise NotACollectionError(
            "not a Postman collection: the input is not JSON (it is no Unicode text)"
        ) from None


def _written(data: Mapping[str, Any]) -> str:
    try:
        return json.dumps(data)
    except (TypeError, ValueError, RecursionError) as error:
        raise NotACollectionError(
            f"not a Postman collection: JSON cannot hold it ({error})"
        ) from None


def _finite(text: str) -> float | str:
    """Keep as text what no JSON writer could write again."""
    number = float(text)
    return number if math.isfinite(number) else text


def _without_lone_surrogates(value: Any) -> tuple[Any, bool]:
    """Replace half surrogate pairs in every text, without recursion."""
    found = False

    def mended(text: str) -> str:
        nonlocal found
        if text.isascii():
            return text
        whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        if whole == text:
            return text  # not its copy: nearly all texts are whole, and together they are large
        found = True
        return whole

    if not isinstance(value, (dict, list)):
        return value, found
    stack = [value]
    while stack:
        container = stack.pop()
        if isinstance(container, dict) and not all(map(str.isascii, container)):
            members = list(container.items())
            container.clear()
            container.update((mended(key), member) for key, member in members)
        entries = container.items() if isinstance(container, dict) else enumerate(container)
        for key, member in list(entries):
            if isinstance(member, str):
                container[key] = mended(member)
            elif isinstance(member, (dict, list)):
                stack.append(member)
    return value, found
