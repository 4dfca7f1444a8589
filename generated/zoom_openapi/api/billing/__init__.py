# Generated from zoom.postman_collection.json. Not to be edited.


"""The operations tagged billing"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...types import UNSET, AsyncCaller, AsyncPages, Caller, File, Pages, Unset

if TYPE_CHECKING:
    import datetime

    from ...models.account_plans import AccountPlans
    from ...models.audio_plan import AudioPlan
    from ...models.billing_contact import BillingContact
    from ...models.billing_contact_input import BillingContactInput
    from ...models.cancel_add_on_plan_body import CancelAddOnPlanBody
    from ...models.cancel_add_on_plan_body_action import CancelAddOnPlanBodyAction
    from ...models.cancel_add_on_plan_body_reason import CancelAddOnPlanBodyReason
    from ...models.cancel_base_plan_body import CancelBasePlanBody
    from ...models.cancel_base_plan_body_action import CancelBasePlanBodyAction
    from ...models.cancel_base_plan_body_reason import CancelBasePlanBodyReason
    from ...models.invoice import Invoice
    from ...models.invoice_list import InvoiceList
    from ...models.ordered_add_on_plan import OrderedAddOnPlan
    from ...models.ordered_plans import OrderedPlans
    from ...models.phone_plan_order import PhonePlanOrder
    from ...models.plan_order import PlanOrder
    from ...models.plan_usage import PlanUsage
    from ...models.subscribe_to_add_on_plan_body import SubscribeToAddOnPlanBody
    from ...models.subscribe_to_plans_body import SubscribeToPlansBody
    from ...models.update_add_on_plan_body import UpdateAddOnPlanBody
    from ...models.update_base_plan_body import UpdateBasePlanBody
    from ...models.update_billing_information_body import UpdateBillingInformationBody


class Billing:
    """Billing contacts, invoices and plans of an account. Most requests are for master accounts
    that pay for their sub accounts."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def get_billing_information(
        self,
        account_id: str,
    ) -> BillingContact:
        """Get billing information

        Return the billing contact of a sub account.

        **Prerequisites:**
        * Plan: Pro or higher, with the master account option.
        * Zoom must have approved you as a partner who manages the billing of sub accounts.

        Scopes: billing:master.

        Rate limit: Medium.

        Documented failures:
        - 400, code 2100: The sub account pays for itself.
        - 404, code 2001: There is no such account, or it is not yours to manage.

        Args:
            account_id: ID of the sub account.

        Example:
            billing.get_billing_information("subAccount000000000001")
        """
        from . import get_billing_information as _endpoint

        return self._caller.call(
            "get_billing_information",
            _endpoint,
            (account_id,),
        )

    def update_billing_information(
        self,
        account_id: str,
        *,
        first_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        email: str | Unset = UNSET,
        phone_number: str | Unset = UNSET,
        address: str | Unset = UNSET,
        apt: str | Unset = UNSET,
        city: str | Unset = UNSET,
        state: str | Unset = UNSET,
        zip_: str | Unset = UNSET,
        country: str | Unset = UNSET,
    ) -> None:
        """Update billing information

        Change the billing contact of a sub account for which the master account pays.

        **Prerequisites:**
        * Plan: Pro or higher, with the master account option.
        * Zoom must have approved you as a partner who manages the billing of sub accounts.

        Scopes: billing:master.

        Rate limit: Heavy.

        Documented failures:
        - 200, code 200: The sub account needs a plan first.
        - 400, code 2100: The sub account pays for itself, or `country` or `state` is invalid.
        - 404, code 2001: There is no such account, or it is not yours to manage.

        Args:
            account_id: ID of the sub account.
            first_name: First name.
            last_name: Last name.
            email: Email address.
            phone_number: Phone number.
            address: Street and house number.
            apt: Apartment or suite.
            city: City.
            state: State or province.
            zip_: Postal code.
            country: Country, as a two-letter code.

        Example:
            billing.update_billing_information("subAccount000000000001", first_name="Amara", last_name="Okafor")
        """
        from . import update_billing_information as _endpoint

        return self._caller.call(
            "update_billing_information",
            _endpoint,
            (account_id,),
            body={
                "first_name": first_name,
                "last_name": last_name,
                "email": email,
                "phone_number": phone_number,
                "address": address,
                "apt": apt,
                "city": city,
                "state": state,
                "zip": zip_,
                "country": country,
            },
        )

    def list_invoices(
        self,
        account_id: str,
        *,
        from_: datetime.date | str | Unset = UNSET,
        to: datetime.date | str | Unset = UNSET,
    ) -> InvoiceList:
        """List invoices

        List the invoices of an account. Limited to one call every five minutes and six a day
        per account.

        **Prerequisites:**
        * Plan: Pro or higher.

        Scopes: billing:master.

        Rate limit: Heavy.

        Documented failures:
        - 400, code 200: The account has no paid plan.
        - 400, code 2001: There is no such account, or it is not yours to manage.

        Args:
            account_id: ID of a sub account; `me` for your own account, master or regular.
            from_: First day of the period, as `yyyy-mm-dd`. The period spans one year at most and
                lies within the last three years.
            to: Last day of the period, as `yyyy-mm-dd`.

        Example:
            billing.list_invoices("subAccount000000000001")
        """
        from . import list_invoices as _endpoint

        return self._caller.call(
            "list_invoices",
            _endpoint,
            (account_id,),
            parameters={
                "from_": from_,
                "to": to,
            },
        )

    def get_invoice(
        self,
        account_id: str,
        invoice_id: str,
    ) -> Invoice:
        """Get an invoice

        Return one invoice with its items. Limited to one call every 30 minutes and 100 a day
        per account.

        **Prerequisites:**
        * Plan: Pro or higher.

        Scopes: billing:master.

        Rate limit: Heavy.

        Documented failures:
        - 400, code 2001: There is no such account or invoice.

        Args:
            account_id: ID of a sub account; `me` for your own account, master or regular.
            invoice_id: ID of the invoice.

        Example:
            billing.get_invoice("subAccount000000000001", "invoice000000000000001")
        """
        from . import get_invoice as _endpoint

        return self._caller.call(
            "get_invoice",
            _endpoint,
            (
                account_id,
                invoice_id,
            ),
        )

    def get_account_plans(
        self,
        account_id: str,
    ) -> AccountPlans:
        """Get account plans

        Return the plans of a sub account, each with its number of hosts, start, next invoice
        and status.

        **Prerequisites:**
        * Your master account pays for the sub account, whose plan is Pro or higher.
        * Zoom must have approved you as a partner who manages the billing of sub accounts.

        Scopes: billing:master.

        Rate limit: Medium.

        Documented failures:
        - 400, code 2100: The sub account pays for itself.
        - 404: There is no such account, or it is not yours to manage.

        Args:
            account_id: ID of the sub account.

        Example:
            billing.get_account_plans("subAccount000000000001")
        """
        from . import get_account_plans as _endpoint

        return self._caller.call(
            "get_account_plans",
            _endpoint,
            (account_id,),
        )

    def subscribe_to_plans(
        self,
        account_id: str,
        *,
        plan_base: PlanOrder | Mapping[str, Any],
        contact: BillingContactInput | Mapping[str, Any],
        plan_zoom_rooms: PlanOrder | Mapping[str, Any] | Unset = UNSET,
        plan_room_connector: PlanOrder | Mapping[str, Any] | Unset = UNSET,
        plan_large_meeting: Sequence[PlanOrder | Mapping[str, Any]] | Unset = UNSET,
        plan_webinar: Sequence[PlanOrder | Mapping[str, Any]] | Unset = UNSET,
        plan_zoom_events: Sequence[PlanOrder | Mapping[str, Any]] | Unset = UNSET,
        plan_recording: str | Unset = UNSET,
        plan_audio: AudioPlan | Mapping[str, Any] | Unset = UNSET,
        plan_phone: PhonePlanOrder | Mapping[str, Any] | Unset = UNSET,
    ) -> OrderedPlans:
        """Subscribe to plans

        Subscribe a sub account to a base plan, with add-on plans if wanted. Once it has a base
        plan, add-ons need the request for an add-on plan.

        **Prerequisites:**
        * Your master account pays for the sub account, whose plan is Pro or higher.
        * Zoom must have approved you as a partner who manages the billing of sub accounts.

        Scopes: billing:master.

        Documented failures:
        - 200, code 200: The sub account already has an active subscription, or it cannot have
        this Pro plan.
        - 300, code 300: The plan cannot be bought, or the number of `hosts` is out of its
        bounds.
        - 400, code 2100: A field of the billing contact is invalid.
        - 404, code 1001: No such user exists.
        - 404, code 2001: There is no such account, or it is not yours to manage.

        Args:
            account_id: ID of the sub account.
            plan_base: The base plan, with the plan's code as `type` and the number of `hosts`.
            contact: The billing contact, with name, email address, phone number and postal address.
            plan_zoom_rooms: Plan for Zoom Rooms, by `type` and number of `hosts`.
            plan_room_connector: Plan for Room Connectors, by `type` and number of `hosts`.
            plan_large_meeting: Plans for large meetings, each by `type` and number of `hosts`.
            plan_webinar: Plans for webinars, each by `type` and number of `hosts`.
            plan_zoom_events: Plans for Zoom Events, each by `type` and number of `hosts`.
            plan_recording: Code of the plan for cloud recording.
            plan_audio: Audio plan, by `type`. Three fields list the countries for toll-free, premium
                and call-out numbers; `ddi_numbers` counts dedicated dial-in numbers.
            plan_phone: Plans for Zoom Phone: `plan_base` is its base, `plan_calling` and `plan_number`
                list calling plans and numbers by `type` and `hosts`.

        Example:
            billing.subscribe_to_plans("subAccount000000000001", plan_base={...}, contact={...})
        """
        from . import subscribe_to_plans as _endpoint

        return self._caller.call(
            "subscribe_to_plans",
            _endpoint,
            (account_id,),
            body={
                "plan_base": plan_base,
                "contact": contact,
                "plan_zoom_rooms": plan_zoom_rooms,
                "plan_room_connector": plan_room_connector,
                "plan_large_meeting": plan_large_meeting,
                "plan_webinar": plan_webinar,
                "plan_zoom_events": plan_zoom_events,
                "plan_recording": plan_recording,
                "plan_audio": plan_audio,
                "plan_phone": plan_phone,
            },
        )

    def update_add_on_plan(
        self,
        account_id: str,
        *,
        type_: str,
        hosts: int,
    ) -> None:
        """Update an add-on plan

        Change the number of hosts or the type of an add-on plan that a sub account has.

        **Prerequisites:**
        * Plan: Pro or higher, with the master account option.
        * The master account pays for the sub account, which is not on a free plan.
        * Zoom must have approved you as a partner who manages the billing of sub accounts.

        Scopes: billing:master.

        Rate limit: Heavy.

        Documented failures:
        - 200, code 200: The account is a free trial or VIP account, or has no such plan yet.
        - 300, code 300: The old plan and the new one are of different types.
        - 400, code 2100: The sub account pays for itself, has a free plan only, or the plan
        type is invalid.
        - 404, code 2001: There is no such account, or it is not yours to manage.
        - 404, code 3200: The sub account has no subscription.

        Args:
            account_id: ID of the sub account.
            type_: Code of the add-on plan.
            hosts: New number of hosts.

        Example:
            billing.update_add_on_plan("subAccount000000000001", type_="webinar500_monthly", hosts=10)
        """
        from . import update_add_on_plan as _endpoint

        return self._caller.call(
            "update_add_on_plan",
            _endpoint,
            (account_id,),
            body={
                "type": type_,
                "hosts": hosts,
            },
        )

    def subscribe_to_add_on_plan(
        self,
        account_id: str,
        *,
        type_: str,
        hosts: int,
    ) -> OrderedAddOnPlan:
        """Subscribe to an add-on plan

        Subscribe a sub account to an add-on plan. It must have a paid base plan.

        **Prerequisites:**
        * Plan: Pro or higher, with the master account option.
        * The master account pays for the sub account, which is not on a free plan.
        * Zoom must have approved you as a partner who manages the billing of sub accounts.

        Scopes: billing:master.

        Rate limit: Heavy.

        Documented failures:
        - 400, code 2100: The sub account pays for itself, has a free plan only, or has such a
        plan already.
        - 404, code 1001: No such user exists.
        - 404, code 2001: There is no such account, or it is not yours to manage.

        Args:
            account_id: ID of the sub account.
            type_: Code of the add-on plan.
            hosts: Number of hosts of the plan.

        Example:
            billing.subscribe_to_add_on_plan("subAccount000000000001", type_="webinar500_monthly", hosts=10)
        """
        from . import subscribe_to_add_on_plan as _endpoint

        return self._caller.call(
            "subscribe_to_add_on_plan",
            _endpoint,
            (account_id,),
            body={
                "type": type_,
                "hosts": hosts,
            },
        )

    def cancel_add_on_plan(
        self,
        account_id: str,
        *,
        action: CancelAddOnPlanBodyAction | Unset = UNSET,
        type_: str | Unset = UNSET,
        reason: CancelAddOnPlanBodyReason | Unset = UNSET,
        comment: str | Unset = UNSET,
    ) -> None:
        """Cancel an add-on plan

        Cancel an add-on plan of a sub account. It runs on until the current term ends; nothing
        is refunded.

        **Prerequisites:**
        * Plan: Pro or higher, with the master account option.
        * The master account pays for the sub account, which is not on a free plan.
        * Zoom must have approved you as a partner who manages the billing of sub accounts.

        Scopes: billing:master.

        Rate limit: Heavy.

        Documented failures:
        - 200, code 200: The sub account has a free plan or lacks this subscription. Accounts on
        a free trial or VIP terms cannot cancel either.
        - 300, code 300: `type` is missing.
        - 400, code 2100: The sub account pays for itself, or its plan belongs to a bundle,
        which Zoom's support cancels.
        - 404, code 1001: No such user exists.
        - 404, code 2001: There is no such account, or it is not yours to manage.

        Args:
            account_id: ID of the sub account.
            action: What to do; only cancelling is possible.
            type_: Code of the plan to cancel.
            reason: Reason for cancelling: `1` no more remote work, `2` trouble getting support, `3`
                the free Basic plan is enough, `4` too expensive, `5` the wrong product was
                bought, `6` not needed for now, likely to be bought again.
            comment: Further remarks on the cancellation.

        Example:
            billing.cancel_add_on_plan("subAccount000000000001", action="cancel", type_="webinar500_monthly")
        """
        from . import cancel_add_on_plan as _endpoint

        return self._caller.call(
            "cancel_add_on_plan",
            _endpoint,
            (account_id,),
            body={
                "action": action,
                "type": type_,
                "reason": reason,
                "comment": comment,
            },
        )

    def update_base_plan(
        self,
        account_id: str,
        *,
        type_: str,
        hosts: int,
    ) -> None:
        """Update a base plan

        Switch a sub account to another base plan, or change the number of hosts.

        **Prerequisites:**
        * Your master account pays for the sub account, whose plan is Pro or higher.
        * Zoom must have approved you as a partner who manages the billing of sub accounts.

        Scopes: billing:master.

        Rate limit: Heavy.

        Documented failures:
        - 200, code 200: The account is a free trial or VIP account, or has no subscription yet.
        - 300, code 300: Too few hosts for a Business or Education plan, or the old plan and the
        new one are of different types.
        - 400, code 2100: The sub account pays for itself, has a bundle plan, or cannot make
        this change from its present plan.
        - 404, code 1001: No such user exists.
        - 404, code 2001: There is no such account, or it is not yours to manage.

        Args:
            account_id: ID of the sub account.
            type_: Code of the base plan.
            hosts: Number of hosts: 1 to 9 on Pro, 10 to 49 on Business, 20 to 149 on Education, 1
                to 9999 on a free trial.

        Example:
            billing.update_base_plan("subAccount000000000001", type_="monthly", hosts=5)
        """
        from . import update_base_plan as _endpoint

        return self._caller.call(
            "update_base_plan",
            _endpoint,
            (account_id,),
            body={
                "type": type_,
                "hosts": hosts,
            },
        )

    def cancel_base_plan(
        self,
        account_id: str,
        *,
        action: CancelBasePlanBodyAction,
        reason: CancelBasePlanBodyReason | Unset = UNSET,
        comment: str | Unset = UNSET,
    ) -> None:
        """Cancel a base plan

        End a sub account's base plan. Its add-on plans have to be cancelled first.

        **Prerequisites:**
        * Your master account pays for the sub account, whose plan is Pro or higher.
        * Zoom must have approved you as a partner who manages the billing of sub accounts.

        Scopes: billing:master.

        Rate limit: Heavy.

        Documented failures:
        - 200, code 200: The sub account has a free plan, has no base plan, or still has add-on
        plans. Accounts on a free trial or VIP terms cannot cancel either.
        - 400, code 2100: The sub account pays for itself, or its plan belongs to a bundle,
        which Zoom's support cancels.
        - 404, code 1001: No such user exists.
        - 404, code 2001: There is no such account, or it is not yours to manage.

        Args:
            account_id: ID of the sub account.
            action: What to do; only cancelling is possible.
            reason: Reason for cancelling: `1` no more remote work, `2` trouble getting support, `3`
                the free Basic plan is enough, `4` too expensive, `5` the wrong product was
                bought, `6` not needed for now, likely to be bought again.
            comment: Further remarks on the cancellation.

        Example:
            billing.cancel_base_plan("subAccount000000000001", action="cancel", reason=1)
        """
        from . import cancel_base_plan as _endpoint

        return self._caller.call(
            "cancel_base_plan",
            _endpoint,
            (account_id,),
            body={
                "action": action,
                "reason": reason,
                "comment": comment,
            },
        )

    def get_plan_usage(
        self,
        account_id: str,
    ) -> PlanUsage:
        """Get plan usage

        Return how much of its plans an account uses. For the master account and its sub
        accounts use the scope `billing:master`, for a regular account `account:read:admin`.

        **Prerequisites:**
        * Plan: Pro, Business or Enterprise, paid.

        Scopes: account:read:admin, billing:master.

        Rate limit: Heavy.

        Documented failures:
        - 400, code 200: The account has no paid plan.

        Args:
            account_id: ID of a sub account; `me` for your own account, master or regular.

        Example:
            billing.get_plan_usage("subAccount000000000001")
        """
        from . import get_plan_usage as _endpoint

        return self._caller.call(
            "get_plan_usage",
            _endpoint,
            (account_id,),
        )

    def download_invoice(
        self,
        invoice_id: str,
    ) -> File:
        """Download an invoice

        Download an invoice as a PDF file. Limited to one call every 30 minutes and 100 a day
        per account.

        Scopes: billing:master.

        Documented failures:
        - 400, code 2001: There is no such account, or it is not yours to manage.

        Args:
            invoice_id: ID of the invoice.

        Example:
            billing.download_invoice("invoice000000000000001")
        """
        from . import download_invoice as _endpoint

        return self._caller.call(
            "download_invoice",
            _endpoint,
            (invoice_id,),
        )


