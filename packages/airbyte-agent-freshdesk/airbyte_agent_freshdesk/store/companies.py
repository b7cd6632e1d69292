# Generated from specs/freshdesk/connector.yaml by `connectorgen generate freshdesk`. Do not edit.
"""Records in the context store of `companies`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

CompaniesStoreColumn: TypeAlias = Literal[
    "id", "name", "industry", "account_tier", "health_score", "updated_at"
]


class CompaniesStoreRecord(Record):
    """A record of companies in the context store."""

    id: int | None = None
    """Id of the company."""
    name: str | None = None
    """Name."""
    industry: str | None = None
    """Industry."""
    account_tier: str | None = None
    """Tier."""
    health_score: str | None = None
    """State of the relationship."""
    updated_at: str | None = None
    """When it was last changed."""
