import io

import pytest

from postman_openapi.terminal import Terminal, one_line


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain é 本", "plain é 本"),
        ("two\nlines\tand more", "two lines and more"),
        ("\x1b[31mred", "\\x1b[31mred"),
        ("\u202eevil", "\\u202eevil"),
    ],
)
def test_untrusted_text_becomes_one_line(text: str, shown: str) -> None:
    """Line breaks, escapes and marks that turn the writing direction do nothing."""
    assert one_line(text) == shown


def test_progress_can_be_kept_back() -> None:
    """Quiet silences progress, but neither notes nor results."""
    out, err = io.StringIO(), io.StringIO()
    terminal = Terminal(out, err, is_quiet=True)

    terminal.progress("working")
    terminal.note("careful")
    terminal.write("result\n")

    assert (out.getvalue(), err.getvalue()) == ("result\n", "careful\n")


def test_characters_that_the_encoding_lacks_are_escaped() -> None:
    """A terminal without Unicode, and half characters, crash nothing."""
    raw = io.BytesIO()
    out = io.TextIOWrapper(raw, encoding="ascii")

    Terminal(out, out).write("é \ud83d\n")

    assert raw.getvalue() == b"\\xe9 \\ud83d\n"
