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


class ChatReminders(Resource):
    """The operations of chat.reminders."""

    def create(
        self,
        message_id: str,
        *,
        to_channel: str | None | Unset = UNSET,
        remind_time: datetime.datetime | str | None | Unset = UNSET,
        delay_seconds: int | None | Unset = UNSET,
        reminder_note: str | None | Unset = UNSET,
        to_contact: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Set a reminder for a chat message in a one-to-one conversation or a channel.

        Give either `to_contact` or `to_channel`, and either `remind_time` or `delay_seconds`.
        The reminder may be due 5 minutes to 90 days ahead with `delay_seconds`, and at the
        latest 90 days ahead with `remind_time`.

        Scopes: chat_message:write.

        Granular scopes: team_chat:write:reminder.

        Rate limit: Light.

        Args:
            message_id: ID of the message.
            to_channel: ID of the channel to set the reminder in.
            remind_time: When the reminder is due, as `yyyy-MM-dd'T'HH:mm:ss'Z'`: later than now,
                and at most 90 days ahead. Give either this or `delay_seconds`.
            delay_seconds: How many seconds from now the reminder is due. Give either this or
                `remind_time`. 300 to 7776000.
            reminder_note: Note that goes with the reminder.
            to_contact: Email address of the contact in whose conversation to set the reminder.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The parameter `to_contact` or `to_channel` that was provided is invalid
                (400, code 4100).
            ValidationError: `delay_seconds` must lie between 300 and 7776000 (400, code 4101).
            ValidationError: Either `to_contact` or `to_channel` must be passed as a parameter (400,
                code 4102).
            ValidationError: Either `remind_time` or `delay_seconds` must be passed as a parameter
                (400, code 4103).
            ValidationError: `messageId` must not be blank (400, code 4104).
            ValidationError: `remind_time` must be later than the current time and at the latest 90
                days ahead (400, code 4105).
            ValidationError: The format of `remind_time` must be yyyy-MM-dd'T'HH:mm:ss'Z' (400, code
                4106).
            NotFoundError: There is no message {messageId}; it does not exist (404, code 4200).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.reminders.create(
                "msg-7f3a1c52-9d4e-4b60-a1f8-2c5e8d901b34",
                to_channel="chanDesignReview000001",
                remind_time="2026-03-17T09:00:00Z",
                delay_seconds=900,
                reminder_note="Reply with the agenda",
            )
        """
        self._call("create_message_reminder", locals())

    def delete(
        self,
        message_id: str,
        *,
        to_contact: str | Unset = UNSET,
        to_channel: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete the reminder that was set for a chat message.

        Give either `to_contact` or `to_channel` to name the conversation.

        Scopes: chat_message:write.

        Granular scopes: team_chat:delete:reminder.

        Rate limit: Light.

        Args:
            message_id: ID of the message.
            to_contact: Email address of the contact whose reminder is to be deleted.
            to_channel: ID of the channel whose reminder is to be deleted.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The parameter "to_contact" or "to_channel" is invalid (400, code 4100).
            NotFoundError: There is no message {messageId}; it does not exist (404, code 4200).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.reminders.delete("msg-7f3a1c52-9d4e-4b60-a1f8-2c5e8d901b34")
        """
        self._call("delete_message_reminder", locals())

    def list(
        self,
        *,
        to_contact: str | Unset = UNSET,
        to_channel: str | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.Reminder, _models.ReminderList]:
        """List message reminders

        List the reminders set for chat messages of a one-to-one conversation or a channel, named
        by `to_contact` or `to_channel`.

        Scopes: chat_message:read.

        Granular scopes: team_chat:read:list_reminders.

        Rate limit: Light.

        Args:
            to_contact: Email address of the contact in whose conversation to look for reminders.
                Without this and `to_channel`, all reminders come back.
            to_channel: ID of the channel whose reminders are wanted. Without this and `to_contact`,
                all reminders come back.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            page_size: How many entries to return per page. 1 to 20. By default 10.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The reminders on this page, fetched page by page as they are asked for.

        Raises:
            ValidationError: The parameter "to_contact" or "to_channel" is invalid (400, code 4100).
            ValidationError: The parameter `page_size` is illegal (400, code 4101).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.chat.reminders.list():
                print(item)
        """
        return self._pages("list_message_reminders", locals())


class AsyncChatReminders(AsyncResource):
    """The operations of chat.reminders."""

    async def create(
        self,
        message_id: str,
        *,
        to_channel: str | None | Unset = UNSET,
        remind_time: datetime.datetime | str | None | Unset = UNSET,
        delay_seconds: int | None | Unset = UNSET,
        reminder_note: str | None | Unset = UNSET,
        to_contact: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Set a reminder for a chat message in a one-to-one conversation or a channel.

        Give either `to_contact` or `to_channel`, and either `remind_time` or `delay_seconds`.
        The reminder may be due 5 minutes to 90 days ahead with `delay_seconds`, and at the
        latest 90 days ahead with `remind_time`.

        Scopes: chat_message:write.

        Granular scopes: team_chat:write:reminder.

        Rate limit: Light.

        Args:
            message_id: ID of the message.
            to_channel: ID of the channel to set the reminder in.
            remind_time: When the reminder is due, as `yyyy-MM-dd'T'HH:mm:ss'Z'`: later than now,
                and at most 90 days ahead. Give either this or `delay_seconds`.
            delay_seconds: How many seconds from now the reminder is due. Give either this or
                `remind_time`. 300 to 7776000.
            reminder_note: Note that goes with the reminder.
            to_contact: Email address of the contact in whose conversation to set the reminder.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The parameter `to_contact` or `to_channel` that was provided is invalid
                (400, code 4100).
            ValidationError: `delay_seconds` must lie between 300 and 7776000 (400, code 4101).
            ValidationError: Either `to_contact` or `to_channel` must be passed as a parameter (400,
                code 4102).
            ValidationError: Either `remind_time` or `delay_seconds` must be passed as a parameter
                (400, code 4103).
            ValidationError: `messageId` must not be blank (400, code 4104).
            ValidationError: `remind_time` must be later than the current time and at the latest 90
                days ahead (400, code 4105).
            ValidationError: The format of `remind_time` must be yyyy-MM-dd'T'HH:mm:ss'Z' (400, code
                4106).
            NotFoundError: There is no message {messageId}; it does not exist (404, code 4200).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.reminders.create(
                "msg-7f3a1c52-9d4e-4b60-a1f8-2c5e8d901b34",
                to_channel="chanDesignReview000001",
                remind_time="2026-03-17T09:00:00Z",
                delay_seconds=900,
                reminder_note="Reply with the agenda",
            )
        """
        await self._call("create_message_reminder", locals())

    async def delete(
        self,
        message_id: str,
        *,
        to_contact: str | Unset = UNSET,
        to_channel: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete the reminder that was set for a chat message.

        Give either `to_contact` or `to_channel` to name the conversation.

        Scopes: chat_message:write.

        Granular scopes: team_chat:delete:reminder.

        Rate limit: Light.

        Args:
            message_id: ID of the message.
            to_contact: Email address of the contact whose reminder is to be deleted.
            to_channel: ID of the channel whose reminder is to be deleted.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The parameter "to_contact" or "to_channel" is invalid (400, code 4100).
            NotFoundError: There is no message {messageId}; it does not exist (404, code 4200).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.reminders.delete("msg-7f3a1c52-9d4e-4b60-a1f8-2c5e8d901b34")
        """
        await self._call("delete_message_reminder", locals())

    def list(
        self,
        *,
        to_contact: str | Unset = UNSET,
        to_channel: str | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.Reminder, _models.ReminderList]:
        """List message reminders

        List the reminders set for chat messages of a one-to-one conversation or a channel, named
        by `to_contact` or `to_channel`.

        Scopes: chat_message:read.

        Granular scopes: team_chat:read:list_reminders.

        Rate limit: Light.

        Args:
            to_contact: Email address of the contact in whose conversation to look for reminders.
                Without this and `to_channel`, all reminders come back.
            to_channel: ID of the channel whose reminders are wanted. Without this and `to_contact`,
                all reminders come back.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            page_size: How many entries to return per page. 1 to 20. By default 10.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The reminders on this page, fetched page by page as they are asked for.

        Raises:
            ValidationError: The parameter "to_contact" or "to_channel" is invalid (400, code 4100).
            ValidationError: The parameter `page_size` is illegal (400, code 4101).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.chat.reminders.list():
                print(item)
        """
        return self._pages("list_message_reminders", locals())
