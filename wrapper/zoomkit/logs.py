"""The log of zoomkit, and what no log gets to see: secrets.

All is written under `zoomkit`. A filter strikes secrets out there, and in the loggers of httpx and
httpcore, which write URLs and the headers of answers. `ZOOMKIT_LOG=debug` shows the log where an
application has not set up any.
"""

import logging
import os
import re
import sys
from functools import cache
from typing import Final

from zoom_openapi.runtime.attempts import CURRENT
from zoom_openapi.runtime.redaction import redacted as struck_out
from zoom_openapi.runtime.redaction import secrets_of

__all__ = ["VARIABLE", "RedactingFilter", "redacted"]

VARIABLE: Final = "ZOOMKIT_LOG"
_LEVELS: Final = {"debug": logging.DEBUG, "info": logging.INFO, "warning": logging.WARNING}
_OURS: Final = "zoomkit"
# A filter sees what is written to its own logger only, not to those below.
_BELOW_HTTPCORE = ("connection", "http11", "http2", "proxy", "socks")
_WATCHED: Final = (
    _OURS,
    *(
        name
        for client, core in (("httpx", "httpcore"), ("httpx2", "httpcore2"))
        for name in (client, core, *(f"{core}.{each}" for each in _BELOW_HTTPCORE))
    ),
)
_FORMAT = "%(asctime)s %(levelname)s %(name)s %(message)s"
_REDACTED = "[redacted]"
_NAMES = r"[a-z_-]{0,40}(?:token|secret|password|passcode|passwd|pwd|assertion|api_?key)"
_QUOTED = r"""(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")"""
_PATTERNS = (
    # A header with credentials; shorter words are none.
    re.compile(r"(?i)\b((?:bearer|basic)\s+)[A-Za-z0-9._~+/=-]{16,}"),
    # A header as httpcore shows it, a pair of bytes.
    re.compile(
        r"""(?i)(\(b['"](?:set-cookie|cookie|authorization|proxy-authorization)['"], b)""" + _QUOTED
    ),
    # A parameter of a URL or a form.
    re.compile(rf"(?i)([?&](?:{_NAMES}|code(?:_verifier)?|state|tk|zak)=)[^&\s'\"#]+"),
    # A member of JSON or of a dict.
    re.compile(rf"""(?i)(['"]{_NAMES}['"]\s*:\s*){_QUOTED}"""),
    # A JSON Web Token, wherever it is, such as in a path.
    re.compile(r"()\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{2,}(?:\.[A-Za-z0-9_-]*)?"),
)
_FORMATTER = logging.Formatter(_FORMAT)


def redacted(text: str) -> str:
    """Return a text with what looks like a secret struck out."""
    for pattern in _PATTERNS:
        text = pattern.sub(rf"\1{_REDACTED}", text)
    return text


def _without_secrets(text: str) -> str:
    """Return a text without secrets: those of the request under way, and what looks like one."""
    attempt = CURRENT.get()
    if attempt is not None and attempt.request is not None:
        text = struck_out(text, secrets_of(attempt.request))  # an answer may send them back
    return redacted(text)


class RedactingFilter(logging.Filter):
    """Strikes secrets out of what is logged. It lets every record pass.

    Add it to a handler of yours to have all that goes there without them.
    """

    def filter(self, record: logging.LogRecord) -> bool:
        """Strike secrets out of a record."""
        try:
            said = record.getMessage()
        except Exception:  # noqa: BLE001 - whatever was given to be logged; logging reports it
            return True
        shown = _without_secrets(said)
        if shown != said:
            record.msg, record.args = shown, None
        if record.exc_info:
            told = record.exc_text or _FORMATTER.formatException(record.exc_info)
            shown = _without_secrets(told)
            if shown != told:
                record.exc_text = shown
        return True


class _Handler(logging.Handler):
    """Writes to what is the standard error at that time."""

    def emit(self, record: logging.LogRecord) -> None:
        """Write a record."""
        try:
            sys.stderr.write(f"{_FORMATTER.format(record)}\n")
        except Exception:  # noqa: BLE001 - as every handler: a log that cannot be written
            self.handleError(record)


_FILTER = RedactingFilter()


@cache
def begin() -> None:
    """Put the filter in its places, and show the log if the environment says so; both only once."""
    for name in _WATCHED:
        logging.getLogger(name).addFilter(_FILTER)
    level = os.environ.get(VARIABLE)
    if level:
        _show(level)


def _show(said: str) -> None:
    logger = logging.getLogger(_OURS)
    level = _LEVELS.get(said.strip().lower())
    if level is None:
        wanted = ", ".join(_LEVELS)
        logger.warning("%s is %r, but must be one of %s.", VARIABLE, said[:20], wanted)
        return
    logger.setLevel(level)
    if not logger.hasHandlers():  # an application's own show it otherwise
        handler = _Handler()
        handler.addFilter(_FILTER)
        logger.addHandler(handler)
