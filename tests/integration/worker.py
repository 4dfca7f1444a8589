"""A process that makes calls: for each line on its input as many as that says."""

import json
import sys
from typing import Any

from zoomkit import FileTokenStore, RedisTokenStore, ServerToServerOAuth, UserOAuth, Zoom, errors


def store_of(given: dict[str, Any]) -> FileTokenStore | RedisTokenStore:
    """Return the store that is meant."""
    cls = RedisTokenStore if given["where"].startswith("redis:") else FileTokenStore
    return cls(given["where"], lock_seconds=given.get("lock_seconds", 30.0))


def auth_of(given: dict[str, Any]) -> ServerToServerOAuth | UserOAuth:
    """Return the credentials that are meant."""
    if given.get("user"):
        oauth_url = given["base_url"].replace("/v2", "/oauth")
        return UserOAuth(
            "fake-client", "fake-secret", token_store=store_of(given), oauth_url=oauth_url
        )
    return ServerToServerOAuth(
        "fake-account", "fake-client", "fake-secret", token_store=store_of(given)
    )


def main() -> None:
    """Make the calls."""
    given = json.loads(sys.argv[1])
    with Zoom(auth_of(given), base_url=given["base_url"], timeout=20) as zoom:
        sys.stdout.write("ready\n")
        sys.stdout.flush()
        for line in sys.stdin:
            failed: list[str] = []
            for _ in range(int(line)):
                try:
                    zoom.webinars.end(68423085)
                except errors.ZoomError as error:
                    failed.append(repr(error))
            sys.stdout.write(f"{json.dumps(failed)}\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main()
