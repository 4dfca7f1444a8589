"""The facts of a collection that another wording leaves as they are, and our digest of them.

The collection tells the facts of a public one in other words. That one is not in the repository;
what must agree is kept in `facts.json`: keys, statuses, codes, scopes and labels, and no sentence.
Where the public collection is at hand, this writes the digest again:

    python -m tests.contract.facts ../shared/reference/zoom-api-2022.postman_collection.json
"""

import json
import re
import sys
from collections.abc import Iterable
from pathlib import Path

from attrs import asdict, frozen

from tests.contract.collection import Request, requests

DIGEST = Path(__file__).with_name("facts.json")
REFERENCE_NAME = "zoom-api-2022.postman_collection.json"
_CODE = re.compile(r"Error\s+Code[:*\s]*`(\d+)", re.IGNORECASE)
_LABEL = re.compile(r"Rate Limit Label.*?`(\w[\w-]*)`", re.DOTALL)
_SCOPES = re.compile(r"\bScopes?\b[:*\s]+(`.*?)(?:Rate Limit Label|\n\s*\n|$)", re.DOTALL)
_SCOPE = re.compile(r"[a-z0-9_]+(?::[a-z_]+){1,3}")

# The exporter of the public collection cut one name off in the middle of a code,
CUT_OFF = {("GET", "/chat/users/:userId/messages"): (400, 3)}
# and one of its scopes has a typing error.
MISSPELT = {"dashboard_meetings:read:admiin": "dashboard_meetings:read:admin"}


@frozen
class Facts:
    """What must be the same in both collections.

    Attributes:
        method: The HTTP method.
        path: The path, with `:name` for a parameter.
        path_keys: The keys of its path, sorted, as all that follows.
        query_keys: The keys of its query.
        body_keys: The keys of its body.
        statuses: The statuses of its examples, each once.
        codes: The status and the code of each documented failure that has one; a code that is
            documented twice stands twice.
        scopes: Its scopes.
        label: Its rate limit label.
    """

    method: str
    path: str
    path_keys: tuple[str, ...]
    query_keys: tuple[str, ...]
    body_keys: tuple[str, ...]
    statuses: tuple[int, ...]
    codes: tuple[tuple[int, int], ...]
    scopes: tuple[str, ...]
    label: str | None


def facts(request: Request) -> Facts:
    """Return the facts of a request, what is known to be spoilt left out or mended."""
    scopes = _SCOPES.search(request.description)
    label = _LABEL.search(request.description)
    codes = [
        (example.status, int(code))
        for example in request.examples
        for code in _CODE.findall(example.name)
    ]
    return Facts(
        method=request.method,
        path=request.template,
        path_keys=tuple(sorted(each.key for each in request.path)),
        query_keys=tuple(sorted(each.key for each in request.query)),
        body_keys=tuple(sorted(each.key.strip() for each in request.body)),
        statuses=tuple(sorted({example.status for example in request.examples})),
        codes=tuple(sorted(each for each in codes if each != CUT_OFF.get(request.address))),
        scopes=tuple(
            sorted(
                {MISSPELT.get(each, each) for each in _SCOPE.findall(scopes[1] if scopes else "")}
            )
        ),
        label=label[1] if label else None,
    )


def by_address(all_facts: Iterable[Facts]) -> dict[tuple[str, str], Facts]:
    """Return facts by method and path."""
    found = {(each.method, each.path): each for each in all_facts}
    return dict(sorted(found.items(), key=lambda entry: (entry[1].path, entry[1].method)))


def facts_of(collection: Path) -> dict[tuple[str, str], Facts]:
    """Return the facts of a collection by method and path."""
    return by_address(facts(request) for request in requests(collection))


def digest() -> dict[tuple[str, str], Facts]:
    """Return the facts that are kept in the repository by method and path."""
    return by_address(
        Facts(
            **{
                **entry,
                **{key: tuple(value) for key, value in entry.items() if isinstance(value, list)},
                "codes": tuple((status, code) for status, code in entry["codes"]),
            }
        )
        for entry in json.loads(DIGEST.read_text(encoding="utf-8"))
    )


def text_of(all_facts: Iterable[Facts]) -> str:
    """Return the text of a digest: JSON, one request a line."""
    return "[\n" + ",\n".join(json.dumps(asdict(each)) for each in all_facts) + "\n]\n"


if __name__ == "__main__":
    DIGEST.write_text(text_of(facts_of(Path(sys.argv[1])).values()), encoding="utf-8")
