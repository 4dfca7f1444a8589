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
        """The operations tagged accounts"""
        from .accounts import Accounts

        return Accounts(self._caller)

    @cached_property
    def billing(self) -> Billing:
        """The operations tagged billing"""
        from .billing import Billing

        return Billing(self._caller)

    @cached_property
    def chat_channels(self) -> ChatChannels:
        """The operations tagged chat_channels"""
        from .chat_channels import ChatChannels

        return ChatChannels(self._caller)

    @cached_property
    def chat_messages(self) -> ChatMessages:
        """The operations tagged chat_messages"""
        from .chat_messages import ChatMessages

        return ChatMessages(self._caller)

    @cached_property
    def chatbot(self) -> Chatbot:
        """The operations tagged chatbot"""
        from .chatbot import Chatbot

        return Chatbot(self._caller)

    @cached_property
    def cloud_recording(self) -> CloudRecording:
        """The operations tagged cloud_recording"""
        from .cloud_recording import CloudRecording

        return CloudRecording(self._caller)

    @cached_property
    def contacts(self) -> Contacts:
        """The operations tagged contacts"""
        from .contacts import Contacts

        return Contacts(self._caller)

    @cached_property
    def dashboards(self) -> Dashboards:
        """The operations tagged dashboards"""
        from .dashboards import Dashboards

        return Dashboards(self._caller)

    @cached_property
    def devices(self) -> Devices:
        """The operations tagged devices"""
        from .devices import Devices

        return Devices(self._caller)

    @cached_property
    def groups(self) -> Groups:
        """The operations tagged groups"""
        from .groups import Groups

        return Groups(self._caller)

    @cached_property
    def im_chat(self) -> ImChat:
        """The operations tagged im_chat"""
        from .im_chat import ImChat

        return ImChat(self._caller)

    @cached_property
    def im_groups(self) -> ImGroups:
        """The operations tagged im_groups"""
        from .im_groups import ImGroups

        return ImGroups(self._caller)

    @cached_property
    def meetings(self) -> Meetings:
        """The operations tagged meetings"""
        from .meetings import Meetings

        return Meetings(self._caller)

    @cached_property
    def reports(self) -> Reports:
        """The operations tagged reports"""
        from .reports import Reports

        return Reports(self._caller)

    @cached_property
    def roles(self) -> Roles:
        """The operations tagged roles"""
        from .roles import Roles

        return Roles(self._caller)

    @cached_property
    def rooms(self) -> Rooms:
        """The operations tagged rooms"""
        from .rooms import Rooms

        return Rooms(self._caller)

    @cached_property
    def sip(self) -> Sip:
        """The operations tagged sip"""
        from .sip import Sip

        return Sip(self._caller)

    @cached_property
    def tracking_fields(self) -> TrackingFields:
        """The operations tagged tracking_fields"""
        from .tracking_fields import TrackingFields

        return TrackingFields(self._caller)

    @cached_property
    def tsp(self) -> Tsp:
        """The operations tagged tsp"""
        from .tsp import Tsp

        return Tsp(self._caller)

    @cached_property
    def users(self) -> Users:
        """The operations tagged users"""
        from .users import Users

        return Users(self._caller)

    @cached_property
    def webinars(self) -> Webinars:
        """The operations tagged webinars"""
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
        """The operations tagged accounts"""
        from .accounts import AsyncAccounts

        return AsyncAccounts(self._caller)

    @cached_property
    def billing(self) -> AsyncBilling:
        """The operations tagged billing"""
        from .billing import AsyncBilling

        return AsyncBilling(self._caller)

    @cached_property
    def chat_channels(self) -> AsyncChatChannels:
        """The operations tagged chat_channels"""
        from .chat_channels import AsyncChatChannels

        return AsyncChatChannels(self._caller)

    @cached_property
    def chat_messages(self) -> AsyncChatMessages:
        """The operations tagged chat_messages"""
        from .chat_messages import AsyncChatMessages

        return AsyncChatMessages(self._caller)

    @cached_property
    def chatbot(self) -> AsyncChatbot:
        """The operations tagged chatbot"""
        from .chatbot import AsyncChatbot

        return AsyncChatbot(self._caller)

    @cached_property
    def cloud_recording(self) -> AsyncCloudRecording:
        """The operations tagged cloud_recording"""
        from .cloud_recording import AsyncCloudRecording

        return AsyncCloudRecording(self._caller)

    @cached_property
    def contacts(self) -> AsyncContacts:
        """The operations tagged contacts"""
        from .contacts import AsyncContacts

        return AsyncContacts(self._caller)

    @cached_property
    def dashboards(self) -> AsyncDashboards:
        """The operations tagged dashboards"""
        from .dashboards import AsyncDashboards

        return AsyncDashboards(self._caller)

    @cached_property
    def devices(self) -> AsyncDevices:
        """The operations tagged devices"""
        from .devices import AsyncDevices

        return AsyncDevices(self._caller)

    @cached_property
    def groups(self) -> AsyncGroups:
        """The operations tagged groups"""
        from .groups import AsyncGroups

        return AsyncGroups(self._caller)

    @cached_property
    def im_chat(self) -> AsyncImChat:
        """The operations tagged im_chat"""
        from .im_chat import AsyncImChat

        return AsyncImChat(self._caller)

    @cached_property
    def im_groups(self) -> AsyncImGroups:
        """The operations tagged im_groups"""
        from .im_groups import AsyncImGroups

        return AsyncImGroups(self._caller)

    @cached_property
    def meetings(self) -> AsyncMeetings:
        """The operations tagged meetings"""
        from .meetings import AsyncMeetings

        return AsyncMeetings(self._caller)

    @cached_property
    def reports(self) -> AsyncReports:
        """The operations tagged reports"""
        from .reports import AsyncReports

        return AsyncReports(self._caller)

    @cached_property
    def roles(self) -> AsyncRoles:
        """The operations tagged roles"""
        from .roles import AsyncRoles

        return AsyncRoles(self._caller)

    @cached_property
    def rooms(self) -> AsyncRooms:
        """The operations tagged rooms"""
        from .rooms import AsyncRooms

        return AsyncRooms(self._caller)

    @cached_property
    def sip(self) -> AsyncSip:
        """The operations tagged sip"""
        from .sip import AsyncSip

        return AsyncSip(self._caller)

    @cached_property
    def tracking_fields(self) -> AsyncTrackingFields:
        """The operations tagged tracking_fields"""
        from .tracking_fields import AsyncTrackingFields

        return AsyncTrackingFields(self._caller)

    @cached_property
    def tsp(self) -> AsyncTsp:
        """The operations tagged tsp"""
        from .tsp import AsyncTsp

        return AsyncTsp(self._caller)

    @cached_property
    def users(self) -> AsyncUsers:
        """The operations tagged users"""
        from .users import AsyncUsers

        return AsyncUsers(self._caller)

    @cached_property
    def webinars(self) -> AsyncWebinars:
        """The operations tagged webinars"""
        from .webinars import AsyncWebinars

        return AsyncWebinars(self._caller)
