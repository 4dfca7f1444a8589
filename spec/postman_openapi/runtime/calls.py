"""Calls: a request together with what is known of it."""

from typing import Any, NamedTuple

import httpx

from .operations import Operation
from .options import DEFAULT_DEADLINE, Options
from .sinks import Sink
from .types import Unset


class Call(NamedTuple):
    """What is called.

    Attributes:
        request: The request.
        path: Its path below the API's base URL.
        operation: The operation, or None where none has that path; then every 2xx is a success.
        auth: How the request is authenticated, as the client that sends it wants to be told.
        options: How it is sent.
        sink: Takes the body of the answer, which is not kept in memory then; None if nothing does.
    """

    request: httpx.Request
    path: str
    operation: Operation | None
    auth: Any = None
    options: Options = Options()
    sink: Sink | None = None

    def __repr__(self) -> str:
        return f"Call({self.request.method} {self.path})"  # a URL may hold a key

    @property
    def deadline(self) -> float | None:
        """How many seconds it can take; None if any number, as a download does by default."""
        given = self.options.deadline
        if not isinstance(given, Unset):
            return given
        is_download = self.operation is not None and not _is_readable(self.operation.accept)
        return None if is_download else DEFAULT_DEADLINE


def _is_readable(media_type: str) -> bool:
    """Tell whether what is of a type is read as data, rather than kept as a file."""
    kind = media_type.partition(";")[0].strip().lower()
    return kind.endswith(("json", "xml", "*")) or kind.startswith("text/")
