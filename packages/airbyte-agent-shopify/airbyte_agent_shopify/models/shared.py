# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""Records that several entities share."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal

from airbyte_agent_sdk.records import Record
from pydantic import Field


class MoneyAmount(Record):
    """An amount in a currency."""

    amount: str
    """Amount, a decimal number in a text."""
    currency_code: str = Field(alias="currencyCode")
    """ISO 4217 code of the currency."""


class UserError(Record):
    """Why a write was refused."""

    field: list[str] | None = None
    """Path of the input that is wrong."""
    message: str
    """What is wrong."""
    code: str | None = None
    """Code of the error."""


class Money(Record):
    """An amount in a currency."""

    amount: str | None = None
    """Amount, a decimal number in a text."""
    currency_code: str | None = None
    """ISO 4217 code of the currency."""


class MoneySet(Record):
    """An amount in both currencies."""

    shop_money: Money | None = None
    """In the currency of the shop."""
    presentment_money: Money | None = None
    """In the currency that the customer saw."""


class OrderDiscountCode(Record):
    """A discount code that was used."""

    code: str | None = None
    """Code."""
    amount: str | None = None
    """Amount, a decimal number in a text."""
    type: str | None = None
    """`fixed_amount`, `percentage` or `shipping`."""


class Attribute(Record):
    """A name and a value."""

    name: str | None = None
    """Name."""
    value: str | None = None
    """Value."""


class TaxLine(Record):
    """A tax."""

    price: str | None = None
    """Amount of the tax."""
    rate: float | None = None
    """Rate, as a fraction of 1."""
    title: str | None = None
    """Name of the tax."""
    channel_liable: bool | None = None
    """Whether the sales channel pays it."""
    price_set: MoneySet | None = None
    """Amount of the tax in both currencies."""


class Address(Record):
    """An address."""

    first_name: str | None = None
    """First name."""
    address1: str | None = None
    """Street and number, or a post box."""
    phone: str | None = None
    """Phone number."""
    city: str | None = None
    """City."""
    zip: str | None = None
    """Postal code."""
    province: str | None = None
    """Province, state or district."""
    country: str | None = None
    """Country."""
    last_name: str | None = None
    """Last name."""
    address2: str | None = None
    """Rest of the street address."""
    company: str | None = None
    """Company."""
    latitude: float | None = None
    """Latitude."""
    longitude: float | None = None
    """Longitude."""
    name: str | None = None
    """Full name."""
    country_code: str | None = None
    """Two-letter code of the country."""
    province_code: str | None = None
    """Code of the province."""


class DiscountAllocationApplication(Record):
    """How a discount applies."""

    allocation_method: str | None = None
    """Whether it applies to `each` item, or `across` all."""
    target_selection: str | None = None
    """Whether it applies to `all` targets, or to `entitled` ones."""
    target_type: str | None = None
    """Whether it applies to a `line_item` or a `shipping_line`."""


class DiscountAllocation(Record):
    """A part of a discount, on one line."""

    id: int | None = None
    """Id."""
    amount: str | None = None
    """Amount that is taken off."""
    description: str | None = None
    """Description."""
    created_at: dt.datetime | None = None
    """When it was created."""
    application_type: str | None = None
    """Type of the discount."""
    discount_class: str | None = None
    """Class of the discount."""
    amount_set: MoneySet | None = None
    """Amount in both currencies."""
    discount_application_index: int | None = None
    """Place of the discount in the order's `discount_applications`, from 0."""
    discount_application: DiscountAllocationApplication | None = None
    """Discount."""


