"""Clouds and regions by name, and the host that comes with a token."""

from typing import Any

import httpx
import pytest

from zoomkit import AsyncZoom, BearerToken, Zoom, errors
from zoomkit.testing import FakeZoom

each_kind = pytest.mark.parametrize("cls", [Zoom, AsyncZoom])


@each_kind
@pytest.mark.parametrize(
    ("options", "base_url"),
    [
        ({"cloud": "commercial"}, "https://api.zoom.us/v2"),
        ({"cloud": "gov"}, "https://api.zoomgov.com/v2"),
        ({"region": "eu"}, "https://api-eu.zoom.us/v2"),
        ({"cloud": "commercial", "region": "au"}, "https://api-au.zoom.us/v2"),
        ({}, "https://api.zoom.us/v2"),
    ],
)
def test_cloud_and_region_by_name(cls: Any, options: Any, base_url: str) -> None:
    """The name of a cloud or of a region says where the API is."""
    assert repr(base_url) in repr(cls(BearerToken("t"), **options))


@each_kind
@pytest.mark.parametrize(
    "options",
    [
        {"cloud": "mars"},
        {"region": "mars"},
        {"cloud": "gov", "region": "eu"},
        {"cloud": "gov", "base_url": "https://api.zoom.us/v2"},
        {"region": "eu", "base_url": "https://api.zoom.us/v2"},
    ],
)
def test_strange_names_are_refused(cls: Any, options: Any) -> None:
    """An unknown cloud or region, or one that contradicts another option, is refused at once."""
    with pytest.raises(errors.ConfigurationError):
        cls(BearerToken("t"), **options)


@pytest.mark.parametrize(
    ("options", "host"), [({"cloud": "gov"}, "zoomgov.com"), ({"region": "eu"}, "zoom.us")]
)
def test_token_host_follows(options: Any, host: str, fake: FakeZoom) -> None:
    """The token is asked for in the cloud of the API."""
    seen: list[str] = []

    def respond(request: httpx.Request) -> httpx.Response:
        seen.append(request.url.host)
        return fake.transport().handle_request(request)

    fake.zoom(transport=httpx.MockTransport(respond), **options).webinars.end(68423085)
    assert seen[0] == host


@pytest.mark.parametrize(
    ("api_url", "is_followed", "host"),
    [
        ("https://api-eu.zoom.us", True, "api-eu.zoom.us"),
        ("https://api-eu.zoom.us", False, "api.zoom.us"),
        ("http://api-eu.zoom.us", True, "api.zoom.us"),
        ("https://api.zoomgov.com", True, "api.zoom.us"),
        ("https://zoom.us.example.com", True, "api.zoom.us"),
        ("https://evil.example.com", True, "api.zoom.us"),
        ("https://", True, "api.zoom.us"),
        ("\0", True, "api.zoom.us"),
        ("", True, "api.zoom.us"),
    ],
)
def test_host_that_comes_with_a_token(
    api_url: str, is_followed: bool, host: str, fake: FakeZoom
) -> None:
    """Requests go where the token endpoint says if that is asked for, and never outside Zoom."""
    fake.oauth.api_url = api_url
    seen: list[httpx.Request] = []

    def respond(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return fake.transport().handle_request(request)

    auth = fake.auth(follow_api_url=is_followed)
    fake.zoom(auth, transport=httpx.MockTransport(respond)).webinars.end(68423085)
    assert (seen[-1].url.host, seen[-1].headers["host"]) == (host, host)
    assert seen[-1].url.path == "/v2/webinars/68423085/status"


def test_upload_stays_where_it_is_documented(fake: FakeZoom) -> None:
    """Only the host of the API follows, not that of uploads."""
    seen: list[str] = []
    fake.oauth.api_url = "https://api-eu.zoom.us"

    def respond(request: httpx.Request) -> httpx.Response:
        seen.append(request.url.host)
        return fake.transport().handle_request(request)

    auth = fake.auth(follow_api_url=True)
    with httpx.Client(auth=auth, transport=httpx.MockTransport(respond)) as http:
        http.get("https://fileapi.zoom.us/v2/x")
    assert seen == ["zoom.us", "fileapi.zoom.us"]
