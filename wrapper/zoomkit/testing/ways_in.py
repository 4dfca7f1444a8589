"""The ways into a fake Zoom: clients, transports, ASGI, and plain requests."""

from types import TracebackType
from typing import Any, Self, TypeVar, Unpack

import httpx

from zoom_openapi.runtime.clocks import tell_time
from zoomkit.auth import ServerToServerOAuth, UserOAuth
from zoomkit.auth.flows import TokenAuth
from zoomkit.client import AsyncZoom, Zoom
from zoomkit.environment import ClientOptions
from zoomkit.testing import asgi, transport
from zoomkit.testing.clock import Clock
from zoomkit.testing.failures import NoAnswer
from zoomkit.testing.messages import Answer, ReceivedRequest
from zoomkit.testing.service import Service

_Client = TypeVar("_Client", bound=Zoom | AsyncZoom)


class WaysIn:
    """An ASGI application, and what makes clients that lead to it.

    Args:
        service: Answers requests.
        clock: Tells the clients the time.
        credentials: The account's id, the client id and the client secret that it accepts.
    """

    def __init__(self, service: Service, clock: Clock, credentials: tuple[str, str, str]) -> None:
        self.clock = clock
        self.webhooks = service.webhooks
        self._service = service
        self._credentials = credentials

    def auth(self, **options: Any) -> ServerToServerOAuth:
        """Return the credentials that this fake accepts.

        Args:
            **options: The other arguments of `ServerToServerOAuth`.
        """
        auth = ServerToServerOAuth(*self._credentials, **options)
        auth.clock = self.clock
        return auth

    def user_auth(self, **options: Any) -> UserOAuth:
        """Return what signs users in here.

        Args:
            **options: The other arguments of `UserOAuth`.
        """
        given = {"redirect_uri": "https://example.com/callback", "transport": self.transport()}
        auth = UserOAuth(*self._credentials[1:], **{**given, **options})
        auth.clock = self.clock
        return auth

    def transport(self) -> httpx.MockTransport:
        """Return a transport, for blocking and awaiting clients, that leads here."""
        return httpx.MockTransport(self.respond)

    def respond(self, request: httpx.Request) -> httpx.Response:
        """Answer a request of httpx: `respx.route(host="api.zoom.us").mock(side_effect=...)`.

        Raises:
            httpx.ReadTimeout: The answer takes longer than the request waits.
            httpx.ReadError: The connection breaks.
        """
        return transport.respond(self.handle, request)

    def zoom(self, auth: httpx.Auth | None = None, **options: Unpack[ClientOptions]) -> Zoom:
        """Return a client of this fake, with the credentials that it accepts or with others."""
        return self.client(Zoom, auth, options)

    def async_zoom(
        self, auth: httpx.Auth | None = None, **options: Unpack[ClientOptions]
    ) -> AsyncZoom:
        """Return an awaiting client of this fake; see `zoom`."""
        return self.client(AsyncZoom, auth, options)

    def client(
        self, kind: type[_Client], auth: httpx.Auth | None, options: ClientOptions
    ) -> _Client:
        """Return a client of a class of one's own; see `zoom`."""
        merged: ClientOptions = {"transport": self.transport(), **options}
        auth = auth or self.auth()
        if isinstance(auth, TokenAuth):
            auth.clock = self.clock
        return tell_time(kind(auth, **merged), self.clock)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc_value: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Do nothing: it holds nothing that has to be given back."""

    async def __call__(self, scope: asgi.Scope, receive: asgi.Receive, send: asgi.Send) -> None:
        """Serve one ASGI request, or the events of a server that starts and stops."""
        await asgi.serve_request(self._from_outside, scope, receive, send)
        await asgi.deliver(self.webhooks)

    def _from_outside(self, request: ReceivedRequest) -> Answer | NoAnswer:
        self.webhooks.home = f"http://{request.headers.get('host', '')}"
        return self._service.handle(request)

    def take(self, request: ReceivedRequest, patience: float | None = None) -> Answer | NoAnswer:
        """Answer a request, and leave the events that it caused to `webhooks.deliver`."""
        return self._service.handle(request, patience)

    def handle(self, request: ReceivedRequest, patience: float | None = None) -> Answer | NoAnswer:
        """Answer a request; this is the whole of the fake, without I/O.

        Args:
            request: The request.
            patience: How many seconds its client waits for the answer; None for ever.
        """
        answer = self.take(request, patience)
        self.webhooks.deliver()
        return answer
