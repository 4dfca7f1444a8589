# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
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
    from .api.archived_files import ArchivedFiles, AsyncArchivedFiles
    from .api.billing import AsyncBilling, Billing
    from .api.chat import AsyncChat, Chat
    from .api.chatbot import AsyncChatbot, Chatbot
    from .api.contact_groups import AsyncContactGroups, ContactGroups
    from .api.dashboards import AsyncDashboards, Dashboards
    from .api.data_requests import AsyncDataRequests, DataRequests
    from .api.devices import AsyncDevices, Devices
    from .api.divisions import AsyncDivisions, Divisions
    from .api.groups import AsyncGroups, Groups
    from .api.h323_devices import AsyncH323Devices, H323Devices
    from .api.information_barriers import AsyncInformationBarriers, InformationBarriers
    from .api.meetings import AsyncMeetings, Meetings
    from .api.recordings import AsyncRecordings, Recordings
    from .api.reports import AsyncReports, Reports
    from .api.roles import AsyncRoles, Roles
    from .api.rooms import AsyncRooms, Rooms
    from .api.sip_phones import AsyncSipPhones, SipPhones
    from .api.sip_trunks import AsyncSipTrunks, SipTrunks
    from .api.surveys import AsyncSurveys, Surveys
    from .api.tracking_fields import AsyncTrackingFields, TrackingFields
    from .api.tsp import AsyncTsp, Tsp
    from .api.users import AsyncUsers, Users
    from .api.visitors import AsyncVisitors, Visitors
    from .api.webinars import AsyncWebinars, Webinars
    from .api.workspaces import AsyncWorkspaces, Workspaces
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
        """The operations of accounts."""
        from .api.accounts import Accounts

        return Accounts(self._caller)

    @cached_property
    def archived_files(self) -> ArchivedFiles:
        """The operations of archived_files."""
        from .api.archived_files import ArchivedFiles

        return ArchivedFiles(self._caller)

    @cached_property
    def billing(self) -> Billing:
        """The operations of billing."""
        from .api.billing import Billing

        return Billing(self._caller)

    @cached_property
    def chat(self) -> Chat:
        """The operations of chat."""
        from .api.chat import Chat

        return Chat(self._caller)

    @cached_property
    def chatbot(self) -> Chatbot:
        """The operations of chatbot."""
        from .api.chatbot import Chatbot

        return Chatbot(self._caller)

    @cached_property
    def contact_groups(self) -> ContactGroups:
        """The operations of contact_groups."""
        from .api.contact_groups import ContactGroups

        return ContactGroups(self._caller)

    @cached_property
    def dashboards(self) -> Dashboards:
        """The operations of dashboards."""
        from .api.dashboards import Dashboards

        return Dashboards(self._caller)

    @cached_property
    def data_requests(self) -> DataRequests:
        """The operations of data_requests."""
        from .api.data_requests import DataRequests

        return DataRequests(self._caller)

    @cached_property
    def devices(self) -> Devices:
        """The operations of devices."""
        from .api.devices import Devices

        return Devices(self._caller)

    @cached_property
    def divisions(self) -> Divisions:
        """The operations of divisions."""
        from .api.divisions import Divisions

        return Divisions(self._caller)

    @cached_property
    def groups(self) -> Groups:
        """The operations of groups."""
        from .api.groups import Groups

        return Groups(self._caller)

    @cached_property
    def h323_devices(self) -> H323Devices:
        """The operations of h323_devices."""
        from .api.h323_devices import H323Devices

        return H323Devices(self._caller)

    @cached_property
    def information_barriers(self) -> InformationBarriers:
        """The operations of information_barriers."""
        from .api.information_barriers import InformationBarriers

        return InformationBarriers(self._caller)

    @cached_property
    def meetings(self) -> Meetings:
        """The operations of meetings."""
        from .api.meetings import Meetings

        return Meetings(self._caller)

    @cached_property
    def recordings(self) -> Recordings:
        """The operations of recordings."""
        from .api.recordings import Recordings

        return Recordings(self._caller)

    @cached_property
    def reports(self) -> Reports:
        """The operations of reports."""
        from .api.reports import Reports

        return Reports(self._caller)

    @cached_property
    def roles(self) -> Roles:
        """The operations of roles."""
        from .api.roles import Roles

        return Roles(self._caller)

    @cached_property
    def rooms(self) -> Rooms:
        """The operations of rooms."""
        from .api.rooms import Rooms

        return Rooms(self._caller)

    @cached_property
    def sip_phones(self) -> SipPhones:
        """The operations of sip_phones."""
        from .api.sip_phones import SipPhones

        return SipPhones(self._caller)

    @cached_property
    def sip_trunks(self) -> SipTrunks:
        """The operations of sip_trunks."""
        from .api.sip_trunks import SipTrunks

        return SipTrunks(self._caller)

    @cached_property
    def surveys(self) -> Surveys:
        """The operations of surveys."""
        from .api.surveys import Surveys

        return Surveys(self._caller)

    @cached_property
    def tracking_fields(self) -> TrackingFields:
        """The operations of tracking_fields."""
        from .api.tracking_fields import TrackingFields

        return TrackingFields(self._caller)

    @cached_property
    def tsp(self) -> Tsp:
        """The operations of tsp."""
        from .api.tsp import Tsp

        return Tsp(self._caller)

    @cached_property
    def users(self) -> Users:
        """The operations of users."""
        from .api.users import Users

        return Users(self._caller)

    @cached_property
    def visitors(self) -> Visitors:
        """The operations of visitors."""
        from .api.visitors import Visitors

        return Visitors(self._caller)

    @cached_property
    def webinars(self) -> Webinars:
        """The operations of webinars."""
        from .api.webinars import Webinars

        return Webinars(self._caller)

    @cached_property
    def workspaces(self) -> Workspaces:
        """The operations of workspaces."""
        from .api.workspaces import Workspaces

        return Workspaces(self._caller)


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
        """The operations of accounts."""
        from .api.accounts import AsyncAccounts

        return AsyncAccounts(self._caller)

    @cached_property
    def archived_files(self) -> AsyncArchivedFiles:
        """The operations of archived_files."""
        from .api.archived_files import AsyncArchivedFiles

        return AsyncArchivedFiles(self._caller)

    @cached_property
    def billing(self) -> AsyncBilling:
        """The operations of billing."""
        from .api.billing import AsyncBilling

        return AsyncBilling(self._caller)

    @cached_property
    def chat(self) -> AsyncChat:
        """The operations of chat."""
        from .api.chat import AsyncChat

        return AsyncChat(self._caller)

    @cached_property
    def chatbot(self) -> AsyncChatbot:
        """The operations of chatbot."""
        from .api.chatbot import AsyncChatbot

        return AsyncChatbot(self._caller)

    @cached_property
    def contact_groups(self) -> AsyncContactGroups:
        """The operations of contact_groups."""
        from .api.contact_groups import AsyncContactGroups

        return AsyncContactGroups(self._caller)

    @cached_property
    def dashboards(self) -> AsyncDashboards:
        """The operations of dashboards."""
        from .api.dashboards import AsyncDashboards

        return AsyncDashboards(self._caller)

    @cached_property
    def data_requests(self) -> AsyncDataRequests:
        """The operations of data_requests."""
        from .api.data_requests import AsyncDataRequests

        return AsyncDataRequests(self._caller)

    @cached_property
    def devices(self) -> AsyncDevices:
        """The operations of devices."""
        from .api.devices import AsyncDevices

        return AsyncDevices(self._caller)

    @cached_property
    def divisions(self) -> AsyncDivisions:
        """The operations of divisions."""
        from .api.divisions import AsyncDivisions

        return AsyncDivisions(self._caller)

    @cached_property
    def groups(self) -> AsyncGroups:
        """The operations of groups."""
        from .api.groups import AsyncGroups

        return AsyncGroups(self._caller)

    @cached_property
    def h323_devices(self) -> AsyncH323Devices:
        """The operations of h323_devices."""
        from .api.h323_devices import AsyncH323Devices

        return AsyncH323Devices(self._caller)

    @cached_property
    def information_barriers(self) -> AsyncInformationBarriers:
        """The operations of information_barriers."""
        from .api.information_barriers import AsyncInformationBarriers

        return AsyncInformationBarriers(self._caller)

    @cached_property
    def meetings(self) -> AsyncMeetings:
        """The operations of meetings."""
        from .api.meetings import AsyncMeetings

        return AsyncMeetings(self._caller)

    @cached_property
    def recordings(self) -> AsyncRecordings:
        """The operations of recordings."""
        from .api.recordings import AsyncRecordings

        return AsyncRecordings(self._caller)

    @cached_property
    def reports(self) -> AsyncReports:
        """The operations of reports."""
        from .api.reports import AsyncReports

        return AsyncReports(self._caller)

    @cached_property
    def roles(self) -> AsyncRoles:
        """The operations of roles."""
        from .api.roles import AsyncRoles

        return AsyncRoles(self._caller)

    @cached_property
    def rooms(self) -> AsyncRooms:
        """The operations of rooms."""
        from .api.rooms import AsyncRooms

        return AsyncRooms(self._caller)

    @cached_property
    def sip_phones(self) -> AsyncSipPhones:
        """The operations of sip_phones."""
        from .api.sip_phones import AsyncSipPhones

        return AsyncSipPhones(self._caller)

    @cached_property
    def sip_trunks(self) -> AsyncSipTrunks:
        """The operations of sip_trunks."""
        from .api.sip_trunks import AsyncSipTrunks

        return AsyncSipTrunks(self._caller)

    @cached_property
    def surveys(self) -> AsyncSurveys:
        """The operations of surveys."""
        from .api.surveys import AsyncSurveys

        return AsyncSurveys(self._caller)

    @cached_property
    def tracking_fields(self) -> AsyncTrackingFields:
        """The operations of tracking_fields."""
        from .api.tracking_fields import AsyncTrackingFields

        return AsyncTrackingFields(self._caller)

    @cached_property
    def tsp(self) -> AsyncTsp:
        """The operations of tsp."""
        from .api.tsp import AsyncTsp

        return AsyncTsp(self._caller)

    @cached_property
    def users(self) -> AsyncUsers:
        """The operations of users."""
        from .api.users import AsyncUsers

        return AsyncUsers(self._caller)

    @cached_property
    def visitors(self) -> AsyncVisitors:
        """The operations of visitors."""
        from .api.visitors import AsyncVisitors

        return AsyncVisitors(self._caller)

    @cached_property
    def webinars(self) -> AsyncWebinars:
        """The operations of webinars."""
        from .api.webinars import AsyncWebinars

        return AsyncWebinars(self._caller)

    @cached_property
    def workspaces(self) -> AsyncWorkspaces:
        """The operations of workspaces."""
        from .api.workspaces import AsyncWorkspaces

        return AsyncWorkspaces(self._caller)
