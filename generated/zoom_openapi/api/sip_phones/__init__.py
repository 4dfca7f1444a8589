# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.resources import AsyncResource, Resource
from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import inputs as _inputs
    from ... import models as _models
    from ...runtime.options import RequestOptions
    from ...runtime.pages import AsyncPages, Pages


class SipPhones(Resource):
    """The operations of sip_phones."""

    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        search_key: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.Phone, _models.PhoneList]:
        """Deprecated.

        List the SIP phones of the account, or those of one user. A SIP phone lets a user make
        calls from the Zoom client through the organization's own PBX. Needs a PBX by Cisco or
        Avaya, and SIP Phone Integration, which Zoom's sales team turns on.

        Scopes: sip_phone:read:admin.

        Granular scopes: sip_phone:read:list_sip_phones:admin.

        Role permissions: SipPhone:Read.

        Rate limit: Medium.

        Args:
            page_number: Deprecated; use `next_page_token`. Page to return, counted from 1. By
                default 1.
            search_key: Only SIP phones of the user with this user name or email address. Left out,
                all of the account's come back.
            page_size: How many entries to return per page.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The SIP phones on this page, fetched page by page as they are asked for.

        Raises:
            FeatureDisabledError: The permission is missing: first contact a Zoom admin to enable
                SIP Phone Integration (200, code 200).
            ValidationError: Bad Request (400).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.sip_phones.list():
                print(item)
        """
        return self._pages("list_sip_phones", locals())

    def create(
        self,
        *,
        user_email: str,
        user_name: str,
        proxy_server: str,
        password: str,
        domain: str,
        register_server: str,
        authorization_name: str,
        register_server3: str | None | Unset = UNSET,
        transport_protocol3: Literal["AUTO", "TCP", "TLS", "UDP"] | None | Unset = UNSET,
        register_server2: str | None | Unset = UNSET,
        transport_protocol2: Literal["AUTO", "TCP", "TLS", "UDP"] | None | Unset = UNSET,
        proxy_server2: str | None | Unset = UNSET,
        proxy_server3: str | None | Unset = UNSET,
        registration_expire_time: int | None | Unset = UNSET,
        voice_mail: str | None | Unset = UNSET,
        transport_protocol: Literal["AUTO", "TCP", "TLS", "UDP"] | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.Phone:
        """Deprecated.

        Set up a SIP phone for a user, with up to three servers to register with. Needs a PBX by
        Cisco or Avaya, and SIP Phone Integration, which Zoom's sales team turns on when the account
        owner or an admin asks for it.

        Scopes: sip_phone:write:admin.

        Granular scopes: sip_phone:write:sip_phone:admin.

        Role permissions: SipPhone:Edit.

        Rate limit: Light.

        Args:
            user_email: Email address of the user. End it in `.win`, `.mac`, `.linux`, `.pc`,
                `.android`, `.iphone`, `.ipad`, `.pad` or `.mobile` to set up a phone for that
                platform. At most 64 characters.
            user_name: Phone number of the user at the SIP provider. At most 64 characters.
            proxy_server: IP address of the SIP proxy. Add the port when UDP runs on another one
                than 5060; without a proxy, repeat `register_server` or leave it empty.
            password: Password of the user at the SIP provider.
            domain: Name or IP address of the SIP provider's domain. At most 64 characters.
            register_server: IP address of the server that takes REGISTER requests. Add the port
                when UDP runs on another one than 5060.
            authorization_name: Name with which the user authenticates to the SIP server. At most 64
                characters.
            register_server3: IP address of the third server that takes REGISTER requests. Add the
                port when UDP runs on another one than 5060.
            transport_protocol3: Transport protocol of the third SIP server.
            register_server2: IP address of the second server that takes REGISTER requests. Add the
                port when UDP runs on another one than 5060.
            transport_protocol2: Transport protocol of the second SIP server.
            proxy_server2: IP address of the second SIP proxy. Add the port when UDP runs on another
                one than 5060; without a proxy, repeat `register_server2` or leave it empty.
            proxy_server3: IP address of the third SIP proxy. Add the port when UDP runs on another
                one than 5060; without a proxy, repeat `register_server3` or leave it empty.
            registration_expire_time: Minutes until the SIP registration runs out; the client then
                registers anew. 1 to 127. By default 60.
            voice_mail: Number that reaches the voicemail. At most 255 characters.
            transport_protocol: Transport protocol of the first SIP server.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The new SIP phone.

        Raises:
            FeatureDisabledError: The permission is missing: first contact a Zoom admin to enable
                SIP Phone Integration (400, code 200).
            AlreadyExistsError: A SIP Phone with this email already exists (400, code 300).
            UserNotFoundError: The user {userId} does not exist, or is not one that belongs to this
                account (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.sip_phones.create(
                user_email="amara.okafor@example.com",
                user_name="+15550142",
                proxy_server="203.0.113.31",
                password="sip-example-1",
                domain="sip.example.com",
                register_server="203.0.113.31",
                authorization_name="amara.okafor",
            )
        """
        return self._call("create_sip_phone", locals())

    def list_softphones(
        self,
        *,
        search_key: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.SipSoftphone, _models.SipSoftphoneList]:
        """List the SIP phones of the account, or those of one user.

        A SIP phone lets a user make calls from the Zoom client through the organization's own
        PBX. Needs a PBX by Cisco or Avaya, and SIP Phone Integration, which Zoom's sales team
        turns on.

        Scopes: sip_phone:read:admin.

        Granular scopes: sip_phone:read:list_sip_phones:admin.

        Role permissions: SipPhone:Read.

        Rate limit: Medium.

        Args:
            search_key: Only SIP phones of the user with this user name or email address. Left out,
                all of the account's come back.
            page_size: How many entries to return per page. At most 300. By default 30.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The SIP phones on this page, fetched page by page as they are asked for.

        Raises:
            FeatureDisabledError: The permission is missing. First contact a Zoom admin to enable
                SIP phone integration (200, code 200).
            ValidationError: Bad Request (400).
            InvalidTokenError: This access token is invalid (401, code 124).
            PermissionDeniedError: You lack the permission for this (403, code 3306).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.sip_phones.list_softphones():
                print(item)
        """
        return self._pages("list_sip_softphones", locals())

    def create_softphone(
        self,
        *,
        authorization_name: str,
        domain: str,
        password: str,
        user_email: str,
        user_name: str,
        server: _inputs.Server | _models.SipSoftphoneServer,
        registration_expire_time: int | None | Unset = UNSET,
        voice_mail: str | None | Unset = UNSET,
        display_number: str | None | Unset = UNSET,
        server_2: _inputs.Server | _models.SipSoftphoneServer | None | Unset = UNSET,
        server_3: _inputs.Server | _models.SipSoftphoneServer | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.SipSoftphone:
        """Set up a SIP phone for a user, with up to three servers to register with.

        Only one SIP phone can have a given email address; an ending such as `.pc` allows further
        ones for the same user. Needs a PBX by Cisco or Avaya, and SIP Phone Integration, which
        Zoom's sales team turns on when the account owner or an admin asks for it.

        Scopes: sip_phone:write:admin.

        Granular scopes: sip_phone:write:sip_phone:admin.

        Role permissions: SipPhone:Edit.

        Rate limit: Light.

        Args:
            authorization_name: Name with which the user authenticates to the SIP server. At most 64
                characters.
            domain: Name or IP address of the SIP provider's domain. At most 64 characters.
            password: Password of the user at the SIP provider.
            user_email: Email address of the user. End it in `.pc`, `.mobile` or `.pad` to set up a
                phone for that platform. At most 64 characters.
            user_name: Phone number of the user at the SIP provider. At most 64 characters.
            server: The first SIP server: register server, proxy and transport protocol.
            registration_expire_time: Minutes until the SIP registration runs out; the client then
                registers anew. 1 to 127. By default 60.
            voice_mail: Number that reaches the voicemail. At most 255 characters.
            display_number: Number to show for the user, as an extension or in E.164 form. It serves
                where the SIP user name is not the number to dial. At most 64 characters.
            server_2: The second SIP server: register server, proxy and transport protocol.
            server_3: The third SIP server: register server, proxy and transport protocol.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The new SIP phone with its ID.

        Raises:
            FeatureDisabledError: The permission is missing. First contact a Zoom admin to enable
                SIP phone integration (400, code 200).
            AlreadyExistsError: A SIP phone with this email already exists (400, code 300).
            InvalidTokenError: This access token is invalid (401, code 124).
            PermissionDeniedError: You lack the permission for this (403, code 3306).
            UserNotFoundError: There is no user {email}, or none in this account (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.sip_phones.create_softphone(
                authorization_name="amara.okafor",
                domain="sip.example.com",
                password="sip-example-1",
                user_email="amara.okafor@example.com",
                user_name="+15550142",
                server={
                    "proxy_server": "203.0.113.31",
                    "register_server": "203.0.113.31",
                    "transport_protocol": "UDP",
                },
            )
        """
        return self._call("create_sip_softphone", locals())

    def delete_softphone(
        self,
        phone_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a SIP phone from the account.

        Needs a PBX by Cisco or Avaya, and SIP Phone Integration, which Zoom's sales team turns
        on.

        Scopes: sip_phone:write:admin.

        Granular scopes: sip_phone:delete:sip_phone:admin.

        Role permissions: SipPhone:Edit.

        Rate limit: Light.

        Args:
            phone_id: ID of the SIP phone, as the list of SIP softphones gives it.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            InvalidTokenError: This access token is invalid (401, code 124).
            PermissionDeniedError: You lack the permission for this (403, code 3336).
            NotFoundError: No such SIP phone exists: {phone_id} (404, code 2305).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.sip_phones.delete_softphone("sipPhone00000000000001")
        """
        self._call("delete_sip_softphone", locals())

    def update_softphone(
        self,
        phone_id: str,
        *,
        authorization_name: str | None | Unset = UNSET,
        domain: str | None | Unset = UNSET,
        password: str | None | Unset = UNSET,
        registration_expire_time: int | None | Unset = UNSET,
        user_name: str | None | Unset = UNSET,
        voice_mail: str | None | Unset = UNSET,
        display_number: str | None | Unset = UNSET,
        server: _inputs.Server | _models.SipSoftphoneServer | None | Unset = UNSET,
        server_2: _inputs.Server | _models.SipSoftphoneServer | None | Unset = UNSET,
        server_3: _inputs.Server | _models.SipSoftphoneServer | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the servers, credentials or numbers of a SIP phone.

        Needs a PBX by Cisco or Avaya, and SIP Phone Integration, which Zoom's sales team turns
        on when the account owner or an admin asks for it.

        Scopes: sip_phone:write:admin.

        Granular scopes: sip_phone:update:sip_phone:admin.

        Role permissions: SipPhone:Edit.

        Rate limit: Light.

        Args:
            phone_id: ID of the SIP phone, as the list of SIP softphones gives it.
            authorization_name: Name with which the user authenticates to the SIP server. At most 64
                characters.
            domain: Name or IP address of the SIP provider's domain. At most 64 characters.
            password: Password of the user at the SIP provider.
            registration_expire_time: Minutes until the SIP registration runs out; the client then
                registers anew. 1 to 127. By default 60.
            user_name: Phone number of the user at the SIP provider. At most 64 characters.
            voice_mail: Number that reaches the voicemail. At most 255 characters.
            display_number: Number to show for the user, as an extension or in E.164 form. It serves
                where the SIP user name is not the number to dial. At most 64 characters.
            server: The first SIP server: register server, proxy and transport protocol.
            server_2: The second SIP server: register server, proxy and transport protocol.
            server_3: The third SIP server: register server, proxy and transport protocol.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: Bad Request (400).
            InvalidTokenError: This access token is invalid (401, code 124).
            PermissionDeniedError: You lack the permission for this (403, code 3336).
            NotFoundError: No such SIP phone exists: {phone_id} (404, code 2305).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.sip_phones.update_softphone(
                "sipPhone00000000000001",
                authorization_name="amara.okafor",
                domain="sip.example.com",
                password="sip-example-1",
                registration_expire_time=60,
                user_name="+15550142",
            )
        """
        self._call("update_sip_softphone", locals())

    def delete(
        self,
        phone_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Deprecated.

        Delete a SIP phone from the account. Needs a PBX by Cisco or Avaya, and SIP Phone
        Integration, which Zoom's sales team turns on.

        Scopes: sip_phone:write:admin.

        Granular scopes: sip_phone:delete:sip_phone:admin.

        Role permissions: SipPhone:Edit.

        Rate limit: Light.

        Args:
            phone_id: ID of the SIP phone, as the list of SIP phones gives it.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.sip_phones.delete("sipPhone00000000000001")
        """
        self._call("delete_sip_phone", locals())

    def update(
        self,
        phone_id: str,
        *,
        register_server3: str,
        user_name: str,
        register_server2: str,
        proxy_server: str,
        proxy_server2: str,
        proxy_server3: str,
        password: str,
        voice_mail: str,
        domain: str,
        register_server: str,
        authorization_name: str,
        transport_protocol3: Literal["AUTO", "TCP", "TLS", "UDP"] | None | Unset = UNSET,
        transport_protocol2: Literal["AUTO", "TCP", "TLS", "UDP"] | None | Unset = UNSET,
        registration_expire_time: int | None | Unset = UNSET,
        transport_protocol: Literal["AUTO", "TCP", "TLS", "UDP"] | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Deprecated.

        Change the servers, credentials or voicemail number of a SIP phone. All three servers
        must be given. Needs a PBX by Cisco or Avaya, and SIP Phone Integration, which Zoom's
        sales team turns on when the account owner or an admin asks for it.

        Scopes: sip_phone:write:admin.

        Granular scopes: sip_phone:update:sip_phone:admin.

        Role permissions: SipPhone:Edit.

        Rate limit: Light.

        Args:
            phone_id: ID of the SIP phone, as the list of SIP phones gives it.
            register_server3: IP address of the third server that takes REGISTER requests. Add the
                port when UDP runs on another one than 5060.
            user_name: Phone number of the user at the SIP provider. At most 64 characters.
            register_server2: IP address of the second server that takes REGISTER requests. Add the
                port when UDP runs on another one than 5060.
            proxy_server: IP address of the SIP proxy. Add the port when UDP runs on another one
                than 5060; without a proxy, repeat `register_server` or leave it empty.
            proxy_server2: IP address of the second SIP proxy. Add the port when UDP runs on another
                one than 5060; without a proxy, repeat `register_server2` or leave it empty.
            proxy_server3: IP address of the third SIP proxy. Add the port when UDP runs on another
                one than 5060; without a proxy, repeat `register_server3` or leave it empty.
            password: Password of the user at the SIP provider.
            voice_mail: Number that reaches the voicemail. At most 255 characters.
            domain: Name or IP address of the SIP provider's domain. At most 64 characters.
            register_server: IP address of the server that takes REGISTER requests. Add the port
                when UDP runs on another one than 5060.
            authorization_name: Name with which the user authenticates to the SIP server. At most 64
                characters.
            transport_protocol3: Transport protocol of the third SIP server.
            transport_protocol2: Transport protocol of the second SIP server.
            registration_expire_time: Minutes until the SIP registration runs out; the client then
                registers anew. 1 to 127. By default 60.
            transport_protocol: Transport protocol of the first SIP server.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: Bad Request (400).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.sip_phones.update(
                "sipPhone00000000000001",
                register_server3="203.0.113.37",
                user_name="+15550142",
                register_server2="203.0.113.34",
                proxy_server="203.0.113.31",
                proxy_server2="203.0.113.34",
                proxy_server3="203.0.113.37",
                password="sip-example-1",
                voice_mail="+1 555 0190",
                domain="sip.example.com",
                register_server="203.0.113.31",
                authorization_name="amara.okafor",
            )
        """
        self._call("update_sip_phone", locals())


class AsyncSipPhones(AsyncResource):
    """The operations of sip_phones."""

    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        search_key: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.Phone, _models.PhoneList]:
        """Deprecated.

        List the SIP phones of the account, or those of one user. A SIP phone lets a user make
        calls from the Zoom client through the organization's own PBX. Needs a PBX by Cisco or
        Avaya, and SIP Phone Integration, which Zoom's sales team turns on.

        Scopes: sip_phone:read:admin.

        Granular scopes: sip_phone:read:list_sip_phones:admin.

        Role permissions: SipPhone:Read.

        Rate limit: Medium.

        Args:
            page_number: Deprecated; use `next_page_token`. Page to return, counted from 1. By
                default 1.
            search_key: Only SIP phones of the user with this user name or email address. Left out,
                all of the account's come back.
            page_size: How many entries to return per page.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The SIP phones on this page, fetched page by page as they are asked for.

        Raises:
            FeatureDisabledError: The permission is missing: first contact a Zoom admin to enable
                SIP Phone Integration (200, code 200).
            ValidationError: Bad Request (400).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.sip_phones.list():
                print(item)
        """
        return self._pages("list_sip_phones", locals())

    async def create(
        self,
        *,
        user_email: str,
        user_name: str,
        proxy_server: str,
        password: str,
        domain: str,
        register_server: str,
        authorization_name: str,
        register_server3: str | None | Unset = UNSET,
        transport_protocol3: Literal["AUTO", "TCP", "TLS", "UDP"] | None | Unset = UNSET,
        register_server2: str | None | Unset = UNSET,
        transport_protocol2: Literal["AUTO", "TCP", "TLS", "UDP"] | None | Unset = UNSET,
        proxy_server2: str | None | Unset = UNSET,
        proxy_server3: str | None | Unset = UNSET,
        registration_expire_time: int | None | Unset = UNSET,
        voice_mail: str | None | Unset = UNSET,
        transport_protocol: Literal["AUTO", "TCP", "TLS", "UDP"] | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.Phone:
        """Deprecated.

        Set up a SIP phone for a user, with up to three servers to register with. Needs a PBX by
        Cisco or Avaya, and SIP Phone Integration, which Zoom's sales team turns on when the account
        owner or an admin asks for it.

        Scopes: sip_phone:write:admin.

        Granular scopes: sip_phone:write:sip_phone:admin.

        Role permissions: SipPhone:Edit.

        Rate limit: Light.

        Args:
            user_email: Email address of the user. End it in `.win`, `.mac`, `.linux`, `.pc`,
                `.android`, `.iphone`, `.ipad`, `.pad` or `.mobile` to set up a phone for that
                platform. At most 64 characters.
            user_name: Phone number of the user at the SIP provider. At most 64 characters.
            proxy_server: IP address of the SIP proxy. Add the port when UDP runs on another one
                than 5060; without a proxy, repeat `register_server` or leave it empty.
            password: Password of the user at the SIP provider.
            domain: Name or IP address of the SIP provider's domain. At most 64 characters.
            register_server: IP address of the server that takes REGISTER requests. Add the port
                when UDP runs on another one than 5060.
            authorization_name: Name with which the user authenticates to the SIP server. At most 64
                characters.
            register_server3: IP address of the third server that takes REGISTER requests. Add the
                port when UDP runs on another one than 5060.
            transport_protocol3: Transport protocol of the third SIP server.
            register_server2: IP address of the second server that takes REGISTER requests. Add the
                port when UDP runs on another one than 5060.
            transport_protocol2: Transport protocol of the second SIP server.
            proxy_server2: IP address of the second SIP proxy. Add the port when UDP runs on another
                one than 5060; without a proxy, repeat `register_server2` or leave it empty.
            proxy_server3: IP address of the third SIP proxy. Add the port when UDP runs on another
                one than 5060; without a proxy, repeat `register_server3` or leave it empty.
            registration_expire_time: Minutes until the SIP registration runs out; the client then
                registers anew. 1 to 127. By default 60.
            voice_mail: Number that reaches the voicemail. At most 255 characters.
            transport_protocol: Transport protocol of the first SIP server.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The new SIP phone.

        Raises:
            FeatureDisabledError: The permission is missing: first contact a Zoom admin to enable
                SIP Phone Integration (400, code 200).
            AlreadyExistsError: A SIP Phone with this email already exists (400, code 300).
            UserNotFoundError: The user {userId} does not exist, or is not one that belongs to this
                account (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.sip_phones.create(
                user_email="amara.okafor@example.com",
                user_name="+15550142",
                proxy_server="203.0.113.31",
                password="sip-example-1",
                domain="sip.example.com",
                register_server="203.0.113.31",
                authorization_name="amara.okafor",
            )
        """
        return await self._call("create_sip_phone", locals())

    def list_softphones(
        self,
        *,
        search_key: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.SipSoftphone, _models.SipSoftphoneList]:
        """List the SIP phones of the account, or those of one user.

        A SIP phone lets a user make calls from the Zoom client through the organization's own
        PBX. Needs a PBX by Cisco or Avaya, and SIP Phone Integration, which Zoom's sales team
        turns on.

        Scopes: sip_phone:read:admin.

        Granular scopes: sip_phone:read:list_sip_phones:admin.

        Role permissions: SipPhone:Read.

        Rate limit: Medium.

        Args:
            search_key: Only SIP phones of the user with this user name or email address. Left out,
                all of the account's come back.
            page_size: How many entries to return per page. At most 300. By default 30.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The SIP phones on this page, fetched page by page as they are asked for.

        Raises:
            FeatureDisabledError: The permission is missing. First contact a Zoom admin to enable
                SIP phone integration (200, code 200).
            ValidationError: Bad Request (400).
            InvalidTokenError: This access token is invalid (401, code 124).
            PermissionDeniedError: You lack the permission for this (403, code 3306).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.sip_phones.list_softphones():
                print(item)
        """
        return self._pages("list_sip_softphones", locals())

    async def create_softphone(
        self,
        *,
        authorization_name: str,
        domain: str,
        password: str,
        user_email: str,
        user_name: str,
        server: _inputs.Server | _models.SipSoftphoneServer,
        registration_expire_time: int | None | Unset = UNSET,
        voice_mail: str | None | Unset = UNSET,
        display_number: str | None | Unset = UNSET,
        server_2: _inputs.Server | _models.SipSoftphoneServer | None | Unset = UNSET,
        server_3: _inputs.Server | _models.SipSoftphoneServer | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.SipSoftphone:
        """Set up a SIP phone for a user, with up to three servers to register with.

        Only one SIP phone can have a given email address; an ending such as `.pc` allows further
        ones for the same user. Needs a PBX by Cisco or Avaya, and SIP Phone Integration, which
        Zoom's sales team turns on when the account owner or an admin asks for it.

        Scopes: sip_phone:write:admin.

        Granular scopes: sip_phone:write:sip_phone:admin.

        Role permissions: SipPhone:Edit.

        Rate limit: Light.

        Args:
            authorization_name: Name with which the user authenticates to the SIP server. At most 64
                characters.
            domain: Name or IP address of the SIP provider's domain. At most 64 characters.
            password: Password of the user at the SIP provider.
            user_email: Email address of the user. End it in `.pc`, `.mobile` or `.pad` to set up a
                phone for that platform. At most 64 characters.
            user_name: Phone number of the user at the SIP provider. At most 64 characters.
            server: The first SIP server: register server, proxy and transport protocol.
            registration_expire_time: Minutes until the SIP registration runs out; the client then
                registers anew. 1 to 127. By default 60.
            voice_mail: Number that reaches the voicemail. At most 255 characters.
            display_number: Number to show for the user, as an extension or in E.164 form. It serves
                where the SIP user name is not the number to dial. At most 64 characters.
            server_2: The second SIP server: register server, proxy and transport protocol.
            server_3: The third SIP server: register server, proxy and transport protocol.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The new SIP phone with its ID.

        Raises:
            FeatureDisabledError: The permission is missing. First contact a Zoom admin to enable
                SIP phone integration (400, code 200).
            AlreadyExistsError: A SIP phone with this email already exists (400, code 300).
            InvalidTokenError: This access token is invalid (401, code 124).
            PermissionDeniedError: You lack the permission for this (403, code 3306).
            UserNotFoundError: There is no user {email}, or none in this account (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.sip_phones.create_softphone(
                authorization_name="amara.okafor",
                domain="sip.example.com",
                password="sip-example-1",
                user_email="amara.okafor@example.com",
                user_name="+15550142",
                server={
                    "proxy_server": "203.0.113.31",
                    "register_server": "203.0.113.31",
                    "transport_protocol": "UDP",
                },
            )
        """
        return await self._call("create_sip_softphone", locals())

    async def delete_softphone(
        self,
        phone_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a SIP phone from the account.

        Needs a PBX by Cisco or Avaya, and SIP Phone Integration, which Zoom's sales team turns
        on.

        Scopes: sip_phone:write:admin.

        Granular scopes: sip_phone:delete:sip_phone:admin.

        Role permissions: SipPhone:Edit.

        Rate limit: Light.

        Args:
            phone_id: ID of the SIP phone, as the list of SIP softphones gives it.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            InvalidTokenError: This access token is invalid (401, code 124).
            PermissionDeniedError: You lack the permission for this (403, code 3336).
            NotFoundError: No such SIP phone exists: {phone_id} (404, code 2305).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.sip_phones.delete_softphone("sipPhone00000000000001")
        """
        await self._call("delete_sip_softphone", locals())

    async def update_softphone(
        self,
        phone_id: str,
        *,
        authorization_name: str | None | Unset = UNSET,
        domain: str | None | Unset = UNSET,
        password: str | None | Unset = UNSET,
        registration_expire_time: int | None | Unset = UNSET,
        user_name: str | None | Unset = UNSET,
        voice_mail: str | None | Unset = UNSET,
        display_number: str | None | Unset = UNSET,
        server: _inputs.Server | _models.SipSoftphoneServer | None | Unset = UNSET,
        server_2: _inputs.Server | _models.SipSoftphoneServer | None | Unset = UNSET,
        server_3: _inputs.Server | _models.SipSoftphoneServer | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the servers, credentials or numbers of a SIP phone.

        Needs a PBX by Cisco or Avaya, and SIP Phone Integration, which Zoom's sales team turns
        on when the account owner or an admin asks for it.

        Scopes: sip_phone:write:admin.

        Granular scopes: sip_phone:update:sip_phone:admin.

        Role permissions: SipPhone:Edit.

        Rate limit: Light.

        Args:
            phone_id: ID of the SIP phone, as the list of SIP softphones gives it.
            authorization_name: Name with which the user authenticates to the SIP server. At most 64
                characters.
            domain: Name or IP address of the SIP provider's domain. At most 64 characters.
            password: Password of the user at the SIP provider.
            registration_expire_time: Minutes until the SIP registration runs out; the client then
                registers anew. 1 to 127. By default 60.
            user_name: Phone number of the user at the SIP provider. At most 64 characters.
            voice_mail: Number that reaches the voicemail. At most 255 characters.
            display_number: Number to show for the user, as an extension or in E.164 form. It serves
                where the SIP user name is not the number to dial. At most 64 characters.
            server: The first SIP server: register server, proxy and transport protocol.
            server_2: The second SIP server: register server, proxy and transport protocol.
            server_3: The third SIP server: register server, proxy and transport protocol.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: Bad Request (400).
            InvalidTokenError: This access token is invalid (401, code 124).
            PermissionDeniedError: You lack the permission for this (403, code 3336).
            NotFoundError: No such SIP phone exists: {phone_id} (404, code 2305).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.sip_phones.update_softphone(
                "sipPhone00000000000001",
                authorization_name="amara.okafor",
                domain="sip.example.com",
                password="sip-example-1",
                registration_expire_time=60,
                user_name="+15550142",
            )
        """
        await self._call("update_sip_softphone", locals())

    async def delete(
        self,
        phone_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Deprecated.

        Delete a SIP phone from the account. Needs a PBX by Cisco or Avaya, and SIP Phone
        Integration, which Zoom's sales team turns on.

        Scopes: sip_phone:write:admin.

        Granular scopes: sip_phone:delete:sip_phone:admin.

        Role permissions: SipPhone:Edit.

        Rate limit: Light.

        Args:
            phone_id: ID of the SIP phone, as the list of SIP phones gives it.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.sip_phones.delete("sipPhone00000000000001")
        """
        await self._call("delete_sip_phone", locals())

    async def update(
        self,
        phone_id: str,
        *,
        register_server3: str,
        user_name: str,
        register_server2: str,
        proxy_server: str,
        proxy_server2: str,
        proxy_server3: str,
        password: str,
        voice_mail: str,
        domain: str,
        register_server: str,
        authorization_name: str,
        transport_protocol3: Literal["AUTO", "TCP", "TLS", "UDP"] | None | Unset = UNSET,
        transport_protocol2: Literal["AUTO", "TCP", "TLS", "UDP"] | None | Unset = UNSET,
        registration_expire_time: int | None | Unset = UNSET,
        transport_protocol: Literal["AUTO", "TCP", "TLS", "UDP"] | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Deprecated.

        Change the servers, credentials or voicemail number of a SIP phone. All three servers
        must be given. Needs a PBX by Cisco or Avaya, and SIP Phone Integration, which Zoom's
        sales team turns on when the account owner or an admin asks for it.

        Scopes: sip_phone:write:admin.

        Granular scopes: sip_phone:update:sip_phone:admin.

        Role permissions: SipPhone:Edit.

        Rate limit: Light.

        Args:
            phone_id: ID of the SIP phone, as the list of SIP phones gives it.
            register_server3: IP address of the third server that takes REGISTER requests. Add the
                port when UDP runs on another one than 5060.
            user_name: Phone number of the user at the SIP provider. At most 64 characters.
            register_server2: IP address of the second server that takes REGISTER requests. Add the
                port when UDP runs on another one than 5060.
            proxy_server: IP address of the SIP proxy. Add the port when UDP runs on another one
                than 5060; without a proxy, repeat `register_server` or leave it empty.
            proxy_server2: IP address of the second SIP proxy. Add the port when UDP runs on another
                one than 5060; without a proxy, repeat `register_server2` or leave it empty.
            proxy_server3: IP address of the third SIP proxy. Add the port when UDP runs on another
                one than 5060; without a proxy, repeat `register_server3` or leave it empty.
            password: Password of the user at the SIP provider.
            voice_mail: Number that reaches the voicemail. At most 255 characters.
            domain: Name or IP address of the SIP provider's domain. At most 64 characters.
            register_server: IP address of the server that takes REGISTER requests. Add the port
                when UDP runs on another one than 5060.
            authorization_name: Name with which the user authenticates to the SIP server. At most 64
                characters.
            transport_protocol3: Transport protocol of the third SIP server.
            transport_protocol2: Transport protocol of the second SIP server.
            registration_expire_time: Minutes until the SIP registration runs out; the client then
                registers anew. 1 to 127. By default 60.
            transport_protocol: Transport protocol of the first SIP server.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: Bad Request (400).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.sip_phones.update(
                "sipPhone00000000000001",
                register_server3="203.0.113.37",
                user_name="+15550142",
                register_server2="203.0.113.34",
                proxy_server="203.0.113.31",
                proxy_server2="203.0.113.34",
                proxy_server3="203.0.113.37",
                password="sip-example-1",
                voice_mail="+1 555 0190",
                domain="sip.example.com",
                register_server="203.0.113.31",
                authorization_name="amara.okafor",
            )
        """
        await self._call("update_sip_phone", locals())
