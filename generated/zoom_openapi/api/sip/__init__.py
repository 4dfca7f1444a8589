# Generated from zoom.postman_collection.json. Not to be edited.


"""The operations tagged sip"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...types import UNSET, AsyncCaller, AsyncPages, Caller, File, Pages, Unset

if TYPE_CHECKING:
    import datetime

    from ...models.add_call_out_countries_body import AddCallOutCountriesBody
    from ...models.add_internal_numbers_body import AddInternalNumbersBody
    from ...models.assign_sip_trunk_numbers_body import AssignSipTrunkNumbersBody
    from ...models.assign_sip_trunks_body import AssignSipTrunksBody
    from ...models.callout_country_list import CalloutCountryList
    from ...models.callout_country_ref import CalloutCountryRef
    from ...models.enable_sip_phone_body import EnableSipPhoneBody
    from ...models.enable_sip_phone_body_transport_protocol import (
        EnableSipPhoneBodyTransportProtocol,
    )
    from ...models.enable_sip_phone_body_transport_protocol_2 import (
        EnableSipPhoneBodyTransportProtocol2,
    )
    from ...models.enable_sip_phone_body_transport_protocol_3 import (
        EnableSipPhoneBodyTransportProtocol3,
    )
    from ...models.internal_number import InternalNumber
    from ...models.internal_number_list import InternalNumberList
    from ...models.json_object import JsonObject
    from ...models.sip_phone import SipPhone
    from ...models.sip_phone_list import SipPhoneList
    from ...models.sip_trunk_input import SipTrunkInput
    from ...models.sip_trunk_list import SipTrunkList
    from ...models.sip_trunk_number_list import SipTrunkNumberList
    from ...models.sip_trunk_settings import SipTrunkSettings
    from ...models.update_sip_phone_body import UpdateSipPhoneBody
    from ...models.update_sip_phone_body_transport_protocol import (
        UpdateSipPhoneBodyTransportProtocol,
    )
    from ...models.update_sip_phone_body_transport_protocol_2 import (
        UpdateSipPhoneBodyTransportProtocol2,
    )
    from ...models.update_sip_phone_body_transport_protocol_3 import (
        UpdateSipPhoneBodyTransportProtocol3,
    )
    from ...models.update_sip_trunk_settings_body import UpdateSipTrunkSettingsBody
    from ...models.update_sip_trunk_settings_body_show_zoom_provided_callout_countries import (
        UpdateSipTrunkSettingsBodyShowZoomProvidedCalloutCountries,
    )
    from ...models.update_sip_trunk_settings_body_show_zoom_provided_numbers import (
        UpdateSipTrunkSettingsBodyShowZoomProvidedNumbers,
    )


class Sip:
    """Phone systems of your own, joined to Zoom by SIP. Covers trunks, internal numbers and
    call-out countries of master and sub accounts, and softphones that users register with a
    PBX."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def list_call_out_countries(
        self,
        account_id: str,
    ) -> CalloutCountryList:
        """List call-out countries

        List the internal countries that meetings of a master or sub account may call out to.

        **Prerequisites:**
        * Caller: a master account that has SIP Connected Audio.

        Scopes: sip_trunk:master.

        Documented failures:
        - 400, code 300: Only a master account may read the countries of a sub account; or the
        account itself does not qualify.
        - 404, code 2001: There is no such account, or it is not yours to manage.

        Args:
            account_id: ID of the account; `me` stands for your own master account where the request
                allows it.

        Example:
            sip.list_call_out_countries("subAccount000000000001")
        """
        from . import list_call_out_countries as _endpoint

        return self._caller.call(
            "list_call_out_countries",
            _endpoint,
            (account_id,),
        )

    def add_call_out_countries(
        self,
        account_id: str,
        *,
        callout_countries: Sequence[CalloutCountryRef | Mapping[str, Any]],
    ) -> CalloutCountryList:
        """Add call-out countries

        Add call-out countries to a master or sub account.

        **Prerequisites:**
        * Caller: a master account that has SIP Connected Audio.

        Scopes: sip_trunk:master.

        Documented failures:
        - 400, code 300: Only a master account may add countries to a sub account; or the
        account itself does not qualify.
        - 404, code 2001: There is no such account, or it is not yours to manage.

        Args:
            account_id: ID of the account; `me` stands for your own master account where the request
                allows it.
            callout_countries: Countries to add, each with its two-letter code as `id`.

        Example:
            sip.add_call_out_countries("subAccount000000000001", callout_countries=[...])
        """
        from . import add_call_out_countries as _endpoint

        return self._caller.call(
            "add_call_out_countries",
            _endpoint,
            (account_id,),
            body={
                "callout_countries": callout_countries,
            },
        )

    def delete_call_out_country(
        self,
        account_id: str,
        country_id: str,
    ) -> None:
        """Delete a call-out country

        Strike a country from those that a master or sub account may call out to.

        **Prerequisites:**
        * Caller: a master account that has SIP Connected Audio.

        Scopes: sip_trunk:master.

        Documented failures:
        - 400, code 300: Only a master account may remove countries from a sub account; or the
        account itself does not qualify.
        - 404, code 2001: There is no such account, or it is not yours to manage.

        Args:
            account_id: ID of the account; `me` stands for your own master account where the request
                allows it.
            country_id: Two-letter code of the country, such as `US`.

        Example:
            sip.delete_call_out_country("subAccount000000000001", "US")
        """
        from . import delete_call_out_country as _endpoint

        return self._caller.call(
            "delete_call_out_country",
            _endpoint,
            (
                account_id,
                country_id,
            ),
        )

    def list_internal_numbers(
        self,
        account_id: str,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
    ) -> Pages[InternalNumber, InternalNumberList]:
        """List internal numbers

        List the internal numbers of a master or sub account. Internal numbers belong to your
        organization; Zoom does not supply them.

        **Prerequisites:**
        * Caller: a master account that has SIP Connected Audio.

        Scopes: sip_trunk:master.

        Documented failures:
        - 400, code 300: Only a master account may read the numbers of a sub account; or the
        account itself does not qualify.
        - 404, code 2001: There is no such account, or it is not yours to manage.

        Args:
            account_id: ID of the account; `me` stands for your own master account where the request
                allows it.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.

        Example:
            sip.list_internal_numbers("subAccount000000000001")
        """
        from . import list_internal_numbers as _endpoint

        return self._caller.pages(
            "list_internal_numbers",
            _endpoint,
            (account_id,),
            parameters={
                "page_size": page_size,
                "next_page_token": next_page_token,
            },
            items="internal_numbers",
        )

    def add_internal_numbers(
        self,
        account_id: str,
        *,
        internal_numbers: Sequence[InternalNumber | Mapping[str, Any]] | Unset = UNSET,
    ) -> InternalNumberList:
        """Add internal numbers

        Give a master or sub account internal numbers, which are numbers your organization owns.

        **Prerequisites:**
        * Caller: a master account that has SIP Connected Audio.

        Scopes: sip_trunk:master.

        Documented failures:
        - 400, code 300: Only a master account may add numbers to a sub account; or the account
        itself does not qualify.
        - 404, code 2001: There is no such account, or it is not yours to manage.

        Args:
            account_id: ID of the account; `me` stands for your own master account where the request
                allows it.
            internal_numbers: Numbers to add. `number` is dialed, `display_number` shown; `country` is a two-
                letter code. `visible`, `allow_join` and `allow_for_external_meetings` say where
                the number may be seen and used.

        Example:
            sip.add_internal_numbers("subAccount000000000001")
        """
        from . import add_internal_numbers as _endpoint

        return self._caller.call(
            "add_internal_numbers",
            _endpoint,
            (account_id,),
            body={
                "internal_numbers": internal_numbers,
            },
        )

    def delete_internal_number(
        self,
        account_id: str,
        number_id: str,
    ) -> None:
        """Delete an internal number

        Delete one of the internal numbers of a master or sub account.

        **Prerequisites:**
        * Caller: a master account that has SIP Connected Audio.

        Scopes: sip_trunk:master.

        Documented failures:
        - 400, code 300: Only a master account may delete numbers of a sub account; or the
        account itself does not qualify.
        - 404, code 2001: There is no such account, or it is not yours to manage.

        Args:
            account_id: ID of the account; `me` stands for your own master account where the request
                allows it.
            number_id: ID of the internal number, as adding it returned.

        Example:
            sip.delete_internal_number("subAccount000000000001", "number0000000000000001")
        """
        from . import delete_internal_number as _endpoint

        return self._caller.call(
            "delete_internal_number",
            _endpoint,
            (
                account_id,
                number_id,
            ),
        )

    def assign_sip_trunk_numbers(
        self,
        account_id: str,
        *,
        phone_numbers: Sequence[str] | Unset = UNSET,
    ) -> JsonObject:
        """Assign SIP trunk numbers

        Hand numbers of the master account's SIP trunk to a sub account.

        **Prerequisites:**
        * Plan: Pro or higher, with SIP Connected Audio.
        * Caller: a master account.

        Scopes: sip_trunk:master.

        Rate limit: Light.

        Documented failures:
        - 400, code 2100: The sub account lacks a plan for SIP trunks.
        - 400, code 400: The master account does not have this number.
        - 404, code 2001: There is no such account, or it is not yours to manage.

        Args:
            account_id: ID of the sub account.
            phone_numbers: Numbers to hand over.

        Example:
            sip.assign_sip_trunk_numbers("subAccount000000000001")
        """
        from . import assign_sip_trunk_numbers as _endpoint

        return self._caller.call(
            "assign_sip_trunk_numbers",
            _endpoint,
            (account_id,),
            body={
                "phone_numbers": phone_numbers,
            },
        )

    def delete_sip_trunk_numbers(
        self,
        account_id: str,
    ) -> None:
        """Delete SIP trunk numbers

        Take all assigned SIP trunk numbers from a sub account at once.

        **Prerequisites:**
        * Plan: Pro or higher, with SIP Connected Audio.
        * Caller: a master account.

        Scopes: sip_trunk:master.

        Rate limit: Light.

        Documented failures:
        - 400, code 2100: The sub account lacks a plan for SIP trunks.
        - 404, code 2001: There is no such account, or it is not yours to manage.

        Args:
            account_id: ID of the sub account.

        Example:
            sip.delete_sip_trunk_numbers("subAccount000000000001")
        """
        from . import delete_sip_trunk_numbers as _endpoint

        return self._caller.call(
            "delete_sip_trunk_numbers",
            _endpoint,
            (account_id,),
        )

    def get_sip_trunk_settings(
        self,
        account_id: str,
    ) -> SipTrunkSettings:
        """Get SIP trunk settings

        Return how a master or sub account shows call-out countries and numbers of its SIP
        trunk.

        **Prerequisites:**
        * Plan: Pro or a higher paid one, with the master account option.
        * Caller: a master account that has SIP Connected Audio.

        Scopes: sip_trunk:master.

        Rate limit: Light.

        Args:
            account_id: ID of the account; `me` stands for your own master account where the request
                allows it.

        Example:
            sip.get_sip_trunk_settings("subAccount000000000001")
        """
        from . import get_sip_trunk_settings as _endpoint

        return self._caller.call(
            "get_sip_trunk_settings",
            _endpoint,
            (account_id,),
        )

    def update_sip_trunk_settings(
        self,
        account_id: str,
        *,
        enable: bool | Unset = UNSET,
        show_callout_internal_number: bool | Unset = UNSET,
        show_zoom_provided_callout_countries: UpdateSipTrunkSettingsBodyShowZoomProvidedCalloutCountries
        | Unset = UNSET,
        show_zoom_provided_numbers: UpdateSipTrunkSettingsBodyShowZoomProvidedNumbers
        | Unset = UNSET,
    ) -> None:
        """Update SIP trunk settings

        Copy the master account's SIP Connected Audio settings to a sub account, take them away
        again, or change what the sub account shows.

        **Prerequisites:**
        * Plan: Pro or higher, with SIP Connected Audio.
        * Caller: the owner of a master account.

        Scopes: sip_trunk:master.

        Rate limit: Light.

        Documented failures:
        - 400, code 2100: The sub account lacks a plan for SIP trunks.
        - 404, code 2001: There is no such account, or it is not yours to manage.

        Args:
            account_id: ID of the sub account.
            enable: `true` gives the sub account the master's configuration, `false` removes it.
                Leave it out to keep things as they are.
            show_callout_internal_number: Whether call-out numbers of carrier partners appear among the account's call-out
                numbers.
            show_zoom_provided_callout_countries: What happens to call-out countries from Zoom: `0` show them, `1` hide them, `2`
                delete them and use only the carrier partners' countries.
            show_zoom_provided_numbers: What happens to numbers from Zoom: `0` show them everywhere, `1` show them in
                the web portal but leave them unused until a user picks them, `2` delete them
                and use only the carrier partners' numbers.

        Example:
            sip.update_sip_trunk_settings("subAccount000000000001", enable=True, show_callout_internal_number=False)
        """
        from . import update_sip_trunk_settings as _endpoint

        return self._caller.call(
            "update_sip_trunk_settings",
            _endpoint,
            (account_id,),
            body={
                "enable": enable,
                "show_callout_internal_number": show_callout_internal_number,
                "show_zoom_provided_callout_countries": show_zoom_provided_callout_countries,
                "show_zoom_provided_numbers": show_zoom_provided_numbers,
            },
        )

    def list_sip_trunks(
        self,
        account_id: str,
    ) -> SipTrunkList:
        """List SIP trunks

        List the SIP trunks of a master or sub account. A trunk carries calls between your
        network and Zoom directly, past the public telephone network.

        **Prerequisites:**
        * Account: a master or sub account with the API Partner and SIP Connected Audio plans.

        Scopes: sip_trunk:read:admin.

        Documented failures:
        - 400, code 300: The account does not have the SIP Connected Audio plan.
        - 404, code 2001: There is no such account, or it is not yours to manage.

        Args:
            account_id: ID of the account; `me` stands for your own master account where the request
                allows it.

        Example:
            sip.list_sip_trunks("subAccount000000000001")
        """
        from . import list_sip_trunks as _endpoint

        return self._caller.call(
            "list_sip_trunks",
            _endpoint,
            (account_id,),
        )

    def assign_sip_trunks(
        self,
        account_id: str,
        *,
        sip_trunks: Sequence[SipTrunkInput | Mapping[str, Any]] | Unset = UNSET,
    ) -> SipTrunkList:
        """Assign SIP trunks

        Let a sub account use SIP trunks of its master account.

        **Prerequisites:**
        * Caller: a master account with the API Partner and SIP Connected Audio plans.

        Scopes: sip_trunk:master.

        Documented failures:
        - 400, code 300: The SIP Connected Audio plan is missing, there are no trunks to assign,
        or `sip_trunks` is malformed.
        - 404, code 2001: There is no such account, or it is not yours to manage.

        Args:
            account_id: ID of the sub account.
            sip_trunks: Trunks to assign, each with its `id`, the dialed number (`dnis`) and the
                `outbound_caller_id`.

        Example:
            sip.assign_sip_trunks("subAccount000000000001")
        """
        from . import assign_sip_trunks as _endpoint

        return self._caller.call(
            "assign_sip_trunks",
            _endpoint,
            (account_id,),
            body={
                "sip_trunks": sip_trunks,
            },
        )

    def delete_sip_trunk(
        self,
        account_id: str,
        trunk_id: str,
    ) -> None:
        """Delete a SIP trunk

        Take a SIP trunk from a sub account.

        **Prerequisites:**
        * Caller: a master account with the API Partner and SIP Connected Audio plans.

        Scopes: sip_trunk:master.

        Documented failures:
        - 400, code 300: The account lacks the SIP Connected Audio plan, or yours is not the
        master account.
        - 404, code 2001: There is no such account, or it is not yours to manage.

        Args:
            account_id: ID of the sub account.
            trunk_id: ID of the assigned trunk, as the list of SIP trunks gives it.

        Example:
            sip.delete_sip_trunk("subAccount000000000001", "trunk00000000000000001")
        """
        from . import delete_sip_trunk as _endpoint

        return self._caller.call(
            "delete_sip_trunk",
            _endpoint,
            (
                account_id,
                trunk_id,
            ),
        )

    def list_sip_phones(
        self,
        *,
        page_number: int | Unset = UNSET,
        search_key: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
    ) -> Pages[SipPhone, SipPhoneList]:
        """List SIP phones

        List the SIP phones of the account, or those of one user. A SIP phone lets a user make
        calls from the Zoom client through your own PBX.

        **Prerequisites:**
        * PBX: Cisco or Avaya.
        * SIP Phone Integration turned on by Zoom's sales team.

        Scopes: sip_phone:read:admin.

        Rate limit: Medium.

        Documented failures:
        - 200, code 200: SIP phones are not turned on; a Zoom admin has to enable them first.
        - 400: Bad request

        Args:
            page_number: Page to return, counted from 1. Deprecated; use `next_page_token`.
            search_key: Whose SIP phones to return, by user name or email address. Without it, all of
                the account's.
            page_size: How many records one page holds.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.

        Example:
            sip.list_sip_phones()
        """
        from . import list_sip_phones as _endpoint

        return self._caller.pages(
            "list_sip_phones",
            _endpoint,
            parameters={
                "page_number": page_number,
                "search_key": search_key,
                "page_size": page_size,
                "next_page_token": next_page_token,
            },
            items="phones",
        )

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
        transport_protocol: EnableSipPhoneBodyTransportProtocol | Unset = UNSET,
        register_server2: str | Unset = UNSET,
        transport_protocol2: EnableSipPhoneBodyTransportProtocol2 | Unset = UNSET,
        proxy_server2: str | Unset = UNSET,
        register_server3: str | Unset = UNSET,
        transport_protocol3: EnableSipPhoneBodyTransportProtocol3 | Unset = UNSET,
        proxy_server3: str | Unset = UNSET,
        registration_expire_time: int | Unset = UNSET,
    ) -> None:
        """Enable a SIP phone

        Set up a SIP phone for a user, with up to three servers to register with.

        **Prerequisites:**
        * PBX: Cisco or Avaya.
        * SIP Phone Integration turned on by Zoom's sales team; the account owner or an admin
        asks for it.

        Scopes: sip_phone:write:admin.

        Rate limit: Light.

        Documented failures:
        - 400, code 200: SIP phones are not turned on; a Zoom admin has to enable them first.
        - 400, code 300: This email address already has a SIP phone.
        - 404, code 1001: No user with this ID or address is in the account.

        Args:
            domain: Name or IP address of the SIP provider's domain, such as `sip.example.com`.
            register_server: IP address of the server to send REGISTER requests to. Add the port when UDP
                runs on another one than 5060.
            proxy_server: IP address of the SIP proxy. Add the port when UDP runs on another one than
                5060; without a proxy, repeat `register_server`.
            user_name: Phone number of the user at the SIP provider.
            password: Password of the user at the SIP provider.
            authorization_name: Name with which the user authenticates to the SIP server.
            user_email: Email address of the user. End it in `.win`, `.mac`, `.linux`, `.pc`,
                `.android`, `.iphone`, `.ipad`, `.pad` or `.mobile` to set up a phone for that
                platform.
            voice_mail: Number that reaches the voicemail.
            transport_protocol: Transport of the first server.
            register_server2: IP address of the second register server, with the port if UDP does not run on
                5060.
            transport_protocol2: Transport of the second server.
            proxy_server2: IP address of the second proxy, with the port if UDP does not run on 5060;
                without a proxy, repeat `register_server2` or leave it empty.
            register_server3: IP address of the third register server, with the port if UDP does not run on
                5060.
            transport_protocol3: Transport of the third server.
            proxy_server3: IP address of the third proxy, with the port if UDP does not run on 5060;
                without a proxy, repeat `register_server3` or leave it empty.
            registration_expire_time: Minutes until the SIP registration runs out; the client then registers anew.

        Example:
            sip.enable_sip_phone(domain="example.com", register_server="192.0.2.21", proxy_server="192.0.2.31", user_name="+1 303 555 0150", password="Kite-2026", authorization_name="jonas.lindqvist", user_email="jonas.lindqvist@example.com", voice_mail="0500")
        """
        from . import enable_sip_phone as _endpoint

        return self._caller.call(
            "enable_sip_phone",
            _endpoint,
            body={
                "domain": domain,
                "register_server": register_server,
                "proxy_server": proxy_server,
                "user_name": user_name,
                "password": password,
                "authorization_name": authorization_name,
                "user_email": user_email,
                "voice_mail": voice_mail,
                "transport_protocol": transport_protocol,
                "register_server2": register_server2,
                "transport_protocol2": transport_protocol2,
                "proxy_server2": proxy_server2,
                "register_server3": register_server3,
                "transport_protocol3": transport_protocol3,
                "proxy_server3": proxy_server3,
                "registration_expire_time": registration_expire_time,
            },
        )

    def delete_sip_phone(
        self,
        phone_id: str,
    ) -> None:
        """Delete a SIP phone

        Delete a SIP phone from the account.

        **Prerequisites:**
        * PBX: Cisco or Avaya.
        * SIP Phone Integration turned on by Zoom's sales team.

        Scopes: sip_phone:write:admin.

        Rate limit: Light.

        Documented failures:
        - 200, code 200: SIP phones are not turned on; a Zoom admin has to enable them first.
        - 300, code 300: The account has no SIP phone with this ID.

        Args:
            phone_id: ID of the SIP phone, as the list of SIP phones gives it.

        Example:
            sip.delete_sip_phone("sipPhone00000000000001")
        """
        from . import delete_sip_phone as _endpoint

        return self._caller.call(
            "delete_sip_phone",
            _endpoint,
            (phone_id,),
        )

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
        transport_protocol: UpdateSipPhoneBodyTransportProtocol | Unset = UNSET,
        transport_protocol2: UpdateSipPhoneBodyTransportProtocol2 | Unset = UNSET,
        transport_protocol3: UpdateSipPhoneBodyTransportProtocol3 | Unset = UNSET,
        registration_expire_time: int | Unset = UNSET,
    ) -> None:
        """Update a SIP phone

        Change the servers, credentials or voicemail number of a SIP phone. All three servers
        must be given.

        **Prerequisites:**
        * PBX: Cisco or Avaya.
        * SIP Phone Integration turned on by Zoom's sales team; the account owner or an admin
        asks for it.

        Scopes: sip_phone:write:admin.

        Rate limit: Light.

        Documented failures:
        - 200, code 200: SIP phones are not turned on; a Zoom admin has to enable them first.
        - 300, code 300: The account has no SIP phone with this ID.
        - 400: Bad request

        Args:
            phone_id: ID of the SIP phone, as the list of SIP phones gives it.
            domain: Name or IP address of the SIP provider's domain, such as `sip.example.com`.
            register_server: IP address of the server to send REGISTER requests to. Add the port when UDP
                runs on another one than 5060.
            proxy_server: IP address of the SIP proxy. Add the port when UDP runs on another one than
                5060; without a proxy, repeat `register_server`.
            register_server2: IP address of the second register server, with the port if UDP does not run on
                5060.
            proxy_server2: IP address of the second proxy, with the port if UDP does not run on 5060;
                without a proxy, repeat `register_server2`.
            register_server3: IP address of the third register server, with the port if UDP does not run on
                5060.
            proxy_server3: IP address of the third proxy, with the port if UDP does not run on 5060;
                without a proxy, repeat `register_server3`.
            user_name: Phone number of the user at the SIP provider.
            password: Password of the user at the SIP provider.
            authorization_name: Name with which the user authenticates to the SIP server.
            voice_mail: Number that reaches the voicemail.
            transport_protocol: Transport of the first server.
            transport_protocol2: Transport of the second server.
            transport_protocol3: Transport of the third server.
            registration_expire_time: Minutes until the SIP registration runs out; the client then registers anew.

        Example:
            sip.update_sip_phone("sipPhone00000000000001", domain="example.com", register_server="192.0.2.21", proxy_server="192.0.2.31", register_server2="192.0.2.22", proxy_server2="192.0.2.32", register_server3="192.0.2.23", proxy_server3="192.0.2.33", user_name="+1 303 555 0150", password="Kite-2026", authorization_name="jonas.lindqvist", voice_mail="0500")
        """
        from . import update_sip_phone as _endpoint

        return self._caller.call(
            "update_sip_phone",
            _endpoint,
            (phone_id,),
            body={
                "domain": domain,
                "register_server": register_server,
                "proxy_server": proxy_server,
                "register_server2": register_server2,
                "proxy_server2": proxy_server2,
                "register_server3": register_server3,
                "proxy_server3": proxy_server3,
                "user_name": user_name,
                "password": password,
                "authorization_name": authorization_name,
                "voice_mail": voice_mail,
                "transport_protocol": transport_protocol,
                "transport_protocol2": transport_protocol2,
                "transport_protocol3": transport_protocol3,
                "registration_expire_time": registration_expire_time,
            },
        )

    def list_sip_trunk_numbers(
        self,
    ) -> SipTrunkNumberList:
        """List SIP trunk numbers

        List all numbers that your master account has for SIP Connected Audio.

        **Prerequisites:**
        * Plan: Pro or higher, with SIP Connected Audio.
        * Caller: a master account.

        Scopes: sip_trunk:master.

        Rate limit: Light.

        Documented failures:
        - 404, code 2001: There is no such account, or it is not yours to manage.


        Example:
            sip.list_sip_trunk_numbers()
        """
        from . import list_sip_trunk_numbers as _endpoint

        return self._caller.call(
            "list_sip_trunk_numbers",
            _endpoint,
        )


