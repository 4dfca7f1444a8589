"""What changed in the answers of one operation, and in the contents of messages of both ways."""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from attrs import evolve

from postman_openapi.diff.changes import Change
from postman_openapi.diff.nodes import Versions, in_both, only_in, quoted
from postman_openapi.diff.schemas import compare_schemas
from postman_openapi.diff.sites import Site
from postman_openapi.reading.coercion import list_of, mapping_of

_SUCCESS = re.compile(r"2\d\d|2XX", re.IGNORECASE)


def compare_responses(versions: Versions) -> Iterator[Change]:
    """Yield what changed in the answers that an operation documents."""
    old, new = versions.old.responses, versions.new.responses
    for status in only_in(new, old):
        yield versions.change(f"{_status_rule(status)}-added", name=status)
    for status in only_in(old, new):
        yield versions.change(f"{_status_rule(status)}-removed", name=status)
    for status in in_both(old, new):
        for check in _RESPONSE_CHECKS:
            yield from check(versions, old[status], new[status], status)


def _status_rule(status: str) -> str:
    kind = "success" if _SUCCESS.fullmatch(status) else "non-success"
    return f"response-{kind}-status"


def _response_contents(
    versions: Versions, old: Mapping[str, Any], new: Mapping[str, Any], status: str
) -> Iterator[Change]:
    site = Site("response", "body", versions.new.label, f"the answer {status}")
    yield from compare_contents(versions, old, new, site, status=status)


def _headers(
    versions: Versions, old: Mapping[str, Any], new: Mapping[str, Any], status: str
) -> Iterator[Change]:
    before, after = (_lowered(mapping_of(side.get("headers"))) for side in (old, new))
    for name in only_in(after, before):
        yield versions.change("response-header-added", status=status, name=quoted(name))
    for name in only_in(before, after):
        header = versions.old.views.resolved(before[name])
        kind = "required" if header.get("required") is True else "optional"
        rule = f"{kind}-response-header-removed"
        yield versions.change(rule, status=status, name=quoted(name))


def _error_codes(
    versions: Versions, old: Mapping[str, Any], new: Mapping[str, Any], status: str
) -> Iterator[Change]:
    before, after = _meanings(old), _meanings(new)
    for code in only_in(after, before):
        yield versions.change("error-code-added", status=status, name=_meaning(code, after))
    for code in only_in(before, after):
        yield versions.change("error-code-removed", status=status, name=_meaning(code, before))
    for code in (code for code in after if code in before and after[code] != before[code]):
        name = _meaning(code, after)
        yield versions.change("error-code-meaning-changed", status=status, name=name)


def _error_kinds(
    versions: Versions, old: Mapping[str, Any], new: Mapping[str, Any], status: str
) -> Iterator[Change]:
    before, after = _kinds(old), _kinds(new)
    for name in in_both(before, after):
        if before[name] != after[name]:
            kinds = {"old": before[name] or "of no kind", "new": after[name] or "of no kind"}
            yield versions.change("error-kind-changed", status=status, name=name, **kinds)


def _failure_code(
    versions: Versions, old: Mapping[str, Any], new: Mapping[str, Any], status: str
) -> Iterator[Change]:
    before, after = old.get("x-failure-code"), new.get("x-failure-code")
    if before == after:
        return
    if after is None:
        yield versions.change("failure-code-removed", status=status)
    else:
        yield versions.change("failure-code-added", status=status, new=quoted(after))


_ResponseCheck = Callable[[Versions, Mapping[str, Any], Mapping[str, Any], str], Iterator[Change]]
_RESPONSE_CHECKS: tuple[_ResponseCheck, ...] = (
    _response_contents,
    _headers,
    _error_codes,
    _error_kinds,
    _failure_code,
)


def compare_contents(
    versions: Versions,
    old: Mapping[str, Any],
    new: Mapping[str, Any],
    site: Site,
    status: str = "",
) -> Iterator[Change]:
    """Yield what changed in the media types of a request body or an answer, and in their schemas.

    Args:
        versions: The operation.
        old: The older body or answer.
        new: The newer one.
        site: Where the schemas stand.
        status: The answer's status.
    """
    before, after = mapping_of(old.get("content")), mapping_of(new.get("content"))
    rule = f"{'request-body' if site.direction == 'request' else 'response'}-media-type"
    for media_type in only_in(after, before):
        yield versions.change(f"{rule}-added", name=quoted(media_type), status=status)
    for media_type in only_in(before, after):
        yield versions.change(f"{rule}-removed", name=quoted(media_type), status=status)
    for media_type in in_both(before, after):
        yield from compare_schemas(
            evolve(site, seen=set()),
            (versions.old.views, mapping_of(before[media_type]).get("schema")),
            (versions.new.views, mapping_of(after[media_type]).get("schema")),
        )


def _lowered(headers: Mapping[str, Any]) -> dict[str, Any]:
    return {name.lower(): header for name, header in headers.items()}


def _meanings(response: Mapping[str, Any]) -> dict[str, list[str]]:
    # One code may stand several times in an answer, with a meaning each.
    found: dict[str, list[str]] = {}
    for entry in list_of(response.get("x-error-codes")):
        code, message = mapping_of(entry).get("code"), mapping_of(entry).get("message", "")
        found.setdefault(str(code), []).append(str(message))
    return {code: sorted(messages) for code, messages in found.items()}


def _kinds(response: Mapping[str, Any]) -> dict[str, Any]:
    """Return the kinds of failure by what stands for one: its code and message, or the answer."""
    codes = [mapping_of(entry) for entry in list_of(response.get("x-error-codes"))]
    found = {
        f"{each.get('code')}: {each.get('message', '')}": each.get("x-error-kind") for each in codes
    }
    return found or {"without a code": response.get("x-error-kind")}


def _meaning(code: str, meanings: Mapping[str, list[str]]) -> str:
    messages = " / ".join(message for message in meanings[code] if message)
    return f"{code}: {messages}" if messages else code
