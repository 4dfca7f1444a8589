"""What a mock server answers: the document's examples, and made-up bodies where it has none."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from attrs import evolve, frozen

from postman_openapi.client.catalogue import operations
from postman_openapi.client.failures import successes
from postman_openapi.proof.bodies import NOTHING
from postman_openapi.proof.operations import Operation, essence, is_json, named_examples
from postman_openapi.proof.samples import Samples, Upload
from postman_openapi.proof.schemas import Schemas
from postman_openapi.reading.coercion import list_of, mapping_of

_ANY_SUCCESS = "2XX"
_WITHOUT_BODY = (204, 205, 304)
_UNDOCUMENTED = (200, 201, 202, 203, 206, 207, 226, 299)
_NO_STATUS = 599  # of an example that does not say with which status it came
_FAILURE = 520
_REDIRECT = 307
_ABROAD = "https://elsewhere.invalid/stolen"
_SUCCESSES = range(200, 300)
_RANGE_LENGTH = 3
# The transport's own business, or what would make a client wait or keep state.
_NOT_SENT = frozenset(
    {"content-encoding", "content-length", "transfer-encoding", "connection", "set-cookie", "link"}
)


@frozen
class Answer:
    """An answer of the mock server, and what the document says of it.

    Attributes:
        name: What it shows.
        status: Its status.
        is_success: Whether the document takes it for a success.
        media_type: The content type of its body.
        body: JSON data, a text, an `Upload`, or NOTHING.
        schema: What the document says of the body; None where it says nothing.
        meanings: What the document says that it means, where it is a failure: code and message.
        headers: Further headers.
    """

    name: str
    status: int
    is_success: bool
    media_type: str = ""
    body: Any = NOTHING
    schema: Any = None
    meanings: tuple[tuple[Any, str], ...] = ()
    headers: tuple[tuple[str, str], ...] = ()

    @property
    def payload(self) -> bytes:
        """The body as it goes over the wire."""
        if self.body is NOTHING:
            return b""
        if isinstance(self.body, Upload):
            return self.body.content
        if isinstance(self.body, str) and not is_json(self.media_type):
            return self.body.encode(errors="surrogatepass")
        return json.dumps(self.body).encode()


class Answers:
    """Makes answers for operations.

    Args:
        schemas: Reads the document's schemas.
    """

    def __init__(self, schemas: Schemas) -> None:
        self._schemas = schemas
        self._samples = Samples(schemas, "writeOnly")
        defaults = [
            mapping_of(mapping_of(operation.get("responses")).get("default"))
            for _, _, operation in operations(schemas.document)
        ]
        # What is said of every operation is said of none.
        self._is_common_default = len(defaults) > 1 and all(
            each.get("description") == defaults[0].get("description")
            and "x-error-codes" not in each
            for each in defaults
        )

    def recorded(self, operation: Operation, example: Mapping[str, Any], key: str) -> Answer:
        """Return the answer of one of the converter's examples."""
        told = mapping_of(example.get("response"))
        status = example.get("status")
        if not isinstance(status, int):
            return Answer(key, _NO_STATUS, is_success=False)
        plain = self._plain(operation, status, key)
        headers = tuple(_headers(told.get("headers")))
        said = mapping_of(self._said(operation, status).get("content"))
        for media_type, each in said.items():
            found = mapping_of(mapping_of(each).get("examples"))
            if key in found:
                body = self._schemas.read(found[key]).get("value")
                answer = self._with(operation, plain, media_type, mapping_of(each).get("schema"))
                return evolve(answer, body=self._carried(answer, body), headers=headers)
        return evolve(plain, headers=headers)

    def shown(self, operation: Operation) -> list[Answer]:
        """Return the examples of the document's answers, and a full body for a success without."""
        found = []
        for text in operation.responses:
            status = _status(text, operation)
            if status is None:
                continue
            plain = self._plain(operation, status, f"status {status}")
            media_type, said = self._content(operation, status)
            examples = named_examples(self._schemas, said)
            for name, value in examples.items():
                answer = self._with(operation, plain, media_type, said.get("schema"))
                named = f"status {status}, example {name!r}"
                found.append(evolve(answer, name=named, body=self._carried(answer, value)))
            if plain.is_success and media_type and not examples:
                found.append(self._made_up(operation, plain, is_full=True))
        return found

    def documented(self, operation: Operation) -> Iterator[Answer]:
        """Yield the least answer of each documented status."""
        statuses = [_status(text, operation) for text in operation.responses]
        if _ANY_SUCCESS in successes(operation.data):
            statuses.append(_SUCCESSES.start)
        for status in filter(None, dict.fromkeys(statuses)):
            plain = self._plain(operation, status, f"status {status}")
            yield self._made_up(operation, plain, is_full=False)

    def undocumented(self, operation: Operation) -> Iterator[Answer]:
        """Yield a failure that no document has, and a success that this one does not list."""
        yield Answer(
            f"status {_FAILURE}",
            _FAILURE,
            is_success=False,
            media_type="text/html",
            body="<html><body>Web server is returning an unknown error</body></html>",
            meanings=self._meanings(operation, _FAILURE),
        )
        listed = {_status(text, operation) for text in operation.responses}
        status = next((each for each in _UNDOCUMENTED if each not in listed), None)
        if status is not None and "2XX" not in operation.responses:
            usual = self.usual(operation)
            yield evolve(usual, name=f"undocumented status {status}", status=status)

    def redirect(self, operation: Operation) -> Answer:
        """Return the answer that sends a client to another host."""
        return Answer(
            "a redirect",
            _REDIRECT,
            is_success=False,
            meanings=self._meanings(operation, _REDIRECT),
            headers=(("Location", _ABROAD),),
        )

    def usual(self, operation: Operation) -> Answer:
        """Return the success that a call is made for: the first with a body, if there is any."""
        successes = [each for each in self.documented(operation) if each.is_success]
        with_body = [each for each in successes if each.body is not NOTHING]
        return next(iter([*with_body, *successes]), Answer("status 200", 200, is_success=True))

    # --- parts of answers ---------------------------------------------------------------------

    def _plain(self, operation: Operation, status: int, name: str) -> Answer:
        """Return an answer without a body."""
        said = self._said(operation, status)
        is_success = status in _SUCCESSES and "x-failure-code" not in said
        return Answer(name, status, is_success, meanings=self._meanings(operation, status))

    def _meanings(self, operation: Operation, status: int) -> tuple[tuple[Any, str], ...]:
        """Return what an error with a status has to say."""
        said = self._said(operation, status)
        if not said and status not in _SUCCESSES and not self._is_common_default:
            said = mapping_of(operation.responses.get("default"))
        is_success = status in _SUCCESSES and "x-failure-code" not in said
        return tuple(_meanings(said, is_success=is_success)) if said else ()

    def _made_up(self, operation: Operation, plain: Answer, *, is_full: bool) -> Answer:
        media_type, said = self._content(operation, plain.status)
        if not media_type:
            return plain
        answer = self._with(operation, plain, media_type, said.get("schema"))
        if answer.media_type == "":
            return answer
        if not is_json(media_type):
            return evolve(answer, body=self._carried(answer, "<a>text é</a>"))
        value = self._samples.value(said.get("schema", {}), is_full=is_full)
        # JSON holds no files, whatever the schema says.
        return evolve(answer, body=json.loads(json.dumps(value, default=lambda _: "text")))

    def _with(self, operation: Operation, plain: Answer, media_type: str, schema: Any) -> Answer:
        if plain.status in _WITHOUT_BODY or operation.method == "HEAD":
            return plain
        sent = "application/json" if essence(media_type) == "*/*" else media_type
        return evolve(plain, media_type=sent, schema=schema or {})

    def _carried(self, answer: Answer, value: Any) -> Any:
        if not answer.media_type:
            return NOTHING
        if is_json(answer.media_type) or isinstance(value, Upload):
            return value
        text = value if isinstance(value, str) else json.dumps(value)
        if essence(answer.media_type).startswith("text/"):
            return text
        return Upload(content=text.encode(errors="replace"))

    def _said(self, operation: Operation, status: int) -> Mapping[str, Any]:
        documented = operation.responses
        if status in _SUCCESSES:
            documented = {**documented, **successes(operation.data)}
        return mapping_of(documented.get(str(status), documented.get(f"{status // 100}XX")))

    def _content(self, operation: Operation, status: int) -> tuple[str, Mapping[str, Any]]:
        """Return the media type of an answer that is asked for first, and what is said of it."""
        content = mapping_of(self._said(operation, status).get("content"))
        ordered = sorted(content, key=lambda each: not is_json(each))
        return (ordered[0], mapping_of(content[ordered[0]])) if ordered else ("", {})


