"""Prose as people read it: out of HTML line breaks, odd spaces and invisible characters."""

import re

# Characters that steer the direction of text, have no width, or end a line for some readers only.
_INVISIBLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]"
)
# A run of spaces is tried from its start only, so that a long one costs one pass.
_BREAK = re.compile(r"(?<![ \t])[ \t]*+</?br\s*+/?>[ \t]*+\n?", re.IGNORECASE)
_PARAGRAPH = re.compile(r"</?p(?:\s[^<>]*)?>", re.IGNORECASE)
_BOLD = re.compile(r"</?(?:b|strong)>", re.IGNORECASE)
_LINE_END = re.compile(r"(?<![ \t\u00a0])[ \t\u00a0]++$", re.MULTILINE)
_BLANK_LINES = re.compile(r"\n{3,}")


def has_invisible(text: str) -> bool:
    """Tell whether a text holds characters that nobody sees."""
    return not text.isascii() and _INVISIBLE.search(text) is not None


def visible(text: str) -> str:
    """Return a text without characters that nobody sees."""
    return _INVISIBLE.sub("", text)


def one_line(text: str) -> str:
    """Return a text as one line, its spaces single."""
    return " ".join(visible(text).split())


def paragraphs(text: str) -> str:
    """Return prose with line breaks for HTML breaks and at most one blank line together."""
    text = visible(text.replace("\r\n", "\n").replace("\r", "\n"))
    if "<" in text:
        text = _BREAK.sub("\n", text)
        text = _PARAGRAPH.sub("\n\n", text)
        text = _BOLD.sub("**", text)
    return _BLANK_LINES.sub("\n\n", _LINE_END.sub("", text)).strip()
