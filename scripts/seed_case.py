"""End a webinar against an embedded fake Zoom, then walk through every documented failure.

No account and no network: the fake listens on a free port of the loopback interface and is spoken
to over real HTTP, its token endpoint included.
"""

import sys
import textwrap
from collections.abc import Iterable

from zoomkit import Zoom, ZoomError, catalogue
from zoomkit.testing import Answer, FakeZoom, ReceivedRequest, serve

WEBINAR = 68423085
OPERATION = catalogue.load()["webinars.end"]
BOLD, DIM, RED, GREEN, PLAIN = (
    ("\033[1m", "\033[2m", "\033[31m", "\033[32m", "\033[0m")
    if sys.stdout.isatty()
    else ("", "", "", "", "")
)

# Failures that every operation can have, so that no operation's documentation lists them.
EVERYWHERE = [
    Answer(400, {"code": 200, "message": "No permission."}),
    Answer(400, {"code": 300, "message": "Invalid webinar id."}),
    Answer(401, {"code": 4711, "message": "Invalid access token, does not contain scopes."}),
    Answer(429, {"code": 429, "message": "You have reached the maximum daily rate limit."}),
    Answer(520, "<html>Web server is returning an unknown error</html>"),
]


def show(label: str, text: str, colour: str = "") -> None:
    """Write one labelled paragraph."""
    indent = " " * 12
    lines = textwrap.fill(text, 100, initial_indent=indent, subsequent_indent=indent).strip()
    sys.stdout.write(f"  {DIM}{label:<10}{PLAIN}{colour}{lines}{PLAIN}\n")


def show_requests(requests: Iterable[ReceivedRequest]) -> None:
    """Show what the fake received."""
    for request in requests:
        show("request", f"{request.method} {request.path}  {request.content.decode()}")


def show_failure(fake: FakeZoom, zoom: Zoom, answer: Answer, meaning: str) -> None:
    """Let the next call fail, and show the answer and what is raised."""
    sys.stdout.write(f"\n{BOLD}{meaning}{PLAIN}\n")
    fake.answer(OPERATION.id, answer)
    fake.requests.clear()
    try:
        zoom.webinars.end(WEBINAR)
    except ZoomError as error:
        show_requests(fake.requests)
        show("answer", f"{answer.status}  {answer.content().decode() or '(empty)'}")
        show("raises", type(error).__name__, RED)
        show("says", str(error))
    else:
        raise SystemExit(f"{answer} should have raised an error")


def documented() -> Iterable[tuple[Answer, str]]:
    """Yield the answer and the meaning of each failure that the operation documents."""
    for error in OPERATION.errors:
        has_body = error.code is not None and error.status not in OPERATION.successes
        is_empty = not has_body or 200 <= error.status < 300  # noqa: PLR2004 - the 2xx
        body = None if is_empty else {"code": error.code, "message": error.message}
        yield Answer(error.status, body), f"{error.status}, code {error.code}: {error.message}"
    for status in sorted({error.status for error in OPERATION.errors if error.status >= 300}):  # noqa: PLR2004
        yield Answer(status), f"{status} with an empty body"


def main() -> None:
    """Run the demo."""
    fake = FakeZoom()
    fake.add_webinar(WEBINAR)
    with serve(fake) as base_url, Zoom(fake.auth(), base_url=base_url, max_retries=0) as zoom:
        sys.stdout.write(f"{BOLD}A fake Zoom listens at {base_url}{PLAIN}\n\n")
        sys.stdout.write(f"{BOLD}zoom.webinars.end({WEBINAR}){PLAIN}\n")
        zoom.webinars.end(WEBINAR)
        show_requests(fake.requests)
        show("answer", "204  (empty)")
        show("result", f"webinar {WEBINAR} is {fake.webinars[WEBINAR].state}", GREEN)
        for answer, meaning in documented():
            show_failure(fake, zoom, answer, meaning)
        for answer in EVERYWHERE:
            show_failure(fake, zoom, answer, f"{answer.status}, from any operation")

        sys.stdout.write(f"\n{BOLD}A token that dies is renewed, and the call goes on{PLAIN}\n")
        fake.revoke_tokens()
        fake.requests.clear()
        zoom.webinars.end(WEBINAR)
        show_requests(fake.requests)
        show("result", "no error", GREEN)


if __name__ == "__main__":
    main()
