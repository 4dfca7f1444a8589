# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...runtime.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from ..chat_channels import AsyncChatChannels, ChatChannels
    from ..chat_contacts import AsyncChatContacts, ChatContacts
    from ..chat_emoji import AsyncChatEmoji, ChatEmoji
    from ..chat_files import AsyncChatFiles, ChatFiles
    from ..chat_im import AsyncChatIm, ChatIm
    from ..chat_im_groups import AsyncChatImGroups, ChatImGroups
    from ..chat_legal_holds import AsyncChatLegalHolds, ChatLegalHolds
    from ..chat_mention_groups import AsyncChatMentionGroups, ChatMentionGroups
    from ..chat_messages import AsyncChatMessages, ChatMessages
    from ..chat_migration import AsyncChatMigration, ChatMigration
    from ..chat_reminders import AsyncChatReminders, ChatReminders
    from ..chat_sessions import AsyncChatSessions, ChatSessions
    from ..chat_shared_spaces import AsyncChatSharedSpaces, ChatSharedSpaces


class Chat(Resource):
    """The operations of chat."""

    @cached_property
    def channels(self) -> ChatChannels:
        """The operations of chat.channels."""
        from ..chat_channels import ChatChannels

        return ChatChannels(self._caller)

    @cached_property
    def contacts(self) -> ChatContacts:
        """The operations of chat.contacts."""
        from ..chat_contacts import ChatContacts

        return ChatContacts(self._caller)

    @cached_property
    def emoji(self) -> ChatEmoji:
        """The operations of chat.emoji."""
        from ..chat_emoji import ChatEmoji

        return ChatEmoji(self._caller)

    @cached_property
    def files(self) -> ChatFiles:
        """The operations of chat.files."""
        from ..chat_files import ChatFiles

        return ChatFiles(self._caller)

    @cached_property
    def im(self) -> ChatIm:
        """The operations of chat.im."""
        from ..chat_im import ChatIm

        return ChatIm(self._caller)

    @cached_property
    def im_groups(self) -> ChatImGroups:
        """The operations of chat.im_groups."""
        from ..chat_im_groups import ChatImGroups

        return ChatImGroups(self._caller)

    @cached_property
    def legal_holds(self) -> ChatLegalHolds:
        """The operations of chat.legal_holds."""
        from ..chat_legal_holds import ChatLegalHolds

        return ChatLegalHolds(self._caller)

    @cached_property
    def mention_groups(self) -> ChatMentionGroups:
        """The operations of chat.mention_groups."""
        from ..chat_mention_groups import ChatMentionGroups

        return ChatMentionGroups(self._caller)

    @cached_property
    def messages(self) -> ChatMessages:
        """The operations of chat.messages."""
        from ..chat_messages import ChatMessages

        return ChatMessages(self._caller)

    @cached_property
    def migration(self) -> ChatMigration:
        """The operations of chat.migration."""
        from ..chat_migration import ChatMigration

        return ChatMigration(self._caller)

    @cached_property
    def reminders(self) -> ChatReminders:
        """The operations of chat.reminders."""
        from ..chat_reminders import ChatReminders

        return ChatReminders(self._caller)

    @cached_property
    def sessions(self) -> ChatSessions:
        """The operations of chat.sessions."""
        from ..chat_sessions import ChatSessions

        return ChatSessions(self._caller)

    @cached_property
    def shared_spaces(self) -> ChatSharedSpaces:
        """The operations of chat.shared_spaces."""
        from ..chat_shared_spaces import ChatSharedSpaces

        return ChatSharedSpaces(self._caller)


class AsyncChat(AsyncResource):
    """The operations of chat."""

    @cached_property
    def channels(self) -> AsyncChatChannels:
        """The operations of chat.channels."""
        from ..chat_channels import AsyncChatChannels

        return AsyncChatChannels(self._caller)

    @cached_property
    def contacts(self) -> AsyncChatContacts:
        """The operations of chat.contacts."""
        from ..chat_contacts import AsyncChatContacts

        return AsyncChatContacts(self._caller)

    @cached_property
    def emoji(self) -> AsyncChatEmoji:
        """The operations of chat.emoji."""
        from ..chat_emoji import AsyncChatEmoji

        return AsyncChatEmoji(self._caller)

    @cached_property
    def files(self) -> AsyncChatFiles:
        """The operations of chat.files."""
        from ..chat_files import AsyncChatFiles

        return AsyncChatFiles(self._caller)

    @cached_property
    def im(self) -> AsyncChatIm:
        """The operations of chat.im."""
        from ..chat_im import AsyncChatIm

        return AsyncChatIm(self._caller)

    @cached_property
    def im_groups(self) -> AsyncChatImGroups:
        """The operations of chat.im_groups."""
        from ..chat_im_groups import AsyncChatImGroups

        return AsyncChatImGroups(self._caller)

    @cached_property
    def legal_holds(self) -> AsyncChatLegalHolds:
        """The operations of chat.legal_holds."""
        from ..chat_legal_holds import AsyncChatLegalHolds

        return AsyncChatLegalHolds(self._caller)

    @cached_property
    def mention_groups(self) -> AsyncChatMentionGroups:
        """The operations of chat.mention_groups."""
        from ..chat_mention_groups import AsyncChatMentionGroups

        return AsyncChatMentionGroups(self._caller)

    @cached_property
    def messages(self) -> AsyncChatMessages:
        """The operations of chat.messages."""
        from ..chat_messages import AsyncChatMessages

        return AsyncChatMessages(self._caller)

    @cached_property
    def migration(self) -> AsyncChatMigration:
        """The operations of chat.migration."""
        from ..chat_migration import AsyncChatMigration

        return AsyncChatMigration(self._caller)

    @cached_property
    def reminders(self) -> AsyncChatReminders:
        """The operations of chat.reminders."""
        from ..chat_reminders import AsyncChatReminders

        return AsyncChatReminders(self._caller)

    @cached_property
    def sessions(self) -> AsyncChatSessions:
        """The operations of chat.sessions."""
        from ..chat_sessions import AsyncChatSessions

        return AsyncChatSessions(self._caller)

    @cached_property
    def shared_spaces(self) -> AsyncChatSharedSpaces:
        """The operations of chat.shared_spaces."""
        from ..chat_shared_spaces import AsyncChatSharedSpaces

        return AsyncChatSharedSpaces(self._caller)
