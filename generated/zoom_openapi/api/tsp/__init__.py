# Generated from zoom.postman_collection.json. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...runtime.resources import AsyncResource, Resource
from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import inputs as _inputs
    from ... import literals as _literals
    from ... import models as _models
    from ...runtime.options import RequestOptions


class Tsp(Resource):
    """Telephony service providers, which carry the telephone audio of meetings: the settings of the
    account, and the accounts that its users have with the provider.
    """

    def get_settings(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.TspSettings:
        """Return the TSP settings of the account.

        Needs a Pro plan or higher.

        Scopes: tsp:read:admin.

        Rate limit: Light.

        Args:
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The account's TSP settings.

        Example:
            zoom.tsp.get_settings()
        """
        return self._call("get_tsp_settings", locals())

    def update_settings(
        self,
        *,
        tsp_provider: str | None | Unset = UNSET,
        enable: bool | None | Unset = UNSET,
        tsp_enabled: bool | None | Unset = UNSET,
        master_account_setting_extended: bool | None | Unset = UNSET,
        modify_credential_forbidden: bool | None | Unset = UNSET,
        dial_in_number_unrestricted: bool | None | Unset = UNSET,
        tsp_bridge: _literals.TspBridge | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the TSP settings of the account.

        Needs TSP enabled for the account.

        Scopes: tsp:write:admin.

        Rate limit: Light.

        Args:
            tsp_provider: Name of the provider.
            enable: Whether users of the account may use third-party audio.
            tsp_enabled: Whether TSP is on for the account; every other TSP setting needs it.
            master_account_setting_extended: On a master account, hand its settings down to all sub
                accounts; on a sub account, take them over from the master.
            modify_credential_forbidden: Whether users are kept from changing their own TSP
                credentials.
            dial_in_number_unrestricted: Whether users may add numbers that are not among those of
                the account.
            tsp_bridge: Telephony bridge, in the United States or in Europe.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The bridge is not one of the two that exist (400, code 300).

        Example:
            zoom.tsp.update_settings(
                tsp_provider="Example Conferencing",
                enable=True,
                tsp_enabled=True,
                master_account_setting_extended=True,
                modify_credential_forbidden=True,
                dial_in_number_unrestricted=True,
            )
        """
        self._call("update_tsp_settings", locals())

    def list_accounts(
        self,
        user_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.TspAccountList:
        """List the TSP accounts of a user, two at most.

        Scopes: tsp:read:admin, tsp:read.

        Rate limit: Medium.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The user's TSP accounts.

        Raises:
            BadRequestError: The account has not turned on TSP (400, code 2024).
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).
            NotFoundError: The user has not accepted the invitation to the account (404, code 1120).

        Example:
            zoom.tsp.list_accounts("amaraOkafor00000000001")
        """
        return self._call("list_tsp_accounts", locals())

    def create_account(
        self,
        user_id: str,
        *,
        conference_code: str,
        leader_pin: str,
        dial_in_numbers: Sequence[_inputs.DialInNumber | _models.DialInNumber]
        | None
        | Unset = UNSET,
        tsp_bridge: _literals.TspBridge | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.TspAccount:
        """Create a TSP account for a user, who can have two at most.

        Scopes: tsp:write:admin, tsp:write.

        Rate limit: Light.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            conference_code: Conference code, digits only, fewer than 16 of them.
            leader_pin: PIN of the leader, digits only, fewer than 16 of them.
            dial_in_numbers: Numbers to dial, each with country `code`, `number`, `type` and
                `country_label`.
            tsp_bridge: Telephony bridge, in the United States or in Europe.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            TSP account added.

        Raises:
            BadRequestError: The account has not turned on TSP (400, code 2024).
            ValidationError: A number of type `media_link` is needed (400, code 300).
            ValidationError: The user already has two TSP accounts (400, code 300).
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).
            NotFoundError: The user has not accepted the invitation to the account (404, code 1120).

        Example:
            zoom.tsp.create_account(
                "amaraOkafor00000000001",
                conference_code="0246801",
                leader_pin="097531",
                tsp_bridge="US_TSP_TB",
            )
        """
        return self._call("create_tsp_account", locals())

    def update_dial_in_url(
        self,
        user_id: str,
        *,
        audio_url: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Update TSP dial-in URL

        Set the address of the page on which a user's participants find the numbers to dial,
        country
        by country.

        Needs TSP with third-party audio and the special TSP privilege enabled for the account.

        Scopes: tsp:write:admin, tsp:write.

        Rate limit: Light.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            audio_url: Address of the page, at most 512 characters.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            BadRequestError: The account lacks the special TSP privilege (400, code 2000).
            BadRequestError: The account has not turned on TSP (400, code 2024).
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).
            NotFoundError: The user has not accepted the invitation to the account (404, code 1120).

        Example:
            zoom.tsp.update_dial_in_url(
                "amaraOkafor00000000001",
                audio_url="https://zoom.example.com/dial-in",
            )
        """
        self._call("update_tsp_dial_in_url", locals())

    def get_account(
        self,
        user_id: str,
        tsp_id: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.TspAccount:
        """Return one TSP account of a user.

        Scopes: tsp:read:admin, tsp:read.

        Rate limit: Light.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            tsp_id: Number of the TSP account, 1 or 2.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The TSP account.

        Raises:
            ValidationError: The user has no TSP account with this number (400, code 300).
            ValidationError: No TSP configuration was found (400, code 300).
            BadRequestError: The account has not turned on TSP (400, code 2024).
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).
            NotFoundError: The user has not accepted the invitation to the account (404, code 1120).

        Example:
            zoom.tsp.get_account("amaraOkafor00000000001", 1)
        """
        return self._call("get_tsp_account", locals())

    def delete_account(
        self,
        user_id: str,
        tsp_id: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a TSP account of a user.

        Scopes: tsp:write:admin, tsp:write.

        Rate limit: Light.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            tsp_id: Number of the TSP account, 1 or 2.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            BadRequestError: The account has not turned on TSP (400, code 2024).
            ValidationError: The user has no TSP account with this number (400, code 300).
            ValidationError: No TSP configuration was found (400, code 300).
            ValidationError: The last remaining TSP account cannot be removed (400, code 300).
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).
            NotFoundError: The user has not accepted the invitation to the account (404, code 1120).

        Example:
            zoom.tsp.delete_account("amaraOkafor00000000001", 1)
        """
        self._call("delete_tsp_account", locals())

    def update_account(
        self,
        user_id: str,
        tsp_id: int | str,
        *,
        conference_code: str,
        leader_pin: str,
        dial_in_numbers: Sequence[_inputs.DialInNumber | _models.DialInNumber]
        | None
        | Unset = UNSET,
        tsp_bridge: _literals.TspBridge | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the codes, numbers or bridge of a user's TSP account.

        Scopes: tsp:write:admin, tsp:write.

        Rate limit: Light.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            tsp_id: Number of the TSP account, 1 or 2.
            conference_code: Conference code, digits only, fewer than 16 of them.
            leader_pin: PIN of the leader, digits only, fewer than 16 of them.
            dial_in_numbers: Numbers to dial, each with country `code`, `number`, `type` and
                `country_label`.
            tsp_bridge: Telephony bridge, in the United States or in Europe.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            BadRequestError: The account has not turned on TSP (400, code 2024).
            ValidationError: The user has no TSP account with this number (400, code 300).
            ValidationError: No TSP configuration was found (400, code 300).
            ValidationError: A number of type `media_link` is needed (400, code 300).
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).
            NotFoundError: The user has not accepted the invitation to the account (404, code 1120).

        Example:
            zoom.tsp.update_account(
                "amaraOkafor00000000001",
                1,
                conference_code="0246801",
                leader_pin="097531",
                tsp_bridge="US_TSP_TB",
            )
        """
        self._call("update_tsp_account", locals())


class AsyncTsp(AsyncResource):
    """Telephony service providers, which carry the telephone audio of meetings: the settings of the
    account, and the accounts that its users have with the provider.
    """

    async def get_settings(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.TspSettings:
        """Return the TSP settings of the account.

        Needs a Pro plan or higher.

        Scopes: tsp:read:admin.

        Rate limit: Light.

        Args:
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The account's TSP settings.

        Example:
            await zoom.tsp.get_settings()
        """
        return await self._call("get_tsp_settings", locals())

    async def update_settings(
        self,
        *,
        tsp_provider: str | None | Unset = UNSET,
        enable: bool | None | Unset = UNSET,
        tsp_enabled: bool | None | Unset = UNSET,
        master_account_setting_extended: bool | None | Unset = UNSET,
        modify_credential_forbidden: bool | None | Unset = UNSET,
        dial_in_number_unrestricted: bool | None | Unset = UNSET,
        tsp_bridge: _literals.TspBridge | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the TSP settings of the account.

        Needs TSP enabled for the account.

        Scopes: tsp:write:admin.

        Rate limit: Light.

        Args:
            tsp_provider: Name of the provider.
            enable: Whether users of the account may use third-party audio.
            tsp_enabled: Whether TSP is on for the account; every other TSP setting needs it.
            master_account_setting_extended: On a master account, hand its settings down to all sub
                accounts; on a sub account, take them over from the master.
            modify_credential_forbidden: Whether users are kept from changing their own TSP
                credentials.
            dial_in_number_unrestricted: Whether users may add numbers that are not among those of
                the account.
            tsp_bridge: Telephony bridge, in the United States or in Europe.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The bridge is not one of the two that exist (400, code 300).

        Example:
            await zoom.tsp.update_settings(
                tsp_provider="Example Conferencing",
                enable=True,
                tsp_enabled=True,
                master_account_setting_extended=True,
                modify_credential_forbidden=True,
                dial_in_number_unrestricted=True,
            )
        """
        await self._call("update_tsp_settings", locals())

    async def list_accounts(
        self,
        user_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.TspAccountList:
        """List the TSP accounts of a user, two at most.

        Scopes: tsp:read:admin, tsp:read.

        Rate limit: Medium.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The user's TSP accounts.

        Raises:
            BadRequestError: The account has not turned on TSP (400, code 2024).
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).
            NotFoundError: The user has not accepted the invitation to the account (404, code 1120).

        Example:
            await zoom.tsp.list_accounts("amaraOkafor00000000001")
        """
        return await self._call("list_tsp_accounts", locals())

    async def create_account(
        self,
        user_id: str,
        *,
        conference_code: str,
        leader_pin: str,
        dial_in_numbers: Sequence[_inputs.DialInNumber | _models.DialInNumber]
        | None
        | Unset = UNSET,
        tsp_bridge: _literals.TspBridge | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.TspAccount:
        """Create a TSP account for a user, who can have two at most.

        Scopes: tsp:write:admin, tsp:write.

        Rate limit: Light.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            conference_code: Conference code, digits only, fewer than 16 of them.
            leader_pin: PIN of the leader, digits only, fewer than 16 of them.
            dial_in_numbers: Numbers to dial, each with country `code`, `number`, `type` and
                `country_label`.
            tsp_bridge: Telephony bridge, in the United States or in Europe.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            TSP account added.

        Raises:
            BadRequestError: The account has not turned on TSP (400, code 2024).
            ValidationError: A number of type `media_link` is needed (400, code 300).
            ValidationError: The user already has two TSP accounts (400, code 300).
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).
            NotFoundError: The user has not accepted the invitation to the account (404, code 1120).

        Example:
            await zoom.tsp.create_account(
                "amaraOkafor00000000001",
                conference_code="0246801",
                leader_pin="097531",
                tsp_bridge="US_TSP_TB",
            )
        """
        return await self._call("create_tsp_account", locals())

    async def update_dial_in_url(
        self,
        user_id: str,
        *,
        audio_url: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Update TSP dial-in URL

        Set the address of the page on which a user's participants find the numbers to dial,
        country
        by country.

        Needs TSP with third-party audio and the special TSP privilege enabled for the account.

        Scopes: tsp:write:admin, tsp:write.

        Rate limit: Light.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            audio_url: Address of the page, at most 512 characters.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            BadRequestError: The account lacks the special TSP privilege (400, code 2000).
            BadRequestError: The account has not turned on TSP (400, code 2024).
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).
            NotFoundError: The user has not accepted the invitation to the account (404, code 1120).

        Example:
            await zoom.tsp.update_dial_in_url(
                "amaraOkafor00000000001",
                audio_url="https://zoom.example.com/dial-in",
            )
        """
        await self._call("update_tsp_dial_in_url", locals())

    async def get_account(
        self,
        user_id: str,
        tsp_id: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.TspAccount:
        """Return one TSP account of a user.

        Scopes: tsp:read:admin, tsp:read.

        Rate limit: Light.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            tsp_id: Number of the TSP account, 1 or 2.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The TSP account.

        Raises:
            ValidationError: The user has no TSP account with this number (400, code 300).
            ValidationError: No TSP configuration was found (400, code 300).
            BadRequestError: The account has not turned on TSP (400, code 2024).
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).
            NotFoundError: The user has not accepted the invitation to the account (404, code 1120).

        Example:
            await zoom.tsp.get_account("amaraOkafor00000000001", 1)
        """
        return await self._call("get_tsp_account", locals())

    async def delete_account(
        self,
        user_id: str,
        tsp_id: int | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a TSP account of a user.

        Scopes: tsp:write:admin, tsp:write.

        Rate limit: Light.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            tsp_id: Number of the TSP account, 1 or 2.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            BadRequestError: The account has not turned on TSP (400, code 2024).
            ValidationError: The user has no TSP account with this number (400, code 300).
            ValidationError: No TSP configuration was found (400, code 300).
            ValidationError: The last remaining TSP account cannot be removed (400, code 300).
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).
            NotFoundError: The user has not accepted the invitation to the account (404, code 1120).

        Example:
            await zoom.tsp.delete_account("amaraOkafor00000000001", 1)
        """
        await self._call("delete_tsp_account", locals())

    async def update_account(
        self,
        user_id: str,
        tsp_id: int | str,
        *,
        conference_code: str,
        leader_pin: str,
        dial_in_numbers: Sequence[_inputs.DialInNumber | _models.DialInNumber]
        | None
        | Unset = UNSET,
        tsp_bridge: _literals.TspBridge | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the codes, numbers or bridge of a user's TSP account.

        Scopes: tsp:write:admin, tsp:write.

        Rate limit: Light.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            tsp_id: Number of the TSP account, 1 or 2.
            conference_code: Conference code, digits only, fewer than 16 of them.
            leader_pin: PIN of the leader, digits only, fewer than 16 of them.
            dial_in_numbers: Numbers to dial, each with country `code`, `number`, `type` and
                `country_label`.
            tsp_bridge: Telephony bridge, in the United States or in Europe.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            BadRequestError: The account has not turned on TSP (400, code 2024).
            ValidationError: The user has no TSP account with this number (400, code 300).
            ValidationError: No TSP configuration was found (400, code 300).
            ValidationError: A number of type `media_link` is needed (400, code 300).
            UserNotFoundError: No user with this ID or address is in the account (404, code 1001).
            NotFoundError: The user has not accepted the invitation to the account (404, code 1120).

        Example:
            await zoom.tsp.update_account(
                "amaraOkafor00000000001",
                1,
                conference_code="0246801",
                leader_pin="097531",
                tsp_bridge="US_TSP_TB",
            )
        """
        await self._call("update_tsp_account", locals())
