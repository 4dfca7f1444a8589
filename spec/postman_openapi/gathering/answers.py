"""Answers: each example with a name, a status and a payload of its own."""

from http import HTTPStatus
from typing import NamedTuple

from postman_openapi.diagnostics import Problem, Site
from postman_openapi.expressions import expression
from postman_openapi.gathering.calls import Call
from postman_openapi.gathering.merging import Operation
from postman_openapi.gathering.mining import ExampleProse, mine_example
from postman_openapi.gathering.naming import Names, slug
from postman_openapi.gathering.payloads import Payload, received_payload
from postman_openapi.profile import Profile
from postman_openapi.reading.collection import Example

DEFAULT = "default"
_KEY_LENGTH = 48
_NOT_A_WORD = expression(r"[^a-z]+")
_PHRASES = {_NOT_A_WORD.sub("", status.phrase.lower()): int(status) for status in HTTPStatus}


class Answer(NamedTuple):
    """An example, understood.

    Attributes:
        key: Its name in the document, unique in its operation.
        example: The example as the collection has it.
        call: What was sent to get it.
        prose: What its name says.
        status: The document's key for its status; "default" where nothing says one.
        payload: Its body; None if it has none.
    """

    key: str
    example: Example
    call: Call
    prose: ExampleProse
    status: str
    payload: Payload | None

    def header(self, name: str) -> str:
        """Return a header's value; an empty text if there is none."""
        return _header(self.example, name)


def answers_of(operation: Operation, profile: Profile) -> list[Answer]:
    """Understand every example of an operation, in order."""
    names = Names()
    return [
        _answer(names, recorded.example, recorded.call, profile, exchange.route.site)
        for exchange in operation.exchanges
        for recorded in exchange.records
    ]


def reason(status: str) -> str:
    """Return HTTP's own phrase for a status; an empty text if it has none."""
    try:
        return HTTPStatus(int(status)).phrase
    except ValueError:
        return ""


def _answer(names: Names, example: Example, call: Call, profile: Profile, site: Site) -> Answer:
    prose = mine_example(example.name, profile)
    if prose.is_cut_off:
        site.report(
            Problem.ERROR_CODE_CUT_OFF,
            f"the name of the example {example.name!r:.80} ends inside an error code",
            "that code is left out",
        )
    status = _status(example, prose, site)
    words = slug(prose.meaning, limit=_KEY_LENGTH) or slug(example.status) or slug(reason(status))
    return Answer(
        key=names.claim(words or f"status_{status}"),
        example=example,
        call=call,
        prose=prose,
        status=status,
        payload=_payload(example, site),
    )


def _status(example: Example, prose: ExampleProse, site: Site) -> str:
    """Return an example's status: its own, else what its name or its reason phrase says."""
    if _is_status(example.code):
        if prose.status not in (None, example.code):
            site.report(
                Problem.DOCUMENTED_STATUS_DIFFERS,
                f"an example of status {example.code} says {prose.status}",
                f"it counts as {example.code}",
            )
        return str(example.code)
    phrase = _NOT_A_WORD.sub("", example.status.lower())
    found = next(filter(_is_status, (prose.status, _PHRASES.get(phrase))), None)
    status = DEFAULT if found is None else str(found)
    site.report(
        Problem.RESPONSE_WITHOUT_STATUS,
        f"the example {example.name!r:.80} has "
        + ("no status" if example.code is None else f"the status {example.code}"),
        "it describes the default response" if found is None else f"it counts as {status}",
    )
    return status


def _is_status(code: int | None) -> bool:
    return code is not None and 100 <= code < 600  # noqa: PLR2004 - what a document can hold


def _payload(example: Example, site: Site) -> Payload | None:
    if example.body is None or not example.body.strip():
        return None
    payload = received_payload(example.body, _header(example, "content-type"), example.language)
    if payload.fault:
        site.report(
            Problem.RESPONSE_BODY_NOT_PARSED,
            f"the body of the example {example.name!r:.80} is said to be JSON "
            f"and is none: {payload.fault:.200}",
            "it is kept as text",
        )
    return payload


def _header(example: Example, name: str) -> str:
    fields = (each for each in example.headers if each.key.strip().lower() == name)
    return next((each.value for each in fields if each.value), "")
