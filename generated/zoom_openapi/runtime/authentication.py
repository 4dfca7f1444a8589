"""Credentials, as the security schemes of a document want them in a request."""

import base64
from collections.abc import AsyncGenerator, Generator
from typing import Any, ClassVar

import httpx

from .errors import ConfigurationError
from .operations import SecurityScheme
from .redaction import SECRETS

_TOKEN_TYPES = ("oauth2", "openIdConnect")
# Schemes of HTTP whose header is computed for each request, or negotiated.
COMPUTED = frozenset(
    {
        *("aws4-hmac-sha256", "concealed", "digest", "dpop", "eg1-hmac-sha256", "gnap", "hawk"),
        *("hoba", "mutual", "negotiate", "ntlm", "oauth", "privatetoken", "scram-sha-1"),
        *("scram-sha-256", "vapid"),
    }
)


class Credential(httpx.Auth):
    """A secret that is put into a request, always the same."""

    place: ClassVar[str] = "credential"

    def sign(self, request: httpx.Request) -> tuple[str, ...]:
        """Put the secret into a request and return what must not outlive it."""
        raise NotImplementedError

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """Authenticate a request."""
        _note(request, self.sign(request))
        yield request

    def __repr__(self) -> str:
        return f"{type(self).__name__}(...)"

    def __reduce__(self) -> tuple[Any, ...]:
        raise TypeError(
            f"A {type(self).__name__} holds a secret and can be neither copied nor pickled; make "
            "one where it is needed."
        )


class BearerToken(Credential):
    """A token that somebody else obtained and renews.

    Args:
        token: The access token.

    Raises:
        ConfigurationError: It is empty or holds characters that no header can carry.
    """

    def __init__(self, token: str) -> None:
        self._token = token
        del token  # or a traceback with locals would show it
        self._header = f"Bearer {checked(self._token, 'The access token')}"

    def sign(self, request: httpx.Request) -> tuple[str, ...]:
        """Put the token into the header `Authorization`."""
        request.headers["Authorization"] = self._header
        return ()  # whatever that header holds is known to be secret


class PrefixedToken(Credential):
    """A token behind another word than Bearer: `Authorization: Token ...`.

    Args:
        token: The token.
        prefix: The word.

    Raises:
        ConfigurationError: The token is empty or holds characters that no header can carry.
    """

    def __init__(self, token: str, prefix: str) -> None:
        self._token = token
        del token  # or a traceback with locals would show it
        self._header = f"{prefix} {checked(self._token, 'The token')}"

    def sign(self, request: httpx.Request) -> tuple[str, ...]:
        """Put the token into the header `Authorization`."""
        request.headers["Authorization"] = self._header
        return (self._token,)


class BasicCredentials(Credential):
    """A user's name and password.

    Args:
        username: The name.
        password: The password.

    Raises:
        ConfigurationError: One of them is no text, or the name holds a colon.
    """

    def __init__(self, username: str, password: str) -> None:
        given: tuple[object, ...] = (username, password)
        if not all(isinstance(each, str) for each in given) or ":" in username:
            raise ConfigurationError(
                "Basic authentication wants a name, without a colon, and a password."
            )
        encoded = base64.b64encode(f"{username}:{password}".encode()).decode()
        self._header = f"Basic {encoded}"
        self._password = password

    def sign(self, request: httpx.Request) -> tuple[str, ...]:
        """Put name and password into the header `Authorization`."""
        request.headers["Authorization"] = self._header
        return (self._password,)


class APIKey(Credential):
    """A key in a header, a query parameter or a cookie.

    Args:
        key: The key.
        place: "header", "query" or "cookie".
        parameter: The name of the header, parameter or cookie.

    Raises:
        ConfigurationError: It is empty or holds characters that no header can carry.
    """

    def __init__(self, key: str, place: str, parameter: str) -> None:
        self._key = key
        del key  # or a traceback with locals would show it
        checked(self._key, "The API key")
        self._place = place
        self._parameter = parameter

    def sign(self, request: httpx.Request) -> tuple[str, ...]:
        """Put the key where it belongs."""
        if self._place == "query":
            request.url = request.url.copy_set_param(self._parameter, self._key)
        elif self._place == "cookie":
            others = request.headers.get("Cookie")
            cookie = f"{self._parameter}={self._key}"
            if others is None or cookie not in others.split("; "):  # it may be sent again
                request.headers["Cookie"] = f"{others}; {cookie}" if others else cookie
        else:
            request.headers[self._parameter] = self._key
        return (self._key,)


class Combined(httpx.Auth):
    """Several credentials of which an operation wants all.

    Args:
        credentials: Those that put a secret into a request.
        flow: One that does more, or None.
    """

    def __init__(self, credentials: list[Credential], flow: httpx.Auth | None) -> None:
        self._credentials = credentials
        self._flow = flow or httpx.Auth()
        self.requires_request_body = self._flow.requires_request_body
        self.requires_response_body = self._flow.requires_response_body

    def sync_auth_flow(
        self, request: httpx.Request
    ) -> Generator[httpx.Request, httpx.Response, None]:
        """Authenticate a request of a blocking client."""
        self._sign(request)
        yield from self._flow.sync_auth_flow(request)

    async def async_auth_flow(
        self, request: httpx.Request
    ) -> AsyncGenerator[httpx.Request, httpx.Response]:
        """Authenticate a request of an awaiting client."""
        self._sign(request)
        flow = self._flow.async_auth_flow(request)
        try:
            step = await anext(flow)
            while True:
                step = await flow.asend((yield step))
        except StopAsyncIteration:
            return
        finally:
            await flow.aclose()

    def _sign(self, request: httpx.Request) -> None:
        for each in self._credentials:
            _note(request, each.sign(request))


def credential_of(scheme: SecurityScheme, given: Any) -> httpx.Auth:
    """Return what authenticates requests by a security scheme.

    Args:
        scheme: How the API wants the credentials.
        given: A token, an API key, a pair of name and password, or any `httpx.Auth`.

    Raises:
        ConfigurationError: It is not what the scheme wants.
    """
    if isinstance(given, httpx.Auth) or hasattr(given, "sync_auth_flow"):
        auth: httpx.Auth = given
        return auth
    if scheme.type in _TOKEN_TYPES or (scheme.type == "http" and scheme.scheme == "bearer"):
        return BearerToken(given)
    if scheme.type == "apiKey":
        return APIKey(given, scheme.place, scheme.parameter)
    if scheme.type == "http" and scheme.scheme == "basic":
        if isinstance(given, tuple) and len(given) == 2:  # noqa: PLR2004 - a pair
            return BasicCredentials(*given)
        raise ConfigurationError(
            f"The credentials for {scheme.name} must be a pair of name and password."
        )
    if scheme.type == "http" and scheme.scheme not in COMPUTED:
        return PrefixedToken(given, scheme.prefix)
    raise ConfigurationError(f"The credentials for {scheme.name} must be an httpx.Auth.")


def checked(secret: Any, what: str) -> str:
    """Return a secret that fits into a header.

    Raises:
        ConfigurationError: It is empty or holds other characters; the secret is not shown.
    """
    is_text = isinstance(secret, str) and secret.isascii() and secret.isprintable()
    if is_text and secret and " " not in secret:
        return str(secret)
    del secret
    raise ConfigurationError(f"{what} is no text, is empty, or holds blanks or other characters.")


def _note(request: httpx.Request, secrets: tuple[str, ...]) -> None:
    if secrets:
        known = request.extensions.get(SECRETS, ())
        request.extensions[SECRETS] = tuple(dict.fromkeys((*known, *secrets)))
