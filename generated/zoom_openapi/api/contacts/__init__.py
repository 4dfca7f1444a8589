# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.resources import AsyncResource, Resource
from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import literals as _literals
    from ... import models as _models
    from ...runtime.options import RequestOptions
    from ...runtime.pages import AsyncPages, Pages


class Contacts(Resource):
    """The people a user can reach in Zoom chat: company contacts belong to the same organization,
    external contacts were added from outside.
    """

    def list_my_contacts(
        self,
        *,
        type_: _literals.MyContactType | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.Contact, _models.ContactList]:
        """List your own contacts, either company or external ones.

        For user-level OAuth apps only.

        Scopes: chat_contact:read.

        Rate limit: Medium.

        Args:
            type_: Which contacts to list, `company` for those of your organization or `external`
                for the others. The default is `company`.
            page_size: How many contacts one page holds. Default: `10`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The user's contacts. The same list, its last page, fetched page by page as they are
                asked for.

        Raises:
            ValidationError: The page token is wrong or has expired (300, code 300).

        Example:
            for item in zoom.contacts.list_my_contacts(type_="company"):
                print(item)
        """
        return self._pages("list_my_contacts", locals())

    def get_my_contact(
        self,
        contact_id: str,
        *,
        query_presence_status: bool | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.Contact:
        """Return one of your contacts with its phone numbers.

        For user-level OAuth apps only.

        Scopes: chat_contact:read.

        Rate limit: Medium.

        Args:
            contact_id: The contact's user ID or email address.
            query_presence_status: Whether to return the contact's `presence_status` too.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The contact.

        Raises:
            BadRequestError: The contact's presence status could not be read (400, code 5301).
            UserNotFoundError: No contact has this ID or address (404, code 1001).

        Example:
            zoom.contacts.get_my_contact("meiTanaka0000000000001", query_presence_status=True)
        """
        return self._call("get_my_contact", locals())

    def search_company_contacts(
        self,
        *,
        search_key: str,
        query_presence_status: bool | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.Contact, _models.ContactList]:
        """Search the company contacts by name or email address.

        Scopes: contact:read:admin, contact:read.

        Rate limit: Medium.

        Args:
            search_key: Text to look for in names and email addresses.
            query_presence_status: Whether to return `presence_status`, such as `Available`, with
                each contact.
            page_size: How many contacts one page holds.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The contacts found. The same list, its last page, fetched page by page as they are asked
                for.

        Example:
            for item in zoom.contacts.search_company_contacts(
                search_key="example.com",
                query_presence_status=True,
            ):
                print(item)
        """
        return self._pages("search_company_contacts", locals())


class AsyncContacts(AsyncResource):
    """The people a user can reach in Zoom chat: company contacts belong to the same organization,
    external contacts were added from outside.
    """

    def list_my_contacts(
        self,
        *,
        type_: _literals.MyContactType | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.Contact, _models.ContactList]:
        """List your own contacts, either company or external ones.

        For user-level OAuth apps only.

        Scopes: chat_contact:read.

        Rate limit: Medium.

        Args:
            type_: Which contacts to list, `company` for those of your organization or `external`
                for the others. The default is `company`.
            page_size: How many contacts one page holds. Default: `10`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The user's contacts. The same list, its last page, fetched page by page as they are
                asked for.

        Raises:
            ValidationError: The page token is wrong or has expired (300, code 300).

        Example:
            async for item in zoom.contacts.list_my_contacts(type_="company"):
                print(item)
        """
        return self._pages("list_my_contacts", locals())

    async def get_my_contact(
        self,
        contact_id: str,
        *,
        query_presence_status: bool | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.Contact:
        """Return one of your contacts with its phone numbers.

        For user-level OAuth apps only.

        Scopes: chat_contact:read.

        Rate limit: Medium.

        Args:
            contact_id: The contact's user ID or email address.
            query_presence_status: Whether to return the contact's `presence_status` too.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The contact.

        Raises:
            BadRequestError: The contact's presence status could not be read (400, code 5301).
            UserNotFoundError: No contact has this ID or address (404, code 1001).

        Example:
            await zoom.contacts.get_my_contact("meiTanaka0000000000001", query_presence_status=True)
        """
        return await self._call("get_my_contact", locals())

    def search_company_contacts(
        self,
        *,
        search_key: str,
        query_presence_status: bool | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.Contact, _models.ContactList]:
        """Search the company contacts by name or email address.

        Scopes: contact:read:admin, contact:read.

        Rate limit: Medium.

        Args:
            search_key: Text to look for in names and email addresses.
            query_presence_status: Whether to return `presence_status`, such as `Available`, with
                each contact.
            page_size: How many contacts one page holds.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The contacts found. The same list, its last page, fetched page by page as they are asked
                for.

        Example:
            async for item in zoom.contacts.search_company_contacts(
                search_key="example.com",
                query_presence_status=True,
            ):
                print(item)
        """
        return self._pages("search_company_contacts", locals())
