import httpx
import pytest

from postman_openapi.runtime.dialect import Dialect
from postman_openapi.runtime.envelopes import Envelope
from postman_openapi.runtime.operations import DocumentedError, Operation


def operation(*codes: int | None) -> Operation:
    """Return an operation whose 200 is a failure with one of these codes."""
    documented = tuple(DocumentedError(200, code, "Nothing was done.") for code in codes)
    return Operation("end_it", "end", "things", "PUT", "/things", errors=documented)


@pytest.mark.parametrize(
    ("status", "said", "codes", "expected"),
    [
        (200, None, (1010,), 1010),
        (200, None, (1010, 3001), None),
        (200, None, (1010, None), None),
        (200, None, (), None),
        (200, 7, (1010,), 7),
        (200, 7, (1010, 3001), 7),
        (400, None, (1010,), None),
        (400, 7, (1010,), 7),
    ],
)
def test_code_is_not_guessed(
    status: int, said: int | None, codes: tuple[int | None, ...], expected: int | None
) -> None:
    """Where an answer below 300 says no code, the documented one is meant if there is only one."""
    response = httpx.Response(status)
    assert Dialect().code(response, Envelope(said), operation(*codes)) == expected
