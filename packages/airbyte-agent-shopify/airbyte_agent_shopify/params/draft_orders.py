# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""Arguments of `draft_orders`."""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required

from typing_extensions import TypedDict

from .shared import AttributeInput, CurrencyCodeParam, MailingAddressInput, MetafieldInput, MoneyInput

__all__ = [
    "DraftOrderAppliedDiscountInput",
    "DraftOrderCreateParams",
    "DraftOrderDeleteInput",
    "DraftOrderDeleteParams",
    "DraftOrderInput",
    "DraftOrderLineItemInput",
    "DraftOrderUpdateParams",
    "PaymentScheduleInput",
    "PaymentTermsInput",
    "PurchasingCompanyInput",
    "PurchasingEntityInput",
    "ShippingLineInput",
]


class DraftOrderAppliedDiscountInput(TypedDict, total=False):
    """A discount of a draft order or of its line item."""

    value: Required[float]
    """Percentage or amount."""
    value_type: Required[Literal["FIXED_AMOUNT", "PERCENTAGE"] | str]
    """What the value is."""
    title: str | None
    """Title."""
    description: str | None
    """Reason."""


class DraftOrderLineItemInput(TypedDict, total=False):
    """A line item of a draft order: a variant, or a custom one."""

    variant_id: str | None
    """Id of the variant; without one, `title` and a price are needed."""
    quantity: Required[int]
    """Quantity."""
    title: str | None
    """Title of a custom line item."""
    original_unit_price_with_currency: MoneyInput | Mapping[str, Any] | None
    """Price of one custom line item."""
    price_override: MoneyInput | Mapping[str, Any] | None
    """Price in place of the variant's."""
    sku: str | None
    """Stock keeping unit of a custom line item."""
    requires_shipping: bool | None
    """Whether a custom line item has to be shipped."""
    taxable: bool | None
    """Whether a custom line item is taxed."""
    applied_discount: DraftOrderAppliedDiscountInput | Mapping[str, Any] | None
    """Discount."""
    custom_attributes: Sequence[AttributeInput | Mapping[str, Any]] | None
    """Names and values to add."""


class PurchasingCompanyInput(TypedDict, total=False):
    """A company that buys."""

    company_id: Required[str]
    """Id of the company."""
    company_contact_id: Required[str]
    """Id of the contact."""
    company_location_id: Required[str]
    """Id of the location."""


class PurchasingEntityInput(TypedDict, total=False):
    """Who buys: a customer or a company."""

    customer_id: str | None
    """Id of the customer."""
    purchasing_company: PurchasingCompanyInput | Mapping[str, Any] | None
    """Company, with the ids of its contact and its location."""


class ShippingLineInput(TypedDict, total=False):
    """Way of shipping of a draft order."""

    title: str | None
    """Title of a custom way of shipping."""
    price_with_currency: MoneyInput | Mapping[str, Any] | None
    """Price of a custom way of shipping."""
    shipping_rate_handle: str | None
    """Handle of a shipping rate."""


class PaymentScheduleInput(TypedDict, total=False):
    """When a payment is due."""

    issued_at: dt.datetime | str | None
    """When the invoice is issued."""
    due_at: dt.datetime | str | None
    """When it is due."""


class PaymentTermsInput(TypedDict, total=False):
    """When payment is due."""

    payment_terms_template_id: str | None
    """Id of the template of payment terms."""
    payment_schedules: Sequence[PaymentScheduleInput | Mapping[str, Any]] | None
    """When payments are due."""


class DraftOrderInput(TypedDict, total=False):
    """A draft order to create, or what to change in one."""

    line_items: Sequence[DraftOrderLineItemInput | Mapping[str, Any]] | None
    """Line items, 499 at most."""
    purchasing_entity: PurchasingEntityInput | Mapping[str, Any] | None
    """Who buys: a customer, or a company."""
    email: str | None
    """Email address of the customer."""
    phone: str | None
    """Phone number of the customer."""
    note: str | None
    """Note of the merchant."""
    tags: Sequence[str] | None
    """Tags; they replace the existing ones."""
    custom_attributes: Sequence[AttributeInput | Mapping[str, Any]] | None
    """Names and values to add."""
    billing_address: MailingAddressInput | Mapping[str, Any] | None
    """Billing address."""
    shipping_address: MailingAddressInput | Mapping[str, Any] | None
    """Shipping address."""
    shipping_line: ShippingLineInput | Mapping[str, Any] | None
    """Way of shipping."""
    applied_discount: DraftOrderAppliedDiscountInput | Mapping[str, Any] | None
    """Discount on the whole order."""
    discount_codes: Sequence[str] | None
    """Discount codes."""
    accept_automatic_discounts: bool | None
    """Whether automatic discounts apply."""
    allow_discount_codes_in_checkout: bool | None
    """Whether discount codes can be entered at checkout."""
    tax_exempt: bool | None
    """Whether no taxes apply."""
    presentment_currency_code: CurrencyCodeParam | str | None
    """ISO 4217 code of the currency that the customer pays in."""
    po_number: str | None
    """Number of the purchase order."""
    reserve_inventory_until: dt.datetime | str | None
    """Until when the inventory is reserved."""
    use_customer_default_address: bool | None
    """Whether the customer's default address is taken."""
    visible_to_customer: bool | None
    """Whether the customer can see it."""
    payment_terms: PaymentTermsInput | Mapping[str, Any] | None
    """When payment is due."""
    metafields: Sequence[MetafieldInput | Mapping[str, Any]] | None
    """Metafields to set."""


class DraftOrderCreateParams(TypedDict, total=False):
    """Arguments of `draft_orders.create`, by name."""

    input: Required[DraftOrderInput | Mapping[str, Any]]


class DraftOrderUpdateParams(TypedDict, total=False):
    """Arguments of `draft_orders.update`, by name."""

    id: Required[str]
    input: Required[DraftOrderInput | Mapping[str, Any]]


class DraftOrderDeleteInput(TypedDict, total=False):
    """Which draft order to delete."""

    id: Required[str]
    """Id of the draft order, `gid://shopify/DraftOrder/...`."""


class DraftOrderDeleteParams(TypedDict, total=False):
    """Arguments of `draft_orders.delete`, by name."""

    input: Required[DraftOrderDeleteInput | Mapping[str, Any]]
