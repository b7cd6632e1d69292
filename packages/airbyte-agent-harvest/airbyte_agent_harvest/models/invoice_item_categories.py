# Generated from specs/harvest/connector.yaml by `connectorgen generate harvest`. Do not edit.
"""Records of `invoice_item_categories`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record


class InvoiceItemCategory(Record):
    """A category of lines of invoices."""

    id: int
    """Id of the category."""
    name: str | None = None
    """Name of the category."""
    use_as_service: bool | None = None
    """Whether it is the category of hours."""
    use_as_expense: bool | None = None
    """Whether it is the category of expenses."""
    created_at: dt.datetime | None = None
    """When it was created."""
    updated_at: dt.datetime | None = None
    """When it last changed."""