class LineItem(Record):
    """A line item of an order."""

    id: int | None = None
    """Id of the line item."""
    admin_graphql_api_id: str | None = None
    """Id in the GraphQL API, `gid://shopify/...`, which writes take."""
    attributed_staffs: list[Any] | None = None
    """Staff members who sold it."""
    current_quantity: int | None = None
    """Quantity without what was removed or refunded."""
    fulfillable_quantity: int | None = None
    """Quantity that is left to fulfill."""
    fulfillment_service: str | None = None
    """Service that fulfills it, as in `manual`."""
    fulfillment_status: str | None = None
    """`fulfilled`, `partial`, or null."""
    gift_card: bool | None = None
    """Whether it is a gift card."""
    grams: int | None = None
    """Weight in grams."""
    name: str | None = None
    """Titles of the product and the variant."""
    price: str | None = None
    """Price in the shop's currency, a decimal number in a text."""
    price_set: MoneySet | None = None
    """Price in both currencies."""
    product_exists: bool | None = None
    """Whether the product still exists."""
    product_id: int | None = None
    """Id of the product."""
    properties: list[Attribute] | None = None
    """Properties that the customer chose."""
    quantity: int | None = None
    """Quantity."""
    requires_shipping: bool | None = None
    """Whether it has to be shipped."""
    sku: str | None = None
    """Stock keeping unit."""
    taxable: bool | None = None
    """Whether it is taxed."""
    title: str | None = None
    """Title."""
    total_discount: str | None = None
    """Discount on this line."""
    total_discount_set: MoneySet | None = None
    """Discount on this line in both currencies."""
    variant_id: int | None = None
    """Id of the variant."""
    variant_inventory_management: str | None = None
    """Who counts the stock, as in `shopify`."""
    variant_title: str | None = None
    """Title of the variant."""
    vendor: str | None = None
    """Vendor."""
    tax_lines: list[TaxLine] | None = None
    """Taxes."""
    duties: list[Any] | None = None
    """Duties."""
    discount_allocations: list[DiscountAllocation] | None = None
    """Parts of the order's discounts."""
    fulfillment_line_item_id: int | None = None
    """Id of the line item in the fulfillment."""


class ShippingLine(Record):
    """A way of shipping of an order."""

    id: int | None = None
    """Id of the way of shipping."""
    carrier_identifier: str | None = None
    """Carrier service."""
    code: str | None = None
    """Code of the shipping rate."""
    discounted_price: str | None = None
    """Price after discounts."""
    discounted_price_set: MoneySet | None = None
    """Price after discounts in both currencies."""
    is_removed: bool | None = None
    """Whether it was removed."""
    phone: str | None = None
    """Phone number."""
    price: str | None = None
    """Price in the shop's currency, a decimal number in a text."""
    price_set: MoneySet | None = None
    """Price in both currencies."""
    requested_fulfillment_service_id: int | None = None
    """Id of the fulfillment service."""
    source: str | None = None
    """Source of the shipping rate."""
    title: str | None = None
    """Title."""
    tax_lines: list[TaxLine] | None = None
    """Taxes."""
    discount_allocations: list[DiscountAllocation] | None = None
    """Parts of the order's discounts."""


class NameAndValue(Record):
    """A name and a value."""

    key: str
    """Name."""
    value: str | None
    """Value."""


class CustomerSummary(Record):
    """A customer, briefly."""

    id: str
    """Id, `gid://shopify/...`."""
    display_name: str = Field(alias="displayName")
    """Full name, or the email address or phone number."""


class MoneyBag(Record):
    """An amount in both currencies."""

    shop_money: MoneyAmount = Field(alias="shopMoney")
    """In the currency of the shop."""
    presentment_money: MoneyAmount = Field(alias="presentmentMoney")
    """In the currency that the customer saw."""


class LineItemNode(Record):
    """A line item."""

    id: str
    """Id, `gid://shopify/...`."""
    title: str
    """Title."""
    quantity: int
    """Quantity."""
    sku: str | None
    """Stock keeping unit."""
    variant_title: str | None = Field(alias="variantTitle")
    """Title of the variant."""


class SEO(Record):
    """Title and description for search engines."""

    title: str | None
    """Title."""
    description: str | None
    """Description."""


class ContentImage(Record):
    """An image of a collection or an article."""

    created_at: dt.datetime | None = None
    """When it was created."""
    alt: str | None = None
    """Text for those who do not see the image."""
    width: int | None = None
    """Width in pixels."""
    height: int | None = None
    """Height in pixels."""
    src: str | None = None
    """URL of the image."""


class ImageNode(Record):
    """An image."""

    id: str | None
    """Id, `gid://shopify/...`."""
    url: str
    """URL."""
    alt_text: str | None = Field(alias="altText")
    """Text for those who do not see the image."""
    width: int | None
    """Width in pixels."""
    height: int | None
    """Height in pixels."""


class OrderNodeSummary(Record):
    """An order, briefly."""

    id: str
    """Id, `gid://shopify/...`."""
    legacy_resource_id: str = Field(alias="legacyResourceId")
    """Id that lists and gets have, as a text."""
    name: str
    """Name, as in `#1001`."""


