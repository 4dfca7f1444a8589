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


class SipPhones(Resource):
    """Softphones in the Zoom client that users register with a PBX of their own organization. Zoom
    has
    to turn them on for the account.
    """

    def list(
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

        Needs a PBX by Cisco or Avaya, and SIP Phone Integration, which Zoom's sales team turns on.

        Scopes: sip_phone:read:admin.

        Rate limit: Medium.

        Args:
            page_number: Page to return, counted from 1. Deprecated: use `next_page_token`.
            search_key: Whose SIP phones to return, by user name or email address. Without it, all
                of the account's.
            page_size: How many records one page holds.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The SIP phones of the account or user. The same list, its last page, fetched page by
                page as they are asked for.

        Raises:
            PlanMissingError: SIP phones are not turned on; a Zoom admin has to enable them first
                (200, code 200).
            BadRequestError: Bad request (400).

        Example:
            for item in zoom.sip_phones.list():
                print(item)
        """
        return self._pages("list_sip_phones", locals())

    def create(
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
        registration_expire_time: int | None | Unset = UNSET,
        register_server2: str | None | Unset = UNSET,
        transport_protocol2: _literals.SipTransport | None | Unset = UNSET,
        proxy_server2: str | None | Unset = UNSET,
        register_server3: str | None | Unset = UNSET,
        transport_protocol3: _literals.SipTransport | None | Unset = UNSET,
        proxy_server3: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Set up a SIP phone for a user, with up to three servers to register with.

        Needs a PBX by Cisco or Avaya, and SIP Phone Integration, which Zoom's sales team turns
        on
        when the account owner or an admin asks for it.

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
            registration_expire_time: Minutes until the SIP registration runs out; the client then
                registers anew.
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
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: SIP phones are not turned on; a Zoom admin has to enable them first
                (400, code 200).
            ValidationError: This email address already has a SIP phone (400, code 300).
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).

        Example:
            zoom.sip_phones.create(
                domain="example.com",
                register_server="192.0.2.21",
                proxy_server="192.0.2.31",
                user_name="+1 303 555 0150",
                password="Kite-2026",
                authorization_name="jonas.lindqvist",
                user_email="jonas.lindqvist@example.com",
                voice_mail="0500",
            )
        """
        self._call("create_sip_phone", locals())

    def delete(
        self,
        phone_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a SIP phone from the account.

        Needs a PBX by Cisco or Avaya, and SIP Phone Integration, which Zoom's sales team turns
        on.

        Scopes: sip_phone:write:admin.

        Rate limit: Light.

        Args:
            phone_id: ID of the SIP phone, as the list of SIP phones gives it.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: SIP phones are not turned on; a Zoom admin has to enable them first
                (200, code 200).
            ValidationError: The account has no SIP phone with this ID (300, code 300).

        Example:
            zoom.sip_phones.delete("sipPhone00000000000001")
        """
        self._call("delete_sip_phone", locals())

    def update(
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

        Needs a PBX by Cisco or Avaya, and SIP Phone Integration, which Zoom's sales team turns on
        when the account owner or an admin asks for it.

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
            PlanMissingError: SIP phones are not turned on; a Zoom admin has to enable them first
                (200, code 200).
            ValidationError: The account has no SIP phone with this ID (300, code 300).
            BadRequestError: Bad request (400).

        Example:
            zoom.sip_phones.update(
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
            )
        """
        self._call("update_sip_phone", locals())


class AsyncSipPhones(AsyncResource):
    """Softphones in the Zoom client that users register with a PBX of their own organization. Zoom
    has
    to turn them on for the account.
    """

    def list(
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

        Needs a PBX by Cisco or Avaya, and SIP Phone Integration, which Zoom's sales team turns on.

        Scopes: sip_phone:read:admin.

        Rate limit: Medium.

        Args:
            page_number: Page to return, counted from 1. Deprecated: use `next_page_token`.
            search_key: Whose SIP phones to return, by user name or email address. Without it, all
                of the account's.
            page_size: How many records one page holds.
            next_page_token: Token of the page to return, taken from the answer before it; valid for
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The SIP phones of the account or user. The same list, its last page, fetched page by
                page as they are asked for.

        Raises:
            PlanMissingError: SIP phones are not turned on; a Zoom admin has to enable them first
                (200, code 200).
            BadRequestError: Bad request (400).

        Example:
            async for item in zoom.sip_phones.list():
                print(item)
        """
        return self._pages("list_sip_phones", locals())

    async def create(
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
        registration_expire_time: int | None | Unset = UNSET,
        register_server2: str | None | Unset = UNSET,
        transport_protocol2: _literals.SipTransport | None | Unset = UNSET,
        proxy_server2: str | None | Unset = UNSET,
        register_server3: str | None | Unset = UNSET,
        transport_protocol3: _literals.SipTransport | None | Unset = UNSET,
        proxy_server3: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Set up a SIP phone for a user, with up to three servers to register with.

        Needs a PBX by Cisco or Avaya, and SIP Phone Integration, which Zoom's sales team turns
        on
        when the account owner or an admin asks for it.

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
            registration_expire_time: Minutes until the SIP registration runs out; the client then
                registers anew.
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
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: SIP phones are not turned on; a Zoom admin has to enable them first
                (400, code 200).
            ValidationError: This email address already has a SIP phone (400, code 300).
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).

        Example:
            await zoom.sip_phones.create(
                domain="example.com",
                register_server="192.0.2.21",
                proxy_server="192.0.2.31",
                user_name="+1 303 555 0150",
                password="Kite-2026",
                authorization_name="jonas.lindqvist",
                user_email="jonas.lindqvist@example.com",
                voice_mail="0500",
            )
        """
        await self._call("create_sip_phone", locals())

    async def delete(
        self,
        phone_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a SIP phone from the account.

        Needs a PBX by Cisco or Avaya, and SIP Phone Integration, which Zoom's sales team turns
        on.

        Scopes: sip_phone:write:admin.

        Rate limit: Light.

        Args:
            phone_id: ID of the SIP phone, as the list of SIP phones gives it.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: SIP phones are not turned on; a Zoom admin has to enable them first
                (200, code 200).
            ValidationError: The account has no SIP phone with this ID (300, code 300).

        Example:
            await zoom.sip_phones.delete("sipPhone00000000000001")
        """
        await self._call("delete_sip_phone", locals())

    async def update(
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

        Needs a PBX by Cisco or Avaya, and SIP Phone Integration, which Zoom's sales team turns on
        when the account owner or an admin asks for it.

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
            PlanMissingError: SIP phones are not turned on; a Zoom admin has to enable them first
                (200, code 200).
            ValidationError: The account has no SIP phone with this ID (300, code 300).
            BadRequestError: Bad request (400).

        Example:
            await zoom.sip_phones.update(
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
            )
        """
        await self._call("update_sip_phone", locals())
