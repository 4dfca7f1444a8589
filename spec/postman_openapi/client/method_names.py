"""What a method is called: its operation's name without the noun of its resource.

`create_webinar` of `webinars` is `create`, `list_webinar_registrants` is `list_registrants`,
`batch_add_webinar_registrants` is `batch_add_registrants`, `list_past_webinar_participants` is
`list_past_participants`. The noun goes only where it stands behind the verb, and only if the rest
still says something. Of `rooms.locations`, `list_room_locations` is `list`: the nouns of outer
resources go, too, and those of resources beside it where they stand before its own. What no rule
can know is said in the document, as `x-method`.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from keyword import iskeyword

from postman_openapi.schemas.words import singular

# Words that may stand between the verb and the noun; alone they name nothing.
_QUALIFIERS = frozenset({"all", "live", "my", "past"})
# A method of such a name would hide the type from the annotations of its class.
_TYPES = frozenset({"bool", "bytes", "datetime", "float", "int", "str"})


def method_names(
    resource: str,
    operation_ids: Sequence[str],
    given: Mapping[str, str],
    beside: Sequence[str] = (),
) -> dict[str, str]:
    """Return the method of each operation of a resource.

    Args:
        resource: The name of the resource, such as `chat_channels` or `chat.channels`.
        operation_ids: Its operations, in snake case.
        given: The methods that the document names, by operation.
        beside: The own names of the other resources where it is.

    Returns:
        A name for each, all different; where the rule gives one twice, both keep their long names.
    """
    short = {
        each: _safe(given[each]) if given.get(each) else short_name(resource, each, beside)
        for each in operation_ids
    }
    times = Counter(short.values())
    return {
        each: name if times[name] == 1 or each in given else each for each, name in short.items()
    }


def short_name(resource: str, operation_id: str, beside: Sequence[str] = ()) -> str:
    """Return an operation's name without the noun of its resource."""
    words = operation_id.split("_")
    *outer, own = resource.split(".")
    noun = own.split("_")
    verb = 2 if words[0] == "batch" else 1
    start = verb
    while start < len(words) and words[start] in _QUALIFIERS:
        start += 1
    owned = _behind(words, start, [*outer, *beside]) if outer else start
    for name in (noun, noun[-1:]):
        rest = words[owned + len(name) :]
        if _is_noun(words[owned : owned + len(name)], name) and (rest or start == verb):
            return _safe("_".join([*words[:start], *rest]))
    rest = words[_behind(words, start, outer) :]
    return _safe("_".join([*words[:start], *rest] if rest else words))


def _behind(words: Sequence[str], start: int, owners: Sequence[str]) -> int:
    """Return the place behind the nouns of owners that stand at a place."""
    for owner in owners:
        noun = owner.split("_")
        if _is_noun(words[start : start + len(noun)], noun):
            return _behind(words, start + len(noun), owners)
    return start


def _safe(name: str) -> str:
    """Return a name that a method can have: a name of Python, and no private one."""
    if not name.isidentifier() or not name.isascii() or name.startswith("_"):
        from openapi_python_client.strings import PythonIdentifier  # noqa: PLC0415 - slow, and rare

        name = str(PythonIdentifier(name.strip("_"), prefix="call_"))
    return f"{name}_" if name in _TYPES or iskeyword(name) else name


def _is_noun(words: Sequence[str], noun: Sequence[str]) -> bool:
    return len(words) == len(noun) and [*words[:-1], singular(words[-1])] == [
        *noun[:-1],
        singular(noun[-1]),
    ]
