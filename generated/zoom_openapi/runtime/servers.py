"""Where requests go: the API's server, operations' own servers, and what may be sent there."""

import re
from collections.abc import Mapping
from ipaddress import ip_address
from typing import TypeAlias
from urllib.parse import urljoin

import httpx

from .catalogue import Catalogue
from .errors import ConfigurationError
from .operations import Operation, Server

Origin: TypeAlias = tuple[str, str, int | None]
"""Scheme, host and port."""

_VARIABLE = re.compile(r"\{([^{}]*)\}")
_ADDRESS = re.compile(r"\{[^{}]+\}")  # a variable alone, which can hold all of an address


class Servers:
    """The base URLs of one client's operations.

    Args:
        catalogue: What is called.
        base_url: Where the API is; None for the first server of the document. One of this machine,
            such as that of a server for tests, is where all operations go, also those with a server
            of their own, unless its variables are given: nothing leaves the machine unasked.
        variables: Values of the variables in the servers' URLs; None means the default.

    Attributes:
        base_url: Where the API is, without a slash at the end.
        base_text: The same as a text.

    Raises:
        ConfigurationError: A URL or a variable is wrong.
    """

    def __init__(
        self,
        catalogue: Catalogue,
        base_url: str | None = None,
        variables: Mapping[str, str | None] | None = None,
    ) -> None:
        self._servers = catalogue.servers
        self._variables = {
            **catalogue.server_variables,
            **{name: each for server in self._servers for name, each in server.variables.items()},
        }
        self._given = {name: each for name, each in (variables or {}).items() if each is not None}
        self._own: dict[str, str] = {}
        is_address = False
        is_given = base_url is not None
        if base_url is None:
            if not self._servers:
                raise ConfigurationError(
                    "The document does not say where the API is; pass base_url."
                )
            base_url = expanded(self._servers[0], self._given)
            is_address = bool(_ADDRESS.fullmatch(self._servers[0].url))
        url = read_base_url(base_url, takes_query=is_address)
        self._query = url.query.decode()
        self.base_url = url.copy_with(query=None)
        self.base_text = str(self.base_url).rstrip("/")
        self._takes_all = is_given and is_loopback(url)

    def of(self, operation: Operation) -> str:
        """Return the base URL of an operation as a text, without a slash at the end.

        The address of an operation can be one variable of its user's. Then it may have a query.

        Raises:
            ConfigurationError: Its URL or a variable is wrong.
        """
        template = operation.server
        if template is None:
            url = f"{self.base_text}?{self._query}" if self._query else self.base_text
        else:
            url = self._own.get(template) or self._read(template)
        if "?" in url and operation.path != "/":
            raise ConfigurationError(
                f"The address {url!r} has a query, and {operation.method_name} needs one to which "
                f"{operation.path} can be added."
            )
        return url

    def _read(self, template: str) -> str:
        expanded_url = expanded(Server(template, variables=self._variables), self._given)
        joined = urljoin(f"{self.base_text}/", expanded_url)  # a relative one is of this host
        url = read_base_url(joined, takes_query=bool(_ADDRESS.fullmatch(template)))
        is_told = not self._given.keys().isdisjoint(_VARIABLE.findall(template))
        if self._takes_all and not is_told and not is_loopback(url):
            url = self.base_url
        self._own[template] = str(url).rstrip("/")
        return self._own[template]


def expanded(server: Server, given: Mapping[str, str]) -> str:
    """Return the URL of a server with its variables filled in.

    Raises:
        ConfigurationError: A value is none that the server has.
    """

    def value(found: re.Match[str]) -> str:
        name = found[1]
        variable = server.variables.get(name)
        chosen: object = given.get(name, variable.default if variable else "")
        if not isinstance(chosen, str) or not chosen:
            raise ConfigurationError(f"The server {server.url} wants a text for {name}.")
        if variable and variable.enum and chosen not in variable.enum:
            known = ", ".join(map(repr, variable.enum))
            raise ConfigurationError(f"{name} is {chosen!r}, but must be one of {known}.")
        return chosen

    return _VARIABLE.sub(value, server.url)


def read_base_url(value: str, *, takes_query: bool = False) -> httpx.URL:
    """Return a base URL, without a slash at the end.

    Args:
        value: The URL.
        takes_query: Whether it may have a query.

    Raises:
        ConfigurationError: It is no absolute http or https URL.
    """
    try:
        url = httpx.URL(str(value))
    except httpx.InvalidURL as error:
        raise ConfigurationError(f"The base URL {value!r} cannot be read: {error}.") from None
    has_more = (url.query and not takes_query) or url.fragment or url.userinfo
    if url.scheme not in ("http", "https") or not url.host or has_more:
        raise ConfigurationError(
            "The base URL must look like https://api.example.com/v1, without a query, a fragment "
            f"or a password; its scheme is {url.scheme!r} and its host {url.host!r}."
        )
    path = url.raw_path.partition(b"?")[0].rstrip(b"/")
    return url.copy_with(raw_path=path + b"?" + url.query if url.query else path)


def origin_of(url: httpx.URL) -> Origin:
    """Return whom a URL belongs to."""
    return url.scheme, url.host, url.port


def is_private(url: httpx.URL) -> bool:
    """Tell whether nobody on the way can read what is sent: by https, or on this machine."""
    return url.scheme == "https" or is_loopback(url)


def is_loopback(url: httpx.URL) -> bool:
    """Tell whether a URL is of this machine."""
    host = url.host
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
