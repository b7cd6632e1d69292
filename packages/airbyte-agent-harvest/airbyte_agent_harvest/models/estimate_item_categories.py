# Generated from specs/harvest/connector.yaml by `connectorgen generate harvest`. Do not edit.
"""Records of `estimate_item_categories`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record


class EstimateItemCategory(Record):
    """A category of lines of estimates."""

    id: int
    """Id of the category."""
    name: str | None = None
    """Name of the category."""
    created_at: dt.datetime | None = None
    """When it was created."""
    updated_at: dt.datetime | None = None
    """When it last changed."""
