"""A Zoom for tests: in process, or behind a port."""

import threading
from collections import defaultdict, deque
from collections.abc import Awaitable, Callable, Mapping, MutableMapping
from typing import Any, TypeAlias, Unpack
from urllib.parse import parse_qsl, quote

import httpx

from zoomkit import catalogue
from zoomkit.auth import ServerToServerOAuth, UserOAuth
from zoomkit.catalogue import Operation
from zoomkit.client import AsyncZoom, Zoom
from zoomkit.environment import ClientOptions
from zoomkit.errors import InvalidArgumentError
from zoomkit.ids import numeric_id
from zoomkit.sub_accounts import called_by_twin
from zoomkit.testing.limits import Limits
from zoomkit.testing.messages import Answer, ReceivedRequest
from zoomkit.testing.oauth import BASE_PATH as OAUTH_PATH
from zoomkit.testing.oauth import FakeOAuth

BASE_PATH = "/v2"
_PAGES = ("next_page_token", "page_number")
_Receive: TypeAlias = Callable[[], Awaitable[MutableMapping[str, Any]]]
_Send: TypeAlias = Callable[[MutableMapping[str, Any]], Awaitable[None]]
_INVALID_TOKEN = Answer(401, {"code": 124, "message": "Invalid access token."})
_NO_SUCH_PATH = Answer(404, {"code": 404, "message": "No operation has this path."})


