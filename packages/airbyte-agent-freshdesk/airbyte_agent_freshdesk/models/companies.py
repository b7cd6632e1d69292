# Generated from specs/freshdesk/connector.yaml by `connectorgen generate freshdesk`. Do not edit.
"""Records of `companies`."""

from __future__ import annotations

import datetime as dt
from typing import Any

from airbyte_agent_sdk.records import Record


class Company(Record):
    """A company."""

    id: int
    """Id of the company."""
    name: str | None = None
    """Name of the company."""
    description: str | None = None
    """Description."""
    note: str | None = None
    """Note."""
    domains: list[str] | None = None
    """Domains of its addresses; contacts with one of them belong to it."""
    custom_fields: dict[str, Any] | None = None
    """Fields of the account's own, by their names."""
    health_score: str | None = None
    """State of the relationship, as in `Happy`."""
    account_tier: str | None = None
    """Tier, as in `Premium`."""
    renewal_date: dt.datetime | None = None
    """When the contract is renewed."""
    industry: str | None = None
    """Industry."""
    created_at: dt.datetime | None = None
    """When it was created."""
    updated_at: dt.datetime | None = None
    """When it was last changed."""
