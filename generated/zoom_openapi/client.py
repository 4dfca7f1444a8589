# Generated from zoom.postman_collection.json. Not to be edited.
"""The clients of Zoom API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Unpack

from .runtime.clients import AsyncClient as _AsyncClient
from .runtime.clients import SyncClient as _SyncClient
from .runtime.options import DEFAULT_MAX_RETRIES, DEFAULT_TIMEOUT

if TYPE_CHECKING:
    import httpx

    from .api.accounts import Accounts, AsyncAccounts
    from .api.billing import AsyncBilling, Billing
    from .api.chat_channels import AsyncChatChannels, ChatChannels
    from .api.chat_messages import AsyncChatMessages, ChatMessages
    from .api.chatbot import AsyncChatbot, Chatbot
    from .api.contacts import AsyncContacts, Contacts
    from .api.dashboards import AsyncDashboards, Dashboards
    from .api.groups import AsyncGroups, Groups
    from .api.h323_devices import AsyncH323Devices, H323Devices
    from .api.im_chat import AsyncImChat, ImChat
    from .api.im_groups import AsyncImGroups, ImGroups
    from .api.meetings import AsyncMeetings, Meetings
    from .api.recordings import AsyncRecordings, Recordings
    from .api.reports import AsyncReports, Reports
    from .api.roles import AsyncRoles, Roles
    from .api.rooms import AsyncRooms, Rooms
    from .api.sip_phones import AsyncSipPhones, SipPhones
    from .api.sip_trunks import AsyncSipTrunks, SipTrunks
    from .api.tracking_fields import AsyncTrackingFields, TrackingFields
    from .api.tsp import AsyncTsp, Tsp
    from .api.users import AsyncUsers, Users
    from .api.webinars import AsyncWebinars, Webinars
    from .runtime.options import BodyEncoding, Limits, Timeout

_PACKAGE = __name__.rpartition(".")[0]


class Client(_SyncClient):
    """A client that blocks. Share one: it is safe to use from several threads.

    Args:
        token: The access token.
        auth: What authenticates in any other way.
        base_url: Where the API is; by default where its specification says.
        timeout: Seconds for each phase of a request, or an `httpx.Timeout`; None waits for ever.
        max_retries: How often a request is sent again where that is safe; 0 means never.
        body_encoding: "json", or "multipart" for operations that take a form as well.
        http_client: A client of httpx or httpx2 to send with; it stays open when this is closed.
        transport: A transport of httpx or httpx2 to send with, instead of `http_client`.
        **limits: `deadline`, `max_answer_bytes` and `accept_gone`, as in `Limits`.

    Raises:
        ConfigurationError: An option is wrong.
    """

    _package = _PACKAGE

    def __init__(
        self,
        *,
        token: str | None = None,
        auth: httpx.Auth | None = None,
        base_url: str | None = None,
        timeout: Timeout = DEFAULT_TIMEOUT,
        max_retries: int = DEFAULT_MAX_RETRIES,
        body_encoding: BodyEncoding = "json",
        http_client: Any = None,
        transport: Any = None,
        **limits: Unpack[Limits],
    ) -> None:
        super().__init__(
            credentials={
                "oauth2": token,
            },
            auth=auth,
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            body_encoding=body_encoding,
            http_client=http_client,
            transport=transport,
            **limits,
        )

    @cached_property
    def accounts(self) -> Accounts:
        """The account itself and, for master accounts, the sub accounts below it: their settings,
        locked settings, options, domains and owner.
        """
        from .api.accounts import Accounts

        return Accounts(self._caller)

    @cached_property
    def billing(self) -> Billing:
        """What an account pays Zoom: its billing contact, plans and invoices. Most requests are for
        master accounts that pay for their sub accounts.
        """
        from .api.billing import Billing

        return Billing(self._caller)

    @cached_property
    def chat_channels(self) -> ChatChannels:
        """Channels of Zoom chat, in which users exchange messages, and their members. Requests
        under
        `chat/channels` act on your own channels, those under `chat/users` on the channels of any
        user you may manage.
        """
        from .api.chat_channels import ChatChannels

        return ChatChannels(self._caller)

    @cached_property
    def chat_messages(self) -> ChatMessages:
        """Messages of Zoom chat between a user and a contact, or in a channel: list, send, edit and
        delete them, react to them, and mark them as read. An account-level app acts for a user
        whose role has a permission for chat messages.
        """
        from .api.chat_messages import ChatMessages

        return ChatMessages(self._caller)

    @cached_property
    def chatbot(self) -> Chatbot:
        """Messages that a chatbot app posts to users and channels. These requests take the token of
        the app itself, from the client credentials grant, and not that of a user.
        """
        from .api.chatbot import Chatbot

        return Chatbot(self._caller)

    @cached_property
    def contacts(self) -> Contacts:
        """The people a user can reach in Zoom chat: company contacts belong to the same
        organization,
        external contacts were added from outside.
        """
        from .api.contacts import Contacts

        return Contacts(self._caller)

    @cached_property
    def dashboards(self) -> Dashboards:
        """Figures behind the dashboard of an account: meetings and webinars, live or past, with the
        connection quality of each participant, Zoom Rooms and their issues, chat, client feedback
        and ports of the Cloud Room Connector.
        """
        from .api.dashboards import Dashboards

        return Dashboards(self._caller)

    @cached_property
    def groups(self) -> Groups:
        """Groups of users within an account. A group has members and administrators, and its
        settings
        apply to everyone in it.
        """
        from .api.groups import Groups

        return Groups(self._caller)

    @cached_property
    def h323_devices(self) -> H323Devices:
        """Room systems that speak H.323 or SIP. Through a Room Connector they dial into cloud
        meetings, and meetings can dial out to them.
        """
        from .api.h323_devices import H323Devices

        return H323Devices(self._caller)

    @cached_property
    def im_chat(self) -> ImChat:
        """The older instant messages and their sessions. Zoom ended its support for reading them at
        the end of 2021; the chat messages replace them.
        """
        from .api.im_chat import ImChat

        return ImChat(self._caller)

    @cached_property
    def im_groups(self) -> ImGroups:
        """Groups of the chat directory, which decide which users of the account see and find one
        another in chat.
        """
        from .api.im_groups import ImGroups

        return ImGroups(self._caller)

    @cached_property
    def meetings(self) -> Meetings:
        """Meetings, before, while and after they take place: schedule and change them, register
        people, prepare polls, stream them, and see who took part.
        """
        from .api.meetings import Meetings

        return Meetings(self._caller)

    @cached_property
    def recordings(self) -> Recordings:
        """Cloud recordings of meetings and webinars: list, share, delete and recover them, and
        register people who watch them on demand. Files that were archived for compliance are here
        too.
        """
        from .api.recordings import Recordings

        return Recordings(self._caller)

    @cached_property
    def reports(self) -> Reports:
        """Usage reports of the account: past meetings and webinars with their participants, polls
        and
        questions, hosts, telephone calls, chat, sign-ins, changes by admins, recording storage, and
        the bills of departments.
        """
        from .api.reports import Reports

        return Reports(self._caller)

    @cached_property
    def roles(self) -> Roles:
        """Roles bundle the privileges that users have in the account. Every user is owner,
        administrator or member, or has a role that the account defines itself.
        """
        from .api.roles import Roles

        return Roles(self._caller)

    @cached_property
    def rooms(self) -> Rooms:
        """Zoom Rooms, which are meeting rooms equipped with Zoom hardware: the rooms with their
        settings and devices, the locations that they are sorted into, and digital signage.
        """
        from .api.rooms import Rooms

        return Rooms(self._caller)

    @cached_property
    def sip_phones(self) -> SipPhones:
        """Softphones in the Zoom client that users register with a PBX of their own organization.
        Zoom
        has to turn them on for the account.
        """
        from .api.sip_phones import SipPhones

        return SipPhones(self._caller)

    @cached_property
    def sip_trunks(self) -> SipTrunks:
        """Phone trunks between your own network and Zoom, for master accounts with SIP Connected
        Audio: the trunks of an account, its internal numbers, and the countries that its meetings
        may call out to.
        """
        from .api.sip_trunks import SipTrunks

        return SipTrunks(self._caller)

    @cached_property
    def tracking_fields(self) -> TrackingFields:
        """Fields that an account adds to the scheduling form, such as a department or a project, so
        that meetings and webinars can be grouped and reported on.
        """
        from .api.tracking_fields import TrackingFields

        return TrackingFields(self._caller)

    @cached_property
    def tsp(self) -> Tsp:
        """Telephony service providers, which carry the telephone audio of meetings: the settings of
        the account, and the accounts that its users have with the provider.
        """
        from .api.tsp import Tsp

        return Tsp(self._caller)

    @cached_property
    def users(self) -> Users:
        """The users of an account: create, change, deactivate and remove them, and manage their
        settings, assistants, schedulers, tokens and pictures.
        """
        from .api.users import Users

        return Users(self._caller)

    @cached_property
    def webinars(self) -> Webinars:
        """Webinars, before, while and after they take place: schedule and change them, invite
        panelists, register people, prepare polls, stream them, and see who came.
        """
        from .api.webinars import Webinars

        return Webinars(self._caller)


class AsyncClient(_AsyncClient):
    """A client that is awaited: the names and arguments of `Client`."""

    _package = _PACKAGE

    def __init__(
        self,
        *,
        token: str | None = None,
        auth: httpx.Auth | None = None,
        base_url: str | None = None,
        timeout: Timeout = DEFAULT_TIMEOUT,
        max_retries: int = DEFAULT_MAX_RETRIES,
        body_encoding: BodyEncoding = "json",
        http_client: Any = None,
        transport: Any = None,
        **limits: Unpack[Limits],
    ) -> None:
        super().__init__(
            credentials={
                "oauth2": token,
            },
            auth=auth,
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            body_encoding=body_encoding,
            http_client=http_client,
            transport=transport,
            **limits,
        )

    @cached_property
    def accounts(self) -> AsyncAccounts:
        """The account itself and, for master accounts, the sub accounts below it: their settings,
        locked settings, options, domains and owner.
        """
        from .api.accounts import AsyncAccounts

        return AsyncAccounts(self._caller)

    @cached_property
    def billing(self) -> AsyncBilling:
        """What an account pays Zoom: its billing contact, plans and invoices. Most requests are for
        master accounts that pay for their sub accounts.
        """
        from .api.billing import AsyncBilling

        return AsyncBilling(self._caller)

    @cached_property
    def chat_channels(self) -> AsyncChatChannels:
        """Channels of Zoom chat, in which users exchange messages, and their members. Requests
        under
        `chat/channels` act on your own channels, those under `chat/users` on the channels of any
        user you may manage.
        """
        from .api.chat_channels import AsyncChatChannels

        return AsyncChatChannels(self._caller)

    @cached_property
    def chat_messages(self) -> AsyncChatMessages:
        """Messages of Zoom chat between a user and a contact, or in a channel: list, send, edit and
        delete them, react to them, and mark them as read. An account-level app acts for a user
        whose role has a permission for chat messages.
        """
        from .api.chat_messages import AsyncChatMessages

        return AsyncChatMessages(self._caller)

    @cached_property
    def chatbot(self) -> AsyncChatbot:
        """Messages that a chatbot app posts to users and channels. These requests take the token of
        the app itself, from the client credentials grant, and not that of a user.
        """
        from .api.chatbot import AsyncChatbot

        return AsyncChatbot(self._caller)

    @cached_property
    def contacts(self) -> AsyncContacts:
        """The people a user can reach in Zoom chat: company contacts belong to the same
        organization,
        external contacts were added from outside.
        """
        from .api.contacts import AsyncContacts

        return AsyncContacts(self._caller)

    @cached_property
    def dashboards(self) -> AsyncDashboards:
        """Figures behind the dashboard of an account: meetings and webinars, live or past, with the
        connection quality of each participant, Zoom Rooms and their issues, chat, client feedback
        and ports of the Cloud Room Connector.
        """
        from .api.dashboards import AsyncDashboards

        return AsyncDashboards(self._caller)

    @cached_property
    def groups(self) -> AsyncGroups:
        """Groups of users within an account. A group has members and administrators, and its
        settings
        apply to everyone in it.
        """
        from .api.groups import AsyncGroups

        return AsyncGroups(self._caller)

    @cached_property
    def h323_devices(self) -> AsyncH323Devices:
        """Room systems that speak H.323 or SIP. Through a Room Connector they dial into cloud
        meetings, and meetings can dial out to them.
        """
        from .api.h323_devices import AsyncH323Devices

        return AsyncH323Devices(self._caller)

    @cached_property
    def im_chat(self) -> AsyncImChat:
        """The older instant messages and their sessions. Zoom ended its support for reading them at
        the end of 2021; the chat messages replace them.
        """
        from .api.im_chat import AsyncImChat

        return AsyncImChat(self._caller)

    @cached_property
    def im_groups(self) -> AsyncImGroups:
        """Groups of the chat directory, which decide which users of the account see and find one
        another in chat.
        """
        from .api.im_groups import AsyncImGroups

        return AsyncImGroups(self._caller)

    @cached_property
    def meetings(self) -> AsyncMeetings:
        """Meetings, before, while and after they take place: schedule and change them, register
        people, prepare polls, stream them, and see who took part.
        """
        from .api.meetings import AsyncMeetings

        return AsyncMeetings(self._caller)

    @cached_property
    def recordings(self) -> AsyncRecordings:
        """Cloud recordings of meetings and webinars: list, share, delete and recover them, and
        register people who watch them on demand. Files that were archived for compliance are here
        too.
        """
        from .api.recordings import AsyncRecordings

        return AsyncRecordings(self._caller)

    @cached_property
    def reports(self) -> AsyncReports:
        """Usage reports of the account: past meetings and webinars with their participants, polls
        and
        questions, hosts, telephone calls, chat, sign-ins, changes by admins, recording storage, and
        the bills of departments.
        """
        from .api.reports import AsyncReports

        return AsyncReports(self._caller)

    @cached_property
    def roles(self) -> AsyncRoles:
        """Roles bundle the privileges that users have in the account. Every user is owner,
        administrator or member, or has a role that the account defines itself.
        """
        from .api.roles import AsyncRoles

        return AsyncRoles(self._caller)

    @cached_property
    def rooms(self) -> AsyncRooms:
        """Zoom Rooms, which are meeting rooms equipped with Zoom hardware: the rooms with their
        settings and devices, the locations that they are sorted into, and digital signage.
        """
        from .api.rooms import AsyncRooms

        return AsyncRooms(self._caller)

    @cached_property
    def sip_phones(self) -> AsyncSipPhones:
        """Softphones in the Zoom client that users register with a PBX of their own organization.
        Zoom
        has to turn them on for the account.
        """
        from .api.sip_phones import AsyncSipPhones

        return AsyncSipPhones(self._caller)

    @cached_property
    def sip_trunks(self) -> AsyncSipTrunks:
        """Phone trunks between your own network and Zoom, for master accounts with SIP Connected
        Audio: the trunks of an account, its internal numbers, and the countries that its meetings
        may call out to.
        """
        from .api.sip_trunks import AsyncSipTrunks

        return AsyncSipTrunks(self._caller)

    @cached_property
    def tracking_fields(self) -> AsyncTrackingFields:
        """Fields that an account adds to the scheduling form, such as a department or a project, so
        that meetings and webinars can be grouped and reported on.
        """
        from .api.tracking_fields import AsyncTrackingFields

        return AsyncTrackingFields(self._caller)

    @cached_property
    def tsp(self) -> AsyncTsp:
        """Telephony service providers, which carry the telephone audio of meetings: the settings of
        the account, and the accounts that its users have with the provider.
        """
        from .api.tsp import AsyncTsp

        return AsyncTsp(self._caller)

    @cached_property
    def users(self) -> AsyncUsers:
        """The users of an account: create, change, deactivate and remove them, and manage their
        settings, assistants, schedulers, tokens and pictures.
        """
        from .api.users import AsyncUsers

        return AsyncUsers(self._caller)

    @cached_property
    def webinars(self) -> AsyncWebinars:
        """Webinars, before, while and after they take place: schedule and change them, invite
        panelists, register people, prepare polls, stream them, and see who came.
        """
        from .api.webinars import AsyncWebinars

        return AsyncWebinars(self._caller)
