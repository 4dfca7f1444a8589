# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from ...runtime.resources import AsyncResource, Resource
from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import inputs as _inputs
    from ... import models as _models
    from ...runtime.options import RequestOptions
    from ...runtime.pages import AsyncPages, Pages


class SipTrunks(Resource):
    """Phone trunks between your own network and Zoom, for master accounts with SIP Connected Audio:
    the trunks of an account, its internal numbers, and the countries that its meetings may call out
    to.
    """

    def list_call_out_countries(
        self,
        account_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.CalloutCountryList:
        """List the internal countries that meetings of a master or sub account may call out to.

        The caller must be a master account that has SIP Connected Audio.

        Scopes: sip_trunk:master.

        Args:
            account_id: ID of the sub account; `me` for your own master account.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The account's call-out countries.

        Raises:
            ValidationError: Only a master account may read the countries of a sub account; or the
                account itself does not qualify (400, code 300).
            NotFoundError: There is no such account, or it is not yours to manage (404, code 2001).

        Example:
            zoom.sip_trunks.list_call_out_countries("subAccount000000000001")
        """
        return self._call("list_call_out_countries", locals())

    def add_call_out_countries(
        self,
        account_id: str,
        *,
        callout_countries: Sequence[_inputs.CalloutCountryRef],
        request_options: RequestOptions | None = None,
    ) -> _models.CalloutCountryList:
        """Add call-out countries to a master or sub account.

        The caller must be a master account that has SIP Connected Audio.

        Scopes: sip_trunk:master.

        Args:
            account_id: ID of the sub account; `me` for your own master account.
            callout_countries: Countries to add, each with its two-letter code as `id`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Call-out countries added.

        Raises:
            ValidationError: Only a master account may add countries to a sub account; or the
                account itself does not qualify (400, code 300).
            NotFoundError: There is no such account, or it is not yours to manage (404, code 2001).

        Example:
            zoom.sip_trunks.add_call_out_countries(
                "subAccount000000000001",
                callout_countries=[{"id": "US"}, {"id": "DE"}],
            )
        """
        return self._call("add_call_out_countries", locals())

    def remove_call_out_country(
        self,
        account_id: str,
        country_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Strike a country from those that a master or sub account may call out to.

        The caller must be a master account that has SIP Connected Audio.

        Scopes: sip_trunk:master.

        Args:
            account_id: ID of the sub account; `me` for your own master account.
            country_id: Two-letter code of the country, such as `US`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: Only a master account may remove countries from a sub account; or the
                account itself does not qualify (400, code 300).
            NotFoundError: There is no such account, or it is not yours to manage (404, code 2001).

        Example:
            zoom.sip_trunks.remove_call_out_country("subAccount000000000001", "US")
        """
        self._call("remove_call_out_country", locals())

    def list_internal_numbers(
        self,
        account_id: str,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.InternalNumber, _models.InternalNumberList]:
        """List the internal numbers of a master or sub account.

        Internal numbers belong to your organization; Zoom does not supply them.

        The caller must be a master account that has SIP Connected Audio.

        Scopes: sip_trunk:master.

        Args:
            account_id: ID of the sub account; `me` for your own master account.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The account's internal numbers. The same list, its last page, fetched page by page as
                they are asked for.

        Raises:
            ValidationError: Only a master account may read the numbers of a sub account; or the
                account itself does not qualify (400, code 300).
            NotFoundError: There is no such account, or it is not yours to manage (404, code 2001).

        Example:
            for item in zoom.sip_trunks.list_internal_numbers("subAccount000000000001"):
                print(item)
        """
        return self._pages("list_internal_numbers", locals())

    def add_internal_numbers(
        self,
        account_id: str,
        *,
        internal_numbers: Sequence[_inputs.InternalNumber | _models.InternalNumber],
        request_options: RequestOptions | None = None,
    ) -> _models.InternalNumberList:
        """Give a master or sub account internal numbers, which are numbers your organization owns.

        The caller must be a master account that has SIP Connected Audio.

        Scopes: sip_trunk:master.

        Args:
            account_id: ID of the sub account; `me` for your own master account.
            internal_numbers: Numbers to add. `number` is dialed, `display_number` shown; `country`
                is a two-letter code. `visible`, `allow_join` and `allow_for_external_meetings` say
                where the number may be seen and used.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Internal numbers added.

        Raises:
            ValidationError: Only a master account may add numbers to a sub account; or the account
                itself does not qualify (400, code 300).
            NotFoundError: There is no such account, or it is not yours to manage (404, code 2001).

        Example:
            zoom.sip_trunks.add_internal_numbers(
                "subAccount000000000001",
                internal_numbers=[
                    {
                        "number": "+1 303 555 0160",
                        "display_number": "+1 303 555 0160",
                        "country": "US",
                        "type": 1,
                        "labels": "Reception",
                        "languages": "en-US",
                        "visible": True,
                        "allow_join": True,
                        "allow_for_external_meetings": False,
                    },
                ],
            )
        """
        return self._call("add_internal_numbers", locals())

    def remove_internal_number(
        self,
        account_id: str,
        number_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Take one of the internal numbers from a master or sub account.

        The caller must be a master account that has SIP Connected Audio.

        Scopes: sip_trunk:master.

        Args:
            account_id: ID of the sub account; `me` for your own master account.
            number_id: ID of the internal number, as adding it returned.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: Only a master account may delete numbers of a sub account; or the
                account itself does not qualify (400, code 300).
            NotFoundError: There is no such account, or it is not yours to manage (404, code 2001).

        Example:
            zoom.sip_trunks.remove_internal_number(
                "subAccount000000000001",
                "number0000000000000001",
            )
        """
        self._call("remove_internal_number", locals())

    def assign_numbers(
        self,
        account_id: str,
        *,
        phone_numbers: Sequence[str],
        request_options: RequestOptions | None = None,
    ) -> Mapping[str, Any]:
        """Hand numbers of the master account's SIP trunk to a sub account.

        Needs a Pro plan or higher with SIP Connected Audio. The caller must be a master account.

        Scopes: sip_trunk:master.

        Rate limit: Light.

        Args:
            account_id: ID of the sub account.
            phone_numbers: Numbers to hand over.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Numbers assigned.

        Raises:
            BadRequestError: The sub account lacks a plan for SIP trunks (400, code 2100).
            BadRequestError: The master account does not have this number (400, code 400).
            NotFoundError: There is no such account, or it is not yours to manage (404, code 2001).

        Example:
            zoom.sip_trunks.assign_numbers(
                "subAccount000000000001",
                phone_numbers=["+1 303 555 0160", "+1 303 555 0161"],
            )
        """
        return self._call("assign_sip_trunk_numbers", locals())

    def unassign_all_numbers(
        self,
        account_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Take all assigned SIP trunk numbers from a sub account at once.

        Needs a Pro plan or higher with SIP Connected Audio. The caller must be a master account.

        Scopes: sip_trunk:master.

        Rate limit: Light.

        Args:
            account_id: ID of the sub account.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            BadRequestError: The sub account lacks a plan for SIP trunks (400, code 2100).
            NotFoundError: There is no such account, or it is not yours to manage (404, code 2001).

        Example:
            zoom.sip_trunks.unassign_all_numbers("subAccount000000000001")
        """
        self._call("unassign_all_sip_trunk_numbers", locals())

    def get_settings(
        self,
        account_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.SipTrunkSettings:
        """Return how a master or sub account shows call-out countries and numbers of its SIP trunk.

        `show_zoom_provided_callout_countries` and `show_zoom_provided_numbers` have the values
        that
        `update_sip_trunk_settings` explains; `show_callout_internal_number` says whether call-out
        numbers of carrier partners appear.

        Needs a paid plan, Pro or higher, with the master account option. The caller must be a
        master account that has SIP Connected Audio.

        Scopes: sip_trunk:master.

        Rate limit: Light.

        Args:
            account_id: ID of the sub account; `me` for your own master account.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The account's SIP trunk settings.

        Example:
            zoom.sip_trunks.get_settings("subAccount000000000001")
        """
        return self._call("get_sip_trunk_settings", locals())

    def update_settings(
        self,
        account_id: str,
        *,
        enable: bool | None | Unset = UNSET,
        show_callout_internal_number: bool | None | Unset = UNSET,
        show_zoom_provided_callout_countries: Literal[0, 1, 2] | None | Unset = UNSET,
        show_zoom_provided_numbers: Literal[0, 1, 2] | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Update SIP trunk settings

        Copy the master account's SIP Connected Audio settings to a sub account, take them away
        again, or change what the sub account shows.

        Needs a Pro plan or higher with SIP Connected Audio. The caller must be the owner of a
        master account.

        Scopes: sip_trunk:master.

        Rate limit: Light.

        Args:
            account_id: ID of the sub account.
            enable: `true` gives the sub account the master's configuration, `false` removes it.
                Leave it out to keep things as they are.
            show_callout_internal_number: Whether call-out numbers of carrier partners appear among
                the account's call-out numbers.
            show_zoom_provided_callout_countries: What happens to call-out countries from Zoom: `0`
                show them, `1` hide them, `2` delete them and use only the carrier partners'
                countries.
            show_zoom_provided_numbers: What happens to numbers from Zoom: `0` show them everywhere,
                `1` show them in the web portal but leave them unused until a user picks them, `2`
                delete them and use only the carrier partners' numbers.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            BadRequestError: The sub account lacks a plan for SIP trunks (400, code 2100).
            NotFoundError: There is no such account, or it is not yours to manage (404, code 2001).

        Example:
            zoom.sip_trunks.update_settings(
                "subAccount000000000001",
                enable=True,
                show_callout_internal_number=False,
                show_zoom_provided_callout_countries=0,
                show_zoom_provided_numbers=0,
            )
        """
        self._call("update_sip_trunk_settings", locals())

    def list(
        self,
        account_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.SipTrunkList:
        """List the SIP trunks of a master or sub account.

        A trunk carries calls between your network and Zoom directly, past the public telephone
        network.

        Needs the API Partner and SIP Connected Audio plans on the master or sub account.

        Scopes: sip_trunk:read:admin.

        Args:
            account_id: ID of the sub account; `me` for your own master account.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The account's SIP trunks.

        Raises:
            ValidationError: The account does not have the SIP Connected Audio plan (400, code 300).
            NotFoundError: There is no such account, or it is not yours to manage (404, code 2001).

        Example:
            zoom.sip_trunks.list("subAccount000000000001")
        """
        return self._call("list_sip_trunks", locals())

    def assign(
        self,
        account_id: str,
        *,
        sip_trunks: Sequence[_inputs.SipTrunkInput],
        request_options: RequestOptions | None = None,
    ) -> _models.SipTrunkList:
        """Let a sub account use SIP trunks of its master account.

        The caller must be a master account that has the API Partner and SIP Connected Audio
        plans.

        Scopes: sip_trunk:master.

        Args:
            account_id: ID of the sub account.
            sip_trunks: Trunks to assign, each with its `id`, the dialed number (`dnis`) and the
                `outbound_caller_id`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            SIP trunks assigned.

        Raises:
            ValidationError: The SIP Connected Audio plan is missing, there are no trunks to assign,
                or `sip_trunks` is malformed (400, code 300).
            NotFoundError: There is no such account, or it is not yours to manage (404, code 2001).

        Example:
            zoom.sip_trunks.assign(
                "subAccount000000000001",
                sip_trunks=[
                    {
                        "id": "trunk00000000000000001",
                        "dnis": "+1 303 555 0170",
                        "outbound_caller_id": "+1 303 555 0171",
                    },
                ],
            )
        """
        return self._call("assign_sip_trunks", locals())

    def unassign(
        self,
        account_id: str,
        trunk_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Take a SIP trunk from a sub account.

        The caller must be a master account that has the API Partner and SIP Connected Audio
        plans.

        Scopes: sip_trunk:master.

        Args:
            account_id: ID of the sub account.
            trunk_id: ID of the assigned trunk, as the list of SIP trunks gives it.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The account lacks the SIP Connected Audio plan, or yours is not the
                master account (400, code 300).
            NotFoundError: There is no such account, or it is not yours to manage (404, code 2001).

        Example:
            zoom.sip_trunks.unassign("subAccount000000000001", "trunk00000000000000001")
        """
        self._call("unassign_sip_trunk", locals())

    def list_numbers(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.SipTrunkNumberList:
        """List all numbers that your master account has for SIP Connected Audio.

        Needs a Pro plan or higher with SIP Connected Audio. The caller must be a master account.

        Scopes: sip_trunk:master.

        Rate limit: Light.

        Args:
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The numbers on the master account's SIP trunks.

        Raises:
            NotFoundError: There is no such account, or it is not yours to manage (404, code 2001).

        Example:
            zoom.sip_trunks.list_numbers()
        """
        return self._call("list_sip_trunk_numbers", locals())


class AsyncSipTrunks(AsyncResource):
    """Phone trunks between your own network and Zoom, for master accounts with SIP Connected Audio:
    the trunks of an account, its internal numbers, and the countries that its meetings may call out
    to.
    """

    async def list_call_out_countries(
        self,
        account_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.CalloutCountryList:
        """List the internal countries that meetings of a master or sub account may call out to.

        The caller must be a master account that has SIP Connected Audio.

        Scopes: sip_trunk:master.

        Args:
            account_id: ID of the sub account; `me` for your own master account.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The account's call-out countries.

        Raises:
            ValidationError: Only a master account may read the countries of a sub account; or the
                account itself does not qualify (400, code 300).
            NotFoundError: There is no such account, or it is not yours to manage (404, code 2001).

        Example:
            await zoom.sip_trunks.list_call_out_countries("subAccount000000000001")
        """
        return await self._call("list_call_out_countries", locals())

    async def add_call_out_countries(
        self,
        account_id: str,
        *,
        callout_countries: Sequence[_inputs.CalloutCountryRef],
        request_options: RequestOptions | None = None,
    ) -> _models.CalloutCountryList:
        """Add call-out countries to a master or sub account.

        The caller must be a master account that has SIP Connected Audio.

        Scopes: sip_trunk:master.

        Args:
            account_id: ID of the sub account; `me` for your own master account.
            callout_countries: Countries to add, each with its two-letter code as `id`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Call-out countries added.

        Raises:
            ValidationError: Only a master account may add countries to a sub account; or the
                account itself does not qualify (400, code 300).
            NotFoundError: There is no such account, or it is not yours to manage (404, code 2001).

        Example:
            await zoom.sip_trunks.add_call_out_countries(
                "subAccount000000000001",
                callout_countries=[{"id": "US"}, {"id": "DE"}],
            )
        """
        return await self._call("add_call_out_countries", locals())

    async def remove_call_out_country(
        self,
        account_id: str,
        country_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Strike a country from those that a master or sub account may call out to.

        The caller must be a master account that has SIP Connected Audio.

        Scopes: sip_trunk:master.

        Args:
            account_id: ID of the sub account; `me` for your own master account.
            country_id: Two-letter code of the country, such as `US`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: Only a master account may remove countries from a sub account; or the
                account itself does not qualify (400, code 300).
            NotFoundError: There is no such account, or it is not yours to manage (404, code 2001).

        Example:
            await zoom.sip_trunks.remove_call_out_country("subAccount000000000001", "US")
        """
        await self._call("remove_call_out_country", locals())

    def list_internal_numbers(
        self,
        account_id: str,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.InternalNumber, _models.InternalNumberList]:
        """List the internal numbers of a master or sub account.

        Internal numbers belong to your organization; Zoom does not supply them.

        The caller must be a master account that has SIP Connected Audio.

        Scopes: sip_trunk:master.

        Args:
            account_id: ID of the sub account; `me` for your own master account.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The account's internal numbers. The same list, its last page, fetched page by page as
                they are asked for.

        Raises:
            ValidationError: Only a master account may read the numbers of a sub account; or the
                account itself does not qualify (400, code 300).
            NotFoundError: There is no such account, or it is not yours to manage (404, code 2001).

        Example:
            async for item in zoom.sip_trunks.list_internal_numbers("subAccount000000000001"):
                print(item)
        """
        return self._pages("list_internal_numbers", locals())

    async def add_internal_numbers(
        self,
        account_id: str,
        *,
        internal_numbers: Sequence[_inputs.InternalNumber | _models.InternalNumber],
        request_options: RequestOptions | None = None,
    ) -> _models.InternalNumberList:
        """Give a master or sub account internal numbers, which are numbers your organization owns.

        The caller must be a master account that has SIP Connected Audio.

        Scopes: sip_trunk:master.

        Args:
            account_id: ID of the sub account; `me` for your own master account.
            internal_numbers: Numbers to add. `number` is dialed, `display_number` shown; `country`
                is a two-letter code. `visible`, `allow_join` and `allow_for_external_meetings` say
                where the number may be seen and used.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Internal numbers added.

        Raises:
            ValidationError: Only a master account may add numbers to a sub account; or the account
                itself does not qualify (400, code 300).
            NotFoundError: There is no such account, or it is not yours to manage (404, code 2001).

        Example:
            await zoom.sip_trunks.add_internal_numbers(
                "subAccount000000000001",
                internal_numbers=[
                    {
                        "number": "+1 303 555 0160",
                        "display_number": "+1 303 555 0160",
                        "country": "US",
                        "type": 1,
                        "labels": "Reception",
                        "languages": "en-US",
                        "visible": True,
                        "allow_join": True,
                        "allow_for_external_meetings": False,
                    },
                ],
            )
        """
        return await self._call("add_internal_numbers", locals())

    async def remove_internal_number(
        self,
        account_id: str,
        number_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Take one of the internal numbers from a master or sub account.

        The caller must be a master account that has SIP Connected Audio.

        Scopes: sip_trunk:master.

        Args:
            account_id: ID of the sub account; `me` for your own master account.
            number_id: ID of the internal number, as adding it returned.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: Only a master account may delete numbers of a sub account; or the
                account itself does not qualify (400, code 300).
            NotFoundError: There is no such account, or it is not yours to manage (404, code 2001).

        Example:
            await zoom.sip_trunks.remove_internal_number(
                "subAccount000000000001",
                "number0000000000000001",
            )
        """
        await self._call("remove_internal_number", locals())

    async def assign_numbers(
        self,
        account_id: str,
        *,
        phone_numbers: Sequence[str],
        request_options: RequestOptions | None = None,
    ) -> Mapping[str, Any]:
        """Hand numbers of the master account's SIP trunk to a sub account.

        Needs a Pro plan or higher with SIP Connected Audio. The caller must be a master account.

        Scopes: sip_trunk:master.

        Rate limit: Light.

        Args:
            account_id: ID of the sub account.
            phone_numbers: Numbers to hand over.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Numbers assigned.

        Raises:
            BadRequestError: The sub account lacks a plan for SIP trunks (400, code 2100).
            BadRequestError: The master account does not have this number (400, code 400).
            NotFoundError: There is no such account, or it is not yours to manage (404, code 2001).

        Example:
            await zoom.sip_trunks.assign_numbers(
                "subAccount000000000001",
                phone_numbers=["+1 303 555 0160", "+1 303 555 0161"],
            )
        """
        return await self._call("assign_sip_trunk_numbers", locals())

    async def unassign_all_numbers(
        self,
        account_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Take all assigned SIP trunk numbers from a sub account at once.

        Needs a Pro plan or higher with SIP Connected Audio. The caller must be a master account.

        Scopes: sip_trunk:master.

        Rate limit: Light.

        Args:
            account_id: ID of the sub account.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            BadRequestError: The sub account lacks a plan for SIP trunks (400, code 2100).
            NotFoundError: There is no such account, or it is not yours to manage (404, code 2001).

        Example:
            await zoom.sip_trunks.unassign_all_numbers("subAccount000000000001")
        """
        await self._call("unassign_all_sip_trunk_numbers", locals())

    async def get_settings(
        self,
        account_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.SipTrunkSettings:
        """Return how a master or sub account shows call-out countries and numbers of its SIP trunk.

        `show_zoom_provided_callout_countries` and `show_zoom_provided_numbers` have the values
        that
        `update_sip_trunk_settings` explains; `show_callout_internal_number` says whether call-out
        numbers of carrier partners appear.

        Needs a paid plan, Pro or higher, with the master account option. The caller must be a
        master account that has SIP Connected Audio.

        Scopes: sip_trunk:master.

        Rate limit: Light.

        Args:
            account_id: ID of the sub account; `me` for your own master account.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The account's SIP trunk settings.

        Example:
            await zoom.sip_trunks.get_settings("subAccount000000000001")
        """
        return await self._call("get_sip_trunk_settings", locals())

    async def update_settings(
        self,
        account_id: str,
        *,
        enable: bool | None | Unset = UNSET,
        show_callout_internal_number: bool | None | Unset = UNSET,
        show_zoom_provided_callout_countries: Literal[0, 1, 2] | None | Unset = UNSET,
        show_zoom_provided_numbers: Literal[0, 1, 2] | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Update SIP trunk settings

        Copy the master account's SIP Connected Audio settings to a sub account, take them away
        again, or change what the sub account shows.

        Needs a Pro plan or higher with SIP Connected Audio. The caller must be the owner of a
        master account.

        Scopes: sip_trunk:master.

        Rate limit: Light.

        Args:
            account_id: ID of the sub account.
            enable: `true` gives the sub account the master's configuration, `false` removes it.
                Leave it out to keep things as they are.
            show_callout_internal_number: Whether call-out numbers of carrier partners appear among
                the account's call-out numbers.
            show_zoom_provided_callout_countries: What happens to call-out countries from Zoom: `0`
                show them, `1` hide them, `2` delete them and use only the carrier partners'
                countries.
            show_zoom_provided_numbers: What happens to numbers from Zoom: `0` show them everywhere,
                `1` show them in the web portal but leave them unused until a user picks them, `2`
                delete them and use only the carrier partners' numbers.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            BadRequestError: The sub account lacks a plan for SIP trunks (400, code 2100).
            NotFoundError: There is no such account, or it is not yours to manage (404, code 2001).

        Example:
            await zoom.sip_trunks.update_settings(
                "subAccount000000000001",
                enable=True,
                show_callout_internal_number=False,
                show_zoom_provided_callout_countries=0,
                show_zoom_provided_numbers=0,
            )
        """
        await self._call("update_sip_trunk_settings", locals())

    async def list(
        self,
        account_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.SipTrunkList:
        """List the SIP trunks of a master or sub account.

        A trunk carries calls between your network and Zoom directly, past the public telephone
        network.

        Needs the API Partner and SIP Connected Audio plans on the master or sub account.

        Scopes: sip_trunk:read:admin.

        Args:
            account_id: ID of the sub account; `me` for your own master account.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The account's SIP trunks.

        Raises:
            ValidationError: The account does not have the SIP Connected Audio plan (400, code 300).
            NotFoundError: There is no such account, or it is not yours to manage (404, code 2001).

        Example:
            await zoom.sip_trunks.list("subAccount000000000001")
        """
        return await self._call("list_sip_trunks", locals())

    async def assign(
        self,
        account_id: str,
        *,
        sip_trunks: Sequence[_inputs.SipTrunkInput],
        request_options: RequestOptions | None = None,
    ) -> _models.SipTrunkList:
        """Let a sub account use SIP trunks of its master account.

        The caller must be a master account that has the API Partner and SIP Connected Audio
        plans.

        Scopes: sip_trunk:master.

        Args:
            account_id: ID of the sub account.
            sip_trunks: Trunks to assign, each with its `id`, the dialed number (`dnis`) and the
                `outbound_caller_id`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            SIP trunks assigned.

        Raises:
            ValidationError: The SIP Connected Audio plan is missing, there are no trunks to assign,
                or `sip_trunks` is malformed (400, code 300).
            NotFoundError: There is no such account, or it is not yours to manage (404, code 2001).

        Example:
            await zoom.sip_trunks.assign(
                "subAccount000000000001",
                sip_trunks=[
                    {
                        "id": "trunk00000000000000001",
                        "dnis": "+1 303 555 0170",
                        "outbound_caller_id": "+1 303 555 0171",
                    },
                ],
            )
        """
        return await self._call("assign_sip_trunks", locals())

    async def unassign(
        self,
        account_id: str,
        trunk_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Take a SIP trunk from a sub account.

        The caller must be a master account that has the API Partner and SIP Connected Audio
        plans.

        Scopes: sip_trunk:master.

        Args:
            account_id: ID of the sub account.
            trunk_id: ID of the assigned trunk, as the list of SIP trunks gives it.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The account lacks the SIP Connected Audio plan, or yours is not the
                master account (400, code 300).
            NotFoundError: There is no such account, or it is not yours to manage (404, code 2001).

        Example:
            await zoom.sip_trunks.unassign("subAccount000000000001", "trunk00000000000000001")
        """
        await self._call("unassign_sip_trunk", locals())

    async def list_numbers(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.SipTrunkNumberList:
        """List all numbers that your master account has for SIP Connected Audio.

        Needs a Pro plan or higher with SIP Connected Audio. The caller must be a master account.

        Scopes: sip_trunk:master.

        Rate limit: Light.

        Args:
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The numbers on the master account's SIP trunks.

        Raises:
            NotFoundError: There is no such account, or it is not yours to manage (404, code 2001).

        Example:
            await zoom.sip_trunks.list_numbers()
        """
        return await self._call("list_sip_trunk_numbers", locals())
