# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...runtime.resources import AsyncResource, Resource
from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import inputs as _inputs
    from ... import literals as _literals
    from ... import models as _models
    from ...runtime.options import RequestOptions
    from ...runtime.pages import AsyncPages, Pages


class SipTrunks(Resource):
    """Phone systems of your own, joined to Zoom by SIP. Covers trunks, internal numbers and call-
    out
    countries of master and sub accounts, and softphones that users register with a PBX.
    """

    def list_call_out_countries(
        self,
        account_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.CalloutCountryList:
        """List the internal countries that meetings of a master or sub account may call out to.

        **Prerequisites:**
        * Caller: a master account that has SIP Connected Audio.

        Scopes: sip_trunk:master.

        Args:
            account_id: ID of the account; `me` stands for your own master account where the request
                allows it.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The account's call-out countries.

        Raises:
            BadRequestError: Only a master account may read the countries of a sub account; or the
                account itself does not qualify (400, code 300).
            NotFoundError: There is no such account, or it is not yours to manage (404, code 2001).

        Example:
            client.sip_trunks.list_call_out_countries("subAccount000000000001")
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

        **Prerequisites:**
        * Caller: a master account that has SIP Connected Audio.

        Scopes: sip_trunk:master.

        Args:
            account_id: ID of the account; `me` stands for your own master account where the request
                allows it.
            callout_countries: Countries to add, each with its two-letter code as `id`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Call-out countries added.

        Raises:
            BadRequestError: Only a master account may add countries to a sub account; or the
                account itself does not qualify (400, code 300).
            NotFoundError: There is no such account, or it is not yours to manage (404, code 2001).

        Example:
            client.sip_trunks.add_call_out_countries(
                "subAccount000000000001",
                callout_countries=[{"id": "US"}, {"id": "DE"}],
            )
        """
        return self._call("add_call_out_countries", locals())

    def delete_call_out_country(
        self,
        account_id: str,
        country_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Strike a country from those that a master or sub account may call out to.

        **Prerequisites:**
        * Caller: a master account that has SIP Connected Audio.

        Scopes: sip_trunk:master.

        Args:
            account_id: ID of the account; `me` stands for your own master account where the request
                allows it.
            country_id: Two-letter code of the country, such as `US`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            BadRequestError: Only a master account may remove countries from a sub account; or the
                account itself does not qualify (400, code 300).
            NotFoundError: There is no such account, or it is not yours to manage (404, code 2001).

        Example:
            client.sip_trunks.delete_call_out_country("subAccount000000000001", "US")
        """
        self._call("delete_call_out_country", locals())

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

        **Prerequisites:**
        * Caller: a master account that has SIP Connected Audio.

        Scopes: sip_trunk:master.

        Args:
            account_id: ID of the account; `me` stands for your own master account where the request
                allows it.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The account's internal numbers, fetched page by page as they are asked for.

        Raises:
            BadRequestError: Only a master account may read the numbers of a sub account; or the
                account itself does not qualify (400, code 300).
            NotFoundError: There is no such account, or it is not yours to manage (404, code 2001).

        Example:
            for item in client.sip_trunks.list_internal_numbers("subAccount000000000001"):
                print(item)
        """
        return self._pages("list_internal_numbers", locals())

    def add_internal_numbers(
        self,
        account_id: str,
        *,
        internal_numbers: Sequence[_inputs.InternalNumber | _models.InternalNumber]
        | None
        | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.InternalNumberList:
        """Give a master or sub account internal numbers, which are numbers your organization owns.

        **Prerequisites:**
        * Caller: a master account that has SIP Connected Audio.

        Scopes: sip_trunk:master.

        Args:
            account_id: ID of the account; `me` stands for your own master account where the request
                allows it.
            internal_numbers: Numbers to add. `number` is dialed, `display_number` shown; `country`
                is a two-letter code. `visible`, `allow_join` and `allow_for_external_meetings` say
                where the number may be seen and used.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Internal numbers added.

        Raises:
            BadRequestError: Only a master account may add numbers to a sub account; or the account
                itself does not qualify (400, code 300).
            NotFoundError: There is no such account, or it is not yours to manage (404, code 2001).

        Example:
            client.sip_trunks.add_internal_numbers(
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

    def delete_internal_number(
        self,
        account_id: str,
        number_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete one of the internal numbers of a master or sub account.

        **Prerequisites:**
        * Caller: a master account that has SIP Connected Audio.

        Scopes: sip_trunk:master.

        Args:
            account_id: ID of the account; `me` stands for your own master account where the request
                allows it.
            number_id: ID of the internal number, as adding it returned.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            BadRequestError: Only a master account may delete numbers of a sub account; or the
                account itself does not qualify (400, code 300).
            NotFoundError: There is no such account, or it is not yours to manage (404, code 2001).

        Example:
            client.sip_trunks.delete_internal_number(
                "subAccount000000000001",
                "number0000000000000001",
            )
        """
        self._call("delete_internal_number", locals())

    def assign_numbers(
        self,
        account_id: str,
        *,
        phone_numbers: Sequence[str] | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Mapping[str, Any]:
        """Hand numbers of the master account's SIP trunk to a sub account.

        **Prerequisites:**
        * Plan: Pro or higher, with SIP Connected Audio.
        * Caller: a master account.

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
            client.sip_trunks.assign_numbers(
                "subAccount000000000001",
                phone_numbers=["+1 303 555 0160", "+1 303 555 0161"],
            )
        """
        return self._call("assign_sip_trunk_numbers", locals())

    def delete_numbers(
        self,
        account_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Take all assigned SIP trunk numbers from a sub account at once.

        **Prerequisites:**
        * Plan: Pro or higher, with SIP Connected Audio.
        * Caller: a master account.

        Scopes: sip_trunk:master.

        Rate limit: Light.

        Args:
            account_id: ID of the sub account.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            BadRequestError: The sub account lacks a plan for SIP trunks (400, code 2100).
            NotFoundError: There is no such account, or it is not yours to manage (404, code 2001).

        Example:
            client.sip_trunks.delete_numbers("subAccount000000000001")
        """
        self._call("delete_sip_trunk_numbers", locals())

    def get_settings(
        self,
        account_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.SipTrunkSettings:
        """Return how a master or sub account shows call-out countries and numbers of its SIP trunk.

        **Prerequisites:**
        * Plan: Pro or a higher paid one, with the master account option.
        * Caller: a master account that has SIP Connected Audio.

        Scopes: sip_trunk:master.

        Rate limit: Light.

        Args:
            account_id: ID of the account; `me` stands for your own master account where the request
                allows it.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The account's SIP trunk settings.

        Example:
            client.sip_trunks.get_settings("subAccount000000000001")
        """
        return self._call("get_sip_trunk_settings", locals())

    def update_settings(
        self,
        account_id: str,
        *,
        enable: bool | None | Unset = UNSET,
        show_callout_internal_number: bool | None | Unset = UNSET,
        show_zoom_provided_callout_countries: _literals.RecordingSettingsApprovalType
        | None
        | Unset = UNSET,
        show_zoom_provided_numbers: _literals.RecordingSettingsApprovalType | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Update SIP trunk settings

        Copy the master account's SIP Connected Audio settings to a sub account, take them away
        again, or change what the sub account shows.

        **Prerequisites:**
        * Plan: Pro or higher, with SIP Connected Audio.
        * Caller: the owner of a master account.

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
            client.sip_trunks.update_settings(
                "subAccount000000000001",
                enable=True,
                show_callout_internal_number=False,
                show_zoom_provided_callout_countries=0,
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

        **Prerequisites:**
        * Account: a master or sub account with the API Partner and SIP Connected Audio plans.

        Scopes: sip_trunk:read:admin.

        Args:
            account_id: ID of the account; `me` stands for your own master account where the request
                allows it.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The account's SIP trunks.

        Raises:
            BadRequestError: The account does not have the SIP Connected Audio plan (400, code 300).
            NotFoundError: There is no such account, or it is not yours to manage (404, code 2001).

        Example:
            client.sip_trunks.list("subAccount000000000001")
        """
        return self._call("list_sip_trunks", locals())

    def assign(
        self,
        account_id: str,
        *,
        sip_trunks: Sequence[_inputs.SipTrunkInput] | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.SipTrunkList:
        """Let a sub account use SIP trunks of its master account.

        **Prerequisites:**
        * Caller: a master account with the API Partner and SIP Connected Audio plans.

        Scopes: sip_trunk:master.

        Args:
            account_id: ID of the sub account.
            sip_trunks: Trunks to assign, each with its `id`, the dialed number (`dnis`) and the
                `outbound_caller_id`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            SIP trunks assigned.

        Raises:
            BadRequestError: The SIP Connected Audio plan is missing, there are no trunks to assign,
                or `sip_trunks` is malformed (400, code 300).
            NotFoundError: There is no such account, or it is not yours to manage (404, code 2001).

        Example:
            client.sip_trunks.assign(
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

    def delete(
        self,
        account_id: str,
        trunk_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Take a SIP trunk from a sub account.

        **Prerequisites:**
        * Caller: a master account with the API Partner and SIP Connected Audio plans.

        Scopes: sip_trunk:master.

        Args:
            account_id: ID of the sub account.
            trunk_id: ID of the assigned trunk, as the list of SIP trunks gives it.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            BadRequestError: The account lacks the SIP Connected Audio plan, or yours is not the
                master account (400, code 300).
            NotFoundError: There is no such account, or it is not yours to manage (404, code 2001).

        Example:
            client.sip_trunks.delete("subAccount000000000001", "trunk00000000000000001")
        """
        self._call("delete_sip_trunk", locals())

    def list_sip_phones(
        self,
        *,
        page_number: int | Unset = UNSET,
        search_key: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.SipPhone, _models.SipPhoneList]:
        """List the SIP phones of the account, or those of one user.

        A SIP phone lets a user make calls from the Zoom client through your own PBX.

        **Prerequisites:**
        * PBX: Cisco or Avaya.
        * SIP Phone Integration turned on by Zoom's sales team.

        Scopes: sip_phone:read:admin.

        Rate limit: Medium.

        Args:
            page_number: Page to return, counted from 1. Deprecated; use `next_page_token`.
            search_key: Whose SIP phones to return, by user name or email address. Without it, all
                of the account's.
            page_size: How many records one page holds.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The SIP phones of the account or user, fetched page by page as they are asked for.

        Raises:
            APIError: SIP phones are not turned on; a Zoom admin has to enable them first (200, code
                200).
            BadRequestError: Bad request (400).

        Example:
            for item in client.sip_trunks.list_sip_phones():
                print(item)
        """
        return self._pages("list_sip_phones", locals())

    def enable_sip_phone(
        self,
        *,
        domain: str,
        register_server: str,
        proxy_server: str,
        user_name: str,
        password: str,
        authorization_name: str,
        user_email: str,
        voice_mail: str,
        transport_protocol: _literals.SipTransport | None | Unset = UNSET,
        register_server2: str | None | Unset = UNSET,
        transport_protocol2: _literals.SipTransport | None | Unset = UNSET,
        proxy_server2: str | None | Unset = UNSET,
        register_server3: str | None | Unset = UNSET,
        transport_protocol3: _literals.SipTransport | None | Unset = UNSET,
        proxy_server3: str | None | Unset = UNSET,
        registration_expire_time: int | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Set up a SIP phone for a user, with up to three servers to register with.

        **Prerequisites:**
        * PBX: Cisco or Avaya.
        * SIP Phone Integration turned on by Zoom's sales team; the account owner or an admin asks
          for it.

        Scopes: sip_phone:write:admin.

        Rate limit: Light.

        Args:
            domain: Name or IP address of the SIP provider's domain, such as `sip.example.com`.
            register_server: IP address of the server to send REGISTER requests to. Add the port
                when UDP runs on another one than 5060.
            proxy_server: IP address of the SIP proxy. Add the port when UDP runs on another one
                than 5060; without a proxy, repeat `register_server`.
            user_name: Phone number of the user at the SIP provider.
            password: Password of the user at the SIP provider.
            authorization_name: Name with which the user authenticates to the SIP server.
            user_email: Email address of the user. End it in `.win`, `.mac`, `.linux`, `.pc`,
                `.android`, `.iphone`, `.ipad`, `.pad` or `.mobile` to set up a phone for that
                platform.
            voice_mail: Number that reaches the voicemail.
            transport_protocol: Transport of the first server.
            register_server2: IP address of the second register server, with the port if UDP does
                not run on 5060.
            transport_protocol2: Transport of the second server.
            proxy_server2: IP address of the second proxy, with the port if UDP does not run on
                5060; without a proxy, repeat `register_server2` or leave it empty.
            register_server3: IP address of the third register server, with the port if UDP does not
                run on 5060.
            transport_protocol3: Transport of the third server.
            proxy_server3: IP address of the third proxy, with the port if UDP does not run on 5060;
                without a proxy, repeat `register_server3` or leave it empty.
            registration_expire_time: Minutes until the SIP registration runs out; the client then
                registers anew.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            BadRequestError: SIP phones are not turned on; a Zoom admin has to enable them first
                (400, code 200).
            BadRequestError: This email address already has a SIP phone (400, code 300).
            NotFoundError: No user with this ID or address is in the account (404, code 1001).

        Example:
            client.sip_trunks.enable_sip_phone(
                domain="example.com",
                register_server="192.0.2.21",
                proxy_server="192.0.2.31",
                user_name="+1 303 555 0150",
                password="Kite-2026",
                authorization_name="jonas.lindqvist",
                user_email="jonas.lindqvist@example.com",
                voice_mail="0500",
                transport_protocol="TLS",
                register_server2="192.0.2.22",
                transport_protocol2="TCP",
            )
        """
        self._call("enable_sip_phone", locals())

    def delete_sip_phone(
        self,
        phone_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a SIP phone from the account.

        **Prerequisites:**
        * PBX: Cisco or Avaya.
        * SIP Phone Integration turned on by Zoom's sales team.

        Scopes: sip_phone:write:admin.

        Rate limit: Light.

        Args:
            phone_id: ID of the SIP phone, as the list of SIP phones gives it.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            APIError: SIP phones are not turned on; a Zoom admin has to enable them first (200, code
                200).
            APIError: The account has no SIP phone with this ID (300, code 300).

        Example:
            client.sip_trunks.delete_sip_phone("sipPhone00000000000001")
        """
        self._call("delete_sip_phone", locals())

    def update_sip_phone(
        self,
        phone_id: str,
        *,
        domain: str,
        register_server: str,
        proxy_server: str,
        register_server2: str,
        proxy_server2: str,
        register_server3: str,
        proxy_server3: str,
        user_name: str,
        password: str,
        authorization_name: str,
        voice_mail: str,
        transport_protocol: _literals.SipTransport | None | Unset = UNSET,
        transport_protocol2: _literals.SipTransport | None | Unset = UNSET,
        transport_protocol3: _literals.SipTransport | None | Unset = UNSET,
        registration_expire_time: int | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the servers, credentials or voicemail number of a SIP phone.

        All three servers must be given.

        **Prerequisites:**
        * PBX: Cisco or Avaya.
        * SIP Phone Integration turned on by Zoom's sales team; the account owner or an admin asks
          for it.

        Scopes: sip_phone:write:admin.

        Rate limit: Light.

        Args:
            phone_id: ID of the SIP phone, as the list of SIP phones gives it.
            domain: Name or IP address of the SIP provider's domain, such as `sip.example.com`.
            register_server: IP address of the server to send REGISTER requests to. Add the port
                when UDP runs on another one than 5060.
            proxy_server: IP address of the SIP proxy. Add the port when UDP runs on another one
                than 5060; without a proxy, repeat `register_server`.
            register_server2: IP address of the second register server, with the port if UDP does
                not run on 5060.
            proxy_server2: IP address of the second proxy, with the port if UDP does not run on
                5060; without a proxy, repeat `register_server2`.
            register_server3: IP address of the third register server, with the port if UDP does not
                run on 5060.
            proxy_server3: IP address of the third proxy, with the port if UDP does not run on 5060;
                without a proxy, repeat `register_server3`.
            user_name: Phone number of the user at the SIP provider.
            password: Password of the user at the SIP provider.
            authorization_name: Name with which the user authenticates to the SIP server.
            voice_mail: Number that reaches the voicemail.
            transport_protocol: Transport of the first server.
            transport_protocol2: Transport of the second server.
            transport_protocol3: Transport of the third server.
            registration_expire_time: Minutes until the SIP registration runs out; the client then
                registers anew.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            APIError: SIP phones are not turned on; a Zoom admin has to enable them first (200, code
                200).
            APIError: The account has no SIP phone with this ID (300, code 300).
            BadRequestError: Bad request (400).

        Example:
            client.sip_trunks.update_sip_phone(
                "sipPhone00000000000001",
                domain="example.com",
                register_server="192.0.2.21",
                proxy_server="192.0.2.31",
                register_server2="192.0.2.22",
                proxy_server2="192.0.2.32",
                register_server3="192.0.2.23",
                proxy_server3="192.0.2.33",
                user_name="+1 303 555 0150",
                password="Kite-2026",
                authorization_name="jonas.lindqvist",
                voice_mail="0500",
                transport_protocol="TLS",
                transport_protocol2="TCP",
                transport_protocol3="UDP",
            )
        """
        self._call("update_sip_phone", locals())

    def list_numbers(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.SipTrunkNumberList:
        """List all numbers that your master account has for SIP Connected Audio.

        **Prerequisites:**
        * Plan: Pro or higher, with SIP Connected Audio.
        * Caller: a master account.

        Scopes: sip_trunk:master.

        Rate limit: Light.

        Args:
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The numbers on the master account's SIP trunks.

        Raises:
            NotFoundError: There is no such account, or it is not yours to manage (404, code 2001).

        Example:
            client.sip_trunks.list_numbers()
        """
        return self._call("list_sip_trunk_numbers", locals())


class AsyncSipTrunks(AsyncResource):
    """Phone systems of your own, joined to Zoom by SIP. Covers trunks, internal numbers and call-
    out
    countries of master and sub accounts, and softphones that users register with a PBX.
    """

    async def list_call_out_countries(
        self,
        account_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.CalloutCountryList:
        """List the internal countries that meetings of a master or sub account may call out to.

        **Prerequisites:**
        * Caller: a master account that has SIP Connected Audio.

        Scopes: sip_trunk:master.

        Args:
            account_id: ID of the account; `me` stands for your own master account where the request
                allows it.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The account's call-out countries.

        Raises:
            BadRequestError: Only a master account may read the countries of a sub account; or the
                account itself does not qualify (400, code 300).
            NotFoundError: There is no such account, or it is not yours to manage (404, code 2001).

        Example:
            await client.sip_trunks.list_call_out_countries("subAccount000000000001")
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

        **Prerequisites:**
        * Caller: a master account that has SIP Connected Audio.

        Scopes: sip_trunk:master.

        Args:
            account_id: ID of the account; `me` stands for your own master account where the request
                allows it.
            callout_countries: Countries to add, each with its two-letter code as `id`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Call-out countries added.

        Raises:
            BadRequestError: Only a master account may add countries to a sub account; or the
                account itself does not qualify (400, code 300).
            NotFoundError: There is no such account, or it is not yours to manage (404, code 2001).

        Example:
            await client.sip_trunks.add_call_out_countries(
                "subAccount000000000001",
                callout_countries=[{"id": "US"}, {"id": "DE"}],
            )
        """
        return await self._call("add_call_out_countries", locals())

    async def delete_call_out_country(
        self,
        account_id: str,
        country_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Strike a country from those that a master or sub account may call out to.

        **Prerequisites:**
        * Caller: a master account that has SIP Connected Audio.

        Scopes: sip_trunk:master.

        Args:
            account_id: ID of the account; `me` stands for your own master account where the request
                allows it.
            country_id: Two-letter code of the country, such as `US`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            BadRequestError: Only a master account may remove countries from a sub account; or the
                account itself does not qualify (400, code 300).
            NotFoundError: There is no such account, or it is not yours to manage (404, code 2001).

        Example:
            await client.sip_trunks.delete_call_out_country("subAccount000000000001", "US")
        """
        await self._call("delete_call_out_country", locals())

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

        **Prerequisites:**
        * Caller: a master account that has SIP Connected Audio.

        Scopes: sip_trunk:master.

        Args:
            account_id: ID of the account; `me` stands for your own master account where the request
                allows it.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The account's internal numbers, fetched page by page as they are asked for.

        Raises:
            BadRequestError: Only a master account may read the numbers of a sub account; or the
                account itself does not qualify (400, code 300).
            NotFoundError: There is no such account, or it is not yours to manage (404, code 2001).

        Example:
            async for item in client.sip_trunks.list_internal_numbers("subAccount000000000001"):
                print(item)
        """
        return self._pages("list_internal_numbers", locals())

    async def add_internal_numbers(
        self,
        account_id: str,
        *,
        internal_numbers: Sequence[_inputs.InternalNumber | _models.InternalNumber]
        | None
        | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.InternalNumberList:
        """Give a master or sub account internal numbers, which are numbers your organization owns.

        **Prerequisites:**
        * Caller: a master account that has SIP Connected Audio.

        Scopes: sip_trunk:master.

        Args:
            account_id: ID of the account; `me` stands for your own master account where the request
                allows it.
            internal_numbers: Numbers to add. `number` is dialed, `display_number` shown; `country`
                is a two-letter code. `visible`, `allow_join` and `allow_for_external_meetings` say
                where the number may be seen and used.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Internal numbers added.

        Raises:
            BadRequestError: Only a master account may add numbers to a sub account; or the account
                itself does not qualify (400, code 300).
            NotFoundError: There is no such account, or it is not yours to manage (404, code 2001).

        Example:
            await client.sip_trunks.add_internal_numbers(
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

    async def delete_internal_number(
        self,
        account_id: str,
        number_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete one of the internal numbers of a master or sub account.

        **Prerequisites:**
        * Caller: a master account that has SIP Connected Audio.

        Scopes: sip_trunk:master.

        Args:
            account_id: ID of the account; `me` stands for your own master account where the request
                allows it.
            number_id: ID of the internal number, as adding it returned.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            BadRequestError: Only a master account may delete numbers of a sub account; or the
                account itself does not qualify (400, code 300).
            NotFoundError: There is no such account, or it is not yours to manage (404, code 2001).

        Example:
            await client.sip_trunks.delete_internal_number(
                "subAccount000000000001",
                "number0000000000000001",
            )
        """
        await self._call("delete_internal_number", locals())

    async def assign_numbers(
        self,
        account_id: str,
        *,
        phone_numbers: Sequence[str] | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Mapping[str, Any]:
        """Hand numbers of the master account's SIP trunk to a sub account.

        **Prerequisites:**
        * Plan: Pro or higher, with SIP Connected Audio.
        * Caller: a master account.

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
            await client.sip_trunks.assign_numbers(
                "subAccount000000000001",
                phone_numbers=["+1 303 555 0160", "+1 303 555 0161"],
            )
        """
        return await self._call("assign_sip_trunk_numbers", locals())

    async def delete_numbers(
        self,
        account_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Take all assigned SIP trunk numbers from a sub account at once.

        **Prerequisites:**
        * Plan: Pro or higher, with SIP Connected Audio.
        * Caller: a master account.

        Scopes: sip_trunk:master.

        Rate limit: Light.

        Args:
            account_id: ID of the sub account.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            BadRequestError: The sub account lacks a plan for SIP trunks (400, code 2100).
            NotFoundError: There is no such account, or it is not yours to manage (404, code 2001).

        Example:
            await client.sip_trunks.delete_numbers("subAccount000000000001")
        """
        await self._call("delete_sip_trunk_numbers", locals())

    async def get_settings(
        self,
        account_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.SipTrunkSettings:
        """Return how a master or sub account shows call-out countries and numbers of its SIP trunk.

        **Prerequisites:**
        * Plan: Pro or a higher paid one, with the master account option.
        * Caller: a master account that has SIP Connected Audio.

        Scopes: sip_trunk:master.

        Rate limit: Light.

        Args:
            account_id: ID of the account; `me` stands for your own master account where the request
                allows it.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The account's SIP trunk settings.

        Example:
            await client.sip_trunks.get_settings("subAccount000000000001")
        """
        return await self._call("get_sip_trunk_settings", locals())

    async def update_settings(
        self,
        account_id: str,
        *,
        enable: bool | None | Unset = UNSET,
        show_callout_internal_number: bool | None | Unset = UNSET,
        show_zoom_provided_callout_countries: _literals.RecordingSettingsApprovalType
        | None
        | Unset = UNSET,
        show_zoom_provided_numbers: _literals.RecordingSettingsApprovalType | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Update SIP trunk settings

        Copy the master account's SIP Connected Audio settings to a sub account, take them away
        again, or change what the sub account shows.

        **Prerequisites:**
        * Plan: Pro or higher, with SIP Connected Audio.
        * Caller: the owner of a master account.

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
            await client.sip_trunks.update_settings(
                "subAccount000000000001",
                enable=True,
                show_callout_internal_number=False,
                show_zoom_provided_callout_countries=0,
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

        **Prerequisites:**
        * Account: a master or sub account with the API Partner and SIP Connected Audio plans.

        Scopes: sip_trunk:read:admin.

        Args:
            account_id: ID of the account; `me` stands for your own master account where the request
                allows it.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The account's SIP trunks.

        Raises:
            BadRequestError: The account does not have the SIP Connected Audio plan (400, code 300).
            NotFoundError: There is no such account, or it is not yours to manage (404, code 2001).

        Example:
            await client.sip_trunks.list("subAccount000000000001")
        """
        return await self._call("list_sip_trunks", locals())

    async def assign(
        self,
        account_id: str,
        *,
        sip_trunks: Sequence[_inputs.SipTrunkInput] | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.SipTrunkList:
        """Let a sub account use SIP trunks of its master account.

        **Prerequisites:**
        * Caller: a master account with the API Partner and SIP Connected Audio plans.

        Scopes: sip_trunk:master.

        Args:
            account_id: ID of the sub account.
            sip_trunks: Trunks to assign, each with its `id`, the dialed number (`dnis`) and the
                `outbound_caller_id`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            SIP trunks assigned.

        Raises:
            BadRequestError: The SIP Connected Audio plan is missing, there are no trunks to assign,
                or `sip_trunks` is malformed (400, code 300).
            NotFoundError: There is no such account, or it is not yours to manage (404, code 2001).

        Example:
            await client.sip_trunks.assign(
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

    async def delete(
        self,
        account_id: str,
        trunk_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Take a SIP trunk from a sub account.

        **Prerequisites:**
        * Caller: a master account with the API Partner and SIP Connected Audio plans.

        Scopes: sip_trunk:master.

        Args:
            account_id: ID of the sub account.
            trunk_id: ID of the assigned trunk, as the list of SIP trunks gives it.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            BadRequestError: The account lacks the SIP Connected Audio plan, or yours is not the
                master account (400, code 300).
            NotFoundError: There is no such account, or it is not yours to manage (404, code 2001).

        Example:
            await client.sip_trunks.delete("subAccount000000000001", "trunk00000000000000001")
        """
        await self._call("delete_sip_trunk", locals())

    def list_sip_phones(
        self,
        *,
        page_number: int | Unset = UNSET,
        search_key: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.SipPhone, _models.SipPhoneList]:
        """List the SIP phones of the account, or those of one user.

        A SIP phone lets a user make calls from the Zoom client through your own PBX.

        **Prerequisites:**
        * PBX: Cisco or Avaya.
        * SIP Phone Integration turned on by Zoom's sales team.

        Scopes: sip_phone:read:admin.

        Rate limit: Medium.

        Args:
            page_number: Page to return, counted from 1. Deprecated; use `next_page_token`.
            search_key: Whose SIP phones to return, by user name or email address. Without it, all
                of the account's.
            page_size: How many records one page holds.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The SIP phones of the account or user, fetched page by page as they are asked for.

        Raises:
            APIError: SIP phones are not turned on; a Zoom admin has to enable them first (200, code
                200).
            BadRequestError: Bad request (400).

        Example:
            async for item in client.sip_trunks.list_sip_phones():
                print(item)
        """
        return self._pages("list_sip_phones", locals())

    async def enable_sip_phone(
        self,
        *,
        domain: str,
        register_server: str,
        proxy_server: str,
        user_name: str,
        password: str,
        authorization_name: str,
        user_email: str,
        voice_mail: str,
        transport_protocol: _literals.SipTransport | None | Unset = UNSET,
        register_server2: str | None | Unset = UNSET,
        transport_protocol2: _literals.SipTransport | None | Unset = UNSET,
        proxy_server2: str | None | Unset = UNSET,
        register_server3: str | None | Unset = UNSET,
        transport_protocol3: _literals.SipTransport | None | Unset = UNSET,
        proxy_server3: str | None | Unset = UNSET,
        registration_expire_time: int | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Set up a SIP phone for a user, with up to three servers to register with.

        **Prerequisites:**
        * PBX: Cisco or Avaya.
        * SIP Phone Integration turned on by Zoom's sales team; the account owner or an admin asks
          for it.

        Scopes: sip_phone:write:admin.

        Rate limit: Light.

        Args:
            domain: Name or IP address of the SIP provider's domain, such as `sip.example.com`.
            register_server: IP address of the server to send REGISTER requests to. Add the port
                when UDP runs on another one than 5060.
            proxy_server: IP address of the SIP proxy. Add the port when UDP runs on another one
                than 5060; without a proxy, repeat `register_server`.
            user_name: Phone number of the user at the SIP provider.
            password: Password of the user at the SIP provider.
            authorization_name: Name with which the user authenticates to the SIP server.
            user_email: Email address of the user. End it in `.win`, `.mac`, `.linux`, `.pc`,
                `.android`, `.iphone`, `.ipad`, `.pad` or `.mobile` to set up a phone for that
                platform.
            voice_mail: Number that reaches the voicemail.
            transport_protocol: Transport of the first server.
            register_server2: IP address of the second register server, with the port if UDP does
                not run on 5060.
            transport_protocol2: Transport of the second server.
            proxy_server2: IP address of the second proxy, with the port if UDP does not run on
                5060; without a proxy, repeat `register_server2` or leave it empty.
            register_server3: IP address of the third register server, with the port if UDP does not
                run on 5060.
            transport_protocol3: Transport of the third server.
            proxy_server3: IP address of the third proxy, with the port if UDP does not run on 5060;
                without a proxy, repeat `register_server3` or leave it empty.
            registration_expire_time: Minutes until the SIP registration runs out; the client then
                registers anew.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            BadRequestError: SIP phones are not turned on; a Zoom admin has to enable them first
                (400, code 200).
            BadRequestError: This email address already has a SIP phone (400, code 300).
            NotFoundError: No user with this ID or address is in the account (404, code 1001).

        Example:
            await client.sip_trunks.enable_sip_phone(
                domain="example.com",
                register_server="192.0.2.21",
                proxy_server="192.0.2.31",
                user_name="+1 303 555 0150",
                password="Kite-2026",
                authorization_name="jonas.lindqvist",
                user_email="jonas.lindqvist@example.com",
                voice_mail="0500",
                transport_protocol="TLS",
                register_server2="192.0.2.22",
                transport_protocol2="TCP",
            )
        """
        await self._call("enable_sip_phone", locals())

    async def delete_sip_phone(
        self,
        phone_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a SIP phone from the account.

        **Prerequisites:**
        * PBX: Cisco or Avaya.
        * SIP Phone Integration turned on by Zoom's sales team.

        Scopes: sip_phone:write:admin.

        Rate limit: Light.

        Args:
            phone_id: ID of the SIP phone, as the list of SIP phones gives it.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            APIError: SIP phones are not turned on; a Zoom admin has to enable them first (200, code
                200).
            APIError: The account has no SIP phone with this ID (300, code 300).

        Example:
            await client.sip_trunks.delete_sip_phone("sipPhone00000000000001")
        """
        await self._call("delete_sip_phone", locals())

    async def update_sip_phone(
        self,
        phone_id: str,
        *,
        domain: str,
        register_server: str,
        proxy_server: str,
        register_server2: str,
        proxy_server2: str,
        register_server3: str,
        proxy_server3: str,
        user_name: str,
        password: str,
        authorization_name: str,
        voice_mail: str,
        transport_protocol: _literals.SipTransport | None | Unset = UNSET,
        transport_protocol2: _literals.SipTransport | None | Unset = UNSET,
        transport_protocol3: _literals.SipTransport | None | Unset = UNSET,
        registration_expire_time: int | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the servers, credentials or voicemail number of a SIP phone.

        All three servers must be given.

        **Prerequisites:**
        * PBX: Cisco or Avaya.
        * SIP Phone Integration turned on by Zoom's sales team; the account owner or an admin asks
          for it.

        Scopes: sip_phone:write:admin.

        Rate limit: Light.

        Args:
            phone_id: ID of the SIP phone, as the list of SIP phones gives it.
            domain: Name or IP address of the SIP provider's domain, such as `sip.example.com`.
            register_server: IP address of the server to send REGISTER requests to. Add the port
                when UDP runs on another one than 5060.
            proxy_server: IP address of the SIP proxy. Add the port when UDP runs on another one
                than 5060; without a proxy, repeat `register_server`.
            register_server2: IP address of the second register server, with the port if UDP does
                not run on 5060.
            proxy_server2: IP address of the second proxy, with the port if UDP does not run on
                5060; without a proxy, repeat `register_server2`.
            register_server3: IP address of the third register server, with the port if UDP does not
                run on 5060.
            proxy_server3: IP address of the third proxy, with the port if UDP does not run on 5060;
                without a proxy, repeat `register_server3`.
            user_name: Phone number of the user at the SIP provider.
            password: Password of the user at the SIP provider.
            authorization_name: Name with which the user authenticates to the SIP server.
            voice_mail: Number that reaches the voicemail.
            transport_protocol: Transport of the first server.
            transport_protocol2: Transport of the second server.
            transport_protocol3: Transport of the third server.
            registration_expire_time: Minutes until the SIP registration runs out; the client then
                registers anew.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            APIError: SIP phones are not turned on; a Zoom admin has to enable them first (200, code
                200).
            APIError: The account has no SIP phone with this ID (300, code 300).
            BadRequestError: Bad request (400).

        Example:
            await client.sip_trunks.update_sip_phone(
                "sipPhone00000000000001",
                domain="example.com",
                register_server="192.0.2.21",
                proxy_server="192.0.2.31",
                register_server2="192.0.2.22",
                proxy_server2="192.0.2.32",
                register_server3="192.0.2.23",
                proxy_server3="192.0.2.33",
                user_name="+1 303 555 0150",
                password="Kite-2026",
                authorization_name="jonas.lindqvist",
                voice_mail="0500",
                transport_protocol="TLS",
                transport_protocol2="TCP",
                transport_protocol3="UDP",
            )
        """
        await self._call("update_sip_phone", locals())

    async def list_numbers(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.SipTrunkNumberList:
        """List all numbers that your master account has for SIP Connected Audio.

        **Prerequisites:**
        * Plan: Pro or higher, with SIP Connected Audio.
        * Caller: a master account.

        Scopes: sip_trunk:master.

        Rate limit: Light.

        Args:
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The numbers on the master account's SIP trunks.

        Raises:
            NotFoundError: There is no such account, or it is not yours to manage (404, code 2001).

        Example:
            await client.sip_trunks.list_numbers()
        """
        return await self._call("list_sip_trunk_numbers", locals())
