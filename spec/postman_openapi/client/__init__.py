"""A Python client out of a document, and the proof that nothing is missing in it."""
