"""What a generated client needs while it runs.

The generator copies this package as it is into each client, as `<client>/runtime/`. It builds on
httpx and attrs alone, knows nothing of the client around it, and imports only what a call needs.
"""
