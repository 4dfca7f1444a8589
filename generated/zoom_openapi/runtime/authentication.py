"""Credentials, as the document's security schemes want them, and only where they belong."""

import base64
from collections.abc import AsyncGenerator, Generator, Mapping
from typing import Any, ClassVar

import httpx

from .catalogue import Catalogue
from .errors import ConfigurationError
from .operations import Operation, SecurityScheme
from .redaction import SECRETS
from .servers import Servers, is_private

_TOKEN_TYPES = ("oauth2", "openIdConnect")


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


class BearerToken(Credential):
    """A token that somebody else obtained and renews.

    Args:
        token: The access token.

    Raises:
        ConfigurationError: It is empty or holds characters that no header can carry.
    """

    def __init__(self, token: str) -> None:
        self._token = token
        self._header = f"Bearer {checked(token, 'The access token')}"

    def sign(self, request: httpx.Request) -> tuple[str, ...]:
        """Put the token into the header `Authorization`."""
        request.headers["Authorization"] = self._header
        return ()  # whatever that header holds is known to be secret


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
        self._key = checked(key, "The API key")
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
    raise ConfigurationError(f"The credentials for {scheme.name} must be an httpx.Auth.")


class Credentials:
    """All credentials of one client.

    An operation gets those of the schemes that it asks for, on its own server or on the API's, and
    nobody else gets any.

    Args:
        catalogue: What is called.
        servers: Where it is.
        by_scheme: Credentials by the name of their security scheme; None where none are given.
        auth: What stands for every scheme that has none of its own.

    Raises:
        ConfigurationError: Credentials are not what their scheme wants, or would go over plain
            http.
    """

    def __init__(
        self,
        catalogue: Catalogue,
        servers: Servers,
        by_scheme: Mapping[str, Any] | None = None,
        auth: Any = None,
    ) -> None:
        if auth is not None and not hasattr(auth, "sync_auth_flow"):
            raise ConfigurationError(
                f"auth must be an httpx.Auth, and not a {type(auth).__name__}."
            )
        schemes = catalogue.security_schemes
        self._by_scheme = {
            name: credential_of(schemes[name], given)
            for name, given in (by_scheme or {}).items()
            if given is not None
        }
        self._auth = auth
        self._has_schemes = bool(schemes)
        self._entries = catalogue.entries
        self._servers = servers
        self._by_operation: dict[str, httpx.Auth | None] = {}
        if self.is_given:
            _check_private(servers.base_url)

    @property
    def is_given(self) -> bool:
        """Whether there are any at all."""
        return bool(self._by_scheme) or self._auth is not None

    def of(self, operation: Operation) -> httpx.Auth | None:
        """Return what authenticates the requests of an operation, None if nothing does.

        Raises:
            ConfigurationError: They would go over plain http.
        """
        if operation.id not in self._by_operation:
            auth = self._chosen(operation)
            if auth is not None and operation.server is not None:
                _check_private(httpx.URL(self._servers.of(operation)))
            self._by_operation[operation.id] = auth
        return self._by_operation[operation.id]

    def of_base(self) -> httpx.Auth | None:
        """Return what authenticates requests to the API's server that no operation documents."""
        if self._auth is not None:
            return self._auth  # type: ignore[no-any-return]  # of httpx or httpx2
        asked = {
            scheme
            for entry in self._entries.values()
            if not entry.get("server")
            for alternative in entry.get("security", ())
            for scheme in alternative
        }
        return next((auth for name, auth in self._by_scheme.items() if name in asked), None)

    def _chosen(self, operation: Operation) -> httpx.Auth | None:
        if not self._has_schemes and operation.server is None:
            return self._auth  # type: ignore[no-any-return]  # of httpx or httpx2
        for alternative in operation.security:
            found = [self._by_scheme.get(name, self._auth) for name in alternative]
            if found and all(each is not None for each in found):
                return _combined(found)
        return None


def checked(secret: Any, what: str) -> str:
    """Return a secret that fits into a header.

    Raises:
        ConfigurationError: It is empty or holds other characters; the secret is not shown.
    """
    is_text = isinstance(secret, str) and secret.isascii() and secret.isprintable()
    if is_text and secret and " " not in secret:
        return str(secret)
    raise ConfigurationError(f"{what} is no text, is empty, or holds blanks or other characters.")


def _combined(auths: list[Any]) -> httpx.Auth:
    distinct = list({id(each): each for each in auths}.values())
    if len(distinct) == 1:
        only: httpx.Auth = distinct[0]
        return only
    static = [each for each in distinct if isinstance(each, Credential)]
    flows = [each for each in distinct if not isinstance(each, Credential)]
    if len(flows) > 1:
        raise ConfigurationError("Of several credentials for one request only one may be a flow.")
    return Combined(static, flows[0] if flows else None)


def _note(request: httpx.Request, secrets: tuple[str, ...]) -> None:
    if secrets:
        known = request.extensions.get(SECRETS, ())
        request.extensions[SECRETS] = tuple(dict.fromkeys((*known, *secrets)))


def _check_private(url: httpx.URL) -> None:
    if not is_private(url):
        raise ConfigurationError(
            f"Credentials would go to {url.host} over plain http, where others can read them; use "
            "https. Plain http is for this machine only."
        )
