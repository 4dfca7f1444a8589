"""Authentication, as httpx auth flows: one renewal for all that share a token.

A flow decides; it does no I/O. It yields what is to be done, to one of two shells that block or
await, so that the same flow serves `Zoom`, `AsyncZoom` and any client of httpx. Sources: Zoom's
pages on OAuth, and on its regional and government hosts.
"""

from zoom_openapi.runtime.authentication import BearerToken
from zoomkit.auth.account import ServerToServerOAuth
from zoomkit.auth.consent import Authorization, DeviceAuthorization
from zoomkit.auth.user import UserOAuth

__all__ = [
    "Authorization",
    "BearerToken",
    "DeviceAuthorization",
    "ServerToServerOAuth",
    "UserOAuth",
]
