# Generated from zoom.postman_collection.json. Not to be edited.


"""The operations tagged reports"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...types import UNSET, AsyncCaller, AsyncPages, Caller, File, Pages, Unset

if TYPE_CHECKING:
    import datetime

    from ...models.chat_message_report import ChatMessageReport
    from ...models.chat_session import ChatSession
    from ...models.chat_session_list import ChatSessionList
    from ...models.cloud_recording_usage_report import CloudRecordingUsageReport
    from ...models.daily_usage_report import DailyUsageReport
    from ...models.department_bill_list import DepartmentBillList
    from ...models.department_invoice_list import DepartmentInvoiceList
    from ...models.get_host_report_type import GetHostReportType
    from ...models.get_meeting_participant_report_include_fields import (
        GetMeetingParticipantReportIncludeFields,
    )
    from ...models.get_operation_log_report_category_type import (
        GetOperationLogReportCategoryType,
    )
    from ...models.get_telephone_report_query_date_type import (
        GetTelephoneReportQueryDateType,
    )
    from ...models.get_telephone_report_type import GetTelephoneReportType
    from ...models.get_upcoming_event_report_type import GetUpcomingEventReportType
    from ...models.get_user_meeting_report_type import GetUserMeetingReportType
    from ...models.get_webinar_participant_report_include_fields import (
        GetWebinarParticipantReportIncludeFields,
    )
    from ...models.meeting_report import MeetingReport
    from ...models.message import Message
    from ...models.operation_log import OperationLog
    from ...models.operation_log_list import OperationLogList
    from ...models.past_meeting import PastMeeting
    from ...models.past_meeting_list import PastMeetingList
    from ...models.poll_report import PollReport
    from ...models.report_host import ReportHost
    from ...models.report_host_list import ReportHostList
    from ...models.report_participant import ReportParticipant
    from ...models.report_participant_list import ReportParticipantList
    from ...models.sign_in_activity import SignInActivity
    from ...models.sign_in_activity_list import SignInActivityList
    from ...models.telephone_call import TelephoneCall
    from ...models.telephone_call_list import TelephoneCallList
    from ...models.upcoming_event import UpcomingEvent
    from ...models.upcoming_event_list import UpcomingEventList
    from ...models.webinar_qa_report import WebinarQaReport
    from ...models.webinar_report import WebinarReport


class Reports:
    """Usage reports of the account. Past meetings and webinars, their participants, polls and
    questions; hosts, telephone calls, chat, sign-ins, changes by admins, recording storage
    and departments' bills."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def get_sign_in_activity_report(
        self,
        *,
        from_: datetime.date | str | Unset = UNSET,
        to: datetime.date | str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
    ) -> Pages[SignInActivity, SignInActivityList]:
        """Get sign-in activity report

        List when users signed in and out, with client, version and IP address. The period lies
        within the last six months.

        **Prerequisites:**
        * Plan: Pro or higher.

        Scopes: report:read:admin.

        Rate limit: Heavy.

        Args:
            from_: First day of the period, as `yyyy-mm-dd`; the period covers one month at most.
            to: Last day of the period, as `yyyy-mm-dd`.
            page_size: How many records one page holds.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.

        Example:
            reports.get_sign_in_activity_report()
        """
        from . import get_sign_in_activity_report as _endpoint

        return self._caller.pages(
            "get_sign_in_activity_report",
            _endpoint,
            parameters={
                "from_": from_,
                "to": to,
                "page_size": page_size,
                "next_page_token": next_page_token,
            },
            items="activity_logs",
        )

    def get_billing_report(
        self,
    ) -> DepartmentBillList:
        """Get billing report

        List the billing periods of the account's departments, with amounts and taxes.

        **Prerequisites:**
        * Plan: Pro or higher, with department billing, which Zoom support turns on.

        Scopes: report:read:admin, report:master.

        Rate limit: Heavy.

        Documented failures:
        - 400, code 200: You may not see the billing reports.


        Example:
            reports.get_billing_report()
        """
        from . import get_billing_report as _endpoint

        return self._caller.call(
            "get_billing_report",
            _endpoint,
        )

    def get_billing_invoice_report(
        self,
        *,
        billing_id: str | Unset = UNSET,
    ) -> DepartmentInvoiceList:
        """Get billing invoice report

        List the department invoices of one billing period, with charges, quantities and taxes.

        **Prerequisites:**
        * Plan: Pro or higher, with department billing, which Zoom support turns on.

        Scopes: report:read:admin, report:master.

        Rate limit: Heavy.

        Documented failures:
        - 404, code 5010: No billing period has this ID.

        Args:
            billing_id: ID of the billing period, as `get_billing_report` returns it.

        Example:
            reports.get_billing_invoice_report()
        """
        from . import get_billing_invoice_report as _endpoint

        return self._caller.call(
            "get_billing_invoice_report",
            _endpoint,
            parameters={
                "billing_id": billing_id,
            },
        )

    def get_chat_session_report(
        self,
        *,
        from_: datetime.date | str,
        to: datetime.date | str,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
    ) -> Pages[ChatSession, ChatSessionList]:
        """Get chat session report

        List the chat sessions, with one person or in a channel, in which messages were sent.
        The period lies within the last six months.

        **Prerequisites:**
        * Plan: Pro or higher.
        * Permission to see chat reports.

        Scopes: report_chat:read:admin.

        Rate limit: Heavy.

        Documented failures:
        - 300, code 300: The page token is wrong or has expired, or the period breaks the limit
        of six months.

        Args:
            from_: First day of the period, as `yyyy-mm-dd`; the period covers one month at most.
            to: Last day of the period, as `yyyy-mm-dd`.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.

        Example:
            reports.get_chat_session_report(from_="2026-03-01", to="2026-03-31")
        """
        from . import get_chat_session_report as _endpoint

        return self._caller.pages(
            "get_chat_session_report",
            _endpoint,
            parameters={
                "from_": from_,
                "to": to,
                "page_size": page_size,
                "next_page_token": next_page_token,
            },
            items="sessions",
        )

    def get_chat_message_report(
        self,
        session_id: str,
        *,
        from_: datetime.date | str,
        to: datetime.date | str,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        include_fields: str | Unset = UNSET,
    ) -> Pages[Message, ChatMessageReport]:
        """Get chat message report

        List the messages of one chat session. The period lies within the last six months.

        **Prerequisites:**
        * Plan: Pro or higher.
        * Permission to see chat reports.

        Scopes: report_chat:read:admin.

        Rate limit: Medium.

        Documented failures:
        - 300, code 300: The page token is wrong or has expired, or the period breaks the limit
        of six months.

        Args:
            session_id: ID of the chat session, as `get_chat_session_report` returns it.
            from_: First day of the period, as `yyyy-mm-dd`; the period covers one month at most.
            to: Last day of the period, as `yyyy-mm-dd`.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.
            include_fields: Adds `edited_messages`, `deleted_messages` or both, comma-separated, to the
                answer.

        Example:
            reports.get_chat_message_report("session000000000000001", from_="2026-03-01", to="2026-03-31")
        """
        from . import get_chat_message_report as _endpoint

        return self._caller.pages(
            "get_chat_message_report",
            _endpoint,
            (session_id,),
            parameters={
                "from_": from_,
                "to": to,
                "page_size": page_size,
                "next_page_token": next_page_token,
                "include_fields": include_fields,
            },
            items="messages",
        )

    def get_cloud_recording_usage_report(
        self,
        *,
        from_: datetime.date | str,
        to: datetime.date | str,
    ) -> CloudRecordingUsageReport:
        """Get cloud recording usage report

        Return, day by day, the storage that cloud recordings take up. The period lies within
        the last six months and ends yesterday at the latest.

        **Prerequisites:**
        * Plan: Pro or higher.

        Scopes: report:read:admin.

        Rate limit: Heavy.

        Documented failures:
        - 300: The period lies more than six months back.

        Args:
            from_: First day of the period, as `yyyy-mm-dd`; at most 30 days before `to`.
            to: Last day of the period, as `yyyy-mm-dd`.

        Example:
            reports.get_cloud_recording_usage_report(from_="2026-03-01", to="2026-03-31")
        """
        from . import get_cloud_recording_usage_report as _endpoint

        return self._caller.call(
            "get_cloud_recording_usage_report",
            _endpoint,
            parameters={
                "from_": from_,
                "to": to,
            },
        )

    def get_daily_usage_report(
        self,
        *,
        year: int | Unset = UNSET,
        month: int | Unset = UNSET,
    ) -> DailyUsageReport:
        """Get daily usage report

        Count the account's meetings, meeting minutes, participants and new users for each day
        of a month.

        **Prerequisites:**
        * Plan: Pro or higher.

        Scopes: report:read:admin.

        Rate limit: Heavy.

        Documented failures:
        - 400, code 300: The month lies more than six months back.

        Args:
            year: Year of the report.
            month: Month of the report, `1` to `12`; one of the last six months.

        Example:
            reports.get_daily_usage_report()
        """
        from . import get_daily_usage_report as _endpoint

        return self._caller.call(
            "get_daily_usage_report",
            _endpoint,
            parameters={
                "year": year,
                "month": month,
            },
        )

    def get_meeting_report(
        self,
        meeting_id: str,
    ) -> MeetingReport:
        """Get meeting report

        Return host, times, duration and number of participants of a past meeting, with its
        tracking fields.

        **Prerequisites:**
        * Plan: Pro or higher.

        Scopes: report:read:admin.

        Rate limit: Heavy.

        Documented failures:
        - 300: You have no access to this meeting.
        - 400: Bad request
        - 404, code 3001: No such meeting, or it has expired.

        Args:
            meeting_id: Meeting UUID or number; a number picks the latest occurrence. Encode a UUID
                twice when it starts with `/` or contains `//`.

        Example:
            reports.get_meeting_report("bWVldGluZy4uLi4uMDAwMQ==")
        """
        from . import get_meeting_report as _endpoint

        return self._caller.call(
            "get_meeting_report",
            _endpoint,
            (meeting_id,),
        )

    def get_meeting_participant_report(
        self,
        meeting_id: str,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        include_fields: GetMeetingParticipantReportIncludeFields | Unset = UNSET,
    ) -> Pages[ReportParticipant, ReportParticipantList]:
        """Get meeting participant report

        List who took part in a past meeting of two or more people, and from when to when. Names
        and email addresses may be empty for accounts without a signed HIPAA agreement (BAA) or
        with a legacy one.

        **Prerequisites:**
        * Plan: Pro or higher.

        Scopes: report:read:admin.

        Rate limit: Heavy.

        Documented failures:
        - 300: You have no access to this meeting, or the page token is wrong or has expired.
        - 400, code 1010: The user is not a member of this account.
        - 404, code 3001: No such meeting, or it has expired.

        Args:
            meeting_id: Meeting UUID or number; a number picks the latest occurrence. Encode a UUID
                twice when it starts with `/` or contains `//`.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.
            include_fields: Adds each participant's registrant ID to the answer.

        Example:
            reports.get_meeting_participant_report("bWVldGluZy4uLi4uMDAwMQ==")
        """
        from . import get_meeting_participant_report as _endpoint

        return self._caller.pages(
            "get_meeting_participant_report",
            _endpoint,
            (meeting_id,),
            parameters={
                "page_size": page_size,
                "next_page_token": next_page_token,
                "include_fields": include_fields,
            },
            items="participants",
        )

    def get_meeting_poll_report(
        self,
        meeting_id: str,
    ) -> PollReport:
        """Get meeting poll report

        Return what the participants of a past meeting answered in its polls.

        **Prerequisites:**
        * Plan: Pro or higher.

        Scopes: report:read:admin.

        Rate limit: Heavy.

        Documented failures:
        - 404, code 3001: No such meeting, or it has expired.

        Args:
            meeting_id: Meeting UUID or number; a number picks the latest occurrence. Encode a UUID
                twice when it starts with `/` or contains `//`.

        Example:
            reports.get_meeting_poll_report("bWVldGluZy4uLi4uMDAwMQ==")
        """
        from . import get_meeting_poll_report as _endpoint

        return self._caller.call(
            "get_meeting_poll_report",
            _endpoint,
            (meeting_id,),
        )

    def get_operation_log_report(
        self,
        *,
        from_: datetime.date | str,
        to: datetime.date | str,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        category_type: GetOperationLogReportCategoryType | Unset = UNSET,
    ) -> Pages[OperationLog, OperationLogList]:
        """Get operation log report

        List what admins and users changed, such as users added, settings changed and recordings
        deleted, and who did it.

        **Prerequisites:**
        * Plan: Pro or higher.

        Scopes: report:read:admin.

        Rate limit: Heavy.

        Documented failures:
        - 300: The period lies more than six months back.

        Args:
            from_: First day of the period, as `yyyy-mm-dd`; the period covers one month at most.
            to: Last day of the period, as `yyyy-mm-dd`.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.
            category_type: Only changes of this kind, such as `user` for users or `account` for account
                settings.

        Example:
            reports.get_operation_log_report(from_="2026-03-01", to="2026-03-31")
        """
        from . import get_operation_log_report as _endpoint

        return self._caller.pages(
            "get_operation_log_report",
            _endpoint,
            parameters={
                "from_": from_,
                "to": to,
                "page_size": page_size,
                "next_page_token": next_page_token,
                "category_type": category_type,
            },
            items="operation_logs",
        )

    def get_telephone_report(
        self,
        *,
        type_: GetTelephoneReportType | Unset = UNSET,
        query_date_type: GetTelephoneReportQueryDateType | Unset = UNSET,
        from_: datetime.date | str,
        to: datetime.date | str,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
    ) -> Pages[TelephoneCall, TelephoneCallList]:
        """Get telephone report

        List the calls of people who joined meetings by telephone, with the number dialed,
        duration and charge.

        **Prerequisites:**
        * Plan: Pro or higher.

        Scopes: report:read:admin.

        Rate limit: Heavy.

        Args:
            type_: Calls to list: `1` toll-free call-ins and call-outs, `2` toll calls, `3` SIP
                Connected Audio.
            query_date_type: Whether the period applies to the start or to the end of a call.
            from_: First day of the period, as `yyyy-mm-dd`; the period covers one month at most.
            to: Last day of the period, as `yyyy-mm-dd`.
            page_size: How many records one page holds. Default: `30`.
            page_number: Page to return, counted from 1. Deprecated; use `next_page_token`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.

        Example:
            reports.get_telephone_report(from_="2026-03-01", to="2026-03-31")
        """
        from . import get_telephone_report as _endpoint

        return self._caller.pages(
            "get_telephone_report",
            _endpoint,
            parameters={
                "type_": type_,
                "query_date_type": query_date_type,
                "from_": from_,
                "to": to,
                "page_size": page_size,
                "page_number": page_number,
                "next_page_token": next_page_token,
            },
            items="telephony_usage",
        )

    def get_upcoming_event_report(
        self,
        *,
        from_: datetime.date | str,
        to: datetime.date | str,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        type_: GetUpcomingEventReportType | Unset = UNSET,
    ) -> Pages[UpcomingEvent, UpcomingEventList]:
        """Get upcoming event report

        List the meetings and webinars that are scheduled in a period, with their hosts. The
        period lies within the last six months.

        **Prerequisites:**
        * Plan: Pro or higher.

        Scopes: report:read:admin.

        Rate limit: Heavy.

        Documented failures:
        - 400, code 200: Only paid accounts get this report.
        - 400, code 300: The page token is wrong or has expired.

        Args:
            from_: First day of the period, as `yyyy-mm-dd`; the period covers one month at most.
            to: Last day of the period, as `yyyy-mm-dd`.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.
            type_: Events to list: `meeting` meetings, `webinar` webinars, `all` both. Default:
                `all`.

        Example:
            reports.get_upcoming_event_report(from_="2026-03-01", to="2026-03-31")
        """
        from . import get_upcoming_event_report as _endpoint

        return self._caller.pages(
            "get_upcoming_event_report",
            _endpoint,
            parameters={
                "from_": from_,
                "to": to,
                "page_size": page_size,
                "next_page_token": next_page_token,
                "type_": type_,
            },
            items="upcoming_events",
        )

    def get_host_report(
        self,
        *,
        type_: GetHostReportType | Unset = UNSET,
        from_: datetime.date | str,
        to: datetime.date | str,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
    ) -> Pages[ReportHost, ReportHostList]:
        """Get host report

        List the active hosts of a period with their meetings, participants and meeting minutes,
        or the users who hosted nothing. The period lies within the last six months.

        **Prerequisites:**
        * Plan: Pro or higher.

        Scopes: report:read:admin.

        Rate limit: Heavy.

        Args:
            type_: Users to list: `active` hosted a meeting in the period, `inactive` did not.
            from_: First day of the period, as `yyyy-mm-dd`; the period covers one month at most.
            to: Last day of the period, as `yyyy-mm-dd`.
            page_size: How many records one page holds. Default: `30`.
            page_number: Page to return, counted from 1.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.

        Example:
            reports.get_host_report(from_="2026-03-01", to="2026-03-31")
        """
        from . import get_host_report as _endpoint

        return self._caller.pages(
            "get_host_report",
            _endpoint,
            parameters={
                "type_": type_,
                "from_": from_,
                "to": to,
                "page_size": page_size,
                "page_number": page_number,
                "next_page_token": next_page_token,
            },
            items="users",
        )

    def get_user_meeting_report(
        self,
        user_id: str,
        *,
        from_: datetime.date | str,
        to: datetime.date | str,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        type_: GetUserMeetingReportType | Unset = UNSET,
    ) -> Pages[PastMeeting, PastMeetingList]:
        """Get user meeting report

        List the past meetings and webinars of a user that had at least two different
        participants. The period lies within the last six months.

        **Prerequisites:**
        * Plan: Pro or higher.

        Scopes: report:read:admin.

        Rate limit: Heavy.

        Documented failures:
        - 400, code 200: Only paid accounts get this report.
        - 400, code 300: The page token is wrong or has expired.
        - 404, code 1001: No user with this ID or address is in the account.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            from_: First day of the period, as `yyyy-mm-dd`; the period covers one month at most.
            to: Last day of the period, as `yyyy-mm-dd`.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.
            type_: Meetings to list: `past` all that are over, `pastOne` those attended by one
                person only.

        Example:
            reports.get_user_meeting_report("amaraOkafor00000000001", from_="2026-03-01", to="2026-03-31")
        """
        from . import get_user_meeting_report as _endpoint

        return self._caller.pages(
            "get_user_meeting_report",
            _endpoint,
            (user_id,),
            parameters={
                "from_": from_,
                "to": to,
                "page_size": page_size,
                "next_page_token": next_page_token,
                "type_": type_,
            },
            items="meetings",
        )

    def get_webinar_report(
        self,
        webinar_id: str,
    ) -> WebinarReport:
        """Get webinar report

        Return host, times, duration and number of participants of a past webinar, with its
        tracking fields.

        **Prerequisites:**
        * Plan: Pro or higher, plus the webinar add-on.

        Scopes: report:read:admin.

        Rate limit: Heavy.

        Documented failures:
        - 300: You have no access to this webinar.
        - 400, code 1010: The user is not a member of this account.
        - 404, code 3001: No such webinar, or it has expired.

        Args:
            webinar_id: Webinar UUID or number; a number picks the latest occurrence. Encode a UUID
                twice when it starts with `/` or contains `//`.

        Example:
            reports.get_webinar_report("d2ViaW5hci4uLi4uMDAwMQ==")
        """
        from . import get_webinar_report as _endpoint

        return self._caller.call(
            "get_webinar_report",
            _endpoint,
            (webinar_id,),
        )

    def get_webinar_participant_report(
        self,
        webinar_id: str,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        include_fields: GetWebinarParticipantReportIncludeFields | Unset = UNSET,
    ) -> Pages[ReportParticipant, ReportParticipantList]:
        """Get webinar participant report

        List who attended a past webinar, and from when to when.

        **Prerequisites:**
        * Plan: Pro or higher, plus the webinar add-on.

        Scopes: report:read:admin.

        Rate limit: Heavy.

        Documented failures:
        - 300: You have no access to this webinar, or the page token is wrong or has expired.
        - 400, code 1010: The user is not a member of this account.
        - 404, code 3001: No such webinar, or it has expired.

        Args:
            webinar_id: Webinar UUID or number; a number picks the latest occurrence. Encode a UUID
                twice when it starts with `/` or contains `//`.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.
            include_fields: Adds each attendee's registrant ID to the answer.

        Example:
            reports.get_webinar_participant_report("d2ViaW5hci4uLi4uMDAwMQ==")
        """
        from . import get_webinar_participant_report as _endpoint

        return self._caller.pages(
            "get_webinar_participant_report",
            _endpoint,
            (webinar_id,),
            parameters={
                "page_size": page_size,
                "next_page_token": next_page_token,
                "include_fields": include_fields,
            },
            items="participants",
        )

    def get_webinar_poll_report(
        self,
        webinar_id: str,
    ) -> PollReport:
        """Get webinar poll report

        Return what the attendees of a past webinar answered in its polls.

        **Prerequisites:**
        * Plan: Pro or higher, plus the webinar add-on.

        Scopes: report:read:admin.

        Rate limit: Heavy.

        Documented failures:
        - 400, code 1010: The user is not a member of this account.
        - 404, code 3001: No such webinar, or it has expired.

        Args:
            webinar_id: Webinar UUID or number; a number picks the latest occurrence. Encode a UUID
                twice when it starts with `/` or contains `//`.

        Example:
            reports.get_webinar_poll_report("d2ViaW5hci4uLi4uMDAwMQ==")
        """
        from . import get_webinar_poll_report as _endpoint

        return self._caller.call(
            "get_webinar_poll_report",
            _endpoint,
            (webinar_id,),
        )

    def get_webinar_qa_report(
        self,
        webinar_id: str,
    ) -> WebinarQaReport:
        """Get webinar Q&A report

        Return the questions that attendees asked in a past webinar and the answers they got.

        **Prerequisites:**
        * Plan: Pro or higher, plus the webinar add-on.

        Scopes: report:read:admin.

        Rate limit: Heavy.

        Documented failures:
        - 400: Bad request
        - 404, code 1001: No user with this ID or address is in the account.
        - 404, code 3001: No such webinar, or it has expired.

        Args:
            webinar_id: Webinar UUID or number; a number picks the latest occurrence. Encode a UUID
                twice when it starts with `/` or contains `//`.

        Example:
            reports.get_webinar_qa_report("d2ViaW5hci4uLi4uMDAwMQ==")
        """
        from . import get_webinar_qa_report as _endpoint

        return self._caller.call(
            "get_webinar_qa_report",
            _endpoint,
            (webinar_id,),
        )


