"""Bodies of forms, read by the standard library."""

import email
import email.policy


def form_of(content_type: str, content: bytes) -> list[tuple[str, str]]:
    """Return the fields of a multipart body in order, each with its text."""
    message = email.message_from_bytes(
        f"Content-Type: {content_type}\r\n\r\n".encode() + content, policy=email.policy.HTTP
    )
    return [
        (str(part.get_param("name", header="content-disposition")), part.get_content().rstrip("\n"))
        for part in message.iter_parts()
    ]
