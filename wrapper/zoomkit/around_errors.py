"""What goes wrong around calls: files that do not arrive, waiting that is in vain."""

from zoom_openapi.errors import ClientError


class DownloadError(ClientError):
    """A file did not arrive whole, or is not what was asked for; nothing stands under its name."""


class NotReadyError(ClientError):
    """What was asked for is not there yet, or not any more."""


class WaitTimeoutError(NotReadyError):
    """The deadline passed before that happened which was waited for."""
