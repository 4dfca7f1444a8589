# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from ...runtime.resources import AsyncResource, Resource
from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import literals as _literals
    from ... import models as _models
    from ...runtime.options import RequestOptions
    from ...runtime.pages import AsyncPages, Pages


class Dashboards(Resource):
    """Figures behind the dashboard of an account: meetings and webinars, live or past, with the
    connection quality of each participant, Zoom Rooms and their issues, chat, client feedback and
    ports of the Cloud Room Connector.
    """

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
        images
        and so on. Covers messages since July 1, 2021; the period lies within the last six months.

        Needs a Business plan or higher. Only a paid account with its dashboard enabled gets an
        answer.

        Scopes: dashboard_im:read:admin.

        Rate limit: Resource-intensive.

        Args:
            from_: First day of the period, as `yyyy-mm-dd`; the period covers one month at most.
            to: Last day of the period, as `yyyy-mm-dd`.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Messages sent per user. The same list, its last page, fetched page by page as they are
                asked for.

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
        chose each. The period lies within the last six months.

        Needs a Business plan or higher, with the option `Feedback to Zoom` turned on.

        Scopes: dashboard_home:read:admin.

        Rate limit: Heavy.

        Args:
            from_: First day of the period, as `yyyy-mm-dd`; the period covers one month at most.
            to: Last day of the period, as `yyyy-mm-dd`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The feedback options and their counts.

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

        The period lies within the last six months.

        Needs a Business plan or higher, with the option `Feedback to Zoom` turned on.

        Scopes: dashboard_home:read:admin.

        Rate limit: Heavy.

        Args:
            feedback_id: ID of the feedback option, as the list of client feedback gives it.
            from_: First day of the period, as `yyyy-mm-dd`; the period covers one month at most.
            to: Last day of the period, as `yyyy-mm-dd`.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The participants who gave this feedback. The same list, its last page, fetched page by
                page as they are asked for.

        Example:
            for item in zoom.dashboards.list_client_feedback_details(
                "feedback00000000000001",
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
        up
        or down. The period lies within the last six months; list the client feedback for the
        reasons behind thumbs down.

        Needs the feedback survey at the end of meetings turned on.

        Scopes: dashboard:read:admin.

        Rate limit: Heavy.

        Args:
            from_: First day of the period, as `yyyy-mm-dd`; the period covers one month at most.
            to: Last day of the period, as `yyyy-mm-dd`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Ratings per day.

        Example:
            zoom.dashboards.list_client_satisfaction(from_="2026-03-01", to="2026-03-31")
        """
        return self._call("list_client_satisfaction", locals())

    def get_crc_port_usage(
        self,
        *,
        from_: datetime.date | str,
        to: datetime.date | str,
        request_options: RequestOptions | None = None,
    ) -> _models.CrcPortUsageReport:
        """Get CRC port usage

        Return hour by hour how many ports of the Cloud Room Connector were in use, which lets
        H.323
        and SIP devices join meetings. A longer period than a month is cut to its last month.

        Needs a plan of type Business, Education or API, and Room Connector turned on for the
        account. Only a paid account with its dashboard enabled gets an answer.

        Scopes: dashboard_crc:read:admin.

        Rate limit: Heavy.

        Args:
            from_: First day of the period, as `yyyy-mm-dd`; moved to one month before `to` if it is
                earlier.
            to: Last day of the period, as `yyyy-mm-dd`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Port usage per hour.

        Example:
            zoom.dashboards.get_crc_port_usage(from_="2026-03-01", to="2026-03-31")
        """
        return self._call("get_crc_port_usage", locals())

    def list_im_metrics(
        self,
        *,
        from_: datetime.date | str,
        to: datetime.date | str,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.ImMetrics, _models.ImMetricsList]:
        """List how much each user sent and received in the chat client.

        Covers messages before July 1, 2021; the period lies within the last six months.
        Deprecated:
        use `list_chat_metrics` for later messages.

        Needs a Business plan or higher. Only a paid account with its dashboard enabled gets an
        answer.

        Scopes: dashboard_im:read:admin.

        Rate limit: Resource-intensive.

        Args:
            from_: First day of the period, as `yyyy-mm-dd`; the period covers one month at most.
            to: Last day of the period, as `yyyy-mm-dd`.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Messages sent and received per user. The same list, its last page, fetched page by page
                as they are asked for.

        Example:
            for item in zoom.dashboards.list_im_metrics(from_="2026-03-01", to="2026-03-31"):
                print(item)
        """
        return self._pages("list_im_metrics", locals())

    def list_rooms_with_issues(
        self,
        *,
        from_: datetime.date | str,
        to: datetime.date | str,
        request_options: RequestOptions | None = None,
    ) -> _models.RoomWithIssuesList:
        """List the 25 Zoom Rooms that had the most issues.

        The period lies within the last six months.

        Needs a Business plan or higher, and Zoom Rooms turned on for the account.

        Scopes: dashboard_home:read:admin.

        Rate limit: Heavy.

        Args:
            from_: First day of the period, as `yyyy-mm-dd`; the period covers one month at most.
            to: Last day of the period, as `yyyy-mm-dd`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Rooms and how many issues each had.

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
        bandwidth,
        with their times. The period lies within the last six months.

        Needs a Business plan or higher, and Zoom Rooms turned on for the account.

        Scopes: dashboard_home:read:admin.

        Rate limit: Heavy.

        Args:
            zoomroom_id: ID of the Zoom Room.
            from_: First day of the period, as `yyyy-mm-dd`; the period covers one month at most.
            to: Last day of the period, as `yyyy-mm-dd`.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The room's issues. The same list, its last page, fetched page by page as they are asked
                for.

        Example:
            for item in zoom.dashboards.list_room_issues(
                "room000000000000000001",
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
        type_: _literals.SessionState | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        include_fields: _literals.MeetingMetricsIncludeField | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.MeetingMetrics, _models.MeetingMetricsList]:
        """List meeting metrics

        List the live or past meetings of a period, with the features each used (audio, video,
        screen share, recording) and the license of its host. The period lies within the last six
        months.

        Needs a Business plan or higher. Only a paid account with its dashboard enabled gets an
        answer.

        Scopes: dashboard_meetings:read:admin.

        Rate limit: Resource-intensive.

        Args:
            from_: First day of the period, as `yyyy-mm-dd`; the period covers one month at most.
            to: Last day of the period, as `yyyy-mm-dd`.
            type_: Meetings to list: `live` running now, `past` over, `pastOne` over and attended by
                one person only. Default: `live`.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            include_fields: Adds each meeting's tracking fields to the answer.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The meetings and what they used. The same list, its last page, fetched page by page as
                they are asked for.

        Raises:
            ValidationError: The page token is wrong or has expired (300, code 300).

        Example:
            for item in zoom.dashboards.list_meeting_metrics(
                from_="2026-03-01",
                to="2026-03-31",
                type_="past",
                include_fields="tracking_fields",
            ):
                print(item)
        """
        return self._pages("list_meeting_metrics", locals())

    def get_meeting_metrics(
        self,
        meeting_id: str,
        *,
        type_: _literals.SessionState | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.MeetingMetrics:
        """Get meeting metrics

        Return the features that one live or past meeting used (audio, video, screen share,
        recording), with its host and times.

        Needs a Business plan or higher. Only a paid account with its dashboard enabled gets an
        answer.

        Scopes: dashboard_meetings:read:admin.

        Rate limit: Heavy.

        Args:
            meeting_id: UUID or number of the meeting; a number picks the latest occurrence.
            type_: State of the meeting: `live` running now, `past` over, `pastOne` over and
                attended by one person only. Default: `live`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The meeting and what it used.

        Raises:
            ValidationError: The data of this meeting is closed to you (300, code 300).
            MeetingNotFoundError: No such meeting, or it is still running (404, code 3001).

        Example:
            zoom.dashboards.get_meeting_metrics("bWVldGluZy4uLi4uMDAwMQ==", type_="past")
        """
        return self._call("get_meeting_metrics", locals())

    def list_meeting_participant_metrics(
        self,
        meeting_id: str,
        *,
        type_: _literals.SessionState | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        include_fields: _literals.RegistrantIncludeField | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.ParticipantMetrics, _models.ParticipantMetricsList]:
        """List meeting participant metrics

        List the participants of a live or past meeting, with device, network, and times of
        joining
        and leaving. `email`, `user_name`, `location` and `ip_address` may be empty for accounts
        without a signed HIPAA agreement (BAA) or with a legacy one.

        Needs a Business plan or higher. Only a paid account with its dashboard enabled gets an
        answer.

        Scopes: dashboard_meetings:read:admin.

        Rate limit: Heavy.

        Args:
            meeting_id: UUID or number of the meeting; a number picks the latest occurrence.
            type_: State of the meeting: `live` running now, `past` over, `pastOne` over and
                attended by one person only. Default: `live`.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            include_fields: Adds each participant's registrant ID to the answer. Not for live
                meetings.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The meeting's participants. The same list, its last page. The participants of a live
                meeting, fetched page by page as they are asked for.

        Raises:
            ValidationError: The data of this meeting is closed to you, or the page token is wrong
                or has expired (300, code 300).
            MeetingNotFoundError: No such meeting, or it is not over (404, code 3001).

        Example:
            for item in zoom.dashboards.list_meeting_participant_metrics(
                "bWVldGluZy4uLi4uMDAwMQ==",
                type_="past",
                include_fields="registrant_id",
            ):
                print(item)
        """
        return self._pages("list_meeting_participant_metrics", locals())

    def list_meeting_participant_qos(
        self,
        meeting_id: str,
        *,
        type_: _literals.LiveOrPast | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.ParticipantQos, _models.ParticipantQosList]:
        """List meeting participant QoS

        List the participants of a live or past meeting with the connection quality each had for
        audio, video and shared content, sent and received. `email`, `user_name`, `location` and
        `ip_address` may be empty for accounts without a signed HIPAA agreement (BAA) or with a
        legacy one.

        Needs a Business plan or higher. Only a paid account with its dashboard enabled gets an
        answer.

        Scopes: dashboard_meetings:read:admin.

        Rate limit: Heavy.

        Args:
            meeting_id: UUID or number of the meeting; a number picks the latest occurrence.
            type_: State of the meeting: `live` running now, `past` over. Default: `live`.
            page_size: How many participants one page holds.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The participants' connection quality. The same list, its last page, fetched page by page
                as they are asked for.

        Raises:
            ValidationError: The data of this meeting is closed to you, or the page token is wrong
                or has expired (300, code 300).
            MeetingNotFoundError: No such meeting, or it is still running (404, code 3001).

        Example:
            for item in zoom.dashboards.list_meeting_participant_qos(
                "bWVldGluZy4uLi4uMDAwMQ==",
                type_="past",
            ):
                print(item)
        """
        return self._pages("list_meeting_participant_qos", locals())

    def list_meeting_satisfaction(
        self,
        meeting_id: str,
        *,
        type_: _literals.SessionState | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.SatisfactionRating, _models.SatisfactionRatingList]:
        """List how participants rated a meeting when it ended, thumbs up or down.

        The meeting must have been scheduled after December 20, 2020.

        Needs a Business plan or higher. Only participants who had turned on `Feedback to Zoom`
        before the meeting appear.

        Scopes: dashboard_meetings:read:admin.

        Rate limit: Heavy.

        Args:
            meeting_id: UUID or number of the meeting; a number picks the latest occurrence.
            type_: State of the meeting: `live` running now, `past` over, `pastOne` over and
                attended by one person only. Default: `live`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            page_size: How many records one page holds. Default: `30`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The participants' ratings of the meeting. The same list, its last page, fetched page by
                page as they are asked for.

        Raises:
            PlanMissingError: The dashboard needs a paid account that has it enabled (400, code
                200).
            MeetingNotFoundError: No such meeting, or it has not ended (404, code 3001).

        Example:
            for item in zoom.dashboards.list_meeting_satisfaction(
                "bWVldGluZy4uLi4uMDAwMQ==",
                type_="past",
            ):
                print(item)
        """
        return self._pages("list_meeting_satisfaction", locals())

    def list_meeting_sharing(
        self,
        meeting_id: str,
        *,
        type_: _literals.LiveOrPast | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.ParticipantSharing, _models.ParticipantSharingList]:
        """List what participants of a live or past meeting shared and recorded, and when.

        Needs a Business plan or higher.

        Scopes: dashboard_meetings:read:admin.

        Rate limit: Heavy.

        Args:
            meeting_id: UUID or number of the meeting; a number picks the latest occurrence.
            type_: State of the meeting: `live` running now, `past` over. Default: `live`.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            What each participant shared and recorded. The same list, its last page, fetched page by
                page as they are asked for.

        Raises:
            ValidationError: The data of this meeting is closed to you (300, code 300).
            MeetingNotFoundError: No such meeting, or it has no details (404, code 3001).

        Example:
            for item in zoom.dashboards.list_meeting_sharing(
                "bWVldGluZy4uLi4uMDAwMQ==",
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
        type_: _literals.LiveOrPast | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.ParticipantQos:
        """Return the connection quality of one participant of a live or past meeting over time.

        Latency is an average and a maximum over five seconds and includes processing; there is
        nothing while no data flows. `email`, `user_name`, `location` and `ip_address` may be empty
        for accounts without a signed HIPAA agreement (BAA) or with a legacy one.

        Only a paid account with its dashboard enabled gets an answer.

        Scopes: dashboard_meetings:read:admin.

        Rate limit: Heavy.

        Args:
            meeting_id: UUID or number of the meeting; a number picks the latest occurrence.
            participant_id: ID of the participant, as the list of participants has it in `user_id`.
            type_: State of the meeting: `live` running now, `past` over. Default: `live`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The participant's connection quality.

        Raises:
            ValidationError: The data of this meeting is closed to you (300, code 300).
            MeetingNotFoundError: No such meeting, or it is still running (404, code 3001).

        Example:
            zoom.dashboards.get_meeting_participant_qos(
                "bWVldGluZy4uLi4uMDAwMQ==",
                "participant00000000001",
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
    ) -> _models.MeetingQualityScoreList:
        """List how many scores were good, fair, poor and bad for audio, video and screen share.

        A mean opinion score of 4 to 5 is good, 3 to 4 fair, 2 to 3 poor and 1 to 2 bad.

        Needs a Business plan or higher.

        Scopes: dashboard_home:read:admin.

        Rate limit: Heavy.

        Args:
            from_: First day of the period, as `yyyy-mm-dd`; the period covers one month at most.
            to: Last day of the period, as `yyyy-mm-dd`.
            type_: What is scored: `meeting` whole meetings, `participants` the people in them.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Counts per score.

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
        type_: _literals.LiveOrPast | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.WebinarMetrics, _models.WebinarMetricsList]:
        """List webinar metrics

        List the live or past webinars of a period, with the features each used (audio, video,
        screen share, recording).

        Needs a plan of type Business, Education or API and the webinar add-on. Only a paid account
        with its dashboard enabled gets an answer.

        Scopes: dashboard_webinars:read:admin.

        Rate limit: Resource-intensive.

        Args:
            from_: First day of the period, as `yyyy-mm-dd`; the period covers one month at most.
            to: Last day of the period, as `yyyy-mm-dd`.
            type_: Webinars to list: `live` running now, `past` over. Default: `live`.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The webinars and what they used. The same list, its last page, fetched page by page as
                they are asked for.

        Raises:
            PlanMissingError: The page token is wrong or has expired (300, code 200).

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
        type_: _literals.LiveOrPast | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.WebinarMetrics:
        """Get webinar metrics

        Return the features that one live or past webinar used (audio, video, screen share,
        recording), with its host and times.

        Needs a plan of type Business, Education or API and the webinar add-on. Only a paid account
        with its dashboard enabled gets an answer.

        Scopes: dashboard_webinars:read:admin.

        Rate limit: Heavy.

        Args:
            webinar_id: UUID or number of the webinar; a number picks the latest occurrence.
            type_: State of the webinar: `live` running now, `past` over. Default: `live`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The webinar and what it used.

        Raises:
            PlanMissingError: The data of this webinar is closed to you (300, code 200).
            MeetingNotFoundError: No such webinar, or it is still running (404, code 3001).

        Example:
            zoom.dashboards.get_webinar_metrics("d2ViaW5hci4uLi4uMDAwMQ==", type_="past")
        """
        return self._call("get_webinar_metrics", locals())

    def list_webinar_participant_metrics(
        self,
        webinar_id: str,
        *,
        type_: _literals.LiveOrPast | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        include_fields: _literals.RegistrantIncludeField | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.ParticipantMetrics, _models.ParticipantMetricsList]:
        """List webinar participant metrics

        List the participants of a live or past webinar, with device, network, and times of
        joining
        and leaving. `email`, `user_name`, `location` and `ip_address` may be empty for accounts
        without a signed HIPAA agreement (BAA) or with a legacy one.

        Needs a plan of type Business, Education or API and the webinar add-on.

        Scopes: dashboard_webinars:read:admin.

        Rate limit: Heavy.

        Args:
            webinar_id: UUID or number of the webinar; a number picks the latest occurrence.
            type_: State of the webinar: `live` running now, `past` over. Default: `live`.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            include_fields: Adds each participant's registrant ID to the answer.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The webinar's participants. The same list, its last page. The participants of a live
                webinar, fetched page by page as they are asked for.

        Raises:
            ValidationError: The data of this webinar is closed to you (300, code 300).
            MeetingNotFoundError: No such webinar, or it has no details (404, code 3001).

        Example:
            for item in zoom.dashboards.list_webinar_participant_metrics(
                "d2ViaW5hci4uLi4uMDAwMQ==",
                type_="past",
                include_fields="registrant_id",
            ):
                print(item)
        """
        return self._pages("list_webinar_participant_metrics", locals())

    def list_webinar_participant_qos(
        self,
        webinar_id: str,
        *,
        type_: _literals.LiveOrPast | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.ParticipantQos, _models.ParticipantQosList]:
        """List webinar participant QoS

        List the participants of a live or past webinar with the connection quality each had for
        audio, video and shared content, sent and received. `email`, `user_name`, `location` and
        `ip_address` may be empty for accounts without a signed HIPAA agreement (BAA) or with a
        legacy one.

        Needs a plan of type Business, Education or API and the webinar add-on. Only a paid account
        with its dashboard enabled gets an answer.

        Scopes: dashboard_webinars:read:admin.

        Rate limit: Heavy.

        Args:
            webinar_id: UUID or number of the webinar; a number picks the latest occurrence.
            type_: State of the webinar: `live` running now, `past` over. Default: `live`.
            page_size: How many participants one page holds.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The participants' connection quality. The same list, its last page, fetched page by page
                as they are asked for.

        Raises:
            ValidationError: The data of this webinar is closed to you (300, code 300).
            MeetingNotFoundError: No such webinar, or it is still running (404, code 3001).

        Example:
            for item in zoom.dashboards.list_webinar_participant_qos(
                "d2ViaW5hci4uLi4uMDAwMQ==",
                type_="past",
            ):
                print(item)
        """
        return self._pages("list_webinar_participant_qos", locals())

    def list_webinar_satisfaction(
        self,
        webinar_id: str,
        *,
        type_: _literals.SessionState | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.SatisfactionRating, _models.SatisfactionRatingList]:
        """List how attendees rated a webinar when it ended, thumbs up or down.

        The webinar must have been scheduled after December 20, 2020.

        Needs a Business plan or higher. Only attendees who had turned on `Feedback to Zoom` before
        the webinar appear.

        Scopes: dashboard_webinars:read:admin.

        Rate limit: Heavy.

        Args:
            webinar_id: UUID or number of the webinar; a number picks the latest occurrence.
            type_: State of the webinar: `live` running now, `past` over, `pastOne` over and
                attended by one person only. Default: `live`.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The attendees' ratings of the webinar. The same list, its last page, fetched page by
                page as they are asked for.

        Raises:
            PlanMissingError: The dashboard needs a paid account that has it enabled (400, code
                200).
            MeetingNotFoundError: No such webinar, or it has not ended (404, code 3001).

        Example:
            for item in zoom.dashboards.list_webinar_satisfaction(
                "d2ViaW5hci4uLi4uMDAwMQ==",
                type_="past",
            ):
                print(item)
        """
        return self._pages("list_webinar_satisfaction", locals())

    def list_webinar_sharing(
        self,
        webinar_id: str,
        *,
        type_: _literals.LiveOrPast | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.ParticipantSharing, _models.ParticipantSharingList]:
        """List what participants of a live or past webinar shared and recorded, and when.

        Needs a plan of type Business, Education or API and the webinar add-on. Only a paid
        account
        with its dashboard enabled gets an answer.

        Scopes: dashboard_webinars:read:admin.

        Rate limit: Heavy.

        Args:
            webinar_id: UUID or number of the webinar; a number picks the latest occurrence.
            type_: State of the webinar: `live` running now, `past` over. Default: `live`.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            What each participant shared and recorded. The same list, its last page, fetched page by
                page as they are asked for.

        Raises:
            ValidationError: The data of this webinar is closed to you (300, code 300).
            MeetingNotFoundError: No such webinar, it is still running, or it has no details (404,
                code 3001).

        Example:
            for item in zoom.dashboards.list_webinar_sharing(
                "d2ViaW5hci4uLi4uMDAwMQ==",
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
        type_: _literals.LiveOrPast | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.ParticipantQos:
        """Return the connection quality of one participant of a live or past webinar over time.

        Latency is an average and a maximum over five seconds and includes processing; there is
        nothing while no data flows. `email`, `user_name`, `location` and `ip_address` may be empty
        for accounts without a signed HIPAA agreement (BAA) or with a legacy one.

        Needs a plan of type Business, Education or API.

        Scopes: dashboard_webinars:read:admin.

        Rate limit: Heavy.

        Args:
            webinar_id: UUID or number of the webinar; a number picks the latest occurrence.
            participant_id: ID of the participant, as the list of participants has it in `user_id`.
            type_: State of the webinar: `live` running now, `past` over. Default: `live`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The participant's connection quality.

        Raises:
            ValidationError: The data of this webinar is closed to you (300, code 300).
            MeetingNotFoundError: No such webinar, or it has no details (404, code 3001).

        Example:
            zoom.dashboards.get_webinar_participant_qos(
                "d2ViaW5hci4uLi4uMDAwMQ==",
                "participant00000000001",
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
        account
        with its dashboard enabled gets an answer.

        Scopes: dashboard_zr:read:admin.

        Rate limit: Resource-intensive.

        Args:
            page_size: How many records one page holds. Default: `30`.
            page_number: Page to return, counted from 1.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The account's Zoom Rooms. The same list, its last page, fetched page by page as they are
                asked for.

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
    ) -> _models.TopRoomIssueList:
        """List the 25 most frequent issues of Zoom Rooms and how many rooms had each.

        Needs a plan of type Business, Education or API, and Zoom Rooms in use.

        Scopes: dashboard_zr:read:admin.

        Rate limit: Heavy.

        Args:
            from_: First day of the period, as `yyyy-mm-dd`; the period covers one month at most.
            to: Last day of the period, as `yyyy-mm-dd`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Issues and how many rooms had them.

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
        meetings in a period, which come in pages.

        Needs a plan of type Business, Education or API, and Zoom Rooms in use. Only a paid account
        with its dashboard enabled gets an answer.

        Scopes: dashboard_zr:read:admin.

        Rate limit: Heavy.

        Args:
            zoomroom_id: ID of the Zoom Room.
            from_: First day of the period, as `yyyy-mm-dd`; the period covers one month at most.
            to: Last day of the period, as `yyyy-mm-dd`.
            page_size: How many of the `past_meetings` one page holds. Default: `30`.
            next_page_token: Token of the next page of `past_meetings`, taken from the answer before
                it; valid for 15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The room and its meetings. The same room, the last page of its past meetings, fetched
                page by page as they are asked for.

        Raises:
            ValidationError: The page token is wrong or has expired (300, code 300).

        Example:
            for item in zoom.dashboards.get_room_metrics(
                "room000000000000000001",
                from_="2026-03-01",
                to="2026-03-31",
            ):
                print(item)
        """
        return self._pages("get_room_metrics", locals())


class AsyncDashboards(AsyncResource):
    """Figures behind the dashboard of an account: meetings and webinars, live or past, with the
    connection quality of each participant, Zoom Rooms and their issues, chat, client feedback and
    ports of the Cloud Room Connector.
    """

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
        images
        and so on. Covers messages since July 1, 2021; the period lies within the last six months.

        Needs a Business plan or higher. Only a paid account with its dashboard enabled gets an
        answer.

        Scopes: dashboard_im:read:admin.

        Rate limit: Resource-intensive.

        Args:
            from_: First day of the period, as `yyyy-mm-dd`; the period covers one month at most.
            to: Last day of the period, as `yyyy-mm-dd`.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Messages sent per user. The same list, its last page, fetched page by page as they are
                asked for.

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
        chose each. The period lies within the last six months.

        Needs a Business plan or higher, with the option `Feedback to Zoom` turned on.

        Scopes: dashboard_home:read:admin.

        Rate limit: Heavy.

        Args:
            from_: First day of the period, as `yyyy-mm-dd`; the period covers one month at most.
            to: Last day of the period, as `yyyy-mm-dd`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The feedback options and their counts.

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

        The period lies within the last six months.

        Needs a Business plan or higher, with the option `Feedback to Zoom` turned on.

        Scopes: dashboard_home:read:admin.

        Rate limit: Heavy.

        Args:
            feedback_id: ID of the feedback option, as the list of client feedback gives it.
            from_: First day of the period, as `yyyy-mm-dd`; the period covers one month at most.
            to: Last day of the period, as `yyyy-mm-dd`.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The participants who gave this feedback. The same list, its last page, fetched page by
                page as they are asked for.

        Example:
            async for item in zoom.dashboards.list_client_feedback_details(
                "feedback00000000000001",
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
        up
        or down. The period lies within the last six months; list the client feedback for the
        reasons behind thumbs down.

        Needs the feedback survey at the end of meetings turned on.

        Scopes: dashboard:read:admin.

        Rate limit: Heavy.

        Args:
            from_: First day of the period, as `yyyy-mm-dd`; the period covers one month at most.
            to: Last day of the period, as `yyyy-mm-dd`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Ratings per day.

        Example:
            await zoom.dashboards.list_client_satisfaction(from_="2026-03-01", to="2026-03-31")
        """
        return await self._call("list_client_satisfaction", locals())

    async def get_crc_port_usage(
        self,
        *,
        from_: datetime.date | str,
        to: datetime.date | str,
        request_options: RequestOptions | None = None,
    ) -> _models.CrcPortUsageReport:
        """Get CRC port usage

        Return hour by hour how many ports of the Cloud Room Connector were in use, which lets
        H.323
        and SIP devices join meetings. A longer period than a month is cut to its last month.

        Needs a plan of type Business, Education or API, and Room Connector turned on for the
        account. Only a paid account with its dashboard enabled gets an answer.

        Scopes: dashboard_crc:read:admin.

        Rate limit: Heavy.

        Args:
            from_: First day of the period, as `yyyy-mm-dd`; moved to one month before `to` if it is
                earlier.
            to: Last day of the period, as `yyyy-mm-dd`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Port usage per hour.

        Example:
            await zoom.dashboards.get_crc_port_usage(from_="2026-03-01", to="2026-03-31")
        """
        return await self._call("get_crc_port_usage", locals())

    def list_im_metrics(
        self,
        *,
        from_: datetime.date | str,
        to: datetime.date | str,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.ImMetrics, _models.ImMetricsList]:
        """List how much each user sent and received in the chat client.

        Covers messages before July 1, 2021; the period lies within the last six months.
        Deprecated:
        use `list_chat_metrics` for later messages.

        Needs a Business plan or higher. Only a paid account with its dashboard enabled gets an
        answer.

        Scopes: dashboard_im:read:admin.

        Rate limit: Resource-intensive.

        Args:
            from_: First day of the period, as `yyyy-mm-dd`; the period covers one month at most.
            to: Last day of the period, as `yyyy-mm-dd`.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Messages sent and received per user. The same list, its last page, fetched page by page
                as they are asked for.

        Example:
            async for item in zoom.dashboards.list_im_metrics(from_="2026-03-01", to="2026-03-31"):
                print(item)
        """
        return self._pages("list_im_metrics", locals())

    async def list_rooms_with_issues(
        self,
        *,
        from_: datetime.date | str,
        to: datetime.date | str,
        request_options: RequestOptions | None = None,
    ) -> _models.RoomWithIssuesList:
        """List the 25 Zoom Rooms that had the most issues.

        The period lies within the last six months.

        Needs a Business plan or higher, and Zoom Rooms turned on for the account.

        Scopes: dashboard_home:read:admin.

        Rate limit: Heavy.

        Args:
            from_: First day of the period, as `yyyy-mm-dd`; the period covers one month at most.
            to: Last day of the period, as `yyyy-mm-dd`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Rooms and how many issues each had.

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
        bandwidth,
        with their times. The period lies within the last six months.

        Needs a Business plan or higher, and Zoom Rooms turned on for the account.

        Scopes: dashboard_home:read:admin.

        Rate limit: Heavy.

        Args:
            zoomroom_id: ID of the Zoom Room.
            from_: First day of the period, as `yyyy-mm-dd`; the period covers one month at most.
            to: Last day of the period, as `yyyy-mm-dd`.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The room's issues. The same list, its last page, fetched page by page as they are asked
                for.

        Example:
            async for item in zoom.dashboards.list_room_issues(
                "room000000000000000001",
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
        type_: _literals.SessionState | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        include_fields: _literals.MeetingMetricsIncludeField | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.MeetingMetrics, _models.MeetingMetricsList]:
        """List meeting metrics

        List the live or past meetings of a period, with the features each used (audio, video,
        screen share, recording) and the license of its host. The period lies within the last six
        months.

        Needs a Business plan or higher. Only a paid account with its dashboard enabled gets an
        answer.

        Scopes: dashboard_meetings:read:admin.

        Rate limit: Resource-intensive.

        Args:
            from_: First day of the period, as `yyyy-mm-dd`; the period covers one month at most.
            to: Last day of the period, as `yyyy-mm-dd`.
            type_: Meetings to list: `live` running now, `past` over, `pastOne` over and attended by
                one person only. Default: `live`.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            include_fields: Adds each meeting's tracking fields to the answer.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The meetings and what they used. The same list, its last page, fetched page by page as
                they are asked for.

        Raises:
            ValidationError: The page token is wrong or has expired (300, code 300).

        Example:
            async for item in zoom.dashboards.list_meeting_metrics(
                from_="2026-03-01",
                to="2026-03-31",
                type_="past",
                include_fields="tracking_fields",
            ):
                print(item)
        """
        return self._pages("list_meeting_metrics", locals())

    async def get_meeting_metrics(
        self,
        meeting_id: str,
        *,
        type_: _literals.SessionState | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.MeetingMetrics:
        """Get meeting metrics

        Return the features that one live or past meeting used (audio, video, screen share,
        recording), with its host and times.

        Needs a Business plan or higher. Only a paid account with its dashboard enabled gets an
        answer.

        Scopes: dashboard_meetings:read:admin.

        Rate limit: Heavy.

        Args:
            meeting_id: UUID or number of the meeting; a number picks the latest occurrence.
            type_: State of the meeting: `live` running now, `past` over, `pastOne` over and
                attended by one person only. Default: `live`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The meeting and what it used.

        Raises:
            ValidationError: The data of this meeting is closed to you (300, code 300).
            MeetingNotFoundError: No such meeting, or it is still running (404, code 3001).

        Example:
            await zoom.dashboards.get_meeting_metrics("bWVldGluZy4uLi4uMDAwMQ==", type_="past")
        """
        return await self._call("get_meeting_metrics", locals())

    def list_meeting_participant_metrics(
        self,
        meeting_id: str,
        *,
        type_: _literals.SessionState | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        include_fields: _literals.RegistrantIncludeField | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.ParticipantMetrics, _models.ParticipantMetricsList]:
        """List meeting participant metrics

        List the participants of a live or past meeting, with device, network, and times of
        joining
        and leaving. `email`, `user_name`, `location` and `ip_address` may be empty for accounts
        without a signed HIPAA agreement (BAA) or with a legacy one.

        Needs a Business plan or higher. Only a paid account with its dashboard enabled gets an
        answer.

        Scopes: dashboard_meetings:read:admin.

        Rate limit: Heavy.

        Args:
            meeting_id: UUID or number of the meeting; a number picks the latest occurrence.
            type_: State of the meeting: `live` running now, `past` over, `pastOne` over and
                attended by one person only. Default: `live`.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            include_fields: Adds each participant's registrant ID to the answer. Not for live
                meetings.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The meeting's participants. The same list, its last page. The participants of a live
                meeting, fetched page by page as they are asked for.

        Raises:
            ValidationError: The data of this meeting is closed to you, or the page token is wrong
                or has expired (300, code 300).
            MeetingNotFoundError: No such meeting, or it is not over (404, code 3001).

        Example:
            async for item in zoom.dashboards.list_meeting_participant_metrics(
                "bWVldGluZy4uLi4uMDAwMQ==",
                type_="past",
                include_fields="registrant_id",
            ):
                print(item)
        """
        return self._pages("list_meeting_participant_metrics", locals())

    def list_meeting_participant_qos(
        self,
        meeting_id: str,
        *,
        type_: _literals.LiveOrPast | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.ParticipantQos, _models.ParticipantQosList]:
        """List meeting participant QoS

        List the participants of a live or past meeting with the connection quality each had for
        audio, video and shared content, sent and received. `email`, `user_name`, `location` and
        `ip_address` may be empty for accounts without a signed HIPAA agreement (BAA) or with a
        legacy one.

        Needs a Business plan or higher. Only a paid account with its dashboard enabled gets an
        answer.

        Scopes: dashboard_meetings:read:admin.

        Rate limit: Heavy.

        Args:
            meeting_id: UUID or number of the meeting; a number picks the latest occurrence.
            type_: State of the meeting: `live` running now, `past` over. Default: `live`.
            page_size: How many participants one page holds.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The participants' connection quality. The same list, its last page, fetched page by page
                as they are asked for.

        Raises:
            ValidationError: The data of this meeting is closed to you, or the page token is wrong
                or has expired (300, code 300).
            MeetingNotFoundError: No such meeting, or it is still running (404, code 3001).

        Example:
            async for item in zoom.dashboards.list_meeting_participant_qos(
                "bWVldGluZy4uLi4uMDAwMQ==",
                type_="past",
            ):
                print(item)
        """
        return self._pages("list_meeting_participant_qos", locals())

    def list_meeting_satisfaction(
        self,
        meeting_id: str,
        *,
        type_: _literals.SessionState | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.SatisfactionRating, _models.SatisfactionRatingList]:
        """List how participants rated a meeting when it ended, thumbs up or down.

        The meeting must have been scheduled after December 20, 2020.

        Needs a Business plan or higher. Only participants who had turned on `Feedback to Zoom`
        before the meeting appear.

        Scopes: dashboard_meetings:read:admin.

        Rate limit: Heavy.

        Args:
            meeting_id: UUID or number of the meeting; a number picks the latest occurrence.
            type_: State of the meeting: `live` running now, `past` over, `pastOne` over and
                attended by one person only. Default: `live`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            page_size: How many records one page holds. Default: `30`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The participants' ratings of the meeting. The same list, its last page, fetched page by
                page as they are asked for.

        Raises:
            PlanMissingError: The dashboard needs a paid account that has it enabled (400, code
                200).
            MeetingNotFoundError: No such meeting, or it has not ended (404, code 3001).

        Example:
            async for item in zoom.dashboards.list_meeting_satisfaction(
                "bWVldGluZy4uLi4uMDAwMQ==",
                type_="past",
            ):
                print(item)
        """
        return self._pages("list_meeting_satisfaction", locals())

    def list_meeting_sharing(
        self,
        meeting_id: str,
        *,
        type_: _literals.LiveOrPast | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.ParticipantSharing, _models.ParticipantSharingList]:
        """List what participants of a live or past meeting shared and recorded, and when.

        Needs a Business plan or higher.

        Scopes: dashboard_meetings:read:admin.

        Rate limit: Heavy.

        Args:
            meeting_id: UUID or number of the meeting; a number picks the latest occurrence.
            type_: State of the meeting: `live` running now, `past` over. Default: `live`.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            What each participant shared and recorded. The same list, its last page, fetched page by
                page as they are asked for.

        Raises:
            ValidationError: The data of this meeting is closed to you (300, code 300).
            MeetingNotFoundError: No such meeting, or it has no details (404, code 3001).

        Example:
            async for item in zoom.dashboards.list_meeting_sharing(
                "bWVldGluZy4uLi4uMDAwMQ==",
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
        type_: _literals.LiveOrPast | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.ParticipantQos:
        """Return the connection quality of one participant of a live or past meeting over time.

        Latency is an average and a maximum over five seconds and includes processing; there is
        nothing while no data flows. `email`, `user_name`, `location` and `ip_address` may be empty
        for accounts without a signed HIPAA agreement (BAA) or with a legacy one.

        Only a paid account with its dashboard enabled gets an answer.

        Scopes: dashboard_meetings:read:admin.

        Rate limit: Heavy.

        Args:
            meeting_id: UUID or number of the meeting; a number picks the latest occurrence.
            participant_id: ID of the participant, as the list of participants has it in `user_id`.
            type_: State of the meeting: `live` running now, `past` over. Default: `live`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The participant's connection quality.

        Raises:
            ValidationError: The data of this meeting is closed to you (300, code 300).
            MeetingNotFoundError: No such meeting, or it is still running (404, code 3001).

        Example:
            await zoom.dashboards.get_meeting_participant_qos(
                "bWVldGluZy4uLi4uMDAwMQ==",
                "participant00000000001",
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
    ) -> _models.MeetingQualityScoreList:
        """List how many scores were good, fair, poor and bad for audio, video and screen share.

        A mean opinion score of 4 to 5 is good, 3 to 4 fair, 2 to 3 poor and 1 to 2 bad.

        Needs a Business plan or higher.

        Scopes: dashboard_home:read:admin.

        Rate limit: Heavy.

        Args:
            from_: First day of the period, as `yyyy-mm-dd`; the period covers one month at most.
            to: Last day of the period, as `yyyy-mm-dd`.
            type_: What is scored: `meeting` whole meetings, `participants` the people in them.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Counts per score.

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
        type_: _literals.LiveOrPast | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.WebinarMetrics, _models.WebinarMetricsList]:
        """List webinar metrics

        List the live or past webinars of a period, with the features each used (audio, video,
        screen share, recording).

        Needs a plan of type Business, Education or API and the webinar add-on. Only a paid account
        with its dashboard enabled gets an answer.

        Scopes: dashboard_webinars:read:admin.

        Rate limit: Resource-intensive.

        Args:
            from_: First day of the period, as `yyyy-mm-dd`; the period covers one month at most.
            to: Last day of the period, as `yyyy-mm-dd`.
            type_: Webinars to list: `live` running now, `past` over. Default: `live`.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The webinars and what they used. The same list, its last page, fetched page by page as
                they are asked for.

        Raises:
            PlanMissingError: The page token is wrong or has expired (300, code 200).

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
        type_: _literals.LiveOrPast | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.WebinarMetrics:
        """Get webinar metrics

        Return the features that one live or past webinar used (audio, video, screen share,
        recording), with its host and times.

        Needs a plan of type Business, Education or API and the webinar add-on. Only a paid account
        with its dashboard enabled gets an answer.

        Scopes: dashboard_webinars:read:admin.

        Rate limit: Heavy.

        Args:
            webinar_id: UUID or number of the webinar; a number picks the latest occurrence.
            type_: State of the webinar: `live` running now, `past` over. Default: `live`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The webinar and what it used.

        Raises:
            PlanMissingError: The data of this webinar is closed to you (300, code 200).
            MeetingNotFoundError: No such webinar, or it is still running (404, code 3001).

        Example:
            await zoom.dashboards.get_webinar_metrics("d2ViaW5hci4uLi4uMDAwMQ==", type_="past")
        """
        return await self._call("get_webinar_metrics", locals())

    def list_webinar_participant_metrics(
        self,
        webinar_id: str,
        *,
        type_: _literals.LiveOrPast | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        include_fields: _literals.RegistrantIncludeField | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.ParticipantMetrics, _models.ParticipantMetricsList]:
        """List webinar participant metrics

        List the participants of a live or past webinar, with device, network, and times of
        joining
        and leaving. `email`, `user_name`, `location` and `ip_address` may be empty for accounts
        without a signed HIPAA agreement (BAA) or with a legacy one.

        Needs a plan of type Business, Education or API and the webinar add-on.

        Scopes: dashboard_webinars:read:admin.

        Rate limit: Heavy.

        Args:
            webinar_id: UUID or number of the webinar; a number picks the latest occurrence.
            type_: State of the webinar: `live` running now, `past` over. Default: `live`.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            include_fields: Adds each participant's registrant ID to the answer.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The webinar's participants. The same list, its last page. The participants of a live
                webinar, fetched page by page as they are asked for.

        Raises:
            ValidationError: The data of this webinar is closed to you (300, code 300).
            MeetingNotFoundError: No such webinar, or it has no details (404, code 3001).

        Example:
            async for item in zoom.dashboards.list_webinar_participant_metrics(
                "d2ViaW5hci4uLi4uMDAwMQ==",
                type_="past",
                include_fields="registrant_id",
            ):
                print(item)
        """
        return self._pages("list_webinar_participant_metrics", locals())

    def list_webinar_participant_qos(
        self,
        webinar_id: str,
        *,
        type_: _literals.LiveOrPast | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.ParticipantQos, _models.ParticipantQosList]:
        """List webinar participant QoS

        List the participants of a live or past webinar with the connection quality each had for
        audio, video and shared content, sent and received. `email`, `user_name`, `location` and
        `ip_address` may be empty for accounts without a signed HIPAA agreement (BAA) or with a
        legacy one.

        Needs a plan of type Business, Education or API and the webinar add-on. Only a paid account
        with its dashboard enabled gets an answer.

        Scopes: dashboard_webinars:read:admin.

        Rate limit: Heavy.

        Args:
            webinar_id: UUID or number of the webinar; a number picks the latest occurrence.
            type_: State of the webinar: `live` running now, `past` over. Default: `live`.
            page_size: How many participants one page holds.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The participants' connection quality. The same list, its last page, fetched page by page
                as they are asked for.

        Raises:
            ValidationError: The data of this webinar is closed to you (300, code 300).
            MeetingNotFoundError: No such webinar, or it is still running (404, code 3001).

        Example:
            async for item in zoom.dashboards.list_webinar_participant_qos(
                "d2ViaW5hci4uLi4uMDAwMQ==",
                type_="past",
            ):
                print(item)
        """
        return self._pages("list_webinar_participant_qos", locals())

    def list_webinar_satisfaction(
        self,
        webinar_id: str,
        *,
        type_: _literals.SessionState | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.SatisfactionRating, _models.SatisfactionRatingList]:
        """List how attendees rated a webinar when it ended, thumbs up or down.

        The webinar must have been scheduled after December 20, 2020.

        Needs a Business plan or higher. Only attendees who had turned on `Feedback to Zoom` before
        the webinar appear.

        Scopes: dashboard_webinars:read:admin.

        Rate limit: Heavy.

        Args:
            webinar_id: UUID or number of the webinar; a number picks the latest occurrence.
            type_: State of the webinar: `live` running now, `past` over, `pastOne` over and
                attended by one person only. Default: `live`.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The attendees' ratings of the webinar. The same list, its last page, fetched page by
                page as they are asked for.

        Raises:
            PlanMissingError: The dashboard needs a paid account that has it enabled (400, code
                200).
            MeetingNotFoundError: No such webinar, or it has not ended (404, code 3001).

        Example:
            async for item in zoom.dashboards.list_webinar_satisfaction(
                "d2ViaW5hci4uLi4uMDAwMQ==",
                type_="past",
            ):
                print(item)
        """
        return self._pages("list_webinar_satisfaction", locals())

    def list_webinar_sharing(
        self,
        webinar_id: str,
        *,
        type_: _literals.LiveOrPast | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.ParticipantSharing, _models.ParticipantSharingList]:
        """List what participants of a live or past webinar shared and recorded, and when.

        Needs a plan of type Business, Education or API and the webinar add-on. Only a paid
        account
        with its dashboard enabled gets an answer.

        Scopes: dashboard_webinars:read:admin.

        Rate limit: Heavy.

        Args:
            webinar_id: UUID or number of the webinar; a number picks the latest occurrence.
            type_: State of the webinar: `live` running now, `past` over. Default: `live`.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            What each participant shared and recorded. The same list, its last page, fetched page by
                page as they are asked for.

        Raises:
            ValidationError: The data of this webinar is closed to you (300, code 300).
            MeetingNotFoundError: No such webinar, it is still running, or it has no details (404,
                code 3001).

        Example:
            async for item in zoom.dashboards.list_webinar_sharing(
                "d2ViaW5hci4uLi4uMDAwMQ==",
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
        type_: _literals.LiveOrPast | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.ParticipantQos:
        """Return the connection quality of one participant of a live or past webinar over time.

        Latency is an average and a maximum over five seconds and includes processing; there is
        nothing while no data flows. `email`, `user_name`, `location` and `ip_address` may be empty
        for accounts without a signed HIPAA agreement (BAA) or with a legacy one.

        Needs a plan of type Business, Education or API.

        Scopes: dashboard_webinars:read:admin.

        Rate limit: Heavy.

        Args:
            webinar_id: UUID or number of the webinar; a number picks the latest occurrence.
            participant_id: ID of the participant, as the list of participants has it in `user_id`.
            type_: State of the webinar: `live` running now, `past` over. Default: `live`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The participant's connection quality.

        Raises:
            ValidationError: The data of this webinar is closed to you (300, code 300).
            MeetingNotFoundError: No such webinar, or it has no details (404, code 3001).

        Example:
            await zoom.dashboards.get_webinar_participant_qos(
                "d2ViaW5hci4uLi4uMDAwMQ==",
                "participant00000000001",
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
        account
        with its dashboard enabled gets an answer.

        Scopes: dashboard_zr:read:admin.

        Rate limit: Resource-intensive.

        Args:
            page_size: How many records one page holds. Default: `30`.
            page_number: Page to return, counted from 1.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The account's Zoom Rooms. The same list, its last page, fetched page by page as they are
                asked for.

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
    ) -> _models.TopRoomIssueList:
        """List the 25 most frequent issues of Zoom Rooms and how many rooms had each.

        Needs a plan of type Business, Education or API, and Zoom Rooms in use.

        Scopes: dashboard_zr:read:admin.

        Rate limit: Heavy.

        Args:
            from_: First day of the period, as `yyyy-mm-dd`; the period covers one month at most.
            to: Last day of the period, as `yyyy-mm-dd`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Issues and how many rooms had them.

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
        meetings in a period, which come in pages.

        Needs a plan of type Business, Education or API, and Zoom Rooms in use. Only a paid account
        with its dashboard enabled gets an answer.

        Scopes: dashboard_zr:read:admin.

        Rate limit: Heavy.

        Args:
            zoomroom_id: ID of the Zoom Room.
            from_: First day of the period, as `yyyy-mm-dd`; the period covers one month at most.
            to: Last day of the period, as `yyyy-mm-dd`.
            page_size: How many of the `past_meetings` one page holds. Default: `30`.
            next_page_token: Token of the next page of `past_meetings`, taken from the answer before
                it; valid for 15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The room and its meetings. The same room, the last page of its past meetings, fetched
                page by page as they are asked for.

        Raises:
            ValidationError: The page token is wrong or has expired (300, code 300).

        Example:
            async for item in zoom.dashboards.get_room_metrics(
                "room000000000000000001",
                from_="2026-03-01",
                to="2026-03-31",
            ):
                print(item)
        """
        return self._pages("get_room_metrics", locals())
