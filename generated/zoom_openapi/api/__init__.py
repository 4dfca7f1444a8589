# Generated from zoom.postman_collection.json. Not to be edited.
"""Contains methods for accessing the API: one resource for each tag, loaded when it is first asked for"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..types import AsyncCaller, Caller
    from .accounts import Accounts, AsyncAccounts
    from .billing import AsyncBilling, Billing
    from .chat_channels import AsyncChatChannels, ChatChannels
    from .chat_messages import AsyncChatMessages, ChatMessages
    from .chatbot import AsyncChatbot, Chatbot
    from .cloud_recording import AsyncCloudRecording, CloudRecording
    from .contacts import AsyncContacts, Contacts
    from .dashboards import AsyncDashboards, Dashboards
    from .devices import AsyncDevices, Devices
    from .groups import AsyncGroups, Groups
    from .im_chat import AsyncImChat, ImChat
    from .im_groups import AsyncImGroups, ImGroups
    from .meetings import AsyncMeetings, Meetings
    from .reports import AsyncReports, Reports
    from .roles import AsyncRoles, Roles
    from .rooms import AsyncRooms, Rooms
    from .sip import AsyncSip, Sip
    from .tracking_fields import AsyncTrackingFields, TrackingFields
    from .tsp import AsyncTsp, Tsp
    from .users import AsyncUsers, Users
    from .webinars import AsyncWebinars, Webinars


class Resources:
    """Every resource of the API, blocking

    Attributes:
        _caller: Carries out the calls.
    """

    _caller: Caller

    @cached_property
    def accounts(self) -> Accounts:
        """The account itself and, for master accounts, their sub accounts, with settings, locked
        settings, domains and owner."""
        from .accounts import Accounts

        return Accounts(self._caller)

    @cached_property
    def billing(self) -> Billing:
        """Billing contacts, invoices and plans of an account. Most requests are for master
        accounts that pay for their sub accounts."""
        from .billing import Billing

        return Billing(self._caller)

    @cached_property
    def chat_channels(self) -> ChatChannels:
        """Channels of Zoom chat, in which users exchange messages, and their members. Requests
        under `chat/channels` act on your own channels, those under `chat/users` on the
        channels of any user you may manage."""
        from .chat_channels import ChatChannels

        return ChatChannels(self._caller)

    @cached_property
    def chat_messages(self) -> ChatMessages:
        """Messages of Zoom Chat, written to contacts and channels. List, send, edit and delete
        them, react to them, and mark them as read. An account-level app acts for a user whose
        role has a permission for chat messages."""
        from .chat_messages import ChatMessages

        return ChatMessages(self._caller)

    @cached_property
    def chatbot(self) -> Chatbot:
        """Messages that a chatbot app posts to users and channels. These requests take the app's
        own token, which the client credentials grant yields, not a user's."""
        from .chatbot import Chatbot

        return Chatbot(self._caller)

    @cached_property
    def cloud_recording(self) -> CloudRecording:
        """Cloud recordings of meetings and webinars. List, share, delete and recover them,
        register viewers of on-demand recordings, and fetch files that were archived for
        compliance."""
        from .cloud_recording import CloudRecording

        return CloudRecording(self._caller)

    @cached_property
    def contacts(self) -> Contacts:
        """Contacts of a user in Zoom chat. Company contacts are in the user's own organization;
        external contacts were added from outside."""
        from .contacts import Contacts

        return Contacts(self._caller)

    @cached_property
    def dashboards(self) -> Dashboards:
        """Figures behind the dashboard: meetings and webinars, live or past, with the connection
        quality of their participants; Zoom Rooms and their issues, chat, client feedback and
        Cloud Room Connector ports."""
        from .dashboards import Dashboards

        return Dashboards(self._caller)

    @cached_property
    def devices(self) -> Devices:
        """Room systems that speak H.323 or SIP. Through a Room Connector they dial into cloud
        meetings, and meetings can dial out to them."""
        from .devices import Devices

        return Devices(self._caller)

    @cached_property
    def groups(self) -> Groups:
        """Groups of users within an account. A group has members and administrators, and its
        settings apply to everyone in it."""
        from .groups import Groups

        return Groups(self._caller)

    @cached_property
    def im_chat(self) -> ImChat:
        """Instant messages of users and the sessions that they belong to. Zoom deprecated
        reading them at the end of 2021; use the chat messages instead."""
        from .im_chat import ImChat

        return ImChat(self._caller)

    @cached_property
    def im_groups(self) -> ImGroups:
        """Groups of the chat directory, which decide which users of the account see and find one
        another in chat."""
        from .im_groups import ImGroups

        return ImGroups(self._caller)

    @cached_property
    def meetings(self) -> Meetings:
        """Meetings: scheduling and changing them, their registrants, polls, invitations and live
        streams, and what is left of those that have ended."""
        from .meetings import Meetings

        return Meetings(self._caller)

    @cached_property
    def reports(self) -> Reports:
        """Usage reports of the account. Past meetings and webinars, their participants, polls
        and questions; hosts, telephone calls, chat, sign-ins, changes by admins, recording
        storage and departments' bills."""
        from .reports import Reports

        return Reports(self._caller)

    @cached_property
    def roles(self) -> Roles:
        """Roles bundle the privileges that users have in the account. Every user is owner,
        administrator or member, or has a role that the account defines itself."""
        from .roles import Roles

        return Roles(self._caller)

    @cached_property
    def rooms(self) -> Rooms:
        """Zoom Rooms, the rooms with conference hardware of an account. Manage the rooms with
        their settings and devices, the locations that they are sorted into, and digital
        signage."""
        from .rooms import Rooms

        return Rooms(self._caller)

    @cached_property
    def sip(self) -> Sip:
        """Phone systems of your own, joined to Zoom by SIP. Covers trunks, internal numbers and
        call-out countries of master and sub accounts, and softphones that users register with
        a PBX."""
        from .sip import Sip

        return Sip(self._caller)

    @cached_property
    def tracking_fields(self) -> TrackingFields:
        """Fields that an account adds to the scheduling form so that meetings and webinars can
        be grouped and reported on, such as a department or a project."""
        from .tracking_fields import TrackingFields

        return TrackingFields(self._caller)

    @cached_property
    def tsp(self) -> Tsp:
        """Telephony service providers, third parties that carry the telephone audio of meetings;
        settings of the account and the accounts of its users with such a provider."""
        from .tsp import Tsp

        return Tsp(self._caller)

    @cached_property
    def users(self) -> Users:
        """The users of an account. Create, change, deactivate and remove them, and manage their
        settings, assistants, schedulers, tokens and pictures."""
        from .users import Users

        return Users(self._caller)

    @cached_property
    def webinars(self) -> Webinars:
        """Webinars: scheduling and changing them, their panelists, registrants, polls and live
        streams, and what is left of those that have ended."""
        from .webinars import Webinars

        return Webinars(self._caller)


