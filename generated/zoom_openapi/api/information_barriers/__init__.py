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


class InformationBarriers(Resource):
    """The operations of information_barriers."""

    def list_policies(
        self,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.Policy, _models.PolicyList]:
        """List the policies that keep groups of users from communicating with each other.

        Zoom Support has to enable Information Barriers for the account.

        Scopes: information_barriers:read:admin.

        Granular scopes: information_barrier:read:list_policies:admin.

        Rate limit: Medium.

        Args:
            page_size: How many entries to return per page. 1 to 300.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The policies on this page, fetched page by page as they are asked for.

        Raises:
            FeatureDisabledError: Not available for the account {0} (400, code 200).
            PlanMissingError: Only available for paid accounts; {0} is not paid (400, code 200).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.information_barriers.list_policies():
                print(item)
        """
        return self._pages("list_information_barrier_policies", locals())

    def create_policy(
        self,
        *,
        type_: Literal[0, 1, 2, 3],
        assigned_group_id: str,
        id: str,
        policy_name: str,
        settings: _inputs.InformationBarrierPolicySettings | _models.PolicySettings,
        status: Literal[0, 1],
        to_group_id: str,
        request_options: RequestOptions | None = None,
    ) -> _models.Policy:
        """Create an information barrier policy

        Create a policy that keeps two groups of users from communicating, for instance because
        one of them knows what the other must not. Both groups must be named and differ, and no
        second policy for the same groups is accepted. Zoom Support has to enable Information
        Barriers for the account.

        Scopes: information_barriers:write:admin.

        Granular scopes: information_barrier:write:policy:admin.

        Rate limit: Medium.

        Args:
            type_: Kind of restriction. `0` and `1` stand for a hard or soft block between the two
                groups; with `0`, their users can still chat with each other. By default 0.
            assigned_group_id: ID of the first of the two groups that the policy keeps apart (Group
                1).
            id: The Information Barriers policy's ID.
            policy_name: Name of the Information Barriers policy.
            settings: What the policy keeps the two groups from doing. `meeting` puts a hard block
                between them; without it, `screen_share`, `file_transfer`, `in_meeting_chat`, `im`
                and `recording` put a soft one.
            status: Whether the policy is in force: `0` disabled, `1` enabled.
            to_group_id: ID of the second of the two groups that the policy keeps apart (Group 2).
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The policy created.

        Raises:
            ValidationError: Neither assigned_group_id nor to_group_id may be empty, and they must
                not be equal; both are needed, so the request is invalid (400, code 300).
            AlreadyExistsError: The policy cannot be added because duplicate policies are not
                permitted; assigned_group_id is {0}, to_group_id is {1} (400, code 7002).
            FeatureDisabledError: Not available for the account {0} (400, code 200).
            ValidationError: policy_name is required and cannot be empty (400, code 300).
            PlanMissingError: Only available for paid accounts; {0} is not paid (400, code 200).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.information_barriers.create_policy(
                type_=0,
                assigned_group_id="grpFinance000000000001",
                id="policySales00000000001",
                policy_name="Finance and research",
                settings={
                    "complete_phone_calls": True,
                    "file_transfer": True,
                    "im": True,
                    "in_meeting_chat": True,
                    "meeting": True,
                    "message_via_sms": True,
                    "recording": True,
                    "screen_share": True,
                },
                status=0,
                to_group_id="grpResearch00000000002",
            )
        """
        return self._call("create_information_barrier_policy", locals())

    def get_policy(
        self,
        policy_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.Policy:
        """Return one policy of Information Barriers.

        Zoom Support has to enable Information Barriers for the account.

        Scopes: information_barriers:read:admin.

        Granular scopes: information_barrier:read:policy:admin.

        Rate limit: Medium.

        Args:
            policy_id: The ID of the Information Barriers policy.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The policy.

        Raises:
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.information_barriers.get_policy("policyBarrier0000001")
        """
        return self._call("get_information_barrier_policy", locals())

    def delete_policy(
        self,
        policy_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a policy of Information Barriers.

        Zoom Support has to enable Information Barriers for the account.

        Scopes: information_barriers:write:admin.

        Granular scopes: information_barrier:delete:policy:admin.

        Rate limit: Medium.

        Args:
            policy_id: The ID of the Information Barriers policy.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            NotFoundError: No group policy was found for {0} (400, code 7001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.information_barriers.delete_policy("policyBarrier0000001")
        """
        self._call("delete_information_barrier_policy", locals())

    def update_policy(
        self,
        policy_id: str,
        *,
        type_: Literal[0, 1, 2, 3],
        assigned_group_id: str,
        id: str,
        policy_name: str,
        settings: _inputs.InformationBarrierPolicySettings | _models.PolicySettings,
        status: Literal[0, 1],
        to_group_id: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change a policy of Information Barriers: its groups, name, status or restrictions.

        Zoom Support has to enable Information Barriers for the account.

        Scopes: information_barriers:write:admin.

        Granular scopes: information_barrier:update:policy:admin.

        Rate limit: Medium.

        Args:
            policy_id: The ID of the Information Barriers policy.
            type_: Kind of restriction. `0` and `1` stand for a hard or soft block between the two
                groups; with `0`, their users can still chat with each other. By default 0.
            assigned_group_id: ID of the first of the two groups that the policy keeps apart (Group
                1).
            id: The Information Barriers policy's ID.
            policy_name: Name of the Information Barriers policy.
            settings: What the policy keeps the two groups from doing. `meeting` puts a hard block
                between them; without it, `screen_share`, `file_transfer`, `in_meeting_chat`, `im`
                and `recording` put a soft one.
            status: Whether the policy is in force: `0` disabled, `1` enabled.
            to_group_id: ID of the second of the two groups that the policy keeps apart (Group 2).
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            NotFoundError: No group policy was found for {0} (400, code 7001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.information_barriers.update_policy(
                "policyBarrier0000001",
                type_=0,
                assigned_group_id="grpFinance000000000001",
                id="policySales00000000001",
                policy_name="Finance and research",
                settings={
                    "complete_phone_calls": True,
                    "file_transfer": True,
                    "im": True,
                    "in_meeting_chat": True,
                    "meeting": True,
                    "message_via_sms": True,
                    "recording": True,
                    "screen_share": True,
                },
                status=0,
                to_group_id="grpResearch00000000002",
            )
        """
        self._call("update_information_barrier_policy", locals())


class AsyncInformationBarriers(AsyncResource):
    """The operations of information_barriers."""

    def list_policies(
        self,
        *,
        page_size: int | Unset = UNSET,
        next_page_token: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.Policy, _models.PolicyList]:
        """List the policies that keep groups of users from communicating with each other.

        Zoom Support has to enable Information Barriers for the account.

        Scopes: information_barriers:read:admin.

        Granular scopes: information_barrier:read:list_policies:admin.

        Rate limit: Medium.

        Args:
            page_size: How many entries to return per page. 1 to 300.
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The policies on this page, fetched page by page as they are asked for.

        Raises:
            FeatureDisabledError: Not available for the account {0} (400, code 200).
            PlanMissingError: Only available for paid accounts; {0} is not paid (400, code 200).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.information_barriers.list_policies():
                print(item)
        """
        return self._pages("list_information_barrier_policies", locals())

    async def create_policy(
        self,
        *,
        type_: Literal[0, 1, 2, 3],
        assigned_group_id: str,
        id: str,
        policy_name: str,
        settings: _inputs.InformationBarrierPolicySettings | _models.PolicySettings,
        status: Literal[0, 1],
        to_group_id: str,
        request_options: RequestOptions | None = None,
    ) -> _models.Policy:
        """Create an information barrier policy

        Create a policy that keeps two groups of users from communicating, for instance because
        one of them knows what the other must not. Both groups must be named and differ, and no
        second policy for the same groups is accepted. Zoom Support has to enable Information
        Barriers for the account.

        Scopes: information_barriers:write:admin.

        Granular scopes: information_barrier:write:policy:admin.

        Rate limit: Medium.

        Args:
            type_: Kind of restriction. `0` and `1` stand for a hard or soft block between the two
                groups; with `0`, their users can still chat with each other. By default 0.
            assigned_group_id: ID of the first of the two groups that the policy keeps apart (Group
                1).
            id: The Information Barriers policy's ID.
            policy_name: Name of the Information Barriers policy.
            settings: What the policy keeps the two groups from doing. `meeting` puts a hard block
                between them; without it, `screen_share`, `file_transfer`, `in_meeting_chat`, `im`
                and `recording` put a soft one.
            status: Whether the policy is in force: `0` disabled, `1` enabled.
            to_group_id: ID of the second of the two groups that the policy keeps apart (Group 2).
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The policy created.

        Raises:
            ValidationError: Neither assigned_group_id nor to_group_id may be empty, and they must
                not be equal; both are needed, so the request is invalid (400, code 300).
            AlreadyExistsError: The policy cannot be added because duplicate policies are not
                permitted; assigned_group_id is {0}, to_group_id is {1} (400, code 7002).
            FeatureDisabledError: Not available for the account {0} (400, code 200).
            ValidationError: policy_name is required and cannot be empty (400, code 300).
            PlanMissingError: Only available for paid accounts; {0} is not paid (400, code 200).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.information_barriers.create_policy(
                type_=0,
                assigned_group_id="grpFinance000000000001",
                id="policySales00000000001",
                policy_name="Finance and research",
                settings={
                    "complete_phone_calls": True,
                    "file_transfer": True,
                    "im": True,
                    "in_meeting_chat": True,
                    "meeting": True,
                    "message_via_sms": True,
                    "recording": True,
                    "screen_share": True,
                },
                status=0,
                to_group_id="grpResearch00000000002",
            )
        """
        return await self._call("create_information_barrier_policy", locals())

    async def get_policy(
        self,
        policy_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.Policy:
        """Return one policy of Information Barriers.

        Zoom Support has to enable Information Barriers for the account.

        Scopes: information_barriers:read:admin.

        Granular scopes: information_barrier:read:policy:admin.

        Rate limit: Medium.

        Args:
            policy_id: The ID of the Information Barriers policy.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The policy.

        Raises:
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.information_barriers.get_policy("policyBarrier0000001")
        """
        return await self._call("get_information_barrier_policy", locals())

    async def delete_policy(
        self,
        policy_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a policy of Information Barriers.

        Zoom Support has to enable Information Barriers for the account.

        Scopes: information_barriers:write:admin.

        Granular scopes: information_barrier:delete:policy:admin.

        Rate limit: Medium.

        Args:
            policy_id: The ID of the Information Barriers policy.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            NotFoundError: No group policy was found for {0} (400, code 7001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.information_barriers.delete_policy("policyBarrier0000001")
        """
        await self._call("delete_information_barrier_policy", locals())

    async def update_policy(
        self,
        policy_id: str,
        *,
        type_: Literal[0, 1, 2, 3],
        assigned_group_id: str,
        id: str,
        policy_name: str,
        settings: _inputs.InformationBarrierPolicySettings | _models.PolicySettings,
        status: Literal[0, 1],
        to_group_id: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change a policy of Information Barriers: its groups, name, status or restrictions.

        Zoom Support has to enable Information Barriers for the account.

        Scopes: information_barriers:write:admin.

        Granular scopes: information_barrier:update:policy:admin.

        Rate limit: Medium.

        Args:
            policy_id: The ID of the Information Barriers policy.
            type_: Kind of restriction. `0` and `1` stand for a hard or soft block between the two
                groups; with `0`, their users can still chat with each other. By default 0.
            assigned_group_id: ID of the first of the two groups that the policy keeps apart (Group
                1).
            id: The Information Barriers policy's ID.
            policy_name: Name of the Information Barriers policy.
            settings: What the policy keeps the two groups from doing. `meeting` puts a hard block
                between them; without it, `screen_share`, `file_transfer`, `in_meeting_chat`, `im`
                and `recording` put a soft one.
            status: Whether the policy is in force: `0` disabled, `1` enabled.
            to_group_id: ID of the second of the two groups that the policy keeps apart (Group 2).
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            NotFoundError: No group policy was found for {0} (400, code 7001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.information_barriers.update_policy(
                "policyBarrier0000001",
                type_=0,
                assigned_group_id="grpFinance000000000001",
                id="policySales00000000001",
                policy_name="Finance and research",
                settings={
                    "complete_phone_calls": True,
                    "file_transfer": True,
                    "im": True,
                    "in_meeting_chat": True,
                    "meeting": True,
                    "message_via_sms": True,
                    "recording": True,
                    "screen_share": True,
                },
                status=0,
                to_group_id="grpResearch00000000002",
            )
        """
        await self._call("update_information_barrier_policy", locals())
