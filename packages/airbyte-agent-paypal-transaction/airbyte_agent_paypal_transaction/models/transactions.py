# Generated from specs/paypal-transaction/connector.yaml by `connectorgen generate paypal-transaction`. Do not edit.
"""Records of `transactions`."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from airbyte_agent_sdk.records import Record

from .shared import Money, Name


class TransactionInfo(Record):
    """Amounts, dates and status of a transaction."""

    paypal_account_id: str | None = None
    """Id of the account of the other party."""
    transaction_id: str | None = None
    """Id of the transaction."""
    paypal_reference_id: str | None = None
    """Id of the transaction or event that it belongs to."""
    paypal_reference_id_type: Literal["ODR", "TXN", "SUB", "PAP"] | str | None = None
    """What `paypal_reference_id` is: an order (`ODR`), a transaction (`TXN`), a subscription (`SUB`) or a
    preapproved payment (`PAP`).
    """
    transaction_event_code: str | None = None
    """Code of the kind of transaction, such as `T0006`."""
    transaction_initiation_date: dt.datetime | None = None
    """When it began."""
    transaction_updated_date: dt.datetime | None = None
    """When it last changed."""
    transaction_amount: Money | None = None
    """Gross amount."""
    fee_amount: Money | None = None
    """PayPal's fee."""
    discount_amount: Money | None = None
    """Discount."""
    insurance_amount: Money | None = None
    """Cost of insurance."""
    sales_tax_amount: Money | None = None
    """Sales tax."""
    shipping_amount: Money | None = None
    """Cost of shipping."""
    shipping_discount_amount: Money | None = None
    """Discount on shipping."""
    shipping_tax_amount: Money | None = None
    """Tax on shipping."""
    other_amount: Money | None = None
    """Other amount."""
    tip_amount: Money | None = None
    """Tip."""
    transaction_status: str | None = None
    """Denied (`D`), pending (`P`), successful (`S`) or reversed (`V`)."""
    transaction_subject: str | None = None
    """Subject."""
    transaction_note: str | None = None
    """Note of the payer."""
    payment_tracking_id: str | None = None
    """Partner's id of the payment."""
    bank_reference_id: str | None = None
    """Bank's id of the transaction."""
    ending_balance: Money | None = None
    """Balance afterwards; absent if the list is filtered."""
    available_balance: Money | None = None
    """Balance afterwards that could be spent."""
    invoice_id: str | None = None
    """Merchant's id of the invoice."""
    custom_field: str | None = None
    """Merchant's own text."""
    protection_eligibility: str | None = None
    """`01` if the merchant is protected, `02` if not, `03` if in part."""
    credit_term: str | None = None
    """How long installments are paid."""
    credit_transactional_fee: Money | None = None
    """Fee of the credit."""
    credit_promotional_fee: Money | None = None
    """Promotional fee of the credit."""
    annual_percentage_rate: str | None = None
    """Annual interest rate in percent."""
    payment_method_type: str | None = None
    """How it was paid: `PUI`, `installment` or `mEFT`."""
    instrument_type: str | None = None
    """What it was paid with, such as `CREDIT_CARD`."""
    instrument_sub_type: str | None = None
    """More exactly what it was paid with, such as the brand of a card."""


class Phone(Record):
    """A phone number."""

    country_code: str
    """Country calling code."""
    national_number: str
    """Number without country calling code."""
    extension_number: str | None = None
    """Extension."""


class Address(Record):
    """An address."""

    line1: str
    """First line of the address."""
    line2: str | None = None
    """Second line of the address."""
    city: str
    """City."""
    state: str | None = None
    """State or region."""
    country_code: str
    """ISO 3166-1 code of the country."""
    postal_code: str | None = None
    """Postal code."""


class PayerInfo(Record):
    """Who paid."""

    account_id: str | None = None
    """Id of the account."""
    email_address: str | None = None
    """Email address."""
    phone_number: Phone | None = None
    """Phone number."""
    address_status: str | None = None
    """`Y` if the address is verified, otherwise `N`."""
    payer_status: str | None = None
    """`Y` if the payer is verified, otherwise `N`."""
    payer_name: Name | None = None
    """Name."""
    country_code: str | None = None
    """ISO 3166-1 code of the country."""
    address: Address | None = None
    """Address."""


