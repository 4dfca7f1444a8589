"""Does an operation's answer come in pages, and how is the next one asked for?

Only a list pages: the answer is a list, or holds a list of objects, and something in the request
and the answer says that there is more. Each rule looks for one way of saying it.
"""

from collections.abc import Callable, Mapping, Sequence

from postman_openapi.paging.answers import Schema, answer_of
from postman_openapi.paging.cases import Case, Paging
from postman_openapi.paging.links import by_link
from postman_openapi.paging.names import TOKENS
from postman_openapi.paging.numbers import by_offset, by_page
from postman_openapi.paging.parameters import body_of, query_of
from postman_openapi.paging.tokens import by_cursor, by_promise, by_token
from postman_openapi.schemas.words import singular, words_of

# An address leads on where a number might lead astray, and a token is the surest of all.
_RULES: Mapping[str, Sequence[Callable[[Case], Paging | None]]] = {
    "get": (by_token, by_link, by_promise, by_page, by_offset),
    "post": (by_cursor,),
}


def paging_of(document: Schema, path: str, method: str, operation: Schema) -> Paging | None:
    """Say how the answer of an operation comes in pages; None if it does not."""
    rules = _RULES.get(method, ())
    query = query_of(document, operation)
    body = body_of(document, operation) if method == "post" else []
    if method == "post" and not any(each.letters in TOKENS for each in body):
        return None
    for status, response in operation.get("responses", {}).items() if rules else ():
        answer = answer_of(document, response) if str(status).startswith("2") else None
        if answer is not None:
            case = Case(query, body, answer, _words(path, operation))
            found = next(filter(None, (rule(case) for rule in rules)), None)
            if found is not None:
                return found
    return None


def _words(path: str, operation: Schema) -> frozenset[str]:
    """Return what an operation is about: the last fixed part of its path, and its name."""
    fixed = [part for part in path.split("/") if part and "{" not in part]
    texts = [*fixed[-1:], str(operation.get("operationId", "")), str(operation.get("summary", ""))]
    return frozenset(singular(word) for text in texts for word in words_of(text))
