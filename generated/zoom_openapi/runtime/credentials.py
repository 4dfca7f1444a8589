"""Which credentials a request gets: those that its operation asks for, and no others."""

from collections.abc import Mapping
from typing import Any

import httpx

from .authentication import Combined, Credential, credential_of
from .catalogue import Catalogue
from .errors import ConfigurationError
from .operations import Operation
from .servers import Servers, is_private


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


def _check_private(url: httpx.URL) -> None:
    if not is_private(url):
        raise ConfigurationError(
            f"Credentials would go to {url.host} over plain http, where others can read them; use "
            "https. Plain http is for this machine only."
        )
