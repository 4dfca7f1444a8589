# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from ...runtime.resources import AsyncResource, Resource
from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import inputs as _inputs
    from ... import literals as _literals
    from ... import models as _models
    from ...runtime.options import RequestOptions
    from ...runtime.pages import AsyncPages, Pages


class ChatMessages(Resource):
    """The operations of chat.messages."""

    def pin_or_unpin(
        self,
        *,
        method: _literals.ChannelMessageMethod,
        message_id: str,
        channel_id: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Pin a message in its channel, or take the pin away.

        Scopes: chat:write.

        Granular scopes: team_chat:update:pin_message.

        Rate limit: Light.

        Args:
            method: Whether to `pin` or `unpin` the message in its channel.
            message_id: ID of the message to pin or unpin.
            channel_id: ID of the channel the message is in.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            OperationFailedError: The operation on the channel message has failed (400, code 5301).
            NotFoundError: There is no message {message_id}; it does not exist (400, code 5401).
            ValidationError: The parameter `params` is invalid (400, code 300).
            NotFoundError: The channel {channel_id} does not exist (400, code 4130).
            WrongStateError: The message {message_id} has already been pinned (400, code 3216).
            WrongStateError: The message {message_id} has not been pinned (400, code 3217).
            PermissionDeniedError: You lack the permission to perform operations on messages of the
                channel (403, code 200).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.messages.pin_or_unpin(
                method="pin",
                message_id="msg-7f3a1c52-9d4e-4b60-a1f8-2c5e8d901b34",
                channel_id="chanDesignReview000001",
            )
        """
        self._call("pin_or_unpin_channel_message", locals())

    def list_pinned(
        self,
        channel_id: str,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        include_history: bool | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.PinnedChannelMessage, _models.PinnedChannelMessageList]:
        """List the pinned messages of a channel.

        With `include_history` the ones that were pinned in the past come too.

        Scopes: chat:read, chat:read:admin, chat:write.

        Granular scopes: team_chat:read:list_pinned_messages.

        Rate limit: Light.

        Args:
            channel_id: ID of the channel.
            page_size: How many entries to return per page. At most 50. By default 10.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            include_history: Whether messages that were pinned in the past come back too. By default
                false.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The pinned messages on this page, fetched page by page as they are asked for.

        Raises:
            ValidationError: The parameter `channel_id` must be provided (400, code 300).
            PermissionDeniedError: You lack the permission to query the pinned message history of
                this channel (403, code 200).
            NotFoundError: There is no channel {channel_id}; it does not exist (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.chat.messages.list_pinned("chanDesignReview000001"):
                print(item)
        """
        return self._pages("list_pinned_channel_messages", locals())

    def get_forwarded(
        self,
        forward_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.Message:
        """Return a message that was forwarded in the chat, found by its forward ID.

        Scopes: chat_message:read, chat_message:read:admin, chat_message:write,
        chat_message:write:admin.

        Granular scopes: team_chat:read:user_message, team_chat:read:user_message:admin.

        Role permissions: ChatMessage:Read.

        Rate limit: Light.

        Args:
            forward_id: Forward ID of the forwarded message.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The forwarded message.

        Example:
            zoom.chat.messages.get_forwarded("fwdReviewNote000000001")
        """
        return self._call("get_forwarded_chat_message", locals())

    def list_bookmarks(
        self,
        *,
        to_contact: str | Unset = UNSET,
        to_channel: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.Bookmark, _models.BookmarkList]:
        """List chat bookmarks

        List the messages that the user has bookmarked: in one channel (`to_channel`), in the
        conversation with one contact (`to_contact`), or, without either, in all of them.

        Scopes: chat_message:read, chat_message:write.

        Granular scopes: team_chat:read:list_bookmarks.

        Rate limit: Medium.

        Args:
            to_contact: The contact whose conversation's bookmarks are wanted, by email address,
                user or member ID. Without this and `to_channel`, bookmarks from everywhere come
                back.
            to_channel: ID of the channel whose bookmarks are wanted. Without this and `to_contact`,
                bookmarks from everywhere come back.
            page_size: How many entries to return per page. 1 to 50. By default 10.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The bookmarks on this page, fetched page by page as they are asked for.

        Raises:
            PageTokenExpiredError: This next page token is invalid, or it has expired (400, code
                300).
            PermissionDeniedError: Unauthorized request: you lack the permission to access the chat
                bookmarks of this user (403, code 200).
            UserNotFoundError: No user exists with {userId} (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.chat.messages.list_bookmarks():
                print(item)
        """
        return self._pages("list_chat_bookmarks", locals())

    def add_or_remove_bookmark(
        self,
        *,
        action: _literals.ChatBookmarkAction,
        message_id: str,
        to_channel: str | None | Unset = UNSET,
        to_contact: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Bookmark a message, or remove the bookmark it has.

        Either `to_contact` or `to_channel` has to say where the message was sent.

        Scopes: chat_message:write.

        Granular scopes: team_chat:update:bookmark.

        Rate limit: Medium.

        Args:
            action: What to do: add or remove a bookmark.
            message_id: ID of the message whose bookmark is added or removed.
            to_channel: ID of the channel the message was sent to. Either this or `to_contact` is
                needed.
            to_contact: Member ID of the contact the message was exchanged with. Either this or
                `to_channel` is needed.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: Either the parameter {to_contact} or {to_channel} must be provided
                (400, code 300).
            UserNotFoundError: The user {to_contact} or {userId} does not exist (404, code 1001).
            NotFoundError: There is no channel {to_channel}; it does not exist (404, code 4130).
            NotFoundError: There is no message {messageId}; it does not exist (404, code 5401).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.messages.add_or_remove_bookmark(
                action="add_bookmark",
                message_id="msg-7f3a1c52-9d4e-4b60-a1f8-2c5e8d901b34",
                to_channel="chanDesignReview000001",
            )
        """
        self._call("add_or_remove_chat_bookmark", locals())

    def list_scheduled(
        self,
        *,
        to_contact: str | Unset = UNSET,
        to_channel: str | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.ScheduledChatMessage, _models.ScheduledChatMessageList]:
        """List messages that are to be sent later to one contact or one channel.

        Either `to_contact` or `to_channel` is needed.

        Scopes: chat_message:read, chat_message:write.

        Granular scopes: team_chat:read:list_scheduled_messages.

        Role permissions: ChatMessage:Read.

        Rate limit: Light.

        Args:
            to_contact: The person the scheduled messages will go to, by email address, user or
                member ID. Either this or `to_channel` is needed.
            to_channel: ID of the channel the scheduled messages will go to. Either this or
                `to_contact` is needed.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            page_size: How many entries to return per page. At most 50. By default 10.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The scheduled messages on this page, fetched page by page as they are asked for.

        Raises:
            ValidationError: These parameters are invalid: {params} (400, code 300).
            UserNotFoundError: There is no user {to_contact}; the user does not exist (404, code
                1001).
            NotFoundError: There is no channel {to_channel}; it does not exist (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.chat.messages.list_scheduled():
                print(item)
        """
        return self._pages("list_scheduled_chat_messages", locals())

    def delete_scheduled(
        self,
        draft_id: str,
        *,
        to_contact: str | Unset = UNSET,
        to_channel: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a scheduled message before it is sent.

        Either `to_contact` or `to_channel` is needed.

        Scopes: chat_message:write.

        Granular scopes: team_chat:delete:scheduled_message.

        Role permissions: ChatMessage:Edit.

        Rate limit: Light.

        Args:
            draft_id: Draft ID of the scheduled message to delete.
            to_contact: The person the scheduled message would go to, by email address, user or
                member ID. Either this or `to_channel` is needed.
            to_channel: ID of the channel the scheduled message would go to. Either this or
                `to_contact` is needed.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The draft ID {draft_id} is invalid (400, code 5404).
            OperationFailedError: The request to delete this scheduled message has failed (400, code
                5301).
            ValidationError: One parameter must be provided: either `to_contact` or `to_channel`
                (400, code 300).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.messages.delete_scheduled("draftReviewNote0000001")
        """
        self._call("delete_scheduled_chat_message", locals())

    def list(
        self,
        user_id: str,
        *,
        to_contact: str | Unset = UNSET,
        to_channel: str | Unset = UNSET,
        date: datetime.date | str | Unset = UNSET,
        from_: datetime.datetime | str | Unset = UNSET,
        to: datetime.datetime | str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        include_deleted_and_edited_message: bool | Unset = UNSET,
        search_type: _literals.ChatMessageSearchType | Unset = UNSET,
        search_key: str | Unset = UNSET,
        exclude_child_message: bool | Unset = UNSET,
        download_file_formats: _literals.ChatMessageDownloadFileFormat | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.Message, _models.MessageList]:
        """List the messages and files exchanged between a user and one contact, or in a channel.

        Either `to_contact` or `to_channel` is needed, unless `search_key` and `search_type` ask
        for a search. Messages of the last 6 months can be read. User-level apps pass `me` as
        `user_id`.

        Scopes: chat_message:read, chat_message:read:admin, chat_message:write,
        chat_message:write:admin.

        Granular scopes: team_chat:read:list_user_messages,
        team_chat:read:list_user_messages:admin.

        Role permissions: ChatMessage:Read.

        Rate limit: Medium.

        Args:
            user_id: The user's ID.
            to_contact: The contact whose conversation with the user is wanted, by email address,
                user or member ID. Either this or `to_channel` is needed, except in a search with
                `search_key` and `search_type`.
            to_channel: ID of the channel whose messages are wanted. Either this or `to_contact` is
                needed, except in a search with `search_key` and `search_type`.
            date: Day whose messages are wanted, `yyyy-mm-dd`; today if neither this nor `from_` is
                given.
            from_: Start of the period to ask for, as `yyyy-MM-dd'T'HH:mm:ss'Z'`. Ignored if `date`
                is given.
            to: End of the period to ask for, as `yyyy-MM-dd'T'HH:mm:ss'Z'`; the current date if
                absent.
            page_size: How many entries to return per page. At most 50. By default 10.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            include_deleted_and_edited_message: Whether edited and deleted messages come back too.
                By default false.
            search_type: What to search: `message` or `file`. It needs `search_key`; `to_contact`
                and `to_channel` may then be left out, and `include_deleted_and_edited_message`
                cannot be combined with it.
            search_key: Text to look for in messages or files; `search_type` must be given too.
                Contact and channel may be left out, which searches them all. Not together with
                `include_deleted_and_edited_message`. 1 to 256 characters.
            exclude_child_message: Whether to leave out the replies, so that only main messages come
                back. By default false.
            download_file_formats: Format in which the download address of a file is wanted. Only
                audio files can be asked for, as mp4; without it, files come in their own format.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The messages on this page, fetched page by page as they are asked for.

        Raises:
            PermissionDeniedError: Unauthorized request: you lack the permission to access the chat
                messages of this user (400, code 200).
            PageTokenExpiredError: This next page token is invalid, or it has expired (400, code
                300).
            ValidationError: Either the contact or the channel parameter must be provided (400, code
                300).
            ValidationError: Only past chat messages of the recent 6 months are provided (400, code
                300).
            UserNotFoundError: There is no user {to_contact}; the user does not exist (404, code
                1001).
            NotFoundError: There is no channel {to_channel}; it does not exist (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.chat.messages.list(
                "userAmara0000000000001",
                date="2026-03-16",
                from_="2026-03-16T00:00:00Z",
                to="2026-03-16T23:59:59Z",
            ):
                print(item)
        """
        return self._pages("list_chat_messages", locals())

    def send(
        self,
        user_id: str,
        *,
        message: str,
        at_items: Sequence[_inputs.AtItem] | None | Unset = UNSET,
        rich_text: Sequence[_inputs.RichText | _models.MessageRichText] | None | Unset = UNSET,
        file_ids: Sequence[str] | None | Unset = UNSET,
        reply_main_message_id: str | None | Unset = UNSET,
        to_channel: str | None | Unset = UNSET,
        interactive_cards: Sequence[_inputs.SendChatMessageInteractiveCard] | None | Unset = UNSET,
        scheduled_time: datetime.datetime | str | None | Unset = UNSET,
        to_contact: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.SentMessage:
        """Send a chat message

        Send a message to one of the user's contacts (`to_contact`), or to a channel the user is
        in (`to_channel`). It may carry mentions, formatting, files and interactive cards, answer
        another message, or go out later (`scheduled_time`). Archived and end-to-end encrypted
        channels and blocked contacts take no messages. User-level apps pass `me` as `user_id`.

        Scopes: chat_message:write, chat_message:write:admin.

        Granular scopes: team_chat:write:user_message, team_chat:write:user_message:admin.

        Role permissions: ChatMessage:Edit.

        Rate limit: Medium.

        Args:
            user_id: The user's ID.
            message: Text of the message to send. At most 1024 characters.
            at_items: The mentions to put into a message to a channel. Each names a place in the
                message text.
            rich_text: The formatting of the message text: which part gets which format. Lines of
                the text are separated by `\\n`.
            file_ids: IDs of the files to send with the message, at most six.
            reply_main_message_id: ID of the thread's main message. Needed to send the message as a
                reply.
            to_channel: ID of the channel to send the message to. A channel takes at most 10
                messages in 1 second, 30 in 10 seconds and 60 in 100 seconds; beyond that, sending
                is blocked for 10, 30 and 60 seconds.
            interactive_cards: The interactive cards to send. Only cards of the calling app can be
                sent. At most 5 items.
            scheduled_time: When to send the message, as `yyyy-MM-dd'T'HH:mm:ss'Z'`. It must lie
                more than 30 minutes and at most 180 days ahead.
            to_contact: The contact to send the message to, by email address, user or member ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The message's ID.

        Raises:
            OperationFailedError: The message could not be sent; sending failed (400, code 5301).
            UnsupportedError: Only replies to a main message are supported here (400, code 5402).
            FeatureDisabledError: The account's settings do not allow sending files (400, code
                5403).
            ValidationError: The parameter `send_time` is invalid: the time has to be within 180
                days and more than 30 minutes from now (400, code 300).
            OperationFailedError: The interactive card could not be created; it failed (400, code
                5405).
            PermissionDeniedError: This user cannot chat with others (400, code 5418).
            UnsupportedError: No message can be sent to an E2E (end-to-end encrypted) channel (400,
                code 5419).
            WrongStateError: No message can be sent to an archived channel (400, code 5420).
            PermissionDeniedError: No message can be sent to a blocked contact (400, code 5421).
            UserNotFoundError: There is no user {to_contact}; the user does not exist (404, code
                1001).
            NotFoundError: There is no channel {to_channel}; it does not exist (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.messages.send(
                "userAmara0000000000001",
                message="@Jonas Lindqvist Review the slides by Friday",
                file_ids=["chatFile00000000000001", "chatFile00000000000002"],
                reply_main_message_id="msg-0c94d2e8-1b37-4a6f-b5d0-6e21f7a83c49",
                to_channel="chanDesignReview000001",
                scheduled_time="2026-03-16T15:00:00Z",
            )
        """
        return self._call("send_chat_message", locals())

    def get(
        self,
        user_id: str,
        message_id: str,
        *,
        to_contact: str | Unset = UNSET,
        to_channel: str | Unset = UNSET,
        download_file_formats: _literals.ChatMessageDownloadFileFormat | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.Message:
        """Return one chat message.

        Either `to_contact` or `to_channel` is needed. User-level apps pass `me` as `user_id`.

        Scopes: chat_message:read, chat_message:read:admin, chat_message:write,
        chat_message:write:admin.

        Granular scopes: team_chat:read:user_message, team_chat:read:user_message:admin.

        Role permissions: ChatMessage:Read.

        Rate limit: Medium.

        Args:
            user_id: The user's ID.
            message_id: ID of the message.
            to_contact: The contact the message was sent to, by email address, user or member ID.
                Either this or `to_channel` is needed.
            to_channel: ID of the channel the message was sent to. Either this or `to_contact` is
                needed.
            download_file_formats: Format in which the download address of a file is wanted. Only
                audio files can be asked for, as mp4; without it, files come in their own format.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The message.

        Raises:
            ValidationError: The parameter "to_contact" or "to_channel" is invalid (400, code 200).
            NotFoundError: No such channel: {messageId} does not exist (400, code 300).
            ValidationError: Either the "contact" or the "channel" parameter is to be provided (400,
                code 300).
            UserNotFoundError: The user {to_contact} does not exist (404, code 1001).
            NotFoundError: The channel {to_channel} does not exist (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.messages.get(
                "userAmara0000000000001",
                "msg-7f3a1c52-9d4e-4b60-a1f8-2c5e8d901b34",
            )
        """
        return self._call("get_chat_message", locals())

    def update(
        self,
        user_id: str,
        message_id: str,
        *,
        message: str | None | Unset = UNSET,
        to_channel: str | None | Unset = UNSET,
        file_ids: Sequence[str] | None | Unset = UNSET,
        interactive_cards: Sequence[_inputs.UpdateChatMessageInteractiveCard]
        | None
        | Unset = UNSET,
        to_contact: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Edit a message that the user sent: its text, files or interactive cards.

        Either `to_contact` or `to_channel` is needed. Only the sender can edit, and files cannot
        be added to a message that was sent as text alone.

        Scopes: chat_message:write, chat_message:write:admin.

        Granular scopes: team_chat:update:user_message, team_chat:update:user_message:admin.

        Role permissions: ChatMessage:Edit.

        Rate limit: Medium.

        Args:
            user_id: The user's ID.
            message_id: ID of the message.
            message: New text of the message.
            to_channel: ID of the channel the message was sent to. Either this or `to_contact` is
                needed.
            file_ids: IDs of the files that the message shall have, at most six. An empty list
                removes its files.
            interactive_cards: The interactive cards of the message after the edit, at most five; an
                empty list clears them. Only cards of the calling app are accepted.
            to_contact: The contact the message was sent to, by email address, user or member ID.
                Either this or `to_channel` is needed.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PermissionDeniedError: Updates can be made only by the sender of the message (400, code
                200).
            NotFoundError: The message {messageId} does not exist. A contact or channel parameter
                must be provided (400, code 300).
            UnsupportedError: A plain text message that went without any files cannot be updated
                with a file (400, code 300).
            NotFoundError: The files {file_ids} do not exist (400, code 5404).
            OperationFailedError: The interactive card could not be created; it failed (400, code
                5045).
            NotFoundError: The interactive card {interactive_cards.card_id} does not exist (400,
                code 5046).
            UserNotFoundError: There is no user {to_contact}; the user does not exist (404, code
                1001).
            NotFoundError: There is no channel {to_channel}; it does not exist (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.messages.update(
                "userAmara0000000000001",
                "msg-7f3a1c52-9d4e-4b60-a1f8-2c5e8d901b34",
                message="@Jonas Lindqvist Review the slides by Monday",
                to_channel="chanDesignReview000001",
                file_ids=["chatFile00000000000001", "chatFile00000000000002"],
            )
        """
        self._call("update_chat_message", locals())

    def delete(
        self,
        user_id: str,
        message_id: str,
        *,
        to_contact: str | Unset = UNSET,
        to_channel: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a message that the user sent.

        Either `to_contact` or `to_channel` is needed. User-level apps pass `me` as `user_id`.

        Scopes: chat_message:write, chat_message:write:admin.

        Granular scopes: team_chat:delete:user_message, team_chat:delete:user_message:admin.

        Rate limit: Medium.

        Args:
            user_id: The user's ID.
            message_id: ID of the message.
            to_contact: The contact the message was sent to, by email address, user or member ID.
                Either this or `to_channel` is needed.
            to_channel: ID of the channel the message was sent to. Either this or `to_contact` is
                needed.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The contact or channel parameter that was provided is invalid (400,
                code 200).
            PermissionDeniedError: Updates can be made only by the sender of the message (400, code
                200).
            NotFoundError: No such channel: {messageId} does not exist (400, code 300).
            ValidationError: The query needs a parameter: "to_contact" or "to_channel" must be
                provided (400, code 300).
            UserNotFoundError: The user {to_contact} does not exist (404, code 1001).
            NotFoundError: The channel {to_channel} does not exist (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.messages.delete(
                "userAmara0000000000001",
                "msg-7f3a1c52-9d4e-4b60-a1f8-2c5e8d901b34",
            )
        """
        self._call("delete_chat_message", locals())

    def react(
        self,
        user_id: str,
        message_id: str,
        *,
        action: Literal["add", "remove"] | None | Unset = UNSET,
        emoji: str | None | Unset = UNSET,
        to_channel: str | None | Unset = UNSET,
        custom_emoji: bool | None | Unset = UNSET,
        custom_emoji_id: str | None | Unset = UNSET,
        to_contact: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Add an emoji reaction to a message, or take it back.

        Custom emojis are named by `custom_emoji_id`. Either `to_contact` or `to_channel` is
        needed. With an account-level app, the role of the user must have the permission to edit
        chat messages.

        Scopes: chat_message:write, chat_message:write:admin.

        Granular scopes: team_chat:update:message_emoji, team_chat:update:message_emoji:admin.

        Rate limit: Medium.

        Args:
            user_id: The user's ID.
            message_id: ID of the message.
            action: What to do with the reaction: `add` it to the message or `remove` it.
            emoji: The emoji to add or to take back, as its Unicode value in UTF-32 form.
            to_channel: ID of the channel the message was sent to. Either this or `to_contact` is
                needed.
            custom_emoji: Whether the reaction is a custom emoji. If so, `custom_emoji_id` is
                needed.
            custom_emoji_id: File ID of the custom emoji to react with. The list of custom emojis
                tells it.
            to_contact: The contact the message was sent to, by email address, user or member ID.
                Either this or `to_channel` is needed.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            NotFoundError: There is no message {messageId}; a contact or channel parameter must be
                provided (400, code 300).
            UserNotFoundError: There is no user {to_contact}; the user does not exist (404, code
                1001).
            NotFoundError: There is no channel {to_channel}; it does not exist (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.messages.react(
                "userAmara0000000000001",
                "msg-7f3a1c52-9d4e-4b60-a1f8-2c5e8d901b34",
                action="add",
                emoji="U+1F44D",
                to_channel="chanDesignReview000001",
                custom_emoji=True,
            )
        """
        self._call("react_to_chat_message", locals())

    def mark(
        self,
        user_id: str,
        message_id: str,
        *,
        action: _literals.ChatMessageAction | None | Unset = UNSET,
        timestamp: int | None | Unset = UNSET,
        to_channel: str | None | Unset = UNSET,
        to_contact: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Mark a message as read or unread.

        Either `to_contact` or `to_channel` is needed. User-level apps pass `me` as `user_id`;
        with an account-level app, the role of the user must have the permission to edit chat
        messages.

        Scopes: chat_message:write, chat_message:write:admin.

        Granular scopes: team_chat:update:message_status, team_chat:update:message_status:admin.

        Rate limit: Medium.

        Args:
            user_id: The user's ID.
            message_id: ID of the message.
            action: Whether to mark the message as `read` or `unread`.
            timestamp: Timestamp of the message to mark.
            to_channel: ID of the channel the message was sent to. Either this or `to_contact` is
                needed.
            to_contact: The contact the message was sent to, by email address, user or member ID.
                Either this or `to_channel` is needed.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            NotFoundError: There is no message {messageId}; a contact or channel parameter must be
                provided (400, code 300).
            UserNotFoundError: There is no user {to_contact}; the user does not exist (404, code
                1001).
            NotFoundError: There is no channel {to_channel}; it does not exist (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.messages.mark(
                "userAmara0000000000001",
                "msg-7f3a1c52-9d4e-4b60-a1f8-2c5e8d901b34",
                action="read",
                timestamp=1773673200000,
                to_channel="chanDesignReview000001",
            )
        """
        self._call("mark_chat_message", locals())

    def list_thread(
        self,
        user_id: str,
        message_id: str,
        *,
        from_: datetime.datetime | str,
        to_channel: str | Unset = UNSET,
        to_contact: str | Unset = UNSET,
        to: datetime.datetime | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        sort: _literals.ChatThreadMessageSort | Unset = UNSET,
        need_main_message: bool | Unset = UNSET,
        need_emoji: bool | Unset = UNSET,
        need_attachment: bool | Unset = UNSET,
        need_rich_text: bool | Unset = UNSET,
        need_at_items: bool | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.ChatThreadMessageList:
        """List a thread: the main message and its replies, up to 100 in one call.

        Either `to_contact` or `to_channel` is needed. Reactions, attachments, formatting and
        mentions come only if asked for. With a user-level app, `user_id` is `me`.

        Scopes: chat_message:read, chat_message:read:admin.

        Granular scopes: team_chat:read:thread_message, team_chat:read:thread_message:admin.

        Role permissions: ChatMessage:Read.

        Rate limit: Medium.

        Args:
            user_id: The user's ID.
            message_id: ID of the main message of the thread.
            from_: Start of the period in which replies were sent, as `yyyy-MM-dd'T'HH:mm:ss'Z'`.
            to_channel: ID of the channel the thread is in. Either this or `to_contact` is needed.
            to_contact: The contact in whose conversation the thread is, by email address, user or
                member ID. Either this or `to_channel` is needed.
            to: End of the period in which replies were sent, as `yyyy-MM-dd'T'HH:mm:ss'Z'`; the
                current time if absent.
            limit: How many replies come back at most. 1 to 100. By default 10.
            sort: Order of the replies by their time: `desc` has the latest first, `asc` the
                earliest. By default "desc".
            need_main_message: Whether the main message comes back too. If false, `messages` holds
                replies only. By default true.
            need_emoji: Whether the emoji reactions come back with each message. By default false.
            need_attachment: Whether the attached files come back with each message. By default
                false.
            need_rich_text: Whether the formatting comes back with each message.
            need_at_items: Whether the mentions come back with each message.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The messages of the thread.

        Raises:
            ValidationError: The `limit` must not exceed 100 (400, code 4231).
            ValidationError: Only `asc` or `desc` can be passed as `sort` (400, code 4232).
            ValidationError: The `from` must not be blank (400, code 4233).
            ValidationError: The `to_channel` must not be blank (400, code 4234).
            PermissionDeniedError: The authenticated user has no permitted access to the targeted
                resource (403, code 403).
            NotFoundError: There is no channel {to_channel}; it does not exist (404, code 4130).
            UserNotFoundError: No user exists with {userId} (404, code 1001).
            NotFoundError: There is no message {messageId}; it does not exist (404, code 4131).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.messages.list_thread(
                "userAmara0000000000001",
                "msg-7f3a1c52-9d4e-4b60-a1f8-2c5e8d901b34",
                from_="2026-03-16T15:00:00Z",
                to="2026-03-16T23:59:59Z",
            )
        """
        return self._call("list_chat_thread_messages", locals())


class AsyncChatMessages(AsyncResource):
    """The operations of chat.messages."""

    async def pin_or_unpin(
        self,
        *,
        method: _literals.ChannelMessageMethod,
        message_id: str,
        channel_id: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Pin a message in its channel, or take the pin away.

        Scopes: chat:write.

        Granular scopes: team_chat:update:pin_message.

        Rate limit: Light.

        Args:
            method: Whether to `pin` or `unpin` the message in its channel.
            message_id: ID of the message to pin or unpin.
            channel_id: ID of the channel the message is in.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            OperationFailedError: The operation on the channel message has failed (400, code 5301).
            NotFoundError: There is no message {message_id}; it does not exist (400, code 5401).
            ValidationError: The parameter `params` is invalid (400, code 300).
            NotFoundError: The channel {channel_id} does not exist (400, code 4130).
            WrongStateError: The message {message_id} has already been pinned (400, code 3216).
            WrongStateError: The message {message_id} has not been pinned (400, code 3217).
            PermissionDeniedError: You lack the permission to perform operations on messages of the
                channel (403, code 200).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.messages.pin_or_unpin(
                method="pin",
                message_id="msg-7f3a1c52-9d4e-4b60-a1f8-2c5e8d901b34",
                channel_id="chanDesignReview000001",
            )
        """
        await self._call("pin_or_unpin_channel_message", locals())

    def list_pinned(
        self,
        channel_id: str,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        include_history: bool | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.PinnedChannelMessage, _models.PinnedChannelMessageList]:
        """List the pinned messages of a channel.

        With `include_history` the ones that were pinned in the past come too.

        Scopes: chat:read, chat:read:admin, chat:write.

        Granular scopes: team_chat:read:list_pinned_messages.

        Rate limit: Light.

        Args:
            channel_id: ID of the channel.
            page_size: How many entries to return per page. At most 50. By default 10.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            include_history: Whether messages that were pinned in the past come back too. By default
                false.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The pinned messages on this page, fetched page by page as they are asked for.

        Raises:
            ValidationError: The parameter `channel_id` must be provided (400, code 300).
            PermissionDeniedError: You lack the permission to query the pinned message history of
                this channel (403, code 200).
            NotFoundError: There is no channel {channel_id}; it does not exist (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.chat.messages.list_pinned("chanDesignReview000001"):
                print(item)
        """
        return self._pages("list_pinned_channel_messages", locals())

    async def get_forwarded(
        self,
        forward_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.Message:
        """Return a message that was forwarded in the chat, found by its forward ID.

        Scopes: chat_message:read, chat_message:read:admin, chat_message:write,
        chat_message:write:admin.

        Granular scopes: team_chat:read:user_message, team_chat:read:user_message:admin.

        Role permissions: ChatMessage:Read.

        Rate limit: Light.

        Args:
            forward_id: Forward ID of the forwarded message.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The forwarded message.

        Example:
            await zoom.chat.messages.get_forwarded("fwdReviewNote000000001")
        """
        return await self._call("get_forwarded_chat_message", locals())

    def list_bookmarks(
        self,
        *,
        to_contact: str | Unset = UNSET,
        to_channel: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.Bookmark, _models.BookmarkList]:
        """List chat bookmarks

        List the messages that the user has bookmarked: in one channel (`to_channel`), in the
        conversation with one contact (`to_contact`), or, without either, in all of them.

        Scopes: chat_message:read, chat_message:write.

        Granular scopes: team_chat:read:list_bookmarks.

        Rate limit: Medium.

        Args:
            to_contact: The contact whose conversation's bookmarks are wanted, by email address,
                user or member ID. Without this and `to_channel`, bookmarks from everywhere come
                back.
            to_channel: ID of the channel whose bookmarks are wanted. Without this and `to_contact`,
                bookmarks from everywhere come back.
            page_size: How many entries to return per page. 1 to 50. By default 10.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The bookmarks on this page, fetched page by page as they are asked for.

        Raises:
            PageTokenExpiredError: This next page token is invalid, or it has expired (400, code
                300).
            PermissionDeniedError: Unauthorized request: you lack the permission to access the chat
                bookmarks of this user (403, code 200).
            UserNotFoundError: No user exists with {userId} (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.chat.messages.list_bookmarks():
                print(item)
        """
        return self._pages("list_chat_bookmarks", locals())

    async def add_or_remove_bookmark(
        self,
        *,
        action: _literals.ChatBookmarkAction,
        message_id: str,
        to_channel: str | None | Unset = UNSET,
        to_contact: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Bookmark a message, or remove the bookmark it has.

        Either `to_contact` or `to_channel` has to say where the message was sent.

        Scopes: chat_message:write.

        Granular scopes: team_chat:update:bookmark.

        Rate limit: Medium.

        Args:
            action: What to do: add or remove a bookmark.
            message_id: ID of the message whose bookmark is added or removed.
            to_channel: ID of the channel the message was sent to. Either this or `to_contact` is
                needed.
            to_contact: Member ID of the contact the message was exchanged with. Either this or
                `to_channel` is needed.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: Either the parameter {to_contact} or {to_channel} must be provided
                (400, code 300).
            UserNotFoundError: The user {to_contact} or {userId} does not exist (404, code 1001).
            NotFoundError: There is no channel {to_channel}; it does not exist (404, code 4130).
            NotFoundError: There is no message {messageId}; it does not exist (404, code 5401).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.messages.add_or_remove_bookmark(
                action="add_bookmark",
                message_id="msg-7f3a1c52-9d4e-4b60-a1f8-2c5e8d901b34",
                to_channel="chanDesignReview000001",
            )
        """
        await self._call("add_or_remove_chat_bookmark", locals())

    def list_scheduled(
        self,
        *,
        to_contact: str | Unset = UNSET,
        to_channel: str | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.ScheduledChatMessage, _models.ScheduledChatMessageList]:
        """List messages that are to be sent later to one contact or one channel.

        Either `to_contact` or `to_channel` is needed.

        Scopes: chat_message:read, chat_message:write.

        Granular scopes: team_chat:read:list_scheduled_messages.

        Role permissions: ChatMessage:Read.

        Rate limit: Light.

        Args:
            to_contact: The person the scheduled messages will go to, by email address, user or
                member ID. Either this or `to_channel` is needed.
            to_channel: ID of the channel the scheduled messages will go to. Either this or
                `to_contact` is needed.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            page_size: How many entries to return per page. At most 50. By default 10.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The scheduled messages on this page, fetched page by page as they are asked for.

        Raises:
            ValidationError: These parameters are invalid: {params} (400, code 300).
            UserNotFoundError: There is no user {to_contact}; the user does not exist (404, code
                1001).
            NotFoundError: There is no channel {to_channel}; it does not exist (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.chat.messages.list_scheduled():
                print(item)
        """
        return self._pages("list_scheduled_chat_messages", locals())

    async def delete_scheduled(
        self,
        draft_id: str,
        *,
        to_contact: str | Unset = UNSET,
        to_channel: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a scheduled message before it is sent.

        Either `to_contact` or `to_channel` is needed.

        Scopes: chat_message:write.

        Granular scopes: team_chat:delete:scheduled_message.

        Role permissions: ChatMessage:Edit.

        Rate limit: Light.

        Args:
            draft_id: Draft ID of the scheduled message to delete.
            to_contact: The person the scheduled message would go to, by email address, user or
                member ID. Either this or `to_channel` is needed.
            to_channel: ID of the channel the scheduled message would go to. Either this or
                `to_contact` is needed.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The draft ID {draft_id} is invalid (400, code 5404).
            OperationFailedError: The request to delete this scheduled message has failed (400, code
                5301).
            ValidationError: One parameter must be provided: either `to_contact` or `to_channel`
                (400, code 300).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.messages.delete_scheduled("draftReviewNote0000001")
        """
        await self._call("delete_scheduled_chat_message", locals())

    def list(
        self,
        user_id: str,
        *,
        to_contact: str | Unset = UNSET,
        to_channel: str | Unset = UNSET,
        date: datetime.date | str | Unset = UNSET,
        from_: datetime.datetime | str | Unset = UNSET,
        to: datetime.datetime | str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        include_deleted_and_edited_message: bool | Unset = UNSET,
        search_type: _literals.ChatMessageSearchType | Unset = UNSET,
        search_key: str | Unset = UNSET,
        exclude_child_message: bool | Unset = UNSET,
        download_file_formats: _literals.ChatMessageDownloadFileFormat | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.Message, _models.MessageList]:
        """List the messages and files exchanged between a user and one contact, or in a channel.

        Either `to_contact` or `to_channel` is needed, unless `search_key` and `search_type` ask
        for a search. Messages of the last 6 months can be read. User-level apps pass `me` as
        `user_id`.

        Scopes: chat_message:read, chat_message:read:admin, chat_message:write,
        chat_message:write:admin.

        Granular scopes: team_chat:read:list_user_messages,
        team_chat:read:list_user_messages:admin.

        Role permissions: ChatMessage:Read.

        Rate limit: Medium.

        Args:
            user_id: The user's ID.
            to_contact: The contact whose conversation with the user is wanted, by email address,
                user or member ID. Either this or `to_channel` is needed, except in a search with
                `search_key` and `search_type`.
            to_channel: ID of the channel whose messages are wanted. Either this or `to_contact` is
                needed, except in a search with `search_key` and `search_type`.
            date: Day whose messages are wanted, `yyyy-mm-dd`; today if neither this nor `from_` is
                given.
            from_: Start of the period to ask for, as `yyyy-MM-dd'T'HH:mm:ss'Z'`. Ignored if `date`
                is given.
            to: End of the period to ask for, as `yyyy-MM-dd'T'HH:mm:ss'Z'`; the current date if
                absent.
            page_size: How many entries to return per page. At most 50. By default 10.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            include_deleted_and_edited_message: Whether edited and deleted messages come back too.
                By default false.
            search_type: What to search: `message` or `file`. It needs `search_key`; `to_contact`
                and `to_channel` may then be left out, and `include_deleted_and_edited_message`
                cannot be combined with it.
            search_key: Text to look for in messages or files; `search_type` must be given too.
                Contact and channel may be left out, which searches them all. Not together with
                `include_deleted_and_edited_message`. 1 to 256 characters.
            exclude_child_message: Whether to leave out the replies, so that only main messages come
                back. By default false.
            download_file_formats: Format in which the download address of a file is wanted. Only
                audio files can be asked for, as mp4; without it, files come in their own format.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The messages on this page, fetched page by page as they are asked for.

        Raises:
            PermissionDeniedError: Unauthorized request: you lack the permission to access the chat
                messages of this user (400, code 200).
            PageTokenExpiredError: This next page token is invalid, or it has expired (400, code
                300).
            ValidationError: Either the contact or the channel parameter must be provided (400, code
                300).
            ValidationError: Only past chat messages of the recent 6 months are provided (400, code
                300).
            UserNotFoundError: There is no user {to_contact}; the user does not exist (404, code
                1001).
            NotFoundError: There is no channel {to_channel}; it does not exist (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.chat.messages.list(
                "userAmara0000000000001",
                date="2026-03-16",
                from_="2026-03-16T00:00:00Z",
                to="2026-03-16T23:59:59Z",
            ):
                print(item)
        """
        return self._pages("list_chat_messages", locals())

    async def send(
        self,
        user_id: str,
        *,
        message: str,
        at_items: Sequence[_inputs.AtItem] | None | Unset = UNSET,
        rich_text: Sequence[_inputs.RichText | _models.MessageRichText] | None | Unset = UNSET,
        file_ids: Sequence[str] | None | Unset = UNSET,
        reply_main_message_id: str | None | Unset = UNSET,
        to_channel: str | None | Unset = UNSET,
        interactive_cards: Sequence[_inputs.SendChatMessageInteractiveCard] | None | Unset = UNSET,
        scheduled_time: datetime.datetime | str | None | Unset = UNSET,
        to_contact: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.SentMessage:
        """Send a chat message

        Send a message to one of the user's contacts (`to_contact`), or to a channel the user is
        in (`to_channel`). It may carry mentions, formatting, files and interactive cards, answer
        another message, or go out later (`scheduled_time`). Archived and end-to-end encrypted
        channels and blocked contacts take no messages. User-level apps pass `me` as `user_id`.

        Scopes: chat_message:write, chat_message:write:admin.

        Granular scopes: team_chat:write:user_message, team_chat:write:user_message:admin.

        Role permissions: ChatMessage:Edit.

        Rate limit: Medium.

        Args:
            user_id: The user's ID.
            message: Text of the message to send. At most 1024 characters.
            at_items: The mentions to put into a message to a channel. Each names a place in the
                message text.
            rich_text: The formatting of the message text: which part gets which format. Lines of
                the text are separated by `\\n`.
            file_ids: IDs of the files to send with the message, at most six.
            reply_main_message_id: ID of the thread's main message. Needed to send the message as a
                reply.
            to_channel: ID of the channel to send the message to. A channel takes at most 10
                messages in 1 second, 30 in 10 seconds and 60 in 100 seconds; beyond that, sending
                is blocked for 10, 30 and 60 seconds.
            interactive_cards: The interactive cards to send. Only cards of the calling app can be
                sent. At most 5 items.
            scheduled_time: When to send the message, as `yyyy-MM-dd'T'HH:mm:ss'Z'`. It must lie
                more than 30 minutes and at most 180 days ahead.
            to_contact: The contact to send the message to, by email address, user or member ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The message's ID.

        Raises:
            OperationFailedError: The message could not be sent; sending failed (400, code 5301).
            UnsupportedError: Only replies to a main message are supported here (400, code 5402).
            FeatureDisabledError: The account's settings do not allow sending files (400, code
                5403).
            ValidationError: The parameter `send_time` is invalid: the time has to be within 180
                days and more than 30 minutes from now (400, code 300).
            OperationFailedError: The interactive card could not be created; it failed (400, code
                5405).
            PermissionDeniedError: This user cannot chat with others (400, code 5418).
            UnsupportedError: No message can be sent to an E2E (end-to-end encrypted) channel (400,
                code 5419).
            WrongStateError: No message can be sent to an archived channel (400, code 5420).
            PermissionDeniedError: No message can be sent to a blocked contact (400, code 5421).
            UserNotFoundError: There is no user {to_contact}; the user does not exist (404, code
                1001).
            NotFoundError: There is no channel {to_channel}; it does not exist (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.messages.send(
                "userAmara0000000000001",
                message="@Jonas Lindqvist Review the slides by Friday",
                file_ids=["chatFile00000000000001", "chatFile00000000000002"],
                reply_main_message_id="msg-0c94d2e8-1b37-4a6f-b5d0-6e21f7a83c49",
                to_channel="chanDesignReview000001",
                scheduled_time="2026-03-16T15:00:00Z",
            )
        """
        return await self._call("send_chat_message", locals())

    async def get(
        self,
        user_id: str,
        message_id: str,
        *,
        to_contact: str | Unset = UNSET,
        to_channel: str | Unset = UNSET,
        download_file_formats: _literals.ChatMessageDownloadFileFormat | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.Message:
        """Return one chat message.

        Either `to_contact` or `to_channel` is needed. User-level apps pass `me` as `user_id`.

        Scopes: chat_message:read, chat_message:read:admin, chat_message:write,
        chat_message:write:admin.

        Granular scopes: team_chat:read:user_message, team_chat:read:user_message:admin.

        Role permissions: ChatMessage:Read.

        Rate limit: Medium.

        Args:
            user_id: The user's ID.
            message_id: ID of the message.
            to_contact: The contact the message was sent to, by email address, user or member ID.
                Either this or `to_channel` is needed.
            to_channel: ID of the channel the message was sent to. Either this or `to_contact` is
                needed.
            download_file_formats: Format in which the download address of a file is wanted. Only
                audio files can be asked for, as mp4; without it, files come in their own format.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The message.

        Raises:
            ValidationError: The parameter "to_contact" or "to_channel" is invalid (400, code 200).
            NotFoundError: No such channel: {messageId} does not exist (400, code 300).
            ValidationError: Either the "contact" or the "channel" parameter is to be provided (400,
                code 300).
            UserNotFoundError: The user {to_contact} does not exist (404, code 1001).
            NotFoundError: The channel {to_channel} does not exist (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.messages.get(
                "userAmara0000000000001",
                "msg-7f3a1c52-9d4e-4b60-a1f8-2c5e8d901b34",
            )
        """
        return await self._call("get_chat_message", locals())

    async def update(
        self,
        user_id: str,
        message_id: str,
        *,
        message: str | None | Unset = UNSET,
        to_channel: str | None | Unset = UNSET,
        file_ids: Sequence[str] | None | Unset = UNSET,
        interactive_cards: Sequence[_inputs.UpdateChatMessageInteractiveCard]
        | None
        | Unset = UNSET,
        to_contact: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Edit a message that the user sent: its text, files or interactive cards.

        Either `to_contact` or `to_channel` is needed. Only the sender can edit, and files cannot
        be added to a message that was sent as text alone.

        Scopes: chat_message:write, chat_message:write:admin.

        Granular scopes: team_chat:update:user_message, team_chat:update:user_message:admin.

        Role permissions: ChatMessage:Edit.

        Rate limit: Medium.

        Args:
            user_id: The user's ID.
            message_id: ID of the message.
            message: New text of the message.
            to_channel: ID of the channel the message was sent to. Either this or `to_contact` is
                needed.
            file_ids: IDs of the files that the message shall have, at most six. An empty list
                removes its files.
            interactive_cards: The interactive cards of the message after the edit, at most five; an
                empty list clears them. Only cards of the calling app are accepted.
            to_contact: The contact the message was sent to, by email address, user or member ID.
                Either this or `to_channel` is needed.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PermissionDeniedError: Updates can be made only by the sender of the message (400, code
                200).
            NotFoundError: The message {messageId} does not exist. A contact or channel parameter
                must be provided (400, code 300).
            UnsupportedError: A plain text message that went without any files cannot be updated
                with a file (400, code 300).
            NotFoundError: The files {file_ids} do not exist (400, code 5404).
            OperationFailedError: The interactive card could not be created; it failed (400, code
                5045).
            NotFoundError: The interactive card {interactive_cards.card_id} does not exist (400,
                code 5046).
            UserNotFoundError: There is no user {to_contact}; the user does not exist (404, code
                1001).
            NotFoundError: There is no channel {to_channel}; it does not exist (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.messages.update(
                "userAmara0000000000001",
                "msg-7f3a1c52-9d4e-4b60-a1f8-2c5e8d901b34",
                message="@Jonas Lindqvist Review the slides by Monday",
                to_channel="chanDesignReview000001",
                file_ids=["chatFile00000000000001", "chatFile00000000000002"],
            )
        """
        await self._call("update_chat_message", locals())

    async def delete(
        self,
        user_id: str,
        message_id: str,
        *,
        to_contact: str | Unset = UNSET,
        to_channel: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a message that the user sent.

        Either `to_contact` or `to_channel` is needed. User-level apps pass `me` as `user_id`.

        Scopes: chat_message:write, chat_message:write:admin.

        Granular scopes: team_chat:delete:user_message, team_chat:delete:user_message:admin.

        Rate limit: Medium.

        Args:
            user_id: The user's ID.
            message_id: ID of the message.
            to_contact: The contact the message was sent to, by email address, user or member ID.
                Either this or `to_channel` is needed.
            to_channel: ID of the channel the message was sent to. Either this or `to_contact` is
                needed.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The contact or channel parameter that was provided is invalid (400,
                code 200).
            PermissionDeniedError: Updates can be made only by the sender of the message (400, code
                200).
            NotFoundError: No such channel: {messageId} does not exist (400, code 300).
            ValidationError: The query needs a parameter: "to_contact" or "to_channel" must be
                provided (400, code 300).
            UserNotFoundError: The user {to_contact} does not exist (404, code 1001).
            NotFoundError: The channel {to_channel} does not exist (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.messages.delete(
                "userAmara0000000000001",
                "msg-7f3a1c52-9d4e-4b60-a1f8-2c5e8d901b34",
            )
        """
        await self._call("delete_chat_message", locals())

    async def react(
        self,
        user_id: str,
        message_id: str,
        *,
        action: Literal["add", "remove"] | None | Unset = UNSET,
        emoji: str | None | Unset = UNSET,
        to_channel: str | None | Unset = UNSET,
        custom_emoji: bool | None | Unset = UNSET,
        custom_emoji_id: str | None | Unset = UNSET,
        to_contact: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Add an emoji reaction to a message, or take it back.

        Custom emojis are named by `custom_emoji_id`. Either `to_contact` or `to_channel` is
        needed. With an account-level app, the role of the user must have the permission to edit
        chat messages.

        Scopes: chat_message:write, chat_message:write:admin.

        Granular scopes: team_chat:update:message_emoji, team_chat:update:message_emoji:admin.

        Rate limit: Medium.

        Args:
            user_id: The user's ID.
            message_id: ID of the message.
            action: What to do with the reaction: `add` it to the message or `remove` it.
            emoji: The emoji to add or to take back, as its Unicode value in UTF-32 form.
            to_channel: ID of the channel the message was sent to. Either this or `to_contact` is
                needed.
            custom_emoji: Whether the reaction is a custom emoji. If so, `custom_emoji_id` is
                needed.
            custom_emoji_id: File ID of the custom emoji to react with. The list of custom emojis
                tells it.
            to_contact: The contact the message was sent to, by email address, user or member ID.
                Either this or `to_channel` is needed.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            NotFoundError: There is no message {messageId}; a contact or channel parameter must be
                provided (400, code 300).
            UserNotFoundError: There is no user {to_contact}; the user does not exist (404, code
                1001).
            NotFoundError: There is no channel {to_channel}; it does not exist (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.messages.react(
                "userAmara0000000000001",
                "msg-7f3a1c52-9d4e-4b60-a1f8-2c5e8d901b34",
                action="add",
                emoji="U+1F44D",
                to_channel="chanDesignReview000001",
                custom_emoji=True,
            )
        """
        await self._call("react_to_chat_message", locals())

    async def mark(
        self,
        user_id: str,
        message_id: str,
        *,
        action: _literals.ChatMessageAction | None | Unset = UNSET,
        timestamp: int | None | Unset = UNSET,
        to_channel: str | None | Unset = UNSET,
        to_contact: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Mark a message as read or unread.

        Either `to_contact` or `to_channel` is needed. User-level apps pass `me` as `user_id`;
        with an account-level app, the role of the user must have the permission to edit chat
        messages.

        Scopes: chat_message:write, chat_message:write:admin.

        Granular scopes: team_chat:update:message_status, team_chat:update:message_status:admin.

        Rate limit: Medium.

        Args:
            user_id: The user's ID.
            message_id: ID of the message.
            action: Whether to mark the message as `read` or `unread`.
            timestamp: Timestamp of the message to mark.
            to_channel: ID of the channel the message was sent to. Either this or `to_contact` is
                needed.
            to_contact: The contact the message was sent to, by email address, user or member ID.
                Either this or `to_channel` is needed.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            NotFoundError: There is no message {messageId}; a contact or channel parameter must be
                provided (400, code 300).
            UserNotFoundError: There is no user {to_contact}; the user does not exist (404, code
                1001).
            NotFoundError: There is no channel {to_channel}; it does not exist (404, code 4130).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.messages.mark(
                "userAmara0000000000001",
                "msg-7f3a1c52-9d4e-4b60-a1f8-2c5e8d901b34",
                action="read",
                timestamp=1773673200000,
                to_channel="chanDesignReview000001",
            )
        """
        await self._call("mark_chat_message", locals())

    async def list_thread(
        self,
        user_id: str,
        message_id: str,
        *,
        from_: datetime.datetime | str,
        to_channel: str | Unset = UNSET,
        to_contact: str | Unset = UNSET,
        to: datetime.datetime | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        sort: _literals.ChatThreadMessageSort | Unset = UNSET,
        need_main_message: bool | Unset = UNSET,
        need_emoji: bool | Unset = UNSET,
        need_attachment: bool | Unset = UNSET,
        need_rich_text: bool | Unset = UNSET,
        need_at_items: bool | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.ChatThreadMessageList:
        """List a thread: the main message and its replies, up to 100 in one call.

        Either `to_contact` or `to_channel` is needed. Reactions, attachments, formatting and
        mentions come only if asked for. With a user-level app, `user_id` is `me`.

        Scopes: chat_message:read, chat_message:read:admin.

        Granular scopes: team_chat:read:thread_message, team_chat:read:thread_message:admin.

        Role permissions: ChatMessage:Read.

        Rate limit: Medium.

        Args:
            user_id: The user's ID.
            message_id: ID of the main message of the thread.
            from_: Start of the period in which replies were sent, as `yyyy-MM-dd'T'HH:mm:ss'Z'`.
            to_channel: ID of the channel the thread is in. Either this or `to_contact` is needed.
            to_contact: The contact in whose conversation the thread is, by email address, user or
                member ID. Either this or `to_channel` is needed.
            to: End of the period in which replies were sent, as `yyyy-MM-dd'T'HH:mm:ss'Z'`; the
                current time if absent.
            limit: How many replies come back at most. 1 to 100. By default 10.
            sort: Order of the replies by their time: `desc` has the latest first, `asc` the
                earliest. By default "desc".
            need_main_message: Whether the main message comes back too. If false, `messages` holds
                replies only. By default true.
            need_emoji: Whether the emoji reactions come back with each message. By default false.
            need_attachment: Whether the attached files come back with each message. By default
                false.
            need_rich_text: Whether the formatting comes back with each message.
            need_at_items: Whether the mentions come back with each message.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The messages of the thread.

        Raises:
            ValidationError: The `limit` must not exceed 100 (400, code 4231).
            ValidationError: Only `asc` or `desc` can be passed as `sort` (400, code 4232).
            ValidationError: The `from` must not be blank (400, code 4233).
            ValidationError: The `to_channel` must not be blank (400, code 4234).
            PermissionDeniedError: The authenticated user has no permitted access to the targeted
                resource (403, code 403).
            NotFoundError: There is no channel {to_channel}; it does not exist (404, code 4130).
            UserNotFoundError: No user exists with {userId} (404, code 1001).
            NotFoundError: There is no message {messageId}; it does not exist (404, code 4131).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.messages.list_thread(
                "userAmara0000000000001",
                "msg-7f3a1c52-9d4e-4b60-a1f8-2c5e8d901b34",
                from_="2026-03-16T15:00:00Z",
                to="2026-03-16T23:59:59Z",
            )
        """
        return await self._call("list_chat_thread_messages", locals())
