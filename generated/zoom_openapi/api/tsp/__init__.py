# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
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
    """The operations of tsp."""

    def get_settings(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.TspSettings:
        """Return the account's settings for telephony service providers (TSP).

        Needs TSP audio enabled on the account and a Pro plan or higher.

        Scopes: tsp:read:admin.

        Granular scopes: tsp:read:tsp:admin.

        Role permissions: User:Read.

        Rate limit: Light.

        Args:
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The TSP settings of the account.

        Raises:
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.tsp.get_settings()
        """
        return self._call("get_tsp_settings", locals())

    def update_settings(
        self,
        *,
        dial_in_number_unrestricted: bool | None | Unset = UNSET,
        enable: bool | None | Unset = UNSET,
        master_account_setting_extended: bool | None | Unset = UNSET,
        modify_credential_forbidden: bool | None | Unset = UNSET,
        tsp_bridge: _literals.TspBridge | None | Unset = UNSET,
        tsp_enabled: bool | None | Unset = UNSET,
        tsp_provider: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the account's settings for telephony service providers (TSP).

        Needs TSP enabled on the account and a Pro plan or higher.

        Scopes: tsp:write:admin.

        Granular scopes: tsp:update:tsp:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            dial_in_number_unrestricted: Whether users of the account may add TSP numbers that are
                not among the account's dial-in numbers.
            enable: Whether the account's users can use third-party audio conferencing.
            master_account_setting_extended: On a master account, whether its TSP setting is passed
                on to all sub accounts; on a sub account, whether it takes the setting of its master
                account.
            modify_credential_forbidden: Whether users of the account are kept from changing their
                TSP credentials.
            tsp_bridge: Zone of the telephony bridge.
            tsp_enabled: Whether TSP is enabled on the account. All other TSP settings and features
                depend on it.
            tsp_provider: Provider of the telephony service.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The parameter `tsp_bridge` is invalid (400, code 300).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.tsp.update_settings(
                dial_in_number_unrestricted=True,
                enable=True,
                master_account_setting_extended=True,
                modify_credential_forbidden=True,
                tsp_bridge="US_TSP_TB",
                tsp_enabled=True,
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

        Needs TSP audio enabled on the account and a Pro plan or higher.

        Scopes: tsp:read, tsp:read:admin.

        Granular scopes: tsp:read:list_tsp_accounts, tsp:read:list_tsp_accounts:admin.

        Role permissions: User:Read.

        Rate limit: Medium.

        Args:
            user_id: The user's ID or email address. `me` stands for the calling user, and works
                with user-level apps only.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The TSP accounts of the user.

        Raises:
            FeatureDisabledError: TSP has not been enabled on the account (400, code 2024).
            UserNotFoundError: No user exists with {userId} (404, code 1001).
            WrongStateError: This user has no valid invitation to the Zoom account. An invitation
                that was not accepted before it expired leaves the `userId` of an added user invalid
                (404, code 1120).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.tsp.list_accounts("userAmara0000000000001")
        """
        return self._call("list_tsp_accounts", locals())

    def create_account(
        self,
        user_id: str,
        *,
        conference_code: str,
        leader_pin: str,
        dial_in_numbers: Sequence[_inputs.DialInNumberInput | _models.DialInNumber]
        | None
        | Unset = UNSET,
        tsp_bridge: _literals.TspBridge | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.TspAccount:
        """Create a TSP account for a user, who can have two at most.

        Needs TSP audio enabled on the account and a Pro plan or higher.

        Scopes: tsp:write, tsp:write:admin.

        Granular scopes: tsp:write:tsp_account, tsp:write:tsp_account:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            user_id: The user's ID or email address. `me` stands for the calling user, and works
                with user-level apps only.
            conference_code: Conference code of the TSP account; digits only. 1 to 16 characters.
            leader_pin: PIN of the conference leader; digits only. 1 to 16 characters.
            dial_in_numbers: Dial-in numbers of the TSP account.
            tsp_bridge: Zone of the telephony bridge.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The new TSP account.

        Raises:
            FeatureDisabledError: TSP has not been enabled on this account (400, code 2024).
            ValidationError: AT&T TSP accounts require a media link (400, code 300).
            LimitReachedError: A maximum of two TSP configs can be added (400, code 300).
            UserNotFoundError: No user exists with {userId} (404, code 1001).
            WrongStateError: This user has no valid invitation to the Zoom account. An invitation
                that was not accepted before it expired leaves the `userId` of an added user invalid
                (404, code 1120).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.tsp.create_account(
                "userAmara0000000000001",
                conference_code="5550142",
                leader_pin="4821",
                tsp_bridge="US_TSP_TB",
            )
        """
        return self._call("create_tsp_account", locals())

    def update_dial_in_url(
        self,
        user_id: str,
        *,
        audio_url: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Update TSP dial-in URL

        Set the address of a user's global dial-in page, which can list access numbers from all
        over the world for joining by phone. The account must have special TSP privileges, with
        audio conferencing by a third party. Needs TSP audio enabled and a Pro plan or higher.

        Scopes: tsp:write, tsp:write:admin.

        Granular scopes: tsp:update:tsp_settings, tsp:update:tsp_settings:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            user_id: The user's ID or email address.
            audio_url: Address of the global dial-in page, for a TSP account. At most 512
                characters.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            FeatureDisabledError: The account is not a special TSP account (400, code 2000).
            FeatureDisabledError: The account lacks special TSP privileges. Zoom Developer Support
                can give details (400, code 2000).
            FeatureDisabledError: TSP has not been enabled on the account (400, code 2024).
            UserNotFoundError: User {userId} does not exist, or another account owns this user (404,
                code 1001).
            NotFoundError: There is no such invite; it does not exist (404, code 1120).
            WrongStateError: The user was added to the account, but the invitation expired before it
                was accepted, so the `userId` is invalid (404, code 1120).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.tsp.update_dial_in_url(
                "userAmara0000000000001",
                audio_url="https://dialin.example.com/amara",
            )
        """
        self._call("update_tsp_dial_in_url", locals())

    def get_account(
        self,
        user_id: str,
        tsp_id: _literals.TspAccountTspId,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.TspAccount:
        """Return one TSP account of a user.

        Needs TSP audio enabled on the account and a Pro plan or higher.

        Scopes: tsp:read, tsp:read:admin.

        Granular scopes: tsp:read:tsp_account, tsp:read:tsp_account:admin.

        Role permissions: User:Read.

        Rate limit: Light.

        Args:
            user_id: The user's ID or email address. `me` stands for the calling user, and works
                with user-level apps only.
            tsp_id: ID of the TSP account.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The TSP account.

        Raises:
            NotFoundError: The TSP ID that was provided does not exist here (400, code 300).
            NotFoundError: There is no such TSP config; it does not exist (400, code 300).
            FeatureDisabledError: TSP has not been enabled on the account (400, code 2024).
            UserNotFoundError: No user exists with {userId} (404, code 1001).
            WrongStateError: This user has no valid invitation to the Zoom account (404, code 1120).
            WrongStateError: The user was added to the account, but the invitation expired before it
                was accepted, so the `userId` is invalid (404, code 1120).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.tsp.get_account("userAmara0000000000001", "1")
        """
        return self._call("get_tsp_account", locals())

    def delete_account(
        self,
        user_id: str,
        tsp_id: _literals.TspAccountTspId,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete one TSP account of a user; the last one has to stay.

        Needs TSP audio enabled on the account and a Pro plan or higher.

        Scopes: tsp:write, tsp:write:admin.

        Granular scopes: tsp:delete:tsp_account, tsp:delete:tsp_account:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            user_id: The user's ID or email address. `me` stands for the calling user, and works
                with user-level apps only.
            tsp_id: ID of the TSP account.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            FeatureDisabledError: TSP has not been enabled on this account (400, code 2024).
            NotFoundError: No TSP ID exists with the value provided (400, code 300).
            NotFoundError: There is no such TSP config; it does not exist (400, code 300).
            WrongStateError: One TSP config at least must stay available (400, code 300).
            UserNotFoundError: No user exists with {userId} (404, code 1001).
            WrongStateError: This user has no valid invitation to the Zoom account (404, code 1120).
            WrongStateError: The user was added to the account, but the invitation expired before it
                was accepted, so the `userId` is invalid (404, code 1120).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.tsp.delete_account("userAmara0000000000001", "1")
        """
        self._call("delete_tsp_account", locals())

    def update_account(
        self,
        user_id: str,
        tsp_id: _literals.TspAccountTspId,
        *,
        conference_code: str,
        leader_pin: str,
        dial_in_numbers: Sequence[_inputs.DialInNumberInput | _models.DialInNumber]
        | None
        | Unset = UNSET,
        tsp_bridge: _literals.TspBridge | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the codes, numbers or bridge of a user's TSP account.

        Needs TSP audio enabled on the account and a Pro plan or higher.

        Scopes: tsp:write, tsp:write:admin.

        Granular scopes: tsp:update:tsp_account, tsp:update:tsp_account:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            user_id: The user's ID or email address. `me` stands for the calling user, and works
                with user-level apps only.
            tsp_id: ID of the TSP account.
            conference_code: Conference code of the TSP account; digits only. 1 to 16 characters.
            leader_pin: PIN of the conference leader; digits only. 1 to 16 characters.
            dial_in_numbers: Dial-in numbers of the TSP account.
            tsp_bridge: Zone of the telephony bridge.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            FeatureDisabledError: TSP has not been enabled on the account (400, code 2024).
            NotFoundError: The TSP ID that was provided does not exist here (400, code 300).
            NotFoundError: There is no such TSP config; it does not exist (400, code 300).
            WrongStateError: One TSP config at least must stay available (400, code 300).
            ValidationError: AT&T TSP accounts require a media link (400, code 300).
            ValidationError: The parameter `tsp_bridge` is invalid (400, code 300).
            UserNotFoundError: No user exists with {userId} (404, code 1001).
            WrongStateError: No valid invitation to the Zoom account exists for this user (404, code
                1120).
            WrongStateError: Invalid `userId`: the user was added to the account, but the invitation
                was not accepted in time and has expired (404, code 1120).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.tsp.update_account(
                "userAmara0000000000001",
                "1",
                conference_code="5550142",
                leader_pin="4821",
                tsp_bridge="US_TSP_TB",
            )
        """
        self._call("update_tsp_account", locals())


class AsyncTsp(AsyncResource):
    """The operations of tsp."""

    async def get_settings(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.TspSettings:
        """Return the account's settings for telephony service providers (TSP).

        Needs TSP audio enabled on the account and a Pro plan or higher.

        Scopes: tsp:read:admin.

        Granular scopes: tsp:read:tsp:admin.

        Role permissions: User:Read.

        Rate limit: Light.

        Args:
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The TSP settings of the account.

        Raises:
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.tsp.get_settings()
        """
        return await self._call("get_tsp_settings", locals())

    async def update_settings(
        self,
        *,
        dial_in_number_unrestricted: bool | None | Unset = UNSET,
        enable: bool | None | Unset = UNSET,
        master_account_setting_extended: bool | None | Unset = UNSET,
        modify_credential_forbidden: bool | None | Unset = UNSET,
        tsp_bridge: _literals.TspBridge | None | Unset = UNSET,
        tsp_enabled: bool | None | Unset = UNSET,
        tsp_provider: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the account's settings for telephony service providers (TSP).

        Needs TSP enabled on the account and a Pro plan or higher.

        Scopes: tsp:write:admin.

        Granular scopes: tsp:update:tsp:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            dial_in_number_unrestricted: Whether users of the account may add TSP numbers that are
                not among the account's dial-in numbers.
            enable: Whether the account's users can use third-party audio conferencing.
            master_account_setting_extended: On a master account, whether its TSP setting is passed
                on to all sub accounts; on a sub account, whether it takes the setting of its master
                account.
            modify_credential_forbidden: Whether users of the account are kept from changing their
                TSP credentials.
            tsp_bridge: Zone of the telephony bridge.
            tsp_enabled: Whether TSP is enabled on the account. All other TSP settings and features
                depend on it.
            tsp_provider: Provider of the telephony service.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The parameter `tsp_bridge` is invalid (400, code 300).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.tsp.update_settings(
                dial_in_number_unrestricted=True,
                enable=True,
                master_account_setting_extended=True,
                modify_credential_forbidden=True,
                tsp_bridge="US_TSP_TB",
                tsp_enabled=True,
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

        Needs TSP audio enabled on the account and a Pro plan or higher.

        Scopes: tsp:read, tsp:read:admin.

        Granular scopes: tsp:read:list_tsp_accounts, tsp:read:list_tsp_accounts:admin.

        Role permissions: User:Read.

        Rate limit: Medium.

        Args:
            user_id: The user's ID or email address. `me` stands for the calling user, and works
                with user-level apps only.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The TSP accounts of the user.

        Raises:
            FeatureDisabledError: TSP has not been enabled on the account (400, code 2024).
            UserNotFoundError: No user exists with {userId} (404, code 1001).
            WrongStateError: This user has no valid invitation to the Zoom account. An invitation
                that was not accepted before it expired leaves the `userId` of an added user invalid
                (404, code 1120).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.tsp.list_accounts("userAmara0000000000001")
        """
        return await self._call("list_tsp_accounts", locals())

    async def create_account(
        self,
        user_id: str,
        *,
        conference_code: str,
        leader_pin: str,
        dial_in_numbers: Sequence[_inputs.DialInNumberInput | _models.DialInNumber]
        | None
        | Unset = UNSET,
        tsp_bridge: _literals.TspBridge | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.TspAccount:
        """Create a TSP account for a user, who can have two at most.

        Needs TSP audio enabled on the account and a Pro plan or higher.

        Scopes: tsp:write, tsp:write:admin.

        Granular scopes: tsp:write:tsp_account, tsp:write:tsp_account:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            user_id: The user's ID or email address. `me` stands for the calling user, and works
                with user-level apps only.
            conference_code: Conference code of the TSP account; digits only. 1 to 16 characters.
            leader_pin: PIN of the conference leader; digits only. 1 to 16 characters.
            dial_in_numbers: Dial-in numbers of the TSP account.
            tsp_bridge: Zone of the telephony bridge.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The new TSP account.

        Raises:
            FeatureDisabledError: TSP has not been enabled on this account (400, code 2024).
            ValidationError: AT&T TSP accounts require a media link (400, code 300).
            LimitReachedError: A maximum of two TSP configs can be added (400, code 300).
            UserNotFoundError: No user exists with {userId} (404, code 1001).
            WrongStateError: This user has no valid invitation to the Zoom account. An invitation
                that was not accepted before it expired leaves the `userId` of an added user invalid
                (404, code 1120).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.tsp.create_account(
                "userAmara0000000000001",
                conference_code="5550142",
                leader_pin="4821",
                tsp_bridge="US_TSP_TB",
            )
        """
        return await self._call("create_tsp_account", locals())

    async def update_dial_in_url(
        self,
        user_id: str,
        *,
        audio_url: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Update TSP dial-in URL

        Set the address of a user's global dial-in page, which can list access numbers from all
        over the world for joining by phone. The account must have special TSP privileges, with
        audio conferencing by a third party. Needs TSP audio enabled and a Pro plan or higher.

        Scopes: tsp:write, tsp:write:admin.

        Granular scopes: tsp:update:tsp_settings, tsp:update:tsp_settings:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            user_id: The user's ID or email address.
            audio_url: Address of the global dial-in page, for a TSP account. At most 512
                characters.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            FeatureDisabledError: The account is not a special TSP account (400, code 2000).
            FeatureDisabledError: The account lacks special TSP privileges. Zoom Developer Support
                can give details (400, code 2000).
            FeatureDisabledError: TSP has not been enabled on the account (400, code 2024).
            UserNotFoundError: User {userId} does not exist, or another account owns this user (404,
                code 1001).
            NotFoundError: There is no such invite; it does not exist (404, code 1120).
            WrongStateError: The user was added to the account, but the invitation expired before it
                was accepted, so the `userId` is invalid (404, code 1120).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.tsp.update_dial_in_url(
                "userAmara0000000000001",
                audio_url="https://dialin.example.com/amara",
            )
        """
        await self._call("update_tsp_dial_in_url", locals())

    async def get_account(
        self,
        user_id: str,
        tsp_id: _literals.TspAccountTspId,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.TspAccount:
        """Return one TSP account of a user.

        Needs TSP audio enabled on the account and a Pro plan or higher.

        Scopes: tsp:read, tsp:read:admin.

        Granular scopes: tsp:read:tsp_account, tsp:read:tsp_account:admin.

        Role permissions: User:Read.

        Rate limit: Light.

        Args:
            user_id: The user's ID or email address. `me` stands for the calling user, and works
                with user-level apps only.
            tsp_id: ID of the TSP account.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The TSP account.

        Raises:
            NotFoundError: The TSP ID that was provided does not exist here (400, code 300).
            NotFoundError: There is no such TSP config; it does not exist (400, code 300).
            FeatureDisabledError: TSP has not been enabled on the account (400, code 2024).
            UserNotFoundError: No user exists with {userId} (404, code 1001).
            WrongStateError: This user has no valid invitation to the Zoom account (404, code 1120).
            WrongStateError: The user was added to the account, but the invitation expired before it
                was accepted, so the `userId` is invalid (404, code 1120).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.tsp.get_account("userAmara0000000000001", "1")
        """
        return await self._call("get_tsp_account", locals())

    async def delete_account(
        self,
        user_id: str,
        tsp_id: _literals.TspAccountTspId,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete one TSP account of a user; the last one has to stay.

        Needs TSP audio enabled on the account and a Pro plan or higher.

        Scopes: tsp:write, tsp:write:admin.

        Granular scopes: tsp:delete:tsp_account, tsp:delete:tsp_account:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            user_id: The user's ID or email address. `me` stands for the calling user, and works
                with user-level apps only.
            tsp_id: ID of the TSP account.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            FeatureDisabledError: TSP has not been enabled on this account (400, code 2024).
            NotFoundError: No TSP ID exists with the value provided (400, code 300).
            NotFoundError: There is no such TSP config; it does not exist (400, code 300).
            WrongStateError: One TSP config at least must stay available (400, code 300).
            UserNotFoundError: No user exists with {userId} (404, code 1001).
            WrongStateError: This user has no valid invitation to the Zoom account (404, code 1120).
            WrongStateError: The user was added to the account, but the invitation expired before it
                was accepted, so the `userId` is invalid (404, code 1120).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.tsp.delete_account("userAmara0000000000001", "1")
        """
        await self._call("delete_tsp_account", locals())

    async def update_account(
        self,
        user_id: str,
        tsp_id: _literals.TspAccountTspId,
        *,
        conference_code: str,
        leader_pin: str,
        dial_in_numbers: Sequence[_inputs.DialInNumberInput | _models.DialInNumber]
        | None
        | Unset = UNSET,
        tsp_bridge: _literals.TspBridge | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the codes, numbers or bridge of a user's TSP account.

        Needs TSP audio enabled on the account and a Pro plan or higher.

        Scopes: tsp:write, tsp:write:admin.

        Granular scopes: tsp:update:tsp_account, tsp:update:tsp_account:admin.

        Role permissions: User:Edit.

        Rate limit: Light.

        Args:
            user_id: The user's ID or email address. `me` stands for the calling user, and works
                with user-level apps only.
            tsp_id: ID of the TSP account.
            conference_code: Conference code of the TSP account; digits only. 1 to 16 characters.
            leader_pin: PIN of the conference leader; digits only. 1 to 16 characters.
            dial_in_numbers: Dial-in numbers of the TSP account.
            tsp_bridge: Zone of the telephony bridge.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            FeatureDisabledError: TSP has not been enabled on the account (400, code 2024).
            NotFoundError: The TSP ID that was provided does not exist here (400, code 300).
            NotFoundError: There is no such TSP config; it does not exist (400, code 300).
            WrongStateError: One TSP config at least must stay available (400, code 300).
            ValidationError: AT&T TSP accounts require a media link (400, code 300).
            ValidationError: The parameter `tsp_bridge` is invalid (400, code 300).
            UserNotFoundError: No user exists with {userId} (404, code 1001).
            WrongStateError: No valid invitation to the Zoom account exists for this user (404, code
                1120).
            WrongStateError: Invalid `userId`: the user was added to the account, but the invitation
                was not accepted in time and has expired (404, code 1120).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.tsp.update_account(
                "userAmara0000000000001",
                "1",
                conference_code="5550142",
                leader_pin="4821",
                tsp_bridge="US_TSP_TB",
            )
        """
        await self._call("update_tsp_account", locals())
