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


class Dashboards(Resource):
    """The operations of dashboards."""

    def get_ai_adoption_metrics(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Return the dashboard's figures on the adoption of AI features.

        Zoom documents neither arguments nor the form of the answer.

        Scopes: dashboard:read:admin, dashboard_aic:read:admin.

        Granular scopes: dashboard:read:ai_adoption:admin.

        Args:
            request_options: How this call alone is sent: time limit, retries, headers.

        Example:
            zoom.dashboards.get_ai_adoption_metrics()
        """
        self._call("get_ai_adoption_metrics", locals())

    def get_ai_kpis(
        self,
        *,
        group_id: str | Unset = UNSET,
        dept: str | Unset = UNSET,
        range_type: _literals.AiKpisRangeType | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Return the dashboard's key figures on AI features.

        Arguments exist for a group, a department and a daily, weekly or monthly range; Zoom does
        not document the form of the answer.

        Scopes: dashboard:read:admin, dashboard_aic:read:admin.

        Granular scopes: dashboard:read:ai_kpi:admin.

        Args:
            group_id: ID of the group to report. Zoom does not document what it narrows.
            dept: A department to restrict the figures to.
            range_type: Length of the ranges to report: daily, weekly or monthly.
            request_options: How this call alone is sent: time limit, retries, headers.

        Example:
            zoom.dashboards.get_ai_kpis()
        """
        self._call("get_ai_kpis", locals())

    def list_ai_usage_details(
        self,
        *,
        from_: datetime.date | str | Unset = UNSET,
        to: datetime.date | str | Unset = UNSET,
        group_id: str | Unset = UNSET,
        dept: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        order_by: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """List details of how AI features were used in a period.

        Arguments exist for a group, a department, paging and ordering; Zoom does not document
        the form of the answer.

        Scopes: dashboard:read:admin, dashboard_aic:read:admin.

        Granular scopes: dashboard:read:ai_usage_details:admin.

        Args:
            from_: Start of the period to report. Zoom does not document its form.
            to: End of the period to report. Zoom does not document its form.
            group_id: ID of the group to report. Zoom does not document what it narrows.
            dept: A department to restrict the figures to.
            page_size: How many entries to return per page.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            order_by: Field to order the details by. Zoom does not document the values.
            request_options: How this call alone is sent: time limit, retries, headers.

        Example:
            zoom.dashboards.list_ai_usage_details()
        """
        self._call("list_ai_usage_details", locals())

    def get_ai_usage_trend(
        self,
        *,
        from_: datetime.date | str | Unset = UNSET,
        to: datetime.date | str | Unset = UNSET,
        group_id: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Get AI usage trend

        Return how the use of AI features developed over a period, for one group if `group_id` is
        given. Zoom does not document the form of the answer.

        Scopes: dashboard:read:admin, dashboard_aic:read:admin.

        Granular scopes: dashboard:read:ai_usage_trend:admin.

        Args:
            from_: Start of the period to report. Zoom does not document its form.
            to: End of the period to report. Zoom does not document its form.
            group_id: ID of the group to report. Zoom does not document what it narrows.
            request_options: How this call alone is sent: time limit, retries, headers.

        Example:
            zoom.dashboards.get_ai_usage_trend()
        """
        self._call("get_ai_usage_trend", locals())

    def get_ai_companion_roi_kpis(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Return the dashboard's key figures on the return on investment (ROI) of AI Companion.

        Zoom documents neither arguments nor the form of the answer.

        Args:
            request_options: How this call alone is sent: time limit, retries, headers.

        Example:
            zoom.dashboards.get_ai_companion_roi_kpis()
        """
        self._call("get_ai_companion_roi_kpis", locals())

    def get_ai_companion_summary_usage(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Get AI Companion summary usage

        Return figures on the use of meeting summaries, from the dashboard on the return on
        investment (ROI) of AI Companion. Zoom documents neither arguments nor the form of the
        answer.

        Args:
            request_options: How this call alone is sent: time limit, retries, headers.

        Example:
            zoom.dashboards.get_ai_companion_summary_usage()
        """
        self._call("get_ai_companion_summary_usage", locals())

    def list_chat_metrics(
        self,
        *,
        from_: datetime.date | str,
        to: datetime.date | str,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.ChatMetrics, _models.ChatMetricsList]:
        """List chat metrics

        List how many chat messages each user sent, by kind: to one person, to groups, files,
        images and so on. Covers messages since July 1, 2021. The period is at most a month long
        and lies within the last six months. Needs a Business plan or higher; only a paid account
        with its dashboard enabled gets an answer.

        Scopes: dashboard:read:admin, dashboard_im:read:admin.

        Granular scopes: dashboard:read:chat:admin.

        Role permissions: DashboardIM:Read.

        Rate limit: Resource-intensive.

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
            The users on this page with their message counts, fetched page by page as they are asked
                for.

        Raises:
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.dashboards.list_chat_metrics(from_="2026-03-01", to="2026-03-31"):
                print(item)
        """
        return self._pages("list_chat_metrics", locals())

    def list_client_feedback(
        self,
        *,
        from_: datetime.date | str,
        to: datetime.date | str,
        request_options: RequestOptions | None = None,
    ) -> _models.ClientFeedbackList:
        """List client feedback

        List the answers that users chose in the client's feedback survey, with how many people
        chose each. The period is at most a month long and lies within the last six months. Needs a
        Business plan or higher, with the option `Feedback to Zoom` turned on.

        Scopes: dashboard:read:admin, dashboard_home:read:admin.

        Granular scopes: dashboard:read:list_meetings_feedback:admin.

        Role permissions: DashboardHome:Read.

        Rate limit: Heavy.

        Args:
            from_: First day of the period to ask for, as `yyyy-mm-dd`. The period up to `to` is at
                most a month long.
            to: Last day of the period to ask for, as `yyyy-mm-dd`. The period from `from_` on is at
                most a month long.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The feedback answers of the period with their counts.

        Raises:
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.dashboards.list_client_feedback(from_="2026-03-01", to="2026-03-31")
        """
        return self._call("list_client_feedback", locals())

    def list_client_feedback_details(
        self,
        feedback_id: str,
        *,
        from_: datetime.date | str | Unset = UNSET,
        to: datetime.date | str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.ClientFeedbackDetails, _models.ClientFeedbackDetailsList]:
        """List who gave one kind of client feedback, in which meeting and when.

        The period is at most a month long and lies within the last six months. Needs a Business
        plan or higher, with the option `Feedback to Zoom` turned on.

        Scopes: dashboard:read:admin, dashboard_home:read:admin.

        Granular scopes: dashboard:read:meeting_feedback:admin.

        Role permissions: DashboardHome:Read.

        Rate limit: Heavy.

        Args:
            feedback_id: ID of a kind of feedback, from the list of client feedback.
            from_: First day of the period to ask for.
            to: Last day of the period to ask for.
            page_size: How many entries to return per page. By default 30.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The people on this page who gave this feedback, fetched page by page as they are asked
                for.

        Raises:
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.dashboards.list_client_feedback_details(
                "fbkAudioEcho01",
                from_="2026-03-01",
                to="2026-03-31",
            ):
                print(item)
        """
        return self._pages("list_client_feedback_details", locals())

    def list_client_satisfaction(
        self,
        *,
        from_: datetime.date | str | Unset = UNSET,
        to: datetime.date | str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.ClientSatisfactionList:
        """List client satisfaction

        Return, day by day, how attendees rated their meetings in the survey at the end, thumbs
        up or down. The period is at most a month long and lies within the last six months; list
        the client feedback for the reasons behind thumbs down. Needs the feedback survey at the
        end of meetings turned on.

        Scopes: dashboard:read:admin, dashboard_home:read:admin.

        Granular scopes: dashboard:read:meeting_survey:admin.

        Rate limit: Heavy.

        Args:
            from_: First day of the period to ask for, as `yyyy-mm-dd`.
            to: Last day of the period to ask for, as `yyyy-mm-dd`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The ratings of the period, one entry per day.

        Raises:
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.dashboards.list_client_satisfaction(from_="2026-03-01", to="2026-03-31")
        """
        return self._call("list_client_satisfaction", locals())

    def list_client_versions(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.ClientVersionList:
        """List the Zoom client versions in use, with a count for each.

        Needs a Business plan or higher.

        Scopes: dashboard:read:admin, dashboard_home:read:admin.

        Granular scopes: dashboard:read:client_versions:admin.

        Rate limit: Heavy.

        Args:
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The client versions with their counts.

        Raises:
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.dashboards.list_client_versions()
        """
        return self._call("list_client_versions", locals())

    def get_crc_port_usage(
        self,
        *,
        from_: datetime.date | str,
        to: datetime.date | str,
        request_options: RequestOptions | None = None,
    ) -> _models.CrcPortUsage:
        """Get CRC port usage

        Return hour by hour how many ports of the Cloud Room Connector were in use, which lets
        H.323 and SIP devices join meetings. A longer period than a month is cut to its last
        month. Needs a plan of type Business, Education or API, and Room Connector turned on for
        the account. Only a paid account with its dashboard enabled gets an answer.

        Scopes: dashboard:read:admin, dashboard_crc:read:admin.

        Granular scopes: dashboard:read:crc_port_usage:admin.

        Role permissions: DashboardCRC:Read.

        Rate limit: Heavy.

        Args:
            from_: First day of the period to ask for, as `yyyy-mm-dd`. The period up to `to` is at
                most a month long.
            to: Last day of the period to ask for, as `yyyy-mm-dd`. The period from `from_` on is at
                most a month long.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The port usage of the period, day by day and hour by hour.

        Raises:
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.dashboards.get_crc_port_usage(from_="2026-03-01", to="2026-03-31")
        """
        return self._call("get_crc_port_usage", locals())

    def list_rooms_with_issues(
        self,
        *,
        from_: datetime.date | str,
        to: datetime.date | str,
        request_options: RequestOptions | None = None,
    ) -> _models.ZoomRoomList:
        """List the 25 Zoom Rooms that had the most issues.

        The period is at most a month long and lies within the last six months. Needs a Business
        plan or higher, and Zoom Rooms turned on for the account.

        Scopes: dashboard:read:admin, dashboard_home:read:admin.

        Granular scopes: dashboard:read:list_zoomrooms:admin.

        Role permissions: DashboardHome:Read.

        Rate limit: Heavy.

        Args:
            from_: First day of the period to ask for, as `yyyy-mm-dd`. The period up to `to` is at
                most a month long.
            to: Last day of the period to ask for, as `yyyy-mm-dd`. The period from `from_` on is at
                most a month long.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Up to 25 Zoom Rooms with their issue counts.

        Raises:
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.dashboards.list_rooms_with_issues(from_="2026-03-01", to="2026-03-31")
        """
        return self._call("list_rooms_with_issues", locals())

    def list_room_issues(
        self,
        zoomroom_id: str,
        *,
        from_: datetime.date | str,
        to: datetime.date | str,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.RoomIssue, _models.RoomIssueList]:
        """List room issues

        List the issues that one Zoom Room had, such as an unplugged device or too little
        bandwidth, with their times. The period is at most a month long and lies within the last
        six months. Needs a Business plan or higher, and Zoom Rooms turned on for the account.

        Scopes: dashboard:read:admin, dashboard_home:read:admin.

        Granular scopes: dashboard:read:issues_zoomroom:admin.

        Role permissions: DashboardHome:Read.

        Rate limit: Heavy.

        Args:
            zoomroom_id: The Zoom Room's ID.
            from_: First day of the period to ask for, as `yyyy-mm-dd`. The period up to `to` is at
                most a month long.
            to: Last day of the period to ask for, as `yyyy-mm-dd`. The period from `from_` on is at
                most a month long.
            page_size: How many entries to return per page. At most 300. By default 30.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The issues on this page, fetched page by page as they are asked for.

        Raises:
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.dashboards.list_room_issues(
                "roomHarbor00000000001",
                from_="2026-03-01",
                to="2026-03-31",
            ):
                print(item)
        """
        return self._pages("list_room_issues", locals())

    def list_meeting_metrics(
        self,
        *,
        from_: datetime.date | str,
        to: datetime.date | str,
        type_: Literal["live", "past", "pastOne"] | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        group_id: str | Unset = UNSET,
        group_include_participant: bool | Unset = UNSET,
        include_fields: _literals.MeetingMetricsIncludeField | Unset = UNSET,
        query_date_type: _literals.DateType | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.MeetingMetrics, _models.MeetingMetricsList]:
        """List meeting metrics

        List the live or past meetings of a period, with the features each used (audio, video,
        screen share, recording) and the license of its host. The period is at most a month long and
        lies within the last six months. Needs a Business plan or higher; only a paid account with
        its dashboard enabled gets an answer.

        Scopes: dashboard:read:admin, dashboard_meetings:read:admin.

        Granular scopes: dashboard:read:list_meetings:admin.

        Role permissions: DashboardMeetings:Read.

        Rate limit: Resource-intensive.

        Args:
            from_: Start of the period to ask for, as `yyyy-MM-dd` or `yyyy-MM-dd HH:mm:ss`. The
                period up to `to` is at most a month long.
            to: End of the period to ask for, as `yyyy-MM-dd` or `yyyy-MM-dd HH:mm:ss`. The period
                from `from_` on is at most a month long.
            type_: Which meetings to list: `past` those of the period, `pastOne` past ones that a
                single user attended, `live` those running now. By default "live".
            page_size: How many entries to return per page. At most 300. By default 30.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            group_id: IDs of up to 7 groups, comma-separated. Participants are filtered by their
                primary group; while `group_include_participant` is `false`, only meetings whose
                host is a member of the group come back.
            group_include_participant: Whether to include meetings in which a participant belongs to
                the group in `group_id`.
            include_fields: Additional data to return: `tracking_fields`, the tracking fields of
                each meeting.
            query_date_type: Date that the period applies to: `start_time` when it started,
                `end_time` when it ended. Supported only if `type_` is `past`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The meetings on this page with their metrics, fetched page by page as they are asked
                for.

        Raises:
            FeatureDisabledError: Querying meetings by `end_time` is not open to this account (400,
                code 12700).
            PlanMissingError: Only accounts of type ZMP, or Business and higher, with the Dashboard
                feature enabled have the API available (400, code 400).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.dashboards.list_meeting_metrics(
                from_="2026-03-01",
                to="2026-03-31",
                type_="past",
            ):
                print(item)
        """
        return self._pages("list_meeting_metrics", locals())

    def get_meeting_metrics(
        self,
        meeting_id: str,
        *,
        type_: Literal["live", "past", "pastOne"] | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.MeetingMetrics:
        """Get meeting metrics

        Return the features that one live or past meeting used (audio, video, screen share,
        recording), with its host and times. Meetings more than a year old cannot be read. Needs a
        Business plan or higher; only a paid account with its dashboard enabled gets an answer.

        Scopes: dashboard:read:admin, dashboard_meetings:read:admin.

        Granular scopes: dashboard:read:meeting:admin.

        Rate limit: Heavy.

        Args:
            meeting_id: ID or UUID of the meeting. The ID stands for its latest instance, a UUID for
                exactly one.
            type_: Which kind of meeting to look for: `past`, `pastOne` for past ones that a single
                user attended, or `live`. By default "live".
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The meeting's metrics.

        Raises:
            WrongStateError: Meetings from over one year back cannot be accessed (400, code 12702).
            MeetingNotFoundError: The meeting ID is invalid, or this meeting is still running and
                has not ended yet (404, code 3001).
            MeetingNotFoundError: Details of this meeting are not available (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.dashboards.get_meeting_metrics("mX3kQ7vTSZ2pL9wB4yHc6A==", type_="past")
        """
        return self._call("get_meeting_metrics", locals())

    def list_meeting_participant_metrics(
        self,
        meeting_id: str,
        *,
        type_: Literal["live", "past", "pastOne"] | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        include_fields: _literals.IncludeField | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.Participant, _models.MeetingParticipantMetrics]:
        """List meeting participant metrics

        List the participants of a live or past meeting, with device, network, and times of
        joining and leaving. Without `type_`, only a live meeting is looked at; meetings more
        than a year old cannot be read. `email`, `user_name`, `location` and `ip_address` may be
        empty for accounts without a signed HIPAA agreement (BAA) or with a legacy one. Needs a
        Business plan or higher; only a paid account with its dashboard enabled gets an answer.

        Scopes: dashboard:read:admin, dashboard_meetings:read:admin.

        Granular scopes: dashboard:read:list_meeting_participants:admin.

        Rate limit: Heavy.

        Args:
            meeting_id: ID or UUID of the meeting. The ID stands for its latest instance, a UUID for
                exactly one.
            type_: Which kind of meeting to look for: `past`, `pastOne` for past ones that a single
                user attended, or `live`. By default "live".
            page_size: How many entries to return per page. At most 300. By default 30.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            include_fields: Additional data to return: `registrant_id`, the ID that participants
                have as registrants of the meeting. Not supported for live meetings.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The participants on this page, fetched page by page as they are asked for.

        Raises:
            WrongStateError: A meeting from more than a year ago cannot be accessed (400, code
                12702).
            AuthenticationError: Unauthorized (401).
            PermissionDeniedError: Forbidden (403).
            MeetingNotFoundError: Either the meeting has not ended, or its Meeting ID is invalid
                (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.dashboards.list_meeting_participant_metrics(
                "mX3kQ7vTSZ2pL9wB4yHc6A==",
                type_="past",
            ):
                print(item)
        """
        return self._pages("list_meeting_participant_metrics", locals())

    def list_meeting_participant_qos(
        self,
        meeting_id: str,
        *,
        type_: Literal["live", "past"] | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.Participant, _models.MeetingParticipantQos]:
        """List meeting participant QoS

        List the participants of a live or past meeting with the connection quality each had for
        audio, video and shared content, sent and received. Meetings more than a year old cannot be
        read. `email`, `user_name`, `location` and `ip_address` may be empty for accounts without a
        signed HIPAA agreement (BAA) or with a legacy one. Needs a Business plan or higher; only a
        paid account with its dashboard enabled gets an answer.

        Scopes: dashboard:read:admin, dashboard_meetings:read:admin.

        Granular scopes: dashboard:read:list_meeting_participants_qos:admin.

        Role permissions: DashboardMeetings:Read.

        Rate limit: Heavy.

        Args:
            meeting_id: ID or UUID of the meeting. The ID stands for its latest instance, a UUID for
                exactly one.
            type_: Whether to look for a past or a live meeting. By default "live".
            page_size: How many entries to return per page. At most 10. By default 1.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The participants on this page with their connection quality, fetched page by page as
                they are asked for.

        Raises:
            WrongStateError: A meeting from more than a year ago cannot be accessed (400, code
                12702).
            AuthenticationError: Unauthorized (401).
            PermissionDeniedError: Forbidden (403).
            MeetingNotFoundError: Detail info of this meeting is not available: the meeting has not
                ended yet, or its meeting ID is not a valid one (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.dashboards.list_meeting_participant_qos(
                "mX3kQ7vTSZ2pL9wB4yHc6A==",
                type_="past",
            ):
                print(item)
        """
        return self._pages("list_meeting_participant_qos", locals())

    def list_meeting_satisfaction(
        self,
        meeting_id: str,
        *,
        type_: Literal["live", "past", "pastOne"] | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.Satisfaction, _models.SatisfactionList]:
        """List how participants rated a meeting when it ended, thumbs up or down.

        The meeting must have been scheduled after December 20, 2020. Needs a Business plan or
        higher, with the dashboard enabled. Only participants who had turned on `Feedback to Zoom`
        before the meeting appear.

        Scopes: dashboard:read:admin, dashboard_meetings:read:admin.

        Granular scopes: dashboard:read:post_meeting_feedback:admin.

        Role permissions: DashboardMeetings:Read.

        Rate limit: Heavy.

        Args:
            meeting_id: ID or UUID of the meeting. The ID stands for its latest instance, a UUID for
                exactly one.
            type_: Which kind of meeting to look for: `past`, `pastOne` for past ones that a single
                user attended, or `live`. By default "live".
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            page_size: How many entries to return per page. At most 300. By default 30.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The ratings on this page, one per participant, fetched page by page as they are asked
                for.

        Raises:
            PlanMissingError: Available only to paid accounts with the dashboard feature enabled
                (400, code 200).
            MeetingNotFoundError: The meeting has not ended, or its ID is invalid (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.dashboards.list_meeting_satisfaction(
                "mX3kQ7vTSZ2pL9wB4yHc6A==",
                type_="past",
            ):
                print(item)
        """
        return self._pages("list_meeting_satisfaction", locals())

    def list_meeting_sharing(
        self,
        meeting_id: str,
        *,
        type_: Literal["live", "past"] | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.Sharing, _models.SharingList]:
        """List what participants of a live or past meeting shared and recorded, and when.

        Meetings more than a year old cannot be read. Needs a Business plan or higher.

        Scopes: dashboard:read:admin, dashboard_meetings:read:admin.

        Granular scopes: dashboard:read:meeting_sharing:admin.

        Role permissions: DashboardMeetings:Read.

        Rate limit: Heavy.

        Args:
            meeting_id: ID or UUID of the meeting. The ID stands for its latest instance, a UUID for
                exactly one.
            type_: Whether to look for a past or a live meeting. By default "live".
            page_size: How many entries to return per page. At most 300. By default 30.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The participants on this page with what they shared and recorded, fetched page by page
                as they are asked for.

        Raises:
            WrongStateError: A meeting from more than a year ago cannot be accessed (400, code
                12702).
            MeetingNotFoundError: Detail info of this meeting is not available, or its ID is not
                valid (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.dashboards.list_meeting_sharing(
                "mX3kQ7vTSZ2pL9wB4yHc6A==",
                type_="past",
            ):
                print(item)
        """
        return self._pages("list_meeting_sharing", locals())

    def get_meeting_participant_qos(
        self,
        meeting_id: str,
        participant_id: str,
        *,
        type_: Literal["live", "past"] | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.ParticipantQos:
        """Return the connection quality of one participant of a live or past meeting over time.

        Latency is an average and a maximum over five seconds and includes processing; there is
        nothing while no data flows. Meetings more than a year old cannot be read. `email`,
        `user_name`, `location` and `ip_address` may be empty for accounts without a signed HIPAA
        agreement (BAA) or with a legacy one. Only a paid account with its dashboard enabled gets an
        answer.

        Scopes: dashboard:read:admin, dashboard_meetings:read:admin.

        Granular scopes: dashboard:read:meeting_participant_qos:admin.

        Role permissions: DashboardMeetings:Read.

        Rate limit: Heavy.

        Args:
            meeting_id: ID or UUID of the meeting. The ID stands for its latest instance, a UUID for
                exactly one.
            participant_id: The participant's ID.
            type_: Whether to look for a past or a live meeting. By default "live".
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The participant with the connection quality over time.

        Raises:
            WrongStateError: A meeting from more than a year ago cannot be accessed (400, code
                12702).
            AuthenticationError: Unauthorized (401).
            PermissionDeniedError: Forbidden (403).
            MeetingNotFoundError: Detail info of this meeting is not available (404, code 3001).
            MeetingNotFoundError: This meeting is still to end (it has not ended yet), or its
                Meeting ID is invalid (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.dashboards.get_meeting_participant_qos(
                "mX3kQ7vTSZ2pL9wB4yHc6A==",
                "ptcAmara001",
                type_="past",
            )
        """
        return self._call("get_meeting_participant_qos", locals())

    def list_meeting_quality_scores(
        self,
        *,
        from_: datetime.date | str,
        to: datetime.date | str,
        type_: _literals.MeetingQualityScoreType | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.MeetingQualityScore:
        """List how many scores were good, fair, poor and bad for audio, video and screen share.

        A mean opinion score of 4 to 5 is good, 3 to 4 fair, 2 to 3 poor and 1 to 2 bad. The
        period is at most a month long and lies within the last six months. Needs a Business plan
        or higher.

        Scopes: dashboard:read:admin, dashboard_home:read:admin.

        Granular scopes: dashboard:read:meeting_quality_score:admin.

        Role permissions: DashboardHome:Read.

        Rate limit: Heavy.

        Args:
            from_: First day of the period to ask for, as `yyyy-mm-dd`. The period up to `to` is at
                most a month long.
            to: Last day of the period to ask for, as `yyyy-mm-dd`. The period from `from_` on is at
                most a month long.
            type_: Whether to report quality scores by meeting or by participant. By default
                "meeting".
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The number of scores of each grade for audio, video and screen share.

        Raises:
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.dashboards.list_meeting_quality_scores(
                from_="2026-03-01",
                to="2026-03-31",
                type_="meeting",
            )
        """
        return self._call("list_meeting_quality_scores", locals())

    def list_webinar_metrics(
        self,
        *,
        from_: datetime.date | str,
        to: datetime.date | str,
        type_: Literal["live", "past"] | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        group_id: str | Unset = UNSET,
        group_include_participant: bool | Unset = UNSET,
        query_date_type: _literals.DateType | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.WebinarMetrics, _models.WebinarMetricsList]:
        """List webinar metrics

        List the live or past webinars of a period, at most a month long, with the features each
        used (audio, video, screen share, recording). Needs a plan of type Business, Education or
        API and the webinar add-on. Only a paid account with its dashboard enabled gets an answer.

        Scopes: dashboard:read:admin, dashboard_webinars:read:admin.

        Granular scopes: dashboard:read:list_webinars:admin.

        Rate limit: Resource-intensive.

        Args:
            from_: Start of the period to ask for, as `yyyy-MM-dd` or `yyyy-MM-dd HH:mm:ss`. The
                period up to `to` is at most a month long.
            to: End of the period to ask for, as `yyyy-MM-dd` or `yyyy-MM-dd HH:mm:ss`. The period
                from `from_` on is at most a month long.
            type_: Whether to list past or live webinars. By default "live".
            page_size: How many entries to return per page. At most 300. By default 30.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            group_id: IDs of up to 7 groups, comma-separated. Participants are filtered by their
                primary group; while `group_include_participant` is `false`, only webinars whose
                host is a member of the group come back.
            group_include_participant: Whether to include webinars in which a participant belongs to
                the group in `group_id`.
            query_date_type: Date that the period applies to: `start_time` when it started,
                `end_time` when it ended. Supported only if `type_` is `past`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The webinars on this page with their metrics, fetched page by page as they are asked
                for.

        Raises:
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.dashboards.list_webinar_metrics(
                from_="2026-03-01",
                to="2026-03-31",
                type_="past",
            ):
                print(item)
        """
        return self._pages("list_webinar_metrics", locals())

    def get_webinar_metrics(
        self,
        webinar_id: str,
        *,
        type_: Literal["live", "past"] | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.WebinarMetrics:
        """Get webinar metrics

        Return the features that one live or past webinar used (audio, video, screen share,
        recording), with its host and times. Needs a plan of type Business, Education or API and the
        webinar add-on. Only a paid account with its dashboard enabled gets an answer.

        Scopes: dashboard:read:admin, dashboard_webinars:read:admin.

        Granular scopes: dashboard:read:webinar:admin.

        Role permissions: DashboardWebinars:Read.

        Rate limit: Heavy.

        Args:
            webinar_id: The webinar's ID or UUID. The ID stands for the latest instance, a UUID for
                one instance in particular.
            type_: Whether to look for a past or a live webinar. By default "live".
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The webinar's metrics.

        Raises:
            WrongStateError: A webinar more than a year ago can not be accessed (400, code 12702).
            WebinarNotFoundError: The Webinar ID is not valid, or the webinar has not ended yet
                (404, code 3001).
            WebinarNotFoundError: The detail of this webinar is not available (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.dashboards.get_webinar_metrics("mX3kQ7vTSZ2pL9wB4yHc6A==", type_="past")
        """
        return self._call("get_webinar_metrics", locals())

    def list_webinar_participant_metrics(
        self,
        webinar_id: str,
        *,
        type_: Literal["live", "past"] | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        include_fields: _literals.IncludeField | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.Participant, _models.WebinarParticipantMetrics]:
        """List webinar participant metrics

        List the participants of a live or past webinar, with device, network, and times of
        joining and leaving. Webinars more than a year old cannot be read. People outside the
        host's account come with empty values unless they meet Zoom's rules for showing e-mail
        addresses; `email`, `user_name`, `location` and `ip_address` may also be empty for
        accounts without a signed HIPAA agreement (BAA) or with a legacy one. Needs a plan of
        type Business, Education or API and the webinar add-on.

        Scopes: dashboard:read:admin, dashboard_webinars:read:admin.

        Granular scopes: dashboard:read:list_webinar_participants:admin.

        Rate limit: Heavy.

        Args:
            webinar_id: The webinar's ID or UUID. The ID stands for the latest instance, a UUID for
                one instance in particular.
            type_: Whether to look for a past or a live webinar. By default "live".
            page_size: How many entries to return per page. At most 300. By default 30.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            include_fields: Additional data to return: `registrant_id`, the ID that participants
                have as registrants of the webinar.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The participants on this page, fetched page by page as they are asked for.

        Raises:
            WrongStateError: A webinar from more than a year ago cannot be accessed (400, code
                12702).
            AuthenticationError: Unauthorized (401).
            PermissionDeniedError: Forbidden (403).
            WebinarNotFoundError: Detail information of this webinar is not available, or its ID is
                not valid (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.dashboards.list_webinar_participant_metrics(
                "mX3kQ7vTSZ2pL9wB4yHc6A==",
                type_="past",
            ):
                print(item)
        """
        return self._pages("list_webinar_participant_metrics", locals())

    def list_webinar_participant_qos(
        self,
        webinar_id: str,
        *,
        type_: Literal["live", "past"] | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.Participant, _models.WebinarParticipantQos]:
        """List webinar participant QoS

        List the participants of a live or past webinar with the connection quality each had for
        audio, video and shared content, sent and received. `email`, `user_name`, `location` and
        `ip_address` may be empty for accounts without a signed HIPAA agreement (BAA) or with a
        legacy one. Needs a plan of type Business, Education or API and the webinar add-on. Only a
        paid account with its dashboard enabled gets an answer.

        Scopes: dashboard:read:admin, dashboard_webinars:read:admin.

        Granular scopes: dashboard:read:list_webinar_participants_qos:admin.

        Role permissions: DashboardWebinars:Read.

        Rate limit: Heavy.

        Args:
            webinar_id: The webinar's ID or UUID. The ID stands for the latest instance, a UUID for
                one instance in particular.
            type_: Whether to look for a past or a live webinar. By default "live".
            page_size: How many entries to return per page. At most 10. By default 1.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The participants on this page with their connection quality, fetched page by page as
                they are asked for.

        Raises:
            WrongStateError: A webinar more than a year ago can not be accessed (400, code 12702).
            AuthenticationError: Unauthorized (401).
            PermissionDeniedError: Forbidden (403).
            WebinarNotFoundError: The detail of this webinar is not available, or its Webinar ID is
                not valid (404, code 3001).
            WrongStateError: The webinar has not ended yet (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.dashboards.list_webinar_participant_qos(
                "mX3kQ7vTSZ2pL9wB4yHc6A==",
                type_="past",
            ):
                print(item)
        """
        return self._pages("list_webinar_participant_qos", locals())

    def list_webinar_satisfaction(
        self,
        webinar_id: str,
        *,
        type_: Literal["live", "past", "pastOne"] | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.Satisfaction, _models.SatisfactionList]:
        """List how attendees rated a webinar when it ended, thumbs up or down.

        The webinar must have been scheduled after December 20, 2020. Needs a Business plan or
        higher, with the dashboard enabled. Only attendees who had turned on `Feedback to Zoom`
        before the webinar appear.

        Scopes: dashboard:read:admin, dashboard_webinars:read:admin.

        Granular scopes: dashboard:read:post_webinar_feedback:admin.

        Role permissions: DashboardWebinars:Read.

        Rate limit: Heavy.

        Args:
            webinar_id: The webinar's ID or UUID. The ID stands for the latest instance, a UUID for
                one instance in particular.
            type_: Which kind of webinar to look for: `past`, `pastOne` for past ones that a single
                user attended, or `live`. By default "live".
            page_size: How many entries to return per page. At most 300. By default 30.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The ratings on this page, one per attendee, fetched page by page as they are asked for.

        Raises:
            PlanMissingError: Available only to paid accounts with the dashboard feature enabled
                (400, code 200).
            WebinarNotFoundError: The webinar ID is invalid, or the webinar has not ended (404, code
                3001).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.dashboards.list_webinar_satisfaction(
                "mX3kQ7vTSZ2pL9wB4yHc6A==",
                type_="past",
            ):
                print(item)
        """
        return self._pages("list_webinar_satisfaction", locals())

    def list_webinar_sharing(
        self,
        webinar_id: str,
        *,
        type_: Literal["live", "past"] | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.Sharing, _models.SharingList]:
        """List what participants of a live or past webinar shared and recorded, and when.

        Needs a plan of type Business, Education or API and the webinar add-on. Only a paid
        account with its dashboard enabled gets an answer.

        Scopes: dashboard:read:admin, dashboard_webinars:read:admin.

        Granular scopes: dashboard:read:webinar_sharing:admin.

        Role permissions: DashboardWebinars:Read.

        Rate limit: Heavy.

        Args:
            webinar_id: The webinar's ID or UUID. The ID stands for the latest instance, a UUID for
                one instance in particular.
            type_: Whether to look for a past or a live webinar. By default "live".
            page_size: How many entries to return per page. At most 300. By default 30.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The participants on this page with what they shared and recorded, fetched page by page
                as they are asked for.

        Raises:
            WrongStateError: A webinar more than a year ago can not be accessed (400, code 12702).
            WebinarNotFoundError: Detail info of this webinar is not available, or its ID is not
                valid (404, code 3001).
            WrongStateError: The webinar has not ended yet (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.dashboards.list_webinar_sharing(
                "mX3kQ7vTSZ2pL9wB4yHc6A==",
                type_="past",
            ):
                print(item)
        """
        return self._pages("list_webinar_sharing", locals())

    def get_webinar_participant_qos(
        self,
        webinar_id: str,
        participant_id: str,
        *,
        type_: Literal["live", "past"] | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.ParticipantQos:
        """Return the connection quality of one participant of a live or past webinar over time.

        Latency is an average and a maximum over five seconds and includes processing; there is
        nothing while no data flows. `email`, `user_name`, `location` and `ip_address` may be empty
        for accounts without a signed HIPAA agreement (BAA) or with a legacy one. Needs a plan of
        type Business, Education or API.

        Scopes: dashboard:read:admin, dashboard_webinars:read:admin.

        Granular scopes: dashboard:read:webinar_participant_qos:admin.

        Role permissions: DashboardWebinars:Read.

        Rate limit: Heavy.

        Args:
            webinar_id: The webinar's ID or UUID. The ID stands for the latest instance, a UUID for
                one instance in particular.
            participant_id: The participant's ID.
            type_: Whether to look for a past or a live webinar. By default "live".
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The participant with the connection quality over time.

        Raises:
            WrongStateError: A webinar more than a year ago can not be accessed (400, code 12702).
            AuthenticationError: Unauthorized (401).
            PermissionDeniedError: Forbidden (403).
            WebinarNotFoundError: Detail info of this webinar is not available, or its ID is not
                valid (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.dashboards.get_webinar_participant_qos(
                "mX3kQ7vTSZ2pL9wB4yHc6A==",
                "ptcAmara001",
                type_="past",
            )
        """
        return self._call("get_webinar_participant_qos", locals())

    def list_room_metrics(
        self,
        *,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.RoomMetrics, _models.RoomMetricsList]:
        """List the account's Zoom Rooms with their devices, status, health and current issues.

        Needs a plan of type Business, Education or API, and Zoom Rooms in use. Only a paid
        account with its dashboard enabled gets an answer.

        Scopes: dashboard:read:admin, dashboard_zr:read:admin.

        Granular scopes: dashboard:read:list_zoomrooms:admin.

        Role permissions: DashboardZR:Read.

        Rate limit: Resource-intensive.

        Args:
            page_size: How many entries to return per page. At most 300. By default 30.
            page_number: Page to return, counted from 1. By default 1.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The Zoom Rooms on this page, fetched page by page as they are asked for.

        Raises:
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.dashboards.list_room_metrics():
                print(item)
        """
        return self._pages("list_room_metrics", locals())

    def list_top_room_issues(
        self,
        *,
        from_: datetime.date | str,
        to: datetime.date | str,
        request_options: RequestOptions | None = None,
    ) -> _models.IssueList:
        """List the 25 most frequent issues of Zoom Rooms and how many rooms had each.

        The period is at most a month long. Needs a plan of type Business, Education or API, and
        Zoom Rooms in use.

        Scopes: dashboard:read:admin, dashboard_zr:read:admin.

        Granular scopes: dashboard:read:issues_zoomroom:admin.

        Role permissions: DashboardZR:Read.

        Rate limit: Heavy.

        Args:
            from_: First day of the period to ask for, as `yyyy-mm-dd`. The period up to `to` is at
                most a month long.
            to: Last day of the period to ask for, as `yyyy-mm-dd`. The period from `from_` on is at
                most a month long.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Up to 25 issues with the number of rooms each concerned.

        Raises:
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.dashboards.list_top_room_issues(from_="2026-03-01", to="2026-03-31")
        """
        return self._call("list_top_room_issues", locals())

    def get_room_metrics(
        self,
        zoomroom_id: str,
        *,
        from_: datetime.date | str,
        to: datetime.date | str,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.RoomMetricsMeeting, _models.RoomMetrics]:
        """Get room metrics

        Return the devices, status and health of one Zoom Room, its live meeting, and its past
        meetings in a period, which come in pages. The period is at most a month long. Needs a plan
        of type Business, Education or API, and Zoom Rooms in use. Only a paid account with its
        dashboard enabled gets an answer.

        Scopes: dashboard:read:admin, dashboard_zr:read:admin.

        Granular scopes: dashboard:read:zoomroom:admin.

        Role permissions: DashboardZR:Read.

        Rate limit: Heavy.

        Args:
            zoomroom_id: The Zoom Room's ID.
            from_: First day of the period to ask for, as `yyyy-mm-dd`. The period up to `to` is at
                most a month long.
            to: Last day of the period to ask for, as `yyyy-mm-dd`. The period from `from_` on is at
                most a month long.
            page_size: How many entries to return per page. At most 300. By default 30.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The Zoom Room with its live meeting and one page of its past meetings, fetched page by
                page as they are asked for.

        Raises:
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.dashboards.get_room_metrics(
                "roomHarbor00000000001",
                from_="2026-03-01",
                to="2026-03-31",
            ):
                print(item)
        """
        return self._pages("get_room_metrics", locals())


class AsyncDashboards(AsyncResource):
    """The operations of dashboards."""

    async def get_ai_adoption_metrics(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Return the dashboard's figures on the adoption of AI features.

        Zoom documents neither arguments nor the form of the answer.

        Scopes: dashboard:read:admin, dashboard_aic:read:admin.

        Granular scopes: dashboard:read:ai_adoption:admin.

        Args:
            request_options: How this call alone is sent: time limit, retries, headers.

        Example:
            await zoom.dashboards.get_ai_adoption_metrics()
        """
        await self._call("get_ai_adoption_metrics", locals())

    async def get_ai_kpis(
        self,
        *,
        group_id: str | Unset = UNSET,
        dept: str | Unset = UNSET,
        range_type: _literals.AiKpisRangeType | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Return the dashboard's key figures on AI features.

        Arguments exist for a group, a department and a daily, weekly or monthly range; Zoom does
        not document the form of the answer.

        Scopes: dashboard:read:admin, dashboard_aic:read:admin.

        Granular scopes: dashboard:read:ai_kpi:admin.

        Args:
            group_id: ID of the group to report. Zoom does not document what it narrows.
            dept: A department to restrict the figures to.
            range_type: Length of the ranges to report: daily, weekly or monthly.
            request_options: How this call alone is sent: time limit, retries, headers.

        Example:
            await zoom.dashboards.get_ai_kpis()
        """
        await self._call("get_ai_kpis", locals())

    async def list_ai_usage_details(
        self,
        *,
        from_: datetime.date | str | Unset = UNSET,
        to: datetime.date | str | Unset = UNSET,
        group_id: str | Unset = UNSET,
        dept: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        order_by: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """List details of how AI features were used in a period.

        Arguments exist for a group, a department, paging and ordering; Zoom does not document
        the form of the answer.

        Scopes: dashboard:read:admin, dashboard_aic:read:admin.

        Granular scopes: dashboard:read:ai_usage_details:admin.

        Args:
            from_: Start of the period to report. Zoom does not document its form.
            to: End of the period to report. Zoom does not document its form.
            group_id: ID of the group to report. Zoom does not document what it narrows.
            dept: A department to restrict the figures to.
            page_size: How many entries to return per page.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            order_by: Field to order the details by. Zoom does not document the values.
            request_options: How this call alone is sent: time limit, retries, headers.

        Example:
            await zoom.dashboards.list_ai_usage_details()
        """
        await self._call("list_ai_usage_details", locals())

    async def get_ai_usage_trend(
        self,
        *,
        from_: datetime.date | str | Unset = UNSET,
        to: datetime.date | str | Unset = UNSET,
        group_id: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Get AI usage trend

        Return how the use of AI features developed over a period, for one group if `group_id` is
        given. Zoom does not document the form of the answer.

        Scopes: dashboard:read:admin, dashboard_aic:read:admin.

        Granular scopes: dashboard:read:ai_usage_trend:admin.

        Args:
            from_: Start of the period to report. Zoom does not document its form.
            to: End of the period to report. Zoom does not document its form.
            group_id: ID of the group to report. Zoom does not document what it narrows.
            request_options: How this call alone is sent: time limit, retries, headers.

        Example:
            await zoom.dashboards.get_ai_usage_trend()
        """
        await self._call("get_ai_usage_trend", locals())

    async def get_ai_companion_roi_kpis(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Return the dashboard's key figures on the return on investment (ROI) of AI Companion.

        Zoom documents neither arguments nor the form of the answer.

        Args:
            request_options: How this call alone is sent: time limit, retries, headers.

        Example:
            await zoom.dashboards.get_ai_companion_roi_kpis()
        """
        await self._call("get_ai_companion_roi_kpis", locals())

    async def get_ai_companion_summary_usage(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Get AI Companion summary usage

        Return figures on the use of meeting summaries, from the dashboard on the return on
        investment (ROI) of AI Companion. Zoom documents neither arguments nor the form of the
        answer.

        Args:
            request_options: How this call alone is sent: time limit, retries, headers.

        Example:
            await zoom.dashboards.get_ai_companion_summary_usage()
        """
        await self._call("get_ai_companion_summary_usage", locals())

    def list_chat_metrics(
        self,
        *,
        from_: datetime.date | str,
        to: datetime.date | str,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.ChatMetrics, _models.ChatMetricsList]:
        """List chat metrics

        List how many chat messages each user sent, by kind: to one person, to groups, files,
        images and so on. Covers messages since July 1, 2021. The period is at most a month long
        and lies within the last six months. Needs a Business plan or higher; only a paid account
        with its dashboard enabled gets an answer.

        Scopes: dashboard:read:admin, dashboard_im:read:admin.

        Granular scopes: dashboard:read:chat:admin.

        Role permissions: DashboardIM:Read.

        Rate limit: Resource-intensive.

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
            The users on this page with their message counts, fetched page by page as they are asked
                for.

        Raises:
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.dashboards.list_chat_metrics(
                from_="2026-03-01",
                to="2026-03-31",
            ):
                print(item)
        """
        return self._pages("list_chat_metrics", locals())

    async def list_client_feedback(
        self,
        *,
        from_: datetime.date | str,
        to: datetime.date | str,
        request_options: RequestOptions | None = None,
    ) -> _models.ClientFeedbackList:
        """List client feedback

        List the answers that users chose in the client's feedback survey, with how many people
        chose each. The period is at most a month long and lies within the last six months. Needs a
        Business plan or higher, with the option `Feedback to Zoom` turned on.

        Scopes: dashboard:read:admin, dashboard_home:read:admin.

        Granular scopes: dashboard:read:list_meetings_feedback:admin.

        Role permissions: DashboardHome:Read.

        Rate limit: Heavy.

        Args:
            from_: First day of the period to ask for, as `yyyy-mm-dd`. The period up to `to` is at
                most a month long.
            to: Last day of the period to ask for, as `yyyy-mm-dd`. The period from `from_` on is at
                most a month long.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The feedback answers of the period with their counts.

        Raises:
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.dashboards.list_client_feedback(from_="2026-03-01", to="2026-03-31")
        """
        return await self._call("list_client_feedback", locals())

    def list_client_feedback_details(
        self,
        feedback_id: str,
        *,
        from_: datetime.date | str | Unset = UNSET,
        to: datetime.date | str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.ClientFeedbackDetails, _models.ClientFeedbackDetailsList]:
        """List who gave one kind of client feedback, in which meeting and when.

        The period is at most a month long and lies within the last six months. Needs a Business
        plan or higher, with the option `Feedback to Zoom` turned on.

        Scopes: dashboard:read:admin, dashboard_home:read:admin.

        Granular scopes: dashboard:read:meeting_feedback:admin.

        Role permissions: DashboardHome:Read.

        Rate limit: Heavy.

        Args:
            feedback_id: ID of a kind of feedback, from the list of client feedback.
            from_: First day of the period to ask for.
            to: Last day of the period to ask for.
            page_size: How many entries to return per page. By default 30.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The people on this page who gave this feedback, fetched page by page as they are asked
                for.

        Raises:
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.dashboards.list_client_feedback_details(
                "fbkAudioEcho01",
                from_="2026-03-01",
                to="2026-03-31",
            ):
                print(item)
        """
        return self._pages("list_client_feedback_details", locals())

    async def list_client_satisfaction(
        self,
        *,
        from_: datetime.date | str | Unset = UNSET,
        to: datetime.date | str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.ClientSatisfactionList:
        """List client satisfaction

        Return, day by day, how attendees rated their meetings in the survey at the end, thumbs
        up or down. The period is at most a month long and lies within the last six months; list
        the client feedback for the reasons behind thumbs down. Needs the feedback survey at the
        end of meetings turned on.

        Scopes: dashboard:read:admin, dashboard_home:read:admin.

        Granular scopes: dashboard:read:meeting_survey:admin.

        Rate limit: Heavy.

        Args:
            from_: First day of the period to ask for, as `yyyy-mm-dd`.
            to: Last day of the period to ask for, as `yyyy-mm-dd`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The ratings of the period, one entry per day.

        Raises:
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.dashboards.list_client_satisfaction(from_="2026-03-01", to="2026-03-31")
        """
        return await self._call("list_client_satisfaction", locals())

    async def list_client_versions(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.ClientVersionList:
        """List the Zoom client versions in use, with a count for each.

        Needs a Business plan or higher.

        Scopes: dashboard:read:admin, dashboard_home:read:admin.

        Granular scopes: dashboard:read:client_versions:admin.

        Rate limit: Heavy.

        Args:
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The client versions with their counts.

        Raises:
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.dashboards.list_client_versions()
        """
        return await self._call("list_client_versions", locals())

    async def get_crc_port_usage(
        self,
        *,
        from_: datetime.date | str,
        to: datetime.date | str,
        request_options: RequestOptions | None = None,
    ) -> _models.CrcPortUsage:
        """Get CRC port usage

        Return hour by hour how many ports of the Cloud Room Connector were in use, which lets
        H.323 and SIP devices join meetings. A longer period than a month is cut to its last
        month. Needs a plan of type Business, Education or API, and Room Connector turned on for
        the account. Only a paid account with its dashboard enabled gets an answer.

        Scopes: dashboard:read:admin, dashboard_crc:read:admin.

        Granular scopes: dashboard:read:crc_port_usage:admin.

        Role permissions: DashboardCRC:Read.

        Rate limit: Heavy.

        Args:
            from_: First day of the period to ask for, as `yyyy-mm-dd`. The period up to `to` is at
                most a month long.
            to: Last day of the period to ask for, as `yyyy-mm-dd`. The period from `from_` on is at
                most a month long.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The port usage of the period, day by day and hour by hour.

        Raises:
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.dashboards.get_crc_port_usage(from_="2026-03-01", to="2026-03-31")
        """
        return await self._call("get_crc_port_usage", locals())

    async def list_rooms_with_issues(
        self,
        *,
        from_: datetime.date | str,
        to: datetime.date | str,
        request_options: RequestOptions | None = None,
    ) -> _models.ZoomRoomList:
        """List the 25 Zoom Rooms that had the most issues.

        The period is at most a month long and lies within the last six months. Needs a Business
        plan or higher, and Zoom Rooms turned on for the account.

        Scopes: dashboard:read:admin, dashboard_home:read:admin.

        Granular scopes: dashboard:read:list_zoomrooms:admin.

        Role permissions: DashboardHome:Read.

        Rate limit: Heavy.

        Args:
            from_: First day of the period to ask for, as `yyyy-mm-dd`. The period up to `to` is at
                most a month long.
            to: Last day of the period to ask for, as `yyyy-mm-dd`. The period from `from_` on is at
                most a month long.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Up to 25 Zoom Rooms with their issue counts.

        Raises:
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.dashboards.list_rooms_with_issues(from_="2026-03-01", to="2026-03-31")
        """
        return await self._call("list_rooms_with_issues", locals())

    def list_room_issues(
        self,
        zoomroom_id: str,
        *,
        from_: datetime.date | str,
        to: datetime.date | str,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.RoomIssue, _models.RoomIssueList]:
        """List room issues

        List the issues that one Zoom Room had, such as an unplugged device or too little
        bandwidth, with their times. The period is at most a month long and lies within the last
        six months. Needs a Business plan or higher, and Zoom Rooms turned on for the account.

        Scopes: dashboard:read:admin, dashboard_home:read:admin.

        Granular scopes: dashboard:read:issues_zoomroom:admin.

        Role permissions: DashboardHome:Read.

        Rate limit: Heavy.

        Args:
            zoomroom_id: The Zoom Room's ID.
            from_: First day of the period to ask for, as `yyyy-mm-dd`. The period up to `to` is at
                most a month long.
            to: Last day of the period to ask for, as `yyyy-mm-dd`. The period from `from_` on is at
                most a month long.
            page_size: How many entries to return per page. At most 300. By default 30.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The issues on this page, fetched page by page as they are asked for.

        Raises:
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.dashboards.list_room_issues(
                "roomHarbor00000000001",
                from_="2026-03-01",
                to="2026-03-31",
            ):
                print(item)
        """
        return self._pages("list_room_issues", locals())

    def list_meeting_metrics(
        self,
        *,
        from_: datetime.date | str,
        to: datetime.date | str,
        type_: Literal["live", "past", "pastOne"] | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        group_id: str | Unset = UNSET,
        group_include_participant: bool | Unset = UNSET,
        include_fields: _literals.MeetingMetricsIncludeField | Unset = UNSET,
        query_date_type: _literals.DateType | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.MeetingMetrics, _models.MeetingMetricsList]:
        """List meeting metrics

        List the live or past meetings of a period, with the features each used (audio, video,
        screen share, recording) and the license of its host. The period is at most a month long and
        lies within the last six months. Needs a Business plan or higher; only a paid account with
        its dashboard enabled gets an answer.

        Scopes: dashboard:read:admin, dashboard_meetings:read:admin.

        Granular scopes: dashboard:read:list_meetings:admin.

        Role permissions: DashboardMeetings:Read.

        Rate limit: Resource-intensive.

        Args:
            from_: Start of the period to ask for, as `yyyy-MM-dd` or `yyyy-MM-dd HH:mm:ss`. The
                period up to `to` is at most a month long.
            to: End of the period to ask for, as `yyyy-MM-dd` or `yyyy-MM-dd HH:mm:ss`. The period
                from `from_` on is at most a month long.
            type_: Which meetings to list: `past` those of the period, `pastOne` past ones that a
                single user attended, `live` those running now. By default "live".
            page_size: How many entries to return per page. At most 300. By default 30.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            group_id: IDs of up to 7 groups, comma-separated. Participants are filtered by their
                primary group; while `group_include_participant` is `false`, only meetings whose
                host is a member of the group come back.
            group_include_participant: Whether to include meetings in which a participant belongs to
                the group in `group_id`.
            include_fields: Additional data to return: `tracking_fields`, the tracking fields of
                each meeting.
            query_date_type: Date that the period applies to: `start_time` when it started,
                `end_time` when it ended. Supported only if `type_` is `past`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The meetings on this page with their metrics, fetched page by page as they are asked
                for.

        Raises:
            FeatureDisabledError: Querying meetings by `end_time` is not open to this account (400,
                code 12700).
            PlanMissingError: Only accounts of type ZMP, or Business and higher, with the Dashboard
                feature enabled have the API available (400, code 400).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.dashboards.list_meeting_metrics(
                from_="2026-03-01",
                to="2026-03-31",
                type_="past",
            ):
                print(item)
        """
        return self._pages("list_meeting_metrics", locals())

    async def get_meeting_metrics(
        self,
        meeting_id: str,
        *,
        type_: Literal["live", "past", "pastOne"] | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.MeetingMetrics:
        """Get meeting metrics

        Return the features that one live or past meeting used (audio, video, screen share,
        recording), with its host and times. Meetings more than a year old cannot be read. Needs a
        Business plan or higher; only a paid account with its dashboard enabled gets an answer.

        Scopes: dashboard:read:admin, dashboard_meetings:read:admin.

        Granular scopes: dashboard:read:meeting:admin.

        Rate limit: Heavy.

        Args:
            meeting_id: ID or UUID of the meeting. The ID stands for its latest instance, a UUID for
                exactly one.
            type_: Which kind of meeting to look for: `past`, `pastOne` for past ones that a single
                user attended, or `live`. By default "live".
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The meeting's metrics.

        Raises:
            WrongStateError: Meetings from over one year back cannot be accessed (400, code 12702).
            MeetingNotFoundError: The meeting ID is invalid, or this meeting is still running and
                has not ended yet (404, code 3001).
            MeetingNotFoundError: Details of this meeting are not available (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.dashboards.get_meeting_metrics("mX3kQ7vTSZ2pL9wB4yHc6A==", type_="past")
        """
        return await self._call("get_meeting_metrics", locals())

    def list_meeting_participant_metrics(
        self,
        meeting_id: str,
        *,
        type_: Literal["live", "past", "pastOne"] | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        include_fields: _literals.IncludeField | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.Participant, _models.MeetingParticipantMetrics]:
        """List meeting participant metrics

        List the participants of a live or past meeting, with device, network, and times of
        joining and leaving. Without `type_`, only a live meeting is looked at; meetings more
        than a year old cannot be read. `email`, `user_name`, `location` and `ip_address` may be
        empty for accounts without a signed HIPAA agreement (BAA) or with a legacy one. Needs a
        Business plan or higher; only a paid account with its dashboard enabled gets an answer.

        Scopes: dashboard:read:admin, dashboard_meetings:read:admin.

        Granular scopes: dashboard:read:list_meeting_participants:admin.

        Rate limit: Heavy.

        Args:
            meeting_id: ID or UUID of the meeting. The ID stands for its latest instance, a UUID for
                exactly one.
            type_: Which kind of meeting to look for: `past`, `pastOne` for past ones that a single
                user attended, or `live`. By default "live".
            page_size: How many entries to return per page. At most 300. By default 30.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            include_fields: Additional data to return: `registrant_id`, the ID that participants
                have as registrants of the meeting. Not supported for live meetings.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The participants on this page, fetched page by page as they are asked for.

        Raises:
            WrongStateError: A meeting from more than a year ago cannot be accessed (400, code
                12702).
            AuthenticationError: Unauthorized (401).
            PermissionDeniedError: Forbidden (403).
            MeetingNotFoundError: Either the meeting has not ended, or its Meeting ID is invalid
                (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.dashboards.list_meeting_participant_metrics(
                "mX3kQ7vTSZ2pL9wB4yHc6A==",
                type_="past",
            ):
                print(item)
        """
        return self._pages("list_meeting_participant_metrics", locals())

    def list_meeting_participant_qos(
        self,
        meeting_id: str,
        *,
        type_: Literal["live", "past"] | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.Participant, _models.MeetingParticipantQos]:
        """List meeting participant QoS

        List the participants of a live or past meeting with the connection quality each had for
        audio, video and shared content, sent and received. Meetings more than a year old cannot be
        read. `email`, `user_name`, `location` and `ip_address` may be empty for accounts without a
        signed HIPAA agreement (BAA) or with a legacy one. Needs a Business plan or higher; only a
        paid account with its dashboard enabled gets an answer.

        Scopes: dashboard:read:admin, dashboard_meetings:read:admin.

        Granular scopes: dashboard:read:list_meeting_participants_qos:admin.

        Role permissions: DashboardMeetings:Read.

        Rate limit: Heavy.

        Args:
            meeting_id: ID or UUID of the meeting. The ID stands for its latest instance, a UUID for
                exactly one.
            type_: Whether to look for a past or a live meeting. By default "live".
            page_size: How many entries to return per page. At most 10. By default 1.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The participants on this page with their connection quality, fetched page by page as
                they are asked for.

        Raises:
            WrongStateError: A meeting from more than a year ago cannot be accessed (400, code
                12702).
            AuthenticationError: Unauthorized (401).
            PermissionDeniedError: Forbidden (403).
            MeetingNotFoundError: Detail info of this meeting is not available: the meeting has not
                ended yet, or its meeting ID is not a valid one (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.dashboards.list_meeting_participant_qos(
                "mX3kQ7vTSZ2pL9wB4yHc6A==",
                type_="past",
            ):
                print(item)
        """
        return self._pages("list_meeting_participant_qos", locals())

    def list_meeting_satisfaction(
        self,
        meeting_id: str,
        *,
        type_: Literal["live", "past", "pastOne"] | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.Satisfaction, _models.SatisfactionList]:
        """List how participants rated a meeting when it ended, thumbs up or down.

        The meeting must have been scheduled after December 20, 2020. Needs a Business plan or
        higher, with the dashboard enabled. Only participants who had turned on `Feedback to Zoom`
        before the meeting appear.

        Scopes: dashboard:read:admin, dashboard_meetings:read:admin.

        Granular scopes: dashboard:read:post_meeting_feedback:admin.

        Role permissions: DashboardMeetings:Read.

        Rate limit: Heavy.

        Args:
            meeting_id: ID or UUID of the meeting. The ID stands for its latest instance, a UUID for
                exactly one.
            type_: Which kind of meeting to look for: `past`, `pastOne` for past ones that a single
                user attended, or `live`. By default "live".
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            page_size: How many entries to return per page. At most 300. By default 30.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The ratings on this page, one per participant, fetched page by page as they are asked
                for.

        Raises:
            PlanMissingError: Available only to paid accounts with the dashboard feature enabled
                (400, code 200).
            MeetingNotFoundError: The meeting has not ended, or its ID is invalid (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.dashboards.list_meeting_satisfaction(
                "mX3kQ7vTSZ2pL9wB4yHc6A==",
                type_="past",
            ):
                print(item)
        """
        return self._pages("list_meeting_satisfaction", locals())

    def list_meeting_sharing(
        self,
        meeting_id: str,
        *,
        type_: Literal["live", "past"] | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.Sharing, _models.SharingList]:
        """List what participants of a live or past meeting shared and recorded, and when.

        Meetings more than a year old cannot be read. Needs a Business plan or higher.

        Scopes: dashboard:read:admin, dashboard_meetings:read:admin.

        Granular scopes: dashboard:read:meeting_sharing:admin.

        Role permissions: DashboardMeetings:Read.

        Rate limit: Heavy.

        Args:
            meeting_id: ID or UUID of the meeting. The ID stands for its latest instance, a UUID for
                exactly one.
            type_: Whether to look for a past or a live meeting. By default "live".
            page_size: How many entries to return per page. At most 300. By default 30.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The participants on this page with what they shared and recorded, fetched page by page
                as they are asked for.

        Raises:
            WrongStateError: A meeting from more than a year ago cannot be accessed (400, code
                12702).
            MeetingNotFoundError: Detail info of this meeting is not available, or its ID is not
                valid (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.dashboards.list_meeting_sharing(
                "mX3kQ7vTSZ2pL9wB4yHc6A==",
                type_="past",
            ):
                print(item)
        """
        return self._pages("list_meeting_sharing", locals())

    async def get_meeting_participant_qos(
        self,
        meeting_id: str,
        participant_id: str,
        *,
        type_: Literal["live", "past"] | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.ParticipantQos:
        """Return the connection quality of one participant of a live or past meeting over time.

        Latency is an average and a maximum over five seconds and includes processing; there is
        nothing while no data flows. Meetings more than a year old cannot be read. `email`,
        `user_name`, `location` and `ip_address` may be empty for accounts without a signed HIPAA
        agreement (BAA) or with a legacy one. Only a paid account with its dashboard enabled gets an
        answer.

        Scopes: dashboard:read:admin, dashboard_meetings:read:admin.

        Granular scopes: dashboard:read:meeting_participant_qos:admin.

        Role permissions: DashboardMeetings:Read.

        Rate limit: Heavy.

        Args:
            meeting_id: ID or UUID of the meeting. The ID stands for its latest instance, a UUID for
                exactly one.
            participant_id: The participant's ID.
            type_: Whether to look for a past or a live meeting. By default "live".
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The participant with the connection quality over time.

        Raises:
            WrongStateError: A meeting from more than a year ago cannot be accessed (400, code
                12702).
            AuthenticationError: Unauthorized (401).
            PermissionDeniedError: Forbidden (403).
            MeetingNotFoundError: Detail info of this meeting is not available (404, code 3001).
            MeetingNotFoundError: This meeting is still to end (it has not ended yet), or its
                Meeting ID is invalid (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.dashboards.get_meeting_participant_qos(
                "mX3kQ7vTSZ2pL9wB4yHc6A==",
                "ptcAmara001",
                type_="past",
            )
        """
        return await self._call("get_meeting_participant_qos", locals())

    async def list_meeting_quality_scores(
        self,
        *,
        from_: datetime.date | str,
        to: datetime.date | str,
        type_: _literals.MeetingQualityScoreType | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.MeetingQualityScore:
        """List how many scores were good, fair, poor and bad for audio, video and screen share.

        A mean opinion score of 4 to 5 is good, 3 to 4 fair, 2 to 3 poor and 1 to 2 bad. The
        period is at most a month long and lies within the last six months. Needs a Business plan
        or higher.

        Scopes: dashboard:read:admin, dashboard_home:read:admin.

        Granular scopes: dashboard:read:meeting_quality_score:admin.

        Role permissions: DashboardHome:Read.

        Rate limit: Heavy.

        Args:
            from_: First day of the period to ask for, as `yyyy-mm-dd`. The period up to `to` is at
                most a month long.
            to: Last day of the period to ask for, as `yyyy-mm-dd`. The period from `from_` on is at
                most a month long.
            type_: Whether to report quality scores by meeting or by participant. By default
                "meeting".
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The number of scores of each grade for audio, video and screen share.

        Raises:
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.dashboards.list_meeting_quality_scores(
                from_="2026-03-01",
                to="2026-03-31",
                type_="meeting",
            )
        """
        return await self._call("list_meeting_quality_scores", locals())

    def list_webinar_metrics(
        self,
        *,
        from_: datetime.date | str,
        to: datetime.date | str,
        type_: Literal["live", "past"] | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        group_id: str | Unset = UNSET,
        group_include_participant: bool | Unset = UNSET,
        query_date_type: _literals.DateType | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.WebinarMetrics, _models.WebinarMetricsList]:
        """List webinar metrics

        List the live or past webinars of a period, at most a month long, with the features each
        used (audio, video, screen share, recording). Needs a plan of type Business, Education or
        API and the webinar add-on. Only a paid account with its dashboard enabled gets an answer.

        Scopes: dashboard:read:admin, dashboard_webinars:read:admin.

        Granular scopes: dashboard:read:list_webinars:admin.

        Rate limit: Resource-intensive.

        Args:
            from_: Start of the period to ask for, as `yyyy-MM-dd` or `yyyy-MM-dd HH:mm:ss`. The
                period up to `to` is at most a month long.
            to: End of the period to ask for, as `yyyy-MM-dd` or `yyyy-MM-dd HH:mm:ss`. The period
                from `from_` on is at most a month long.
            type_: Whether to list past or live webinars. By default "live".
            page_size: How many entries to return per page. At most 300. By default 30.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            group_id: IDs of up to 7 groups, comma-separated. Participants are filtered by their
                primary group; while `group_include_participant` is `false`, only webinars whose
                host is a member of the group come back.
            group_include_participant: Whether to include webinars in which a participant belongs to
                the group in `group_id`.
            query_date_type: Date that the period applies to: `start_time` when it started,
                `end_time` when it ended. Supported only if `type_` is `past`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The webinars on this page with their metrics, fetched page by page as they are asked
                for.

        Raises:
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.dashboards.list_webinar_metrics(
                from_="2026-03-01",
                to="2026-03-31",
                type_="past",
            ):
                print(item)
        """
        return self._pages("list_webinar_metrics", locals())

    async def get_webinar_metrics(
        self,
        webinar_id: str,
        *,
        type_: Literal["live", "past"] | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.WebinarMetrics:
        """Get webinar metrics

        Return the features that one live or past webinar used (audio, video, screen share,
        recording), with its host and times. Needs a plan of type Business, Education or API and the
        webinar add-on. Only a paid account with its dashboard enabled gets an answer.

        Scopes: dashboard:read:admin, dashboard_webinars:read:admin.

        Granular scopes: dashboard:read:webinar:admin.

        Role permissions: DashboardWebinars:Read.

        Rate limit: Heavy.

        Args:
            webinar_id: The webinar's ID or UUID. The ID stands for the latest instance, a UUID for
                one instance in particular.
            type_: Whether to look for a past or a live webinar. By default "live".
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The webinar's metrics.

        Raises:
            WrongStateError: A webinar more than a year ago can not be accessed (400, code 12702).
            WebinarNotFoundError: The Webinar ID is not valid, or the webinar has not ended yet
                (404, code 3001).
            WebinarNotFoundError: The detail of this webinar is not available (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.dashboards.get_webinar_metrics("mX3kQ7vTSZ2pL9wB4yHc6A==", type_="past")
        """
        return await self._call("get_webinar_metrics", locals())

    def list_webinar_participant_metrics(
        self,
        webinar_id: str,
        *,
        type_: Literal["live", "past"] | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        include_fields: _literals.IncludeField | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.Participant, _models.WebinarParticipantMetrics]:
        """List webinar participant metrics

        List the participants of a live or past webinar, with device, network, and times of
        joining and leaving. Webinars more than a year old cannot be read. People outside the
        host's account come with empty values unless they meet Zoom's rules for showing e-mail
        addresses; `email`, `user_name`, `location` and `ip_address` may also be empty for
        accounts without a signed HIPAA agreement (BAA) or with a legacy one. Needs a plan of
        type Business, Education or API and the webinar add-on.

        Scopes: dashboard:read:admin, dashboard_webinars:read:admin.

        Granular scopes: dashboard:read:list_webinar_participants:admin.

        Rate limit: Heavy.

        Args:
            webinar_id: The webinar's ID or UUID. The ID stands for the latest instance, a UUID for
                one instance in particular.
            type_: Whether to look for a past or a live webinar. By default "live".
            page_size: How many entries to return per page. At most 300. By default 30.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            include_fields: Additional data to return: `registrant_id`, the ID that participants
                have as registrants of the webinar.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The participants on this page, fetched page by page as they are asked for.

        Raises:
            WrongStateError: A webinar from more than a year ago cannot be accessed (400, code
                12702).
            AuthenticationError: Unauthorized (401).
            PermissionDeniedError: Forbidden (403).
            WebinarNotFoundError: Detail information of this webinar is not available, or its ID is
                not valid (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.dashboards.list_webinar_participant_metrics(
                "mX3kQ7vTSZ2pL9wB4yHc6A==",
                type_="past",
            ):
                print(item)
        """
        return self._pages("list_webinar_participant_metrics", locals())

    def list_webinar_participant_qos(
        self,
        webinar_id: str,
        *,
        type_: Literal["live", "past"] | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.Participant, _models.WebinarParticipantQos]:
        """List webinar participant QoS

        List the participants of a live or past webinar with the connection quality each had for
        audio, video and shared content, sent and received. `email`, `user_name`, `location` and
        `ip_address` may be empty for accounts without a signed HIPAA agreement (BAA) or with a
        legacy one. Needs a plan of type Business, Education or API and the webinar add-on. Only a
        paid account with its dashboard enabled gets an answer.

        Scopes: dashboard:read:admin, dashboard_webinars:read:admin.

        Granular scopes: dashboard:read:list_webinar_participants_qos:admin.

        Role permissions: DashboardWebinars:Read.

        Rate limit: Heavy.

        Args:
            webinar_id: The webinar's ID or UUID. The ID stands for the latest instance, a UUID for
                one instance in particular.
            type_: Whether to look for a past or a live webinar. By default "live".
            page_size: How many entries to return per page. At most 10. By default 1.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The participants on this page with their connection quality, fetched page by page as
                they are asked for.

        Raises:
            WrongStateError: A webinar more than a year ago can not be accessed (400, code 12702).
            AuthenticationError: Unauthorized (401).
            PermissionDeniedError: Forbidden (403).
            WebinarNotFoundError: The detail of this webinar is not available, or its Webinar ID is
                not valid (404, code 3001).
            WrongStateError: The webinar has not ended yet (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.dashboards.list_webinar_participant_qos(
                "mX3kQ7vTSZ2pL9wB4yHc6A==",
                type_="past",
            ):
                print(item)
        """
        return self._pages("list_webinar_participant_qos", locals())

    def list_webinar_satisfaction(
        self,
        webinar_id: str,
        *,
        type_: Literal["live", "past", "pastOne"] | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.Satisfaction, _models.SatisfactionList]:
        """List how attendees rated a webinar when it ended, thumbs up or down.

        The webinar must have been scheduled after December 20, 2020. Needs a Business plan or
        higher, with the dashboard enabled. Only attendees who had turned on `Feedback to Zoom`
        before the webinar appear.

        Scopes: dashboard:read:admin, dashboard_webinars:read:admin.

        Granular scopes: dashboard:read:post_webinar_feedback:admin.

        Role permissions: DashboardWebinars:Read.

        Rate limit: Heavy.

        Args:
            webinar_id: The webinar's ID or UUID. The ID stands for the latest instance, a UUID for
                one instance in particular.
            type_: Which kind of webinar to look for: `past`, `pastOne` for past ones that a single
                user attended, or `live`. By default "live".
            page_size: How many entries to return per page. At most 300. By default 30.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The ratings on this page, one per attendee, fetched page by page as they are asked for.

        Raises:
            PlanMissingError: Available only to paid accounts with the dashboard feature enabled
                (400, code 200).
            WebinarNotFoundError: The webinar ID is invalid, or the webinar has not ended (404, code
                3001).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.dashboards.list_webinar_satisfaction(
                "mX3kQ7vTSZ2pL9wB4yHc6A==",
                type_="past",
            ):
                print(item)
        """
        return self._pages("list_webinar_satisfaction", locals())

    def list_webinar_sharing(
        self,
        webinar_id: str,
        *,
        type_: Literal["live", "past"] | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.Sharing, _models.SharingList]:
        """List what participants of a live or past webinar shared and recorded, and when.

        Needs a plan of type Business, Education or API and the webinar add-on. Only a paid
        account with its dashboard enabled gets an answer.

        Scopes: dashboard:read:admin, dashboard_webinars:read:admin.

        Granular scopes: dashboard:read:webinar_sharing:admin.

        Role permissions: DashboardWebinars:Read.

        Rate limit: Heavy.

        Args:
            webinar_id: The webinar's ID or UUID. The ID stands for the latest instance, a UUID for
                one instance in particular.
            type_: Whether to look for a past or a live webinar. By default "live".
            page_size: How many entries to return per page. At most 300. By default 30.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The participants on this page with what they shared and recorded, fetched page by page
                as they are asked for.

        Raises:
            WrongStateError: A webinar more than a year ago can not be accessed (400, code 12702).
            WebinarNotFoundError: Detail info of this webinar is not available, or its ID is not
                valid (404, code 3001).
            WrongStateError: The webinar has not ended yet (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.dashboards.list_webinar_sharing(
                "mX3kQ7vTSZ2pL9wB4yHc6A==",
                type_="past",
            ):
                print(item)
        """
        return self._pages("list_webinar_sharing", locals())

    async def get_webinar_participant_qos(
        self,
        webinar_id: str,
        participant_id: str,
        *,
        type_: Literal["live", "past"] | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.ParticipantQos:
        """Return the connection quality of one participant of a live or past webinar over time.

        Latency is an average and a maximum over five seconds and includes processing; there is
        nothing while no data flows. `email`, `user_name`, `location` and `ip_address` may be empty
        for accounts without a signed HIPAA agreement (BAA) or with a legacy one. Needs a plan of
        type Business, Education or API.

        Scopes: dashboard:read:admin, dashboard_webinars:read:admin.

        Granular scopes: dashboard:read:webinar_participant_qos:admin.

        Role permissions: DashboardWebinars:Read.

        Rate limit: Heavy.

        Args:
            webinar_id: The webinar's ID or UUID. The ID stands for the latest instance, a UUID for
                one instance in particular.
            participant_id: The participant's ID.
            type_: Whether to look for a past or a live webinar. By default "live".
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The participant with the connection quality over time.

        Raises:
            WrongStateError: A webinar more than a year ago can not be accessed (400, code 12702).
            AuthenticationError: Unauthorized (401).
            PermissionDeniedError: Forbidden (403).
            WebinarNotFoundError: Detail info of this webinar is not available, or its ID is not
                valid (404, code 3001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.dashboards.get_webinar_participant_qos(
                "mX3kQ7vTSZ2pL9wB4yHc6A==",
                "ptcAmara001",
                type_="past",
            )
        """
        return await self._call("get_webinar_participant_qos", locals())

    def list_room_metrics(
        self,
        *,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.RoomMetrics, _models.RoomMetricsList]:
        """List the account's Zoom Rooms with their devices, status, health and current issues.

        Needs a plan of type Business, Education or API, and Zoom Rooms in use. Only a paid
        account with its dashboard enabled gets an answer.

        Scopes: dashboard:read:admin, dashboard_zr:read:admin.

        Granular scopes: dashboard:read:list_zoomrooms:admin.

        Role permissions: DashboardZR:Read.

        Rate limit: Resource-intensive.

        Args:
            page_size: How many entries to return per page. At most 300. By default 30.
            page_number: Page to return, counted from 1. By default 1.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The Zoom Rooms on this page, fetched page by page as they are asked for.

        Raises:
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.dashboards.list_room_metrics():
                print(item)
        """
        return self._pages("list_room_metrics", locals())

    async def list_top_room_issues(
        self,
        *,
        from_: datetime.date | str,
        to: datetime.date | str,
        request_options: RequestOptions | None = None,
    ) -> _models.IssueList:
        """List the 25 most frequent issues of Zoom Rooms and how many rooms had each.

        The period is at most a month long. Needs a plan of type Business, Education or API, and
        Zoom Rooms in use.

        Scopes: dashboard:read:admin, dashboard_zr:read:admin.

        Granular scopes: dashboard:read:issues_zoomroom:admin.

        Role permissions: DashboardZR:Read.

        Rate limit: Heavy.

        Args:
            from_: First day of the period to ask for, as `yyyy-mm-dd`. The period up to `to` is at
                most a month long.
            to: Last day of the period to ask for, as `yyyy-mm-dd`. The period from `from_` on is at
                most a month long.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Up to 25 issues with the number of rooms each concerned.

        Raises:
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.dashboards.list_top_room_issues(from_="2026-03-01", to="2026-03-31")
        """
        return await self._call("list_top_room_issues", locals())

    def get_room_metrics(
        self,
        zoomroom_id: str,
        *,
        from_: datetime.date | str,
        to: datetime.date | str,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.RoomMetricsMeeting, _models.RoomMetrics]:
        """Get room metrics

        Return the devices, status and health of one Zoom Room, its live meeting, and its past
        meetings in a period, which come in pages. The period is at most a month long. Needs a plan
        of type Business, Education or API, and Zoom Rooms in use. Only a paid account with its
        dashboard enabled gets an answer.

        Scopes: dashboard:read:admin, dashboard_zr:read:admin.

        Granular scopes: dashboard:read:zoomroom:admin.

        Role permissions: DashboardZR:Read.

        Rate limit: Heavy.

        Args:
            zoomroom_id: The Zoom Room's ID.
            from_: First day of the period to ask for, as `yyyy-mm-dd`. The period up to `to` is at
                most a month long.
            to: Last day of the period to ask for, as `yyyy-mm-dd`. The period from `from_` on is at
                most a month long.
            page_size: How many entries to return per page. At most 300. By default 30.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The Zoom Room with its live meeting and one page of its past meetings, fetched page by
                page as they are asked for.

        Raises:
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.dashboards.get_room_metrics(
                "roomHarbor00000000001",
                from_="2026-03-01",
                to="2026-03-31",
            ):
                print(item)
        """
        return self._pages("get_room_metrics", locals())
