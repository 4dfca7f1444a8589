"""What makes examples teach: rules of which each yields the places that break it.

    python -m tests.contract.teaching

prints all of them.
"""

import re
import sys
from collections.abc import Callable, Iterator

from tests.contract.collection import events
from tests.contract.expectations import Expectation, expect, expectations
from tests.contract.placing import (
    answered_objects,
    leaves,
    lists,
    place_of,
    sent_objects,
    texts,
)

Rule = Callable[[Expectation], Iterator[str]]

_HOST = re.compile(r"\b[a-z]+://([^/\s\":?]+)")
_MAIL = re.compile(r"[\w.+-]+@([\w-]+(?:\.[\w-]+)+)")
_EXAMPLE_DOMAIN = re.compile(r"(?:.+\.)?example\.(?:com|org|net)")
_PHONE = re.compile(r"\+\d[\d ()-]{6,}")
_OUR_PHONE = re.compile(r"\+1 ?555 ?01")
_ID = re.compile(r"(?:.*_|.*[a-z])?(?:id|uuid|Id|ID)")
_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
_COUNTS = ("page_size", "page_count", "page_number", "total_records")
# TSP accounts are `1` or `2`, and questions of a feedback have numbers.
_LISTED_IDS = frozenset({"tsp_accounts", "feedback_details"})
_FILLERS = ("string", "text", "value", "foo", "bar", "lorem ipsum", "test")
EITHER = (
    ("to_contact", "to_channel"),
    ("end_times", "end_date_time"),
    ("monthly_day", "monthly_week"),
    ("id", "email"),
)
"""Fields of which one is given; in answers and events, those of a series of meetings alone."""


def hosts(expectation: Expectation) -> Iterator[str]:
    """Hosts and addresses are those that are reserved for examples."""
    for place, _, text in texts(expectation):
        for domain in (*_HOST.findall(text), *_MAIL.findall(text)):
            if not _EXAMPLE_DOMAIN.fullmatch(domain):
                yield f"{place}: {text:.80}"


def phones(expectation: Expectation) -> Iterator[str]:
    """Phone numbers are +1 555 01xx, which nobody has."""
    for place, _, text in texts(expectation):
        if any(not _OUR_PHONE.match(each) for each in _PHONE.findall(text)):
            yield f"{place}: {text:.80}"


def fillers(expectation: Expectation) -> Iterator[str]:
    """No value is a filler, or its own key with a number."""
    for place, at, text in texts(expectation):
        key = next((each for each in reversed(at) if each != "[]"), "")
        is_own_key = key and re.fullmatch(rf"{re.escape(key)}[ _]?\d*", text, re.IGNORECASE)
        if text.lower() in _FILLERS or (is_own_key and not _can_be(expectation, text)):
            yield f"{place}: {text:.80}"


def ids(expectation: Expectation) -> Iterator[str]:
    """An id that is typed as text is not digits only, but for those whose values are documented."""
    for place, at, text in texts(expectation):
        is_listed = not _LISTED_IDS.isdisjoint(at) or "/tsp/" in place
        if at and _ID.fullmatch(at[-1]) and text.isdigit() and not is_listed:
            yield f"{place}: {text}"


def whole_numbers(expectation: Expectation) -> Iterator[str]:
    """What counts or names is a whole number."""
    for place, at, value in leaves(expectation):
        key = at[-1] if at else ""
        if isinstance(value, float) and (
            key in _COUNTS or key.endswith(("_size", "number", "_time"))
        ):
            yield f"{place}: {value}"


def either(expectation: Expectation) -> Iterator[str]:
    """Of two fields of which one is meant only one is given."""
    pairs = EITHER[1:3] if expectation.request.is_event else EITHER
    for place, each in sent_objects(expectation.request):
        for one, other in pairs:
            if one in each and other in each:
                yield f"{place}: {one} and {other}"
    for answer, at, each in answered_objects(expectation):
        for one, other in EITHER[1:3]:
            if one in each and other in each:
                yield f"{place_of(expectation, answer, at)}: {one} and {other}"


def items(expectation: Expectation) -> Iterator[str]:
    """The items of a list differ."""
    for answer in expectation.answers:
        for at, each in lists(answer.json, ()):
            texts = [repr(item) for item in each]
            if len(set(texts)) < len(texts):
                yield f"{place_of(expectation, answer, at)}: {texts[0]:.60}"


def times(expectation: Expectation) -> Iterator[str]:
    """What starts ends later."""
    for answer, at, each in answered_objects(expectation):
        start, end = str(each.get("start_time", "")), str(each.get("end_time", ""))
        if end and _TIME.fullmatch(start) and (not _TIME.fullmatch(end) or end < start):
            yield f"{place_of(expectation, answer, at)}: {start} to {end}"


def agreement(expectation: Expectation) -> Iterator[str]:
    """An answer says what its request says: ids of the path, and what was sent."""
    sent = expectation.request.body.json if expectation.request.body else {}
    for answer in expectation.answers:
        if not isinstance(answer.json, dict):
            continue
        call = answer.example.call
        said = {_snake(key): text for key, text in call.path_values.items()} | dict(call.query)
        said |= sent if isinstance(sent, dict) else {}
        said.pop("next_page_token", None)
        said.pop("type", None)
        for key, value in said.items():
            found = answer.json.get(key, value)
            is_uuid = str(value).endswith("==")  # an answer can name the same thing by its number
            if isinstance(found, str | int | float) and str(found) != str(value) and not is_uuid:
                yield f"{place_of(expectation, answer, (key,))}: {value} and {found}"


def first_calls(expectation: Expectation) -> Iterator[str]:
    """A request as it stands asks for the first page."""
    call = expectation.request.call
    given = {**dict(call.query), **(call.json if isinstance(call.json, dict) else {})}
    if given.get("next_page_token"):
        yield f"{' '.join(call.address)}: {given['next_page_token']}"


def tokens(expectation: Expectation) -> Iterator[str]:
    """The token of a page leads to another page, and the items of the two differ."""
    by_token = {
        dict(each.example.call.query).get("next_page_token"): each
        for each in expectation.answers
        if each.page
    }
    for answer in expectation.answers:
        if not answer.page or not answer.page.token:
            continue
        following = by_token.get(answer.page.token)
        if following is None or following.page is None:
            yield f"{place_of(expectation, answer, ())}: {answer.page.token} leads nowhere"
            continue
        names = [
            {str(item[key]) for item in page.items if isinstance(item, dict) and key in item}
            for page in (answer.page, following.page)
            for key in ("id",)
        ]
        if both := sorted(names[0] & names[1]):
            yield f"{place_of(expectation, answer, ())}: both pages have {both}"


RULES: tuple[Rule, ...] = (
    hosts, phones, fillers, ids, whole_numbers, either, items, times, agreement, first_calls,
    tokens,
)  # fmt: skip


def _can_be(expectation: Expectation, text: str) -> bool:
    """Tell whether a value is one of those that are listed for a field of its request."""
    return any(
        text in each.marks.values
        for argument in expectation.arguments
        for _, each in argument.every()
    )


def _snake(key: str) -> str:
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", key).lower()


def _print() -> None:
    every = (*expectations(), *map(expect, events()))
    for rule in RULES:
        found = dict.fromkeys(fault for each in every for fault in rule(each))
        sys.stdout.write(f"\n## {rule.__name__}: {len(found)}\n{rule.__doc__}\n")
        sys.stdout.writelines(f"- {fault}\n" for fault in found)


if __name__ == "__main__":
    _print()