class FakeZoom:
    """An ASGI application that behaves as Zoom documents.

    It issues and checks tokens, keeps webinars, answers every documented failure on demand, and
    records what it receives. An operation that it has no behaviour for answers with the documented
    example of its success.

    Args:
        account_id: The only account that it knows.
        client_id: The app's client id.
        client_secret: The app's client secret.

    Attributes:
        requests: What was received, in order, token requests included.
        oauth: The OAuth endpoints: how long tokens live, whether users consent.
        webinars: The status of each webinar by id: "waiting", "started" or "ended".
    """

    def __init__(
        self,
        *,
        account_id: str = "fake-account",
        client_id: str = "fake-client",
        client_secret: str = "fake-secret",  # noqa: S107 - of the fake
    ) -> None:
        self._account_id = account_id
        self._credentials = (client_id, client_secret)
        self._scripted: defaultdict[str, deque[Answer]] = defaultdict(deque)
        self._behaviours: dict[str, Callable[[ReceivedRequest, dict[str, str]], Answer]] = {
            "update_webinar_status": self._update_webinar_status,
        }
        self._lock = threading.Lock()
        self.oauth = FakeOAuth(account_id, client_id, client_secret)
        self._limits = Limits()
        self.requests: list[ReceivedRequest] = []
        self.webinars: dict[int, str] = {}

    # --- what a test says ---------------------------------------------------------------------

    def add_webinar(self, webinar_id: int | str, status: str = "started") -> None:
        """Make a webinar exist."""
        self.webinars[numeric_id("webinar_id", webinar_id)] = status

    def fail(
        self, operation: str, status: int, code: int | None = None, kind: str | None = None
    ) -> None:
        """Answer the next call of an operation with a failure that it documents.

        Args:
            operation: The operation, as "webinars.update_status" or "update_webinar_status".
            status: The HTTP status.
            code: Zoom's code; None for an empty body.
            kind: The kind of failure, where the code has several; by default the first.

        Raises:
            InvalidArgumentError: There is no such operation, or it documents no such failure.
        """
        called = catalogue.load()[operation]
        messages = [
            error.message
            for error in called.errors
            if (error.status, error.code) == (status, code) and kind in (None, error.kind)
        ]
        if code is None and any(error.status == status for error in called.errors):
            self.answer(operation, Answer(status))
        elif messages:
            self.answer(operation, Answer(status, {"code": code, "message": messages[0]}))
        else:
            raise InvalidArgumentError(
                f"{operation} documents no failure with status {status} and code {code}. It "
                f"documents {[(error.status, error.code) for error in called.errors]}."
            )

    def answer(self, operation: str, *answers: Answer) -> None:
        """Answer the next calls of an operation with these, one each.

        Args:
            operation: The operation, as "webinars.update_status" or "update_webinar_status".
            *answers: The answers.

        Raises:
            InvalidArgumentError: There is no such operation.
        """
        self._scripted[catalogue.load()[operation].id].extend(answers)

    def limit(
        self, label: str, limit: int, *, period: float = 1.0, per_day: int | None = None
    ) -> None:
        """Refuse requests under a rate limit label beyond what is allowed, as Zoom does.

        Args:
            label: The label, such as "Light".
            limit: How many requests are allowed within any stretch of a period.
            period: The period in seconds.
            per_day: How many are allowed from now on, if that is limited.
        """
        self._limits.set_window(label, limit, period)
        if per_day is not None:
            self._limits.set_day(label, per_day)

    @property
    def rate_limited(self) -> int:
        """How many requests were refused by a limit."""
        return self._limits.refused

    def accept_token(self, token: str) -> None:
        """Accept a token that was not issued here, such as that of a `BearerToken`."""
        self.oauth.accept(token)

    def revoke_tokens(self) -> None:
        """Make every token that was issued invalid."""
        self.oauth.revoke()

    # --- clients ------------------------------------------------------------------------------

    def auth(self, **options: Any) -> ServerToServerOAuth:
        """Return the credentials that this fake accepts.

        Args:
            **options: The other arguments of `ServerToServerOAuth`.
        """
        return ServerToServerOAuth(self._account_id, *self._credentials, **options)

    def user_auth(self, **options: Any) -> UserOAuth:
        """Return what signs users in here.

        Args:
            **options: The other arguments of `UserOAuth`.
        """
        given = {"redirect_uri": "https://example.com/callback", "transport": self.transport()}
        return UserOAuth(*self._credentials, **{**given, **options})

    def transport(self) -> httpx.MockTransport:
        """Return a transport, for blocking and awaiting clients, that leads here."""
        return httpx.MockTransport(self._respond)

    def zoom(self, auth: httpx.Auth | None = None, **options: Unpack[ClientOptions]) -> Zoom:
        """Return a client of this fake, with the credentials that it accepts or with others."""
        merged: ClientOptions = {"transport": self.transport(), **options}
        return Zoom(auth or self.auth(), **merged)

    def async_zoom(
        self, auth: httpx.Auth | None = None, **options: Unpack[ClientOptions]
    ) -> AsyncZoom:
        """Return an awaiting client of this fake; see `zoom`."""
        merged: ClientOptions = {"transport": self.transport(), **options}
        return AsyncZoom(auth or self.auth(), **merged)

    # --- ways in ------------------------------------------------------------------------------

    async def __call__(
        self,
        scope: MutableMapping[str, Any],
        receive: _Receive,
        send: _Send,
    ) -> None:
        """Serve one ASGI request, or the events of a server that starts and stops."""
        if scope["type"] == "lifespan":
            await _live(receive, send)
            return
        content, is_more = b"", True
        while is_more:
            message = await receive()
            content += message.get("body", b"")
            is_more = message.get("more_body", False)
        request = ReceivedRequest(
            method=scope["method"],
            path=(scope.get("raw_path") or quote(scope["path"]).encode()).decode(),
            query=scope.get("query_string", b"").decode(),
            headers={name.decode().lower(): value.decode() for name, value in scope["headers"]},
            content=content,
        )
        answer = self.handle(request)
        await send(
            {
                "type": "http.response.start",
                "status": answer.status,
                "headers": [(n.encode(), v.encode()) for n, v in answer.all_headers().items()],
            }
        )
        await send({"type": "http.response.body", "body": answer.content()})

    def _respond(self, request: httpx.Request) -> httpx.Response:
        path, _, query = request.url.raw_path.decode().partition("?")
        answer = self.handle(
            ReceivedRequest(
                method=request.method,
                path=path,
                query=query,
                headers=dict(request.headers),
                content=request.read(),
            )
        )
        return httpx.Response(answer.status, headers=answer.all_headers(), content=answer.content())

    def handle(self, request: ReceivedRequest) -> Answer:
        """Answer a request; this is the whole of the fake, without I/O."""
        with self._lock:
            self.requests.append(request)
            answer = self._answer(request)
            tracking = {"x-zm-trackingid": f"fake-{len(self.requests):04}"}
            return Answer(answer.status, answer.body, {**tracking, **answer.headers})

    # --- behaviour ----------------------------------------------------------------------------

    def _answer(self, request: ReceivedRequest) -> Answer:
        if request.path.startswith(OAUTH_PATH):
            return self.oauth.answer(request)
        token = request.headers.get("authorization", "").removeprefix("Bearer ")
        if not self.oauth.accepts(token):
            return _INVALID_TOKEN
        path = request.path.removeprefix(BASE_PATH)
        operation = operation_of(request)
        if operation is None:
            operation, path = called_by_twin(catalogue.load(), request.method, path)
        if operation is None:
            return _NO_SUCH_PATH
        refusal = self._limits.refusal(operation.rate_limit_label)
        if refusal is not None:
            return refusal
        if self._scripted[operation.id]:
            return self._scripted[operation.id].popleft()
        behaviour = self._behaviours.get(operation.id)
        return (
            behaviour(request, _values(operation, path))
            if behaviour
            else _example(operation, request)
        )

    def _update_webinar_status(self, request: ReceivedRequest, path: dict[str, str]) -> Answer:
        if not path["webinar_id"].isdecimal():
            return Answer(400, {"code": 300, "message": "Invalid webinar id."})
        webinar_id = int(path["webinar_id"])
        if webinar_id not in self.webinars:
            return Answer(404, {"code": 3001, "message": f"Webinar {webinar_id} was not found."})
        # Like Zoom, a body without the key that it looks for is answered 204, without effect.
        if request.fields().get("action") == "end":
            self.webinars[webinar_id] = "ended"
        return Answer(204)


