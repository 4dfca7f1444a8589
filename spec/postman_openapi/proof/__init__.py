"""Proof that a client does what its document says.

Every operation called with every example, every model imported, nothing dropped. What is expected
is worked out from the document alone; the client runs in a process of its own, and nothing of it is
imported here. The view says under which names the client offers what the document has.
"""
