# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""Records of `fulfillment_orders`."""

from __future__ import annotations

import datetime as dt
from typing import Any

from airbyte_agent_sdk.records import Record

from .shared import DiscountAllocation


class FulfillmentDestination(Record):
    """Where a fulfillment order is sent."""

    id: int | None = None
    """Id of the destination."""
    address1: str | None = None
    """Street and number, or a post box."""
    address2: str | None = None
    """Rest of the street address."""
    city: str | None = None
    """City."""
    company: str | None = None
    """Company."""
    country: str | None = None
    """Country."""
    email: str | None = None
    """Email address."""
    first_name: str | None = None
    """First name."""
    last_name: str | None = None
    """Last name."""
    phone: str | None = None
    """Phone number."""
    province: str | None = None
    """Province, state or district."""
    zip: str | None = None
    """Postal code."""


class FulfillmentFinancialSummary(Record):
    """Prices of a line item of a fulfillment order."""

    quantity: int | None = None
    """Quantity."""
    original_unit_price_set: str | None = None
    """Price of one before discounts."""
    approximate_discounted_unit_price_set: str | None = None
    """Approximate price of one after discounts."""
    discount_allocations: list[DiscountAllocation] | None = None
    """Parts of the order's discounts."""


class FulfillmentOrderLineItem(Record):
    """A line item of a fulfillment order."""

    id: int | None = None
    """Id of the line item in the fulfillment order."""
    shop_id: int | None = None
    """Id of the shop."""
    fulfillment_order_id: int | None = None
    """Id of the fulfillment order."""
    quantity: int | None = None
    """Quantity."""
    line_item_id: int | None = None
    """Id of the line item."""
    inventory_item_id: int | None = None
    """Id of the inventory item."""
    fulfillable_quantity: int | None = None
    """Quantity that is left to fulfill."""
    variant_id: int | None = None
    """Id of the variant."""
    financial_summaries: list[FulfillmentFinancialSummary] | None = None
    """Prices."""


class FulfillmentHold(Record):
    """Why a fulfillment order is on hold."""

    reason: str | None = None
    """Reason."""
    reason_notes: str | None = None
    """More about the reason."""


class FulfillmentDeliveryInformation(Record):
    """More for the carrier."""

    phone: str | None = None
    """Phone number."""
    instructions: str | None = None
    """Instructions."""
    pickup_point_id: int | None = None
    """Id of the pick-up point."""


class FulfillmentDelivery(Record):
    """How a fulfillment order is delivered."""

    id: int | None = None
    """Id."""
    method_type: str | None = None
    """Method, as in `shipping`, `pick_up` or `local`."""
    min_delivery_date_time: str | None = None
    """Earliest time of delivery."""
    max_delivery_date_time: str | None = None
    """Latest time of delivery."""
    additional_information: FulfillmentDeliveryInformation | None = None
    """More for the carrier."""
    presented_name: str | None = None
    """Name that the customer saw."""


class FulfillmentAddress(Record):
    """The address of a location."""

    address1: str | None = None
    """Street and number, or a post box."""
    address2: str | None = None
    """Rest of the street address."""
    city: str | None = None
    """City."""
    country_code: str | None = None
    """Two-letter code of the country."""
    location_id: int | None = None
    """Id of the location."""
    name: str | None = None
    """Name of the location."""
    phone: str | None = None
    """Phone number."""
    province: str | None = None
    """Province, state or district."""
    zip: str | None = None
    """Postal code."""


class FulfillmentOrder(Record):
    """Line items of an order that one location has to fulfill."""

    id: int
    """Id of the fulfillment order."""
    created_at: dt.datetime | None = None
    """When it was created."""
    updated_at: dt.datetime | None = None
    """When it was last updated."""
    shop_id: int | None = None
    """Id of the shop."""
    order_id: int | None = None
    """Id of the order."""
    assigned_location_id: int | None = None
    """Id of the location."""
    request_status: str | None = None
    """Status of the request to the fulfillment service."""
    status: str | None = None
    """Status: `open`, `in_progress`, `scheduled`, `on_hold`, `cancelled`, `closed` or `incomplete`."""
    fulfill_at: dt.datetime | None = None
    """When it becomes ready to be fulfilled."""
    fulfill_by: str | None = None
    """Until when it should be fulfilled."""
    supported_actions: list[str] | None = None
    """What can be done with it now."""
    destination: FulfillmentDestination | None = None
    """Where it is sent."""
    line_items: list[FulfillmentOrderLineItem] | None = None
    """Line items."""
    outgoing_requests: list[Any] | None = None
    """Requests to the fulfillment service."""
    international_duties: dict[str, Any] | None = None
    """Who pays the duties."""
    fulfillment_holds: list[FulfillmentHold] | None = None
    """Why it is on hold."""
    delivery_method: FulfillmentDelivery | None = None
    """How it is delivered."""
    assigned_location: FulfillmentAddress | None = None
    """Location that fulfills it."""
    origin: FulfillmentAddress | None = None
    """Address that it is sent from."""
    merchant_requests: list[Any] | None = None
    """Requests of the merchant."""
    order_name: str | None = None
    """Name of the order."""
    order_processed_at: dt.datetime | None = None
    """When the order was processed."""
    channel_id: int | None = None
    """Id of the sales channel."""
