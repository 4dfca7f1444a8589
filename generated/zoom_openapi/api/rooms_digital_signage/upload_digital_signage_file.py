# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from ... import models as _models
from ...runtime.answers import (
    read_object,
)
from ...runtime.types import UNSET, Unset, as_file

if TYPE_CHECKING:
    from ...runtime.types import FileInput


def _get_kwargs(
    *,
    file: FileInput,
    content_name: str,
    folder_id: str | None | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "url": "/zrdigitalsignage/files",
        "body": {
            "file": as_file("file", file),
            "content_name": content_name,
            "folder_id": folder_id,
        },
    }


def _parse_response(response: httpx.Response) -> _models.UploadDigitalSignageFileResult:
    return read_object(response, _models.UploadDigitalSignageFileResult)
