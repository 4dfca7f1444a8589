# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from ...runtime.resources import AsyncResource, Resource
from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import inputs as _inputs
    from ... import literals as _literals
    from ... import models as _models
    from ...runtime.options import RequestOptions
    from ...runtime.pages import AsyncPages, Pages


class SipTrunks(Resource):
    """The operations of sip_trunks."""

    def list_call_out_countries(
        self,
        account_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.CalloutCountryList:
        """List the internal countries that meetings of an account may call out to.

        `account_id` is a sub account, or `me` for the master account itself. The caller must be
        a master account that has SIP Connected Audio.

        Scopes: sip_trunk:master.

        Granular scopes: sip_connected_audio:read:callout_countries:admin,
        sip_connected_audio:read:callout_countries:master.

        Role permissions: AccountSetting:Read.

        Args:
            account_id: The account's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The account's call-out countries.

        Raises:
            PlanMissingError: The account is not a master account. Access needs the API Partner
                Plan: enroll the account in it and have it made into a master account (400, code
                300).
            PermissionDeniedError: Your account does not have permission to make updates on that
                account. Only a master account can do so on a subaccount (400, code 300).
            PlanMissingError: The request failed: the account is not enrolled in a plan for SIP
                Connected Audio (400, code 300).
            NotFoundError: No such account exists: {accountId} (404, code 2001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.sip_trunks.list_call_out_countries("acctNorthwind000000001")
        """
        return self._call("list_call_out_countries", locals())

    def add_call_out_countries(
        self,
        account_id: str,
        *,
        callout_countries: Sequence[_inputs.CalloutCountryRef],
        request_options: RequestOptions | None = None,
    ) -> _models.CalloutCountryList:
        """Add internal call-out countries to an account.

        `account_id` is a sub account, or `me` for the master account itself. The caller must be
        a master account that has SIP Connected Audio.

        Scopes: sip_trunk:master.

        Granular scopes: sip_connected_audio:write:callout_countries:admin,
        sip_connected_audio:write:callout_countries:master.

        Role permissions: AccountSetting:Edit.

        Args:
            account_id: The account's ID.
            callout_countries: The call-out countries to add. 1 to 30 items.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The call-out countries.

        Raises:
            PlanMissingError: This is not a master account. For access, it must be both: a master
                account, and enrolled in the API Partner Plan (400, code 300).
            ValidationError: One or more of the parameters in `callout_countries` are invalid (400,
                code 300).
            PermissionDeniedError: Your account does not have permission to make updates on that
                account. Only a master account can do so on a subaccount (400, code 300).
            PlanMissingError: The request failed: the account is not enrolled in a plan for SIP
                Connected Audio (400, code 300).
            NotFoundError: No such account exists: {accountId} (404, code 2001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.sip_trunks.add_call_out_countries(
                "acctNorthwind000000001",
                callout_countries=[{"id": "DE"}, {"id": "US"}],
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
        """Strike one country from those that an account may call out to.

        `account_id` is a sub account, or `me` for the master account itself. The caller must be
        a master account that has SIP Connected Audio.

        Scopes: sip_trunk:master.

        Granular scopes: sip_connected_audio:delete:callout_countries:admin,
        sip_connected_audio:delete:callout_countries:master.

        Role permissions: AccountSetting:Edit.

        Args:
            account_id: The account's ID.
            country_id: Two-letter ISO code of the country.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PermissionDeniedError: Your account does not have permission to make updates on that
                account. Only a master account can do so on a subaccount (400, code 300).
            PlanMissingError: The request failed: the account is not enrolled in a plan for SIP
                Connected Audio (400, code 300).
            PlanMissingError: This is not a master account. For access, it must be both: a master
                account, and enrolled in the API Partner Plan (400, code 300).
            NotFoundError: No such account exists: {accountId} (404, code 2001).
            NotFoundError: No such callout country exists: {countryId} (404, code 2302).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.sip_trunks.remove_call_out_country("acctNorthwind000000001", "DE")
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
        """List the internal numbers of an account, page by page.

        Internal numbers belong to the organization; Zoom does not supply them. `account_id` is a
        sub account, or `me` for the master account itself. The caller must be a master account that
        has SIP Connected Audio.

        Scopes: sip_trunk:master.

        Granular scopes: sip_connected_audio:read:internal_numbers:admin,
        sip_connected_audio:read:internal_numbers:master.

        Role permissions: AccountSetting:Read.

        Args:
            account_id: The account's ID.
            page_size: How many entries to return per page. At most 300. By default 30.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The internal numbers on this page, fetched page by page as they are asked for.

        Raises:
            PlanMissingError: The account is not a master account. Access needs the API Partner
                Plan: enroll the account in it and have it made into a master account (400, code
                300).
            PermissionDeniedError: Your account does not have permission to make updates on that
                account. Only a master account can do so on a subaccount (400, code 300).
            PlanMissingError: The request failed: the account is not enrolled in a plan for SIP
                Connected Audio (400, code 300).
            NotFoundError: No such account exists: {accountId} (404, code 2001).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.sip_trunks.list_internal_numbers("acctNorthwind000000001"):
                print(item)
        """
        return self._pages("list_internal_numbers", locals())

    def add_internal_numbers(
        self,
        account_id: str,
        *,
        internal_numbers: Sequence[_inputs.InternalNumberInput] | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.InternalNumberList:
        """Give an account internal numbers, which are numbers that the organization owns.

        `account_id` is a sub account, or `me` for the master account itself. A number can be
        used only once, and an account takes a limited count of them. The caller must be a master
        account that has SIP Connected Audio.

        Scopes: sip_trunk:master.

        Granular scopes: sip_connected_audio:write:internal_numbers:admin,
        sip_connected_audio:write:internal_numbers:master.

        Role permissions: AccountSetting:Edit.

        Args:
            account_id: The account's ID.
            internal_numbers: The internal numbers to add. 1 to 30 items.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The added internal numbers.

        Raises:
            PermissionDeniedError: Your account does not have permission to make updates on that
                account. Only a master account can do so on a subaccount (400, code 300).
            PlanMissingError: The account is not a master account. Access needs the API Partner
                Plan: enroll the account in it and have it changed into a master one (400, code
                300).
            PlanMissingError: The request failed: the account is not enrolled in a plan for SIP
                Connected Audio (400, code 300).
            LimitReachedError: At most {0} phone numbers can be assigned to this account, that is
                the maximum (400, code 300).
            AlreadyExistsError: The `number` value has already been used. Provide a unique value for
                `number` (400, code 300).
            ValidationError: One or more of the parameters in `internal_numbers` are invalid (400,
                code 300).
            NotFoundError: No such account exists: {accountId} (404, code 2001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.sip_trunks.add_internal_numbers("acctNorthwind000000001")
        """
        return self._call("add_internal_numbers", locals())

    def remove_internal_number(
        self,
        account_id: str,
        number_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Take one of the internal numbers from an account.

        `account_id` is a sub account, or `me` for the master account itself. The caller must be
        a master account that has SIP Connected Audio.

        Scopes: sip_trunk:master.

        Granular scopes: sip_connected_audio:delete:internal_numbers:admin,
        sip_connected_audio:delete:internal_numbers:master.

        Role permissions: AccountSetting:Edit.

        Args:
            account_id: The account's ID.
            number_id: ID of the internal number, as the list of internal numbers returns it.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: This is not a master account. For access, it must be both: a master
                account, and enrolled in the API Partner Plan (400, code 300).
            PermissionDeniedError: Your account does not have permission to make updates on that
                account. Only a master account can do so on a subaccount (400, code 300).
            PlanMissingError: The request failed: the account is not enrolled in a plan for SIP
                Connected Audio (400, code 300).
            NotFoundError: No such account exists: {accountId} (404, code 2001).
            NotFoundError: No such internal number exists: {numberId} (404, code 2303).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.sip_trunks.remove_internal_number(
                "acctNorthwind000000001",
                "intNumber0000000000001",
            )
        """
        self._call("remove_internal_number", locals())

    def update_internal_number(
        self,
        account_id: str,
        number_id: str,
        *,
        type_: Literal[0, 1] | None | Unset = UNSET,
        affect_all: bool | None | Unset = UNSET,
        allow_for_external_meetings: bool | None | Unset = UNSET,
        allow_join: bool | None | Unset = UNSET,
        country: str | None | Unset = UNSET,
        display_number: str | None | Unset = UNSET,
        labels: str | None | Unset = UNSET,
        languages: _literals.InternalNumberLanguage | None | Unset = UNSET,
        number: str | None | Unset = UNSET,
        visible: bool | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Update an internal number

        Change one internal number of an account; with `affect_all` the change reaches the
        accounts that share the number. `account_id` is a sub account, or `me` for the master
        account itself. The caller must be a master account that has SIP Connected Audio.

        Scopes: sip_trunk:master.

        Granular scopes: sip_connected_audio:update:internal_numbers:admin,
        sip_connected_audio:update:internal_numbers:master.

        Role permissions: AccountSetting:Edit.

        Args:
            account_id: The account's ID.
            number_id: ID of the internal number, as the list of internal numbers returns it.
            type_: Kind of phone number: `0` toll, `1` toll-free.
            affect_all: Whether the change also reaches the accounts that share this internal
                number.
            allow_for_external_meetings: Whether the number may be used for attending third-party
                meetings.
            allow_join: Whether users can join meetings with this number. Always `true` while
                `visible` is `true`.
            country: Two-letter code of the phone number's country.
            display_number: The number as it is to be shown, for instance `+1 555 0142` for the
                `number` `+15550142`.
            labels: Short description of the phone number.
            languages: Language in which the phone number is shown, such as `de-DE` for German.
            number: Phone number in E.164 form.
            visible: Whether users of the account see the number in the Zoom client and web portal.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PermissionDeniedError: Your account does not have permission to make updates on that
                account. Only a Master Account can do so on a sub account (400, code 300).
            PlanMissingError: The request failed: the account is not enrolled in any SIP Connected
                Audio plan (400, code 300).
            PlanMissingError: The account is not a Master Account. For access it must be a Master
                Account with the API Partner Plan (400, code 300).
            OperationFailedError: The request to update this internal number failed (400, code 2).
            NotFoundError: No such account exists: {0} (404, code 2001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.sip_trunks.update_internal_number(
                "acctNorthwind000000001",
                "intNumber0000000000001",
                type_=0,
                affect_all=True,
                allow_for_external_meetings=False,
                allow_join=True,
            )
        """
        self._call("update_internal_number", locals())

    def assign_numbers(
        self,
        account_id: str,
        *,
        phone_numbers: Sequence[str] | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Hand numbers of the master account's SIP trunk to a sub account.

        Needs a Pro plan or higher with SIP Connected Audio. The caller must be a master account.

        Scopes: sip_trunk:master.

        Granular scopes: sip_connected_audio:write:numbers:master.

        Role permissions: AccountSetting:Edit.

        Rate limit: Light.

        Args:
            account_id: The account's ID.
            phone_numbers: Phone numbers to assign to the sub account.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: The subaccount has no plan for SIP trunks (400, code 2100).
            NotInAccountError: The number is not one that belongs to the master account:
                {phone_number} (400, code 400).
            NotFoundError: The account does not exist, or it is not one that belongs to this master
                account: {accountId} (404, code 2001).
            NotFoundError: The account does not exist, or it is not one that belongs to you:
                {accountId} (404, code 2001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.sip_trunks.assign_numbers(
                "acctNorthwind000000001",
                phone_numbers=["+15550142", "+15550177"],
            )
        """
        self._call("assign_sip_trunk_numbers", locals())

    def unassign_all_numbers(
        self,
        account_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Take all assigned SIP trunk numbers from a sub account at once.

        Needs a Pro plan or higher with SIP Connected Audio. The caller must be a master account.

        Scopes: sip_trunk:master.

        Granular scopes: sip_connected_audio:delete:numbers:master.

        Role permissions: AccountSetting:Edit.

        Rate limit: Light.

        Args:
            account_id: The account's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: The subaccount has no plan for SIP trunks (400, code 2100).
            NotFoundError: The account does not exist, or it is not one that belongs to this master
                account: {accountId} (404, code 2001).
            NotFoundError: The account does not exist, or it is not one that belongs to you:
                {accountId} (404, code 2001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.sip_trunks.unassign_all_numbers("acctNorthwind000000001")
        """
        self._call("unassign_all_sip_trunk_numbers", locals())

    def get_settings(
        self,
        account_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.SipTrunkSettings:
        """Return how an account shows call-out countries and numbers of its SIP trunk.

        Needs a paid plan, Pro or higher, with the master account option. The caller must be a
        master account that has SIP Connected Audio.

        Scopes: sip_trunk:master.

        Granular scopes: sip_connected_audio:read:settings:admin,
        sip_connected_audio:read:settings:master.

        Role permissions: AccountSetting:Read.

        Rate limit: Light.

        Args:
            account_id: The account's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The account's SIP trunk settings.

        Raises:
            PlanMissingError: The account is not a master account. Access needs the API Partner
                Plan: enroll the account in it and have it changed into a master one (400, code
                300).
            PermissionDeniedError: Your account does not have permission to make updates on that
                account. Only a master account can do so on a subaccount (400, code 300).
            PlanMissingError: The request failed: the account is not enrolled in a plan for SIP
                Connected Audio (400, code 300).
            NotFoundError: No such account exists: {accountId} (404, code 2001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.sip_trunks.get_settings("acctNorthwind000000001")
        """
        return self._call("get_sip_trunk_settings", locals())

    def update_settings(
        self,
        account_id: str,
        *,
        enable: bool | None | Unset = UNSET,
        enable_all_settings_from_master_account: bool | None | Unset = UNSET,
        show_callout_internal_number: bool | None | Unset = UNSET,
        show_zoom_provided_callout_countries: int | None | Unset = UNSET,
        show_zoom_provided_numbers: Literal[0, 1, 2] | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Update SIP trunk settings

        Copy the master account's SIP Connected Audio settings to a sub account, switch them on
        or off there, or change what the sub account shows. Needs a Pro plan or higher with SIP
        Connected Audio. The caller must be the owner of a master account.

        Scopes: sip_trunk:master.

        Granular scopes: sip_connected_audio:update:settings:admin,
        sip_connected_audio:update:settings:master.

        Role permissions: AccountSetting:Edit.

        Rate limit: Light.

        Args:
            account_id: The account's ID.
            enable: `true` gives the sub account the master account's SIP configuration, `false`
                removes it. When left out, the configuration stays as it is.
            enable_all_settings_from_master_account: Whether the master account's SIP trunk settings
                are copied over those of the sub account. `false` leaves existing settings alone;
                without the field nothing is copied.
            show_callout_internal_number: Whether the call-out numbers of Zoom's carrier partners
                appear among the account's call-out numbers in web portal and client.
            show_zoom_provided_callout_countries: What happens to call-out countries from Zoom: `0`
                show them, `1` hide them, `2` delete them and use only those of the carrier
                partners.
            show_zoom_provided_numbers: What happens to numbers from Zoom: `0` show them everywhere,
                `1` show them in the web portal but leave them unused until a user picks them, `2`
                delete them and use only those of the carrier partners.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            OperationFailedError: The request failed to clone the SIP trunk settings (400, code 2).
            PermissionDeniedError: Your account does not have permission to make updates on that
                account. Only a master account can do so on a subaccount (400, code 300).
            PlanMissingError: The request failed: the account is not enrolled in a plan for SIP
                Connected Audio (400, code 300).
            NotFoundError: No such account exists: {accountId} (404, code 2001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.sip_trunks.update_settings(
                "acctNorthwind000000001",
                enable=True,
                enable_all_settings_from_master_account=True,
                show_callout_internal_number=True,
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
        """List the SIP trunks of an account.

        `account_id` is a sub account, or `me` for the master account itself. A trunk carries
        calls between the organization's network and Zoom over a private connection. Needs the
        API Partner and SIP Connected Audio plans.

        Scopes: sip_trunk:master.

        Granular scopes: sip_connected_audio:read:trunks:admin,
        sip_connected_audio:read:trunks:master.

        Role permissions: AccountSetting:Read.

        Args:
            account_id: The account's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The account's SIP trunks.

        Raises:
            PlanMissingError: The request failed: the account is not enrolled in a plan for SIP
                Connected Audio (400, code 300).
            PermissionDeniedError: Your account does not have permission to make updates on that
                account. Only a master account can do so on a subaccount (400, code 300).
            NotFoundError: No such account exists: {accountId} (404, code 2001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.sip_trunks.list("acctNorthwind000000001")
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

        The caller must be a master account that has the API Partner and SIP Connected Audio
        plans.

        Scopes: sip_trunk:master.

        Granular scopes: sip_connected_audio:write:trunks:master.

        Role permissions: AccountSetting:Edit.

        Args:
            account_id: The account's ID.
            sip_trunks: The SIP trunks to assign. 1 to 30 items.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The assigned SIP trunks.

        Raises:
            PermissionDeniedError: Your account does not have permission to make updates on that
                account. Only a master account can do so on a subaccount (400, code 300).
            PlanMissingError: The request failed: the account is not enrolled in a plan for SIP
                Connected Audio (400, code 300).
            WrongStateError: The request failed: the master account of this subaccount has no SIP
                trunk configurations (400, code 300).
            ValidationError: One or more of the parameters in `sip_trunks` are invalid (400, code
                300).
            NotFoundError: No such account exists: {accountId} (404, code 2001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.sip_trunks.assign("acctNorthwind000000001")
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

        Granular scopes: sip_connected_audio:delete:trunks:master.

        Role permissions: AccountSetting:Edit.

        Args:
            account_id: The account's ID.
            trunk_id: ID of the SIP trunk that was assigned to the sub account, as the list of SIP
                trunks returns it.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: The request failed: the account is not enrolled in a plan for SIP
                Connected Audio (400, code 300).
            PermissionDeniedError: Your account does not have permission to make updates on that
                account. Only a master account can do so on a subaccount (400, code 300).
            NotFoundError: No such account exists: {accountId} (404, code 2001).
            NotFoundError: No such SIP trunk exists: {trunkId} (404, code 2301).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.sip_trunks.unassign("acctNorthwind000000001", "trunkBerlin00000000001")
        """
        self._call("unassign_sip_trunk", locals())


class AsyncSipTrunks(AsyncResource):
    """The operations of sip_trunks."""

    async def list_call_out_countries(
        self,
        account_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.CalloutCountryList:
        """List the internal countries that meetings of an account may call out to.

        `account_id` is a sub account, or `me` for the master account itself. The caller must be
        a master account that has SIP Connected Audio.

        Scopes: sip_trunk:master.

        Granular scopes: sip_connected_audio:read:callout_countries:admin,
        sip_connected_audio:read:callout_countries:master.

        Role permissions: AccountSetting:Read.

        Args:
            account_id: The account's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The account's call-out countries.

        Raises:
            PlanMissingError: The account is not a master account. Access needs the API Partner
                Plan: enroll the account in it and have it made into a master account (400, code
                300).
            PermissionDeniedError: Your account does not have permission to make updates on that
                account. Only a master account can do so on a subaccount (400, code 300).
            PlanMissingError: The request failed: the account is not enrolled in a plan for SIP
                Connected Audio (400, code 300).
            NotFoundError: No such account exists: {accountId} (404, code 2001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.sip_trunks.list_call_out_countries("acctNorthwind000000001")
        """
        return await self._call("list_call_out_countries", locals())

    async def add_call_out_countries(
        self,
        account_id: str,
        *,
        callout_countries: Sequence[_inputs.CalloutCountryRef],
        request_options: RequestOptions | None = None,
    ) -> _models.CalloutCountryList:
        """Add internal call-out countries to an account.

        `account_id` is a sub account, or `me` for the master account itself. The caller must be
        a master account that has SIP Connected Audio.

        Scopes: sip_trunk:master.

        Granular scopes: sip_connected_audio:write:callout_countries:admin,
        sip_connected_audio:write:callout_countries:master.

        Role permissions: AccountSetting:Edit.

        Args:
            account_id: The account's ID.
            callout_countries: The call-out countries to add. 1 to 30 items.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The call-out countries.

        Raises:
            PlanMissingError: This is not a master account. For access, it must be both: a master
                account, and enrolled in the API Partner Plan (400, code 300).
            ValidationError: One or more of the parameters in `callout_countries` are invalid (400,
                code 300).
            PermissionDeniedError: Your account does not have permission to make updates on that
                account. Only a master account can do so on a subaccount (400, code 300).
            PlanMissingError: The request failed: the account is not enrolled in a plan for SIP
                Connected Audio (400, code 300).
            NotFoundError: No such account exists: {accountId} (404, code 2001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.sip_trunks.add_call_out_countries(
                "acctNorthwind000000001",
                callout_countries=[{"id": "DE"}, {"id": "US"}],
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
        """Strike one country from those that an account may call out to.

        `account_id` is a sub account, or `me` for the master account itself. The caller must be
        a master account that has SIP Connected Audio.

        Scopes: sip_trunk:master.

        Granular scopes: sip_connected_audio:delete:callout_countries:admin,
        sip_connected_audio:delete:callout_countries:master.

        Role permissions: AccountSetting:Edit.

        Args:
            account_id: The account's ID.
            country_id: Two-letter ISO code of the country.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PermissionDeniedError: Your account does not have permission to make updates on that
                account. Only a master account can do so on a subaccount (400, code 300).
            PlanMissingError: The request failed: the account is not enrolled in a plan for SIP
                Connected Audio (400, code 300).
            PlanMissingError: This is not a master account. For access, it must be both: a master
                account, and enrolled in the API Partner Plan (400, code 300).
            NotFoundError: No such account exists: {accountId} (404, code 2001).
            NotFoundError: No such callout country exists: {countryId} (404, code 2302).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.sip_trunks.remove_call_out_country("acctNorthwind000000001", "DE")
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
        """List the internal numbers of an account, page by page.

        Internal numbers belong to the organization; Zoom does not supply them. `account_id` is a
        sub account, or `me` for the master account itself. The caller must be a master account that
        has SIP Connected Audio.

        Scopes: sip_trunk:master.

        Granular scopes: sip_connected_audio:read:internal_numbers:admin,
        sip_connected_audio:read:internal_numbers:master.

        Role permissions: AccountSetting:Read.

        Args:
            account_id: The account's ID.
            page_size: How many entries to return per page. At most 300. By default 30.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The internal numbers on this page, fetched page by page as they are asked for.

        Raises:
            PlanMissingError: The account is not a master account. Access needs the API Partner
                Plan: enroll the account in it and have it made into a master account (400, code
                300).
            PermissionDeniedError: Your account does not have permission to make updates on that
                account. Only a master account can do so on a subaccount (400, code 300).
            PlanMissingError: The request failed: the account is not enrolled in a plan for SIP
                Connected Audio (400, code 300).
            NotFoundError: No such account exists: {accountId} (404, code 2001).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.sip_trunks.list_internal_numbers("acctNorthwind000000001"):
                print(item)
        """
        return self._pages("list_internal_numbers", locals())

    async def add_internal_numbers(
        self,
        account_id: str,
        *,
        internal_numbers: Sequence[_inputs.InternalNumberInput] | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.InternalNumberList:
        """Give an account internal numbers, which are numbers that the organization owns.

        `account_id` is a sub account, or `me` for the master account itself. A number can be
        used only once, and an account takes a limited count of them. The caller must be a master
        account that has SIP Connected Audio.

        Scopes: sip_trunk:master.

        Granular scopes: sip_connected_audio:write:internal_numbers:admin,
        sip_connected_audio:write:internal_numbers:master.

        Role permissions: AccountSetting:Edit.

        Args:
            account_id: The account's ID.
            internal_numbers: The internal numbers to add. 1 to 30 items.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The added internal numbers.

        Raises:
            PermissionDeniedError: Your account does not have permission to make updates on that
                account. Only a master account can do so on a subaccount (400, code 300).
            PlanMissingError: The account is not a master account. Access needs the API Partner
                Plan: enroll the account in it and have it changed into a master one (400, code
                300).
            PlanMissingError: The request failed: the account is not enrolled in a plan for SIP
                Connected Audio (400, code 300).
            LimitReachedError: At most {0} phone numbers can be assigned to this account, that is
                the maximum (400, code 300).
            AlreadyExistsError: The `number` value has already been used. Provide a unique value for
                `number` (400, code 300).
            ValidationError: One or more of the parameters in `internal_numbers` are invalid (400,
                code 300).
            NotFoundError: No such account exists: {accountId} (404, code 2001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.sip_trunks.add_internal_numbers("acctNorthwind000000001")
        """
        return await self._call("add_internal_numbers", locals())

    async def remove_internal_number(
        self,
        account_id: str,
        number_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Take one of the internal numbers from an account.

        `account_id` is a sub account, or `me` for the master account itself. The caller must be
        a master account that has SIP Connected Audio.

        Scopes: sip_trunk:master.

        Granular scopes: sip_connected_audio:delete:internal_numbers:admin,
        sip_connected_audio:delete:internal_numbers:master.

        Role permissions: AccountSetting:Edit.

        Args:
            account_id: The account's ID.
            number_id: ID of the internal number, as the list of internal numbers returns it.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: This is not a master account. For access, it must be both: a master
                account, and enrolled in the API Partner Plan (400, code 300).
            PermissionDeniedError: Your account does not have permission to make updates on that
                account. Only a master account can do so on a subaccount (400, code 300).
            PlanMissingError: The request failed: the account is not enrolled in a plan for SIP
                Connected Audio (400, code 300).
            NotFoundError: No such account exists: {accountId} (404, code 2001).
            NotFoundError: No such internal number exists: {numberId} (404, code 2303).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.sip_trunks.remove_internal_number(
                "acctNorthwind000000001",
                "intNumber0000000000001",
            )
        """
        await self._call("remove_internal_number", locals())

    async def update_internal_number(
        self,
        account_id: str,
        number_id: str,
        *,
        type_: Literal[0, 1] | None | Unset = UNSET,
        affect_all: bool | None | Unset = UNSET,
        allow_for_external_meetings: bool | None | Unset = UNSET,
        allow_join: bool | None | Unset = UNSET,
        country: str | None | Unset = UNSET,
        display_number: str | None | Unset = UNSET,
        labels: str | None | Unset = UNSET,
        languages: _literals.InternalNumberLanguage | None | Unset = UNSET,
        number: str | None | Unset = UNSET,
        visible: bool | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Update an internal number

        Change one internal number of an account; with `affect_all` the change reaches the
        accounts that share the number. `account_id` is a sub account, or `me` for the master
        account itself. The caller must be a master account that has SIP Connected Audio.

        Scopes: sip_trunk:master.

        Granular scopes: sip_connected_audio:update:internal_numbers:admin,
        sip_connected_audio:update:internal_numbers:master.

        Role permissions: AccountSetting:Edit.

        Args:
            account_id: The account's ID.
            number_id: ID of the internal number, as the list of internal numbers returns it.
            type_: Kind of phone number: `0` toll, `1` toll-free.
            affect_all: Whether the change also reaches the accounts that share this internal
                number.
            allow_for_external_meetings: Whether the number may be used for attending third-party
                meetings.
            allow_join: Whether users can join meetings with this number. Always `true` while
                `visible` is `true`.
            country: Two-letter code of the phone number's country.
            display_number: The number as it is to be shown, for instance `+1 555 0142` for the
                `number` `+15550142`.
            labels: Short description of the phone number.
            languages: Language in which the phone number is shown, such as `de-DE` for German.
            number: Phone number in E.164 form.
            visible: Whether users of the account see the number in the Zoom client and web portal.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PermissionDeniedError: Your account does not have permission to make updates on that
                account. Only a Master Account can do so on a sub account (400, code 300).
            PlanMissingError: The request failed: the account is not enrolled in any SIP Connected
                Audio plan (400, code 300).
            PlanMissingError: The account is not a Master Account. For access it must be a Master
                Account with the API Partner Plan (400, code 300).
            OperationFailedError: The request to update this internal number failed (400, code 2).
            NotFoundError: No such account exists: {0} (404, code 2001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.sip_trunks.update_internal_number(
                "acctNorthwind000000001",
                "intNumber0000000000001",
                type_=0,
                affect_all=True,
                allow_for_external_meetings=False,
                allow_join=True,
            )
        """
        await self._call("update_internal_number", locals())

    async def assign_numbers(
        self,
        account_id: str,
        *,
        phone_numbers: Sequence[str] | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Hand numbers of the master account's SIP trunk to a sub account.

        Needs a Pro plan or higher with SIP Connected Audio. The caller must be a master account.

        Scopes: sip_trunk:master.

        Granular scopes: sip_connected_audio:write:numbers:master.

        Role permissions: AccountSetting:Edit.

        Rate limit: Light.

        Args:
            account_id: The account's ID.
            phone_numbers: Phone numbers to assign to the sub account.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: The subaccount has no plan for SIP trunks (400, code 2100).
            NotInAccountError: The number is not one that belongs to the master account:
                {phone_number} (400, code 400).
            NotFoundError: The account does not exist, or it is not one that belongs to this master
                account: {accountId} (404, code 2001).
            NotFoundError: The account does not exist, or it is not one that belongs to you:
                {accountId} (404, code 2001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.sip_trunks.assign_numbers(
                "acctNorthwind000000001",
                phone_numbers=["+15550142", "+15550177"],
            )
        """
        await self._call("assign_sip_trunk_numbers", locals())

    async def unassign_all_numbers(
        self,
        account_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Take all assigned SIP trunk numbers from a sub account at once.

        Needs a Pro plan or higher with SIP Connected Audio. The caller must be a master account.

        Scopes: sip_trunk:master.

        Granular scopes: sip_connected_audio:delete:numbers:master.

        Role permissions: AccountSetting:Edit.

        Rate limit: Light.

        Args:
            account_id: The account's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: The subaccount has no plan for SIP trunks (400, code 2100).
            NotFoundError: The account does not exist, or it is not one that belongs to this master
                account: {accountId} (404, code 2001).
            NotFoundError: The account does not exist, or it is not one that belongs to you:
                {accountId} (404, code 2001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.sip_trunks.unassign_all_numbers("acctNorthwind000000001")
        """
        await self._call("unassign_all_sip_trunk_numbers", locals())

    async def get_settings(
        self,
        account_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.SipTrunkSettings:
        """Return how an account shows call-out countries and numbers of its SIP trunk.

        Needs a paid plan, Pro or higher, with the master account option. The caller must be a
        master account that has SIP Connected Audio.

        Scopes: sip_trunk:master.

        Granular scopes: sip_connected_audio:read:settings:admin,
        sip_connected_audio:read:settings:master.

        Role permissions: AccountSetting:Read.

        Rate limit: Light.

        Args:
            account_id: The account's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The account's SIP trunk settings.

        Raises:
            PlanMissingError: The account is not a master account. Access needs the API Partner
                Plan: enroll the account in it and have it changed into a master one (400, code
                300).
            PermissionDeniedError: Your account does not have permission to make updates on that
                account. Only a master account can do so on a subaccount (400, code 300).
            PlanMissingError: The request failed: the account is not enrolled in a plan for SIP
                Connected Audio (400, code 300).
            NotFoundError: No such account exists: {accountId} (404, code 2001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.sip_trunks.get_settings("acctNorthwind000000001")
        """
        return await self._call("get_sip_trunk_settings", locals())

    async def update_settings(
        self,
        account_id: str,
        *,
        enable: bool | None | Unset = UNSET,
        enable_all_settings_from_master_account: bool | None | Unset = UNSET,
        show_callout_internal_number: bool | None | Unset = UNSET,
        show_zoom_provided_callout_countries: int | None | Unset = UNSET,
        show_zoom_provided_numbers: Literal[0, 1, 2] | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Update SIP trunk settings

        Copy the master account's SIP Connected Audio settings to a sub account, switch them on
        or off there, or change what the sub account shows. Needs a Pro plan or higher with SIP
        Connected Audio. The caller must be the owner of a master account.

        Scopes: sip_trunk:master.

        Granular scopes: sip_connected_audio:update:settings:admin,
        sip_connected_audio:update:settings:master.

        Role permissions: AccountSetting:Edit.

        Rate limit: Light.

        Args:
            account_id: The account's ID.
            enable: `true` gives the sub account the master account's SIP configuration, `false`
                removes it. When left out, the configuration stays as it is.
            enable_all_settings_from_master_account: Whether the master account's SIP trunk settings
                are copied over those of the sub account. `false` leaves existing settings alone;
                without the field nothing is copied.
            show_callout_internal_number: Whether the call-out numbers of Zoom's carrier partners
                appear among the account's call-out numbers in web portal and client.
            show_zoom_provided_callout_countries: What happens to call-out countries from Zoom: `0`
                show them, `1` hide them, `2` delete them and use only those of the carrier
                partners.
            show_zoom_provided_numbers: What happens to numbers from Zoom: `0` show them everywhere,
                `1` show them in the web portal but leave them unused until a user picks them, `2`
                delete them and use only those of the carrier partners.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            OperationFailedError: The request failed to clone the SIP trunk settings (400, code 2).
            PermissionDeniedError: Your account does not have permission to make updates on that
                account. Only a master account can do so on a subaccount (400, code 300).
            PlanMissingError: The request failed: the account is not enrolled in a plan for SIP
                Connected Audio (400, code 300).
            NotFoundError: No such account exists: {accountId} (404, code 2001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.sip_trunks.update_settings(
                "acctNorthwind000000001",
                enable=True,
                enable_all_settings_from_master_account=True,
                show_callout_internal_number=True,
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
        """List the SIP trunks of an account.

        `account_id` is a sub account, or `me` for the master account itself. A trunk carries
        calls between the organization's network and Zoom over a private connection. Needs the
        API Partner and SIP Connected Audio plans.

        Scopes: sip_trunk:master.

        Granular scopes: sip_connected_audio:read:trunks:admin,
        sip_connected_audio:read:trunks:master.

        Role permissions: AccountSetting:Read.

        Args:
            account_id: The account's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The account's SIP trunks.

        Raises:
            PlanMissingError: The request failed: the account is not enrolled in a plan for SIP
                Connected Audio (400, code 300).
            PermissionDeniedError: Your account does not have permission to make updates on that
                account. Only a master account can do so on a subaccount (400, code 300).
            NotFoundError: No such account exists: {accountId} (404, code 2001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.sip_trunks.list("acctNorthwind000000001")
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

        The caller must be a master account that has the API Partner and SIP Connected Audio
        plans.

        Scopes: sip_trunk:master.

        Granular scopes: sip_connected_audio:write:trunks:master.

        Role permissions: AccountSetting:Edit.

        Args:
            account_id: The account's ID.
            sip_trunks: The SIP trunks to assign. 1 to 30 items.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The assigned SIP trunks.

        Raises:
            PermissionDeniedError: Your account does not have permission to make updates on that
                account. Only a master account can do so on a subaccount (400, code 300).
            PlanMissingError: The request failed: the account is not enrolled in a plan for SIP
                Connected Audio (400, code 300).
            WrongStateError: The request failed: the master account of this subaccount has no SIP
                trunk configurations (400, code 300).
            ValidationError: One or more of the parameters in `sip_trunks` are invalid (400, code
                300).
            NotFoundError: No such account exists: {accountId} (404, code 2001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.sip_trunks.assign("acctNorthwind000000001")
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

        Granular scopes: sip_connected_audio:delete:trunks:master.

        Role permissions: AccountSetting:Edit.

        Args:
            account_id: The account's ID.
            trunk_id: ID of the SIP trunk that was assigned to the sub account, as the list of SIP
                trunks returns it.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: The request failed: the account is not enrolled in a plan for SIP
                Connected Audio (400, code 300).
            PermissionDeniedError: Your account does not have permission to make updates on that
                account. Only a master account can do so on a subaccount (400, code 300).
            NotFoundError: No such account exists: {accountId} (404, code 2001).
            NotFoundError: No such SIP trunk exists: {trunkId} (404, code 2301).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.sip_trunks.unassign("acctNorthwind000000001", "trunkBerlin00000000001")
        """
        await self._call("unassign_sip_trunk", locals())
