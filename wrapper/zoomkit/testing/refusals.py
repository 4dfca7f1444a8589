"""How Zoom refuses a call: by one of the failures that the operation documents."""

import re
from collections.abc import Iterable, Mapping
from typing import Any

from zoomkit.catalogue import Catalogue, DocumentedError, Operation
from zoomkit.testing.messages import Answer
from zoomkit.testing.routing import Call

_SUCCESSES = range(200, 300)
_PLACE = re.compile(r"\{(\w+)\}|\$(\w+)")
_NAME = "name"
_VALIDATION_FAILED = "Validation Failed."


class Refusal(Exception):  # noqa: N818 - what Zoom does, and no mistake of the fake
    """A call that Zoom refuses.

    It is told as the operation documents it: `code`, `kind` and `status` choose one of its
    documented failures, whose message has the ids of the call put in. Where the operation documents
    none such, another operation's serves.

    Args:
        code: Zoom's code.
        kind: The kind of failure, such as "wrong_state".
        status: The HTTP status.
        message: What is said, instead of the documented message.
        about: What is missing: "webinar", "registrant". A word of the documented message or kind.
        errors: What is wrong with which field: pairs of name and message.
        saying: A word of the documented message, in small letters.
    """

    def __init__(
        self,
        code: int | None = None,
        kind: str | None = None,
        *,
        status: int | None = None,
        message: str | None = None,
        about: str | None = None,
        errors: Iterable[tuple[str, str]] = (),
        saying: str = "",
    ) -> None:
        super().__init__(code, kind, status, message, about)
        self.code = code
        self.kind = kind
        self.status = status
        self.message = message
        self.about = about
        self.errors = tuple(errors)
        self.saying = saying

    @classmethod
    def missing(cls, about: str) -> "Refusal":
        """Return the refusal of a call about something that does not exist."""
        return cls(about=about)

    @classmethod
    def invalid(cls, *errors: tuple[str, str]) -> "Refusal":
        """Return the refusal of a request in which fields are wrong: pairs of name and message."""
        return cls(300, status=400, message=_VALIDATION_FAILED, errors=errors)


class Refusals:
    """Words refusals as the specification does.

    Args:
        catalogue: The operations.
        account: The account's id, which messages name.
    """

    def __init__(self, catalogue: Catalogue, account: str) -> None:
        self._catalogue = catalogue
        self._account = account

    def answer(self, refusal: Refusal, call: Call) -> Answer:
        """Return the answer that a refusal of a call is."""
        if refusal.message is not None:
            status = refusal.status or 400
            body: dict[str, Any] = {"code": refusal.code or status, "message": refusal.message}
            if refusal.errors:
                body["errors"] = [{"field": name, "message": said} for name, said in refusal.errors]
            return Answer(status, body)
        found = self._documented(refusal, call.operation)
        if found is None:
            found = DocumentedError(
                refusal.status or (404 if refusal.about else 400),
                refusal.code or (404 if refusal.about else 300),
                f"{(refusal.about or 'Request').capitalize()} "
                + ("does not exist." if refusal.about else "is refused."),
            )
        return self.documented(found, call)

    def documented(self, error: DocumentedError, call: Call) -> Answer:
        """Return the answer that a documented failure is, with the ids of a call in its message."""
        if error.status in _SUCCESSES or (error.code is None and not error.message):
            return Answer(error.status)
        values: Mapping[str, Any] = {
            "accountId": call.account or self._account,
            **_inner(call.fields),
            **call.fields,
            **call.query,
            **call.wire_path(),
            "0": next(reversed(call.wire_path().values()), ""),  # what a message has no name for
        }
        code = {} if error.code is None else {"code": error.code}
        return Answer(error.status, {**code, "message": filled(error.message, values)})

    def _documented(self, refusal: Refusal, operation: Operation) -> DocumentedError | None:
        own = chosen(operation.errors, refusal)
        if own is not None:
            return own
        others = (chosen(each.errors, refusal) for each in self._catalogue.values())
        return next(filter(None, others), None)


def chosen(errors: Iterable[DocumentedError], refusal: Refusal) -> DocumentedError | None:
    """Return the documented failure that a refusal means, or None."""
    found = [
        each
        for each in errors
        if refusal.code in (None, each.code)
        and refusal.kind in (None, each.kind)
        and refusal.status in (None, each.status)
        and (refusal.about is None or _is_about(each, refusal.about))
        and refusal.saying in each.message.lower()
    ]
    # The HTTP status 404 is more likely than a 400 of the same words.
    return (
        max(found, key=lambda each: each.status, default=None)
        if refusal.about
        else (found[0] if found else None)
    )


def filled(message: str, values: Mapping[str, Any]) -> str:
    """Return a documented message with values in the place of their names."""
    known = {_plain(name): str(value) for name, value in values.items()}

    def value_of(match: re.Match[str]) -> str:
        wanted = _plain(match[1] or match[2])
        # "{groupName}" is the name that a group was to have.
        own = known.get(_NAME, match[0]) if wanted.endswith(_NAME) else match[0]
        if wanted.endswith("uuid"):  # which may stand in the place of the id
            own = known.get(f"{wanted.removesuffix('uuid')}id", own)
        return known.get(wanted, own)

    return _PLACE.sub(value_of, message)


def _inner(fields: Mapping[str, Any]) -> dict[str, Any]:
    """Return what objects in fields hold, such as the address in "user_info"."""
    objects = [each for each in fields.values() if isinstance(each, Mapping)]
    return {name: value for each in objects for name, value in each.items()}


def _is_about(error: DocumentedError, about: str) -> bool:
    kind = error.kind or ""
    if kind == f"{about}_not_found":
        return True
    return kind.endswith("not_found") and about.replace("_", " ") in error.message.lower()


def _plain(name: str) -> str:
    return name.replace("_", "").lower()
