"""Made-up secrets for the security schemes, and where they must and must not be seen."""

import base64
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from attrs import frozen

from postman_openapi.client.view import ClientView
from postman_openapi.proof.operations import Operation
from postman_openapi.proof.sent import Sent
from postman_openapi.reading.coercion import mapping_of


@frozen
class Secret:
    """What a client is given for a security scheme.

    Attributes:
        scheme: The name of the scheme.
        place: Where it belongs: `header`, `query` or `cookie`.
        name: The name of the header, parameter or cookie.
        text: What stands there.
        marks: What gives it away wherever it stands.
    """

    scheme: str
    place: str
    name: str
    text: str
    marks: Sequence[str]


def secrets_of(
    document: Mapping[str, Any], view: ClientView
) -> tuple[list[Secret], dict[str, str]]:
    """Return a secret for each scheme that a client takes, and the arguments that it is given."""
    components = mapping_of(document.get("components"))
    schemes = mapping_of(components.get("securitySchemes"))
    secrets: list[Secret] = []
    arguments: dict[str, str] = {}
    for index, (scheme, names) in enumerate(view.schemes):
        said = mapping_of(schemes.get(scheme))
        values = [f"secret{index}of{number}" for number, _ in enumerate(names)]
        arguments |= dict(zip(names, values, strict=True))
        if said.get("type") == "apiKey":
            place, name = str(said.get("in")), str(said.get("name"))
            secrets.append(Secret(scheme, place, name, values[0], values))
        elif str(said.get("scheme")).lower() == "basic":
            pair = base64.b64encode(":".join(values).encode()).decode()
            text = f"Basic {pair}"
            secrets.append(Secret(scheme, "header", "authorization", text, [pair, *values]))
        else:
            text = f"Bearer {values[0]}"
            secrets.append(Secret(scheme, "header", "authorization", text, values))
    return secrets, arguments


def credential_faults(
    operation: Operation, secrets: Sequence[Secret], sent: Sent, *, is_given: bool
) -> Iterator[str]:
    """Yield what is wrong about the credentials of a request.

    Args:
        operation: What was called.
        secrets: What the client has.
        sent: The request.
        is_given: Whether the client has any.
    """
    present = frozenset(each.scheme for each in secrets if _is_in_place(each, sent))
    for each in secrets:
        if each.scheme not in present and any(mark in sent.text for mark in each.marks):
            yield f"the credentials of {each.scheme} are sent, but not as its {each.place}"
    known = frozenset(each.scheme for each in secrets)
    usable = [each for each in operation.alternatives if each and each <= known]
    if not is_given or not usable or frozenset() in operation.alternatives:
        usable.append(frozenset())
    if present not in usable:
        wanted = " or ".join(_listed(each) for each in dict.fromkeys(usable))
        yield f"the credentials are {_listed(present)}, not {wanted}"


def leaked(secrets: Sequence[Secret], sent: Sent) -> list[str]:
    """Return the schemes whose credentials can be read anywhere in a request."""
    return [each.scheme for each in secrets if any(mark in sent.text for mark in each.marks)]


def _is_in_place(secret: Secret, sent: Sent) -> bool:
    pairs = {"header": sent.headers, "query": sent.query, "cookie": sent.cookies}
    name = secret.name.lower() if secret.place == "header" else secret.name
    return [each for key, each in pairs.get(secret.place, ()) if key == name] == [secret.text]


def _listed(schemes: frozenset[str]) -> str:
    return " and ".join(sorted(schemes)) or "none"
