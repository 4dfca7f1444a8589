# Generated from zoom.postman_collection.json. Not to be edited.
"""What the functions of an endpoint's module need of a client"""

import httpx


class Client:
    """Holds the httpx clients that send the requests

    They are made and configured by whoever uses this: base URL, time limits and authentication are
    theirs. Nothing is made here behind one's back.

    Args:
        httpx_client: Sends the blocking requests.
        async_httpx_client: Sends the awaited ones.
        raise_on_unexpected_status: Whether an undocumented status raises `errors.UnexpectedStatus`.
    """

    def __init__(
        self,
        httpx_client: httpx.Client | None = None,
        async_httpx_client: httpx.AsyncClient | None = None,
        *,
        raise_on_unexpected_status: bool = False,
    ) -> None:
        self._httpx_client = httpx_client
        self._async_httpx_client = async_httpx_client
        self.raise_on_unexpected_status = raise_on_unexpected_status

    def get_httpx_client(self) -> httpx.Client:
        """Return the blocking client"""
        if self._httpx_client is None:
            raise ValueError(
                "This client was made without httpx_client, which blocking calls need."
            )
        return self._httpx_client

    def get_async_httpx_client(self) -> httpx.AsyncClient:
        """Return the awaiting client"""
        if self._async_httpx_client is None:
            raise ValueError(
                "This client was made without async_httpx_client, which awaited calls need."
            )
        return self._async_httpx_client


class AuthenticatedClient(Client):
    """A client whose httpx clients authenticate their requests"""
