# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.resources import AsyncResource, Resource
from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import literals as _literals
    from ... import models as _models
    from ...runtime.options import RequestOptions
    from ...runtime.pages import AsyncPages, Pages


class ChatContacts(Resource):
    """The operations of chat.contacts."""

    def list(
        self,
        *,
        type_: _literals.MyContactType | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.Contact, _models.ContactList]:
        """List my contacts

        List the calling user's contacts, either the company contacts (users of the same account)
        or the external ones; `type_` decides, and company contacts are the default. For
        user-level OAuth apps only.

        Scopes: chat_contact:read.

        Granular scopes: team_chat:read:list_contacts.

        Rate limit: Medium.

        Args:
            type_: Which contacts to list: `company` those in the user's organization, `external`
                those outside of it. By default "company".
            page_size: How many entries to return per page. At most 50. By default 10.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The contacts on this page, fetched page by page as they are asked for.

        Raises:
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.chat.contacts.list(type_="company"):
                print(item)
        """
        return self._pages("list_my_contacts", locals())

    def get(
        self,
        identifier: str,
        *,
        query_presence_status: bool | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.Contact:
        """Get my contact

        Return one of the calling user's contacts with its phone numbers, and its presence if
        `query_presence_status` is true. For user-level OAuth apps only.

        Scopes: chat_contact:read.

        Granular scopes: team_chat:read:contact.

        Rate limit: Medium.

        Args:
            identifier: User ID, member ID or e-mail address of the contact, inside or outside the
                company.
            query_presence_status: Whether the contact's presence comes back as `presence_status`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The contact.

        Raises:
            OperationFailedError: The request for the chat contact's presence status has failed
                (400, code 5301).
            UserNotFoundError: The user {contactId} does not exist (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.contacts.get("amara.okafor@example.com")
        """
        return self._call("get_my_contact", locals())

    def search(
        self,
        *,
        search_key: str,
        query_presence_status: bool | Unset = UNSET,
        page_size: int | Unset = UNSET,
        contact_types: int | Unset = UNSET,
        user_status: Literal["active", "inactive"] | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.Contact, _models.ContactList]:
        """Search the company contacts of the account by first name, last name or email address.

        Presence comes with `query_presence_status`. Contacts that belong to Zoom Phone
        (`contact_types` `2`, `3`, `4`, `5` and `7`) need a phone role that may view them.

        Scopes: contact:read, contact:read:admin.

        Granular scopes: contact:read:list_contacts, contact:read:list_contacts:admin.

        Role permissions: User:Read.

        Rate limit: Medium.

        Args:
            search_key: First name, last name or email address of the contact to look for.
            query_presence_status: Whether the contact's presence comes back as `presence_status`.
            page_size: How many entries to return per page. At most 25. By default 1.
            contact_types: Kinds of contact to search, separated by commas: `1` Zoom user, `2` auto
                receptionist, `3` common area phone, `4` call queue, `5` shared line group, `6`
                shared global directory, `7` shared office contact, `8` Zoom Room. The kinds `2`,
                `3`, `4`, `5` and `7` need a phone role that may view them. By default 1.
            user_status: State of the users to search: `active` or `inactive` (deactivated). It
                applies only when `contact_types` is `1`; without it, all users are searched.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The matching contacts on this page, fetched page by page as they are asked for.

        Raises:
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.chat.contacts.search(search_key="Amara"):
                print(item)
        """
        return self._pages("search_company_contacts", locals())

    def send_invitation(
        self,
        user_id: str,
        *,
        email: str,
        message: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Invite somebody by email to become a chat contact of the user.

        User-level apps pass `me` as `user_id`.

        Scopes: chat_contact:write, chat_contact:write:admin.

        Granular scopes: team_chat:write:contact_information,
        team_chat:write:contact_information:admin.

        Role permissions: IMExternalConnection:Edit.

        Rate limit: Light.

        Args:
            user_id: ID of the user who invites.
            email: Email address of the person to invite.
            message: Text that goes with the invitation; may be left out.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: Bad Request (400).
            PermissionDeniedError: Forbidden (403).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.contacts.send_invitation(
                "userAmara0000000000001",
                email="amara.okafor@example.com",
                message="Let us plan the launch together",
            )
        """
        self._call("send_contact_invitation", locals())


class AsyncChatContacts(AsyncResource):
    """The operations of chat.contacts."""

    def list(
        self,
        *,
        type_: _literals.MyContactType | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.Contact, _models.ContactList]:
        """List my contacts

        List the calling user's contacts, either the company contacts (users of the same account)
        or the external ones; `type_` decides, and company contacts are the default. For
        user-level OAuth apps only.

        Scopes: chat_contact:read.

        Granular scopes: team_chat:read:list_contacts.

        Rate limit: Medium.

        Args:
            type_: Which contacts to list: `company` those in the user's organization, `external`
                those outside of it. By default "company".
            page_size: How many entries to return per page. At most 50. By default 10.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The contacts on this page, fetched page by page as they are asked for.

        Raises:
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.chat.contacts.list(type_="company"):
                print(item)
        """
        return self._pages("list_my_contacts", locals())

    async def get(
        self,
        identifier: str,
        *,
        query_presence_status: bool | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.Contact:
        """Get my contact

        Return one of the calling user's contacts with its phone numbers, and its presence if
        `query_presence_status` is true. For user-level OAuth apps only.

        Scopes: chat_contact:read.

        Granular scopes: team_chat:read:contact.

        Rate limit: Medium.

        Args:
            identifier: User ID, member ID or e-mail address of the contact, inside or outside the
                company.
            query_presence_status: Whether the contact's presence comes back as `presence_status`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The contact.

        Raises:
            OperationFailedError: The request for the chat contact's presence status has failed
                (400, code 5301).
            UserNotFoundError: The user {contactId} does not exist (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.contacts.get("amara.okafor@example.com")
        """
        return await self._call("get_my_contact", locals())

    def search(
        self,
        *,
        search_key: str,
        query_presence_status: bool | Unset = UNSET,
        page_size: int | Unset = UNSET,
        contact_types: int | Unset = UNSET,
        user_status: Literal["active", "inactive"] | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.Contact, _models.ContactList]:
        """Search the company contacts of the account by first name, last name or email address.

        Presence comes with `query_presence_status`. Contacts that belong to Zoom Phone
        (`contact_types` `2`, `3`, `4`, `5` and `7`) need a phone role that may view them.

        Scopes: contact:read, contact:read:admin.

        Granular scopes: contact:read:list_contacts, contact:read:list_contacts:admin.

        Role permissions: User:Read.

        Rate limit: Medium.

        Args:
            search_key: First name, last name or email address of the contact to look for.
            query_presence_status: Whether the contact's presence comes back as `presence_status`.
            page_size: How many entries to return per page. At most 25. By default 1.
            contact_types: Kinds of contact to search, separated by commas: `1` Zoom user, `2` auto
                receptionist, `3` common area phone, `4` call queue, `5` shared line group, `6`
                shared global directory, `7` shared office contact, `8` Zoom Room. The kinds `2`,
                `3`, `4`, `5` and `7` need a phone role that may view them. By default 1.
            user_status: State of the users to search: `active` or `inactive` (deactivated). It
                applies only when `contact_types` is `1`; without it, all users are searched.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The matching contacts on this page, fetched page by page as they are asked for.

        Raises:
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.chat.contacts.search(search_key="Amara"):
                print(item)
        """
        return self._pages("search_company_contacts", locals())

    async def send_invitation(
        self,
        user_id: str,
        *,
        email: str,
        message: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Invite somebody by email to become a chat contact of the user.

        User-level apps pass `me` as `user_id`.

        Scopes: chat_contact:write, chat_contact:write:admin.

        Granular scopes: team_chat:write:contact_information,
        team_chat:write:contact_information:admin.

        Role permissions: IMExternalConnection:Edit.

        Rate limit: Light.

        Args:
            user_id: ID of the user who invites.
            email: Email address of the person to invite.
            message: Text that goes with the invitation; may be left out.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: Bad Request (400).
            PermissionDeniedError: Forbidden (403).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.contacts.send_invitation(
                "userAmara0000000000001",
                email="amara.okafor@example.com",
                message="Let us plan the launch together",
            )
        """
        await self._call("send_contact_invitation", locals())
