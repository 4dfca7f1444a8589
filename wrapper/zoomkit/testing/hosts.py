"""What headers say to a server for tests: which host it is, and which status is wanted."""

from typing import Final

from zoomkit.testing.messages import ReceivedRequest

LOOPBACK: Final = ("127.0.0.1", "localhost", "[::1]")
_MOCK_HEADER: Final = "x-mock-response-code"


def host_of(request: ReceivedRequest) -> str:
    """Return the name of the host that a request is for, without its port."""
    host = request.headers.get("host", "")
    name = host.partition("]")[0] + "]" if host.startswith("[") else host.partition(":")[0]
    return name.lower()


def wanted_status(request: ReceivedRequest) -> int | None:
    """Return the status that a request asks for; None if it does not.

    `Prefer: code=404`, as mock servers of OpenAPI have it, or Postman's
    `x-mock-response-code: 404`.
    """
    said = [request.headers.get(_MOCK_HEADER, "")]
    for part in request.headers.get("prefer", "").split(","):
        name, _, value = part.strip().partition("=")
        if name.strip().lower() == "code":
            said.append(value.strip().strip('"'))
    return next((int(each) for each in said if each.isascii() and each.isdecimal()), None)
