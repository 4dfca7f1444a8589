# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence

from ..runtime.records import Record as _Record


class Restrictions(_Record):
    only_allow_specific_file_types: bool | None
    """Whether only certain file types are allowed."""
    file_type_restrictions: Sequence[str] | None
    """The file types that can be shared, as file name endings.

    Known values: `.gz`, `.rar`, `.zip`, `.xls`, `.xlsx`, `.json`, `.png`, `.pptx`, `.ppt`, `.7z`,
    `.xmind`, `.pdf`, `.pps`, `.txt`, `.docx`, `.doc`.
    """
    file_type_restrictions_for_external: Sequence[str] | None
    """The file types that external users can share, as file name endings.

    Known values: `.gz`, `.rar`, `.zip`, `.xls`, `.xlsx`, `.json`, `.png`, `.pptx`, `.ppt`, `.7z`,
    `.xmind`, `.pdf`, `.pps`, `.txt`, `.docx`, `.doc`.
    """
    maximum_file_size: bool | None
    """Whether the size of files is restricted."""
    file_size_restrictions: int | None
    """The largest size of a file.

    Known values: `50`, `100`, `200`, `300`, `400`, `500`.
    """
    file_size_restrictions_for_external: int | None
    """The largest size of a file for external users.

    Known values: `50`, `100`, `200`, `300`, `400`, `500`.
    """
    file_restrictions_apply_to: str | None
    """What the restrictions apply to: `sharing_and_viewing` both sharing and viewing files,
    `sharing` only sharing them.

    Known values: `sharing_and_viewing`, `sharing`.
    """
