# Generated from specs/chargebee/connector.yaml by `connectorgen generate chargebee`. Do not edit.
"""Records of `item_price`."""

from __future__ import annotations

from typing import Any

from airbyte_agent_sdk.records import Record


class PriceTier(Record):
    """A tier of a price."""

    starting_unit: int | None = None
    """First unit."""
    ending_unit: int | None = None
    """Last unit."""
    price: int | None = None
    """Price, in the smallest unit of the currency."""
    starting_unit_in_decimal: str | None = None
    """First unit, as a decimal number in text."""
    ending_unit_in_decimal: str | None = None
    """Last unit, as a decimal number in text."""
    price_in_decimal: str | None = None
    """Price, as a decimal number in text."""
    pricing_type: str | None = None
    """`per_unit`, `flat_fee` or `package`."""
    package_size: int | None = None
    """Units of a package."""


class TaxDetail(Record):
    """How a price is taxed."""

    tax_profile_id: str | None = None
    """Id of the tax profile."""
    avalara_tax_code: str | None = None
    """Tax code of Avalara."""
    hsn_code: str | None = None
    """HSN code."""
    taxjar_product_code: str | None = None
    """Product code of TaxJar."""


class AccountingDetail(Record):
    """How a price is booked."""

    sku: str | None = None
    """Stock keeping unit."""
    accounting_code: str | None = None
    """Account."""
    accounting_category1: str | None = None
    """First category."""
    accounting_category2: str | None = None
    """Second category."""
    accounting_category3: str | None = None
    """Third category."""
    accounting_category4: str | None = None
    """Fourth category."""


class ItemPrice(Record):
    """A price of an item, for a currency and a period."""

    id: str
    """Id of the item price."""
    name: str | None = None
    """Name of the item price."""
    external_name: str | None = None
    """Name on invoices and pages."""
    description: str | None = None
    """Description."""
    item_id: str | None = None
    """Id of the item."""
    item_family_id: str | None = None
    """Id of the item family."""
    item_type: str | None = None
    """`plan`, `addon` or `charge`."""
    parent_item_id: str | None = None
    """Id of the item that it belongs to."""
    price_variant_id: str | None = None
    """Id of the price variant."""
    status: str | None = None
    """`active`, `archived` or `deleted`."""
    currency_code: str | None = None
    """ISO 4217 code of the currency."""
    pricing_model: str | None = None
    """How the price is computed: `flat_fee`, `per_unit`, `tiered`, `volume` or `stairstep`."""
    price: int | None = None
    """Price, in the smallest unit of the currency."""
    price_in_decimal: str | None = None
    """Price, as a decimal number in text."""
    tiers: list[PriceTier] | None = None
    """Tiers."""
    period: int | None = None
    """Length of a billing cycle, in periods."""
    period_unit: str | None = None
    """Period: `day`, `week`, `month` or `year`."""
    billing_cycles: int | None = None
    """Number of billing cycles."""
    trial_period: int | None = None
    """Length of the trial, in periods."""
    trial_period_unit: str | None = None
    """Period of the trial: `day` or `month`."""
    trial_end_action: str | None = None
    """What happens at the end of the trial."""
    free_quantity: int | None = None
    """Quantity that is free."""
    free_quantity_in_decimal: str | None = None
    """Quantity that is free, as a decimal number in text."""
    proration_type: str | None = None
    """Whether changes are prorated: `site_default`, `partial_term` or `full_term`."""
    shipping_period: int | None = None
    """Time between shipments, in periods."""
    shipping_period_unit: str | None = None
    """Period between shipments: `day`, `week`, `month` or `year`."""
    is_taxable: bool | None = None
    """Whether it is taxed."""
    tax_detail: TaxDetail | None = None
    """How it is taxed."""
    accounting_detail: AccountingDetail | None = None
    """How it is booked."""
    show_description_in_invoices: bool | None = None
    """Whether invoices show the description."""
    show_description_in_quotes: bool | None = None
    """Whether quotes show the description."""
    invoice_notes: str | None = None
    """Note on invoices."""
    channel: str | None = None
    """Where it is sold, such as `web` or `app_store`."""
    metadata: dict[str, Any] | None = None
    """Your own keys and values."""
    archivable: bool | None = None
    """Whether it can be archived."""
    business_entity_id: str | None = None
    """Id of the business entity."""
    created_at: int | None = None
    """When it was created, Unix time in seconds."""
    archived_at: int | None = None
    """When it was archived, Unix time in seconds."""
    updated_at: int | None = None
    """When it last changed, Unix time in seconds."""
    resource_version: int | None = None
    """Version, which grows with each change."""
    deleted: bool | None = None
    """Whether it was deleted."""
