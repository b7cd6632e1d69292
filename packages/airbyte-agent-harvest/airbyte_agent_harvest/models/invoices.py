# Generated from specs/harvest/connector.yaml by `connectorgen generate harvest`. Do not edit.
"""Records of `invoices`."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from airbyte_agent_sdk.records import Record

from .shared import ClientReference, ProjectReference, UserReference


class InvoiceLineItem(Record):
    """A line of an invoice."""

    id: int | None = None
    """Id of the line item."""
    project: ProjectReference | None = None
    """Project."""
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


class EstimateReference(Record):
    """A reference to an estimate."""

    id: int
    """Id of the estimate."""


class RetainerReference(Record):
    """A reference to a retainer."""

    id: int
    """Id of the retainer."""


class Invoice(Record):
    """An invoice."""

    id: int
    """Id of the invoice."""
    client: ClientReference | None = None
    """Client."""
    line_items: list[InvoiceLineItem] | None = None
    """Line items."""
    estimate: EstimateReference | None = None
    """Estimate that it was made from."""
    retainer: RetainerReference | None = None
    """Retainer that it is for."""
    creator: UserReference | None = None
    """Person who created it."""
    client_key: str | None = None
    """Key of the page that the client sees, part of its URL."""
    number: str | None = None
    """Number of the invoice."""
    purchase_order: str | None = None
    """Purchase order."""
    amount: float | None = None
    """Amount."""
    due_amount: float | None = None
    """Amount that is left to pay."""
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
    """`draft`, `open`, `paid` or `closed`."""
    period_start: dt.date | None = None
    """First day of the time and expenses on it."""
    period_end: dt.date | None = None
    """Last day of the time and expenses on it."""
    issue_date: dt.date | None = None
    """Day it was issued."""
    due_date: dt.date | None = None
    """Day it is due."""
    payment_term: str | None = None
    """Time to pay, as in `net 30` or `upon receipt`."""
    payment_options: list[Literal["ach", "credit_card", "paypal"] | str] | None = None
    """How the client can pay online."""
    sent_at: dt.datetime | None = None
    """When it was sent."""
    paid_at: dt.datetime | None = None
    """When it was paid."""
    paid_date: dt.date | None = None
    """Day it was paid."""
    closed_at: dt.datetime | None = None
    """When it was written off."""
    recurring_invoice_id: int | None = None
    """Id of the recurring invoice that it was made from."""
    created_at: dt.datetime | None = None
    """When it was created."""
    updated_at: dt.datetime | None = None
    """When it last changed."""
