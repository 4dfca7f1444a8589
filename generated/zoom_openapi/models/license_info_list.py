# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from ..runtime.records import Record as _Record


class LicenseInfoList(_Record):
    license_type: str | None
    """Kind of license: `MEETING` for the paid user type, `ZOOM_WORKPLACE_BUNDLE` for the Zoom
    Workplace plans.

    Known values: `MEETING`, `ZOOM_WORKPLACE_BUNDLE`, `ZOOM_WHITEBOARD`, `ZOOM_TRANSLATED_CAPTIONS`,
    `ZOOM_SCHEDULER`, `ZOOM_CLIPS`, `ZOOM_VISITOR_MANAGEMENT`, `ZOOM_CMK`, `ZOOM_DOCS`,
    `ZOOM_REVENUE_ACCELERATOR`, `ZOOM_COMPLIANCE_MANAGEMENT`, `ZOOM_WORKFORCE_MANAGEMENT`,
    `ZOOM_QUALITY_MANAGEMENT`, `ZOOM_HEALTHCARE_CLINICAL_NOTES`, `ZOOM_EVENTS_NEW_SAAS`,
    `ZOOM_EVENTS_CONSUMPTION`, `ZOOM_WEBINARS_PLUS`, `ZOOM_WEBINARS_PLUS_CONSUMPTION`.
    """
    license_option: int | None
    """Code of the license within its type. For `MEETING`, `2` makes a Licensed user; for
    `ZOOM_WORKPLACE_BUNDLE` the code names the Zoom Workplace plan, as in `zoom_one_type`.

    Known values: `2`, `4`, `8`, `16`, `32`, `64`, `128`, `33554432`, `134217728`, `1073741824`,
    `536870912`, `268435456`, `4398046511104`, `18014398509481984`, `72057594037927940`,
    `576460752303423500`, `144115188075855870`, `137438953472`, `1099511627776`, `549755813888`,
    `274877906944`, `2199023255552`, `4294967296`, `34359738368`, `17179869184`, `8589934592`,
    `68719476736`, `1`, `256`, `512`, `1024`, `2048`, `4086`, `8192`, `16384`, `32768`, `65536`,
    `131072`, `262144`, `524288`, `2147483648`, `8796093022208`, `17592186044416`,
    `281474976710656`, `4503599627370496`.
    """
    subscription_id: str | None
    """ID of the subscription that the license comes from."""
