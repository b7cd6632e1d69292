# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""A payment from start to end, through every attempt."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.payment_intents import CREATE, GET, LIST, SEARCH, UPDATE
from ..models.payment_intents import PaymentIntent
from ..params.payment_intents import (
    PaymentIntentCreateParamsAutomaticPaymentMethods,
    PaymentIntentUpdateParamsTransferData,
)
from ..params.shared import (
    MandateDataParam,
    PaymentIntentMethodOptionsParam,
    PaymentMethodDataParam,
    PaymentShippingParam,
    RadarOptionsParam,
    TimeRangeParam,
    TransferDataParam,
)

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.payment_intents import PaymentIntentsStoreColumn, PaymentIntentsStoreRecord  # noqa: F401

__all__ = ["PaymentIntents", "SyncPaymentIntents"]


class PaymentIntents(StoredEntity["PaymentIntentsStoreColumn", "PaymentIntentsStoreRecord"]):
    """A payment from start to end, through every attempt."""

    _stored = ("payment_intents", "PaymentIntentsStoreRecord")

    def list(
        self,
        *,
        created: TimeRangeParam | int | dt.datetime | Omit | None = omit,
        customer: str | Omit | None = omit,
        customer_account: str | Omit | None = omit,
        ending_before: str | Omit | None = omit,
        limit: int | Omit | None = omit,
        starting_after: str | Omit | None = omit,
        expand: Sequence[str] | Omit | None = omit,
    ) -> AsyncPager[PaymentIntent]:
        """List payment intents, newest first.

        Args:
            created: Only those created at this Unix time in seconds, or in a range of them.
            customer: Only those of this customer, by id.
            customer_account: Only those of this account, by id.
            ending_before: Id of the record after the page.
            limit: Records per page; 10 by default. 1 to 100.
            starting_after: Id of the record before the page.
            expand: Fields to hold whole records instead of ids, such as `data.customer`.
        """
        return self._pager(
            LIST,
            {
                "created": created,
                "customer": customer,
                "customer_account": customer_account,
                "ending_before": ending_before,
                "limit": limit,
                "starting_after": starting_after,
                "expand": expand,
            },
            PaymentIntent,
        )

    async def create(
        self,
        amount: int,
        currency: str,
        *,
        customer: str | Omit | None = omit,
        description: str | Omit | None = omit,
        payment_method: str | Omit | None = omit,
        confirm: bool | Omit | None = omit,
        automatic_payment_methods: PaymentIntentCreateParamsAutomaticPaymentMethods | Omit | None = omit,
        receipt_email: str | Omit | None = omit,
        statement_descriptor: str | Omit | None = omit,
        statement_descriptor_suffix: str | Omit | None = omit,
        metadata: Mapping[str, str] | Omit | None = omit,
        application_fee_amount: int | Omit | None = omit,
        capture_method: Literal["automatic", "automatic_async", "manual"] | str | Omit | None = omit,
        confirmation_method: Literal["automatic", "manual"] | str | Omit | None = omit,
        confirmation_token: str | Omit | None = omit,
        customer_account: str | Omit | None = omit,
        error_on_requires_action: bool | Omit | None = omit,
        excluded_payment_method_types: Sequence[str] | Omit | None = omit,
        mandate: str | Omit | None = omit,
        mandate_data: MandateDataParam | Literal[""] | Omit | None = omit,
        off_session: bool | Literal["one_off", "recurring"] | str | Omit | None = omit,
        on_behalf_of: str | Omit | None = omit,
        payment_method_configuration: str | Omit | None = omit,
        payment_method_data: PaymentMethodDataParam | Omit | None = omit,
        payment_method_options: PaymentIntentMethodOptionsParam | Omit | None = omit,
        payment_method_types: Sequence[str] | Omit | None = omit,
        radar_options: RadarOptionsParam | Omit | None = omit,
        return_url: str | Omit | None = omit,
        setup_future_usage: Literal["off_session", "on_session"] | str | Omit | None = omit,
        shipping: PaymentShippingParam | Omit | None = omit,
        transfer_data: TransferDataParam | Omit | None = omit,
        transfer_group: str | Omit | None = omit,
        use_stripe_sdk: bool | Omit | None = omit,
        expand: Sequence[str] | Omit | None = omit,
    ) -> PaymentIntent:
        """Create a payment intent.

        Args:
            amount: Amount to collect, in the currency's smallest unit.
            currency: Three-letter ISO currency code in lower case.
            customer: Id of the customer who pays.
            description: Free text about the payment. At most 1,000 characters.
            payment_method: Id of the payment method to pay with.
            confirm: Whether to confirm at once.
            automatic_payment_methods: Let the account's settings choose the payment methods.
            receipt_email: Address to send the receipt to.
            statement_descriptor: Text on the customer's bank statement. At most 22 characters.
            statement_descriptor_suffix: End of the text on the customer's card statement, behind the
                account's prefix. At most 22 characters.
            metadata: Your own key-value pairs: up to 50, keys of up to 40 characters, values of up to 500.
            application_fee_amount: Application fee in the currency's smallest unit, kept from a connected
                account's payment.
            capture_method: When the money is taken after authorization. One of `automatic`,
                `automatic_async`, `manual`.
            confirmation_method: Where it may be confirmed. One of `automatic`, `manual`.
            confirmation_token: Id of a confirmation token with the payment details collected in the browser.
            customer_account: Id of the account that pays instead of a customer.
            error_on_requires_action: Whether to fail rather than ask the customer to act; only when
                confirming.
            excluded_payment_method_types: Payment methods that may not be used.
            mandate: Id of a mandate to use; only when confirming.
            mandate_data: The customer's consent to later payments; "" for none.
            off_session: Whether the customer is absent, or which kind of absence; only when confirming.
            on_behalf_of: Id of the connected account the payment is created for.
            payment_method_configuration: Id of the payment method configuration to use.
            payment_method_data: Details of a payment method to create and use.
            payment_method_options: Settings of single payment methods.
            payment_method_types: Payment methods that may be used.
            radar_options: Hints for fraud detection.
            return_url: Page the customer comes back to; only when confirming.
            setup_future_usage: Whether the payment method is kept, and for payments with or without the
                customer present. One of `off_session`, `on_session`.
            shipping: Where and to whom goods are shipped.
            transfer_data: Transfer of the money to a connected account.
            transfer_group: Label that ties charges and transfers together.
            use_stripe_sdk: Whether Stripe's mobile client library handles the next action.
            expand: Fields to hold whole records instead of ids, such as `customer`.
        """
        return await self._one(
            CREATE,
            {
                "amount": amount,
                "currency": currency,
                "customer": customer,
                "description": description,
                "payment_method": payment_method,
                "confirm": confirm,
                "automatic_payment_methods": automatic_payment_methods,
                "receipt_email": receipt_email,
                "statement_descriptor": statement_descriptor,
                "statement_descriptor_suffix": statement_descriptor_suffix,
                "metadata": metadata,
                "application_fee_amount": application_fee_amount,
                "capture_method": capture_method,
                "confirmation_method": confirmation_method,
                "confirmation_token": confirmation_token,
                "customer_account": customer_account,
                "error_on_requires_action": error_on_requires_action,
                "excluded_payment_method_types": excluded_payment_method_types,
                "mandate": mandate,
                "mandate_data": mandate_data,
                "off_session": off_session,
                "on_behalf_of": on_behalf_of,
                "payment_method_configuration": payment_method_configuration,
                "payment_method_data": payment_method_data,
                "payment_method_options": payment_method_options,
                "payment_method_types": payment_method_types,
                "radar_options": radar_options,
                "return_url": return_url,
                "setup_future_usage": setup_future_usage,
                "shipping": shipping,
                "transfer_data": transfer_data,
                "transfer_group": transfer_group,
                "use_stripe_sdk": use_stripe_sdk,
                "expand": expand,
            },
            PaymentIntent,
        )

    async def get(self, id: str, *, expand: Sequence[str] | Omit | None = omit) -> PaymentIntent:
        """Get a payment intent.

        Args:
            id: Id of the payment intent.
            expand: Fields to hold whole records instead of ids, such as `customer`.
        """
        return await self._one(GET, {"id": id, "expand": expand}, PaymentIntent)

    async def update(
        self,
        id: str,
        *,
        amount: int | Omit | None = omit,
        currency: str | Omit | None = omit,
        customer: str | Omit | None = omit,
        description: str | Omit | None = omit,
        payment_method: str | Omit | None = omit,
        receipt_email: str | Omit | None = omit,
        statement_descriptor: str | Omit | None = omit,
        statement_descriptor_suffix: str | Omit | None = omit,
        metadata: Mapping[str, str] | Literal[""] | Omit | None = omit,
        application_fee_amount: int | Literal[""] | Omit | None = omit,
        capture_method: Literal["automatic", "automatic_async", "manual"] | str | Omit | None = omit,
        customer_account: str | Omit | None = omit,
        excluded_payment_method_types: Sequence[str] | Omit | None = omit,
        payment_method_configuration: str | Omit | None = omit,
        payment_method_data: PaymentMethodDataParam | Omit | None = omit,
        payment_method_options: PaymentIntentMethodOptionsParam | Omit | None = omit,
        payment_method_types: Sequence[str] | Omit | None = omit,
        setup_future_usage: Literal["off_session", "on_session", ""] | str | Omit | None = omit,
        shipping: PaymentShippingParam | Literal[""] | Omit | None = omit,
        transfer_data: PaymentIntentUpdateParamsTransferData | Omit | None = omit,
        transfer_group: str | Omit | None = omit,
        expand: Sequence[str] | Omit | None = omit,
    ) -> PaymentIntent:
        """Change a payment intent.

        Fields that are not given stay as they are; a text set to "" is cleared.

        Args:
            id: Id of the payment intent.
            amount: Amount to collect, in the currency's smallest unit.
            currency: Three-letter ISO currency code in lower case.
            customer: Id of the customer who pays.
            description: Free text about the payment. At most 1,000 characters.
            payment_method: Id of the payment method to pay with; "" detaches it.
            receipt_email: Address to send the receipt to; "" clears it.
            statement_descriptor: Text on the customer's bank statement. At most 22 characters.
            statement_descriptor_suffix: End of the text on the customer's card statement, behind the
                account's prefix. At most 22 characters.
            metadata: Your own key-value pairs, merged with those there; a value of "" removes its key, and ""
                alone removes all.
            application_fee_amount: Application fee in the currency's smallest unit; "" clears it.
            capture_method: When the money is taken after authorization. One of `automatic`,
                `automatic_async`, `manual`.
            customer_account: Id of the account that pays instead of a customer.
            excluded_payment_method_types: Payment methods that may not be used.
            payment_method_configuration: Id of the payment method configuration to use.
            payment_method_data: Details of a payment method to create and use.
            payment_method_options: Settings of single payment methods.
            payment_method_types: Payment methods that may be used.
            setup_future_usage: Whether the payment method is kept, and for payments with or without the
                customer present; "" clears it. One of `off_session`, `on_session`, `""`.
            shipping: Where and to whom goods are shipped; "" clears it.
            transfer_data: Transfer of the payment to the connected account.
            transfer_group: Label that ties charges and transfers together.
            expand: Fields to hold whole records instead of ids, such as `customer`.
        """
        return await self._one(
            UPDATE,
            {
                "id": id,
                "amount": amount,
                "currency": currency,
                "customer": customer,
                "description": description,
                "payment_method": payment_method,
                "receipt_email": receipt_email,
                "statement_descriptor": statement_descriptor,
                "statement_descriptor_suffix": statement_descriptor_suffix,
                "metadata": metadata,
                "application_fee_amount": application_fee_amount,
                "capture_method": capture_method,
                "customer_account": customer_account,
                "excluded_payment_method_types": excluded_payment_method_types,
                "payment_method_configuration": payment_method_configuration,
                "payment_method_data": payment_method_data,
                "payment_method_options": payment_method_options,
                "payment_method_types": payment_method_types,
                "setup_future_usage": setup_future_usage,
                "shipping": shipping,
                "transfer_data": transfer_data,
                "transfer_group": transfer_group,
                "expand": expand,
            },
            PaymentIntent,
        )

    def search(
        self,
        query: str,
        *,
        limit: int | Omit | None = omit,
        page: str | Omit | None = omit,
        expand: Sequence[str] | Omit | None = omit,
    ) -> AsyncPager[PaymentIntent]:
        """Search payment intents.

        Up to a minute passes before a new or changed record is found. Not available to accounts in India.

        Args:
            query: Search clauses such as `status:'succeeded'` or `amount>1000`, joined by AND or OR.
            limit: Records per page; 10 by default. 1 to 100.
            page: Cursor of the page: `next_page` of the previous page.
            expand: Fields to hold whole records instead of ids, such as `data.customer`.
        """
        return self._pager(
            SEARCH, {"query": query, "limit": limit, "page": page, "expand": expand}, PaymentIntent
        )


