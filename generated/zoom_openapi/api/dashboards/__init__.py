# Generated from zoom.postman_collection.json. Not to be edited.


"""The operations tagged dashboards"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...types import UNSET, AsyncCaller, AsyncPages, Caller, File, Pages, Unset

if TYPE_CHECKING:
    import datetime

    from ...models.chat_metrics import ChatMetrics
    from ...models.chat_metrics_list import ChatMetricsList
    from ...models.client_feedback_details import ClientFeedbackDetails
    from ...models.client_feedback_details_list import ClientFeedbackDetailsList
    from ...models.client_feedback_list import ClientFeedbackList
    from ...models.client_satisfaction_list import ClientSatisfactionList
    from ...models.crc_port_usage_report import CrcPortUsageReport
    from ...models.get_meeting_metrics_type import GetMeetingMetricsType
    from ...models.get_meeting_participant_qos_type import GetMeetingParticipantQosType
    from ...models.get_meeting_quality_scores_type import GetMeetingQualityScoresType
    from ...models.get_webinar_metrics_type import GetWebinarMetricsType
    from ...models.get_webinar_participant_qos_type import GetWebinarParticipantQosType
    from ...models.im_metrics import ImMetrics
    from ...models.im_metrics_list import ImMetricsList
    from ...models.json_object import JsonObject
    from ...models.list_meeting_feedback_type import ListMeetingFeedbackType
    from ...models.list_meeting_metrics_include_fields import (
        ListMeetingMetricsIncludeFields,
    )
    from ...models.list_meeting_metrics_type import ListMeetingMetricsType
    from ...models.list_meeting_participant_metrics_include_fields import (
        ListMeetingParticipantMetricsIncludeFields,
    )
    from ...models.list_meeting_participant_metrics_type import (
        ListMeetingParticipantMetricsType,
    )
    from ...models.list_meeting_participant_qos_type import (
        ListMeetingParticipantQosType,
    )
    from ...models.list_meeting_sharing_details_type import (
        ListMeetingSharingDetailsType,
    )
    from ...models.list_webinar_feedback_type import ListWebinarFeedbackType
    from ...models.list_webinar_metrics_type import ListWebinarMetricsType
    from ...models.list_webinar_participant_metrics_include_fields import (
        ListWebinarParticipantMetricsIncludeFields,
    )
    from ...models.list_webinar_participant_metrics_type import (
        ListWebinarParticipantMetricsType,
    )
    from ...models.list_webinar_participant_qos_type import (
        ListWebinarParticipantQosType,
    )
    from ...models.list_webinar_sharing_details_type import (
        ListWebinarSharingDetailsType,
    )
    from ...models.meeting_metrics import MeetingMetrics
    from ...models.meeting_metrics_list import MeetingMetricsList
    from ...models.meeting_quality_score_list import MeetingQualityScoreList
    from ...models.participant_metrics import ParticipantMetrics
    from ...models.participant_metrics_list import ParticipantMetricsList
    from ...models.participant_qos import ParticipantQos
    from ...models.participant_qos_list import ParticipantQosList
    from ...models.participant_sharing import ParticipantSharing
    from ...models.participant_sharing_list import ParticipantSharingList
    from ...models.room_issue import RoomIssue
    from ...models.room_issue_list import RoomIssueList
    from ...models.room_metrics import RoomMetrics
    from ...models.room_metrics_list import RoomMetricsList
    from ...models.room_past_meeting_list import RoomPastMeetingList
    from ...models.room_with_issues_list import RoomWithIssuesList
    from ...models.satisfaction_rating import SatisfactionRating
    from ...models.satisfaction_rating_list import SatisfactionRatingList
    from ...models.top_room_issue_list import TopRoomIssueList
    from ...models.webinar_metrics import WebinarMetrics
    from ...models.webinar_metrics_list import WebinarMetricsList


class Dashboards:
    """Figures behind the dashboard: meetings and webinars, live or past, with the connection
    quality of their participants; Zoom Rooms and their issues, chat, client feedback and
    Cloud Room Connector ports."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def get_chat_metrics(
        self,
        *,
        from_: datetime.date | str,
        to: datetime.date | str,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
    ) -> Pages[ChatMetrics, ChatMetricsList]:
        """Get chat metrics

        Return how many chat messages each user sent, by kind: to one person, to groups, files,
        images and so on. Covers messages since July 1, 2021; the period lies within the last
        six months.

        **Prerequisites:**
        * Plan: Business or higher.

        Scopes: dashboard_im:read:admin.

        Rate limit: Resource-intensive.

        Args:
            from_: First day of the period, as `yyyy-mm-dd`; the period covers one month at most.
            to: Last day of the period, as `yyyy-mm-dd`.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.

        Example:
            dashboards.get_chat_metrics(from_="2026-03-01", to="2026-03-31")
        """
        from . import get_chat_metrics as _endpoint

        return self._caller.pages(
            "get_chat_metrics",
            _endpoint,
            parameters={
                "from_": from_,
                "to": to,
                "page_size": page_size,
                "next_page_token": next_page_token,
            },
            items="users",
        )

    def list_client_feedback(
        self,
        *,
        from_: datetime.date | str,
        to: datetime.date | str,
    ) -> ClientFeedbackList:
        """List client feedback

        List the answers that users chose in the client's feedback survey, with how many people
        chose each. The period lies within the last six months.

        **Prerequisites:**
        * Plan: Business or higher.
        * The option `Feedback to Zoom` is on.

        Scopes: dashboard_home:read:admin.

        Rate limit: Heavy.

        Args:
            from_: First day of the period, as `yyyy-mm-dd`; the period covers one month at most.
            to: Last day of the period, as `yyyy-mm-dd`.

        Example:
            dashboards.list_client_feedback(from_="2026-03-01", to="2026-03-31")
        """
        from . import list_client_feedback as _endpoint

        return self._caller.call(
            "list_client_feedback",
            _endpoint,
            parameters={
                "from_": from_,
                "to": to,
            },
        )

    def get_client_feedback(
        self,
        feedback_id: str,
        *,
        from_: datetime.date | str | Unset = UNSET,
        to: datetime.date | str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
    ) -> Pages[ClientFeedbackDetails, ClientFeedbackDetailsList]:
        """Get client feedback

        Return who gave one kind of client feedback, in which meeting and when. The period lies
        within the last six months.

        **Prerequisites:**
        * Plan: Business or higher.
        * The option `Feedback to Zoom` is on.

        Scopes: dashboard_home:read:admin.

        Rate limit: Heavy.

        Args:
            feedback_id: ID of the feedback option, as the list of client feedback gives it.
            from_: First day of the period, as `yyyy-mm-dd`; the period covers one month at most.
            to: Last day of the period, as `yyyy-mm-dd`.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.

        Example:
            dashboards.get_client_feedback("feedback00000000000001")
        """
        from . import get_client_feedback as _endpoint

        return self._caller.pages(
            "get_client_feedback",
            _endpoint,
            (feedback_id,),
            parameters={
                "from_": from_,
                "to": to,
                "page_size": page_size,
                "next_page_token": next_page_token,
            },
            items="client_feedback_details",
        )

    def list_client_satisfaction(
        self,
        *,
        from_: datetime.date | str | Unset = UNSET,
        to: datetime.date | str | Unset = UNSET,
    ) -> ClientSatisfactionList:
        """List client satisfaction

        Return, day by day, how attendees rated their meetings in the survey at the end, thumbs
        up or down. The period lies within the last six months; list the client feedback for the
        reasons behind thumbs down.

        **Prerequisites:**
        * The feedback survey at the end of meetings is on.

        Scopes: dashboard:read:admin.

        Rate limit: Heavy.

        Args:
            from_: First day of the period, as `yyyy-mm-dd`; the period covers one month at most.
            to: Last day of the period, as `yyyy-mm-dd`.

        Example:
            dashboards.list_client_satisfaction()
        """
        from . import list_client_satisfaction as _endpoint

        return self._caller.call(
            "list_client_satisfaction",
            _endpoint,
            parameters={
                "from_": from_,
                "to": to,
            },
        )

    def get_crc_port_usage(
        self,
        *,
        from_: datetime.date | str,
        to: datetime.date | str,
    ) -> CrcPortUsageReport:
        """Get CRC port usage

        Return hour by hour how many ports of the Cloud Room Connector were in use, which lets
        H.323 and SIP devices join meetings. A longer period than a month is cut to its last
        month.

        **Prerequisites:**
        * Plan: Business, Education or API.
        * Room Connector is on for the account.

        Scopes: dashboard_crc:read:admin.

        Rate limit: Heavy.

        Args:
            from_: First day of the period, as `yyyy-mm-dd`; moved to one month before `to` if it
                is earlier.
            to: Last day of the period, as `yyyy-mm-dd`.

        Example:
            dashboards.get_crc_port_usage(from_="2026-03-01", to="2026-03-31")
        """
        from . import get_crc_port_usage as _endpoint

        return self._caller.call(
            "get_crc_port_usage",
            _endpoint,
            parameters={
                "from_": from_,
                "to": to,
            },
        )

    def get_im_metrics(
        self,
        *,
        from_: datetime.date | str,
        to: datetime.date | str,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
    ) -> Pages[ImMetrics, ImMetricsList]:
        """Get IM metrics

        Return how much each user sent and received in the chat client. Deprecated, and only for
        messages before July 1, 2021; `get_chat_metrics` has the later ones. The period lies
        within the last six months.

        **Prerequisites:**
        * Plan: Business or higher.

        Scopes: dashboard_im:read:admin.

        Rate limit: Resource-intensive.

        Args:
            from_: First day of the period, as `yyyy-mm-dd`; the period covers one month at most.
            to: Last day of the period, as `yyyy-mm-dd`.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.

        Example:
            dashboards.get_im_metrics(from_="2026-03-01", to="2026-03-31")
        """
        from . import get_im_metrics as _endpoint

        return self._caller.pages(
            "get_im_metrics",
            _endpoint,
            parameters={
                "from_": from_,
                "to": to,
                "page_size": page_size,
                "next_page_token": next_page_token,
            },
            items="users",
        )

    def list_rooms_with_issues(
        self,
        *,
        from_: datetime.date | str,
        to: datetime.date | str,
    ) -> RoomWithIssuesList:
        """List rooms with issues

        List the 25 Zoom Rooms that had the most issues. The period lies within the last six
        months.

        **Prerequisites:**
        * Plan: Business or higher.
        * Zoom Rooms are on for the account.

        Scopes: dashboard_home:read:admin.

        Rate limit: Heavy.

        Args:
            from_: First day of the period, as `yyyy-mm-dd`; the period covers one month at most.
            to: Last day of the period, as `yyyy-mm-dd`.

        Example:
            dashboards.list_rooms_with_issues(from_="2026-03-01", to="2026-03-31")
        """
        from . import list_rooms_with_issues as _endpoint

        return self._caller.call(
            "list_rooms_with_issues",
            _endpoint,
            parameters={
                "from_": from_,
                "to": to,
            },
        )

    def list_room_issues(
        self,
        zoomroom_id: str,
        *,
        from_: datetime.date | str,
        to: datetime.date | str,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
    ) -> Pages[RoomIssue, RoomIssueList]:
        """List room issues

        List the issues that one Zoom Room had, such as an unplugged device or too little
        bandwidth, with their times. The period lies within the last six months.

        **Prerequisites:**
        * Plan: Business or higher.
        * Zoom Rooms are on for the account.

        Scopes: dashboard_home:read:admin.

        Rate limit: Heavy.

        Args:
            zoomroom_id: ID of the Zoom Room.
            from_: First day of the period, as `yyyy-mm-dd`; the period covers one month at most.
            to: Last day of the period, as `yyyy-mm-dd`.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.

        Example:
            dashboards.list_room_issues("room000000000000000001", from_="2026-03-01", to="2026-03-31")
        """
        from . import list_room_issues as _endpoint

        return self._caller.pages(
            "list_room_issues",
            _endpoint,
            (zoomroom_id,),
            parameters={
                "from_": from_,
                "to": to,
                "page_size": page_size,
                "next_page_token": next_page_token,
            },
            items="issue_details",
        )

    def list_meeting_metrics(
        self,
        *,
        type_: ListMeetingMetricsType | Unset = UNSET,
        from_: datetime.date | str,
        to: datetime.date | str,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        include_fields: ListMeetingMetricsIncludeFields | Unset = UNSET,
    ) -> Pages[MeetingMetrics, MeetingMetricsList]:
        """List meeting metrics

        List the live or past meetings of a period, with the features each used (audio, video,
        screen share, recording) and the license of its host. The period lies within the last
        six months.

        **Prerequisites:**
        * Plan: Business or higher.

        Scopes: dashboard_meetings:read:admin.

        Rate limit: Resource-intensive.

        Documented failures:
        - 300, code 300: The page token is wrong or has expired.

        Args:
            type_: Meetings to list: `live` running now, `past` over, `pastOne` over and attended
                by one person only. Default: `live`.
            from_: First day of the period, as `yyyy-mm-dd`; the period covers one month at most.
            to: Last day of the period, as `yyyy-mm-dd`.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.
            include_fields: Adds each meeting's tracking fields to the answer.

        Example:
            dashboards.list_meeting_metrics(from_="2026-03-01", to="2026-03-31")
        """
        from . import list_meeting_metrics as _endpoint

        return self._caller.pages(
            "list_meeting_metrics",
            _endpoint,
            parameters={
                "type_": type_,
                "from_": from_,
                "to": to,
                "page_size": page_size,
                "next_page_token": next_page_token,
                "include_fields": include_fields,
            },
            items="meetings",
        )

    def get_meeting_metrics(
        self,
        meeting_id: str,
        *,
        type_: GetMeetingMetricsType | Unset = UNSET,
    ) -> MeetingMetrics:
        """Get meeting metrics

        Return the features that one live or past meeting used (audio, video, screen share,
        recording), with its host and times.

        **Prerequisites:**
        * Plan: Business or higher.

        Scopes: dashboard_meetings:read:admin.

        Rate limit: Heavy.

        Documented failures:
        - 300, code 300: The data of this meeting is closed to you.
        - 404, code 3001: No such meeting, or it is still running.

        Args:
            meeting_id: Meeting UUID or number; a number picks the latest occurrence. Encode a UUID
                twice when it starts with `/` or contains `//`.
            type_: State of the meeting: `live` running now, `past` over, `pastOne` over and
                attended by one person only. Default: `live`.

        Example:
            dashboards.get_meeting_metrics("bWVldGluZy4uLi4uMDAwMQ==")
        """
        from . import get_meeting_metrics as _endpoint

        return self._caller.call(
            "get_meeting_metrics",
            _endpoint,
            (meeting_id,),
            parameters={
                "type_": type_,
            },
        )

    def list_meeting_participant_metrics(
        self,
        meeting_id: str,
        *,
        type_: ListMeetingParticipantMetricsType | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        include_fields: ListMeetingParticipantMetricsIncludeFields | Unset = UNSET,
    ) -> Pages[ParticipantMetrics, ParticipantMetricsList]:
        """List meeting participant metrics

        List the participants of a live or past meeting, with device, network, and times of
        joining and leaving. `email`, `user_name`, `location` and `ip_address` may be empty for
        accounts without a signed HIPAA agreement (BAA) or with a legacy one.

        **Prerequisites:**
        * Plan: Business or higher.

        Scopes: dashboard_meetings:read:admin.

        Rate limit: Heavy.

        Documented failures:
        - 300, code 300: The data of this meeting is closed to you, or the page token is wrong
        or has expired.
        - 404, code 3001: No such meeting, or it is not over.

        Args:
            meeting_id: Meeting UUID or number; a number picks the latest occurrence. Encode a UUID
                twice when it starts with `/` or contains `//`.
            type_: State of the meeting: `live` running now, `past` over, `pastOne` over and
                attended by one person only. Default: `live`.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.
            include_fields: Adds each participant's registrant ID to the answer. Not for live meetings.

        Example:
            dashboards.list_meeting_participant_metrics("bWVldGluZy4uLi4uMDAwMQ==")
        """
        from . import list_meeting_participant_metrics as _endpoint

        return self._caller.pages(
            "list_meeting_participant_metrics",
            _endpoint,
            (meeting_id,),
            parameters={
                "type_": type_,
                "page_size": page_size,
                "next_page_token": next_page_token,
                "include_fields": include_fields,
            },
            items="participants",
        )

    def list_meeting_participant_qos(
        self,
        meeting_id: str,
        *,
        type_: ListMeetingParticipantQosType | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
    ) -> Pages[ParticipantQos, ParticipantQosList]:
        """List meeting participant QoS

        List the participants of a live or past meeting with the connection quality each had for
        audio, video and shared content, sent and received. `email`, `user_name`, `location` and
        `ip_address` may be empty for accounts without a signed HIPAA agreement (BAA) or with a
        legacy one.

        **Prerequisites:**
        * Plan: Business or higher.

        Scopes: dashboard_meetings:read:admin.

        Rate limit: Heavy.

        Documented failures:
        - 300, code 300: The data of this meeting is closed to you, or the page token is wrong
        or has expired.
        - 404, code 3001: No such meeting, or it is still running.

        Args:
            meeting_id: Meeting UUID or number; a number picks the latest occurrence. Encode a UUID
                twice when it starts with `/` or contains `//`.
            type_: State of the meeting: `live` running now, `past` over. Default: `live`.
            page_size: How many participants one page holds.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.

        Example:
            dashboards.list_meeting_participant_qos("bWVldGluZy4uLi4uMDAwMQ==")
        """
        from . import list_meeting_participant_qos as _endpoint

        return self._caller.pages(
            "list_meeting_participant_qos",
            _endpoint,
            (meeting_id,),
            parameters={
                "type_": type_,
                "page_size": page_size,
                "next_page_token": next_page_token,
            },
            items="participants",
        )

    def list_meeting_feedback(
        self,
        meeting_id: str,
        *,
        type_: ListMeetingFeedbackType | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
    ) -> Pages[SatisfactionRating, SatisfactionRatingList]:
        """List meeting feedback

        List how participants rated a meeting when it ended, thumbs up or down. The meeting must
        have been scheduled after December 20, 2020.

        **Prerequisites:**
        * Plan: Business or higher.
        * The participant turned on `Feedback to Zoom` before the meeting.

        Scopes: dashboard_meetings:read:admin.

        Rate limit: Heavy.

        Documented failures:
        - 400, code 200: The dashboard needs a paid account that has it enabled.
        - 404, code 3001: No such meeting, or it has not ended.

        Args:
            meeting_id: Meeting UUID or number; a number picks the latest occurrence. Encode a UUID
                twice when it starts with `/` or contains `//`.
            type_: State of the meeting: `live` running now, `past` over, `pastOne` over and
                attended by one person only. Default: `live`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.
            page_size: How many records one page holds. Default: `30`.

        Example:
            dashboards.list_meeting_feedback("bWVldGluZy4uLi4uMDAwMQ==")
        """
        from . import list_meeting_feedback as _endpoint

        return self._caller.pages(
            "list_meeting_feedback",
            _endpoint,
            (meeting_id,),
            parameters={
                "type_": type_,
                "next_page_token": next_page_token,
                "page_size": page_size,
            },
            items="participants",
        )

    def list_meeting_sharing_details(
        self,
        meeting_id: str,
        *,
        type_: ListMeetingSharingDetailsType | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
    ) -> Pages[ParticipantSharing, ParticipantSharingList]:
        """List meeting sharing details

        List what participants of a live or past meeting shared and recorded, and when.

        **Prerequisites:**
        * Plan: Business or higher.

        Scopes: dashboard_meetings:read:admin.

        Rate limit: Heavy.

        Documented failures:
        - 300, code 300: The data of this meeting is closed to you.
        - 404, code 3001: No such meeting, or it has no details.

        Args:
            meeting_id: Meeting UUID or number; a number picks the latest occurrence. Encode a UUID
                twice when it starts with `/` or contains `//`.
            type_: State of the meeting: `live` running now, `past` over. Default: `live`.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.

        Example:
            dashboards.list_meeting_sharing_details("bWVldGluZy4uLi4uMDAwMQ==")
        """
        from . import list_meeting_sharing_details as _endpoint

        return self._caller.pages(
            "list_meeting_sharing_details",
            _endpoint,
            (meeting_id,),
            parameters={
                "type_": type_,
                "page_size": page_size,
                "next_page_token": next_page_token,
            },
            items="participants",
        )

    def get_meeting_participant_qos(
        self,
        meeting_id: str,
        participant_id: str,
        *,
        type_: GetMeetingParticipantQosType | Unset = UNSET,
    ) -> ParticipantQos:
        """Get meeting participant QoS

        Return the connection quality of one participant of a live or past meeting over time.
        Latency is an average and a maximum over five seconds and includes processing; there is
        nothing while no data flows. `email`, `user_name`, `location` and `ip_address` may be
        empty for accounts without a signed HIPAA agreement (BAA) or with a legacy one.

        Scopes: dashboard_meetings:read:admin.

        Rate limit: Heavy.

        Documented failures:
        - 300, code 300: The data of this meeting is closed to you.
        - 404, code 3001: No such meeting, or it is still running.

        Args:
            meeting_id: Meeting UUID or number; a number picks the latest occurrence. Encode a UUID
                twice when it starts with `/` or contains `//`.
            participant_id: ID of the participant, as the list of participants gives it.
            type_: State of the meeting: `live` running now, `past` over. Default: `live`.

        Example:
            dashboards.get_meeting_participant_qos("bWVldGluZy4uLi4uMDAwMQ==", "jonasLindqvist00000001")
        """
        from . import get_meeting_participant_qos as _endpoint

        return self._caller.call(
            "get_meeting_participant_qos",
            _endpoint,
            (
                meeting_id,
                participant_id,
            ),
            parameters={
                "type_": type_,
            },
        )

    def get_meeting_quality_scores(
        self,
        *,
        from_: datetime.date | str,
        to: datetime.date | str,
        type_: GetMeetingQualityScoresType | Unset = UNSET,
    ) -> MeetingQualityScoreList:
        """Get meeting quality scores

        Count good, fair, poor and bad scores for audio, video and screen share. A mean opinion
        score of 4 to 5 is good, 3 to 4 fair, 2 to 3 poor and 1 to 2 bad.

        **Prerequisites:**
        * Plan: Business or higher.

        Scopes: dashboard_home:read:admin.

        Rate limit: Heavy.

        Args:
            from_: First day of the period, as `yyyy-mm-dd`; the period covers one month at most.
            to: Last day of the period, as `yyyy-mm-dd`.
            type_: What is scored: `meeting` whole meetings, `participants` the people in them.

        Example:
            dashboards.get_meeting_quality_scores(from_="2026-03-01", to="2026-03-31")
        """
        from . import get_meeting_quality_scores as _endpoint

        return self._caller.call(
            "get_meeting_quality_scores",
            _endpoint,
            parameters={
                "from_": from_,
                "to": to,
                "type_": type_,
            },
        )

    def list_webinar_metrics(
        self,
        *,
        type_: ListWebinarMetricsType | Unset = UNSET,
        from_: datetime.date | str,
        to: datetime.date | str,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
    ) -> Pages[WebinarMetrics, WebinarMetricsList]:
        """List webinar metrics

        List the live or past webinars of a period, with the features each used (audio, video,
        screen share, recording).

        **Prerequisites:**
        * Plan: Business, Education or API, plus the webinar add-on.

        Scopes: dashboard_webinars:read:admin.

        Rate limit: Resource-intensive.

        Documented failures:
        - 300, code 200: The page token is wrong or has expired.

        Args:
            type_: Webinars to list: `live` running now, `past` over. Default: `live`.
            from_: First day of the period, as `yyyy-mm-dd`; the period covers one month at most.
            to: Last day of the period, as `yyyy-mm-dd`.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.

        Example:
            dashboards.list_webinar_metrics(from_="2026-03-01", to="2026-03-31")
        """
        from . import list_webinar_metrics as _endpoint

        return self._caller.pages(
            "list_webinar_metrics",
            _endpoint,
            parameters={
                "type_": type_,
                "from_": from_,
                "to": to,
                "page_size": page_size,
                "next_page_token": next_page_token,
            },
            items="webinars",
        )

    def get_webinar_metrics(
        self,
        webinar_id: str,
        *,
        type_: GetWebinarMetricsType | Unset = UNSET,
    ) -> WebinarMetrics:
        """Get webinar metrics

        Return the features that one live or past webinar used (audio, video, screen share,
        recording), with its host and times.

        **Prerequisites:**
        * Plan: Business, Education or API, plus the webinar add-on.

        Scopes: dashboard_webinars:read:admin.

        Rate limit: Heavy.

        Documented failures:
        - 300, code 200: The data of this webinar is closed to you.
        - 404, code 3001: No such webinar, or it is still running.

        Args:
            webinar_id: Webinar UUID or number; a number picks the latest occurrence. Encode a UUID
                twice when it starts with `/` or contains `//`.
            type_: State of the webinar: `live` running now, `past` over. Default: `live`.

        Example:
            dashboards.get_webinar_metrics("d2ViaW5hci4uLi4uMDAwMQ==")
        """
        from . import get_webinar_metrics as _endpoint

        return self._caller.call(
            "get_webinar_metrics",
            _endpoint,
            (webinar_id,),
            parameters={
                "type_": type_,
            },
        )

    def list_webinar_participant_metrics(
        self,
        webinar_id: str,
        *,
        type_: ListWebinarParticipantMetricsType | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        include_fields: ListWebinarParticipantMetricsIncludeFields | Unset = UNSET,
    ) -> Pages[ParticipantMetrics, ParticipantMetricsList]:
        """List webinar participant metrics

        List the participants of a live or past webinar, with device, network, and times of
        joining and leaving. `email`, `user_name`, `location` and `ip_address` may be empty for
        accounts without a signed HIPAA agreement (BAA) or with a legacy one.

        **Prerequisites:**
        * Plan: Business, Education or API, plus the webinar add-on.

        Scopes: dashboard_webinars:read:admin.

        Rate limit: Heavy.

        Documented failures:
        - 300, code 300: The data of this webinar is closed to you.
        - 404, code 3001: No such webinar, or it has no details.

        Args:
            webinar_id: Webinar UUID or number; a number picks the latest occurrence. Encode a UUID
                twice when it starts with `/` or contains `//`.
            type_: State of the webinar: `live` running now, `past` over. Default: `live`.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.
            include_fields: Adds each participant's registrant ID to the answer.

        Example:
            dashboards.list_webinar_participant_metrics("d2ViaW5hci4uLi4uMDAwMQ==")
        """
        from . import list_webinar_participant_metrics as _endpoint

        return self._caller.pages(
            "list_webinar_participant_metrics",
            _endpoint,
            (webinar_id,),
            parameters={
                "type_": type_,
                "page_size": page_size,
                "next_page_token": next_page_token,
                "include_fields": include_fields,
            },
            items="participants",
        )

    def list_webinar_participant_qos(
        self,
        webinar_id: str,
        *,
        type_: ListWebinarParticipantQosType | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
    ) -> Pages[ParticipantQos, ParticipantQosList]:
        """List webinar participant QoS

        List the participants of a live or past webinar with the connection quality each had for
        audio, video and shared content, sent and received. `email`, `user_name`, `location` and
        `ip_address` may be empty for accounts without a signed HIPAA agreement (BAA) or with a
        legacy one.

        **Prerequisites:**
        * Plan: Business, Education or API, plus the webinar add-on.

        Scopes: dashboard_webinars:read:admin.

        Rate limit: Heavy.

        Documented failures:
        - 300, code 300: The data of this webinar is closed to you.
        - 404, code 3001: No such webinar, or it is still running.

        Args:
            webinar_id: Webinar UUID or number; a number picks the latest occurrence. Encode a UUID
                twice when it starts with `/` or contains `//`.
            type_: State of the webinar: `live` running now, `past` over. Default: `live`.
            page_size: How many participants one page holds.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.

        Example:
            dashboards.list_webinar_participant_qos("d2ViaW5hci4uLi4uMDAwMQ==")
        """
        from . import list_webinar_participant_qos as _endpoint

        return self._caller.pages(
            "list_webinar_participant_qos",
            _endpoint,
            (webinar_id,),
            parameters={
                "type_": type_,
                "page_size": page_size,
                "next_page_token": next_page_token,
            },
            items="participants",
        )

    def list_webinar_feedback(
        self,
        webinar_id: str,
        *,
        type_: ListWebinarFeedbackType | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
    ) -> Pages[SatisfactionRating, SatisfactionRatingList]:
        """List webinar feedback

        List how attendees rated a webinar when it ended, thumbs up or down. The webinar must
        have been scheduled after December 20, 2020.

        **Prerequisites:**
        * Plan: Business or higher.
        * The attendee turned on `Feedback to Zoom` before the webinar.

        Scopes: dashboard_webinars:read:admin.

        Rate limit: Heavy.

        Documented failures:
        - 400, code 200: The dashboard needs a paid account that has it enabled.
        - 404, code 3001: No such webinar, or it has not ended.

        Args:
            webinar_id: Webinar UUID or number; a number picks the latest occurrence. Encode a UUID
                twice when it starts with `/` or contains `//`.
            type_: State of the webinar: `live` running now, `past` over, `pastOne` over and
                attended by one person only. Default: `live`.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.

        Example:
            dashboards.list_webinar_feedback("d2ViaW5hci4uLi4uMDAwMQ==")
        """
        from . import list_webinar_feedback as _endpoint

        return self._caller.pages(
            "list_webinar_feedback",
            _endpoint,
            (webinar_id,),
            parameters={
                "type_": type_,
                "page_size": page_size,
                "next_page_token": next_page_token,
            },
            items="participants",
        )

    def list_webinar_sharing_details(
        self,
        webinar_id: str,
        *,
        type_: ListWebinarSharingDetailsType | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
    ) -> Pages[ParticipantSharing, ParticipantSharingList]:
        """List webinar sharing details

        List what participants of a live or past webinar shared and recorded, and when.

        **Prerequisites:**
        * Plan: Business, Education or API, plus the webinar add-on.

        Scopes: dashboard_webinars:read:admin.

        Rate limit: Heavy.

        Documented failures:
        - 300, code 300: The data of this webinar is closed to you.
        - 404, code 3001: No such webinar, it is still running, or it has no details.

        Args:
            webinar_id: Webinar UUID or number; a number picks the latest occurrence. Encode a UUID
                twice when it starts with `/` or contains `//`.
            type_: State of the webinar: `live` running now, `past` over. Default: `live`.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.

        Example:
            dashboards.list_webinar_sharing_details("d2ViaW5hci4uLi4uMDAwMQ==")
        """
        from . import list_webinar_sharing_details as _endpoint

        return self._caller.pages(
            "list_webinar_sharing_details",
            _endpoint,
            (webinar_id,),
            parameters={
                "type_": type_,
                "page_size": page_size,
                "next_page_token": next_page_token,
            },
            items="participants",
        )

    def get_webinar_participant_qos(
        self,
        webinar_id: str,
        participant_id: str,
        *,
        type_: GetWebinarParticipantQosType | Unset = UNSET,
    ) -> ParticipantQos:
        """Get webinar participant QoS

        Return the connection quality of one participant of a live or past webinar over time.
        Latency is an average and a maximum over five seconds and includes processing; there is
        nothing while no data flows. `email`, `user_name`, `location` and `ip_address` may be
        empty for accounts without a signed HIPAA agreement (BAA) or with a legacy one.

        **Prerequisites:**
        * Plan: Business, Education or API.

        Scopes: dashboard_webinars:read:admin.

        Rate limit: Heavy.

        Documented failures:
        - 300, code 300: The data of this webinar is closed to you.
        - 404, code 3001: No such webinar, or it has no details.

        Args:
            webinar_id: Webinar UUID or number; a number picks the latest occurrence. Encode a UUID
                twice when it starts with `/` or contains `//`.
            participant_id: ID of the participant, as the list of participants gives it.
            type_: State of the webinar: `live` running now, `past` over. Default: `live`.

        Example:
            dashboards.get_webinar_participant_qos("d2ViaW5hci4uLi4uMDAwMQ==", "jonasLindqvist00000001")
        """
        from . import get_webinar_participant_qos as _endpoint

        return self._caller.call(
            "get_webinar_participant_qos",
            _endpoint,
            (
                webinar_id,
                participant_id,
            ),
            parameters={
                "type_": type_,
            },
        )

    def list_room_metrics(
        self,
        *,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
    ) -> Pages[RoomMetrics, RoomMetricsList]:
        """List room metrics

        List the account's Zoom Rooms with their devices, status, health and current issues.

        **Prerequisites:**
        * Plan: Business, Education or API, and Zoom Rooms in use.

        Scopes: dashboard_zr:read:admin.

        Rate limit: Resource-intensive.

        Args:
            page_size: How many records one page holds. Default: `30`.
            page_number: Page to return, counted from 1.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.

        Example:
            dashboards.list_room_metrics()
        """
        from . import list_room_metrics as _endpoint

        return self._caller.pages(
            "list_room_metrics",
            _endpoint,
            parameters={
                "page_size": page_size,
                "page_number": page_number,
                "next_page_token": next_page_token,
            },
            items="zoom_rooms",
        )

    def list_top_room_issues(
        self,
        *,
        from_: datetime.date | str,
        to: datetime.date | str,
    ) -> TopRoomIssueList:
        """List top room issues

        List the 25 most frequent issues of Zoom Rooms and how many rooms had each.

        **Prerequisites:**
        * Plan: Business, Education or API, and Zoom Rooms in use.

        Scopes: dashboard_zr:read:admin.

        Rate limit: Heavy.

        Args:
            from_: First day of the period, as `yyyy-mm-dd`; the period covers one month at most.
            to: Last day of the period, as `yyyy-mm-dd`.

        Example:
            dashboards.list_top_room_issues(from_="2026-03-01", to="2026-03-31")
        """
        from . import list_top_room_issues as _endpoint

        return self._caller.call(
            "list_top_room_issues",
            _endpoint,
            parameters={
                "from_": from_,
                "to": to,
            },
        )

    def get_room_metrics(
        self,
        zoomroom_id: str,
        *,
        from_: datetime.date | str,
        to: datetime.date | str,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
    ) -> Pages[str, RoomMetrics]:
        """Get room metrics

        Return the devices, status and health of one Zoom Room, its live meeting, and its past
        meetings in a period.

        **Prerequisites:**
        * Plan: Business, Education or API, and Zoom Rooms in use.

        Scopes: dashboard_zr:read:admin.

        Rate limit: Heavy.

        Documented failures:
        - 300, code 300: The page token is wrong or has expired.

        Args:
            zoomroom_id: ID of the Zoom Room.
            from_: First day of the period, as `yyyy-mm-dd`; the period covers one month at most.
            to: Last day of the period, as `yyyy-mm-dd`.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.

        Example:
            dashboards.get_room_metrics("room000000000000000001", from_="2026-03-01", to="2026-03-31")
        """
        from . import get_room_metrics as _endpoint

        return self._caller.pages(
            "get_room_metrics",
            _endpoint,
            (zoomroom_id,),
            parameters={
                "from_": from_,
                "to": to,
                "page_size": page_size,
                "next_page_token": next_page_token,
            },
            items="issues",
        )