class AsyncBilling:
    """Billing contacts, invoices and plans of an account. Most requests are for master accounts
    that pay for their sub accounts."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def get_billing_information(
        self,
        account_id: str,
    ) -> BillingContact:
        """Get billing information

        Return the billing contact of a sub account.

        **Prerequisites:**
        * Plan: Pro or higher, with the master account option.
        * Zoom must have approved you as a partner who manages the billing of sub accounts.

        Scopes: billing:master.

        Rate limit: Medium.

        Documented failures:
        - 400, code 2100: The sub account pays for itself.
        - 404, code 2001: There is no such account, or it is not yours to manage.

        Args:
            account_id: ID of the sub account.

        Example:
            billing.get_billing_information("subAccount000000000001")
        """
        from . import get_billing_information as _endpoint

        return await self._caller.call(
            "get_billing_information",
            _endpoint,
            (account_id,),
        )

    async def update_billing_information(
        self,
        account_id: str,
        *,
        first_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        email: str | Unset = UNSET,
        phone_number: str | Unset = UNSET,
        address: str | Unset = UNSET,
        apt: str | Unset = UNSET,
        city: str | Unset = UNSET,
        state: str | Unset = UNSET,
        zip_: str | Unset = UNSET,
        country: str | Unset = UNSET,
    ) -> None:
        """Update billing information

        Change the billing contact of a sub account for which the master account pays.

        **Prerequisites:**
        * Plan: Pro or higher, with the master account option.
        * Zoom must have approved you as a partner who manages the billing of sub accounts.

        Scopes: billing:master.

        Rate limit: Heavy.

        Documented failures:
        - 200, code 200: The sub account needs a plan first.
        - 400, code 2100: The sub account pays for itself, or `country` or `state` is invalid.
        - 404, code 2001: There is no such account, or it is not yours to manage.

        Args:
            account_id: ID of the sub account.
            first_name: First name.
            last_name: Last name.
            email: Email address.
            phone_number: Phone number.
            address: Street and house number.
            apt: Apartment or suite.
            city: City.
            state: State or province.
            zip_: Postal code.
            country: Country, as a two-letter code.

        Example:
            billing.update_billing_information("subAccount000000000001", first_name="Amara", last_name="Okafor")
        """
        from . import update_billing_information as _endpoint

        return await self._caller.call(
            "update_billing_information",
            _endpoint,
            (account_id,),
            body={
                "first_name": first_name,
                "last_name": last_name,
                "email": email,
                "phone_number": phone_number,
                "address": address,
                "apt": apt,
                "city": city,
                "state": state,
                "zip": zip_,
                "country": country,
            },
        )

    async def list_invoices(
        self,
        account_id: str,
        *,
        from_: datetime.date | str | Unset = UNSET,
        to: datetime.date | str | Unset = UNSET,
    ) -> InvoiceList:
        """List invoices

        List the invoices of an account. Limited to one call every five minutes and six a day
        per account.

        **Prerequisites:**
        * Plan: Pro or higher.

        Scopes: billing:master.

        Rate limit: Heavy.

        Documented failures:
        - 400, code 200: The account has no paid plan.
        - 400, code 2001: There is no such account, or it is not yours to manage.

        Args:
            account_id: ID of a sub account; `me` for your own account, master or regular.
            from_: First day of the period, as `yyyy-mm-dd`. The period spans one year at most and
                lies within the last three years.
            to: Last day of the period, as `yyyy-mm-dd`.

        Example:
            billing.list_invoices("subAccount000000000001")
        """
        from . import list_invoices as _endpoint

        return await self._caller.call(
            "list_invoices",
            _endpoint,
            (account_id,),
            parameters={
                "from_": from_,
                "to": to,
            },
        )

    async def get_invoice(
        self,
        account_id: str,
        invoice_id: str,
    ) -> Invoice:
        """Get an invoice

        Return one invoice with its items. Limited to one call every 30 minutes and 100 a day
        per account.

        **Prerequisites:**
        * Plan: Pro or higher.

        Scopes: billing:master.

        Rate limit: Heavy.

        Documented failures:
        - 400, code 2001: There is no such account or invoice.

        Args:
            account_id: ID of a sub account; `me` for your own account, master or regular.
            invoice_id: ID of the invoice.

        Example:
            billing.get_invoice("subAccount000000000001", "invoice000000000000001")
        """
        from . import get_invoice as _endpoint

        return await self._caller.call(
            "get_invoice",
            _endpoint,
            (
                account_id,
                invoice_id,
            ),
        )

    async def get_account_plans(
        self,
        account_id: str,
    ) -> AccountPlans:
        """Get account plans

        Return the plans of a sub account, each with its number of hosts, start, next invoice
        and status.

        **Prerequisites:**
        * Your master account pays for the sub account, whose plan is Pro or higher.
        * Zoom must have approved you as a partner who manages the billing of sub accounts.

        Scopes: billing:master.

        Rate limit: Medium.

        Documented failures:
        - 400, code 2100: The sub account pays for itself.
        - 404: There is no such account, or it is not yours to manage.

        Args:
            account_id: ID of the sub account.

        Example:
            billing.get_account_plans("subAccount000000000001")
        """
        from . import get_account_plans as _endpoint

        return await self._caller.call(
            "get_account_plans",
            _endpoint,
            (account_id,),
        )

    async def subscribe_to_plans(
        self,
        account_id: str,
        *,
        plan_base: PlanOrder | Mapping[str, Any],
        contact: BillingContactInput | Mapping[str, Any],
        plan_zoom_rooms: PlanOrder | Mapping[str, Any] | Unset = UNSET,
        plan_room_connector: PlanOrder | Mapping[str, Any] | Unset = UNSET,
        plan_large_meeting: Sequence[PlanOrder | Mapping[str, Any]] | Unset = UNSET,
        plan_webinar: Sequence[PlanOrder | Mapping[str, Any]] | Unset = UNSET,
        plan_zoom_events: Sequence[PlanOrder | Mapping[str, Any]] | Unset = UNSET,
        plan_recording: str | Unset = UNSET,
        plan_audio: AudioPlan | Mapping[str, Any] | Unset = UNSET,
        plan_phone: PhonePlanOrder | Mapping[str, Any] | Unset = UNSET,
    ) -> OrderedPlans:
        """Subscribe to plans

        Subscribe a sub account to a base plan, with add-on plans if wanted. Once it has a base
        plan, add-ons need the request for an add-on plan.

        **Prerequisites:**
        * Your master account pays for the sub account, whose plan is Pro or higher.
        * Zoom must have approved you as a partner who manages the billing of sub accounts.

        Scopes: billing:master.

        Documented failures:
        - 200, code 200: The sub account already has an active subscription, or it cannot have
        this Pro plan.
        - 300, code 300: The plan cannot be bought, or the number of `hosts` is out of its
        bounds.
        - 400, code 2100: A field of the billing contact is invalid.
        - 404, code 1001: No such user exists.
        - 404, code 2001: There is no such account, or it is not yours to manage.

        Args:
            account_id: ID of the sub account.
            plan_base: The base plan, with the plan's code as `type` and the number of `hosts`.
            contact: The billing contact, with name, email address, phone number and postal address.
            plan_zoom_rooms: Plan for Zoom Rooms, by `type` and number of `hosts`.
            plan_room_connector: Plan for Room Connectors, by `type` and number of `hosts`.
            plan_large_meeting: Plans for large meetings, each by `type` and number of `hosts`.
            plan_webinar: Plans for webinars, each by `type` and number of `hosts`.
            plan_zoom_events: Plans for Zoom Events, each by `type` and number of `hosts`.
            plan_recording: Code of the plan for cloud recording.
            plan_audio: Audio plan, by `type`. Three fields list the countries for toll-free, premium
                and call-out numbers; `ddi_numbers` counts dedicated dial-in numbers.
            plan_phone: Plans for Zoom Phone: `plan_base` is its base, `plan_calling` and `plan_number`
                list calling plans and numbers by `type` and `hosts`.

        Example:
            billing.subscribe_to_plans("subAccount000000000001", plan_base={...}, contact={...})
        """
        from . import subscribe_to_plans as _endpoint

        return await self._caller.call(
            "subscribe_to_plans",
            _endpoint,
            (account_id,),
            body={
                "plan_base": plan_base,
                "contact": contact,
                "plan_zoom_rooms": plan_zoom_rooms,
                "plan_room_connector": plan_room_connector,
                "plan_large_meeting": plan_large_meeting,
                "plan_webinar": plan_webinar,
                "plan_zoom_events": plan_zoom_events,
                "plan_recording": plan_recording,
                "plan_audio": plan_audio,
                "plan_phone": plan_phone,
            },
        )

    async def update_add_on_plan(
        self,
        account_id: str,
        *,
        type_: str,
        hosts: int,
    ) -> None:
        """Update an add-on plan

        Change the number of hosts or the type of an add-on plan that a sub account has.

        **Prerequisites:**
        * Plan: Pro or higher, with the master account option.
        * The master account pays for the sub account, which is not on a free plan.
        * Zoom must have approved you as a partner who manages the billing of sub accounts.

        Scopes: billing:master.

        Rate limit: Heavy.

        Documented failures:
        - 200, code 200: The account is a free trial or VIP account, or has no such plan yet.
        - 300, code 300: The old plan and the new one are of different types.
        - 400, code 2100: The sub account pays for itself, has a free plan only, or the plan
        type is invalid.
        - 404, code 2001: There is no such account, or it is not yours to manage.
        - 404, code 3200: The sub account has no subscription.

        Args:
            account_id: ID of the sub account.
            type_: Code of the add-on plan.
            hosts: New number of hosts.

        Example:
            billing.update_add_on_plan("subAccount000000000001", type_="webinar500_monthly", hosts=10)
        """
        from . import update_add_on_plan as _endpoint

        return await self._caller.call(
            "update_add_on_plan",
            _endpoint,
            (account_id,),
            body={
                "type": type_,
                "hosts": hosts,
            },
        )

    async def subscribe_to_add_on_plan(
        self,
        account_id: str,
        *,
        type_: str,
        hosts: int,
    ) -> OrderedAddOnPlan:
        """Subscribe to an add-on plan

        Subscribe a sub account to an add-on plan. It must have a paid base plan.

        **Prerequisites:**
        * Plan: Pro or higher, with the master account option.
        * The master account pays for the sub account, which is not on a free plan.
        * Zoom must have approved you as a partner who manages the billing of sub accounts.

        Scopes: billing:master.

        Rate limit: Heavy.

        Documented failures:
        - 400, code 2100: The sub account pays for itself, has a free plan only, or has such a
        plan already.
        - 404, code 1001: No such user exists.
        - 404, code 2001: There is no such account, or it is not yours to manage.

        Args:
            account_id: ID of the sub account.
            type_: Code of the add-on plan.
            hosts: Number of hosts of the plan.

        Example:
            billing.subscribe_to_add_on_plan("subAccount000000000001", type_="webinar500_monthly", hosts=10)
        """
        from . import subscribe_to_add_on_plan as _endpoint

        return await self._caller.call(
            "subscribe_to_add_on_plan",
            _endpoint,
            (account_id,),
            body={
                "type": type_,
                "hosts": hosts,
            },
        )

    async def cancel_add_on_plan(
        self,
        account_id: str,
        *,
        action: CancelAddOnPlanBodyAction | Unset = UNSET,
        type_: str | Unset = UNSET,
        reason: CancelAddOnPlanBodyReason | Unset = UNSET,
        comment: str | Unset = UNSET,
    ) -> None:
        """Cancel an add-on plan

        Cancel an add-on plan of a sub account. It runs on until the current term ends; nothing
        is refunded.

        **Prerequisites:**
        * Plan: Pro or higher, with the master account option.
        * The master account pays for the sub account, which is not on a free plan.
        * Zoom must have approved you as a partner who manages the billing of sub accounts.

        Scopes: billing:master.

        Rate limit: Heavy.

        Documented failures:
        - 200, code 200: The sub account has a free plan or lacks this subscription. Accounts on
        a free trial or VIP terms cannot cancel either.
        - 300, code 300: `type` is missing.
        - 400, code 2100: The sub account pays for itself, or its plan belongs to a bundle,
        which Zoom's support cancels.
        - 404, code 1001: No such user exists.
        - 404, code 2001: There is no such account, or it is not yours to manage.

        Args:
            account_id: ID of the sub account.
            action: What to do; only cancelling is possible.
            type_: Code of the plan to cancel.
            reason: Reason for cancelling: `1` no more remote work, `2` trouble getting support, `3`
                the free Basic plan is enough, `4` too expensive, `5` the wrong product was
                bought, `6` not needed for now, likely to be bought again.
            comment: Further remarks on the cancellation.

        Example:
            billing.cancel_add_on_plan("subAccount000000000001", action="cancel", type_="webinar500_monthly")
        """
        from . import cancel_add_on_plan as _endpoint

        return await self._caller.call(
            "cancel_add_on_plan",
            _endpoint,
            (account_id,),
            body={
                "action": action,
                "type": type_,
                "reason": reason,
                "comment": comment,
            },
        )

    async def update_base_plan(
        self,
        account_id: str,
        *,
        type_: str,
        hosts: int,
    ) -> None:
        """Update a base plan

        Switch a sub account to another base plan, or change the number of hosts.

        **Prerequisites:**
        * Your master account pays for the sub account, whose plan is Pro or higher.
        * Zoom must have approved you as a partner who manages the billing of sub accounts.

        Scopes: billing:master.

        Rate limit: Heavy.

        Documented failures:
        - 200, code 200: The account is a free trial or VIP account, or has no subscription yet.
        - 300, code 300: Too few hosts for a Business or Education plan, or the old plan and the
        new one are of different types.
        - 400, code 2100: The sub account pays for itself, has a bundle plan, or cannot make
        this change from its present plan.
        - 404, code 1001: No such user exists.
        - 404, code 2001: There is no such account, or it is not yours to manage.

        Args:
            account_id: ID of the sub account.
            type_: Code of the base plan.
            hosts: Number of hosts: 1 to 9 on Pro, 10 to 49 on Business, 20 to 149 on Education, 1
                to 9999 on a free trial.

        Example:
            billing.update_base_plan("subAccount000000000001", type_="monthly", hosts=5)
        """
        from . import update_base_plan as _endpoint

        return await self._caller.call(
            "update_base_plan",
            _endpoint,
            (account_id,),
            body={
                "type": type_,
                "hosts": hosts,
            },
        )

    async def cancel_base_plan(
        self,
        account_id: str,
        *,
        action: CancelBasePlanBodyAction,
        reason: CancelBasePlanBodyReason | Unset = UNSET,
        comment: str | Unset = UNSET,
    ) -> None:
        """Cancel a base plan

        End a sub account's base plan. Its add-on plans have to be cancelled first.

        **Prerequisites:**
        * Your master account pays for the sub account, whose plan is Pro or higher.
        * Zoom must have approved you as a partner who manages the billing of sub accounts.

        Scopes: billing:master.

        Rate limit: Heavy.

        Documented failures:
        - 200, code 200: The sub account has a free plan, has no base plan, or still has add-on
        plans. Accounts on a free trial or VIP terms cannot cancel either.
        - 400, code 2100: The sub account pays for itself, or its plan belongs to a bundle,
        which Zoom's support cancels.
        - 404, code 1001: No such user exists.
        - 404, code 2001: There is no such account, or it is not yours to manage.

        Args:
            account_id: ID of the sub account.
            action: What to do; only cancelling is possible.
            reason: Reason for cancelling: `1` no more remote work, `2` trouble getting support, `3`
                the free Basic plan is enough, `4` too expensive, `5` the wrong product was
                bought, `6` not needed for now, likely to be bought again.
            comment: Further remarks on the cancellation.

        Example:
            billing.cancel_base_plan("subAccount000000000001", action="cancel", reason=1)
        """
        from . import cancel_base_plan as _endpoint

        return await self._caller.call(
            "cancel_base_plan",
            _endpoint,
            (account_id,),
            body={
                "action": action,
                "reason": reason,
                "comment": comment,
            },
        )

    async def get_plan_usage(
        self,
        account_id: str,
    ) -> PlanUsage:
        """Get plan usage

        Return how much of its plans an account uses. For the master account and its sub
        accounts use the scope `billing:master`, for a regular account `account:read:admin`.

        **Prerequisites:**
        * Plan: Pro, Business or Enterprise, paid.

        Scopes: account:read:admin, billing:master.

        Rate limit: Heavy.

        Documented failures:
        - 400, code 200: The account has no paid plan.

        Args:
            account_id: ID of a sub account; `me` for your own account, master or regular.

        Example:
            billing.get_plan_usage("subAccount000000000001")
        """
        from . import get_plan_usage as _endpoint

        return await self._caller.call(
            "get_plan_usage",
            _endpoint,
            (account_id,),
        )

    async def download_invoice(
        self,
        invoice_id: str,
    ) -> File:
        """Download an invoice

        Download an invoice as a PDF file. Limited to one call every 30 minutes and 100 a day
        per account.

        Scopes: billing:master.

        Documented failures:
        - 400, code 2001: There is no such account, or it is not yours to manage.

        Args:
            invoice_id: ID of the invoice.

        Example:
            billing.download_invoice("invoice000000000000001")
        """
        from . import download_invoice as _endpoint

        return await self._caller.call(
            "download_invoice",
            _endpoint,
            (invoice_id,),
        )
