# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...runtime.resources import AsyncResource, Resource
from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import inputs as _inputs
    from ... import literals as _literals
    from ... import models as _models
    from ...runtime.options import RequestOptions


class Billing(Resource):
    """The operations of billing."""

    def get_contact(
        self,
        account_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.BillingContact:
        """Get the billing contact

        Return the billing contact of a sub account, or of the master account with `me` as
        `account_id`. Needs a Pro plan or higher with the master account option, and Zoom's approval
        as a partner who manages the billing of sub accounts.

        Scopes: billing:master.

        Granular scopes: billing:read:billing_information:admin,
        billing:read:billing_information:master.

        Rate limit: Medium.

        Args:
            account_id: The sub account's ID; `me` stands for the master account.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The billing contact.

        Raises:
            WrongStateError: The subaccount is in self pay mode (400, code 2100).
            NotFoundError: Account {subAccountId} does not exist (404, code 2001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.billing.get_contact("acctLantern0000000002")
        """
        return self._call("get_billing_contact", locals())

    def update_contact(
        self,
        account_id: str,
        *,
        email: str | None | Unset = UNSET,
        first_name: str | None | Unset = UNSET,
        last_name: str | None | Unset = UNSET,
        address: str | None | Unset = UNSET,
        apt: str | None | Unset = UNSET,
        city: str | None | Unset = UNSET,
        country: str | None | Unset = UNSET,
        phone_number: str | None | Unset = UNSET,
        state: str | None | Unset = UNSET,
        zip_: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the billing contact of a sub account for which the master account pays.

        The sub account must have a plan. Needs a Pro plan or higher with the master account
        option, and Zoom's approval as a partner who manages the billing of sub accounts.

        Scopes: billing:master.

        Granular scopes: billing:update:billing_information:master.

        Rate limit: Heavy.

        Args:
            account_id: The account's ID.
            email: Email address of the billing contact.
            first_name: First name of the person to contact about billing.
            last_name: Last name of the person to contact about billing.
            address: Address of the billing contact.
            apt: Apartment or suite number of the billing contact.
            city: City of the billing contact.
            country: Country of the billing contact.
            phone_number: The billing contact's phone number.
            state: State of the billing contact.
            zip_: ZIP or postal code of the billing contact.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            WrongStateError: The sub account is in self pay mode (400, code 2100).
            ValidationError: The country parameter is invalid: {country} (400, code 2100).
            ValidationError: The state parameter is invalid: {state} (400, code 2100).
            ValidationError: The request was not accepted: "{field}" contains one or more special
                characters (400, code 300).
            PlanMissingError: The sub account needs a plan first; subscribe to one (400, code 200).
            NotFoundError: Account {subAccountId} does not exist (404, code 2001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.billing.update_contact(
                "acctNorthwind000000001",
                email="diego.fuentes@example.com",
                first_name="Diego",
                last_name="Fuentes",
                address="Lindenstrasse 12",
                apt="Suite 4",
            )
        """
        self._call("update_billing_contact", locals())

    def list_invoices(
        self,
        account_id: str,
        *,
        from_: datetime.date | str | Unset = UNSET,
        to: datetime.date | str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.InvoiceList:
        """List the invoices of an account.

        The period spans one year at most and lies within the past three years. Needs a Pro plan
        or higher. `me` as `account_id` stands for the caller's own account, master or regular.
        Limited to one call every five minutes and six a day per account.

        Scopes: billing:master.

        Granular scopes: billing:read:list_invoices:admin, billing:read:list_invoices:master.

        Role permissions: SubAccount:Edit, SubAccount:Read.

        Rate limit: Heavy.

        Args:
            account_id: The sub account's ID; `me` stands for the caller's own account, master or
                regular.
            from_: First day of the period to list invoices for, as `yyyy-mm-dd`. The period up to
                `to` is at most a year long and lies within the last three years.
            to: Last day of the period to list invoices for, as `yyyy-mm-dd`. The period from
                `from_` on is at most a year long and lies within the last three years.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The invoices of the period.

        Raises:
            PlanMissingError: Only available for a paid account; {subAccountId} is not paid (400,
                code 200).
            NotFoundError: Account {subAccountId} does not exist (400, code 2001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.billing.list_invoices("acctLantern0000000002", from_="2026-03-01", to="2026-03-31")
        """
        return self._call("list_invoices", locals())

    def get_invoice(
        self,
        account_id: str,
        invoice_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.Invoice:
        """Return one invoice with its items.

        Needs a Pro plan or higher. `me` as `account_id` stands for the caller's own account,
        master or regular. Limited to one call every 30 minutes and 100 a day per account.

        Scopes: billing:master.

        Granular scopes: billing:read:invoice_details:admin, billing:read:invoice_details:master.

        Rate limit: Heavy.

        Args:
            account_id: The sub account's ID; `me` stands for the caller's own account, master or
                regular.
            invoice_id: The invoice's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The invoice with its items.

        Raises:
            NotFoundError: Account {subAccountId} does not exist (400, code 2001).
            NotFoundError: The invoice ID {invoiceId} does not exist (InvoiceId) (400, code 2001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.billing.get_invoice("acctLantern0000000002", "inv20260316a")
        """
        return self._call("get_invoice", locals())

    def get_plans(
        self,
        account_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.AccountPlans:
        """Get account plans

        Return the plans of a sub account, each with its number of hosts, start, next invoice and
        status, or those of the master account with `me` as `account_id`. Needs a master account
        that pays for the sub account, a Pro plan or higher on the sub account, and Zoom's approval
        as a partner who manages the billing of sub accounts.

        Scopes: billing:master.

        Granular scopes: billing:read:plan_information:admin,
        billing:read:plan_information:master.

        Role permissions: SubAccount:Edit, SubAccount:Read.

        Rate limit: Medium.

        Args:
            account_id: The sub account's ID; `me` stands for the master account.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The plans of the account.

        Raises:
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.billing.get_plans("acctLantern0000000002")
        """
        return self._call("get_account_plans", locals())

    def subscribe_to_plans(
        self,
        account_id: str,
        *,
        contact: _inputs.ContactInput | _models.BillingContact,
        plan_base: _inputs.PlanBaseInput,
        subscription_options: _inputs.SubscriptionOptions | None | Unset = UNSET,
        plan_audio: _inputs.PlanAudioInput | None | Unset = UNSET,
        plan_large_meeting: Sequence[_inputs.PlanInput] | None | Unset = UNSET,
        plan_phone: _inputs.PlanPhoneInput | _models.BillingPlanPhone | None | Unset = UNSET,
        plan_zcc: _inputs.PlanZccInput | _models.BillingPlanZcc | None | Unset = UNSET,
        plan_recording: str | None | Unset = UNSET,
        plan_room_connector: _inputs.PlanInput | None | Unset = UNSET,
        plan_webinar: Sequence[_inputs.PlanInput] | None | Unset = UNSET,
        plan_zoom_events: Sequence[_inputs.PlanInput] | None | Unset = UNSET,
        plan_zoom_rooms: _inputs.PlanInput | None | Unset = UNSET,
        plan_sdk_cmr: _inputs.PlanInput | None | Unset = UNSET,
        plan_whiteboard: _inputs.PlanInput | None | Unset = UNSET,
        plan_whiteboard_plus: _inputs.PlanInput | None | Unset = UNSET,
        plan_zoom_iq: _inputs.PlanInput | None | Unset = UNSET,
        plan_bundle: Sequence[_inputs.PlanInput] | None | Unset = UNSET,
        plan_zoom_one: Sequence[_inputs.PlanInput] | None | Unset = UNSET,
        plan_zwr: _inputs.PlanInput | None | Unset = UNSET,
        plan_ztransl: _inputs.PlanInput | None | Unset = UNSET,
        plan_zsched: _inputs.PlanInput | None | Unset = UNSET,
        plan_mesh: _inputs.PlanInput | None | Unset = UNSET,
        plan_znode: _inputs.PlanZnodeInput | _models.AccountPlanZnode | None | Unset = UNSET,
        plan_workforce_management: _inputs.PlanInput | None | Unset = UNSET,
        plan_audio_us_ca: _inputs.PlanInput | None | Unset = UNSET,
        plan_zoom_one_premier: Sequence[_inputs.PlanInput] | None | Unset = UNSET,
        plan_zoom_one_edu_school_campus_plus: Sequence[_inputs.PlanInput] | None | Unset = UNSET,
        plan_zoom_one_edu_premier: Sequence[_inputs.PlanInput] | None | Unset = UNSET,
        plan_zoom_one_edu_student: _inputs.PlanInput | None | Unset = UNSET,
        plan_visitor_management: _inputs.PlanInput | None | Unset = UNSET,
        plan_partner_premier_support: _inputs.PlanPartnerPremierSupport | None | Unset = UNSET,
        plan_zoom_clips_plus: _inputs.PlanInput | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.SubscribeToPlansResult:
        """Subscribe a sub account to a base plan, with add-on plans if wanted.

        Once it has a base plan, add-ons need the request for an add-on plan. Needs a master
        account that pays for the sub account, a Pro plan or higher on the sub account, and
        Zoom's approval as a partner who manages the billing of sub accounts.

        Scopes: billing:master.

        Granular scopes: billing:write:subscribe_plan:master.

        Role permissions: SubAccount:Edit, SubAccount:Read.

        Rate limit: Heavy.

        Args:
            account_id: The account's ID.
            contact: The account's billing contact.
            plan_base: The base plan of the account.
            subscription_options: Terms of the subscription: its start, contract term, purchase
                order and deal registration.
            plan_audio: The Audio Conferencing plan, with the countries and dedicated dial-in
                numbers it covers.
            plan_large_meeting: The Large Meeting plans.
            plan_phone: The plans for Zoom Phone: base plan, calling plans and numbers.
            plan_zcc: The plans for Zoom Contact Center.
            plan_recording: Code of the Cloud Recording plan.
            plan_room_connector: The Room Connector plan for H.323 and SIP devices.
            plan_webinar: The Webinar plans.
            plan_zoom_events: The Zoom Events plans.
            plan_zoom_rooms: The Zoom Rooms plan.
            plan_sdk_cmr: The Zoom Video SDK plan.
            plan_whiteboard: The Zoom Whiteboard plan.
            plan_whiteboard_plus: The Zoom Whiteboard Plus plan.
            plan_zoom_iq: The Zoom Revenue Accelerator plan.
            plan_bundle: The Zoom Bundle plans to subscribe to.
            plan_zoom_one: The Zoom Workplace Biz Plus plans.
            plan_zwr: The Zoom Workspace Reservation plan.
            plan_ztransl: The Zoom Translation plan.
            plan_zsched: The Zoom Scheduler plan.
            plan_mesh: The Zoom Mesh plan.
            plan_znode: The Zoom Node plans.
            plan_workforce_management: The Zoom Workforce Management plan.
            plan_audio_us_ca: The Audio Conferencing plan for the US and Canada.
            plan_zoom_one_premier: The Zoom Workplace Enterprise Premier plans.
            plan_zoom_one_edu_school_campus_plus: The School and Campus Plus plans, of Zoom
                Workplace for Education.
            plan_zoom_one_edu_premier: The Enterprise Premier plans, of Zoom Workplace for
                Education.
            plan_zoom_one_edu_student: The Enterprise Higher Ed Student plan, of Zoom Workplace for
                Education.
            plan_visitor_management: The Zoom Visitor Management plan.
            plan_partner_premier_support: The Zoom Partner Premier Support plan.
            plan_zoom_clips_plus: The Zoom Clips Plus plan.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The plans subscribed to.

        Raises:
            ValidationError: The parameter first_name is invalid (400, code 2100).
            ValidationError: A parameter is invalid: last_name, email, country, address, city,
                phone_number, state or zip (400, code 2100).
            WrongStateError: The plan cannot be added: the subaccount is not on a free plan, the
                bundle could not be read, the account cannot be processed, the host number is
                invalid, the account lacks the permission to purchase the plan, or the request
                caused a conflict while processing (400, code 2100).
            ValidationError: The contract term is invalid, so the request cannot be processed (400,
                code 10200).
            WrongStateError: An account can have only one active billing subscription, or the
                25-participants or 50-participants Pro plan cannot be subscribed for the subaccount
                (400, code 200).
            UserNotFoundError: This user does not exist (404, code 1001).
            NotFoundError: Account {subAccountId} does not exist (404, code 2001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.billing.subscribe_to_plans(
                "acctNorthwind000000001",
                contact={
                    "address": "Lindenstrasse 12",
                    "apt": "Suite 4",
                    "city": "Berlin",
                    "country": "DE",
                    "email": "diego.fuentes@example.com",
                    "first_name": "Diego",
                    "last_name": "Fuentes",
                    "phone_number": "+1 555 0101",
                    "state": "Berlin",
                    "zip": "10115",
                    "employee_count": "51-250",
                },
                plan_base={"hosts": 10, "type": "monthly", "active_hosts": 8},
            )
        """
        return self._call("subscribe_to_plans", locals())

    def update_add_on_plan(
        self,
        account_id: str,
        *,
        type_: str,
        hosts: int,
        paid_period_start_date: datetime.date | str | None | Unset = UNSET,
        service_effective_date: datetime.date | str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the number of hosts or the type of an add-on plan that a sub account has.

        Needs a Pro plan or higher with the master account option, and Zoom's approval as a
        partner who manages the billing of sub accounts. The master account pays for the sub
        account, which is not on a free plan.

        Scopes: billing:master.

        Granular scopes: billing:update:additional_plans:master.

        Rate limit: Heavy.

        Args:
            account_id: The account's ID.
            type_: Code of the add-on plan.
            hosts: Number of hosts of the plan.
            paid_period_start_date: The day on which the paid period starts. It must lie in the
                future and be the same as `service_effective_date`.
            service_effective_date: The day on which the plan takes effect. It must lie in the
                future and be the same as `paid_period_start_date`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            WrongStateError: The sub account is in self pay mode (400, code 2100).
            ValidationError: The additional plan type {newPlanCode} is invalid (400, code 2100).
            PlanMissingError: The additional plan of a sub account on a free plan cannot be updated
                (400, code 2100).
            ValidationError: The plan type is invalid (400, code 2100).
            PermissionDeniedError: The account cannot buy this product (400, code 2100).
            PlanMissingError: The additional pay-as-you-go plan for audio conferencing can be
                subscribed or updated only for a sub account with a Business or Education plan as
                base plan (400, code 2100).
            UnsupportedError: Plans of sub accounts cannot be provisioned, updated or canceled using
                APIs when the master account has bulk licenses; contact Support or use the billing
                portal (400, code 2100).
            OperationFailedError: The sub plan of account {accountId} could not be changed (400,
                code 3261).
            PlanMissingError: Subscribe to a major plan first (400, code 3261).
            UnsupportedError: The plan "Webinar100" is not supported; the hosts of the plan
                "{planCode}" cannot be increased (400, code 3261).
            NotFoundError: Account {subAccountId} does not exist (404, code 2001).
            NotFoundError: No Zuora subscription was found for account {subAccountId} (404, code
                3200).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.billing.update_add_on_plan(
                "acctNorthwind000000001",
                type_="webinar500_monthly",
                hosts=10,
                paid_period_start_date="2026-03-16",
                service_effective_date="2026-03-16",
            )
        """
        self._call("update_add_on_plan", locals())

    def subscribe_to_add_on_plan(
        self,
        account_id: str,
        *,
        type_: str | None | Unset = UNSET,
        hosts: int | None | Unset = UNSET,
        paid_period_start_date: datetime.date | str | None | Unset = UNSET,
        service_effective_date: datetime.date | str | None | Unset = UNSET,
        plan_details: _inputs.PlanDetails | _models.BillingPlanPhone | None | Unset = UNSET,
        plan_zcc_details: _inputs.PlanZccDetails | None | Unset = UNSET,
        plan_znode_details: _inputs.PlanZnodeDetails
        | _models.AccountPlanZnode
        | None
        | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.SubscribeToAddOnPlanResult:
        """Subscribe a sub account to an add-on plan.

        It must have a paid base plan, and must not have the same add-on already. Needs a Pro
        plan or higher with the master account option, and Zoom's approval as a partner who
        manages the billing of sub accounts. The master account pays for the sub account.

        Scopes: billing:master.

        Granular scopes: billing:write:subscribe_additional_plans:master.

        Role permissions: SubAccount:Edit, SubAccount:Read.

        Rate limit: Heavy.

        Args:
            account_id: The account's ID.
            type_: Code of the add-on plan to subscribe to.
            hosts: Number of hosts of the plan.
            paid_period_start_date: The day on which the paid period starts. It must lie in the
                future and be the same as `service_effective_date`.
            service_effective_date: The day on which the plan takes effect. It must lie in the
                future and be the same as `paid_period_start_date`.
            plan_details: The Zoom Phone plan to subscribe to: base plan, calling plans and numbers.
            plan_zcc_details: The Zoom Contact Center plans to subscribe to.
            plan_znode_details: The Zoom Node plans to subscribe to.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The plans of the account, the new one included.

        Raises:
            WrongStateError: The subaccount is in self pay mode (400, code 2100).
            PlanMissingError: The additional plan of a subaccount on a free plan cannot be updated
                (400, code 2100).
            WrongStateError: A subaccount that has a Zoom Rooms base plan cannot get an additional
                Zoom Rooms plan (400, code 2100).
            AlreadyExistsError: The subaccount has the additional plan {planCode} already (400, code
                2100).
            UnsupportedError: Plans of subaccounts cannot be provisioned, updated or canceled using
                APIs when the master account has bulk licenses; contact Support or use the billing
                portal (400, code 2100).
            UserNotFoundError: This user does not exist (404, code 1001).
            NotFoundError: Account {subAccountId} does not exist (404, code 2001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.billing.subscribe_to_add_on_plan(
                "acctNorthwind000000001",
                type_="webinar500_monthly",
                hosts=10,
                paid_period_start_date="2026-03-16",
                service_effective_date="2026-03-16",
            )
        """
        return self._call("subscribe_to_add_on_plan", locals())

    def cancel_add_on_plan(
        self,
        account_id: str,
        *,
        action: _literals.AddOnPlanAction | None | Unset = UNSET,
        type_: str | None | Unset = UNSET,
        comment: str | None | Unset = UNSET,
        reason: _literals.PlanReason | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Cancel an add-on plan of a sub account.

        It runs on until the current term ends; nothing is refunded. Bundle plans cannot be
        cancelled this way. Needs a Pro plan or higher with the master account option, and Zoom's
        approval as a partner who manages the billing of sub accounts. The master account pays for
        the sub account, which is not on a free plan.

        Scopes: billing:master.

        Granular scopes: billing:update:cancel_additional_plans:master.

        Rate limit: Heavy.

        Args:
            account_id: The account's ID.
            action: What to do with the add-on plan of the sub account: `cancel` it.
            type_: Code of the add-on plan to cancel.
            comment: A note on the cancellation of the add-on plan.
            reason: Why the plan is cancelled: `1` no more remote work, `2` trouble getting support,
                `3` the free Basic plan is enough, `4` too expensive, `5` the wrong product was
                bought, `6` not needed for now, likely to be bought again.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            WrongStateError: The sub account is in self-pay mode (400, code 2100).
            WrongStateError: Cancellation requests are not possible for a Bundle plan; the Zoom
                Support team has the details (400, code 2100).
            UnsupportedError: Plans of sub accounts cannot be provisioned, updated or canceled via
                APIs when the master account has Bulk licenses; contact Support or use the billing
                portal (400, code 2100).
            WrongStateError: The add-on plan cannot be canceled: the sub account is on a free plan,
                the account has no Zoom Phone subscription, or it is a free trial or VIP account,
                which cannot cancel add-ons (400, code 200).
            UserNotFoundError: This user does not exist (404, code 1001).
            NotFoundError: There is no account with the ID {subAccountId}; it does not exist (404,
                code 2001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.billing.cancel_add_on_plan(
                "acctNorthwind000000001",
                action="cancel",
                type_="webinar500_monthly",
                comment="Webinars moved to another account",
                reason=1,
            )
        """
        self._call("cancel_add_on_plan", locals())

    def update_base_plan(
        self,
        account_id: str,
        *,
        type_: str,
        hosts: int | None | Unset = UNSET,
        active_hosts: int | None | Unset = UNSET,
        increasing_hosts: int | None | Unset = UNSET,
        paid_period_start_date: datetime.date | str | None | Unset = UNSET,
        service_effective_date: datetime.date | str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Switch a sub account to another base plan, or change the number of hosts.

        Needs a master account that pays for the sub account, a Pro plan or higher on the sub
        account, and Zoom's approval as a partner who manages the billing of sub accounts.

        Scopes: billing:master.

        Granular scopes: billing:update:plan:master.

        Rate limit: Heavy.

        Args:
            account_id: The account's ID.
            type_: Code of the base plan.
            hosts: Number of hosts of the plan: 1 to 9 on Pro, 10 to 49 on Business, 20 to 149 on
                Education, 1 to 9999 on a free trial. Either this or `increasing_hosts` is needed,
                as a positive number.
            active_hosts: Number of active hosts that the base plan covers. Only some base plans
                have it, such as Zoom Workplace Enterprise Essential.
            increasing_hosts: How many hosts to add to those of the base plan: `1` makes 21 hosts
                out of 20. Either this or `hosts` is needed, as a positive number.
            paid_period_start_date: The day on which the paid period starts. It must lie in the
                future and be the same as `service_effective_date`.
            service_effective_date: The day on which the plan takes effect. It must lie in the
                future and be the same as `paid_period_start_date`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            WrongStateError: The subaccount is in self pay mode (400, code 2100).
            WrongStateError: An account subscribed to a bundle plan cannot be updated (400, code
                2100).
            WrongStateError: The account is not on a Free Trial plan (400, code 2100).
            WrongStateError: The account has "{0}" paid users now; reduce their number by changing
                the user type to Basic before this action (400, code 2100).
            UnsupportedError: Plans of subaccounts cannot be provisioned, updated or canceled using
                APIs when the master account has bulk licenses; contact Zoom support or use the
                Billing portal (400, code 2100).
            UserNotFoundError: This user does not exist (404, code 1001).
            NotFoundError: There is no account with the ID {subAccountId}; it does not exist (404,
                code 2001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.billing.update_base_plan(
                "acctNorthwind000000001",
                type_="monthly",
                hosts=20,
                active_hosts=8,
                increasing_hosts=1,
                paid_period_start_date="2026-03-16",
            )
        """
        self._call("update_base_plan", locals())

    def cancel_base_plan(
        self,
        account_id: str,
        *,
        action: str,
        comment: str | None | Unset = UNSET,
        reason: _literals.PlanReason | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """End a sub account's base plan.

        Its add-on plans have to be cancelled first. Bundle plans cannot be cancelled this way.
        Needs a master account that pays for the sub account, a Pro plan or higher on the sub
        account, and Zoom's approval as a partner who manages the billing of sub accounts.

        Scopes: billing:master.

        Granular scopes: billing:update:cancel_plan:master.

        Rate limit: Heavy.

        Args:
            account_id: The account's ID.
            action: What to do with the base plan of the sub account; always `cancel`.
            comment: A note on the decision to cancel.
            reason: Why the plan is cancelled: `1` no more remote work, `2` trouble getting support,
                `3` the free Basic plan is enough, `4` too expensive, `5` the wrong product was
                bought, `6` not needed for now, likely to be bought again.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            WrongStateError: The sub account pays for itself (paid by self) (400, code 2100).
            WrongStateError: Cancellation requests are not possible for a bundle plan; the Zoom
                Support team has the details (400, code 2100).
            UnsupportedError: Plans of sub accounts cannot be provisioned, updated or canceled using
                APIs when the master account has bulk licenses; contact Support or use the billing
                portal (400, code 2100).
            PermissionDeniedError: Zoom documents this error without a message (400, code 200).
            WrongStateError: The plan cannot be cancelled: the sub account is on a free plan, has no
                major subscription, still has additional subscriptions that must be canceled first,
                or is a free trial or VIP account (400, code 200).
            UserNotFoundError: This user does not exist (404, code 1001).
            NotFoundError: This account does not exist or is not one of this master account's own;
                it must belong to it (404, code 2001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.billing.cancel_base_plan(
                "acctNorthwind000000001",
                action="cancel",
                comment="Merged into the main account",
                reason=1,
            )
        """
        self._call("cancel_base_plan", locals())

    def get_plan_usage(
        self,
        account_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.PlanUsage:
        """Get plan usage

        Return how much of its plans an account uses, for regular accounts, master accounts and
        sub accounts. `me` as `account_id` stands for the caller's own account. Only for accounts
        on a paid plan: Pro, Business or Enterprise.

        Scopes: account:master, billing:master.

        Granular scopes: billing:read:plan_usage:admin, billing:read:plan_usage:master.

        Role permissions: SubAccount:Edit, SubAccount:Read.

        Rate limit: Heavy.

        Args:
            account_id: The sub account's ID; `me` stands for the caller's own account, master or
                regular.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The plans with their usage.

        Raises:
            PlanMissingError: This needs a paid account (400, code 200).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.billing.get_plan_usage("acctLantern0000000002")
        """
        return self._call("get_plan_usage", locals())


class AsyncBilling(AsyncResource):
    """The operations of billing."""

    async def get_contact(
        self,
        account_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.BillingContact:
        """Get the billing contact

        Return the billing contact of a sub account, or of the master account with `me` as
        `account_id`. Needs a Pro plan or higher with the master account option, and Zoom's approval
        as a partner who manages the billing of sub accounts.

        Scopes: billing:master.

        Granular scopes: billing:read:billing_information:admin,
        billing:read:billing_information:master.

        Rate limit: Medium.

        Args:
            account_id: The sub account's ID; `me` stands for the master account.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The billing contact.

        Raises:
            WrongStateError: The subaccount is in self pay mode (400, code 2100).
            NotFoundError: Account {subAccountId} does not exist (404, code 2001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.billing.get_contact("acctLantern0000000002")
        """
        return await self._call("get_billing_contact", locals())

    async def update_contact(
        self,
        account_id: str,
        *,
        email: str | None | Unset = UNSET,
        first_name: str | None | Unset = UNSET,
        last_name: str | None | Unset = UNSET,
        address: str | None | Unset = UNSET,
        apt: str | None | Unset = UNSET,
        city: str | None | Unset = UNSET,
        country: str | None | Unset = UNSET,
        phone_number: str | None | Unset = UNSET,
        state: str | None | Unset = UNSET,
        zip_: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the billing contact of a sub account for which the master account pays.

        The sub account must have a plan. Needs a Pro plan or higher with the master account
        option, and Zoom's approval as a partner who manages the billing of sub accounts.

        Scopes: billing:master.

        Granular scopes: billing:update:billing_information:master.

        Rate limit: Heavy.

        Args:
            account_id: The account's ID.
            email: Email address of the billing contact.
            first_name: First name of the person to contact about billing.
            last_name: Last name of the person to contact about billing.
            address: Address of the billing contact.
            apt: Apartment or suite number of the billing contact.
            city: City of the billing contact.
            country: Country of the billing contact.
            phone_number: The billing contact's phone number.
            state: State of the billing contact.
            zip_: ZIP or postal code of the billing contact.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            WrongStateError: The sub account is in self pay mode (400, code 2100).
            ValidationError: The country parameter is invalid: {country} (400, code 2100).
            ValidationError: The state parameter is invalid: {state} (400, code 2100).
            ValidationError: The request was not accepted: "{field}" contains one or more special
                characters (400, code 300).
            PlanMissingError: The sub account needs a plan first; subscribe to one (400, code 200).
            NotFoundError: Account {subAccountId} does not exist (404, code 2001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.billing.update_contact(
                "acctNorthwind000000001",
                email="diego.fuentes@example.com",
                first_name="Diego",
                last_name="Fuentes",
                address="Lindenstrasse 12",
                apt="Suite 4",
            )
        """
        await self._call("update_billing_contact", locals())

    async def list_invoices(
        self,
        account_id: str,
        *,
        from_: datetime.date | str | Unset = UNSET,
        to: datetime.date | str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.InvoiceList:
        """List the invoices of an account.

        The period spans one year at most and lies within the past three years. Needs a Pro plan
        or higher. `me` as `account_id` stands for the caller's own account, master or regular.
        Limited to one call every five minutes and six a day per account.

        Scopes: billing:master.

        Granular scopes: billing:read:list_invoices:admin, billing:read:list_invoices:master.

        Role permissions: SubAccount:Edit, SubAccount:Read.

        Rate limit: Heavy.

        Args:
            account_id: The sub account's ID; `me` stands for the caller's own account, master or
                regular.
            from_: First day of the period to list invoices for, as `yyyy-mm-dd`. The period up to
                `to` is at most a year long and lies within the last three years.
            to: Last day of the period to list invoices for, as `yyyy-mm-dd`. The period from
                `from_` on is at most a year long and lies within the last three years.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The invoices of the period.

        Raises:
            PlanMissingError: Only available for a paid account; {subAccountId} is not paid (400,
                code 200).
            NotFoundError: Account {subAccountId} does not exist (400, code 2001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.billing.list_invoices(
                "acctLantern0000000002",
                from_="2026-03-01",
                to="2026-03-31",
            )
        """
        return await self._call("list_invoices", locals())

    async def get_invoice(
        self,
        account_id: str,
        invoice_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.Invoice:
        """Return one invoice with its items.

        Needs a Pro plan or higher. `me` as `account_id` stands for the caller's own account,
        master or regular. Limited to one call every 30 minutes and 100 a day per account.

        Scopes: billing:master.

        Granular scopes: billing:read:invoice_details:admin, billing:read:invoice_details:master.

        Rate limit: Heavy.

        Args:
            account_id: The sub account's ID; `me` stands for the caller's own account, master or
                regular.
            invoice_id: The invoice's ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The invoice with its items.

        Raises:
            NotFoundError: Account {subAccountId} does not exist (400, code 2001).
            NotFoundError: The invoice ID {invoiceId} does not exist (InvoiceId) (400, code 2001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.billing.get_invoice("acctLantern0000000002", "inv20260316a")
        """
        return await self._call("get_invoice", locals())

    async def get_plans(
        self,
        account_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.AccountPlans:
        """Get account plans

        Return the plans of a sub account, each with its number of hosts, start, next invoice and
        status, or those of the master account with `me` as `account_id`. Needs a master account
        that pays for the sub account, a Pro plan or higher on the sub account, and Zoom's approval
        as a partner who manages the billing of sub accounts.

        Scopes: billing:master.

        Granular scopes: billing:read:plan_information:admin,
        billing:read:plan_information:master.

        Role permissions: SubAccount:Edit, SubAccount:Read.

        Rate limit: Medium.

        Args:
            account_id: The sub account's ID; `me` stands for the master account.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The plans of the account.

        Raises:
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.billing.get_plans("acctLantern0000000002")
        """
        return await self._call("get_account_plans", locals())

    async def subscribe_to_plans(
        self,
        account_id: str,
        *,
        contact: _inputs.ContactInput | _models.BillingContact,
        plan_base: _inputs.PlanBaseInput,
        subscription_options: _inputs.SubscriptionOptions | None | Unset = UNSET,
        plan_audio: _inputs.PlanAudioInput | None | Unset = UNSET,
        plan_large_meeting: Sequence[_inputs.PlanInput] | None | Unset = UNSET,
        plan_phone: _inputs.PlanPhoneInput | _models.BillingPlanPhone | None | Unset = UNSET,
        plan_zcc: _inputs.PlanZccInput | _models.BillingPlanZcc | None | Unset = UNSET,
        plan_recording: str | None | Unset = UNSET,
        plan_room_connector: _inputs.PlanInput | None | Unset = UNSET,
        plan_webinar: Sequence[_inputs.PlanInput] | None | Unset = UNSET,
        plan_zoom_events: Sequence[_inputs.PlanInput] | None | Unset = UNSET,
        plan_zoom_rooms: _inputs.PlanInput | None | Unset = UNSET,
        plan_sdk_cmr: _inputs.PlanInput | None | Unset = UNSET,
        plan_whiteboard: _inputs.PlanInput | None | Unset = UNSET,
        plan_whiteboard_plus: _inputs.PlanInput | None | Unset = UNSET,
        plan_zoom_iq: _inputs.PlanInput | None | Unset = UNSET,
        plan_bundle: Sequence[_inputs.PlanInput] | None | Unset = UNSET,
        plan_zoom_one: Sequence[_inputs.PlanInput] | None | Unset = UNSET,
        plan_zwr: _inputs.PlanInput | None | Unset = UNSET,
        plan_ztransl: _inputs.PlanInput | None | Unset = UNSET,
        plan_zsched: _inputs.PlanInput | None | Unset = UNSET,
        plan_mesh: _inputs.PlanInput | None | Unset = UNSET,
        plan_znode: _inputs.PlanZnodeInput | _models.AccountPlanZnode | None | Unset = UNSET,
        plan_workforce_management: _inputs.PlanInput | None | Unset = UNSET,
        plan_audio_us_ca: _inputs.PlanInput | None | Unset = UNSET,
        plan_zoom_one_premier: Sequence[_inputs.PlanInput] | None | Unset = UNSET,
        plan_zoom_one_edu_school_campus_plus: Sequence[_inputs.PlanInput] | None | Unset = UNSET,
        plan_zoom_one_edu_premier: Sequence[_inputs.PlanInput] | None | Unset = UNSET,
        plan_zoom_one_edu_student: _inputs.PlanInput | None | Unset = UNSET,
        plan_visitor_management: _inputs.PlanInput | None | Unset = UNSET,
        plan_partner_premier_support: _inputs.PlanPartnerPremierSupport | None | Unset = UNSET,
        plan_zoom_clips_plus: _inputs.PlanInput | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.SubscribeToPlansResult:
        """Subscribe a sub account to a base plan, with add-on plans if wanted.

        Once it has a base plan, add-ons need the request for an add-on plan. Needs a master
        account that pays for the sub account, a Pro plan or higher on the sub account, and
        Zoom's approval as a partner who manages the billing of sub accounts.

        Scopes: billing:master.

        Granular scopes: billing:write:subscribe_plan:master.

        Role permissions: SubAccount:Edit, SubAccount:Read.

        Rate limit: Heavy.

        Args:
            account_id: The account's ID.
            contact: The account's billing contact.
            plan_base: The base plan of the account.
            subscription_options: Terms of the subscription: its start, contract term, purchase
                order and deal registration.
            plan_audio: The Audio Conferencing plan, with the countries and dedicated dial-in
                numbers it covers.
            plan_large_meeting: The Large Meeting plans.
            plan_phone: The plans for Zoom Phone: base plan, calling plans and numbers.
            plan_zcc: The plans for Zoom Contact Center.
            plan_recording: Code of the Cloud Recording plan.
            plan_room_connector: The Room Connector plan for H.323 and SIP devices.
            plan_webinar: The Webinar plans.
            plan_zoom_events: The Zoom Events plans.
            plan_zoom_rooms: The Zoom Rooms plan.
            plan_sdk_cmr: The Zoom Video SDK plan.
            plan_whiteboard: The Zoom Whiteboard plan.
            plan_whiteboard_plus: The Zoom Whiteboard Plus plan.
            plan_zoom_iq: The Zoom Revenue Accelerator plan.
            plan_bundle: The Zoom Bundle plans to subscribe to.
            plan_zoom_one: The Zoom Workplace Biz Plus plans.
            plan_zwr: The Zoom Workspace Reservation plan.
            plan_ztransl: The Zoom Translation plan.
            plan_zsched: The Zoom Scheduler plan.
            plan_mesh: The Zoom Mesh plan.
            plan_znode: The Zoom Node plans.
            plan_workforce_management: The Zoom Workforce Management plan.
            plan_audio_us_ca: The Audio Conferencing plan for the US and Canada.
            plan_zoom_one_premier: The Zoom Workplace Enterprise Premier plans.
            plan_zoom_one_edu_school_campus_plus: The School and Campus Plus plans, of Zoom
                Workplace for Education.
            plan_zoom_one_edu_premier: The Enterprise Premier plans, of Zoom Workplace for
                Education.
            plan_zoom_one_edu_student: The Enterprise Higher Ed Student plan, of Zoom Workplace for
                Education.
            plan_visitor_management: The Zoom Visitor Management plan.
            plan_partner_premier_support: The Zoom Partner Premier Support plan.
            plan_zoom_clips_plus: The Zoom Clips Plus plan.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The plans subscribed to.

        Raises:
            ValidationError: The parameter first_name is invalid (400, code 2100).
            ValidationError: A parameter is invalid: last_name, email, country, address, city,
                phone_number, state or zip (400, code 2100).
            WrongStateError: The plan cannot be added: the subaccount is not on a free plan, the
                bundle could not be read, the account cannot be processed, the host number is
                invalid, the account lacks the permission to purchase the plan, or the request
                caused a conflict while processing (400, code 2100).
            ValidationError: The contract term is invalid, so the request cannot be processed (400,
                code 10200).
            WrongStateError: An account can have only one active billing subscription, or the
                25-participants or 50-participants Pro plan cannot be subscribed for the subaccount
                (400, code 200).
            UserNotFoundError: This user does not exist (404, code 1001).
            NotFoundError: Account {subAccountId} does not exist (404, code 2001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.billing.subscribe_to_plans(
                "acctNorthwind000000001",
                contact={
                    "address": "Lindenstrasse 12",
                    "apt": "Suite 4",
                    "city": "Berlin",
                    "country": "DE",
                    "email": "diego.fuentes@example.com",
                    "first_name": "Diego",
                    "last_name": "Fuentes",
                    "phone_number": "+1 555 0101",
                    "state": "Berlin",
                    "zip": "10115",
                    "employee_count": "51-250",
                },
                plan_base={"hosts": 10, "type": "monthly", "active_hosts": 8},
            )
        """
        return await self._call("subscribe_to_plans", locals())

    async def update_add_on_plan(
        self,
        account_id: str,
        *,
        type_: str,
        hosts: int,
        paid_period_start_date: datetime.date | str | None | Unset = UNSET,
        service_effective_date: datetime.date | str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the number of hosts or the type of an add-on plan that a sub account has.

        Needs a Pro plan or higher with the master account option, and Zoom's approval as a
        partner who manages the billing of sub accounts. The master account pays for the sub
        account, which is not on a free plan.

        Scopes: billing:master.

        Granular scopes: billing:update:additional_plans:master.

        Rate limit: Heavy.

        Args:
            account_id: The account's ID.
            type_: Code of the add-on plan.
            hosts: Number of hosts of the plan.
            paid_period_start_date: The day on which the paid period starts. It must lie in the
                future and be the same as `service_effective_date`.
            service_effective_date: The day on which the plan takes effect. It must lie in the
                future and be the same as `paid_period_start_date`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            WrongStateError: The sub account is in self pay mode (400, code 2100).
            ValidationError: The additional plan type {newPlanCode} is invalid (400, code 2100).
            PlanMissingError: The additional plan of a sub account on a free plan cannot be updated
                (400, code 2100).
            ValidationError: The plan type is invalid (400, code 2100).
            PermissionDeniedError: The account cannot buy this product (400, code 2100).
            PlanMissingError: The additional pay-as-you-go plan for audio conferencing can be
                subscribed or updated only for a sub account with a Business or Education plan as
                base plan (400, code 2100).
            UnsupportedError: Plans of sub accounts cannot be provisioned, updated or canceled using
                APIs when the master account has bulk licenses; contact Support or use the billing
                portal (400, code 2100).
            OperationFailedError: The sub plan of account {accountId} could not be changed (400,
                code 3261).
            PlanMissingError: Subscribe to a major plan first (400, code 3261).
            UnsupportedError: The plan "Webinar100" is not supported; the hosts of the plan
                "{planCode}" cannot be increased (400, code 3261).
            NotFoundError: Account {subAccountId} does not exist (404, code 2001).
            NotFoundError: No Zuora subscription was found for account {subAccountId} (404, code
                3200).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.billing.update_add_on_plan(
                "acctNorthwind000000001",
                type_="webinar500_monthly",
                hosts=10,
                paid_period_start_date="2026-03-16",
                service_effective_date="2026-03-16",
            )
        """
        await self._call("update_add_on_plan", locals())

    async def subscribe_to_add_on_plan(
        self,
        account_id: str,
        *,
        type_: str | None | Unset = UNSET,
        hosts: int | None | Unset = UNSET,
        paid_period_start_date: datetime.date | str | None | Unset = UNSET,
        service_effective_date: datetime.date | str | None | Unset = UNSET,
        plan_details: _inputs.PlanDetails | _models.BillingPlanPhone | None | Unset = UNSET,
        plan_zcc_details: _inputs.PlanZccDetails | None | Unset = UNSET,
        plan_znode_details: _inputs.PlanZnodeDetails
        | _models.AccountPlanZnode
        | None
        | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.SubscribeToAddOnPlanResult:
        """Subscribe a sub account to an add-on plan.

        It must have a paid base plan, and must not have the same add-on already. Needs a Pro
        plan or higher with the master account option, and Zoom's approval as a partner who
        manages the billing of sub accounts. The master account pays for the sub account.

        Scopes: billing:master.

        Granular scopes: billing:write:subscribe_additional_plans:master.

        Role permissions: SubAccount:Edit, SubAccount:Read.

        Rate limit: Heavy.

        Args:
            account_id: The account's ID.
            type_: Code of the add-on plan to subscribe to.
            hosts: Number of hosts of the plan.
            paid_period_start_date: The day on which the paid period starts. It must lie in the
                future and be the same as `service_effective_date`.
            service_effective_date: The day on which the plan takes effect. It must lie in the
                future and be the same as `paid_period_start_date`.
            plan_details: The Zoom Phone plan to subscribe to: base plan, calling plans and numbers.
            plan_zcc_details: The Zoom Contact Center plans to subscribe to.
            plan_znode_details: The Zoom Node plans to subscribe to.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The plans of the account, the new one included.

        Raises:
            WrongStateError: The subaccount is in self pay mode (400, code 2100).
            PlanMissingError: The additional plan of a subaccount on a free plan cannot be updated
                (400, code 2100).
            WrongStateError: A subaccount that has a Zoom Rooms base plan cannot get an additional
                Zoom Rooms plan (400, code 2100).
            AlreadyExistsError: The subaccount has the additional plan {planCode} already (400, code
                2100).
            UnsupportedError: Plans of subaccounts cannot be provisioned, updated or canceled using
                APIs when the master account has bulk licenses; contact Support or use the billing
                portal (400, code 2100).
            UserNotFoundError: This user does not exist (404, code 1001).
            NotFoundError: Account {subAccountId} does not exist (404, code 2001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.billing.subscribe_to_add_on_plan(
                "acctNorthwind000000001",
                type_="webinar500_monthly",
                hosts=10,
                paid_period_start_date="2026-03-16",
                service_effective_date="2026-03-16",
            )
        """
        return await self._call("subscribe_to_add_on_plan", locals())

    async def cancel_add_on_plan(
        self,
        account_id: str,
        *,
        action: _literals.AddOnPlanAction | None | Unset = UNSET,
        type_: str | None | Unset = UNSET,
        comment: str | None | Unset = UNSET,
        reason: _literals.PlanReason | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Cancel an add-on plan of a sub account.

        It runs on until the current term ends; nothing is refunded. Bundle plans cannot be
        cancelled this way. Needs a Pro plan or higher with the master account option, and Zoom's
        approval as a partner who manages the billing of sub accounts. The master account pays for
        the sub account, which is not on a free plan.

        Scopes: billing:master.

        Granular scopes: billing:update:cancel_additional_plans:master.

        Rate limit: Heavy.

        Args:
            account_id: The account's ID.
            action: What to do with the add-on plan of the sub account: `cancel` it.
            type_: Code of the add-on plan to cancel.
            comment: A note on the cancellation of the add-on plan.
            reason: Why the plan is cancelled: `1` no more remote work, `2` trouble getting support,
                `3` the free Basic plan is enough, `4` too expensive, `5` the wrong product was
                bought, `6` not needed for now, likely to be bought again.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            WrongStateError: The sub account is in self-pay mode (400, code 2100).
            WrongStateError: Cancellation requests are not possible for a Bundle plan; the Zoom
                Support team has the details (400, code 2100).
            UnsupportedError: Plans of sub accounts cannot be provisioned, updated or canceled via
                APIs when the master account has Bulk licenses; contact Support or use the billing
                portal (400, code 2100).
            WrongStateError: The add-on plan cannot be canceled: the sub account is on a free plan,
                the account has no Zoom Phone subscription, or it is a free trial or VIP account,
                which cannot cancel add-ons (400, code 200).
            UserNotFoundError: This user does not exist (404, code 1001).
            NotFoundError: There is no account with the ID {subAccountId}; it does not exist (404,
                code 2001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.billing.cancel_add_on_plan(
                "acctNorthwind000000001",
                action="cancel",
                type_="webinar500_monthly",
                comment="Webinars moved to another account",
                reason=1,
            )
        """
        await self._call("cancel_add_on_plan", locals())

    async def update_base_plan(
        self,
        account_id: str,
        *,
        type_: str,
        hosts: int | None | Unset = UNSET,
        active_hosts: int | None | Unset = UNSET,
        increasing_hosts: int | None | Unset = UNSET,
        paid_period_start_date: datetime.date | str | None | Unset = UNSET,
        service_effective_date: datetime.date | str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Switch a sub account to another base plan, or change the number of hosts.

        Needs a master account that pays for the sub account, a Pro plan or higher on the sub
        account, and Zoom's approval as a partner who manages the billing of sub accounts.

        Scopes: billing:master.

        Granular scopes: billing:update:plan:master.

        Rate limit: Heavy.

        Args:
            account_id: The account's ID.
            type_: Code of the base plan.
            hosts: Number of hosts of the plan: 1 to 9 on Pro, 10 to 49 on Business, 20 to 149 on
                Education, 1 to 9999 on a free trial. Either this or `increasing_hosts` is needed,
                as a positive number.
            active_hosts: Number of active hosts that the base plan covers. Only some base plans
                have it, such as Zoom Workplace Enterprise Essential.
            increasing_hosts: How many hosts to add to those of the base plan: `1` makes 21 hosts
                out of 20. Either this or `hosts` is needed, as a positive number.
            paid_period_start_date: The day on which the paid period starts. It must lie in the
                future and be the same as `service_effective_date`.
            service_effective_date: The day on which the plan takes effect. It must lie in the
                future and be the same as `paid_period_start_date`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            WrongStateError: The subaccount is in self pay mode (400, code 2100).
            WrongStateError: An account subscribed to a bundle plan cannot be updated (400, code
                2100).
            WrongStateError: The account is not on a Free Trial plan (400, code 2100).
            WrongStateError: The account has "{0}" paid users now; reduce their number by changing
                the user type to Basic before this action (400, code 2100).
            UnsupportedError: Plans of subaccounts cannot be provisioned, updated or canceled using
                APIs when the master account has bulk licenses; contact Zoom support or use the
                Billing portal (400, code 2100).
            UserNotFoundError: This user does not exist (404, code 1001).
            NotFoundError: There is no account with the ID {subAccountId}; it does not exist (404,
                code 2001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.billing.update_base_plan(
                "acctNorthwind000000001",
                type_="monthly",
                hosts=20,
                active_hosts=8,
                increasing_hosts=1,
                paid_period_start_date="2026-03-16",
            )
        """
        await self._call("update_base_plan", locals())

    async def cancel_base_plan(
        self,
        account_id: str,
        *,
        action: str,
        comment: str | None | Unset = UNSET,
        reason: _literals.PlanReason | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """End a sub account's base plan.

        Its add-on plans have to be cancelled first. Bundle plans cannot be cancelled this way.
        Needs a master account that pays for the sub account, a Pro plan or higher on the sub
        account, and Zoom's approval as a partner who manages the billing of sub accounts.

        Scopes: billing:master.

        Granular scopes: billing:update:cancel_plan:master.

        Rate limit: Heavy.

        Args:
            account_id: The account's ID.
            action: What to do with the base plan of the sub account; always `cancel`.
            comment: A note on the decision to cancel.
            reason: Why the plan is cancelled: `1` no more remote work, `2` trouble getting support,
                `3` the free Basic plan is enough, `4` too expensive, `5` the wrong product was
                bought, `6` not needed for now, likely to be bought again.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            WrongStateError: The sub account pays for itself (paid by self) (400, code 2100).
            WrongStateError: Cancellation requests are not possible for a bundle plan; the Zoom
                Support team has the details (400, code 2100).
            UnsupportedError: Plans of sub accounts cannot be provisioned, updated or canceled using
                APIs when the master account has bulk licenses; contact Support or use the billing
                portal (400, code 2100).
            PermissionDeniedError: Zoom documents this error without a message (400, code 200).
            WrongStateError: The plan cannot be cancelled: the sub account is on a free plan, has no
                major subscription, still has additional subscriptions that must be canceled first,
                or is a free trial or VIP account (400, code 200).
            UserNotFoundError: This user does not exist (404, code 1001).
            NotFoundError: This account does not exist or is not one of this master account's own;
                it must belong to it (404, code 2001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.billing.cancel_base_plan(
                "acctNorthwind000000001",
                action="cancel",
                comment="Merged into the main account",
                reason=1,
            )
        """
        await self._call("cancel_base_plan", locals())

    async def get_plan_usage(
        self,
        account_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.PlanUsage:
        """Get plan usage

        Return how much of its plans an account uses, for regular accounts, master accounts and
        sub accounts. `me` as `account_id` stands for the caller's own account. Only for accounts
        on a paid plan: Pro, Business or Enterprise.

        Scopes: account:master, billing:master.

        Granular scopes: billing:read:plan_usage:admin, billing:read:plan_usage:master.

        Role permissions: SubAccount:Edit, SubAccount:Read.

        Rate limit: Heavy.

        Args:
            account_id: The sub account's ID; `me` stands for the caller's own account, master or
                regular.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The plans with their usage.

        Raises:
            PlanMissingError: This needs a paid account (400, code 200).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.billing.get_plan_usage("acctLantern0000000002")
        """
        return await self._call("get_plan_usage", locals())
