"""What a collection says: bytes in, a `Collection` out, nothing concluded yet."""
