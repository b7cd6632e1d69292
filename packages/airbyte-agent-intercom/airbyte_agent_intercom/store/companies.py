# Generated from specs/intercom/connector.yaml by `connectorgen generate intercom`. Do not edit.
"""Records in the context store of `companies`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

CompaniesStoreColumn: TypeAlias = Literal[
    "id",
    "company_id",
    "name",
    "website",
    "industry",
    "size",
    "monthly_spend",
    "user_count",
    "session_count",
    "plan",
    "created_at",
    "updated_at",
    "last_request_at",
    "custom_attributes",
]


class CompaniesStoreRecordPlan(Record):
    """Plan the company is on."""

    name: str | None = None
    """Name of the plan."""


class CompaniesStoreRecord(Record):
    """A record of companies in the context store."""

    id: str | None = None
    """Id of the company, given by Intercom."""
    company_id: str | None = None
    """Id that your own system has for the company."""
    name: str | None = None
    """Name of the company."""
    website: str | None = None
    """Website of the company."""
    industry: str | None = None
    """Industry it works in."""
    size: int | None = None
    """Number of employees."""
    monthly_spend: float | None = None
    """Monthly spend."""
    user_count: int | None = None
    """Number of users."""
    session_count: int | None = None
    """How many sessions its users had."""
    plan: CompaniesStoreRecordPlan | None = None
    """Plan the company is on."""
    created_at: int | None = None
    """When it was added to Intercom, Unix time in seconds."""
    updated_at: int | None = None
    """When it was last updated, Unix time in seconds."""
    last_request_at: int | None = None
    """When one of its users was last seen, Unix time in seconds."""
    custom_attributes: dict[str, Any] | None = None
    """Your own attributes of the company."""
