"""What a document says of itself: a title, a description, a version."""

from collections.abc import Sequence
from itertools import takewhile
from typing import Any

from postman_openapi.gathering.prose import one_line, paragraphs
from postman_openapi.reading.collection import Collection

_JOINTS = "-:|/_ "


def info_object(collections: Sequence[Collection]) -> dict[str, Any]:
    """Return the `info` of a document that is made of collections.

    Of several it has the words that all their names begin with, else the first one's name, and a
    description with a section for each.
    """
    info: dict[str, Any] = {"title": _title([one_line(each.name) for each in collections]) or "API"}
    if description := _description(collections):
        info["description"] = description
    versions = (one_line(each.version) for each in collections)
    info["version"] = next(filter(None, versions), "1.0.0")
    return info


def _title(names: Sequence[str]) -> str:
    if len(names) == 1:
        return names[0]
    columns = zip(*(name.split() for name in names), strict=False)
    words = [words[0] for words in takewhile(lambda words: len(set(words)) == 1, columns)]
    return " ".join(words).rstrip(_JOINTS) or next(iter(names), "")


def _description(collections: Sequence[Collection]) -> str:
    described = [(one_line(each.name), paragraphs(each.description)) for each in collections]
    if len(described) == 1:
        return described[0][1]
    return "\n\n".join(f"## {name}\n\n{text}" for name, text in described if text)