def as_judged(operation: Operation, answer: Answer) -> Answer:
    """Return an answer as a failure where GraphQL says in its body that it is one."""
    body = mapping_of(answer.body)
    is_failure = bool(body.get("errors")) and body.get("data") is None
    is_graphql = operation.data.get("x-protocol") == "graphql"
    return evolve(answer, is_success=False) if is_graphql and is_failure else answer


def _status(text: str, operation: Operation) -> int | None:
    """Return a status that a key of the responses is for; None for `default` and what is none."""
    if text.isascii() and text.isdecimal() and len(text) == _RANGE_LENGTH:
        return int(text) if int(text) >= _SUCCESSES.start else None
    if text[1:].upper() == "XX" and text[:1] in "2345":
        first = int(text[0]) * 100
        return next(n for n in range(first, first + 100) if str(n) not in operation.responses)
    return None


def _meanings(response: Mapping[str, Any], *, is_success: bool) -> Iterator[tuple[Any, str]]:
    codes = list_of(response.get("x-error-codes"))
    for each in map(mapping_of, codes):
        yield each.get("code"), str(each.get("message", ""))
    if not codes and not is_success:
        yield response.get("x-failure-code"), str(response.get("description", ""))


def _headers(pairs: Any) -> Iterator[tuple[str, str]]:
    for each in list_of(pairs):
        if isinstance(each, list) and all(isinstance(part, str) for part in each):
            name, value = each
            is_sendable = f"{name}{value}".isascii() and f"{name}{value}".isprintable()
            if is_sendable and name.lower() not in _NOT_SENT and name.isprintable() and name:
                yield name, value
