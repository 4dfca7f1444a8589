# Generated from zoom.postman_collection.json. Not to be edited.


"""The operations tagged tsp"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...types import UNSET, AsyncCaller, AsyncPages, Caller, File, Pages, Unset

if TYPE_CHECKING:
    import datetime

    from ...models.account_tsp import AccountTsp
    from ...models.add_tsp_account_body import AddTspAccountBody
    from ...models.add_tsp_account_body_tsp_bridge import AddTspAccountBodyTspBridge
    from ...models.dial_in_number import DialInNumber
    from ...models.tsp_account import TspAccount
    from ...models.tsp_account_list import TspAccountList
    from ...models.update_account_tsp_information_body import (
        UpdateAccountTspInformationBody,
    )
    from ...models.update_account_tsp_information_body_tsp_bridge import (
        UpdateAccountTspInformationBodyTspBridge,
    )
    from ...models.update_tsp_account_body import UpdateTspAccountBody
    from ...models.update_tsp_account_body_tsp_bridge import (
        UpdateTspAccountBodyTspBridge,
    )
    from ...models.update_tsp_dial_in_url_body import UpdateTspDialInUrlBody


class Tsp:
    """Telephony service providers, third parties that carry the telephone audio of meetings;
    settings of the account and the accounts of its users with such a provider."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def get_account_tsp_information(
        self,
    ) -> AccountTsp:
        """Get account TSP information

        Return the TSP settings of the account.

        **Prerequisites:**
        * A Pro plan or a higher one.

        Scopes: tsp:read:admin.

        Rate limit: Light.


        Example:
            tsp.get_account_tsp_information()
        """
        from . import get_account_tsp_information as _endpoint

        return self._caller.call(
            "get_account_tsp_information",
            _endpoint,
        )

    def update_account_tsp_information(
        self,
        *,
        tsp_provider: str | Unset = UNSET,
        enable: bool | Unset = UNSET,
        tsp_enabled: bool | Unset = UNSET,
        master_account_setting_extended: bool | Unset = UNSET,
        modify_credential_forbidden: bool | Unset = UNSET,
        dial_in_number_unrestricted: bool | Unset = UNSET,
        tsp_bridge: UpdateAccountTspInformationBodyTspBridge | Unset = UNSET,
    ) -> None:
        """Update account TSP information

        Change the TSP settings of the account.

        **Prerequisites:**
        * TSP must be enabled for the account.

        Scopes: tsp:write:admin.

        Rate limit: Light.

        Documented failures:
        - 400, code 300: The bridge is not one of the two that exist.

        Args:
            tsp_provider: Name of the provider.
            enable: Whether users of the account may use third-party audio.
            tsp_enabled: Whether TSP is on for the account; every other TSP setting needs it.
            master_account_setting_extended: On a master account, hand its settings down to all sub accounts; on a sub
                account, take them over from the master.
            modify_credential_forbidden: Whether users are kept from changing their own TSP credentials.
            dial_in_number_unrestricted: Whether users may add numbers that are not among those of the account.
            tsp_bridge: Telephony bridge, in the United States or in Europe.

        Example:
            tsp.update_account_tsp_information(tsp_provider="Example Conferencing", enable=True)
        """
        from . import update_account_tsp_information as _endpoint

        return self._caller.call(
            "update_account_tsp_information",
            _endpoint,
            body={
                "tsp_provider": tsp_provider,
                "enable": enable,
                "tsp_enabled": tsp_enabled,
                "master_account_setting_extended": master_account_setting_extended,
                "modify_credential_forbidden": modify_credential_forbidden,
                "dial_in_number_unrestricted": dial_in_number_unrestricted,
                "tsp_bridge": tsp_bridge,
            },
        )

    def list_tsp_accounts(
        self,
        user_id: str,
    ) -> TspAccountList:
        """List TSP accounts

        List the TSP accounts of a user, two at most.

        Scopes: tsp:read:admin, tsp:read.

        Rate limit: Medium.

        Documented failures:
        - 400, code 2024: The account has not turned on TSP.
        - 404, code 1001: No user with this ID or address is in the account.
        - 404, code 1120: The user has not accepted the invitation to the account.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.

        Example:
            tsp.list_tsp_accounts("amaraOkafor00000000001")
        """
        from . import list_tsp_accounts as _endpoint

        return self._caller.call(
            "list_tsp_accounts",
            _endpoint,
            (user_id,),
        )

    def add_tsp_account(
        self,
        user_id: str,
        *,
        conference_code: str,
        leader_pin: str,
        dial_in_numbers: Sequence[DialInNumber | Mapping[str, Any]] | Unset = UNSET,
        tsp_bridge: AddTspAccountBodyTspBridge | Unset = UNSET,
    ) -> TspAccount:
        """Add a TSP account

        Add a TSP account to a user, who can have two at most.

        Scopes: tsp:write:admin, tsp:write.

        Rate limit: Light.

        Documented failures:
        - 400, code 2024: The account has not turned on TSP.
        - 400, code 300: A number of type `media_link` is needed.
        - 400, code 300: The user already has two TSP accounts.
        - 404, code 1001: No user with this ID or address is in the account.
        - 404, code 1120: The user has not accepted the invitation to the account.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            conference_code: Conference code, digits only, fewer than 16 of them.
            leader_pin: PIN of the leader, digits only, fewer than 16 of them.
            dial_in_numbers: Numbers to dial, each with country `code`, `number`, `type` and `country_label`.
            tsp_bridge: Telephony bridge, in the United States or in Europe.

        Example:
            tsp.add_tsp_account("amaraOkafor00000000001", conference_code="0246801", leader_pin="097531")
        """
        from . import add_tsp_account as _endpoint

        return self._caller.call(
            "add_tsp_account",
            _endpoint,
            (user_id,),
            body={
                "conference_code": conference_code,
                "leader_pin": leader_pin,
                "dial_in_numbers": dial_in_numbers,
                "tsp_bridge": tsp_bridge,
            },
        )

    def update_tsp_dial_in_url(
        self,
        user_id: str,
        *,
        audio_url: str | Unset = UNSET,
    ) -> None:
        """Update TSP dial-in URL

        Set the address of the page on which a user's participants find the numbers to dial,
        country by country.

        **Prerequisites:**
        * TSP with third-party audio, including the special TSP privilege, must be enabled for
        the account.

        Scopes: tsp:write:admin, tsp:write.

        Rate limit: Light.

        Documented failures:
        - 400, code 2000: The account lacks the special TSP privilege.
        - 400, code 2024: The account has not turned on TSP.
        - 404, code 1001: No user with this ID or address is in the account.
        - 404, code 1120: The user has not accepted the invitation to the account.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            audio_url: Address of the page, at most 512 characters.

        Example:
            tsp.update_tsp_dial_in_url("amaraOkafor00000000001", audio_url="https://zoom.example.com/dial-in")
        """
        from . import update_tsp_dial_in_url as _endpoint

        return self._caller.call(
            "update_tsp_dial_in_url",
            _endpoint,
            (user_id,),
            body={
                "audio_url": audio_url,
            },
        )

    def get_tsp_account(
        self,
        user_id: str,
        tsp_id: int | str,
    ) -> TspAccount:
        """Get a TSP account

        Return one TSP account of a user.

        Scopes: tsp:read:admin, tsp:read.

        Rate limit: Light.

        Documented failures:
        - 400, code 300: The user has no TSP account with this number.
        - 400, code 300: No TSP configuration was found.
        - 400, code 2024: The account has not turned on TSP.
        - 404, code 1001: No user with this ID or address is in the account.
        - 404, code 1120: The user has not accepted the invitation to the account.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            tsp_id: Number of the TSP account, 1 or 2.

        Example:
            tsp.get_tsp_account("amaraOkafor00000000001", 1)
        """
        from . import get_tsp_account as _endpoint

        return self._caller.call(
            "get_tsp_account",
            _endpoint,
            (
                user_id,
                tsp_id,
            ),
        )

    def delete_tsp_account(
        self,
        user_id: str,
        tsp_id: int | str,
    ) -> None:
        """Delete a TSP account

        Remove a TSP account from a user.

        Scopes: tsp:write:admin, tsp:write.

        Rate limit: Light.

        Documented failures:
        - 400, code 2024: The account has not turned on TSP.
        - 400, code 300: The user has no TSP account with this number.
        - 400, code 300: No TSP configuration was found.
        - 400, code 300: The last remaining TSP account cannot be removed.
        - 404, code 1001: No user with this ID or address is in the account.
        - 404, code 1120: The user has not accepted the invitation to the account.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            tsp_id: Number of the TSP account, 1 or 2.

        Example:
            tsp.delete_tsp_account("amaraOkafor00000000001", 1)
        """
        from . import delete_tsp_account as _endpoint

        return self._caller.call(
            "delete_tsp_account",
            _endpoint,
            (
                user_id,
                tsp_id,
            ),
        )

    def update_tsp_account(
        self,
        user_id: str,
        tsp_id: int | str,
        *,
        conference_code: str,
        leader_pin: str,
        dial_in_numbers: Sequence[DialInNumber | Mapping[str, Any]] | Unset = UNSET,
        tsp_bridge: UpdateTspAccountBodyTspBridge | Unset = UNSET,
    ) -> None:
        """Update a TSP account

        Change the codes, numbers or bridge of a user's TSP account.

        Scopes: tsp:write:admin, tsp:write.

        Rate limit: Light.

        Documented failures:
        - 400, code 2024: The account has not turned on TSP.
        - 400, code 300: The user has no TSP account with this number.
        - 400, code 300: No TSP configuration was found.
        - 400, code 300: A number of type `media_link` is needed.
        - 404, code 1001: No user with this ID or address is in the account.
        - 404, code 1120: The user has not accepted the invitation to the account.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            tsp_id: Number of the TSP account, 1 or 2.
            conference_code: Conference code, digits only, fewer than 16 of them.
            leader_pin: PIN of the leader, digits only, fewer than 16 of them.
            dial_in_numbers: Numbers to dial, each with country `code`, `number`, `type` and `country_label`.
            tsp_bridge: Telephony bridge, in the United States or in Europe.

        Example:
            tsp.update_tsp_account("amaraOkafor00000000001", 1, conference_code="0246801", leader_pin="097531")
        """
        from . import update_tsp_account as _endpoint

        return self._caller.call(
            "update_tsp_account",
            _endpoint,
            (
                user_id,
                tsp_id,
            ),
            body={
                "conference_code": conference_code,
                "leader_pin": leader_pin,
                "dial_in_numbers": dial_in_numbers,
                "tsp_bridge": tsp_bridge,
            },
        )


