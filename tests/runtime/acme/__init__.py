"""A small client written by hand in the form in which clients are generated.

It is what the runtime is tested through, and it shows what the runtime expects of a generated
client. There it is `from ..runtime...`; here the runtime is imported from where it is written.
"""

from tests.runtime.acme.client import AsyncClient, Client

__all__ = ["AsyncClient", "Client"]
