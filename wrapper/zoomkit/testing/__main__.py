"""A fake Zoom for programs in any language: `python -m zoomkit.testing --port 4010 --seed demo`."""

import argparse
import sys
from collections.abc import Sequence
from typing import Any

from zoomkit.errors import InvalidArgumentError
from zoomkit.testing import asgi
from zoomkit.testing.clock import Clock
from zoomkit.testing.collections import CollectionServer
from zoomkit.testing.control import Control
from zoomkit.testing.failures import NoAnswer
from zoomkit.testing.fake import FakeZoom
from zoomkit.testing.hosts import LOOPBACK
from zoomkit.testing.messages import Answer, ReceivedRequest
from zoomkit.testing.outbox import Outbox
from zoomkit.testing.routing import BASE_PATH
from zoomkit.testing.server import listening

_KEPT = 1_000
"""How many requests, warnings and deliveries are kept: it may run for days."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Serve until interrupted; return the exit status."""
    options = _parser().parse_args(arguments)
    try:
        import uvicorn  # noqa: PLC0415 - an extra
    except ModuleNotFoundError:
        return _failed('The server needs uvicorn: pip install "zoomkit[testing]".')
    try:
        handle, said, webhooks = _served(options)
        listener = listening(options.host, options.port)
    except (InvalidArgumentError, OSError) as error:
        return _failed(str(error))
    port = listener.getsockname()[1]
    host = f"[{options.host}]" if ":" in options.host else options.host
    _say(f"http://{host}:{port}{said}")

    async def application(scope: asgi.Scope, receive: asgi.Receive, send: asgi.Send) -> None:
        await asgi.serve_request(_logged(handle), scope, receive, send)
        if webhooks is not None:
            await asgi.deliver(webhooks)

    config = uvicorn.Config(
        application, log_level="warning", lifespan="off", server_header=False, access_log=False
    )
    uvicorn.Server(config).run(sockets=[listener])
    return 0


def _served(options: argparse.Namespace) -> tuple[asgi.Handle, str, Outbox | None]:
    """Return what answers, what is told of it first, and what sends its webhooks."""
    hosts = frozenset((*LOOPBACK, options.host.lower(), f"[{options.host}]", *options.allow_host))
    if options.collection:
        return CollectionServer.read(options.collection, hosts).handle, "", None
    fake = FakeZoom(
        account_id=options.account_id,
        client_id=options.client_id,
        client_secret=options.client_secret,
        strict=options.strict,
        clock=Clock.running(),
        seed=options.seed,
        keep=_KEPT,
    )
    credentials = ("account_id", "client_id", "client_secret")
    said = " ".join(f"{name}={getattr(options, name)}" for name in credentials)
    return Control(fake, hosts).handle, f"{BASE_PATH} {said}", fake.webhooks


def _logged(handle: asgi.Handle) -> asgi.Handle:
    def logged(request: ReceivedRequest) -> Answer | NoAnswer:
        answer = handle(request)
        status = answer.status if isinstance(answer, Answer) else answer.kind
        name = f" {request.operation.method_name}" if request.operation else ""
        path = request.path.encode("ascii", "backslashreplace").decode()
        _say(f"{request.method} {path} -> {status}{name}")
        return answer

    return logged


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def _failed(said: str) -> int:
    sys.stderr.write(f"zoomkit.testing: {said}\n")
    return 2


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m zoomkit.testing",
        description="Serve a fake Zoom. Its first line tells where it is and the credentials that "
        "it takes; at / it has a page.",
    )
    add: Any = parser.add_argument
    add("--port", type=int, default=4010, help="the port; 0 for any that is free (4010)")
    add("--host", default="127.0.0.1", help="the interface; by default only this machine gets in")
    add(
        "--allow-host",
        action="append",
        default=[],
        metavar="NAME",
        help="another name under which it may be called",
    )
    add("--seed", default="empty", help="what exists: a file, or empty, demo, big (empty)")
    add("--strict", action="store_true", help="refuse fields that are not documented")
    add("--collection", metavar="FILE", help="serve the saved answers of any Postman collection")
    for name in ("account", "client"):
        add(f"--{name}-id", default=f"fake-{name}", help=f"the {name}'s id (fake-{name})")
    add("--client-secret", default="fake-secret", help="the client's secret (fake-secret)")
    return parser


if __name__ == "__main__":
    sys.exit(main())
