"""Zoom's OAuth endpoints: where they are, what they are sent, and what they answer."""

import base64
from collections.abc import Mapping
from datetime import datetime
from typing import Any, TypeGuard

import httpx

from zoom_openapi.runtime.redaction import SECRETS, redacted
from zoom_openapi.runtime.servers import is_private
from zoomkit.errors import ConfigurationError, OAuthError
from zoomkit.hosts import domain_of
from zoomkit.tokens import Token, fits_a_header

_SECRET_FIELDS = ("refresh_token", "code", "code_verifier", "device_code", "token")
_DEFAULT_LIFE = 3600.0  # seconds, where the token endpoint names none that can be
_LONGEST_LIFE = 366 * 86400.0
# Seconds; together they are less than a lock on a store is held, and a token endpoint that is well
# answers at once.
LONGEST_READ = 10.0
_LONGEST_PHASES = {"connect": 5.0, "pool": 5.0, "write": 5.0, "read": LONGEST_READ}


class AppCredentials:
    """The client id and secret of an app, and the requests that carry them.

    Args:
        client_id: The app's client id.
        client_secret: The app's client secret.
    """

    def __init__(self, client_id: str, client_secret: str) -> None:
        self.client_id = client_id
        self._client_secret = client_secret

    def check(self, **others: str) -> None:
        """Check them and others that belong to them.

        This is apart, so that the secret is an argument in no frame of an error.

        Raises:
            ConfigurationError: One of them is empty; it is named.
        """
        ids = {**others, "client_id": self.client_id}
        missing = [name for name, value in ids.items() if not value or not value.strip()]
        if not self._client_secret or not self._client_secret.strip():
            missing.append("client_secret")
        if missing:
            raise ConfigurationError(f"{', '.join(missing)} must not be empty.")

    def request(
        self, url: str, fields: Mapping[str, str], like: httpx.Request | None = None
    ) -> httpx.Request:
        """Return a request to an OAuth endpoint, with a form body.

        Args:
            url: The endpoint.
            fields: The form.
            like: The call for which it is sent: of httpx or httpx2, and with time limits.
        """
        told = like.extensions.get("timeout", {}) if like else {}
        phases = {
            name: longest if told.get(name) is None else min(told[name], longest)
            for name, longest in _LONGEST_PHASES.items()
        }
        return (type(like) if like else httpx.Request)(
            "POST",
            url,
            data=dict(fields),
            headers={
                "Accept": "application/json",
                "Authorization": f"Basic {self._basic()}",
                "User-Agent": like.headers.get("User-Agent", "") if like else "zoomkit",
            },
            extensions={"timeout": phases, SECRETS: self._secrets(fields)},
        )

    def _secrets(self, fields: Mapping[str, str]) -> tuple[str, ...]:
        """Return what a request carries that nobody may see, were it sent back."""
        kept = [fields[name] for name in _SECRET_FIELDS if name in fields]
        return self._client_secret, *kept

    def token(
        self, response: httpx.Response, *, refresh: str | None = None, now: datetime | None = None
    ) -> Token:
        """Read a token out of an answer.

        Args:
            response: The answer.
            refresh: The refresh token that serves on if the answer has none.
            now: The present; by default that of this machine.

        Raises:
            OAuthError: It holds none.
        """
        token = _read_token(response, refresh, now) if response.is_success else None
        if token is None:
            raise self.refused(response, "the answer holds no token")
        return token

    def refused(self, response: httpx.Response, lacking: str) -> OAuthError:
        """Return the error that an answer is, or that it lacks something."""
        answer = json_object(response)
        return OAuthError(
            status_code=response.status_code,
            error=self._said(answer.get("error")),
            reason=self._said(answer.get("reason") or answer.get("error_description"))
            or (lacking if response.is_success else None),
        )

    def _said(self, value: object) -> str | None:
        if not isinstance(value, str):
            return None
        return redacted(value, (self._client_secret, self._basic()))

    def _basic(self) -> str:
        return base64.b64encode(f"{self.client_id}:{self._client_secret}".encode()).decode()


def token_url_of(api: httpx.URL) -> httpx.URL:
    """Return the token endpoint that belongs to a host of the API."""
    domain = domain_of(api.host)
    if domain is not None:
        return httpx.URL(f"https://{domain}/oauth/token")
    return api.copy_with(raw_path=b"/oauth/token", fragment=None)


def api_url_of(token: Token, api: httpx.URL) -> httpx.URL | None:
    """Return the URL of a request on the host that the token endpoint told, or None.

    That host has to be one of Zoom's, as the request has: a token goes nowhere else.
    """
    try:
        told = httpx.URL(token.api_url or "")
    except httpx.InvalidURL:
        return None
    domain = domain_of(told.host)
    is_known = domain is not None and domain == domain_of(api.host)
    is_api = api.host.partition(".")[0].partition("-")[0] == "api"  # not where files are uploaded
    if told.scheme != "https" or not is_known or not is_api:
        return None
    return api.copy_with(host=told.host, port=told.port)


def read_url(text: str, name: str) -> httpx.URL:
    """Return the URL of an endpoint that a secret may be sent to.

    Raises:
        ConfigurationError: It is none.
    """
    try:
        return private(httpx.URL(text))
    except (httpx.InvalidURL, TypeError) as error:
        raise ConfigurationError(f"{name} cannot be read: {error}.") from None


def private(endpoint: httpx.URL) -> httpx.URL:
    """Return an endpoint that a secret may be sent to.

    Raises:
        ConfigurationError: Others could read it on the way.
    """
    if endpoint.host and is_private(endpoint):
        return endpoint
    raise ConfigurationError(
        f"The client secret would go to {endpoint.scheme}://{endpoint.host}, where others can read "
        "it; the token endpoint must be an https URL. Plain http is for this machine only."
    )


def _read_token(
    response: httpx.Response, refresh: str | None, now: datetime | None
) -> Token | None:
    # In a function that raises nothing: what it reads is in no traceback.
    answer = json_object(response)
    value, life = answer.get("access_token"), answer.get("expires_in")
    rotated, api_url = answer.get("refresh_token"), answer.get("api_url")
    if not isinstance(value, str) or not fits_a_header(value):
        return None
    return Token.issued(
        value,
        expires_in=life if _is_life(life) else _DEFAULT_LIFE,
        scope=str(answer.get("scope") or ""),
        refresh=rotated if isinstance(rotated, str) and rotated else refresh,
        api_url=api_url if isinstance(api_url, str) and api_url else None,
        now=now,
    )


def json_object(response: httpx.Response) -> dict[str, Any]:
    """Return the JSON object that an answer is; empty if it is none."""
    try:
        answer = response.json()
    except (ValueError, RecursionError):
        return {}
    return answer if isinstance(answer, dict) else {}


def _is_life(value: object) -> TypeGuard[float]:
    return isinstance(value, int | float) and 0 <= value <= _LONGEST_LIFE
