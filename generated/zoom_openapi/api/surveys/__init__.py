# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from ...runtime.resources import AsyncResource, Resource
from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import models as _models
    from ...runtime.options import RequestOptions
    from ...runtime.pages import AsyncPages, Pages


class Surveys(Resource):
    """The operations of surveys."""

    def list(
        self,
        *,
        page_size: str | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.SurveyEntry, _models.SurveyEntryList]:
        """List the surveys of the account.

        Scopes: survey:read:admin.

        Granular scopes: survey_management:read:list_surveys:admin.

        Role permissions: EngagementSurvey:Read, Survey:Read.

        Rate limit: Medium.

        Args:
            page_size: How many entries to return per page.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The surveys on this page, fetched page by page as they are asked for.

        Raises:
            PageTokenExpiredError: This next page token is invalid, or it has expired (400, code
                300).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            PermissionDeniedError: You lack the permissions to access the survey (403, code 6720).
            NotFoundError: Not Found (404).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.surveys.list(page_size="2"):
                print(item)
        """
        return self._pages("list_surveys", locals())

    def list_channel_instances(
        self,
        channel_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """List the uses of surveys in one channel.

        Args:
            channel_id: ID of the channel.
            request_options: How this call alone is sent: time limit, retries, headers.

        Example:
            zoom.surveys.list_channel_instances("chanDesignReview000001")
        """
        self._call("list_channel_survey_instances", locals())

    def get(
        self,
        survey_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.Survey:
        """Return the latest version of a survey with its questions.

        Scopes: survey:read:admin.

        Granular scopes: survey_management:read:survey:admin.

        Role permissions: EngagementSurvey:Read, Survey:Read.

        Rate limit: Light.

        Args:
            survey_id: UUID of the survey.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The survey.

        Raises:
            PermissionDeniedError: You lack the permission for this (400, code 200).
            PermissionDeniedError: You lack the permissions to access the survey (403, code 6720).
            ValidationError: The parameter survey id is invalid (404, code 6701).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.surveys.get("2f6b8d10-4c3e-4a7b-9d21-8e5f0a6b7c31")
        """
        return self._call("get_survey", locals())

    def list_answers(
        self,
        survey_id: str,
        *,
        page_size: str | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        instance_id: str | Unset = UNSET,
        submit_time_start: datetime.datetime | str | Unset = UNSET,
        submit_time_end: datetime.datetime | str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.SurveyAnswerEntry, _models.SurveyAnswerEntryList]:
        """List survey answers

        List what people answered in a survey, across all its past uses or, with `instance_id`,
        in one of them. Each use of a survey in a meeting, webinar, Team Chat or Contact Center
        is an instance of its own.

        Scopes: survey:read:admin.

        Granular scopes: survey_management:read:list_survey_answers:admin.

        Role permissions: EngagementSurvey:Read, Survey:Read.

        Rate limit: Medium.

        Args:
            survey_id: UUID of the survey.
            page_size: How many entries to return per page.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            instance_id: UUID of one use of the survey, to get only the answers given there.
            submit_time_start: Start of the period in which the answers were submitted, in ISO 8601.
            submit_time_end: End of the period in which the answers were submitted, in ISO 8601.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The answers on this page, fetched page by page as they are asked for.

        Raises:
            ValidationError: The parameter survey instance id is invalid (400, code 6703).
            PageTokenExpiredError: This next page token is invalid, or it has expired (400, code
                300).
            PermissionDeniedError: You lack the permissions to access the survey (403, code 6720).
            ValidationError: The parameter survey id is invalid (404, code 6701).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.surveys.list_answers(
                "2f6b8d10-4c3e-4a7b-9d21-8e5f0a6b7c31",
                page_size="2",
            ):
                print(item)
        """
        return self._pages("list_survey_answers", locals())

    def list_instances(
        self,
        survey_id: str,
        *,
        page_size: str | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        instance_id: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.SurveyInstance, _models.SurveyInstanceList]:
        """List the past uses of a survey, each with the questions asked.

        Each use in a meeting, webinar, Team Chat or Contact Center is an instance of its own;
        `instance_id` asks for one of them.

        Scopes: survey:read:admin.

        Granular scopes: survey_management:read:list_survey_instances:admin.

        Role permissions: EngagementSurvey:Read, Survey:Read.

        Rate limit: Medium.

        Args:
            survey_id: UUID of the survey.
            page_size: How many entries to return per page.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            instance_id: UUID of one use of the survey, to get only that one.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The instances on this page, fetched page by page as they are asked for.

        Raises:
            ValidationError: The parameter survey instance id is invalid (400, code 6703).
            PageTokenExpiredError: This next page token is invalid, or it has expired (400, code
                300).
            PermissionDeniedError: You lack the permissions to access the survey (403, code 6720).
            ValidationError: The parameter survey id is invalid (404, code 6701).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.surveys.list_instances(
                "2f6b8d10-4c3e-4a7b-9d21-8e5f0a6b7c31",
                page_size="2",
            ):
                print(item)
        """
        return self._pages("list_survey_instances", locals())


class AsyncSurveys(AsyncResource):
    """The operations of surveys."""

    def list(
        self,
        *,
        page_size: str | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.SurveyEntry, _models.SurveyEntryList]:
        """List the surveys of the account.

        Scopes: survey:read:admin.

        Granular scopes: survey_management:read:list_surveys:admin.

        Role permissions: EngagementSurvey:Read, Survey:Read.

        Rate limit: Medium.

        Args:
            page_size: How many entries to return per page.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The surveys on this page, fetched page by page as they are asked for.

        Raises:
            PageTokenExpiredError: This next page token is invalid, or it has expired (400, code
                300).
            PermissionDeniedError: You lack the permission for this (400, code 200).
            PermissionDeniedError: You lack the permissions to access the survey (403, code 6720).
            NotFoundError: Not Found (404).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.surveys.list(page_size="2"):
                print(item)
        """
        return self._pages("list_surveys", locals())

    async def list_channel_instances(
        self,
        channel_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """List the uses of surveys in one channel.

        Args:
            channel_id: ID of the channel.
            request_options: How this call alone is sent: time limit, retries, headers.

        Example:
            await zoom.surveys.list_channel_instances("chanDesignReview000001")
        """
        await self._call("list_channel_survey_instances", locals())

    async def get(
        self,
        survey_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.Survey:
        """Return the latest version of a survey with its questions.

        Scopes: survey:read:admin.

        Granular scopes: survey_management:read:survey:admin.

        Role permissions: EngagementSurvey:Read, Survey:Read.

        Rate limit: Light.

        Args:
            survey_id: UUID of the survey.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The survey.

        Raises:
            PermissionDeniedError: You lack the permission for this (400, code 200).
            PermissionDeniedError: You lack the permissions to access the survey (403, code 6720).
            ValidationError: The parameter survey id is invalid (404, code 6701).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.surveys.get("2f6b8d10-4c3e-4a7b-9d21-8e5f0a6b7c31")
        """
        return await self._call("get_survey", locals())

    def list_answers(
        self,
        survey_id: str,
        *,
        page_size: str | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        instance_id: str | Unset = UNSET,
        submit_time_start: datetime.datetime | str | Unset = UNSET,
        submit_time_end: datetime.datetime | str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.SurveyAnswerEntry, _models.SurveyAnswerEntryList]:
        """List survey answers

        List what people answered in a survey, across all its past uses or, with `instance_id`,
        in one of them. Each use of a survey in a meeting, webinar, Team Chat or Contact Center
        is an instance of its own.

        Scopes: survey:read:admin.

        Granular scopes: survey_management:read:list_survey_answers:admin.

        Role permissions: EngagementSurvey:Read, Survey:Read.

        Rate limit: Medium.

        Args:
            survey_id: UUID of the survey.
            page_size: How many entries to return per page.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            instance_id: UUID of one use of the survey, to get only the answers given there.
            submit_time_start: Start of the period in which the answers were submitted, in ISO 8601.
            submit_time_end: End of the period in which the answers were submitted, in ISO 8601.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The answers on this page, fetched page by page as they are asked for.

        Raises:
            ValidationError: The parameter survey instance id is invalid (400, code 6703).
            PageTokenExpiredError: This next page token is invalid, or it has expired (400, code
                300).
            PermissionDeniedError: You lack the permissions to access the survey (403, code 6720).
            ValidationError: The parameter survey id is invalid (404, code 6701).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.surveys.list_answers(
                "2f6b8d10-4c3e-4a7b-9d21-8e5f0a6b7c31",
                page_size="2",
            ):
                print(item)
        """
        return self._pages("list_survey_answers", locals())

    def list_instances(
        self,
        survey_id: str,
        *,
        page_size: str | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        instance_id: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.SurveyInstance, _models.SurveyInstanceList]:
        """List the past uses of a survey, each with the questions asked.

        Each use in a meeting, webinar, Team Chat or Contact Center is an instance of its own;
        `instance_id` asks for one of them.

        Scopes: survey:read:admin.

        Granular scopes: survey_management:read:list_survey_instances:admin.

        Role permissions: EngagementSurvey:Read, Survey:Read.

        Rate limit: Medium.

        Args:
            survey_id: UUID of the survey.
            page_size: How many entries to return per page.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            instance_id: UUID of one use of the survey, to get only that one.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The instances on this page, fetched page by page as they are asked for.

        Raises:
            ValidationError: The parameter survey instance id is invalid (400, code 6703).
            PageTokenExpiredError: This next page token is invalid, or it has expired (400, code
                300).
            PermissionDeniedError: You lack the permissions to access the survey (403, code 6720).
            ValidationError: The parameter survey id is invalid (404, code 6701).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.surveys.list_instances(
                "2f6b8d10-4c3e-4a7b-9d21-8e5f0a6b7c31",
                page_size="2",
            ):
                print(item)
        """
        return self._pages("list_survey_instances", locals())
