"""What is wrong with a delivery to a webhook."""

from collections.abc import Mapping
from typing import Literal, TypeAlias

from zoom_openapi.errors import ClientError

SignatureCheck: TypeAlias = Literal[
    "no_signature", "no_timestamp", "bad_timestamp", "too_old", "too_new", "mismatch"
]
"""Which check of a delivery's signature failed."""

_CHECKS: Mapping[SignatureCheck, str] = {
    "no_signature": "the header x-zm-signature is missing",
    "no_timestamp": "the header x-zm-request-timestamp is missing",
    "bad_timestamp": "the header x-zm-request-timestamp is no number of seconds since 1970",
    "too_old": "it was sent too long ago; check the clock of this machine",
    "too_new": "it was sent in the future; check the clock of this machine",
    "mismatch": "the signature fits none of the secrets, or the body is not as it was sent",
}


class WebhookError(ClientError):
    """What was sent to a webhook cannot be accepted."""


class WebhookSignatureError(WebhookError):
    """What was sent to a webhook is not Zoom's, as far as can be told; it holds no secret.

    Attributes:
        check: Which check failed.
    """

    def __init__(self, check: SignatureCheck) -> None:
        self.check: SignatureCheck = check
        super().__init__(check)

    def _said(self) -> str:
        return f"This is no delivery of Zoom's: {_CHECKS[self.check]}."


class UnreadableEventError(WebhookError):
    """What was sent to a webhook is no event: no JSON object that names one."""