class SyncPaymentIntents(SyncStoredEntity["PaymentIntentsStoreColumn", "PaymentIntentsStoreRecord"]):
    """A payment from start to end, through every attempt. Sync version of `PaymentIntents`."""

    _stored = ("payment_intents", "PaymentIntentsStoreRecord")

    def list(
        self,
        *,
        created: TimeRangeParam | int | dt.datetime | Omit | None = omit,
        customer: str | Omit | None = omit,
        customer_account: str | Omit | None = omit,
        ending_before: str | Omit | None = omit,
        limit: int | Omit | None = omit,
        starting_after: str | Omit | None = omit,
        expand: Sequence[str] | Omit | None = omit,
    ) -> SyncPage[PaymentIntent]:
        """List payment intents, newest first.

        Args:
            created: Only those created at this Unix time in seconds, or in a range of them.
            customer: Only those of this customer, by id.
            customer_account: Only those of this account, by id.
            ending_before: Id of the record after the page.
            limit: Records per page; 10 by default. 1 to 100.
            starting_after: Id of the record before the page.
            expand: Fields to hold whole records instead of ids, such as `data.customer`.
        """
        return self._page(
            LIST,
            {
                "created": created,
                "customer": customer,
                "customer_account": customer_account,
                "ending_before": ending_before,
                "limit": limit,
                "starting_after": starting_after,
                "expand": expand,
            },
            PaymentIntent,
        )

    def create(
        self,
        amount: int,
        currency: str,
        *,
        customer: str | Omit | None = omit,
        description: str | Omit | None = omit,
        payment_method: str | Omit | None = omit,
        confirm: bool | Omit | None = omit,
        automatic_payment_methods: PaymentIntentCreateParamsAutomaticPaymentMethods | Omit | None = omit,
        receipt_email: str | Omit | None = omit,
        statement_descriptor: str | Omit | None = omit,
        statement_descriptor_suffix: str | Omit | None = omit,
        metadata: Mapping[str, str] | Omit | None = omit,
        application_fee_amount: int | Omit | None = omit,
        capture_method: Literal["automatic", "automatic_async", "manual"] | str | Omit | None = omit,
        confirmation_method: Literal["automatic", "manual"] | str | Omit | None = omit,
        confirmation_token: str | Omit | None = omit,
        customer_account: str | Omit | None = omit,
        error_on_requires_action: bool | Omit | None = omit,
        excluded_payment_method_types: Sequence[str] | Omit | None = omit,
        mandate: str | Omit | None = omit,
        mandate_data: MandateDataParam | Literal[""] | Omit | None = omit,
        off_session: bool | Literal["one_off", "recurring"] | str | Omit | None = omit,
        on_behalf_of: str | Omit | None = omit,
        payment_method_configuration: str | Omit | None = omit,
        payment_method_data: PaymentMethodDataParam | Omit | None = omit,
        payment_method_options: PaymentIntentMethodOptionsParam | Omit | None = omit,
        payment_method_types: Sequence[str] | Omit | None = omit,
        radar_options: RadarOptionsParam | Omit | None = omit,
        return_url: str | Omit | None = omit,
        setup_future_usage: Literal["off_session", "on_session"] | str | Omit | None = omit,
        shipping: PaymentShippingParam | Omit | None = omit,
        transfer_data: TransferDataParam | Omit | None = omit,
        transfer_group: str | Omit | None = omit,
        use_stripe_sdk: bool | Omit | None = omit,
        expand: Sequence[str] | Omit | None = omit,
    ) -> PaymentIntent:
        """Create a payment intent.

        Args:
            amount: Amount to collect, in the currency's smallest unit.
            currency: Three-letter ISO currency code in lower case.
            customer: Id of the customer who pays.
            description: Free text about the payment. At most 1,000 characters.
            payment_method: Id of the payment method to pay with.
            confirm: Whether to confirm at once.
            automatic_payment_methods: Let the account's settings choose the payment methods.
            receipt_email: Address to send the receipt to.
            statement_descriptor: Text on the customer's bank statement. At most 22 characters.
            statement_descriptor_suffix: End of the text on the customer's card statement, behind the
                account's prefix. At most 22 characters.
            metadata: Your own key-value pairs: up to 50, keys of up to 40 characters, values of up to 500.
            application_fee_amount: Application fee in the currency's smallest unit, kept from a connected
                account's payment.
            capture_method: When the money is taken after authorization. One of `automatic`,
                `automatic_async`, `manual`.
            confirmation_method: Where it may be confirmed. One of `automatic`, `manual`.
            confirmation_token: Id of a confirmation token with the payment details collected in the browser.
            customer_account: Id of the account that pays instead of a customer.
            error_on_requires_action: Whether to fail rather than ask the customer to act; only when
                confirming.
            excluded_payment_method_types: Payment methods that may not be used.
            mandate: Id of a mandate to use; only when confirming.
            mandate_data: The customer's consent to later payments; "" for none.
            off_session: Whether the customer is absent, or which kind of absence; only when confirming.
            on_behalf_of: Id of the connected account the payment is created for.
            payment_method_configuration: Id of the payment method configuration to use.
            payment_method_data: Details of a payment method to create and use.
            payment_method_options: Settings of single payment methods.
            payment_method_types: Payment methods that may be used.
            radar_options: Hints for fraud detection.
            return_url: Page the customer comes back to; only when confirming.
            setup_future_usage: Whether the payment method is kept, and for payments with or without the
                customer present. One of `off_session`, `on_session`.
            shipping: Where and to whom goods are shipped.
            transfer_data: Transfer of the money to a connected account.
            transfer_group: Label that ties charges and transfers together.
            use_stripe_sdk: Whether Stripe's mobile client library handles the next action.
            expand: Fields to hold whole records instead of ids, such as `customer`.
        """
        return self._one(
            CREATE,
            {
                "amount": amount,
                "currency": currency,
                "customer": customer,
                "description": description,
                "payment_method": payment_method,
                "confirm": confirm,
                "automatic_payment_methods": automatic_payment_methods,
                "receipt_email": receipt_email,
                "statement_descriptor": statement_descriptor,
                "statement_descriptor_suffix": statement_descriptor_suffix,
                "metadata": metadata,
                "application_fee_amount": application_fee_amount,
                "capture_method": capture_method,
                "confirmation_method": confirmation_method,
                "confirmation_token": confirmation_token,
                "customer_account": customer_account,
                "error_on_requires_action": error_on_requires_action,
                "excluded_payment_method_types": excluded_payment_method_types,
                "mandate": mandate,
                "mandate_data": mandate_data,
                "off_session": off_session,
                "on_behalf_of": on_behalf_of,
                "payment_method_configuration": payment_method_configuration,
                "payment_method_data": payment_method_data,
                "payment_method_options": payment_method_options,
                "payment_method_types": payment_method_types,
                "radar_options": radar_options,
                "return_url": return_url,
                "setup_future_usage": setup_future_usage,
                "shipping": shipping,
                "transfer_data": transfer_data,
                "transfer_group": transfer_group,
                "use_stripe_sdk": use_stripe_sdk,
                "expand": expand,
            },
            PaymentIntent,
        )

    def get(self, id: str, *, expand: Sequence[str] | Omit | None = omit) -> PaymentIntent:
        """Get a payment intent.

        Args:
            id: Id of the payment intent.
            expand: Fields to hold whole records instead of ids, such as `customer`.
        """
        return self._one(GET, {"id": id, "expand": expand}, PaymentIntent)

    def update(
        self,
        id: str,
        *,
        amount: int | Omit | None = omit,
        currency: str | Omit | None = omit,
        customer: str | Omit | None = omit,
        description: str | Omit | None = omit,
        payment_method: str | Omit | None = omit,
        receipt_email: str | Omit | None = omit,
        statement_descriptor: str | Omit | None = omit,
        statement_descriptor_suffix: str | Omit | None = omit,
        metadata: Mapping[str, str] | Literal[""] | Omit | None = omit,
        application_fee_amount: int | Literal[""] | Omit | None = omit,
        capture_method: Literal["automatic", "automatic_async", "manual"] | str | Omit | None = omit,
        customer_account: str | Omit | None = omit,
        excluded_payment_method_types: Sequence[str] | Omit | None = omit,
        payment_method_configuration: str | Omit | None = omit,
        payment_method_data: PaymentMethodDataParam | Omit | None = omit,
        payment_method_options: PaymentIntentMethodOptionsParam | Omit | None = omit,
        payment_method_types: Sequence[str] | Omit | None = omit,
        setup_future_usage: Literal["off_session", "on_session", ""] | str | Omit | None = omit,
        shipping: PaymentShippingParam | Literal[""] | Omit | None = omit,
        transfer_data: PaymentIntentUpdateParamsTransferData | Omit | None = omit,
        transfer_group: str | Omit | None = omit,
        expand: Sequence[str] | Omit | None = omit,
    ) -> PaymentIntent:
        """Change a payment intent.

        Fields that are not given stay as they are; a text set to "" is cleared.

        Args:
            id: Id of the payment intent.
            amount: Amount to collect, in the currency's smallest unit.
            currency: Three-letter ISO currency code in lower case.
            customer: Id of the customer who pays.
            description: Free text about the payment. At most 1,000 characters.
            payment_method: Id of the payment method to pay with; "" detaches it.
            receipt_email: Address to send the receipt to; "" clears it.
            statement_descriptor: Text on the customer's bank statement. At most 22 characters.
            statement_descriptor_suffix: End of the text on the customer's card statement, behind the
                account's prefix. At most 22 characters.
            metadata: Your own key-value pairs, merged with those there; a value of "" removes its key, and ""
                alone removes all.
            application_fee_amount: Application fee in the currency's smallest unit; "" clears it.
            capture_method: When the money is taken after authorization. One of `automatic`,
                `automatic_async`, `manual`.
            customer_account: Id of the account that pays instead of a customer.
            excluded_payment_method_types: Payment methods that may not be used.
            payment_method_configuration: Id of the payment method configuration to use.
            payment_method_data: Details of a payment method to create and use.
            payment_method_options: Settings of single payment methods.
            payment_method_types: Payment methods that may be used.
            setup_future_usage: Whether the payment method is kept, and for payments with or without the
                customer present; "" clears it. One of `off_session`, `on_session`, `""`.
            shipping: Where and to whom goods are shipped; "" clears it.
            transfer_data: Transfer of the payment to the connected account.
            transfer_group: Label that ties charges and transfers together.
            expand: Fields to hold whole records instead of ids, such as `customer`.
        """
        return self._one(
            UPDATE,
            {
                "id": id,
                "amount": amount,
                "currency": currency,
                "customer": customer,
                "description": description,
                "payment_method": payment_method,
                "receipt_email": receipt_email,
                "statement_descriptor": statement_descriptor,
                "statement_descriptor_suffix": statement_descriptor_suffix,
                "metadata": metadata,
                "application_fee_amount": application_fee_amount,
                "capture_method": capture_method,
                "customer_account": customer_account,
                "excluded_payment_method_types": excluded_payment_method_types,
                "payment_method_configuration": payment_method_configuration,
                "payment_method_data": payment_method_data,
                "payment_method_options": payment_method_options,
                "payment_method_types": payment_method_types,
                "setup_future_usage": setup_future_usage,
                "shipping": shipping,
                "transfer_data": transfer_data,
                "transfer_group": transfer_group,
                "expand": expand,
            },
            PaymentIntent,
        )

    def search(
        self,
        query: str,
        *,
        limit: int | Omit | None = omit,
        page: str | Omit | None = omit,
        expand: Sequence[str] | Omit | None = omit,
    ) -> SyncPage[PaymentIntent]:
        """Search payment intents.

        Up to a minute passes before a new or changed record is found. Not available to accounts in India.

        Args:
            query: Search clauses such as `status:'succeeded'` or `amount>1000`, joined by AND or OR.
            limit: Records per page; 10 by default. 1 to 100.
            page: Cursor of the page: `next_page` of the previous page.
            expand: Fields to hold whole records instead of ids, such as `data.customer`.
        """
        return self._page(
            SEARCH, {"query": query, "limit": limit, "page": page, "expand": expand}, PaymentIntent
        )
