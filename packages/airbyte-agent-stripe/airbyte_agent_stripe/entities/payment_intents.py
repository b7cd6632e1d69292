# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""A payment from start to end, through every attempt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

from airbyte_agent_sdk.definition import Operation, Paging, Parameter
from airbyte_agent_sdk.entity import Entity, SyncEntity
from airbyte_agent_sdk.types import Omit, omit
from airbyte_agent_sdk.paging import AsyncPager, SyncPage

from ..models.shared import PaymentIntent
from ..params.payment_intents import (
    PaymentIntentsCreateAutomaticPaymentMethods,
    PaymentIntentsUpdateTransferData,
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

__all__ = ["PaymentIntents", "SyncPaymentIntents"]


class PaymentIntents(Entity):
    """A payment from start to end, through every attempt."""

    def list(
        self,
        *,
        created: TimeRangeParam | Omit = omit,
        customer: str | Omit = omit,
        customer_account: str | Omit = omit,
        ending_before: str | Omit = omit,
        limit: int | Omit = omit,
        starting_after: str | Omit = omit,
    ) -> AsyncPager[PaymentIntent]:
        """List payment intents, newest first.

        Args:
            created: Only those created in this time.
            customer: Only those of this customer, by id.
            customer_account: Only those of this account, by id.
            ending_before: Id of the record after the page; how the page before is asked for.
            limit: Records a page. 1 to 100. Default `10`.
            starting_after: Id of the record before the page; how the next page is asked for.
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
            },
            PaymentIntent,
        )

    async def create(
        self,
        *,
        amount: int,
        currency: str,
        customer: str | Omit = omit,
        description: str | Omit = omit,
        payment_method: str | Omit = omit,
        confirm: bool | Omit = omit,
        automatic_payment_methods: PaymentIntentsCreateAutomaticPaymentMethods | Omit = omit,
        receipt_email: str | Omit = omit,
        statement_descriptor: str | Omit = omit,
        statement_descriptor_suffix: str | Omit = omit,
        metadata: Mapping[str, str] | Omit = omit,
        application_fee_amount: int | Omit = omit,
        capture_method: Literal["automatic", "automatic_async", "manual"] | str | Omit = omit,
        confirmation_method: Literal["automatic", "manual"] | str | Omit = omit,
        confirmation_token: str | Omit = omit,
        customer_account: str | Omit = omit,
        error_on_requires_action: bool | Omit = omit,
        excluded_payment_method_types: Sequence[str] | Omit = omit,
        mandate: str | Omit = omit,
        mandate_data: MandateDataParam | Omit = omit,
        off_session: bool | Literal["one_off", "recurring"] | str | Omit = omit,
        on_behalf_of: str | Omit = omit,
        payment_method_configuration: str | Omit = omit,
        payment_method_data: PaymentMethodDataParam | Omit = omit,
        payment_method_options: PaymentIntentMethodOptionsParam | Omit = omit,
        payment_method_types: Sequence[str] | Omit = omit,
        radar_options: RadarOptionsParam | Omit = omit,
        return_url: str | Omit = omit,
        setup_future_usage: Literal["off_session", "on_session"] | str | Omit = omit,
        shipping: PaymentShippingParam | Omit = omit,
        transfer_data: TransferDataParam | Omit = omit,
        transfer_group: str | Omit = omit,
        use_stripe_sdk: bool | Omit = omit,
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
            metadata: Your own key-value pairs: up to 50 keys of 40 characters, values of up to 500; ""
                removes a key.
            application_fee_amount: Application fee in the currency's smallest unit, kept from a connected
                account's payment.
            capture_method: When the money is taken after authorization. One of `automatic`,
                `automatic_async`, `manual`.
            confirmation_method: Where it may be confirmed. One of `automatic`, `manual`.
            confirmation_token: Id of a confirmation token with the payment details collected in the browser.
            customer_account: Id of the account that pays in place of a customer.
            error_on_requires_action: Whether to fail rather than ask the customer to act; only when
                confirming.
            excluded_payment_method_types: Payment methods that may not be used.
            mandate: Id of a mandate to use; only when confirming.
            mandate_data: The customer's consent to later payments.
            off_session: Whether the customer is absent, or which kind of absence; only when confirming.
            on_behalf_of: Id of the connected account the payment is made for.
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
            },
            PaymentIntent,
        )

    async def get(self, id: str) -> PaymentIntent:
        """Get a payment intent.

        Args:
            id: Id of the payment intent.
        """
        return await self._one(GET, {"id": id}, PaymentIntent)

    async def update(
        self,
        id: str,
        *,
        amount: int | Omit = omit,
        currency: str | Omit = omit,
        customer: str | Omit = omit,
        description: str | Omit = omit,
        payment_method: str | Omit = omit,
        receipt_email: str | Omit = omit,
        statement_descriptor: str | Omit = omit,
        statement_descriptor_suffix: str | Omit = omit,
        metadata: Mapping[str, str] | Omit = omit,
        application_fee_amount: int | Omit = omit,
        capture_method: Literal["automatic", "automatic_async", "manual"] | str | Omit = omit,
        customer_account: str | Omit = omit,
        excluded_payment_method_types: Sequence[str] | Omit = omit,
        payment_method_configuration: str | Omit = omit,
        payment_method_data: PaymentMethodDataParam | Omit = omit,
        payment_method_options: PaymentIntentMethodOptionsParam | Omit = omit,
        payment_method_types: Sequence[str] | Omit = omit,
        setup_future_usage: Literal["off_session", "on_session"] | str | Omit = omit,
        shipping: PaymentShippingParam | Omit = omit,
        transfer_data: PaymentIntentsUpdateTransferData | Omit = omit,
        transfer_group: str | Omit = omit,
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
            metadata: Your own key-value pairs: up to 50 keys of 40 characters, values of up to 500; ""
                removes a key.
            application_fee_amount: Application fee in the currency's smallest unit.
            capture_method: When the money is taken after authorization. One of `automatic`,
                `automatic_async`, `manual`.
            customer_account: Id of the account that pays in place of a customer.
            excluded_payment_method_types: Payment methods that may not be used.
            payment_method_configuration: Id of the payment method configuration to use.
            payment_method_data: Details of a payment method to create and use.
            payment_method_options: Settings of single payment methods.
            payment_method_types: Payment methods that may be used.
            setup_future_usage: Whether the payment method is kept, and for payments with or without the
                customer present. One of `off_session`, `on_session`.
            shipping: Where and to whom goods are shipped.
            transfer_data: Transfer of the payment to the connected account.
            transfer_group: Label that ties charges and transfers together.
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
            },
            PaymentIntent,
        )

    def search(
        self, *, query: str, limit: int | Omit = omit, page: str | Omit = omit
    ) -> AsyncPager[PaymentIntent]:
        """Search payment intents.

        Up to a minute passes before a new or changed record is found. Not available to accounts in India.

        Args:
            query: Search clauses such as `status:'succeeded'` or `amount>1000`, joined by AND or OR.
            limit: Records a page. 1 to 100. Default `10`.
            page: Where to go on: `next_page` of the page before.
        """
        return self._pager(SEARCH, {"query": query, "limit": limit, "page": page}, PaymentIntent)


class SyncPaymentIntents(SyncEntity):
    """A payment from start to end, through every attempt; blocking twin of `PaymentIntents`."""

    def list(
        self,
        *,
        created: TimeRangeParam | Omit = omit,
        customer: str | Omit = omit,
        customer_account: str | Omit = omit,
        ending_before: str | Omit = omit,
        limit: int | Omit = omit,
        starting_after: str | Omit = omit,
    ) -> SyncPage[PaymentIntent]:
        """List payment intents, newest first.

        Args:
            created: Only those created in this time.
            customer: Only those of this customer, by id.
            customer_account: Only those of this account, by id.
            ending_before: Id of the record after the page; how the page before is asked for.
            limit: Records a page. 1 to 100. Default `10`.
            starting_after: Id of the record before the page; how the next page is asked for.
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
            },
            PaymentIntent,
        )

    def create(
        self,
        *,
        amount: int,
        currency: str,
        customer: str | Omit = omit,
        description: str | Omit = omit,
        payment_method: str | Omit = omit,
        confirm: bool | Omit = omit,
        automatic_payment_methods: PaymentIntentsCreateAutomaticPaymentMethods | Omit = omit,
        receipt_email: str | Omit = omit,
        statement_descriptor: str | Omit = omit,
        statement_descriptor_suffix: str | Omit = omit,
        metadata: Mapping[str, str] | Omit = omit,
        application_fee_amount: int | Omit = omit,
        capture_method: Literal["automatic", "automatic_async", "manual"] | str | Omit = omit,
        confirmation_method: Literal["automatic", "manual"] | str | Omit = omit,
        confirmation_token: str | Omit = omit,
        customer_account: str | Omit = omit,
        error_on_requires_action: bool | Omit = omit,
        excluded_payment_method_types: Sequence[str] | Omit = omit,
        mandate: str | Omit = omit,
        mandate_data: MandateDataParam | Omit = omit,
        off_session: bool | Literal["one_off", "recurring"] | str | Omit = omit,
        on_behalf_of: str | Omit = omit,
        payment_method_configuration: str | Omit = omit,
        payment_method_data: PaymentMethodDataParam | Omit = omit,
        payment_method_options: PaymentIntentMethodOptionsParam | Omit = omit,
        payment_method_types: Sequence[str] | Omit = omit,
        radar_options: RadarOptionsParam | Omit = omit,
        return_url: str | Omit = omit,
        setup_future_usage: Literal["off_session", "on_session"] | str | Omit = omit,
        shipping: PaymentShippingParam | Omit = omit,
        transfer_data: TransferDataParam | Omit = omit,
        transfer_group: str | Omit = omit,
        use_stripe_sdk: bool | Omit = omit,
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
            metadata: Your own key-value pairs: up to 50 keys of 40 characters, values of up to 500; ""
                removes a key.
            application_fee_amount: Application fee in the currency's smallest unit, kept from a connected
                account's payment.
            capture_method: When the money is taken after authorization. One of `automatic`,
                `automatic_async`, `manual`.
            confirmation_method: Where it may be confirmed. One of `automatic`, `manual`.
            confirmation_token: Id of a confirmation token with the payment details collected in the browser.
            customer_account: Id of the account that pays in place of a customer.
            error_on_requires_action: Whether to fail rather than ask the customer to act; only when
                confirming.
            excluded_payment_method_types: Payment methods that may not be used.
            mandate: Id of a mandate to use; only when confirming.
            mandate_data: The customer's consent to later payments.
            off_session: Whether the customer is absent, or which kind of absence; only when confirming.
            on_behalf_of: Id of the connected account the payment is made for.
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
            },
            PaymentIntent,
        )

    def get(self, id: str) -> PaymentIntent:
        """Get a payment intent.

        Args:
            id: Id of the payment intent.
        """
        return self._one(GET, {"id": id}, PaymentIntent)

    def update(
        self,
        id: str,
        *,
        amount: int | Omit = omit,
        currency: str | Omit = omit,
        customer: str | Omit = omit,
        description: str | Omit = omit,
        payment_method: str | Omit = omit,
        receipt_email: str | Omit = omit,
        statement_descriptor: str | Omit = omit,
        statement_descriptor_suffix: str | Omit = omit,
        metadata: Mapping[str, str] | Omit = omit,
        application_fee_amount: int | Omit = omit,
        capture_method: Literal["automatic", "automatic_async", "manual"] | str | Omit = omit,
        customer_account: str | Omit = omit,
        excluded_payment_method_types: Sequence[str] | Omit = omit,
        payment_method_configuration: str | Omit = omit,
        payment_method_data: PaymentMethodDataParam | Omit = omit,
        payment_method_options: PaymentIntentMethodOptionsParam | Omit = omit,
        payment_method_types: Sequence[str] | Omit = omit,
        setup_future_usage: Literal["off_session", "on_session"] | str | Omit = omit,
        shipping: PaymentShippingParam | Omit = omit,
        transfer_data: PaymentIntentsUpdateTransferData | Omit = omit,
        transfer_group: str | Omit = omit,
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
            metadata: Your own key-value pairs: up to 50 keys of 40 characters, values of up to 500; ""
                removes a key.
            application_fee_amount: Application fee in the currency's smallest unit.
            capture_method: When the money is taken after authorization. One of `automatic`,
                `automatic_async`, `manual`.
            customer_account: Id of the account that pays in place of a customer.
            excluded_payment_method_types: Payment methods that may not be used.
            payment_method_configuration: Id of the payment method configuration to use.
            payment_method_data: Details of a payment method to create and use.
            payment_method_options: Settings of single payment methods.
            payment_method_types: Payment methods that may be used.
            setup_future_usage: Whether the payment method is kept, and for payments with or without the
                customer present. One of `off_session`, `on_session`.
            shipping: Where and to whom goods are shipped.
            transfer_data: Transfer of the payment to the connected account.
            transfer_group: Label that ties charges and transfers together.
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
            },
            PaymentIntent,
        )

    def search(
        self, *, query: str, limit: int | Omit = omit, page: str | Omit = omit
    ) -> SyncPage[PaymentIntent]:
        """Search payment intents.

        Up to a minute passes before a new or changed record is found. Not available to accounts in India.

        Args:
            query: Search clauses such as `status:'succeeded'` or `amount>1000`, joined by AND or OR.
            limit: Records a page. 1 to 100. Default `10`.
            page: Where to go on: `next_page` of the page before.
        """
        return self._page(SEARCH, {"query": query, "limit": limit, "page": page}, PaymentIntent)