class AsyncDashboards:
    """Figures behind the dashboard: meetings and webinars, live or past, with the connection
    quality of their participants; Zoom Rooms and their issues, chat, client feedback and
    Cloud Room Connector ports."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    def get_chat_metrics(
        self,
        *,
        from_: datetime.date | str,
        to: datetime.date | str,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
    ) -> AsyncPages[ChatMetrics, ChatMetricsList]:
        """Get chat metrics

        Return how many chat messages each user sent, by kind: to one person, to groups, files,
        images and so on. Covers messages since July 1, 2021; the period lies within the last
        six months.

        **Prerequisites:**
        * Plan: Business or higher.

        Scopes: dashboard_im:read:admin.

        Rate limit: Resource-intensive.

        Args:
            from_: First day of the period, as `yyyy-mm-dd`; the period covers one month at most.
            to: Last day of the period, as `yyyy-mm-dd`.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.

        Example:
            dashboards.get_chat_metrics(from_="2026-03-01", to="2026-03-31")
        """
        from . import get_chat_metrics as _endpoint

        return self._caller.pages(
            "get_chat_metrics",
            _endpoint,
            parameters={
                "from_": from_,
                "to": to,
                "page_size": page_size,
                "next_page_token": next_page_token,
            },
            items="users",
        )

    async def list_client_feedback(
        self,
        *,
        from_: datetime.date | str,
        to: datetime.date | str,
    ) -> ClientFeedbackList:
        """List client feedback

        List the answers that users chose in the client's feedback survey, with how many people
        chose each. The period lies within the last six months.

        **Prerequisites:**
        * Plan: Business or higher.
        * The option `Feedback to Zoom` is on.

        Scopes: dashboard_home:read:admin.

        Rate limit: Heavy.

        Args:
            from_: First day of the period, as `yyyy-mm-dd`; the period covers one month at most.
            to: Last day of the period, as `yyyy-mm-dd`.

        Example:
            dashboards.list_client_feedback(from_="2026-03-01", to="2026-03-31")
        """
        from . import list_client_feedback as _endpoint

        return await self._caller.call(
            "list_client_feedback",
            _endpoint,
            parameters={
                "from_": from_,
                "to": to,
            },
        )

    def get_client_feedback(
        self,
        feedback_id: str,
        *,
        from_: datetime.date | str | Unset = UNSET,
        to: datetime.date | str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
    ) -> AsyncPages[ClientFeedbackDetails, ClientFeedbackDetailsList]:
        """Get client feedback

        Return who gave one kind of client feedback, in which meeting and when. The period lies
        within the last six months.

        **Prerequisites:**
        * Plan: Business or higher.
        * The option `Feedback to Zoom` is on.

        Scopes: dashboard_home:read:admin.

        Rate limit: Heavy.

        Args:
            feedback_id: ID of the feedback option, as the list of client feedback gives it.
            from_: First day of the period, as `yyyy-mm-dd`; the period covers one month at most.
            to: Last day of the period, as `yyyy-mm-dd`.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.

        Example:
            dashboards.get_client_feedback("feedback00000000000001")
        """
        from . import get_client_feedback as _endpoint

        return self._caller.pages(
            "get_client_feedback",
            _endpoint,
            (feedback_id,),
            parameters={
                "from_": from_,
                "to": to,
                "page_size": page_size,
                "next_page_token": next_page_token,
            },
            items="client_feedback_details",
        )

    async def list_client_satisfaction(
        self,
        *,
        from_: datetime.date | str | Unset = UNSET,
        to: datetime.date | str | Unset = UNSET,
    ) -> ClientSatisfactionList:
        """List client satisfaction

        Return, day by day, how attendees rated their meetings in the survey at the end, thumbs
        up or down. The period lies within the last six months; list the client feedback for the
        reasons behind thumbs down.

        **Prerequisites:**
        * The feedback survey at the end of meetings is on.

        Scopes: dashboard:read:admin.

        Rate limit: Heavy.

        Args:
            from_: First day of the period, as `yyyy-mm-dd`; the period covers one month at most.
            to: Last day of the period, as `yyyy-mm-dd`.

        Example:
            dashboards.list_client_satisfaction()
        """
        from . import list_client_satisfaction as _endpoint

        return await self._caller.call(
            "list_client_satisfaction",
            _endpoint,
            parameters={
                "from_": from_,
                "to": to,
            },
        )

    async def get_crc_port_usage(
        self,
        *,
        from_: datetime.date | str,
        to: datetime.date | str,
    ) -> CrcPortUsageReport:
        """Get CRC port usage

        Return hour by hour how many ports of the Cloud Room Connector were in use, which lets
        H.323 and SIP devices join meetings. A longer period than a month is cut to its last
        month.

        **Prerequisites:**
        * Plan: Business, Education or API.
        * Room Connector is on for the account.

        Scopes: dashboard_crc:read:admin.

        Rate limit: Heavy.

        Args:
            from_: First day of the period, as `yyyy-mm-dd`; moved to one month before `to` if it
                is earlier.
            to: Last day of the period, as `yyyy-mm-dd`.

        Example:
            dashboards.get_crc_port_usage(from_="2026-03-01", to="2026-03-31")
        """
        from . import get_crc_port_usage as _endpoint

        return await self._caller.call(
            "get_crc_port_usage",
            _endpoint,
            parameters={
                "from_": from_,
                "to": to,
            },
        )

    def get_im_metrics(
        self,
        *,
        from_: datetime.date | str,
        to: datetime.date | str,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
    ) -> AsyncPages[ImMetrics, ImMetricsList]:
        """Get IM metrics

        Return how much each user sent and received in the chat client. Deprecated, and only for
        messages before July 1, 2021; `get_chat_metrics` has the later ones. The period lies
        within the last six months.

        **Prerequisites:**
        * Plan: Business or higher.

        Scopes: dashboard_im:read:admin.

        Rate limit: Resource-intensive.

        Args:
            from_: First day of the period, as `yyyy-mm-dd`; the period covers one month at most.
            to: Last day of the period, as `yyyy-mm-dd`.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.

        Example:
            dashboards.get_im_metrics(from_="2026-03-01", to="2026-03-31")
        """
        from . import get_im_metrics as _endpoint

        return self._caller.pages(
            "get_im_metrics",
            _endpoint,
            parameters={
                "from_": from_,
                "to": to,
                "page_size": page_size,
                "next_page_token": next_page_token,
            },
            items="users",
        )

    async def list_rooms_with_issues(
        self,
        *,
        from_: datetime.date | str,
        to: datetime.date | str,
    ) -> RoomWithIssuesList:
        """List rooms with issues

        List the 25 Zoom Rooms that had the most issues. The period lies within the last six
        months.

        **Prerequisites:**
        * Plan: Business or higher.
        * Zoom Rooms are on for the account.

        Scopes: dashboard_home:read:admin.

        Rate limit: Heavy.

        Args:
            from_: First day of the period, as `yyyy-mm-dd`; the period covers one month at most.
            to: Last day of the period, as `yyyy-mm-dd`.

        Example:
            dashboards.list_rooms_with_issues(from_="2026-03-01", to="2026-03-31")
        """
        from . import list_rooms_with_issues as _endpoint

        return await self._caller.call(
            "list_rooms_with_issues",
            _endpoint,
            parameters={
                "from_": from_,
                "to": to,
            },
        )

    def list_room_issues(
        self,
        zoomroom_id: str,
        *,
        from_: datetime.date | str,
        to: datetime.date | str,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
    ) -> AsyncPages[RoomIssue, RoomIssueList]:
        """List room issues

        List the issues that one Zoom Room had, such as an unplugged device or too little
        bandwidth, with their times. The period lies within the last six months.

        **Prerequisites:**
        * Plan: Business or higher.
        * Zoom Rooms are on for the account.

        Scopes: dashboard_home:read:admin.

        Rate limit: Heavy.

        Args:
            zoomroom_id: ID of the Zoom Room.
            from_: First day of the period, as `yyyy-mm-dd`; the period covers one month at most.
            to: Last day of the period, as `yyyy-mm-dd`.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.

        Example:
            dashboards.list_room_issues("room000000000000000001", from_="2026-03-01", to="2026-03-31")
        """
        from . import list_room_issues as _endpoint

        return self._caller.pages(
            "list_room_issues",
            _endpoint,
            (zoomroom_id,),
            parameters={
                "from_": from_,
                "to": to,
                "page_size": page_size,
                "next_page_token": next_page_token,
            },
            items="issue_details",
        )

    def list_meeting_metrics(
        self,
        *,
        type_: ListMeetingMetricsType | Unset = UNSET,
        from_: datetime.date | str,
        to: datetime.date | str,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        include_fields: ListMeetingMetricsIncludeFields | Unset = UNSET,
    ) -> AsyncPages[MeetingMetrics, MeetingMetricsList]:
        """List meeting metrics

        List the live or past meetings of a period, with the features each used (audio, video,
        screen share, recording) and the license of its host. The period lies within the last
        six months.

        **Prerequisites:**
        * Plan: Business or higher.

        Scopes: dashboard_meetings:read:admin.

        Rate limit: Resource-intensive.

        Documented failures:
        - 300, code 300: The page token is wrong or has expired.

        Args:
            type_: Meetings to list: `live` running now, `past` over, `pastOne` over and attended
                by one person only. Default: `live`.
            from_: First day of the period, as `yyyy-mm-dd`; the period covers one month at most.
            to: Last day of the period, as `yyyy-mm-dd`.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.
            include_fields: Adds each meeting's tracking fields to the answer.

        Example:
            dashboards.list_meeting_metrics(from_="2026-03-01", to="2026-03-31")
        """
        from . import list_meeting_metrics as _endpoint

        return self._caller.pages(
            "list_meeting_metrics",
            _endpoint,
            parameters={
                "type_": type_,
                "from_": from_,
                "to": to,
                "page_size": page_size,
                "next_page_token": next_page_token,
                "include_fields": include_fields,
            },
            items="meetings",
        )

    async def get_meeting_metrics(
        self,
        meeting_id: str,
        *,
        type_: GetMeetingMetricsType | Unset = UNSET,
    ) -> MeetingMetrics:
        """Get meeting metrics

        Return the features that one live or past meeting used (audio, video, screen share,
        recording), with its host and times.

        **Prerequisites:**
        * Plan: Business or higher.

        Scopes: dashboard_meetings:read:admin.

        Rate limit: Heavy.

        Documented failures:
        - 300, code 300: The data of this meeting is closed to you.
        - 404, code 3001: No such meeting, or it is still running.

        Args:
            meeting_id: Meeting UUID or number; a number picks the latest occurrence. Encode a UUID
                twice when it starts with `/` or contains `//`.
            type_: State of the meeting: `live` running now, `past` over, `pastOne` over and
                attended by one person only. Default: `live`.

        Example:
            dashboards.get_meeting_metrics("bWVldGluZy4uLi4uMDAwMQ==")
        """
        from . import get_meeting_metrics as _endpoint

        return await self._caller.call(
            "get_meeting_metrics",
            _endpoint,
            (meeting_id,),
            parameters={
                "type_": type_,
            },
        )

    def list_meeting_participant_metrics(
        self,
        meeting_id: str,
        *,
        type_: ListMeetingParticipantMetricsType | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        include_fields: ListMeetingParticipantMetricsIncludeFields | Unset = UNSET,
    ) -> AsyncPages[ParticipantMetrics, ParticipantMetricsList]:
        """List meeting participant metrics

        List the participants of a live or past meeting, with device, network, and times of
        joining and leaving. `email`, `user_name`, `location` and `ip_address` may be empty for
        accounts without a signed HIPAA agreement (BAA) or with a legacy one.

        **Prerequisites:**
        * Plan: Business or higher.

        Scopes: dashboard_meetings:read:admin.

        Rate limit: Heavy.

        Documented failures:
        - 300, code 300: The data of this meeting is closed to you, or the page token is wrong
        or has expired.
        - 404, code 3001: No such meeting, or it is not over.

        Args:
            meeting_id: Meeting UUID or number; a number picks the latest occurrence. Encode a UUID
                twice when it starts with `/` or contains `//`.
            type_: State of the meeting: `live` running now, `past` over, `pastOne` over and
                attended by one person only. Default: `live`.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.
            include_fields: Adds each participant's registrant ID to the answer. Not for live meetings.

        Example:
            dashboards.list_meeting_participant_metrics("bWVldGluZy4uLi4uMDAwMQ==")
        """
        from . import list_meeting_participant_metrics as _endpoint

        return self._caller.pages(
            "list_meeting_participant_metrics",
            _endpoint,
            (meeting_id,),
            parameters={
                "type_": type_,
                "page_size": page_size,
                "next_page_token": next_page_token,
                "include_fields": include_fields,
            },
            items="participants",
        )

    def list_meeting_participant_qos(
        self,
        meeting_id: str,
        *,
        type_: ListMeetingParticipantQosType | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
    ) -> AsyncPages[ParticipantQos, ParticipantQosList]:
        """List meeting participant QoS

        List the participants of a live or past meeting with the connection quality each had for
        audio, video and shared content, sent and received. `email`, `user_name`, `location` and
        `ip_address` may be empty for accounts without a signed HIPAA agreement (BAA) or with a
        legacy one.

        **Prerequisites:**
        * Plan: Business or higher.

        Scopes: dashboard_meetings:read:admin.

        Rate limit: Heavy.

        Documented failures:
        - 300, code 300: The data of this meeting is closed to you, or the page token is wrong
        or has expired.
        - 404, code 3001: No such meeting, or it is still running.

        Args:
            meeting_id: Meeting UUID or number; a number picks the latest occurrence. Encode a UUID
                twice when it starts with `/` or contains `//`.
            type_: State of the meeting: `live` running now, `past` over. Default: `live`.
            page_size: How many participants one page holds.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.

        Example:
            dashboards.list_meeting_participant_qos("bWVldGluZy4uLi4uMDAwMQ==")
        """
        from . import list_meeting_participant_qos as _endpoint

        return self._caller.pages(
            "list_meeting_participant_qos",
            _endpoint,
            (meeting_id,),
            parameters={
                "type_": type_,
                "page_size": page_size,
                "next_page_token": next_page_token,
            },
            items="participants",
        )

    def list_meeting_feedback(
        self,
        meeting_id: str,
        *,
        type_: ListMeetingFeedbackType | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
    ) -> AsyncPages[SatisfactionRating, SatisfactionRatingList]:
        """List meeting feedback

        List how participants rated a meeting when it ended, thumbs up or down. The meeting must
        have been scheduled after December 20, 2020.

        **Prerequisites:**
        * Plan: Business or higher.
        * The participant turned on `Feedback to Zoom` before the meeting.

        Scopes: dashboard_meetings:read:admin.

        Rate limit: Heavy.

        Documented failures:
        - 400, code 200: The dashboard needs a paid account that has it enabled.
        - 404, code 3001: No such meeting, or it has not ended.

        Args:
            meeting_id: Meeting UUID or number; a number picks the latest occurrence. Encode a UUID
                twice when it starts with `/` or contains `//`.
            type_: State of the meeting: `live` running now, `past` over, `pastOne` over and
                attended by one person only. Default: `live`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.
            page_size: How many records one page holds. Default: `30`.

        Example:
            dashboards.list_meeting_feedback("bWVldGluZy4uLi4uMDAwMQ==")
        """
        from . import list_meeting_feedback as _endpoint

        return self._caller.pages(
            "list_meeting_feedback",
            _endpoint,
            (meeting_id,),
            parameters={
                "type_": type_,
                "next_page_token": next_page_token,
                "page_size": page_size,
            },
            items="participants",
        )

    def list_meeting_sharing_details(
        self,
        meeting_id: str,
        *,
        type_: ListMeetingSharingDetailsType | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
    ) -> AsyncPages[ParticipantSharing, ParticipantSharingList]:
        """List meeting sharing details

        List what participants of a live or past meeting shared and recorded, and when.

        **Prerequisites:**
        * Plan: Business or higher.

        Scopes: dashboard_meetings:read:admin.

        Rate limit: Heavy.

        Documented failures:
        - 300, code 300: The data of this meeting is closed to you.
        - 404, code 3001: No such meeting, or it has no details.

        Args:
            meeting_id: Meeting UUID or number; a number picks the latest occurrence. Encode a UUID
                twice when it starts with `/` or contains `//`.
            type_: State of the meeting: `live` running now, `past` over. Default: `live`.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.

        Example:
            dashboards.list_meeting_sharing_details("bWVldGluZy4uLi4uMDAwMQ==")
        """
        from . import list_meeting_sharing_details as _endpoint

        return self._caller.pages(
            "list_meeting_sharing_details",
            _endpoint,
            (meeting_id,),
            parameters={
                "type_": type_,
                "page_size": page_size,
                "next_page_token": next_page_token,
            },
            items="participants",
        )

    async def get_meeting_participant_qos(
        self,
        meeting_id: str,
        participant_id: str,
        *,
        type_: GetMeetingParticipantQosType | Unset = UNSET,
    ) -> ParticipantQos:
        """Get meeting participant QoS

        Return the connection quality of one participant of a live or past meeting over time.
        Latency is an average and a maximum over five seconds and includes processing; there is
        nothing while no data flows. `email`, `user_name`, `location` and `ip_address` may be
        empty for accounts without a signed HIPAA agreement (BAA) or with a legacy one.

        Scopes: dashboard_meetings:read:admin.

        Rate limit: Heavy.

        Documented failures:
        - 300, code 300: The data of this meeting is closed to you.
        - 404, code 3001: No such meeting, or it is still running.

        Args:
            meeting_id: Meeting UUID or number; a number picks the latest occurrence. Encode a UUID
                twice when it starts with `/` or contains `//`.
            participant_id: ID of the participant, as the list of participants gives it.
            type_: State of the meeting: `live` running now, `past` over. Default: `live`.

        Example:
            dashboards.get_meeting_participant_qos("bWVldGluZy4uLi4uMDAwMQ==", "jonasLindqvist00000001")
        """
        from . import get_meeting_participant_qos as _endpoint

        return await self._caller.call(
            "get_meeting_participant_qos",
            _endpoint,
            (
                meeting_id,
                participant_id,
            ),
            parameters={
                "type_": type_,
            },
        )

    async def get_meeting_quality_scores(
        self,
        *,
        from_: datetime.date | str,
        to: datetime.date | str,
        type_: GetMeetingQualityScoresType | Unset = UNSET,
    ) -> MeetingQualityScoreList:
        """Get meeting quality scores

        Count good, fair, poor and bad scores for audio, video and screen share. A mean opinion
        score of 4 to 5 is good, 3 to 4 fair, 2 to 3 poor and 1 to 2 bad.

        **Prerequisites:**
        * Plan: Business or higher.

        Scopes: dashboard_home:read:admin.

        Rate limit: Heavy.

        Args:
            from_: First day of the period, as `yyyy-mm-dd`; the period covers one month at most.
            to: Last day of the period, as `yyyy-mm-dd`.
            type_: What is scored: `meeting` whole meetings, `participants` the people in them.

        Example:
            dashboards.get_meeting_quality_scores(from_="2026-03-01", to="2026-03-31")
        """
        from . import get_meeting_quality_scores as _endpoint

        return await self._caller.call(
            "get_meeting_quality_scores",
            _endpoint,
            parameters={
                "from_": from_,
                "to": to,
                "type_": type_,
            },
        )

    def list_webinar_metrics(
        self,
        *,
        type_: ListWebinarMetricsType | Unset = UNSET,
        from_: datetime.date | str,
        to: datetime.date | str,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
    ) -> AsyncPages[WebinarMetrics, WebinarMetricsList]:
        """List webinar metrics

        List the live or past webinars of a period, with the features each used (audio, video,
        screen share, recording).

        **Prerequisites:**
        * Plan: Business, Education or API, plus the webinar add-on.

        Scopes: dashboard_webinars:read:admin.

        Rate limit: Resource-intensive.

        Documented failures:
        - 300, code 200: The page token is wrong or has expired.

        Args:
            type_: Webinars to list: `live` running now, `past` over. Default: `live`.
            from_: First day of the period, as `yyyy-mm-dd`; the period covers one month at most.
            to: Last day of the period, as `yyyy-mm-dd`.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.

        Example:
            dashboards.list_webinar_metrics(from_="2026-03-01", to="2026-03-31")
        """
        from . import list_webinar_metrics as _endpoint

        return self._caller.pages(
            "list_webinar_metrics",
            _endpoint,
            parameters={
                "type_": type_,
                "from_": from_,
                "to": to,
                "page_size": page_size,
                "next_page_token": next_page_token,
            },
            items="webinars",
        )

    async def get_webinar_metrics(
        self,
        webinar_id: str,
        *,
        type_: GetWebinarMetricsType | Unset = UNSET,
    ) -> WebinarMetrics:
        """Get webinar metrics

        Return the features that one live or past webinar used (audio, video, screen share,
        recording), with its host and times.

        **Prerequisites:**
        * Plan: Business, Education or API, plus the webinar add-on.

        Scopes: dashboard_webinars:read:admin.

        Rate limit: Heavy.

        Documented failures:
        - 300, code 200: The data of this webinar is closed to you.
        - 404, code 3001: No such webinar, or it is still running.

        Args:
            webinar_id: Webinar UUID or number; a number picks the latest occurrence. Encode a UUID
                twice when it starts with `/` or contains `//`.
            type_: State of the webinar: `live` running now, `past` over. Default: `live`.

        Example:
            dashboards.get_webinar_metrics("d2ViaW5hci4uLi4uMDAwMQ==")
        """
        from . import get_webinar_metrics as _endpoint

        return await self._caller.call(
            "get_webinar_metrics",
            _endpoint,
            (webinar_id,),
            parameters={
                "type_": type_,
            },
        )

    def list_webinar_participant_metrics(
        self,
        webinar_id: str,
        *,
        type_: ListWebinarParticipantMetricsType | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        include_fields: ListWebinarParticipantMetricsIncludeFields | Unset = UNSET,
    ) -> AsyncPages[ParticipantMetrics, ParticipantMetricsList]:
        """List webinar participant metrics

        List the participants of a live or past webinar, with device, network, and times of
        joining and leaving. `email`, `user_name`, `location` and `ip_address` may be empty for
        accounts without a signed HIPAA agreement (BAA) or with a legacy one.

        **Prerequisites:**
        * Plan: Business, Education or API, plus the webinar add-on.

        Scopes: dashboard_webinars:read:admin.

        Rate limit: Heavy.

        Documented failures:
        - 300, code 300: The data of this webinar is closed to you.
        - 404, code 3001: No such webinar, or it has no details.

        Args:
            webinar_id: Webinar UUID or number; a number picks the latest occurrence. Encode a UUID
                twice when it starts with `/` or contains `//`.
            type_: State of the webinar: `live` running now, `past` over. Default: `live`.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.
            include_fields: Adds each participant's registrant ID to the answer.

        Example:
            dashboards.list_webinar_participant_metrics("d2ViaW5hci4uLi4uMDAwMQ==")
        """
        from . import list_webinar_participant_metrics as _endpoint

        return self._caller.pages(
            "list_webinar_participant_metrics",
            _endpoint,
            (webinar_id,),
            parameters={
                "type_": type_,
                "page_size": page_size,
                "next_page_token": next_page_token,
                "include_fields": include_fields,
            },
            items="participants",
        )

    def list_webinar_participant_qos(
        self,
        webinar_id: str,
        *,
        type_: ListWebinarParticipantQosType | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
    ) -> AsyncPages[ParticipantQos, ParticipantQosList]:
        """List webinar participant QoS

        List the participants of a live or past webinar with the connection quality each had for
        audio, video and shared content, sent and received. `email`, `user_name`, `location` and
        `ip_address` may be empty for accounts without a signed HIPAA agreement (BAA) or with a
        legacy one.

        **Prerequisites:**
        * Plan: Business, Education or API, plus the webinar add-on.

        Scopes: dashboard_webinars:read:admin.

        Rate limit: Heavy.

        Documented failures:
        - 300, code 300: The data of this webinar is closed to you.
        - 404, code 3001: No such webinar, or it is still running.

        Args:
            webinar_id: Webinar UUID or number; a number picks the latest occurrence. Encode a UUID
                twice when it starts with `/` or contains `//`.
            type_: State of the webinar: `live` running now, `past` over. Default: `live`.
            page_size: How many participants one page holds.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.

        Example:
            dashboards.list_webinar_participant_qos("d2ViaW5hci4uLi4uMDAwMQ==")
        """
        from . import list_webinar_participant_qos as _endpoint

        return self._caller.pages(
            "list_webinar_participant_qos",
            _endpoint,
            (webinar_id,),
            parameters={
                "type_": type_,
                "page_size": page_size,
                "next_page_token": next_page_token,
            },
            items="participants",
        )

    def list_webinar_feedback(
        self,
        webinar_id: str,
        *,
        type_: ListWebinarFeedbackType | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
    ) -> AsyncPages[SatisfactionRating, SatisfactionRatingList]:
        """List webinar feedback

        List how attendees rated a webinar when it ended, thumbs up or down. The webinar must
        have been scheduled after December 20, 2020.

        **Prerequisites:**
        * Plan: Business or higher.
        * The attendee turned on `Feedback to Zoom` before the webinar.

        Scopes: dashboard_webinars:read:admin.

        Rate limit: Heavy.

        Documented failures:
        - 400, code 200: The dashboard needs a paid account that has it enabled.
        - 404, code 3001: No such webinar, or it has not ended.

        Args:
            webinar_id: Webinar UUID or number; a number picks the latest occurrence. Encode a UUID
                twice when it starts with `/` or contains `//`.
            type_: State of the webinar: `live` running now, `past` over, `pastOne` over and
                attended by one person only. Default: `live`.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.

        Example:
            dashboards.list_webinar_feedback("d2ViaW5hci4uLi4uMDAwMQ==")
        """
        from . import list_webinar_feedback as _endpoint

        return self._caller.pages(
            "list_webinar_feedback",
            _endpoint,
            (webinar_id,),
            parameters={
                "type_": type_,
                "page_size": page_size,
                "next_page_token": next_page_token,
            },
            items="participants",
        )

    def list_webinar_sharing_details(
        self,
        webinar_id: str,
        *,
        type_: ListWebinarSharingDetailsType | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
    ) -> AsyncPages[ParticipantSharing, ParticipantSharingList]:
        """List webinar sharing details

        List what participants of a live or past webinar shared and recorded, and when.

        **Prerequisites:**
        * Plan: Business, Education or API, plus the webinar add-on.

        Scopes: dashboard_webinars:read:admin.

        Rate limit: Heavy.

        Documented failures:
        - 300, code 300: The data of this webinar is closed to you.
        - 404, code 3001: No such webinar, it is still running, or it has no details.

        Args:
            webinar_id: Webinar UUID or number; a number picks the latest occurrence. Encode a UUID
                twice when it starts with `/` or contains `//`.
            type_: State of the webinar: `live` running now, `past` over. Default: `live`.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.

        Example:
            dashboards.list_webinar_sharing_details("d2ViaW5hci4uLi4uMDAwMQ==")
        """
        from . import list_webinar_sharing_details as _endpoint

        return self._caller.pages(
            "list_webinar_sharing_details",
            _endpoint,
            (webinar_id,),
            parameters={
                "type_": type_,
                "page_size": page_size,
                "next_page_token": next_page_token,
            },
            items="participants",
        )

    async def get_webinar_participant_qos(
        self,
        webinar_id: str,
        participant_id: str,
        *,
        type_: GetWebinarParticipantQosType | Unset = UNSET,
    ) -> ParticipantQos:
        """Get webinar participant QoS

        Return the connection quality of one participant of a live or past webinar over time.
        Latency is an average and a maximum over five seconds and includes processing; there is
        nothing while no data flows. `email`, `user_name`, `location` and `ip_address` may be
        empty for accounts without a signed HIPAA agreement (BAA) or with a legacy one.

        **Prerequisites:**
        * Plan: Business, Education or API.

        Scopes: dashboard_webinars:read:admin.

        Rate limit: Heavy.

        Documented failures:
        - 300, code 300: The data of this webinar is closed to you.
        - 404, code 3001: No such webinar, or it has no details.

        Args:
            webinar_id: Webinar UUID or number; a number picks the latest occurrence. Encode a UUID
                twice when it starts with `/` or contains `//`.
            participant_id: ID of the participant, as the list of participants gives it.
            type_: State of the webinar: `live` running now, `past` over. Default: `live`.

        Example:
            dashboards.get_webinar_participant_qos("d2ViaW5hci4uLi4uMDAwMQ==", "jonasLindqvist00000001")
        """
        from . import get_webinar_participant_qos as _endpoint

        return await self._caller.call(
            "get_webinar_participant_qos",
            _endpoint,
            (
                webinar_id,
                participant_id,
            ),
            parameters={
                "type_": type_,
            },
        )

    def list_room_metrics(
        self,
        *,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
    ) -> AsyncPages[RoomMetrics, RoomMetricsList]:
        """List room metrics

        List the account's Zoom Rooms with their devices, status, health and current issues.

        **Prerequisites:**
        * Plan: Business, Education or API, and Zoom Rooms in use.

        Scopes: dashboard_zr:read:admin.

        Rate limit: Resource-intensive.

        Args:
            page_size: How many records one page holds. Default: `30`.
            page_number: Page to return, counted from 1.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.

        Example:
            dashboards.list_room_metrics()
        """
        from . import list_room_metrics as _endpoint

        return self._caller.pages(
            "list_room_metrics",
            _endpoint,
            parameters={
                "page_size": page_size,
                "page_number": page_number,
                "next_page_token": next_page_token,
            },
            items="zoom_rooms",
        )

    async def list_top_room_issues(
        self,
        *,
        from_: datetime.date | str,
        to: datetime.date | str,
    ) -> TopRoomIssueList:
        """List top room issues

        List the 25 most frequent issues of Zoom Rooms and how many rooms had each.

        **Prerequisites:**
        * Plan: Business, Education or API, and Zoom Rooms in use.

        Scopes: dashboard_zr:read:admin.

        Rate limit: Heavy.

        Args:
            from_: First day of the period, as `yyyy-mm-dd`; the period covers one month at most.
            to: Last day of the period, as `yyyy-mm-dd`.

        Example:
            dashboards.list_top_room_issues(from_="2026-03-01", to="2026-03-31")
        """
        from . import list_top_room_issues as _endpoint

        return await self._caller.call(
            "list_top_room_issues",
            _endpoint,
            parameters={
                "from_": from_,
                "to": to,
            },
        )

    def get_room_metrics(
        self,
        zoomroom_id: str,
        *,
        from_: datetime.date | str,
        to: datetime.date | str,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
    ) -> AsyncPages[str, RoomMetrics]:
        """Get room metrics

        Return the devices, status and health of one Zoom Room, its live meeting, and its past
        meetings in a period.

        **Prerequisites:**
        * Plan: Business, Education or API, and Zoom Rooms in use.

        Scopes: dashboard_zr:read:admin.

        Rate limit: Heavy.

        Documented failures:
        - 300, code 300: The page token is wrong or has expired.

        Args:
            zoomroom_id: ID of the Zoom Room.
            from_: First day of the period, as `yyyy-mm-dd`; the period covers one month at most.
            to: Last day of the period, as `yyyy-mm-dd`.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.

        Example:
            dashboards.get_room_metrics("room000000000000000001", from_="2026-03-01", to="2026-03-31")
        """
        from . import get_room_metrics as _endpoint

        return self._caller.pages(
            "get_room_metrics",
            _endpoint,
            (zoomroom_id,),
            parameters={
                "from_": from_,
                "to": to,
                "page_size": page_size,
                "next_page_token": next_page_token,
            },
            items="issues",
        )