def operation_of(request: ReceivedRequest) -> Operation | None:
    """Return the operation that a request calls; those of other servers, for files, as well."""
    path = request.path.removeprefix(BASE_PATH)
    own = catalogue.load().match(request.method, path)
    segments = path.strip("/").split("/")
    elsewhere = (
        each
        for each in catalogue.load().values()
        if each.server and each.method == request.method and each.fits(segments)
    )
    return own or next(elsewhere, None)


async def _live(receive: _Receive, send: _Send) -> None:
    while True:
        event = (await receive())["type"]
        await send({"type": f"{event}.complete"})
        if event == "lifespan.shutdown":
            return


def _values(operation: Operation, path: str) -> dict[str, str]:
    """Return the path parameters' values by argument name."""
    parts = zip(operation.path.strip("/").split("/"), path.strip("/").split("/"), strict=True)
    values = [value for template, value in parts if template.startswith("{")]
    names = [parameter.name for parameter in operation.path_parameters]
    return dict(zip(names, values, strict=True))


def _example(operation: Operation, request: ReceivedRequest) -> Answer:
    """Answer with the documented success whose page is asked for, and whose query is most alike."""
    examples: Mapping[str, Any] = catalogue.load().examples.get(operation.id, {})
    successes = [each for each in examples.values() if operation.is_success(each["status"])]
    if not successes:
        return Answer(min(operation.successes, default=204))
    sent = dict(parse_qsl(request.query))

    def likeness(example: Mapping[str, Any]) -> tuple[int, int]:
        asked = dict(example["request"]["query"])
        pages = sum(asked.get(name) == sent.get(name) for name in _PAGES)
        return pages, sum(sent.get(name) == value for name, value in asked.items())

    best = max(successes, key=likeness)
    return Answer(best["status"], best["response"].get("body"))
