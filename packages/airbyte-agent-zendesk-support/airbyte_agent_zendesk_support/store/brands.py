# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""Records in the context store of `brands`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

BrandsStoreColumn: TypeAlias = Literal["id", "name", "subdomain", "active", "default", "created_at"]


class BrandsStoreRecord(Record):
    """A record of brands in the context store."""

    id: int | None = None
    """Id of the brand."""
    name: str | None = None
    """Name."""
    subdomain: str | None = None
    """Subdomain of zendesk.com."""
    active: bool | None = None
    """Whether it is in use."""
    default: bool | None = None
    """Whether it is the account's default brand."""
    created_at: str | None = None
    """When it was created."""
