"""A program that forks: with a warm client, or while another thread asks for a token."""

import asyncio
import os
import sys
import threading
from collections.abc import Callable

import httpx

from zoomkit import AsyncZoom, BearerToken, ServerToServerOAuth, Zoom, errors

CALLS = 200
CHILDREN = 2
DEADLINE = 40  # seconds after which the system ends a child that hangs


def in_children(work: Callable[[int], int]) -> int:
    """Do work in children and here at once; return how many answers were wrong."""
    import signal  # noqa: PLC0415 - for children alone

    children = []
    for number in range(1, CHILDREN + 1):
        child = os.fork()
        if child == 0:
            signal.alarm(DEADLINE)
            os._exit(min(work(number), 100))
        children.append(child)
    wrong = work(0)
    return wrong + sum(os.waitpid(child, 0)[1] != 0 for child in children)


def warm(base_url: str) -> int:
    """Share a client that has connections."""
    zoom = Zoom(BearerToken("a-token"), base_url=base_url)
    zoom.request("GET", "/warm")

    def work(number: int) -> int:
        paths = [f"/{number}-{call}" for call in range(CALLS)]
        return sum(zoom.request("GET", path).json() != f"/v2{path}" for path in paths)

    return in_children(work)


def warm_async(base_url: str) -> int:
    """Share an awaiting client that has connections; each process has an event loop of its own."""
    zoom = AsyncZoom(BearerToken("a-token"), base_url=base_url)

    async def ask(number: int) -> int:
        paths = [f"/{number}-{call}" for call in range(CALLS)]
        return sum([(await zoom.request("GET", path)).json() != f"/v2{path}" for path in paths])

    asyncio.run(ask(9))
    return in_children(lambda number: asyncio.run(ask(number)))


def renewing(base_url: str) -> int:
    """Share a client while a thread waits for a token; the child asks for one of its own."""
    zoom = Zoom(ServerToServerOAuth("account", "client", "secret"), base_url=base_url)
    threading.Thread(target=zoom.request, args=("GET", "/thread"), daemon=True).start()
    sys.stdin.readline()  # the token request has arrived

    def work(number: int) -> int:
        return int(number > 0 and zoom.request("GET", "/child").json() != "/v2/child")

    return in_children(work)


def foreign(base_url: str) -> int:
    """Share a client that sends with one of somebody else's, which has connections."""
    with httpx.Client() as http:
        zoom = Zoom(BearerToken("a-token"), base_url=base_url, http_client=http)
        zoom.request("GET", "/warm")

        def work(number: int) -> int:
            try:
                is_right = zoom.request("GET", "/mine").json() == "/v2/mine"
                return int(number > 0 or not is_right)
            except errors.ConfigurationError as error:
                return int(number == 0 or "forked" not in str(error))

        return in_children(work)


if __name__ == "__main__":
    wrong = {"warm": warm, "warm_async": warm_async, "renewing": renewing, "foreign": foreign}[
        sys.argv[1]
    ](sys.argv[2])
    sys.stdout.write(f"{wrong} wrong\n")
    sys.stdout.flush()
    os._exit(0)
