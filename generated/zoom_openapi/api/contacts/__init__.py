# Generated from zoom.postman_collection.json. Not to be edited.


"""The operations tagged contacts"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...types import UNSET, AsyncCaller, AsyncPages, Caller, File, Pages, Unset

if TYPE_CHECKING:
    import datetime

    from ...models.contact import Contact
    from ...models.contact_list import ContactList
    from ...models.list_contacts_type import ListContactsType


class Contacts:
    """Contacts of a user in Zoom chat. Company contacts are in the user's own organization;
    external contacts were added from outside."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def list_contacts(
        self,
        *,
        type_: ListContactsType | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
    ) -> Pages[Contact, ContactList]:
        """List contacts

        List your own contacts, either company or external ones. For user-level OAuth apps only.

        Scopes: chat_contact:read.

        Rate limit: Medium.

        Documented failures:
        - 300, code 300: The page token is wrong or has expired.

        Args:
            type_: Which contacts to list, `company` for those of your organization or `external`
                for the others. The default is `company`.
            page_size: How many contacts one page holds. Default: `10`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.

        Example:
            contacts.list_contacts()
        """
        from . import list_contacts as _endpoint

        return self._caller.pages(
            "list_contacts",
            _endpoint,
            parameters={
                "type_": type_,
                "page_size": page_size,
                "next_page_token": next_page_token,
            },
            items="contacts",
        )

    def get_contact(
        self,
        contact_id: str,
        *,
        query_presence_status: bool | Unset = UNSET,
    ) -> Contact:
        """Get a contact

        Return one of your contacts with its phone numbers. For user-level OAuth apps only.

        Scopes: chat_contact:read.

        Rate limit: Medium.

        Documented failures:
        - 400, code 5301: The contact's presence status could not be read.
        - 404, code 1001: No contact has this ID or address.

        Args:
            contact_id: The contact's user ID or email address.
            query_presence_status: Whether to return the contact's `presence_status` too.

        Example:
            contacts.get_contact("meiTanaka0000000000001")
        """
        from . import get_contact as _endpoint

        return self._caller.call(
            "get_contact",
            _endpoint,
            (contact_id,),
            parameters={
                "query_presence_status": query_presence_status,
            },
        )

    def search_contacts(
        self,
        *,
        search_key: str,
        query_presence_status: bool | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
    ) -> Pages[Contact, ContactList]:
        """Search contacts

        Search the company contacts by name or email address.

        Scopes: contact:read:admin, contact:read.

        Rate limit: Medium.

        Args:
            search_key: Text to look for in names and email addresses.
            query_presence_status: Whether to return `presence_status`, such as `Available`, with each contact.
            page_size: How many contacts one page holds.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.

        Example:
            contacts.search_contacts(search_key="Tanaka")
        """
        from . import search_contacts as _endpoint

        return self._caller.pages(
            "search_contacts",
            _endpoint,
            parameters={
                "search_key": search_key,
                "query_presence_status": query_presence_status,
                "page_size": page_size,
                "next_page_token": next_page_token,
            },
            items="contacts",
        )


class AsyncContacts:
    """Contacts of a user in Zoom chat. Company contacts are in the user's own organization;
    external contacts were added from outside."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    def list_contacts(
        self,
        *,
        type_: ListContactsType | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
    ) -> AsyncPages[Contact, ContactList]:
        """List contacts

        List your own contacts, either company or external ones. For user-level OAuth apps only.

        Scopes: chat_contact:read.

        Rate limit: Medium.

        Documented failures:
        - 300, code 300: The page token is wrong or has expired.

        Args:
            type_: Which contacts to list, `company` for those of your organization or `external`
                for the others. The default is `company`.
            page_size: How many contacts one page holds. Default: `10`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.

        Example:
            contacts.list_contacts()
        """
        from . import list_contacts as _endpoint

        return self._caller.pages(
            "list_contacts",
            _endpoint,
            parameters={
                "type_": type_,
                "page_size": page_size,
                "next_page_token": next_page_token,
            },
            items="contacts",
        )

    async def get_contact(
        self,
        contact_id: str,
        *,
        query_presence_status: bool | Unset = UNSET,
    ) -> Contact:
        """Get a contact

        Return one of your contacts with its phone numbers. For user-level OAuth apps only.

        Scopes: chat_contact:read.

        Rate limit: Medium.

        Documented failures:
        - 400, code 5301: The contact's presence status could not be read.
        - 404, code 1001: No contact has this ID or address.

        Args:
            contact_id: The contact's user ID or email address.
            query_presence_status: Whether to return the contact's `presence_status` too.

        Example:
            contacts.get_contact("meiTanaka0000000000001")
        """
        from . import get_contact as _endpoint

        return await self._caller.call(
            "get_contact",
            _endpoint,
            (contact_id,),
            parameters={
                "query_presence_status": query_presence_status,
            },
        )

    def search_contacts(
        self,
        *,
        search_key: str,
        query_presence_status: bool | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
    ) -> AsyncPages[Contact, ContactList]:
        """Search contacts

        Search the company contacts by name or email address.

        Scopes: contact:read:admin, contact:read.

        Rate limit: Medium.

        Args:
            search_key: Text to look for in names and email addresses.
            query_presence_status: Whether to return `presence_status`, such as `Available`, with each contact.
            page_size: How many contacts one page holds.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.

        Example:
            contacts.search_contacts(search_key="Tanaka")
        """
        from . import search_contacts as _endpoint

        return self._caller.pages(
            "search_contacts",
            _endpoint,
            parameters={
                "search_key": search_key,
                "query_presence_status": query_presence_status,
                "page_size": page_size,
                "next_page_token": next_page_token,
            },
            items="contacts",
        )
