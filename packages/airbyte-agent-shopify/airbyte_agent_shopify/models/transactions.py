# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""Records of `transactions`."""

from __future__ import annotations

import datetime as dt
from typing import Any

from airbyte_agent_sdk.records import Record

from .shared import MoneySet


class PaymentDetails(Record):
    """How a transaction was paid."""

    credit_card_bin: str | None = None
    """First digits of the card."""
    avs_result_code: str | None = None
    """Result of the address check."""
    cvv_result_code: str | None = None
    """Result of the security code's check."""
    credit_card_number: str | None = None
    """Last digits of the card."""
    credit_card_company: str | None = None
    """Brand of the card."""
    credit_card_name: str | None = None
    """Name on the card."""
    credit_card_wallet: str | None = None
    """Wallet that the card is in."""
    credit_card_expiration_month: int | None = None
    """Month in which the card expires."""
    credit_card_expiration_year: int | None = None
    """Year in which the card expires."""
    payment_method_name: str | None = None
    """Payment method."""


class Transaction(Record):
    """A transaction of an order's payment."""

    id: int
    """Id of the transaction."""
    admin_graphql_api_id: str | None = None
    """Id in the GraphQL API, `gid://shopify/...`, which writes take."""
    amount: str | None = None
    """Amount, a decimal number in a text."""
    authorization: str | None = None
    """Authorization code."""
    created_at: dt.datetime | None = None
    """When it was created."""
    currency: str | None = None
    """ISO 4217 code of the currency."""
    device_id: int | None = None
    """Id of the point-of-sale device."""
    error_code: str | None = None
    """Error code of the payment gateway."""
    gateway: str | None = None
    """Payment gateway."""
    kind: str | None = None
    """`authorization`, `capture`, `sale`, `void` or `refund`."""
    location_id: int | None = None
    """Id of the location."""
    message: str | None = None
    """Message."""
    order_id: int | None = None
    """Id of the order."""
    parent_id: int | None = None
    """Id of the transaction that it follows."""
    payment_id: str | None = None
    """Id of the payment."""
    processed_at: dt.datetime | None = None
    """When it was processed."""
    receipt: dict[str, Any] | None = None
    """What the payment gateway answered."""
    source_name: str | None = None
    """Where it comes from, as in `web` or `pos`."""
    status: str | None = None
    """`pending`, `failure`, `success` or `error`."""
    test: bool | None = None
    """Whether it is a test."""
    user_id: int | None = None
    """Id of the staff member."""
    total_unsettled_set: MoneySet | None = None
    """What is not captured yet."""
    manual_payment_gateway: bool | None = None
    """Whether the payment is outside of Shopify."""
    amount_rounding: str | None = None
    """Rounding of cash."""
    currency_exchange_adjustment: dict[str, Any] | None = None
    """Gain or loss by the exchange rate."""
    payment_details: PaymentDetails | None = None
    """Payment method."""
    authorization_expires_at: dt.datetime | None = None
    """When the authorization expires."""
    extended_authorization_attributes: dict[str, Any] | None = None
    """Standard and extended time of the authorization."""
