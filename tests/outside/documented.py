"""Which statuses an operation may be answered with."""

from collections.abc import Mapping

from zoomkit import catalogue

# What any operation can be refused with. The document says so by its response "default".
GENERAL_FAILURES: Mapping[int, str] = {
    400: "a request that is not as documented (code 300), a scope that is missing (code 4711)",
    401: "a token that is none, or has ended (code 124)",
    404: "something that does not exist",
    415: "a body of another media type than is documented (code 300)",
    429: "too many requests",
}
NO_CONTENT = 204


def is_documented(operation_id: str, status: int) -> bool:
    """Tell whether an operation may be answered with a status."""
    listed = catalogue.load().schemas.statuses(operation_id)
    if str(status) in listed or status in GENERAL_FAILURES:
        return True
    return status == NO_CONTENT and has_no_success(operation_id)


def has_no_success(operation_id: str) -> bool:
    """Tell whether an operation documents no success: the fake answers it with an empty 204."""
    return not any(each.startswith("2") for each in catalogue.load().schemas.statuses(operation_id))