class AsyncReports:
    """Usage reports of the account. Past meetings and webinars, their participants, polls and
    questions; hosts, telephone calls, chat, sign-ins, changes by admins, recording storage
    and departments' bills."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    def get_sign_in_activity_report(
        self,
        *,
        from_: datetime.date | str | Unset = UNSET,
        to: datetime.date | str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
    ) -> AsyncPages[SignInActivity, SignInActivityList]:
        """Get sign-in activity report

        List when users signed in and out, with client, version and IP address. The period lies
        within the last six months.

        **Prerequisites:**
        * Plan: Pro or higher.

        Scopes: report:read:admin.

        Rate limit: Heavy.

        Args:
            from_: First day of the period, as `yyyy-mm-dd`; the period covers one month at most.
            to: Last day of the period, as `yyyy-mm-dd`.
            page_size: How many records one page holds.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.

        Example:
            reports.get_sign_in_activity_report()
        """
        from . import get_sign_in_activity_report as _endpoint

        return self._caller.pages(
            "get_sign_in_activity_report",
            _endpoint,
            parameters={
                "from_": from_,
                "to": to,
                "page_size": page_size,
                "next_page_token": next_page_token,
            },
            items="activity_logs",
        )

    async def get_billing_report(
        self,
    ) -> DepartmentBillList:
        """Get billing report

        List the billing periods of the account's departments, with amounts and taxes.

        **Prerequisites:**
        * Plan: Pro or higher, with department billing, which Zoom support turns on.

        Scopes: report:read:admin, report:master.

        Rate limit: Heavy.

        Documented failures:
        - 400, code 200: You may not see the billing reports.


        Example:
            reports.get_billing_report()
        """
        from . import get_billing_report as _endpoint

        return await self._caller.call(
            "get_billing_report",
            _endpoint,
        )

    async def get_billing_invoice_report(
        self,
        *,
        billing_id: str | Unset = UNSET,
    ) -> DepartmentInvoiceList:
        """Get billing invoice report

        List the department invoices of one billing period, with charges, quantities and taxes.

        **Prerequisites:**
        * Plan: Pro or higher, with department billing, which Zoom support turns on.

        Scopes: report:read:admin, report:master.

        Rate limit: Heavy.

        Documented failures:
        - 404, code 5010: No billing period has this ID.

        Args:
            billing_id: ID of the billing period, as `get_billing_report` returns it.

        Example:
            reports.get_billing_invoice_report()
        """
        from . import get_billing_invoice_report as _endpoint

        return await self._caller.call(
            "get_billing_invoice_report",
            _endpoint,
            parameters={
                "billing_id": billing_id,
            },
        )

    def get_chat_session_report(
        self,
        *,
        from_: datetime.date | str,
        to: datetime.date | str,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
    ) -> AsyncPages[ChatSession, ChatSessionList]:
        """Get chat session report

        List the chat sessions, with one person or in a channel, in which messages were sent.
        The period lies within the last six months.

        **Prerequisites:**
        * Plan: Pro or higher.
        * Permission to see chat reports.

        Scopes: report_chat:read:admin.

        Rate limit: Heavy.

        Documented failures:
        - 300, code 300: The page token is wrong or has expired, or the period breaks the limit
        of six months.

        Args:
            from_: First day of the period, as `yyyy-mm-dd`; the period covers one month at most.
            to: Last day of the period, as `yyyy-mm-dd`.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.

        Example:
            reports.get_chat_session_report(from_="2026-03-01", to="2026-03-31")
        """
        from . import get_chat_session_report as _endpoint

        return self._caller.pages(
            "get_chat_session_report",
            _endpoint,
            parameters={
                "from_": from_,
                "to": to,
                "page_size": page_size,
                "next_page_token": next_page_token,
            },
            items="sessions",
        )

    def get_chat_message_report(
        self,
        session_id: str,
        *,
        from_: datetime.date | str,
        to: datetime.date | str,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        include_fields: str | Unset = UNSET,
    ) -> AsyncPages[Message, ChatMessageReport]:
        """Get chat message report

        List the messages of one chat session. The period lies within the last six months.

        **Prerequisites:**
        * Plan: Pro or higher.
        * Permission to see chat reports.

        Scopes: report_chat:read:admin.

        Rate limit: Medium.

        Documented failures:
        - 300, code 300: The page token is wrong or has expired, or the period breaks the limit
        of six months.

        Args:
            session_id: ID of the chat session, as `get_chat_session_report` returns it.
            from_: First day of the period, as `yyyy-mm-dd`; the period covers one month at most.
            to: Last day of the period, as `yyyy-mm-dd`.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.
            include_fields: Adds `edited_messages`, `deleted_messages` or both, comma-separated, to the
                answer.

        Example:
            reports.get_chat_message_report("session000000000000001", from_="2026-03-01", to="2026-03-31")
        """
        from . import get_chat_message_report as _endpoint

        return self._caller.pages(
            "get_chat_message_report",
            _endpoint,
            (session_id,),
            parameters={
                "from_": from_,
                "to": to,
                "page_size": page_size,
                "next_page_token": next_page_token,
                "include_fields": include_fields,
            },
            items="messages",
        )

    async def get_cloud_recording_usage_report(
        self,
        *,
        from_: datetime.date | str,
        to: datetime.date | str,
    ) -> CloudRecordingUsageReport:
        """Get cloud recording usage report

        Return, day by day, the storage that cloud recordings take up. The period lies within
        the last six months and ends yesterday at the latest.

        **Prerequisites:**
        * Plan: Pro or higher.

        Scopes: report:read:admin.

        Rate limit: Heavy.

        Documented failures:
        - 300: The period lies more than six months back.

        Args:
            from_: First day of the period, as `yyyy-mm-dd`; at most 30 days before `to`.
            to: Last day of the period, as `yyyy-mm-dd`.

        Example:
            reports.get_cloud_recording_usage_report(from_="2026-03-01", to="2026-03-31")
        """
        from . import get_cloud_recording_usage_report as _endpoint

        return await self._caller.call(
            "get_cloud_recording_usage_report",
            _endpoint,
            parameters={
                "from_": from_,
                "to": to,
            },
        )

    async def get_daily_usage_report(
        self,
        *,
        year: int | Unset = UNSET,
        month: int | Unset = UNSET,
    ) -> DailyUsageReport:
        """Get daily usage report

        Count the account's meetings, meeting minutes, participants and new users for each day
        of a month.

        **Prerequisites:**
        * Plan: Pro or higher.

        Scopes: report:read:admin.

        Rate limit: Heavy.

        Documented failures:
        - 400, code 300: The month lies more than six months back.

        Args:
            year: Year of the report.
            month: Month of the report, `1` to `12`; one of the last six months.

        Example:
            reports.get_daily_usage_report()
        """
        from . import get_daily_usage_report as _endpoint

        return await self._caller.call(
            "get_daily_usage_report",
            _endpoint,
            parameters={
                "year": year,
                "month": month,
            },
        )

    async def get_meeting_report(
        self,
        meeting_id: str,
    ) -> MeetingReport:
        """Get meeting report

        Return host, times, duration and number of participants of a past meeting, with its
        tracking fields.

        **Prerequisites:**
        * Plan: Pro or higher.

        Scopes: report:read:admin.

        Rate limit: Heavy.

        Documented failures:
        - 300: You have no access to this meeting.
        - 400: Bad request
        - 404, code 3001: No such meeting, or it has expired.

        Args:
            meeting_id: Meeting UUID or number; a number picks the latest occurrence. Encode a UUID
                twice when it starts with `/` or contains `//`.

        Example:
            reports.get_meeting_report("bWVldGluZy4uLi4uMDAwMQ==")
        """
        from . import get_meeting_report as _endpoint

        return await self._caller.call(
            "get_meeting_report",
            _endpoint,
            (meeting_id,),
        )

    def get_meeting_participant_report(
        self,
        meeting_id: str,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        include_fields: GetMeetingParticipantReportIncludeFields | Unset = UNSET,
    ) -> AsyncPages[ReportParticipant, ReportParticipantList]:
        """Get meeting participant report

        List who took part in a past meeting of two or more people, and from when to when. Names
        and email addresses may be empty for accounts without a signed HIPAA agreement (BAA) or
        with a legacy one.

        **Prerequisites:**
        * Plan: Pro or higher.

        Scopes: report:read:admin.

        Rate limit: Heavy.

        Documented failures:
        - 300: You have no access to this meeting, or the page token is wrong or has expired.
        - 400, code 1010: The user is not a member of this account.
        - 404, code 3001: No such meeting, or it has expired.

        Args:
            meeting_id: Meeting UUID or number; a number picks the latest occurrence. Encode a UUID
                twice when it starts with `/` or contains `//`.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.
            include_fields: Adds each participant's registrant ID to the answer.

        Example:
            reports.get_meeting_participant_report("bWVldGluZy4uLi4uMDAwMQ==")
        """
        from . import get_meeting_participant_report as _endpoint

        return self._caller.pages(
            "get_meeting_participant_report",
            _endpoint,
            (meeting_id,),
            parameters={
                "page_size": page_size,
                "next_page_token": next_page_token,
                "include_fields": include_fields,
            },
            items="participants",
        )

    async def get_meeting_poll_report(
        self,
        meeting_id: str,
    ) -> PollReport:
        """Get meeting poll report

        Return what the participants of a past meeting answered in its polls.

        **Prerequisites:**
        * Plan: Pro or higher.

        Scopes: report:read:admin.

        Rate limit: Heavy.

        Documented failures:
        - 404, code 3001: No such meeting, or it has expired.

        Args:
            meeting_id: Meeting UUID or number; a number picks the latest occurrence. Encode a UUID
                twice when it starts with `/` or contains `//`.

        Example:
            reports.get_meeting_poll_report("bWVldGluZy4uLi4uMDAwMQ==")
        """
        from . import get_meeting_poll_report as _endpoint

        return await self._caller.call(
            "get_meeting_poll_report",
            _endpoint,
            (meeting_id,),
        )

    def get_operation_log_report(
        self,
        *,
        from_: datetime.date | str,
        to: datetime.date | str,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        category_type: GetOperationLogReportCategoryType | Unset = UNSET,
    ) -> AsyncPages[OperationLog, OperationLogList]:
        """Get operation log report

        List what admins and users changed, such as users added, settings changed and recordings
        deleted, and who did it.

        **Prerequisites:**
        * Plan: Pro or higher.

        Scopes: report:read:admin.

        Rate limit: Heavy.

        Documented failures:
        - 300: The period lies more than six months back.

        Args:
            from_: First day of the period, as `yyyy-mm-dd`; the period covers one month at most.
            to: Last day of the period, as `yyyy-mm-dd`.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.
            category_type: Only changes of this kind, such as `user` for users or `account` for account
                settings.

        Example:
            reports.get_operation_log_report(from_="2026-03-01", to="2026-03-31")
        """
        from . import get_operation_log_report as _endpoint

        return self._caller.pages(
            "get_operation_log_report",
            _endpoint,
            parameters={
                "from_": from_,
                "to": to,
                "page_size": page_size,
                "next_page_token": next_page_token,
                "category_type": category_type,
            },
            items="operation_logs",
        )

    def get_telephone_report(
        self,
        *,
        type_: GetTelephoneReportType | Unset = UNSET,
        query_date_type: GetTelephoneReportQueryDateType | Unset = UNSET,
        from_: datetime.date | str,
        to: datetime.date | str,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
    ) -> AsyncPages[TelephoneCall, TelephoneCallList]:
        """Get telephone report

        List the calls of people who joined meetings by telephone, with the number dialed,
        duration and charge.

        **Prerequisites:**
        * Plan: Pro or higher.

        Scopes: report:read:admin.

        Rate limit: Heavy.

        Args:
            type_: Calls to list: `1` toll-free call-ins and call-outs, `2` toll calls, `3` SIP
                Connected Audio.
            query_date_type: Whether the period applies to the start or to the end of a call.
            from_: First day of the period, as `yyyy-mm-dd`; the period covers one month at most.
            to: Last day of the period, as `yyyy-mm-dd`.
            page_size: How many records one page holds. Default: `30`.
            page_number: Page to return, counted from 1. Deprecated; use `next_page_token`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.

        Example:
            reports.get_telephone_report(from_="2026-03-01", to="2026-03-31")
        """
        from . import get_telephone_report as _endpoint

        return self._caller.pages(
            "get_telephone_report",
            _endpoint,
            parameters={
                "type_": type_,
                "query_date_type": query_date_type,
                "from_": from_,
                "to": to,
                "page_size": page_size,
                "page_number": page_number,
                "next_page_token": next_page_token,
            },
            items="telephony_usage",
        )

    def get_upcoming_event_report(
        self,
        *,
        from_: datetime.date | str,
        to: datetime.date | str,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        type_: GetUpcomingEventReportType | Unset = UNSET,
    ) -> AsyncPages[UpcomingEvent, UpcomingEventList]:
        """Get upcoming event report

        List the meetings and webinars that are scheduled in a period, with their hosts. The
        period lies within the last six months.

        **Prerequisites:**
        * Plan: Pro or higher.

        Scopes: report:read:admin.

        Rate limit: Heavy.

        Documented failures:
        - 400, code 200: Only paid accounts get this report.
        - 400, code 300: The page token is wrong or has expired.

        Args:
            from_: First day of the period, as `yyyy-mm-dd`; the period covers one month at most.
            to: Last day of the period, as `yyyy-mm-dd`.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.
            type_: Events to list: `meeting` meetings, `webinar` webinars, `all` both. Default:
                `all`.

        Example:
            reports.get_upcoming_event_report(from_="2026-03-01", to="2026-03-31")
        """
        from . import get_upcoming_event_report as _endpoint

        return self._caller.pages(
            "get_upcoming_event_report",
            _endpoint,
            parameters={
                "from_": from_,
                "to": to,
                "page_size": page_size,
                "next_page_token": next_page_token,
                "type_": type_,
            },
            items="upcoming_events",
        )

    def get_host_report(
        self,
        *,
        type_: GetHostReportType | Unset = UNSET,
        from_: datetime.date | str,
        to: datetime.date | str,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
    ) -> AsyncPages[ReportHost, ReportHostList]:
        """Get host report

        List the active hosts of a period with their meetings, participants and meeting minutes,
        or the users who hosted nothing. The period lies within the last six months.

        **Prerequisites:**
        * Plan: Pro or higher.

        Scopes: report:read:admin.

        Rate limit: Heavy.

        Args:
            type_: Users to list: `active` hosted a meeting in the period, `inactive` did not.
            from_: First day of the period, as `yyyy-mm-dd`; the period covers one month at most.
            to: Last day of the period, as `yyyy-mm-dd`.
            page_size: How many records one page holds. Default: `30`.
            page_number: Page to return, counted from 1.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.

        Example:
            reports.get_host_report(from_="2026-03-01", to="2026-03-31")
        """
        from . import get_host_report as _endpoint

        return self._caller.pages(
            "get_host_report",
            _endpoint,
            parameters={
                "type_": type_,
                "from_": from_,
                "to": to,
                "page_size": page_size,
                "page_number": page_number,
                "next_page_token": next_page_token,
            },
            items="users",
        )

    def get_user_meeting_report(
        self,
        user_id: str,
        *,
        from_: datetime.date | str,
        to: datetime.date | str,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        type_: GetUserMeetingReportType | Unset = UNSET,
    ) -> AsyncPages[PastMeeting, PastMeetingList]:
        """Get user meeting report

        List the past meetings and webinars of a user that had at least two different
        participants. The period lies within the last six months.

        **Prerequisites:**
        * Plan: Pro or higher.

        Scopes: report:read:admin.

        Rate limit: Heavy.

        Documented failures:
        - 400, code 200: Only paid accounts get this report.
        - 400, code 300: The page token is wrong or has expired.
        - 404, code 1001: No user with this ID or address is in the account.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            from_: First day of the period, as `yyyy-mm-dd`; the period covers one month at most.
            to: Last day of the period, as `yyyy-mm-dd`.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.
            type_: Meetings to list: `past` all that are over, `pastOne` those attended by one
                person only.

        Example:
            reports.get_user_meeting_report("amaraOkafor00000000001", from_="2026-03-01", to="2026-03-31")
        """
        from . import get_user_meeting_report as _endpoint

        return self._caller.pages(
            "get_user_meeting_report",
            _endpoint,
            (user_id,),
            parameters={
                "from_": from_,
                "to": to,
                "page_size": page_size,
                "next_page_token": next_page_token,
                "type_": type_,
            },
            items="meetings",
        )

    async def get_webinar_report(
        self,
        webinar_id: str,
    ) -> WebinarReport:
        """Get webinar report

        Return host, times, duration and number of participants of a past webinar, with its
        tracking fields.

        **Prerequisites:**
        * Plan: Pro or higher, plus the webinar add-on.

        Scopes: report:read:admin.

        Rate limit: Heavy.

        Documented failures:
        - 300: You have no access to this webinar.
        - 400, code 1010: The user is not a member of this account.
        - 404, code 3001: No such webinar, or it has expired.

        Args:
            webinar_id: Webinar UUID or number; a number picks the latest occurrence. Encode a UUID
                twice when it starts with `/` or contains `//`.

        Example:
            reports.get_webinar_report("d2ViaW5hci4uLi4uMDAwMQ==")
        """
        from . import get_webinar_report as _endpoint

        return await self._caller.call(
            "get_webinar_report",
            _endpoint,
            (webinar_id,),
        )

    def get_webinar_participant_report(
        self,
        webinar_id: str,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        include_fields: GetWebinarParticipantReportIncludeFields | Unset = UNSET,
    ) -> AsyncPages[ReportParticipant, ReportParticipantList]:
        """Get webinar participant report

        List who attended a past webinar, and from when to when.

        **Prerequisites:**
        * Plan: Pro or higher, plus the webinar add-on.

        Scopes: report:read:admin.

        Rate limit: Heavy.

        Documented failures:
        - 300: You have no access to this webinar, or the page token is wrong or has expired.
        - 400, code 1010: The user is not a member of this account.
        - 404, code 3001: No such webinar, or it has expired.

        Args:
            webinar_id: Webinar UUID or number; a number picks the latest occurrence. Encode a UUID
                twice when it starts with `/` or contains `//`.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.
            include_fields: Adds each attendee's registrant ID to the answer.

        Example:
            reports.get_webinar_participant_report("d2ViaW5hci4uLi4uMDAwMQ==")
        """
        from . import get_webinar_participant_report as _endpoint

        return self._caller.pages(
            "get_webinar_participant_report",
            _endpoint,
            (webinar_id,),
            parameters={
                "page_size": page_size,
                "next_page_token": next_page_token,
                "include_fields": include_fields,
            },
            items="participants",
        )

    async def get_webinar_poll_report(
        self,
        webinar_id: str,
    ) -> PollReport:
        """Get webinar poll report

        Return what the attendees of a past webinar answered in its polls.

        **Prerequisites:**
        * Plan: Pro or higher, plus the webinar add-on.

        Scopes: report:read:admin.

        Rate limit: Heavy.

        Documented failures:
        - 400, code 1010: The user is not a member of this account.
        - 404, code 3001: No such webinar, or it has expired.

        Args:
            webinar_id: Webinar UUID or number; a number picks the latest occurrence. Encode a UUID
                twice when it starts with `/` or contains `//`.

        Example:
            reports.get_webinar_poll_report("d2ViaW5hci4uLi4uMDAwMQ==")
        """
        from . import get_webinar_poll_report as _endpoint

        return await self._caller.call(
            "get_webinar_poll_report",
            _endpoint,
            (webinar_id,),
        )

    async def get_webinar_qa_report(
        self,
        webinar_id: str,
    ) -> WebinarQaReport:
        """Get webinar Q&A report

        Return the questions that attendees asked in a past webinar and the answers they got.

        **Prerequisites:**
        * Plan: Pro or higher, plus the webinar add-on.

        Scopes: report:read:admin.

        Rate limit: Heavy.

        Documented failures:
        - 400: Bad request
        - 404, code 1001: No user with this ID or address is in the account.
        - 404, code 3001: No such webinar, or it has expired.

        Args:
            webinar_id: Webinar UUID or number; a number picks the latest occurrence. Encode a UUID
                twice when it starts with `/` or contains `//`.

        Example:
            reports.get_webinar_qa_report("d2ViaW5hci4uLi4uMDAwMQ==")
        """
        from . import get_webinar_qa_report as _endpoint

        return await self._caller.call(
            "get_webinar_qa_report",
            _endpoint,
            (webinar_id,),
        )
