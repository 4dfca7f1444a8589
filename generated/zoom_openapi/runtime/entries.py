"""The entries of a large file of JSON, each parsed when it is asked for."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

_DECODER = json.JSONDecoder()


class Entries(Mapping[str, Any]):
    """The members of an object in a JSON text.

    Args:
        text: The text.
        places: Where the value of each begins in it, by name.
    """

    def __init__(self, text: str, places: Mapping[str, int]) -> None:
        self._text = text
        self._places = places
        self._parsed: dict[str, Any] = {}

    def __getitem__(self, name: str) -> Any:
        if name not in self._parsed:
            self._parsed[name] = _DECODER.raw_decode(self._text, self._places[name])[0]
        return self._parsed[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._places)

    def __len__(self) -> int:
        return len(self._places)


def section(text: str, name: str) -> Mapping[str, Any]:
    """Return a member of the object that a text is, without parsing what is in it.

    Args:
        text: The text, as the client's own files are written: a line for each entry of a section,
            or for each part of one, indented by a space for each level. Of a text that is written
            otherwise, all is parsed.
        name: The name of the section.

    Raises:
        KeyError: There is no such section.
    """
    start = text.find(f'\n "{name}": {{\n')
    end = text.find("\n }", start)
    if start < 0 or end < 0:
        found: Mapping[str, Any] = json.loads(text)[name]
        return found
    places = {}
    place = text.find('\n  "', start, end)
    while place >= 0:
        entry, after = _DECODER.raw_decode(text, place + len("\n  "))
        places[entry] = after + len(": ")
        place = text.find('\n  "', after, end)
    return Entries(text, places)
