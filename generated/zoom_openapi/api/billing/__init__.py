# Generated from zoom.postman_collection.json. Not to be edited.
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
    """What an account pays Zoom: its billing contact, plans and invoices. Most requests are for
    master
    accounts that pay for their sub accounts.
    """

    def get_contact(
        self,
        account_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.BillingContact:
        """Return the billing contact of a sub account.

        Needs a Pro plan or higher with the master account option, and Zoom's approval as a
        partner
        who manages the billing of sub accounts.

        Scopes: billing:master.

        Rate limit: Medium.

        Args:
            account_id: ID of the sub account.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The billing contact.

        Raises:
            BadRequestError: The sub account pays for itself (400, code 2100).
            NotFoundError: There is no such account, or it is not yours to manage (404, code 2001).

        Example:
            zoom.billing.get_contact("subAccount000000000001")
        """
        return self._call("get_billing_contact", locals())

    def update_contact(
        self,
        account_id: str,
        *,
        first_name: str | None | Unset = UNSET,
        last_name: str | None | Unset = UNSET,
        email: str | None | Unset = UNSET,
        phone_number: str | None | Unset = UNSET,
        address: str | None | Unset = UNSET,
        apt: str | None | Unset = UNSET,
        city: str | None | Unset = UNSET,
        state: str | None | Unset = UNSET,
        zip_: str | None | Unset = UNSET,
        country: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the billing contact of a sub account for which the master account pays.

        Needs a Pro plan or higher with the master account option, and Zoom's approval as a
        partner
        who manages the billing of sub accounts.

        Scopes: billing:master.

        Rate limit: Heavy.

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
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: The sub account needs a plan first (200, code 200).
            BadRequestError: The sub account pays for itself, or `country` or `state` is invalid
                (400, code 2100).
            NotFoundError: There is no such account, or it is not yours to manage (404, code 2001).

        Example:
            zoom.billing.update_contact(
                "subAccount000000000001",
                first_name="Amara",
                last_name="Okafor",
                email="amara.okafor@example.com",
                phone_number="+1 303 555 0100",
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

        Limited to one call every five minutes and six a day per account.

        Needs a Pro plan or higher.

        Scopes: billing:master.

        Rate limit: Heavy.

        Args:
            account_id: ID of a sub account; `me` for your own account, master or regular.
            from_: First day of the period, as `yyyy-mm-dd`. The period spans one year at most and
                lies within the last three years.
            to: Last day of the period, as `yyyy-mm-dd`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The account's invoices.

        Raises:
            PlanMissingError: The account has no paid plan (400, code 200).
            BadRequestError: There is no such account, or it is not yours to manage (400, code
                2001).

        Example:
            zoom.billing.list_invoices(
                "subAccount000000000001",
                from_="2026-03-01",
                to="2026-03-31",
            )
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

        Limited to one call every 30 minutes and 100 a day per account.

        Needs a Pro plan or higher.

        Scopes: billing:master.

        Rate limit: Heavy.

        Args:
            account_id: ID of a sub account; `me` for your own account, master or regular.
            invoice_id: ID of the invoice.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The invoice.

        Raises:
            BadRequestError: There is no such account or invoice (400, code 2001).

        Example:
            zoom.billing.get_invoice("subAccount000000000001", "invoice000000000000001")
        """
        return self._call("get_invoice", locals())

    def get_account_plans(
        self,
        account_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.AccountPlans:
        """Get account plans

        Return the plans of a sub account, each with its number of hosts, start, next invoice and
        status.

        Needs a master account that pays for the sub account, a Pro plan or higher on the sub
        account, and Zoom's approval as a partner who manages the billing of sub accounts.

        Scopes: billing:master.

        Rate limit: Medium.

        Args:
            account_id: ID of the sub account.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The sub account's plans.

        Raises:
            BadRequestError: The sub account pays for itself (400, code 2100).
            NotFoundError: There is no such account, or it is not yours to manage (404).

        Example:
            zoom.billing.get_account_plans("subAccount000000000001")
        """
        return self._call("get_account_plans", locals())

    def subscribe_to_plans(
        self,
        account_id: str,
        *,
        plan_base: _inputs.PlanOrder,
        contact: _inputs.BillingContact | _models.BillingContact,
        plan_webinar: Sequence[_inputs.PlanOrder] | None | Unset = UNSET,
        plan_zoom_rooms: _inputs.PlanOrder | None | Unset = UNSET,
        plan_room_connector: _inputs.PlanOrder | None | Unset = UNSET,
        plan_large_meeting: Sequence[_inputs.PlanOrder] | None | Unset = UNSET,
        plan_zoom_events: Sequence[_inputs.PlanOrder] | None | Unset = UNSET,
        plan_recording: str | None | Unset = UNSET,
        plan_audio: _inputs.AudioPlan | _models.AudioPlan | None | Unset = UNSET,
        plan_phone: _inputs.PhonePlanOrder | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.OrderedPlans:
        """Subscribe a sub account to a base plan, with add-on plans if wanted.

        Once it has a base plan, add-ons need the request for an add-on plan.

        Needs a master account that pays for the sub account, a Pro plan or higher on the sub
        account, and Zoom's approval as a partner who manages the billing of sub accounts.

        Scopes: billing:master.

        Args:
            account_id: ID of the sub account.
            plan_base: The base plan, with the plan's code as `type` and the number of `hosts`.
            contact: The billing contact, with name, email address, phone number and postal address.
            plan_webinar: Plans for webinars, each by `type` and number of `hosts`.
            plan_zoom_rooms: Plan for Zoom Rooms, by `type` and number of `hosts`.
            plan_room_connector: Plan for Room Connectors, by `type` and number of `hosts`.
            plan_large_meeting: Plans for large meetings, each by `type` and number of `hosts`.
            plan_zoom_events: Plans for Zoom Events, each by `type` and number of `hosts`.
            plan_recording: Code of the plan for cloud recording.
            plan_audio: Audio plan, by `type`. Three fields list the countries for toll-free,
                premium and call-out numbers; `ddi_numbers` counts dedicated dial-in numbers.
            plan_phone: Plans for Zoom Phone: `plan_base` is its base, `plan_calling` and
                `plan_number` list calling plans and numbers by `type` and `hosts`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Plans subscribed.

        Raises:
            PlanMissingError: The sub account already has an active subscription, or it cannot have
                this Pro plan (200, code 200).
            ValidationError: The plan cannot be bought, or the number of `hosts` is out of its
                bounds (300, code 300).
            BadRequestError: A field of the billing contact is invalid (400, code 2100).
            UserNotFoundError: No such user exists (404, code 1001).
            NotFoundError: There is no such account, or it is not yours to manage (404, code 2001).

        Example:
            zoom.billing.subscribe_to_plans(
                "subAccount000000000001",
                plan_base={"type": "monthly", "hosts": 5},
                contact={
                    "first_name": "Amara",
                    "last_name": "Okafor",
                    "email": "amara.okafor@example.com",
                    "phone_number": "+1 303 555 0100",
                    "address": "12 Harbour Street",
                    "city": "Denver",
                    "state": "CO",
                    "zip": "80202-1234",
                    "country": "US",
                    "apt": "Suite 4",
                },
            )
        """
        return self._call("subscribe_to_plans", locals())

    def update_add_on_plan(
        self,
        account_id: str,
        *,
        type_: str,
        hosts: int,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the number of hosts or the type of an add-on plan that a sub account has.

        Needs a Pro plan or higher with the master account option, and Zoom's approval as a
        partner
        who manages the billing of sub accounts. The master account pays for the sub account, which
        is not on a free plan.

        Scopes: billing:master.

        Rate limit: Heavy.

        Args:
            account_id: ID of the sub account.
            type_: Code of the add-on plan.
            hosts: New number of hosts.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: The account is a free trial or VIP account, or has no such plan yet
                (200, code 200).
            ValidationError: The old plan and the new one are of different types (300, code 300).
            BadRequestError: The sub account pays for itself, has a free plan only, or the plan type
                is invalid (400, code 2100).
            NotFoundError: There is no such account, or it is not yours to manage (404, code 2001).
            NotFoundError: The sub account has no subscription (404, code 3200).

        Example:
            zoom.billing.update_add_on_plan(
                "subAccount000000000001",
                type_="webinar500_monthly",
                hosts=20,
            )
        """
        self._call("update_add_on_plan", locals())

    def subscribe_to_add_on_plan(
        self,
        account_id: str,
        *,
        type_: str,
        hosts: int,
        request_options: RequestOptions | None = None,
    ) -> _models.OrderedAddOnPlan:
        """Subscribe a sub account to an add-on plan.

        It must have a paid base plan.

        Needs a Pro plan or higher with the master account option, and Zoom's approval as a partner
        who manages the billing of sub accounts. The master account pays for the sub account, which
        is not on a free plan.

        Scopes: billing:master.

        Rate limit: Heavy.

        Args:
            account_id: ID of the sub account.
            type_: Code of the add-on plan.
            hosts: Number of hosts of the plan.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Add-on plan subscribed.

        Raises:
            BadRequestError: The sub account pays for itself, has a free plan only, or has such a
                plan already (400, code 2100).
            UserNotFoundError: No such user exists (404, code 1001).
            NotFoundError: There is no such account, or it is not yours to manage (404, code 2001).

        Example:
            zoom.billing.subscribe_to_add_on_plan(
                "subAccount000000000001",
                type_="webinar500_monthly",
                hosts=10,
            )
        """
        return self._call("subscribe_to_add_on_plan", locals())

    def cancel_add_on_plan(
        self,
        account_id: str,
        *,
        action: _literals.CancelPlanAction,
        type_: str,
        reason: _literals.CancelReason | None | Unset = UNSET,
        comment: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Cancel an add-on plan of a sub account.

        It runs on until the current term ends; nothing is refunded.

        Needs a Pro plan or higher with the master account option, and Zoom's approval as a partner
        who manages the billing of sub accounts. The master account pays for the sub account, which
        is not on a free plan.

        Scopes: billing:master.

        Rate limit: Heavy.

        Args:
            account_id: ID of the sub account.
            action: What to do; only cancelling is possible.
            type_: Code of the plan to cancel.
            reason: Reason for cancelling: `1` no more remote work, `2` trouble getting support, `3`
                the free Basic plan is enough, `4` too expensive, `5` the wrong product was bought,
                `6` not needed for now, likely to be bought again.
            comment: Further remarks on the cancellation.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: The sub account has a free plan or lacks this subscription. Accounts
                on a free trial or VIP terms cannot cancel either (200, code 200).
            ValidationError: `type` is missing (300, code 300).
            BadRequestError: The sub account pays for itself, its plan belongs to a bundle, which
                Zoom's support cancels, or the master account has bulk licenses, with which it
                cannot change this (400, code 2100).
            UserNotFoundError: No such user exists (404, code 1001).
            NotFoundError: There is no such account, or it is not yours to manage (404, code 2001).

        Example:
            zoom.billing.cancel_add_on_plan(
                "subAccount000000000001",
                action="cancel",
                type_="webinar500_monthly",
                reason=1,
                comment="The project has ended.",
            )
        """
        self._call("cancel_add_on_plan", locals())

    def update_base_plan(
        self,
        account_id: str,
        *,
        type_: str,
        hosts: int,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Switch a sub account to another base plan, or change the number of hosts.

        Needs a master account that pays for the sub account, a Pro plan or higher on the sub
        account, and Zoom's approval as a partner who manages the billing of sub accounts.

        Scopes: billing:master.

        Rate limit: Heavy.

        Args:
            account_id: ID of the sub account.
            type_: Code of the base plan.
            hosts: Number of hosts: 1 to 9 on Pro, 10 to 49 on Business, 20 to 149 on Education, 1
                to 9999 on a free trial.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: The account is a free trial or VIP account, or has no subscription yet
                (200, code 200).
            ValidationError: Too few hosts for a Business or Education plan, or the old plan and the
                new one are of different types (300, code 300).
            BadRequestError: The sub account pays for itself, has a bundle plan, or cannot make this
                change from its present plan (400, code 2100).
            UserNotFoundError: No such user exists (404, code 1001).
            NotFoundError: There is no such account, or it is not yours to manage (404, code 2001).

        Example:
            zoom.billing.update_base_plan("subAccount000000000001", type_="monthly", hosts=8)
        """
        self._call("update_base_plan", locals())

    def cancel_base_plan(
        self,
        account_id: str,
        *,
        action: _literals.CancelPlanAction,
        reason: _literals.CancelReason | None | Unset = UNSET,
        comment: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """End a sub account's base plan.

        Its add-on plans have to be cancelled first.

        Needs a master account that pays for the sub account, a Pro plan or higher on the sub
        account, and Zoom's approval as a partner who manages the billing of sub accounts.

        Scopes: billing:master.

        Rate limit: Heavy.

        Args:
            account_id: ID of the sub account.
            action: What to do; only cancelling is possible.
            reason: Reason for cancelling: `1` no more remote work, `2` trouble getting support, `3`
                the free Basic plan is enough, `4` too expensive, `5` the wrong product was bought,
                `6` not needed for now, likely to be bought again.
            comment: Further remarks on the cancellation.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: The sub account has a free plan, has no base plan, or still has add-on
                plans. Accounts on a free trial or VIP terms cannot cancel either (200, code 200).
            BadRequestError: The sub account pays for itself, its plan belongs to a bundle, which
                Zoom's support cancels, or the master account has bulk licenses, with which it
                cannot change this (400, code 2100).
            UserNotFoundError: No such user exists (404, code 1001).
            NotFoundError: There is no such account, or it is not yours to manage (404, code 2001).

        Example:
            zoom.billing.cancel_base_plan(
                "subAccount000000000001",
                action="cancel",
                reason=1,
                comment="The project has ended.",
            )
        """
        self._call("cancel_base_plan", locals())

    def get_plan_usage(
        self,
        account_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.PlanUsage:
        """Return how much of its plans an account uses.

        For the master account and its sub accounts use the scope `billing:master`, for a regular
        account `account:read:admin`.

        Needs a plan that is paid, Pro, Business or Enterprise, on a master account or on a regular
        one that asks for itself.

        Scopes: account:read:admin, billing:master.

        Rate limit: Heavy.

        Args:
            account_id: ID of a sub account; `me` for your own account, master or regular.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The plans with their usage.

        Raises:
            PlanMissingError: The account has no paid plan (400, code 200).

        Example:
            zoom.billing.get_plan_usage("subAccount000000000001")
        """
        return self._call("get_plan_usage", locals())

    def download_invoice(
        self,
        invoice_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> bytes:
        """Download an invoice as a PDF file.

        Limited to one call every 30 minutes and 100 a day per account.

        Scopes: billing:master.

        Args:
            invoice_id: ID of the invoice.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The invoice as a PDF file.

        Raises:
            BadRequestError: There is no such account, or it is not yours to manage (400, code
                2001).

        Example:
            zoom.billing.download_invoice("invoice000000000000001")
        """
        return self._call("download_invoice", locals())


class AsyncBilling(AsyncResource):
    """What an account pays Zoom: its billing contact, plans and invoices. Most requests are for
    master
    accounts that pay for their sub accounts.
    """

    async def get_contact(
        self,
        account_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.BillingContact:
        """Return the billing contact of a sub account.

        Needs a Pro plan or higher with the master account option, and Zoom's approval as a
        partner
        who manages the billing of sub accounts.

        Scopes: billing:master.

        Rate limit: Medium.

        Args:
            account_id: ID of the sub account.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The billing contact.

        Raises:
            BadRequestError: The sub account pays for itself (400, code 2100).
            NotFoundError: There is no such account, or it is not yours to manage (404, code 2001).

        Example:
            await zoom.billing.get_contact("subAccount000000000001")
        """
        return await self._call("get_billing_contact", locals())

    async def update_contact(
        self,
        account_id: str,
        *,
        first_name: str | None | Unset = UNSET,
        last_name: str | None | Unset = UNSET,
        email: str | None | Unset = UNSET,
        phone_number: str | None | Unset = UNSET,
        address: str | None | Unset = UNSET,
        apt: str | None | Unset = UNSET,
        city: str | None | Unset = UNSET,
        state: str | None | Unset = UNSET,
        zip_: str | None | Unset = UNSET,
        country: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the billing contact of a sub account for which the master account pays.

        Needs a Pro plan or higher with the master account option, and Zoom's approval as a
        partner
        who manages the billing of sub accounts.

        Scopes: billing:master.

        Rate limit: Heavy.

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
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: The sub account needs a plan first (200, code 200).
            BadRequestError: The sub account pays for itself, or `country` or `state` is invalid
                (400, code 2100).
            NotFoundError: There is no such account, or it is not yours to manage (404, code 2001).

        Example:
            await zoom.billing.update_contact(
                "subAccount000000000001",
                first_name="Amara",
                last_name="Okafor",
                email="amara.okafor@example.com",
                phone_number="+1 303 555 0100",
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

        Limited to one call every five minutes and six a day per account.

        Needs a Pro plan or higher.

        Scopes: billing:master.

        Rate limit: Heavy.

        Args:
            account_id: ID of a sub account; `me` for your own account, master or regular.
            from_: First day of the period, as `yyyy-mm-dd`. The period spans one year at most and
                lies within the last three years.
            to: Last day of the period, as `yyyy-mm-dd`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The account's invoices.

        Raises:
            PlanMissingError: The account has no paid plan (400, code 200).
            BadRequestError: There is no such account, or it is not yours to manage (400, code
                2001).

        Example:
            await zoom.billing.list_invoices(
                "subAccount000000000001",
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

        Limited to one call every 30 minutes and 100 a day per account.

        Needs a Pro plan or higher.

        Scopes: billing:master.

        Rate limit: Heavy.

        Args:
            account_id: ID of a sub account; `me` for your own account, master or regular.
            invoice_id: ID of the invoice.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The invoice.

        Raises:
            BadRequestError: There is no such account or invoice (400, code 2001).

        Example:
            await zoom.billing.get_invoice("subAccount000000000001", "invoice000000000000001")
        """
        return await self._call("get_invoice", locals())

    async def get_account_plans(
        self,
        account_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.AccountPlans:
        """Get account plans

        Return the plans of a sub account, each with its number of hosts, start, next invoice and
        status.

        Needs a master account that pays for the sub account, a Pro plan or higher on the sub
        account, and Zoom's approval as a partner who manages the billing of sub accounts.

        Scopes: billing:master.

        Rate limit: Medium.

        Args:
            account_id: ID of the sub account.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The sub account's plans.

        Raises:
            BadRequestError: The sub account pays for itself (400, code 2100).
            NotFoundError: There is no such account, or it is not yours to manage (404).

        Example:
            await zoom.billing.get_account_plans("subAccount000000000001")
        """
        return await self._call("get_account_plans", locals())

    async def subscribe_to_plans(
        self,
        account_id: str,
        *,
        plan_base: _inputs.PlanOrder,
        contact: _inputs.BillingContact | _models.BillingContact,
        plan_webinar: Sequence[_inputs.PlanOrder] | None | Unset = UNSET,
        plan_zoom_rooms: _inputs.PlanOrder | None | Unset = UNSET,
        plan_room_connector: _inputs.PlanOrder | None | Unset = UNSET,
        plan_large_meeting: Sequence[_inputs.PlanOrder] | None | Unset = UNSET,
        plan_zoom_events: Sequence[_inputs.PlanOrder] | None | Unset = UNSET,
        plan_recording: str | None | Unset = UNSET,
        plan_audio: _inputs.AudioPlan | _models.AudioPlan | None | Unset = UNSET,
        plan_phone: _inputs.PhonePlanOrder | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.OrderedPlans:
        """Subscribe a sub account to a base plan, with add-on plans if wanted.

        Once it has a base plan, add-ons need the request for an add-on plan.

        Needs a master account that pays for the sub account, a Pro plan or higher on the sub
        account, and Zoom's approval as a partner who manages the billing of sub accounts.

        Scopes: billing:master.

        Args:
            account_id: ID of the sub account.
            plan_base: The base plan, with the plan's code as `type` and the number of `hosts`.
            contact: The billing contact, with name, email address, phone number and postal address.
            plan_webinar: Plans for webinars, each by `type` and number of `hosts`.
            plan_zoom_rooms: Plan for Zoom Rooms, by `type` and number of `hosts`.
            plan_room_connector: Plan for Room Connectors, by `type` and number of `hosts`.
            plan_large_meeting: Plans for large meetings, each by `type` and number of `hosts`.
            plan_zoom_events: Plans for Zoom Events, each by `type` and number of `hosts`.
            plan_recording: Code of the plan for cloud recording.
            plan_audio: Audio plan, by `type`. Three fields list the countries for toll-free,
                premium and call-out numbers; `ddi_numbers` counts dedicated dial-in numbers.
            plan_phone: Plans for Zoom Phone: `plan_base` is its base, `plan_calling` and
                `plan_number` list calling plans and numbers by `type` and `hosts`.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Plans subscribed.

        Raises:
            PlanMissingError: The sub account already has an active subscription, or it cannot have
                this Pro plan (200, code 200).
            ValidationError: The plan cannot be bought, or the number of `hosts` is out of its
                bounds (300, code 300).
            BadRequestError: A field of the billing contact is invalid (400, code 2100).
            UserNotFoundError: No such user exists (404, code 1001).
            NotFoundError: There is no such account, or it is not yours to manage (404, code 2001).

        Example:
            await zoom.billing.subscribe_to_plans(
                "subAccount000000000001",
                plan_base={"type": "monthly", "hosts": 5},
                contact={
                    "first_name": "Amara",
                    "last_name": "Okafor",
                    "email": "amara.okafor@example.com",
                    "phone_number": "+1 303 555 0100",
                    "address": "12 Harbour Street",
                    "city": "Denver",
                    "state": "CO",
                    "zip": "80202-1234",
                    "country": "US",
                    "apt": "Suite 4",
                },
            )
        """
        return await self._call("subscribe_to_plans", locals())

    async def update_add_on_plan(
        self,
        account_id: str,
        *,
        type_: str,
        hosts: int,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the number of hosts or the type of an add-on plan that a sub account has.

        Needs a Pro plan or higher with the master account option, and Zoom's approval as a
        partner
        who manages the billing of sub accounts. The master account pays for the sub account, which
        is not on a free plan.

        Scopes: billing:master.

        Rate limit: Heavy.

        Args:
            account_id: ID of the sub account.
            type_: Code of the add-on plan.
            hosts: New number of hosts.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: The account is a free trial or VIP account, or has no such plan yet
                (200, code 200).
            ValidationError: The old plan and the new one are of different types (300, code 300).
            BadRequestError: The sub account pays for itself, has a free plan only, or the plan type
                is invalid (400, code 2100).
            NotFoundError: There is no such account, or it is not yours to manage (404, code 2001).
            NotFoundError: The sub account has no subscription (404, code 3200).

        Example:
            await zoom.billing.update_add_on_plan(
                "subAccount000000000001",
                type_="webinar500_monthly",
                hosts=20,
            )
        """
        await self._call("update_add_on_plan", locals())

    async def subscribe_to_add_on_plan(
        self,
        account_id: str,
        *,
        type_: str,
        hosts: int,
        request_options: RequestOptions | None = None,
    ) -> _models.OrderedAddOnPlan:
        """Subscribe a sub account to an add-on plan.

        It must have a paid base plan.

        Needs a Pro plan or higher with the master account option, and Zoom's approval as a partner
        who manages the billing of sub accounts. The master account pays for the sub account, which
        is not on a free plan.

        Scopes: billing:master.

        Rate limit: Heavy.

        Args:
            account_id: ID of the sub account.
            type_: Code of the add-on plan.
            hosts: Number of hosts of the plan.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            Add-on plan subscribed.

        Raises:
            BadRequestError: The sub account pays for itself, has a free plan only, or has such a
                plan already (400, code 2100).
            UserNotFoundError: No such user exists (404, code 1001).
            NotFoundError: There is no such account, or it is not yours to manage (404, code 2001).

        Example:
            await zoom.billing.subscribe_to_add_on_plan(
                "subAccount000000000001",
                type_="webinar500_monthly",
                hosts=10,
            )
        """
        return await self._call("subscribe_to_add_on_plan", locals())

    async def cancel_add_on_plan(
        self,
        account_id: str,
        *,
        action: _literals.CancelPlanAction,
        type_: str,
        reason: _literals.CancelReason | None | Unset = UNSET,
        comment: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Cancel an add-on plan of a sub account.

        It runs on until the current term ends; nothing is refunded.

        Needs a Pro plan or higher with the master account option, and Zoom's approval as a partner
        who manages the billing of sub accounts. The master account pays for the sub account, which
        is not on a free plan.

        Scopes: billing:master.

        Rate limit: Heavy.

        Args:
            account_id: ID of the sub account.
            action: What to do; only cancelling is possible.
            type_: Code of the plan to cancel.
            reason: Reason for cancelling: `1` no more remote work, `2` trouble getting support, `3`
                the free Basic plan is enough, `4` too expensive, `5` the wrong product was bought,
                `6` not needed for now, likely to be bought again.
            comment: Further remarks on the cancellation.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: The sub account has a free plan or lacks this subscription. Accounts
                on a free trial or VIP terms cannot cancel either (200, code 200).
            ValidationError: `type` is missing (300, code 300).
            BadRequestError: The sub account pays for itself, its plan belongs to a bundle, which
                Zoom's support cancels, or the master account has bulk licenses, with which it
                cannot change this (400, code 2100).
            UserNotFoundError: No such user exists (404, code 1001).
            NotFoundError: There is no such account, or it is not yours to manage (404, code 2001).

        Example:
            await zoom.billing.cancel_add_on_plan(
                "subAccount000000000001",
                action="cancel",
                type_="webinar500_monthly",
                reason=1,
                comment="The project has ended.",
            )
        """
        await self._call("cancel_add_on_plan", locals())

    async def update_base_plan(
        self,
        account_id: str,
        *,
        type_: str,
        hosts: int,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Switch a sub account to another base plan, or change the number of hosts.

        Needs a master account that pays for the sub account, a Pro plan or higher on the sub
        account, and Zoom's approval as a partner who manages the billing of sub accounts.

        Scopes: billing:master.

        Rate limit: Heavy.

        Args:
            account_id: ID of the sub account.
            type_: Code of the base plan.
            hosts: Number of hosts: 1 to 9 on Pro, 10 to 49 on Business, 20 to 149 on Education, 1
                to 9999 on a free trial.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: The account is a free trial or VIP account, or has no subscription yet
                (200, code 200).
            ValidationError: Too few hosts for a Business or Education plan, or the old plan and the
                new one are of different types (300, code 300).
            BadRequestError: The sub account pays for itself, has a bundle plan, or cannot make this
                change from its present plan (400, code 2100).
            UserNotFoundError: No such user exists (404, code 1001).
            NotFoundError: There is no such account, or it is not yours to manage (404, code 2001).

        Example:
            await zoom.billing.update_base_plan("subAccount000000000001", type_="monthly", hosts=8)
        """
        await self._call("update_base_plan", locals())

    async def cancel_base_plan(
        self,
        account_id: str,
        *,
        action: _literals.CancelPlanAction,
        reason: _literals.CancelReason | None | Unset = UNSET,
        comment: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """End a sub account's base plan.

        Its add-on plans have to be cancelled first.

        Needs a master account that pays for the sub account, a Pro plan or higher on the sub
        account, and Zoom's approval as a partner who manages the billing of sub accounts.

        Scopes: billing:master.

        Rate limit: Heavy.

        Args:
            account_id: ID of the sub account.
            action: What to do; only cancelling is possible.
            reason: Reason for cancelling: `1` no more remote work, `2` trouble getting support, `3`
                the free Basic plan is enough, `4` too expensive, `5` the wrong product was bought,
                `6` not needed for now, likely to be bought again.
            comment: Further remarks on the cancellation.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            PlanMissingError: The sub account has a free plan, has no base plan, or still has add-on
                plans. Accounts on a free trial or VIP terms cannot cancel either (200, code 200).
            BadRequestError: The sub account pays for itself, its plan belongs to a bundle, which
                Zoom's support cancels, or the master account has bulk licenses, with which it
                cannot change this (400, code 2100).
            UserNotFoundError: No such user exists (404, code 1001).
            NotFoundError: There is no such account, or it is not yours to manage (404, code 2001).

        Example:
            await zoom.billing.cancel_base_plan(
                "subAccount000000000001",
                action="cancel",
                reason=1,
                comment="The project has ended.",
            )
        """
        await self._call("cancel_base_plan", locals())

    async def get_plan_usage(
        self,
        account_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.PlanUsage:
        """Return how much of its plans an account uses.

        For the master account and its sub accounts use the scope `billing:master`, for a regular
        account `account:read:admin`.

        Needs a plan that is paid, Pro, Business or Enterprise, on a master account or on a regular
        one that asks for itself.

        Scopes: account:read:admin, billing:master.

        Rate limit: Heavy.

        Args:
            account_id: ID of a sub account; `me` for your own account, master or regular.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The plans with their usage.

        Raises:
            PlanMissingError: The account has no paid plan (400, code 200).

        Example:
            await zoom.billing.get_plan_usage("subAccount000000000001")
        """
        return await self._call("get_plan_usage", locals())

    async def download_invoice(
        self,
        invoice_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> bytes:
        """Download an invoice as a PDF file.

        Limited to one call every 30 minutes and 100 a day per account.

        Scopes: billing:master.

        Args:
            invoice_id: ID of the invoice.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The invoice as a PDF file.

        Raises:
            BadRequestError: There is no such account, or it is not yours to manage (400, code
                2001).

        Example:
            await zoom.billing.download_invoice("invoice000000000000001")
        """
        return await self._call("download_invoice", locals())
