"""The clients of Acme."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

import httpx

from postman_openapi.runtime.clients import AsyncClient as BaseAsyncClient
from postman_openapi.runtime.clients import SyncClient
from postman_openapi.runtime.options import DEFAULT_MAX_RETRIES, DEFAULT_TIMEOUT, Timeout

if TYPE_CHECKING:
    from tests.runtime.acme.api.files import AsyncFiles, Files
    from tests.runtime.acme.api.people import AsyncPeople, People


class Client(SyncClient):
    """A client of Acme that blocks."""

    _package = __name__.rpartition(".")[0]

    def __init__(
        self,
        *,
        token: str | None = None,
        api_key: str | None = None,
        basic: tuple[str, str] | None = None,
        auth: httpx.Auth | None = None,
        base_url: str | None = None,
        region: str | None = None,
        timeout: Timeout = DEFAULT_TIMEOUT,
        max_retries: int = DEFAULT_MAX_RETRIES,
        http_client: Any = None,
        transport: Any = None,
    ) -> None:
        super().__init__(
            credentials={"bearer": token, "key": api_key, "basic": basic},
            auth=auth,
            base_url=base_url,
            variables={"region": region},
            timeout=timeout,
            max_retries=max_retries,
            http_client=http_client,
            transport=transport,
        )

    @cached_property
    def files(self) -> Files:
        """Files of people."""
        from tests.runtime.acme.api.files import Files  # noqa: PLC0415 - loaded when used

        return Files(self._caller)

    @cached_property
    def people(self) -> People:
        """People."""
        from tests.runtime.acme.api.people import People  # noqa: PLC0415 - loaded when used

        return People(self._caller)


class AsyncClient(BaseAsyncClient):
    """A client of Acme that is awaited."""

    _package = __name__.rpartition(".")[0]

    def __init__(
        self,
        *,
        token: str | None = None,
        api_key: str | None = None,
        basic: tuple[str, str] | None = None,
        auth: httpx.Auth | None = None,
        base_url: str | None = None,
        region: str | None = None,
        timeout: Timeout = DEFAULT_TIMEOUT,
        max_retries: int = DEFAULT_MAX_RETRIES,
        http_client: Any = None,
        transport: Any = None,
    ) -> None:
        super().__init__(
            credentials={"bearer": token, "key": api_key, "basic": basic},
            auth=auth,
            base_url=base_url,
            variables={"region": region},
            timeout=timeout,
            max_retries=max_retries,
            http_client=http_client,
            transport=transport,
        )

    @cached_property
    def files(self) -> AsyncFiles:
        """Files of people."""
        from tests.runtime.acme.api.files import AsyncFiles  # noqa: PLC0415 - loaded when used

        return AsyncFiles(self._caller)

    @cached_property
    def people(self) -> AsyncPeople:
        """People."""
        from tests.runtime.acme.api.people import AsyncPeople  # noqa: PLC0415 - loaded when used

        return AsyncPeople(self._caller)
