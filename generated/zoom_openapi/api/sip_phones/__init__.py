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
        calls
        from the Zoom client through the organization's own PBX. Needs a PBX by Cisco or Avaya, and
        SIP Phone Integration, which Zoom's sales team turns on.

        Scopes: sip_phone:read:admin.

        Rate limit: Medium.

        Args:
            page_number: By default 1.
            search_key: Not described.
            page_size: How many entries to return per page.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The SIP phones on this page, fetched page by page as they are asked for.

        Raises:
            PlanMissingError: may come under this status (200, code 200).
            PlanMissingError: The permission is missing: first contact a Zoom admin to enable SIP
                Phone Integration (200, code 200).
            BadRequestError: Bad Request (400).
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

        Rate limit: Light.

        Args:
            user_email: At most 64 characters.
            user_name: At most 64 characters.
            proxy_server: Not described.
            password: Not described.
            domain: At most 64 characters.
            register_server: Not described.
            authorization_name: At most 64 characters.
            register_server3: Not described.
            transport_protocol3: Not described.
            register_server2: Not described.
            transport_protocol2: Not described.
            proxy_server2: Not described.
            proxy_server3: Not described.
            registration_expire_time: 1 to 127. By default 60.
            voice_mail: At most 255 characters.
            transport_protocol: Not described.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The new SIP phone.

        Raises:
            PlanMissingError: The permission is missing: first contact a Zoom admin to enable SIP
                Phone Integration (400, code 200).
            ValidationError: A SIP Phone with this email already exists (400, code 300).
            UserNotFoundError: The user {userId} does not exist, or does not belong to this account
                (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.sip_phones.create(
                user_email="amara.okafor@example.com",
                user_name="user_name1",
                proxy_server="proxy_server1",
                password="password1",
                domain="domain1",
                register_server="register_server1",
                authorization_name="authorization_name1",
            )
        """
        return self._call("create_sip_phone", locals())

    def list_sip_softphones(
        self,
        *,
        search_key: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.SipSoftphone, _models.SipSoftphoneList]:
        """List the SIP phones of the account, or those of one user.

        A SIP phone lets a user make calls from the Zoom client through the organization's own
        PBX.
        Needs a PBX by Cisco or Avaya, and SIP Phone Integration, which Zoom's sales team turns on.

        Scopes: sip_phone:read:admin.

        Rate limit: Medium.

        Args:
            search_key: Not described.
            page_size: How many entries to return per page. At most 300. By default 30.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The SIP phones on this page, fetched page by page as they are asked for.

        Raises:
            PlanMissingError: may come under this status (200, code 200).
            PlanMissingError: The permission is missing. First contact a Zoom admin to enable SIP
                phone integration (200, code 200).
            BadRequestError: Bad Request (400).
            InvalidTokenError: This access token is invalid (401, code 124).
            PermissionDeniedError: You lack the permission for this (403, code 3306).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.sip_phones.list_sip_softphones():
                print(item)
        """
        return self._pages("list_sip_softphones", locals())

    def create_sip_softphone(
        self,
        *,
        authorization_name: str,
        domain: str,
        password: str,
        user_email: str,
        user_name: str,
        server: _inputs.Server,
        registration_expire_time: int | None | Unset = UNSET,
        voice_mail: str | None | Unset = UNSET,
        display_number: str | None | Unset = UNSET,
        server_2: _inputs.Server | None | Unset = UNSET,
        server_3: _inputs.Server | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.SipSoftphone:
        """Set up a SIP phone for a user, with up to three servers to register with.

        Only one SIP phone can have a given email address; an ending such as `.pc` allows further
        ones for the same user. Needs a PBX by Cisco or Avaya, and SIP Phone Integration, which
        Zoom's sales team turns on when the account owner or an admin asks for it.

        Scopes: sip_phone:write:admin.

        Rate limit: Light.

        Args:
            authorization_name: At most 64 characters.
            domain: At most 64 characters.
            password: Not described.
            user_email: At most 64 characters.
            user_name: At most 64 characters.
            server: Not described.
            registration_expire_time: 1 to 127. By default 60.
            voice_mail: At most 255 characters.
            display_number: At most 64 characters.
            server_2: Not described.
            server_3: Not described.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The new SIP phone with its ID.

        Raises:
            PlanMissingError: The permission is missing. First contact a Zoom admin to enable SIP
                phone integration (400, code 200).
            ValidationError: A SIP phone with this email already exists (400, code 300).
            InvalidTokenError: This access token is invalid (401, code 124).
            PermissionDeniedError: You lack the permission for this (403, code 3306).
            UserNotFoundError: There is no user {email}, or none in this account (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.sip_phones.create_sip_softphone(
                authorization_name="authorization_name1",
                domain="domain1",
                password="password1",
                user_email="amara.okafor@example.com",
                user_name="user_name1",
                server={
                    "proxy_server": "proxy_server1",
                    "register_server": "register_server1",
                    "transport_protocol": "UDP",
                },
            )
        """
        return self._call("create_sip_softphone", locals())

    def delete_sip_softphone(
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
            phone_id: Not described.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            InvalidTokenError: This access token is invalid (401, code 124).
            PermissionDeniedError: You lack the permission for this (403, code 3336).
            NotFoundError: No such SIP phone exists: {phone_id} (404, code 2305).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.sip_phones.delete_sip_softphone("phoneId1")
        """
        self._call("delete_sip_softphone", locals())

    def update_sip_softphone(
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
        server: _inputs.Server | None | Unset = UNSET,
        server_2: _inputs.Server | None | Unset = UNSET,
        server_3: _inputs.Server | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the servers, credentials or numbers of a SIP phone.

        Needs a PBX by Cisco or Avaya, and SIP Phone Integration, which Zoom's sales team turns
        on
        when the account owner or an admin asks for it.

        Scopes: sip_phone:write:admin.

        Rate limit: Light.

        Args:
            phone_id: Not described.
            authorization_name: At most 64 characters.
            domain: At most 64 characters.
            password: Not described.
            registration_expire_time: 1 to 127. By default 60.
            user_name: At most 64 characters.
            voice_mail: At most 255 characters.
            display_number: At most 64 characters.
            server: Not described.
            server_2: Not described.
            server_3: Not described.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            BadRequestError: Bad Request (400).
            InvalidTokenError: This access token is invalid (401, code 124).
            PermissionDeniedError: You lack the permission for this (403, code 3336).
            NotFoundError: No such SIP phone exists: {phone_id} (404, code 2305).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.sip_phones.update_sip_softphone(
                "phoneId1",
                authorization_name="authorization_name1",
                domain="domain1",
                password="password1",
                registration_expire_time=60,
                user_name="user_name1",
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

        Rate limit: Light.

        Args:
            phone_id: Not described.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.sip_phones.delete("phoneId1")
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

        Change the servers, credentials or voicemail number of a SIP phone. Needs a PBX by Cisco
        or
        Avaya, and SIP Phone Integration, which Zoom's sales team turns on when the account owner or
        an admin asks for it.

        Scopes: sip_phone:write:admin.

        Rate limit: Light.

        Args:
            phone_id: Not described.
            register_server3: Not described.
            user_name: At most 64 characters.
            register_server2: Not described.
            proxy_server: Not described.
            proxy_server2: Not described.
            proxy_server3: Not described.
            password: Not described.
            voice_mail: At most 255 characters.
            domain: At most 64 characters.
            register_server: Not described.
            authorization_name: At most 64 characters.
            transport_protocol3: Not described.
            transport_protocol2: Not described.
            registration_expire_time: 1 to 127. By default 60.
            transport_protocol: Not described.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            BadRequestError: Bad Request (400).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.sip_phones.update(
                "phoneId1",
                register_server3="register_server31",
                user_name="user_name1",
                register_server2="register_server21",
                proxy_server="proxy_server1",
                proxy_server2="proxy_server21",
                proxy_server3="proxy_server31",
                password="password1",
                voice_mail="voice_mail1",
                domain="domain1",
                register_server="register_server1",
                authorization_name="authorization_name1",
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
        calls
        from the Zoom client through the organization's own PBX. Needs a PBX by Cisco or Avaya, and
        SIP Phone Integration, which Zoom's sales team turns on.

        Scopes: sip_phone:read:admin.

        Rate limit: Medium.

        Args:
            page_number: By default 1.
            search_key: Not described.
            page_size: How many entries to return per page.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The SIP phones on this page, fetched page by page as they are asked for.

        Raises:
            PlanMissingError: may come under this status (200, code 200).
            PlanMissingError: The permission is missing: first contact a Zoom admin to enable SIP
                Phone Integration (200, code 200).
            BadRequestError: Bad Request (400).
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

        Rate limit: Light.

        Args:
            user_email: At most 64 characters.
            user_name: At most 64 characters.
            proxy_server: Not described.
            password: Not described.
            domain: At most 64 characters.
            register_server: Not described.
            authorization_name: At most 64 characters.
            register_server3: Not described.
            transport_protocol3: Not described.
            register_server2: Not described.
            transport_protocol2: Not described.
            proxy_server2: Not described.
            proxy_server3: Not described.
            registration_expire_time: 1 to 127. By default 60.
            voice_mail: At most 255 characters.
            transport_protocol: Not described.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The new SIP phone.

        Raises:
            PlanMissingError: The permission is missing: first contact a Zoom admin to enable SIP
                Phone Integration (400, code 200).
            ValidationError: A SIP Phone with this email already exists (400, code 300).
            UserNotFoundError: The user {userId} does not exist, or does not belong to this account
                (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.sip_phones.create(
                user_email="amara.okafor@example.com",
                user_name="user_name1",
                proxy_server="proxy_server1",
                password="password1",
                domain="domain1",
                register_server="register_server1",
                authorization_name="authorization_name1",
            )
        """
        return await self._call("create_sip_phone", locals())

    def list_sip_softphones(
        self,
        *,
        search_key: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.SipSoftphone, _models.SipSoftphoneList]:
        """List the SIP phones of the account, or those of one user.

        A SIP phone lets a user make calls from the Zoom client through the organization's own
        PBX.
        Needs a PBX by Cisco or Avaya, and SIP Phone Integration, which Zoom's sales team turns on.

        Scopes: sip_phone:read:admin.

        Rate limit: Medium.

        Args:
            search_key: Not described.
            page_size: How many entries to return per page. At most 300. By default 30.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The SIP phones on this page, fetched page by page as they are asked for.

        Raises:
            PlanMissingError: may come under this status (200, code 200).
            PlanMissingError: The permission is missing. First contact a Zoom admin to enable SIP
                phone integration (200, code 200).
            BadRequestError: Bad Request (400).
            InvalidTokenError: This access token is invalid (401, code 124).
            PermissionDeniedError: You lack the permission for this (403, code 3306).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.sip_phones.list_sip_softphones():
                print(item)
        """
        return self._pages("list_sip_softphones", locals())

    async def create_sip_softphone(
        self,
        *,
        authorization_name: str,
        domain: str,
        password: str,
        user_email: str,
        user_name: str,
        server: _inputs.Server,
        registration_expire_time: int | None | Unset = UNSET,
        voice_mail: str | None | Unset = UNSET,
        display_number: str | None | Unset = UNSET,
        server_2: _inputs.Server | None | Unset = UNSET,
        server_3: _inputs.Server | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.SipSoftphone:
        """Set up a SIP phone for a user, with up to three servers to register with.

        Only one SIP phone can have a given email address; an ending such as `.pc` allows further
        ones for the same user. Needs a PBX by Cisco or Avaya, and SIP Phone Integration, which
        Zoom's sales team turns on when the account owner or an admin asks for it.

        Scopes: sip_phone:write:admin.

        Rate limit: Light.

        Args:
            authorization_name: At most 64 characters.
            domain: At most 64 characters.
            password: Not described.
            user_email: At most 64 characters.
            user_name: At most 64 characters.
            server: Not described.
            registration_expire_time: 1 to 127. By default 60.
            voice_mail: At most 255 characters.
            display_number: At most 64 characters.
            server_2: Not described.
            server_3: Not described.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The new SIP phone with its ID.

        Raises:
            PlanMissingError: The permission is missing. First contact a Zoom admin to enable SIP
                phone integration (400, code 200).
            ValidationError: A SIP phone with this email already exists (400, code 300).
            InvalidTokenError: This access token is invalid (401, code 124).
            PermissionDeniedError: You lack the permission for this (403, code 3306).
            UserNotFoundError: There is no user {email}, or none in this account (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.sip_phones.create_sip_softphone(
                authorization_name="authorization_name1",
                domain="domain1",
                password="password1",
                user_email="amara.okafor@example.com",
                user_name="user_name1",
                server={
                    "proxy_server": "proxy_server1",
                    "register_server": "register_server1",
                    "transport_protocol": "UDP",
                },
            )
        """
        return await self._call("create_sip_softphone", locals())

    async def delete_sip_softphone(
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
            phone_id: Not described.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            InvalidTokenError: This access token is invalid (401, code 124).
            PermissionDeniedError: You lack the permission for this (403, code 3336).
            NotFoundError: No such SIP phone exists: {phone_id} (404, code 2305).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.sip_phones.delete_sip_softphone("phoneId1")
        """
        await self._call("delete_sip_softphone", locals())

    async def update_sip_softphone(
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
        server: _inputs.Server | None | Unset = UNSET,
        server_2: _inputs.Server | None | Unset = UNSET,
        server_3: _inputs.Server | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the servers, credentials or numbers of a SIP phone.

        Needs a PBX by Cisco or Avaya, and SIP Phone Integration, which Zoom's sales team turns
        on
        when the account owner or an admin asks for it.

        Scopes: sip_phone:write:admin.

        Rate limit: Light.

        Args:
            phone_id: Not described.
            authorization_name: At most 64 characters.
            domain: At most 64 characters.
            password: Not described.
            registration_expire_time: 1 to 127. By default 60.
            user_name: At most 64 characters.
            voice_mail: At most 255 characters.
            display_number: At most 64 characters.
            server: Not described.
            server_2: Not described.
            server_3: Not described.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            BadRequestError: Bad Request (400).
            InvalidTokenError: This access token is invalid (401, code 124).
            PermissionDeniedError: You lack the permission for this (403, code 3336).
            NotFoundError: No such SIP phone exists: {phone_id} (404, code 2305).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.sip_phones.update_sip_softphone(
                "phoneId1",
                authorization_name="authorization_name1",
                domain="domain1",
                password="password1",
                registration_expire_time=60,
                user_name="user_name1",
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

        Rate limit: Light.

        Args:
            phone_id: Not described.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.sip_phones.delete("phoneId1")
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

        Change the servers, credentials or voicemail number of a SIP phone. Needs a PBX by Cisco
        or
        Avaya, and SIP Phone Integration, which Zoom's sales team turns on when the account owner or
        an admin asks for it.

        Scopes: sip_phone:write:admin.

        Rate limit: Light.

        Args:
            phone_id: Not described.
            register_server3: Not described.
            user_name: At most 64 characters.
            register_server2: Not described.
            proxy_server: Not described.
            proxy_server2: Not described.
            proxy_server3: Not described.
            password: Not described.
            voice_mail: At most 255 characters.
            domain: At most 64 characters.
            register_server: Not described.
            authorization_name: At most 64 characters.
            transport_protocol3: Not described.
            transport_protocol2: Not described.
            registration_expire_time: 1 to 127. By default 60.
            transport_protocol: Not described.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            BadRequestError: Bad Request (400).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.sip_phones.update(
                "phoneId1",
                register_server3="register_server31",
                user_name="user_name1",
                register_server2="register_server21",
                proxy_server="proxy_server1",
                proxy_server2="proxy_server21",
                proxy_server3="proxy_server31",
                password="password1",
                voice_mail="voice_mail1",
                domain="domain1",
                register_server="register_server1",
                authorization_name="authorization_name1",
            )
        """
        await self._call("update_sip_phone", locals())