class AsyncResources:
    """Every resource of the API, awaited

    Attributes:
        _caller: Carries out the calls.
    """

    _caller: AsyncCaller

    @cached_property
    def accounts(self) -> AsyncAccounts:
        """The account itself and, for master accounts, their sub accounts, with settings, locked
        settings, domains and owner."""
        from .accounts import AsyncAccounts

        return AsyncAccounts(self._caller)

    @cached_property
    def billing(self) -> AsyncBilling:
        """Billing contacts, invoices and plans of an account. Most requests are for master
        accounts that pay for their sub accounts."""
        from .billing import AsyncBilling

        return AsyncBilling(self._caller)

    @cached_property
    def chat_channels(self) -> AsyncChatChannels:
        """Channels of Zoom chat, in which users exchange messages, and their members. Requests
        under `chat/channels` act on your own channels, those under `chat/users` on the
        channels of any user you may manage."""
        from .chat_channels import AsyncChatChannels

        return AsyncChatChannels(self._caller)

    @cached_property
    def chat_messages(self) -> AsyncChatMessages:
        """Messages of Zoom Chat, written to contacts and channels. List, send, edit and delete
        them, react to them, and mark them as read. An account-level app acts for a user whose
        role has a permission for chat messages."""
        from .chat_messages import AsyncChatMessages

        return AsyncChatMessages(self._caller)

    @cached_property
    def chatbot(self) -> AsyncChatbot:
        """Messages that a chatbot app posts to users and channels. These requests take the app's
        own token, which the client credentials grant yields, not a user's."""
        from .chatbot import AsyncChatbot

        return AsyncChatbot(self._caller)

    @cached_property
    def cloud_recording(self) -> AsyncCloudRecording:
        """Cloud recordings of meetings and webinars. List, share, delete and recover them,
        register viewers of on-demand recordings, and fetch files that were archived for
        compliance."""
        from .cloud_recording import AsyncCloudRecording

        return AsyncCloudRecording(self._caller)

    @cached_property
    def contacts(self) -> AsyncContacts:
        """Contacts of a user in Zoom chat. Company contacts are in the user's own organization;
        external contacts were added from outside."""
        from .contacts import AsyncContacts

        return AsyncContacts(self._caller)

    @cached_property
    def dashboards(self) -> AsyncDashboards:
        """Figures behind the dashboard: meetings and webinars, live or past, with the connection
        quality of their participants; Zoom Rooms and their issues, chat, client feedback and
        Cloud Room Connector ports."""
        from .dashboards import AsyncDashboards

        return AsyncDashboards(self._caller)

    @cached_property
    def devices(self) -> AsyncDevices:
        """Room systems that speak H.323 or SIP. Through a Room Connector they dial into cloud
        meetings, and meetings can dial out to them."""
        from .devices import AsyncDevices

        return AsyncDevices(self._caller)

    @cached_property
    def groups(self) -> AsyncGroups:
        """Groups of users within an account. A group has members and administrators, and its
        settings apply to everyone in it."""
        from .groups import AsyncGroups

        return AsyncGroups(self._caller)

    @cached_property
    def im_chat(self) -> AsyncImChat:
        """Instant messages of users and the sessions that they belong to. Zoom deprecated
        reading them at the end of 2021; use the chat messages instead."""
        from .im_chat import AsyncImChat

        return AsyncImChat(self._caller)

    @cached_property
    def im_groups(self) -> AsyncImGroups:
        """Groups of the chat directory, which decide which users of the account see and find one
        another in chat."""
        from .im_groups import AsyncImGroups

        return AsyncImGroups(self._caller)

    @cached_property
    def meetings(self) -> AsyncMeetings:
        """Meetings: scheduling and changing them, their registrants, polls, invitations and live
        streams, and what is left of those that have ended."""
        from .meetings import AsyncMeetings

        return AsyncMeetings(self._caller)

    @cached_property
    def reports(self) -> AsyncReports:
        """Usage reports of the account. Past meetings and webinars, their participants, polls
        and questions; hosts, telephone calls, chat, sign-ins, changes by admins, recording
        storage and departments' bills."""
        from .reports import AsyncReports

        return AsyncReports(self._caller)

    @cached_property
    def roles(self) -> AsyncRoles:
        """Roles bundle the privileges that users have in the account. Every user is owner,
        administrator or member, or has a role that the account defines itself."""
        from .roles import AsyncRoles

        return AsyncRoles(self._caller)

    @cached_property
    def rooms(self) -> AsyncRooms:
        """Zoom Rooms, the rooms with conference hardware of an account. Manage the rooms with
        their settings and devices, the locations that they are sorted into, and digital
        signage."""
        from .rooms import AsyncRooms

        return AsyncRooms(self._caller)

    @cached_property
    def sip(self) -> AsyncSip:
        """Phone systems of your own, joined to Zoom by SIP. Covers trunks, internal numbers and
        call-out countries of master and sub accounts, and softphones that users register with
        a PBX."""
        from .sip import AsyncSip

        return AsyncSip(self._caller)

    @cached_property
    def tracking_fields(self) -> AsyncTrackingFields:
        """Fields that an account adds to the scheduling form so that meetings and webinars can
        be grouped and reported on, such as a department or a project."""
        from .tracking_fields import AsyncTrackingFields

        return AsyncTrackingFields(self._caller)

    @cached_property
    def tsp(self) -> AsyncTsp:
        """Telephony service providers, third parties that carry the telephone audio of meetings;
        settings of the account and the accounts of its users with such a provider."""
        from .tsp import AsyncTsp

        return AsyncTsp(self._caller)

    @cached_property
    def users(self) -> AsyncUsers:
        """The users of an account. Create, change, deactivate and remove them, and manage their
        settings, assistants, schedulers, tokens and pictures."""
        from .users import AsyncUsers

        return AsyncUsers(self._caller)

    @cached_property
    def webinars(self) -> AsyncWebinars:
        """Webinars: scheduling and changing them, their panelists, registrants, polls and live
        streams, and what is left of those that have ended."""
        from .webinars import AsyncWebinars

        return AsyncWebinars(self._caller)