class AsyncSip:
    """Phone systems of your own, joined to Zoom by SIP. Covers trunks, internal numbers and
    call-out countries of master and sub accounts, and softphones that users register with a
    PBX."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def list_call_out_countries(
        self,
        account_id: str,
    ) -> CalloutCountryList:
        """List call-out countries

        List the internal countries that meetings of a master or sub account may call out to.

        **Prerequisites:**
        * Caller: a master account that has SIP Connected Audio.

        Scopes: sip_trunk:master.

        Documented failures:
        - 400, code 300: Only a master account may read the countries of a sub account; or the
        account itself does not qualify.
        - 404, code 2001: There is no such account, or it is not yours to manage.

        Args:
            account_id: ID of the account; `me` stands for your own master account where the request
                allows it.

        Example:
            sip.list_call_out_countries("subAccount000000000001")
        """
        from . import list_call_out_countries as _endpoint

        return await self._caller.call(
            "list_call_out_countries",
            _endpoint,
            (account_id,),
        )

    async def add_call_out_countries(
        self,
        account_id: str,
        *,
        callout_countries: Sequence[CalloutCountryRef | Mapping[str, Any]],
    ) -> CalloutCountryList:
        """Add call-out countries

        Add call-out countries to a master or sub account.

        **Prerequisites:**
        * Caller: a master account that has SIP Connected Audio.

        Scopes: sip_trunk:master.

        Documented failures:
        - 400, code 300: Only a master account may add countries to a sub account; or the
        account itself does not qualify.
        - 404, code 2001: There is no such account, or it is not yours to manage.

        Args:
            account_id: ID of the account; `me` stands for your own master account where the request
                allows it.
            callout_countries: Countries to add, each with its two-letter code as `id`.

        Example:
            sip.add_call_out_countries("subAccount000000000001", callout_countries=[...])
        """
        from . import add_call_out_countries as _endpoint

        return await self._caller.call(
            "add_call_out_countries",
            _endpoint,
            (account_id,),
            body={
                "callout_countries": callout_countries,
            },
        )

    async def delete_call_out_country(
        self,
        account_id: str,
        country_id: str,
    ) -> None:
        """Delete a call-out country

        Strike a country from those that a master or sub account may call out to.

        **Prerequisites:**
        * Caller: a master account that has SIP Connected Audio.

        Scopes: sip_trunk:master.

        Documented failures:
        - 400, code 300: Only a master account may remove countries from a sub account; or the
        account itself does not qualify.
        - 404, code 2001: There is no such account, or it is not yours to manage.

        Args:
            account_id: ID of the account; `me` stands for your own master account where the request
                allows it.
            country_id: Two-letter code of the country, such as `US`.

        Example:
            sip.delete_call_out_country("subAccount000000000001", "US")
        """
        from . import delete_call_out_country as _endpoint

        return await self._caller.call(
            "delete_call_out_country",
            _endpoint,
            (
                account_id,
                country_id,
            ),
        )

    def list_internal_numbers(
        self,
        account_id: str,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
    ) -> AsyncPages[InternalNumber, InternalNumberList]:
        """List internal numbers

        List the internal numbers of a master or sub account. Internal numbers belong to your
        organization; Zoom does not supply them.

        **Prerequisites:**
        * Caller: a master account that has SIP Connected Audio.

        Scopes: sip_trunk:master.

        Documented failures:
        - 400, code 300: Only a master account may read the numbers of a sub account; or the
        account itself does not qualify.
        - 404, code 2001: There is no such account, or it is not yours to manage.

        Args:
            account_id: ID of the account; `me` stands for your own master account where the request
                allows it.
            page_size: How many records one page holds. Default: `30`.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.

        Example:
            sip.list_internal_numbers("subAccount000000000001")
        """
        from . import list_internal_numbers as _endpoint

        return self._caller.pages(
            "list_internal_numbers",
            _endpoint,
            (account_id,),
            parameters={
                "page_size": page_size,
                "next_page_token": next_page_token,
            },
            items="internal_numbers",
        )

    async def add_internal_numbers(
        self,
        account_id: str,
        *,
        internal_numbers: Sequence[InternalNumber | Mapping[str, Any]] | Unset = UNSET,
    ) -> InternalNumberList:
        """Add internal numbers

        Give a master or sub account internal numbers, which are numbers your organization owns.

        **Prerequisites:**
        * Caller: a master account that has SIP Connected Audio.

        Scopes: sip_trunk:master.

        Documented failures:
        - 400, code 300: Only a master account may add numbers to a sub account; or the account
        itself does not qualify.
        - 404, code 2001: There is no such account, or it is not yours to manage.

        Args:
            account_id: ID of the account; `me` stands for your own master account where the request
                allows it.
            internal_numbers: Numbers to add. `number` is dialed, `display_number` shown; `country` is a two-
                letter code. `visible`, `allow_join` and `allow_for_external_meetings` say where
                the number may be seen and used.

        Example:
            sip.add_internal_numbers("subAccount000000000001")
        """
        from . import add_internal_numbers as _endpoint

        return await self._caller.call(
            "add_internal_numbers",
            _endpoint,
            (account_id,),
            body={
                "internal_numbers": internal_numbers,
            },
        )

    async def delete_internal_number(
        self,
        account_id: str,
        number_id: str,
    ) -> None:
        """Delete an internal number

        Delete one of the internal numbers of a master or sub account.

        **Prerequisites:**
        * Caller: a master account that has SIP Connected Audio.

        Scopes: sip_trunk:master.

        Documented failures:
        - 400, code 300: Only a master account may delete numbers of a sub account; or the
        account itself does not qualify.
        - 404, code 2001: There is no such account, or it is not yours to manage.

        Args:
            account_id: ID of the account; `me` stands for your own master account where the request
                allows it.
            number_id: ID of the internal number, as adding it returned.

        Example:
            sip.delete_internal_number("subAccount000000000001", "number0000000000000001")
        """
        from . import delete_internal_number as _endpoint

        return await self._caller.call(
            "delete_internal_number",
            _endpoint,
            (
                account_id,
                number_id,
            ),
        )

    async def assign_sip_trunk_numbers(
        self,
        account_id: str,
        *,
        phone_numbers: Sequence[str] | Unset = UNSET,
    ) -> JsonObject:
        """Assign SIP trunk numbers

        Hand numbers of the master account's SIP trunk to a sub account.

        **Prerequisites:**
        * Plan: Pro or higher, with SIP Connected Audio.
        * Caller: a master account.

        Scopes: sip_trunk:master.

        Rate limit: Light.

        Documented failures:
        - 400, code 2100: The sub account lacks a plan for SIP trunks.
        - 400, code 400: The master account does not have this number.
        - 404, code 2001: There is no such account, or it is not yours to manage.

        Args:
            account_id: ID of the sub account.
            phone_numbers: Numbers to hand over.

        Example:
            sip.assign_sip_trunk_numbers("subAccount000000000001")
        """
        from . import assign_sip_trunk_numbers as _endpoint

        return await self._caller.call(
            "assign_sip_trunk_numbers",
            _endpoint,
            (account_id,),
            body={
                "phone_numbers": phone_numbers,
            },
        )

    async def delete_sip_trunk_numbers(
        self,
        account_id: str,
    ) -> None:
        """Delete SIP trunk numbers

        Take all assigned SIP trunk numbers from a sub account at once.

        **Prerequisites:**
        * Plan: Pro or higher, with SIP Connected Audio.
        * Caller: a master account.

        Scopes: sip_trunk:master.

        Rate limit: Light.

        Documented failures:
        - 400, code 2100: The sub account lacks a plan for SIP trunks.
        - 404, code 2001: There is no such account, or it is not yours to manage.

        Args:
            account_id: ID of the sub account.

        Example:
            sip.delete_sip_trunk_numbers("subAccount000000000001")
        """
        from . import delete_sip_trunk_numbers as _endpoint

        return await self._caller.call(
            "delete_sip_trunk_numbers",
            _endpoint,
            (account_id,),
        )

    async def get_sip_trunk_settings(
        self,
        account_id: str,
    ) -> SipTrunkSettings:
        """Get SIP trunk settings

        Return how a master or sub account shows call-out countries and numbers of its SIP
        trunk.

        **Prerequisites:**
        * Plan: Pro or a higher paid one, with the master account option.
        * Caller: a master account that has SIP Connected Audio.

        Scopes: sip_trunk:master.

        Rate limit: Light.

        Args:
            account_id: ID of the account; `me` stands for your own master account where the request
                allows it.

        Example:
            sip.get_sip_trunk_settings("subAccount000000000001")
        """
        from . import get_sip_trunk_settings as _endpoint

        return await self._caller.call(
            "get_sip_trunk_settings",
            _endpoint,
            (account_id,),
        )

    async def update_sip_trunk_settings(
        self,
        account_id: str,
        *,
        enable: bool | Unset = UNSET,
        show_callout_internal_number: bool | Unset = UNSET,
        show_zoom_provided_callout_countries: UpdateSipTrunkSettingsBodyShowZoomProvidedCalloutCountries
        | Unset = UNSET,
        show_zoom_provided_numbers: UpdateSipTrunkSettingsBodyShowZoomProvidedNumbers
        | Unset = UNSET,
    ) -> None:
        """Update SIP trunk settings

        Copy the master account's SIP Connected Audio settings to a sub account, take them away
        again, or change what the sub account shows.

        **Prerequisites:**
        * Plan: Pro or higher, with SIP Connected Audio.
        * Caller: the owner of a master account.

        Scopes: sip_trunk:master.

        Rate limit: Light.

        Documented failures:
        - 400, code 2100: The sub account lacks a plan for SIP trunks.
        - 404, code 2001: There is no such account, or it is not yours to manage.

        Args:
            account_id: ID of the sub account.
            enable: `true` gives the sub account the master's configuration, `false` removes it.
                Leave it out to keep things as they are.
            show_callout_internal_number: Whether call-out numbers of carrier partners appear among the account's call-out
                numbers.
            show_zoom_provided_callout_countries: What happens to call-out countries from Zoom: `0` show them, `1` hide them, `2`
                delete them and use only the carrier partners' countries.
            show_zoom_provided_numbers: What happens to numbers from Zoom: `0` show them everywhere, `1` show them in
                the web portal but leave them unused until a user picks them, `2` delete them
                and use only the carrier partners' numbers.

        Example:
            sip.update_sip_trunk_settings("subAccount000000000001", enable=True, show_callout_internal_number=False)
        """
        from . import update_sip_trunk_settings as _endpoint

        return await self._caller.call(
            "update_sip_trunk_settings",
            _endpoint,
            (account_id,),
            body={
                "enable": enable,
                "show_callout_internal_number": show_callout_internal_number,
                "show_zoom_provided_callout_countries": show_zoom_provided_callout_countries,
                "show_zoom_provided_numbers": show_zoom_provided_numbers,
            },
        )

    async def list_sip_trunks(
        self,
        account_id: str,
    ) -> SipTrunkList:
        """List SIP trunks

        List the SIP trunks of a master or sub account. A trunk carries calls between your
        network and Zoom directly, past the public telephone network.

        **Prerequisites:**
        * Account: a master or sub account with the API Partner and SIP Connected Audio plans.

        Scopes: sip_trunk:read:admin.

        Documented failures:
        - 400, code 300: The account does not have the SIP Connected Audio plan.
        - 404, code 2001: There is no such account, or it is not yours to manage.

        Args:
            account_id: ID of the account; `me` stands for your own master account where the request
                allows it.

        Example:
            sip.list_sip_trunks("subAccount000000000001")
        """
        from . import list_sip_trunks as _endpoint

        return await self._caller.call(
            "list_sip_trunks",
            _endpoint,
            (account_id,),
        )

    async def assign_sip_trunks(
        self,
        account_id: str,
        *,
        sip_trunks: Sequence[SipTrunkInput | Mapping[str, Any]] | Unset = UNSET,
    ) -> SipTrunkList:
        """Assign SIP trunks

        Let a sub account use SIP trunks of its master account.

        **Prerequisites:**
        * Caller: a master account with the API Partner and SIP Connected Audio plans.

        Scopes: sip_trunk:master.

        Documented failures:
        - 400, code 300: The SIP Connected Audio plan is missing, there are no trunks to assign,
        or `sip_trunks` is malformed.
        - 404, code 2001: There is no such account, or it is not yours to manage.

        Args:
            account_id: ID of the sub account.
            sip_trunks: Trunks to assign, each with its `id`, the dialed number (`dnis`) and the
                `outbound_caller_id`.

        Example:
            sip.assign_sip_trunks("subAccount000000000001")
        """
        from . import assign_sip_trunks as _endpoint

        return await self._caller.call(
            "assign_sip_trunks",
            _endpoint,
            (account_id,),
            body={
                "sip_trunks": sip_trunks,
            },
        )

    async def delete_sip_trunk(
        self,
        account_id: str,
        trunk_id: str,
    ) -> None:
        """Delete a SIP trunk

        Take a SIP trunk from a sub account.

        **Prerequisites:**
        * Caller: a master account with the API Partner and SIP Connected Audio plans.

        Scopes: sip_trunk:master.

        Documented failures:
        - 400, code 300: The account lacks the SIP Connected Audio plan, or yours is not the
        master account.
        - 404, code 2001: There is no such account, or it is not yours to manage.

        Args:
            account_id: ID of the sub account.
            trunk_id: ID of the assigned trunk, as the list of SIP trunks gives it.

        Example:
            sip.delete_sip_trunk("subAccount000000000001", "trunk00000000000000001")
        """
        from . import delete_sip_trunk as _endpoint

        return await self._caller.call(
            "delete_sip_trunk",
            _endpoint,
            (
                account_id,
                trunk_id,
            ),
        )

    def list_sip_phones(
        self,
        *,
        page_number: int | Unset = UNSET,
        search_key: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
    ) -> AsyncPages[SipPhone, SipPhoneList]:
        """List SIP phones

        List the SIP phones of the account, or those of one user. A SIP phone lets a user make
        calls from the Zoom client through your own PBX.

        **Prerequisites:**
        * PBX: Cisco or Avaya.
        * SIP Phone Integration turned on by Zoom's sales team.

        Scopes: sip_phone:read:admin.

        Rate limit: Medium.

        Documented failures:
        - 200, code 200: SIP phones are not turned on; a Zoom admin has to enable them first.
        - 400: Bad request

        Args:
            page_number: Page to return, counted from 1. Deprecated; use `next_page_token`.
            search_key: Whose SIP phones to return, by user name or email address. Without it, all of
                the account's.
            page_size: How many records one page holds.
            next_page_token: Token of the page to return, taken from the answer before it; valid for 15
                minutes.

        Example:
            sip.list_sip_phones()
        """
        from . import list_sip_phones as _endpoint

        return self._caller.pages(
            "list_sip_phones",
            _endpoint,
            parameters={
                "page_number": page_number,
                "search_key": search_key,
                "page_size": page_size,
                "next_page_token": next_page_token,
            },
            items="phones",
        )

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
        transport_protocol: EnableSipPhoneBodyTransportProtocol | Unset = UNSET,
        register_server2: str | Unset = UNSET,
        transport_protocol2: EnableSipPhoneBodyTransportProtocol2 | Unset = UNSET,
        proxy_server2: str | Unset = UNSET,
        register_server3: str | Unset = UNSET,
        transport_protocol3: EnableSipPhoneBodyTransportProtocol3 | Unset = UNSET,
        proxy_server3: str | Unset = UNSET,
        registration_expire_time: int | Unset = UNSET,
    ) -> None:
        """Enable a SIP phone

        Set up a SIP phone for a user, with up to three servers to register with.

        **Prerequisites:**
        * PBX: Cisco or Avaya.
        * SIP Phone Integration turned on by Zoom's sales team; the account owner or an admin
        asks for it.

        Scopes: sip_phone:write:admin.

        Rate limit: Light.

        Documented failures:
        - 400, code 200: SIP phones are not turned on; a Zoom admin has to enable them first.
        - 400, code 300: This email address already has a SIP phone.
        - 404, code 1001: No user with this ID or address is in the account.

        Args:
            domain: Name or IP address of the SIP provider's domain, such as `sip.example.com`.
            register_server: IP address of the server to send REGISTER requests to. Add the port when UDP
                runs on another one than 5060.
            proxy_server: IP address of the SIP proxy. Add the port when UDP runs on another one than
                5060; without a proxy, repeat `register_server`.
            user_name: Phone number of the user at the SIP provider.
            password: Password of the user at the SIP provider.
            authorization_name: Name with which the user authenticates to the SIP server.
            user_email: Email address of the user. End it in `.win`, `.mac`, `.linux`, `.pc`,
                `.android`, `.iphone`, `.ipad`, `.pad` or `.mobile` to set up a phone for that
                platform.
            voice_mail: Number that reaches the voicemail.
            transport_protocol: Transport of the first server.
            register_server2: IP address of the second register server, with the port if UDP does not run on
                5060.
            transport_protocol2: Transport of the second server.
            proxy_server2: IP address of the second proxy, with the port if UDP does not run on 5060;
                without a proxy, repeat `register_server2` or leave it empty.
            register_server3: IP address of the third register server, with the port if UDP does not run on
                5060.
            transport_protocol3: Transport of the third server.
            proxy_server3: IP address of the third proxy, with the port if UDP does not run on 5060;
                without a proxy, repeat `register_server3` or leave it empty.
            registration_expire_time: Minutes until the SIP registration runs out; the client then registers anew.

        Example:
            sip.enable_sip_phone(domain="example.com", register_server="192.0.2.21", proxy_server="192.0.2.31", user_name="+1 303 555 0150", password="Kite-2026", authorization_name="jonas.lindqvist", user_email="jonas.lindqvist@example.com", voice_mail="0500")
        """
        from . import enable_sip_phone as _endpoint

        return await self._caller.call(
            "enable_sip_phone",
            _endpoint,
            body={
                "domain": domain,
                "register_server": register_server,
                "proxy_server": proxy_server,
                "user_name": user_name,
                "password": password,
                "authorization_name": authorization_name,
                "user_email": user_email,
                "voice_mail": voice_mail,
                "transport_protocol": transport_protocol,
                "register_server2": register_server2,
                "transport_protocol2": transport_protocol2,
                "proxy_server2": proxy_server2,
                "register_server3": register_server3,
                "transport_protocol3": transport_protocol3,
                "proxy_server3": proxy_server3,
                "registration_expire_time": registration_expire_time,
            },
        )

    async def delete_sip_phone(
        self,
        phone_id: str,
    ) -> None:
        """Delete a SIP phone

        Delete a SIP phone from the account.

        **Prerequisites:**
        * PBX: Cisco or Avaya.
        * SIP Phone Integration turned on by Zoom's sales team.

        Scopes: sip_phone:write:admin.

        Rate limit: Light.

        Documented failures:
        - 200, code 200: SIP phones are not turned on; a Zoom admin has to enable them first.
        - 300, code 300: The account has no SIP phone with this ID.

        Args:
            phone_id: ID of the SIP phone, as the list of SIP phones gives it.

        Example:
            sip.delete_sip_phone("sipPhone00000000000001")
        """
        from . import delete_sip_phone as _endpoint

        return await self._caller.call(
            "delete_sip_phone",
            _endpoint,
            (phone_id,),
        )

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
        transport_protocol: UpdateSipPhoneBodyTransportProtocol | Unset = UNSET,
        transport_protocol2: UpdateSipPhoneBodyTransportProtocol2 | Unset = UNSET,
        transport_protocol3: UpdateSipPhoneBodyTransportProtocol3 | Unset = UNSET,
        registration_expire_time: int | Unset = UNSET,
    ) -> None:
        """Update a SIP phone

        Change the servers, credentials or voicemail number of a SIP phone. All three servers
        must be given.

        **Prerequisites:**
        * PBX: Cisco or Avaya.
        * SIP Phone Integration turned on by Zoom's sales team; the account owner or an admin
        asks for it.

        Scopes: sip_phone:write:admin.

        Rate limit: Light.

        Documented failures:
        - 200, code 200: SIP phones are not turned on; a Zoom admin has to enable them first.
        - 300, code 300: The account has no SIP phone with this ID.
        - 400: Bad request

        Args:
            phone_id: ID of the SIP phone, as the list of SIP phones gives it.
            domain: Name or IP address of the SIP provider's domain, such as `sip.example.com`.
            register_server: IP address of the server to send REGISTER requests to. Add the port when UDP
                runs on another one than 5060.
            proxy_server: IP address of the SIP proxy. Add the port when UDP runs on another one than
                5060; without a proxy, repeat `register_server`.
            register_server2: IP address of the second register server, with the port if UDP does not run on
                5060.
            proxy_server2: IP address of the second proxy, with the port if UDP does not run on 5060;
                without a proxy, repeat `register_server2`.
            register_server3: IP address of the third register server, with the port if UDP does not run on
                5060.
            proxy_server3: IP address of the third proxy, with the port if UDP does not run on 5060;
                without a proxy, repeat `register_server3`.
            user_name: Phone number of the user at the SIP provider.
            password: Password of the user at the SIP provider.
            authorization_name: Name with which the user authenticates to the SIP server.
            voice_mail: Number that reaches the voicemail.
            transport_protocol: Transport of the first server.
            transport_protocol2: Transport of the second server.
            transport_protocol3: Transport of the third server.
            registration_expire_time: Minutes until the SIP registration runs out; the client then registers anew.

        Example:
            sip.update_sip_phone("sipPhone00000000000001", domain="example.com", register_server="192.0.2.21", proxy_server="192.0.2.31", register_server2="192.0.2.22", proxy_server2="192.0.2.32", register_server3="192.0.2.23", proxy_server3="192.0.2.33", user_name="+1 303 555 0150", password="Kite-2026", authorization_name="jonas.lindqvist", voice_mail="0500")
        """
        from . import update_sip_phone as _endpoint

        return await self._caller.call(
            "update_sip_phone",
            _endpoint,
            (phone_id,),
            body={
                "domain": domain,
                "register_server": register_server,
                "proxy_server": proxy_server,
                "register_server2": register_server2,
                "proxy_server2": proxy_server2,
                "register_server3": register_server3,
                "proxy_server3": proxy_server3,
                "user_name": user_name,
                "password": password,
                "authorization_name": authorization_name,
                "voice_mail": voice_mail,
                "transport_protocol": transport_protocol,
                "transport_protocol2": transport_protocol2,
                "transport_protocol3": transport_protocol3,
                "registration_expire_time": registration_expire_time,
            },
        )

    async def list_sip_trunk_numbers(
        self,
    ) -> SipTrunkNumberList:
        """List SIP trunk numbers

        List all numbers that your master account has for SIP Connected Audio.

        **Prerequisites:**
        * Plan: Pro or higher, with SIP Connected Audio.
        * Caller: a master account.

        Scopes: sip_trunk:master.

        Rate limit: Light.

        Documented failures:
        - 404, code 2001: There is no such account, or it is not yours to manage.


        Example:
            sip.list_sip_trunk_numbers()
        """
        from . import list_sip_trunk_numbers as _endpoint

        return await self._caller.call(
            "list_sip_trunk_numbers",
            _endpoint,
        )