class ShippingInfo(Record):
    """Where something is sent."""

    name: str | None = None
    """Name of the recipient."""
    method: str | None = None
    """How it is sent."""
    address: Address | None = None
    """Where it is sent."""
    secondary_shipping_address: Address | None = None
    """Second address."""


class CartItemTax(Record):
    """A tax on an item."""

    tax_amount: Money | None = None
    """Tax."""


class CheckoutOption(Record):
    """An option of a checkout."""

    checkout_option_name: str | None = None
    """Name, such as `color`."""
    checkout_option_value: str | None = None
    """Value, such as `blue`."""


class CartItem(Record):
    """An item that was bought."""

    item_code: str | None = None
    """Code of the item."""
    item_name: str | None = None
    """Name of the item."""
    item_description: str | None = None
    """Description of the item."""
    item_options: str | None = None
    """Options that were chosen."""
    item_quantity: str | None = None
    """How many were bought."""
    item_unit_price: Money | None = None
    """Price of one."""
    item_amount: Money | None = None
    """Price of all."""
    discount_amount: Money | None = None
    """Discount."""
    adjustment_amount: Money | None = None
    """Adjustment."""
    gift_wrap_amount: Money | None = None
    """Cost of gift wrapping."""
    tax_percentage: str | None = None
    """Tax rate in percent."""
    tax_amounts: list[CartItemTax] | None = None
    """Taxes."""
    basic_shipping_amount: Money | None = None
    """Cost of shipping."""
    extra_shipping_amount: Money | None = None
    """Cost of faster shipping."""
    handling_amount: Money | None = None
    """Cost of handling."""
    insurance_amount: Money | None = None
    """Cost of insurance."""
    total_item_amount: Money | None = None
    """Total of the item."""
    invoice_number: str | None = None
    """Number of the invoice."""
    checkout_options: list[CheckoutOption] | None = None
    """Options of the checkout."""


class CartInfo(Record):
    """What was bought."""

    item_details: list[CartItem] | None = None
    """What was bought."""
    tax_inclusive: bool | None = None
    """Whether amounts include tax."""
    paypal_invoice_id: str | None = None
    """Id of the invoice, if PayPal made it."""


class StoreInfo(Record):
    """A store."""

    store_id: str | None = None
    """Id of the store."""
    terminal_id: str | None = None
    """Id of the terminal."""


class AuctionInfo(Record):
    """An auction."""

    auction_site: str | None = None
    """Name of the auction site."""
    auction_item_site: str | None = None
    """URL of the auction."""
    auction_buyer_id: str | None = None
    """Id of the buyer at the auction site."""
    auction_closing_date: dt.datetime | None = None
    """When the auction ended."""


class IncentiveDetail(Record):
    """A coupon or a special offer."""

    incentive_type: str | None = None
    """Kind of incentive."""
    incentive_code: str | None = None
    """Code, such as that of a coupon."""
    incentive_amount: Money | None = None
    """Amount."""
    incentive_program_code: str | None = None
    """Code of the merchant's program."""


class IncentiveInfo(Record):
    """Coupons and special offers."""

    incentive_details: list[IncentiveDetail] | None = None
    """Coupons and special offers."""


class Transaction(Record):
    """A transaction."""

    transaction_info: TransactionInfo | None = None
    """Amounts, dates and status."""
    payer_info: PayerInfo | None = None
    """Who paid."""
    shipping_info: ShippingInfo | None = None
    """Where it is sent."""
    cart_info: CartInfo | None = None
    """What was bought."""
    store_info: StoreInfo | None = None
    """Where it was bought."""
    auction_info: AuctionInfo | None = None
    """Auction it was bought at."""
    incentive_info: IncentiveInfo | None = None
    """Coupons and special offers."""
