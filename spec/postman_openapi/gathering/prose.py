"""Prose as people read it: Markdown for simple HTML, no odd spaces, no invisible characters."""

import re

from postman_openapi.expressions import expression

# Characters that steer the direction of text, have no width, or end a line for some readers only.
_INVISIBLE = expression(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]"
)
# What stands before it ends a line then, where spaces go.
_BREAK = expression(r"</?br\s*+/?>[ \t]*+\n?", re.IGNORECASE)
_BOLD = expression(r"</?(?:b|strong)>", re.IGNORECASE)
_LINK = expression(
    r"<a\s[^<>]{0,200}?href=[\"'](?P<url>[^\"'<>\s]*+)[\"'][^<>]*+>(?P<text>[^<>]*+)</a>",
    re.IGNORECASE,
)
_CODE = expression(r"</?code>", re.IGNORECASE)
_BLOCK = expression(r"</?(?:p|div|aside|ul|ol|h[1-6])(?:\s[^<>]*+)?>", re.IGNORECASE)
_ENTRY = expression(r"\s*+<li(?:\s[^<>]*+)?>\s*+", re.IGNORECASE)
_ENTRY_END = expression(r"</li>", re.IGNORECASE)
_BLANK_LINES = expression(r"\n{3,}")


def visible(text: str) -> str:
    """Return a text without characters that nobody sees."""
    # Most texts have nothing but these two that cannot be printed.
    is_printable = text.isprintable() or text.replace("\n", "").replace("\t", "").isprintable()
    return text if is_printable else _INVISIBLE.sub("", text)


def one_line(text: str) -> str:
    """Return a text as one line, its spaces single."""
    return " ".join(visible(text).split())


def paragraphs(text: str) -> str:
    """Return prose with Markdown in place of simple HTML and at most one blank line together."""
    text = visible(text.replace("\r\n", "\n").replace("\r", "\n"))
    if "<" in text:
        text = _BREAK.sub("\n", text)
    if "<" in text:
        text = _BLOCK.sub("\n\n", text)
        # A pattern that begins with spaces is slow, so it is tried only where it can match.
        if "<li" in text.lower():
            text = _ENTRY_END.sub("", _ENTRY.sub("\n* ", text))
        text = _CODE.sub("`", _BOLD.sub("**", text))
        text = _LINK.sub(lambda match: f"[{match['text'].strip()}]({match['url']})", text)
    return tidy(text)


def tidy(text: str) -> str:
    """Return a text without spaces at the ends of lines, and at most one blank line together."""
    if "\n" in text:
        text = "\n".join([line.rstrip() for line in text.split("\n")])
    if "\n\n\n" in text:
        text = _BLANK_LINES.sub("\n\n", text)
    return text.strip()