class AsyncTsp:
    """Telephony service providers, third parties that carry the telephone audio of meetings;
    settings of the account and the accounts of its users with such a provider."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def get_account_tsp_information(
        self,
    ) -> AccountTsp:
        """Get account TSP information

        Return the TSP settings of the account.

        **Prerequisites:**
        * A Pro plan or a higher one.

        Scopes: tsp:read:admin.

        Rate limit: Light.


        Example:
            tsp.get_account_tsp_information()
        """
        from . import get_account_tsp_information as _endpoint

        return await self._caller.call(
            "get_account_tsp_information",
            _endpoint,
        )

    async def update_account_tsp_information(
        self,
        *,
        tsp_provider: str | Unset = UNSET,
        enable: bool | Unset = UNSET,
        tsp_enabled: bool | Unset = UNSET,
        master_account_setting_extended: bool | Unset = UNSET,
        modify_credential_forbidden: bool | Unset = UNSET,
        dial_in_number_unrestricted: bool | Unset = UNSET,
        tsp_bridge: UpdateAccountTspInformationBodyTspBridge | Unset = UNSET,
    ) -> None:
        """Update account TSP information

        Change the TSP settings of the account.

        **Prerequisites:**
        * TSP must be enabled for the account.

        Scopes: tsp:write:admin.

        Rate limit: Light.

        Documented failures:
        - 400, code 300: The bridge is not one of the two that exist.

        Args:
            tsp_provider: Name of the provider.
            enable: Whether users of the account may use third-party audio.
            tsp_enabled: Whether TSP is on for the account; every other TSP setting needs it.
            master_account_setting_extended: On a master account, hand its settings down to all sub accounts; on a sub
                account, take them over from the master.
            modify_credential_forbidden: Whether users are kept from changing their own TSP credentials.
            dial_in_number_unrestricted: Whether users may add numbers that are not among those of the account.
            tsp_bridge: Telephony bridge, in the United States or in Europe.

        Example:
            tsp.update_account_tsp_information(tsp_provider="Example Conferencing", enable=True)
        """
        from . import update_account_tsp_information as _endpoint

        return await self._caller.call(
            "update_account_tsp_information",
            _endpoint,
            body={
                "tsp_provider": tsp_provider,
                "enable": enable,
                "tsp_enabled": tsp_enabled,
                "master_account_setting_extended": master_account_setting_extended,
                "modify_credential_forbidden": modify_credential_forbidden,
                "dial_in_number_unrestricted": dial_in_number_unrestricted,
                "tsp_bridge": tsp_bridge,
            },
        )

    async def list_tsp_accounts(
        self,
        user_id: str,
    ) -> TspAccountList:
        """List TSP accounts

        List the TSP accounts of a user, two at most.

        Scopes: tsp:read:admin, tsp:read.

        Rate limit: Medium.

        Documented failures:
        - 400, code 2024: The account has not turned on TSP.
        - 404, code 1001: No user with this ID or address is in the account.
        - 404, code 1120: The user has not accepted the invitation to the account.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.

        Example:
            tsp.list_tsp_accounts("amaraOkafor00000000001")
        """
        from . import list_tsp_accounts as _endpoint

        return await self._caller.call(
            "list_tsp_accounts",
            _endpoint,
            (user_id,),
        )

    async def add_tsp_account(
        self,
        user_id: str,
        *,
        conference_code: str,
        leader_pin: str,
        dial_in_numbers: Sequence[DialInNumber | Mapping[str, Any]] | Unset = UNSET,
        tsp_bridge: AddTspAccountBodyTspBridge | Unset = UNSET,
    ) -> TspAccount:
        """Add a TSP account

        Add a TSP account to a user, who can have two at most.

        Scopes: tsp:write:admin, tsp:write.

        Rate limit: Light.

        Documented failures:
        - 400, code 2024: The account has not turned on TSP.
        - 400, code 300: A number of type `media_link` is needed.
        - 400, code 300: The user already has two TSP accounts.
        - 404, code 1001: No user with this ID or address is in the account.
        - 404, code 1120: The user has not accepted the invitation to the account.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            conference_code: Conference code, digits only, fewer than 16 of them.
            leader_pin: PIN of the leader, digits only, fewer than 16 of them.
            dial_in_numbers: Numbers to dial, each with country `code`, `number`, `type` and `country_label`.
            tsp_bridge: Telephony bridge, in the United States or in Europe.

        Example:
            tsp.add_tsp_account("amaraOkafor00000000001", conference_code="0246801", leader_pin="097531")
        """
        from . import add_tsp_account as _endpoint

        return await self._caller.call(
            "add_tsp_account",
            _endpoint,
            (user_id,),
            body={
                "conference_code": conference_code,
                "leader_pin": leader_pin,
                "dial_in_numbers": dial_in_numbers,
                "tsp_bridge": tsp_bridge,
            },
        )

    async def update_tsp_dial_in_url(
        self,
        user_id: str,
        *,
        audio_url: str | Unset = UNSET,
    ) -> None:
        """Update TSP dial-in URL

        Set the address of the page on which a user's participants find the numbers to dial,
        country by country.

        **Prerequisites:**
        * TSP with third-party audio, including the special TSP privilege, must be enabled for
        the account.

        Scopes: tsp:write:admin, tsp:write.

        Rate limit: Light.

        Documented failures:
        - 400, code 2000: The account lacks the special TSP privilege.
        - 400, code 2024: The account has not turned on TSP.
        - 404, code 1001: No user with this ID or address is in the account.
        - 404, code 1120: The user has not accepted the invitation to the account.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            audio_url: Address of the page, at most 512 characters.

        Example:
            tsp.update_tsp_dial_in_url("amaraOkafor00000000001", audio_url="https://zoom.example.com/dial-in")
        """
        from . import update_tsp_dial_in_url as _endpoint

        return await self._caller.call(
            "update_tsp_dial_in_url",
            _endpoint,
            (user_id,),
            body={
                "audio_url": audio_url,
            },
        )

    async def get_tsp_account(
        self,
        user_id: str,
        tsp_id: int | str,
    ) -> TspAccount:
        """Get a TSP account

        Return one TSP account of a user.

        Scopes: tsp:read:admin, tsp:read.

        Rate limit: Light.

        Documented failures:
        - 400, code 300: The user has no TSP account with this number.
        - 400, code 300: No TSP configuration was found.
        - 400, code 2024: The account has not turned on TSP.
        - 404, code 1001: No user with this ID or address is in the account.
        - 404, code 1120: The user has not accepted the invitation to the account.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            tsp_id: Number of the TSP account, 1 or 2.

        Example:
            tsp.get_tsp_account("amaraOkafor00000000001", 1)
        """
        from . import get_tsp_account as _endpoint

        return await self._caller.call(
            "get_tsp_account",
            _endpoint,
            (
                user_id,
                tsp_id,
            ),
        )

    async def delete_tsp_account(
        self,
        user_id: str,
        tsp_id: int | str,
    ) -> None:
        """Delete a TSP account

        Remove a TSP account from a user.

        Scopes: tsp:write:admin, tsp:write.

        Rate limit: Light.

        Documented failures:
        - 400, code 2024: The account has not turned on TSP.
        - 400, code 300: The user has no TSP account with this number.
        - 400, code 300: No TSP configuration was found.
        - 400, code 300: The last remaining TSP account cannot be removed.
        - 404, code 1001: No user with this ID or address is in the account.
        - 404, code 1120: The user has not accepted the invitation to the account.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            tsp_id: Number of the TSP account, 1 or 2.

        Example:
            tsp.delete_tsp_account("amaraOkafor00000000001", 1)
        """
        from . import delete_tsp_account as _endpoint

        return await self._caller.call(
            "delete_tsp_account",
            _endpoint,
            (
                user_id,
                tsp_id,
            ),
        )

    async def update_tsp_account(
        self,
        user_id: str,
        tsp_id: int | str,
        *,
        conference_code: str,
        leader_pin: str,
        dial_in_numbers: Sequence[DialInNumber | Mapping[str, Any]] | Unset = UNSET,
        tsp_bridge: UpdateTspAccountBodyTspBridge | Unset = UNSET,
    ) -> None:
        """Update a TSP account

        Change the codes, numbers or bridge of a user's TSP account.

        Scopes: tsp:write:admin, tsp:write.

        Rate limit: Light.

        Documented failures:
        - 400, code 2024: The account has not turned on TSP.
        - 400, code 300: The user has no TSP account with this number.
        - 400, code 300: No TSP configuration was found.
        - 400, code 300: A number of type `media_link` is needed.
        - 404, code 1001: No user with this ID or address is in the account.
        - 404, code 1120: The user has not accepted the invitation to the account.

        Args:
            user_id: User ID or email address; user-level apps pass `me`.
            tsp_id: Number of the TSP account, 1 or 2.
            conference_code: Conference code, digits only, fewer than 16 of them.
            leader_pin: PIN of the leader, digits only, fewer than 16 of them.
            dial_in_numbers: Numbers to dial, each with country `code`, `number`, `type` and `country_label`.
            tsp_bridge: Telephony bridge, in the United States or in Europe.

        Example:
            tsp.update_tsp_account("amaraOkafor00000000001", 1, conference_code="0246801", leader_pin="097531")
        """
        from . import update_tsp_account as _endpoint

        return await self._caller.call(
            "update_tsp_account",
            _endpoint,
            (
                user_id,
                tsp_id,
            ),
            body={
                "conference_code": conference_code,
                "leader_pin": leader_pin,
                "dial_in_numbers": dial_in_numbers,
                "tsp_bridge": tsp_bridge,
            },
        )
