"""Whether a request is the one that was asked for."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from postman_openapi.proof.body_verdicts import body_faults
from postman_openapi.proof.credentials import Secret
from postman_openapi.proof.operations import Operation, Parameter
from postman_openapi.proof.requests import Request
from postman_openapi.proof.sent import Sent
from postman_openapi.proof.texts import text_of

_SEPARATORS: Mapping[str, str] = {"spaceDelimited": " ", "pipeDelimited": "|"}
_SHOWN = 200  # characters


def request_faults(
    operation: Operation, request: Request, sent: Sent, secrets: Sequence[Secret]
) -> Iterator[str]:
    """Yield what differs between a request and what was to be sent.

    Args:
        operation: What was called.
        request: What was given.
        sent: What was sent.
        secrets: The credentials, whose parameters are no part of the request.
    """
    if sent.method != operation.method:
        yield f"the method is {sent.method}, not {operation.method}"
    yield from _place_faults(operation, request, sent)
    keys = {(each.place, each.name) for each in secrets}
    wanted = sorted(query_pairs(operation, request))
    query = sorted(pair for pair in sent.query if ("query", pair[0]) not in keys)
    yield from _pair_faults(query, wanted)
    yield from _header_faults(operation, request, sent)
    cookies = dict(pair for pair in sent.cookies if ("cookie", pair[0]) not in keys)
    expected = {
        each.name: simple_text(each, request.parameters["cookie", each.name])
        for each in operation.at("cookie")
        if ("cookie", each.name) in request.parameters
    }
    if cookies != expected:
        yield f"the cookies are {shown(cookies)}, not {shown(expected)}"
    yield from body_faults(operation, request, sent)


def query_pairs(operation: Operation, request: Request) -> Iterator[tuple[str, str]]:
    """Yield the pairs of a query as OpenAPI has them for the styles of the parameters."""
    for each in operation.at("query"):
        value = request.parameters.get(("query", each.name))
        if value is None:
            continue
        if isinstance(value, dict):
            yield from _object_pairs(each, value)
        elif isinstance(value, list) and each.explode:
            yield from ((each.name, text_of(member)) for member in value)
        elif isinstance(value, list):
            separator = _SEPARATORS.get(each.style, ",")
            yield each.name, separator.join(map(text_of, value))
        else:
            yield each.name, text_of(value)


def simple_text(parameter: Parameter, value: Any) -> str:
    """Return what stands for a value in a path, a header or a cookie."""
    if isinstance(value, list):
        return ",".join(map(text_of, value))
    if isinstance(value, dict):
        sign = "=" if parameter.explode else ","
        return ",".join(f"{name}{sign}{text_of(each)}" for name, each in value.items())
    return text_of(value)


def shown(value: object) -> str:
    """Return a value for a message, not too long."""
    text = repr(value)
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}..."


def _pair_faults(
    query: Sequence[tuple[str, str]], wanted: Sequence[tuple[str, str]]
) -> Iterator[str]:
    sent, given = Counter(query), Counter(wanted)
    if lacking := [*(given - sent).elements()]:
        yield f"the query lacks {shown(lacking)}"
    if surplus := [*(sent - given).elements()]:
        yield f"the query has {shown(surplus)}, which nobody gave"


def _place_faults(operation: Operation, request: Request, sent: Sent) -> Iterator[str]:
    base = urlsplit(operation.base_url)
    origin = f"{base.scheme}://{base.netloc}"
    if sent.origin != origin:
        yield f"it went to {sent.origin}, not to {origin}"
    path = [unquote(each) for each in urlsplit(sent.url).path.split("/")]
    wanted = [unquote(each) for each in base.path.split("/")]
    wanted += [_segment(operation, request, each) for each in operation.path.split("/")[1:]]
    if path != (wanted if wanted != [""] else ["", ""]):
        yield f"the path is {shown('/'.join(path))}, not {shown('/'.join(wanted))}"


def _segment(operation: Operation, request: Request, template: str) -> str:
    for each in operation.at("path"):
        if f"{{{each.name}}}" in template:
            value = request.parameters.get(("path", each.name))
            template = template.replace(f"{{{each.name}}}", simple_text(each, value))
    return template


def _object_pairs(parameter: Parameter, value: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    if parameter.style == "deepObject":
        yield from _deep_pairs(parameter.name, value)
    elif parameter.explode:
        for name, each in value.items():
            members = each if isinstance(each, list) else [each]
            yield from ((name, text_of(member)) for member in members)
    else:
        parts = [part for name, each in value.items() for part in (name, text_of(each))]
        yield parameter.name, _SEPARATORS.get(parameter.style, ",").join(parts)


def _deep_pairs(name: str, value: Any) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for key, each in value.items():
            yield from _deep_pairs(f"{name}[{key}]", each)
    elif isinstance(value, list):
        yield from ((name, text_of(each)) for each in value)
    else:
        yield name, text_of(value)


def _header_faults(operation: Operation, request: Request, sent: Sent) -> Iterator[str]:
    for each in operation.at("header"):
        given = request.parameters.get(("header", each.name))
        wanted = [] if given is None else [simple_text(each, given)]
        found = sent.all(each.name.lower())
        if found != wanted and not (given is None and each.name.lower() == "user-agent"):
            yield f"the header {each.name} is {shown(found)}, not {shown(wanted)}"


def linked_query(link: str) -> list[tuple[str, str]]:
    """Return the pairs in the query of a URL."""
    return parse_qsl(urlsplit(link).query, keep_blank_values=True)