_ADDRESS = {
    "type": "object",
    "properties": {
        "city": {"type": "string"},
        "country": {"type": "string"},
        "line1": {"type": "string"},
        "line2": {"type": "string"},
        "postal_code": {"type": "string"},
        "state": {"type": "string"},
    },
}
_SHIPPING = {
    "type": "object",
    "properties": {
        "address": _ADDRESS,
        "name": {"type": "string"},
        "carrier": {"type": "string"},
        "phone": {"type": "string"},
        "tracking_number": {"type": "string"},
    },
    "required": ["address", "name"],
}
_PAYMENT_METHOD_DATA = {
    "type": "object",
    "properties": {
        "type": {
            "type": "string",
            "enum": [
                "acss_debit",
                "affirm",
                "afterpay_clearpay",
                "alipay",
                "alma",
                "amazon_pay",
                "au_becs_debit",
                "bacs_debit",
                "bancontact",
                "billie",
                "blik",
                "boleto",
                "cashapp",
                "crypto",
                "customer_balance",
                "eps",
                "fpx",
                "giropay",
                "grabpay",
                "ideal",
                "kakao_pay",
                "klarna",
                "konbini",
                "kr_card",
                "link",
                "mb_way",
                "mobilepay",
                "multibanco",
                "naver_pay",
                "nz_bank_account",
                "oxxo",
                "p24",
                "pay_by_bank",
                "payco",
                "paynow",
                "paypal",
                "pix",
                "promptpay",
                "revolut_pay",
                "samsung_pay",
                "satispay",
                "sepa_debit",
                "sofort",
                "swish",
                "twint",
                "us_bank_account",
                "wechat_pay",
                "zip",
            ],
        },
        "acss_debit": {
            "type": "object",
            "properties": {
                "account_number": {"type": "string"},
                "institution_number": {"type": "string"},
                "transit_number": {"type": "string"},
            },
            "required": ["account_number", "institution_number", "transit_number"],
        },
        "affirm": {"type": "object", "additionalProperties": True},
        "afterpay_clearpay": {"type": "object", "additionalProperties": True},
        "alipay": {"type": "object", "additionalProperties": True},
        "au_becs_debit": {
            "type": "object",
            "properties": {"account_number": {"type": "string"}, "bsb_number": {"type": "string"}},
            "required": ["account_number", "bsb_number"],
        },
        "bacs_debit": {
            "type": "object",
            "properties": {"account_number": {"type": "string"}, "sort_code": {"type": "string"}},
        },
        "bancontact": {"type": "object", "additionalProperties": True},
        "billing_details": {
            "type": "object",
            "properties": {
                "address": _ADDRESS,
                "email": {"type": "string"},
                "name": {"type": "string"},
                "phone": {"type": "string"},
            },
        },
        "blik": {"type": "object", "additionalProperties": True},
        "boleto": {"type": "object", "properties": {"tax_id": {"type": "string"}}, "required": ["tax_id"]},
        "cashapp": {"type": "object", "additionalProperties": True},
        "customer_balance": {"type": "object", "additionalProperties": True},
        "eps": {
            "type": "object",
            "properties": {
                "bank": {
                    "type": "string",
                    "enum": [
                        "arzte_und_apotheker_bank",
                        "austrian_anadi_bank_ag",
                        "bank_austria",
                        "bankhaus_carl_spangler",
                        "bankhaus_schelhammer_und_schattera_ag",
                        "bawag_psk_ag",
                        "bks_bank_ag",
                        "brull_kallmus_bank_ag",
                        "btv_vier_lander_bank",
                        "capital_bank_grawe_gruppe_ag",
                        "deutsche_bank_ag",
                        "dolomitenbank",
                        "easybank_ag",
                        "erste_bank_und_sparkassen",
                        "hypo_alpeadriabank_international_ag",
                        "hypo_bank_burgenland_aktiengesellschaft",
                        "hypo_noe_lb_fur_niederosterreich_u_wien",
                        "hypo_oberosterreich_salzburg_steiermark",
                        "hypo_tirol_bank_ag",
                        "hypo_vorarlberg_bank_ag",
                        "marchfelder_bank",
                        "oberbank_ag",
                        "raiffeisen_bankengruppe_osterreich",
                        "schoellerbank_ag",
                        "sparda_bank_wien",
                        "volksbank_gruppe",
                        "volkskreditbank_ag",
                        "vr_bank_braunau",
                    ],
                }
            },
        },
        "fpx": {
            "type": "object",
            "properties": {
                "bank": {
                    "type": "string",
                    "enum": [
                        "affin_bank",
                        "agrobank",
                        "alliance_bank",
                        "ambank",
                        "bank_islam",
                        "bank_muamalat",
                        "bank_of_china",
                        "bank_rakyat",
                        "bsn",
                        "cimb",
                        "deutsche_bank",
                        "hong_leong_bank",
                        "hsbc",
                        "kfh",
                        "maybank2e",
                        "maybank2u",
                        "ocbc",
                        "pb_enterprise",
                        "public_bank",
                        "rhb",
                        "standard_chartered",
                        "uob",
                    ],
                }
            },
            "required": ["bank"],
        },
        "giropay": {"type": "object", "additionalProperties": True},
        "grabpay": {"type": "object", "additionalProperties": True},
        "ideal": {
            "type": "object",
            "properties": {
                "bank": {
                    "type": "string",
                    "enum": [
                        "abn_amro",
                        "asn_bank",
                        "bunq",
                        "handelsbanken",
                        "ing",
                        "knab",
                        "moneyou",
                        "n26",
                        "rabobank",
                        "regiobank",
                        "revolut",
                        "sns_bank",
                        "triodos_bank",
                        "van_lanschot",
                        "yoursafe",
                    ],
                }
            },
        },
        "interac_present": {"type": "object", "additionalProperties": True},
        "klarna": {
            "type": "object",
            "properties": {
                "dob": {
                    "type": "object",
                    "properties": {
                        "day": {"type": "integer"},
                        "month": {"type": "integer"},
                        "year": {"type": "integer"},
                    },
                    "required": ["day", "month", "year"],
                }
            },
        },
        "konbini": {"type": "object", "additionalProperties": True},
        "link": {"type": "object", "additionalProperties": True},
        "metadata": {"type": "object", "additionalProperties": {"type": "string"}},
        "oxxo": {"type": "object", "additionalProperties": True},
        "p24": {
            "type": "object",
            "properties": {
                "bank": {
                    "type": "string",
                    "enum": [
                        "alior_bank",
                        "bank_millennium",
                        "bank_nowy_bfg_sa",
                        "bank_pekao_sa",
                        "banki_spbdzielcze",
                        "blik",
                        "bnp_paribas",
                        "boz",
                        "citi_handlowy",
                        "credit_agricole",
                        "envelobank",
                        "etransfer_pocztowy24",
                        "getin_bank",
                        "ideabank",
                        "ing",
                        "inteligo",
                        "mbank_mtransfer",
                        "nest_przelew",
                        "noble_pay",
                        "pbac_z_ipko",
                        "plus_bank",
                        "santander_przelew24",
                        "tmobile_usbugi_bankowe",
                        "toyota_bank",
                        "volkswagen_bank",
                    ],
                }
            },
        },
        "paynow": {"type": "object", "additionalProperties": True},
        "paypal": {"type": "object", "additionalProperties": True},
        "pix": {"type": "object", "additionalProperties": True},
        "promptpay": {"type": "object", "additionalProperties": True},
        "radar_options": {"type": "object", "properties": {"session": {"type": "string"}}},
        "sepa_debit": {"type": "object", "properties": {"iban": {"type": "string"}}, "required": ["iban"]},
        "sofort": {
            "type": "object",
            "properties": {"country": {"type": "string", "enum": ["AT", "BE", "DE", "ES", "IT", "NL"]}},
            "required": ["country"],
        },
        "us_bank_account": {
            "type": "object",
            "properties": {
                "account_holder_type": {"type": "string", "enum": ["company", "individual"]},
                "account_number": {"type": "string"},
                "account_type": {"type": "string", "enum": ["checking", "savings"]},
                "financial_connections_account": {"type": "string"},
                "routing_number": {"type": "string"},
            },
        },
        "wechat_pay": {"type": "object", "additionalProperties": True},
        "zip": {"type": "object", "additionalProperties": True},
    },
    "required": ["type"],
}
_PAYMENT_METHOD_OPTIONS = {
    "type": "object",
    "properties": {
        "acss_debit": {
            "type": "object",
            "properties": {
                "mandate_options": {
                    "type": "object",
                    "properties": {
                        "custom_mandate_url": {"type": "string"},
                        "interval_description": {"type": "string", "maxLength": 500},
                        "payment_schedule": {"type": "string", "enum": ["combined", "interval", "sporadic"]},
                        "transaction_type": {"type": "string", "enum": ["business", "personal"]},
                    },
                },
                "setup_future_usage": {"type": "string", "enum": ["none", "off_session", "on_session"]},
                "verification_method": {"type": "string", "enum": ["automatic", "instant", "microdeposits"]},
            },
        },
        "affirm": {
            "type": "object",
            "properties": {
                "capture_method": {"type": "string", "enum": ["manual"]},
                "preferred_locale": {"type": "string", "maxLength": 30},
                "setup_future_usage": {"type": "string", "enum": ["none"]},
            },
        },
        "afterpay_clearpay": {
            "type": "object",
            "properties": {
                "capture_method": {"type": "string", "enum": ["manual"]},
                "reference": {"type": "string", "maxLength": 128},
                "setup_future_usage": {"type": "string", "enum": ["none"]},
            },
        },
        "alipay": {
            "type": "object",
            "properties": {"setup_future_usage": {"type": "string", "enum": ["none", "off_session"]}},
        },
        "au_becs_debit": {
            "type": "object",
            "properties": {
                "setup_future_usage": {"type": "string", "enum": ["none", "off_session", "on_session"]}
            },
        },
        "bacs_debit": {
            "type": "object",
            "properties": {
                "setup_future_usage": {"type": "string", "enum": ["none", "off_session", "on_session"]}
            },
        },
        "bancontact": {
            "type": "object",
            "properties": {
                "preferred_language": {"type": "string", "enum": ["de", "en", "fr", "nl"]},
                "setup_future_usage": {"type": "string", "enum": ["none", "off_session"]},
            },
        },
        "blik": {"type": "object", "properties": {"code": {"type": "string"}}},
        "boleto": {
            "type": "object",
            "properties": {
                "expires_after_days": {"type": "integer"},
                "setup_future_usage": {"type": "string", "enum": ["none", "off_session", "on_session"]},
            },
        },
        "card": {
            "type": "object",
            "properties": {
                "capture_method": {"type": "string", "enum": ["manual"]},
                "cvc_token": {"type": "string"},
                "installments": {
                    "type": "object",
                    "properties": {
                        "enabled": {"type": "boolean"},
                        "plan": {
                            "type": "object",
                            "properties": {
                                "count": {"type": "integer"},
                                "interval": {"type": "string", "enum": ["month"]},
                                "type": {"type": "string", "enum": ["fixed_count"]},
                            },
                            "required": ["count", "interval", "type"],
                        },
                    },
                },
                "mandate_options": {
                    "type": "object",
                    "properties": {
                        "amount": {"type": "integer"},
                        "amount_type": {"type": "string", "enum": ["fixed", "maximum"]},
                        "interval": {"type": "string", "enum": ["day", "month", "sporadic", "week", "year"]},
                        "reference": {"type": "string", "maxLength": 80},
                        "start_date": {"type": "integer"},
                        "description": {"type": "string", "maxLength": 200},
                        "end_date": {"type": "integer"},
                        "interval_count": {"type": "integer"},
                        "supported_types": {"type": "array", "items": {"type": "string", "enum": ["india"]}},
                    },
                    "required": ["amount", "amount_type", "interval", "reference", "start_date"],
                },
                "network": {
                    "type": "string",
                    "enum": [
                        "amex",
                        "cartes_bancaires",
                        "diners",
                        "discover",
                        "eftpos_au",
                        "interac",
                        "jcb",
                        "mastercard",
                        "unionpay",
                        "unknown",
                        "visa",
                    ],
                },
                "request_three_d_secure": {"type": "string", "enum": ["any", "automatic"]},
                "setup_future_usage": {"type": "string", "enum": ["none", "off_session", "on_session"]},
                "statement_descriptor_suffix_kana": {"type": "string", "maxLength": 22},
                "statement_descriptor_suffix_kanji": {"type": "string", "maxLength": 17},
            },
        },
        "card_present": {
            "type": "object",
            "properties": {
                "request_extended_authorization": {"type": "boolean"},
                "request_incremental_authorization_support": {"type": "boolean"},
            },
        },
        "cashapp": {
            "type": "object",
            "properties": {
                "capture_method": {"type": "string", "enum": ["manual"]},
                "setup_future_usage": {"type": "string", "enum": ["none", "off_session", "on_session"]},
            },
        },
        "customer_balance": {
            "type": "object",
            "properties": {
                "bank_transfer": {
                    "type": "object",
                    "properties": {
                        "type": {
                            "type": "string",
                            "enum": [
                                "eu_bank_transfer",
                                "gb_bank_transfer",
                                "jp_bank_transfer",
                                "mx_bank_transfer",
                                "us_bank_transfer",
                            ],
                        },
                        "eu_bank_transfer": {
                            "type": "object",
                            "properties": {"country": {"type": "string"}},
                            "required": ["country"],
                        },
                        "requested_address_types": {
                            "type": "array",
                            "items": {
                                "type": "string",
                                "enum": ["aba", "iban", "sepa", "sort_code", "spei", "swift", "zengin"],
                            },
                        },
                    },
                    "required": ["type"],
                },
                "funding_type": {"type": "string", "enum": ["bank_transfer"]},
                "setup_future_usage": {"type": "string", "enum": ["none"]},
            },
        },
        "eps": {"type": "object", "properties": {"setup_future_usage": {"type": "string", "enum": ["none"]}}},
        "fpx": {"type": "object", "properties": {"setup_future_usage": {"type": "string", "enum": ["none"]}}},
        "giropay": {
            "type": "object",
            "properties": {"setup_future_usage": {"type": "string", "enum": ["none"]}},
        },
        "grabpay": {
            "type": "object",
            "properties": {"setup_future_usage": {"type": "string", "enum": ["none"]}},
        },
        "ideal": {
            "type": "object",
            "properties": {"setup_future_usage": {"type": "string", "enum": ["none", "off_session"]}},
        },
        "interac_present": {"type": "object", "additionalProperties": True},
        "klarna": {
            "type": "object",
            "properties": {
                "capture_method": {"type": "string", "enum": ["manual"]},
                "preferred_locale": {
                    "type": "string",
                    "enum": [
                        "cs-CZ",
                        "da-DK",
                        "de-AT",
                        "de-CH",
                        "de-DE",
                        "el-GR",
                        "en-AT",
                        "en-AU",
                        "en-BE",
                        "en-CA",
                        "en-CH",
                        "en-CZ",
                        "en-DE",
                        "en-DK",
                        "en-ES",
                        "en-FI",
                        "en-FR",
                        "en-GB",
                        "en-GR",
                        "en-IE",
                        "en-IT",
                        "en-NL",
                        "en-NO",
                        "en-NZ",
                        "en-PL",
                        "en-PT",
                        "en-SE",
                        "en-US",
                        "es-ES",
                        "es-US",
                        "fi-FI",
                        "fr-BE",
                        "fr-CA",
                        "fr-CH",
                        "fr-FR",
                        "it-CH",
                        "it-IT",
                        "nb-NO",
                        "nl-BE",
                        "nl-NL",
                        "pl-PL",
                        "pt-PT",
                        "sv-FI",
                        "sv-SE",
                    ],
                },
                "setup_future_usage": {"type": "string", "enum": ["none"]},
            },
        },
        "konbini": {
            "type": "object",
            "properties": {
                "confirmation_number": {"type": "string", "maxLength": 11},
                "expires_after_days": {"type": "integer"},
                "expires_at": {"type": "integer"},
                "product_description": {"type": "string", "maxLength": 22},
                "setup_future_usage": {"type": "string", "enum": ["none"]},
            },
        },
        "link": {
            "type": "object",
            "properties": {
                "capture_method": {"type": "string", "enum": ["manual"]},
                "setup_future_usage": {"type": "string", "enum": ["none", "off_session"]},
            },
        },
        "oxxo": {
            "type": "object",
            "properties": {
                "expires_after_days": {"type": "integer"},
                "setup_future_usage": {"type": "string", "enum": ["none"]},
            },
        },
        "p24": {
            "type": "object",
            "properties": {
                "setup_future_usage": {"type": "string", "enum": ["none"]},
                "tos_shown_and_accepted": {"type": "boolean"},
            },
        },
        "paynow": {
            "type": "object",
            "properties": {"setup_future_usage": {"type": "string", "enum": ["none"]}},
        },
        "paypal": {
            "type": "object",
            "properties": {
                "capture_method": {"type": "string", "enum": ["manual"]},
                "preferred_locale": {
                    "type": "string",
                    "enum": [
                        "cs-CZ",
                        "da-DK",
                        "de-AT",
                        "de-DE",
                        "de-LU",
                        "el-GR",
                        "en-GB",
                        "en-US",
                        "es-ES",
                        "fi-FI",
                        "fr-BE",
                        "fr-FR",
                        "fr-LU",
                        "hu-HU",
                        "it-IT",
                        "nl-BE",
                        "nl-NL",
                        "pl-PL",
                        "pt-PT",
                        "sk-SK",
                        "sv-SE",
                    ],
                },
                "reference": {"type": "string", "maxLength": 127},
                "risk_correlation_id": {"type": "string", "maxLength": 32},
                "setup_future_usage": {"type": "string", "enum": ["none", "off_session"]},
            },
        },
        "pix": {
            "type": "object",
            "properties": {
                "expires_after_seconds": {"type": "integer"},
                "expires_at": {"type": "integer"},
                "setup_future_usage": {"type": "string", "enum": ["none"]},
            },
        },
        "promptpay": {
            "type": "object",
            "properties": {"setup_future_usage": {"type": "string", "enum": ["none"]}},
        },
        "sepa_debit": {
            "type": "object",
            "properties": {
                "mandate_options": {"type": "object", "additionalProperties": True},
                "setup_future_usage": {"type": "string", "enum": ["none", "off_session", "on_session"]},
            },
        },
        "sofort": {
            "type": "object",
            "properties": {
                "preferred_language": {"type": "string", "enum": ["de", "en", "es", "fr", "it", "nl", "pl"]},
                "setup_future_usage": {"type": "string", "enum": ["none", "off_session"]},
            },
        },
        "us_bank_account": {
            "type": "object",
            "properties": {
                "financial_connections": {
                    "type": "object",
                    "properties": {
                        "permissions": {
                            "type": "array",
                            "items": {
                                "type": "string",
                                "enum": ["balances", "ownership", "payment_method", "transactions"],
                            },
                        },
                        "prefetch": {"type": "array", "items": {"type": "string", "enum": ["balances"]}},
                        "return_url": {"type": "string"},
                    },
                },
                "networks": {
                    "type": "object",
                    "properties": {
                        "requested": {
                            "type": "array",
                            "items": {"type": "string", "enum": ["ach", "us_domestic_wire"]},
                        }
                    },
                },
                "preferred_settlement_speed": {"type": "string", "enum": ["fastest", "standard"]},
                "setup_future_usage": {"type": "string", "enum": ["none", "off_session", "on_session"]},
                "verification_method": {"type": "string", "enum": ["automatic", "instant", "microdeposits"]},
            },
        },
        "wechat_pay": {
            "type": "object",
            "properties": {
                "client": {"type": "string", "enum": ["android", "ios", "web"]},
                "app_id": {"type": "string"},
                "setup_future_usage": {"type": "string", "enum": ["none"]},
            },
            "required": ["client"],
        },
        "zip": {"type": "object", "properties": {"setup_future_usage": {"type": "string", "enum": ["none"]}}},
    },
}
LIST = Operation(
    entity="payment_intents",
    action="list",
    method="GET",
    path="/v1/payment_intents",
    parameters=(
        Parameter(
            "created",
            "query",
            {
                "type": "object",
                "properties": {
                    "gt": {"type": "integer", "minimum": 0},
                    "gte": {"type": "integer", "minimum": 0},
                    "lt": {"type": "integer", "minimum": 0},
                    "lte": {"type": "integer", "minimum": 0},
                },
            },
            style="deepObject",
            explode=True,
        ),
        Parameter("customer", "query", {"type": "string"}),
        Parameter("customer_account", "query", {"type": "string"}),
        Parameter("ending_before", "query", {"type": "string"}),
        Parameter("limit", "query", {"type": "integer", "default": 10, "minimum": 1, "maximum": 100}),
        Parameter("starting_after", "query", {"type": "string"}),
    ),
    summary="List payment intents, newest first",
    records="$.data",
    meta={"has_more": "$.has_more"},
    paging=Paging(strategy="last_id", param="starting_after", has_more="has_more", page_size="limit"),
)
CREATE = Operation(
    entity="payment_intents",
    action="create",
    method="POST",
    path="/v1/payment_intents",
    parameters=(
        Parameter("amount", "body", {"type": "integer"}, required=True),
        Parameter("currency", "body", {"type": "string"}, required=True),
        Parameter("customer", "body", {"type": "string"}),
        Parameter("description", "body", {"type": "string", "maxLength": 1000}),
        Parameter("payment_method", "body", {"type": "string"}),
        Parameter("confirm", "body", {"type": "boolean"}),
        Parameter(
            "automatic_payment_methods",
            "body",
            {
                "type": "object",
                "properties": {
                    "enabled": {"type": "boolean"},
                    "allow_redirects": {"type": "string", "enum": ["always", "never"]},
                },
                "required": ["enabled"],
            },
        ),
        Parameter("receipt_email", "body", {"type": "string"}),
        Parameter("statement_descriptor", "body", {"type": "string", "maxLength": 22}),
        Parameter("statement_descriptor_suffix", "body", {"type": "string", "maxLength": 22}),
        Parameter("metadata", "body", {"type": "object", "additionalProperties": {"type": "string"}}),
        Parameter("application_fee_amount", "body", {"type": "integer"}),
        Parameter(
            "capture_method", "body", {"type": "string", "enum": ["automatic", "automatic_async", "manual"]}
        ),
        Parameter("confirmation_method", "body", {"type": "string", "enum": ["automatic", "manual"]}),
        Parameter("confirmation_token", "body", {"type": "string"}),
        Parameter("customer_account", "body", {"type": "string"}),
        Parameter("error_on_requires_action", "body", {"type": "boolean"}),
        Parameter("excluded_payment_method_types", "body", {"type": "array", "items": {"type": "string"}}),
        Parameter("mandate", "body", {"type": "string"}),
        Parameter(
            "mandate_data",
            "body",
            {
                "type": "object",
                "properties": {
                    "customer_acceptance": {
                        "type": "object",
                        "properties": {
                            "type": {"type": "string", "enum": ["offline", "online"]},
                            "accepted_at": {"type": "integer"},
                            "offline": {"type": "object", "additionalProperties": True},
                            "online": {
                                "type": "object",
                                "properties": {
                                    "ip_address": {"type": "string"},
                                    "user_agent": {"type": "string"},
                                },
                                "required": ["ip_address", "user_agent"],
                            },
                        },
                        "required": ["type"],
                    }
                },
                "required": ["customer_acceptance"],
            },
        ),
        Parameter(
            "off_session",
            "body",
            {"oneOf": [{"type": "boolean"}, {"type": "string", "enum": ["one_off", "recurring"]}]},
        ),
        Parameter("on_behalf_of", "body", {"type": "string"}),
        Parameter("payment_method_configuration", "body", {"type": "string"}),
        Parameter("payment_method_data", "body", _PAYMENT_METHOD_DATA),
        Parameter("payment_method_options", "body", _PAYMENT_METHOD_OPTIONS),
        Parameter("payment_method_types", "body", {"type": "array", "items": {"type": "string"}}),
        Parameter("radar_options", "body", {"type": "object", "properties": {"session": {"type": "string"}}}),
        Parameter("return_url", "body", {"type": "string"}),
        Parameter("setup_future_usage", "body", {"type": "string", "enum": ["off_session", "on_session"]}),
        Parameter("shipping", "body", _SHIPPING),
        Parameter(
            "transfer_data",
            "body",
            {
                "type": "object",
                "properties": {"destination": {"type": "string"}, "amount": {"type": "integer"}},
                "required": ["destination"],
            },
        ),
        Parameter("transfer_group", "body", {"type": "string"}),
        Parameter("use_stripe_sdk", "body", {"type": "boolean"}),
    ),
    summary="Create a payment intent",
    body="form",
    idempotency_header="Idempotency-Key",
)
GET = Operation(
    entity="payment_intents",
    action="get",
    method="GET",
    path="/v1/payment_intents/{id}",
    parameters=(Parameter("id", "path", {"type": "string"}, required=True),),
    summary="Get a payment intent",
)
UPDATE = Operation(
    entity="payment_intents",
    action="update",
    method="POST",
    path="/v1/payment_intents/{id}",
    parameters=(
        Parameter("id", "path", {"type": "string"}, required=True),
        Parameter("amount", "body", {"type": "integer"}),
        Parameter("currency", "body", {"type": "string"}),
        Parameter("customer", "body", {"type": "string"}),
        Parameter("description", "body", {"type": "string", "maxLength": 1000}),
        Parameter("payment_method", "body", {"type": "string"}),
        Parameter("receipt_email", "body", {"type": "string"}),
        Parameter("statement_descriptor", "body", {"type": "string", "maxLength": 22}),
        Parameter("statement_descriptor_suffix", "body", {"type": "string", "maxLength": 22}),
        Parameter("metadata", "body", {"type": "object", "additionalProperties": {"type": "string"}}),
        Parameter("application_fee_amount", "body", {"type": "integer"}),
        Parameter(
            "capture_method", "body", {"type": "string", "enum": ["automatic", "automatic_async", "manual"]}
        ),
        Parameter("customer_account", "body", {"type": "string"}),
        Parameter("excluded_payment_method_types", "body", {"type": "array", "items": {"type": "string"}}),
        Parameter("payment_method_configuration", "body", {"type": "string"}),
        Parameter("payment_method_data", "body", _PAYMENT_METHOD_DATA),
        Parameter("payment_method_options", "body", _PAYMENT_METHOD_OPTIONS),
        Parameter("payment_method_types", "body", {"type": "array", "items": {"type": "string"}}),
        Parameter("setup_future_usage", "body", {"type": "string", "enum": ["off_session", "on_session"]}),
        Parameter("shipping", "body", _SHIPPING),
        Parameter("transfer_data", "body", {"type": "object", "properties": {"amount": {"type": "integer"}}}),
        Parameter("transfer_group", "body", {"type": "string"}),
    ),
    summary="Change a payment intent",
    body="form",
    idempotency_header="Idempotency-Key",
)
SEARCH = Operation(
    entity="payment_intents",
    action="search",
    method="GET",
    path="/v1/payment_intents/search",
    parameters=(
        Parameter("query", "query", {"type": "string"}, required=True),
        Parameter("limit", "query", {"type": "integer", "default": 10, "minimum": 1, "maximum": 100}),
        Parameter("page", "query", {"type": "string"}),
    ),
    summary="Search payment intents",
    records="$.data",
    meta={"has_more": "$.has_more", "next_page": "$.next_page"},
    paging=Paging(strategy="cursor", param="page", next="next_page", has_more="has_more", page_size="limit"),
)
OPERATIONS: Mapping[str, Operation] = {
    "list": LIST,
    "create": CREATE,
    "get": GET,
    "update": UPDATE,
    "search": SEARCH,
}
