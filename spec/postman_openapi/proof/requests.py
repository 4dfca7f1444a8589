"""What is sent in a call: an example's values, and made-up ones where the document has none."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from attrs import evolve, field, frozen

from postman_openapi.proof.bodies import NOTHING, Bodies
from postman_openapi.proof.operations import Operation, Parameter
from postman_openapi.proof.samples import Place, Samples, Upload
from postman_openapi.proof.schemas import Schemas
from postman_openapi.proof.texts import grouped, pairs_of, typed
from postman_openapi.reading.coercion import mapping_of

_SEPARATORS: Mapping[str, str] = {"spaceDelimited": " ", "pipeDelimited": "|"}
_TO_BE_ENCODED = "a/b?c=1&d#e%2Ff é+"
_MOST_EXAMPLES = 50
_NUMBERS = 89  # of values that are told apart


@frozen
class Request:
    """The values of a request, by wire name.

    Attributes:
        name: What it shows.
        parameters: The values of parameters, by place and name.
        body: The body: an object by wire name, a text, an `Upload`, any JSON, or NOTHING.
        media_type: The media type that the example has; empty where it has none.
    """

    name: str
    parameters: Mapping[tuple[str, str], Any]
    body: Any = field(default=NOTHING)
    media_type: str = ""


class Requests:
    """Makes requests for operations.

    Args:
        schemas: Reads the document's schemas.
    """

    def __init__(self, schemas: Schemas) -> None:
        self._schemas = schemas
        self._samples = Samples(schemas, "readOnly")
        self._bodies = Bodies(schemas)

    def recorded(self, operation: Operation, example: Mapping[str, Any], name: str) -> Request:
        """Return the request of one of the converter's examples.

        What the operation needs and the example lacks is made up; what the operation does not have
        is left out.
        """
        request = mapping_of(example.get("request"))
        if "method" in request or "url" in request:  # got from another operation
            return evolve(self.least(operation), name=name)
        told = {
            "path": grouped(mapping_of(request.get("path")).items()),
            "query": grouped(pairs_of(request.get("query"))),
            "header": {k.lower(): v for k, v in grouped(pairs_of(request.get("headers"))).items()},
        }
        parameters = {}
        for each in operation.parameters:
            key = each.name.lower() if each.place == "header" else each.name
            texts = told.get(each.place, {}).get(key)
            value = self._parameter(each, texts) if texts else None
            if value is None and each.is_required:
                value = self._sample(each, is_full=True)
            if value is not None:
                parameters[each.place, each.name] = value
        media_type, body = self._bodies.recorded(operation, mapping_of(request.get("body")))
        return self._completed(operation, Request(name, parameters, body, media_type))

    def shown(self, operation: Operation) -> list[Request]:
        """Return requests with the examples of parameters and bodies, the rest made up in full.

        Where the document shows several values there is a request for each.
        """
        bodies = [*self._bodies.shown(operation)]
        values = {
            (each.place, each.name): self._shown(each) or [self._sample(each, is_full=True)]
            for each in operation.parameters
        }
        number = max([1, len(bodies), *map(len, values.values())])
        requests = []
        for index in range(min(number, _MOST_EXAMPLES)):
            name, media_type, body = (
                bodies[min(index, len(bodies) - 1)] if bodies else ("", "", None)
            )
            request = Request(
                f"example {name!r}" if name else "everything given",
                {key: each[min(index, len(each) - 1)] for key, each in values.items()},
                body if bodies else NOTHING,
                media_type,
            )
            requests.append(self._completed(operation, request))
        return requests

    def least(self, operation: Operation) -> Request:
        """Return a request with nothing but what is required."""
        parameters = {
            (each.place, each.name): self._sample(each, is_full=False)
            for each in operation.parameters
            if each.is_required
        }
        return self._completed(operation, Request("only what is required", parameters))

    def with_files(self, operation: Operation) -> Iterator[Request]:
        """Yield requests with a file in each form in which a client takes one."""
        for request in self.shown(operation)[:1]:
            for form in ("bytes", "path", "file"):
                body = _in_form(request.body, form)
                if body is not None:
                    yield evolve(request, name=f"a file as {form}", body=body)

    def to_be_encoded(self, operation: Operation) -> Request | None:
        """Return a request whose texts would change the URL unencoded; None if none can."""
        least = self.least(operation)
        changed = {
            (each.place, each.name): _TO_BE_ENCODED
            for each in operation.parameters
            if each.place in ("path", "query") and self._is_any_text(each)
        }
        if not changed:
            return None
        return evolve(least, name="texts to be encoded", parameters={**least.parameters, **changed})

    def separator(self, parameter: Parameter) -> str:
        """Return what stands between the members of a list, empty where each stands for itself."""
        if parameter.explode and parameter.place in ("query", "cookie"):
            return ""
        return _SEPARATORS.get(parameter.style, ",")

    # --- parameters ---------------------------------------------------------------------------

    def _parameter(self, parameter: Parameter, texts: Sequence[str]) -> Any:
        schema = parameter.schema
        kind = self._schemas.kind(schema)
        if kind == "array":
            separator = self.separator(parameter)
            parts = texts if not separator else [p for t in texts for p in t.split(separator)]
            return [typed(self._schemas, self._schemas.members_of(schema), each) for each in parts]
        if kind == "object" or (parameter.place in ("path", "header") and not texts[0].strip()):
            return None
        value = typed(self._schemas, schema, texts[0])
        is_wrong = parameter.place == "path" and kind == "integer" and isinstance(value, str)
        return None if is_wrong or (kind == "boolean" and isinstance(value, str)) else value

    def _sample(self, parameter: Parameter, *, is_full: bool) -> Any:
        if usable := self._shown(parameter):
            return usable[0]
        value = self._samples.value(
            parameter.schema,
            is_full=is_full or parameter.place == "path",
            place=Place(parameter.name, sum(parameter.name.encode(errors="replace")) % _NUMBERS),
        )
        return "text" if value is None or value == "" else value

    def _shown(self, parameter: Parameter) -> list[Any]:
        """Return the examples of a parameter, without those that no path can have."""
        if parameter.place != "path":
            return [each for each in parameter.examples if each is not None]
        return [
            each
            for each in parameter.examples
            if self._schemas.fits(parameter.schema, each)
            and not isinstance(each, dict | list)
            and str(each).strip()
        ]

    def _is_any_text(self, parameter: Parameter) -> bool:
        schema = self._schemas.read(parameter.schema)
        is_closed = not {"enum", "const", "format", "pattern"}.isdisjoint(schema)
        return self._schemas.kinds(schema) == ["string"] and not is_closed

    def _completed(self, operation: Operation, request: Request) -> Request:
        """Fill in what a body needs and does not have."""
        body, media_type = self._bodies.completed(operation, request.body, request.media_type)
        return evolve(request, body=body, media_type=media_type)


def _in_form(body: Any, form: str) -> Any:
    """Return a body whose files are given in another form; None where it has no files."""
    if isinstance(body, Upload):
        return Upload(form=form)
    if not isinstance(body, dict) or not any(isinstance(each, Upload) for each in body.values()):
        return None
    return {
        name: Upload(form=form) if isinstance(each, Upload) else each for name, each in body.items()
    }
