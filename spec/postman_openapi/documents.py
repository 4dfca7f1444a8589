"""OpenAPI documents as files: read from JSON or YAML, written as JSON in one fixed form."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from postman_openapi.errors import PostmanOpenapiError
from postman_openapi.files import read_bytes
from postman_openapi.json_text import json_pieces

_YAML_SUFFIXES = frozenset({".yaml", ".yml"})


class NotADocumentError(PostmanOpenapiError):
    """The input is no OpenAPI 3 document."""


def load_document(path: Path) -> dict[str, Any]:
    """Read an OpenAPI 3 document.

    Raises:
        FileError: The file cannot be read.
        NotADocumentError: It is something else.
    """
    return document_from(read_bytes(path), path)


def document_from(data: bytes, path: Path) -> dict[str, Any]:
    """Parse an OpenAPI 3 document.

    Args:
        data: The content of a file.
        path: The file; its suffix decides between JSON and YAML, and errors name it.

    Raises:
        NotADocumentError: It is something else.
    """
    value = _parsed(data, path)
    if not isinstance(value, dict):
        raise NotADocumentError(f"{path}: an OpenAPI document is a JSON object, this is none")
    if "item" in value or "collection" in value:
        raise NotADocumentError(f"{path}: this is a Postman collection; convert it first")
    if not str(value.get("openapi", "")).startswith("3."):
        found = f"version {value['swagger']} of Swagger" if "swagger" in value else "something else"
        raise NotADocumentError(f"{path}: `openapi: 3.x` is expected, this is {found}")
    if not isinstance(value.get("paths", {}), dict):
        raise NotADocumentError(f"{path}: `paths` must be an object")
    return value


def document_text(document: Mapping[str, Any]) -> str:
    """Return a document as the text of its file: the same document always gives the same text."""
    return "".join(document_pieces(document))


def document_pieces(document: Mapping[str, Any]) -> Iterator[str]:
    """Yield the text of a document's file piece by piece."""
    for piece in encoded_pieces(document):
        yield piece.decode()


def encoded_pieces(document: Mapping[str, Any]) -> Iterator[bytes]:
    """Yield the content of a document's file piece by piece."""
    for piece in json_pieces(document):
        # Half a character has no UTF-8; the escape that Python knows for it is JSON's too.
        yield piece.encode("utf-8", "backslashreplace")
    yield b"\n"


def _parsed(data: bytes, path: Path) -> Any:
    if path.suffix.lower() in _YAML_SUFFIXES:
        from postman_openapi.overlays.yaml_input import NotYamlError, parse_yaml  # noqa: PLC0415 (slow)

        try:
            return parse_yaml(data)
        except NotYamlError as error:
            raise NotADocumentError(f"{path}: {error}") from None
    try:
        return json.loads(data)
    except (json.JSONDecodeError, UnicodeDecodeError) as error:
        raise NotADocumentError(f"{path}: no JSON: {error}") from None
    except RecursionError:
        raise NotADocumentError(f"{path}: nested too deeply") from None
