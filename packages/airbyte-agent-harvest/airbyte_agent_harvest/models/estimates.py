# Generated from specs/harvest/connector.yaml by `connectorgen generate harvest`. Do not edit.
"""Records of `estimates`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record

from .shared import ClientReference, UserReference


class EstimateLineItem(Record):
    """A line of an estimate."""

    id: int | None = None
    """Id of the line item."""
    kind: str | None = None
    """Name of the category of the line."""
    description: str | None = None
    """Description."""
    quantity: float | None = None
    """Quantity."""
    unit_price: float | None = None
    """Price of a unit."""
    amount: float | None = None
    """Amount."""
    taxed: bool | None = None
    """Whether the first tax applies."""
    taxed2: bool | None = None
    """Whether the second tax applies."""


class Estimate(Record):
    """An estimate."""

    id: int
    """Id of the estimate."""
    client: ClientReference | None = None
    """Client."""
    line_items: list[EstimateLineItem] | None = None
    """Line items."""
    creator: UserReference | None = None
    """Person who created it."""
    client_key: str | None = None
    """Key of the page that the client sees, part of its URL."""
    number: str | None = None
    """Number of the estimate."""
    purchase_order: str | None = None
    """Purchase order."""
    amount: float | None = None
    """Amount."""
    tax: float | None = None
    """Percentage of the first tax."""
    tax_amount: float | None = None
    """Amount of the first tax."""
    tax2: float | None = None
    """Percentage of the second tax."""
    tax2_amount: float | None = None
    """Amount of the second tax."""
    discount: float | None = None
    """Percentage that is taken off."""
    discount_amount: float | None = None
    """Amount that is taken off."""
    subject: str | None = None
    """Subject."""
    notes: str | None = None
    """Notes."""
    currency: str | None = None
    """ISO 4217 code of the currency."""
    state: str | None = None
    """`draft`, `sent`, `accepted` or `declined`."""
    issue_date: dt.date | None = None
    """Day it was issued."""
    sent_at: dt.datetime | None = None
    """When it was sent."""
    accepted_at: dt.datetime | None = None
    """When the client accepted it."""
    declined_at: dt.datetime | None = None
    """When the client declined it."""
    created_at: dt.datetime | None = None
    """When it was created."""
    updated_at: dt.datetime | None = None
    """When it last changed."""