class DraftOrderNodeLineItems(Record):
    """The first ten line items."""

    nodes: list[LineItemNode]
    """The records."""


class DraftOrderNode(Record):
    """A draft order, as writes give it back."""

    id: str
    """Id, `gid://shopify/...`."""
    legacy_resource_id: str = Field(alias="legacyResourceId")
    """Id that lists and gets have, as a text."""
    name: str
    """Name, as in `#D1`."""
    email: str | None
    """Email address."""
    phone: str | None
    """Phone number."""
    status: Literal["COMPLETED", "INVOICE_SENT", "OPEN"] | str
    """Status."""
    note2: str | None
    """Note of the merchant."""
    tags: list[str]
    """Tags."""
    ready: bool
    """Whether everything is calculated."""
    tax_exempt: bool = Field(alias="taxExempt")
    """Whether no taxes apply."""
    taxes_included: bool = Field(alias="taxesIncluded")
    """Whether taxes are part of the prices."""
    currency_code: str = Field(alias="currencyCode")
    """ISO 4217 code of the currency."""
    po_number: str | None = Field(alias="poNumber")
    """Number of the purchase order."""
    invoice_url: str | None = Field(alias="invoiceUrl")
    """URL of the invoice."""
    invoice_sent_at: dt.datetime | None = Field(alias="invoiceSentAt")
    """When the invoice was sent."""
    created_at: dt.datetime = Field(alias="createdAt")
    """When it was created."""
    updated_at: dt.datetime = Field(alias="updatedAt")
    """When it was last updated."""
    completed_at: dt.datetime | None = Field(alias="completedAt")
    """When it became an order."""
    custom_attributes: list[NameAndValue] = Field(alias="customAttributes")
    """Names and values that were added."""
    customer: CustomerSummary | None
    """Customer."""
    order: OrderNodeSummary | None
    """Order that it became."""
    total_price_set: MoneyBag = Field(alias="totalPriceSet")
    """Total in both currencies."""
    subtotal_price_set: MoneyBag = Field(alias="subtotalPriceSet")
    """Total of the line items after discounts, in both currencies."""
    total_tax_set: MoneyBag = Field(alias="totalTaxSet")
    """Taxes in both currencies."""
    line_items: DraftOrderNodeLineItems = Field(alias="lineItems")
    """The first ten line items."""


class Metafield(Record):
    """A custom field of a record."""

    id: int
    """Id of the metafield."""
    namespace: str | None = None
    """Namespace."""
    key: str | None = None
    """Key within the namespace."""
    value: bool | int | str | None = None
    """Value."""
    description: str | None = None
    """Description."""
    owner_id: int | None = None
    """Id of the record that has it."""
    created_at: dt.datetime | None = None
    """When it was created."""
    updated_at: dt.datetime | None = None
    """When it was last updated."""
    owner_resource: str | None = None
    """Kind of record that has it, as in `product`."""
    type: str | None = None
    """Type of the value, as in `single_line_text_field`."""
    admin_graphql_api_id: str | None = None
    """Id in the GraphQL API, `gid://shopify/...`, which writes take."""


class InventoryChangeItem(Record):
    """An inventory item, briefly."""

    id: str
    """Id, `gid://shopify/...`."""
    sku: str | None
    """Stock keeping unit."""


class LocationSummary(Record):
    """A location, briefly."""

    id: str
    """Id, `gid://shopify/...`."""
    name: str
    """Name."""


class InventoryChange(Record):
    """A change of stock."""

    name: str
    """Which quantity was changed."""
    delta: int
    """What was added."""
    quantity_after_change: int | None = Field(alias="quantityAfterChange")
    """Quantity after it."""
    ledger_document_uri: str | None = Field(alias="ledgerDocumentUri")
    """URI of the entry in a ledger."""
    item: InventoryChangeItem | None
    """Inventory item."""
    location: LocationSummary | None
    """Location."""


class InventoryAdjustmentGroup(Record):
    """Changes of stock that were made together."""

    id: str
    """Id, `gid://shopify/...`."""
    created_at: dt.datetime = Field(alias="createdAt")
    """When it was created."""
    reason: str
    """Why."""
    reference_document_uri: str | None = Field(alias="referenceDocumentUri")
    """URI of the document that is the reason."""
    changes: list[InventoryChange]
    """Changes."""
