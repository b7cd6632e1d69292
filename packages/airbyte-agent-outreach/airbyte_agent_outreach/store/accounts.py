# Generated from specs/outreach/connector.yaml by `connectorgen generate outreach`. Do not edit.
"""Records in the context store of `accounts`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

AccountsStoreColumn: TypeAlias = Literal["id", "attributes"]


class AccountsStoreRecordAttributes(Record):
    """Its values."""

    name: str | None = None
    """Name."""
    natural_name: str | None = Field(default=None, alias="naturalName")
    """Name as people say it."""
    domain: str | None = None
    """Domain of the website."""
    website_url: str | None = Field(default=None, alias="websiteUrl")
    """Website."""
    industry: str | None = None
    """Industry."""
    company_type: str | None = Field(default=None, alias="companyType")
    """Kind of company."""
    locality: str | None = None
    """Region."""
    number_of_employees: int | None = Field(default=None, alias="numberOfEmployees")
    """Number of employees."""
    buyer_intent_score: float | None = Field(default=None, alias="buyerIntentScore")
    """Score of the account."""
    named: bool | None = None
    """Whether the list of accounts shows it."""
    tags: list[Any] | None = None
    """Tags."""
    custom_id: str | None = Field(default=None, alias="customId")
    """Id in another system."""
    touched_at: str | None = Field(default=None, alias="touchedAt")
    """When the account was last contacted."""
    created_at: str | None = Field(default=None, alias="createdAt")
    """When the account was created."""
    updated_at: str | None = Field(default=None, alias="updatedAt")
    """When the account last changed."""


class AccountsStoreRecord(Record):
    """A record of accounts in the context store."""

    id: int | None = None
    """Id of the account."""
    attributes: AccountsStoreRecordAttributes | None = None
    """Its values."""
