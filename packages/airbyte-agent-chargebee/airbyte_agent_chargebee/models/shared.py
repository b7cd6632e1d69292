# Generated from specs/chargebee/connector.yaml by `connectorgen generate chargebee`. Do not edit.
"""Records that several entities share."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class Address(Record):
    """An address."""

    first_name: str | None = None
    """First name."""
    last_name: str | None = None
    """Last name."""
    email: str | None = None
    """Email address."""
    company: str | None = None
    """Company."""
    phone: str | None = None
    """Phone number."""
    line1: str | None = None
    """First line."""
    line2: str | None = None
    """Second line."""
    line3: str | None = None
    """Third line."""
    city: str | None = None
    """City."""
    state_code: str | None = None
    """Code of the state, without that of the country."""
    state: str | None = None
    """State."""
    country: str | None = None
    """ISO 3166 code of the country, with two letters."""
    zip: str | None = None
    """Postal code."""
    validation_status: str | None = None
    """Whether it was checked: `not_validated`, `valid`, `partially_valid` or `invalid`."""


class LineItem(Record):
    """A line."""

    id: str | None = None
    """Id of the line."""
    subscription_id: str | None = None
    """Id of the subscription."""
    customer_id: str | None = None
    """Id of the customer."""
    entity_type: str | None = None
    """What it is for, such as `plan_item_price`."""
    entity_id: str | None = None
    """Id of what it is for."""
    description: str | None = None
    """Description."""
    entity_description: str | None = None
    """Description of what it is for."""
    date_from: int | None = None
    """Beginning of the period, Unix time in seconds."""
    date_to: int | None = None
    """End of the period, Unix time in seconds."""
    quantity: int | None = None
    """Quantity."""
    quantity_in_decimal: str | None = None
    """Quantity, as a decimal number in text."""
    unit_amount: int | None = None
    """Price of a unit, in the smallest unit of the currency."""
    unit_amount_in_decimal: str | None = None
    """Price of a unit, as a decimal number in text."""
    amount: int | None = None
    """Total, in the smallest unit of the currency."""
    amount_in_decimal: str | None = None
    """Total, as a decimal number in text."""
    pricing_model: str | None = None
    """How the price is computed, such as `flat_fee` or `tiered`."""
    discount_amount: int | None = None
    """Discount, in the smallest unit of the currency."""
    item_level_discount_amount: int | None = None
    """Discount of this line only, in the smallest unit of the currency."""
    is_taxed: bool | None = None
    """Whether it is taxed."""
    tax_amount: int | None = None
    """Tax, in the smallest unit of the currency."""
    tax_rate: float | None = None
    """Percentage of tax."""
    tax_exempt_reason: str | None = None
    """Why it is not taxed."""
    metered: bool | None = None
    """Whether it is for usage."""
    reference_line_item_id: str | None = None
    """Id of the line that it corrects."""


class LineItemTier(Record):
    """A tier that a line reached."""

    line_item_id: str | None = None
    """Id of the line."""
    starting_unit: int | None = None
    """First unit."""
    ending_unit: int | None = None
    """Last unit."""
    quantity_used: int | None = None
    """Quantity in this tier."""
    unit_amount: int | None = None
    """Price of a unit, in the smallest unit of the currency."""
    starting_unit_in_decimal: str | None = None
    """First unit, as a decimal number in text."""
    ending_unit_in_decimal: str | None = None
    """Last unit, as a decimal number in text."""
    quantity_used_in_decimal: str | None = None
    """Quantity in this tier, as a decimal number in text."""
    unit_amount_in_decimal: str | None = None
    """Price of a unit, as a decimal number in text."""
    pricing_type: str | None = None
    """`per_unit`, `flat_fee` or `package`."""
    package_size: int | None = None
    """Units of a package."""


class LineItemDiscount(Record):
    """A discount of a line."""

    line_item_id: str | None = None
    """Id of the line."""
    discount_type: str | None = None
    """Kind of discount, such as `item_level_coupon`."""
    coupon_id: str | None = None
    """Id of the coupon."""
    entity_id: str | None = None
    """Id of what gave the discount."""
    discount_amount: int | None = None
    """Amount, in the smallest unit of the currency."""


class LineItemTax(Record):
    """A tax of a line."""

    line_item_id: str | None = None
    """Id of the line."""
    tax_name: str | None = None
    """Name of the tax."""
    tax_rate: float | None = None
    """Percentage."""
    tax_amount: int | None = None
    """Amount, in the smallest unit of the currency."""
    taxable_amount: int | None = None
    """Amount that is taxed, in the smallest unit of the currency."""
    tax_juris_type: str | None = None
    """Kind of jurisdiction, such as `country` or `state`."""
    tax_juris_name: str | None = None
    """Name of the jurisdiction."""
    tax_juris_code: str | None = None
    """Code of the jurisdiction."""
    tax_amount_in_local_currency: int | None = None
    """Amount in the local currency, in its smallest unit."""
    local_currency_code: str | None = None
    """ISO 4217 code of the local currency."""


class DocumentDiscount(Record):
    """A discount of the whole."""

    amount: int | None = None
    """Amount, in the smallest unit of the currency."""
    description: str | None = None
    """Description."""
    line_item_id: str | None = None
    """Id of the line, if it is for one."""
    entity_type: str | None = None
    """Kind of discount, such as `document_level_coupon`."""
    discount_type: str | None = None
    """`fixed_amount` or `percentage`."""
    entity_id: str | None = None
    """Id of what gave the discount."""
    coupon_set_code: str | None = None
    """Code that was entered."""


class DocumentTax(Record):
    """A tax of the whole."""

    name: str | None = None
    """Name of the tax."""
    amount: int | None = None
    """Amount, in the smallest unit of the currency."""
    description: str | None = None
    """Description."""
