import copy
import pickle
import subprocess
import sys
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest

from postman_openapi.runtime import errors
from postman_openapi.runtime.operations import DocumentedError

REQUEST = httpx.Request("PUT", "https://acme.example/v2/people/1")


def error(cls: type[errors.APIError] = errors.BadRequestError, **fields: Any) -> errors.APIError:
    """Make an error of an answer."""
    return cls(path="/people/1", response=httpx.Response(400, request=REQUEST), **fields)


EVERY = [
    error(code="E1", message="No.", errors=(errors.FieldError("a", "b"),), request_id="r"),
    error(errors.PageTokenExpiredError, retry_at=datetime(2026, 3, 1, tzinfo=UTC)),
    errors.APITimeoutError("slow", method="GET", path="/x", attempts=2),
    errors.PagingError("leads nowhere", page_token="a", delivered=2),
    errors.ConfigurationError("wrong"),
    errors.InvalidArgumentError.of("a", 1, "2"),
]


@pytest.mark.parametrize("each", EVERY, ids=lambda each: type(each).__name__)
@pytest.mark.parametrize(
    "copied",
    [copy.copy, copy.deepcopy, lambda each: pickle.loads(pickle.dumps(each))],  # noqa: S301
)
def test_errors_can_be_copied(each: errors.ClientError, copied: Any) -> None:
    """Every error can be pickled and copied, and says the same afterwards."""
    twin = copied(each)
    assert type(twin) is type(each)
    assert str(twin) == str(each)
    assert repr(twin) == repr(each)
    assert twin.args == each.args


def test_the_drawing_is_the_tree() -> None:
    """The tree at the top of the module is the one that the classes form."""
    drawn = {}
    above: list[str] = []
    for line in (errors.__doc__ or "").splitlines():
        if line.startswith("    ") and line.strip().split()[0].endswith("Error"):
            name, depth = line.split()[0], (len(line) - len(line.lstrip()) - 4) // 2
            above = [*above[:depth], name]
            drawn[name] = above[-2] if depth else "Exception"
    assert drawn == {cls.__name__: cls.__base__.__name__ for cls in errors.TRUNK if cls.__base__}


def test_long_answers_are_shown_in_brief() -> None:
    """An error of thousands of field errors or a message of megabytes stays readable."""
    many = tuple(errors.FieldError(f"f{n}", "bad\nforged line") for n in range(200_000))
    text = str(error(message="x" * 10_000_000, errors=many))
    assert len(text) < 10_000
    assert "\n" not in text
    assert "and 199990 more" in text


def test_documented_meanings() -> None:
    """The meaning of the code is shown, else all that the status can mean, never the same twice."""
    documented = (DocumentedError(400, 1, "First."), DocumentedError(400, 2, "Second."))
    assert "Documented: 1 First." in str(error(code=1, message="x", documented=documented))
    assert "Documented: 1 First; 2 Second." in str(error(code=3, documented=documented))
    assert "Documented" not in str(error(code=1, message="First.", documented=documented))
    gone = (DocumentedError(404, 1, "Book {bookId} does not exist."),)
    assert "Documented" not in str(error(code=1, message="Book 12 does not exist", documented=gone))


def test_fields_of_a_wrong_request_are_its_meaning() -> None:
    """Where the answer names what is wrong, nothing else that its code can mean is told."""
    documented = (DocumentedError(400, 300, "The host is not valid."),)
    wrong = (errors.FieldError("topic", "Too long."),)
    made: dict[str, Any] = {"code": 300, "message": "Validation failed.", "documented": documented}
    assert "host" in str(error(errors.BadRequestError, **made))
    assert "host" not in str(error(errors.BadRequestError, errors=wrong, **made))


def test_wrong_value_is_shown_in_brief_whatever_it_is() -> None:
    """A value that cannot be shown, or is huge, does not hide what is wrong with it."""
    for value in (10**5000, "x" * 100_000):
        assert len(str(errors.InvalidArgumentError.of("a", value, "b"))) < 3000


PUBLISHED = """
import pickle, sys, types
from postman_openapi.runtime import errors
public = types.ModuleType("acme.errors")
sys.modules["acme"] = types.ModuleType("acme")
sys.modules["acme"].errors = sys.modules["acme.errors"] = public
public.AcmeError = errors.ClientError
for cls in errors.TRUNK[1:]:
    setattr(public, cls.__name__, cls)
public.FieldError = errors.FieldError
errors.publish("acme.errors", "AcmeError")
for cls in errors.TRUNK:
    assert cls.__module__ == "acme.errors", cls
    assert issubclass(cls, public.AcmeError)
    assert pickle.loads(pickle.dumps(cls)) is cls
twin = pickle.loads(pickle.dumps(errors.ConfigurationError("x")))
assert type(twin) is public.ConfigurationError
raise errors.ClientError("seen")
"""


def test_a_client_gives_the_tree_its_public_names() -> None:
    """Tracebacks name the client's module and its name of the root; pickles work."""
    done = subprocess.run(  # noqa: S603 - our own
        [sys.executable, "-c", PUBLISHED], capture_output=True, text=True, check=False
    )
    assert done.stderr.rstrip().endswith("acme.errors.AcmeError: seen")


LONG = "\u0394\u00fc x\n2026-01-01 ERROR forged \x1b[31m\u2028" * 200_000


@pytest.mark.parametrize(
    "each",
    [
        error(code=LONG, message=LONG, errors=(errors.FieldError(LONG, LONG),) * 20_000),
        error(request_id=LONG, documented=(DocumentedError(400, LONG, LONG),) * 100),
        errors.APIConnectionError(LONG, method="GET", path="/x"),
        errors.PagingError(LONG),
        errors.ConfigurationError(LONG),
        errors.InvalidArgumentError.of("a\nb", LONG, LONG),
    ],
)
def test_text_is_short_and_forges_no_line(each: errors.ClientError) -> None:
    """The text of an error has 4 KiB at most and is one line, whatever a server says."""
    text = str(each)
    assert len(text.encode()) <= 4096
    assert text.isprintable()
    assert "Sent 2 times" in str(error(message=LONG, attempts=2))


def test_half_of_a_character_is_not_shown() -> None:
    """A text that no log could write is shown without what is wrong with it."""
    assert str(errors.PagingError("a\ud800b")) == "a b"
