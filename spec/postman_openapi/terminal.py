"""What a command says, and where: results on standard output, everything else on standard error."""

import sys
from typing import TextIO


class Terminal:
    """The two streams of a command.

    Attributes:
        out: Where results go.
        err: Where diagnostics, progress and errors go.
        is_quiet: Whether progress is kept back.
    """

    def __init__(
        self, out: TextIO | None = None, err: TextIO | None = None, *, is_quiet: bool = False
    ) -> None:
        self.out = out or sys.stdout
        self.err = err or sys.stderr
        self.is_quiet = is_quiet

    def write(self, text: str) -> None:
        """Write a result as it is."""
        self.out.write(_encodable(text, self.out))
        self.out.flush()

    def note(self, line: str) -> None:
        """Write one line about the result."""
        self.err.write(_encodable(one_line(line), self.err) + "\n")
        self.err.flush()

    def progress(self, line: str) -> None:
        """Write one line about what is being done."""
        if not self.is_quiet:
            self.note(line)


def one_line(text: str) -> str:
    """Return untrusted text as one line that cannot drive a terminal."""
    return "".join(char if char.isprintable() else _escaped(char) for char in text)


def _escaped(char: str) -> str:
    return " " if char.isspace() else char.encode("unicode_escape").decode("ascii")


def _encodable(text: str, stream: TextIO) -> str:
    # A document may hold what the terminal's encoding, or any encoding, has no bytes for.
    encoding = stream.encoding or "utf-8"
    return text.encode(encoding, "backslashreplace").decode(encoding)
