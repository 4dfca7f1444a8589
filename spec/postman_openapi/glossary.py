"""A glossary: what the fields of an API mean, said once for each.

    [glossary]
    topic = "What the meeting is about."                     # every field of that name
    "webinar.status" = "Whether the webinar has begun."      # that field of what is called so
    "list_meetings.type" = { description = "Which meetings.", values = ["live", "past"] }

The table stands in a profile, or in files that it names: `glossary = "glossary.toml"`. A collection
has no place for what a field of an answer means; here it has one. `writing.glossary` applies it.
"""

from collections.abc import Iterable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

from postman_openapi.errors import ProfileError
from postman_openapi.names import Scalar

_MEMBERS = ("description", "format", "values")


class Entry(NamedTuple):
    """What a glossary says of fields of one name.

    Attributes:
        name: The name, as written.
        description: What they mean; empty for nothing.
        format: Their format; empty for nothing.
        values: The values that they can have; empty for any.
        source: The file that says it, for errors.
    """

    name: str
    description: str = ""
    format: str = ""
    values: tuple[Scalar, ...] = ()
    source: str = "glossary"

    @property
    def parts(self) -> tuple[str, ...]:
        """What stands between the dots of its name."""
        return tuple(self.name.split("."))


class Glossary(NamedTuple):
    """What fields mean.

    Attributes:
        entries: The entries, in their order.
        files: What was read for them apart from the profile, by file.
    """

    entries: tuple[Entry, ...] = ()
    files: Mapping[Path, bytes] = MappingProxyType({})


def glossary_from(said: Any, folder: Path) -> Glossary:
    """Read what a profile says under `glossary`.

    Args:
        said: A table, the name of a file, or a list of such names.
        folder: Where the files are.

    Raises:
        ProfileError: A file cannot be read, or an entry is none.
    """
    if isinstance(said, Mapping):
        return Glossary(tuple(_entry(name, each, "glossary") for name, each in said.items()))
    names = [said] if isinstance(said, str) else said
    if not isinstance(names, list) or not all(isinstance(each, str) for each in names):
        raise ProfileError("glossary is neither a table nor the name of a file, or several")
    files = {folder / file: _read(folder / file) for file in names}
    entries = [
        _entry(name, each, f"glossary {file}")
        for file in names
        for name, each in _parsed(folder / file, files[folder / file]).items()
    ]
    _refuse_repeated(entries)
    return Glossary(tuple(entries), files)


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise ProfileError(f"glossary {path}: {error.strerror or error}") from None


def _parsed(path: Path, data: bytes) -> dict[str, Any]:
    import tomllib  # noqa: PLC0415 (see `profile`)

    try:
        return tomllib.loads(data.decode())
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ProfileError(f"glossary {path}: not TOML: {error}") from None


def _refuse_repeated(entries: Iterable[Entry]) -> None:
    sources: dict[str, str] = {}
    for each in entries:
        first = sources.setdefault(each.name, each.source)
        if first != each.source:
            raise ProfileError(f"{each.source}: {each.name!r} stands in {first} already")


def _entry(name: str, said: Any, source: str) -> Entry:
    place = f"{source}: {name!r}"
    if not all(name.split(".")):
        raise ProfileError(f"{place}: a field's name, or names joined by dots are expected")
    if isinstance(said, str):
        return Entry(name, _text(place, "description", said), source=source)
    if not isinstance(said, Mapping) or not said:
        raise ProfileError(f"{place} is neither a text nor a table with {', '.join(_MEMBERS)}")
    if unknown := [key for key in said if key not in _MEMBERS]:
        raise ProfileError(
            f"{place}: unknown key {unknown[0]!r}; known are {', '.join(_MEMBERS)}"
            f' (a name with dots is written in quotes: "{name}.{unknown[0]}")'
        )
    texts = {key: _text(place, key, said[key]) for key in said if key != "values"}
    return Entry(name, **texts, values=_values(place, said), source=source)


def _text(place: str, key: str, said: Any) -> str:
    if not isinstance(said, str) or not said.strip():
        raise ProfileError(f"{place}: {key} is no text")
    return said.strip()


def _values(place: str, said: Mapping[str, Any]) -> tuple[Scalar, ...]:
    values = said.get("values", [])
    is_list = isinstance(values, list) and all(isinstance(e, str | int | float) for e in values)
    if not is_list or ("values" in said and not values):
        raise ProfileError(f"{place}: values is no list of texts and numbers")
    return tuple(values)
