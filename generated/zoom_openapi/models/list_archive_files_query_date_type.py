# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

ListArchiveFilesQueryDateType = Literal["archive_complete_time", "meeting_start_time"]

LIST_ARCHIVE_FILES_QUERY_DATE_TYPE_VALUES: set[ListArchiveFilesQueryDateType] = {
    "archive_complete_time",
    "meeting_start_time",
}


def check_list_archive_files_query_date_type(value: str) -> ListArchiveFilesQueryDateType:
    if value in LIST_ARCHIVE_FILES_QUERY_DATE_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LIST_ARCHIVE_FILES_QUERY_DATE_TYPE_VALUES!r}"
    )
