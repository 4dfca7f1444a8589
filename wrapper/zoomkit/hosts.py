"""Zoom's clouds and regions by name. Source: Zoom's pages on its regional and government hosts."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal, TypeAlias

from zoomkit.errors import ConfigurationError

Cloud: TypeAlias = Literal["commercial", "gov"]
Region: TypeAlias = Literal["au", "ca", "eu", "in", "sa", "sg", "us"]

_DOMAINS: Mapping[str, str] = MappingProxyType({"commercial": "zoom.us", "gov": "zoomgov.com"})
_REGIONS = ("au", "ca", "eu", "in", "sa", "sg", "us")


def base_url_of(
    base_url: str | None, cloud: Cloud | None = None, region: Region | None = None
) -> str | None:
    """Return where the API is, or None where nothing is asked for.

    Args:
        base_url: A URL; it excludes the others.
        cloud: The name of a cloud.
        region: The name of a region of the commercial cloud.

    Raises:
        ConfigurationError: There is no such cloud or region, or they exclude each other.
    """
    if cloud is None and region is None:
        return base_url
    if base_url is not None:
        raise ConfigurationError("Give base_url, or cloud and region, not both.")
    domain = _domain(cloud or "commercial")
    if region is None:
        return f"https://api.{domain}/v2"
    if region not in _REGIONS:
        raise ConfigurationError(f"region is {region!r}, but must be one of {', '.join(_REGIONS)}.")
    if domain != _DOMAINS["commercial"]:
        raise ConfigurationError(f"The cloud {cloud!r} has no regions.")
    return f"https://api-{region}.{domain}/v2"


def oauth_url(cloud: str) -> str:
    """Return where the OAuth endpoints of a cloud are.

    Raises:
        ConfigurationError: There is no such cloud.
    """
    return f"https://{_domain(cloud)}/oauth"


def domain_of(host: str) -> str | None:
    """Return which of Zoom's domains a host is or belongs to; None if it is none of Zoom's."""
    for domain in _DOMAINS.values():
        if host == domain or host.endswith(f".{domain}"):
            return domain
    return None


def _domain(cloud: str) -> str:
    if cloud not in _DOMAINS:
        raise ConfigurationError(f"cloud is {cloud!r}, but must be one of {', '.join(_DOMAINS)}.")
    return _DOMAINS[cloud]
