# Generated from specs/harvest/connector.yaml by `connectorgen generate harvest`. Do not edit.
"""Records of `expense_categories`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record


class ExpenseCategory(Record):
    """A category of expenses."""

    id: int
    """Id of the category."""
    name: str | None = None
    """Name of the category."""
    unit_name: str | None = None
    """Name of a unit."""
    unit_price: float | None = None
    """Price of a unit."""
    is_active: bool | None = None
    """Whether it is active, not archived."""
    created_at: dt.datetime | None = None
    """When it was created."""
    updated_at: dt.datetime | None = None
    """When it last changed."""
