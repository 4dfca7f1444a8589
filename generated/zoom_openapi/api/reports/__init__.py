# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Literal

from ...runtime.resources import AsyncResource, Resource
from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import literals as _literals
    from ... import models as _models
    from ...runtime.options import RequestOptions
    from ...runtime.pages import AsyncPages, Pages


class Reports(Resource):
    """Usage reports of the account: past meetings and webinars with their participants, polls and
    questions, hosts, telephone calls, chat, sign-ins, changes by admins, recording storage, and the
    bills of departments.
    """

    def list_sign_ins(
        self,
        *,
        from_: datetime.date | str | Unset = UNSET,
        to: datetime.date | str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.SignInActivity, _models.SignInActivityList]:
        """List when users signed in and out, with client, version and IP address.

        The period lies within the last six months.

        Needs a Pro plan or higher.

        Scopes: report:read:admin.

        Rate limit: Heavy.

        Args:
            from_: First day of the period, as `yyyy-mm-dd`; the period covers one month at most.
            to: Last day of the period, as `yyyy-mm-dd`.
            page_size: How many records one page holds.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The users' sign-ins and sign-outs. The same list, its last page, fetched page by page as
                they are asked for.

        Example:
            for item in zoom.reports.list_sign_ins(from_="2026-03-01", to="2026-03-31"):
                print(item)
        """
        return self._pages("list_report_sign_ins", locals())

    def list_billing_periods(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.DepartmentBillList:
        """List the billing periods of the account's departments, with amounts and taxes.

        In `type`, `0` is a detailed report and `1` a custom one.

        Needs a Pro plan or higher with department billing, which Zoom support turns on.

        Scopes: report:read:admin, report:master.

        Rate limit: Heavy.

        Args:
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Bills per billing period.

        Raises:
            PlanMissingError: You may not see the billing reports (400, code 200).

        Example:
            zoom.reports.list_billing_periods()
        """
        return self._call("list_report_billing_periods", locals())

    def list_billing_invoices(
        self,
        *,
        billing_id: str,
        request_options: RequestOptions | None = None,
    ) -> _models.DepartmentInvoiceList:
        """List the department invoices of one billing period, with charges, quantities and taxes.

        Needs a Pro plan or higher with department billing, which Zoom support turns on.

        Scopes: report:read:admin, report:master.

        Rate limit: Heavy.

        Args:
            billing_id: ID of the billing period, as `list_report_billing_periods` returns it.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The invoices of the billing period.

        Raises:
            NotFoundError: No billing period has this ID (404, code 5010).

        Example:
            zoom.reports.list_billing_invoices(billing_id="billing000000000000001")
        """
        return self._call("list_report_billing_invoices", locals())

    def list_chat_sessions(
        self,
        *,
        from_: datetime.date | str,
        to: datetime.date | str,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.ReportChatSession, _models.ReportChatSessionList]:
        """List the chat sessions, with one person or in a channel, in which messages were sent.

        The period lies within the last six months.

        Needs a Pro plan or higher, and the permission to see chat reports.

        Scopes: report_chat:read:admin.

        Rate limit: Heavy.

        Args:
            from_: First day of the period, as `yyyy-mm-dd`; the period covers one month at most.
            to: Last day of the period, as `yyyy-mm-dd`.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The chat sessions. The same list, its last page, fetched page by page as they are asked
                for.

        Raises:
            ValidationError: The page token is wrong or has expired, or the period breaks the limit
                of six months (300, code 300).

        Example:
            for item in zoom.reports.list_chat_sessions(from_="2026-03-01", to="2026-03-31"):
                print(item)
        """
        return self._pages("list_report_chat_sessions", locals())

    def list_chat_messages(
        self,
        session_id: str,
        *,
        from_: datetime.date | str,
        to: datetime.date | str,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        include_fields: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.Message, _models.ReportChatMessageList]:
        """List the messages of one chat session.

        The period lies within the last six months.

        Needs a Pro plan or higher, and the permission to see chat reports.

        Scopes: report_chat:read:admin.

        Rate limit: Medium.

        Args:
            session_id: ID of the chat session, as `list_report_chat_sessions` returns it.
            from_: First day of the period, as `yyyy-mm-dd`; the period covers one month at most.
            to: Last day of the period, as `yyyy-mm-dd`.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            include_fields: Adds `edited_messages`, `deleted_messages` or both, comma-separated, to
                the answer.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The session's messages. The same list, its last page, fetched page by page as they are
                asked for.

        Raises:
            ValidationError: The page token is wrong or has expired, or the period breaks the limit
                of six months (300, code 300).

        Example:
            for item in zoom.reports.list_chat_messages(
                "session000000000000001",
                from_="2026-03-01",
                to="2026-03-31",
                include_fields="edited_messages,deleted_messages",
            ):
                print(item)
        """
        return self._pages("list_report_chat_messages", locals())

    def get_cloud_recording_usage(
        self,
        *,
        from_: datetime.date | str,
        to: datetime.date | str,
        request_options: RequestOptions | None = None,
    ) -> _models.CloudRecordingUsageReport:
        """Return, day by day, the storage that cloud recordings take up.

        The period lies within the last six months and ends yesterday at the latest.

        Needs a Pro plan or higher.

        Scopes: report:read:admin.

        Rate limit: Heavy.

        Args:
            from_: First day of the period, as `yyyy-mm-dd`; at most 30 days before `to`.
            to: Last day of the period, as `yyyy-mm-dd`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Storage used per day.

        Raises:
            ValidationError: The period lies more than six months back (300).

        Example:
            zoom.reports.get_cloud_recording_usage(from_="2026-03-01", to="2026-03-31")
        """
        return self._call("get_cloud_recording_usage_report", locals())

    def get_daily_usage(
        self,
        *,
        year: int | Unset = UNSET,
        month: int | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.DailyUsageReport:
        """Get daily usage report

        Count the account's meetings, meeting minutes, participants and new users for each day of
        a
        month.

        Needs a Pro plan or higher.

        Scopes: report:read:admin.

        Rate limit: Heavy.

        Args:
            year: Year of the report.
            month: Month of the report, `1` to `12`; one of the last six months.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Usage per day.

        Raises:
            ValidationError: The month lies more than six months back (400, code 300).

        Example:
            zoom.reports.get_daily_usage(year=2026, month=3)
        """
        return self._call("get_daily_usage_report", locals())

    def get_meeting(
        self,
        meeting_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.MeetingReport:
        """Get meeting report

        Return host, times, duration and number of participants of a past meeting, with its
        tracking
        fields.

        Needs a Pro plan or higher.

        Scopes: report:read:admin.

        Rate limit: Heavy.

        Args:
            meeting_id: UUID or number of the meeting; a number picks the latest occurrence.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The report on the meeting.

        Raises:
            ValidationError: You have no access to this meeting (300).
            BadRequestError: Bad request (400).
            MeetingNotFoundError: No such meeting, or it has expired (404, code 3001).

        Example:
            zoom.reports.get_meeting("bWVldGluZy4uLi4uMDAwMQ==")
        """
        return self._call("get_meeting_report", locals())

    def list_meeting_participants(
        self,
        meeting_id: str,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        include_fields: _literals.RegistrantIncludeField | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.ReportParticipant, _models.ReportParticipantList]:
        """List who took part in a past meeting of two or more people, and from when to when.

        Names and email addresses may be empty for accounts without a signed HIPAA agreement
        (BAA)
        or with a legacy one.

        Needs a Pro plan or higher.

        Scopes: report:read:admin.

        Rate limit: Heavy.

        Args:
            meeting_id: UUID or number of the meeting; a number picks the latest occurrence.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            include_fields: Adds each participant's registrant ID to the answer.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The meeting's participants. The same list, its last page, fetched page by page as they
                are asked for.

        Raises:
            ValidationError: You have no access to this meeting, or the page token is wrong or has
                expired (300).
            UserNotInAccountError: The user is not a member of this account (400, code 1010).
            MeetingNotFoundError: No such meeting, or it has expired (404, code 3001).

        Example:
            for item in zoom.reports.list_meeting_participants(
                "bWVldGluZy4uLi4uMDAwMQ==",
                include_fields="registrant_id",
            ):
                print(item)
        """
        return self._pages("list_report_meeting_participants", locals())

    def get_meeting_polls(
        self,
        meeting_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.PollReport:
        """Return what the participants of a past meeting answered in its polls.

        Needs a Pro plan or higher.

        Scopes: report:read:admin.

        Rate limit: Heavy.

        Args:
            meeting_id: UUID or number of the meeting; a number picks the latest occurrence.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The meeting's poll answers.

        Raises:
            MeetingNotFoundError: No such meeting, or it has expired (404, code 3001).

        Example:
            zoom.reports.get_meeting_polls("bWVldGluZy4uLi4uMDAwMQ==")
        """
        return self._call("get_meeting_poll_report", locals())

    def list_operation_logs(
        self,
        *,
        from_: datetime.date | str,
        to: datetime.date | str,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        category_type: _literals.OperationCategory | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.OperationLog, _models.OperationLogList]:
        """List report operation logs

        List what admins and users changed, such as users added, settings changed and recordings
        deleted, and who did it.

        Needs a Pro plan or higher.

        Scopes: report:read:admin.

        Rate limit: Heavy.

        Args:
            from_: First day of the period, as `yyyy-mm-dd`; the period covers one month at most.
            to: Last day of the period, as `yyyy-mm-dd`.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            category_type: Kind of changes to return; `user` is about the users themselves,
                `account` about the settings of the account, `all` returns every kind.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The logged operations. The same list, its last page, fetched page by page as they are
                asked for.

        Raises:
            ValidationError: The period lies more than six months back (300).

        Example:
            for item in zoom.reports.list_operation_logs(
                from_="2026-03-01",
                to="2026-03-31",
                category_type="all",
            ):
                print(item)
        """
        return self._pages("list_report_operation_logs", locals())

    def list_telephone_calls(
        self,
        *,
        from_: datetime.date | str,
        to: datetime.date | str,
        type_: Literal[1, 2, 3] | Unset = UNSET,
        query_date_type: _literals.ReportTelephoneCallQueryDateType | Unset = UNSET,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.TelephoneCall, _models.TelephoneCallList]:
        """List report telephone calls

        List the calls of people who joined meetings by telephone, with the number dialed,
        duration
        and charge.

        Needs a Pro plan or higher.

        Scopes: report:read:admin.

        Rate limit: Heavy.

        Args:
            from_: First day of the period, as `yyyy-mm-dd`; the period covers one month at most.
            to: Last day of the period, as `yyyy-mm-dd`.
            type_: Calls to list: `1` toll-free call-ins and call-outs, `2` toll calls, `3` SIP
                Connected Audio.
            query_date_type: Whether the period applies to the start or to the end of a call.
            page_size: How many records one page holds. Default: `30`.
            page_number: Page to return, counted from 1. Deprecated: use `next_page_token`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The telephone calls, fetched page by page as they are asked for.

        Example:
            for item in zoom.reports.list_telephone_calls(
                from_="2026-03-01",
                to="2026-03-31",
                type_=1,
                query_date_type="start_time",
            ):
                print(item)
        """
        return self._pages("list_report_telephone_calls", locals())

    def list_upcoming_events(
        self,
        *,
        from_: datetime.date | str,
        to: datetime.date | str,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        type_: _literals.UpcomingEventType | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.UpcomingEvent, _models.UpcomingEventList]:
        """List the meetings and webinars that are scheduled in a period, with their hosts.

        The period lies within the last six months.

        Needs a Pro plan or higher.

        Scopes: report:read:admin.

        Rate limit: Heavy.

        Args:
            from_: First day of the period, as `yyyy-mm-dd`; the period covers one month at most.
            to: Last day of the period, as `yyyy-mm-dd`.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            type_: Events to list: `meeting` meetings, `webinar` webinars, `all` both. Default:
                `all`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The upcoming meetings and webinars. The same list, its last page, fetched page by page
                as they are asked for.

        Raises:
            PlanMissingError: Only paid accounts get this report (400, code 200).
            ValidationError: The page token is wrong or has expired (400, code 300).

        Example:
            for item in zoom.reports.list_upcoming_events(
                from_="2026-03-01",
                to="2026-03-31",
                type_="all",
            ):
                print(item)
        """
        return self._pages("list_report_upcoming_events", locals())

    def list_hosts(
        self,
        *,
        from_: datetime.date | str,
        to: datetime.date | str,
        type_: _literals.ReportHostType | Unset = UNSET,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.ReportHost, _models.ReportHostList]:
        """List report hosts

        List the active hosts of a period with their meetings, participants and meeting minutes,
        or
        the users who hosted nothing. The period lies within the last six months.

        Needs a Pro plan or higher.

        Scopes: report:read:admin.

        Rate limit: Heavy.

        Args:
            from_: First day of the period, as `yyyy-mm-dd`; the period covers one month at most.
            to: Last day of the period, as `yyyy-mm-dd`.
            type_: Users to list: `active` hosted a meeting in the period, `inactive` did not.
            page_size: How many records one page holds. Default: `30`.
            page_number: Page to return, counted from 1.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The active or inactive hosts. The same list, its last page, fetched page by page as they
                are asked for.

        Example:
            for item in zoom.reports.list_hosts(
                from_="2026-03-01",
                to="2026-03-31",
                type_="active",
            ):
                print(item)
        """
        return self._pages("list_report_hosts", locals())

    def list_user_meetings(
        self,
        user_id: str,
        *,
        from_: datetime.date | str,
        to: datetime.date | str,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        type_: _literals.PastMeetingType | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.PastMeeting, _models.PastMeetingList]:
        """List report user meetings

        List the past meetings and webinars of a user that had at least two different
        participants.
        The period lies within the last six months.

        Needs a Pro plan or higher.

        Scopes: report:read:admin.

        Rate limit: Heavy.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            from_: First day of the period, as `yyyy-mm-dd`; the period covers one month at most.
            to: Last day of the period, as `yyyy-mm-dd`.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            type_: Meetings to list: `past` all that are over, `pastOne` those attended by one
                person only.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The user's past meetings and webinars. The same list, its last page, fetched page by
                page as they are asked for.

        Raises:
            PlanMissingError: Only paid accounts get this report (400, code 200).
            ValidationError: The page token is wrong or has expired (400, code 300).
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).

        Example:
            for item in zoom.reports.list_user_meetings(
                "amaraOkafor00000000001",
                from_="2026-03-01",
                to="2026-03-31",
                type_="past",
            ):
                print(item)
        """
        return self._pages("list_report_user_meetings", locals())

    def get_webinar(
        self,
        webinar_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.WebinarReport:
        """Get webinar report

        Return host, times, duration and number of participants of a past webinar, with its
        tracking
        fields.

        Needs a Pro plan or higher with the webinar add-on.

        Scopes: report:read:admin.

        Rate limit: Heavy.

        Args:
            webinar_id: UUID or number of the webinar; a number picks the latest occurrence.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The report on the webinar.

        Raises:
            ValidationError: You have no access to this webinar (300).
            UserNotInAccountError: The user is not a member of this account (400, code 1010).
            MeetingNotFoundError: No such webinar, or it has expired (404, code 3001).

        Example:
            zoom.reports.get_webinar("d2ViaW5hci4uLi4uMDAwMQ==")
        """
        return self._call("get_webinar_report", locals())

    def list_webinar_participants(
        self,
        webinar_id: str,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        include_fields: _literals.RegistrantIncludeField | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.ReportParticipant, _models.ReportParticipantList]:
        """List who attended a past webinar, and from when to when.

        Needs a Pro plan or higher with the webinar add-on.

        Scopes: report:read:admin.

        Rate limit: Heavy.

        Args:
            webinar_id: UUID or number of the webinar; a number picks the latest occurrence.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            include_fields: Adds each attendee's registrant ID to the answer.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The webinar's attendees. The same list, its last page, fetched page by page as they are
                asked for.

        Raises:
            ValidationError: You have no access to this webinar, or the page token is wrong or has
                expired (300).
            UserNotInAccountError: The user is not a member of this account (400, code 1010).
            MeetingNotFoundError: No such webinar, or it has expired (404, code 3001).

        Example:
            for item in zoom.reports.list_webinar_participants(
                "d2ViaW5hci4uLi4uMDAwMQ==",
                include_fields="registrant_id",
            ):
                print(item)
        """
        return self._pages("list_report_webinar_participants", locals())

    def get_webinar_polls(
        self,
        webinar_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.PollReport:
        """Return what the attendees of a past webinar answered in its polls.

        Needs a Pro plan or higher with the webinar add-on.

        Scopes: report:read:admin.

        Rate limit: Heavy.

        Args:
            webinar_id: UUID or number of the webinar; a number picks the latest occurrence.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The webinar's poll answers.

        Raises:
            UserNotInAccountError: The user is not a member of this account (400, code 1010).
            MeetingNotFoundError: No such webinar, or it has expired (404, code 3001).

        Example:
            zoom.reports.get_webinar_polls("d2ViaW5hci4uLi4uMDAwMQ==")
        """
        return self._call("get_webinar_poll_report", locals())

    def get_webinar_qa(
        self,
        webinar_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.WebinarQaReport:
        """Return the questions that attendees asked in a past webinar and the answers they got.

        Needs a Pro plan or higher with the webinar add-on.

        Scopes: report:read:admin.

        Rate limit: Heavy.

        Args:
            webinar_id: UUID or number of the webinar; a number picks the latest occurrence.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The webinar's questions and answers.

        Raises:
            BadRequestError: Bad request (400).
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).
            MeetingNotFoundError: No such webinar, or it has expired (404, code 3001).

        Example:
            zoom.reports.get_webinar_qa("d2ViaW5hci4uLi4uMDAwMQ==")
        """
        return self._call("get_webinar_qa_report", locals())


class AsyncReports(AsyncResource):
    """Usage reports of the account: past meetings and webinars with their participants, polls and
    questions, hosts, telephone calls, chat, sign-ins, changes by admins, recording storage, and the
    bills of departments.
    """

    def list_sign_ins(
        self,
        *,
        from_: datetime.date | str | Unset = UNSET,
        to: datetime.date | str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.SignInActivity, _models.SignInActivityList]:
        """List when users signed in and out, with client, version and IP address.

        The period lies within the last six months.

        Needs a Pro plan or higher.

        Scopes: report:read:admin.

        Rate limit: Heavy.

        Args:
            from_: First day of the period, as `yyyy-mm-dd`; the period covers one month at most.
            to: Last day of the period, as `yyyy-mm-dd`.
            page_size: How many records one page holds.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The users' sign-ins and sign-outs. The same list, its last page, fetched page by page as
                they are asked for.

        Example:
            async for item in zoom.reports.list_sign_ins(from_="2026-03-01", to="2026-03-31"):
                print(item)
        """
        return self._pages("list_report_sign_ins", locals())

    async def list_billing_periods(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.DepartmentBillList:
        """List the billing periods of the account's departments, with amounts and taxes.

        In `type`, `0` is a detailed report and `1` a custom one.

        Needs a Pro plan or higher with department billing, which Zoom support turns on.

        Scopes: report:read:admin, report:master.

        Rate limit: Heavy.

        Args:
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Bills per billing period.

        Raises:
            PlanMissingError: You may not see the billing reports (400, code 200).

        Example:
            await zoom.reports.list_billing_periods()
        """
        return await self._call("list_report_billing_periods", locals())

    async def list_billing_invoices(
        self,
        *,
        billing_id: str,
        request_options: RequestOptions | None = None,
    ) -> _models.DepartmentInvoiceList:
        """List the department invoices of one billing period, with charges, quantities and taxes.

        Needs a Pro plan or higher with department billing, which Zoom support turns on.

        Scopes: report:read:admin, report:master.

        Rate limit: Heavy.

        Args:
            billing_id: ID of the billing period, as `list_report_billing_periods` returns it.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The invoices of the billing period.

        Raises:
            NotFoundError: No billing period has this ID (404, code 5010).

        Example:
            await zoom.reports.list_billing_invoices(billing_id="billing000000000000001")
        """
        return await self._call("list_report_billing_invoices", locals())

    def list_chat_sessions(
        self,
        *,
        from_: datetime.date | str,
        to: datetime.date | str,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.ReportChatSession, _models.ReportChatSessionList]:
        """List the chat sessions, with one person or in a channel, in which messages were sent.

        The period lies within the last six months.

        Needs a Pro plan or higher, and the permission to see chat reports.

        Scopes: report_chat:read:admin.

        Rate limit: Heavy.

        Args:
            from_: First day of the period, as `yyyy-mm-dd`; the period covers one month at most.
            to: Last day of the period, as `yyyy-mm-dd`.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The chat sessions. The same list, its last page, fetched page by page as they are asked
                for.

        Raises:
            ValidationError: The page token is wrong or has expired, or the period breaks the limit
                of six months (300, code 300).

        Example:
            async for item in zoom.reports.list_chat_sessions(from_="2026-03-01", to="2026-03-31"):
                print(item)
        """
        return self._pages("list_report_chat_sessions", locals())

    def list_chat_messages(
        self,
        session_id: str,
        *,
        from_: datetime.date | str,
        to: datetime.date | str,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        include_fields: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.Message, _models.ReportChatMessageList]:
        """List the messages of one chat session.

        The period lies within the last six months.

        Needs a Pro plan or higher, and the permission to see chat reports.

        Scopes: report_chat:read:admin.

        Rate limit: Medium.

        Args:
            session_id: ID of the chat session, as `list_report_chat_sessions` returns it.
            from_: First day of the period, as `yyyy-mm-dd`; the period covers one month at most.
            to: Last day of the period, as `yyyy-mm-dd`.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            include_fields: Adds `edited_messages`, `deleted_messages` or both, comma-separated, to
                the answer.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The session's messages. The same list, its last page, fetched page by page as they are
                asked for.

        Raises:
            ValidationError: The page token is wrong or has expired, or the period breaks the limit
                of six months (300, code 300).

        Example:
            async for item in zoom.reports.list_chat_messages(
                "session000000000000001",
                from_="2026-03-01",
                to="2026-03-31",
                include_fields="edited_messages,deleted_messages",
            ):
                print(item)
        """
        return self._pages("list_report_chat_messages", locals())

    async def get_cloud_recording_usage(
        self,
        *,
        from_: datetime.date | str,
        to: datetime.date | str,
        request_options: RequestOptions | None = None,
    ) -> _models.CloudRecordingUsageReport:
        """Return, day by day, the storage that cloud recordings take up.

        The period lies within the last six months and ends yesterday at the latest.

        Needs a Pro plan or higher.

        Scopes: report:read:admin.

        Rate limit: Heavy.

        Args:
            from_: First day of the period, as `yyyy-mm-dd`; at most 30 days before `to`.
            to: Last day of the period, as `yyyy-mm-dd`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Storage used per day.

        Raises:
            ValidationError: The period lies more than six months back (300).

        Example:
            await zoom.reports.get_cloud_recording_usage(from_="2026-03-01", to="2026-03-31")
        """
        return await self._call("get_cloud_recording_usage_report", locals())

    async def get_daily_usage(
        self,
        *,
        year: int | Unset = UNSET,
        month: int | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.DailyUsageReport:
        """Get daily usage report

        Count the account's meetings, meeting minutes, participants and new users for each day of
        a
        month.

        Needs a Pro plan or higher.

        Scopes: report:read:admin.

        Rate limit: Heavy.

        Args:
            year: Year of the report.
            month: Month of the report, `1` to `12`; one of the last six months.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Usage per day.

        Raises:
            ValidationError: The month lies more than six months back (400, code 300).

        Example:
            await zoom.reports.get_daily_usage(year=2026, month=3)
        """
        return await self._call("get_daily_usage_report", locals())

    async def get_meeting(
        self,
        meeting_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.MeetingReport:
        """Get meeting report

        Return host, times, duration and number of participants of a past meeting, with its
        tracking
        fields.

        Needs a Pro plan or higher.

        Scopes: report:read:admin.

        Rate limit: Heavy.

        Args:
            meeting_id: UUID or number of the meeting; a number picks the latest occurrence.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The report on the meeting.

        Raises:
            ValidationError: You have no access to this meeting (300).
            BadRequestError: Bad request (400).
            MeetingNotFoundError: No such meeting, or it has expired (404, code 3001).

        Example:
            await zoom.reports.get_meeting("bWVldGluZy4uLi4uMDAwMQ==")
        """
        return await self._call("get_meeting_report", locals())

    def list_meeting_participants(
        self,
        meeting_id: str,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        include_fields: _literals.RegistrantIncludeField | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.ReportParticipant, _models.ReportParticipantList]:
        """List who took part in a past meeting of two or more people, and from when to when.

        Names and email addresses may be empty for accounts without a signed HIPAA agreement
        (BAA)
        or with a legacy one.

        Needs a Pro plan or higher.

        Scopes: report:read:admin.

        Rate limit: Heavy.

        Args:
            meeting_id: UUID or number of the meeting; a number picks the latest occurrence.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            include_fields: Adds each participant's registrant ID to the answer.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The meeting's participants. The same list, its last page, fetched page by page as they
                are asked for.

        Raises:
            ValidationError: You have no access to this meeting, or the page token is wrong or has
                expired (300).
            UserNotInAccountError: The user is not a member of this account (400, code 1010).
            MeetingNotFoundError: No such meeting, or it has expired (404, code 3001).

        Example:
            async for item in zoom.reports.list_meeting_participants(
                "bWVldGluZy4uLi4uMDAwMQ==",
                include_fields="registrant_id",
            ):
                print(item)
        """
        return self._pages("list_report_meeting_participants", locals())

    async def get_meeting_polls(
        self,
        meeting_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.PollReport:
        """Return what the participants of a past meeting answered in its polls.

        Needs a Pro plan or higher.

        Scopes: report:read:admin.

        Rate limit: Heavy.

        Args:
            meeting_id: UUID or number of the meeting; a number picks the latest occurrence.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The meeting's poll answers.

        Raises:
            MeetingNotFoundError: No such meeting, or it has expired (404, code 3001).

        Example:
            await zoom.reports.get_meeting_polls("bWVldGluZy4uLi4uMDAwMQ==")
        """
        return await self._call("get_meeting_poll_report", locals())

    def list_operation_logs(
        self,
        *,
        from_: datetime.date | str,
        to: datetime.date | str,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        category_type: _literals.OperationCategory | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.OperationLog, _models.OperationLogList]:
        """List report operation logs

        List what admins and users changed, such as users added, settings changed and recordings
        deleted, and who did it.

        Needs a Pro plan or higher.

        Scopes: report:read:admin.

        Rate limit: Heavy.

        Args:
            from_: First day of the period, as `yyyy-mm-dd`; the period covers one month at most.
            to: Last day of the period, as `yyyy-mm-dd`.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            category_type: Kind of changes to return; `user` is about the users themselves,
                `account` about the settings of the account, `all` returns every kind.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The logged operations. The same list, its last page, fetched page by page as they are
                asked for.

        Raises:
            ValidationError: The period lies more than six months back (300).

        Example:
            async for item in zoom.reports.list_operation_logs(
                from_="2026-03-01",
                to="2026-03-31",
                category_type="all",
            ):
                print(item)
        """
        return self._pages("list_report_operation_logs", locals())

    def list_telephone_calls(
        self,
        *,
        from_: datetime.date | str,
        to: datetime.date | str,
        type_: Literal[1, 2, 3] | Unset = UNSET,
        query_date_type: _literals.ReportTelephoneCallQueryDateType | Unset = UNSET,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.TelephoneCall, _models.TelephoneCallList]:
        """List report telephone calls

        List the calls of people who joined meetings by telephone, with the number dialed,
        duration
        and charge.

        Needs a Pro plan or higher.

        Scopes: report:read:admin.

        Rate limit: Heavy.

        Args:
            from_: First day of the period, as `yyyy-mm-dd`; the period covers one month at most.
            to: Last day of the period, as `yyyy-mm-dd`.
            type_: Calls to list: `1` toll-free call-ins and call-outs, `2` toll calls, `3` SIP
                Connected Audio.
            query_date_type: Whether the period applies to the start or to the end of a call.
            page_size: How many records one page holds. Default: `30`.
            page_number: Page to return, counted from 1. Deprecated: use `next_page_token`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The telephone calls, fetched page by page as they are asked for.

        Example:
            async for item in zoom.reports.list_telephone_calls(
                from_="2026-03-01",
                to="2026-03-31",
                type_=1,
                query_date_type="start_time",
            ):
                print(item)
        """
        return self._pages("list_report_telephone_calls", locals())

    def list_upcoming_events(
        self,
        *,
        from_: datetime.date | str,
        to: datetime.date | str,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        type_: _literals.UpcomingEventType | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.UpcomingEvent, _models.UpcomingEventList]:
        """List the meetings and webinars that are scheduled in a period, with their hosts.

        The period lies within the last six months.

        Needs a Pro plan or higher.

        Scopes: report:read:admin.

        Rate limit: Heavy.

        Args:
            from_: First day of the period, as `yyyy-mm-dd`; the period covers one month at most.
            to: Last day of the period, as `yyyy-mm-dd`.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            type_: Events to list: `meeting` meetings, `webinar` webinars, `all` both. Default:
                `all`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The upcoming meetings and webinars. The same list, its last page, fetched page by page
                as they are asked for.

        Raises:
            PlanMissingError: Only paid accounts get this report (400, code 200).
            ValidationError: The page token is wrong or has expired (400, code 300).

        Example:
            async for item in zoom.reports.list_upcoming_events(
                from_="2026-03-01",
                to="2026-03-31",
                type_="all",
            ):
                print(item)
        """
        return self._pages("list_report_upcoming_events", locals())

    def list_hosts(
        self,
        *,
        from_: datetime.date | str,
        to: datetime.date | str,
        type_: _literals.ReportHostType | Unset = UNSET,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.ReportHost, _models.ReportHostList]:
        """List report hosts

        List the active hosts of a period with their meetings, participants and meeting minutes,
        or
        the users who hosted nothing. The period lies within the last six months.

        Needs a Pro plan or higher.

        Scopes: report:read:admin.

        Rate limit: Heavy.

        Args:
            from_: First day of the period, as `yyyy-mm-dd`; the period covers one month at most.
            to: Last day of the period, as `yyyy-mm-dd`.
            type_: Users to list: `active` hosted a meeting in the period, `inactive` did not.
            page_size: How many records one page holds. Default: `30`.
            page_number: Page to return, counted from 1.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The active or inactive hosts. The same list, its last page, fetched page by page as they
                are asked for.

        Example:
            async for item in zoom.reports.list_hosts(
                from_="2026-03-01",
                to="2026-03-31",
                type_="active",
            ):
                print(item)
        """
        return self._pages("list_report_hosts", locals())

    def list_user_meetings(
        self,
        user_id: str,
        *,
        from_: datetime.date | str,
        to: datetime.date | str,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        type_: _literals.PastMeetingType | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.PastMeeting, _models.PastMeetingList]:
        """List report user meetings

        List the past meetings and webinars of a user that had at least two different
        participants.
        The period lies within the last six months.

        Needs a Pro plan or higher.

        Scopes: report:read:admin.

        Rate limit: Heavy.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            from_: First day of the period, as `yyyy-mm-dd`; the period covers one month at most.
            to: Last day of the period, as `yyyy-mm-dd`.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            type_: Meetings to list: `past` all that are over, `pastOne` those attended by one
                person only.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The user's past meetings and webinars. The same list, its last page, fetched page by
                page as they are asked for.

        Raises:
            PlanMissingError: Only paid accounts get this report (400, code 200).
            ValidationError: The page token is wrong or has expired (400, code 300).
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).

        Example:
            async for item in zoom.reports.list_user_meetings(
                "amaraOkafor00000000001",
                from_="2026-03-01",
                to="2026-03-31",
                type_="past",
            ):
                print(item)
        """
        return self._pages("list_report_user_meetings", locals())

    async def get_webinar(
        self,
        webinar_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.WebinarReport:
        """Get webinar report

        Return host, times, duration and number of participants of a past webinar, with its
        tracking
        fields.

        Needs a Pro plan or higher with the webinar add-on.

        Scopes: report:read:admin.

        Rate limit: Heavy.

        Args:
            webinar_id: UUID or number of the webinar; a number picks the latest occurrence.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The report on the webinar.

        Raises:
            ValidationError: You have no access to this webinar (300).
            UserNotInAccountError: The user is not a member of this account (400, code 1010).
            MeetingNotFoundError: No such webinar, or it has expired (404, code 3001).

        Example:
            await zoom.reports.get_webinar("d2ViaW5hci4uLi4uMDAwMQ==")
        """
        return await self._call("get_webinar_report", locals())

    def list_webinar_participants(
        self,
        webinar_id: str,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        include_fields: _literals.RegistrantIncludeField | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.ReportParticipant, _models.ReportParticipantList]:
        """List who attended a past webinar, and from when to when.

        Needs a Pro plan or higher with the webinar add-on.

        Scopes: report:read:admin.

        Rate limit: Heavy.

        Args:
            webinar_id: UUID or number of the webinar; a number picks the latest occurrence.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            include_fields: Adds each attendee's registrant ID to the answer.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The webinar's attendees. The same list, its last page, fetched page by page as they are
                asked for.

        Raises:
            ValidationError: You have no access to this webinar, or the page token is wrong or has
                expired (300).
            UserNotInAccountError: The user is not a member of this account (400, code 1010).
            MeetingNotFoundError: No such webinar, or it has expired (404, code 3001).

        Example:
            async for item in zoom.reports.list_webinar_participants(
                "d2ViaW5hci4uLi4uMDAwMQ==",
                include_fields="registrant_id",
            ):
                print(item)
        """
        return self._pages("list_report_webinar_participants", locals())

    async def get_webinar_polls(
        self,
        webinar_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.PollReport:
        """Return what the attendees of a past webinar answered in its polls.

        Needs a Pro plan or higher with the webinar add-on.

        Scopes: report:read:admin.

        Rate limit: Heavy.

        Args:
            webinar_id: UUID or number of the webinar; a number picks the latest occurrence.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The webinar's poll answers.

        Raises:
            UserNotInAccountError: The user is not a member of this account (400, code 1010).
            MeetingNotFoundError: No such webinar, or it has expired (404, code 3001).

        Example:
            await zoom.reports.get_webinar_polls("d2ViaW5hci4uLi4uMDAwMQ==")
        """
        return await self._call("get_webinar_poll_report", locals())

    async def get_webinar_qa(
        self,
        webinar_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.WebinarQaReport:
        """Return the questions that attendees asked in a past webinar and the answers they got.

        Needs a Pro plan or higher with the webinar add-on.

        Scopes: report:read:admin.

        Rate limit: Heavy.

        Args:
            webinar_id: UUID or number of the webinar; a number picks the latest occurrence.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The webinar's questions and answers.

        Raises:
            BadRequestError: Bad request (400).
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).
            MeetingNotFoundError: No such webinar, or it has expired (404, code 3001).

        Example:
            await zoom.reports.get_webinar_qa("d2ViaW5hci4uLi4uMDAwMQ==")
        """
        return await self._call("get_webinar_qa_report", locals())
