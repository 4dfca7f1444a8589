# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
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
    """The operations of reports."""

    def list_sign_ins(
        self,
        *,
        from_: datetime.date | str | Unset = UNSET,
        to: datetime.date | str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.ReportSignIns, _models.ReportSignInsList]:
        """List when users signed in and out, with client, version and IP address.

        The period is at most a month long and lies within the last six months. Needs a Pro plan
        or higher.

        Scopes: report:read:admin.

        Granular scopes: report:read:user_activities:admin.

        Role permissions: UsageReport:Read.

        Rate limit: Heavy.

        Args:
            from_: First day of the activity logs to report. The period up to `to` is at most a
                month long.
            to: Last day of the activity logs to report. The period from `from_` on is at most a
                month long.
            page_size: How many entries to return per page.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The sign-ins and sign-outs on this page, fetched page by page as they are asked for.

        Raises:
            PermissionDeniedError: You lack the permission for this (400, code 200).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.reports.list_sign_ins(from_="2026-03-01", to="2026-03-31"):
                print(item)
        """
        return self._pages("list_report_sign_ins", locals())

    def list_billing_periods(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.ReportBillingPeriods:
        """List the billing periods of the account's departments, with amounts and taxes.

        Needs a Pro plan or higher with department billing, which Zoom support turns on.

        Scopes: report:read:admin.

        Granular scopes: report:read:billing:admin.

        Role permissions: UsageReport:Read.

        Rate limit: Heavy.

        Args:
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The billing reports, and their currency.

        Raises:
            PermissionDeniedError: You lack the permission for this (400, code 200).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.reports.list_billing_periods()
        """
        return self._call("list_report_billing_periods", locals())

    def list_billing_invoices(
        self,
        *,
        billing_id: str,
        request_options: RequestOptions | None = None,
    ) -> _models.ReportBillingInvoiceList:
        """List the department invoices of one billing period, with charges, quantities and taxes.

        The ID of the period comes from the list of billing periods. Needs a Pro plan or higher
        with department billing, which Zoom support turns on.

        Scopes: report:read:admin.

        Granular scopes: report:read:billing_invoice:admin.

        Role permissions: UsageReport:Read.

        Rate limit: Heavy.

        Args:
            billing_id: ID of the billing period, as the list of report billing periods returns it.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The invoices of the billing period, and their currency.

        Raises:
            ValidationError: The parameter "billing_id" is invalid (400, code 300).
            NotFoundError: This report does not exist (404, code 5010).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.reports.list_billing_invoices(billing_id="billPeriodMarch0000001")
        """
        return self._call("list_report_billing_invoices", locals())

    def get_cloud_recording_usage(
        self,
        *,
        from_: datetime.date | str,
        to: datetime.date | str,
        group_id: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.CloudRecordingUsageReport:
        """Return, day by day, the storage that cloud recordings take up.

        `from_` and `to` are at most 30 days apart; the period lies within the last six months
        and ends yesterday at the latest. Needs a Pro plan or higher.

        Scopes: report:read:admin.

        Rate limit: Heavy.

        Args:
            from_: First day of the period to ask for, as `yyyy-mm-dd`. The period up to `to` is at
                most a month long.
            to: Last day of the period to ask for, as `yyyy-mm-dd`. The period from `from_` on is at
                most a month long.
            group_id: Report only users who are members of the group with this ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The storage used on each day.

        Raises:
            PermissionDeniedError: You lack the permission for this (400, code 200).
            PermissionDeniedError: Zoom documents no message for this error (400, code 200).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.reports.get_cloud_recording_usage(from_="2026-03-01", to="2026-03-31")
        """
        return self._call("get_cloud_recording_usage_report", locals())

    def get_daily_usage(
        self,
        *,
        year: int | Unset = UNSET,
        month: int | Unset = UNSET,
        group_id: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.DailyUsageReport:
        """Get daily usage report

        Count the account's meetings, meeting minutes, participants and new users for each day of
        a month. The month must be one of the last six. Needs a Pro plan or higher.

        Scopes: report:read:admin.

        Rate limit: Heavy.

        Args:
            year: Year to report.
            month: Month to report, from `1` for January to `12`; one of the last six months.
            group_id: Report only users who are members of the group with this ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The usage on each day of the month.

        Raises:
            ValidationError: The daily report is only available for a month within the recent 6
                months (400, code 300).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.reports.get_daily_usage(year=2026, month=3)
        """
        return self._call("get_daily_usage_report", locals())

    def list_disclaimers(
        self,
        *,
        from_: datetime.date | str,
        to: datetime.date | str,
        search_value: str | Unset = UNSET,
        disclaimer_type: _literals.ReportDisclaimerType | Unset = UNSET,
        group_id: str | Unset = UNSET,
        page_size: float | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.ReportDisclaimer, _models.ReportDisclaimerList]:
        """List how people responded to disclaimers in a period, page by page.

        Zoom documents no more than the names and values of the arguments and fields.

        Args:
            from_: Start of the period to report. Zoom does not document its form.
            to: End of the period to report. Zoom does not document its form.
            search_value: Text to search for. Zoom does not document what is searched.
            disclaimer_type: Kind of disclaimer to report. Zoom does not explain the values.
            group_id: ID of the group to report. Zoom does not document what it narrows.
            page_size: How many entries to return per page.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The disclaimer records on this page, fetched page by page as they are asked for.

        Example:
            for item in zoom.reports.list_disclaimers(from_="2026-03-01", to="2026-03-31"):
                print(item)
        """
        return self._pages("list_report_disclaimers", locals())

    def list_meeting_history(
        self,
        *,
        from_: datetime.date | str,
        to: datetime.date | str,
        date_type: _literals.DateType | Unset = UNSET,
        meeting_type: Literal["all", "meeting", "webinar"] | Unset = UNSET,
        report_type: _literals.ReportHistoryMeetingReportType | Unset = UNSET,
        search_key: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        group_id: str | Unset = UNSET,
        meeting_feature: _literals.ReportHistoryMeetingFeature | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.HistoryMeeting, _models.HistoryMeetingList]:
        """List report history meetings

        List past meetings and webinars with host, duration, participants and the features that
        were used. The period is at most a month long. The list can be narrowed by topic or ID,
        kind of report, host's group and features.

        Scopes: report:read:admin.

        Granular scopes: report:read:list_history_meetings:admin.

        Role permissions: UsageReport:Read.

        Rate limit: Heavy.

        Args:
            from_: First day of the period to ask for, as `yyyy-mm-dd`. The period up to `to` is at
                most a month long.
            to: Last day of the period to ask for, as `yyyy-mm-dd`. The period from `from_` on is at
                most a month long.
            date_type: Which time `from_` and `to` apply to: the start or the end of the meetings.
            meeting_type: Whether to list meetings, webinars or both (`all`).
            report_type: Only meetings with this kind of data, such as poll results or Q&A;
                `resource` is about resource links, `all` stands for every meeting.
            search_key: Only meetings whose topic has these words, or the meeting with this ID.
            page_size: How many entries to return per page.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            group_id: Report only users who are members of the group with this ID.
            meeting_feature: Only meetings in which at least one of these features was used; several
                are comma-separated, such as `poll,whiteboard`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The meetings and webinars on this page, fetched page by page as they are asked for.

        Raises:
            PageTokenExpiredError: This next page token is invalid, or it has expired (400, code
                300).
            ValidationError: This parameter is invalid: {0} (400, code 300).
            AuthenticationError: Unauthorized (401).
            PermissionDeniedError: You have no permission for this group: {0} (403, code 12703).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.reports.list_meeting_history(from_="2026-03-01", to="2026-03-31"):
                print(item)
        """
        return self._pages("list_report_history_meetings", locals())

    def list_meeting_activities(
        self,
        *,
        from_: datetime.date | str,
        to: datetime.date | str,
        activity_type: _literals.ReportMeetingActivityType,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        meeting_number: str | Unset = UNSET,
        search_key: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.ReportMeetingActivity, _models.ReportMeetingActivityList]:
        """List report meeting activities

        List who created, started, joined, left or ended meetings, used remote control or
        chatted. The period is at most a month long. Needs the audit trail log for meetings,
        which Zoom support turns on.

        Scopes: report:read:admin.

        Granular scopes: report:read:meeting_activity_log:admin.

        Role permissions: UsageReport:Read.

        Rate limit: Heavy.

        Args:
            from_: First day of the period to ask for, as `yyyy-mm-dd`. The period up to `to` is at
                most a month long.
            to: Last day of the period to ask for, as `yyyy-mm-dd`. The period from `from_` on is at
                most a month long.
            activity_type: Kind of meeting activity to list. Without it, all kinds come back. By
                default "All Activities".
            page_size: How many entries to return per page. At most 300. By default 30.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            meeting_number: Only activities of the meeting with this number.
            search_key: Only activities of the operator with this name or email address.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The logged activities on this page, fetched page by page as they are asked for.

        Raises:
            ValidationError: Bad Request (400).
            PermissionDeniedError: Forbidden (403).
            UserNotInAccountError: The user is not one that belongs to this account: {accountId}
                (404, code 1010).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.reports.list_meeting_activities(
                from_="2026-03-01",
                to="2026-03-31",
                activity_type="All Activities",
            ):
                print(item)
        """
        return self._pages("list_report_meeting_activities", locals())

    def get_meeting(
        self,
        meeting_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.MeetingReport:
        """Get meeting report

        Return host, times, duration and number of participants of a past meeting, with its
        tracking fields. Meetings more than a year old cannot be read. Needs a Pro plan or
        higher.

        Scopes: report:read:admin.

        Granular scopes: report:read:meeting:admin.

        Role permissions: UsageReport:Read.

        Rate limit: Heavy.

        Args:
            meeting_id: ID or UUID of the meeting. The ID stands for its latest instance, a UUID for
                exactly one.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The report on the meeting.

        Raises:
            WrongStateError: A meeting more than a year ago can not be accessed (400, code 12702).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            MeetingNotFoundError: The meeting {meetingId} was not found, or it has expired (404,
                code 3001).
            UserNotFoundError: This user does not exist (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.reports.get_meeting("mX3kQ7vTSZ2pL9wB4yHc6A==")
        """
        return self._call("get_meeting_report", locals())

    def list_meeting_participants(
        self,
        meeting_id: str,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        include_fields: _literals.IncludeField | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.ReportParticipant, _models.ReportParticipantList]:
        """List who took part in a past meeting, and from when to when.

        The meeting must have had at least two participants, counting the host; for one with a
        single participant, use the dashboard's list of meeting participants. Names, email
        addresses, IP addresses and locations may be empty for accounts without a signed HIPAA
        agreement (BAA) or with a legacy one. Meetings more than a year old cannot be read. Needs a
        Pro plan or higher.

        Scopes: report:read:admin.

        Granular scopes: report:read:list_meeting_participants:admin.

        Role permissions: UsageReport:Read.

        Rate limit: Heavy.

        Args:
            meeting_id: ID or UUID of the meeting. The ID stands for its latest instance, a UUID for
                exactly one.
            page_size: How many entries to return per page. At most 300. By default 30.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            include_fields: Additional data to return: `registrant_id`, the ID that participants
                have as registrants of the meeting.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The participants on this page, fetched page by page as they are asked for.

        Raises:
            UserNotInAccountError: The user does not belong to the account: {accountId} (400, code
                1010).
            WrongStateError: A meeting more than a year ago can not be accessed (400, code 12702).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            MeetingNotFoundError: The meeting {MeetingId} was not found, or it has expired (404,
                code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.reports.list_meeting_participants("mX3kQ7vTSZ2pL9wB4yHc6A=="):
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

        Meetings more than a year old cannot be read. Needs a Pro plan or higher.

        Scopes: report:read:admin.

        Granular scopes: report:read:list_meeting_polls:admin.

        Role permissions: UsageReport:Read.

        Rate limit: Heavy.

        Args:
            meeting_id: ID or UUID of the meeting. The ID stands for its latest instance, a UUID for
                exactly one.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The poll answers, by participant.

        Raises:
            WrongStateError: A meeting more than a year ago can not be accessed (400, code 12702).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            MeetingNotFoundError: The meeting "{meetingId}" was not found, or it has expired (404,
                code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.reports.get_meeting_polls("mX3kQ7vTSZ2pL9wB4yHc6A==")
        """
        return self._call("get_meeting_poll_report", locals())

    def get_meeting_qa(
        self,
        meeting_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.QaReport:
        """Return the questions that participants asked in a past meeting and the answers they got.

        Needs a Pro plan or higher.

        Scopes: report:read:admin.

        Granular scopes: report:read:meeting_qna:admin.

        Role permissions: UsageReport:Read.

        Rate limit: Heavy.

        Args:
            meeting_id: ID or UUID of the meeting. The ID stands for its latest instance, a UUID for
                exactly one.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The questions and answers, by participant.

        Raises:
            PermissionDeniedError: You lack the permission for this (400, code 200).
            UserNotFoundError: No such user exists: {userId} (404, code 1001).
            MeetingNotFoundError: The meeting {meetingId} was not found, or it has expired (404,
                code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.reports.get_meeting_qa("mX3kQ7vTSZ2pL9wB4yHc6A==")
        """
        return self._call("get_meeting_qa_report", locals())

    def get_meeting_survey(
        self,
        meeting_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.MeetingSurveyReport:
        """Return what people answered in the survey of a past meeting.

        Meetings more than a year old cannot be read. Needs a Pro plan or higher.

        Scopes: report:read:admin.

        Granular scopes: report:read:meeting_survey:admin.

        Role permissions: UsageReport:Read.

        Rate limit: Heavy.

        Args:
            meeting_id: ID or UUID of the meeting. The ID stands for its latest instance, a UUID for
                exactly one.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The survey and its answers.

        Raises:
            UserNotInAccountError: The user does not belong to the account: {accountId} (400, code
                1010).
            WrongStateError: A webinar more than a year ago can not be accessed (400, code 12702).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            WebinarNotFoundError: The webinar {webinarId} was not found, or it has expired (404,
                code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.reports.get_meeting_survey("mX3kQ7vTSZ2pL9wB4yHc6A==")
        """
        return self._call("get_meeting_survey_report", locals())

    def list_operation_logs(
        self,
        *,
        from_: datetime.date | str,
        to: datetime.date | str,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        category_type: _literals.ReportOperationLogCategoryType | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.OperationLog, _models.OperationLogList]:
        """List report operation logs

        List what admins and users changed, such as users added, settings changed and recordings
        deleted, and who did it. The period is at most a month long. Needs a Pro plan or higher.

        Scopes: report:read:admin.

        Granular scopes: report:read:operation_logs:admin.

        Role permissions: UsageReport:Read.

        Rate limit: Heavy.

        Args:
            from_: Start of the period to ask for, as `yyyy-mm-dd` or `yyyy-MM-dd HH:mm`. The period
                up to `to` is at most a month long.
            to: End of the period to ask for, as `yyyy-mm-dd` or `yyyy-MM-dd HH:mm`. The period from
                `from_` on is at most a month long.
            page_size: How many entries to return per page. At most 300. By default 30.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            category_type: Only operations of this kind: `user` is about the users themselves,
                `account` about the settings of the account, `all` stands for every kind.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The logged operations on this page, fetched page by page as they are asked for.

        Raises:
            PermissionDeniedError: You lack the permission for this (400, code 200).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.reports.list_operation_logs(from_="2026-03-01", to="2026-03-31"):
                print(item)
        """
        return self._pages("list_report_operation_logs", locals())

    def list_remote_support_logs(
        self,
        *,
        from_: datetime.date | str,
        to: datetime.date | str,
        next_page_token: str | Unset = UNSET,
        page_size: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.RemoteSupportLog, _models.RemoteSupportLogList]:
        """List the remote support sessions of a period, with the people helping and being helped.

        The period concerns the start of the support and is at most a month long.

        Scopes: report:read:admin.

        Granular scopes: report:read:remote_support:admin.

        Role permissions: UsageReport:Read.

        Rate limit: Heavy.

        Args:
            from_: First day on which the remote support started, as `yyyy-MM-dd`. The period up to
                `to` is at most a month long.
            to: Last day on which the remote support started, as `yyyy-mm-dd`. The period from
                `from_` on is at most a month long.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            page_size: How many entries to return per page.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The remote support records on this page, fetched page by page as they are asked for.

        Raises:
            PageTokenExpiredError: This next page token is invalid, or it has expired (400, code
                300).
            AuthenticationError: Unauthorized (401).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.reports.list_remote_support_logs(
                from_="2026-03-01",
                to="2026-03-31",
                page_size="2",
            ):
                print(item)
        """
        return self._pages("list_report_remote_support_logs", locals())

    def list_telephone_calls(
        self,
        *,
        from_: datetime.date | str,
        to: datetime.date | str,
        type_: _literals.ReportTelephoneCallType | Unset = UNSET,
        query_date_type: _literals.ReportTelephoneCallQueryDateType | Unset = UNSET,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.ReportTelephoneCall, _models.ReportTelephoneCallList]:
        """List report telephone calls

        List the calls of people who joined meetings by telephone (audio conferencing or SIP
        Connected Audio), with the number dialed, duration and charge. The period is at most a month
        long. Needs a Pro plan or higher.

        Scopes: report:read:admin.

        Granular scopes: report:read:telephone:admin.

        Role permissions: UsageReport:Read.

        Rate limit: Heavy.

        Args:
            from_: First day of the period to ask for, as `yyyy-mm-dd`. The period up to `to` is at
                most a month long.
            to: Last day of the period to ask for, as `yyyy-mm-dd`. The period from `from_` on is at
                most a month long.
            type_: Which calls to report: `1` toll-free call-in and call-out, `2` toll, `3` audio
                connected by SIP. By default "1".
            query_date_type: Date that the period applies to: `start_time` and `end_time` start and
                end of the call, `meeting_start_time` and `meeting_end_time` start and end of the
                meeting. By default "start_time".
            page_size: How many entries to return per page. At most 300. By default 30.
            page_number: Deprecated; use `next_page_token`. Page to return, counted from 1. Not
                available when `query_date_type` is `meeting_start_time` or `meeting_end_time`. By
                default 1.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The telephone calls on this page, fetched page by page as they are asked for.

        Raises:
            PageTokenExpiredError: This next page token is invalid, or it has expired (400, code
                300).
            AuthenticationError: Unauthorized (401).
            PermissionDeniedError: Forbidden (403).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.reports.list_telephone_calls(
                from_="2026-03-01",
                to="2026-03-31",
                type_="1",
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
        type_: Literal["all", "meeting", "webinar"] | Unset = UNSET,
        group_id: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.UpcomingEvent, _models.UpcomingEventList]:
        """List the meetings and webinars that are scheduled in a period, with their hosts.

        The period is at most a month long. Needs a Pro plan or higher.

        Scopes: report:read:admin.

        Granular scopes: report:read:upcoming_meetings_webinars:admin.

        Role permissions: UsageReport:Read.

        Rate limit: Heavy.

        Args:
            from_: First day of the period to ask for, as `yyyy-mm-dd`. The period up to `to` is at
                most a month long.
            to: Last day of the period to ask for, as `yyyy-mm-dd`. The period from `from_` on is at
                most a month long.
            page_size: How many entries to return per page. At most 300. By default 30.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            type_: Which events to list: meetings, webinars or both. By default "all".
            group_id: Report only meetings whose host is a member of the group with this ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The upcoming meetings and webinars on this page, fetched page by page as they are asked
                for.

        Raises:
            PlanMissingError: Only available for a paid account: {accountId} (400, code 200).
            PageTokenExpiredError: This next page token is invalid, or it has expired (400, code
                300).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.reports.list_upcoming_events(
                from_="2026-03-01",
                to="2026-03-31",
                type_="meeting",
            ):
                print(item)
        """
        return self._pages("list_report_upcoming_events", locals())

    def list_hosts(
        self,
        *,
        from_: datetime.date | str,
        to: datetime.date | str,
        type_: Literal["active", "inactive"] | Unset = UNSET,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        group_id: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.ReportHost, _models.ReportHostList]:
        """List report hosts

        List the active hosts of a period with their meetings, participants and meeting minutes,
        or the inactive hosts. Active is who hosted one meeting or more in the period. The period
        is at most a month long and lies within the last six months. Needs a Pro plan or higher.

        Scopes: report:read:admin.

        Granular scopes: report:read:list_users:admin.

        Role permissions: UsageReport:Read.

        Rate limit: Heavy.

        Args:
            from_: First day of the period to ask for, as `yyyy-mm-dd`. The period up to `to` is at
                most a month long.
            to: Last day of the period to ask for, as `yyyy-mm-dd`. The period from `from_` on is at
                most a month long.
            type_: Which hosts to list: active or inactive ones.
            page_size: How many entries to return per page. At most 300. By default 30.
            page_number: Page to return, counted from 1. By default 1.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            group_id: Report only users who are members of the group with this ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The hosts on this page, and the totals of the period, fetched page by page as they are
                asked for.

        Raises:
            PermissionDeniedError: You lack the permission for this (400, code 200).
            RateLimitError: Too Many Requests (429).

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
        type_: _literals.ReportUserMeetingType | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.ReportUserMeeting, _models.ReportUserMeetingList]:
        """List report user meetings

        List the past meetings and webinars of a user that had at least two different
        participants. The period is at most a month long and lies within the last six months.
        Needs a Pro plan or higher.

        Scopes: report:read:admin.

        Granular scopes: report:read:user:admin.

        Role permissions: UsageReport:Read.

        Rate limit: Heavy.

        Args:
            user_id: The user's ID or email address. `me` stands for the calling user, and works
                with user-level apps only.
            from_: First day of the period to ask for, as `yyyy-mm-dd`. The period up to `to` is at
                most a month long.
            to: Last day of the period to ask for, as `yyyy-mm-dd`. The period from `from_` on is at
                most a month long.
            page_size: How many entries to return per page. At most 300. By default 30.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            type_: Which meetings to list: `past` all past ones, `pastOne` past ones that a single
                user attended, `pastJoined` past ones that users of the account hosted or joined. By
                default "past".
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The user's meetings and webinars on this page, fetched page by page as they are asked
                for.

        Raises:
            PlanMissingError: Available for a paid account only: {accountId} (400, code 200).
            PageTokenExpiredError: This next page token is invalid, or it has expired (400, code
                300).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            UserNotFoundError: The user {userId} does not exist, or is not one that belongs to this
                account (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.reports.list_user_meetings(
                "userAmara0000000000001",
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
        tracking fields. Webinars more than a year old cannot be read. Needs a Pro plan or higher
        with the webinar add-on.

        Scopes: report:read:admin.

        Granular scopes: report:read:webinar:admin.

        Role permissions: UsageReport:Read.

        Rate limit: Heavy.

        Args:
            webinar_id: The webinar's ID or UUID. The ID stands for the latest instance, a UUID for
                one instance in particular.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The report on the webinar.

        Raises:
            UserNotInAccountError: The user does not belong to the account: {accountId} (400, code
                1010).
            WrongStateError: A webinar more than a year ago can not be accessed (400, code 12702).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            MeetingNotFoundError: The meeting {meetingId} was not found, or it has expired (404,
                code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.reports.get_webinar("mX3kQ7vTSZ2pL9wB4yHc6A==")
        """
        return self._call("get_webinar_report", locals())

    def list_webinar_participants(
        self,
        webinar_id: str,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        include_fields: _literals.IncludeField | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.ReportParticipant, _models.ReportParticipantList]:
        """List who attended a past webinar, and from when to when.

        Reports go back six months. Needs a Pro plan or higher with the webinar add-on.

        Scopes: report:read:admin.

        Granular scopes: report:read:list_webinar_participants:admin.

        Role permissions: UsageReport:Read.

        Rate limit: Heavy.

        Args:
            webinar_id: The webinar's ID or UUID. The ID stands for the latest instance, a UUID for
                one instance in particular.
            page_size: How many entries to return per page. At most 300. By default 30.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            include_fields: Additional data to return: `registrant_id`, the ID that participants
                have as registrants of the webinar.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The attendees on this page, fetched page by page as they are asked for.

        Raises:
            UserNotInAccountError: The user is not one that does belong to this account: {accountId}
                (400, code 1010).
            WrongStateError: A webinar more than a year ago can not be accessed (400, code 12702).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            WebinarNotFoundError: The webinar "{webinarId}" was not found, or it has expired (404,
                code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.reports.list_webinar_participants("mX3kQ7vTSZ2pL9wB4yHc6A=="):
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

        Webinars more than a year old cannot be read. Needs a Pro plan or higher with the webinar
        add-on.

        Scopes: report:read:admin.

        Granular scopes: report:read:list_webinar_polls:admin.

        Role permissions: UsageReport:Read.

        Rate limit: Heavy.

        Args:
            webinar_id: The webinar's ID or UUID. The ID stands for the latest instance, a UUID for
                one instance in particular.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The poll answers, by attendee.

        Raises:
            UserNotInAccountError: The user does not belong to the account: {accountId} (400, code
                1010).
            WrongStateError: A webinar more than a year ago can not be accessed (400, code 12702).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            WebinarNotFoundError: The webinar {webinarId} was not found, or it has expired (404,
                code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.reports.get_webinar_polls("mX3kQ7vTSZ2pL9wB4yHc6A==")
        """
        return self._call("get_webinar_poll_report", locals())

    def get_webinar_qa(
        self,
        webinar_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.QaReport:
        """Get webinar Q&A report

        Return the questions that attendees asked in a past webinar and the answers they got from
        panelists, co-hosts and hosts. Needs a Pro plan or higher with the webinar add-on.

        Scopes: report:read:admin.

        Granular scopes: report:read:webinar_qna:admin.

        Role permissions: UsageReport:Read.

        Rate limit: Heavy.

        Args:
            webinar_id: The webinar's ID or UUID. The ID stands for the latest instance, a UUID for
                one instance in particular.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The questions and answers, by attendee.

        Raises:
            PermissionDeniedError: You lack the permission for this (400, code 200).
            UserNotFoundError: No such user exists: {userId} (404, code 1001).
            WebinarNotFoundError: The webinar {webinarId} was not found, or it has expired (404,
                code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.reports.get_webinar_qa("mX3kQ7vTSZ2pL9wB4yHc6A==")
        """
        return self._call("get_webinar_qa_report", locals())

    def get_webinar_survey(
        self,
        webinar_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.WebinarSurveyReport:
        """Return what people answered in the survey of a past webinar.

        Webinars more than a year old cannot be read. Needs a Pro plan or higher with the webinar
        add-on.

        Scopes: report:read:admin.

        Granular scopes: report:read:webinar_survey:admin.

        Role permissions: UsageReport:Read.

        Rate limit: Heavy.

        Args:
            webinar_id: The webinar's ID or UUID. The ID stands for the latest instance, a UUID for
                one instance in particular.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The survey and its answers.

        Raises:
            UserNotInAccountError: The user does not belong to the account: {accountId} (400, code
                1010).
            WrongStateError: A webinar more than a year ago can not be accessed (400, code 12702).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            WebinarNotFoundError: The webinar {webinarId} was not found, or it has expired (404,
                code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.reports.get_webinar_survey("mX3kQ7vTSZ2pL9wB4yHc6A==")
        """
        return self._call("get_webinar_survey_report", locals())

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

        The period is at most a month long and lies within the last six months. Needs a Pro plan
        or higher, and the permission to see chat reports.

        Scopes: imchat:read:admin, report_chat:read:admin.

        Granular scopes: report:read:list_chat_sessions:admin.

        Rate limit: Medium.

        Args:
            from_: First day of the period to ask for, as `yyyy-mm-dd`. The period up to `to` is at
                most a month long.
            to: Last day of the period to ask for, as `yyyy-mm-dd`. The period from `from_` on is at
                most a month long.
            page_size: How many entries to return per page. At most 300. By default 30.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The chat sessions on this page, fetched page by page as they are asked for.

        Raises:
            PageTokenExpiredError: The next page token has expired or is invalid (400, code 300).
            RateLimitError: Too Many Requests (429).

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
        next_page_token: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        include_fields: _literals.ReportChatMessageIncludeField | Unset = UNSET,
        include_bot_message: bool | Unset = UNSET,
        include_reactions: bool | Unset = UNSET,
        query_all_modifications: bool | Unset = UNSET,
        include_custom_emoji_reactions: bool | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.ReportChatMessage, _models.ReportChatMessages]:
        """List the messages of one chat session.

        Edited and deleted messages, bot messages and reactions come only when asked for. The
        period is at most a month long and lies within the last six months. Needs a Pro plan or
        higher, and the permission to see chat reports.

        Scopes: imchat:read:admin, report_chat:read:admin.

        Granular scopes: report:read:chat_session:admin.

        Rate limit: Medium.

        Args:
            session_id: ID of the chat session, from the list of chat sessions in the reports.
            from_: First day of the period to ask for, as `yyyy-mm-dd`. The period up to `to` is at
                most a month long.
            to: Last day of the period to ask for, as `yyyy-mm-dd`. The period from `from_` on is at
                most a month long.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            page_size: How many entries to return per page. At most 100. By default 30.
            include_fields: Additional data to return: `edited_messages`, `deleted_messages`, or
                both, separated by a comma. Without it, neither edited nor deleted messages come.
            include_bot_message: Whether to return what bots sent. Without it, `bot_message` is
                absent. By default false.
            include_reactions: Whether to return the reactions to messages. Without it, `reactions`
                is absent. By default false.
            query_all_modifications: Whether the period applies to the time at which messages were
                edited or deleted. Otherwise it applies to the time at which the original message
                was sent. By default false.
            include_custom_emoji_reactions: Whether to return reactions with custom emojis. Without
                it, `custom_emoji_reactions` is absent.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The messages on this page, and the edited and deleted ones if asked for, fetched page by
                page as they are asked for.

        Raises:
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.reports.list_chat_messages(
                "sesQ4mX7vLrTz9",
                from_="2026-03-01",
                to="2026-03-31",
            ):
                print(item)
        """
        return self._pages("list_report_chat_messages", locals())


class AsyncReports(AsyncResource):
    """The operations of reports."""

    def list_sign_ins(
        self,
        *,
        from_: datetime.date | str | Unset = UNSET,
        to: datetime.date | str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.ReportSignIns, _models.ReportSignInsList]:
        """List when users signed in and out, with client, version and IP address.

        The period is at most a month long and lies within the last six months. Needs a Pro plan
        or higher.

        Scopes: report:read:admin.

        Granular scopes: report:read:user_activities:admin.

        Role permissions: UsageReport:Read.

        Rate limit: Heavy.

        Args:
            from_: First day of the activity logs to report. The period up to `to` is at most a
                month long.
            to: Last day of the activity logs to report. The period from `from_` on is at most a
                month long.
            page_size: How many entries to return per page.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The sign-ins and sign-outs on this page, fetched page by page as they are asked for.

        Raises:
            PermissionDeniedError: You lack the permission for this (400, code 200).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.reports.list_sign_ins(from_="2026-03-01", to="2026-03-31"):
                print(item)
        """
        return self._pages("list_report_sign_ins", locals())

    async def list_billing_periods(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.ReportBillingPeriods:
        """List the billing periods of the account's departments, with amounts and taxes.

        Needs a Pro plan or higher with department billing, which Zoom support turns on.

        Scopes: report:read:admin.

        Granular scopes: report:read:billing:admin.

        Role permissions: UsageReport:Read.

        Rate limit: Heavy.

        Args:
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The billing reports, and their currency.

        Raises:
            PermissionDeniedError: You lack the permission for this (400, code 200).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.reports.list_billing_periods()
        """
        return await self._call("list_report_billing_periods", locals())

    async def list_billing_invoices(
        self,
        *,
        billing_id: str,
        request_options: RequestOptions | None = None,
    ) -> _models.ReportBillingInvoiceList:
        """List the department invoices of one billing period, with charges, quantities and taxes.

        The ID of the period comes from the list of billing periods. Needs a Pro plan or higher
        with department billing, which Zoom support turns on.

        Scopes: report:read:admin.

        Granular scopes: report:read:billing_invoice:admin.

        Role permissions: UsageReport:Read.

        Rate limit: Heavy.

        Args:
            billing_id: ID of the billing period, as the list of report billing periods returns it.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The invoices of the billing period, and their currency.

        Raises:
            ValidationError: The parameter "billing_id" is invalid (400, code 300).
            NotFoundError: This report does not exist (404, code 5010).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.reports.list_billing_invoices(billing_id="billPeriodMarch0000001")
        """
        return await self._call("list_report_billing_invoices", locals())

    async def get_cloud_recording_usage(
        self,
        *,
        from_: datetime.date | str,
        to: datetime.date | str,
        group_id: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.CloudRecordingUsageReport:
        """Return, day by day, the storage that cloud recordings take up.

        `from_` and `to` are at most 30 days apart; the period lies within the last six months
        and ends yesterday at the latest. Needs a Pro plan or higher.

        Scopes: report:read:admin.

        Rate limit: Heavy.

        Args:
            from_: First day of the period to ask for, as `yyyy-mm-dd`. The period up to `to` is at
                most a month long.
            to: Last day of the period to ask for, as `yyyy-mm-dd`. The period from `from_` on is at
                most a month long.
            group_id: Report only users who are members of the group with this ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The storage used on each day.

        Raises:
            PermissionDeniedError: You lack the permission for this (400, code 200).
            PermissionDeniedError: Zoom documents no message for this error (400, code 200).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.reports.get_cloud_recording_usage(from_="2026-03-01", to="2026-03-31")
        """
        return await self._call("get_cloud_recording_usage_report", locals())

    async def get_daily_usage(
        self,
        *,
        year: int | Unset = UNSET,
        month: int | Unset = UNSET,
        group_id: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.DailyUsageReport:
        """Get daily usage report

        Count the account's meetings, meeting minutes, participants and new users for each day of
        a month. The month must be one of the last six. Needs a Pro plan or higher.

        Scopes: report:read:admin.

        Rate limit: Heavy.

        Args:
            year: Year to report.
            month: Month to report, from `1` for January to `12`; one of the last six months.
            group_id: Report only users who are members of the group with this ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The usage on each day of the month.

        Raises:
            ValidationError: The daily report is only available for a month within the recent 6
                months (400, code 300).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.reports.get_daily_usage(year=2026, month=3)
        """
        return await self._call("get_daily_usage_report", locals())

    def list_disclaimers(
        self,
        *,
        from_: datetime.date | str,
        to: datetime.date | str,
        search_value: str | Unset = UNSET,
        disclaimer_type: _literals.ReportDisclaimerType | Unset = UNSET,
        group_id: str | Unset = UNSET,
        page_size: float | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.ReportDisclaimer, _models.ReportDisclaimerList]:
        """List how people responded to disclaimers in a period, page by page.

        Zoom documents no more than the names and values of the arguments and fields.

        Args:
            from_: Start of the period to report. Zoom does not document its form.
            to: End of the period to report. Zoom does not document its form.
            search_value: Text to search for. Zoom does not document what is searched.
            disclaimer_type: Kind of disclaimer to report. Zoom does not explain the values.
            group_id: ID of the group to report. Zoom does not document what it narrows.
            page_size: How many entries to return per page.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The disclaimer records on this page, fetched page by page as they are asked for.

        Example:
            async for item in zoom.reports.list_disclaimers(from_="2026-03-01", to="2026-03-31"):
                print(item)
        """
        return self._pages("list_report_disclaimers", locals())

    def list_meeting_history(
        self,
        *,
        from_: datetime.date | str,
        to: datetime.date | str,
        date_type: _literals.DateType | Unset = UNSET,
        meeting_type: Literal["all", "meeting", "webinar"] | Unset = UNSET,
        report_type: _literals.ReportHistoryMeetingReportType | Unset = UNSET,
        search_key: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        group_id: str | Unset = UNSET,
        meeting_feature: _literals.ReportHistoryMeetingFeature | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.HistoryMeeting, _models.HistoryMeetingList]:
        """List report history meetings

        List past meetings and webinars with host, duration, participants and the features that
        were used. The period is at most a month long. The list can be narrowed by topic or ID,
        kind of report, host's group and features.

        Scopes: report:read:admin.

        Granular scopes: report:read:list_history_meetings:admin.

        Role permissions: UsageReport:Read.

        Rate limit: Heavy.

        Args:
            from_: First day of the period to ask for, as `yyyy-mm-dd`. The period up to `to` is at
                most a month long.
            to: Last day of the period to ask for, as `yyyy-mm-dd`. The period from `from_` on is at
                most a month long.
            date_type: Which time `from_` and `to` apply to: the start or the end of the meetings.
            meeting_type: Whether to list meetings, webinars or both (`all`).
            report_type: Only meetings with this kind of data, such as poll results or Q&A;
                `resource` is about resource links, `all` stands for every meeting.
            search_key: Only meetings whose topic has these words, or the meeting with this ID.
            page_size: How many entries to return per page.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            group_id: Report only users who are members of the group with this ID.
            meeting_feature: Only meetings in which at least one of these features was used; several
                are comma-separated, such as `poll,whiteboard`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The meetings and webinars on this page, fetched page by page as they are asked for.

        Raises:
            PageTokenExpiredError: This next page token is invalid, or it has expired (400, code
                300).
            ValidationError: This parameter is invalid: {0} (400, code 300).
            AuthenticationError: Unauthorized (401).
            PermissionDeniedError: You have no permission for this group: {0} (403, code 12703).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.reports.list_meeting_history(
                from_="2026-03-01",
                to="2026-03-31",
            ):
                print(item)
        """
        return self._pages("list_report_history_meetings", locals())

    def list_meeting_activities(
        self,
        *,
        from_: datetime.date | str,
        to: datetime.date | str,
        activity_type: _literals.ReportMeetingActivityType,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        meeting_number: str | Unset = UNSET,
        search_key: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.ReportMeetingActivity, _models.ReportMeetingActivityList]:
        """List report meeting activities

        List who created, started, joined, left or ended meetings, used remote control or
        chatted. The period is at most a month long. Needs the audit trail log for meetings,
        which Zoom support turns on.

        Scopes: report:read:admin.

        Granular scopes: report:read:meeting_activity_log:admin.

        Role permissions: UsageReport:Read.

        Rate limit: Heavy.

        Args:
            from_: First day of the period to ask for, as `yyyy-mm-dd`. The period up to `to` is at
                most a month long.
            to: Last day of the period to ask for, as `yyyy-mm-dd`. The period from `from_` on is at
                most a month long.
            activity_type: Kind of meeting activity to list. Without it, all kinds come back. By
                default "All Activities".
            page_size: How many entries to return per page. At most 300. By default 30.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            meeting_number: Only activities of the meeting with this number.
            search_key: Only activities of the operator with this name or email address.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The logged activities on this page, fetched page by page as they are asked for.

        Raises:
            ValidationError: Bad Request (400).
            PermissionDeniedError: Forbidden (403).
            UserNotInAccountError: The user is not one that belongs to this account: {accountId}
                (404, code 1010).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.reports.list_meeting_activities(
                from_="2026-03-01",
                to="2026-03-31",
                activity_type="All Activities",
            ):
                print(item)
        """
        return self._pages("list_report_meeting_activities", locals())

    async def get_meeting(
        self,
        meeting_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.MeetingReport:
        """Get meeting report

        Return host, times, duration and number of participants of a past meeting, with its
        tracking fields. Meetings more than a year old cannot be read. Needs a Pro plan or
        higher.

        Scopes: report:read:admin.

        Granular scopes: report:read:meeting:admin.

        Role permissions: UsageReport:Read.

        Rate limit: Heavy.

        Args:
            meeting_id: ID or UUID of the meeting. The ID stands for its latest instance, a UUID for
                exactly one.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The report on the meeting.

        Raises:
            WrongStateError: A meeting more than a year ago can not be accessed (400, code 12702).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            MeetingNotFoundError: The meeting {meetingId} was not found, or it has expired (404,
                code 3001).
            UserNotFoundError: This user does not exist (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.reports.get_meeting("mX3kQ7vTSZ2pL9wB4yHc6A==")
        """
        return await self._call("get_meeting_report", locals())

    def list_meeting_participants(
        self,
        meeting_id: str,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        include_fields: _literals.IncludeField | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.ReportParticipant, _models.ReportParticipantList]:
        """List who took part in a past meeting, and from when to when.

        The meeting must have had at least two participants, counting the host; for one with a
        single participant, use the dashboard's list of meeting participants. Names, email
        addresses, IP addresses and locations may be empty for accounts without a signed HIPAA
        agreement (BAA) or with a legacy one. Meetings more than a year old cannot be read. Needs a
        Pro plan or higher.

        Scopes: report:read:admin.

        Granular scopes: report:read:list_meeting_participants:admin.

        Role permissions: UsageReport:Read.

        Rate limit: Heavy.

        Args:
            meeting_id: ID or UUID of the meeting. The ID stands for its latest instance, a UUID for
                exactly one.
            page_size: How many entries to return per page. At most 300. By default 30.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            include_fields: Additional data to return: `registrant_id`, the ID that participants
                have as registrants of the meeting.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The participants on this page, fetched page by page as they are asked for.

        Raises:
            UserNotInAccountError: The user does not belong to the account: {accountId} (400, code
                1010).
            WrongStateError: A meeting more than a year ago can not be accessed (400, code 12702).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            MeetingNotFoundError: The meeting {MeetingId} was not found, or it has expired (404,
                code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.reports.list_meeting_participants("mX3kQ7vTSZ2pL9wB4yHc6A=="):
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

        Meetings more than a year old cannot be read. Needs a Pro plan or higher.

        Scopes: report:read:admin.

        Granular scopes: report:read:list_meeting_polls:admin.

        Role permissions: UsageReport:Read.

        Rate limit: Heavy.

        Args:
            meeting_id: ID or UUID of the meeting. The ID stands for its latest instance, a UUID for
                exactly one.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The poll answers, by participant.

        Raises:
            WrongStateError: A meeting more than a year ago can not be accessed (400, code 12702).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            MeetingNotFoundError: The meeting "{meetingId}" was not found, or it has expired (404,
                code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.reports.get_meeting_polls("mX3kQ7vTSZ2pL9wB4yHc6A==")
        """
        return await self._call("get_meeting_poll_report", locals())

    async def get_meeting_qa(
        self,
        meeting_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.QaReport:
        """Return the questions that participants asked in a past meeting and the answers they got.

        Needs a Pro plan or higher.

        Scopes: report:read:admin.

        Granular scopes: report:read:meeting_qna:admin.

        Role permissions: UsageReport:Read.

        Rate limit: Heavy.

        Args:
            meeting_id: ID or UUID of the meeting. The ID stands for its latest instance, a UUID for
                exactly one.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The questions and answers, by participant.

        Raises:
            PermissionDeniedError: You lack the permission for this (400, code 200).
            UserNotFoundError: No such user exists: {userId} (404, code 1001).
            MeetingNotFoundError: The meeting {meetingId} was not found, or it has expired (404,
                code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.reports.get_meeting_qa("mX3kQ7vTSZ2pL9wB4yHc6A==")
        """
        return await self._call("get_meeting_qa_report", locals())

    async def get_meeting_survey(
        self,
        meeting_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.MeetingSurveyReport:
        """Return what people answered in the survey of a past meeting.

        Meetings more than a year old cannot be read. Needs a Pro plan or higher.

        Scopes: report:read:admin.

        Granular scopes: report:read:meeting_survey:admin.

        Role permissions: UsageReport:Read.

        Rate limit: Heavy.

        Args:
            meeting_id: ID or UUID of the meeting. The ID stands for its latest instance, a UUID for
                exactly one.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The survey and its answers.

        Raises:
            UserNotInAccountError: The user does not belong to the account: {accountId} (400, code
                1010).
            WrongStateError: A webinar more than a year ago can not be accessed (400, code 12702).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            WebinarNotFoundError: The webinar {webinarId} was not found, or it has expired (404,
                code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.reports.get_meeting_survey("mX3kQ7vTSZ2pL9wB4yHc6A==")
        """
        return await self._call("get_meeting_survey_report", locals())

    def list_operation_logs(
        self,
        *,
        from_: datetime.date | str,
        to: datetime.date | str,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        category_type: _literals.ReportOperationLogCategoryType | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.OperationLog, _models.OperationLogList]:
        """List report operation logs

        List what admins and users changed, such as users added, settings changed and recordings
        deleted, and who did it. The period is at most a month long. Needs a Pro plan or higher.

        Scopes: report:read:admin.

        Granular scopes: report:read:operation_logs:admin.

        Role permissions: UsageReport:Read.

        Rate limit: Heavy.

        Args:
            from_: Start of the period to ask for, as `yyyy-mm-dd` or `yyyy-MM-dd HH:mm`. The period
                up to `to` is at most a month long.
            to: End of the period to ask for, as `yyyy-mm-dd` or `yyyy-MM-dd HH:mm`. The period from
                `from_` on is at most a month long.
            page_size: How many entries to return per page. At most 300. By default 30.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            category_type: Only operations of this kind: `user` is about the users themselves,
                `account` about the settings of the account, `all` stands for every kind.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The logged operations on this page, fetched page by page as they are asked for.

        Raises:
            PermissionDeniedError: You lack the permission for this (400, code 200).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.reports.list_operation_logs(from_="2026-03-01", to="2026-03-31"):
                print(item)
        """
        return self._pages("list_report_operation_logs", locals())

    def list_remote_support_logs(
        self,
        *,
        from_: datetime.date | str,
        to: datetime.date | str,
        next_page_token: str | Unset = UNSET,
        page_size: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.RemoteSupportLog, _models.RemoteSupportLogList]:
        """List the remote support sessions of a period, with the people helping and being helped.

        The period concerns the start of the support and is at most a month long.

        Scopes: report:read:admin.

        Granular scopes: report:read:remote_support:admin.

        Role permissions: UsageReport:Read.

        Rate limit: Heavy.

        Args:
            from_: First day on which the remote support started, as `yyyy-MM-dd`. The period up to
                `to` is at most a month long.
            to: Last day on which the remote support started, as `yyyy-mm-dd`. The period from
                `from_` on is at most a month long.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            page_size: How many entries to return per page.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The remote support records on this page, fetched page by page as they are asked for.

        Raises:
            PageTokenExpiredError: This next page token is invalid, or it has expired (400, code
                300).
            AuthenticationError: Unauthorized (401).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.reports.list_remote_support_logs(
                from_="2026-03-01",
                to="2026-03-31",
                page_size="2",
            ):
                print(item)
        """
        return self._pages("list_report_remote_support_logs", locals())

    def list_telephone_calls(
        self,
        *,
        from_: datetime.date | str,
        to: datetime.date | str,
        type_: _literals.ReportTelephoneCallType | Unset = UNSET,
        query_date_type: _literals.ReportTelephoneCallQueryDateType | Unset = UNSET,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.ReportTelephoneCall, _models.ReportTelephoneCallList]:
        """List report telephone calls

        List the calls of people who joined meetings by telephone (audio conferencing or SIP
        Connected Audio), with the number dialed, duration and charge. The period is at most a month
        long. Needs a Pro plan or higher.

        Scopes: report:read:admin.

        Granular scopes: report:read:telephone:admin.

        Role permissions: UsageReport:Read.

        Rate limit: Heavy.

        Args:
            from_: First day of the period to ask for, as `yyyy-mm-dd`. The period up to `to` is at
                most a month long.
            to: Last day of the period to ask for, as `yyyy-mm-dd`. The period from `from_` on is at
                most a month long.
            type_: Which calls to report: `1` toll-free call-in and call-out, `2` toll, `3` audio
                connected by SIP. By default "1".
            query_date_type: Date that the period applies to: `start_time` and `end_time` start and
                end of the call, `meeting_start_time` and `meeting_end_time` start and end of the
                meeting. By default "start_time".
            page_size: How many entries to return per page. At most 300. By default 30.
            page_number: Deprecated; use `next_page_token`. Page to return, counted from 1. Not
                available when `query_date_type` is `meeting_start_time` or `meeting_end_time`. By
                default 1.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The telephone calls on this page, fetched page by page as they are asked for.

        Raises:
            PageTokenExpiredError: This next page token is invalid, or it has expired (400, code
                300).
            AuthenticationError: Unauthorized (401).
            PermissionDeniedError: Forbidden (403).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.reports.list_telephone_calls(
                from_="2026-03-01",
                to="2026-03-31",
                type_="1",
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
        type_: Literal["all", "meeting", "webinar"] | Unset = UNSET,
        group_id: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.UpcomingEvent, _models.UpcomingEventList]:
        """List the meetings and webinars that are scheduled in a period, with their hosts.

        The period is at most a month long. Needs a Pro plan or higher.

        Scopes: report:read:admin.

        Granular scopes: report:read:upcoming_meetings_webinars:admin.

        Role permissions: UsageReport:Read.

        Rate limit: Heavy.

        Args:
            from_: First day of the period to ask for, as `yyyy-mm-dd`. The period up to `to` is at
                most a month long.
            to: Last day of the period to ask for, as `yyyy-mm-dd`. The period from `from_` on is at
                most a month long.
            page_size: How many entries to return per page. At most 300. By default 30.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            type_: Which events to list: meetings, webinars or both. By default "all".
            group_id: Report only meetings whose host is a member of the group with this ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The upcoming meetings and webinars on this page, fetched page by page as they are asked
                for.

        Raises:
            PlanMissingError: Only available for a paid account: {accountId} (400, code 200).
            PageTokenExpiredError: This next page token is invalid, or it has expired (400, code
                300).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.reports.list_upcoming_events(
                from_="2026-03-01",
                to="2026-03-31",
                type_="meeting",
            ):
                print(item)
        """
        return self._pages("list_report_upcoming_events", locals())

    def list_hosts(
        self,
        *,
        from_: datetime.date | str,
        to: datetime.date | str,
        type_: Literal["active", "inactive"] | Unset = UNSET,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        group_id: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.ReportHost, _models.ReportHostList]:
        """List report hosts

        List the active hosts of a period with their meetings, participants and meeting minutes,
        or the inactive hosts. Active is who hosted one meeting or more in the period. The period
        is at most a month long and lies within the last six months. Needs a Pro plan or higher.

        Scopes: report:read:admin.

        Granular scopes: report:read:list_users:admin.

        Role permissions: UsageReport:Read.

        Rate limit: Heavy.

        Args:
            from_: First day of the period to ask for, as `yyyy-mm-dd`. The period up to `to` is at
                most a month long.
            to: Last day of the period to ask for, as `yyyy-mm-dd`. The period from `from_` on is at
                most a month long.
            type_: Which hosts to list: active or inactive ones.
            page_size: How many entries to return per page. At most 300. By default 30.
            page_number: Page to return, counted from 1. By default 1.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            group_id: Report only users who are members of the group with this ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The hosts on this page, and the totals of the period, fetched page by page as they are
                asked for.

        Raises:
            PermissionDeniedError: You lack the permission for this (400, code 200).
            RateLimitError: Too Many Requests (429).

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
        type_: _literals.ReportUserMeetingType | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.ReportUserMeeting, _models.ReportUserMeetingList]:
        """List report user meetings

        List the past meetings and webinars of a user that had at least two different
        participants. The period is at most a month long and lies within the last six months.
        Needs a Pro plan or higher.

        Scopes: report:read:admin.

        Granular scopes: report:read:user:admin.

        Role permissions: UsageReport:Read.

        Rate limit: Heavy.

        Args:
            user_id: The user's ID or email address. `me` stands for the calling user, and works
                with user-level apps only.
            from_: First day of the period to ask for, as `yyyy-mm-dd`. The period up to `to` is at
                most a month long.
            to: Last day of the period to ask for, as `yyyy-mm-dd`. The period from `from_` on is at
                most a month long.
            page_size: How many entries to return per page. At most 300. By default 30.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            type_: Which meetings to list: `past` all past ones, `pastOne` past ones that a single
                user attended, `pastJoined` past ones that users of the account hosted or joined. By
                default "past".
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The user's meetings and webinars on this page, fetched page by page as they are asked
                for.

        Raises:
            PlanMissingError: Available for a paid account only: {accountId} (400, code 200).
            PageTokenExpiredError: This next page token is invalid, or it has expired (400, code
                300).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            UserNotFoundError: The user {userId} does not exist, or is not one that belongs to this
                account (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.reports.list_user_meetings(
                "userAmara0000000000001",
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
        tracking fields. Webinars more than a year old cannot be read. Needs a Pro plan or higher
        with the webinar add-on.

        Scopes: report:read:admin.

        Granular scopes: report:read:webinar:admin.

        Role permissions: UsageReport:Read.

        Rate limit: Heavy.

        Args:
            webinar_id: The webinar's ID or UUID. The ID stands for the latest instance, a UUID for
                one instance in particular.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The report on the webinar.

        Raises:
            UserNotInAccountError: The user does not belong to the account: {accountId} (400, code
                1010).
            WrongStateError: A webinar more than a year ago can not be accessed (400, code 12702).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            MeetingNotFoundError: The meeting {meetingId} was not found, or it has expired (404,
                code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.reports.get_webinar("mX3kQ7vTSZ2pL9wB4yHc6A==")
        """
        return await self._call("get_webinar_report", locals())

    def list_webinar_participants(
        self,
        webinar_id: str,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        include_fields: _literals.IncludeField | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.ReportParticipant, _models.ReportParticipantList]:
        """List who attended a past webinar, and from when to when.

        Reports go back six months. Needs a Pro plan or higher with the webinar add-on.

        Scopes: report:read:admin.

        Granular scopes: report:read:list_webinar_participants:admin.

        Role permissions: UsageReport:Read.

        Rate limit: Heavy.

        Args:
            webinar_id: The webinar's ID or UUID. The ID stands for the latest instance, a UUID for
                one instance in particular.
            page_size: How many entries to return per page. At most 300. By default 30.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            include_fields: Additional data to return: `registrant_id`, the ID that participants
                have as registrants of the webinar.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The attendees on this page, fetched page by page as they are asked for.

        Raises:
            UserNotInAccountError: The user is not one that does belong to this account: {accountId}
                (400, code 1010).
            WrongStateError: A webinar more than a year ago can not be accessed (400, code 12702).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            WebinarNotFoundError: The webinar "{webinarId}" was not found, or it has expired (404,
                code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.reports.list_webinar_participants("mX3kQ7vTSZ2pL9wB4yHc6A=="):
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

        Webinars more than a year old cannot be read. Needs a Pro plan or higher with the webinar
        add-on.

        Scopes: report:read:admin.

        Granular scopes: report:read:list_webinar_polls:admin.

        Role permissions: UsageReport:Read.

        Rate limit: Heavy.

        Args:
            webinar_id: The webinar's ID or UUID. The ID stands for the latest instance, a UUID for
                one instance in particular.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The poll answers, by attendee.

        Raises:
            UserNotInAccountError: The user does not belong to the account: {accountId} (400, code
                1010).
            WrongStateError: A webinar more than a year ago can not be accessed (400, code 12702).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            WebinarNotFoundError: The webinar {webinarId} was not found, or it has expired (404,
                code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.reports.get_webinar_polls("mX3kQ7vTSZ2pL9wB4yHc6A==")
        """
        return await self._call("get_webinar_poll_report", locals())

    async def get_webinar_qa(
        self,
        webinar_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.QaReport:
        """Get webinar Q&A report

        Return the questions that attendees asked in a past webinar and the answers they got from
        panelists, co-hosts and hosts. Needs a Pro plan or higher with the webinar add-on.

        Scopes: report:read:admin.

        Granular scopes: report:read:webinar_qna:admin.

        Role permissions: UsageReport:Read.

        Rate limit: Heavy.

        Args:
            webinar_id: The webinar's ID or UUID. The ID stands for the latest instance, a UUID for
                one instance in particular.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The questions and answers, by attendee.

        Raises:
            PermissionDeniedError: You lack the permission for this (400, code 200).
            UserNotFoundError: No such user exists: {userId} (404, code 1001).
            WebinarNotFoundError: The webinar {webinarId} was not found, or it has expired (404,
                code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.reports.get_webinar_qa("mX3kQ7vTSZ2pL9wB4yHc6A==")
        """
        return await self._call("get_webinar_qa_report", locals())

    async def get_webinar_survey(
        self,
        webinar_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.WebinarSurveyReport:
        """Return what people answered in the survey of a past webinar.

        Webinars more than a year old cannot be read. Needs a Pro plan or higher with the webinar
        add-on.

        Scopes: report:read:admin.

        Granular scopes: report:read:webinar_survey:admin.

        Role permissions: UsageReport:Read.

        Rate limit: Heavy.

        Args:
            webinar_id: The webinar's ID or UUID. The ID stands for the latest instance, a UUID for
                one instance in particular.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The survey and its answers.

        Raises:
            UserNotInAccountError: The user does not belong to the account: {accountId} (400, code
                1010).
            WrongStateError: A webinar more than a year ago can not be accessed (400, code 12702).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            WebinarNotFoundError: The webinar {webinarId} was not found, or it has expired (404,
                code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.reports.get_webinar_survey("mX3kQ7vTSZ2pL9wB4yHc6A==")
        """
        return await self._call("get_webinar_survey_report", locals())

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

        The period is at most a month long and lies within the last six months. Needs a Pro plan
        or higher, and the permission to see chat reports.

        Scopes: imchat:read:admin, report_chat:read:admin.

        Granular scopes: report:read:list_chat_sessions:admin.

        Rate limit: Medium.

        Args:
            from_: First day of the period to ask for, as `yyyy-mm-dd`. The period up to `to` is at
                most a month long.
            to: Last day of the period to ask for, as `yyyy-mm-dd`. The period from `from_` on is at
                most a month long.
            page_size: How many entries to return per page. At most 300. By default 30.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The chat sessions on this page, fetched page by page as they are asked for.

        Raises:
            PageTokenExpiredError: The next page token has expired or is invalid (400, code 300).
            RateLimitError: Too Many Requests (429).

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
        next_page_token: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        include_fields: _literals.ReportChatMessageIncludeField | Unset = UNSET,
        include_bot_message: bool | Unset = UNSET,
        include_reactions: bool | Unset = UNSET,
        query_all_modifications: bool | Unset = UNSET,
        include_custom_emoji_reactions: bool | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.ReportChatMessage, _models.ReportChatMessages]:
        """List the messages of one chat session.

        Edited and deleted messages, bot messages and reactions come only when asked for. The
        period is at most a month long and lies within the last six months. Needs a Pro plan or
        higher, and the permission to see chat reports.

        Scopes: imchat:read:admin, report_chat:read:admin.

        Granular scopes: report:read:chat_session:admin.

        Rate limit: Medium.

        Args:
            session_id: ID of the chat session, from the list of chat sessions in the reports.
            from_: First day of the period to ask for, as `yyyy-mm-dd`. The period up to `to` is at
                most a month long.
            to: Last day of the period to ask for, as `yyyy-mm-dd`. The period from `from_` on is at
                most a month long.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            page_size: How many entries to return per page. At most 100. By default 30.
            include_fields: Additional data to return: `edited_messages`, `deleted_messages`, or
                both, separated by a comma. Without it, neither edited nor deleted messages come.
            include_bot_message: Whether to return what bots sent. Without it, `bot_message` is
                absent. By default false.
            include_reactions: Whether to return the reactions to messages. Without it, `reactions`
                is absent. By default false.
            query_all_modifications: Whether the period applies to the time at which messages were
                edited or deleted. Otherwise it applies to the time at which the original message
                was sent. By default false.
            include_custom_emoji_reactions: Whether to return reactions with custom emojis. Without
                it, `custom_emoji_reactions` is absent.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The messages on this page, and the edited and deleted ones if asked for, fetched page by
                page as they are asked for.

        Raises:
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.reports.list_chat_messages(
                "sesQ4mX7vLrTz9",
                from_="2026-03-01",
                to="2026-03-31",
            ):
                print(item)
        """
        return self._pages("list_report_chat_messages", locals())
